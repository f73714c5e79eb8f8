//! Hashes of passwords: how one is computed, over one expression or several statements, and what it is computed from.

pub(super) mod check;
mod secret;
pub(super) mod store;
mod uses;

use bezoar_python::{Argument, Known, Python};
use bezoar_syntax::{Node, field, kind};

use super::{Arguments, Draft, Example, Rewrite};
use crate::fix::scope::times_bound;
use secret::Secret;

/// The arguments that every rewrite of a password hash has.
const ARGUMENTS: &[(&str, &str)] = &[
    ("call", "the call that hashes: `hashlib.md5(data)`, `h.update(data)`, `hmac.new(key, data, …)`"),
    ("data", "the expression that is hashed there"),
];

/// The rule that the examples are shown with.
const PATTERN: &str = "((call function: (attribute attribute: (identifier) @_f) arguments: (argument_list . (_) @data .)) @match \
                       (#any-of? @_f \"md5\" \"sha256\" \"update\"))";

/// A password hash as a program computes it.
struct Hashing<'t> {
    /// The expression that the hash comes to be: `binascii.hexlify(hashlib.md5(…).digest()).decode()`.
    result: Node<'t>,
    /// Whether that is a string or bytes.
    form: Form,
    /// The password.
    secret: Secret,
    /// What is hashed.
    data: Node<'t>,
    /// Statements before it that feed the hash and do nothing else.
    steps: Vec<Node<'t>>,
}

/// What a hash is written as.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
enum Form {
    Text,
    Bytes,
}

impl<'t> Hashing<'t> {
    /// The computation that the `call` and `data` of the arguments belong to.
    fn find(draft: &Draft<'_, 't>, arguments: &Arguments<'_>) -> Option<Self> {
        let python = draft.python;
        let call = arguments.node(draft, "call")?;
        let data = arguments.node(draft, "data")?;
        let function = call.child(field::FUNCTION)?;
        let secret = Secret::of(python, data)?;
        let mut steps = Vec::new();
        let (digest, form) = if may_be(python, function, &["hmac.digest"]) {
            (call, Form::Bytes)
        } else if let Some(digest) = digest_of(outermost(call)) {
            digest
        } else {
            let (name, made) = hasher(python, call, function)?;
            let found = hasher_uses(python, name, made, data)?;
            steps = found.1;
            found.0
        };
        let (result, form) = converted(python, digest, form);
        Some(Self { result, form, secret, data, steps })
    }

    /// Whether the password can be read where the result stands as well as where it was hashed.
    fn can_move(&self, draft: &Draft<'_, 't>) -> bool {
        secret::is_stable(draft.python, self.data)
    }
}

/// `h` and the call that made it, for `h = hashlib.md5(data)` and for `h.update(data)`.
fn hasher<'t>(python: &Python<'t>, call: Node<'t>, function: Node<'t>) -> Option<(Node<'t>, Node<'t>)> {
    let is_update = function.child(field::ATTRIBUTE).is_some_and(|name| name.text() == "update");
    let made = if is_update {
        let receiver = function.child(field::OBJECT)?;
        let [site] = python.sites(receiver)[..] else { return None };
        python.node_at(site)?
    } else {
        call
    };
    let assignment = made.parent().filter(|parent| parent.kind() == kind::ASSIGNMENT)?;
    let name = assignment.child(field::LEFT).filter(|left| left.kind() == kind::IDENTIFIER)?;
    (assignment.child(field::RIGHT) == Some(made)).then_some((name, made))
}

/// The digest that is taken of the hash object `name`, and the statements that feed it. `None` if it is used for anything else,
/// or not in one go.
fn hasher_uses<'t>(
    python: &Python<'t>,
    name: Node<'t>,
    made: Node<'t>,
    data: Node<'t>,
) -> Option<((Node<'t>, Form), Vec<Node<'t>>)> {
    let scope = python.function_around(name).unwrap_or_else(|| python.source().root());
    let first = statement_around(name)?;
    if times_bound(scope, name.text()) != 1 || made.kind() != kind::CALL {
        return None;
    }
    let mut fed: Vec<Node<'t>> = first_data(python, made).into_iter().collect();
    let mut steps = vec![first];
    let mut digest = None;
    for used in scope.descendants().filter(|node| node.kind() == kind::IDENTIFIER && node.text() == name.text()) {
        if used == name || !is_variable(used) {
            continue;
        }
        if let Some(found) = digest_of(used) {
            if digest.replace(found).is_some() {
                return None;
            }
            continue;
        }
        let method = used.parent().filter(|method| method.child(field::OBJECT) == Some(used))?;
        let call = method.parent().filter(|call| call.child(field::FUNCTION) == Some(method))?;
        let statement = call.parent().filter(|statement| statement.kind() == kind::EXPRESSION_STATEMENT)?;
        let in_one_go = statement.parent() == first.parent() && digest.is_none();
        if method.child(field::ATTRIBUTE)?.text() != "update" || !in_one_go {
            return None;
        }
        fed.push(call.child(field::ARGUMENTS)?.named_child(0)?);
        steps.push(statement);
    }
    let others = fed.into_iter().filter(|other| *other != data);
    let only_one = others.into_iter().all(|other| !secret::is_password(python, other));
    Some((digest.filter(|_| only_one)?, steps))
}

/// What a hash object is begun with: `hashlib.md5(data)`, `hashlib.new("md5", data)`.
fn first_data<'t>(python: &Python<'t>, made: Node<'t>) -> Option<Node<'t>> {
    let list = made.child(field::ARGUMENTS)?;
    let values = python.arguments(list).into_iter().filter_map(|argument| match argument {
        Argument::Positional(value) | Argument::Keyword("data" | "string" | "msg", value) => Some(value),
        _ => None,
    });
    let mut data = values.filter(|value| {
        let name = python.value(*value);
        !matches!(name.only_constant(), Some(bezoar_base::Constant::Str(_)))
    });
    data.next()
}

/// `object.hexdigest()`, `object.digest()`
fn digest_of(object: Node<'_>) -> Option<(Node<'_>, Form)> {
    let (call, name) = method_on(object)?;
    match name {
        "hexdigest" => Some((call, Form::Text)),
        "digest" => Some((call, Form::Bytes)),
        _ => None,
    }
}

/// The hash with what only writes it in another way.
fn converted<'t>(python: &Python<'t>, digest: Node<'t>, form: Form) -> (Node<'t>, Form) {
    let (mut node, mut form) = (digest, form);
    loop {
        if let Some((call, name)) = method_on(outermost(node)) {
            form = match (form, name) {
                (Form::Bytes, "hex" | "decode") => Form::Text,
                (Form::Text, "encode") => Form::Bytes,
                (_, "upper" | "lower" | "strip" | "rstrip") => form,
                _ => return (node, form),
            };
            node = call;
        } else if let Some(call) = sole_argument_of(outermost(node)) {
            let Some(function) = call.child(field::FUNCTION) else { return (node, form) };
            let same_form = match form {
                Form::Bytes => may_be(python, function, BYTES_TO_BYTES),
                Form::Text => may_be(python, function, &["builtins.str"]),
            };
            if !same_form {
                return (node, form);
            }
            node = call;
        } else {
            return (node, form);
        }
    }
}

/// Functions that write bytes as other bytes.
const BYTES_TO_BYTES: &[&str] = &[
    "binascii.hexlify",
    "binascii.b2a_hex",
    "binascii.b2a_base64",
    "base64.b16encode",
    "base64.b32encode",
    "base64.b64encode",
    "base64.standard_b64encode",
    "base64.urlsafe_b64encode",
    "base64.encodebytes",
];

/// `object.name(…)`
fn method_on(object: Node<'_>) -> Option<(Node<'_>, &str)> {
    let attribute = object.parent().filter(|parent| parent.child(field::OBJECT) == Some(object))?;
    let call = attribute.parent().filter(|call| call.child(field::FUNCTION) == Some(attribute))?;
    Some((call, attribute.child(field::ATTRIBUTE)?.text()))
}

/// `f(node)`
fn sole_argument_of(node: Node<'_>) -> Option<Node<'_>> {
    let list = node.parent().filter(|list| list.kind() == kind::ARGUMENT_LIST && list.named_children().count() == 1)?;
    list.parent().filter(|call| call.kind() == kind::CALL)
}

/// `node` with the parentheses around it.
fn outermost(node: Node<'_>) -> Node<'_> {
    let mut node = node;
    while let Some(around) = node.parent().filter(|parent| parent.kind() == kind::PARENTHESIZED_EXPRESSION) {
        node = around;
    }
    node
}

/// `node` without parentheses around it.
fn innermost(node: Node<'_>) -> Node<'_> {
    let mut node = node;
    while let Some(inner) = node.named_child(0).filter(|_| node.kind() == kind::PARENTHESIZED_EXPRESSION) {
        node = inner;
    }
    node
}

/// The statement that `node` stands in.
fn statement_around(node: Node<'_>) -> Option<Node<'_>> {
    node.ancestors().find(|around| around.parent().is_some_and(|block| block.is(&[kind::BLOCK, kind::MODULE])))
}

/// Whether an identifier is a variable, and not the name of an attribute or of an argument.
fn is_variable(name: Node<'_>) -> bool {
    name.parent().is_none_or(|parent| match parent.kind() {
        kind::ATTRIBUTE => parent.child(field::OBJECT) == Some(name),
        kind::KEYWORD_ARGUMENT => parent.child(field::VALUE) == Some(name),
        _ => true,
    })
}

/// Whether `node` can be one of the APIs.
fn may_be<'t>(python: &Python<'t>, node: Node<'t>, apis: &[&str]) -> bool {
    let value = python.value(node);
    value.known().iter().any(|known| matches!(known, Known::Api(path) if apis.contains(&&**path)))
}
