//! Where a hash goes: into a comparison, into a look-up that needs equal hashes to be equal, or to where it is stored.

use bezoar_python::Known;
use bezoar_syntax::{Kind, Node, field, kind};

use super::{Draft, converted, may_be, method_on, outermost};

/// What is done with a hash somewhere.
pub(super) enum Use<'t> {
    /// It is told whether it equals another one.
    Compared(Comparison<'t>),
    /// Something that does not work with a hash that is different each time: looking it up, cutting it, hashing it again.
    Needed,
    /// Anything else.
    Kept,
}

/// `hash == stored`, or the like.
#[derive(Copy, Clone)]
pub(super) struct Comparison<'t> {
    /// The whole of it.
    pub(super) node: Node<'t>,
    /// The other side.
    pub(super) stored: Node<'t>,
    /// Whether it is true if they differ.
    pub(super) negated: bool,
}

/// A place where the hash, or what a function returns of it, is used.
pub(super) struct Place<'t> {
    pub(super) used: Use<'t>,
    /// The statement that gave it to the variable that is used here.
    pub(super) variable: Option<Node<'t>>,
    /// The call of this file's function that hands it here.
    pub(super) call: Option<Node<'t>>,
}

/// How far a hash is followed.
const MOST_PLACES: usize = 64;

/// Every place where `result` is used, through variables and functions of the file; `None` if there are too many.
pub(super) fn of<'t>(draft: &Draft<'_, 't>, result: Node<'t>) -> Option<Vec<Place<'t>>> {
    let mut places = Vec::new();
    let mut next = vec![(result, None, None)];
    let mut seen = Vec::new();
    while let Some((node, variable, call)) = next.pop() {
        if seen.contains(&node) {
            continue;
        }
        seen.push(node);
        if seen.len() > MOST_PLACES {
            return None;
        }
        let node = outermost(converted(draft.python, node, super::Form::Text).0);
        let parent = node.parent()?;
        match parent.kind() {
            kind::AWAIT => next.push((parent, variable, call)),
            kind::ASSIGNMENT if parent.child(field::LEFT).is_some_and(|left| left.kind() == kind::IDENTIFIER) => {
                next.extend(draft.uses(node).into_iter().map(|used| (used, Some(parent), call)));
            }
            kind::RETURN_STATEMENT => {
                let function = draft.python.function_around(node)?;
                next.extend(calls_of(draft, function).into_iter().map(|call| (call, variable, Some(call))));
            }
            _ => places.push(Place { used: used_at(draft, node), variable, call }),
        }
    }
    Some(places)
}

/// The calls of a function in its file: by name, or by attribute if it is a method.
fn calls_of<'t>(draft: &Draft<'_, 't>, function: Node<'t>) -> Vec<Node<'t>> {
    let Some(name) = function.child(field::NAME).map(Node::text) else { return Vec::new() };
    let calls = draft.python.source().root().descendants().filter(|node| node.kind() == kind::CALL);
    let is_it = |call: &Node<'t>| {
        call.child(field::FUNCTION).is_some_and(|callee| match callee.kind() {
            kind::IDENTIFIER => {
                callee.text() == name
                    && draft.python.value(callee).known().iter().any(|known| matches!(known, Known::Function(_)))
            }
            kind::ATTRIBUTE => callee.child(field::ATTRIBUTE).is_some_and(|attribute| attribute.text() == name),
            _ => false,
        })
    };
    calls.filter(is_it).collect()
}

/// Functions that compare without telling by their time.
const COMPARERS: &[&str] = &[
    "hmac.compare_digest",
    "secrets.compare_digest",
    "django.utils.crypto.constant_time_compare",
    "werkzeug.security.safe_str_cmp",
];

/// Methods that look something up by what they are given.
const FINDERS: &[&str] = &[
    "filter",
    "filter_by",
    "exclude",
    "get",
    "get_or_none",
    "get_or_create",
    "find",
    "find_one",
    "find_one_and_update",
    "where",
    "having",
    "exists",
    "count_documents",
    "aggregate",
    "scalar_one",
    "first_or_404",
    "get_or_404",
    "index",
    "count",
    "Q",
];

/// Methods that run a statement in a query language.
const EXECUTORS: &[&str] = &[
    "execute",
    "executemany",
    "execute_fetchall",
    "fetch",
    "fetchrow",
    "fetchval",
    "fetchone",
    "query",
    "raw",
    "read_sql",
];

fn used_at<'t>(draft: &Draft<'_, 't>, node: Node<'t>) -> Use<'t> {
    if let Some(comparison) = comparison_of(draft, node) {
        return comparison.map_or(Use::Needed, Use::Compared);
    }
    if let Some(method) = method_on(node).map(|(_, name)| name) {
        return if matches!(method, "format" | "join" | "encode" | "decode") { Use::Kept } else { Use::Needed };
    }
    const PASSED_ON: &[Kind] = &[
        kind::ARGUMENT_LIST,
        kind::KEYWORD_ARGUMENT,
        kind::DICTIONARY,
        kind::PAIR,
        kind::TUPLE,
        kind::LIST,
        kind::PARENTHESIZED_EXPRESSION,
        kind::BINARY_OPERATOR,
        kind::STRING,
        kind::INTERPOLATION,
        kind::CONCATENATED_STRING,
    ];
    for around in node.ancestors() {
        match around.kind() {
            kind::COMPARISON_OPERATOR | kind::SUBSCRIPT => return Use::Needed,
            kind::CALL => return if needs_equal_hashes(draft, around) { Use::Needed } else { Use::Kept },
            _ if around.is(PASSED_ON) => {}
            _ => break,
        }
    }
    Use::Kept
}

/// Whether a call that is handed a hash can only do its work with the hash that was stored.
fn needs_equal_hashes<'t>(draft: &Draft<'_, 't>, call: Node<'t>) -> bool {
    let Some(function) = call.child(field::FUNCTION) else { return true };
    let name = function.child(field::ATTRIBUTE).unwrap_or(function).text();
    let hashes = |path: &str| {
        ["hashlib.", "hmac.", "Crypto.", "Cryptodome.", "passlib."].iter().any(|library| path.starts_with(library))
            || matches!(path, "builtins.int" | "int")
    };
    let value = draft.python.value(function);
    let again = value.known().iter().any(|known| match known {
        Known::Api(path) | Known::Instance(path) => hashes(path),
        _ => false,
    });
    if again || FINDERS.contains(&name) || name == "update" && draft.python.value(function).known().is_empty() {
        return true;
    }
    let statement = call.child(field::ARGUMENTS).and_then(|list| list.named_child(0));
    let selects = statement.and_then(|statement| {
        let text = draft.python.value(statement).known().iter().find_map(Known::text)?;
        Some(text.trim_start().get(..6)?.eq_ignore_ascii_case("select"))
    });
    EXECUTORS.contains(&name) && selects.unwrap_or(false)
}

/// The comparison that `node` is a side of; `Some(None)` if it is one that no password check can take the place of.
#[expect(clippy::option_option, reason = "no comparison, and one that cannot be replaced, are different answers")]
fn comparison_of<'t>(draft: &Draft<'_, 't>, node: Node<'t>) -> Option<Option<Comparison<'t>>> {
    let parent = node.parent()?;
    if parent.kind() == kind::COMPARISON_OPERATOR {
        let sides: Vec<Node<'t>> = parent.named_children().collect();
        let operator = parent.child(field::OPERATORS).map(Node::text);
        let negated = match operator {
            Some("==") => false,
            Some("!=") => true,
            _ => return Some(None),
        };
        let [left, right] = sides[..] else { return Some(None) };
        let stored = if left == node { right } else { left };
        return Some(Some(Comparison { node: parent, stored, negated }));
    }
    let call = parent.parent().filter(|call| parent.kind() == kind::ARGUMENT_LIST && call.kind() == kind::CALL)?;
    if !may_be(draft.python, call.child(field::FUNCTION)?, COMPARERS) {
        return None;
    }
    let sides: Vec<Node<'t>> = parent.named_children().collect();
    let [left, right] = sides[..] else { return Some(None) };
    let stored = if left == node { right } else { left };
    Some(Some(Comparison { node: call, stored, negated: false }))
}
