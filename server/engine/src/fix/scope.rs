//! Which names a scope binds, for finding out what a name means at a place where nobody wrote it yet.

use bezoar_python::{Import, import_bindings};
use bezoar_syntax::{Kind, Node, field, kind};

/// A name that a scope binds.
pub(super) struct Bound<'t> {
    pub(super) name: &'t str,
    /// The import that binds it, with its statement.
    pub(super) import: Option<(Import<'t>, Node<'t>)>,
}

const COMPREHENSIONS: &[Kind] =
    &[kind::LIST_COMPREHENSION, kind::SET_COMPREHENSION, kind::DICTIONARY_COMPREHENSION, kind::GENERATOR_EXPRESSION];

/// The scopes whose names can be used at `place`, the innermost first, the module last.
pub(super) fn around<'t>(place: Node<'t>) -> Vec<Node<'t>> {
    let mut scopes = Vec::new();
    let mut in_function = false;
    for outer in place.ancestors() {
        let within = |role| outer.child(role).is_some_and(|part| part.range().covers(place.range()));
        match outer.kind() {
            kind::FUNCTION_DEFINITION | kind::LAMBDA if within(field::BODY) => {
                scopes.push(outer);
                in_function = true;
            }
            // The names of a class are not seen from its methods.
            kind::CLASS_DEFINITION if within(field::BODY) && !in_function => scopes.push(outer),
            kind::MODULE => scopes.push(outer),
            _ if outer.is(COMPREHENSIONS) => scopes.push(outer),
            _ => {}
        }
    }
    if scopes.last().is_none_or(|last| last.kind() != kind::MODULE) {
        scopes.extend(place.ancestors().last());
    }
    scopes
}

/// What `scope` itself binds, not the scopes in it.
pub(super) fn bindings<'t>(scope: Node<'t>) -> Vec<Bound<'t>> {
    let mut found = Vec::new();
    let mut elsewhere: Vec<&str> = Vec::new();
    if let Some(parameters) = scope.child(field::PARAMETERS) {
        for parameter in parameters.named_children() {
            let name = parameter.child(field::NAME).unwrap_or(parameter);
            let name =
                if parameter.kind() == kind::TYPED_PARAMETER { parameter.named_child(0).unwrap_or(name) } else { name };
            targets(name, &mut found);
        }
    }
    let inside = if scope.is(&[kind::FUNCTION_DEFINITION, kind::CLASS_DEFINITION, kind::LAMBDA]) {
        scope.child(field::BODY)
    } else {
        Some(scope)
    };
    let Some(inside) = inside else { return found };
    let mut nodes = inside.descendants();
    while let Some(node) = nodes.next() {
        match node.kind() {
            kind::FUNCTION_DEFINITION | kind::CLASS_DEFINITION => {
                found.extend(node.child(field::NAME).map(plain));
                nodes.skip_children();
            }
            kind::LAMBDA => nodes.skip_children(),
            _ if node.is(COMPREHENSIONS) && node != scope => nodes.skip_children(),
            kind::ASSIGNMENT | kind::AUGMENTED_ASSIGNMENT | kind::FOR_STATEMENT | kind::FOR_IN_CLAUSE => {
                if let Some(left) = node.child(field::LEFT) {
                    targets(left, &mut found);
                }
            }
            kind::NAMED_EXPRESSION => found.extend(node.child(field::NAME).map(plain)),
            kind::AS_PATTERN_TARGET => node.named_children().for_each(|target| targets(target, &mut found)),
            kind::EXCEPT_CLAUSE => found.extend(node.child(field::ALIAS).map(plain)),
            kind::CASE_PATTERN | kind::SPLAT_PATTERN | kind::AS_PATTERN => {
                let names = node.named_children().filter(|name| name.is(&[kind::DOTTED_NAME, kind::IDENTIFIER]));
                found.extend(names.map(plain));
            }
            kind::GLOBAL_STATEMENT | kind::NONLOCAL_STATEMENT => {
                elsewhere.extend(node.named_children().map(Node::text));
            }
            kind::IMPORT_STATEMENT | kind::IMPORT_FROM_STATEMENT => {
                for import in import_bindings(node) {
                    let name = import.node.child(field::ALIAS).unwrap_or(import.node).text();
                    let name = name.split(['.', ' ']).next().unwrap_or_default();
                    if import.name.is_some() {
                        found.push(Bound { name, import: Some((import, node)) });
                    }
                }
                nodes.skip_children();
            }
            _ => {}
        }
    }
    found.retain(|bound| !elsewhere.contains(&bound.name));
    found
}

/// How often `name` is bound in `scope`.
pub(super) fn times_bound(scope: Node<'_>, name: &str) -> usize {
    bindings(scope).iter().filter(|bound| bound.name == name).count()
}

fn plain(name: Node<'_>) -> Bound<'_> {
    Bound { name: name.text(), import: None }
}

fn targets<'t>(target: Node<'t>, found: &mut Vec<Bound<'t>>) {
    match target.kind() {
        kind::IDENTIFIER => found.push(plain(target)),
        kind::ATTRIBUTE | kind::SUBSCRIPT => {}
        _ => target.named_children().for_each(|inner| targets(inner, found)),
    }
}
