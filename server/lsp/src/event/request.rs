//! What the editor waits for, and what it gets.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use serde::{Deserialize, Serialize};

use super::Address;
use crate::convert::{self, Place, Span};
use crate::ledger::{Diagnostic, Report};

/// Something that the editor waits for.
#[derive(Clone, Debug)]
pub enum Request {
    /// All that is said about a document.
    Diagnostics {
        /// The document.
        address: Address,
        /// [`Report::Full::id`] of the report that the editor has.
        previous: Option<String>,
    },
    /// All that is said about all files of which it is said on request.
    WorkspaceDiagnostics {
        /// Of each file that the editor has a report of, the id of that.
        previous: Vec<(Address, String)>,
        /// Whether the answer may come in parts.
        in_parts: bool,
    },
    /// Something that the editor has done by name.
    Execute(Command),
    /// What is to be said about a place.
    Hover {
        /// The document.
        address: Address,
        /// Where.
        place: Place,
    },
    /// What can be done about a range.
    Actions {
        /// The document.
        address: Address,
        /// Where.
        span: Span,
        /// Becomes true when nobody waits any more.
        cancelled: Arc<AtomicBool>,
    },
    /// All that can be mended without being looked at, as one action.
    FixAll {
        /// The document.
        address: Address,
        /// Becomes true when nobody waits any more.
        cancelled: Arc<AtomicBool>,
    },
    /// The edit of an action that was offered before.
    Resolve {
        /// The document.
        address: Address,
        /// Which action.
        key: ActionKey,
        /// Becomes true when nobody waits any more.
        cancelled: Arc<AtomicBool>,
    },
}

impl Request {
    /// The document that it is about; `None` if it is about all.
    pub fn address(&self) -> Option<&Address> {
        match self {
            Self::Execute(Command::Flow { address, .. }) => Some(address),
            Self::WorkspaceDiagnostics { .. } | Self::Execute(_) => None,
            Self::Diagnostics { address, .. }
            | Self::Hover { address, .. }
            | Self::Actions { address, .. }
            | Self::FixAll { address, .. }
            | Self::Resolve { address, .. } => Some(address),
        }
    }
}

/// What the editor waited for.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// To [`Request::Diagnostics`].
    Report(Report),
    /// To [`Request::WorkspaceDiagnostics`].
    Reports(Vec<FileReport>),
    /// To [`Request::Execute`].
    Value(serde_json::Value),
    /// To a [`Command::Flow`]; `None` if there is no such finding, or nothing to tell.
    Flow(Option<Flow>),
    /// To a [`Request::Execute`] that makes no sense, and why.
    Refused(String),
    /// To [`Request::Hover`].
    Hover(Option<Hover>),
    /// To [`Request::Actions`] and [`Request::FixAll`].
    Actions(Vec<Action>),
    /// To [`Request::Resolve`].
    Repair(Repair),
    /// The text moved on, or never was what the request is about: ask again.
    ContentModified,
}

/// What the server does by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// `bezoar.server.status`: it says what it is and knows, in Markdown.
    Status {
        /// What the process takes, in bytes, if that is known.
        memory: Option<u64>,
    },
    /// `bezoar.server.rules`: it lists all rules.
    Rules,
    /// `bezoar.server.rule`: it explains rules, in Markdown: an id, an alias or an area.
    Rule(String),
    /// `bezoar.server.flow`: it tells the way that untrusted data takes to a finding.
    Flow {
        /// The document.
        address: Address,
        /// Which finding of it.
        of: FlowOf,
    },
}

/// Which finding is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FlowOf {
    /// [`Diagnostic::finding`].
    Finding(String),
    /// The narrowest one at a place to which there is a way.
    Place(Place),
}

const FLOW_WANTS: &str = "`bezoar.server.flow` wants `textDocument` and `finding` or `position`";

impl Command {
    /// The name of every command.
    pub const NAMES: [&str; 4] =
        ["bezoar.server.status", "bezoar.server.rules", "bezoar.server.rule", "bezoar.server.flow"];

    /// The command of that name with these arguments; `memory` is what the process takes, in bytes, if that is known.
    ///
    /// # Errors
    /// What is wrong with it, in one sentence.
    pub fn named(name: &str, arguments: &[serde_json::Value], memory: Option<u64>) -> Result<Self, String> {
        match (name, arguments) {
            ("bezoar.server.status", _) => Ok(Self::Status { memory }),
            ("bezoar.server.rules", _) => Ok(Self::Rules),
            ("bezoar.server.rule", [serde_json::Value::String(word), ..]) => Ok(Self::Rule(word.clone())),
            ("bezoar.server.flow", [place, ..]) => match convert::flow_question(place) {
                Some((address, of)) => Ok(Self::Flow { address, of }),
                None => Err(FLOW_WANTS.to_owned()),
            },
            ("bezoar.server.flow", _) => Err(FLOW_WANTS.to_owned()),
            ("bezoar.server.rule", _) => Err("`bezoar.server.rule` wants the id of a rule".to_owned()),
            _ => Err(format!("there is no command `{name}`")),
        }
    }
}

/// All that is said about one file.
#[derive(Clone, Debug, PartialEq)]
pub struct FileReport {
    /// The file.
    pub uri: Arc<str>,
    /// The version that it is of; `None` for a file that is not open.
    pub version: Option<i32>,
    /// What is said.
    pub report: Report,
}

/// What is to be said about a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hover {
    /// Markdown, or plain text for an editor that shows only that.
    pub text: String,
    /// What it is about.
    pub span: Span,
}

/// The way that untrusted data takes to a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    /// [`Diagnostic::finding`].
    pub finding: Arc<str>,
    /// The rule's id.
    pub rule: Arc<str>,
    /// What the rule is called.
    pub title: String,
    /// What the finding says.
    pub message: Arc<str>,
    /// From where the data comes in to where it does harm, at least two. That is the finding's own place, or one in another file
    /// to which this one hands the data over.
    pub steps: Vec<FlowStep>,
}

/// A place on the way of untrusted data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlowStep {
    /// The document.
    pub uri: Arc<str>,
    /// What people call it.
    pub name: Arc<str>,
    /// Where in it.
    pub span: Span,
    /// What happens there, in one sentence.
    pub message: Arc<str>,
    /// The line of code, without the space around it.
    pub code: String,
}

/// Something that can be done about findings.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// For the editor's menu.
    pub title: String,
    /// Whether it may be done without being looked at.
    pub preferred: bool,
    /// The findings that it mends; none if it mends whatever can be.
    pub diagnostics: Vec<Diagnostic>,
    /// How it is asked for again.
    pub key: ActionKey,
    /// The edit; `None` for an editor that asks for it by the key.
    pub repair: Option<Repair>,
}

/// Names an action between its offer and its use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActionKey {
    /// The document.
    pub uri: String,
    /// The version that it was offered for.
    pub version: i32,
    /// What it does.
    #[serde(flatten)]
    pub deed: Deed,
}

/// What an action does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "deed", rename_all = "kebab-case")]
pub enum Deed {
    /// It mends one finding in one way.
    Fix {
        /// [`Diagnostic::finding`].
        finding: String,
        /// The fix's name within its rule.
        fix: String,
    },
    /// It has the editor show the way that untrusted data takes to a finding.
    ShowFlow {
        /// [`Diagnostic::finding`].
        finding: String,
    },
    /// It applies all fixes of a rule that need not be looked at.
    FixRule {
        /// The rule's id.
        rule: String,
    },
    /// It applies all fixes that need not be looked at.
    FixAll,
}

/// An edit of one version of one document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// The document.
    pub uri: Arc<str>,
    /// The version that the spans are of.
    pub version: i32,
    /// What is replaced by what; none overlaps another.
    pub edits: Vec<(Span, String)>,
}
