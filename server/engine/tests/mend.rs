//! Whole texts mended: what is fixed, what is edited for it, and what is left alone.

use std::sync::Arc;

use bezoar_base::{Budget, Safety, apply_edits};
use bezoar_engine::{Analysis, Context, Project, analyze, mend};
use bezoar_rules::{Provenance, RuleFile, RuleSet};
use bezoar_syntax::{Source, Text};

/// Finds `danger(x)`; its safe fix needs an import, and finds what stands within it only afterwards.
const DANGER: &str = r#"
;; title      = "Danger"
;; message    = "dangerous"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [95]
;;
;; [fix.care]
;; title  = "Take care"
;; safety = "safe"
;; edits  = [{ replace = "@callee", with = "{api:care.take}" }, { replace = "@what", with = "({what})" }]

((call function: (identifier) @callee arguments: (argument_list . (_) @what .)) @match
  (#eq? @callee "danger")
  (#set! fix "care"))
"#;

fn analysis(text: &str, provenance: Provenance) -> Analysis {
    let rule = RuleFile::new("", "danger.scm", DANGER, "", provenance);
    let rules = match provenance {
        Provenance::BuiltIn => RuleSet::load(&[rule]),
        Provenance::Workspace => RuleSet::with_workspace(&[rule]),
    };
    assert_eq!(rules.problems(), []);
    let project = Arc::<Project>::default();
    let context = Context::new("app.py".into(), Arc::new(rules), project);
    let budget = Budget::unlimited();
    analyze(Source::parse(Text::new(text), &budget).expect("parsed"), &context, None, &budget).expect("analysed")
}

#[test]
fn fixes_within_fixes_are_one_edit_in_the_end() {
    let text = "import os\n\nx = danger(danger(1))\ny = os.name\nz = danger(2)\n";
    let before = analysis(text, Provenance::BuiltIn);
    let mended = mend(&before, |_, fix| fix.safety == Safety::Safe, &Budget::unlimited());
    let mended = mended.expect("not cancelled").expect("something is mended");
    let expected = "import care\nimport os\n\nx = care.take((care.take((1))))\ny = os.name\nz = care.take((2))\n";
    assert_eq!((mended.analysis.source().as_str(), mended.count), (expected, 3));
    assert_eq!(apply_edits(text, &mended.edits).as_deref(), Ok(expected));
    let edited: Vec<&str> = mended.edits.iter().map(|edit| &text[edit.range.span()]).collect();
    assert_eq!(edited, ["", "danger", "danger(1)", "danger", "2"], "nothing else is touched: {:?}", mended.edits);
}

#[test]
fn what_may_not_be_mended_stays() {
    let before = analysis("danger(1)\n", Provenance::BuiltIn);
    let mended = mend(&before, |_, _| false, &Budget::unlimited()).expect("not cancelled");
    assert!(mended.is_none());
    let before = analysis("careful(1)\n", Provenance::BuiltIn);
    assert!(mend(&before, |_, _| true, &Budget::unlimited()).expect("not cancelled").is_none());
}

/// A workspace cannot call its own fixes safe.
#[test]
fn no_fix_of_a_workspace_is_safe() {
    let before = analysis("danger(1)\n", Provenance::Workspace);
    assert_eq!(before.findings().iter().filter(|finding| !finding.fixes.is_empty()).count(), 1);
    let mended = mend(&before, |_, fix| fix.safety == Safety::Safe, &Budget::unlimited()).expect("not cancelled");
    assert!(mended.is_none());
}

#[test]
fn nobody_waits_for_what_nobody_wants() {
    let before = analysis("danger(1)\n", Provenance::BuiltIn);
    let cancelled = Arc::new(std::sync::atomic::AtomicBool::new(true));
    assert!(mend(&before, |_, _| true, &Budget::new(1 << 20, cancelled)).is_err());
}
