//! What `str` writes of a value: containers show what they hold as `repr` does.

use bezoar_python::{Known, Python, Value};
use bezoar_syntax::{Node, field, kind};

/// What is made by these is written by its parts.
const MAKERS: [&str; 6] = ["dict", "list", "set", "tuple", "frozenset", "sorted"];
/// Methods that give lists, dicts or views of them, whatever they are methods of.
const LISTING: [&str; 11] = [
    "getlist",
    "getall",
    "get_arguments",
    "get_query_arguments",
    "get_body_arguments",
    "to_dict",
    "model_dump",
    "splitlines",
    "keys",
    "items",
    "lists",
];
/// Parts of a request that are dicts of some kind.
const FIELDS: [&str; 20] = [
    "GET",
    "POST",
    "FILES",
    "COOKIES",
    "args",
    "form",
    "forms",
    "values",
    "files",
    "cookies",
    "query",
    "query_params",
    "params",
    "view_args",
    "match_info",
    "matchdict",
    "path_params",
    "arguments",
    "query_arguments",
    "body_arguments",
];

/// Whether `str` writes `value`, which stands at `node`, with the `repr` of what it holds.
pub(super) fn is_by_parts<'t>(python: &Python<'t>, node: Node<'t>, value: &Value) -> bool {
    let is_container = |known: &Known| match known {
        Known::Sequence(_) | Known::Dict(_) => true,
        Known::Instance(path) => path.strip_prefix("builtins.").is_some_and(|class| MAKERS.contains(&class)),
        _ => false,
    };
    if !value.is_open() && !value.known().is_empty() && value.known().iter().all(is_container) {
        return true;
    }
    let origin = python.origin_within_unit(node);
    let origin = if origin.kind() == kind::AWAIT { origin.named_child(0).unwrap_or(origin) } else { origin };
    match origin.kind() {
        kind::CALL => {
            origin.child(field::FUNCTION).is_some_and(|function| gives_container(python, function))
                || is_used_as_dict(python, node, value)
        }
        kind::ATTRIBUTE => is_field(python, origin) || is_used_as_dict(python, node, value),
        _ => false,
    }
}

fn gives_container<'t>(python: &Python<'t>, function: Node<'t>) -> bool {
    if let Some(method) = function.child(field::ATTRIBUTE) {
        return LISTING.contains(&method.text());
    }
    let makes = |known: &Known| matches!(known, Known::Api(path) if path.strip_prefix("builtins.").is_some_and(|name| MAKERS.contains(&name)));
    let value = python.value(function);
    !value.is_open() && !value.known().is_empty() && value.known().iter().all(makes)
}

/// `request.args`, by what the request is or, where nobody knows, by its name.
fn is_field<'t>(python: &Python<'t>, attribute: Node<'t>) -> bool {
    let Some((object, name)) = attribute.child(field::OBJECT).zip(attribute.child(field::ATTRIBUTE)) else {
        return false;
    };
    let is_request = |name: &str| {
        let last = name.rsplit('.').next().unwrap_or(name).to_ascii_lowercase();
        last.ends_with("request") || last == "req"
    };
    let value = python.value(object);
    let is_known_request = |known: &Known| match known {
        Known::Api(path) | Known::Instance(path) => is_request(path),
        _ => false,
    };
    let is_one =
        if value.known().is_empty() { is_request(object.text()) } else { value.known().iter().all(is_known_request) };
    is_one && FIELDS.contains(&name.text())
}

/// A document that was read as a dict before: had it been a text, that would have raised.
fn is_used_as_dict<'t>(python: &Python<'t>, node: Node<'t>, value: &Value) -> bool {
    if node.kind() != kind::IDENTIFIER || !value.labels().harms(&python.label("json"), bezoar_python::Kinds::ALL) {
        return false;
    }
    let function = node.ancestors().find(|around| around.kind() == kind::FUNCTION_DEFINITION);
    let Some(body) = function.and_then(|function| function.child(field::BODY)) else { return false };
    // What surely ran before stands beside the statement or beside one around it.
    let mut statement = node;
    while let Some(parent) = statement.parent().filter(|_| statement != body) {
        if parent.kind() == kind::BLOCK {
            let mut before = statement;
            while let Some(previous) = before.previous_named_sibling() {
                before = previous;
                if before.is(&[kind::EXPRESSION_STATEMENT, kind::RETURN_STATEMENT])
                    && reads_as_dict(before, node.text())
                {
                    return true;
                }
            }
        }
        statement = parent;
    }
    false
}

/// `data["name"]`, or a method that only dicts have.
fn reads_as_dict(statement: Node<'_>, name: &str) -> bool {
    statement.descendants().any(|part| match part.kind() {
        kind::SUBSCRIPT => {
            let key = part.child(field::SUBSCRIPT);
            part.child(field::VALUE).is_some_and(|value| value.text() == name)
                && key.is_some_and(|key| key.kind() == kind::STRING)
        }
        kind::ATTRIBUTE => {
            let method = part.child(field::ATTRIBUTE).map_or("", Node::text);
            part.child(field::OBJECT).is_some_and(|object| object.text() == name)
                && matches!(method, "get" | "items" | "keys" | "values" | "setdefault")
        }
        _ => false,
    })
}
