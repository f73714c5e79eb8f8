//! A function as one of its calls runs it: what the calls of a file bring into its functions, and questions asked within one.

use std::rc::Rc;

use bezoar_base::{TextRange, digest};
use bezoar_syntax::{Node, field, kind};

use crate::exec::ScopeFacts;
use crate::methods::Values;
use crate::outcome::Call;
use crate::python::{Marks, Python};
use crate::scope::ScopeId;
use crate::tracking::{Fact, Reads};
use crate::value::{Known, Value};

/// Knows what models say of a file.
pub trait Marking<'t> {
    /// The marks of the nodes in the piece of the file that `node`, a function, stands in; none if they were given before.
    fn marks(&self, python: &Python<'t>, node: Node<'t>) -> Marks;

    /// The digest of which models may say something of the file, as far as that is told by the files around it.
    fn vicinity(&self, python: &Python<'t>) -> u64;
}

/// Knows what models say of a file.
pub type Marker<'t> = Rc<dyn Marking<'t> + 't>;

/// What is known in a function that a call runs, and what that depended on.
pub(crate) type KnownWithin = (Rc<ScopeFacts>, Rc<Reads>);

/// The call within which questions are asked.
#[derive(Clone, Debug)]
pub(crate) struct Within {
    scope: ScopeId,
    facts: Rc<ScopeFacts>,
    /// Where the lambda stands that is called, if it is one: what is around it is not within.
    lambda: Option<TextRange>,
}

impl<'t> Python<'t> {
    /// Lets nodes be marked as soon as something is run in which they stand. `marker` gets the definition of the function, or the
    /// top-level statement.
    #[must_use]
    pub fn with_marker(self, marker: Marker<'t>) -> Self {
        Self { marker: Some(marker), ..self }
    }

    /// The digest of which models may say something of the file.
    pub(crate) fn vicinity(&self) -> u64 {
        *self.vicinity.get_or_init(|| self.marker.as_ref().map_or(0, |marker| marker.vicinity(self)))
    }

    /// Has the nodes marked in what is about to be run.
    pub(crate) fn mark_scope(&self, scope: ScopeId) {
        let Some(marker) = self.marker.as_ref().filter(|_| scope.function.is_some()) else { return };
        // What was not asked because nothing around the file names it was not noted either.
        self.note(|| Fact::Vicinity, || self.vicinity());
        if !self.marked.borrow_mut().insert(scope) {
            return;
        }
        let node = self.functions(scope.unit)[scope.function.unwrap_or_default() as usize].node;
        let (marks, reads) = self.tracked(None, || marker.marks(self, node));
        self.note_again(&reads);
        self.mark(node, &marks);
    }

    /// The calls that bring something untrusted into functions of this file, of all code in `place` that `is_part` takes: the
    /// functions in it, whatever they are given, and the module's own statements.
    pub fn calls_from(&self, place: TextRange, is_part: impl Fn(TextRange) -> bool) -> Vec<Call> {
        let Some(unit) = self.unit_at(place.start) else { return Vec::new() };
        let unit = crate::python::unit_number(unit);
        let mut calls: Vec<Call> = Vec::new();
        let mut scopes = Vec::new();
        if self.units[unit as usize].range() == place {
            scopes.push(ScopeId { unit, function: None });
        }
        for (number, function) in self.functions(unit).iter().enumerate() {
            if place.covers(function.range) && is_part(function.range) {
                scopes.push(ScopeId { unit, function: u32::try_from(number).ok() });
            }
        }
        for scope in scopes {
            if self.is_cancelled() {
                break;
            }
            for call in &self.scope_facts(scope).calls {
                if !calls.contains(call) {
                    calls.push(call.clone());
                }
            }
            for call in self.calls_of_wrapper(scope) {
                if !calls.contains(&call) {
                    calls.push(call);
                }
            }
        }
        calls
    }

    /// What decorators of the project put in the place of a function calls that with what it likes: whoever calls it, it is run.
    fn calls_of_wrapper(&self, scope: ScopeId) -> Vec<Call> {
        let unit = self.units[scope.unit as usize];
        let definition = unit.child(field::DEFINITION).filter(|_| unit.kind() == kind::DECORATED_DEFINITION);
        let Some(definition) =
            definition.filter(|it| scope.function.is_none() && it.kind() == kind::FUNCTION_DEFINITION)
        else {
            return Vec::new();
        };
        let facts = self.scope_facts(scope);
        let Some(Known::Function(wrapper)) = facts.values.get(&definition.id()).and_then(Value::only) else {
            return Vec::new();
        };
        if self.target_of(scope, definition).is_none_or(|target| target == wrapper.target) {
            return Vec::new();
        }
        let whatever = Values { open: true, ..Values::default() };
        let Some((bound, _)) = self.bind_call(wrapper, &whatever) else { return Vec::new() };
        self.run(&Call::new(wrapper.target.clone(), bound), None, true).calls.clone()
    }

    /// Where the function stands that a call is of; `None` if this revision does not have it.
    pub fn called(&self, call: &Call) -> Option<TextRange> {
        self.definition_of(&call.target).map(|(_, node)| node.range())
    }

    /// Whether `node` is run by `call` itself: it stands in the function, and in none that stands in that.
    pub fn is_run_by(&self, call: &Call, node: Node<'t>) -> bool {
        let Some((scope, of)) = self.definition_of(&call.target) else { return false };
        let is_inside =
            of.kind() != kind::LAMBDA || of.child(field::BODY).is_some_and(|body| body.range().covers(node.range()));
        is_inside && self.scope_of(node) == Some(scope)
    }

    /// Asks with the function that is called as that call runs it.
    pub fn within<R>(&self, call: &Call, ask: impl FnOnce() -> R) -> R {
        let Some((scope, node)) = self.definition_of(&call.target) else { return ask() };
        let key = digest(call);
        let known = self.context_facts.borrow().get(&key).cloned();
        let (facts, reads) = known.unwrap_or_else(|| {
            let (facts, reads) = self.tracked(None, || self.facts_of_call(call));
            let known = (Rc::new(facts), Rc::new(reads));
            self.context_facts.borrow_mut().insert(key, (Rc::clone(&known.0), Rc::clone(&known.1)));
            known
        });
        self.note_again(&reads);
        let lambda = (node.kind() == kind::LAMBDA).then(|| node.range());
        let before = self.context.replace(Some(Within { scope, facts, lambda }));
        let result = ask();
        self.context.replace(before);
        result
    }

    /// What is known in `scope` within the call that is asked about.
    pub(crate) fn facts_within(&self, scope: ScopeId) -> Option<Rc<ScopeFacts>> {
        let context = self.context.borrow();
        let is_it = |context: &&Within| context.scope == scope && context.lambda.is_none();
        context.as_ref().filter(is_it).map(|context| Rc::clone(&context.facts))
    }

    /// What is known around `node` within the call of a lambda that is asked about.
    pub(crate) fn facts_in_lambda(&self, node: Node<'t>) -> Option<Rc<ScopeFacts>> {
        let context = self.context.borrow();
        let is_inside = |context: &&Within| context.lambda.is_some_and(|lambda| lambda.covers(node.range()));
        context.as_ref().filter(is_inside).map(|context| Rc::clone(&context.facts))
    }
}
