//! The way that untrusted data takes to a finding, as the user is shown it.

use std::sync::Arc;

use bezoar_base::TextRange;
use bezoar_rules::RuleSet;
use bezoar_syntax::Text;

use super::Session;
use super::analyses::relative_path;
use super::document::Document;
use super::hover;
use crate::convert;
use crate::event::{Action, Address, Deed, Flow, FlowOf, FlowStep};
use crate::ledger::{Remark, Stop};

impl Session {
    /// The way to a finding of a document, from what is known now; `None` if there is none.
    pub(super) fn flow(&self, address: &Address, of: &FlowOf, rules: &RuleSet) -> Option<Flow> {
        let file = self.files.known(address)?;
        let document = self.documents.get(&file).filter(|document| document.in_step)?;
        let place = match of {
            FlowOf::Finding(_) => None,
            FlowOf::Place(place) => Some(convert::nearest_offset(&document.text, *place, self.editor.encoding)),
        };
        let is_meant = |remark: &&Remark| match (of, place) {
            (FlowOf::Finding(id), _) => remark.finding.as_deref() == Some(id),
            (FlowOf::Place(_), offset) => offset.is_some_and(|it| remark.range.touches(TextRange::empty(it))),
        };
        let ways = self.ledger.remarks(file).filter(|remark| !remark.flow.is_empty()).filter(is_meant);
        let remark = ways.min_by_key(|remark| (remark.range.len(), remark.rule.clone()))?;
        let (finding, id) = (remark.finding.clone()?, remark.rule.clone()?);
        let harm = Stop { range: remark.range, message: Arc::clone(&remark.message), elsewhere: None };
        let end = (!goes_on(remark)).then_some(&harm);
        Some(Flow {
            finding,
            title: rules.rule(&id).map_or(&*id, |rule| &rule.header.title).to_owned(),
            rule: id,
            message: Arc::clone(&remark.message),
            steps: remark.flow.iter().chain(end).map(|place| self.step(document, place)).collect(),
        })
    }

    /// The way to `remark` in short.
    pub(super) fn way(&self, document: &Document, remark: &Remark) -> Vec<hover::Stop> {
        let stop = |stop: &Stop| {
            let FlowStep { message, span, name, .. } = self.step(document, stop);
            hover::Stop { message, line: span.start.line + 1, file: stop.elsewhere.as_ref().map(|_| name) }
        };
        let mut way: Vec<hover::Stop> = remark.flow.iter().map(stop).collect();
        // The message of the finding stands above the way.
        if let Some(last) = way.last_mut().filter(|_| goes_on(remark)) {
            last.message = "it does harm there".into();
        }
        way
    }

    /// An offer to show the way to each of `remarks` that has one, to an editor that can.
    pub(super) fn actions_that_show_flows<'r>(
        &self,
        document: &Document,
        remarks: impl Iterator<Item = &'r Remark>,
    ) -> Vec<Action> {
        let with_way = |remark: &&Remark| self.editor.shows_flow && !remark.flow.is_empty();
        let remarks: Vec<&Remark> = remarks.filter(with_way).collect();
        let title = |remark: &Remark| match (&remark.rule, remarks.len()) {
            (Some(rule), 2..) => format!("Show data flow of `{rule}`"),
            _ => "Show data flow".to_owned(),
        };
        let action = |remark: &&Remark| Action {
            title: title(remark),
            preferred: false,
            diagnostics: vec![remark.diagnostic(document.edition(self.editor.encoding))],
            key: document.key(Deed::ShowFlow { finding: remark.finding.as_deref().unwrap_or_default().to_owned() }),
            repair: None,
        };
        remarks.iter().map(action).collect()
    }

    /// A place on the way to a finding of `document`, in the editor's terms.
    fn step(&self, document: &Document, place: &Stop) -> FlowStep {
        if let Some(there) = &place.elsewhere {
            return FlowStep {
                uri: Arc::clone(&there.address.uri),
                name: relative_path(&self.folders, &there.address),
                span: there.span,
                message: Arc::clone(&place.message),
                code: there.code.to_string(),
            };
        }
        let (address, text) = (&document.address, &document.text);
        FlowStep {
            uri: Arc::clone(&address.uri),
            name: relative_path(&self.folders, address),
            span: convert::span(text, place.range, self.editor.encoding),
            message: Arc::clone(&place.message),
            code: code_at(text, place.range.start).to_owned(),
        }
    }
}

/// The line of code that `offset` is in, without the spaces around it.
pub(super) fn code_at(text: &Text, offset: u32) -> &str {
    let line = text.lines().line(text.lines().line_column(offset).line).unwrap_or_default();
    text.as_str().get(line.span()).unwrap_or_default().trim()
}

/// Whether the way goes on from where the finding stands, to where it does harm in another file.
fn goes_on(remark: &Remark) -> bool {
    let stands_here = |stop: &Stop| stop.elsewhere.is_none() && stop.range == remark.range;
    remark.flow.iter().any(stands_here) && remark.flow.last().is_some_and(|stop| stop.elsewhere.is_some())
}
