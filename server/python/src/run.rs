//! Functions of the file, run with what a call gives them.
//!
//! An outcome depends on the function's text, on what it is given and on the facts that the walk read, and on nothing else: not on
//! who asks, nor on what was asked before. What is cut short because of the calls around it is not kept.

use std::sync::Arc;

use bezoar_base::FastMap;
use bezoar_syntax::{Node, field, kind};

use crate::assign::unbound;
use crate::callable::{Callable, Target, yields};
use crate::containers::SequenceKind;
use crate::env::{Binding, Delta, Name};
use crate::exec::{Frame, ScopeFacts};
use crate::labels::Labels;
use crate::outcome::{Bound, Call, Ended, Outcome, Slot};
use crate::python::{Fact, Python};
use crate::value::{Known, Value};

/// Calls deeper than this are not run.
const MAX_CALLS: usize = 48;
/// A function that calls itself with something else each time is run so often.
const MAX_SELF_CALLS: usize = 3;
/// Steps that running a function may take, with all that it calls.
const MAX_RUN_STEPS: u32 = 3_000;
/// Steps that the walk of a function may take of which is asked within a call.
const MAX_STEPS_WITHIN: u32 = 100_000;
/// Passes until what a recursive function gives back has to be settled.
const MAX_PASSES: usize = 4;

/// Which run it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct RunKey {
    target: Target,
    bound: u64,
    /// The top-level statement during whose run it is called, so that it sees the module's names as they are then.
    module_time: Option<u32>,
    fields: bool,
    level: u8,
}

/// A run that has begun.
#[derive(Debug)]
pub(crate) struct Running {
    key: RunKey,
    /// What it is taken to give back where it calls itself.
    so_far: Value,
    calls_itself: bool,
    /// The runs around it whose being under way decided something in it, a bit for each.
    depends_on: u64,
    /// What functions came to that were run in it and depend on its being under way: they hold until it ends.
    until_it_ends: FastMap<RunKey, Arc<Ended>>,
    /// Whether what it comes to is another thing at another time.
    is_passing: bool,
}

impl Running {
    /// What it comes to is not to be kept.
    pub(crate) fn forget(&mut self) {
        self.is_passing = true;
    }

    /// What it owes to runs under way so far.
    fn ties(&self) -> (u64, bool) {
        (self.depends_on, self.calls_itself)
    }

    fn retie(&mut self, (depends_on, calls_itself): (u64, bool)) {
        (self.depends_on, self.calls_itself) = (depends_on, calls_itself);
    }
}

/// A way out of a function.
pub(crate) struct Exit {
    value: Value,
    when_true: Option<Vec<Value>>,
    when_false: Option<Vec<Value>>,
    when_any: Vec<Value>,
    delta: Delta,
    /// What was given that the value is.
    is: Option<Slot>,
}

impl<'t> Python<'t> {
    /// Runs a function with what it is given.
    pub(crate) fn run(&self, call: &Call, module_time: Option<u32>, fields: bool) -> Arc<Outcome> {
        if call.target.file != self.file {
            return self.run_elsewhere(call, module_time.is_some(), fields);
        }
        let ended = match self.known_run(call, module_time, fields) {
            Ok(known) => known,
            Err(key) => match self.under_way(&key, &call.bound) {
                Some(provisional) => return Arc::new(provisional),
                None => self.begun_run(key, call),
            },
        };
        Arc::clone(&ended.outcome)
    }

    /// The digest of what a call comes to once the module has been run.
    pub(crate) fn run_digest(&self, call: &Call, fields: bool) -> u64 {
        match self.known_run(call, None, fields) {
            Ok(known) => known.digest,
            Err(key) if self.under_way(&key, &call.bound).is_some() => 0,
            Err(key) => self.begun_run(key, call).digest,
        }
    }

    /// What a run came to before that holds here; else its key.
    fn known_run(&self, call: &Call, module_time: Option<u32>, fields: bool) -> Result<Arc<Ended>, RunKey> {
        let key = RunKey { target: call.target.clone(), bound: call.digest, module_time, fields, level: self.level };
        if let Some(known) = self.outcomes.borrow().get(&key).cloned() {
            self.note_run(&key, call, &known);
            return Ok(known);
        }
        if let Some(known) = self.known_for_now(&key) {
            self.note_again(&known.reads);
            return Ok(known);
        }
        if let Some(known) = self.earlier_outcome(&key) {
            self.note_run(&key, call, &known);
            self.outcomes.borrow_mut().insert(key, Arc::clone(&known));
            return Ok(known);
        }
        Err(key)
    }

    /// Walks a function until what it gives back is settled.
    fn begun_run(&self, key: RunKey, call: &Call) -> Arc<Ended> {
        let (mut so_far, mut cost) = (Value::never(), 0);
        let mut pass = 1;
        loop {
            self.runs.borrow_mut().push(Running {
                key: key.clone(),
                so_far: so_far.clone(),
                calls_itself: false,
                depends_on: 0,
                until_it_ends: FastMap::default(),
                is_passing: false,
            });
            let (mut outcome, reads) = self.tracked(None, || {
                stacker::maybe_grow(256 * 1024, 4 * 1024 * 1024, || {
                    self.walk_call(call, key.module_time, key.fields, MAX_RUN_STEPS).1
                })
            });
            let run = self.runs.borrow_mut().pop();
            let calls_itself = run.as_ref().is_some_and(|run| run.calls_itself);
            cost += outcome.cost;
            let is_settled = !calls_itself || outcome.returned == so_far;
            if !is_settled && pass < MAX_PASSES {
                self.note_again(&reads);
                so_far = so_far.or(&outcome.returned);
                pass += 1;
                continue;
            }
            if !is_settled {
                outcome.returned = outcome.returned.opened().with_labels(&call.bound.labels());
            }
            outcome.cost = roughly(cost);
            let ended = Arc::new(Ended::new(outcome, reads));
            self.keep_run(key, call, run.as_ref(), &ended);
            return ended;
        }
    }

    /// Keeps what a run came to as long as that holds.
    fn keep_run(&self, key: RunKey, call: &Call, run: Option<&Running>, ended: &Arc<Ended>) {
        let mut runs = self.runs.borrow_mut();
        let depends_on = run.map_or(0, |run| run.depends_on) & bits_below(runs.len());
        if let Some(around) = runs.last_mut() {
            around.depends_on |= depends_on;
        }
        let is_passing = run.is_none_or(|run| run.is_passing);
        match depends_on.checked_ilog2() {
            None if !is_passing && !self.is_cancelled() => {
                drop(runs);
                self.note_run(&key, call, ended);
                self.keep_outcome(&key, ended);
                self.outcomes.borrow_mut().insert(key, Arc::clone(ended));
                return;
            }
            Some(last) if !is_passing => drop(runs[last as usize].until_it_ends.insert(key, Arc::clone(ended))),
            _ => {}
        }
        drop(runs);
        self.note_again(&ended.reads);
    }

    /// Notes that an answer depends on a run: on what it came to, which may be the same though the function is another one. While
    /// the module is run that cannot be asked again later, so it is all that the run read.
    fn note_run(&self, key: &RunKey, call: &Call, ended: &Ended) {
        match key.module_time {
            None => self.note(|| Fact::Ran(call.clone(), key.fields), ended.digest),
            Some(_) => self.note_again(&ended.reads),
        }
    }

    /// What is known in the function that a call runs.
    pub(crate) fn facts_of_call(&self, call: &Call) -> ScopeFacts {
        self.walk_call(call, None, true, MAX_STEPS_WITHIN).0
    }

    /// What a run came to that holds until one of those under way has ended.
    fn known_for_now(&self, key: &RunKey) -> Option<Arc<Ended>> {
        let mut runs = self.runs.borrow_mut();
        let known = runs.iter().enumerate().rev().find_map(|(at, run)| Some((at, run.until_it_ends.get(key)?)));
        let (at, known) = known.map(|(at, known)| (at, Arc::clone(known)))?;
        // That it depends on runs further out as well is known of that one already.
        runs.last_mut()?.depends_on |= 1 << at;
        self.met_under_way.set(self.met_under_way.get() + 1);
        Some(known)
    }

    /// What a run came to in an earlier revision, if all that this depended on is as it was.
    fn earlier_outcome(&self, key: &RunKey) -> Option<Arc<Ended>> {
        let known = self.earlier_outcomes.as_ref().filter(|_| key.module_time.is_none())?.get(key)?;
        let (scope, node) = self.definition_of(&key.target)?;
        // What is looked at is asked of nobody, and must not depend on who asks.
        let met = self.met_under_way.get();
        let before: Vec<(u64, bool)> = self.runs.borrow().iter().map(Running::ties).collect();
        let (holds, _) = self.tracked(None, || {
            stacker::maybe_grow(256 * 1024, 4 * 1024 * 1024, || {
                known.reads.iter().all(|(fact, digest)| self.fact(scope.unit as usize, node, fact) == *digest)
            })
        });
        self.runs.borrow_mut().iter_mut().zip(before).for_each(|(run, ties)| run.retie(ties));
        (holds && self.met_under_way.get() == met).then_some(known)
    }

    /// Keeps what a run came to for later revisions.
    fn keep_outcome(&self, key: &RunKey, ended: &Arc<Ended>) {
        if let Some(outcomes) = self.earlier_outcomes.as_ref().filter(|_| key.module_time.is_none()) {
            outcomes.keep(key, ended);
        }
    }

    /// What a call comes to that is not run because of the runs that are under way.
    fn under_way(&self, key: &RunKey, bound: &Bound) -> Option<Outcome> {
        let mut runs = self.runs.borrow_mut();
        let (depends_on, outcome) = if let Some(at) = runs.iter().position(|run| run.key == *key) {
            runs[at].calls_itself = true;
            // Inside, its own run decides; it is settled where that ends.
            let so_far = runs[at].so_far.clone();
            (1 << at, Outcome { returned: so_far, when_any: Some(Vec::new()), ..Outcome::unknown(&Labels::default()) })
        } else {
            let same = (0..runs.len()).filter(|&at| runs[at].key.target == key.target).take(MAX_SELF_CALLS);
            let same: Vec<usize> = same.collect();
            if runs.len() < MAX_CALLS && same.len() < MAX_SELF_CALLS {
                return None;
            }
            let deciding = if same.len() == MAX_SELF_CALLS { bits(&same) } else { bits_below(runs.len()) };
            (deciding, Outcome::unknown(&bound.labels()))
        };
        if let Some(asks) = runs.last_mut() {
            asks.depends_on |= depends_on;
        }
        self.met_under_way.set(self.met_under_way.get() + 1);
        Some(outcome)
    }

    /// Walks a function with what it is given.
    fn walk_call(&self, call: &Call, module_time: Option<u32>, fields: bool, steps: u32) -> (ScopeFacts, Outcome) {
        let Call { target, bound, .. } = call;
        self.note(|| Fact::Body(target.clone()), self.body_digest(target));
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
        frame.hold(bound);
        frame.begin_body();
        let body = node.child(field::BODY);
        match (node.kind(), body) {
            (kind::LAMBDA, Some(body)) => {
                let value = frame.eval(body);
                frame.leave(Some((body, value)));
                frame.env.reachable = false;
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
        self.run = Some(RunState { captured, module_time, steps, parameters, exits: Vec::new(), held: Vec::new() });
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
        let is = self.given_as(&value);
        if let Some(run) = &mut self.run {
            run.exits.push(Exit { value, when_true, when_false, when_any, delta, is });
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
        let objects = changed_objects(&run.held, bound, &ends);
        let first = run.exits.first().and_then(|exit| exit.is.clone());
        let returned_is = first.filter(|is| run.exits.iter().all(|exit| exit.is.as_ref() == Some(is)));
        let outcome = Outcome {
            returned,
            when_true: joined(&|exit| exit.when_true.as_ref()),
            when_false: joined(&|exit| exit.when_false.as_ref()),
            when_any,
            outer,
            objects,
            returned_is,
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

/// A bit for each run that is further out than the one of this number.
fn bits_below(number: usize) -> u64 {
    debug_assert!(number <= MAX_CALLS, "there are never more runs under way");
    (1 << number) - 1
}

/// Steps rounded up to three binary digits and the first: a statement more need not make another outcome of a run.
fn roughly(steps: u32) -> u32 {
    let unit = 1 << steps.checked_ilog2().unwrap_or_default().saturating_sub(3);
    steps.div_ceil(unit) * unit
}

fn bits(numbers: &[usize]) -> u64 {
    numbers.iter().fold(0, |all, number| all | (1 << number))
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
