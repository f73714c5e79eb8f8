//! Questions about what names mean, and what they say.

use std::sync::Arc;

use bezoar_python::{Answer, Known, Python, SequenceKind, Value};
use bezoar_rules::PathPattern;
use bezoar_syntax::{Node, field, kind};

use crate::analysis::Context;

/// Whether a path of the evaluator is one that the rule means. Loading named the rule's calls as the evaluator names them.
fn path_matches(path: &str, patterns: &[PathPattern]) -> bool {
    patterns.iter().any(|pattern| is_at_or_below(path, &pattern.path, pattern.below))
}

/// Whether `path` is `wanted` or, if that counts, something below it.
pub(crate) fn is_at_or_below(path: &str, wanted: &str, below: bool) -> bool {
    path.strip_prefix(wanted).is_some_and(|rest| rest.is_empty() || (below && rest.starts_with('.')))
}

pub(super) fn resolves(value: &Value, paths: &[PathPattern]) -> Answer {
    value.ask(|known| match known {
        Known::Api(path) | Known::Instance(path) => Answer::from_bool(path_matches(path, paths)),
        Known::Module(module) => Answer::from_bool(path_matches(&module.path, paths)),
        Known::Class(class) => class.derives(&mut |path| path_matches(path, paths)),
        Known::Object(object) => object.class.derives(&mut |path| path_matches(path, paths)),
        Known::Buffer(buffer) => Answer::from_bool(path_matches(buffer.kind.class(), paths)),
        Known::Encoded(encoded) => Answer::from_bool(path_matches(&encoded.maker, paths)),
        Known::Pattern(_) => Answer::from_bool(path_matches("re.Pattern", paths)),
        Known::Sequence(sequence) if sequence.kind == SequenceKind::Iterator => {
            Answer::from_bool(path_matches(sequence.kind.class(), paths))
        }
        Known::Constant(_) | Known::Text(_) | Known::Sequence(_) | Known::Dict(_) | Known::Function(_) => Answer::No,
    })
}

/// Other than for a callee, a class that derives from the one that is meant is not that class; `subclass?` asks for it.
pub(super) fn denotes(value: &Value, paths: &[PathPattern]) -> Answer {
    value.ask(|known| match known {
        Known::Class(_) => Answer::No,
        known => resolves(&known.clone().into(), paths),
    })
}

pub(super) fn callee<'t>(python: &Python<'t>, node: Node<'t>, paths: &[PathPattern]) -> Answer {
    let is_function = || {
        node.parent().is_some_and(|parent| parent.kind() == kind::CALL && parent.child(field::FUNCTION) == Some(node))
    };
    // `getattr(yaml, "load")(data)` calls what the inner call gives back.
    let function = if node.kind() == kind::CALL && is_function() { node } else { called(node) };
    let value = python.value(function);
    if value.is_never() { Answer::Unknown } else { resolves(&value, paths) }
}

/// What is called: of a call its function, of a decorator its expression, else the node itself.
pub(crate) fn called(node: Node<'_>) -> Node<'_> {
    let inner = match node.kind() {
        kind::CALL => node.child(field::FUNCTION),
        kind::DECORATOR => node.named_child(0).map(called),
        _ => None,
    };
    inner.unwrap_or(node)
}

pub(super) fn decorated<'t>(python: &Python<'t>, node: Node<'t>, paths: &[PathPattern]) -> Answer {
    let whole = match node.kind() {
        kind::DECORATED_DEFINITION => Some(node),
        _ => node.parent().filter(|parent| parent.kind() == kind::DECORATED_DEFINITION),
    };
    let decorators = whole.into_iter().flat_map(Node::named_children).filter(|child| child.kind() == kind::DECORATOR);
    Answer::any(decorators.map(|decorator| callee(python, decorator, paths)))
}

pub(super) fn subclass(value: &Value, paths: &[PathPattern]) -> Answer {
    let mut matches = |path: &str| paths.iter().any(|pattern| is_at_or_below(path, &pattern.path, pattern.below));
    value.ask(|known| match known {
        Known::Class(class) => class.derives(&mut matches),
        Known::Object(object) => object.class.derives(&mut matches),
        Known::Api(path) | Known::Instance(path) => {
            if matches(path) {
                Answer::Yes
            } else {
                Answer::Unknown
            }
        }
        _ => Answer::No,
    })
}

/// Whether the words of one of `phrases` stand side by side in the name.
pub(crate) fn is_named(name: &str, phrases: &[Vec<Arc<str>>]) -> bool {
    let words = bezoar_python::split_words(name);
    phrases.iter().any(|phrase| {
        !phrase.is_empty()
            && words
                .windows(phrase.len())
                .any(|window| window.iter().zip(phrase).all(|(word, wanted)| **word == **wanted))
    })
}

pub(super) fn in_project(python: &Python<'_>, context: &Context, paths: &[PathPattern]) -> Answer {
    if paths.iter().any(|path| python.imports(&path.path)) {
        return Answer::Yes;
    }
    let Some(apis) = &context.project.apis else { return Answer::Unknown };
    let used = |wanted: &PathPattern| {
        apis.contains(&wanted.path) || (wanted.below && apis.iter().any(|api| is_at_or_below(api, &wanted.path, true)))
    };
    Answer::from_bool(paths.iter().any(used))
}
