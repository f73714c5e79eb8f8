//! Loops: round by round as long as it is known what each round gets, then to a bound.

use std::sync::Arc;

use bezoar_syntax::{Node, field, kind};

use crate::containers::SequenceKind;
use crate::elements::{elements_of, items};
use crate::env::{Binding, Delta, Name};
use crate::exec::{Frame, Loop, dotted};
use crate::labels::Kinds;
use crate::value::{Known, Value};

/// A loop over at most so many known elements is run for each of them.
const MAX_ONE_BY_ONE: usize = 16;
/// A `while` whose condition is known is run at most so often.
const MAX_ROUNDS: usize = 16;
/// At most so many rounds of all loops in a scope are run one by one.
pub(crate) const MAX_ALL_ROUNDS: u32 = 512;

impl<'t> Frame<'_, 't> {
    pub(crate) fn loop_statement(&mut self, node: Node<'t>) {
        let is_for = node.kind() == kind::FOR_STATEMENT;
        let start = self.env.mark();
        let mut breaks = Vec::new();
        let over = node.child(field::RIGHT).filter(|_| is_for).map(|right| {
            let values = self.eval(right);
            (right, self.walked(right, &values))
        });
        let settled = match &over {
            Some((right, values)) => self.each_element(node, *right, values, start, &mut breaks),
            None => self.while_it_is_true(node, start, &mut breaks),
        };
        if !settled {
            self.any_number_of_rounds(node, over);
        } else if self.env.reachable {
            if let Some((right, _)) = over.filter(|_| breaks.is_empty()) {
                self.change_place(right, &mut run_through);
            }
            if let Some(otherwise) = node.child(field::ALTERNATIVE) {
                self.body(otherwise);
            }
        }
        if !breaks.is_empty() {
            breaks.insert(0, self.env.changes_since(start));
            self.env.undo(start);
            self.env.reachable = true;
            self.env.join(&breaks);
        }
    }

    /// Runs a `for` for each element by itself; false if there may be more rounds.
    fn each_element(
        &mut self,
        node: Node<'t>,
        right: Node<'t>,
        values: &Value,
        start: usize,
        breaks: &mut Vec<Delta>,
    ) -> bool {
        let Some(all) = items(values).filter(|all| all.len() <= MAX_ONE_BY_ONE) else { return false };
        let parts = self.written_out(right).filter(|parts| parts.len() == all.len());
        for (position, element) in all.into_iter().enumerate() {
            if self.rounds == 0 {
                return false;
            }
            let binding = Binding::new(element, Some(right.range()));
            let before = breaks.len();
            self.round(node, start, breaks, |frame| {
                if let Some(left) = node.child(field::LEFT) {
                    frame.bind(left, &binding);
                }
            });
            if !self.env.reachable {
                break;
            }
            if let Some(part) = parts.as_ref().map(|parts| parts[position]).filter(|_| before == breaks.len()) {
                let now = node.child(field::LEFT).and_then(|left| self.env.get(left.text())).cloned();
                let gone = now.map_or(Kinds::NONE, |now| gone_since(&binding, &now));
                self.clear(part, gone);
            }
            // A list that is changed while the loop goes over it gives other elements than it had.
            if self.container_now(right).is_some_and(|now| now != *values) {
                return false;
            }
        }
        true
    }

    /// Runs a `while` as long as its condition is known to be true; false if it may go on.
    fn while_it_is_true(&mut self, node: Node<'t>, start: usize, breaks: &mut Vec<Delta>) -> bool {
        let Some(condition) = node.child(field::CONDITION) else { return false };
        for _ in 0..MAX_ROUNDS {
            match self.truth_of(condition) {
                Some(false) => {
                    self.refine(condition, false);
                    return true;
                }
                Some(true) if self.rounds > 0 && !condition.is(&[kind::TRUE, kind::INTEGER]) => {}
                _ => return false,
            }
            self.round(node, start, breaks, |frame| frame.refine(condition, true));
            if !self.env.reachable {
                return true;
            }
        }
        false
    }

    /// One round of a loop that began at `start`.
    fn round(&mut self, node: Node<'t>, start: usize, breaks: &mut Vec<Delta>, enter: impl FnOnce(&mut Self)) {
        self.rounds = self.rounds.saturating_sub(1);
        self.loops.push(Loop { mark: start, breaks: Vec::new(), continues: Vec::new() });
        enter(self);
        self.body(node);
        let Some(done) = self.loops.pop() else { return };
        breaks.extend(done.breaks);
        if !done.continues.is_empty() {
            let mut ends = vec![self.env.changes_since(start)];
            ends.extend(done.continues);
            self.env.undo(start);
            self.env.reachable = true;
            self.env.join(&ends);
        }
    }

    /// Runs a loop that may have any number of rounds.
    fn any_number_of_rounds(&mut self, node: Node<'t>, over: Option<(Node<'t>, Value)>) {
        let condition = node.child(field::CONDITION).filter(|_| over.is_none());
        let over_name = over.as_ref().and_then(|(right, _)| self.container_and_name(node, *right));
        let element = over.map(|(right, before)| {
            // What it goes over may have changed while its first elements were looked at.
            let now = self.container_now(right);
            let over = now.map_or(before.clone(), |now| before.or(&now));
            Binding::new(elements_of(&over), Some(right.range()))
        });
        let mut endless = false;
        let mut never = false;
        let mut breaks = Vec::new();
        let mut passed = Kinds::NONE;
        for pass in 0..2 {
            self.loops.push(Loop { mark: self.env.mark(), breaks: Vec::new(), continues: Vec::new() });
            let end = self.branch(|frame| {
                if let (Some(left), Some(element)) = (node.child(field::LEFT), &element) {
                    frame.bind(left, element);
                }
                if let Some(condition) = condition {
                    let value = frame.eval(condition);
                    let truth = value.truth();
                    // A container may be emptied by a way that is not seen here.
                    endless = truth == Some(true) && value.only_constant().is_some();
                    never = truth == Some(false) && pass == 0;
                    frame.refine(condition, true);
                }
                if !never {
                    frame.body(node);
                }
            });
            let Some(done) = self.loops.pop() else { return };
            if never {
                break;
            }
            let before = self.env.sorted();
            let mut ends = vec![Delta::nothing(), end];
            ends.extend(done.continues);
            // What every round says of the element that it is run for.
            passed = match (over_name, &element) {
                (Some((_, name)), Some(element)) if done.breaks.is_empty() => {
                    let before = self.element_at(node, element, name);
                    let gone = |end: &Delta| end.get(name.text()).map_or(Kinds::NONE, |now| gone_since(&before, now));
                    let rounds = ends[1..].iter().filter(|end| end.reachable).map(gone);
                    rounds.reduce(Kinds::common).unwrap_or_default()
                }
                _ => Kinds::NONE,
            };
            self.env.join(&ends);
            if pass == 1 {
                self.widen(&ends, &before);
            }
            breaks = done.breaks;
        }
        // It is left in the end because its condition was false.
        let mut through = self.branch(|frame| {
            if let Some(condition) = condition.filter(|_| !endless) {
                frame.refine(condition, false);
            }
            if let Some((over, _)) = over_name {
                frame.clear(over, passed);
            }
            if let Some(otherwise) = node.child(field::ALTERNATIVE) {
                frame.body(otherwise);
            }
        });
        through.reachable &= !endless;
        breaks.push(through);
        self.env.reachable = true;
        self.env.join(&breaks);
    }

    /// What a variable that a `for` goes over is by now; an object gives its elements by a method.
    fn container_now(&self, right: Node<'t>) -> Option<Value> {
        let now = dotted(right).and_then(|path| self.env.get(&path))?;
        let is_object = |known: &Known| matches!(known, Known::Object(_));
        (!now.value.known().iter().any(is_object)).then(|| now.value.clone())
    }

    /// What a `for` goes over, and the name that stands for one of its values.
    fn container_and_name(&self, node: Node<'t>, right: Node<'t>) -> Option<(Node<'t>, Node<'t>)> {
        let (container, part) = self.gone_over(right);
        let left = node.child(field::LEFT)?;
        let name = match part {
            Some(part) => left.named_child(part).filter(|_| left.is(&[kind::PATTERN_LIST, kind::TUPLE_PATTERN]))?,
            None => left,
        };
        (name.kind() == kind::IDENTIFIER).then_some((container, name))
    }

    /// What `name` is at the beginning of a round.
    fn element_at(&self, node: Node<'t>, element: &Binding, name: Node<'t>) -> Binding {
        let is_whole = node.child(field::LEFT) == Some(name);
        let value = if is_whole { element.value.clone() } else { self.known(name) };
        Binding { value, sites: element.sites.clone() }
    }

    /// What still grows in the second pass of a loop can be anything.
    fn widen(&mut self, ends: &[Delta], before: &[(Name, Binding)]) {
        let mut names: Vec<&Name> = ends.iter().flat_map(Delta::names).collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            let Some(now) = self.env.get(name).cloned() else { continue };
            let old = before.binary_search_by(|(known, _)| known.cmp(name)).ok().map(|found| &before[found].1);
            if old.is_none_or(|old| old.value != now.value) {
                let value = now.value.opened();
                self.bind_name(Arc::clone(name), Binding { value, sites: now.sites });
            }
        }
    }
}

/// Nothing is left of an iterator that a loop went through.
fn run_through(known: &Known) -> Value {
    match known {
        Known::Sequence(sequence) if sequence.kind == SequenceKind::Iterator => {
            Value::sequence(SequenceKind::Iterator, Vec::new(), false)
        }
        known => known.clone().into(),
    }
}

/// What something untrusted could do harm in before and cannot any more, if it is still the same.
fn gone_since(before: &Binding, now: &Binding) -> Kinds {
    let is_same = before.sites == now.sites;
    if is_same { before.value.labels().kinds().without(now.value.labels().kinds()) } else { Kinds::NONE }
}
