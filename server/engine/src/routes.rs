//! Parameters that a request fills: how sure that is.

use bezoar_python::{Known, Python};
use bezoar_syntax::{Node, field, kind};

/// Names of methods that answer a request.
const VERBS: &[&str] = &["head", "get", "post", "put", "patch", "delete", "options"];

/// Whether nobody can be sure that `marked`, a source, is what was sent.
pub(crate) fn is_unsure<'t>(python: &Python<'t>, marked: Node<'t>) -> bool {
    refuses_by_itself(python, marked) || may_be_called_otherwise(python, marked)
}

/// Whether it is only by its looks that `marked` is filled by a path: the function is one that is given a request, but nothing in the
/// file says which paths lead there, and so nobody knows what they let through, or whether it is called by the program itself.
fn may_be_called_otherwise<'t>(python: &Python<'t>, marked: Node<'t>) -> bool {
    let Some(parameters) = marked.parent().filter(|parent| parent.kind() == kind::PARAMETERS) else { return false };
    let Some(function) = parameters.parent().filter(|function| function.kind() == kind::FUNCTION_DEFINITION) else {
        return false;
    };
    // What a decorator says of a function may be its route; of a method it is something else.
    let is_decorated = function.parent().is_some_and(|around| around.kind() == kind::DECORATED_DEFINITION);
    let is_verb = function.child(field::NAME).is_some_and(|name| VERBS.contains(&name.text()));
    let first = parameters.named_child(0).map_or("", Node::text);
    let before = parameters.named_children().take_while(|parameter| *parameter != marked);
    let is_given_request = before.filter(|parameter| parameter.kind() == kind::IDENTIFIER).any(is_request);
    let may_be = if is_verb && first == "self" { true } else { is_given_request && !is_decorated };
    may_be && !python.is_routed(marked)
}

/// Whether `marked` is made of what is sent by a class of the program with a constructor of its own, which may refuse it.
fn refuses_by_itself<'t>(python: &Python<'t>, marked: Node<'t>) -> bool {
    let Some(class) = marked.child(field::TYPE).and_then(|annotation| annotation.named_child(0)) else { return false };
    matches!(python.value(class).only(), Some(Known::Class(class)) if class.member("__init__").is_some())
}

fn is_request(parameter: Node<'_>) -> bool {
    matches!(parameter.text(), "request" | "req" | "_request")
}
