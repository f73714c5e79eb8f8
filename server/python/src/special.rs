//! Special methods of objects: what writing one out, going over it, or an operator gives.

use std::sync::Arc;

use bezoar_syntax::{Node, field};

use crate::binding::GivenNodes;
use crate::containers::SequenceKind;
use crate::exec::Frame;
use crate::methods::Values;
use crate::value::{Known, Value};

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
                Some(object @ Known::Object(_)) => {
                    let next =
                        ["__next__", "__anext__"].iter().find_map(|name| frame.special(node, object, name, &none));
                    next.map(|next| Value::repeated(SequenceKind::Iterator, vec![next]))
                }
                _ => Some(iterator),
            }
        })
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
