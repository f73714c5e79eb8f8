//! Fixes applied to a whole text, until nothing that may be mended is left.

use bezoar_base::{Budget, Cancelled, Finding, Fix, FixOffer, Patch, TextEdit};
use bezoar_syntax::{Source, Text};

use crate::analysis::{Analysis, analyze};

/// A text after its fixes.
#[derive(Clone, Debug)]
pub struct Mended {
    /// The analysis of the mended text.
    pub analysis: Analysis,
    /// How many findings were mended.
    pub count: usize,
    /// What makes the mended text of the one before, in order of place; no edit touches another.
    pub edits: Vec<TextEdit>,
}

/// A fix may uncover the next finding, but a pair of rules that undo each other must come to an end.
const MOST_PASSES: usize = 32;

/// The text of `analysis` with all fixes that `may` be applied, of each finding the first; `None` if there is nothing to mend.
///
/// # Errors
/// [`Cancelled`] if the budget is.
pub fn mend(
    analysis: &Analysis,
    may: impl Fn(&Finding, &FixOffer) -> bool,
    budget: &Budget,
) -> Result<Option<Mended>, Cancelled> {
    let mut patch = Patch::new(analysis.source().as_str());
    let mut mended: Option<(Analysis, usize)> = None;
    for _ in 0..MOST_PASSES {
        let (current, before) = mended.as_ref().map_or((analysis, 0), |(analysis, count)| (analysis, *count));
        let Some((next, count)) = pass(current, &mut patch, &may, budget)? else { break };
        mended = Some((next, before + count));
    }
    Ok(mended.map(|(analysis, count)| Mended { analysis, count, edits: patch.edits() }))
}

/// Applies as many fixes as do not get in each other's way; the rest is for the next pass.
fn pass(
    analysis: &Analysis,
    patch: &mut Patch,
    may: &impl Fn(&Finding, &FixOffer) -> bool,
    budget: &Budget,
) -> Result<Option<(Analysis, usize)>, Cancelled> {
    let mut chosen = Vec::new();
    for finding in analysis.findings() {
        if finding.fixes.iter().any(|offer| may(finding, offer)) {
            let fixes = analysis.fixes(finding, budget)?;
            chosen.extend(fixes.into_iter().find(|fix| may(finding, &fix.offer)));
        }
    }
    let all = compatible(&chosen);
    // Each fix was tried alone by the engine. If together they break the code, the first goes alone.
    for count in [all.len(), 1] {
        let Some(accepted) = all.get(..count).filter(|accepted| !accepted.is_empty()) else { continue };
        let mut next = patch.clone();
        if next.apply(&edits_of(accepted)).is_err() {
            continue;
        }
        let source = Source::parse(Text::new(next.text()), budget)?;
        let was_broken = analysis.source().root().has_error();
        if was_broken || !source.root().has_error() {
            let mended = analyze(source, analysis.context(), None, budget)?;
            *patch = next;
            return Ok(Some((mended, count)));
        }
    }
    Ok(None)
}

/// The fixes that can be applied together, first come first served: none touches what another one edits, except that two may
/// add the same import.
fn compatible(fixes: &[Fix]) -> Vec<&Fix> {
    let mut accepted: Vec<&Fix> = Vec::new();
    for fix in fixes {
        let fits = |edit: &TextEdit| {
            let others = accepted.iter().flat_map(|other| &other.edits);
            others.into_iter().all(|other| !other.range.touches(edit.range) || is_same_import(other, edit))
        };
        if fix.edits.iter().all(fits) {
            accepted.push(fix);
        }
    }
    accepted
}

/// The edits of compatible fixes, each once.
fn edits_of(fixes: &[&Fix]) -> Vec<TextEdit> {
    let mut edits: Vec<TextEdit> = Vec::new();
    for edit in fixes.iter().flat_map(|fix| &fix.edits) {
        if !edits.iter().any(|other| is_same_import(other, edit)) {
            edits.push(edit.clone());
        }
    }
    edits
}

fn is_same_import(one: &TextEdit, other: &TextEdit) -> bool {
    let statement = one.new_text.trim_start();
    one == other && one.range.is_empty() && (statement.starts_with("import ") || statement.starts_with("from "))
}
