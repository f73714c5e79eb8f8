//! Special methods of objects: what writing one out, going over it, or an operator gives.

use std::sync::Arc;

use bezoar_syntax::{Node, field};

use crate::binding::GivenNodes;
use crate::containers::SequenceKind;
use crate::elements::any_of;
use crate::env::{Binding, Name};
use crate::exec::Frame;
use crate::methods::Values;
use crate::types;
use crate::value::{Known, Value};

/// An object is asked so often for its next element.
const MAX_NEXT: usize = 16;

/// The method that an operator calls on what stands left of it.
const OPERATORS: &[(&str, &str)] = &[
    ("+", "__add__"),
    ("-", "__sub__"),
    ("*", "__mul__"),
    ("/", "__truediv__"),
    ("//", "__floordiv__"),
    ("%", "__mod__"),
    ("|", "__or__"),
    ("&", "__and__"),
    ("^", "__xor__"),
    ("@", "__matmul__"),
    ("<<", "__lshift__"),
    (">>", "__rshift__"),
];

impl<'t> Frame<'_, 't> {
    /// What a special method of an object comes to that its class defines.
    fn special(&mut self, node: Node<'t>, object: &Known, name: &str, given: &Values) -> Option<Value> {
        let Known::Object(of) = object else { return None };
        of.class.lookup(name)?;
        match self.member_of(object, name)?.only()? {
            Known::Function(method) => {
                Some(self.call_function(node, &Arc::clone(method), given, &GivenNodes::default()).0)
            }
            _ => None,
        }
    }

    /// `each` of what a value can be, with what a special method gives in the place of an object that has it.
    fn with_special(&mut self, value: &Value, each: &mut dyn FnMut(&mut Self, &Known) -> Option<Value>) -> Value {
        if !value.known().iter().any(|known| matches!(known, Known::Object(_))) {
            return value.clone();
        }
        let mut all = if value.is_open() { Value::unknown() } else { Value::never() };
        for known in value.known() {
            let given = each(self, known).unwrap_or_else(|| known.clone().into());
            all = all.or(&given);
        }
        all.with_labels(value.own_labels())
    }

    /// What stands for a value where it is written out, as `str` or, with `r`, as `repr` does.
    pub(crate) fn shown(&mut self, node: Node<'t>, value: &Value, conversion: Option<char>) -> Value {
        let names: &[&str] = match conversion {
            Some('r' | 'a') => &["__repr__"],
            Some(_) => &["__str__", "__repr__"],
            None => &["__format__", "__str__", "__repr__"],
        };
        self.with_special(value, &mut |frame, known| {
            let given = |name: &str| match name {
                "__format__" => Values::of([Value::constant(bezoar_base::Constant::str(""))]),
                _ => Values::default(),
            };
            let own = names.iter().find_map(|name| frame.special(node, known, name, &given(name)));
            let own = own.or_else(|| match known {
                Known::Object(object) => frame.written_record(object),
                _ => None,
            });
            own.or_else(|| frame.exception_text(known).filter(|_| !matches!(conversion, Some('r' | 'a'))))
        })
    }

    /// The same of what stands right of `%`.
    pub(crate) fn shown_parts(&mut self, node: Node<'t>, value: &Value) -> Value {
        match value.only() {
            Some(Known::Sequence(tuple)) if tuple.kind == SequenceKind::Tuple && !tuple.open => {
                let parts = tuple.elements.iter().map(|part| self.shown(node, part, Some('s'))).collect();
                Value::sequence(SequenceKind::Tuple, parts, false).with_labels(value.own_labels())
            }
            _ => self.shown(node, value, Some('s')),
        }
    }

    /// What is gone over where that is an object with an `__iter__`, or with an `__anext__`.
    pub(crate) fn walked(&mut self, node: Node<'t>, value: &Value) -> Value {
        let none = Values::default();
        self.with_special(value, &mut |frame, known| {
            let iterator = ["__iter__", "__aiter__"].iter().find_map(|name| frame.special(node, known, name, &none));
            let iterator = iterator.unwrap_or_else(|| known.clone().into());
            match iterator.only() {
                Some(object @ Known::Object(_)) => frame.each_next(node, object),
                _ => Some(iterator),
            }
        })
    }

    /// What `__next__` of an object gives, call by call, until it raises; any number of times where nobody knows.
    fn each_next(&mut self, node: Node<'t>, iterator: &Known) -> Option<Value> {
        let Known::Object(object) = iterator else { return None };
        let method = ["__next__", "__anext__"].into_iter().find(|name| object.class.lookup(name).is_some())?;
        // What each call makes of the object is told under a name of its own.
        let name = Name::from(format!("%walked {}", node.id()));
        self.env.set(Arc::clone(&name), Binding::new(iterator.clone().into(), None));
        let mut elements = Vec::new();
        let mut is_whole = false;
        let before = std::mem::replace(&mut self.is_special, true);
        while elements.len() < MAX_NEXT {
            let Some(now) = self.env.get(&name).and_then(|binding| binding.value.only()).cloned() else { break };
            let Some(next) = self.member_of(&now, method) else { break };
            let Some(Known::Function(next)) = next.only().cloned() else { break };
            let (element, ends) = self.call_function(node, &next, &Values::default(), &GivenNodes::default());
            if ends {
                is_whole = true;
                break;
            }
            elements.push(element);
            if self.env.get(&name).is_some_and(|binding| binding.value.only() == Some(&now)) {
                break;
            }
        }
        self.is_special = before;
        self.env.remove(&name);
        let kind = SequenceKind::Iterator;
        Some(if is_whole {
            Value::sequence(kind, elements, false)
        } else {
            Value::repeated(kind, vec![any_of(&elements)])
        })
    }

    /// What an expression comes to, and whether that is true.
    pub(crate) fn truth_of(&mut self, node: Node<'t>) -> Option<bool> {
        let value = self.eval(node);
        self.truth(node, &value)
    }

    /// Whether a value counts as true; an object does if its class does not say otherwise.
    pub(crate) fn truth(&mut self, node: Node<'t>, value: &Value) -> Option<bool> {
        let object = match value.only() {
            Some(known @ Known::Object(_)) => known.clone(),
            _ => return value.truth(),
        };
        let Known::Object(of) = &object else { return None };
        for name in ["__bool__", "__len__"] {
            if of.class.lookup(name).is_some() {
                let before = std::mem::replace(&mut self.is_special, true);
                let answer = self.special(node, &object, name, &Values::default());
                self.is_special = before;
                return answer?.truth();
            }
        }
        types::is_of_the_project(&of.class).then_some(true)
    }

    /// What a call is given, as a function of Python sees it that writes its arguments out or goes over them.
    pub(crate) fn with_special_methods(&mut self, call: Node<'t>, callee: &Value, mut given: Values) -> Values {
        let is_object = |value: &Value| value.known().iter().any(|known| matches!(known, Known::Object(_)));
        let (Some(Known::Api(path)), Some(first)) = (callee.only(), given.positional.first()) else { return given };
        if !given.positional.iter().chain(given.keyword.iter().map(|(_, value)| value)).any(is_object) {
            return given;
        }
        match &**path {
            "builtins.str" | "builtins.ascii" | "builtins.repr" if given.positional.len() == 1 => {
                let conversion = if &**path == "builtins.str" { 's' } else { 'r' };
                given.positional[0] = self.shown(call, &first.clone(), Some(conversion));
            }
            "builtins.list" | "builtins.tuple" | "builtins.set" | "builtins.frozenset" | "builtins.iter"
            | "builtins.sorted" | "builtins.enumerate" | "builtins.reversed" | "builtins.str.join" => {
                given.positional[0] = self.walked(call, &first.clone());
            }
            "builtins.str.format" | "builtins.format" => {
                given.positional = given.positional.iter().map(|value| self.shown(call, value, None)).collect();
            }
            _ => {}
        }
        given
    }

    /// `left operator right`, where the class of the left defines that.
    pub(crate) fn operated(&mut self, node: Node<'t>, operator: &str, left: &Value, right: &Value) -> Option<Value> {
        let object = left.only().filter(|known| matches!(known, Known::Object(_)))?.clone();
        let (_, name) = OPERATORS.iter().find(|(sign, _)| *sign == operator)?;
        self.special(node, &object, name, &Values::of([right.clone()]))
    }

    /// `object[key]`, where its class defines that.
    pub(crate) fn item_of_object(&mut self, node: Node<'t>, container: &Value, key: &Value) -> Option<Value> {
        let object = container.only().filter(|known| matches!(known, Known::Object(_)))?.clone();
        let own = self.special(node, &object, "__getitem__", &Values::of([key.clone()]));
        own.or_else(|| self.missing_item(container, key))
    }

    /// The conversion of a hole in an f-string: `r` of `{x!r}`.
    pub(crate) fn conversion_of(hole: Node<'t>) -> Option<char> {
        let conversion = hole.parent()?.child(field::TYPE_CONVERSION)?;
        conversion.text().trim_start_matches('!').chars().next()
    }
}
