//! What tests say about the data that they are asked about.

use std::rc::Rc;

use bezoar_base::{Guard, When};
use bezoar_syntax::{Node, field, kind};

use crate::arguments::{Argument, arguments};
use crate::env::Binding;
use crate::exec::{Frame, dotted};
use crate::labels::Kinds;
use crate::value::{Known, Value};

/// Methods of strings that are true only of text that does no harm anywhere.
const PLAIN_TEXT_TESTS: &[&str] = &["isdigit", "isdecimal", "isnumeric", "isalnum", "isalpha", "isidentifier"];

impl<'t> Frame<'_, 't> {
    /// What is known of an expression that is no name because a condition said so.
    pub(crate) fn refined(&self, node: Node<'t>) -> Option<Value> {
        if !self.env.has_refined() || !node.is(&[kind::SUBSCRIPT, kind::CALL, kind::ATTRIBUTE]) {
            return None;
        }
        self.env.get(&expression_name(node)).map(|binding| binding.value.clone())
    }

    /// Clears what `place` is of `kinds`, from here on.
    pub(crate) fn clear(&mut self, place: Node<'t>, kinds: Kinds) {
        let lines = self.python.kinds_of_lines();
        self.replace(place, |value| value.cleared(kinds, lines));
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
                    self.env.set(name.into(), Binding { value, sites: binding.sites });
                }
            }
            kind::ATTRIBUTE | kind::SUBSCRIPT | kind::CALL => {
                let Some(known) = self.facts.values.get(&place.id()).cloned() else { return };
                let value = change(&known);
                if value == known {
                    return;
                }
                match dotted(place).filter(|path| self.env.get(path).is_some()) {
                    Some(path) => {
                        let sites = self.env.get(&path).map(|binding| binding.sites.clone()).unwrap_or_default();
                        self.env.set(path.into(), Binding { value, sites });
                    }
                    None => self.env.set(expression_name(place).into(), Binding::new(value, None)),
                }
            }
            _ => {}
        }
    }

    /// What a call that answers `truth` says about its arguments and its receiver.
    pub(crate) fn refine_call(&mut self, call: Node<'t>, truth: bool) {
        let Some(function) = call.child(field::FUNCTION) else { return };
        let callee = self.facts.values.get(&function.id()).cloned().unwrap_or_else(Value::unknown);
        self.told_by_models(call, &callee, if truth { When::True } else { When::False });
        if let Some([ran]) = self.outcomes.get(&call.id()).map(Vec::as_slice) {
            let (nodes, bound, outcome) = (ran.nodes.clone(), ran.bound.clone(), Rc::clone(&ran.outcome));
            let values = if truth { &outcome.when_true } else { &outcome.when_false };
            self.told_by_outcome(&nodes, &bound, values.as_ref());
        }
        if truth
            && let (Some(object), Some(method)) = (function.child(field::OBJECT), function.child(field::ATTRIBUTE))
            && PLAIN_TEXT_TESTS.contains(&method.text())
        {
            self.clear(object, Kinds::ALL);
        }
    }

    /// What it says about its arguments that a call came back at all.
    pub(crate) fn passed_guards(&mut self, call: Node<'t>, callee: &Value) {
        self.told_by_models(call, callee, When::Returns);
    }

    fn told_by_models(&mut self, call: Node<'t>, callee: &Value, answer: When) {
        let guards = &self.python.facts().guards;
        if guards.is_empty() || callee.is_open() {
            return;
        }
        let mut told: Option<Vec<&Guard>> = None;
        for known in callee.known() {
            let Known::Api(path) = known else { return };
            let here: Vec<&Guard> = guards.get(path).into_iter().flatten().filter(|it| it.when == answer).collect();
            match &mut told {
                Some(all) => all.retain(|guard| here.contains(guard)),
                None => told = Some(here),
            }
        }
        let list = call.child(field::ARGUMENTS).map(arguments).unwrap_or_default();
        for guard in told.into_iter().flatten() {
            let mut position = 0;
            let place = list.iter().find_map(|argument| match argument {
                Argument::Positional(node) => {
                    position += 1;
                    (guard.argument.position == Some(position - 1)).then_some(*node)
                }
                Argument::Keyword(name, node) => (guard.argument.keyword.as_deref() == Some(*name)).then_some(*node),
                Argument::Star(_) | Argument::DoubleStar(_) => None,
            });
            if let Some(place) = place {
                self.clear(place, self.python.kinds(&guard.clears));
            }
        }
    }
}

/// The name under which the environment has what is known of an expression: its text, without spaces.
fn expression_name(node: Node<'_>) -> String {
    std::iter::once('=').chain(node.text().chars().filter(|c| !c.is_whitespace())).collect()
}
