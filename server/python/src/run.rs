//! Functions of the file, run with what a call gives them.
//!
//! An outcome depends on the function's text, on what it is given and on the facts that the walk read, and on nothing else: not on
//! who asks, nor on what was asked before. What is cut short because of the calls around it is not kept.

use std::rc::Rc;
use std::sync::Arc;

use bezoar_base::digest;
use bezoar_syntax::{Node, field, kind};

use crate::assign::unbound;
use crate::binding::GivenNodes;
use crate::callable::{Callable, FunctionPlace, Target, yields};
use crate::containers::SequenceKind;
use crate::env::{Delta, Name};
use crate::exec::{Frame, ScopeFacts};
use crate::labels::Labels;
use crate::methods::Values;
use crate::outcome::{Bound, Call, Outcome, Ran};
use crate::python::{Fact, Python};
use crate::scope::ScopeId;
use crate::value::Value;

/// Calls deeper than this are not run.
const MAX_CALLS: usize = 24;
/// A function that calls itself with something else each time is run so often.
const MAX_SELF_CALLS: usize = 3;
/// Steps that running a function may take, with all that it calls.
const MAX_RUN_STEPS: u32 = 30_000;
/// Passes until what a recursive function gives back has to be settled.
const MAX_PASSES: usize = 4;
/// Calls that bring something untrusted into a function that are kept of one walk.
const MAX_KEPT_CALLS: usize = 256;

/// Which run it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct RunKey {
    target: Target,
    bound: u64,
    /// The top-level statement during whose run it is called, so that it sees the module's names as they are then.
    module_time: Option<u32>,
    fields: bool,
}

/// A run that has begun.
#[derive(Debug)]
pub(crate) struct Running {
    key: RunKey,
    /// What it is taken to give back where it calls itself.
    so_far: Value,
    calls_itself: bool,
    /// The outermost run whose being under way decided something in this one.
    depends_on: usize,
}

/// A way out of a function.
pub(crate) struct Exit {
    value: Value,
    when_true: Option<Vec<Value>>,
    when_false: Option<Vec<Value>>,
    when_any: Vec<Value>,
    delta: Delta,
}

impl<'t> Python<'t> {
    /// Runs a function with what it is given; `None` if it is not there, or too deep.
    pub(crate) fn run(&self, target: &Target, bound: &Bound, module_time: Option<u32>, fields: bool) -> Rc<Outcome> {
        let key = RunKey { target: target.clone(), bound: digest(bound), module_time, fields };
        if let Some(known) = self.outcomes.borrow().get(&key) {
            let known = Rc::clone(known);
            self.note_again(&known.reads);
            return known;
        }
        if let Some(provisional) = self.under_way(&key, bound) {
            return Rc::new(provisional);
        }
        let mut so_far = Value::never();
        for pass in 1.. {
            self.runs.borrow_mut().push(Running {
                key: key.clone(),
                so_far: so_far.clone(),
                calls_itself: false,
                depends_on: usize::MAX,
            });
            let (mut outcome, reads) = self.tracked(None, || {
                stacker::maybe_grow(256 * 1024, 4 * 1024 * 1024, || {
                    self.walk_call(target, bound, module_time, fields).1
                })
            });
            let Some(run) = self.runs.borrow_mut().pop() else { break };
            outcome.reads = reads.into();
            self.note_again(&outcome.reads);
            let is_settled = !run.calls_itself || outcome.returned == so_far;
            if !is_settled && pass < MAX_PASSES {
                so_far = so_far.or(&outcome.returned);
                continue;
            }
            if !is_settled {
                outcome.returned = outcome.returned.opened().with_labels(&bound.labels());
            }
            let outcome = Rc::new(outcome);
            let mut runs = self.runs.borrow_mut();
            let depth = runs.len();
            if run.depends_on < depth {
                if let Some(around) = runs.last_mut() {
                    around.depends_on = around.depends_on.min(run.depends_on);
                }
            } else {
                self.outcomes.borrow_mut().insert(key, Rc::clone(&outcome));
            }
            return outcome;
        }
        Rc::new(Outcome::unknown(&bound.labels()))
    }

    /// What is known in the function that a call runs.
    pub(crate) fn facts_of_call(&self, call: &Call) -> ScopeFacts {
        self.walk_call(&call.target, &call.bound, None, true).0
    }

    /// What a call comes to that is not run because of the runs that are under way.
    fn under_way(&self, key: &RunKey, bound: &Bound) -> Option<Outcome> {
        let mut runs = self.runs.borrow_mut();
        let (on, outcome) = if let Some(at) = runs.iter().position(|run| run.key == *key) {
            runs[at].calls_itself = true;
            // Inside, its own run decides; it is settled where that ends.
            let so_far = runs[at].so_far.clone();
            (at, Outcome { returned: so_far, when_any: Some(Vec::new()), ..Outcome::unknown(&Labels::default()) })
        } else {
            let same: Vec<usize> =
                (0..runs.len()).filter(|&at| runs[at].key.target == key.target).take(MAX_SELF_CALLS).collect();
            let first = if same.len() == MAX_SELF_CALLS { same[0] } else { 0 };
            if runs.len() < MAX_CALLS && same.len() < MAX_SELF_CALLS {
                return None;
            }
            (first, Outcome::unknown(&bound.labels()))
        };
        // Those between are decided by the run they found under way; that run itself only settles.
        let depth = runs.len();
        for (at, run) in runs.iter_mut().enumerate().skip(on + 1) {
            debug_assert!(at < depth, "runs are numbered from the outermost");
            run.depends_on = run.depends_on.min(on);
        }
        Some(outcome)
    }

    /// Walks a function with what it is given.
    fn walk_call(
        &self,
        target: &Target,
        bound: &Bound,
        module_time: Option<u32>,
        fields: bool,
    ) -> (ScopeFacts, Outcome) {
        let Some((scope, node)) = self.definition_of(target) else {
            self.note(|| Fact::Body(target.clone()), 0);
            return (ScopeFacts::default(), Outcome::unknown(&bound.labels()));
        };
        self.note(|| Fact::Body(target.clone()), digest(node.text()));
        self.mark_scope(scope);
        let mut frame = Frame::new(self, scope);
        frame.fields = fields;
        frame.begin_run(bound, module_time, MAX_RUN_STEPS);
        let places = crate::parameters::parameters(node);
        for (place, (_, value)) in places.iter().zip(&bound.parameters) {
            frame.facts.values.insert(place.name.id(), value.clone());
            frame.facts.values.insert(place.node.id(), value.clone());
            frame.bind_name(place.name.text().into(), unbound(value.clone(), place.name.range()));
        }
        frame.begin_body();
        let body = node.child(field::BODY);
        match (node.kind(), body) {
            (kind::LAMBDA, Some(body)) => {
                let value = frame.eval(body);
                frame.leave(Some((body, value)));
            }
            (_, Some(body)) => frame.block(body),
            _ => {}
        }
        let is_generator = node.kind() == kind::FUNCTION_DEFINITION && body.is_some_and(yields);
        frame.end_run(bound, is_generator)
    }
}

/// What a walk knows of the call that it runs.
#[derive(Default)]
pub(crate) struct RunState {
    /// What the variables around the function are that it captured.
    captured: Vec<(Name, Value)>,
    pub(crate) module_time: Option<u32>,
    parameters: Vec<Name>,
    exits: Vec<Exit>,
}

impl<'t> Frame<'_, 't> {
    fn begin_run(&mut self, bound: &Bound, module_time: Option<u32>, steps: u32) {
        let parameters = bound.parameters.iter().map(|(name, _)| Arc::clone(name)).collect();
        let captured = bound.captured.clone();
        self.run = Some(RunState { captured, module_time, parameters, exits: Vec::new() });
        self.allow(steps);
    }

    fn begin_body(&mut self) {
        self.rebound.clear();
    }

    /// What a variable around the function that is run is, if it was captured.
    pub(crate) fn captured(&self, name: &str) -> Option<Value> {
        let run = self.run.as_ref()?;
        let found = run.captured.binary_search_by(|(known, _)| (**known).cmp(name)).ok()?;
        Some(run.captured[found].1.clone())
    }

    /// `return value`, or the end of the function.
    pub(crate) fn leave(&mut self, returned: Option<(Node<'t>, Value)>) {
        if self.inner > 0 || !self.env.reachable {
            return;
        }
        if self.run.is_none() {
            return;
        }
        let value =
            returned.as_ref().map_or_else(|| Value::constant(bezoar_base::Constant::None), |(_, value)| value.clone());
        let when_any = self.parameter_values();
        let mut when = [None, None];
        for truth in [true, false] {
            if value.truth() == Some(!truth) {
                continue;
            }
            let mut values = Vec::new();
            self.branch(|frame| {
                if let Some((node, _)) = &returned {
                    frame.refine(*node, truth);
                }
                values = frame.parameter_values();
            });
            when[usize::from(truth)] = Some(values);
        }
        let [when_false, when_true] = when;
        let value = self.recaptured(value);
        let delta = self.env.changes_since(0);
        if let Some(run) = &mut self.run {
            run.exits.push(Exit { value, when_true, when_false, when_any, delta });
        }
    }

    fn parameter_values(&mut self) -> Vec<Value> {
        let Some(run) = &self.run else { return Vec::new() };
        let names = run.parameters.clone();
        let value = |name: &Name| match self.env.get(name) {
            // Assigned to since, it says nothing about what was given.
            _ if self.rebound.contains(name) => Value::never(),
            Some(binding) => binding.value.clone(),
            None => Value::never(),
        };
        names.iter().map(value).collect()
    }

    fn end_run(mut self, bound: &Bound, is_generator: bool) -> (ScopeFacts, Outcome) {
        if self.env.reachable && !is_generator && self.inner == 0 {
            self.leave(None);
        }
        let run = self.run.take().unwrap_or_default();
        let cut = self.facts.cut;
        let mut returned = run.exits.iter().fold(Value::never(), |all, exit| all.or(&exit.value));
        if is_generator {
            returned = Value::repeated(SequenceKind::List, vec![std::mem::replace(&mut self.yields, Value::never())]);
        }
        if cut {
            returned = returned.opened().with_labels(&bound.labels());
        }
        let joined = |of: &dyn Fn(&Exit) -> Option<&Vec<Value>>| {
            let mut all: Option<Vec<Value>> = None;
            for values in run.exits.iter().filter_map(of) {
                all = Some(match all {
                    None => values.clone(),
                    // What was assigned to at one exit says nothing.
                    Some(all) => all.iter().zip(values).map(|(one, two)| merged(one, two)).collect(),
                });
            }
            all.filter(|_| !cut)
        };
        let when_any = if is_generator { Some(Vec::new()) } else { joined(&|exit| Some(&exit.when_any)) };
        let when_any = if cut { Some(Vec::new()) } else { when_any };
        let ends: Vec<Delta> = run.exits.iter().map(|exit| exit.delta.clone()).collect();
        let outer = self.assigned_outside(&ends);
        let outcome = Outcome {
            returned,
            when_true: joined(&|exit| exit.when_true.as_ref()),
            when_false: joined(&|exit| exit.when_false.as_ref()),
            when_any,
            outer,
            calls: std::mem::take(&mut self.facts.calls),
            cost: MAX_RUN_STEPS.saturating_sub(self.steps_left()),
            reads: Rc::from([]),
        };
        (self.finish(), outcome)
    }

    /// What variables declared `nonlocal` are at the ends of the function.
    fn assigned_outside(&mut self, ends: &[Delta]) -> Vec<(Name, Value)> {
        let mut names: Vec<Name> = self.facts.outer_names.iter().cloned().collect();
        names.sort_unstable();
        let value = |name: &Name| {
            let at_ends = ends.iter().filter_map(|end| end.get(name));
            let joined = at_ends.fold(Value::never(), |all, binding| all.or(&binding.value));
            (!joined.is_never()).then(|| (Arc::clone(name), joined))
        };
        names.iter().filter_map(value).collect()
    }

    /// A function that was made here and leaves takes along what its variables are now.
    fn recaptured(&self, value: Value) -> Value {
        let scope = self.scope;
        value.map(|known| match known {
            crate::value::Known::Function(callable) if self.python.stands_in(&callable.target, scope) => {
                let mut callable = Callable::clone(callable);
                for (name, value) in &mut callable.captured {
                    if let Some(now) = self.env.get(name) {
                        *value = now.value.clone();
                    }
                }
                crate::value::Known::Function(Arc::new(callable)).into()
            }
            known => known.clone().into(),
        })
    }

    /// Runs a function of this file: what it gives back, and whether it never comes back.
    pub(crate) fn call_function(
        &mut self,
        call: Node<'t>,
        callable: &Callable,
        given: &Values,
        nodes: &GivenNodes<'t>,
    ) -> (Value, bool) {
        let callable = self.current(callable);
        let Some((bound, places)) = self.python.bind_call(&callable, given) else {
            return (Value::unknown().with_labels(&given.labels()), false);
        };
        let outcome = self.python.run(&callable.target, &bound, self.module_time(), self.fields);
        self.spend(outcome.cost);
        self.keep_call(&callable.target, &bound);
        for call in &outcome.calls {
            self.keep(call.clone());
        }
        let nodes: Vec<Option<Node<'t>>> = places.iter().map(|place| nodes.at(*place)).collect();
        self.told_by_outcome(&nodes, &bound, outcome.when_any.as_ref());
        if self.scope.function.is_some() && self.python.stands_in(&callable.target, self.scope) {
            for (name, value) in &outcome.outer {
                self.bind_name(Arc::clone(name), unbound(value.clone(), call.range()));
            }
        }
        let (returned, ends) = (outcome.returned.clone(), outcome.when_any.is_none() && outcome.returned.is_never());
        self.outcomes.entry(call.id()).or_default().push(Ran { outcome, nodes, bound });
        (returned, ends)
    }

    /// What a function of this file gives back when another function calls it with `given`: `map`, `sorted`.
    pub(crate) fn run_given(&mut self, callable: &Callable, given: &Values) -> Value {
        let callable = self.current(callable);
        let Some((bound, _)) = self.python.bind_call(&callable, given) else {
            return Value::unknown().with_labels(&given.labels());
        };
        let outcome = self.python.run(&callable.target, &bound, self.module_time(), self.fields);
        self.spend(outcome.cost);
        self.keep_call(&callable.target, &bound);
        for call in &outcome.calls {
            self.keep(call.clone());
        }
        outcome.returned.clone()
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

    fn keep_call(&mut self, target: &Target, bound: &Bound) {
        if matches!(target.what, FunctionPlace::Numbered(_)) && !bound.labels().is_empty() {
            self.keep(Call { target: target.clone(), bound: bound.clone() });
        }
    }

    fn keep(&mut self, call: Call) {
        if self.facts.calls.len() < MAX_KEPT_CALLS && !self.facts.calls.contains(&call) {
            self.facts.calls.push(call);
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

fn merged(one: &Value, two: &Value) -> Value {
    if one.is_never() || two.is_never() { Value::never() } else { one.clone().or(two) }
}

impl<'t> Python<'t> {
    /// Whether a function's definition stands directly in `scope`.
    pub(crate) fn stands_in(&self, target: &Target, scope: ScopeId) -> bool {
        let Some((of, _)) = self.definition_of(target) else { return false };
        let around = match target.what {
            FunctionPlace::Lambda { around, .. } => around,
            FunctionPlace::Numbered(number) => self.functions(of.unit)[number as usize].parent,
        };
        of.unit == scope.unit && around == scope.function
    }
}
