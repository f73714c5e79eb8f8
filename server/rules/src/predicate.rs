//! The closed set of predicates.

use std::sync::Arc;

use bezoar_base::{ArgumentSpec, Constant, TextRange};

use crate::problem::Flaw;

pub(crate) mod arguments;
mod files;
mod order;
mod regex;
pub(crate) mod table;

pub use self::files::FilePattern;
pub use self::regex::LazyRegex;
pub(crate) use order::cheapest_first;
pub use table::{PREDICATES, PredicateEntry};

/// One `(#name? …)` of a pattern.
#[derive(Clone, Debug)]
pub struct Predicate {
    /// What is asked.
    pub test: Test,
    /// `not-`: yes and no are swapped for each node, unknown stays. Of several nodes `not-p?` wants no for all of them.
    pub negated: bool,
    /// `any-`: of a capture that stands for several nodes, one is enough; otherwise all must. As tree-sitter has it, `any-not-p?`
    /// wants one node that says no.
    pub any: bool,
    /// Where it stands in the rule file.
    pub range: TextRange,
}

/// Number of a capture in its pattern: the shape's captures, then the bound names.
pub type Capture = u32;

/// What a predicate asks, yes, no or unknown.
#[derive(Clone, Debug)]
pub enum Test {
    /// `(#eq? @a "text")`
    EqText(Capture, Arc<str>),
    /// `(#eq? @a @b)`
    EqCapture(Capture, Capture),
    /// `(#any-of? @a "x" "y")`
    AnyOf(Capture, Vec<Arc<str>>),
    /// `(#match? @a "regex")`
    Match(Capture, Arc<LazyRegex>),
    /// `(#callee? @function "a.b" …)`
    Callee(Capture, Vec<PathPattern>),
    /// `(#resolves? @x "a.b" …)`
    Resolves(Capture, Vec<PathPattern>),
    /// `(#value? @x LITERAL …)`
    Value(Capture, Vec<Constant>),
    /// `(#value-match? @x "regex")`
    ValueMatch(Capture, Arc<LazyRegex>),
    /// `(#number-below? @x 2048)`
    NumberBelow(Capture, f64),
    /// `(#bits-set? @x 0o022)`
    BitsSet(Capture, i128),
    /// `(#constant? @x)`
    Constant(Capture),
    /// `(#argument? @arguments "1|Loader" [@bound])`
    Argument { arguments: Capture, spec: ArgumentSpec, bind: Option<Capture> },
    /// `(#flows-from? @x "http")`
    FlowsFrom { value: Capture, label: Arc<str>, kind: Option<Arc<str>> },
    /// `(#written-from? @x "http" "log")`
    WrittenFrom { value: Capture, label: Arc<str>, kind: Arc<str> },
    /// `(#option-from? @words "http" "argument")`
    OptionFrom { value: Capture, label: Arc<str>, kind: Arc<str> },
    /// `(#hole-after? @x "kind" "label" "regex")`
    HoleAfter { value: Capture, kind: Arc<str>, label: Arc<str>, before: Arc<LazyRegex> },
    /// `(#sink? @x "sql" ["http"] [@bound])`
    Sink { call: Capture, kind: Arc<str>, label: Option<Arc<str>>, bind: Option<Capture> },
    /// `(#named? @x "password" "secret key")`: each phrase is lower-case words.
    Named(Capture, Vec<Vec<Arc<str>>>),
    /// `(#decorated? @definition "a.b" …)`
    Decorated(Capture, Vec<PathPattern>),
    /// `(#subclass? @class "a.B" …)`
    Subclass(Capture, Vec<PathPattern>),
    /// `(#element? @list LITERAL …)`
    Element(Capture, Vec<Constant>),
    /// `(#entry? @dict "key" [LITERAL …] [@bound])`
    Entry { dict: Capture, key: Constant, values: Vec<Constant>, bind: Option<Capture> },
    /// `(#within? @x "class_definition" …)`
    Within(Capture, Vec<bezoar_syntax::Kind>),
    /// `(#imports? "module" …)`
    Imports(Vec<PathPattern>),
    /// `(#in-project? "a.b" …)`
    InProject(Vec<PathPattern>),
    /// `(#version? "python" ">=3.9")`
    Version { package: Arc<str>, specifiers: pep440_rs::VersionSpecifiers },
    /// `(#file? "**/settings*.py" "<test>")`
    File(Arc<FilePattern>),
    /// `(#regex? @pattern "https://evil.example")`
    Regex(Capture, Arc<str>),
    /// `(#secret? @x)`
    Secret(Capture),
    /// `(#routed? @parameter)`
    Routed(Capture),
    /// `(#markup? @x)`
    Markup(Capture),
}

/// Refuses a regular expression that is right and too large.
pub(crate) fn check_regex(predicate: &Predicate) -> Result<(), Flaw> {
    match predicate.test.regex().map(LazyRegex::compile) {
        Some(Err(reason)) => {
            Err(Flaw::new(predicate.range, format!("this regular expression cannot be compiled: {reason}")))
        }
        _ => Ok(()),
    }
}

/// A dotted API path, or all below one: `Crypto.*`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PathPattern {
    /// The path without `.*`. Calls may stand in it: `sqlite3.connect().cursor`.
    pub path: Arc<str>,
    /// Whether everything below it is meant too.
    pub below: bool,
}

impl Test {
    /// The regular expression that it looks for.
    pub(crate) fn regex(&self) -> Option<&LazyRegex> {
        match self {
            Self::Match(_, regex) | Self::ValueMatch(_, regex) | Self::HoleAfter { before: regex, .. } => Some(regex),
            _ => None,
        }
    }

    /// The label of untrusted data that it asks for.
    pub(crate) fn label(&self) -> Option<&Arc<str>> {
        match self {
            Self::FlowsFrom { label, .. }
            | Self::WrittenFrom { label, .. }
            | Self::OptionFrom { label, .. }
            | Self::HoleAfter { label, .. } => Some(label),
            Self::Sink { label, .. } => label.as_ref(),
            _ => None,
        }
    }

    /// The kind of sink that it asks for.
    pub(crate) fn kind(&self) -> Option<&Arc<str>> {
        match self {
            Self::Sink { kind, .. } | Self::HoleAfter { kind, .. } => Some(kind),
            Self::FlowsFrom { kind, .. } => kind.as_ref(),
            _ => None,
        }
    }

    /// The name that it binds.
    pub(crate) fn binds(&self) -> Option<Capture> {
        match self {
            Self::Argument { bind, .. } | Self::Sink { bind, .. } | Self::Entry { bind, .. } => *bind,
            _ => None,
        }
    }

    /// The API paths and modules that it asks for.
    pub(crate) fn paths(&self) -> &[PathPattern] {
        match self {
            Self::Callee(_, paths)
            | Self::Resolves(_, paths)
            | Self::Decorated(_, paths)
            | Self::Subclass(_, paths)
            | Self::Imports(paths)
            | Self::InProject(paths) => paths,
            _ => &[],
        }
    }

    /// The same, to be made canonical.
    pub(crate) fn paths_mut(&mut self) -> &mut [PathPattern] {
        match self {
            Self::Callee(_, paths)
            | Self::Resolves(_, paths)
            | Self::Decorated(_, paths)
            | Self::Subclass(_, paths)
            | Self::Imports(paths)
            | Self::InProject(paths) => paths,
            _ => &mut [],
        }
    }
}
