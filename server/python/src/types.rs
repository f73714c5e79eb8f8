//! Types: what `type(x)` and `isinstance(x, …)` say of what is known, and in which order classes are asked.

use std::sync::Arc;

use bezoar_base::Constant;

use crate::answer::Answer;
use crate::containers::{Class, SequenceKind};
use crate::methods::class_of;
use crate::value::{Known, Value};

/// Built-in types of which nothing is an instance of two, unless a class of the project derives from both.
const APART: &[&str] = &[
    "builtins.str",
    "builtins.bytes",
    "builtins.bytearray",
    "builtins.int",
    "builtins.float",
    "builtins.complex",
    "builtins.list",
    "builtins.tuple",
    "builtins.dict",
    "builtins.set",
    "builtins.frozenset",
];

/// Bases that classes are asked of are at most so far away.
const MAX_BASES: usize = 64;

/// `isinstance(value, types)`
pub(crate) fn is_instance(value: &Value, types: &Value) -> Option<bool> {
    if value.is_open() || types.is_open() {
        return None;
    }
    let one_of = |known: &Known| Answer::any(types.known().iter().map(|of| is_of(known, of)));
    let mut answers = value.known().iter().map(one_of);
    let first = answers.next()?;
    match (first, answers.all(|answer| answer == first)) {
        (Answer::Yes, true) => Some(true),
        (Answer::No, true) => Some(false),
        _ => None,
    }
}

fn is_of(known: &Known, of: &Known) -> Answer {
    match (of, known) {
        (Known::Sequence(types), _) if !types.open && types.kind == SequenceKind::Tuple => {
            let one_of = |of: &Value| of.only().map_or(Answer::Unknown, |of| is_of(known, of));
            Answer::any(types.elements.iter().map(one_of))
        }
        (Known::Api(path), _) if &**path == "builtins.object" => Answer::Yes,
        (Known::Class(_), Known::Object(object)) => derives(&object.class, of),
        (Known::Class(class), _) if builtin_of(known).is_some() => {
            // A class with bases of a library may well say that others are instances of it.
            if is_known_whole(&order_of(class)) { Answer::No } else { Answer::Unknown }
        }
        (Known::Api(path), Known::Object(object)) if APART.contains(&&**path) => derives(&object.class, of),
        (Known::Api(path), _) => match builtin_of(known) {
            Some(class) if class == &**path => Answer::Yes,
            Some("builtins.bool") if &**path == "builtins.int" => Answer::Yes,
            Some(_) if APART.contains(&&**path) || &**path == "builtins.bool" => Answer::No,
            _ => Answer::Unknown,
        },
        _ => Answer::Unknown,
    }
}

/// Whether `class` is `of`, or derives from it.
fn derives(class: &Arc<Class>, of: &Known) -> Answer {
    let order = order_of(class);
    if order.contains(of) {
        return Answer::Yes;
    }
    if is_known_whole(&order) { Answer::No } else { Answer::Unknown }
}

/// Whether nothing in it comes from a library, or is not known.
fn is_known_whole(order: &[Known]) -> bool {
    let is_known = |known: &Known| match known {
        Known::Class(class) => class.bases.iter().all(|base| base.only().is_some()),
        Known::Api(path) => &**path == "builtins.object",
        _ => false,
    };
    order.len() < MAX_BASES && order.iter().all(is_known)
}

/// Whether neither a class nor any base of it comes from a library.
pub(crate) fn is_of_the_project(class: &Arc<Class>) -> bool {
    is_known_whole(&order_of(class))
}

/// The built-in type that something is an instance of, where that is sure.
fn builtin_of(known: &Known) -> Option<&str> {
    Some(match known {
        Known::Constant(constant) => match constant {
            Constant::Bool(_) => "builtins.bool",
            Constant::Int(_) => "builtins.int",
            Constant::Float(_) => "builtins.float",
            Constant::Str(_) => "builtins.str",
            Constant::Bytes(_) => "builtins.bytes",
            Constant::None => "builtins.NoneType",
            Constant::Ellipsis => "builtins.ellipsis",
            Constant::Tuple(_) => "builtins.tuple",
        },
        Known::Sequence(sequence) if matches!(sequence.kind, SequenceKind::List | SequenceKind::Tuple) => {
            // What is only like a list: a view, a range.
            if sequence.repeats {
                return None;
            }
            sequence.kind.class()
        }
        Known::Dict(_) => "builtins.dict",
        Known::Instance(path) if is_sent_text(path) => "builtins.str",
        Known::Instance(path) if &**path == "builtins.str" || &**path == "builtins.bytes" => path,
        _ => return None,
    })
}

/// `type(value)`, which carries nothing of what the value holds.
pub(crate) fn type_of(value: &Value) -> Value {
    let of = value.map(|known| match known {
        Known::Object(object) => Known::Class(Arc::clone(&object.class)).into(),
        Known::Instance(path) if !path.ends_with(')') => Value::api(Arc::clone(path)),
        known => class_of(known).map_or_else(Value::unknown, Value::api),
    });
    of.without_labels()
}

/// A class and its bases in the order in which they are asked for an attribute.
pub(crate) fn order_of(class: &Arc<Class>) -> Vec<Known> {
    let mut order = linear(&Known::Class(Arc::clone(class)), 0);
    order.truncate(MAX_BASES);
    order
}

/// The order of Python: each class before its bases, these in the order in which they are written.
fn linear(class: &Known, depth: u32) -> Vec<Known> {
    let Known::Class(of) = class else { return vec![class.clone()] };
    let bases: Vec<Known> = of.bases.iter().filter_map(Value::only).filter(|_| depth < 16).cloned().collect();
    let mut lists: Vec<Vec<Known>> = bases.iter().map(|base| linear(base, depth + 1)).collect();
    lists.push(bases);
    let mut order = vec![class.clone()];
    while order.len() < MAX_BASES {
        lists.retain(|list| !list.is_empty());
        let is_free = |first: &Known| lists.iter().all(|list| !list[1..].contains(first));
        // Where there is no such order Python refuses the class.
        let Some(next) = lists.iter().map(|list| &list[0]).find(|first| is_free(first)).cloned() else { break };
        lists.iter_mut().for_each(|list| list.retain(|known| *known != next));
        order.push(next);
    }
    order
}

/// Whether something is an item of a request that is always a text: parts of the path may have been converted.
fn is_sent_text(path: &str) -> bool {
    let fields = path.strip_suffix("]()").and_then(|path| path.split('[').next());
    let is_path = |fields: &str| ["view_args", "path_params", "path_kwargs"].iter().any(|it| fields.ends_with(it));
    fields.is_some_and(|fields| !is_path(fields))
}
