//! Whatever stands in a rule file, the loader answers, and points into that file.

use bezoar_rules::{Provenance, RuleFile, RuleSet, lint};
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
