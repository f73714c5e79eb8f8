//! Analyses: one at a time for a document, their results written into the ledger.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use bezoar_base::{FastMap, FileId, Finding, Related};
use bezoar_engine::{Analysis, Context, Note};
use bezoar_rules::Selection;

use super::Session;
use super::document::{Analysed, Document, Flight, Role, Stamp};
use super::programs::Around;
use crate::event::{Address, Effect, JobId, Outcome};
use crate::ledger::{Elsewhere, Remark};
use crate::worker::{AnalysisJob, Earlier, Job};

/// How long after the last edit half-typed code keeps what was shown before.
const HOLD: Duration = Duration::from_secs(2);

impl Session {
    /// What every analysis depends on changed: all are done anew.
    pub(super) fn new_generation(&mut self) {
        self.generation += 1;
        self.documents.values().for_each(Document::cancel);
        self.recheck_all();
        self.trace_all();
        let files: Vec<FileId> = self.documents.keys().copied().collect();
        files.into_iter().for_each(|file| self.schedule(file));
    }

    /// Gives `file` to a worker if there is something to find out and none has it yet; newer edits wait for the worker that
    /// has, so that one job answers for all of them.
    pub(super) fn schedule(&mut self, file: FileId) {
        let document = self.documents.get(&file).filter(|document| document.role == Role::Python);
        let Some(is_configured) = document.map(|document| self.is_configured(document)) else { return };
        let place = self.place_of(file);
        let Some(document) = self.documents.get_mut(&file) else { return };
        if document.is_settled(self.generation) {
            self.show(file);
            self.answer_parked(file);
            return;
        }
        let (Some(rules), Some(project)) = (self.rules.set(), self.projects.of(document)) else { return };
        if document.flight.is_some() || !is_configured {
            return;
        }
        let id = JobId(self.next_job);
        self.next_job += 1;
        let stamp = Stamp { revision: document.revision(), generation: self.generation };
        let cancelled = Arc::new(AtomicBool::new(false));
        let (path, around) = match place {
            Some((root, path)) => (path, self.programs.around(&root)),
            None => (self.projects.path_of(document, &self.folders), Around::default()),
        };
        document.sees_other = false;
        // After a panic nothing is built upon what led to it.
        let earlier = document.analysis.as_ref().filter(|_| document.failed.is_none()).map(|earlier| Earlier {
            analysis: Arc::clone(&earlier.analysis),
            splices: document.since(earlier.stamp.revision).to_vec(),
            same_context: earlier.stamp.generation == self.generation,
        });
        document.flight = Some(Flight { job: id, stamp, since: self.now, cancelled: Arc::clone(&cancelled) });
        self.jobs.insert(id, file);
        self.effects.push(Effect::Work(Job::Analyze(AnalysisJob {
            id,
            uri: Arc::clone(&document.address.uri),
            version: document.version,
            text: document.text.clone(),
            context: Context { tells_beyond: true, ..around.context(path, rules, project) },
            earlier,
            cancelled,
        })));
    }

    pub(super) fn take_analysis(&mut self, job: JobId, outcome: Outcome) {
        let file = self.jobs.remove(&job);
        let document = file.and_then(|file| Some((file, self.documents.get_mut(&file)?)));
        let document = document.filter(|(_, document)| document.flight.as_ref().is_some_and(|at| at.job == job));
        let Some((file, document)) = document else {
            // The document was closed meanwhile.
            if let Outcome::Done(analysis) = outcome {
                self.discard(analysis);
            }
            return;
        };
        let Some(Flight { stamp, since, .. }) = document.flight.take() else { return };
        match outcome {
            Outcome::Done(analysis) if stamp.generation == self.generation => {
                let since_edit = self.now.saturating_duration_since(document.edited);
                tracing::debug!("{} was analysed {since_edit:?} after its last edit", document.address.uri);
                self.timings.note(self.now.saturating_duration_since(since));
                document.failed = None;
                let earlier = document.analysis.replace(Analysed { analysis, stamp });
                document.trim(self.rules.lease(file));
                if let Some(earlier) = earlier {
                    self.discard(earlier.analysis);
                }
                self.weigh(file);
                self.note_analysed(file);
            }
            Outcome::Done(analysis) => self.discard(analysis),
            Outcome::Panicked => document.failed = Some(stamp),
            Outcome::Cancelled => {}
        }
        self.schedule(file);
    }

    /// Writes what the analysis of `file` found into the ledger, as far as the user wants to hear of it. What half-typed code
    /// hides stays for now.
    fn weigh(&mut self, file: FileId) {
        self.enter(file);
        if let Some(document) = self.documents.get(&file).filter(|_| self.ledger.holds(file)) {
            self.wake_at(document.edited + HOLD);
        }
        self.show(file);
    }

    /// Writes what the analysis of `file` found into the ledger at once, because the user wants to hear of something else than
    /// before.
    pub(super) fn restate(&mut self, file: FileId) {
        self.enter(file);
        self.ledger.release(file);
        self.show(file);
    }

    fn enter(&mut self, file: FileId) {
        let Some(document) = self.documents.get(&file) else { return };
        let Some(analysed) = &document.analysis else { return };
        let (found, broken) = (
            self.remarks(
                &document.choice.selection,
                (analysed.analysis.findings(), analysed.analysis.notes()),
                &self.elsewhere(file, &analysed.analysis.context().files),
            ),
            analysed.analysis.broken().to_vec(),
        );
        self.ledger.find(file, found, broken, document.since(analysed.stamp.revision));
    }

    /// Shows what was found in half-typed code where the user has paused.
    pub(super) fn release_held(&mut self) {
        let files: Vec<FileId> = self.documents.keys().copied().filter(|file| self.ledger.holds(*file)).collect();
        for file in files {
            let Some(document) = self.documents.get(&file) else { continue };
            let due = document.edited + HOLD;
            if due > self.now {
                self.wake_at(due);
                continue;
            }
            self.ledger.release(file);
            self.show(file);
        }
    }

    /// The findings of a document's analysis that the user wants to hear of, each with what is said about it.
    pub(super) fn shown(&self, document: &Document, analysis: &Analysis) -> Vec<(Remark, Finding)> {
        self.selected(&document.choice.selection, analysis.findings(), &|_| None)
    }

    /// The findings of a file that are selected, each with what is said about it.
    fn selected(
        &self,
        selection: &Selection,
        findings: &[Finding],
        elsewhere: &dyn Fn(&Related) -> Option<Elsewhere>,
    ) -> Vec<(Remark, Finding)> {
        let mut ordinals: FastMap<_, usize> = FastMap::default();
        let mut shown = Vec::new();
        for finding in findings {
            let ordinal = ordinals.entry((&finding.rule, &finding.message)).or_default();
            if selection.shows(finding) {
                let remark = Remark::of_finding(finding, *ordinal, self.rules.href(&finding.rule), elsewhere);
                shown.push((remark, finding.clone()));
            }
            *ordinal += 1;
        }
        shown
    }

    /// All that is to be said of what was found in a file.
    pub(super) fn remarks(
        &self,
        selection: &Selection,
        (findings, notes): (&[Finding], &[Note]),
        elsewhere: &dyn Fn(&Related) -> Option<Elsewhere>,
    ) -> Vec<Remark> {
        let href = |note: &Note| note.rule.as_ref().and_then(|rule| self.rules.href(rule));
        let notes = notes.iter().map(|note| Remark::of_note(note, href(note)));
        self.selected(selection, findings, elsewhere).into_iter().map(|(remark, _)| remark).chain(notes).collect()
    }

    pub(super) fn discard(&mut self, analysis: Arc<Analysis>) {
        self.effects.push(Effect::Work(Job::Discard(analysis)));
    }
}

/// The path of a file below the innermost folder that has it, with `/`; a full one outside any.
pub(super) fn relative_path(folders: &[Arc<Path>], address: &Address) -> Arc<str> {
    let Some(path) = &address.path else { return Arc::clone(&address.uri) };
    let inside = folders.iter().filter_map(|folder| path.strip_prefix(folder).ok());
    let shortest = inside.min_by_key(|path| path.components().count()).unwrap_or(path);
    shortest.to_string_lossy().replace('\\', "/").into()
}
