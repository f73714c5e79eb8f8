//! The fixes of a finding: made, applied in memory, and offered only if they mend it.

use bezoar_base::{Budget, Cancelled, Finding, Fix, TextEdit};
use bezoar_python::Python;
use bezoar_syntax::{Source, Splice, Text};

use crate::analysis::{Analysis, Previous, analyze};
use crate::piece::pieces;
use crate::{fix, verdict};

/// The fixes of `finding` that really mend it, best first.
pub(crate) fn of(analysis: &Analysis, finding: &Finding, budget: &Budget) -> Result<Vec<Fix>, Cancelled> {
    let context = analysis.context();
    let python = Python::new(analysis.source(), context.rules.facts(), budget, |_, _| None);
    let Some(&unit) = python.unit_at(finding.range.start).and_then(|unit| python.units().get(unit)) else {
        return Ok(Vec::new());
    };
    let mut all = Vec::new();
    for piece in pieces(unit, !verdict::marks_classes(&context.rules)) {
        let ask = || verdict::hits(&python, piece, context, Some(&finding.rule), |_| {}, budget);
        all.extend(python.tracked(Some(piece.home()), ask).0?.0);
    }
    let Some(hit) = all.iter().find(|hit| hit.range() == finding.range) else { return Ok(Vec::new()) };
    let mut fixes = Vec::new();
    for offer in &finding.fixes {
        let edits = hit.rule.fix(&offer.id).and_then(|template| fix::edits(&hit.found, template));
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
    Ok(of_rule(&after) < of_rule(analysis) && after.findings().len() < analysis.findings().len())
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
