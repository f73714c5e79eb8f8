//! Places: names, fields, and expressions that give the same each time, of which a test can say something.

use bezoar_base::Constant;
use bezoar_syntax::{Node, field, kind};

use crate::containers::SequenceKind;
use crate::elements::collected;
use crate::env::Binding;
use crate::exec::{Frame, dotted};
use crate::labels::Kinds;
use crate::refine::{first_argument, nth_argument};
use crate::slices::Slice;
use crate::value::{Known, Value};

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
        let known = self.env.get(&self.expression_name(node))?.value.clone();
        // What is said of an item holds where it is there.
        let default = if node.kind() == kind::CALL { field_of_get(node).map(|_| nth_argument(node, 1)) } else { None };
        Some(match default {
            Some(Some(default)) => known.or(&self.known(default)),
            Some(None) => known.or(&Value::constant(Constant::None)),
            None => known,
        })
    }

    /// Clears what `place` is of `kinds`, from here on.
    pub(crate) fn clear_place(&mut self, place: Node<'t>, kinds: Kinds) {
        if kinds != Kinds::NONE {
            self.replace(place, |value| value.cleared(kinds));
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
                let module_place = self.module_place(place.text());
                let name = module_place.as_deref().unwrap_or_else(|| place.text());
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
                let kept = self.kept_place(place).map(|place| place.to_string());
                let name = kept
                    .or_else(|| dotted(place))
                    .filter(|path| self.env.get(path).is_some())
                    .unwrap_or_else(|| self.expression_name(place));
                let binding = self.env.get(&name).cloned();
                let known = binding.or_else(|| Some(Binding::new(self.facts.values.get(&place.id())?.clone(), None)));
                let Some(known) = known else { return };
                let value = change(&known.value);
                if value != known.value {
                    self.replace_field(place, &value);
                    self.env.put(name.into(), Binding { value, sites: known.sites });
                }
            }
            _ => {}
        }
    }

    /// What a field of an object is, for whoever else knows the object.
    fn replace_field(&mut self, place: Node<'t>, value: &Value) {
        let (Some(object), Some(name)) = (place.child(field::OBJECT), place.child(field::ATTRIBUTE)) else { return };
        let by = dotted(object);
        let bound = by.as_ref().and_then(|path| self.env.get(path)).map(|bound| bound.value.clone());
        let holder = bound.unwrap_or_else(|| self.known(object));
        let holds = |known: &Known| matches!(known, Known::Object(object) if object.field(name.text()).is_some());
        if place.kind() == kind::ATTRIBUTE && holder.only().is_some_and(holds) {
            self.store(place, Some(object), &holder, name.text(), value, by.as_deref());
        }
    }

    /// `container[key] = value` of a container of which nobody knows what it holds: that item is known from here on, or all of it.
    pub(crate) fn bind_unseen(
        &mut self,
        target: Node<'t>,
        container: Node<'t>,
        slice: Option<Slice>,
        binding: &Binding,
    ) {
        let held = self.latest(container);
        let is_seen = |known: &Known| known.is_mutable() || matches!(known, Known::Object(_));
        if held.known().iter().any(is_seen) || dotted(container).is_none() {
            return;
        }
        match slice {
            None => {
                let key = target.child(field::SUBSCRIPT).map(|key| self.latest(key));
                if key.is_some_and(|key| key.only_constant().is_some()) {
                    self.env.put(self.expression_name(target).into(), binding.clone());
                }
            }
            Some(slice) if slice.is_whole() && container.kind() == kind::IDENTIFIER => {
                let value = collected(SequenceKind::List, &binding.value);
                if let Some(before) = self.own_binding(container.text()) {
                    self.env.put(container.text().into(), Binding { value, sites: before.sites });
                }
            }
            Some(_) => {}
        }
    }

    /// What was known of the items of a container that a method has changed is no longer.
    pub(crate) fn forget_items(&mut self, container: Node<'t>, method: &str) {
        let changes = ["update", "clear", "pop", "popitem", "setdefault", "__setitem__", "__delitem__"];
        if self.env.has_refined() && changes.contains(&method) && container.kind() == kind::IDENTIFIER {
            self.env.forget_refined(container.text());
        }
    }

    fn prefix_name(&self, text: Node<'t>) -> String {
        format!("{}.startswith()", self.expression_name(text))
    }

    /// The name under which the environment has what is known of an expression: its text, without spaces. An item has one name,
    /// however its key is written and whether it is asked for by `get`; what begins with an API has the name of that (`=@…`), whatever
    /// it is called here.
    fn expression_name(&self, node: Node<'t>) -> String {
        let item = match node.kind() {
            kind::SUBSCRIPT => node.child(field::VALUE).zip(node.child(field::SUBSCRIPT)),
            kind::CALL => field_of_get(node),
            _ => None,
        };
        let key = item.and_then(|(_, key)| self.latest(key).only_constant()?.as_text().map(|key| format!("[{key:?}]")));
        let named = item.filter(|_| key.is_some()).map_or(node, |(object, _)| object);
        let root = root_of(named);
        let api = match self.latest(root).only() {
            Some(Known::Api(path)) if root.kind() == kind::IDENTIFIER => Some(format!("@{path}")),
            _ => None,
        };
        // What `self` inherits is the same in all of its methods.
        let method = if root.text() == "self" { called_first(named) } else { None };
        let inherited = method.and_then(|method| match self.latest(method).only() {
            Some(Known::Api(path)) => Some((method, format!("@{path}"))),
            _ => None,
        });
        let (root, api) = match inherited {
            Some((method, path)) => (method, Some(path)),
            None => (root, api),
        };
        let text = named.text();
        let (begin, rest) = api.as_deref().map_or(("", text), |api| (api, &text[root.text().len()..]));
        let rest = rest.chars().filter(|c| !c.is_whitespace());
        let key = key.unwrap_or_default();
        "=".chars().chain(begin.chars()).chain(rest).chain(key.chars()).collect()
    }

    /// A text is known to begin with `prefix`.
    pub(crate) fn remember_prefix(&mut self, text: Node<'t>, prefix: &str) {
        if text.is(&[kind::IDENTIFIER, kind::ATTRIBUTE, kind::SUBSCRIPT, kind::CALL]) && !moves(text) {
            let value = Value::constant(Constant::str(prefix));
            self.env.put(self.prefix_name(text).into(), Binding::new(value, None));
        }
    }

    /// The text of which a slice is what follows a known prefix: `x[4:]`.
    pub(crate) fn behind_prefix(&self, slice: Node<'t>) -> Option<(Node<'t>, String)> {
        let text = slice.child(field::VALUE)?;
        let bounds = slice.child(field::SUBSCRIPT).filter(|bounds| bounds.kind() == kind::SLICE)?;
        let known = self.env.get(&self.prefix_name(text))?.value.clone();
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

/// The method that is called first in an expression: `self.get_argument` in `self.get_argument("id").strip()`.
fn called_first(mut node: Node<'_>) -> Option<Node<'_>> {
    let mut found = None;
    loop {
        let inner = match node.kind() {
            kind::ATTRIBUTE => node.child(field::OBJECT),
            kind::SUBSCRIPT => node.child(field::VALUE),
            kind::CALL => {
                found = node.child(field::FUNCTION);
                found
            }
            _ => None,
        };
        match inner {
            Some(inner) => node = inner,
            None => return found,
        }
    }
}

/// What an expression begins with.
fn root_of(mut node: Node<'_>) -> Node<'_> {
    loop {
        let inner = match node.kind() {
            kind::ATTRIBUTE => node.child(field::OBJECT),
            kind::SUBSCRIPT => node.child(field::VALUE),
            kind::CALL => node.child(field::FUNCTION),
            _ => None,
        };
        match inner {
            Some(inner) => node = inner,
            None => return node,
        }
    }
}

/// The object and the key of `object.get(key)`.
fn field_of_get<'t>(call: Node<'t>) -> Option<(Node<'t>, Node<'t>)> {
    let function = call.child(field::FUNCTION)?;
    let object = function
        .child(field::OBJECT)
        .filter(|_| function.child(field::ATTRIBUTE).is_some_and(|it| it.text() == "get"))?;
    Some((object, first_argument(call)?))
}
