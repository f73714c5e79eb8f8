//! The methods of the built-in types, on what is known.

use std::sync::Arc;

use bezoar_base::{ArgumentSpec, Constant};

use crate::containers::SequenceKind;
use crate::encodings::Codec;
use crate::exec::Frame;
use crate::labels::Labels;
use crate::replacement::Format;
use crate::value::{Known, Piece, Value};
use crate::{buffers, dicts, fold, lists, texts};

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

    /// Takes note of `*values` or `**values` of which nobody knows what it holds.
    pub(crate) fn may_have_more(&mut self, values: &Value) {
        self.open = true;
        self.rest = self.rest.union(&values.labels());
    }
}

impl Values {
    /// Arguments by position.
    pub(crate) fn of(positional: impl IntoIterator<Item = Value>) -> Self {
        Self { positional: positional.into_iter().collect(), ..Self::default() }
    }

    /// The argument with this keyword.
    pub(crate) fn named(&self, name: &str) -> Option<&Value> {
        self.keyword.iter().find(|(known, _)| &**known == name).map(|(_, value)| value)
    }

    /// The argument at `position`, or with the keyword `name`.
    pub(crate) fn at(&self, position: usize, name: &str) -> Option<&Value> {
        self.positional.get(position).or_else(|| self.named(name))
    }

    /// What is given for a parameter, as far as it is known.
    pub(crate) fn get(&self, spec: &ArgumentSpec) -> Option<&Value> {
        let by_name = || {
            let name = spec.keyword.as_deref()?;
            self.keyword.iter().find(|(known, _)| &**known == name).map(|(_, value)| value)
        };
        spec.position.and_then(|position| self.positional.get(position as usize)).or_else(by_name)
    }
}

/// What a method gives back, and what its object is afterwards, if it changes it.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) result: Value,
    pub(crate) after: Option<Value>,
}

impl Outcome {
    /// Only a result.
    pub(crate) fn gives(result: Value) -> Self {
        Self { result, after: None }
    }

    /// Only a change.
    pub(crate) fn after(after: Value) -> Self {
        Self { result: Value::constant(Constant::None), after: Some(after) }
    }
}

impl Frame<'_, '_> {
    /// What the method `class.method` of a built-in type gives back; `None` if nothing is known of it.
    pub(crate) fn method(&mut self, class: &str, method: &str, receiver: &Value, given: &Values) -> Option<Value> {
        let mut result = Value::never();
        for known in receiver.known() {
            let is_its_own = match known {
                Known::Instance(path) => &**path == class,
                Known::Dict(dict) if crate::settings::is_parser(dict) => class == crate::settings::PARSER,
                known => class_of(known) == Some(class),
            };
            if is_its_own {
                result = result.or(&self.method_of(known, receiver.own_labels(), method, given)?);
            }
        }
        (!result.is_never()).then_some(result)
    }

    fn method_of(&mut self, known: &Known, own: &Labels, method: &str, given: &Values) -> Option<Value> {
        match known {
            Known::Instance(path) if &**path != "builtins.str" && &**path != "builtins.bytes" => match method {
                // The number may have been read from bytes.
                "to_bytes" => {
                    let labels = own.union(&Value::from(known.clone()).labels()).restored();
                    Some(Value::text([Piece::Hole(Value::unknown().with_labels(&labels))]))
                }
                "bit_length" | "bit_count" => Some(number()),
                _ => None,
            },
            Known::Constant(Constant::Str(_) | Constant::Bytes(_)) | Known::Text(_) | Known::Instance(_) => {
                let receiver = Value::from(known.clone()).with_labels(own);
                let is_bytes = matches!(known, Known::Constant(Constant::Bytes(_)));
                let result = self.text_method(&receiver, method, given)?;
                Some(if is_bytes { texts::as_bytes_but(method, result) } else { result })
            }
            Known::Encoded(_) => {
                // As text or as bytes, it is still what was encoded.
                let same = Value::from(known.clone()).with_labels(own);
                match method {
                    "encode" | "decode" | "strip" | "rstrip" | "lstrip" => Some(same),
                    _ => self.text_method(&same, method, given),
                }
            }
            known => outcome(known, own, method, given).map(|outcome| outcome.result),
        }
    }

    /// A method of a string.
    pub(crate) fn text_method(&mut self, receiver: &Value, method: &str, given: &Values) -> Option<Value> {
        match method {
            "format" | "format_map" => {
                let labels = given.labels();
                let mut field = |path: &str| self.format_field(path, method, given);
                let format = Format { field: &mut field, automatic: 0 };
                Some(format.apply(&receiver.pieces(), &labels))
            }
            "__mod__" => Some(fold::binary("%", receiver, given.positional.first()?)),
            "__add__" => Some(fold::binary("+", receiver, given.positional.first()?)),
            "__mul__" => Some(fold::binary("*", receiver, given.positional.first()?)),
            "__getitem__" => Some(self.item(receiver, given.positional.first()?)),
            _ => texts::method(receiver, method, given),
        }
    }

    /// What a replacement field stands for: `0`, `name`, `row[city]`, `user.name`.
    fn format_field(&mut self, path: &str, method: &str, given: &Values) -> Value {
        let end = path.find(['.', '[']).unwrap_or(path.len());
        let unknown = || Value::unknown().with_labels(&given.rest);
        let name = &path[..end];
        let mut value = match (method, name.parse::<usize>()) {
            ("format_map", _) => match given.positional.first() {
                Some(all) => self.looked_up(all, name),
                None => unknown(),
            },
            (_, Ok(position)) => given.positional.get(position).cloned().unwrap_or_else(unknown),
            (_, Err(_)) => given.named(name).cloned().unwrap_or_else(unknown),
        };
        let mut rest = &path[end..];
        while !rest.is_empty() {
            if let Some((key, after)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
                let key = key.parse().map_or_else(|_| Constant::str(key), Constant::Int);
                value = self.item(&value, &Value::constant(key));
                rest = after;
            } else {
                let after = rest.strip_prefix('.').unwrap_or(rest);
                let end = after.find(['.', '[']).unwrap_or(after.len());
                if end == 0 {
                    break;
                }
                let labels = value.labels();
                let field = self.attribute_of(&value, &after[..end]);
                value = if field.is_unknown() { field.with_labels(&labels) } else { field };
                rest = &after[end..];
            }
        }
        value
    }

    /// A method of what comes from outside, which is text in most cases.
    pub(crate) fn outside_method(&mut self, receiver: &Value, method: &str, given: &Values) -> Option<Value> {
        // Of these other things may have methods of that name.
        let is_common = matches!(method, "copy" | "__getitem__" | "__contains__" | "__len__" | "hex");
        if is_common { None } else { self.text_method(receiver, method, given) }
    }

    /// A method of something of which only its name is known, and that it is untrusted: what comes from outside is text.
    pub(crate) fn unknown_method(
        &mut self,
        method: Option<&str>,
        receiver: Option<&Value>,
        given: &Values,
        labels: &Labels,
    ) -> Value {
        let untrusted = receiver.filter(|receiver| receiver.is_open() && !receiver.own_labels().is_empty());
        let folded = method.zip(untrusted).and_then(|(method, receiver)| {
            let text = Value::unknown().with_labels(receiver.own_labels());
            self.outside_method(&text, method, given)
        });
        match (folded, method) {
            (Some(folded), _) => folded,
            (None, Some(name)) if let Some(plain) = plain_result(name, receiver) => plain,
            // Its keys are the names of its fields.
            (None, Some("dict" | "model_dump")) if receiver.is_some_and(|receiver| !receiver.labels().is_empty()) => {
                Value::dict(Vec::new(), true).with_labels(labels)
            }
            (None, Some("format" | "decode" | "hexdigest")) => {
                Value::instance("builtins.str").opened().with_labels(labels)
            }
            (None, _) => Value::unknown().with_labels(labels),
        }
    }
}

/// What a method of something untrusted gives that is called so everywhere, and gives a number or a truth value: of texts, lists, rows
/// of a database.
pub(crate) fn plain_result(method: &str, receiver: Option<&Value>) -> Option<Value> {
    let is_test = matches!(
        method,
        "isdigit"
            | "isdecimal"
            | "isnumeric"
            | "isalnum"
            | "isalpha"
            | "isascii"
            | "islower"
            | "isupper"
            | "isspace"
            | "istitle"
            | "isidentifier"
            | "isprintable"
            | "startswith"
            | "endswith"
    );
    receiver.filter(|receiver| !receiver.labels().is_empty())?;
    match method {
        "count" => Some(number()),
        _ => is_test.then(boolean),
    }
}

/// The class whose methods something has, by its path.
pub(crate) fn class_of(known: &Known) -> Option<&'static str> {
    Some(match known {
        Known::Constant(Constant::Str(_)) | Known::Text(_) => "builtins.str",
        Known::Constant(Constant::Bytes(_)) => "builtins.bytes",
        Known::Dict(_) => "builtins.dict",
        Known::Encoded(encoded) => match encoded.codec {
            Codec::Template => "string.Template",
            Codec::Page(page) => page.class(),
            Codec::PlainJinja => "jinja2.Environment",
            _ => "builtins.str",
        },
        Known::Sequence(sequence) => sequence.kind.class(),
        Known::Buffer(buffer) => buffer.kind.class(),
        _ => return None,
    })
}

/// What a method of a container gives back and does.
pub(crate) fn outcome(known: &Known, own: &Labels, method: &str, given: &Values) -> Option<Outcome> {
    match known {
        Known::Sequence(sequence) => lists::method(sequence, own, method, given),
        Known::Dict(dict) => dicts::method(dict, own, method, given),
        Known::Buffer(buffer) => buffers::method(buffer, method, given),
        _ => None,
    }
}

/// What a container is after `method` was called.
pub(crate) fn changed(known: &Known, method: &str, given: &Values) -> Value {
    let outcome = outcome(known, &Labels::default(), method, given);
    outcome.and_then(|outcome| outcome.after).unwrap_or_else(|| known.clone().into())
}

pub(crate) fn opened_container(known: &Known) -> Value {
    match known {
        Known::Sequence(sequence) if sequence.kind == SequenceKind::Tuple => known.clone().into(),
        Known::Sequence(sequence) => Value::sequence(sequence.kind, sequence.elements.clone(), true),
        Known::Dict(dict) => {
            let mut dict = crate::containers::Dict::clone(dict);
            dict.open = true;
            dict.into()
        }
        known => known.clone().into(),
    }
}

pub(crate) fn int(length: usize) -> Value {
    Value::constant(Constant::Int(length as i128))
}

/// Some number.
pub(crate) fn number() -> Value {
    Value::instance("builtins.int")
}

/// `True` or `False`.
pub(crate) fn boolean() -> Value {
    Value::constant(Constant::Bool(true)).or(&Value::constant(Constant::Bool(false)))
}

/// A truth value, where it is known.
pub(crate) fn truth_of(answer: Option<bool>) -> Value {
    answer.map_or_else(boolean, |answer| Value::constant(Constant::Bool(answer)))
}
