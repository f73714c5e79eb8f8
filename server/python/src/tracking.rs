//! What an answer depended on.

use std::sync::Arc;

use bezoar_base::{FastMap, FastSet, Path, TextRange};
use bezoar_syntax::{Kind, Node};

use crate::callable::Target;
use crate::changes::FunctionSet;
use crate::env::Name;
use crate::modules::Module;
use crate::outcome::Call;
use crate::python::Python;
use crate::scope::ScopeId;

/// Something outside a unit that an answer about the unit depended on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Fact {
    /// What a name of the module is when the unit is reached.
    Entry(Arc<str>),
    /// What a name of the module is at its end, as functions see it.
    Final(Arc<str>),
    /// Whether the file imports this path or something below.
    Imports(Path),
    /// The paths that a handler of this name answers.
    Routes(Name),
    /// What an expression of the home is that is run with the class around it: a decorator, a default. By its place in the home.
    At(TextRange, Kind),
    /// What the class around the home is.
    Class,
    /// What the methods of the class around the home assign to a field of `self`.
    Field(Arc<str>),
    /// What the methods of the class that a method stands in assign to a field.
    FieldOf(Target, Arc<str>),
    /// How a function of the file is written that was run.
    Body(Target),
    /// The functions that an application of the file of this name calls before each view.
    Hooks(Name),
    /// What a call of a function of the file comes to, with fields of its objects looked at or not.
    Ran(Call, bool),
    /// What an import statement binds that imports a file of the project: the path that is bound, the one that is imported, and
    /// whether the module's own statements ask. The last as well in what follows.
    Import(Path, Path, bool),
    /// What a name in a module of the project is.
    Member(Arc<Module>, Name, bool),
    /// What `from module import *` makes of a name.
    Star(Path, Name, bool),
    /// What a call of a function of another file comes to, with fields of its objects looked at or not.
    RanElsewhere(Call, bool, bool),
    /// The parameters of a function of another file.
    Parameters(Target),
    /// What the methods of the class that a method of another file stands in assign to a field.
    FieldElsewhere(Target, Name),
    /// What middleware of the file puts on the request.
    OnRequest,
    /// What a function says of itself that it may be given.
    Given(Target),
    /// What functions of the file leave in a place that outlives them, by the name that is written, and whether methods of it count.
    Held(Name, Name, bool),
    /// Which models may say something of the file: what is not named in it, nor in any that it imports, was not asked for.
    Vicinity,
    /// Something in a file that this one does not import in any number of steps: it came as an argument.
    Beyond,
}

impl Fact {
    /// Whether it is about another file.
    pub fn is_elsewhere(&self) -> bool {
        match self {
            Self::Import(..)
            | Self::Member(..)
            | Self::Star(..)
            | Self::RanElsewhere(..)
            | Self::Parameters(_)
            | Self::FieldElsewhere(..)
            | Self::Beyond => true,
            Self::Entry(_)
            | Self::Final(_)
            | Self::Imports(_)
            | Self::Routes(_)
            | Self::At(..)
            | Self::Class
            | Self::Field(_)
            | Self::FieldOf(..)
            | Self::Body(_)
            | Self::Hooks(_)
            | Self::OnRequest
            | Self::Vicinity
            | Self::Given(_)
            | Self::Held(..)
            | Self::Ran(..) => false,
        }
    }
}

/// What an answer is about: a unit, or a method of a class that is kept on its own.
#[derive(Copy, Clone, Debug)]
pub struct Home {
    /// Where it stands.
    pub range: TextRange,
    /// Whether it is a method, so that what the class does around it is a fact outside.
    pub is_method: bool,
}

/// What an answer depended on.
#[derive(Clone, Debug, Default)]
pub struct Reads {
    /// What was read, and the digest of what that was.
    pub(crate) facts: Vec<(Fact, u64)>,
    /// The functions on which what was read depends, in any number of steps.
    pub(crate) functions: FunctionSet,
}

impl Reads {
    /// What was read, and the digest of what that was.
    pub fn facts(&self) -> &[(Fact, u64)] {
        &self.facts
    }

    /// The functions on which what was read depends, in any number of steps.
    pub fn functions(&self) -> &FunctionSet {
        &self.functions
    }
}

/// What has been read since a question was asked.
#[derive(Debug)]
pub(crate) struct Tracker {
    pub(crate) home: Option<Home>,
    reads: FastMap<Fact, u64>,
    functions: FunctionSet,
    /// Scopes whose walk's reads are among them.
    noted: FastSet<(ScopeId, bool)>,
}

impl<'t> Python<'t> {
    /// Runs `ask`, a question about `home`, and tells what it read outside it: nothing if that is not remembered.
    pub fn tracked<R>(&self, home: Option<Home>, ask: impl FnOnce() -> R) -> (R, Reads) {
        let (reads, noted, functions) = Default::default();
        self.trackers.borrow_mut().push(Tracker { home, reads, noted, functions });
        let result = ask();
        let tracker = self.trackers.borrow_mut().pop();
        let reads = tracker.map(|it| Reads { facts: it.reads.into_iter().collect(), functions: it.functions });
        (result, reads.unwrap_or_default())
    }

    /// Runs `ask`, which depends on nothing that is under way nor on the call that is asked about, and tells what it read.
    pub(crate) fn apart<R>(&self, ask: impl FnOnce() -> R) -> (R, Reads) {
        let (around, met) = (self.runs.replace(Vec::new()), self.met_under_way.get());
        let within = self.context.replace(None);
        let found = self.tracked(None, ask);
        self.context.replace(within);
        self.met_under_way.set(met);
        self.runs.replace(around);
        found
    }

    /// Notes that the answer depends on a fact, and the digest of what that is.
    pub(crate) fn note(&self, fact: impl FnOnce() -> Fact, digest: impl FnOnce() -> u64) {
        let tracker = self.trackers.borrow().last().map(|tracker| tracker.home);
        let Some(home) = tracker.filter(|_| self.remembers) else { return };
        let (fact, digest) = (fact(), digest());
        let functions = self.functions_behind(&fact, home.and_then(|home| self.unit_at(home.range.start)));
        if let Some(tracker) = self.trackers.borrow_mut().last_mut() {
            tracker.functions.extend(&functions);
            tracker.reads.insert(fact, digest);
        }
    }

    /// Notes that the answer depends on functions.
    pub(crate) fn note_functions(&self, functions: &FunctionSet) {
        if !self.remembers {
            return;
        }
        if let Some(tracker) = self.trackers.borrow_mut().last_mut() {
            tracker.functions.extend(functions);
        }
    }

    /// What is asked about.
    pub(crate) fn home(&self) -> Option<Home> {
        self.trackers.borrow().last().and_then(|tracker| tracker.home)
    }

    /// Notes what a walk read that is asked for again. Places in a method mean nothing to a question about something else.
    pub(crate) fn note_again(&self, reads: &Reads) {
        if !self.remembers {
            return;
        }
        let in_method = self.home().is_some_and(|home| home.is_method);
        if let Some(tracker) = self.trackers.borrow_mut().last_mut() {
            tracker.functions.extend(&reads.functions);
            let told = |fact: &Fact| in_method || !matches!(fact, Fact::At(..) | Fact::Class | Fact::Field(_));
            let facts = reads.facts.iter().filter(|(fact, _)| told(fact));
            tracker.reads.extend(facts.map(|(fact, digest)| (fact.clone(), *digest)));
        }
    }

    /// Whether what the walk of `scope` read has not been noted yet for what is asked; it is to be noted now.
    pub(crate) fn is_new(&self, scope: ScopeId, fields: bool) -> bool {
        self.remembers
            && self.trackers.borrow_mut().last_mut().is_some_and(|tracker| tracker.noted.insert((scope, fields)))
    }

    /// Notes that the answer depends on `node`, an expression of the method that is asked about, if it is run around it.
    pub(crate) fn note_outside(&self, node: Node<'t>) {
        let is_around = |home: &Home| self.remembers && home.is_method && home.range.covers(node.range());
        let Some(home) = self.home().filter(is_around) else { return };
        if self.scope_of(node).is_some_and(|scope| scope.function.is_none()) {
            let place = node.range().shifted(-i64::from(home.range.start));
            self.note(|| Fact::At(place, node.kind()), || self.at_digest(node));
        }
    }
}
