//! Diagnostics for an editor that asks. It asks about the documents that it has open, and only about other files is it told:
//! a rule that nobody opened has its error where the editor would never ask.
//!
//! The editor asks again when it edits a document. When what it got changes for another reason, it is asked to ask.

use std::time::{Duration, Instant};

use bezoar_base::FileId;

use super::Session;
use super::document::{Document, Role};
use crate::event::{Answer, Effect, RequestId};
use crate::ledger::Report;

/// How long changes are collected before the editor is asked to ask again. It asks about everything then.
const QUIET: Duration = Duration::from_millis(150);

/// How far the editor is with asking again.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Refresh {
    /// It has what there is.
    #[default]
    Idle,
    /// It will be asked to at that time.
    Due(Instant),
    /// It was asked to, and whether something changed since.
    Asked { again: bool },
}

impl Session {
    /// Publishes an open document, if that is news, or has the editor ask for it.
    pub(super) fn show(&mut self, file: FileId) {
        self.note_workspace_news();
        let Some(document) = self.documents.get(&file) else { return };
        if self.editor.pulls {
            if self.is_stale(file, document) {
                self.want_refresh();
            }
        } else if document.choice.is_excluded {
            self.effects.extend(self.ledger.silence(file).map(Effect::Publish));
        } else if document.in_step {
            let edition = document.edition(self.editor.encoding);
            self.effects.extend(self.ledger.publish(file, edition).into_iter().map(Effect::Publish));
        }
    }

    /// Whether nothing more is being found out about the text of `file`.
    pub(super) fn is_settled(&self, file: FileId) -> bool {
        let Some(document) = self.documents.get(&file) else { return true };
        match document.role {
            Role::Python => document.is_settled(self.generation),
            Role::Rule => !document.in_step || self.rules.are_loaded(),
            Role::Configuration | Role::Other => true,
        }
    }

    /// All that is said about an open document, for an editor that has the report `previous`.
    pub(super) fn answer_pull(&mut self, id: RequestId, file: FileId, previous: Option<&str>) {
        let Some(document) = self.documents.get(&file) else { return };
        let report = self.report(file, document, previous);
        self.ledger.answered(file, document.version, &report);
        self.effects.push(Effect::Reply(id, Answer::Report(report)));
    }

    /// The editor has asked again, or will not.
    pub(super) fn refreshed(&mut self) {
        let before = std::mem::take(&mut self.refresh);
        if before == (Refresh::Asked { again: true }) {
            self.want_refresh();
        }
    }

    /// Has the editor ask again if it is time and something it has is old.
    pub(super) fn refresh_if_due(&mut self) {
        let Refresh::Due(due) = self.refresh else { return };
        if due > self.now {
            self.wake_at(due);
        } else if self.has_stale_documents() {
            self.refresh = Refresh::Asked { again: false };
            self.effects.push(Effect::RefreshDiagnostics);
        } else {
            self.refresh = Refresh::Idle;
        }
    }

    fn want_refresh(&mut self) {
        match &mut self.refresh {
            _ if !self.editor.refreshes => {}
            Refresh::Idle => {
                let due = self.now + QUIET;
                self.refresh = Refresh::Due(due);
                self.wake_at(due);
            }
            Refresh::Due(_) => {}
            Refresh::Asked { again } => *again = true,
        }
    }

    /// Whether the editor has something else of a document than it would get now. It may have asked of its own accord since.
    fn has_stale_documents(&self) -> bool {
        self.documents.iter().any(|(file, document)| self.is_stale(*file, document))
    }

    fn is_stale(&self, file: FileId, document: &Document) -> bool {
        self.ledger.is_stale(file, document.version, &self.report(file, document, None))
    }

    pub(super) fn report(&self, file: FileId, document: &Document, previous: Option<&str>) -> Report {
        let encoding = self.editor.encoding;
        let known = document.in_step.then(|| self.ledger.diagnostics(file, document.edition(encoding)));
        Report::new(known.unwrap_or_default(), encoding, previous)
    }
}
