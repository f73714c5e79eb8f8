//! What the functions and types that Python has without an import give back, on what is known.

use std::sync::Arc;

use bezoar_base::Constant;
use bezoar_syntax::field;

use crate::buffers::{Buffer, BufferKind};
use crate::containers::{Sequence, SequenceKind};
use crate::elements::{collected, elements_of, items};
use crate::exec::Frame;
use crate::formats::{formatted, is_written_by_parts, represented, specification_of};
use crate::labels::Labels;
use crate::methods::{Values, boolean, int, number, truth_of};
use crate::object::Object;
use crate::texts::{constant, plain};
use crate::value::{Known, MAX_ELEMENTS, Piece, Value};
use crate::{dicts, encodings, fold, pages, text_changes, texts, types};

impl Frame<'_, '_> {
    /// What calling `path` gives back, with the labels that it ought to have, if the evaluator itself knows what it does.
    pub(crate) fn folded(&mut self, path: &str, receiver: Option<&Value>, given: &Values) -> Option<Value> {
        if let Some((class, method)) = path.rsplit_once('.')
            && let Some(receiver) = receiver
        {
            // `str.upper(text)`
            let is_class = matches!(receiver.only(), Some(Known::Api(path)) if **path == *class);
            let outcome = if is_class {
                let (first, rest) = given.positional.split_first().unzip();
                first.and_then(|first| {
                    let rest = rest.map(<[Value]>::to_vec).unwrap_or_default();
                    let keyword = given.keyword.clone();
                    let values = Values { positional: rest, keyword, open: given.open, rest: given.rest.clone() };
                    self.method(class, method, first, &values)
                })
            } else {
                self.method(class, method, receiver, given)
            };
            if outcome.is_some() {
                return outcome;
            }
        }
        if let Some(page) = pages::made(path, receiver, given) {
            return Some(page);
        }
        if let Some(converted) = self.converted(path, given) {
            return Some(converted);
        }
        if let Some(handed) = receiver.and_then(|receiver| self.handed_out(path, receiver)) {
            return self.outside_method(&handed, path.rsplit('.').next()?, given);
        }
        match path.strip_prefix("builtins.") {
            Some(name) => self.builtin(name, given),
            None => {
                let folded = self.library(path, receiver, given)?;
                // Models may say that it makes something harmless.
                let clears = self.python.facts().sanitizers.get(path);
                Some(clears.map_or(folded.clone(), |kinds| folded.cleared(self.python.kinds(kinds))))
            }
        }
    }

    /// `request.args.get("page", default=1, type=int)`
    fn converted(&mut self, path: &str, given: &Values) -> Option<Value> {
        let (fields, method) = path.rsplit_once('.')?;
        if method == "get_data" && !given.open {
            return self.body_of(path, given);
        }
        let converter = given.at(2, "type").filter(|_| method == "get" || method == "getlist")?;
        let labels = self.python.labels_of(fields);
        if labels.is_empty() {
            return None;
        }
        let text = Value::instance("builtins.str").with_labels(&labels);
        let value = self.call_value(converter, &Values::of([text]));
        Some(match (method, given.at(1, "default")) {
            ("getlist", _) => Value::repeated(SequenceKind::List, vec![value]),
            (_, Some(default)) => value.or(default),
            (_, None) => value.or(&Value::constant(Constant::None)),
        })
    }

    /// `request.get_data(as_text=True)`
    fn body_of(&self, path: &str, given: &Values) -> Option<Value> {
        let labels = self.python.labels_of(path);
        let class = match given.at(1, "as_text").map(Value::truth) {
            None | Some(Some(false)) => "builtins.bytes",
            Some(Some(true)) => "builtins.str",
            Some(None) => return None,
        };
        (!labels.is_empty()).then(|| Value::instance(class).with_labels(&labels))
    }

    /// What a source handed out, of which nothing else is known: that of what `receiver` can be whose method `path` is.
    fn handed_out(&self, path: &str, receiver: &Value) -> Option<Value> {
        let (class, _) = path.rsplit_once('.')?;
        let source = match class.strip_suffix("()") {
            Some(source) => source,
            None if receiver.labels().is_empty() => return None,
            None => class,
        };
        let fields = source.rsplit_once(['.', '[']).map_or(source, |(fields, _)| fields);
        let is_decoded = source != class && encodings::gives_text(source);
        if self.python.labels_of(source).is_empty() && self.python.labels_of(fields).is_empty() && !is_decoded {
            return None;
        }
        let is_it = |known: &&Known| matches!(known, Known::Instance(path) | Known::Api(path) if **path == *class);
        let known = receiver.known().iter().find(is_it)?;
        Some(Value::from(known.clone()).with_labels(receiver.own_labels()))
    }

    /// What calling `callee` gives back: for the functions that call what they are given.
    pub(crate) fn call_value(&mut self, callee: &Value, given: &Values) -> Value {
        let mut result = Value::never();
        for known in callee.known() {
            // `map(str.strip, lines)`
            let unbound = match known {
                Known::Api(path) => path.rsplit_once('.').zip(given.positional.split_first()),
                _ => None,
            };
            let unbound = unbound.and_then(|((class, method), (first, rest))| {
                self.method(class, method, first, &Values::of(rest.iter().cloned()))
            });
            result = result.or(&match (unbound, known) {
                (Some(value), _) => value,
                (None, Known::Function(callable)) => self.run_given(callable, given),
                (None, Known::Object(object)) => match self.call_made(object, given) {
                    Some(value) => value,
                    None => self.result(known, None, given),
                },
                (None, known) => self.result(known, None, given),
            });
        }
        if callee.is_open() || callee.known().is_empty() {
            result = result.or(&Value::unknown().with_labels(&given.labels()));
        }
        result.with_labels(callee.own_labels())
    }

    fn builtin(&mut self, name: &str, given: &Values) -> Option<Value> {
        let first = given.positional.first();
        let none = given.positional.is_empty() && given.keyword.is_empty() && !given.open;
        Some(match name {
            "str" | "unicode" if none => constant(""),
            "str" | "unicode" => self.as_text(first?, given),
            "repr" => represented(first?, false),
            "ascii" => represented(first?, true),
            "format" => {
                let spec = given.positional.get(1).map(specification_of);
                Value::text(formatted(first?, None, spec.as_ref()))
            }
            "bytes" if none => Value::constant(Constant::Bytes(Arc::new([]))),
            "bytes" => as_bytes(first?),
            "bytearray" => Buffer::new(BufferKind::Array, first.map(as_bytes).as_ref()).into(),
            "memoryview" => first?.clone(),
            "int" | "long" => as_int(given),
            "float" | "complex" => match first?.only_constant() {
                Some(number) if number.as_number().is_some() && name == "float" => {
                    Value::constant(Constant::Float(number.as_number()?.to_bits()))
                }
                _ => Value::instance(format!("builtins.{name}")),
            },
            "bool" => truth_of(first.map_or(Some(false), Value::truth)),
            "len" => length(first?),
            "hash" | "id" => number(),
            "isinstance" => truth_of(given.positional.get(1).and_then(|types| types::is_instance(first?, types))),
            "issubclass" | "callable" | "hasattr" => boolean(),
            "ord" => match texts::plain(first?).map(|text| text.chars().next()) {
                Some(Some(character)) => Value::constant(Constant::Int(character as i128)),
                _ => number().with_labels(&first?.labels().recoded()),
            },
            "chr" | "unichr" => match first?.only_constant().and_then(Constant::as_int).map(u32::try_from) {
                Some(Ok(code)) => constant(char::from_u32(code)?.to_string()),
                _ => Value::text([Piece::Hole(Value::unknown().with_labels(&first?.labels().restored()))]),
            },
            "hex" | "oct" | "bin" => {
                let kind = match name {
                    "hex" => "#x",
                    "oct" => "#o",
                    _ => "#b",
                };
                Value::text(formatted(first?, None, Some(&specification_of(&constant(kind)))))
            }
            "abs" | "round" | "pow" | "divmod" | "sum" => self.arithmetic(name, given)?,
            "min" | "max" => {
                let among = match given.positional.as_slice() {
                    [only] => only.clone(),
                    several => Value::sequence(SequenceKind::List, several.to_vec(), given.open),
                };
                let best = self.extreme(&among, name == "max", given);
                given.named("default").map_or(best.clone(), |default| best.or(default)).with_labels(&given.rest)
            }
            "any" | "all" => truth_of(all_or_any(name == "all", first?)),
            "dict" => dicts::made(given),
            "dict.fromkeys" => dicts::from_keys(given)?,
            "str.maketrans" | "bytes.maketrans" => text_changes::translation(given)?,
            "list" | "tuple" | "set" | "frozenset" => {
                let kind = match name {
                    "list" => SequenceKind::List,
                    "tuple" => SequenceKind::Tuple,
                    _ => SequenceKind::Set,
                };
                match first {
                    Some(first) => collected(kind, first),
                    None => Value::sequence(kind, Vec::new(), given.open).with_labels(&given.rest),
                }
            }
            "sorted" => self.sorted(first?, SequenceKind::List, given),
            "getattr" => {
                let Some(attribute) = plain(given.positional.get(1)?) else {
                    return Some(Value::unknown().with_labels(&given.labels()));
                };
                let found = self.attribute_of(first?, &attribute);
                let found = if found.is_unknown() { found.with_labels(&first?.labels()) } else { found };
                given.positional.get(2).map_or(found.clone(), |default| found.or(default))
            }
            "vars" if given.positional.len() == 1 && matches!(first?.only(), Some(Known::Api(_))) => {
                self.attribute_of(first?, "__dict__")
            }
            // `__import__("os.path")` gives `os`.
            "__import__" => Value::api(plain(first?)?.split('.').next().filter(|root| !root.is_empty())?),
            "staticmethod" => first.filter(|first| matches!(first.only(), Some(Known::Api(_))))?.clone(),
            "super" => self.parent_object()?,
            "input" | "raw_input" => {
                Value::instance("builtins.str").with_labels(&self.python.labels_of("builtins.input"))
            }
            "type" if given.positional.len() == 1 => types::type_of(first?),
            // `super().__new__(cls, …)`
            "object.__new__" => match first?.only()? {
                Known::Class(class) => Known::from(Object::of(Arc::clone(class))).into(),
                _ => return None,
            },
            "str.__new__" => self.as_text(given.positional.get(1)?, &Values::default()),
            "print" => Value::constant(Constant::None),
            "int.from_bytes" => number().with_labels(&first?.labels().recoded()),
            _ => return self.made_exception(name, given).or_else(|| self.iterator(name, given)),
        })
    }

    /// `str(value)`
    pub(crate) fn as_text(&mut self, value: &Value, given: &Values) -> Value {
        let has_codec = given.positional.len() > 1 || given.named("encoding").is_some();
        match value.only() {
            Some(Known::Constant(Constant::Bytes(_))) if has_codec => Value::text(value.byte_pieces()),
            Some(Known::Sequence(_) | Known::Dict(_)) => represented(value, false),
            _ if is_written_by_parts(value) && !has_codec => represented(value, false),
            Some(Known::Buffer(_)) => Value::text([Piece::Hole(Value::unknown().with_labels(&value.labels()))]),
            _ => Value::text(value.pieces()),
        }
    }

    fn arithmetic(&mut self, name: &str, given: &Values) -> Option<Value> {
        let first = given.positional.first()?;
        Some(match name {
            "abs" => match first.only_constant().and_then(Constant::as_int) {
                Some(value) => Value::constant(Constant::Int(value.checked_abs()?)),
                None => number(),
            },
            "round" => match first.only_constant() {
                Some(constant @ (Constant::Int(_) | Constant::Bool(_))) => {
                    Value::constant(Constant::Int(constant.as_int()?))
                }
                _ => number(),
            },
            "pow" => match given.positional.as_slice() {
                [one, two] => fold::binary("**", one, two),
                _ => number(),
            },
            "divmod" => {
                let second = given.positional.get(1)?;
                let parts = ["//", "%"].map(|operator| fold::binary(operator, first, second));
                Value::sequence(SequenceKind::Tuple, parts.to_vec(), false)
            }
            _ => {
                let start = given.at(1, "start").cloned().unwrap_or_else(|| Value::constant(Constant::Int(0)));
                match items(first) {
                    Some(all) => all.iter().fold(start, |sum, one| fold::binary("+", &sum, one)),
                    None => match start.only() {
                        Some(Known::Sequence(_)) => {
                            let inner = elements_of(&elements_of(first));
                            Value::repeated(SequenceKind::List, vec![inner]).with_labels(&start.labels())
                        }
                        _ => number(),
                    },
                }
            }
        })
    }

    /// `super()`: an instance of the first base.
    fn parent_object(&self) -> Option<Value> {
        let functions = self.python.functions(self.scope.unit);
        let receiver = functions[self.scope.function? as usize].node.child(field::PARAMETERS)?.named_child(0)?;
        let object = self.env.get(receiver.text())?.value.clone();
        let class = match object.only()? {
            Known::Object(object) => &object.class,
            Known::Class(class) => class,
            _ => return None,
        };
        Some(class.bases.first()?.map(|base| match base {
            Known::Api(path) => Value::instance(Arc::clone(path)),
            Known::Class(class) => Known::from(Object::of(Arc::clone(class))).into(),
            _ => Value::unknown(),
        }))
    }
}

fn length(value: &Value) -> Value {
    match value.only() {
        Some(Known::Constant(Constant::Str(text))) => int(text.chars().count()),
        Some(Known::Constant(Constant::Bytes(bytes))) => int(bytes.len()),
        Some(Known::Sequence(sequence)) if !sequence.open && sequence.kind != SequenceKind::Set => {
            int(sequence.elements.len())
        }
        Some(Known::Dict(dict)) if !dict.open => int(dict.entries.len()),
        _ => number(),
    }
}

/// `int(…)`: a number, whatever was given.
fn as_int(given: &Values) -> Value {
    let base = given.at(1, "base").map(|base| base.only_constant().and_then(Constant::as_int));
    let parsed = match (given.positional.first().and_then(Value::only_constant), base) {
        (None, _) if given.positional.is_empty() && !given.open => Some(0),
        (Some(Constant::Str(text)), None) => text.trim().replace('_', "").parse().ok(),
        (Some(Constant::Str(text)), Some(Some(base @ 2..=36))) => {
            let text = text.trim().to_ascii_lowercase();
            let digits = text.strip_prefix("0x").filter(|_| base == 16).unwrap_or(&text);
            u32::try_from(base).ok().and_then(|base| i128::from_str_radix(digits, base).ok())
        }
        (Some(Constant::Float(bits)), None) => {
            let whole = f64::from_bits(*bits).trunc();
            #[expect(clippy::cast_possible_truncation, reason = "it is small enough to be exact")]
            (whole.abs() < 9e15).then_some(whole as i128)
        }
        (Some(constant), None) => constant.as_int(),
        _ => None,
    };
    parsed.map_or_else(number, |value| Value::constant(Constant::Int(value)))
}

/// `bytes(…)`
fn as_bytes(value: &Value) -> Value {
    match value.only() {
        Some(Known::Constant(Constant::Str(text))) => Value::constant(Constant::Bytes(text.as_bytes().into())),
        Some(Known::Constant(Constant::Bytes(_)) | Known::Text(_)) => value.clone(),
        Some(Known::Buffer(buffer)) => texts::as_bytes(&buffer.content()),
        Some(Known::Constant(count)) => match count.as_int().map(usize::try_from) {
            Some(Ok(count)) if count <= MAX_ELEMENTS => Value::constant(Constant::Bytes(vec![0; count].into())),
            _ => Value::instance("builtins.bytes"),
        },
        Some(Known::Sequence(_)) => {
            let all = items(value).and_then(|all| {
                let byte =
                    |value: &Value| value.only_constant().and_then(Constant::as_int).and_then(|n| u8::try_from(n).ok());
                all.iter().map(byte).collect::<Option<Vec<u8>>>()
            });
            match all {
                Some(bytes) => Value::constant(Constant::Bytes(bytes.into())),
                None => Value::text([Piece::Hole(Value::unknown().with_labels(&value.labels().restored()))]),
            }
        }
        _ => Value::text([Piece::Hole(Value::unknown().with_labels(&value.labels()))]),
    }
}

fn all_or_any(all: bool, values: &Value) -> Option<bool> {
    let elements = items(values).or_else(|| match values.only() {
        Some(Known::Sequence(set)) if !set.open => Some(set.elements.clone()),
        _ => None,
    })?;
    let mut answer = Some(all);
    for element in &elements {
        match element.truth() {
            Some(truth) if truth != all => return Some(truth),
            Some(_) => {}
            None => answer = None,
        }
    }
    answer
}

/// What can be walked once, with these elements if they are known, else with any of `any`.
pub(crate) fn iterator_of(elements: Option<Vec<Value>>, any: impl FnOnce() -> Value) -> Value {
    match elements {
        Some(elements) => Value::sequence(SequenceKind::Iterator, elements, false),
        None => Value::repeated(SequenceKind::Iterator, vec![any()]),
    }
}

/// Some text of which only the labels are known.
pub(crate) fn some_text(labels: &Labels) -> Value {
    Value::text([Piece::Hole(Value::instance("builtins.str").with_labels(labels))])
}

/// A sequence in another kind.
pub(crate) fn in_kind(sequence: &Sequence, kind: SequenceKind) -> Value {
    Sequence { kind, ..sequence.clone() }.into()
}
