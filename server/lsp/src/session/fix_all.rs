//! All fixes that need not be looked at, as one action: of a whole document, or of one rule in it.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use bezoar_base::{FileId, Finding, Safety, TextEdit};

use super::Session;
use super::document::Document;
use crate::event::{Action, Answer, Deed, Effect, RequestId};
use crate::ledger::Remark;
use crate::worker::{FixAllJob, Job};

/// A request for which a worker mends a whole document.
#[derive(Debug)]
pub(super) struct MendingAll {
    file: FileId,
    revision: u64,
    /// Whether the edit is asked for, of an action that was offered before; else it is to be offered with its edit.
    is_asked_for: bool,
}

impl Session {
    /// Offers to mend all of a document, if something in it can be.
    pub(super) fn offer_all(&mut self, id: RequestId, file: FileId, cancelled: Arc<AtomicBool>) {
        let document = self.documents.get(&file);
        let Some(document) =
            document.filter(|it| self.editor.code_actions && !self.safely_mendable(it, None).is_empty())
        else {
            return self.reply(id, Answer::Actions(Vec::new()));
        };
        if self.editor.resolves_edits {
            let action = action_for_all(document);
            self.reply(id, Answer::Actions(vec![action]));
        } else {
            self.start_mending_all(id, file, None, false, cancelled);
        }
    }

    /// Answers with the edit that mends all of a document, or all that one rule says about it.
    pub(super) fn mend_all(&mut self, id: RequestId, file: FileId, rule: Option<String>, cancelled: Arc<AtomicBool>) {
        self.start_mending_all(id, file, rule, true, cancelled);
    }

    pub(super) fn take_all_fixes(&mut self, id: RequestId, edits: &[TextEdit]) {
        let Some(mending) = self.requests.mending_all.remove(&id) else { return };
        let document = self.documents.get(&mending.file);
        let Some(document) = document.filter(|document| document.revision() == mending.revision) else {
            return self.reply(id, Answer::ContentModified);
        };
        let repair = self.repair(document, edits);
        let answer = if mending.is_asked_for {
            Answer::Repair(repair)
        } else if edits.is_empty() {
            Answer::Actions(Vec::new())
        } else {
            Answer::Actions(vec![Action { repair: Some(repair), ..action_for_all(document) }])
        };
        self.reply(id, answer);
    }

    /// Offers to mend all that `rule` says about a document, if that is more than one finding. Only for an editor that asks for the
    /// edit when it is chosen: it is too dear to be made whenever a menu opens.
    pub(super) fn action_for_rule(&self, document: &Document, rule: &str) -> Option<Action> {
        let findings = self.safely_mendable(document, Some(rule));
        let edition = document.edition(self.editor.encoding);
        (self.editor.resolves_edits && findings.len() > 1).then(|| Action {
            title: format!("Fix all `{rule}` in this file"),
            preferred: false,
            diagnostics: findings.iter().map(|(remark, _)| remark.diagnostic(edition)).collect(),
            key: document.key(Deed::FixRule { rule: rule.to_owned() }),
            repair: None,
        })
    }

    fn start_mending_all(
        &mut self,
        request: RequestId,
        file: FileId,
        rule: Option<String>,
        is_asked_for: bool,
        cancelled: Arc<AtomicBool>,
    ) {
        let analysis = self.documents.get(&file).and_then(|document| Some((document, self.current(document)?)));
        let Some((document, analysis)) = analysis else { return self.reply(request, Answer::ContentModified) };
        let (uri, analysis, revision) = (Arc::clone(&document.address.uri), Arc::clone(analysis), document.revision());
        let selection = Arc::clone(&document.choice.selection);
        let job = FixAllJob { request, uri, analysis, selection, rule, cancelled };
        self.effects.push(Effect::Work(Job::FixAll(job)));
        self.requests.mending_all.insert(request, MendingAll { file, revision, is_asked_for });
    }

    /// The findings of the current text for which there may be a fix that need not be looked at.
    fn safely_mendable(&self, document: &Document, rule: Option<&str>) -> Vec<(Remark, Finding)> {
        let Some(analysis) = self.current(document) else { return Vec::new() };
        let mut findings = self.shown(document, analysis);
        findings.retain(|(_, finding)| {
            // The engine calls no fix safe that a workspace brings.
            let is_safe = finding.fixes.iter().any(|fix| fix.safety == Safety::Safe);
            is_safe && rule.is_none_or(|rule| rule == &*finding.rule)
        });
        findings
    }
}

fn action_for_all(document: &Document) -> Action {
    Action {
        title: "Apply all safe fixes of Bezoar".to_owned(),
        preferred: false,
        diagnostics: Vec::new(),
        key: document.key(Deed::FixAll),
        repair: None,
    }
}
