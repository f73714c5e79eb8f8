//! The parameters of functions and lambdas.

use bezoar_syntax::{Node, field, kind};

/// One parameter.
#[derive(Copy, Clone, Debug)]
pub(crate) struct Parameter<'t> {
    /// All of it: name, annotation, default.
    pub(crate) node: Node<'t>,
    /// Its name.
    pub(crate) name: Node<'t>,
    /// Its default.
    pub(crate) default: Option<Node<'t>>,
    pub(crate) kind: ParameterKind,
}

/// How arguments get into a parameter.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum ParameterKind {
    /// One argument.
    One { by_position: bool, by_name: bool },
    /// `*args`
    Rest,
    /// `**kwargs`
    Keywords,
}

/// The parameters of a `function_definition` or `lambda`, in order.
pub(crate) fn parameters(function: Node<'_>) -> Vec<Parameter<'_>> {
    let mut found: Vec<Parameter<'_>> = Vec::new();
    let mut after_star = false;
    for node in function.child(field::PARAMETERS).into_iter().flat_map(Node::named_children) {
        match node.kind() {
            kind::POSITIONAL_SEPARATOR => {
                for parameter in &mut found {
                    parameter.kind = ParameterKind::One { by_position: true, by_name: false };
                }
                continue;
            }
            kind::KEYWORD_SEPARATOR => {
                after_star = true;
                continue;
            }
            _ => {}
        }
        let named = node.child(field::NAME).or_else(|| match node.kind() {
            kind::IDENTIFIER | kind::LIST_SPLAT_PATTERN | kind::DICTIONARY_SPLAT_PATTERN => Some(node),
            kind::TYPED_PARAMETER => node.named_child(0),
            _ => None,
        });
        let Some(named) = named else { continue };
        let kind = match named.kind() {
            kind::LIST_SPLAT_PATTERN => ParameterKind::Rest,
            kind::DICTIONARY_SPLAT_PATTERN => ParameterKind::Keywords,
            _ => ParameterKind::One { by_position: !after_star, by_name: true },
        };
        after_star |= kind == ParameterKind::Rest;
        let name = if named.kind() == kind::IDENTIFIER { Some(named) } else { named.named_child(0) };
        let Some(name) = name.filter(|name| name.kind() == kind::IDENTIFIER) else { continue };
        found.push(Parameter { node, name, default: node.child(field::VALUE), kind });
    }
    found
}
