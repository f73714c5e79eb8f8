//! One file: bytes to findings.

use std::borrow::Cow;
use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::sync::Arc;

use bezoar_base::{Budget, Cancelled, Finding, Profile};
use bezoar_disk::{Decoded, Encoding, Home, decode};
use bezoar_engine::{Analysis, Brought, Call, Context, Files, Suppressed, analyze, fingerprints, mend};
use bezoar_rules::RuleSet;
use bezoar_syntax::{Source, Text};
use indicatif::{ParallelProgressIterator as _, ProgressBar};
use rayon::prelude::*;

use crate::check::audit::{CheckedFile, OtherFile, Reported, Silenced, Trouble};
use crate::check::configuration::Configurations;
use crate::check::fix::{self, FixPlan, Mended};
use crate::check::project;

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
    /// All files of its project that are checked.
    pub(crate) files: Files,
    /// What those bring into each other's functions.
    pub(crate) brought: Arc<Brought>,
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
    /// What it brings into functions of other files.
    pub(crate) outgoing: Vec<Call>,
}

impl Inspection {
    /// Reads and checks files, and once more those into which others of their project bring something. Only then is anything
    /// mended.
    pub(crate) fn inspect_all(
        &mut self,
        subjects: &mut [Subject],
        fixes: Option<FixPlan>,
        bar: &ProgressBar,
    ) -> Vec<Result<Inspected, Trouble>> {
        // A file may take as long as hundreds of others: each is a piece of work by itself.
        let each = subjects.par_iter().with_max_len(1);
        let results: Vec<_> = each.progress_with(bar.clone()).map(|subject| self.inspect(subject)).collect();
        project::bring(subjects, &results);
        self.fixes = fixes;
        let again = |(subject, result): (&Subject, Result<Inspected, Trouble>)| {
            let is_done = self.fixes.is_none() && !subject.gets_something() || result.is_err();
            if is_done { result } else { self.inspect(subject) }
        };
        subjects.par_iter().zip(results).with_max_len(1).map(again).collect()
    }

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
            files: subject.files.clone(),
            brought: Arc::clone(&subject.brought),
            tells_beyond: false,
            remembers: false,
        };
        let effective = self.configurations.effective(&subject.path);
        let selection = effective.selection(&self.rules);
        let budget = Budget::unlimited();
        // It may have been written since.
        let parsed = context.files.parsed(&context.path).filter(|source| source.as_str() == text).cloned();
        let source = parsed.map_or_else(|| Source::parse(Text::new(text), &budget), Ok)?;
        let mut analysis = analyze(source, &context, None, &budget)?;
        // Fixes are tried out, and nearly no file has one.
        let has_fixes = |finding: &Finding| selection.shows(finding) && !finding.fixes.is_empty();
        if !analysis.remembers() && analysis.findings().iter().any(has_fixes) {
            let context = Context { remembers: true, ..context };
            analysis = analyze(analysis.source().clone(), &context, None, &budget)?;
        }
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
        let suppressed: Vec<&Suppressed> =
            analysis.suppressed().iter().filter(|suppressed| selection.shows(&suppressed.finding)).collect();
        let (findings, suppressed) = report(&analysis, &shown, &suppressed)?;
        let file = CheckedFile {
            path: subject.shown.clone(),
            text: analysis.source().text().clone(),
            encoding: encoding.to_string(),
            findings,
            suppressed,
            notes: analysis.notes().to_vec(),
            others: subject.others(&analysis),
        };
        let (profile, configuration) = (effective.profile.value, effective.configuration);
        let outgoing = analysis.outgoing().cloned().collect();
        Ok(Inspected { file, profile, configuration, hidden, mended, trouble, outgoing })
    }
}

impl Subject {
    /// A file of which no others are known yet.
    pub(crate) fn new(shown: String, path: PathBuf, given: Option<Vec<u8>>, home: Home) -> Self {
        Self { shown, path, given, home, files: Files::default(), brought: Arc::default() }
    }

    /// The files through which the ways to findings lead.
    fn others(&self, analysis: &Analysis) -> Vec<(Arc<str>, OtherFile)> {
        let mut others: Vec<(Arc<str>, OtherFile)> = Vec::new();
        // As people are shown the project's folder.
        let shown = self.shown.replace(std::path::MAIN_SEPARATOR, "/");
        let folder = shown.strip_suffix(&*self.home.relative(&self.path));
        for path in analysis.findings().iter().flat_map(|finding| &finding.flow).filter_map(|step| step.file.as_ref()) {
            let text = analysis.context().files.text(path).filter(|_| others.iter().all(|(known, _)| known != path));
            let Some(text) = text.cloned() else { continue };
            let path_shown = match folder {
                Some(folder) => format!("{folder}{path}"),
                None => self.home.root.join(&**path).to_string_lossy().into_owned(),
            };
            others.push((Arc::clone(path), OtherFile { path: path_shown, text }));
        }
        others
    }

    /// Whether others bring something into its functions.
    fn gets_something(&self) -> bool {
        self.brought.contains_key(&self.home.relative(&self.path))
    }

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

/// What is told of findings, and of those that comments silence.
fn report(
    analysis: &Analysis,
    shown: &[&Finding],
    suppressed: &[&Suppressed],
) -> Result<(Vec<Reported>, Vec<Silenced>), Cancelled> {
    if shown.is_empty() && suppressed.is_empty() {
        return Ok(Default::default());
    }
    // Fingerprints count what is alike: a comment at one of two must not make the other one new.
    let silenced = suppressed.iter().map(|suppressed| (&suppressed.finding, Some(*suppressed)));
    let mut all: Vec<(&Finding, Option<&Suppressed>)> = shown.iter().map(|it| (*it, None)).chain(silenced).collect();
    all.sort_by(|(one, _), (two, _)| (one.range, &one.rule).cmp(&(two.range, &two.rule)));
    let fingerprints = fingerprints(analysis.source(), all.iter().map(|(finding, _)| *finding));
    let budget = Budget::unlimited();
    let (mut reported, mut silenced) = (Vec::new(), Vec::new());
    for ((finding, suppressed), fingerprint) in all.into_iter().zip(fingerprints) {
        let is_asked_for = suppressed.is_none() && !finding.fixes.is_empty();
        let one = Reported {
            finding: finding.clone(),
            fixes: if is_asked_for { analysis.fixes(finding, &budget)? } else { Vec::new() },
            symbol: fingerprint.symbol.to_string(),
            fingerprint: format!("{:016x}", fingerprint.digest),
        };
        match suppressed {
            None => reported.push(one),
            Some(Suppressed { dialect, reason, .. }) => {
                silenced.push(Silenced { reported: one, dialect: *dialect, reason: reason.clone() });
            }
        }
    }
    Ok((reported, silenced))
}

fn panic_message(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "it gave no reason".to_owned())
}
