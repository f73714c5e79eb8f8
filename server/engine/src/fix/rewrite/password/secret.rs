//! The password in what is hashed: `password` in `(salt + password).encode()`.

use bezoar_python::{Argument, Python, split_words, telling_names};
use bezoar_syntax::{Node, field, kind};

use super::{innermost, is_variable};
use crate::fix::precedence::{as_primary, text_as_primary};
use crate::fix::scope;

/// A password, as an expression.
#[derive(Clone, Debug)]
pub(super) struct Secret {
    /// The expression of its bytes.
    pub(super) bytes: String,
    /// The expression of it as a string, where there is one.
    pub(super) text: Option<String>,
    /// Whether a salt or the like was left out.
    salted: bool,
}

/// Words of names that carry a password.
const PASSWORD: &[&str] =
    &["password", "passwords", "passwd", "passphrase", "passcode", "pwd", "pw", "pass", "passwort"];
/// Words of names that carry something that is mixed into a hash, or is one.
const MIXED_IN: &[&str] =
    &["salt", "pepper", "nonce", "iv", "key", "secret", "hash", "hashed", "digest", "realm", "token"];

impl Secret {
    /// The password in `data`, which is bytes; `None` if it cannot be told from what is mixed in.
    pub(super) fn of<'t>(python: &Python<'t>, data: Node<'t>) -> Option<Self> {
        let data = innermost(data);
        match data.kind() {
            kind::CALL => {
                let function = data.child(field::FUNCTION)?;
                let list = data.child(field::ARGUMENTS)?;
                if let (Some(text), Some("encode")) =
                    (function.child(field::OBJECT), function.child(field::ATTRIBUTE).map(Node::text))
                {
                    let (text, salted) = string(python, text)?;
                    let bytes = format!("{}.encode{}", text_as_primary(&text), list.text());
                    return Some(Self { bytes, text: Some(text), salted });
                }
                if function.text() == "bytes" && list.named_children().count() == 2 {
                    let (text, salted) = string(python, list.named_child(0)?)?;
                    let encoding = innermost_value(list.named_child(1)?).text();
                    let bytes = if salted {
                        format!("{}.encode({encoding})", text_as_primary(&text))
                    } else {
                        data.text().to_owned()
                    };
                    return Some(Self { bytes, text: Some(text), salted });
                }
                match parts(python, data) {
                    Some(parts) => Self::of(python, picked(python, parts)?).map(Self::salted_too),
                    None => Self::of_conversion(python, data, list),
                }
            }
            kind::IDENTIFIER => {
                let origin = python.origin(data);
                let written = Some(origin).filter(|origin| *origin != data && repeats(python, *origin));
                let secret = written.and_then(|origin| Self::of(python, origin));
                match secret {
                    Some(secret) if secret.salted => Some(secret),
                    // The variable holds the bytes of the password alone.
                    Some(secret) => Some(Self { bytes: data.text().to_owned(), ..secret }),
                    None if parts(python, origin).is_some() => None,
                    None => Some(Self::whole(data)),
                }
            }
            _ => match parts(python, data) {
                Some(parts) => Self::of(python, picked(python, parts)?).map(Self::salted_too),
                None => Some(Self::whole(data)),
            },
        }
    }

    /// `to_bytes(salt + password)`: the function stays, the salt goes.
    fn of_conversion<'t>(python: &Python<'t>, data: Node<'t>, list: Node<'t>) -> Option<Self> {
        let Some(argument) = list.named_child(0).filter(|first| parts(python, innermost(*first)).is_some()) else {
            return Some(Self::whole(data));
        };
        let (text, salted) = string(python, argument)?;
        let start = (argument.start() - data.start()) as usize;
        let (before, after) = (&data.text()[..start], &data.text()[start + argument.text().len()..]);
        Some(Self { bytes: format!("{before}{text}{after}"), text: Some(text), salted })
    }

    fn whole(data: Node<'_>) -> Self {
        Self { bytes: data.text().to_owned(), text: None, salted: false }
    }

    fn salted_too(self) -> Self {
        Self { salted: true, ..self }
    }
}

/// The password in a string expression, and whether something was left out.
fn string<'t>(python: &Python<'t>, node: Node<'t>) -> Option<(String, bool)> {
    let node = innermost(node);
    if let Some(parts) = parts(python, node) {
        let part = picked(python, parts)?;
        return string(python, part).map(|(text, _)| (text, true));
    }
    if node.kind() == kind::IDENTIFIER {
        let origin = innermost(python.origin(node));
        if origin != node && parts(python, origin).is_some() {
            return repeats(python, origin).then(|| string(python, origin))?;
        }
    }
    let is_str = node.child(field::FUNCTION).is_some_and(|function| function.text() == "str");
    match node.child(field::ARGUMENTS).and_then(|list| list.named_child(0)).filter(|_| is_str) {
        Some(inner) if parts(python, innermost(inner)).is_some() => string(python, inner),
        _ => Some((node.text().to_owned(), false)),
    }
}

/// The expressions that `node` joins to one string: the operands of `+`, the holes of an f-string, the values of `%`, `format` and
/// `join`. `None` if it joins nothing.
fn parts<'t>(python: &Python<'t>, node: Node<'t>) -> Option<Vec<Node<'t>>> {
    match node.kind() {
        kind::BINARY_OPERATOR => {
            let (left, right) = (node.child(field::LEFT)?, node.child(field::RIGHT)?);
            match node.child(field::OPERATOR)?.text() {
                "+" => Some(
                    [left, right]
                        .into_iter()
                        .flat_map(|side| parts(python, innermost(side)).unwrap_or(vec![side]))
                        .collect(),
                ),
                "%" if left.is(&[kind::STRING, kind::CONCATENATED_STRING]) => Some(match right.kind() {
                    kind::TUPLE => right.named_children().collect(),
                    kind::DICTIONARY => right.named_children().filter_map(|pair| pair.child(field::VALUE)).collect(),
                    _ => vec![innermost(right)],
                }),
                _ => None,
            }
        }
        kind::STRING | kind::CONCATENATED_STRING => {
            let holes = node.descendants_of_kind(kind::INTERPOLATION);
            let plain = holes.iter().all(|hole| hole.named_children().count() == 1);
            let values: Vec<Node<'t>> = holes.iter().filter_map(|hole| hole.child(field::EXPRESSION)).collect();
            (plain && !values.is_empty()).then_some(values)
        }
        kind::CALL => {
            let function = node.child(field::FUNCTION)?;
            let template = function.child(field::OBJECT)?;
            let list = node.child(field::ARGUMENTS)?;
            if !template.is(&[kind::STRING, kind::CONCATENATED_STRING]) {
                return None;
            }
            match function.child(field::ATTRIBUTE)?.text() {
                "format" => Some(
                    python
                        .arguments(list)
                        .into_iter()
                        .filter_map(|argument| match argument {
                            Argument::Positional(value) | Argument::Keyword(_, value) => Some(value),
                            _ => None,
                        })
                        .collect(),
                ),
                "join" => {
                    let joined = list.named_child(0).filter(|list| list.is(&[kind::LIST, kind::TUPLE]))?;
                    Some(joined.named_children().collect())
                }
                _ => None,
            }
        }
        _ => None,
    }
}

/// The part that is the password: the only one that is not constant, or the only one that is named so.
fn picked<'t>(python: &Python<'t>, parts: Vec<Node<'t>>) -> Option<Node<'t>> {
    let open: Vec<Node<'t>> = parts.into_iter().filter(|part| python.value(*part).only_constant().is_none()).collect();
    if let [part] = open[..] {
        return Some(part);
    }
    let mut named = open.into_iter().filter(|part| is_password(python, *part));
    named.next().filter(|_| named.next().is_none())
}

/// Whether the names in an expression say that it is a password, and nothing that is mixed into its hash.
pub(super) fn is_password<'t>(python: &Python<'t>, node: Node<'t>) -> bool {
    let words: Vec<String> = telling_names(python, node).iter().flat_map(|name| split_words(name)).collect();
    let any = |of: &[&str]| words.iter().any(|word| of.contains(&&**word));
    any(PASSWORD) && !any(MIXED_IN)
}

/// Whether an expression means the same anywhere in its function: its variables are bound once.
pub(super) fn is_stable<'t>(python: &Python<'t>, node: Node<'t>) -> bool {
    let function = python.function_around(node).unwrap_or_else(|| python.source().root());
    let mut names = node.descendants().filter(|name| name.kind() == kind::IDENTIFIER && is_variable(*name));
    names.all(|name| scope::times_bound(function, name.text()) <= 1)
}

/// Whether an expression can be written once more at another place of its function.
fn repeats<'t>(python: &Python<'t>, node: Node<'t>) -> bool {
    const PURE: &[&str] = &["encode", "decode", "strip", "lower", "format", "join", "get", "str", "bytes"];
    let is_pure = |call: Node<'_>| {
        let function = call.child(field::FUNCTION);
        let name = function.map(|function| function.child(field::ATTRIBUTE).unwrap_or(function).text());
        name.is_some_and(|name| PURE.contains(&name))
    };
    let mut nodes = node.descendants();
    is_stable(python, node)
        && nodes.all(|inner| inner.kind() != kind::AWAIT && (inner.kind() != kind::CALL || is_pure(inner)))
}

fn innermost_value(argument: Node<'_>) -> Node<'_> {
    argument.child(field::VALUE).filter(|_| argument.kind() == kind::KEYWORD_ARGUMENT).unwrap_or(argument)
}

/// `stored` as bytes.
pub(super) fn encoded(stored: Node<'_>) -> String {
    format!("{}.encode()", as_primary(stored))
}
