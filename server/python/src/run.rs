//! The walk of a function with what one call gives it.

use std::sync::Arc;

use bezoar_base::digest;
use bezoar_syntax::{Node, field, kind};

use crate::assign::unbound;
use crate::callable::{Callable, Target};
use crate::containers::SequenceKind;
use crate::entries::{Places, joined};
use crate::env::{Binding, Delta, Name};
use crate::exec::{Frame, ScopeFacts};
use crate::outcome::{Bound, Call, Outcome, Slot};
use crate::python::Python;
use crate::scope::ScopeId;
use crate::tracking::Fact;
use crate::value::{Known, Value};

/// So many parts of a tuple that comes back are told apart.
const MAX_PARTS: usize = 4;

/// A way out of a function.
pub(crate) struct Exit {
    value: Value,
    when_true: Option<Vec<Value>>,
    when_false: Option<Vec<Value>>,
    when_any: Vec<Value>,
    delta: Delta,
    /// What was given that the value is.
    is: Option<Slot>,
    /// What is known of what others may ask for, too: if it is false, if it is true, and in any case.
    places: [Option<Places>; 3],
}

impl Python<'_> {
    /// Walks a function with what it is given.
    pub(crate) fn walk_call(
        &self,
        call: &Call,
        module_time: Option<u32>,
        fields: bool,
        steps: u32,
    ) -> (ScopeFacts, Outcome) {
        let Call { target, bound, .. } = call;
        self.note(|| Fact::Body(target.clone()), || self.body_digest(target));
        let Some((scope, node)) = self.definition_of(target) else {
            return (ScopeFacts::default(), Outcome::unknown(&bound.labels()));
        };
        self.mark_scope(scope);
        let mut frame = Frame::new(self, scope);
        frame.fields = fields;
        frame.begin_run(bound, module_time, steps);
        let places = crate::parameters::parameters(node);
        for (place, (_, value)) in places.iter().zip(&bound.parameters) {
            frame.facts.values.insert(place.name.id(), value.clone());
            frame.facts.values.insert(place.node.id(), value.clone());
            frame.bind_name(place.name.text().into(), unbound(value.clone(), place.name.range()));
        }
        if let Some(run) = &mut frame.run
            && let Some(name) = node.child(field::NAME).filter(|_| !bound.captured.is_empty())
        {
            run.itself = Some(Arc::new(Callable::of(name.text(), target, &bound.captured)));
        }
        if bound.is_whatever {
            let given = self.given(scope, fields);
            self.note(|| Fact::Given(target.clone()), || digest_of(&given));
            for (parameter, name, value) in given {
                frame.facts.values.insert(parameter.id(), value.clone());
                frame.facts.values.insert(name.id(), value.clone());
                frame.bind_name(name.text().into(), unbound(value, name.range()));
            }
        }
        frame.hold(bound);
        for (name, value) in &bound.places {
            frame.env.put(Arc::clone(name), Binding::new(value.clone(), None));
        }
        frame.begin_body();
        let body = node.child(field::BODY);
        let is_generator = node.kind() == kind::FUNCTION_DEFINITION && body.is_some_and(|body| self.is_generator(body));
        if is_generator {
            frame.begin_generator();
        }
        match (node.kind(), body) {
            (kind::LAMBDA, Some(body)) => {
                let value = frame.eval(body);
                frame.leave(Some((body, value)));
                frame.env.reachable = false;
            }
            (_, Some(body)) => frame.block(body),
            _ => {}
        }
        let (facts, outcome) = frame.end_run(bound, is_generator);
        (facts, Outcome { is_coroutine: node.text().starts_with("async"), ..outcome })
    }
}

impl<'t> Python<'t> {
    /// What a function says of itself that it may be given.
    fn given(&self, scope: ScopeId, fields: bool) -> Vec<(Node<'t>, Node<'t>, Value)> {
        let Some(number) = scope.function else { return Vec::new() };
        let function = self.functions(scope.unit)[number as usize].clone();
        self.parameter_values(scope, &function, fields)
    }

    /// The digest of that.
    pub(crate) fn given_digest(&self, target: &Target) -> u64 {
        let Some((scope, _)) = self.definition_of(target) else { return 0 };
        self.mark_scope(scope);
        digest_of(&self.given(scope, false))
    }
}

fn digest_of(given: &[(Node<'_>, Node<'_>, Value)]) -> u64 {
    digest(&given.iter().map(|(.., value)| value).collect::<Vec<_>>())
}

/// What a walk knows of the call that it runs.
#[derive(Default)]
pub(crate) struct RunState {
    /// What the variables around the function are that it captured.
    captured: Vec<(Name, Value)>,
    /// The function itself, if it stands in another one: it may call itself.
    itself: Option<Arc<Callable>>,
    pub(crate) module_time: Option<u32>,
    /// The steps that it may take.
    steps: u32,
    parameters: Vec<Name>,
    exits: Vec<Exit>,
    /// The things that the caller knows as well: under which name of the environment what becomes of them is found.
    held: Vec<(Slot, Name)>,
}

impl<'t> Frame<'_, 't> {
    fn begin_run(&mut self, bound: &Bound, module_time: Option<u32>, steps: u32) {
        let parameters = bound.parameters.iter().map(|(name, _)| Arc::clone(name)).collect();
        let captured = bound.captured.clone();
        let run = RunState { captured, module_time, steps, parameters, ..RunState::default() };
        self.run = Some(run);
        self.take_state(bound);
        self.allow(steps);
    }

    /// Remembers the things that the caller knows as well, whatever happens to the parameters; captured variables are at hand.
    fn hold(&mut self, bound: &Bound) {
        let parameters = bound.parameters.iter().enumerate();
        let parameters = parameters.map(|(number, (_, value))| (Slot::Parameter(number), format!("%{number}"), value));
        let captured = bound.captured.iter().filter(|(name, _)| !name.starts_with('='));
        for (name, value) in captured.clone() {
            if self.env.get(name).is_none() {
                self.env.set(Arc::clone(name), Binding::new(value.clone(), None));
            }
        }
        let captured = captured.map(|(name, value)| (Slot::Captured(Arc::clone(name)), format!("%{name}"), value));
        for (slot, name, value) in parameters.chain(captured) {
            if value.known().iter().any(|known| known.identity().is_some()) {
                let name = Name::from(name);
                self.env.set(Arc::clone(&name), Binding::new(value.clone(), None));
                if let Some(run) = &mut self.run {
                    run.held.push((slot, name));
                }
            }
        }
    }

    /// What was given that `value` is, as it is now.
    fn given_as(&self, value: &Value) -> Option<Slot> {
        let identity = value.only()?.identity()?;
        let held = self.run.as_ref()?.held.iter();
        let is_it = |name: &Name| {
            self.env.get(name).and_then(|now| now.value.only()).and_then(Known::identity) == Some(identity)
        };
        held.filter(|(_, name)| is_it(name)).map(|(slot, _)| slot.clone()).next()
    }

    fn begin_body(&mut self) {
        self.rebound.clear();
    }

    /// What a variable around the function that is run is, if it was captured.
    pub(crate) fn captured(&self, name: &str) -> Option<Value> {
        let run = self.run.as_ref()?;
        match run.captured.binary_search_by(|(known, _)| (**known).cmp(name)) {
            Ok(found) => Some(run.captured[found].1.clone()),
            Err(_) => {
                let itself = run.itself.as_ref().filter(|itself| &*itself.name == name)?;
                Some(Known::Function(Arc::clone(itself)).into())
            }
        }
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
        let mut places = [None, None, Some(self.places())];
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
                places[usize::from(truth)] = Some(frame.places());
            });
            when[usize::from(truth)] = Some(values);
        }
        let [when_false, when_true] = when;
        let value = self.recaptured(value);
        let delta = self.env.changes_since(0);
        let is = self.given_as(&value);
        if let Some(run) = &mut self.run {
            run.exits.push(Exit { value, when_true, when_false, when_any, delta, is, places });
        }
    }

    /// How many ways out were taken so far.
    pub(crate) fn exits(&self) -> usize {
        self.run.as_ref().map_or(0, |run| run.exits.len())
    }

    /// Those from one to another were not taken after all.
    pub(crate) fn forget_exits(&mut self, from: usize, to: usize) {
        if let Some(run) = &mut self.run {
            drop(run.exits.drain(from..to));
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
        let ends: Vec<Delta> = run.exits.iter().map(|exit| exit.delta.clone()).collect();
        let mut finished = Value::never();
        if is_generator {
            finished = returned;
            returned = self.generated(&ends);
        }
        if cut {
            returned = returned.opened().with_labels(&bound.labels());
        }
        let at_exits = |of: &dyn Fn(&Exit) -> Option<&Vec<Value>>| {
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
        let when_any = if is_generator { Some(Vec::new()) } else { at_exits(&|exit| Some(&exit.when_any)) };
        let when_any = if cut { Some(Vec::new()) } else { when_any };
        let when_parts = (0..tuple_length(&run.exits))
            .map(|part| {
                [false, true].map(|truth| {
                    let may_be = |exit: &Exit| part_of(exit, part).is_some_and(|part| part.truth() != Some(!truth));
                    at_exits(&|exit| may_be(exit).then_some(&exit.when_any))
                })
            })
            .collect();
        let outer = self.assigned_outside(&ends);
        let objects = changed_objects(&run.held, bound, &ends);
        let state = self.changed_state(&ends, run.module_time.is_some());
        let first = run.exits.first().and_then(|exit| exit.is.clone());
        let returned_is = first.filter(|is| run.exits.iter().all(|exit| exit.is.as_ref() == Some(is)));
        let known = |which: usize| {
            let at_exits = run.exits.iter().filter_map(|exit| exit.places[which].clone());
            at_exits.reduce(|one, two| joined(&one, &two)).filter(|_| !cut && !is_generator).unwrap_or_default()
        };
        let places = [known(0), known(1), known(2)];
        let outcome = Outcome {
            returned,
            when_true: at_exits(&|exit| exit.when_true.as_ref()),
            when_false: at_exits(&|exit| exit.when_false.as_ref()),
            when_any,
            when_parts,
            outer,
            state,
            raised: std::mem::replace(&mut self.escaped, Value::never()),
            finished,
            is_coroutine: false,
            objects,
            returned_is,
            places,
            entered: (!cut).then(|| std::mem::take(&mut self.facts.entered)),
            calls: std::mem::take(&mut self.facts.calls),
            cost: run.steps.saturating_sub(self.steps_left()),
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
            Known::Function(callable) if self.python.stands_in(&callable.target, scope) => {
                let mut callable = Callable::clone(callable);
                for (name, value) in &mut callable.captured {
                    if let Some(now) = self.env.get(name) {
                        *value = now.value.clone();
                    }
                }
                Known::Function(Arc::new(callable)).into()
            }
            known => known.clone().into(),
        })
    }
}

/// How many parts the tuples have that come back at several exits; none if they differ, or something else comes back.
fn tuple_length(exits: &[Exit]) -> usize {
    let length = |exit: &Exit| match exit.value.only() {
        Some(Known::Sequence(tuple)) if !tuple.open && tuple.kind == SequenceKind::Tuple => tuple.elements.len(),
        _ => 0,
    };
    let first = exits.first().map_or(0, length);
    if exits.len() > 1 && first <= MAX_PARTS && exits.iter().all(|exit| length(exit) == first) { first } else { 0 }
}

fn part_of(exit: &Exit, part: usize) -> Option<&Value> {
    match exit.value.only() {
        Some(Known::Sequence(tuple)) => tuple.elements.get(part),
        _ => None,
    }
}

/// What has become of the things that the caller knows as well, where that is something else.
fn changed_objects(held: &[(Slot, Name)], bound: &Bound, ends: &[Delta]) -> Vec<(Slot, Value)> {
    let change = |(slot, name): &(Slot, Name)| {
        let at_ends = ends.iter().filter_map(|end| end.get(name));
        let now = at_ends.fold(Value::never(), |all, binding| all.or(&binding.value));
        let given = match slot {
            Slot::Parameter(number) => &bound.parameters[*number].1,
            Slot::Captured(name) => bound.captured(name)?,
        };
        (!now.is_never() && now != *given).then(|| (slot.clone(), now))
    };
    held.iter().filter_map(change).collect()
}

fn merged(one: &Value, two: &Value) -> Value {
    if one.is_never() || two.is_never() { Value::never() } else { one.clone().or(two) }
}
