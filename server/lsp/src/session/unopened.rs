//! Files that nobody has open, of which the user wants to hear all the same: analysed in the background, when it is known what
//! their projects use. Only what is said of them is kept.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bezoar_base::{FastMap, FastSet, FileId};
use bezoar_syntax::Text;

use super::Session;
use crate::convert::Encoding;
use crate::event::{Address, Effect, Errand, FileReport, SourceRead};
use crate::ledger::{Edition, Layer, Report};
use crate::settings::DiagnosticMode;
use crate::worker::{CheckJob, Checked, Job};

/// Files that are analysed at a time.
const BATCH: usize = 4;

#[derive(Debug, Default)]
pub(super) struct Unopened {
    /// Those of which something is to be said.
    known: FastMap<FileId, Known>,
    /// Those to be analysed.
    queue: BTreeSet<FileId>,
    /// Those that are being analysed.
    batch: Option<Batch>,
}

#[derive(Debug)]
struct Known {
    address: Address,
    checked: Checked,
}

#[derive(Debug)]
struct Batch {
    files: BTreeSet<FileId>,
    generation: u64,
    cancelled: Arc<AtomicBool>,
}

impl Unopened {
    /// How many files are not analysed yet.
    pub(super) fn left(&self) -> usize {
        self.queue.len() + self.batch.as_ref().map_or(0, |batch| batch.files.len())
    }

    pub(super) fn is_busy(&self) -> bool {
        self.batch.is_some()
    }

    fn is_due(&self, file: FileId) -> bool {
        self.queue.contains(&file) || self.batch.as_ref().is_some_and(|batch| batch.files.contains(&file))
    }
}

impl Session {
    /// Whether the user wants to hear of files that are not open.
    pub(super) fn shows_unopened(&self) -> bool {
        self.settings.diagnostic_mode == DiagnosticMode::Workspace
    }

    /// The user wants to hear of files that are not open, or no longer.
    pub(super) fn change_mode(&mut self) {
        if self.shows_unopened() {
            self.recheck_all();
            // Now it matters what configures them.
            self.survey(None);
        } else {
            self.forget_all_unopened();
        }
    }

    /// Has all files analysed that are not open.
    pub(super) fn recheck_all(&mut self) {
        if self.shows_unopened() {
            if let Some(batch) = &self.unopened.batch {
                batch.cancelled.store(true, Ordering::Relaxed);
            }
            self.unopened.queue = self.tree.numbers().collect();
        }
    }

    /// Has a file analysed, if the user wants to hear of it and it is not open.
    pub(super) fn recheck(&mut self, file: FileId) {
        if self.shows_unopened() && self.tree.has(file) {
            self.unopened.queue.insert(file);
        }
    }

    /// Takes back what was said of a file that is gone, or that nobody wants to hear of.
    pub(super) fn forget_unopened(&mut self, file: FileId) {
        self.leave_to_buffer(file);
        if !self.documents.contains_key(&file) {
            self.effects.extend(self.ledger.withdraw(file).map(Effect::Publish));
        }
        self.note_workspace_news();
    }

    /// Nothing is said of all these files any more.
    pub(super) fn forget_all_unopened(&mut self) {
        let files: Vec<FileId> = self.unopened.known.keys().copied().collect();
        files.into_iter().for_each(|file| self.forget_unopened(file));
        self.unopened.queue.clear();
        self.note_workspace_news();
    }

    /// A file was opened: from now on its buffer is spoken of.
    pub(super) fn leave_to_buffer(&mut self, file: FileId) {
        self.unopened.queue.remove(&file);
        if self.unopened.known.remove(&file).is_some() {
            self.ledger.clear(file);
        }
    }

    /// Has the next files read, to be analysed.
    pub(super) fn check_batch(&mut self) {
        let queue = &mut self.unopened.queue;
        queue.retain(|file| self.tree.has(*file) && !self.documents.contains_key(file));
        let files: BTreeSet<FileId> = std::iter::from_fn(|| queue.pop_first()).take(BATCH).collect();
        if !self.shows_unopened() || files.is_empty() {
            return;
        }
        let addresses = files.iter().filter_map(|file| self.tree.address(*file)).cloned().collect();
        self.unopened.batch = Some(Batch { files, generation: self.generation, cancelled: Arc::default() });
        self.effects.push(Effect::Errand(Errand::ReadSources(addresses)));
    }

    /// Has files analysed that were read for it.
    pub(super) fn check_sources(&mut self, sources: Vec<SourceRead>) {
        let (Some(rules), Some(cancelled)) =
            (self.rules.set(), self.unopened.batch.as_ref().map(|batch| Arc::clone(&batch.cancelled)))
        else {
            return;
        };
        let mut jobs = Vec::new();
        for SourceRead { address, text } in sources {
            let Some(file) = self.files.known(&address) else { continue };
            let (Ok(text), Some(project)) = (text, self.tree.project_of(file)) else {
                self.forget_unopened(file);
                continue;
            };
            let Some((root, path)) = self.place_of(file) else { continue };
            let context = self.programs.around(&root).context(path, Arc::clone(&rules), project);
            let (uri, text) = (Arc::clone(&address.uri), Text::new(text));
            jobs.push(CheckJob { file, uri, text, context, cancelled: Arc::clone(&cancelled) });
        }
        self.effects.push(Effect::Work(Job::Check(jobs)));
    }

    pub(super) fn take_checked(&mut self, checked: Vec<(FileId, Checked)>) {
        let Some(batch) = self.unopened.batch.take() else { return };
        let is_old = batch.generation != self.generation || batch.cancelled.load(Ordering::Relaxed);
        for (file, checked) in checked {
            if is_old {
                self.recheck(file);
            } else if self.shows_unopened() && !self.documents.contains_key(&file) && self.tree.has(file) {
                if let Some((root, path)) = self.place_of(file) {
                    self.take_calls(&root, &path, checked.outgoing.clone());
                }
                self.take_one(file, checked);
            }
        }
        self.go_on_with_tree();
    }

    /// Shows anew what is known of all files that are not open: something else is to be shown of them.
    pub(super) fn restate_unopened(&mut self) {
        let files: Vec<FileId> = self.unopened.known.keys().copied().collect();
        files.into_iter().for_each(|file| self.show_unopened(file));
    }

    /// What an editor that asks about everything is to be told of files that are not open, given the reports that it has.
    pub(super) fn reports_of_unopened(
        &self,
        previous: &FastMap<FileId, (Arc<str>, String)>,
    ) -> Vec<(FileId, FileReport)> {
        let has = |file| previous.get(&file).map(|(_, id)| id.as_str());
        let known = self.unopened.known.iter().map(|(file, known)| (*file, Arc::clone(&known.address.uri)));
        let said: FastSet<FileId> = self.unopened.known.keys().copied().collect();
        // What was said of other files is said no longer, unless it is not known yet.
        let is_over = |file: &FileId| {
            let is_waiting = self.shows_unopened() && (!self.tree.is_known() || self.unopened.is_due(*file));
            !is_waiting && !said.contains(file) && !self.documents.contains_key(file)
        };
        let over = previous.iter().filter(|(file, _)| is_over(file)).map(|(file, (uri, _))| (*file, Arc::clone(uri)));
        let report = |(file, uri): (FileId, Arc<str>)| {
            let known = self.unopened.known.get(&file);
            let diagnostics = known.map(|known| self.ledger.diagnostics(file, known.edition(self.editor.encoding)));
            let report = Report::new(diagnostics.unwrap_or_default(), self.editor.encoding, has(file));
            (file, FileReport { uri, version: None, report })
        };
        known.chain(over).map(report).collect()
    }

    fn take_one(&mut self, file: FileId, checked: Checked) {
        let Some(address) = self.tree.address(file).cloned() else { return };
        if checked.findings.is_empty() && checked.notes.is_empty() {
            return self.forget_unopened(file);
        }
        self.unopened.known.insert(file, Known { address, checked });
        self.show_unopened(file);
    }

    /// Writes what was found in a file into the ledger, as far as the user wants to hear of it.
    fn show_unopened(&mut self, file: FileId) {
        let Some(known) = self.unopened.known.get(&file) else { return };
        let Some(choice) = self.choice_of(&known.address) else { return };
        let remarks = match choice.is_excluded {
            true => Vec::new(),
            false => {
                let found = (&*known.checked.findings, &*known.checked.notes);
                self.remarks(&choice.selection, found, &self.elsewhere(file, &known.checked.files))
            }
        };
        self.ledger.replace(file, Layer::Pattern, remarks, &[]);
        if !self.editor.pulls {
            let publication = self.ledger.publish(file, known.edition(self.editor.encoding));
            self.effects.extend(publication.into_iter().map(Effect::Publish));
        }
        self.note_workspace_news();
    }
}

impl Known {
    fn edition(&self, encoding: Encoding) -> Edition<'_> {
        Edition { uri: &self.address.uri, version: None, text: &self.checked.text, encoding }
    }
}
