//! What a run of `check` found, in the form that every report reads.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bezoar_base::{Finding, Fix, Profile, Related, TextRange};
use bezoar_engine::{Dialect, Note};
use bezoar_rules::{Problem, RuleSet};
use bezoar_syntax::Text;

use crate::check::walk::Skipped;
use crate::report::frame::visible;
use crate::report::place::Place;

/// One run over some files.
#[derive(Debug)]
pub(crate) struct Audit {
    /// The rules that ran.
    pub(crate) rules: Arc<RuleSet>,
    /// How much the user wanted to hear, of the file of which it was most.
    pub(crate) profile: Profile,
    /// The configuration files that counted for some file, in order of path.
    pub(crate) configurations: Vec<String>,
    /// The files that there is something to say about, in order of path.
    pub(crate) files: Vec<CheckedFile>,
    /// How many files were checked.
    pub(crate) checked: usize,
    /// How many findings only a louder profile shows.
    pub(crate) hidden: usize,
    /// Whether one of the texts came by standard input, and so is not there any more.
    pub(crate) of_stdin: bool,
    /// How many findings were mended.
    pub(crate) mended: usize,
    /// Whether the mended texts are only shown, and no file has changed.
    pub(crate) on_paper: bool,
    /// What was left out, in order of path.
    pub(crate) skipped: Vec<Skipped>,
    /// How many rule files of the tree were not loaded, since nobody said that it is trusted.
    pub(crate) untrusted_rules: usize,
    /// What did not work, in order of path.
    pub(crate) troubles: Vec<Trouble>,
    /// How long it took.
    pub(crate) elapsed: Duration,
}

/// One file and what was found in it.
#[derive(Debug)]
pub(crate) struct CheckedFile {
    /// The path as it is shown to people.
    pub(crate) path: String,
    /// The text that was analysed; ranges are of it.
    pub(crate) text: Text,
    /// The name of the encoding that the file is in.
    pub(crate) encoding: String,
    /// In order of range and rule.
    pub(crate) findings: Vec<Reported>,
    /// What comments silence of what would be reported, in the same order.
    pub(crate) suppressed: Vec<Silenced>,
    /// What happened to the analysis itself.
    pub(crate) notes: Vec<Note>,
    /// Other files through which the way to some finding leads, by their paths in the project.
    pub(crate) others: Vec<(Arc<str>, OtherFile)>,
}

/// A file through which the way to a finding in another one leads.
#[derive(Clone, Debug)]
pub(crate) struct OtherFile {
    /// The path as it is shown to people.
    pub(crate) path: String,
    pub(crate) text: Text,
}

impl CheckedFile {
    /// The path and the text of the file that a place is in.
    pub(crate) fn file_of(&self, place: &Related) -> (&str, &Text) {
        let other = place.file.as_ref().and_then(|file| self.others.iter().find(|(path, _)| path == file));
        other.map_or((&self.path, &self.text), |(_, other)| (&other.path, &other.text))
    }
}

/// A finding that a comment silences.
#[derive(Debug)]
pub(crate) struct Silenced {
    /// It, without fixes.
    pub(crate) reported: Reported,
    /// Whose comment it is.
    pub(crate) dialect: Dialect,
    /// The reason that the comment gives.
    pub(crate) reason: Option<Arc<str>>,
}

/// A finding with all that is told of it.
#[derive(Debug)]
pub(crate) struct Reported {
    pub(crate) finding: Finding,
    /// The fixes that mend it, best first.
    pub(crate) fixes: Vec<Fix>,
    /// The function or class that it stands in, such as `Login.post`; empty at module level.
    pub(crate) symbol: String,
    /// What stays the same while the code around it moves.
    pub(crate) fingerprint: String,
}

/// Something that did not work; the rest of the run went on.
#[derive(Clone, Debug)]
pub(crate) struct Trouble {
    pub(crate) kind: TroubleKind,
    /// The path as it is shown to people.
    pub(crate) path: String,
    pub(crate) message: String,
    /// Where in the file.
    pub(crate) place: Option<(Text, TextRange)>,
}

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum TroubleKind {
    /// A file or folder that could not be read as Python source.
    Unreadable,
    /// Something wrong in a configuration file.
    Configuration,
    /// Something wrong in a rule file.
    Rule,
    /// A fix that could not be written.
    Unwritable,
    /// A mistake of our own.
    Internal,
}

impl TroubleKind {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Configuration => "configuration",
            Self::Rule => "rule",
            Self::Unwritable => "unwritable",
            Self::Internal => "internal",
        }
    }
}

impl Trouble {
    pub(crate) fn unreadable(path: impl Into<String>, reason: impl std::fmt::Display) -> Self {
        Self::new(TroubleKind::Unreadable, path, format!("cannot be read: {reason}"))
    }

    pub(crate) fn unwritable(path: impl Into<String>, reason: impl std::fmt::Display) -> Self {
        Self::new(TroubleKind::Unwritable, path, format!("was not fixed: {reason}"))
    }

    pub(crate) fn internal(path: impl Into<String>, reason: impl std::fmt::Display) -> Self {
        Self::new(TroubleKind::Internal, path, format!("the analysis failed, please report it: {reason}"))
    }

    /// A problem of a rule file whose text may be known.
    pub(crate) fn rule(problem: &Problem, text: Option<&Text>) -> Self {
        let place = text.map(|text| (text.clone(), problem.range));
        Self { place, ..Self::new(TroubleKind::Rule, &*problem.path, problem.message.clone()) }
    }

    /// A problem of a configuration file with that text.
    pub(crate) fn configuration(problem: &Problem, text: &Text) -> Self {
        let place = Some((text.clone(), problem.range));
        Self { place, ..Self::new(TroubleKind::Configuration, &*problem.path, problem.message.clone()) }
    }

    fn new(kind: TroubleKind, path: impl Into<String>, message: String) -> Self {
        Self { kind, path: path.into(), message, place: None }
    }
}

/// `pyproject.toml:12:3: message`, or without a place where none is known.
impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (path, message) = (visible(&self.path), visible(&self.message));
        match &self.place {
            Some((text, range)) => {
                let Place { line, column, .. } = Place::of(text, range.start);
                write!(f, "{path}:{line}:{column}: {message}")
            }
            None => write!(f, "{path}: {message}"),
        }
    }
}

impl Audit {
    /// All findings with their files, in order.
    pub(crate) fn findings(&self) -> impl Iterator<Item = (&CheckedFile, &Reported)> {
        self.files.iter().flat_map(|file| file.findings.iter().map(move |reported| (file, reported)))
    }

    /// All findings that comments silence, with their files, in order.
    pub(crate) fn suppressed(&self) -> impl Iterator<Item = (&CheckedFile, &Silenced)> {
        self.files.iter().flat_map(|file| file.suppressed.iter().map(move |silenced| (file, silenced)))
    }

    /// What happened to the analyses, with the files that it happened in.
    pub(crate) fn notes(&self) -> impl Iterator<Item = (&CheckedFile, &Note)> {
        self.files.iter().flat_map(|file| file.notes.iter().map(move |note| (file, note)))
    }
}
