//! The way of untrusted data to a finding.

use std::sync::Arc;

use bezoar_base::Budget;
use bezoar_engine::{Context, Project, analyze};
use bezoar_rules::RuleSet;
use bezoar_syntax::{Source, Text};

/// The steps to the only finding of `rule`, each with its line.
fn way(rule: &str, code: &str) -> Vec<String> {
    let budget = Budget::unlimited();
    let source = Source::parse(Text::new(code), &budget).expect("not cancelled");
    let context = Context::new("app.py".into(), RuleSet::built_in(), Arc::new(Project::default()));
    let analysis = analyze(source, &context, None, &budget).expect("not cancelled");
    let all: Vec<_> = analysis.findings().iter().filter(|finding| &*finding.rule == rule).collect();
    let [finding] = all.as_slice() else { panic!("{:#?}", analysis.findings()) };
    let line = |start| analysis.source().lines().line_column(start).line + 1;
    finding.flow.iter().map(|step| format!("{}: {}", line(step.range.start), step.message)).collect()
}

#[test]
fn through_names_and_loops() {
    let code = "\
import os
from flask import request
def view():
    names = request.args['names']
    for name in names.split(','):
        first, *rest = name.split(' ')
        command = 'echo '
        command += first
        command += ' done'
        os.system(command)
";
    let expected = [
        "4: a request brings `request.args`",
        "4: `names` holds it",
        "5: `name` holds it",
        "6: `first` holds it",
        "8: `command` holds it",
        "9: `command` holds it",
    ];
    assert_eq!(way("os-command-injection", code), expected);
}

#[test]
fn into_functions_and_out_of_them() {
    let code = "\
import sqlite3
from flask import Flask
app = Flask(__name__)
def cleaned(text):
    return text.strip()
class Store:
    def find(self, name, limit=3):
        rows = self.ask(f\"SELECT * FROM t WHERE name = '{name}'\")
        return rows[:limit]
    def ask(self, query):
        return sqlite3.connect('x').execute(query).fetchall()
@app.get('/<who>')
def view(who):
    return str(Store().find(name=cleaned(who)))
";
    let expected = [
        "13: a request brings `who`",
        "14: `cleaned` hands it on",
        "14: it goes into `find` as `name`",
        "8: it goes into `ask` as `query`",
    ];
    assert_eq!(way("sql-injection", code), expected);
}

#[test]
fn out_of_a_function_that_reads_the_request() {
    let code = "\
from flask import request
def given():
    return request.form['code']
def view():
    eval(given())
";
    assert_eq!(way("code-injection", code), ["3: a request brings `request.form`", "5: `given` gives it back"]);
}

#[test]
fn by_containers_and_fields() {
    let code = "\
import os
from flask import request
class Job:
    def __init__(self):
        self.name = request.args['name']
        self.words = ['echo']
    def run(self):
        parts = []
        parts.append(self.name)
        os.system(' '.join(parts))
";
    let expected = ["5: a request brings `request.args`", "5: `self.name` holds it", "9: `parts` takes it up"];
    assert_eq!(way("os-command-injection", code), expected);
}

#[test]
fn where_all_is_to_be_seen_nothing_is_told() {
    let code = "import os\nfrom flask import request\ndef view():\n    os.system('echo ' + request.args['name'])\n";
    assert_eq!(way("os-command-injection", code), [""; 0]);
}
