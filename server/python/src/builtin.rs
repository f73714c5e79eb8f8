//! What the functions and types that Python has without an import give back, on what is known.

use std::sync::Arc;

use bezoar_base::Constant;
use bezoar_syntax::field;

use crate::branch::elements_of;
use crate::containers::SequenceKind;
use crate::exec::Frame;
use crate::methods::{Values, decoded, int};
use crate::value::{Known, Value};

/// What a call of something whose meaning the evaluator itself knows gives back.
pub(crate) struct Folded {
    pub(crate) value: Value,
    /// Whether it has the labels that it ought to have, so that none are to be added.
    pub(crate) knows_its_labels: bool,
}

impl Frame<'_, '_> {
    /// What calling `path` gives back, if the evaluator itself knows what it does.
    pub(crate) fn folded(&self, path: &str, receiver: Option<&Value>, given: &Values) -> Option<Folded> {
        let name = path.strip_prefix("builtins.")?;
        let value = self.builtin(name, receiver, given)?;
        Some(Folded { value, knows_its_labels: knows_its_labels(name) })
    }

    /// What a builtin function, or a method of a builtin type, gives back; `None` if nothing special is known of it.
    fn builtin(&self, name: &str, receiver: Option<&Value>, given: &Values) -> Option<Value> {
        let first = given.positional.first();
        let none = given.positional.is_empty() && given.keyword.is_empty() && !given.open;
        Some(match name {
            "str" | "unicode" if none => Value::constant(Constant::str("")),
            "str" | "unicode" => match first?.only() {
                Some(Known::Constant(Constant::Bytes(bytes))) => decoded(bytes)?,
                _ => Value::text(first?.pieces()),
            },
            "bytes" | "bytearray" => match first?.only()? {
                Known::Constant(Constant::Str(text)) => Value::constant(Constant::Bytes(text.as_bytes().into())),
                Known::Constant(constant @ Constant::Bytes(_)) => Value::constant(constant.clone()),
                _ => return None,
            },
            "int" => match first?.only_constant()? {
                Constant::Str(text) if given.positional.len() == 1 => {
                    Value::constant(Constant::Int(text.trim().parse().ok()?))
                }
                constant => Value::constant(Constant::Int(constant.as_int()?)),
            },
            "bool" => Value::constant(Constant::Bool(first?.truth()?)),
            "len" => match first?.only()? {
                Known::Constant(Constant::Str(text)) => int(text.chars().count()),
                Known::Constant(Constant::Bytes(bytes)) => int(bytes.len()),
                Known::Sequence(sequence) if !sequence.open && sequence.kind != SequenceKind::Set => {
                    int(sequence.elements.len())
                }
                _ => return None,
            },
            "chr" => {
                let code = u32::try_from(first?.only_constant()?.as_int()?).ok()?;
                Value::constant(Constant::str(char::from_u32(code)?.to_string()))
            }
            "dict" => self.dict_call(given),
            "list" | "tuple" | "set" | "frozenset" | "sorted" | "reversed" => {
                let kind = match name {
                    "tuple" => SequenceKind::Tuple,
                    "set" | "frozenset" => SequenceKind::Set,
                    _ => SequenceKind::List,
                };
                match first.map(Value::only) {
                    None if !given.open => Value::sequence(kind, Vec::new(), false),
                    Some(Some(Known::Sequence(sequence))) => {
                        let reorders = matches!(name, "sorted" | "reversed");
                        let one = if reorders { vec![elements_of(first?)] } else { sequence.elements.clone() };
                        Value::sequence(kind, one, sequence.open || reorders)
                    }
                    _ => Value::sequence(kind, Vec::new(), true).with_labels(&given.labels()),
                }
            }
            "getattr" => {
                let attribute = given.positional.get(1)?.only_constant()?.as_text()?.to_owned();
                let found = self.attribute_of(first?, &attribute);
                match given.positional.get(2) {
                    Some(default) => found.or(default),
                    None => found,
                }
            }
            "super" => self.parent_object()?,
            "input" | "raw_input" => {
                Value::instance("builtins.str").with_labels(&self.python.labels_of("builtins.input"))
            }
            "type" => match first?.only()? {
                Known::Object(class) => Known::Class(Arc::clone(class)).into(),
                _ => return None,
            },
            _ => return self.method(name, receiver?, given),
        })
    }

    /// `super()`: an instance of the first base.
    fn parent_object(&self) -> Option<Value> {
        let functions = self.python.functions(self.scope.unit);
        let receiver = functions[self.scope.function? as usize].node.child(field::PARAMETERS)?.named_child(0)?;
        let object = self.env.get(receiver.text())?.value.clone();
        let (Known::Object(class) | Known::Class(class)) = object.only()? else { return None };
        Some(class.bases.first()?.map(|base| match base {
            Known::Api(path) => Value::instance(Arc::clone(path)),
            Known::Class(class) => Known::Object(Arc::clone(class)).into(),
            _ => Value::unknown(),
        }))
    }
}

/// Whether what a builtin is folded to has the labels that it ought to have, so that none are to be added.
fn knows_its_labels(name: &str) -> bool {
    name.starts_with("dict.")
        || name.starts_with("list.")
        || name.starts_with("tuple.")
        || name.starts_with("set.")
        || matches!(
            name,
            "dict" | "list" | "tuple" | "set" | "frozenset" | "sorted" | "reversed" | "len" | "bool" | "int"
        )
        || matches!(name, "getattr" | "type" | "super" | "input" | "raw_input")
}
