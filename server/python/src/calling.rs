//! A call of a function of this file, as the caller sees it.

use std::sync::Arc;

use bezoar_base::digest;
use bezoar_syntax::{Node, kind};

use crate::assign::unbound;
use crate::binding::{GivenNodes, Places};
use crate::callable::{Callable, FunctionRole};
use crate::exec::Frame;
use crate::methods::Values;
use crate::outcome::{Bound, Call, Outcome, Ran, Slot};
use crate::value::{Known, Value};

/// Calls that bring something untrusted into a function that are kept of one walk.
const MAX_KEPT_CALLS: usize = 256;

impl<'t> Frame<'_, 't> {
    /// Runs a function of this file: what it gives back, and whether it never comes back.
    pub(crate) fn call_function(
        &mut self,
        call: Node<'t>,
        callable: &Callable,
        given: &Values,
        nodes: &GivenNodes<'t>,
    ) -> (Value, bool) {
        let is_captured = self.calls_captured(call);
        if is_captured {
            self.enter(&callable.target, nodes);
        }
        let Some((callable, bound, places, outcome)) = self.ran_with(callable, given, is_captured) else {
            return (Value::unknown().with_labels(&given.labels().doubted()), false);
        };
        let is_cached = callable.role == FunctionRole::Cached;
        let key = is_cached.then(|| digest(&(&callable.target, &bound.parameters)));
        if let Some(before) = key.and_then(|key| self.cached.get(&key)) {
            return (before.unshared(), false);
        }
        if let Some(entered) = outcome.entered.as_ref().filter(|_| is_captured) {
            self.facts.entered.add(entered);
        }
        self.learn(&outcome.places[2]);
        let nodes: Vec<Option<Node<'t>>> = places.iter().map(|place| nodes.at(*place)).collect();
        self.told_by_outcome(&nodes, &bound, outcome.when_any.as_ref());
        if self.scope.function.is_some() && self.python.stands_in(&callable.target, self.scope) {
            for (name, value) in &outcome.outer {
                self.bind_name(Arc::clone(name), unbound(value.clone(), call.range()));
            }
        } else {
            self.share_variables(call, &callable, &outcome.outer);
        }
        self.told_of_state(&outcome.state, Some(call.range()));
        // A coroutine raises where it is waited for.
        let is_awaited = call.parent().is_some_and(|parent| parent.kind() == kind::AWAIT) || self.is_special;
        let is_run = !outcome.is_coroutine || is_awaited;
        if is_run {
            self.raised(&outcome.raised.unshared());
        }
        let told = self.told_of_objects(&outcome, &callable, &bound);
        let (returned, ends) = (
            Self::returned_by(&outcome, &callable, &bound, &told),
            outcome.when_any.is_none() && outcome.returned.is_never() && is_run,
        );
        self.outcomes.entry(call.id()).or_default().push(Ran { outcome, nodes, bound });
        if let Some(key) = key {
            self.cached.insert(key, returned.clone());
        }
        (returned, ends)
    }

    /// What a function of this file gives back when another function calls it with `given`: `map`, `sorted`.
    pub(crate) fn run_given(&mut self, callable: &Callable, given: &Values) -> Value {
        let Some((callable, bound, _, outcome)) = self.ran(callable, given) else {
            return Value::unknown().with_labels(&given.labels().doubted());
        };
        self.told_of_state(&outcome.state, None);
        self.raised(&outcome.raised.unshared());
        let told = self.told_of_objects(&outcome, &callable, &bound);
        Self::returned_by(&outcome, &callable, &bound, &told)
    }

    /// Runs a function as it is now with what it is given, and keeps the calls that bring something untrusted into functions; `None`
    /// if it cannot be called so, or too much was run before.
    ///
    /// Where nothing untrusted is brought, what the receiver's fields hold is not told: a program that only changes its objects would
    /// otherwise make each of its calls another one.
    pub(crate) fn ran(
        &mut self,
        callable: &Callable,
        given: &Values,
    ) -> Option<(Callable, Arc<Bound>, Places, Arc<Outcome>)> {
        self.ran_with(callable, given, false)
    }

    /// The same; it may be told what is known here of what it may ask for.
    fn ran_with(
        &mut self,
        callable: &Callable,
        given: &Values,
        is_told: bool,
    ) -> Option<(Callable, Arc<Bound>, Places, Arc<Outcome>)> {
        let callable = self.current(callable);
        let (mut bound, places) = self.python.bind_call(&callable, given).filter(|_| self.may_call())?;
        bound.state = self.untrusted_state();
        if is_told {
            bound.places = self.places();
        }
        let is_trusted = bound.labels().is_empty();
        let may_forget = is_trusted && !self.is_special;
        let (call, bound) = match callable.receiver.as_ref().filter(|_| may_forget).and_then(|_| bound.forgotten()) {
            Some(forgotten) => (Call::new(callable.target.clone(), forgotten), Arc::new(bound)),
            None => {
                let call = Call::new(callable.target.clone(), bound);
                let bound = Arc::clone(&call.bound);
                (call, bound)
            }
        };
        let outcome = self.python.run(&call, self.module_time(), self.fields);
        self.spend(outcome.cost);
        if !is_trusted {
            self.keep(&call);
        }
        for call in &outcome.calls {
            self.keep(call);
        }
        Some((callable, bound, places, outcome))
    }

    /// The things that the function was given are what it made of them; what each is now.
    fn told_of_objects(&mut self, outcome: &Outcome, callable: &Callable, bound: &Bound) -> Vec<(Slot, Value)> {
        let mut told = Vec::new();
        let is_trusted = bound.labels().is_empty();
        for (slot, new) in &outcome.objects {
            let Some(given) = bound.at(slot, callable) else { continue };
            let is_certain = given.only().is_some();
            for known in given.known() {
                let Some(identity) = known.identity() else { continue };
                let new = new.map(|new| match (known, new) {
                    // It may have been told without its fields; those that were not assigned to are what they were.
                    (Known::Object(given), Known::Object(new)) if is_trusted && given.class == new.class => {
                        Known::from(given.overlaid(new)).into()
                    }
                    (_, new) => new.clone().into(),
                });
                let new = new.unshared_but(&known.clone().into());
                let new = if is_certain { new } else { new.or(&known.clone().into()) };
                self.env.has_become(identity, &new, None);
                told.push((slot.clone(), new));
            }
        }
        told
    }

    /// What comes back: the very thing that was given, as it is now, or something of its own.
    fn returned_by(outcome: &Outcome, callable: &Callable, bound: &Bound, told: &[(Slot, Value)]) -> Value {
        let same = outcome.returned_is.as_ref().and_then(|slot| {
            let now = told.iter().find(|(of, _)| of == slot).map(|(_, now)| now.clone());
            now.or_else(|| bound.at(slot, callable))
        });
        same.unwrap_or_else(|| outcome.returned.unshared())
    }

    /// A function as it is now: called where it was made, it sees its variables as they are.
    fn current(&self, callable: &Callable) -> Callable {
        let mut callable = callable.clone();
        if !callable.captured.is_empty() && self.python.stands_in(&callable.target, self.scope) {
            for (name, value) in &mut callable.captured {
                if let Some(now) = self.env.get(name) {
                    *value = now.value.clone();
                }
            }
        }
        callable
    }

    /// The top-level statement that is being run, if it is.
    pub(crate) fn module_time(&self) -> Option<u32> {
        match &self.run {
            Some(run) => run.module_time,
            None => self.scope.function.is_none().then_some(self.scope.unit),
        }
    }

    /// Keeps a call that brings something untrusted into a function.
    pub(crate) fn keep(&mut self, call: &Call) {
        if self.facts.calls.len() < MAX_KEPT_CALLS && !self.facts.calls.contains(call) {
            self.facts.calls.push(call.clone());
        }
    }

    /// What an outcome says about the arguments that it was given.
    pub(crate) fn told_by_outcome(&mut self, nodes: &[Option<Node<'t>>], bound: &Bound, values: Option<&Vec<Value>>) {
        let Some(values) = values else { return };
        for ((node, value), (_, given)) in nodes.iter().zip(values).zip(&bound.parameters) {
            if let Some(node) = node
                && !value.is_never()
                && value != given
                && !given.labels().is_empty()
            {
                self.replace(*node, |_| value.clone());
            }
        }
    }
}
