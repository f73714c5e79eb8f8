//! Questions whose answer has a place: the argument of a call, the entry of a dict.

use bezoar_base::{Budget, Constant};
use bezoar_python::{Answer, Given, Known, Python, Value};
use bezoar_rules::{ArgumentSpec, Capture, Model, PatternRef, Role};
use bezoar_syntax::{Node, field, kind};

use super::all;
use super::constants::{literal, same};
use super::flows::{Wanted, carries};
use crate::analysis::Context;
use crate::dispatch;
use crate::matching::Match;

pub(super) fn argument(
    found: &mut Match<'_, '_>,
    arguments: Capture,
    spec: &ArgumentSpec,
    bind: Option<Capture>,
) -> Answer {
    let Some(list) = found.bound(arguments).nodes.first().copied() else { return Answer::Unknown };
    let given = found.python.argument(list, spec.position, spec.keyword.as_deref());
    bind_given(found, bind, &given)
}

fn bind_given<'t>(found: &mut Match<'_, 't>, bind: Option<Capture>, given: &Given<'t>) -> Answer {
    match given {
        Given::Node(node) => {
            if let Some(bind) = bind {
                found.bind_node(bind, *node);
            }
            Answer::Yes
        }
        Given::Value(value) => {
            if let Some(bind) = bind {
                found.bind_value(bind, value.clone());
            }
            Answer::Yes
        }
        Given::Absent => Answer::No,
        Given::Unknown => {
            if let Some(bind) = bind {
                found.bind_value(bind, Value::unknown());
            }
            Answer::Unknown
        }
    }
}

/// Whether a call is a sink and what is given there is untrusted; tells what that is in `danger`.
pub(super) fn sink<'t>(
    found: &mut Match<'_, 't>,
    sink: Capture,
    kind: &str,
    label: Option<&str>,
    bind: Option<Capture>,
    (context, budget): (&Context, &Budget),
    danger: &mut Option<Node<'t>>,
) -> Answer {
    let Some(node) = found.bound(sink).nodes.first().copied() else { return Answer::Unknown };
    let python = found.python;
    let mut dangers = api_sinks(python, node, kind, context);
    dangers.extend(model_sinks(python, node, kind, context, budget));
    if dangers.is_empty() {
        let callee = node.child(field::FUNCTION).map(|function| python.value(function));
        let may_be = callee.is_some_and(|value| value.is_open() || value.is_never());
        return if may_be { Answer::Unknown } else { Answer::No };
    }
    let wanted = label.map(|label| Wanted::of(python, label, Some(kind)));
    let mut result = Answer::No;
    for given in dangers {
        let flows = match &wanted {
            None => Answer::Yes,
            Some(wanted) => carries(&python.given_value(&given), wanted),
        };
        match Answer::all([flows, bind_given(found, bind, &given)]) {
            Answer::Yes => {
                *danger = if let Given::Node(node) = given { Some(node) } else { None };
                return Answer::Yes;
            }
            Answer::Unknown => result = Answer::Unknown,
            Answer::No => {}
        }
    }
    result
}

/// What must not be untrusted of a call, as the table of paths has it.
fn api_sinks<'t>(python: &Python<'t>, call: Node<'t>, kind: &str, context: &Context) -> Vec<Given<'t>> {
    let (Some(function), Some(list)) = (call.child(field::FUNCTION), call.child(field::ARGUMENTS)) else {
        return Vec::new();
    };
    let value = python.value(function);
    let paths = value.known().iter().filter_map(|known| if let Known::Api(path) = known { Some(path) } else { None });
    let sinks = paths.flat_map(|path| context.rules.sinks().get(path).into_iter().flatten());
    sinks.filter(|sink| &*sink.kind == kind).map(|sink| argument_given(python, list, sink.argument.as_ref())).collect()
}

fn argument_given<'t>(python: &Python<'t>, list: Node<'t>, spec: Option<&ArgumentSpec>) -> Given<'t> {
    match spec {
        Some(spec) => python.argument(list, spec.position, spec.keyword.as_deref()),
        None => list.named_child(0).map_or(Given::Absent, Given::Node),
    }
}

/// The same of models that more than a path decides. They can be about other nodes than calls, and of a `return` about the
/// function that it stands in.
fn model_sinks<'t>(
    python: &Python<'t>,
    node: Node<'t>,
    kind: &str,
    context: &Context,
    budget: &Budget,
) -> Vec<Given<'t>> {
    let mut dangers = Vec::new();
    let is_sink = |model: &Model| matches!(&model.role, Role::Sink { kind: of, .. } if &**of == kind);
    if !context.rules.models().iter().any(is_sink) {
        return dangers;
    }
    for root in roots(node) {
        for reference in dispatch::candidates_at(python, &context.rules, root, |_| {}) {
            let PatternRef::Model(number) = reference else { continue };
            let model = &context.rules.models()[number as usize];
            let Role::Sink { kind: of, argument } = &model.role else { continue };
            if &**of != kind {
                continue;
            }
            for mut found in Match::find(python, &model.pattern, root, budget).unwrap_or_default() {
                if all(&mut found, &model.pattern.predicates, context, budget) == Answer::Yes {
                    let speakers = &found.bound(model.pattern.match_capture).nodes;
                    dangers.extend(speakers.iter().map(|it| danger(python, node, *it, argument.as_ref())));
                }
            }
        }
    }
    dangers
}

/// Where patterns can begin that say that `node` is a sink.
fn roots(node: Node<'_>) -> impl Iterator<Item = Node<'_>> {
    let function = (node.kind() == kind::RETURN_STATEMENT)
        .then(|| node.ancestors().find(|around| around.kind() == kind::FUNCTION_DEFINITION))
        .flatten();
    let decorated = function.and_then(Node::parent).filter(|parent| parent.kind() == kind::DECORATED_DEFINITION);
    [Some(node), function, decorated].into_iter().flatten()
}

/// What of `node` must not be untrusted where a model's `@sink` is `speaker`.
fn danger<'t>(python: &Python<'t>, node: Node<'t>, speaker: Node<'t>, spec: Option<&ArgumentSpec>) -> Given<'t> {
    match speaker.kind() {
        kind::CALL if speaker == node => match speaker.child(field::ARGUMENTS) {
            Some(list) => argument_given(python, list, spec),
            None => Given::Absent,
        },
        kind::ARGUMENT_LIST => argument_given(python, speaker, spec),
        kind::FUNCTION_DEFINITION => answered(node).map_or(Given::Absent, Given::Node),
        _ => Given::Node(speaker),
    }
}

/// What a `return` hands to a framework: of a tuple, which goes on with status and headers, the first.
fn answered(statement: Node<'_>) -> Option<Node<'_>> {
    let value = statement.named_child(0)?;
    if value.is(&[kind::TUPLE, kind::EXPRESSION_LIST]) { value.named_child(0) } else { Some(value) }
}

pub(super) fn entry(
    found: &mut Match<'_, '_>,
    dict: Capture,
    key: &Constant,
    wanted: &[Constant],
    bind: Option<Capture>,
) -> Answer {
    let python = found.python;
    let node = found.bound(dict).nodes.first().copied();
    let value = node.map_or_else(|| found.value(dict), |node| python.final_value(node));
    let mut entry = Value::never();
    let answer = value.ask(|known| match known {
        Known::Dict(dict) => {
            let value = dict.get(key);
            if value.is_never() {
                return Answer::No;
            }
            entry = std::mem::replace(&mut entry, Value::never()).or(&value);
            if value.is_unknown() && dict.open && !dict.entries.iter().any(|(known, _)| known == key) {
                Answer::Unknown
            } else if wanted.is_empty() {
                Answer::Yes
            } else {
                literal(&value, |constant| wanted.iter().any(|one| same(one, constant)))
            }
        }
        Known::Api(_) | Known::Instance(_) | Known::Object(_) => Answer::Unknown,
        _ => Answer::No,
    });
    if let Some(bind) = bind {
        match node.and_then(|node| entry_node(python, python.origin_within_unit(node), key)) {
            Some(written) => found.bind_node(bind, written),
            None => found.bind_value(bind, if entry.is_never() { Value::unknown() } else { entry }),
        }
    }
    answer
}

/// The expression under `key` in a dict that is written out.
fn entry_node<'t>(python: &Python<'t>, dict: Node<'t>, key: &Constant) -> Option<Node<'t>> {
    match dict.kind() {
        kind::DICTIONARY => dict.named_children().filter(|child| child.kind() == kind::PAIR).find_map(|pair| {
            let name = python.value(pair.child(field::KEY)?);
            (name.only_constant() == Some(key)).then(|| pair.child(field::VALUE)).flatten()
        }),
        kind::CALL => {
            let Given::Node(node) = python.argument(dict.child(field::ARGUMENTS)?, None, key.as_text()) else {
                return None;
            };
            Some(node)
        }
        _ => None,
    }
}
