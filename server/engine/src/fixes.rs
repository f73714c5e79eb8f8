//! The fixes of a finding: made, applied in memory, and offered only if they mend it.

use bezoar_base::{Budget, Cancelled, Finding, Fix, FixOffer, Safety, TextEdit};
use bezoar_python::Python;
use bezoar_syntax::{Source, Splice, Text};

use crate::analysis::{Analysis, Previous, analyze};
use crate::dispatch::LookedFor;
use crate::layout::Layout;
use crate::piece::pieces;
use crate::suppression::{self, SUPPRESS_HERE};
use crate::verdict::Asked;
use crate::{fix, marks, program, verdict};

/// The fixes of `finding` that really mend it, best first.
pub(crate) fn of(analysis: &Analysis, finding: &Finding, budget: &Budget) -> Result<Vec<Fix>, Cancelled> {
    let context = analysis.context();
    if let Some(remark) = analysis.remark(finding) {
        let newline = Layout::new(analysis.source()).newline();
        let rule = context.rules.rule(&finding.rule);
        return those_that_mend(analysis, finding, budget, |fix| suppression::edits(remark, rule?.fix(fix)?, newline));
    }
    let split = !context.rules.marks_classes();
    let known = LookedFor::default();
    let files = program::files(context, analysis.source());
    let program = program::program(&files, context, program::key(context), split, budget);
    let python = Python::new(analysis.source(), context.rules.facts(), budget)
        .with_marker(marks::marker(context, split, &known, budget))
        .in_program(&program, &context.path);
    let Some(&unit) = python.unit_at(finding.range.start).and_then(|unit| python.units().get(unit)) else {
        return Ok(Vec::new());
    };
    let mut all = Vec::new();
    for piece in pieces(unit, split) {
        let incoming = analysis.incoming(piece.range(), piece.is_method());
        let asked = Asked {
            piece,
            in_methods: &|_| true,
            incoming,
            calls: &[],
            brought: &context.brought,
            only: Some(&finding.rule),
            known: &known,
        };
        let ask = || verdict::said(&python, asked, context, budget);
        all.extend(python.tracked(Some(piece.home()), ask).0?.hits);
    }
    let Some(hit) = all.iter().find(|hit| hit.range() == finding.range) else { return Ok(Vec::new()) };
    those_that_mend(analysis, finding, budget, |id| hit.asking(&python, || fix::edits(&hit.found, hit.rule.fix(id)?)))
}

/// The comment that silences `finding`, if that does.
pub(crate) fn suppressing(analysis: &Analysis, finding: &Finding, budget: &Budget) -> Result<Option<Fix>, Cancelled> {
    let Some(edits) = suppression::suppressing_edits(analysis.source(), &analysis.context().rules, finding) else {
        return Ok(None);
    };
    let title = format!("Suppress `{}` here, with a reason", finding.rule);
    let offer = FixOffer { id: SUPPRESS_HERE.into(), title: title.into(), safety: Safety::Review };
    Ok(mends(analysis, finding, &edits, budget)?.then_some(Fix { offer, edits }))
}

/// Of the fixes that are offered for a finding those that mend it, best first.
fn those_that_mend(
    analysis: &Analysis,
    finding: &Finding,
    budget: &Budget,
    edits_of: impl Fn(&str) -> Option<Vec<TextEdit>>,
) -> Result<Vec<Fix>, Cancelled> {
    let mut fixes = Vec::new();
    for offer in &finding.fixes {
        let edits = edits_of(&offer.id);
        if let Some(edits) = edits.filter(|edits| !edits.is_empty())
            && mends(analysis, finding, &edits, budget)?
        {
            fixes.push(Fix { offer: offer.clone(), edits });
        }
    }
    budget.check()?;
    Ok(fixes)
}

/// Whether the edits take the finding away, break no syntax and give no rule more to say.
fn mends(analysis: &Analysis, finding: &Finding, edits: &[TextEdit], budget: &Budget) -> Result<bool, Cancelled> {
    let source = analysis.source();
    let Some((text, splices)) = applied(source.text(), edits) else { return Ok(false) };
    let (mended, dirty) = source.reparse(text, &splices, budget)?;
    if errors(&mended) > errors(source) {
        return Ok(false);
    }
    let after = analyze(mended, analysis.context(), Some(Previous { analysis, dirty: &dirty }), budget)?;
    let of_rule = |analysis: &Analysis| analysis.findings().iter().filter(|other| other.rule == finding.rule).count();
    // That code which is mended needs no suppression any more speaks for the fix.
    let rules = &analysis.context().rules;
    let is_about_code = |finding: &Finding| rules.rule(&finding.rule).is_none_or(|rule| rule.header.by.is_none());
    let counts = |other: &&Finding| is_about_code(other) || !is_about_code(finding);
    let of_all = |analysis: &Analysis| analysis.findings().iter().filter(counts).count();
    Ok(of_rule(&after) < of_rule(analysis) && of_all(&after) < of_all(analysis))
}

/// The text after the edits, and the splices that made it, the last edit first so that the others keep their places.
fn applied(text: &Text, edits: &[TextEdit]) -> Option<(Text, Vec<Splice>)> {
    let mut ordered: Vec<&TextEdit> = edits.iter().collect();
    ordered.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let overlap = ordered.windows(2).any(|pair| pair[1].range.start < pair[0].range.end);
    let mut result = text.clone();
    let mut splices = Vec::with_capacity(edits.len());
    for edit in ordered.into_iter().rev().filter(|_| !overlap) {
        let (next, splice) = result.edit(edit.range, &edit.new_text).ok()?;
        result = next;
        splices.push(splice);
    }
    (!splices.is_empty()).then_some((result, splices))
}

fn errors(source: &Source) -> usize {
    let root = source.root();
    if !root.has_error() {
        return 0;
    }
    root.descendants().filter(|node| node.is_broken()).count()
}
