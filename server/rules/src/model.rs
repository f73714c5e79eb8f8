//! What a rule is once it has been read: plain data for the engine.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use bezoar_base::{
    ArgumentSpec, Confidence, Constant, FastMap, Profile, RuleId, Safety, Severity, SourceFact, Tag, TextRange, When,
};
use bezoar_syntax::{Kind, Shape, ShapeError};

use crate::finder::Finder;
use crate::needs::Needs;
use crate::predicate::Predicate;

/// Where a rule file came from; what a workspace brings never joins fix-all and loads only when it is trusted.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub enum Provenance {
    /// Embedded in the binary.
    BuiltIn,
    /// `.bezoar/rules` of a workspace.
    Workspace,
}

/// One rule with its patterns.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Name of the folder, or of the file of a lone `.scm`.
    pub id: RuleId,
    /// Practice area: the folder above; empty for a workspace rule.
    pub area: Arc<str>,
    /// Where it came from.
    pub provenance: Provenance,
    /// The rule file's path as it is shown to people.
    pub path: Arc<str>,
    /// The facts of the `;;` header.
    pub header: Header,
    /// The folder's `README.md`, Markdown; empty if there is none.
    pub readme: Arc<str>,
    /// One per top-level pattern, in file order. Empty if the header says `by`.
    pub patterns: Vec<Pattern>,
    /// The fixes by name.
    pub fixes: Vec<FixTemplate>,
}

impl Rule {
    /// What there is to be read about it, Markdown with a heading: its README, or what its header says.
    pub fn prose(&self) -> Cow<'_, str> {
        match self.readme.trim() {
            "" => format!("# {}\n\n{}", self.header.title, self.header.message).into(),
            readme => readme.into(),
        }
    }
}

/// Where the CWE list explains a weakness.
pub fn cwe_url(number: u32) -> String {
    format!("https://cwe.mitre.org/data/definitions/{number}.html")
}

/// The `;;` header of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// A noun phrase, no full stop: the name of the weakness.
    pub title: Arc<str>,
    /// Default message, a template: `{capture}`, `{capture.path}`, `{capture.value}`.
    pub message: Arc<str>,
    /// Default severity.
    pub severity: Severity,
    /// Default confidence.
    pub confidence: Confidence,
    /// The quietest profile that shows it.
    pub profile: Profile,
    /// The profile that shows a match of which a predicate is unknown and none is no; `None`: silent.
    pub when_unknown: Option<Profile>,
    /// The profile that shows a match that untrusted data may reach, where not all of the way to it is known; its confidence is no
    /// more than medium. `None`: the same as others.
    pub when_unsure: Option<Profile>,
    /// CWE numbers.
    pub cwe: Vec<u32>,
    /// OWASP Top Ten entries, such as `A08:2021`.
    pub owasp: Vec<Arc<str>>,
    /// Codes of other tools that mean this rule, such as `B506`.
    pub aliases: Vec<Arc<str>>,
    /// How an editor may draw it.
    pub tag: Option<Tag>,
    /// Whether it may match inside code with syntax errors.
    pub syntax_errors_ok: bool,
    /// Rules that are silent about a place where this one speaks.
    pub supersedes: Vec<RuleId>,
    /// The part of the engine that finds it, for a rule without patterns.
    pub by: Option<Finder>,
}

/// One pattern: a shape, what makes a node a candidate for it, and what must hold.
#[derive(Clone, Debug)]
pub struct Pattern {
    /// The structural part, shared by all patterns of the same shape.
    pub shape: Arc<LazyShape>,
    /// Names of the captures without `@`, by the capture's number in the shape.
    pub captures: Vec<Arc<str>>,
    /// Names that predicates bind (`#argument? @a "0" @value`), numbered after the shape's captures.
    pub bound: Vec<Arc<str>>,
    /// Number of `@match`.
    pub match_capture: u32,
    /// Which nodes are candidates.
    pub keys: Vec<Key>,
    /// What nodes below a candidate must be about, each.
    pub demands: Vec<Demand>,
    /// What there has to be around it.
    pub(crate) needs: Needs,
    /// Cheapest first, a binder before those that read what it binds.
    pub predicates: Vec<Predicate>,
    /// What `#set!` overrides.
    pub settings: Settings,
    /// Where it stands in the rule file.
    pub range: TextRange,
    /// Where the pieces of the shape's text stand in the rule file, by their first byte in the shape's text.
    pub(crate) places: Vec<(u32, TextRange)>,
}

/// What makes a node a candidate of a pattern.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// The node's kind.
    pub kind: Kind,
    /// The word that it must be about, see `words_of` in the engine; `None`: any node of the kind.
    pub word: Option<Arc<str>>,
}

/// Something that there must be below the root of a pattern for it to match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Demand {
    /// The node's kind.
    pub kind: Kind,
    /// Digests of the words of which it must be about one.
    pub words: Vec<u64>,
}

/// What `#set!` says about one pattern; `None` leaves the header's word.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Message template.
    pub message: Option<Arc<str>>,
    /// Severity.
    pub severity: Option<Severity>,
    /// Confidence.
    pub confidence: Option<Confidence>,
    /// Profile.
    pub profile: Option<Profile>,
    /// Profile of unknown matches.
    pub when_unknown: Option<Profile>,
    /// The fixes that the pattern offers, best first.
    pub fixes: Vec<FixUse>,
    /// `(#set! related.source "sentence")`: sentences for `@related.source` captures, templates.
    pub related: Vec<(Arc<str>, Arc<str>)>,
}

/// A fix as one pattern offers it. The condition stands here and not in the [`FixTemplate`] because captures are numbered per
/// pattern.
#[derive(Clone, Debug)]
pub struct FixUse {
    /// Name of a [`FixTemplate`] of the rule.
    pub id: Arc<str>,
    /// Predicates over the match's captures that must all answer yes (`if = '(#imports? "django")'`), cheapest first.
    pub condition: Vec<Predicate>,
}

/// A fix as the rule has it, before interpolation.
#[derive(Clone, Debug)]
pub struct FixTemplate {
    /// Name within the rule.
    pub id: Arc<str>,
    /// Title template.
    pub title: Arc<str>,
    /// Whether it may run without being looked at.
    pub safety: Safety,
    /// What it does.
    pub repair: Repair,
}

/// What a fix does.
#[derive(Clone, Debug)]
pub enum Repair {
    /// Edits, applied together.
    Edits(Vec<EditTemplate>),
    /// A named rewrite of the engine, with its arguments: capture names and words.
    Rewrite {
        /// Name of the rewrite, such as `store-password-with-bcrypt`.
        name: Arc<str>,
        /// Arguments by name; a value that begins with `@` is a capture.
        arguments: FastMap<Arc<str>, Arc<str>>,
    },
}

/// One edit of a fix. Targets are capture names with an optional part: `value` or `value.origin`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditTemplate {
    /// `{ replace = "@callee", with = "…" }`
    Replace { target: Target, with: Arc<str> },
    /// `{ insert = "…", before = "@match" }`
    InsertBefore { target: Target, text: Arc<str> },
    /// `{ insert = "…", after = "@match" }`
    InsertAfter { target: Target, text: Arc<str> },
    /// `{ delete = "@decorator" }`: with its line, comma or separator.
    Delete { target: Target },
    /// `{ add-argument = "secure=True", to = "@arguments" }`: last, unless that name is given already.
    AddArgument { text: Arc<str>, to: Target },
    /// `{ set-argument = "2|key_size", value = "3072", in = "@arguments" }`: replaces the value, or adds it by keyword.
    SetArgument { argument: ArgumentSpec, value: Arc<str>, arguments: Target },
    /// `{ remove-argument = "|verify", from = "@arguments" }`
    RemoveArgument { argument: ArgumentSpec, from: Target },
    /// `{ ensure-import = "os" }`: `a.b` as a module, or `from a import b` written `a:b`.
    EnsureImport { api: Arc<str> },
}

/// A capture, or something that the evaluator knows of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    /// Capture name without `@`.
    pub capture: Arc<str>,
    /// The part.
    pub part: TargetPart,
}

/// What of a capture an edit is about.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub enum TargetPart {
    /// The node itself.
    Node,
    /// `.origin`: the expression that its value was written as, through assignments; the node itself if it is that.
    Origin,
    /// `.calls`: the calls that it was made by or that are made on it.
    Calls,
    /// `.uses`: every use of the variable that it is assigned to.
    Uses,
}

/// A model pattern that cannot be lowered to [`bezoar_base::ApiFacts`] or is about calls: found by the dispatch of the engine.
#[derive(Clone, Debug)]
pub struct Model {
    /// Name of the library's folder.
    pub library: Arc<str>,
    /// What the pattern's capture is.
    pub role: Role,
    /// The pattern; `match_capture` is the role's capture.
    pub pattern: Pattern,
    /// The rule file's path as it is shown to people.
    pub path: Arc<str>,
}

/// What a model says that its capture is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// Untrusted data with a label.
    Source(SourceFact),
    /// Arguments that must not be untrusted: `argument` of the captured argument list, for a kind of sink.
    Sink { kind: Arc<str>, argument: Option<ArgumentSpec> },
    /// What comes out is clear of the sink kinds.
    Sanitizer { clears: Vec<Arc<str>> },
    /// A test that clears the argument that it is asked about when it answers `when`.
    Guard { clears: Vec<Arc<str>>, when: When, argument: ArgumentSpec },
    /// Taint goes from these arguments to the result.
    Through { from: Vec<ArgumentSpec> },
    /// The argument is a function or class whose parameters are sources.
    Handler { label: Arc<str> },
    /// What a call or attribute is.
    Returns(bezoar_base::Returns),
}

impl Role {
    /// The label that it gives.
    pub(crate) fn label(&self) -> Option<&Arc<str>> {
        match self {
            Self::Source(SourceFact { label, .. }) | Self::Handler { label } => Some(label),
            _ => None,
        }
    }

    /// The kinds of sink that it names.
    pub(crate) fn kinds(&self) -> &[Arc<str>] {
        match self {
            Self::Sink { kind, .. } => std::slice::from_ref(kind),
            Self::Sanitizer { clears } | Self::Guard { clears, .. } | Self::Source(SourceFact { clears, .. }) => clears,
            _ => &[],
        }
    }
}

/// A sink in the table by callee path: lowered from a model rooted at a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SinkFact {
    /// Kind, such as `sql`.
    pub kind: Arc<str>,
    /// The argument; `None`: any.
    pub argument: Option<ArgumentSpec>,
}

/// A shape that is read when it is first needed.
#[derive(Debug)]
pub struct LazyShape {
    pattern: String,
    read: OnceLock<Result<Shape, ShapeError>>,
    proven: OnceLock<Result<(), ShapeError>>,
}

impl LazyShape {
    /// A pattern without predicates, its captures named `@c0`, `@c1`, … in order of first appearance.
    pub fn new(pattern: String) -> Self {
        Self { pattern, read: OnceLock::new(), proven: OnceLock::new() }
    }

    /// The pattern.
    pub fn pattern(&self) -> &str {
        &self.pattern
    }

    /// The shape, to be matched.
    ///
    /// # Errors
    /// [`ShapeError`] with an offset into [`Self::pattern`].
    pub fn get(&self) -> Result<&Shape, &ShapeError> {
        self.read.get_or_init(|| Shape::read(&self.pattern)).as_ref()
    }

    /// Proves that the pattern can match at all, which takes milliseconds.
    ///
    /// # Errors
    /// [`ShapeError`] with an offset into [`Self::pattern`].
    pub fn prove(&self) -> Result<(), &ShapeError> {
        self.proven.get_or_init(|| Shape::compile(&self.pattern).map(drop)).as_ref().copied()
    }

    /// Whether it has been read.
    pub fn is_read(&self) -> bool {
        self.read.get().is_some()
    }
}

impl Rule {
    /// The fix of that name.
    pub fn fix(&self, id: &str) -> Option<&FixTemplate> {
        self.fixes.iter().find(|fix| &*fix.id == id)
    }
}

impl Pattern {
    /// Whether it asks where untrusted data goes.
    pub fn follows_data(&self) -> bool {
        self.predicates.iter().any(|predicate| predicate.test.label().is_some())
    }

    /// The number of the capture or bound name called `name`.
    pub fn capture_number(&self, name: &str) -> Option<u32> {
        let position = self.captures.iter().chain(&self.bound).position(|capture| &**capture == name)?;
        u32::try_from(position).ok()
    }
}

/// A predicate literal: a quoted string, or a bare `True`, `None`, `42`.
pub type Literal = Constant;
