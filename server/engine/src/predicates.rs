//! What each predicate means: yes, no, or unknown.

mod binders;
mod constants;
mod content_types;
mod flows;
mod names;
mod written;

use bezoar_base::Budget;
use bezoar_python::{Answer, Value};
use bezoar_rules::{Capture, Predicate, Test};
use bezoar_syntax::Node;

use crate::analysis::Context;
use crate::matching::{Carrier, Match};

use binders::{argument, entry, sink};
use constants::{accepts, bits_set, element, is_constant, literal, same, text_matches};
use flows::{Wanted, carries, hole_after, is_in_part, option_from};
use names::{callee, decorated, denotes, in_project, is_named, subclass};

pub(crate) use names::{called, is_at_or_below};

/// Asks every predicate, in the order that the loader put them in, until one says no.
pub(crate) fn all<'a>(
    found: &mut Match<'a, '_>,
    predicates: &'a [Predicate],
    context: &Context,
    budget: &Budget,
) -> Answer {
    if is_written_otherwise(found, predicates, context, budget) {
        return Answer::No;
    }
    let mut result = Answer::Yes;
    for predicate in predicates {
        match holds(found, predicate, context, budget) {
            Answer::No => return Answer::No,
            Answer::Unknown => result = Answer::Unknown,
            Answer::Yes => {}
        }
    }
    result
}

/// Whether something that is written out is not what one of them wants: to see that nothing need be run, which others want done.
fn is_written_otherwise(
    found: &mut Match<'_, '_>,
    predicates: &[Predicate],
    context: &Context,
    budget: &Budget,
) -> bool {
    found.as_written = true;
    let by_itself = |predicate: &&Predicate| !predicate.negated && looks_at_constants(&predicate.test);
    let is_otherwise = |predicate| ask(found, predicate, context, budget, &mut None) == Answer::No;
    let otherwise = predicates.iter().filter(by_itself).any(is_otherwise);
    found.as_written = false;
    otherwise
}

fn holds<'a>(found: &mut Match<'a, '_>, predicate: &'a Predicate, context: &Context, budget: &Budget) -> Answer {
    let mut danger = None;
    let answer = ask(found, predicate, context, budget, &mut danger);
    if predicate.negated {
        return answer.negated();
    }
    if answer == Answer::Yes && found.carrier.is_none() {
        found.carrier = carrier(found, &predicate.test, danger);
    }
    answer
}

/// Whether all of the way is known that the data took which a match of these predicates is about; to be asked where it holds.
pub(crate) fn is_sure(found: &Match<'_, '_>, predicates: &[Predicate]) -> bool {
    let python = found.python;
    let is_told_by_place = |predicate: &Predicate| match &predicate.test {
        Test::HoleAfter { value, kind, label, before } if !predicate.negated => {
            let wanted = Wanted::of(python, label, Some(kind)).surely();
            let ask = |value: &Value| hole_after(value, &wanted, &|text| before.is_match(text));
            Some(values(found, predicate, *value, ask) == Answer::Yes)
        }
        _ => None,
    };
    predicates.iter().find_map(is_told_by_place).unwrap_or_else(|| {
        found.carrier.as_ref().is_none_or(|carrier| {
            let wanted = Wanted::of(python, carrier.label, carrier.kind.map(|kind| &**kind)).surely();
            is_in_part(&python.value(carrier.node), &wanted)
        })
    })
}

/// What brings the data that `test` asked for; of a sink it is `danger`.
fn carrier<'a, 't>(found: &Match<'a, 't>, test: &'a Test, danger: Option<Node<'t>>) -> Option<Carrier<'a, 't>> {
    let (node, label, kind) = match test {
        Test::FlowsFrom { value, label, kind } => (found.bound(*value).nodes.first().copied(), label, kind.as_ref()),
        Test::WrittenFrom { value, label, kind }
        | Test::OptionFrom { value, label, kind }
        | Test::HoleAfter { value, label, kind, .. } => (found.bound(*value).nodes.first().copied(), label, Some(kind)),
        Test::Sink { label, kind, .. } => (danger, label.as_ref()?, Some(kind)),
        _ => return None,
    };
    Some(Carrier { node: node?, label, kind })
}

fn ask<'t>(
    found: &mut Match<'_, 't>,
    predicate: &Predicate,
    context: &Context,
    budget: &Budget,
    danger: &mut Option<Node<'t>>,
) -> Answer {
    let python = found.python;
    match &predicate.test {
        Test::EqText(capture, text) => texts(found, predicate, *capture, |node| node == &**text),
        Test::EqCapture(one, two) => {
            let one: Vec<&str> = found.bound(*one).nodes.iter().map(|node| node.text()).collect();
            let two: Vec<&str> = found.bound(*two).nodes.iter().map(|node| node.text()).collect();
            Answer::from_bool(one == two)
        }
        Test::AnyOf(capture, words) => {
            texts(found, predicate, *capture, |node| words.iter().any(|word| node == &**word))
        }
        Test::Match(capture, regex) => texts(found, predicate, *capture, |node| regex.is_match(node)),
        Test::Callee(capture, paths) => nodes(found, predicate, *capture, |node| callee(python, node, paths)),
        Test::Resolves(capture, paths) => values(found, predicate, *capture, |value| denotes(value, paths)),
        Test::Value(capture, literals) => values(found, predicate, *capture, |value| {
            literal(value, |constant| literals.iter().any(|one| same(one, constant)))
        }),
        Test::ValueMatch(capture, regex) => {
            values(found, predicate, *capture, |value| text_matches(python, value, |text| regex.is_match(text)))
        }
        Test::NumberBelow(capture, bound) => values(found, predicate, *capture, |value| {
            literal(value, |constant| constant.as_number().is_some_and(|number| number < *bound))
        }),
        Test::BitsSet(capture, mask) => {
            nodes_or_value(found, predicate, *capture, |node, value| bits_set(python, node, value, *mask))
        }
        Test::Constant(capture) => {
            nodes_or_value(found, predicate, *capture, |node, value| is_constant(python, node, value))
        }
        Test::Argument { arguments, spec, bind } => argument(found, *arguments, spec, *bind),
        Test::FlowsFrom { value, label, kind } => {
            let wanted = Wanted::of(python, label, kind.as_deref());
            values(found, predicate, *value, |value| carries(value, &wanted))
        }
        Test::WrittenFrom { value, label, kind } => {
            let wanted = Wanted::of(python, label, Some(kind));
            nodes_or_value(found, predicate, *value, |node, value| match carries(value, &wanted) {
                Answer::Yes if node.is_some_and(|node| written::is_by_parts(python, node, value)) => Answer::No,
                answer => answer,
            })
        }
        Test::OptionFrom { value, label, kind } => {
            let wanted = Wanted::of(python, label, Some(kind));
            values(found, predicate, *value, |value| option_from(value, &wanted))
        }
        Test::HoleAfter { value, kind, label, before } => {
            let wanted = Wanted::of(python, label, Some(kind));
            values(found, predicate, *value, |value| hole_after(value, &wanted, &|text| before.is_match(text)))
        }
        Test::Sink { call, kind, label, bind } => {
            sink(found, *call, kind, label.as_deref(), *bind, (context, budget), danger)
        }
        Test::Named(capture, phrases) => nodes(found, predicate, *capture, |node| {
            let names = bezoar_python::telling_names(python, node);
            Answer::from_bool(names.iter().any(|name| is_named(name, phrases)))
        }),
        Test::Decorated(capture, paths) => nodes(found, predicate, *capture, |node| decorated(python, node, paths)),
        Test::Subclass(capture, paths) => values(found, predicate, *capture, |value| subclass(value, paths)),
        Test::Element(capture, literals) => nodes_or_value(found, predicate, *capture, |node, value| {
            let value = node.map_or_else(|| value.clone(), |node| python.final_value(node));
            element(python, &value, literals)
        }),
        Test::Entry { dict, key, values, bind } => entry(found, *dict, key, values, *bind),
        Test::Within(capture, kinds) => {
            nodes(found, predicate, *capture, |node| Answer::from_bool(node.ancestors().any(|around| around.is(kinds))))
        }
        Test::Imports(paths) => Answer::from_bool(paths.iter().any(|path| python.imports(&path.path))),
        Test::InProject(paths) => in_project(python, context, paths),
        Test::Version { package, specifiers } => context.project.satisfies(package, specifiers),
        Test::File(files) => Answer::from_bool(files.is_met_by(&context.path)),
        Test::Regex(capture, text) => values(found, predicate, *capture, |value| accepts(value, text)),
        Test::Routed(capture) => nodes(found, predicate, *capture, |node| Answer::from_bool(python.is_routed(node))),
        Test::Markup(capture) => nodes(found, predicate, *capture, |node| content_types::is_markup(python, node)),
        Test::Secret(capture) => values(found, predicate, *capture, |value| {
            literal(value, |constant| constant.as_text().is_some_and(crate::secret::looks_secret))
        }),
    }
}

/// Of the nodes of a capture all must, with `any-` one. That goes for what the predicate says with its `not-`, which is taken off
/// after this: none may be what `not-named?` names, so here it is asked whether one is.
fn together(predicate: &Predicate, answers: impl Iterator<Item = Answer>) -> Answer {
    if predicate.any != predicate.negated { Answer::any(answers) } else { Answer::all(answers) }
}

fn texts(found: &Match<'_, '_>, predicate: &Predicate, capture: Capture, mut ask: impl FnMut(&str) -> bool) -> Answer {
    let nodes = &found.bound(capture).nodes;
    together(predicate, nodes.iter().map(|node| Answer::from_bool(ask(node.text()))))
}

fn nodes<'t>(
    found: &Match<'_, 't>,
    predicate: &Predicate,
    capture: Capture,
    mut ask: impl FnMut(Node<'t>) -> Answer,
) -> Answer {
    let bound = found.bound(capture);
    match bound.value {
        // Something without an expression of its own has no name and no place.
        Some(_) => Answer::Unknown,
        None => together(predicate, bound.nodes.iter().map(|node| ask(*node))),
    }
}

fn values(
    found: &Match<'_, '_>,
    predicate: &Predicate,
    capture: Capture,
    mut ask: impl FnMut(&Value) -> Answer,
) -> Answer {
    nodes_or_value(found, predicate, capture, |_, value| ask(value))
}

fn nodes_or_value<'t>(
    found: &Match<'_, 't>,
    predicate: &Predicate,
    capture: Capture,
    mut ask: impl FnMut(Option<Node<'t>>, &Value) -> Answer,
) -> Answer {
    let bound = found.bound(capture);
    let mut ask = |node, value: Value| if value.is_never() { Answer::Unknown } else { ask(node, &value) };
    // What is written out need not be run to see that it is something else.
    let by_itself = !predicate.negated && looks_at_constants(&predicate.test);
    match &bound.value {
        Some(value) => ask(None, value.clone()),
        // Another predicate binds it, or nothing does.
        None if found.as_written && bound.nodes.is_empty() => Answer::Unknown,
        None => together(
            predicate,
            bound.nodes.iter().map(|node| {
                let written = if by_itself { bezoar_python::written(*node) } else { None };
                match written.map(|value| ask(Some(*node), value)) {
                    Some(Answer::No) => Answer::No,
                    _ if found.as_written => Answer::Unknown,
                    _ => ask(Some(*node), found.python.value(*node)),
                }
            }),
        ),
    }
}

/// Whether a test is about what something is, whatever it carries.
fn looks_at_constants(test: &Test) -> bool {
    matches!(
        test,
        Test::Value(..)
            | Test::ValueMatch(..)
            | Test::NumberBelow(..)
            | Test::Resolves(..)
            | Test::Regex(..)
            | Test::Secret(_)
    )
}
