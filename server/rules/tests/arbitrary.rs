//! Whatever stands in a rule file or a configuration file, we answer, and point into that file.

use std::path::Path;
use std::sync::Arc;

use bezoar_rules::{ConfigFile, Overrides, Provenance, RuleFile, RuleSet, Surroundings, lint};
use proptest::prelude::*;

const HEADER: &str =
    ";; title = \"T\"\n;; message = \"m {x}\"\n;; severity = \"low\"\n;; confidence = \"low\"\n;; cwe = [1]\n";

/// What patterns are made of, and what breaks them.
const WORDS: &[&str] = &[
    "(call",
    "(attribute",
    "(_",
    "(argument_list",
    "(string",
    "(identifier)",
    "(expression)",
    "_",
    "(",
    ")",
    ")",
    ")",
    "[",
    "]",
    "\"",
    "\"x\"",
    "function:",
    "arguments:",
    "!",
    ".",
    "?",
    "*",
    "+",
    " @match",
    " @x",
    "@",
    "(#eq? @x \"a\")",
    "(#argument? @x \"0\" @y)",
    "(#set! severity \"low\")",
    "(#",
    "#",
    ";",
    "\n",
    "\\",
    "é",
    "\u{feff}",
    "1.5",
    ";; a = 1\n",
    "{x}",
];

/// What configuration files are made of, and what breaks them.
const CONFIG_WORDS: &[&str] = &[
    "[tool.bezoar]\n",
    "[tool.bezoar.per-path]\n",
    "[tool.ruff.lint]\n",
    "[per-path]\n",
    "[[per-path]]\n",
    "profile",
    "select",
    "ignore",
    "exclude",
    "leave-to-ruff",
    "per-path",
    "extend",
    "lint",
    "'tests/**'",
    "\"a{\"",
    "'weak-hash'",
    "'S'",
    "'[!'",
    "'**'",
    "'/'",
    " = ",
    " = [",
    " = { ",
    "]",
    " }",
    "[",
    "'",
    "\"\"\"",
    ",",
    ".",
    "\n",
    "\r\n",
    "true",
    "1979-05-27",
    "0x_",
    "\\u00e9",
    "é",
    "\u{feff}",
    "#",
];

fn config_word() -> impl Strategy<Value = String> {
    prop_oneof![9 => proptest::sample::select(CONFIG_WORDS).prop_map(str::to_owned), 1 => ".{0,3}"]
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![9 => proptest::sample::select(WORDS).prop_map(str::to_owned), 1 => ".{0,3}"]
}

proptest! {
    #[test]
    fn any_text_is_answered(text in "\\PC{0,40}(\n;; \\PC{0,20}){0,3}") {
        load(&text, Provenance::BuiltIn);
    }

    #[test]
    fn any_words_are_answered(words in proptest::collection::vec(word(), 0..24)) {
        load(&(HEADER.to_owned() + &words.join(" ")), Provenance::BuiltIn);
    }

    #[test]
    fn any_header_is_answered(text in "(;; ?[a-z\\[\\].{}=\"'@# ,0-9-]{0,30}\n){0,6}") {
        load(&(text + "(call) @match"), Provenance::BuiltIn);
    }
}

proptest! {
    #[test]
    fn any_configuration_is_answered(words in proptest::collection::vec(config_word(), 0..24)) {
        configure(&words.concat());
    }

    #[test]
    fn any_text_is_answered_as_a_configuration(text in "\\PC{0,40}(\n\\PC{0,20}){0,3}") {
        configure(&text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// What the reader lets through either compiles or is refused with a place; workspace rules are compiled as they are read.
    #[test]
    fn what_is_read_is_compiled_or_refused(words in proptest::collection::vec(word(), 0..8)) {
        load(&format!("{HEADER}((call {}) @match)", words.join(" ")), Provenance::Workspace);
    }
}

fn load(text: &str, provenance: Provenance) {
    for path in ["python/area/a/rule.scm", "models/a/model.scm", "rules/a.scm"] {
        let set = RuleSet::load(&[RuleFile::new("", path, text, "# A", provenance)]);
        for problem in set.problems() {
            assert!(text.get(problem.range.span()).is_some(), "{problem:?} of {text:?}");
        }
        if provenance == Provenance::Workspace {
            for lint in lint(&set) {
                assert!(text.get(lint.problem.range.span()).is_some(), "{lint:?} of {text:?}");
            }
        }
    }
}

fn configure(text: &str) {
    let rules = RuleSet::built_in();
    let good = "[tool.bezoar]\nignore = ['weak-hash']\n[tool.ruff.lint]\nselect = ['S']\n";
    for name in ConfigFile::names() {
        let before = ConfigFile::read(name, good, None);
        for before in [None, Some(&before)] {
            let file = ConfigFile::read(name, text, before);
            for problem in file.problems_with(&rules) {
                assert!(text.get(problem.range.span()).is_some(), "{problem:?} of {text:?}");
            }
            let around = Surroundings::below(&Arc::default(), &Arc::from(Path::new("/w")), &[Arc::new(file)]);
            let path = Path::new("/w/tests/a.py");
            let _ = around.excluded(path, &Overrides::default());
            let _ = around.effective(Some(path), &Overrides::default()).selection(&rules);
        }
    }
}
