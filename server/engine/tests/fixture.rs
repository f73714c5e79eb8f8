//! The harness of rule tests tells what is missing and what is too much, and writes what should be there.

use std::sync::Arc;

use bezoar_base::Budget;
use bezoar_engine::fixture::{FixtureFiles, Verdict, check_model, check_rule};
use bezoar_rules::{Provenance, RuleFile, RuleSet};

const RULE: &str = r#";; title = "T"
;; message = "`{callee}` is old; use `new.call`"
;; severity = "high"
;; confidence = "high"
;; cwe = [1]
;; [fix.new]
;; title = "Use `new.call`"
;; safety = "review"
;; edits = [{ replace = "@callee", with = "{api:new.call}" }]
;; [fix.delete]
;; title = "Delete it"
;; safety = "review"
;; edits = [{ delete = "@match" }]

((call function: (_) @callee arguments: (argument_list)) @match
  (#callee? @callee "old.call")
  (#set! fix "new") (#set! fix "delete"))
((call function: (_) @callee) @match
  (#callee? @callee "old.other")
  (#set! profile "strict") (#set! severity "low"))
"#;

const TEST: &str = "import old
old.call(1)
old.other(2)
print(old)
";

const BLESSED: &str = "import old
old.call(1)
#^^^^^^^^^^ high fix: `old.call` is old; use `new.call`
old.other(2)
#^^^^^^^^^^^ low (strict): `old.other` is old; use `new.call`
print(old)
";

#[test]
fn blessing_writes_annotations_and_what_fixes_make() {
    let verdict = check(&[("test.py", TEST)]);
    assert!(!verdict.passes());
    assert_eq!(verdict.blessed["test.py"], BLESSED);
    assert_eq!(
        verdict.blessed["fixed.py"],
        "import new
import old
new.call(1)
old.other(2)
#^^^^^^^^^^^ low (strict): `old.other` is old; use `new.call`
print(old)
"
    );
    assert!(verdict.blessed["fixed.delete.py"].starts_with("import old\nold.other(2)\n#^"));
    let files: Vec<(&str, &str)> = verdict.blessed.iter().map(|(name, text)| (&**name, &**text)).collect();
    let again = check(&files);
    assert!(again.passes(), "{again}");
    assert_eq!(again.blessed, verdict.blessed);
}

#[test]
fn every_difference_is_told() {
    let blessed = check(&[("test.py", TEST)]).blessed;
    let wrong = BLESSED
        .replace("#^^^^^^^^^^ high fix: `old.call`", "#^^^^^^^^^^ high: `old.call`")
        .replace("print(old)\n", "print(old)\n#^^^^ high: no\n");
    let fixed = blessed["fixed.py"].replace("new.call(1)", "new.call(2)");
    let verdict = check(&[("test.py", &wrong), ("fixed.py", &fixed), ("fixed.gone.py", "")]);
    assert_eq!(
        verdict.to_string(),
        "False negatives:
  test.py:2:1: old.call(1)
    high: `old.call` is old; use `new.call`
  test.py:6:1: print(old)
    high: no
False positives:
  test.py:2:1: old.call(1)
    high fix: `old.call` is old; use `new.call`
fixed.delete.py is missing
fixed.gone.py is what no fix makes; delete it
fixed.py differs at line 3: it has `new.call(2)`, the fixes make `new.call(1)`
If that is how it should be: bezoar rules test --bless
"
    );
}

#[test]
fn files_of_a_fixture_are_files_of_one_project() {
    let rule = RULE.replace(
        "(#callee? @callee \"old.call\")",
        "(#callee? @callee \"old.call\") (#file? \"app/*.py\") (#version? \"python\" \">=3.9\") (#in-project? \"other.api\")",
    );
    let test = "#- pyproject.toml\n[project]\nrequires-python = \">=3.10\"\n#- app/a.py\nimport old\nold.call()\n#- b.py\nimport old, other\nold.call()\nother.api\n";
    let verdict = check_with(&rule, &[("test.py", test)]);
    let expected =
        test.replacen("old.call()\n", "old.call()\n#^^^^^^^^^ high fix: `old.call` is old; use `new.call`\n", 1);
    assert_eq!(verdict.blessed["test.py"], expected);
}

#[test]
fn a_model_is_tested_by_the_roles_it_gives() {
    let model = r#"
        ((call function: (_) @_f) @returns (#callee? @_f "lib.connect") (#set! type "lib.Connection"))
        ((call function: (_) @_f arguments: (argument_list) @sink) (#callee? @_f "lib.Connection.run") (#set! kind "sql") (#set! argument "0"))
        ((call function: (identifier) @source) (#eq? @source "ask") (#set! label "cli"))
        ((attribute) @source (#resolves? @source "lib.args") (#set! label "http"))
    "#;
    let rules = RuleSet::load(&[RuleFile::new("", "lib/model.scm", model, "", Provenance::BuiltIn)]);
    let test = "import lib\nlib.connect().run(lib.args, ask())\n";
    let verdict =
        check_model(&files(&[("test.py", test)]), &Arc::new(rules), &Budget::unlimited()).expect("not cancelled");
    let expected = "import lib
lib.connect().run(lib.args, ask())
#^^^^^^^^^^^^ returns lib.Connection
#                 ^^^^^^^^ sink sql
#                 ^^^^^^^^ source http
#                           ^^^ source cli
";
    assert_eq!(verdict.blessed["test.py"], expected);
}

fn check(given: &[(&str, &str)]) -> Verdict {
    check_with(RULE, given)
}

fn check_with(rule: &str, given: &[(&str, &str)]) -> Verdict {
    let rules = RuleSet::load(&[RuleFile::new("", "area/some-rule/rule.scm", rule, "", Provenance::BuiltIn)]);
    assert_eq!(rules.problems(), []);
    check_rule("some-rule", &files(given), &Arc::new(rules), &Budget::unlimited()).expect("not cancelled")
}

fn files(given: &[(&str, &str)]) -> FixtureFiles {
    given.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}
