//! Rules over code, whole and after edits.

mod support;

use std::sync::Arc;

use bezoar_base::{Budget, Finding, TextRange};
use bezoar_engine::{Analysis, Context, Previous, Project, analyze};
use bezoar_rules::{Provenance, RuleFile, RuleSet};
use bezoar_syntax::{Source, Text};
use support::edited;

const RULES: &[(&str, &str)] = &[
    (
        "queries/python/input/yaml-unsafe-load/rule.scm",
        r#";; title = "Unsafe YAML"
;; message = "`{callee}` builds arbitrary objects"
;; severity = "high"
;; confidence = "high"
;; cwe = [502]

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "yaml.load" "yaml.load_all")
  (#no-argument? @arguments "1|Loader"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "yaml.load" "yaml.load_all")
  (#argument? @arguments "1|Loader" @loader)
  (#resolves? @loader "yaml.Loader" "yaml.UnsafeLoader"))
"#,
    ),
    (
        "queries/python/transport/no-verify/rule.scm",
        r#";; title = "No verification"
;; message = "`{callee.path}` is given verify={verify.value}"
;; severity = "high"
;; confidence = "high"
;; when-unknown = "strict"
;; cwe = [295]

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "requests.get" "requests.Session.get")
  (#argument? @arguments "|verify" @verify)
  (#value? @verify False))
"#,
    ),
    (
        "queries/python/authentication/password/rule.scm",
        r#";; title = "Password hashed"
;; message = "a password"
;; severity = "high"
;; confidence = "high"
;; cwe = [916]

((call
   function: (_) @callee
   arguments: (argument_list . (_) @data)) @match
  (#callee? @callee "hashlib.md5")
  (#named? @data "password"))
"#,
    ),
    (
        "queries/python/authentication/comparison/rule.scm",
        r#";; title = "Secrets compared"
;; message = "compared"
;; severity = "medium"
;; confidence = "medium"
;; cwe = [208]

((comparison_operator . (identifier) @side operators: "==" . (identifier) @side .) @match
  (#any-named? @side "signature")
  (#any-named? @side "quiet")
  (#set! profile "audit")
  (#set! message "compared quietly"))

((comparison_operator . (identifier) @side operators: "==" . (identifier) @side .) @match
  (#any-named? @side "signature")
  (#not-named? @side "length"))
"#,
    ),
    (
        "queries/python/input/class-that-loads/rule.scm",
        r#";; title = "Class that loads"
;; message = "a class that loads"
;; severity = "low"
;; confidence = "high"
;; cwe = [502]

((class_definition
   name: (identifier) @match
   body: (block (function_definition body: (block (return_statement (call function: (_) @callee))))))
  (#callee? @callee "yaml.load"))
"#,
    ),
];

fn context() -> Context {
    let files: Vec<RuleFile> =
        RULES.iter().map(|(path, text)| RuleFile::new("queries", path, text, "", Provenance::BuiltIn)).collect();
    let rules = RuleSet::load(&files);
    assert_eq!(rules.problems(), []);
    Context::new("app.py".into(), Arc::new(rules), Arc::new(Project::default()))
}

fn whole(text: &str, context: &Context) -> Analysis {
    let source = Source::parse(Text::new(text), &Budget::unlimited()).expect("not cancelled");
    analyze(source, context, None, &Budget::unlimited()).expect("not cancelled")
}

fn shown(text: &str) -> String {
    let analysis = whole(text, &context());
    let line = |finding: &Finding| {
        let line = analysis.source().lines().line_column(finding.range.start).line + 1;
        format!("{line} {} {}: {}", finding.rule, finding.profile, finding.message)
    };
    analysis.findings().iter().map(line).collect::<Vec<_>>().join("\n")
}

const CODE: &str = "\
import yaml
from yaml import load as l, Loader
import requests, hashlib
s = requests.Session()
def f(data, verify=False, password=None):
    yaml.load(data)
    l(data, Loader=Loader)
    l(data, Loader=yaml.SafeLoader)
    s.get('u', verify=verify)
    s.get('u', verify=True)
    s.get('u', **options)
    pw = password.encode()
    return hashlib.md5(pw).hexdigest()
class yaml2:
    def load(self): pass
def g(yaml):
    yaml.load(1)
getattr(yaml, 'load')(x)
";

/// A class whose methods are kept apart from each other: what they read of the class and of each other must bring them back.
const CLASS: &str = "\
import requests, yaml
VERIFY = False
class Client(requests.Session):
    strict = False
    def __init__(self, check=VERIFY):
        self.session = requests.Session()
        self.check = check
    @property
    def loader(self, Loader=yaml.Loader):
        return yaml.load(self.data, Loader=Loader)
    def get(self, url, verify=strict):
        self.session.get(url, verify=self.check)
        self.session.get(url, verify=self.strict)
        return super().get(url, verify=verify)
    async def again(self):
        def inner():
            return self.session.get('x', verify=VERIFY)
        return inner
";

#[test]
fn rules_ask_what_names_mean() {
    let expected = "\
6 yaml-unsafe-load default: `yaml.load` builds arbitrary objects
7 yaml-unsafe-load default: `l` builds arbitrary objects
9 no-verify default: `requests.Session.get` is given verify=False
11 no-verify strict: `requests.Session.get` is given verify=…
13 password default: a password
18 yaml-unsafe-load default: `getattr(yaml, 'load')` builds arbitrary objects";
    assert_eq!(shown(CODE), expected);
}

#[test]
fn a_predicate_asks_all_nodes_of_a_capture_and_the_first_pattern_that_holds_speaks() {
    let code = "signature == other\nsignature == length\nlength == signature\nsignature == quiet\none == other\n";
    let expected = "1 comparison default: compared\n4 comparison audit: compared quietly";
    assert_eq!(shown(code), expected);
}

#[test]
fn after_edits_the_findings_are_those_of_a_whole_run() {
    let context = context();
    let pieces = [
        "",
        "x",
        "\n",
        " ",
        "(",
        ")",
        "'",
        "\"\"\"",
        "import yaml\n",
        "yaml",
        "é",
        "def f():\n    ",
        "#",
        "password",
        "verify=False",
        "l",
        "\n    ",
    ];
    let mut seed = 7_u64;
    let mut random = move |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((seed >> 33) as usize) % below.max(1)
    };
    let mut reused = 0;
    for _ in 0..40 {
        for code in [CODE, CLASS] {
            let mut analysis = whole(code, &context);
            for _ in 0..50 {
                let text = analysis.source().as_str();
                let boundary = |at: usize| (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
                let start = boundary(random(text.len() + 1));
                let end = boundary((start + random(4) * random(3)).min(text.len())).max(start);
                let (text, splice) = analysis
                    .source()
                    .text()
                    .edit(TextRange::from(start..end), pieces[random(pieces.len())])
                    .expect("fits");
                let (source, dirty) =
                    analysis.source().reparse(text, &[splice], &Budget::unlimited()).expect("not cancelled");
                let full = analyze(source.clone(), &context, None, &Budget::unlimited()).expect("not cancelled");
                let previous = Previous { analysis: &analysis, dirty: &dirty };
                let next = analyze(source, &context, Some(previous), &Budget::unlimited()).expect("not cancelled");
                assert_eq!(next.findings(), full.findings(), "{}", next.source().as_str());
                reused += usize::from(next.checked_pieces().0 < next.checked_pieces().1);
                analysis = next;
            }
        }
    }
    assert!(reused > 2_000, "only {reused} of 4000 edits kept something");
}

/// One edit somewhere else, and the findings of a whole run: what a name stands for is told in another statement.
#[test]
fn a_name_that_means_something_else_brings_back_what_uses_it() {
    let context = context();
    let code = "def f(data):\n    m(data)\nclass A:\n    def g(self, data):\n        return m(data)\nx = 0\nimport json as m\n";
    let before = whole(code, &context);
    assert_eq!(before.findings(), []);
    let place = code.find("import json as m").expect("it is there") as u32;
    let range = TextRange::new(place, place + "import json as m".len() as u32);
    let (text, splice) = before.source().text().edit(range, "from yaml import load as m").expect("fits");
    let (source, dirty) = before.source().reparse(text, &[splice], &Budget::unlimited()).expect("not cancelled");
    let previous = Previous { analysis: &before, dirty: &dirty };
    let after = analyze(source, &context, Some(previous), &Budget::unlimited()).expect("not cancelled");
    // The class itself is one: what is around the methods looks for a word in them.
    assert_eq!(after.findings().len(), 3, "{:#?}", after.findings());
}

/// A keystroke in a method checks that method and the rest of its class, nothing else.
#[test]
fn a_keystroke_checks_what_it_touches() {
    let context = context();
    let methods: String =
        (0..50).map(|n| format!("    def m{n}(self, data):\n        return yaml.load(data)\n")).collect();
    let code = format!("import yaml\nclass A:\n{methods}def f(data):\n    return yaml.load(data)\n");
    let before = whole(&code, &context);
    let place = code.find("def m25(self, data):\n        return").expect("it is there") as u32 + 35;
    let (text, splice) = before.source().text().edit(TextRange::empty(place), "x").expect("fits");
    let (source, dirty) = before.source().reparse(text, &[splice], &Budget::unlimited()).expect("not cancelled");
    let previous = Previous { analysis: &before, dirty: &dirty };
    let after = analyze(source, &context, Some(previous), &Budget::unlimited()).expect("not cancelled");
    assert_eq!(after.checked_pieces(), (2, 53));
}

/// What a method assigns to a field is kept; what it read to do so is looked at again, also after edits that have nothing to do with it.
#[test]
fn a_field_follows_what_the_method_that_assigns_it_reads() {
    let context = context();
    let code = "import requests\nCHECK = True\nNOTHING = 0\nclass A:\n    def __init__(self):\n        self.check = CHECK\n    \
                if NOTHING:\n        def relax(self, url):\n            self.other = CHECK\n\n    def first(self, url):\n        \
                requests.get(url, verify=self.check)\n\n    def second(self, url):\n        requests.get(url, verify=self.other)\n";
    let steps = [
        ("NOTHING = 0", "NOTHING = 1", 0),
        ("CHECK = True", "CHECK = False", 2),
        ("NOTHING = 1", "NOTHING = 2", 2),
        ("        self.check = CHECK", "        self.check = True", 1),
        ("def first(self", "def first_one(self", 1),
        ("CHECK = False", "CHECK = True", 0),
        ("            self.other = CHECK", "            self.other = False", 1),
    ];
    let mut analysis = whole(code, &context);
    assert_eq!(analysis.findings(), []);
    for (old, new, expected) in steps {
        let place = analysis.source().as_str().find(old).expect("it is there") as u32;
        let range = TextRange::new(place, place + old.len() as u32);
        let (text, splice) = analysis.source().text().edit(range, new).expect("fits");
        let (source, dirty) = analysis.source().reparse(text, &[splice], &Budget::unlimited()).expect("not cancelled");
        let previous = Previous { analysis: &analysis, dirty: &dirty };
        let next = analyze(source, &context, Some(previous), &Budget::unlimited()).expect("not cancelled");
        assert_eq!(next.findings().len(), expected, "after {new:?}: {:#?}", next.findings());
        analysis = next;
    }
}

/// An edit in a function that leaves what it comes to as it was checks that function alone; one that does not checks those, too, that
/// call it, but nobody who calls those that come to the same as before.
#[test]
fn who_calls_a_function_is_checked_again_only_if_it_comes_to_something_else() {
    const CODE: &str = "\
import yaml

def loader():
    steps = 1
    return yaml.SafeLoader

def options():
    chosen = loader()
    return {'Loader': chosen}

def read(data):
    return yaml.load(data, Loader=options()['Loader'])

def stands(data):
    loader()
    return yaml.load(data, Loader=yaml.SafeLoader)

def other(data):
    return yaml.load(data, Loader=yaml.SafeLoader)
";
    let context = context();
    let before = whole(CODE, &context);
    assert_eq!(before.findings(), []);
    // The function alone.
    let after = edited(&before, "steps = 1", "steps = [1, 2]");
    assert_eq!(after.checked_pieces(), (1, 6));
    // It, and `options` and `stands` which call it, and `read` which calls one of these: it has another loader now.
    let after = edited(&after, "return yaml.SafeLoader\n\ndef options", "return yaml.Loader\n\ndef options");
    assert_eq!(after.findings().len(), 1, "{:#?}", after.findings());
    assert_eq!(after.checked_pieces(), (4, 6));
    // What `options` came to is the same, and so is `read`.
    let after = edited(&after, "chosen = loader()\n    return", "chosen = loader()\n    chosen = chosen\n    return");
    assert_eq!(after.findings().len(), 1, "{:#?}", after.findings());
    assert_eq!(after.checked_pieces(), (1, 6));
}

/// Whether what a method assigned still holds may hang on itself: by what its calls come to, and by the fields that these read.
#[test]
fn what_methods_assign_may_depend_on_itself() {
    const CODE: &str = "\
class Store:
    def load(self):
        schema = self.cursor.fetchone()
        if schema:
            self.schema = eval(schema[0])
    def add(self):
        for kind in self.kinds.values():
            for name, column in old[1]:
                continue
            for entry in self.cursor.fetchall():
                if first:
                    columns.append(name)
                value = self.to_value(column.__class__)(entry)
                if first:
                    row.append(value)
";
    let context = Context::new("app.py".into(), RuleSet::built_in(), Arc::new(Project::default()));
    let mut analysis = whole(CODE, &context);
    assert_eq!(analysis.findings().len(), 1, "{:#?}", analysis.findings());
    // A fix is tried on an analysis after an edit.
    let fixes = analysis.fixes(&analysis.findings()[0], &Budget::unlimited()).expect("not cancelled");
    assert_eq!(fixes.len(), 1);
    for place in (0..CODE.len()).step_by(7) {
        let range = TextRange::empty(u32::try_from(place).expect("it is short"));
        let (text, splice) = analysis.source().text().edit(range, "x").expect("fits");
        let (source, dirty) = analysis.source().reparse(text, &[splice], &Budget::unlimited()).expect("not cancelled");
        let full = analyze(source.clone(), &context, None, &Budget::unlimited()).expect("not cancelled");
        let previous = Previous { analysis: &analysis, dirty: &dirty };
        let next = analyze(source, &context, Some(previous), &Budget::unlimited()).expect("not cancelled");
        assert_eq!(next.findings(), full.findings(), "{}", next.source().as_str());
        analysis = next;
    }
}

#[test]
fn what_an_answer_depends_on_is_known_anew_when_that_changes() {
    const CODE: &str = "\
import yaml

def safe():
    return yaml.SafeLoader

def also():
    return yaml.SafeLoader

def loader():
    '''How it is read.'''
    return safe()  # for good

class Reader:
    def __init__(self):
        self.loader = loader()

    def read(self, data):
        return yaml.load(data, Loader=self.loader)

def read(data):
    return yaml.load(data, Loader=loader())
";
    let context = context();
    let edited = |before: &Analysis, old: &str, new: &str| {
        let after = edited(before, old, new);
        assert_eq!(after.findings(), whole(after.source().as_str(), &context).findings());
        after
    };
    let before = whole(CODE, &context);
    let unsafe_loads = |of: &Analysis| of.findings().iter().filter(|it| *it.rule == *"yaml-unsafe-load").count();
    assert_eq!(unsafe_loads(&before), 0);
    // It comes to the same by another function: from now on, that one counts.
    let after = edited(&before, "return safe()", "return also()");
    let after = edited(&after, "def also():\n    return yaml.SafeLoader", "def also():\n    return yaml.Loader");
    assert_eq!(unsafe_loads(&after), 2);
    // What the other one says does not count any more, nor does what is no code.
    let after = edited(&after, "def safe():\n    return yaml.SafeLoader", "def safe():\n    return yaml.FullLoader");
    assert_eq!(after.checked_pieces(), (1, 8));
    let after = edited(&after, "How it is read", "How data is read");
    assert_eq!(after.checked_pieces(), (1, 8));
    let after = edited(&after, "# for good", "# for now");
    assert_eq!(after.checked_pieces(), (1, 8));
    let after = edited(&after, "self.loader = loader()", "self.loader = yaml.SafeLoader");
    assert_eq!(unsafe_loads(&after), 1);
}
