//! Expressions of which only a part may be run: `a or b`, `a if c else b`.

use bezoar_syntax::{Node, field};

use crate::env::Delta;
use crate::exec::Frame;
use crate::value::{Known, Value};

impl<'t> Frame<'_, 't> {
    pub(crate) fn boolean(&mut self, node: Node<'t>) -> Value {
        let is_or = node.child(field::OPERATOR).map(Node::text) == Some("or");
        let left = self.child(node, field::LEFT);
        let truth = node.child(field::LEFT).map_or_else(|| left.truth(), |place| self.truth(place, &left));
        match truth {
            Some(truth) if truth == is_or => {
                // The right side is never run, and a rule has nothing to say about it.
                left
            }
            Some(_) => self.child(node, field::RIGHT),
            None => {
                let kept = left.map(|known| match Value::from(known.clone()).truth() {
                    Some(truth) if truth != is_or => Value::never(),
                    _ => known.clone().into(),
                });
                // What is false is empty, zero or nothing: it carries nothing.
                let kept = if is_or { kept } else { self.emptied(&kept) };
                // The right side is run only if the left one did not decide; `ok or abort(400)` says that it was ok.
                let (left, right) = (node.child(field::LEFT), node.child(field::RIGHT));
                let (kept, right) = self.either(
                    left,
                    is_or,
                    |_| kept,
                    |frame| right.map_or_else(Value::unknown, |right| frame.eval(right)),
                );
                kept.or(&right)
            }
        }
    }

    /// What is left of something untrusted that counts as false.
    fn emptied(&self, value: &Value) -> Value {
        let is_source = |known: &Known| matches!(known, Known::Api(path) if !self.python.labels_of(path).is_empty());
        let emptied = |known: &Known| if is_source(known) { Value::unknown() } else { known.clone().into() };
        value.map(emptied).without_labels()
    }

    pub(crate) fn conditional(&mut self, node: Node<'t>) -> Value {
        let parts: Vec<Node<'t>> = node.named_children().collect();
        let [then, condition, otherwise] = parts.as_slice() else { return Value::unknown() };
        match self.truth_of(*condition) {
            Some(true) => self.eval(*then),
            Some(false) => self.eval(*otherwise),
            None => {
                let (then, otherwise) =
                    self.either(Some(*condition), true, |frame| frame.eval(*then), |frame| frame.eval(*otherwise));
                then.or(&otherwise)
            }
        }
    }

    /// What comes out of `one` where `condition` is `truth` and out of `other` where it is not; never out of one that does not
    /// come to an end.
    fn either(
        &mut self,
        condition: Option<Node<'t>>,
        truth: bool,
        one: impl FnOnce(&mut Self) -> Value,
        other: impl FnOnce(&mut Self) -> Value,
    ) -> (Value, Value) {
        let (one, first) = self.side(condition, truth, one);
        let (other, second) = self.side(condition, !truth, other);
        self.env.join(&[first, second]);
        (one, other)
    }

    fn side(
        &mut self,
        condition: Option<Node<'t>>,
        truth: bool,
        ask: impl FnOnce(&mut Self) -> Value,
    ) -> (Value, Delta) {
        let mut value = Value::never();
        let end = self.branch(|frame| {
            if let Some(condition) = condition {
                frame.refine(condition, truth);
            }
            value = ask(frame);
        });
        (if end.reachable { value } else { Value::never() }, end)
    }
}
