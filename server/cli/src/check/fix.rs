//! Which fixes are applied to whole files, and where the mended text goes.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use bezoar_base::{Finding, FixOffer, Safety};
use bezoar_disk::Encoding;
use bezoar_engine::Analysis;
use bezoar_rules::{RuleSet, UnknownRule};

use crate::check::inspect::Subject;

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

    /// Whether a fix of a finding may be applied.
    pub(crate) fn allows(&self, finding: &Finding, fix: &FixOffer) -> bool {
        match self.reviewed.iter().find(|(rule, _)| *rule == finding.rule) {
            Some((_, Some(id))) => *fix.id == **id,
            Some((_, None)) => true,
            None => self.safe && fix.safety == Safety::Safe,
        }
    }
}

/// Writes the mended text where the plan wants it.
pub(crate) fn put(
    subject: &Subject,
    bytes: &[u8],
    before: &Analysis,
    fixed: &bezoar_engine::Mended,
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
