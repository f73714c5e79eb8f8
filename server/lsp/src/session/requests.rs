//! What the editor asks for. A question about text that is still being analysed waits for the analysis; one about text that
//! is gone is refused, so that the editor asks again.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use bezoar_base::{FastMap, FileId, Finding, Fix, RuleId, Safety, TextEdit, TextRange};
use bezoar_engine::{Analysis, SUPPRESS_HERE};
use bezoar_rules::Provenance;

use super::Session;
use super::document::Document;
use super::fix_all::MendingAll;
use super::hover::{self, Said};
use crate::convert;
use crate::event::{Action, Answer, Command, Deed, Effect, Hover, Repair, Request, RequestId};
use crate::ledger::{Remark, Report};
use crate::worker::{FixJob, Job};

/// Requests that are not answered yet.
#[derive(Debug, Default)]
pub(super) struct Requests {
    parked: Vec<(RequestId, FileId, Request)>,
    mending: FastMap<RequestId, Mending>,
    pub(super) mending_all: FastMap<RequestId, MendingAll>,
}

/// A request for which a worker computes fixes.
#[derive(Debug)]
struct Mending {
    file: FileId,
    revision: u64,
    findings: Vec<(Remark, Finding)>,
    /// The name of the one fix that is asked for; `None`: all are to be offered.
    wanted: Option<String>,
}

impl Requests {
    /// Nobody waits for it any more.
    pub(super) fn forget(&mut self, id: RequestId) {
        self.parked.retain(|(parked, ..)| *parked != id);
        self.mending.remove(&id);
        self.mending_all.remove(&id);
    }
}

impl Session {
    pub(super) fn request(&mut self, id: RequestId, request: Request) {
        let file = match (&request, request.address()) {
            (_, Some(address)) => self.files.number(address),
            (Request::WorkspaceDiagnostics { previous, in_parts }, None) => {
                return self.pull_workspace(id, previous.clone(), *in_parts);
            }
            (Request::Execute(command), None) => return self.execute(id, command.clone()),
            (_, None) => return,
        };
        if self.is_settled(file) {
            self.answer(id, file, request);
        } else {
            self.requests.parked.push((id, file, request));
        }
    }

    /// Answers what waited for the analysis of `file`, which is there.
    pub(super) fn answer_parked(&mut self, file: FileId) {
        for (id, request) in self.take_parked(file) {
            self.answer(id, file, request);
        }
    }

    /// Refuses what waited for the analysis of `file`, whose text moved on or is gone.
    pub(super) fn refuse_parked(&mut self, file: FileId) {
        for (id, request) in self.take_parked(file) {
            let answer = match request {
                // Nobody is to ask again about what is not shown any more.
                Request::Diagnostics { .. } if !self.documents.contains_key(&file) => self.nothing(&request),
                _ => Answer::ContentModified,
            };
            self.reply(id, answer);
        }
    }

    pub(super) fn take_fixes(&mut self, id: RequestId, fixes: Vec<Vec<Fix>>) {
        let Some(mending) = self.requests.mending.remove(&id) else { return };
        let document = self.documents.get(&mending.file);
        let Some(document) = document.filter(|document| document.revision() == mending.revision) else {
            return self.reply(id, Answer::ContentModified);
        };
        let answer = match &mending.wanted {
            None => Answer::Actions(self.actions(document, &mending.findings, &fixes)),
            Some(id) => {
                let fix = fixes.iter().flatten().find(|fix| *fix.offer.id == **id);
                fix.map_or(Answer::ContentModified, |fix| Answer::Repair(self.repair(document, &fix.edits)))
            }
        };
        self.reply(id, answer);
    }

    fn take_parked(&mut self, file: FileId) -> Vec<(RequestId, Request)> {
        let taken = self.requests.parked.extract_if(.., |(_, of, _)| *of == file);
        taken.map(|(id, _, request)| (id, request)).collect()
    }

    fn answer(&mut self, id: RequestId, file: FileId, request: Request) {
        let document = self.documents.get(&file);
        let Some(document) =
            document.filter(|document| document.in_step || matches!(request, Request::Diagnostics { .. }))
        else {
            let nothing = self.nothing(&request);
            return self.reply(id, nothing);
        };
        match request {
            Request::Diagnostics { previous, .. } => self.answer_pull(id, file, previous.as_deref()),
            Request::WorkspaceDiagnostics { previous, in_parts } => self.pull_workspace(id, previous, in_parts),
            Request::Execute(command) => self.execute(id, command),
            Request::Hover { place, .. } => {
                let offset = convert::nearest_offset(&document.text, place, self.editor.encoding);
                let hover = self.hover(file, offset);
                self.reply(id, Answer::Hover(hover));
            }
            Request::Actions { span, cancelled, .. } => {
                let offset = |place| convert::nearest_offset(&document.text, place, self.editor.encoding);
                let range = TextRange::new(offset(span.start), offset(span.end));
                let findings = self.findings_of(document, |remark| remark.range.touches(range));
                self.mend(id, file, findings, None, cancelled);
            }
            Request::FixAll { cancelled, .. } => self.offer_all(id, file, cancelled),
            Request::Resolve { key, .. } if document.version != key.version => self.reply(id, Answer::ContentModified),
            Request::Resolve { key, cancelled, .. } => match key.deed {
                Deed::Fix { finding, fix } => {
                    let findings = self.findings_of(document, |remark| remark.finding.as_deref() == Some(&finding));
                    if findings.is_empty() {
                        self.reply(id, Answer::ContentModified);
                    } else {
                        self.mend(id, file, findings, Some(fix), cancelled);
                    }
                }
                Deed::FixRule { rule } => self.mend_all(id, file, Some(rule), cancelled),
                Deed::FixAll => self.mend_all(id, file, None, cancelled),
                // The editor does that, and asks for what it shows.
                Deed::ShowFlow { .. } => self.reply(id, Answer::ContentModified),
            },
        }
    }

    /// The findings of the current text that the user is shown and that `is_meant`.
    fn findings_of(&self, document: &Document, is_meant: impl Fn(&Remark) -> bool) -> Vec<(Remark, Finding)> {
        let Some(analysis) = self.current(document) else { return Vec::new() };
        let mut findings = self.shown(document, analysis);
        findings.retain(|(remark, _)| is_meant(remark));
        findings
    }

    pub(super) fn current<'d>(&self, document: &'d Document) -> Option<&'d Arc<Analysis>> {
        let analysed = document.analysis.as_ref()?;
        (analysed.stamp.revision == document.revision()).then_some(&analysed.analysis)
    }

    fn mend(
        &mut self,
        request: RequestId,
        file: FileId,
        findings: Vec<(Remark, Finding)>,
        wanted: Option<String>,
        cancelled: Arc<AtomicBool>,
    ) {
        let analysis = self.documents.get(&file).and_then(|document| Some((document, self.current(document)?)));
        let Some((document, analysis)) = analysis.filter(|_| !findings.is_empty() && self.editor.code_actions) else {
            return self.reply(request, Answer::Actions(Vec::new()));
        };
        let job = FixJob {
            request,
            uri: Arc::clone(&document.address.uri),
            analysis: Arc::clone(analysis),
            findings: findings.iter().map(|(_, finding)| finding.clone()).collect(),
            cancelled,
        };
        let revision = document.revision();
        self.effects.push(Effect::Work(Job::Fix(job)));
        self.requests.mending.insert(request, Mending { file, revision, findings, wanted });
    }

    /// What can be done about findings that have these fixes: after all that mends, what explains, and then what suppresses.
    fn actions(&self, document: &Document, findings: &[(Remark, Finding)], fixes: &[Vec<Fix>]) -> Vec<Action> {
        let (mut actions, mut suppressions) = (Vec::new(), Vec::new());
        let mut rules: Vec<&RuleId> = Vec::new();
        for ((remark, finding), fixes) in findings.iter().zip(fixes) {
            for (rank, fix) in fixes.iter().enumerate() {
                let list = if *fix.offer.id == *SUPPRESS_HERE { &mut suppressions } else { &mut actions };
                list.push(self.action(document, remark, finding, fix, rank));
            }
            let is_safe = fixes.iter().any(|fix| fix.offer.safety == Safety::Safe);
            if is_safe && !rules.contains(&&finding.rule) {
                rules.push(&finding.rule);
            }
        }
        actions.extend(rules.into_iter().filter_map(|rule| self.action_for_rule(document, rule)));
        actions.extend(self.actions_that_show_flows(document, findings.iter().map(|(remark, _)| remark)));
        actions.extend(suppressions);
        actions
    }

    fn action(&self, document: &Document, remark: &Remark, finding: &Finding, fix: &Fix, rank: usize) -> Action {
        let built_in = self.rules.provenance(&finding.rule) == Some(Provenance::BuiltIn);
        let finding = remark.finding.as_deref().unwrap_or_default().to_owned();
        Action {
            title: fix.offer.title.to_string(),
            preferred: rank == 0 && fix.offer.safety == Safety::Safe && built_in,
            diagnostics: vec![remark.diagnostic(document.edition(self.editor.encoding))],
            key: document.key(Deed::Fix { finding, fix: fix.offer.id.to_string() }),
            repair: (!self.editor.resolves_edits).then(|| self.repair(document, &fix.edits)),
        }
    }

    pub(super) fn repair(&self, document: &Document, edits: &[TextEdit]) -> Repair {
        let span = |range| convert::span(&document.text, range, self.editor.encoding);
        Repair {
            uri: Arc::clone(&document.address.uri),
            version: document.version,
            edits: edits.iter().map(|edit| (span(edit.range), edit.new_text.clone())).collect(),
        }
    }

    /// What is to be said about a place: the narrowest finding first.
    fn hover(&self, file: FileId, offset: u32) -> Option<Hover> {
        let document = self.documents.get(&file)?;
        let mut here: Vec<(&Remark, &RuleId)> = self
            .ledger
            .remarks(file)
            .filter(|remark| remark.finding.is_some() && remark.range.touches(TextRange::empty(offset)))
            .filter_map(|remark| Some((remark, remark.rule.as_ref()?)))
            .collect();
        here.sort_by_key(|(remark, rule)| (remark.range.len(), *rule));
        let range = here.first()?.0.range;
        let rules = self.rules.set()?;
        let said: Vec<_> =
            here.iter().map(|(remark, id)| Said::new(remark, id, rules.rule(id), self.way(document, remark))).collect();
        let text = if self.editor.markdown_hover { hover::markdown(&said) } else { hover::plain(&said) };
        Some(Hover { text, span: convert::span(&document.text, range, self.editor.encoding) })
    }

    pub(super) fn reply(&mut self, id: RequestId, answer: Answer) {
        self.effects.push(Effect::Reply(id, answer));
    }

    /// The answer to a question about a document of which nothing is known.
    fn nothing(&self, request: &Request) -> Answer {
        match request {
            Request::Diagnostics { previous, .. } => {
                Answer::Report(Report::new(Vec::new(), self.editor.encoding, previous.as_deref()))
            }
            Request::WorkspaceDiagnostics { .. } => Answer::Reports(Vec::new()),
            Request::Execute(Command::Flow { .. }) => Answer::Flow(None),
            Request::Execute(_) => Answer::Value(serde_json::Value::Null),
            Request::Hover { .. } => Answer::Hover(None),
            Request::Actions { .. } | Request::FixAll { .. } => Answer::Actions(Vec::new()),
            Request::Resolve { .. } => Answer::ContentModified,
        }
    }
}
