//! Assignment in all its forms, and deletion.

use std::sync::Arc;

use bezoar_base::{Constant, TextRange};
use bezoar_syntax::{Node, field, kind};

use crate::containers::{Dict, Sequence, SequenceKind};
use crate::elements::{elements_of, items};
use crate::env::{Binding, Name};
use crate::exec::{Frame, dotted};
use crate::value::{Known, Value};
use crate::{buffers, dicts, lists, texts};

impl<'t> Frame<'_, 't> {
    /// `left = right`, also chained and annotated; what was assigned, and where it was written.
    pub(crate) fn assignment(&mut self, node: Node<'t>) -> Binding {
        let annotated = node.child(field::TYPE).map(|annotation| self.annotation(annotation));
        let binding = match node.child(field::RIGHT) {
            Some(chained) if chained.kind() == kind::ASSIGNMENT => self.assignment(chained),
            Some(right) => {
                let value = self.eval(right);
                // An annotation converts nothing.
                let is_told = !value.is_unknown() || !value.labels().is_empty();
                let value = if is_told { value } else { annotated.unwrap_or(value) };
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
        let operator = operator.trim_end_matches('=');
        let value = match self.operated(node, operator, &old, &more) {
            Some(value) => value,
            None => crate::fold::binary(operator, &old, &more),
        };
        // What can be changed stays the same thing, for all who know it.
        let changes = |known: &Known| match known {
            Known::Sequence(sequence) => sequence.kind != SequenceKind::Tuple,
            known => known.is_mutable(),
        };
        if let Some(identity) = old.only().filter(|known| changes(known)).and_then(Known::identity) {
            self.env.has_become(identity, &value, dotted(left).as_deref());
        }
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
                let told = self.set_field(target, binding);
                if let Some(path) = dotted(target).filter(|_| !told) {
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
        let parts = unpacked(&binding.value, targets.len(), star);
        for (target, value) in targets.iter().zip(parts) {
            let target = if target.is(&[kind::LIST_SPLAT_PATTERN, kind::LIST_SPLAT]) {
                target.named_child(0).unwrap_or(*target)
            } else {
                *target
            };
            self.bind(target, &Binding { value, sites: binding.sites.clone() });
        }
    }

    /// `container[key] = value`.
    fn bind_item(&mut self, target: Node<'t>, binding: &Binding) {
        let Some(container) = target.child(field::VALUE) else { return };
        self.eval(target);
        self.facts.values.insert(target.id(), binding.value.clone());
        let (key, slice) = self.key(target);
        if self.is_of_globals(container)
            && let Some(Constant::Str(name)) = key.only_constant()
        {
            self.bind_global(name, binding.clone());
            return;
        }
        let value = &binding.value;
        let holder = self.known(container);
        if self.set_environment(&holder, &key, value)
            || slice.is_none() && self.set_item_of_object(target, &holder, &key, value)
        {
            return;
        }
        self.change_place(container, &mut |known| match (known, slice) {
            (Known::Dict(dict), _) => dicts::with_entry(dict, &key, value),
            (Known::Sequence(sequence), None) => lists::with_element(sequence, &key, value),
            (Known::Sequence(sequence), Some(slice)) => lists::with_slice(sequence, slice, value),
            (Known::Buffer(buffer), slice) => buffers::with_slice(buffer, slice, value),
            (known, _) => Value::from(known.clone()),
        });
        self.bind_unseen(target, container, slice, binding);
    }

    /// Replaces what the place `node` holds: a variable, or what is in a container that one holds.
    pub(crate) fn change_place(&mut self, place: Node<'t>, change: &mut dyn FnMut(&Known) -> Value) {
        if let Some(path) = dotted(place) {
            if self.own_binding(&path).is_some() {
                self.change(&path, change);
            } else if !self.change_attributes(place, change) {
                self.change_thing(place, change);
            }
            return;
        }
        if self.change_attributes(place, change) || self.change_item(place, change) {
            return;
        }
        let inner = match place.kind() {
            kind::PARENTHESIZED_EXPRESSION => place.named_child(0),
            kind::SUBSCRIPT => place.child(field::VALUE),
            // `groups.setdefault(name, []).append(x)`
            kind::CALL => place.child(field::FUNCTION).and_then(|function| {
                let gives_what_it_holds = |name: Node<'t>| matches!(name.text(), "setdefault" | "get");
                function.child(field::ATTRIBUTE).filter(|name| gives_what_it_holds(*name))?;
                function.child(field::OBJECT)
            }),
            _ => None,
        };
        let Some(inner) = inner else {
            self.change_thing(place, change);
            return;
        };
        if place.kind() == kind::PARENTHESIZED_EXPRESSION {
            self.change_place(inner, change);
            return;
        }
        let key = match place.kind() {
            kind::SUBSCRIPT => place.child(field::SUBSCRIPT),
            _ => place.child(field::ARGUMENTS).and_then(|list| list.named_child(0)),
        };
        let key = key.and_then(|key| self.facts.values.get(&key.id())).and_then(Value::only_constant).cloned();
        self.change_place(inner, &mut |known| changed_within(known, key.as_ref(), change));
    }

    /// Changes an item of a container that is known to be one thing, under whatever other name that is known; whether it is one.
    fn change_item(&mut self, place: Node<'t>, change: &mut dyn FnMut(&Known) -> Value) -> bool {
        let value = self.known(place);
        let Some(thing) = value.only().filter(|thing| place.kind() == kind::SUBSCRIPT && thing.is_mutable()) else {
            return false;
        };
        // What a `defaultdict` gives for a key that is not there yet is made anew for each.
        let container = place.child(field::VALUE).map(|container| self.known(container));
        let key = place.child(field::SUBSCRIPT).map(|key| self.known(key));
        let is_made = match (container.as_ref().and_then(Value::only), key.as_ref().and_then(Value::only_constant)) {
            (Some(Known::Dict(dict)), Some(key)) => !dict.entries.iter().any(|(known, _)| known.equals(key)),
            (Some(Known::Dict(_)), None) => true,
            _ => false,
        };
        let Some(identity) = thing.identity().filter(|_| !is_made) else { return false };
        self.env.has_become(identity, &change(thing), None)
    }

    /// Changes the thing that `place` gave, under whatever name it is known: a field of an object, what a function gave back.
    fn change_thing(&mut self, place: Node<'t>, change: &mut dyn FnMut(&Known) -> Value) {
        let Some(value) = self.facts.values.get(&place.id()).cloned() else { return };
        for known in value.known().iter().filter(|known| known.is_mutable()) {
            let Some(identity) = known.identity() else { continue };
            let new = change(known);
            let new = if value.only().is_some() { new } else { new.or(&known.clone().into()) };
            self.env.has_become(identity, &new, None);
        }
    }

    /// Replaces what the variable `path` holds.
    pub(crate) fn change(&mut self, path: &str, change: impl FnMut(&Known) -> Value) {
        let Some(old) = self.own_binding(path) else { return };
        if old.value.known().iter().any(Known::is_mutable) {
            let is_certain = old.value.only().is_some();
            let mut change = change;
            let mut value = if old.value.is_open() { Value::unknown() } else { Value::never() };
            for known in old.value.known() {
                let new = change(known);
                value = value.or(&new);
                if let Some(identity) = known.identity().filter(|_| new != known.clone().into()) {
                    // Of several things only one has changed.
                    let new = if is_certain { new } else { new.or(&known.clone().into()) };
                    self.env.has_become(identity, &new, Some(path));
                }
            }
            let value = value.with_labels(old.value.own_labels());
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
            // What was bound elsewhere is shared with nothing here.
            self.env.preload(name.into(), Binding { value: before.value.unshared(), sites: before.sites });
        }
        self.env.get(name).cloned()
    }

    pub(crate) fn bind_name(&mut self, name: Name, binding: Binding) {
        if self.facts.globals.contains(&name) {
            self.bind_global(&name, binding.clone());
            let ever = self.facts.ever.remove(&name);
            self.facts.ever.insert(name, ever.map_or_else(|| binding.clone(), |ever| ever.or(&binding)));
            return;
        }
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
                (kind::ATTRIBUTE, path) => {
                    self.delete_field(target);
                    path.into_iter().for_each(|path| self.env.remove(&path));
                }
                (kind::IDENTIFIER, Some(path)) => self.env.remove(&path),
                (kind::SUBSCRIPT, _) => self.delete_item(target),
                _ => {}
            }
        }
    }

    fn delete_item(&mut self, target: Node<'t>) {
        let Some(container) = target.child(field::VALUE) else { return };
        self.eval(container);
        let (key, slice) = self.key(target);
        self.change_place(container, &mut |known| match (known, slice) {
            (Known::Dict(dict), _) => dicts::without(dict, &key),
            (Known::Sequence(sequence), None) => lists::without_element(sequence, &key),
            (Known::Sequence(sequence), Some(slice)) => lists::without_slice(sequence, slice),
            (Known::Buffer(buffer), slice) => buffers::with_slice(buffer, slice, &texts::constant("")),
            (known, _) => Value::from(known.clone()),
        });
    }
}

/// What each of `count` targets gets of `value`, the one at `star` all that is left.
fn unpacked(value: &Value, count: usize, star: Option<usize>) -> Vec<Value> {
    if let Some(all) = items(value) {
        let length = all.len();
        match star {
            None if length == count => return all,
            Some(star) if length + 1 >= count => {
                let after = count - star - 1;
                let rest = all[star..length - after].to_vec();
                let mut parts = all[..star].to_vec();
                parts.push(Value::sequence(SequenceKind::List, rest, false));
                parts.extend_from_slice(&all[length - after..]);
                return parts;
            }
            _ => {}
        }
    }
    let element = elements_of(value);
    let part = |at: usize| {
        if star == Some(at) { Value::repeated(SequenceKind::List, vec![element.clone()]) } else { element.clone() }
    };
    // One of several: each place gets what stands there in any of them.
    if value.known().len() > 1 {
        let mut parts = vec![Value::never(); count];
        for known in value.known() {
            for (part, more) in parts.iter_mut().zip(unpacked(&known.clone().into(), count, star)) {
                *part = part.clone().or(&more);
            }
        }
        let open = |part: Value| if value.is_open() { part.opened() } else { part };
        return parts.into_iter().map(|part| open(part).with_labels(value.own_labels())).collect();
    }
    (0..count).map(part).collect()
}

/// A container with what is under `key` changed; where that is not known, any of its elements may be.
fn changed_within(known: &Known, key: Option<&Constant>, change: &mut dyn FnMut(&Known) -> Value) -> Value {
    let mut changed = |value: &Value| {
        let after = value.map(&mut *change);
        if key.is_some() { after } else { value.clone().or(&after) }
    };
    match known {
        Known::Dict(dict) => {
            let mut dict = Dict::clone(dict);
            match key {
                Some(key) => {
                    let value = match dict.get(key) {
                        value if value.is_never() => dict.missing.clone().unwrap_or_else(Value::unknown),
                        value => value,
                    };
                    dict.set(key.clone(), changed(&value));
                }
                None => dict.entries.iter_mut().for_each(|(_, value)| *value = changed(value)),
            }
            dict.into()
        }
        Known::Sequence(sequence) => {
            let mut sequence = Sequence::clone(sequence);
            match key.and_then(|key| sequence.place(key)) {
                Some(at) => sequence.elements[at] = changed(&sequence.elements[at]),
                None => sequence.elements.iter_mut().for_each(|element| *element = changed(element)),
            }
            sequence.into()
        }
        known => known.clone().into(),
    }
}

/// Where a name is bound by a parameter or the like: no expression.
pub(crate) fn unbound(value: Value, at: TextRange) -> Binding {
    Binding::new(value, Some(at))
}
