//! Diagnostics for an editor that asks about all files at once. It asks once and is answered whenever there is news; then it asks
//! again, and says what it has.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bezoar_base::{FastMap, FileId};

use super::Session;
use super::document::Role;
use crate::event::{Address, Answer, Effect, FileReport, RequestId};
use crate::ledger::Report;

/// How long news is collected.
const QUIET: Duration = Duration::from_millis(150);

/// A question about all files that is not answered yet.
#[derive(Debug)]
pub(super) struct WorkspacePull {
    id: RequestId,
    in_parts: bool,
    /// What the editor has: of each file its name for it and the id of the report.
    previous: FastMap<FileId, (Arc<str>, String)>,
    /// Whether a part of the answer has been given.
    is_begun: bool,
    /// When it is looked for news again.
    due: Option<Instant>,
}

impl Session {
    /// Takes a question about all files. One is waiting at a time: an earlier one is over.
    pub(super) fn pull_workspace(&mut self, id: RequestId, previous: Vec<(Address, String)>, in_parts: bool) {
        if let Some(earlier) = self.workspace_pull.take() {
            self.reply(earlier.id, Answer::Reports(Vec::new()));
        }
        let previous = previous.into_iter().map(|(address, id)| (self.files.number(&address), (address.uri, id)));
        let previous = previous.collect();
        self.workspace_pull = Some(WorkspacePull { id, in_parts, previous, is_begun: false, due: None });
        self.answer_workspace();
    }

    /// Something may be new about some file.
    pub(super) fn note_workspace_news(&mut self) {
        let due = self.now + QUIET;
        let Some(pull) = self.workspace_pull.as_mut().filter(|pull| pull.due.is_none()) else { return };
        pull.due = Some(due);
        self.wake_at(due);
    }

    pub(super) fn answer_workspace_if_due(&mut self) {
        let Some(due) = self.workspace_pull.as_ref().and_then(|pull| pull.due) else { return };
        if due <= self.now { self.answer_workspace() } else { self.wake_at(due) }
    }

    /// Tells what is new. The answer is complete when nothing more is being found out; while there is no news at all, there is none.
    fn answer_workspace(&mut self) {
        let Some(mut pull) = self.workspace_pull.take() else { return };
        pull.due = None;
        let all = self.reports(&pull.previous);
        let is_complete = !self.shows_unopened() || self.work_left().is_none();
        let is_news = all.iter().any(|(_, report)| matches!(report.report, Report::Full { .. }));
        let has_ended = pull.is_begun && is_complete;
        if !is_news && !has_ended {
            self.workspace_pull = Some(pull);
            return;
        }
        if !pull.in_parts {
            if is_complete {
                let reports = all.into_iter().map(|(_, report)| report).collect();
                self.reply(pull.id, Answer::Reports(reports));
            } else {
                self.workspace_pull = Some(pull);
            }
            return;
        }
        if is_news {
            self.reply_in_part(&mut pull, all);
        }
        if is_complete {
            self.reply(pull.id, Answer::Reports(Vec::new()));
        } else {
            self.workspace_pull = Some(pull);
        }
    }

    /// Tells what is new and, the first time, also what is as it was.
    fn reply_in_part(&mut self, pull: &mut WorkspacePull, all: Vec<(FileId, FileReport)>) {
        let is_told = |report: &FileReport| !pull.is_begun || matches!(report.report, Report::Full { .. });
        let told: Vec<(FileId, FileReport)> = all.into_iter().filter(|(_, report)| is_told(report)).collect();
        for (file, report) in &told {
            pull.previous.insert(*file, (Arc::clone(&report.uri), report.report.id().to_owned()));
        }
        pull.is_begun = true;
        let reports = told.into_iter().map(|(_, report)| report).collect();
        self.effects.push(Effect::ReplyInPart(pull.id, Answer::Reports(reports)));
    }

    /// All that is known of all files, in order of name. A file of which nothing is said is left out unless the editor has something
    /// of it.
    fn reports(&self, previous: &FastMap<FileId, (Arc<str>, String)>) -> Vec<(FileId, FileReport)> {
        let open =
            self.documents.iter().filter(|(file, document)| document.role != Role::Other && self.is_settled(**file));
        let open = open.map(|(file, document)| {
            let has = previous.get(file).map(|(_, id)| id.as_str());
            let report = self.report(*file, document, has);
            (*file, FileReport { uri: Arc::clone(&document.address.uri), version: Some(document.version), report })
        });
        let says_nothing =
            |report: &Report| matches!(report, Report::Full { diagnostics, .. } if diagnostics.is_empty());
        let mut all: Vec<_> = open.chain(self.reports_of_unopened(previous)).collect();
        all.retain(|(file, report)| previous.contains_key(file) || !says_nothing(&report.report));
        all.sort_by(|(_, one), (_, two)| one.uri.cmp(&two.uri));
        all
    }
}

impl WorkspacePull {
    pub(super) fn is(&self, id: RequestId) -> bool {
        self.id == id
    }
}
