//! What goes into a session and what comes out: everything that it can be told or can want done, as closed sets.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use bezoar_base::Tag;
use bezoar_engine::{Analysis, Project};
use bezoar_rules::RuleSet;
use serde::{Deserialize, Serialize};

use crate::convert::{Encoding, Place, Span};
use crate::ledger::{Diagnostic, Publication, Report};
use crate::worker::Job;

/// Something that happened.
#[derive(Debug)]
pub enum Event {
    /// The editor may be talked to from now on.
    Initialized,
    /// The editor shows a document.
    Opened {
        /// Which.
        address: Address,
        /// The editor's name for its language.
        language: String,
        /// The version of the text.
        version: i32,
        /// All of it.
        text: String,
    },
    /// The user edited a document.
    Changed {
        /// Which.
        address: Address,
        /// The version after the changes.
        version: i32,
        /// One after the other.
        changes: Vec<Change>,
    },
    /// A document was written to disk.
    Saved {
        /// Which.
        address: Address,
        /// What was written, if the editor says.
        text: Option<String>,
    },
    /// The editor shows a document no longer.
    Closed(Address),
    /// The editor waits for an [`Effect::Reply`] of that number.
    Requested(RequestId, Request),
    /// The editor waits no longer.
    Withdrawn(RequestId),
    /// The settings of the section `bezoar`, `null` if it has none.
    Configured(serde_json::Value),
    /// The settings changed; `None` if the editor has to be asked for them.
    ConfigurationChanged(Option<serde_json::Value>),
    /// The workspace's folders, all that there are now.
    FoldersChanged {
        /// New ones.
        added: Vec<Address>,
        /// Those that went.
        removed: Vec<Address>,
    },
    /// Files were made, changed or deleted outside the editor's documents.
    FilesChanged(Vec<Address>),
    /// It is time to look at rules and configuration again: the editor does not tell of changes.
    RulesDue,
    /// The time of an [`Effect::Wake`] has come.
    Woken,
    /// The answer to [`Effect::ReadRules`].
    RulesRead(Vec<DiskRule>),
    /// The answer to [`Effect::ReadProject`].
    ProjectRead(Arc<Path>, Project),
    /// The answer to [`Effect::ReadConfiguration`].
    ConfigurationRead(Arc<Path>, ConfigurationFound),
    /// The answer to [`Effect::ReadFile`]; `None` if it cannot be read.
    FileRead(Address, Option<Arc<str>>),
    /// The end of a [`Job::LoadRules`].
    RulesLoaded(Arc<RuleSet>),
    /// The end of a [`Job::Analyze`].
    Analyzed(JobId, Outcome),
    /// The end of a [`Job::Fix`]: for each finding asked about, its fixes.
    Fixed(RequestId, Vec<Vec<bezoar_base::Fix>>),
    /// The end of a [`Job::FixAll`]: its edits, in order of place.
    AllFixed(RequestId, Vec<bezoar_base::TextEdit>),
    /// The answer to [`Effect::RefreshDiagnostics`], or that there will be none.
    Refreshed,
}

/// Something that the session wants done.
#[derive(Debug)]
pub enum Effect {
    /// Tell the editor what a document's diagnostics are.
    Publish(Publication),
    /// Answer a request.
    Reply(RequestId, Answer),
    /// Run it on a worker and hand back its event, if it has one.
    Work(Job),
    /// Read the rule files below these folders; answered by [`Event::RulesRead`].
    ReadRules(Vec<Arc<Path>>),
    /// Read what is known of the project around a folder; answered by [`Event::ProjectRead`].
    ReadProject(Arc<Path>),
    /// Read the files that may configure what is in a folder; answered by [`Event::ConfigurationRead`].
    ReadConfiguration(Arc<Path>),
    /// Read a file; answered by [`Event::FileRead`].
    ReadFile(Address),
    /// Ask the editor for the section `bezoar` of its settings; answered, if ever, by [`Event::Configured`].
    AskConfiguration,
    /// Ask the editor to tell of changed settings.
    RegisterConfiguration,
    /// Ask the editor to tell of changed files.
    RegisterWatchers(Vec<&'static str>),
    /// Send [`Event::RulesDue`] now and again.
    PollRules(Duration),
    /// Ask the editor to ask for all diagnostics again; answered by [`Event::Refreshed`].
    RefreshDiagnostics,
    /// Send [`Event::Woken`] after that time, once.
    Wake(Duration),
}

/// Number of a request; unique within a session.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RequestId(pub u64);

/// Number of an analysis job; unique within a session.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct JobId(pub u64);

/// A document as the editor names it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Address {
    /// The URI in the editor's own spelling.
    pub uri: Arc<str>,
    /// The path, if it is a file.
    pub path: Option<Arc<Path>>,
}

/// One change of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What is replaced, in places of the text before this change; `None`: everything.
    pub span: Option<Span>,
    /// What stands there afterwards.
    pub text: String,
}

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

impl Address {
    /// The scheme of its URI, which tells where it comes from.
    pub fn scheme(&self) -> &str {
        self.uri.split_once(':').map_or("", |(scheme, _)| scheme)
    }

    /// What stands behind the last dot of its name, which need not be that of a file.
    pub fn extension(&self) -> Option<&str> {
        let path = self.uri.split(['?', '#']).next()?;
        let name = path.rsplit('/').next()?;
        Some(name.rsplit_once('.')?.1)
    }
}

impl Request {
    /// The document that it is about.
    pub fn address(&self) -> &Address {
        match self {
            Self::Diagnostics { address, .. }
            | Self::Hover { address, .. }
            | Self::Actions { address, .. }
            | Self::FixAll { address, .. }
            | Self::Resolve { address, .. } => address,
        }
    }
}

/// What the editor waited for.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// To [`Request::Diagnostics`].
    Report(Report),
    /// To [`Request::Hover`].
    Hover(Option<Hover>),
    /// To [`Request::Actions`] and [`Request::FixAll`].
    Actions(Vec<Action>),
    /// To [`Request::Resolve`].
    Repair(Repair),
    /// The text moved on, or never was what the request is about: ask again.
    ContentModified,
}

/// What is to be said about a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hover {
    /// Markdown, or plain text for an editor that shows only that.
    pub text: String,
    /// What it is about.
    pub span: Span,
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

/// How an analysis ended.
#[derive(Debug)]
pub enum Outcome {
    /// With a result.
    Done(Arc<Analysis>),
    /// Nobody wanted it any more.
    Cancelled,
    /// By a panic, which is a bug of ours and has been logged.
    Panicked,
}

/// A rule file as it is on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiskRule {
    /// The file.
    pub address: Address,
    /// The workspace folder that it was found in.
    pub root: Arc<Path>,
    /// Its text.
    pub text: Arc<str>,
    /// The `README.md` beside a `rule.scm`; empty if there is none.
    pub readme: Arc<str>,
}

/// The files around a folder that may configure what is in it, as they are on disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConfigurationFound {
    /// The folder and those above it that count, the folder first.
    pub folders: Vec<Arc<Path>>,
    /// What of [`ConfigFile::names`](bezoar_rules::ConfigFile::names) is in them.
    pub files: Vec<DiskFile>,
}

/// A file as it is on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiskFile {
    /// The file.
    pub address: Address,
    /// Its text.
    pub text: Arc<str>,
}

/// What the editor can do and wants, as it said when it started us.
#[derive(Clone, Debug, Default)]
pub struct Editor {
    /// What columns count.
    pub encoding: Encoding,
    /// Whether it asks for the diagnostics of the documents that it has open; else it is told.
    pub pulls: bool,
    /// Whether it can be asked to ask for all of them again.
    pub refreshes: bool,
    /// Whether it makes sense of the version of published diagnostics.
    pub version_support: bool,
    /// Whether it shows related places.
    pub related_information: bool,
    /// Whether it shows a link for a rule.
    pub code_description: bool,
    /// The tags that it can draw.
    pub tags: Vec<Tag>,
    /// Whether it renders Markdown in hovers.
    pub markdown_hover: bool,
    /// Whether it knows code actions, not only commands.
    pub code_actions: bool,
    /// Whether it asks for an action's edit when the user chose it.
    pub resolves_edits: bool,
    /// Whether an edit may name the version that it is for.
    pub document_changes: bool,
    /// Whether it can be asked for settings.
    pub configuration: bool,
    /// Whether it can be asked to tell of changed settings.
    pub registers_configuration: bool,
    /// Whether it can be asked to tell of changed files.
    pub registers_watchers: bool,
    /// The workspace's folders.
    pub folders: Vec<Address>,
    /// The settings that it was started with; `null` if none.
    pub options: serde_json::Value,
}
