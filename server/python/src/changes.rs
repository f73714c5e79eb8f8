//! What changed from one revision of a file to the next: which functions are written otherwise, where nothing around them is.
//!
//! Most edits are in the body of one function. All that can be another thing then is what depends on that function in some number of
//! steps. So every answer tells, besides the facts that it read, on which functions it depends; where none of those is written
//! otherwise, there is no need to look at the facts.

use std::sync::Arc;

use bezoar_base::{TextRange, digest};
use bezoar_syntax::{Dirty, Node, Source, field};

use crate::callable::{FunctionPlace, Target};
use crate::python::{Kept, Python, unit_number, units_of};
use crate::scope;
use crate::surface::MethodSurface;
use crate::tracking::Fact;

/// So many revisions back it is known what changed since.
const MAX_STEPS_BACK: usize = 32;

/// Some functions of a file; more may seem to be in it than were put in.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct FunctionSet([u64; 8]);

impl FunctionSet {
    /// All there are, and whatever else can change.
    pub(crate) const ALL: Self = Self([u64::MAX; 8]);

    /// One thing that answers may depend on.
    pub(crate) fn of(thing: u64) -> Self {
        let mut set = Self::default();
        set.insert(thing);
        set
    }

    fn insert(&mut self, function: u64) {
        // A good digest has no bit that is better than others.
        self.0[(function >> 6) as usize % 8] |= 1 << (function & 63);
    }

    pub(crate) fn extend(&mut self, others: &Self) {
        self.0.iter_mut().zip(&others.0).for_each(|(own, other)| *own |= other);
    }

    /// Whether no function is in both, for sure.
    pub(crate) fn is_disjoint(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).all(|(one, two)| one & two == 0)
    }
}

/// A revision of a file, and what is written otherwise in it than in earlier ones.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// The digest of the file and all that it imports; zero where nothing is known.
    now: u64,
    /// The same for earlier revisions, the latest last, and the functions that are written otherwise since.
    before: Arc<[(u64, FunctionSet)]>,
}

impl History {
    /// The functions that are written otherwise than in the revision of this digest; `None` where that is not known.
    fn since(&self, digest: u64) -> Option<&FunctionSet> {
        self.before.iter().rev().find(|(then, _)| *then == digest).map(|(_, changed)| changed)
    }

    /// The next revision, in which `changed` is written otherwise.
    fn followed_by(&self, now: u64, changed: &FunctionSet) -> Self {
        if *changed == FunctionSet::ALL || self.now == 0 {
            return Self { now, before: Arc::default() };
        }
        let too_old = (self.before.len() + 1).saturating_sub(MAX_STEPS_BACK);
        let earlier = self.before.iter().skip(too_old).map(|(then, since)| {
            let mut since = *since;
            since.extend(changed);
            (*then, since)
        });
        Self { now, before: earlier.chain([(self.now, *changed)]).collect() }
    }
}

/// The revision of a file before.
#[derive(Debug)]
pub struct Before<'a> {
    /// Its text and tree.
    pub source: &'a Source,
    /// What was kept of its top-level statements.
    pub kept: Vec<&'a Arc<Kept>>,
    /// What was known of what came before.
    pub history: &'a History,
    /// What the edits since may have changed.
    pub dirty: &'a Dirty,
}

impl<'t> Python<'t> {
    /// Lets it know the revision before.
    #[must_use]
    pub fn with_history(self, before: &Before<'_>) -> Self {
        let changed = self.changed_since(before).unwrap_or(FunctionSet::ALL);
        let history = before.history.followed_by(self.reach(), &changed);
        Self { history, ..self }
    }

    /// This revision, for the next one.
    pub fn history(&self) -> History {
        History { now: self.reach(), before: Arc::clone(&self.history.before) }
    }

    /// Whether an answer of the revision before, which depends on these functions, is the same in this one.
    pub fn holds_since_before(&self, functions: &FunctionSet) -> bool {
        self.history.before.last().is_some_and(|(_, changed)| changed.is_disjoint(functions))
    }

    /// Whether an answer that depends on these functions is the same as in the revision of this digest.
    pub(crate) fn holds_since(&self, revision: u64, functions: &FunctionSet) -> bool {
        revision != 0 && self.history.since(revision).is_some_and(|changed| changed.is_disjoint(functions))
    }

    /// Takes note of a fact in a unit that surely is what it was: yes.
    pub fn is_as_before(&self, unit: usize, fact: &Fact) -> bool {
        self.note_functions(&self.functions_behind(fact, Some(unit)));
        true
    }

    /// The functions on which a fact depends, where that is not told by whoever found it out; `unit` is where it is asked.
    pub(crate) fn functions_behind(&self, fact: &Fact, unit: Option<usize>) -> FunctionSet {
        match fact {
            Fact::Body(target) => self.set_of(target),
            // What is run with the class, or around it, may run functions.
            Fact::At(..) | Fact::Class => unit.map_or(FunctionSet::ALL, |unit| self.set_of_statement(unit)),
            Fact::Given(target) => {
                self.unit_of(target).map_or(FunctionSet::ALL, |unit| self.set_of_statement(unit as usize))
            }
            Fact::Beyond => FunctionSet::ALL,
            // Told with them, or the same as long as the module's own statements come to the same and no other file changed.
            Fact::Entry(_)
            | Fact::Final(_)
            | Fact::Imports(_)
            | Fact::Routes(_)
            | Fact::Hooks(_)
            | Fact::Field(_)
            | Fact::FieldOf(..)
            | Fact::Ran(..)
            | Fact::Import(..)
            | Fact::Member(..)
            | Fact::Star(..)
            | Fact::RanElsewhere(..)
            | Fact::Parameters(_)
            | Fact::FieldElsewhere(..)
            | Fact::OnRequest
            | Fact::Vicinity
            | Fact::Held(..) => FunctionSet::default(),
        }
    }

    /// The functions that a top-level statement runs.
    fn set_of_statement(&self, unit: usize) -> FunctionSet {
        let names = self.names.borrow();
        let effect = names.effects[unit].as_ref().or(self.kept[unit].effect.as_ref());
        effect.map_or(FunctionSet::ALL, |effect| effect.reads.functions)
    }

    /// The function of this number in a unit.
    pub(crate) fn set_of_function(&self, unit: u32, number: u32) -> FunctionSet {
        FunctionSet::of(digest(&(&self.target(unit, FunctionPlace::Numbered(number)).unit, number)))
    }

    /// Stands for which methods of a unit's classes assign to which field.
    pub(crate) fn set_of_assigners(&self, unit: u32) -> FunctionSet {
        FunctionSet::of(digest(&(&self.target(unit, FunctionPlace::Numbered(0)).unit, "fields")))
    }

    fn set_of(&self, target: &Target) -> FunctionSet {
        let number = match target.what {
            FunctionPlace::Numbered(number) => Some(number),
            // One that stands in no function is part of what the module's own statements say.
            FunctionPlace::Lambda { around, .. } => around,
        };
        self.unit_of(target).zip(number).map_or_else(FunctionSet::default, |(unit, it)| self.set_of_function(unit, it))
    }

    /// The functions that are written otherwise than in the revision before; `None` if more than bodies of functions may be
    /// another thing.
    fn changed_since(&self, before: &Before<'_>) -> Option<FunctionSet> {
        if !self.elsewhere_holds || before.kept.len() != self.units.len() {
            return None;
        }
        let mut changed = FunctionSet::default();
        let mut bodies: Vec<TextRange> = Vec::new();
        for (number, (unit_before, kept_before)) in units_of(before.source).zip(&before.kept).enumerate() {
            if !Arc::ptr_eq(kept_before, &self.kept[number]) {
                changed.extend(&self.changed_in(number, unit_before, before, &mut bodies)?);
            }
        }
        let is_in_body = |range: &TextRange| bodies.iter().any(|body| self.is_within(*range, *body));
        (before.dirty.ranges().iter().all(is_in_body) && self.runs_as(&before.kept)).then_some(changed)
    }

    /// The functions of a unit that are written otherwise; where their bodies stand is added to `bodies`.
    fn changed_in(
        &self,
        number: usize,
        unit_before: Node<'_>,
        before: &Before<'_>,
        bodies: &mut Vec<TextRange>,
    ) -> Option<FunctionSet> {
        let unit = self.units[number];
        let (then, now) = (&before.kept[number].surface, &self.kept[number].surface);
        let mut changed = FunctionSet::default();
        let mut compare = |(node_before, then): (Node<'_>, &MethodSurface), (node, now): (Node<'t>, &MethodSurface)| {
            bodies.push(body_of(node)?.range());
            if !now.is_like(then) {
                return None;
            }
            changed.extend(&self.set_of_changes((node_before, then), (node, now), &before.kept)?);
            if now.body(node) != then.body(node_before) {
                let unit = unit_number(number);
                let functions = self.functions(unit);
                let within = (0..).zip(functions.iter()).filter(|(_, it)| node.range().covers(it.range));
                within.for_each(|(inner, _)| changed.extend(&self.set_of_function(unit, inner)));
                changed.extend(&self.set_of_assigners(unit));
            }
            Some(())
        };
        match (&then.function, &now.function) {
            (Some((_, then)), Some((_, now))) => compare((unit_before, then), (unit, now))?,
            (None, None) if then.methods.len() == now.methods.len() => {
                let nodes = scope::methods(unit_before).zip(scope::methods(unit));
                let mut same = 0;
                for ((node_before, node), ((_, then), (_, now))) in nodes.zip(then.methods.iter().zip(&now.methods)) {
                    same += 1;
                    if !Arc::ptr_eq(then, now) {
                        compare((node_before, then), (node, now))?;
                    }
                }
                if same != now.methods.len() {
                    return None;
                }
            }
            _ => return None,
        }
        Some(changed)
    }

    /// Whether `range` is in the body of a function, or in the white space around that.
    fn is_within(&self, range: TextRange, body: TextRange) -> bool {
        let text = self.source.as_str();
        let is_blank = |start: u32, end: u32| {
            start >= end || text.get(start as usize..end as usize).is_some_and(|text| text.trim().is_empty())
        };
        range.touches(body) && is_blank(range.start, body.start) && is_blank(body.end, range.end)
    }

    /// Whether the module's own statements come to what they came to before.
    fn runs_as(&self, before: &[&Arc<Kept>]) -> bool {
        self.run_module();
        let names = self.names.borrow();
        names.effects.iter().zip(before).all(|(now, before)| match (now, &before.effect) {
            (None, _) => true,
            (Some(now), Some(then)) => now.is_as(then),
            (Some(_), None) => false,
        })
    }
}

/// The body of a function, decorated or not.
fn body_of(node: Node<'_>) -> Option<Node<'_>> {
    scope::undecorated(node).child(field::BODY)
}
