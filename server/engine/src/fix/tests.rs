//! Fixes applied to code: each case is a repair, a pattern that offers it, code with one match, and the code afterwards.

mod edits;
mod imports;
mod rewrites;

use std::sync::Arc;

use bezoar_base::{Budget, apply_edits};
use bezoar_python::Python;
use bezoar_rules::{Provenance, RuleFile, RuleSet};
use bezoar_syntax::{Source, Text};

use crate::dispatch::LookedFor;
use crate::piece::pieces;
use crate::{Context, Project, verdict};

/// `code` after the repair of its first match; `None` if it is not offered there.
fn mended(repair: &str, pattern: &str, code: &str) -> Option<String> {
    let quoted: String = repair.lines().map(|line| format!(";; {}\n", line.trim())).collect();
    let scm = format!(
        ";; title = \"T\"\n;; message = \"m\"\n;; severity = \"high\"\n;; confidence = \"high\"\n;; cwe = [1]\n;;\n\
         ;; [fix.it]\n;; title = \"Mend it\"\n;; safety = \"review\"\n{quoted}\n{pattern}\n"
    );
    let scm = scm
        .trim_end()
        .strip_suffix(')')
        .map(|pattern| format!("{pattern}\n  (#set! fix \"it\"))\n"))
        .expect("a pattern");
    let rules = RuleSet::with_workspace(&[RuleFile::new("", "it.scm", &scm, "", Provenance::Workspace)]);
    assert!(rules.problems().is_empty(), "{:#?}\n{scm}", rules.problems());
    let context = Context::new("app.py".into(), Arc::new(rules), Arc::new(Project::default()));
    let budget = Budget::unlimited();
    let source = Source::parse(Text::new(code), &budget).expect("not cancelled");
    let python = Python::new(&source, context.rules.facts(), &budget);
    let rule = context.rules.rule("it").expect("the rule was read");
    let mut all = python.units().iter().flat_map(|unit| pieces(*unit, true));
    let hit = all.find_map(|piece| {
        let known = LookedFor::default();
        let said = verdict::said(
            &python,
            verdict::Asked {
                piece,
                in_methods: &|_| true,
                incoming: &[],
                brought: &context.brought,
                calls: &[],
                only: Some(&rule.id),
                known: &known,
            },
            &context,
            &budget,
        )
        .expect("not cancelled");
        said.hits.first().map(|hit| super::edits(&hit.found, &rule.fixes[0]))
    });
    let edits = hit.unwrap_or_else(|| panic!("the pattern does not match:\n{code}"))?;
    let after = apply_edits(code, &edits).expect("edits that fit");
    let mended = Source::parse(Text::new(&*after), &budget).expect("not cancelled");
    assert!(source.root().has_error() || !mended.root().has_error(), "the fix broke the code:\n{after}");
    Some(after)
}

/// Checks a table of code before and after; the same text twice means that the fix is not offered.
#[track_caller]
fn check(repair: &str, pattern: &str, cases: &[(&str, &str)]) {
    for (before, after) in cases {
        let mended = mended(repair, pattern, before);
        assert_eq!(mended.as_deref().unwrap_or(before), *after, "from:\n{before}");
        assert_eq!(mended.is_none(), before == after, "whether it is offered:\n{before}");
    }
}
