//! What goes into a session and what comes out: everything that it can be told or can want done, as closed sets.

mod request;
mod tree;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use bezoar_base::{FastSet, FileId, Tag};
use bezoar_engine::{Analysis, Call};
use bezoar_rules::RuleSet;

pub use self::request::{
    Action, ActionKey, Answer, Command, Deed, FileReport, Flow, FlowOf, FlowStep, Hover, Repair, Request,
};
pub use self::tree::{FileState, Found, FoundProject, Progress, SourceRead, Survey, SurveyOrder, SurveyedFolder};
use crate::convert::{Encoding, Span};
use crate::ledger::Publication;
use crate::worker::{Checked, Job};

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
    /// Files or folders were made, renamed or deleted in the editor; of what was renamed both names.
    FilesMoved(Vec<Address>),
    /// It is time to look at rules and configuration again: the editor does not tell of changes.
    RulesDue,
    /// The time of an [`Effect::Wake`] has come.
    Woken,
    /// The answer to [`Errand::ReadRules`].
    RulesRead(Vec<DiskRule>),
    /// The answer to [`Errand::ReadProject`].
    ProjectRead(Arc<Path>, FoundProject),
    /// The answer to [`Errand::ReadConfiguration`].
    ConfigurationRead(Arc<Path>, ConfigurationFound),
    /// The answer to [`Errand::ReadFile`]; `None` if it cannot be read.
    FileRead(Address, Option<Arc<str>>),
    /// The answer to [`Errand::Survey`].
    Surveyed(Survey),
    /// The answer to [`Errand::ReadSources`]: in any order.
    SourcesRead(Vec<SourceRead>),
    /// The end of a [`Job::Index`]: what each of the files uses; `None` if that cannot be told.
    Indexed(Vec<(FileId, Option<FastSet<Arc<str>>>)>),
    /// The end of a [`Job::Trace`]: the calls in each of the files that bring something untrusted into functions of others.
    Traced(Vec<(FileId, Vec<Call>)>),
    /// The end of a [`Job::Check`]: what was found in each of the files.
    Checked(Vec<(FileId, Checked)>),
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
    /// Give a part of the answer to a request; the rest comes later.
    ReplyInPart(RequestId, Answer),
    /// Run it on a worker and hand back its event, if it has one.
    Work(Job),
    /// Look it up on disk and hand back what was found.
    Errand(Errand),
    /// Show the user how far the work on the workspace is.
    Progress(Progress),
    /// Ask the editor for the section `bezoar` of its settings; answered, if ever, by [`Event::Configured`].
    AskConfiguration,
    /// Ask the editor to tell of changed settings.
    RegisterConfiguration,
    /// Ask the editor to tell of changed files.
    RegisterWatchers(Vec<Watch>),
    /// Send [`Event::RulesDue`] now and again.
    PollRules(Duration),
    /// Ask the editor to ask for all diagnostics again; answered by [`Event::Refreshed`].
    RefreshDiagnostics,
    /// Send [`Event::Woken`] after that time, once.
    Wake(Duration),
}

/// Something to be looked up on disk.
#[derive(Debug)]
pub enum Errand {
    /// Read the rule files below these folders; answered by [`Event::RulesRead`].
    ReadRules(Vec<Arc<Path>>),
    /// Read what is known of the project around a folder, in a workspace with these folders; answered by [`Event::ProjectRead`].
    ReadProject(Arc<Path>, Vec<Arc<Path>>),
    /// Read the files that may configure what is in a folder; answered by [`Event::ConfigurationRead`].
    ReadConfiguration(Arc<Path>),
    /// Read a file; answered by [`Event::FileRead`].
    ReadFile(Address),
    /// Find out which Python files there are; answered by [`Event::Surveyed`].
    Survey(SurveyOrder),
    /// Read these files as Python would; answered by [`Event::SourcesRead`].
    ReadSources(Vec<Address>),
}

/// Number of a request; unique within a session.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RequestId(pub u64);

/// Number of an analysis job; unique within a session.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct JobId(pub u64);

/// What a user can do to files in the editor, and whether the editor can tell of it.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct FileOperations {
    /// Making them.
    pub creates: bool,
    /// Renaming them.
    pub renames: bool,
    /// Deleting them.
    pub deletes: bool,
}

/// Which files the editor is to tell of.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Watch {
    /// A pattern of paths below the folders of the workspace.
    pub glob: &'static str,
    /// Whether only that one goes is of interest.
    pub only_deletions: bool,
}

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
    /// Its name and version, if it says them.
    pub name: Option<String>,
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
    /// Whether it has a view of its own for the way of untrusted data.
    pub shows_flow: bool,
    /// Whether an edit may name the version that it is for.
    pub document_changes: bool,
    /// Whether it can be asked for settings.
    pub configuration: bool,
    /// Whether it can be asked to tell of changed settings.
    pub registers_configuration: bool,
    /// Whether it can be asked to tell of changed files.
    pub registers_watchers: bool,
    /// Which of what the user does to files it can tell of.
    pub file_operations: FileOperations,
    /// Whether it shows the progress of work that it did not ask for.
    pub shows_progress: bool,
    /// The workspace's folders.
    pub folders: Vec<Address>,
    /// The settings that it was started with; `null` if none.
    pub options: serde_json::Value,
}
