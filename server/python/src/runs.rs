//! Which functions of the file are run, and how long what they come to is known.
//!
//! An outcome depends on the function's text, on what it is given and on the facts that the walk read, and on nothing else: not on
//! who asks, nor on what was asked before. What was decided by the calls around it is kept until those have ended.

use std::sync::Arc;

use bezoar_base::{FastMap, digest};

use crate::callable::Target;
use crate::changes::FunctionSet;
use crate::exec::ScopeFacts;
use crate::labels::Labels;
use crate::outcome::{Bound, Call, Ended, Outcome};
use crate::outcomes::KnownRun;
use crate::python::Python;
use crate::tied::{Asked, Tied, known_for_now};
use crate::tracking::Fact;
use crate::value::Value;

/// Calls deeper than this are not run.
const MAX_CALLS: usize = 48;
/// A function that calls itself with something else each time is run so often.
const MAX_SELF_CALLS: usize = 3;
/// It is run so often where what it is given tells that it comes to an end: a number that is counted, a list of lists.
const MAX_ADVANCING_CALLS: usize = 8;
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
    /// Of the key, and of the function.
    pub(crate) digest: u64,
    pub(crate) target_digest: u64,
    bound: Arc<Bound>,
    /// What it is taken to give back where it calls itself.
    so_far: Value,
    pub(crate) so_far_digest: u64,
    pub(crate) calls_itself: bool,
    /// The runs around it whose being under way decided something in it, a bit for each.
    depends_on: u64,
    /// What functions came to that were run in it and depend on its being under way: they hold until it ends. By their digests.
    pub(crate) until_it_ends: FastMap<u64, Arc<Ended>>,
    /// What it asked of those around it.
    asked: Asked,
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

impl RunKey {
    /// A call of a function from another file.
    pub(crate) fn elsewhere(call: &Call, fields: bool, level: u8) -> Self {
        Self { target: call.target.clone(), bound: call.digest, module_time: None, fields, level }
    }
}

impl<'t> Python<'t> {
    /// Runs a function with what it is given.
    pub(crate) fn run(&self, call: &Call, module_time: Option<u32>, fields: bool) -> Arc<Outcome> {
        if call.target.file != self.file {
            return self.run_elsewhere(call, module_time.is_some(), fields);
        }
        match self.ended(call, module_time, fields) {
            Ok(ended) => Arc::clone(&ended.outcome),
            Err(provisional) => provisional,
        }
    }

    /// What a run of a function of this file comes to; an outcome by itself where the runs under way decide it.
    pub(crate) fn ended(
        &self,
        call: &Call,
        module_time: Option<u32>,
        fields: bool,
    ) -> Result<Arc<Ended>, Arc<Outcome>> {
        match self.known_run(call, module_time, fields) {
            Ok(known) => Ok(known),
            Err(key) => match self.under_way(&key, &call.bound) {
                Some(provisional) => Err(Arc::new(provisional)),
                None => Ok(self.begun_run(key, call)),
            },
        }
    }

    /// The digest of what a call comes to once the module has been run.
    pub(crate) fn run_digest(&self, call: &Call, fields: bool) -> u64 {
        match self.known_run(call, None, fields) {
            Ok(known) => known.digest(),
            Err(key) if self.under_way(&key, &call.bound).is_some() => 0,
            Err(key) => self.begun_run(key, call).digest(),
        }
    }

    /// What a run came to before that holds here; else its key.
    fn known_run(&self, call: &Call, module_time: Option<u32>, fields: bool) -> Result<Arc<Ended>, RunKey> {
        let key = RunKey { target: call.target.clone(), bound: call.digest, module_time, fields, level: self.level };
        if let Some((known, functions)) = self.outcomes.borrow().get(&key).cloned() {
            self.note_run(&key, call, &known, &functions);
            return Ok(known);
        }
        if let Some(known) = self.known_for_now(&key) {
            self.note_again(&known.reads);
            return Ok(known);
        }
        if let Some((known, functions)) = self.earlier_outcome(&key) {
            self.note_run(&key, call, &known, &functions);
            self.outcomes.borrow_mut().insert(key, (Arc::clone(&known), functions));
            return Ok(known);
        }
        Err(key)
    }

    /// Walks a function until what it gives back is settled.
    fn begun_run(&self, key: RunKey, call: &Call) -> Arc<Ended> {
        let (of_key, of_target) = (digest(&key), digest(&key.target));
        if let Some(known) = self.tied_run(of_key, of_target) {
            return known;
        }
        let (mut so_far, mut cost) = (Value::never(), 0);
        let mut asked = Asked::default();
        let mut pass = 1;
        loop {
            let mut runs = self.runs.borrow_mut();
            asked.reaches(runs.len() + 1);
            runs.push(Running {
                key: key.clone(),
                digest: of_key,
                target_digest: of_target,
                bound: Arc::clone(&call.bound),
                so_far_digest: digest(&so_far),
                so_far: so_far.clone(),
                calls_itself: false,
                depends_on: 0,
                until_it_ends: FastMap::default(),
                asked: std::mem::take(&mut asked),
                is_passing: false,
            });
            drop(runs);
            let (mut outcome, reads) = self.tracked(None, || {
                stacker::maybe_grow(256 * 1024, 4 * 1024 * 1024, || {
                    self.walk_call(call, key.module_time, key.fields, MAX_RUN_STEPS).1
                })
            });
            let mut run = self.runs.borrow_mut().pop();
            let calls_itself = run.as_ref().is_some_and(|run| run.calls_itself);
            if let Some(run) = &mut run {
                asked = std::mem::take(&mut run.asked);
                if run.is_passing {
                    asked.was_cut();
                }
            }
            cost += outcome.cost;
            let is_settled = !calls_itself || outcome.returned == so_far;
            if !is_settled && pass < MAX_PASSES {
                self.note_again(&reads);
                so_far = so_far.or(&outcome.returned);
                pass += 1;
                continue;
            }
            // What it looks like need not settle where what it carries has.
            if !is_settled && pass == MAX_PASSES && outcome.returned.labels() == so_far.labels() {
                self.note_again(&reads);
                so_far = Value::unknown().with_labels(&so_far.labels());
                pass += 1;
                continue;
            }
            if !is_settled {
                let carries =
                    if pass > MAX_PASSES && so_far.labels().union(&outcome.returned.labels()) == so_far.labels() {
                        so_far.labels()
                    } else {
                        call.bound.labels()
                    };
                outcome.returned = outcome.returned.opened().with_labels(&carries.doubted());
            }
            outcome.cost = roughly(cost);
            let ended = Arc::new(Ended::new(outcome, reads));
            self.keep_run(key, call, run.as_ref().map(|run| (run, asked)), &ended);
            return ended;
        }
    }

    /// What a run came to before, if those under way would decide the same.
    fn tied_run(&self, run: u64, target: u64) -> Option<Arc<Ended>> {
        let mut runs = self.runs.borrow_mut();
        let tied = self.tied.borrow().get(run, &runs, MAX_CALLS)?;
        let depends_on = tied.redo(&mut runs);
        keep_for_now(&mut runs, (run, target), depends_on, tied.asked(), &tied.ended);
        let number = runs.len() + tied.height();
        if let Some(around) = runs.last_mut() {
            around.asked.reaches(number);
        }
        drop(runs);
        self.met_under_way.set(self.met_under_way.get() + 1);
        self.note_again(&tied.ended.reads);
        Some(Arc::clone(&tied.ended))
    }

    /// Keeps what a run came to as long as that holds.
    fn keep_run(&self, key: RunKey, call: &Call, run: Option<(&Running, Asked)>, ended: &Arc<Ended>) {
        let mut runs = self.runs.borrow_mut();
        let depends_on = run.as_ref().map_or(0, |(run, _)| run.depends_on) & bits_below(runs.len());
        match run {
            Some((run, _)) if run.is_passing => {
                if let Some(around) = runs.last_mut() {
                    around.depends_on |= depends_on;
                    around.asked.was_cut();
                }
            }
            Some((run, asked)) if depends_on != 0 => {
                keep_for_now(&mut runs, (run.digest, run.target_digest), depends_on, &asked, ended);
                let tied = Tied::of(asked, &runs, depends_on, ended).filter(|_| !self.is_cancelled());
                if let Some(tied) = tied {
                    self.tied.borrow_mut().keep(run.digest, tied);
                }
            }
            Some(_) if !self.is_cancelled() => {
                drop(runs);
                let functions = ended.reads.functions;
                self.note_run(&key, call, ended, &functions);
                self.keep_outcome(&key, ended, functions);
                self.outcomes.borrow_mut().insert(key, (Arc::clone(ended), functions));
                return;
            }
            _ => {}
        }
        drop(runs);
        self.note_again(&ended.reads);
    }

    /// Notes that an answer depends on a run: on what it came to, which may be the same though the function is another one. While
    /// the module is run that cannot be asked again later, so it is all that the run read.
    fn note_run(&self, key: &RunKey, call: &Call, ended: &Ended, functions: &FunctionSet) {
        self.note_functions(functions);
        match key.module_time {
            None => {
                self.note(|| Fact::Ran(call.clone(), key.fields), || ended.digest());
                if ended.sees_beyond() {
                    self.note(|| Fact::Beyond, || 0);
                }
            }
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
        let run = runs.last().map(|_| digest(key))?;
        let (at, known) = known_for_now(&runs, run).map(|(at, known)| (at, Arc::clone(known)))?;
        let by = (runs[at].digest, runs[at].target_digest);
        let asks = runs.last_mut()?;
        // That it depends on runs further out as well is known of that one already.
        asks.depends_on |= 1 << at;
        if asks.digest != by.0 {
            asks.asked.was_told(run, by, &known);
        }
        self.met_under_way.set(self.met_under_way.get() + 1);
        Some(known)
    }

    /// What a run came to in an earlier revision, if all that this depended on is as it was.
    fn earlier_outcome(&self, key: &RunKey) -> Option<(Arc<Ended>, FunctionSet)> {
        let outcomes = self.earlier_outcomes.as_ref()?;
        let KnownRun { ended: known, holds_by, functions } = outcomes.get(key)?;
        if holds_by != 0 && holds_by == self.reach() {
            return Some((known, functions));
        }
        if self.holds_since(holds_by, &functions) && self.unit_of(&key.target).is_some() {
            self.keep_outcome(key, &known, functions);
            return Some((known, functions));
        }
        let unit = self.unit_of(&key.target)? as usize;
        // What it came to may depend on itself by what methods assign; then it is run.
        if !self.looked_at.borrow_mut().insert(key.clone()) {
            return None;
        }
        // What is looked at is asked of nobody, and must not depend on who asks.
        let met = self.met_under_way.get();
        let before: Vec<(u64, bool)> = self.runs.borrow().iter().map(Running::ties).collect();
        let is_as_it_was = |(fact, digest): &(Fact, u64)| match (fact, key.module_time) {
            (Fact::Entry(_), Some(time)) => self.fact_before(time, fact) == *digest,
            _ => self.fact(unit, self.units[unit], fact) == *digest,
        };
        let (holds, reads) = self.tracked(None, || {
            stacker::maybe_grow(256 * 1024, 4 * 1024 * 1024, || known.reads.facts.iter().all(is_as_it_was))
        });
        self.looked_at.borrow_mut().remove(key);
        self.runs.borrow_mut().iter_mut().zip(before).for_each(|(run, ties)| run.retie(ties));
        let holds = holds && self.met_under_way.get() == met;
        if holds && !self.is_cancelled() {
            self.keep_outcome(key, &known, reads.functions);
        }
        holds.then_some((known, reads.functions))
    }

    /// Keeps what a run came to for later revisions.
    fn keep_outcome(&self, key: &RunKey, ended: &Arc<Ended>, functions: FunctionSet) {
        if let Some(outcomes) = self.earlier_outcomes.as_ref() {
            let holds_by = if ended.sees_beyond() { 0 } else { self.reach() };
            outcomes.keep(key, KnownRun { ended: Arc::clone(ended), holds_by, functions });
        }
    }

    /// What a call comes to that is not run because of the runs that are under way.
    fn under_way(&self, key: &RunKey, bound: &Bound) -> Option<Outcome> {
        let mut runs = self.runs.borrow_mut();
        let (depends_on, outcome) = if let Some(at) = runs.iter().position(|run| run.key == *key) {
            runs[at].calls_itself = true;
            let met = (runs[at].digest, runs[at].target_digest);
            if let Some(asks) = runs.last_mut().filter(|asks| asks.digest != met.0) {
                asks.asked.has_met(met.0, met.1);
            }
            // Inside, its own run decides; it is settled where that ends.
            let so_far = runs[at].so_far.clone();
            (1 << at, Outcome { returned: so_far, when_any: Some(Vec::new()), ..Outcome::unknown(&Labels::default()) })
        } else {
            let same: Vec<usize> = (0..runs.len()).filter(|&at| runs[at].key.target == key.target).collect();
            let advances = same.last().is_some_and(|&at| bound.advances(&runs[at].bound));
            let is_last = same.len() >= if advances { MAX_ADVANCING_CALLS } else { MAX_SELF_CALLS };
            if runs.len() < MAX_CALLS && !is_last {
                return None;
            }
            if let Some(asks) = runs.last_mut() {
                if is_last { asks.asked.was_limited(digest(&key.target)) } else { asks.asked.was_cut() }
            }
            let deciding = if is_last { bits(&same) } else { bits_below(runs.len()) };
            (deciding, Outcome::unknown(&bound.labels()))
        };
        if let Some(asks) = runs.last_mut() {
            asks.depends_on |= depends_on;
        }
        self.met_under_way.set(self.met_under_way.get() + 1);
        Some(outcome)
    }
}

/// Has one of `runs` keep what a run in the innermost of them came to, which some of them decided.
fn keep_for_now(runs: &mut [Running], (run, target): (u64, u64), depends_on: u64, asked: &Asked, ended: &Arc<Ended>) {
    if let Some(around) = runs.last_mut() {
        around.depends_on |= depends_on;
        around.asked.has_run(run, target, asked, around.digest);
    }
    let Some(last) = depends_on.checked_ilog2().map(|last| last as usize) else { return };
    runs[last].until_it_ends.insert(run, Arc::clone(ended));
    let with = runs[last].digest;
    if let Some(around) = runs.last_mut().filter(|around| around.digest != with) {
        around.asked.has_left(run, with, ended);
    }
}

/// A bit for each run that is further out than the one of this number.
fn bits_below(number: usize) -> u64 {
    debug_assert!(number <= MAX_CALLS, "there are never more runs under way");
    (1 << number) - 1
}

/// Steps rounded up: by an eighth at most, or to sixteen. A statement more need not make another outcome of a run.
fn roughly(steps: u32) -> u32 {
    let unit = (1 << steps.checked_ilog2().unwrap_or_default().saturating_sub(3)).max(16);
    steps.div_ceil(unit) * unit
}

fn bits(numbers: &[usize]) -> u64 {
    numbers.iter().fold(0, |all, number| all | (1 << number))
}
