//! Fixes applied to whole files, until nothing that may be mended is left.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use bezoar_base::{Budget, Cancelled, Finding, Fix, Safety, TextEdit, apply_edits};
use bezoar_engine::{Analysis, Context};
use bezoar_rules::{RuleSet, Selection, UnknownRule};

use crate::check::decode::Encoding;
use crate::check::inspect::{Subject, analyze_text};

/// Which fixes are applied, and what becomes of the mended text.
#[derive(Debug)]
pub(crate) struct FixPlan {
    /// Whether safe fixes are. The engine calls no fix safe that a workspace brings.
    safe: bool,
    /// Rules whose fixes the user has looked at, each with the one fix that is meant or the first that is offered.
    reviewed: Vec<(bezoar_base::RuleId, Option<String>)>,
    destination: Destination,
}

/// What becomes of a mended text.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Destination {
    /// It replaces the file.
    File,
    /// It is handed back to be shown.
    Report,
}

/// A text after its fixes.
#[derive(Debug)]
pub(crate) struct Fixed {
    /// The analysis of the mended text.
    pub(crate) analysis: Analysis,
    /// How many findings were mended.
    pub(crate) count: usize,
}

/// What was done to a file.
#[derive(Debug)]
pub(crate) struct Mended {
    /// How many findings were mended.
    pub(crate) count: usize,
    /// The text where it is not in a file.
    pub(crate) text: Option<MendedText>,
}

/// A mended text that has to be shown.
#[derive(Debug)]
pub(crate) struct MendedText {
    /// The path as it is shown to people.
    pub(crate) path: String,
    pub(crate) before: String,
    pub(crate) after: String,
    /// The text after, in the encoding of the text before.
    pub(crate) bytes: Vec<u8>,
}

/// A fix may uncover the next finding, but a pair of rules that undo each other must come to an end.
const MOST_PASSES: usize = 32;

impl FixPlan {
    /// `reviewed` names rules by id or alias, with a fix's name after a colon where not the first is meant:
    /// `weak-hash:not-for-security`.
    pub(crate) fn new(
        rules: &RuleSet,
        safe: bool,
        reviewed: &[String],
        destination: Destination,
    ) -> Result<Self, UnknownRule> {
        let mut plan = Self { safe, reviewed: Vec::new(), destination };
        for word in reviewed {
            let (rule, fix) = word.split_once(':').map_or((&**word, None), |(rule, fix)| (rule, Some(fix)));
            let found = rules.named(rule)?;
            plan.reviewed.extend(found.into_iter().map(|rule| (rule.id.clone(), fix.map(str::to_owned))));
        }
        Ok(plan)
    }

    /// The fix of a finding that may be applied.
    fn choose(&self, analysis: &Analysis, finding: &Finding) -> Result<Option<Fix>, Cancelled> {
        let reviewed = self.reviewed.iter().find(|(rule, _)| *rule == finding.rule);
        let may = |id: &str, safety: Safety| match reviewed {
            Some((_, Some(fix))) => id == fix,
            Some((_, None)) => true,
            None => self.safe && safety == Safety::Safe,
        };
        if !finding.fixes.iter().any(|offer| may(&offer.id, offer.safety)) {
            return Ok(None);
        }
        let fixes = analysis.fixes(finding, &Budget::unlimited())?;
        Ok(fixes.into_iter().find(|fix| may(&fix.offer.id, fix.offer.safety)))
    }
}

/// The text with all fixes of the plan; `None` if there is nothing to mend.
pub(crate) fn mend(
    analysis: &Analysis,
    context: &Context,
    selection: &Selection,
    plan: &FixPlan,
) -> Result<Option<Fixed>, Cancelled> {
    let mut fixed: Option<Fixed> = None;
    for _ in 0..MOST_PASSES {
        let current = fixed.as_ref().map_or(analysis, |fixed| &fixed.analysis);
        let Some((next, count)) = pass(current, context, selection, plan)? else { break };
        fixed = Some(Fixed { analysis: next, count: count + fixed.map_or(0, |fixed| fixed.count) });
    }
    Ok(fixed)
}

/// Writes the mended text where the plan wants it.
pub(crate) fn put(
    subject: &Subject,
    bytes: &[u8],
    before: &Analysis,
    fixed: &Fixed,
    encoding: Encoding,
    plan: &FixPlan,
) -> Result<Mended, String> {
    let (old, new) = (before.source().as_str(), fixed.analysis.source().as_str());
    if encoding.encode(old).as_deref() != Some(bytes) {
        return Err(format!("writing it as {encoding} would change more than the fix"));
    }
    let encoded = encoding.encode(new).ok_or_else(|| format!("{encoding} lacks a character of the fix"))?;
    if plan.destination == Destination::Report || subject.given.is_some() {
        let path = subject.shown.clone();
        let text = MendedText { path, before: old.to_owned(), after: new.to_owned(), bytes: encoded };
        return Ok(Mended { count: fixed.count, text: Some(text) });
    }
    replace(&subject.path, bytes, &encoded).map_err(|error| error.to_string())?;
    Ok(Mended { count: fixed.count, text: None })
}

/// Applies as many fixes as do not get in each other's way; the rest is for the next pass.
fn pass(
    analysis: &Analysis,
    context: &Context,
    selection: &Selection,
    plan: &FixPlan,
) -> Result<Option<(Analysis, usize)>, Cancelled> {
    let mut chosen = Vec::new();
    for finding in analysis.findings().iter().filter(|finding| selection.shows(finding)) {
        chosen.extend(plan.choose(analysis, finding)?);
    }
    let all = compatible(&chosen);
    // Each fix was tried alone by the engine. If together they break the code, the first goes alone.
    for count in [all.len(), 1] {
        let Some(accepted) = all.get(..count).filter(|accepted| !accepted.is_empty()) else { continue };
        let text = analysis.source().as_str();
        let edits = edits_of(accepted);
        let Ok(text) = apply_edits(text, &edits) else { continue };
        let next = analyze_text(text, context)?;
        if !next.source().root().has_error() || analysis.source().root().has_error() {
            return Ok(Some((next, count)));
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

/// Replaces a file at once, so that nobody reads half of it; its permissions stay.
fn replace(path: &Path, expected: &[u8], bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut new = tempfile::NamedTempFile::new_in(folder)?;
    new.write_all(bytes)?;
    fs::set_permissions(new.path(), fs::metadata(path)?.permissions())?;
    if fs::read(path)? != expected {
        return Err(io::Error::other("it has changed in the meantime"));
    }
    new.as_file().sync_all()?;
    new.persist(path)?;
    Ok(())
}
