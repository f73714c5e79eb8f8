//! Assignment in all its forms, and deletion.

use std::sync::Arc;

use bezoar_base::{Constant, TextRange};
use bezoar_syntax::{Node, field, kind};

use crate::containers::{Dict, Sequence, SequenceKind};
use crate::env::{Binding, Name};
use crate::exec::{Frame, dotted};
use crate::value::{Known, Value};

impl<'t> Frame<'_, 't> {
    /// `left = right`, also chained and annotated; what was assigned, and where it was written.
    pub(crate) fn assignment(&mut self, node: Node<'t>) -> Binding {
        let annotated = node.child(field::TYPE).map(|annotation| self.annotation(annotation));
        let binding = match node.child(field::RIGHT) {
            Some(chained) if chained.kind() == kind::ASSIGNMENT => self.assignment(chained),
            Some(right) => {
                let value = self.eval(right);
                let value = if value.is_unknown() { annotated.unwrap_or(value) } else { value };
                Binding::new(value, Some(right.range()))
            }
            None => match annotated {
                Some(value) => Binding::new(value, None),
                None => return Binding::new(Value::unknown(), None),
            },
        };
        if let Some(left) = node.child(field::LEFT) {
            self.bind(left, &binding);
        }
        binding
    }

    pub(crate) fn augmented_assignment(&mut self, node: Node<'t>) {
        let (Some(left), Some(right)) = (node.child(field::LEFT), node.child(field::RIGHT)) else { return };
        let old = self.eval(left);
        let more = self.eval(right);
        let operator = node.child(field::OPERATOR).map_or("", Node::text);
        let value = crate::fold::binary(operator.trim_end_matches('='), &old, &more);
        self.bind(left, &Binding::new(value, Some(right.range())));
    }

    /// Binds a target: a name, a field, an item, or a pattern of them.
    pub(crate) fn bind(&mut self, target: Node<'t>, binding: &Binding) {
        match target.kind() {
            kind::IDENTIFIER => {
                self.facts.values.insert(target.id(), binding.value.clone());
                self.bind_name(target.text().into(), binding.clone());
            }
            kind::ATTRIBUTE => {
                if let Some(object) = target.child(field::OBJECT) {
                    self.eval(object);
                }
                self.facts.values.insert(target.id(), binding.value.clone());
                if let Some(path) = dotted(target) {
                    self.bind_name(path.into(), binding.clone());
                }
            }
            kind::SUBSCRIPT => self.bind_item(target, binding),
            kind::PATTERN_LIST
            | kind::TUPLE_PATTERN
            | kind::LIST_PATTERN
            | kind::TUPLE
            | kind::LIST
            | kind::EXPRESSION_LIST => self.unpack(target, binding),
            kind::LIST_SPLAT_PATTERN | kind::LIST_SPLAT => {
                if let Some(inner) = target.named_child(0) {
                    let value =
                        Value::sequence(SequenceKind::List, Vec::new(), true).with_labels(&binding.value.labels());
                    self.bind(inner, &Binding { value, sites: binding.sites.clone() });
                }
            }
            kind::PARENTHESIZED_EXPRESSION | kind::AS_PATTERN_TARGET => {
                if let Some(inner) = target.named_child(0) {
                    self.bind(inner, binding);
                }
            }
            _ => {}
        }
    }

    fn unpack(&mut self, pattern: Node<'t>, binding: &Binding) {
        let targets: Vec<Node<'t>> = pattern.named_children().collect();
        let star = targets.iter().position(|target| target.is(&[kind::LIST_SPLAT_PATTERN, kind::LIST_SPLAT]));
        let elements = match binding.value.only() {
            Some(Known::Sequence(sequence)) if !sequence.open && sequence.kind != SequenceKind::Set => {
                Some(sequence.elements.clone())
            }
            _ => None,
        };
        for (position, target) in targets.iter().enumerate() {
            let value = elements.as_ref().and_then(|elements| match star {
                None => (elements.len() == targets.len()).then(|| elements[position].clone()),
                Some(star) if elements.len() + 1 < targets.len() || position == star => None,
                Some(star) if position < star => elements.get(position).cloned(),
                Some(_) => elements.get(elements.len() - (targets.len() - position)).cloned(),
            });
            let value = value.unwrap_or_else(|| Value::unknown().with_labels(&binding.value.labels()));
            self.bind(*target, &Binding { value, sites: binding.sites.clone() });
        }
    }

    /// `container[key] = value`.
    fn bind_item(&mut self, target: Node<'t>, binding: &Binding) {
        let Some(container) = target.child(field::VALUE) else { return };
        self.eval(target);
        self.facts.values.insert(target.id(), binding.value.clone());
        let key = target.child(field::SUBSCRIPT).map(|key| self.eval(key));
        let Some(path) = dotted(container) else { return };
        self.change(&path, |known| match (known, key.as_ref().and_then(Value::only_constant)) {
            (Known::Dict(dict), Some(key)) => {
                let mut dict = Dict::clone(dict);
                dict.set(key.clone(), binding.value.clone());
                Known::Dict(Arc::new(dict)).into()
            }
            (Known::Dict(dict), None) => {
                let dict = Dict { entries: dict.entries.clone(), open: true };
                Value::from(Known::Dict(Arc::new(dict))).with_labels(&binding.value.labels())
            }
            (Known::Sequence(sequence), key) => {
                let mut sequence = Sequence::clone(sequence);
                let place = key.and_then(Constant::as_int).and_then(|at| usize::try_from(at).ok());
                match place.and_then(|at| sequence.elements.get_mut(at)) {
                    Some(element) => {
                        *element = binding.value.clone();
                        Known::Sequence(Arc::new(sequence)).into()
                    }
                    None => {
                        sequence.open = true;
                        Value::from(Known::Sequence(Arc::new(sequence))).with_labels(&binding.value.labels())
                    }
                }
            }
            (known, _) => Value::from(known.clone()),
        });
    }

    /// Replaces what the variable `path` holds.
    pub(crate) fn change(&mut self, path: &str, change: impl FnMut(&Known) -> Value) {
        let Some(old) = self.own_binding(path) else { return };
        if old.value.known().iter().any(|known| matches!(known, Known::Sequence(_) | Known::Dict(_))) {
            let value = old.value.map(change);
            self.bind_name(path.into(), Binding { value, sites: old.sites });
        }
    }

    /// What a name of this scope is bound to. A function that changes a module's list does not bind the name.
    pub(crate) fn own_binding(&mut self, name: &str) -> Option<Binding> {
        if self.env.get(name).is_none()
            && self.scope.function.is_none()
            && let Some(before) = self.python.module_binding(self.scope, name, None)
        {
            // A branch that does not bind it leaves what the statements before this one did.
            self.env.preload(name.into(), before);
        }
        self.env.get(name).cloned()
    }

    pub(crate) fn bind_name(&mut self, name: Name, binding: Binding) {
        self.own_binding(&name);
        if self.inner == 0 {
            match self.facts.ever.get_mut(&name) {
                Some(ever) => *ever = ever.clone().or(&binding),
                None => drop(self.facts.ever.insert(Arc::clone(&name), binding.clone())),
            }
        }
        if self.inner == 0 && self.run.is_some() {
            self.rebound.insert(Arc::clone(&name));
        }
        self.env.set(name, binding);
    }

    pub(crate) fn delete(&mut self, node: Node<'t>) {
        let targets = node.named_children().flat_map(|child| match child.kind() {
            kind::EXPRESSION_LIST | kind::TUPLE => child.named_children().collect::<Vec<_>>(),
            _ => vec![child],
        });
        for target in targets.collect::<Vec<_>>() {
            match (target.kind(), dotted(target)) {
                (kind::IDENTIFIER | kind::ATTRIBUTE, Some(path)) => self.env.remove(&path),
                (kind::SUBSCRIPT, _) => self.delete_item(target),
                _ => {}
            }
        }
    }

    fn delete_item(&mut self, target: Node<'t>) {
        let key = target.child(field::SUBSCRIPT).map(|key| self.eval(key));
        let Some(path) = target.child(field::VALUE).and_then(dotted) else { return };
        self.change(&path, |known| match (known, key.as_ref().and_then(Value::only_constant)) {
            (Known::Dict(dict), Some(key)) => {
                let mut dict = Dict::clone(dict);
                dict.entries.retain(|(known, _)| known != key);
                Known::Dict(Arc::new(dict)).into()
            }
            _ => Value::unknown(),
        });
    }
}

/// Where a name is bound by a parameter or the like: no expression.
pub(crate) fn unbound(value: Value, at: TextRange) -> Binding {
    Binding::new(value, Some(at))
}
