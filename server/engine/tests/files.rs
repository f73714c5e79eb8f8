//! Rules over the files of a project: what one brings into functions of another, and what an edit in one changes in another.

use std::sync::Arc;

use bezoar_base::{Budget, FastMap};
use bezoar_engine::{Analysis, Brought, Context, Files, Previous, Project, analyze, brought};
use bezoar_rules::{Provenance, RuleFile, RuleSet};
use bezoar_syntax::{Dirty, Source, Text};

const RULE: &str = r#"
;; title = "Command"
;; message = "`{command}` is run"
;; severity = "high"
;; confidence = "high"
;; cwe = [78]

((call arguments: (argument_list . (_) @command)) @match
  (#sink? @match "command" "http"))
"#;

const MODEL: &str = r#"
((attribute) @source (#resolves? @source "flask.request.args") (#set! label "http"))

((call function: (_) @_f arguments: (argument_list) @sink) (#callee? @_f "os.system") (#set! kind "command") (#set! argument "0"))
"#;

fn rules() -> Arc<RuleSet> {
    let file = |path: &str, text: &str| RuleFile::new("queries", path, text, "", Provenance::BuiltIn);
    let rules = RuleSet::load(&[
        file("queries/python/input/command/rule.scm", RULE),
        file("queries/models/python/m/model.scm", MODEL),
    ]);
    assert_eq!(rules.problems(), []);
    Arc::new(rules)
}

type Texts<'a> = [(&'a str, &'a str)];

fn context(path: &str, files: &Files, brought: &Arc<Brought>, rules: &Arc<RuleSet>) -> Context {
    let context = Context::new(path.into(), Arc::clone(rules), Arc::new(Project::default()));
    Context { files: files.clone(), brought: Arc::clone(brought), ..context }
}

fn parse(text: &str) -> Source {
    Source::parse(Text::new(text), &Budget::unlimited()).expect("not cancelled")
}

/// Analyses all files, with what each brings into the others; those that `before` has with that as what was known earlier.
fn analyses(texts: &Texts<'_>, rules: &Arc<RuleSet>, before: &FastMap<String, Analysis>) -> FastMap<String, Analysis> {
    let files = Files::new(texts.iter().map(|(path, text)| (Arc::from(*path), Text::new(*text))));
    let analyse = |path: &str, text: &str, brought: &Arc<Brought>| {
        let context = context(path, &files, brought, rules);
        let nothing = Dirty::default();
        let same = before.get(path).filter(|analysis| analysis.source().as_str() == text);
        let previous = same.map(|analysis| Previous { analysis, dirty: &nothing });
        let source = same.map_or_else(|| parse(text), |analysis| analysis.source().clone());
        analyze(source, &context, previous, &Budget::unlimited()).expect("not cancelled")
    };
    let first: Vec<Analysis> = texts.iter().map(|(path, text)| analyse(path, text, &Arc::default())).collect();
    let brought = Arc::new(brought(&first));
    let again = texts.iter().map(|(path, text)| ((*path).to_owned(), analyse(path, text, &brought)));
    again.collect()
}

fn found(analyses: &FastMap<String, Analysis>) -> String {
    let mut lines: Vec<String> = Vec::new();
    for (path, analysis) in analyses {
        lines.extend(analysis.findings().iter().map(|finding| {
            let line = analysis.source().lines().line_column(finding.range.start).line + 1;
            format!("{path}:{line} {}", finding.message)
        }));
    }
    lines.sort();
    lines.join("; ")
}

const VIEWS: &str = "\
from flask import request
from shop.jobs import Runner, start, idle
def view():
    start(request.args['name'])
    idle('fixed')
def other():
    Runner().go(request.args['x'])
";

const JOBS: &str = "\
import os
from shop.names import prefix, run
def start(name):
    os.system(prefix(name))
    run(name)
def idle(name):
    os.system(name)
class Runner:
    def go(self, what):
        os.system(what)
";

const NAMES: &str = "\
import os
def prefix(name): return 'echo ' + name
def run(line):
    os.system(line)
";

#[test]
fn a_finding_stands_at_the_sink_in_whatever_file_that_is() {
    let texts = [("shop/views.py", VIEWS), ("shop/jobs.py", JOBS), ("shop/names.py", NAMES)];
    let all = analyses(&texts, &rules(), &FastMap::default());
    let expected = "shop/jobs.py:10 `what` is run; shop/jobs.py:4 `prefix(name)` is run; shop/names.py:4 `line` is run";
    assert_eq!(found(&all), expected);
}

#[test]
fn what_was_known_is_of_use_as_long_as_it_holds() {
    let rules = rules();
    let mut texts = [("shop/views.py", VIEWS), ("shop/jobs.py", JOBS), ("shop/names.py", NAMES)];
    let before = analyses(&texts, &rules, &FastMap::default());
    // Nothing changed: nothing is checked anew.
    let same = analyses(&texts, &rules, &before);
    let anew: usize = same.values().map(|analysis| analysis.checked_pieces().0).sum();
    assert_eq!((found(&same), anew), (found(&before), 0));
    // What a function of one file gives back decides in another.
    texts[2].1 = "def prefix(name): return 'echo'\ndef run(line): pass\n";
    let after = analyses(&texts, &rules, &before);
    assert_eq!(found(&after), "shop/jobs.py:10 `what` is run");
    assert_eq!(found(&after), found(&analyses(&texts, &rules, &FastMap::default())));
    // A file that comes, and one that goes.
    let mut more = texts.to_vec();
    more[0].1 = "from flask import request\nfrom late import start\nstart(request.args['name'])\n";
    let before = analyses(&more, &rules, &after);
    assert_eq!(found(&before), "");
    more.push(("late.py", "import os\ndef start(name): os.system(name)\n"));
    assert_eq!(found(&analyses(&more, &rules, &before)), "late.py:2 `name` is run");
    more.pop();
    assert_eq!(found(&analyses(&more, &rules, &before)), "");
}

#[test]
fn an_edit_in_another_file_counts_only_if_something_comes_to_something_else() {
    let rules = rules();
    let view = "import os\nfrom flask import request\nfrom shop.texts import clean, Store\nfrom shop.jobs import start\n\ndef view():\n    os.system(clean(request.args['name']))\n    start(clean(request.args['name']))\n\ndef other():\n    os.system(Store().name)\n";
    let texts = "class Store:\n    def __init__(self):\n        self.name = 'fixed'\n\ndef clean(text):\n    return text.strip()\n";
    let jobs = "import os\n\ndef start(name):\n    os.system(name)\n";
    let mut files = [("shop/views.py", view), ("shop/texts.py", texts), ("shop/jobs.py", jobs)];
    let before = analyses(&files, &rules, &FastMap::default());
    assert_eq!(found(&before), "shop/jobs.py:4 `name` is run; shop/views.py:7 `clean(request.args['name'])` is run");
    let mut after = |texts: &'static str| {
        files[1].1 = texts;
        let after = analyses(&files, &rules, &before);
        assert_eq!(found(&after), found(&analyses(&files, &rules, &FastMap::default())));
        ["shop/views.py", "shop/jobs.py"].map(|path| after[path].checked_pieces().0)
    };
    // Another body, the same outcome.
    let same = "class Store:\n    def __init__(self):\n        text = 'fixed'\n        self.name = text\n\n# Cleans.\ndef clean(text):\n    stripped = text.strip()\n    return stripped\n";
    assert_eq!(after(same), [0, 0]);
    // Only one of the two functions of the view calls what is another thing now.
    let other =
        "class Store:\n    def __init__(self):\n        self.name = 'fixed'\n\ndef clean(text):\n    return 'fixed'\n";
    assert_eq!(after(other), [1, 1]);
    let other = "class Store:\n    def __init__(self):\n        self.name = 'other'\n\ndef clean(text):\n    return text.strip()\n";
    assert_eq!(after(other), [1, 0]);
    // A parameter more: the import binds something else as well.
    let other = "class Store:\n    def __init__(self):\n        self.name = 'fixed'\n\ndef clean(text, more=None):\n    return text.strip()\n";
    assert_eq!(after(other)[0], 2);
}

#[test]
fn applications_of_one_tree_do_not_mix() {
    let view = "from flask import request\nfrom jobs import start\nstart(request.args['name'])\n";
    let bad = "import os\ndef start(name): os.system(name)\n";
    let good = "import os\ndef start(name): os.system('fixed')\n";
    let texts = [("a/views.py", view), ("a/jobs.py", bad), ("b/views.py", view), ("b/jobs.py", good), ("jobs.py", bad)];
    assert_eq!(found(&analyses(&texts, &rules(), &FastMap::default())), "a/jobs.py:2 `name` is run");
}

#[test]
fn what_one_file_names_counts_in_those_that_import_it_and_in_those_it_calls() {
    let rules = rules();
    let view = "from flask import request\nfrom shop.jobs import start, go\nfrom shop.names import system\ndef view():\n    start(request.args['name'])\n    go(system, request.args['x'])\n";
    // Where they come from is not named here.
    let jobs =
        "from shop import names\ndef start(name):\n    names.system(name)\ndef go(system, what):\n    system(what)\n";
    let mut texts = [
        ("shop/views.py", view),
        ("shop/jobs.py", jobs),
        ("shop/names.py", "system = print\n"),
        ("shop/__init__.py", ""),
    ];
    let before = analyses(&texts, &rules, &FastMap::default());
    assert_eq!(found(&before), "");
    texts[2].1 = "from os import system\n";
    let after = analyses(&texts, &rules, &before);
    assert_eq!(found(&after), "shop/jobs.py:3 `name` is run; shop/jobs.py:5 `what` is run");
    assert_eq!(found(&after), found(&analyses(&texts, &rules, &FastMap::default())));
    // What is called there may come from whoever calls.
    texts[1].1 = "def start(name): pass\ndef go(system, what):\n    system(what)\n";
    assert_eq!(found(&analyses(&texts, &rules, &after)), "shop/jobs.py:3 `what` is run");
    // A source of untrusted data in a file that is imported.
    let view = "import os\nfrom shop.names import asked\ndef view():\n    os.system(asked())\n";
    let names = "from flask import request\ndef asked(): return request.args['x']\n";
    let texts = [("shop/views.py", view), ("shop/names.py", names)];
    assert_eq!(found(&analyses(&texts, &rules, &FastMap::default())), "shop/views.py:4 `asked()` is run");
}
