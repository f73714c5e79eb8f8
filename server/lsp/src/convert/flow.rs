//! The way of untrusted data, in the protocol's terms.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Place, address_of_uri, to_range};
use crate::event::{Address, Flow, FlowOf, FlowStep};

/// The argument of `bezoar.server.flow`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Question {
    text_document: Document,
    finding: Option<String>,
    position: Option<Position>,
}

#[derive(Deserialize)]
struct Document {
    uri: String,
}

#[derive(Deserialize)]
struct Position {
    line: u32,
    character: u32,
}

/// Which finding of which document a client asks about; `None` if it does not say.
pub(crate) fn flow_question(argument: &Value) -> Option<(Address, FlowOf)> {
    let question = Question::deserialize(argument).ok()?;
    let place = |Position { line, character }| FlowOf::Place(Place::new(line, character));
    let of = question.finding.map(FlowOf::Finding).or_else(|| question.position.map(place))?;
    Some((address_of_uri(&question.text_document.uri), of))
}

/// What a client asks with about a finding of the document `uri`.
pub(super) fn to_question(uri: &str, finding: &str) -> Value {
    json!({ "textDocument": { "uri": uri }, "finding": finding })
}

/// The answer to `bezoar.server.flow`.
pub(crate) fn flow(flow: &Flow) -> Value {
    let step = |step: &FlowStep| {
        json!({
            "message": &*step.message,
            "location": { "uri": &*step.uri, "range": to_range(step.span) },
            "code": step.code,
        })
    };
    json!({
        "finding": &*flow.finding,
        "rule": &*flow.rule,
        "title": flow.title,
        "message": &*flow.message,
        "steps": flow.steps.iter().map(step).collect::<Vec<_>>(),
        "page": page(flow),
    })
}

/// A page of Markdown that can be read as it is, for a client that has nothing better to show it with.
fn page(flow: &Flow) -> String {
    let steps = flow.steps.iter().enumerate().map(|(number, step)| {
        let FlowStep { name, span, message, code, .. } = step;
        let line = span.start.line + 1;
        format!("{}. {name}:{line}: {message}\n\n        {code}\n", number + 1)
    });
    format!("# {}\n\n{}\n\n{}", flow.title, flow.message, steps.collect::<Vec<_>>().join("\n"))
}
