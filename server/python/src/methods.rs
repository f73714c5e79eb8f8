//! The methods of the built-in types, on what is known.

use std::sync::Arc;

use bezoar_base::{ArgumentSpec, Constant};

use crate::branch::elements_of;
use crate::containers::{Dict, Sequence, SequenceKind};
use crate::exec::Frame;
use crate::fold;
use crate::labels::Labels;
use crate::value::{Known, Piece, Value};

/// The values of a call's arguments.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Values {
    pub(crate) positional: Vec<Value>,
    pub(crate) keyword: Vec<(Arc<str>, Value)>,
    /// Whether `*args` or `**kwargs` may bring more.
    pub(crate) open: bool,
    /// The labels of what they may bring.
    pub(crate) rest: Labels,
}

impl Values {
    pub(crate) fn labels(&self) -> Labels {
        let all = self.positional.iter().chain(self.keyword.iter().map(|(_, value)| value));
        all.fold(self.rest.clone(), |labels, value| labels.union(&value.labels()))
    }
}

impl Values {
    /// What is given for a parameter, as far as it is known.
    pub(crate) fn get(&self, spec: &ArgumentSpec) -> Option<&Value> {
        let by_name = || {
            let name = spec.keyword.as_deref()?;
            self.keyword.iter().find(|(known, _)| &**known == name).map(|(_, value)| value)
        };
        spec.position.and_then(|position| self.positional.get(position as usize)).or_else(by_name)
    }
}

impl Frame<'_, '_> {
    pub(crate) fn dict_call(&self, given: &Values) -> Value {
        let mut open = given.open;
        let mut unseen = Labels::default();
        let mut entries = match given.positional.first().map(Value::only) {
            None => Vec::new(),
            Some(Some(Known::Dict(dict))) => {
                open |= dict.open;
                dict.entries.clone()
            }
            Some(_) => {
                open = true;
                unseen = given.positional.first().map_or_else(Labels::default, Value::labels);
                Vec::new()
            }
        };
        entries.extend(given.keyword.iter().map(|(name, value)| (Constant::Str(Arc::clone(name)), value.clone())));
        Value::dict(entries, open).with_labels(&unseen)
    }

    /// A method of `str`, `bytes`, `list` or `dict`, `type.method`.
    pub(crate) fn method(&self, name: &str, receiver: &Value, given: &Values) -> Option<Value> {
        let (class, method) = name.split_once('.')?;
        let receiver_known = receiver.only();
        match class {
            "str" => text_method(method, receiver_known?, given),
            "bytes" => match (method, receiver_known?) {
                ("decode", Known::Constant(Constant::Bytes(bytes))) => decoded(bytes),
                ("hex", Known::Constant(Constant::Bytes(bytes))) => {
                    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
                    Some(Value::constant(Constant::str(digits)))
                }
                _ => None,
            },
            "dict" => match (method, receiver_known?) {
                ("get" | "pop" | "setdefault", Known::Dict(dict)) => {
                    let found = dict.get(given.positional.first()?.only_constant()?);
                    let found = if dict.open { found.with_labels(receiver.own_labels()) } else { found };
                    let default = given.positional.get(1).cloned().unwrap_or_else(|| Value::constant(Constant::None));
                    Some(match found {
                        found if found.is_never() => default,
                        found if dict.open => found.or(&default),
                        found => found,
                    })
                }
                ("copy", Known::Dict(_)) => Some(receiver.clone()),
                ("keys", Known::Dict(dict)) => {
                    let keys = dict.entries.iter().map(|(key, _)| Value::constant(key.clone())).collect();
                    Some(Value::sequence(SequenceKind::List, keys, dict.open))
                }
                ("values", Known::Dict(dict)) => {
                    let values = dict.entries.iter().map(|(_, value)| value.clone()).collect();
                    Some(Value::sequence(SequenceKind::List, values, dict.open))
                }
                ("items", Known::Dict(dict)) => {
                    let item = |(key, value): &(Constant, Value)| {
                        Value::sequence(SequenceKind::Tuple, vec![Value::constant(key.clone()), value.clone()], false)
                    };
                    Some(Value::sequence(SequenceKind::List, dict.entries.iter().map(item).collect(), dict.open))
                }
                _ => None,
            },
            "list" | "set" | "tuple" => match (method, receiver_known?) {
                ("copy", _) => Some(receiver.clone()),
                ("pop", Known::Sequence(sequence)) if !sequence.open && given.positional.is_empty() => {
                    sequence.elements.last().cloned()
                }
                ("pop", Known::Sequence(_)) => Some(elements_of(receiver)),
                _ => None,
            },
            _ => None,
        }
    }
}

/// A method of something unknown whose name alone says that a string comes out.
pub(crate) fn unknown_method(method: Option<&str>) -> Value {
    match method {
        Some("format" | "decode" | "hexdigest") => Value::instance("builtins.str").opened(),
        _ => Value::unknown(),
    }
}

fn text_method(method: &str, receiver: &Known, given: &Values) -> Option<Value> {
    let pieces = match receiver {
        Known::Constant(Constant::Str(text)) => vec![Piece::Literal(Arc::clone(text))],
        Known::Text(pieces) => pieces.to_vec(),
        _ => return None,
    };
    let whole = match receiver {
        Known::Constant(Constant::Str(text)) => Some(&**text),
        _ => None,
    };
    let argument = |at: usize| given.positional.get(at).and_then(Value::only_constant).and_then(Constant::as_text);
    let constant = |text: String| Some(Value::constant(Constant::str(text)));
    match method {
        "format" => Some(fold::str_format(
            &pieces,
            |at| given.positional.get(at).cloned().unwrap_or_else(Value::unknown),
            |name| {
                given
                    .keyword
                    .iter()
                    .find(|(known, _)| &**known == name)
                    .map_or_else(Value::unknown, |(_, value)| value.clone())
            },
        )),
        "join" => {
            let separator = Value::from(receiver.clone());
            match given.positional.first()?.only()? {
                Known::Sequence(sequence) if !sequence.open && sequence.kind != SequenceKind::Set => {
                    let mut all = Vec::new();
                    for (position, element) in sequence.elements.iter().enumerate() {
                        if position > 0 {
                            all.extend(separator.pieces());
                        }
                        all.extend(element.pieces());
                    }
                    Some(Value::text(all))
                }
                Known::Sequence(sequence) if sequence.repeats => Some(join_repeated(&separator, &sequence.elements)),
                // The characters of `"?" * n`.
                Known::Text(pieces) => match (&pieces[..], separator.only_constant().and_then(Constant::as_text)) {
                    ([Piece::Repeat(text)], Some(separator)) if text.chars().count() == 1 => Some(Value::text([
                        Piece::Literal(text.clone()),
                        Piece::Repeat(format!("{separator}{text}").into()),
                    ])),
                    _ => Some(Value::text([Piece::Hole(Value::unknown().with_labels(&given.labels()))])),
                },
                _ => Some(Value::text([Piece::Hole(Value::unknown().with_labels(&given.labels()))])),
            }
        }
        "encode" => match whole {
            Some(text) => Some(Value::constant(Constant::Bytes(text.as_bytes().into()))),
            None => Some(Value::from(receiver.clone())),
        },
        "upper" => constant(whole?.to_uppercase()),
        "lower" | "casefold" => constant(whole?.to_lowercase()),
        "strip" if given.positional.is_empty() => constant(whole?.trim().to_owned()),
        "lstrip" if given.positional.is_empty() => constant(whole?.trim_start().to_owned()),
        "rstrip" if given.positional.is_empty() => constant(whole?.trim_end().to_owned()),
        // At the ends nothing comes in that was not there.
        "strip" | "lstrip" | "rstrip" | "removesuffix" | "removeprefix" if made_of_repeats(&pieces) => {
            Some(Value::from(receiver.clone()))
        }
        "strip" | "lstrip" | "rstrip" | "expandtabs" | "title" | "capitalize" => {
            Some(Value::from(receiver.clone()).opened())
        }
        "replace" => {
            let (from, to) = (argument(0)?, argument(1)?);
            whole
                .filter(|text| text.len().saturating_mul(to.len() + 1) < crate::value::MAX_TEXT)
                .and_then(|text| constant(text.replace(from, to)))
        }
        "startswith" => Some(Value::constant(Constant::Bool(whole?.starts_with(argument(0)?)))),
        "endswith" => Some(Value::constant(Constant::Bool(whole?.ends_with(argument(0)?)))),
        "split" if given.positional.len() == 1 => {
            let parts = whole?.split(argument(0).filter(|separator| !separator.is_empty())?);
            Some(Value::sequence(
                SequenceKind::List,
                parts.map(|part| Value::constant(Constant::str(part))).collect(),
                false,
            ))
        }
        "split" if given.positional.is_empty() => {
            let parts = whole?.split_whitespace();
            Some(Value::sequence(
                SequenceKind::List,
                parts.map(|part| Value::constant(Constant::str(part))).collect(),
                false,
            ))
        }
        _ => None,
    }
}

/// The elements side by side, and nobody knows how many more like them.
fn join_repeated(separator: &Value, elements: &[Value]) -> Value {
    let all: Vec<Piece> = elements.iter().flat_map(|element| [separator.pieces(), element.pieces()].concat()).collect();
    let literal = |piece: &Piece| if let Piece::Literal(text) = piece { Some(Arc::clone(text)) } else { None };
    let more: Option<Vec<Arc<str>>> = all.iter().map(literal).collect();
    let first = all.into_iter().skip(separator.pieces().len());
    Value::text(first.chain(more.map(|texts| Piece::Repeat(texts.concat().into()))))
}

pub(crate) fn made_of_repeats(pieces: &[Piece]) -> bool {
    pieces.iter().all(|piece| matches!(piece, Piece::Repeat(_)))
}

pub(crate) fn changed(known: &Known, method: &str, given: &Values) -> Value {
    let first = given.positional.first();
    match known {
        Known::Sequence(sequence) => {
            let mut sequence = Sequence::clone(sequence);
            let mut unseen = Labels::default();
            match (method, first) {
                ("append" | "add", Some(value)) => sequence.elements.push(value.clone()),
                ("insert", Some(place)) => match given.positional.get(1) {
                    Some(value) => {
                        let place =
                            place.only_constant().and_then(Constant::as_int).and_then(|at| usize::try_from(at).ok());
                        let place = place.unwrap_or(0).min(sequence.elements.len());
                        sequence.elements.insert(place, value.clone());
                    }
                    None => sequence.open = true,
                },
                ("extend" | "update", Some(value)) => match value.only() {
                    Some(Known::Sequence(more)) => {
                        sequence.elements.extend(more.elements.iter().cloned());
                        sequence.open |= more.open;
                    }
                    _ => {
                        sequence.open = true;
                        unseen = value.labels();
                    }
                },
                ("remove" | "discard", Some(value)) => match value.only() {
                    Some(gone) => {
                        if let Some(at) = sequence.elements.iter().position(|element| element.only() == Some(gone)) {
                            sequence.elements.remove(at);
                        }
                    }
                    None => sequence.open = true,
                },
                ("pop", None) => drop(sequence.elements.pop()),
                ("pop", Some(_)) => sequence.open = true,
                ("clear", _) => {
                    sequence.elements.clear();
                    sequence.open = false;
                }
                ("sort" | "reverse", _) if sequence.elements.len() > 1 => sequence.elements.reverse(),
                _ => {}
            }
            Value::sequence(sequence.kind, sequence.elements, sequence.open).with_labels(&unseen)
        }
        Known::Dict(dict) => {
            let mut dict = Dict::clone(dict);
            let key = first.and_then(Value::only_constant);
            let mut unseen = Labels::default();
            match (method, first) {
                ("update", _) => {
                    match first.map(Value::only) {
                        None => {}
                        Some(Some(Known::Dict(more))) => {
                            for (key, value) in &more.entries {
                                dict.set(key.clone(), value.clone());
                            }
                            dict.open |= more.open;
                            unseen = first.map_or_else(Labels::default, |first| first.own_labels().clone());
                        }
                        Some(_) => {
                            dict.open = true;
                            unseen = given.labels();
                        }
                    }
                    for (name, value) in &given.keyword {
                        dict.set(Constant::Str(Arc::clone(name)), value.clone());
                    }
                    dict.open |= given.open;
                }
                ("pop", Some(_)) => match key {
                    Some(key) => dict.entries.retain(|(known, _)| known != key),
                    None => dict.open = true,
                },
                ("setdefault", Some(_)) => match key {
                    Some(key) if dict.get(key).is_never() => {
                        let value = given.positional.get(1).cloned().unwrap_or_else(|| Value::constant(Constant::None));
                        dict.set(key.clone(), value);
                    }
                    Some(_) => {}
                    None => dict.open = true,
                },
                ("clear", _) => {
                    dict.entries.clear();
                    dict.open = false;
                }
                _ => {}
            }
            Value::from(Known::Dict(Arc::new(dict))).with_labels(&unseen)
        }
        known => known.clone().into(),
    }
}

pub(crate) fn opened_container(known: &Known) -> Value {
    match known {
        Known::Sequence(sequence) if sequence.kind == SequenceKind::Tuple => known.clone().into(),
        Known::Sequence(sequence) => Value::sequence(sequence.kind, sequence.elements.clone(), true),
        Known::Dict(dict) => Value::dict(dict.entries.clone(), true),
        known => known.clone().into(),
    }
}

pub(crate) fn decoded(bytes: &[u8]) -> Option<Value> {
    std::str::from_utf8(bytes).ok().map(|text| Value::constant(Constant::str(text)))
}

pub(crate) fn int(length: usize) -> Value {
    Value::constant(Constant::Int(length as i128))
}
