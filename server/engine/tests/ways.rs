//! The way of untrusted data to a finding.

use std::sync::Arc;

use bezoar_base::Budget;
use bezoar_engine::{Context, Files, Project, analyze, brought};
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
        "4: `request.args` comes from a request",
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
        "13: `who` comes from a request",
        "14: it passes through `cleaned`",
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
    assert_eq!(way("code-injection", code), ["3: `request.form` comes from a request", "5: `given` returns it"]);
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
    let expected = ["5: `request.args` comes from a request", "5: `self.name` holds it", "9: it is put into `parts`"];
    assert_eq!(way("os-command-injection", code), expected);
}

#[test]
fn where_all_is_to_be_seen_nothing_is_told() {
    let code = "import os\nfrom flask import request\ndef view():\n    os.system('echo ' + request.args['name'])\n";
    assert_eq!(way("os-command-injection", code), [""; 0]);
}

/// The steps to the only finding of `rule` in the file of that number, each with its file and line; told there, or where that file
/// hands the data over.
fn way_over_files(rule: &str, files: &[(&str, &str)], number: usize, tells_beyond: bool) -> Vec<String> {
    let budget = Budget::unlimited();
    let all = Files::new(files.iter().map(|(path, text)| (Arc::from(*path), Text::new(*text))));
    let context = |path: &str| {
        let context = Context::new(path.into(), RuleSet::built_in(), Arc::new(Project::default()));
        Context { files: all.clone(), tells_beyond, ..context }
    };
    let parse = |text: &str| Source::parse(Text::new(text), &budget).expect("not cancelled");
    let first = files.iter().map(|(path, text)| analyze(parse(text), &context(path), None, &budget));
    let first: Vec<_> = first.map(|analysis| analysis.expect("not cancelled")).collect();
    let context = Context { brought: Arc::new(brought(&first)), ..context(files[number].0) };
    let analysis = analyze(parse(files[number].1), &context, None, &budget).expect("not cancelled");
    let found: Vec<_> = analysis.findings().iter().filter(|finding| &*finding.rule == rule).collect();
    let [finding] = found.as_slice() else { panic!("{:#?}", analysis.findings()) };
    let line = |file: Option<&str>, start| {
        let text = file.map_or(analysis.source().text(), |file| all.text(file).expect("it is there"));
        text.lines().line_column(start).line + 1
    };
    let mut told = vec![format!("{}: {}", line(None, finding.range.start), finding.message)];
    told.extend(finding.flow.iter().map(|step| {
        let file = step.file.as_deref();
        format!(
            "{}{}: {}",
            file.map(|file| format!("{file}:")).unwrap_or_default(),
            line(file, step.range.start),
            step.message
        )
    }));
    told
}

const FILES: &[(&str, &str)] = &[
    (
        "shop/views.py",
        "from flask import request\nfrom shop.service import Store\n\ndef view():\n    word = request.args['q']\n    return Store().find(word, limit=3)\n",
    ),
    (
        "shop/service.py",
        "from .db import run\nfrom .words import lower\n\nclass Store:\n    def find(self, name, limit):\n        return run(lower(name))\n",
    ),
    ("shop/words.py", "def lower(text):\n    return text.lower()\n"),
    (
        "shop/db.py",
        "from flask import render_template_string\n\ndef run(condition):\n    return render_template_string(condition)\n",
    ),
];

#[test]
fn over_files_to_the_sink() {
    let told = way_over_files("template-injection", FILES, 3, false);
    let expected = [
        "shop/views.py:5: `request.args` comes from a request",
        "shop/views.py:5: `word` holds it",
        "shop/views.py:6: it goes into `find` as `name`",
        "shop/service.py:6: it passes through `lower`",
        "shop/service.py:6: it goes into `run` as `condition`",
    ];
    assert_eq!(told[1..], expected);
}

/// Who looks at the view only is told there, and how it goes on.
#[test]
fn over_files_from_where_it_is_handed_over() {
    let told = way_over_files("template-injection", FILES, 0, true);
    assert_eq!(told.len(), 7, "{told:#?}");
    assert!(told[0].starts_with("6: ") && told[0].ends_with(" (in `shop/db.py`, line 4)"), "{}", told[0]);
    let expected = [
        "5: `request.args` comes from a request",
        "5: `word` holds it",
        "6: it goes into `find` as `name`",
        "shop/service.py:6: it passes through `lower`",
        "shop/service.py:6: it goes into `run` as `condition`",
    ];
    assert_eq!(told[1..6], expected);
    assert!(told[6].starts_with("shop/db.py:4: "), "{}", told[6]);
}

#[test]
fn by_lambdas() {
    let code = "\
import os
from flask import request
def view():
    name = request.args['name']
    command = lambda: 'echo ' + name
    os.system(command())
";
    let expected = ["4: `request.args` comes from a request", "4: `name` holds it", "6: a lambda returns it"];
    assert_eq!(way("os-command-injection", code), expected);
}

#[test]
fn from_elsewhere_than_a_request() {
    let code = "\
import pickle
import requests
data = requests.get('https://example.org/a').content
pickle.loads(data)
";
    let expected = ["3: `requests.get('https://example.org/a').content` comes from the network", "3: `data` holds it"];
    assert_eq!(way("pickle-load", code), expected);
}

#[test]
fn where_the_way_is_lost_nothing_is_said_of_where_it_begins() {
    let code = "\
import os
from flask import request
def view():
    name = ''.join(chr(ord(letter)) for letter in request.args['name'])
    os.system('echo ' + name)
";
    let steps = way("os-command-injection", code);
    assert!(steps.iter().all(|step| !step.contains("`chr(ord(letter))` comes from")), "{steps:?}");
    assert_eq!(steps.last().map(String::as_str), Some("4: `name` holds it"));
}
