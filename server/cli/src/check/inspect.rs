//! One file: bytes to findings.

use std::borrow::Cow;
use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::sync::Arc;

use bezoar_base::{Budget, Cancelled, Profile};
use bezoar_engine::{Analysis, Context, analyze, fingerprints, mend};
use bezoar_rules::RuleSet;
use bezoar_syntax::{Source, Text};

use crate::check::audit::{CheckedFile, Reported, Trouble};
use crate::check::configuration::Configurations;
use crate::check::decode::{Decoded, Encoding, decode};
use crate::check::fix::{self, FixPlan, Mended};
use crate::check::project::Home;

/// What every file of a run is checked with.
#[derive(Debug)]
pub(crate) struct Inspection {
    pub(crate) rules: Arc<RuleSet>,
    pub(crate) configurations: Arc<Configurations>,
    /// What is mended; `None`: nothing.
    pub(crate) fixes: Option<FixPlan>,
}

/// A file to check.
#[derive(Debug)]
pub(crate) struct Subject {
    /// The path as it is shown to people.
    pub(crate) shown: String,
    /// The absolute path; for standard input that of the file that it stands for.
    pub(crate) path: PathBuf,
    /// The bytes of standard input; `None`: those of the file.
    pub(crate) given: Option<Vec<u8>>,
    pub(crate) home: Home,
}

/// A file as it was read.
#[derive(Debug)]
pub(crate) struct Read<'s> {
    pub(crate) bytes: Cow<'s, [u8]>,
    pub(crate) decoded: Decoded,
}

/// What came of a file.
#[derive(Debug)]
pub(crate) struct Inspected {
    pub(crate) file: CheckedFile,
    /// How much the user wanted to hear of it.
    pub(crate) profile: Profile,
    /// The configuration file that counted.
    pub(crate) configuration: Option<Arc<str>>,
    /// How many findings only a louder profile shows.
    pub(crate) hidden: usize,
    /// What fixes made of it.
    pub(crate) mended: Option<Mended>,
    /// Whether the mended text could not be written.
    pub(crate) trouble: Option<Trouble>,
}

impl Inspection {
    /// Reads and checks a file.
    ///
    /// # Errors
    /// Why it could not be checked.
    pub(crate) fn inspect(&self, subject: &Subject) -> Result<Inspected, Trouble> {
        let Read { bytes, decoded } = subject.read()?;
        // A mistake of ours in one file must not cost the user the findings of all others.
        panic::catch_unwind(AssertUnwindSafe(|| self.inspect_text(subject, &bytes, decoded.text, decoded.encoding)))
            .map_err(|panic| Trouble::internal(&subject.shown, panic_message(&*panic)))?
            .map_err(|Cancelled| Trouble::internal(&subject.shown, Cancelled))
    }

    fn inspect_text(
        &self,
        subject: &Subject,
        bytes: &[u8],
        text: String,
        encoding: Encoding,
    ) -> Result<Inspected, Cancelled> {
        let context = Context {
            path: subject.home.relative(&subject.path),
            rules: Arc::clone(&self.rules),
            project: Arc::clone(&subject.home.project),
        };
        let effective = self.configurations.effective(&subject.path);
        let selection = effective.selection(&self.rules);
        let mut analysis = analyze_text(text, &context)?;
        let mut mended = None;
        let mut trouble = None;
        if let Some(plan) = &self.fixes
            && let Some(fixed) = mend(
                &analysis,
                |finding, fix| selection.shows(finding) && plan.allows(finding, fix),
                &Budget::unlimited(),
            )?
        {
            match fix::put(subject, bytes, &analysis, &fixed, encoding, plan) {
                Ok(result) => {
                    mended = Some(result);
                    analysis = fixed.analysis;
                }
                Err(reason) => trouble = Some(Trouble::unwritable(&subject.shown, reason)),
            }
        }
        let (shown, rest): (Vec<_>, Vec<_>) = analysis.findings().iter().partition(|finding| selection.shows(finding));
        let hidden = rest.into_iter().filter(|finding| selection.hides(finding)).count();
        let findings = report(&analysis, &shown)?;
        let text = analysis.source().text().clone();
        let notes = analysis.notes().to_vec();
        let file = CheckedFile { path: subject.shown.clone(), text, encoding: encoding.to_string(), findings, notes };
        let (profile, configuration) = (effective.profile.value, effective.configuration);
        Ok(Inspected { file, profile, configuration, hidden, mended, trouble })
    }
}

impl Subject {
    /// The bytes and the text.
    ///
    /// # Errors
    /// Why there is no text.
    pub(crate) fn read(&self) -> Result<Read<'_>, Trouble> {
        let bytes = match &self.given {
            Some(bytes) => Cow::Borrowed(bytes.as_slice()),
            None => Cow::Owned(fs::read(&self.path).map_err(|error| Trouble::unreadable(&self.shown, error))?),
        };
        if u32::try_from(bytes.len()).is_err() {
            return Err(Trouble::unreadable(&self.shown, "it is larger than 4 GiB"));
        }
        let decoded = decode(&bytes).map_err(|error| Trouble::unreadable(&self.shown, error))?;
        Ok(Read { bytes, decoded })
    }
}

/// The findings of a text.
fn analyze_text(text: String, context: &Context) -> Result<Analysis, Cancelled> {
    let budget = Budget::unlimited();
    analyze(Source::parse(Text::new(text), &budget)?, context, None, &budget)
}

fn report(analysis: &Analysis, shown: &[&bezoar_base::Finding]) -> Result<Vec<Reported>, Cancelled> {
    if shown.is_empty() {
        return Ok(Vec::new());
    }
    let fingerprints = fingerprints(analysis.source(), shown.iter().copied());
    let budget = Budget::unlimited();
    let reported = shown.iter().zip(fingerprints).map(|(finding, fingerprint)| {
        let fixes = if finding.fixes.is_empty() { Vec::new() } else { analysis.fixes(finding, &budget)? };
        let fingerprint_text = format!("{:016x}", fingerprint.digest);
        Ok(Reported {
            finding: (*finding).clone(),
            fixes,
            symbol: fingerprint.symbol.to_string(),
            fingerprint: fingerprint_text,
        })
    });
    reported.collect()
}

fn panic_message(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "it gave no reason".to_owned())
}
