//! Expressions of which only a part may be run: `a or b`, `a if c else b`.

use bezoar_syntax::{Node, field};

use crate::env::Delta;
use crate::exec::Frame;
use crate::value::Value;

impl<'t> Frame<'_, 't> {
    pub(crate) fn boolean(&mut self, node: Node<'t>) -> Value {
        let is_or = node.child(field::OPERATOR).map(Node::text) == Some("or");
        let left = self.child(node, field::LEFT);
        match left.truth() {
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
                let kept = if is_or { kept } else { kept.without_labels() };
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

    pub(crate) fn conditional(&mut self, node: Node<'t>) -> Value {
        let parts: Vec<Node<'t>> = node.named_children().collect();
        let [then, condition, otherwise] = parts.as_slice() else { return Value::unknown() };
        match self.eval(*condition).truth() {
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
