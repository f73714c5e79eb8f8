//! Places: names, fields, and expressions that give the same each time, of which a test can say something.

use bezoar_base::Constant;
use bezoar_syntax::{Node, field, kind};

use crate::env::Binding;
use crate::exec::{Frame, dotted};
use crate::labels::Kinds;
use crate::value::Value;

/// Calls that give something else each time.
const MOVING: &[&str] = &[
    "pop",
    "popleft",
    "popitem",
    "read",
    "readline",
    "readlines",
    "recv",
    "recvfrom",
    "get_nowait",
    "receive",
    "next",
    "__next__",
    "input",
    "raw_input",
    "send",
    "receive_text",
    "receive_json",
    "receive_bytes",
];

impl<'t> Frame<'_, 't> {
    /// What is known of an expression that is no name because a condition said so.
    pub(crate) fn refined(&self, node: Node<'t>) -> Option<Value> {
        if !self.env.has_refined() || !node.is(&[kind::SUBSCRIPT, kind::CALL, kind::ATTRIBUTE]) {
            return None;
        }
        self.env.get(&expression_name(node)).map(|binding| binding.value.clone())
    }

    /// Clears what `place` is of `kinds`, from here on.
    pub(crate) fn clear_place(&mut self, place: Node<'t>, kinds: Kinds) {
        if kinds != Kinds::NONE {
            let lines = self.python.kinds_of_lines();
            self.replace(place, |value| value.cleared(kinds, lines));
        }
    }

    /// Makes something else of what `place` is, from here on: a name, a field, or an expression that gives the same each time.
    pub(crate) fn replace(&mut self, place: Node<'t>, change: impl FnOnce(&Value) -> Value) {
        match place.kind() {
            kind::PARENTHESIZED_EXPRESSION | kind::AWAIT => {
                if let Some(inner) = place.named_child(0) {
                    self.replace(inner, change);
                }
            }
            kind::NAMED_EXPRESSION => {
                if let Some(name) = place.child(field::NAME) {
                    self.replace(name, change);
                }
            }
            kind::IDENTIFIER => {
                let name = place.text();
                let binding = self.own_binding(name).or_else(|| {
                    let known = self.facts.values.get(&place.id())?.clone();
                    (!known.labels().is_empty()).then(|| Binding::new(known, None))
                });
                let Some(binding) = binding else { return };
                let value = change(&binding.value);
                if value != binding.value {
                    self.env.put(name.into(), Binding { value, sites: binding.sites });
                }
            }
            kind::ATTRIBUTE | kind::SUBSCRIPT | kind::CALL if !moves(place) => {
                let name =
                    dotted(place).filter(|path| self.env.get(path).is_some()).unwrap_or_else(|| expression_name(place));
                let binding = self.env.get(&name).cloned();
                let known = binding.or_else(|| Some(Binding::new(self.facts.values.get(&place.id())?.clone(), None)));
                let Some(known) = known else { return };
                let value = change(&known.value);
                if value != known.value {
                    self.env.put(name.into(), Binding { value, sites: known.sites });
                }
            }
            _ => {}
        }
    }

    /// A text is known to begin with `prefix`.
    pub(crate) fn remember_prefix(&mut self, text: Node<'t>, prefix: &str) {
        if text.is(&[kind::IDENTIFIER, kind::ATTRIBUTE, kind::SUBSCRIPT, kind::CALL]) && !moves(text) {
            let value = Value::constant(Constant::str(prefix));
            self.env.put(prefix_name(text).into(), Binding::new(value, None));
        }
    }

    /// The text of which a slice is what follows a known prefix: `x[4:]`.
    pub(crate) fn behind_prefix(&self, slice: Node<'t>) -> Option<(Node<'t>, String)> {
        let text = slice.child(field::VALUE)?;
        let bounds = slice.child(field::SUBSCRIPT).filter(|bounds| bounds.kind() == kind::SLICE)?;
        let known = self.env.get(&prefix_name(text))?.value.clone();
        let prefix = known.only_constant()?.as_text()?.to_owned();
        let start = bounds.named_child(0).filter(|_| bounds.text().trim_end().ends_with(':'))?;
        let length = self.known(start).only_constant()?.as_int()?;
        (bounds.named_child(1).is_none() && length == prefix.chars().count() as i128).then_some((text, prefix))
    }
}

/// Whether an expression may give something else each time.
fn moves(place: Node<'_>) -> bool {
    let name = |call: Node<'_>| {
        let function = call.child(field::FUNCTION)?;
        let name = function.child(field::ATTRIBUTE).unwrap_or(function).text().to_owned();
        Some(MOVING.contains(&&*name))
    };
    place.descendants().filter(|node| node.kind() == kind::CALL).any(|call| name(call) == Some(true))
}

fn prefix_name(text: Node<'_>) -> String {
    format!("{}.startswith()", expression_name(text))
}

/// The name under which the environment has what is known of an expression: its text, without spaces.
fn expression_name(node: Node<'_>) -> String {
    std::iter::once('=').chain(node.text().chars().filter(|c| !c.is_whitespace())).collect()
}
