//! What is computed away from the session, on immutable snapshots: pure functions whose panics end here.

use std::any::Any;
use std::cell::RefCell;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use bezoar_base::{Budget, Cancelled, FastSet, FileId, Finding, Fix, FixOffer, Safety, TextEdit};
use bezoar_engine::{Analysis, Call, Context, Files, Note, Previous, mend, outgoing, used_apis};
use bezoar_rules::{RuleFile, RuleSet, Selection};
use bezoar_syntax::{Source, Splice, Text};

use crate::event::{Event, JobId, Outcome, RequestId};

/// Steps that the analysis of one file may take. Each rule has a far smaller bound of its own; this one only sees to it that
/// there is an end.
const ANALYSIS_STEPS: u64 = 1 << 32;

/// Finds what the rules say about a source: [`bezoar_engine::analyze`], or what a test has in its place.
pub type Analyze = dyn Fn(Source, &Context, Option<Previous<'_>>, &Budget) -> Result<Analysis, Cancelled> + Send + Sync;

/// Who waits for some work.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Priority {
    /// Nobody: it is done when there is nothing else to do, one after the other.
    Background,
    /// Whoever edits the document.
    Normal,
    /// Somebody who looks at the screen and waits for exactly this.
    Urgent,
}

/// Work for a worker.
#[derive(Debug)]
pub enum Job {
    /// Brings a document's findings up to date.
    Analyze(AnalysisJob),
    /// Computes the edits of findings.
    Fix(FixJob),
    /// Computes the edits that mend all that can be.
    FixAll(FixAllJob),
    /// Finds out what each of these files uses.
    Index(Vec<(FileId, Text)>),
    /// Finds out what each of these files brings into functions of others.
    Trace(Vec<TraceJob>),
    /// Finds what the rules say about files that are not open.
    Check(Vec<CheckJob>),
    /// Reads the rules.
    LoadRules(Vec<RuleFile>),
    /// Drops a tree, which takes milliseconds for a large one.
    Discard(Arc<Analysis>),
}

/// One revision of one document, to be analysed.
#[derive(Debug)]
pub struct AnalysisJob {
    /// Comes back with the outcome.
    pub id: JobId,
    /// The document, for the log.
    pub uri: Arc<str>,
    /// Its version, for the log.
    pub version: i32,
    /// Its text.
    pub text: Text,
    /// What it is analysed with.
    pub context: Context,
    /// An earlier analysis and the edits since.
    pub earlier: Option<Earlier>,
    /// Becomes true when nobody wants the outcome any more.
    pub cancelled: Arc<AtomicBool>,
}

/// An earlier analysis of the same document.
#[derive(Debug)]
pub struct Earlier {
    /// The analysis.
    pub analysis: Arc<Analysis>,
    /// The edits since, one after the other.
    pub splices: Vec<Splice>,
    /// Whether its context was equal, so that its findings can be built upon and not only its tree.
    pub same_context: bool,
}

/// A file that is not open, to be analysed.
#[derive(Debug)]
pub struct CheckJob {
    /// Comes back with what is found.
    pub file: FileId,
    /// The file, for the log.
    pub uri: Arc<str>,
    /// Its text.
    pub text: Text,
    /// What it is analysed with.
    pub context: Context,
    /// Becomes true when nobody wants the outcome any more.
    pub cancelled: Arc<AtomicBool>,
}

/// A file that is not open, of which it is asked what it brings into functions of others.
#[derive(Debug)]
pub struct TraceJob {
    /// Comes back with the answer.
    pub file: FileId,
    /// The file is among those of its context.
    pub context: Context,
}

/// What was found in a file that is not open.
#[derive(Debug)]
pub struct Checked {
    /// Its text.
    pub text: Text,
    /// All findings, whoever wants to hear of them.
    pub findings: Vec<Finding>,
    /// What the analysis says about itself.
    pub notes: Vec<Note>,
    /// The calls in it that bring something untrusted into functions of other files.
    pub outgoing: Vec<Call>,
    /// The files through which the ways to findings may lead.
    pub files: Files,
}

/// Findings of one analysis, to be mended.
#[derive(Debug)]
pub struct FixJob {
    /// Comes back with the fixes.
    pub request: RequestId,
    /// The document, for the log.
    pub uri: Arc<str>,
    /// The analysis that has the findings.
    pub analysis: Arc<Analysis>,
    /// The findings.
    pub findings: Vec<Finding>,
    /// Becomes true when nobody waits any more.
    pub cancelled: Arc<AtomicBool>,
}

/// All findings of one analysis that can be mended without being looked at.
#[derive(Debug)]
pub struct FixAllJob {
    /// Comes back with the edits.
    pub request: RequestId,
    /// The document, for the log.
    pub uri: Arc<str>,
    /// The analysis that has the findings.
    pub analysis: Arc<Analysis>,
    /// Which findings the user hears of: no other is mended, nor one that a fix would uncover.
    pub selection: Arc<Selection>,
    /// The one rule whose findings are mended; `None`: all are.
    pub rule: Option<String>,
    /// Becomes true when nobody waits any more.
    pub cancelled: Arc<AtomicBool>,
}

impl Job {
    /// Who waits for it.
    pub fn priority(&self) -> Priority {
        match self {
            Self::Fix(_) | Self::FixAll(_) => Priority::Urgent,
            Self::Analyze(_) | Self::LoadRules(_) | Self::Discard(_) => Priority::Normal,
            Self::Index(_) | Self::Check(_) | Self::Trace(_) => Priority::Background,
        }
    }

    /// Does the work. The event tells the session how it ended, also after a panic.
    pub fn run(self, analyze: &Analyze) -> Option<Event> {
        match self {
            Self::Analyze(job) => {
                let outcome = contained(|| job.run(analyze), &job);
                Some(Event::Analyzed(job.id, outcome.unwrap_or(Outcome::Panicked)))
            }
            Self::Fix(job) => {
                let fixes = contained(|| job.run(), &job);
                Some(Event::Fixed(job.request, fixes.unwrap_or_default()))
            }
            Self::FixAll(job) => {
                let edits = contained(|| job.run(), &job);
                Some(Event::AllFixed(job.request, edits.unwrap_or_default()))
            }
            Self::Index(files) => {
                Some(Event::Indexed(files.into_iter().map(|(file, text)| (file, uses(text))).collect()))
            }
            Self::Check(files) => {
                Some(Event::Checked(files.into_iter().filter_map(|file| file.run(analyze)).collect()))
            }
            Self::Trace(files) => Some(Event::Traced(files.into_iter().filter_map(TraceJob::run).collect())),
            Self::LoadRules(files) => {
                let loaded = contained(|| RuleSet::with_workspace(&files), &"the rules of the workspace");
                Some(Event::RulesLoaded(loaded.map_or_else(RuleSet::built_in, Arc::new)))
            }
            Self::Discard(analysis) => {
                drop(analysis);
                None
            }
        }
    }
}

/// The APIs that a text uses; `None` if that cannot be told.
fn uses(text: Text) -> Option<FastSet<Arc<str>>> {
    let budget = Budget::unlimited();
    contained(|| Source::parse(text, &budget).ok().map(|source| used_apis(&source)), &"the index of a file").flatten()
}

impl AnalysisJob {
    fn run(&self, analyze: &Analyze) -> Outcome {
        let budget = Budget::new(ANALYSIS_STEPS, Arc::clone(&self.cancelled));
        match self.analysis(analyze, &budget) {
            Ok(analysis) => Outcome::Done(Arc::new(analysis)),
            Err(Cancelled) => Outcome::Cancelled,
        }
    }

    fn analysis(&self, analyze: &Analyze, budget: &Budget) -> Result<Analysis, Cancelled> {
        let Some(earlier) = &self.earlier else {
            return analyze(Source::parse(self.text.clone(), budget)?, &self.context, None, budget);
        };
        let (source, dirty) = earlier.analysis.source().reparse(self.text.clone(), &earlier.splices, budget)?;
        let previous = Previous { analysis: &earlier.analysis, dirty: &dirty };
        analyze(source, &self.context, earlier.same_context.then_some(previous), budget)
    }
}

impl CheckJob {
    /// What is found; `None` if nobody wants to know it.
    fn run(self, analyze: &Analyze) -> Option<(FileId, Checked)> {
        let budget = Budget::new(ANALYSIS_STEPS, Arc::clone(&self.cancelled));
        let analysed =
            contained(|| analyze(Source::parse(self.text.clone(), &budget)?, &self.context, None, &budget), &self);
        let (findings, notes, outgoing) = match analysed {
            Some(Ok(analysis)) => {
                let outgoing = analysis.outgoing().cloned().collect();
                (analysis.findings().to_vec(), analysis.notes().to_vec(), outgoing)
            }
            Some(Err(Cancelled)) => return None,
            // It has been logged, and would happen again.
            None => Default::default(),
        };
        Some((self.file, Checked { text: self.text, findings, notes, outgoing, files: self.context.files }))
    }
}

impl TraceJob {
    /// The calls; `None` if that cannot be told.
    fn run(self) -> Option<(FileId, Vec<Call>)> {
        let budget = Budget::new(ANALYSIS_STEPS, Arc::default());
        let calls = contained(|| outgoing(&self.context, &budget).ok(), &self).unwrap_or_default();
        Some((self.file, calls?))
    }
}

impl FixJob {
    /// For each finding its fixes, best first, and what suppresses it.
    fn run(&self) -> Vec<Vec<Fix>> {
        let budget = Budget::new(ANALYSIS_STEPS, Arc::clone(&self.cancelled));
        let mut all: Vec<Vec<Fix>> = Vec::with_capacity(self.findings.len());
        for finding in &self.findings {
            let mut fixes = self.analysis.fixes(finding, &budget).unwrap_or_default();
            // Two findings of one statement are silenced by one comment.
            let suppression = self.analysis.suppressing_fix(finding, &budget).ok().flatten();
            fixes.extend(suppression.filter(|fix| !all.iter().flatten().any(|other| other.edits == fix.edits)));
            all.push(fixes);
        }
        all
    }
}

impl FixAllJob {
    fn run(&self) -> Vec<TextEdit> {
        let budget = Budget::new(ANALYSIS_STEPS, Arc::clone(&self.cancelled));
        let may = |finding: &Finding, fix: &FixOffer| {
            let is_meant = self.rule.as_deref().is_none_or(|rule| rule == &*finding.rule);
            is_meant && self.selection.shows(finding) && fix.safety == Safety::Safe
        };
        mend(&self.analysis, may, &budget).ok().flatten().map(|mended| mended.edits).unwrap_or_default()
    }
}

thread_local! {
    /// Whether a panic of this thread is about to be caught and logged, and where it happened.
    static CONTAINED: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Has panics logged instead of printed: those of a worker in one line that says what it was doing, others where they happen.
pub(crate) fn log_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let is_contained = CONTAINED.with_borrow_mut(|contained| contained.as_mut().map(|at| at.clone_from(&place)));
        if is_contained.is_none() {
            tracing::error!("panic at {place}: {}", said(panic.payload()));
        }
    }));
}

/// `work`, or `None` and one line in the log if it panics.
fn contained<T>(work: impl FnOnce() -> T, what: &dyn fmt::Display) -> Option<T> {
    CONTAINED.set(Some(String::new()));
    let result = catch_unwind(AssertUnwindSafe(work));
    let place =
        CONTAINED.take().filter(|place| !place.is_empty()).map(|place| format!(" at {place}")).unwrap_or_default();
    result.map_err(|payload| tracing::error!("panic in {what}{place}: {}", said(&*payload))).ok()
}

/// What a panic said.
fn said(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or("no message")
}

impl fmt::Display for AnalysisJob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rules = self.context.rules.digest();
        write!(f, "the analysis of version {} of {} with rules {rules:016x}", self.version, self.uri)
    }
}

impl fmt::Display for CheckJob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the analysis of {} with rules {:016x}", self.uri, self.context.rules.digest())
    }
}

impl fmt::Display for TraceJob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the calls of {}", self.context.path)
    }
}

impl fmt::Display for FixAllJob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the fixes of all of {}", self.uri)
    }
}

impl fmt::Display for FixJob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the fixes of {}", self.uri)
    }
}
