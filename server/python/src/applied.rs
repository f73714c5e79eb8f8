//! Tests that are values: functions in tables, in lists of rules, or handed to `filter`.

use std::sync::Arc;

use bezoar_base::{Constant, TextRange};
use bezoar_syntax::{Node, field, kind};

use crate::binding::GivenAt;
use crate::exec::Frame;
use crate::labels::Kinds;
use crate::letters::{Letters, Shape};
use crate::methods::Values;
use crate::refine::first_argument;
use crate::value::{Known, Value};

/// The characters that a text is made of of which a method of strings is true.
pub(crate) fn letters_of(method: &str) -> Option<Letters> {
    Some(match method {
        "isalnum" => Letters::alphanumeric(),
        "isalpha" => Letters::alphabetic(),
        "isdigit" | "isdecimal" | "isnumeric" => Letters::digits(),
        "isidentifier" => Letters::word(),
        "isspace" => Letters::space(),
        "isprintable" => Letters::printable(),
        "isascii" => Letters::range(0, 127),
        _ => return None,
    })
}

impl<'t> Frame<'_, 't> {
    /// What `value` is where `test(value)` is `truth`.
    pub(crate) fn holding(&mut self, test: &Value, value: &Value, truth: bool) -> Value {
        if test.is_open() || test.is_never() || value.labels().is_empty() {
            return value.clone();
        }
        let mut held = Value::never();
        for known in test.known() {
            held = held.or(&match known {
                Known::Api(path) => {
                    let letters = path.strip_prefix("builtins.str.").filter(|_| truth).and_then(letters_of);
                    let clears = letters.map_or(Kinds::NONE, |letters| Shape::of(letters).clears());
                    value.cleared(clears)
                }
                Known::Function(callable) => {
                    let ran = self.ran(callable, &Values::of([value.clone()]));
                    let told = ran.and_then(|(_, _, places, outcome)| {
                        let at = places.iter().position(|place| *place == Some(GivenAt::Position(0)))?;
                        let values = if truth { &outcome.when_true } else { &outcome.when_false };
                        values.as_ref()?.get(at).filter(|told| !told.is_never()).cloned()
                    });
                    told.unwrap_or_else(|| value.clone())
                }
                _ => value.clone(),
            });
        }
        held
    }

    /// A call of `callee`, one of the things that its function can be, answered `truth`.
    pub(crate) fn refine_as(&mut self, call: Node<'t>, callee: &Known, truth: bool) {
        let Some(first) = first_argument(call) else { return };
        let value = self.known(first);
        let held = self.holding(&callee.clone().into(), &value, truth);
        let gone = value.labels().kinds().without(held.labels().kinds());
        self.clear(first, gone);
    }

    /// What a function came to of which only one part of what it gives back was asked: `ok` of `ok, message = check(x)`.
    pub(crate) fn told_by_part(&mut self, call: Node<'t>, part: usize, truth: bool) {
        let Some([ran]) = self.outcomes.get(&call.id()).map(Vec::as_slice) else { return };
        let (nodes, bound, outcome) = (ran.nodes.clone(), ran.bound.clone(), Arc::clone(&ran.outcome));
        let told = outcome.when_parts.get(part).and_then(|told| told[usize::from(truth)].as_ref());
        self.told_by_outcome(&nodes, &bound, told);
    }

    /// A name that was unpacked from what a call gives back: the call, and which part of it.
    pub(crate) fn unpacked_from(&self, name: &str) -> Option<(Node<'t>, usize)> {
        let [site] = self.env.get(name)?.sites.as_slice() else { return None };
        let (call, part) = self.unpacking_at(*site, name)?;
        self.is_as_it_was(call).then_some((call, part))
    }

    fn unpacking_at(&self, site: TextRange, name: &str) -> Option<(Node<'t>, usize)> {
        let unit = self.python.units()[self.scope.unit as usize];
        let call = self.python.node_at(site).filter(|_| unit.range().covers(site))?;
        let assignment = call.parent().filter(|parent| parent.kind() == kind::ASSIGNMENT)?;
        let targets =
            assignment.child(field::LEFT).filter(|left| left.is(&[kind::PATTERN_LIST, kind::TUPLE_PATTERN]))?;
        let targets: Vec<Node<'t>> = targets.named_children().collect();
        let part = targets.iter().position(|target| target.kind() == kind::IDENTIFIER && target.text() == name)?;
        (targets.iter().all(|target| target.kind() == kind::IDENTIFIER)).then_some((call, part))
    }

    /// `check(x)[0]`
    pub(crate) fn refine_item(&mut self, item: Node<'t>, truth: bool) {
        let (Some(call), Some(key)) = (item.child(field::VALUE), item.child(field::SUBSCRIPT)) else { return };
        let part = self.known(key).only_constant().and_then(Constant::as_int).and_then(|at| usize::try_from(at).ok());
        let call = self.meant(call);
        if let Some(part) = part.filter(|_| call.kind() == kind::CALL) {
            self.told_by_part(call, part, truth);
        }
    }

    /// The values of a container, where an expression goes over them: `values.items()`, `list(values)`; and which of what it gives
    /// is one of them.
    pub(crate) fn gone_over(&self, over: Node<'t>) -> (Node<'t>, Option<u32>) {
        let Some(function) = over.child(field::FUNCTION).filter(|_| over.kind() == kind::CALL) else {
            return (over, None);
        };
        if let (Some(object), Some(method)) = (function.child(field::OBJECT), function.child(field::ATTRIBUTE)) {
            return match method.text() {
                "values" => (object, None),
                "items" => (object, Some(1)),
                _ => (over, None),
            };
        }
        let Some(first) = first_argument(over) else { return (over, None) };
        if self.is_builtin(function, "enumerate") {
            return (first, Some(1));
        }
        let keeps = ["list", "tuple", "set", "sorted", "reversed", "iter"];
        if keeps.iter().any(|name| self.is_builtin(function, name)) { (first, None) } else { (over, None) }
    }

    /// The expressions of which a list or tuple is written out.
    pub(crate) fn written_out(&self, over: Node<'t>) -> Option<Vec<Node<'t>>> {
        let over = self.meant(over);
        let parts: Vec<Node<'t>> = over.named_children().collect();
        let is_plain = over.is(&[kind::LIST, kind::TUPLE, kind::SET])
            && parts.iter().all(|part| !part.is(&[kind::LIST_SPLAT, kind::COMMENT]));
        is_plain.then_some(parts)
    }
}
