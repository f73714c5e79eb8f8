//! What is asked of the disk about the Python files of a workspace, and what it says.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::SystemTime;

use bezoar_engine::Project;
use bezoar_rules::{Level, Overrides};

use super::{Address, ConfigurationFound};

/// A question: which Python files are there that a check would look at?
#[derive(Debug)]
pub struct SurveyOrder {
    /// The folders of the workspace.
    pub folders: Vec<SurveyedFolder>,
    /// Only those at and below one of these paths are of interest; `None`: all.
    pub within: Option<Vec<Arc<Path>>>,
    /// Whether it matters what configures the files.
    pub with_configuration: bool,
    /// Becomes true when nobody wants the answer any more.
    pub cancelled: Arc<AtomicBool>,
}

/// A folder of the workspace and what the editor says about what is left out of it.
#[derive(Clone, Debug)]
pub struct SurveyedFolder {
    /// The folder.
    pub folder: Arc<Path>,
    /// What counts beside the configuration files.
    pub overrides: Overrides,
    /// What counts in their place, if something does.
    pub given: Option<Option<Level>>,
}

/// The answer.
#[derive(Debug, Default)]
pub struct Survey {
    /// The files, each once.
    pub files: Vec<Found>,
    /// The projects that they belong to, by the folder in which each begins.
    pub projects: Vec<(Arc<Path>, Project)>,
    /// What may configure what is in their folders, if that was asked.
    pub configurations: Vec<(Arc<Path>, ConfigurationFound)>,
    /// What was skipped although the user may have expected otherwise, and why.
    pub skipped: Vec<(Arc<Path>, &'static str)>,
    /// What could not be read, and why.
    pub unreadable: Vec<(Arc<Path>, Arc<str>)>,
}

/// A Python file on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The file.
    pub address: Address,
    /// The folder in which its project begins.
    pub project: Arc<Path>,
    /// Whether all of the project is in the workspace.
    pub is_of_whole_project: bool,
    /// Other than before if its text may be.
    pub state: FileState,
}

/// What tells without reading a file whether it was written.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct FileState {
    /// In bytes.
    pub length: u64,
    /// When it was written, if the system knows.
    pub modified: Option<SystemTime>,
}

/// A file that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceRead {
    /// The file.
    pub address: Address,
    /// Its text, or why there is none.
    pub text: Result<Arc<str>, Arc<str>>,
}

/// The project around a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundProject {
    /// The folder in which it begins.
    pub root: Option<Arc<Path>>,
    /// What its files tell.
    pub project: Project,
}

/// How far the work on the workspace is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// It is shown from now on.
    Begin {
        /// What is being done.
        title: &'static str,
        /// How much of it is done, of a hundred.
        percentage: u32,
    },
    /// It went on.
    Report {
        /// How much of it is done, of a hundred.
        percentage: u32,
        /// In words.
        message: String,
    },
    /// It is done, or given up.
    End,
}
