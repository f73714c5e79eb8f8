//! Calls: what they give back, and what they do to the containers that they are given.

use std::sync::Arc;

use bezoar_base::{Constant, Returns};
use bezoar_syntax::{Node, field, kind};

use crate::arguments::{Argument, arguments};
use crate::env::Binding;
use crate::exec::{Frame, dotted, elements_of};
use crate::fold;
use crate::value::{Dict, Known, Labels, Piece, Sequence, SequenceKind, Value};

/// The values of a call's arguments.
#[derive(Debug, Default)]
struct Values {
    positional: Vec<Value>,
    keyword: Vec<(Arc<str>, Value)>,
    /// Whether `*args` or `**kwargs` may bring more.
    open: bool,
}

impl<'t> Frame<'_, 't> {
    pub(crate) fn call(&mut self, node: Node<'t>) -> Value {
        let Some(function) = node.child(field::FUNCTION) else { return Value::unknown() };
        let callee = self.eval(function);
        let given = self.given(node.child(field::ARGUMENTS));
        let receiver = function.child(field::OBJECT).and_then(|object| self.facts.values.get(&object.id())).cloned();
        let labels = given.labels().union(callee.labels());
        let result = if callee.known().is_empty() {
            let method = function.child(field::ATTRIBUTE).map(Node::text);
            unknown_method(method, &given)
        } else {
            callee.map(|known| self.result(known, receiver.as_ref(), &given))
        };
        let labels = self.cleared(&callee, labels);
        result.with_labels(labels)
    }

    fn given(&mut self, list: Option<Node<'t>>) -> Values {
        let mut values = Values::default();
        for argument in list.map(arguments).unwrap_or_default() {
            match argument {
                Argument::Positional(node) => {
                    let value = self.eval(node);
                    values.positional.push(value);
                }
                Argument::Keyword(name, node) => {
                    let value = self.eval(node);
                    values.keyword.push((name.into(), value));
                }
                Argument::Star(node) => {
                    let value = self.eval(node);
                    match value.only() {
                        Some(Known::Sequence(sequence)) if !sequence.open && !values.open => {
                            values.positional.extend(sequence.elements.iter().cloned());
                        }
                        _ => values.open = true,
                    }
                }
                Argument::DoubleStar(node) => {
                    let value = self.eval(node);
                    match value.only() {
                        Some(Known::Dict(dict)) if !dict.open => {
                            for (key, value) in &dict.entries {
                                if let Constant::Str(name) = key {
                                    values.keyword.push((Arc::clone(name), value.clone()));
                                }
                            }
                        }
                        _ => values.open = true,
                    }
                }
            }
        }
        values
    }

    /// What calling one thing gives back.
    fn result(&self, callee: &Known, receiver: Option<&Value>, given: &Values) -> Value {
        match callee {
            Known::Api(path) => {
                let folded = path.strip_prefix("builtins.").and_then(|name| self.builtin(name, receiver, given));
                folded.unwrap_or_else(|| self.api_result(path, given))
            }
            Known::Instance(path) => self.api_result(&format!("{path}.__call__"), given),
            Known::Class(class) => Known::Object(Arc::clone(class)).into(),
            Known::Function(_) | Known::Object(_) => Value::unknown(),
            Known::Constant(_) | Known::Text(_) | Known::Sequence(_) | Known::Dict(_) => Value::unknown(),
        }
    }

    fn api_result(&self, path: &str, given: &Values) -> Value {
        let facts = self.python.facts();
        let labels = self.python.labels_of(path);
        let value = match facts.returns.get(path) {
            Some(Returns::Instance(class)) => Value::instance(Arc::clone(class)),
            Some(Returns::Constant(constant)) => Value::constant(constant.clone()),
            None => match (path, given.positional.as_slice()) {
                ("typing.cast" | "typing_extensions.cast", [_, value]) => value.clone(),
                ("copy.copy" | "copy.deepcopy", [value, ..]) => value.clone(),
                ("os.environ.get" | "os.getenv", [_, default]) => {
                    default.clone().or(&Value::instance("os.environ.get()"))
                }
                _ => Value::instance(facts.instance_of_call(path)),
            },
        };
        value.with_labels(labels)
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
                    _ => Value::sequence(kind, Vec::new(), true),
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
                Value::instance("builtins.str").with_labels(self.python.labels_of("builtins.input"))
            }
            "type" => match first?.only()? {
                Known::Object(class) => Known::Class(Arc::clone(class)).into(),
                _ => return None,
            },
            _ => return self.method(name, receiver?, given),
        })
    }

    fn dict_call(&self, given: &Values) -> Value {
        let mut open = given.open;
        let mut entries = match given.positional.first().map(Value::only) {
            None => Vec::new(),
            Some(Some(Known::Dict(dict))) => {
                open |= dict.open;
                dict.entries.clone()
            }
            Some(_) => {
                open = true;
                Vec::new()
            }
        };
        entries.extend(given.keyword.iter().map(|(name, value)| (Constant::Str(Arc::clone(name)), value.clone())));
        Value::dict(entries, open)
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

    /// A method of `str`, `bytes`, `list` or `dict`, `type.method`.
    fn method(&self, name: &str, receiver: &Value, given: &Values) -> Option<Value> {
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

    /// Labels that are still there after the callee had them.
    fn cleared(&self, callee: &Value, labels: Labels) -> Labels {
        if labels.is_empty() {
            return labels;
        }
        let facts = self.python.facts();
        // What no model clears for one kind of sink stays; kinds are told apart when steps are kept.
        let clears = |known: &Known| match known {
            Known::Api(path) => {
                matches!(
                    &**path,
                    "builtins.int" | "builtins.float" | "builtins.bool" | "builtins.len" | "builtins.isinstance"
                ) || facts.sanitizers.get(path).is_some_and(|kinds| kinds.iter().any(|kind| &**kind == "all"))
            }
            _ => false,
        };
        if !callee.is_open() && !callee.known().is_empty() && callee.known().iter().all(clears) {
            Labels::default()
        } else {
            labels
        }
    }

    /// What a call that stands alone does to the variable that it is a method of, or is given.
    pub(crate) fn mutation(&mut self, call: Node<'t>) {
        let Some(function) = call.child(field::FUNCTION) else { return };
        let list = call.child(field::ARGUMENTS);
        let receiver = function.child(field::OBJECT).filter(|_| function.kind() == kind::ATTRIBUTE);
        if let (Some(path), Some(method)) = (receiver.and_then(dotted), function.child(field::ATTRIBUTE)) {
            let given = self.given(list);
            self.change(&path, |known| changed(known, method.text(), &given));
        }
        // A function of unknown behaviour may change the containers that it is given; a library's is taken not to.
        let callee = self.facts.values.get(&function.id()).cloned().unwrap_or_else(Value::unknown);
        let known_api = !callee.is_open() && callee.known().iter().all(|known| matches!(known, Known::Api(_)));
        if known_api {
            return;
        }
        for argument in list.map(arguments).unwrap_or_default() {
            if let Argument::Positional(node) | Argument::Keyword(_, node) = argument
                && let Some(path) = dotted(node)
                && let Some(binding) = self.own_binding(&path)
                && binding.value.known().iter().any(|known| matches!(known, Known::Sequence(_) | Known::Dict(_)))
            {
                let value = binding.value.map(opened_container);
                self.bind_name(path.into(), Binding { value, sites: binding.sites });
            }
        }
    }
}

impl Values {
    fn labels(&self) -> Labels {
        let all = self.positional.iter().chain(self.keyword.iter().map(|(_, value)| value));
        all.fold(Labels::default(), |labels, value| labels.union(value.labels()))
    }
}

/// A method of something unknown whose name alone says that a string comes out.
fn unknown_method(method: Option<&str>, given: &Values) -> Value {
    let _ = given;
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
                    _ => Some(Value::text([Piece::Hole(Value::unknown().with_labels(given.labels()))])),
                },
                _ => Some(Value::text([Piece::Hole(Value::unknown().with_labels(given.labels()))])),
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

fn changed(known: &Known, method: &str, given: &Values) -> Value {
    let first = given.positional.first();
    match known {
        Known::Sequence(sequence) => {
            let mut sequence = Sequence::clone(sequence);
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
                    _ => sequence.open = true,
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
            let labels = given.labels();
            Value::sequence(sequence.kind, sequence.elements, sequence.open).with_labels(labels)
        }
        Known::Dict(dict) => {
            let mut dict = Dict::clone(dict);
            let key = first.and_then(Value::only_constant);
            match (method, first) {
                ("update", _) => {
                    match first.map(Value::only) {
                        None => {}
                        Some(Some(Known::Dict(more))) => {
                            for (key, value) in &more.entries {
                                dict.set(key.clone(), value.clone());
                            }
                            dict.open |= more.open;
                        }
                        Some(_) => dict.open = true,
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
            Value::from(Known::Dict(Arc::new(dict))).with_labels(given.labels())
        }
        known => known.clone().into(),
    }
}

fn opened_container(known: &Known) -> Value {
    match known {
        Known::Sequence(sequence) if sequence.kind == SequenceKind::Tuple => known.clone().into(),
        Known::Sequence(sequence) => Value::sequence(sequence.kind, sequence.elements.clone(), true),
        Known::Dict(dict) => Value::dict(dict.entries.clone(), true),
        known => known.clone().into(),
    }
}

fn decoded(bytes: &[u8]) -> Option<Value> {
    std::str::from_utf8(bytes).ok().map(|text| Value::constant(Constant::str(text)))
}

fn int(length: usize) -> Value {
    Value::constant(Constant::Int(length as i128))
}
