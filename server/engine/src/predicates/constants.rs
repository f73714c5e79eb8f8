//! Questions about the constants, strings and containers that a value can be.

use std::sync::Arc;

use bezoar_base::Constant;
use bezoar_python::{Answer, Known, Python, SequenceKind, Value, quotes_for_sql};
use bezoar_rules::PathPattern;
use bezoar_syntax::{Node, field, kind};
use smallvec::SmallVec;

use super::names::resolves;

/// Yes if some alternative is a constant that `ask` takes; no for what can be no constant.
pub(super) fn literal(value: &Value, mut ask: impl FnMut(&Constant) -> bool) -> Answer {
    value.ask(|known| match known {
        Known::Constant(constant) => Answer::from_bool(ask(constant)),
        Known::Text(_) => Answer::Unknown,
        Known::Sequence(_) | Known::Dict(_) => Answer::No,
        other if other.is_no_constant() => Answer::No,
        _ => Answer::Unknown,
    })
}

/// Whether a bit of `mask` is set in an integer; `mode | 0o002` has it set whatever `mode` is.
pub(super) fn bits_set<'t>(python: &Python<'t>, node: Option<Node<'t>>, value: &Value, mask: i128) -> Answer {
    let known = literal(value, |constant| constant.as_int().is_some_and(|bits| bits & mask != 0));
    let union = node.map(|node| python.origin_within_unit(node)).filter(|node| {
        node.kind() == kind::BINARY_OPERATOR && node.child(field::OPERATOR).map(Node::text) == Some("|")
    });
    match (known, union) {
        (Answer::Unknown, Some(union)) => {
            let sides = [field::LEFT, field::RIGHT].into_iter().filter_map(|side| union.child(side));
            let is_set = |side: Node<'t>| bits_set(python, Some(side), &python.value(side), mask) == Answer::Yes;
            if sides.into_iter().any(is_set) { Answer::Yes } else { Answer::Unknown }
        }
        (known, _) => known,
    }
}

/// A rule's literal means what it says: `True` is not `1`; a string is also the bytes of that text.
pub(super) fn same(literal: &Constant, constant: &Constant) -> bool {
    match (literal, constant) {
        (Constant::Bool(one), Constant::Bool(two)) => one == two,
        (Constant::Bool(_), _) | (_, Constant::Bool(_)) => false,
        (Constant::Str(text), other) => other.as_text() == Some(text),
        _ => literal.equals(constant),
    }
}

pub(super) fn text_matches(python: &Python<'_>, value: &Value, mut ask: impl FnMut(&str) -> bool) -> Answer {
    // What is clear of some kinds of sink reads as a hole with their names: `{command}`.
    let quoted = |path: &str| path.split(['.', '(']).any(quotes_for_sql).then(|| "{sql}".to_owned());
    let cleared = |path: &str| match python.facts().sanitizers.get(path) {
        Some(kinds) => Some(names_of(kinds)),
        None => quoted(path),
    };
    value.ask(|known| match (known, known.text_with(&cleared)) {
        (Known::Text(_), Some(text)) => {
            if ask(&text) {
                Answer::Yes
            } else {
                Answer::Unknown
            }
        }
        (_, Some(text)) => Answer::from_bool(ask(&text)),
        (Known::Constant(_) | Known::Sequence(_) | Known::Dict(_), None) => Answer::No,
        (other, None) if other.is_no_constant() => Answer::No,
        _ => Answer::Unknown,
    })
}

/// The names of kinds as a hole; a part of `xss` reads as all of it.
fn names_of(kinds: &[Arc<str>]) -> String {
    let mut names: Vec<&str> = kinds.iter().map(|kind| if kind.ends_with("-xss") { "xss" } else { kind }).collect();
    names.dedup();
    format!("{{{}}}", names.join(" "))
}

pub(super) fn is_constant<'t>(python: &Python<'t>, node: Option<Node<'t>>, value: &Value) -> Answer {
    // Neither a constant nor something that anybody could have written.
    let is_cleared = |path: &str| python.facts().sanitizers.contains_key(path);
    fn constant(value: &Value, is_cleared: &dyn Fn(&str) -> bool) -> Answer {
        let all =
            |values: &mut dyn Iterator<Item = &Value>| Answer::all(values.map(|value| constant(value, is_cleared)));
        value.ask(|known| match known {
            Known::Constant(_) => Answer::Yes,
            Known::Text(_) if known.has_hole_but(is_cleared) => Answer::No,
            Known::Text(_) => Answer::Unknown,
            Known::Sequence(sequence) if sequence.open => Answer::Unknown,
            Known::Sequence(sequence) => all(&mut sequence.elements.iter()),
            Known::Dict(dict) if dict.open => Answer::Unknown,
            Known::Dict(dict) => all(&mut dict.entries.iter().map(|(_, value)| value)),
            Known::Instance(path) if path.strip_suffix("()").is_some_and(is_cleared) => Answer::Unknown,
            Known::Instance(_)
            | Known::Function(_)
            | Known::Module(_)
            | Known::Class(_)
            | Known::Object(_)
            | Known::Pattern(_) => Answer::No,
            Known::Buffer(buffer) => all(&mut [&buffer.before, &buffer.after].into_iter()),
            Known::Encoded(encoded) => match constant(&encoded.value, is_cleared) {
                Answer::Yes => Answer::Yes,
                _ => Answer::No,
            },
            Known::Api(_) => Answer::Unknown,
        })
    }
    if value.is_unknown() {
        let dynamic = node.is_some_and(|node| {
            let origin = python.origin_within_unit(node);
            origin.is(&[kind::CALL, kind::SUBSCRIPT, kind::AWAIT, kind::BINARY_OPERATOR])
                || origin.ancestors().take(2).any(|around| around.kind() == kind::PARAMETERS)
                || is_parameter(python, origin)
        });
        return if dynamic { Answer::No } else { Answer::Unknown };
    }
    // One alternative that is no constant makes it none, unlike the question whether it can be one.
    let mut answers: SmallVec<[Answer; 4]> =
        value.known().iter().map(|known| constant(&known.clone().into(), &is_cleared)).collect();
    answers.extend(value.is_open().then_some(Answer::Unknown));
    Answer::all(answers)
}

fn is_parameter<'t>(python: &Python<'t>, node: Node<'t>) -> bool {
    let sites = python.sites(node);
    let in_parameters =
        |node: Node<'t>| node.ancestors().take(3).any(|around| around.is(&[kind::PARAMETERS, kind::LAMBDA_PARAMETERS]));
    !sites.is_empty() && sites.iter().all(|site| python.node_at(*site).is_some_and(in_parameters))
}

pub(super) fn element(python: &Python<'_>, value: &Value, literals: &[Constant]) -> Answer {
    let paths: Vec<PathPattern> = literals
        .iter()
        .filter_map(Constant::as_text)
        .map(|path| PathPattern { path: python.facts().canonical(path), below: false })
        .collect();
    value.ask(|known| match known {
        Known::Sequence(sequence) => {
            let more = if sequence.open { Answer::Unknown } else { Answer::No };
            let elements = sequence.elements.iter().map(|element| {
                let constant = literal(element, |constant| literals.iter().any(|one| same(one, constant)));
                Answer::any([constant, resolves(element, &paths)])
            });
            Answer::any(elements.chain([more]))
        }
        Known::Api(_) | Known::Module(_) | Known::Instance(_) | Known::Object(_) => Answer::Unknown,
        _ => Answer::No,
    })
}

/// Whether a constant regular expression takes all of `text`, as `re.fullmatch` does.
pub(super) fn accepts(value: &Value, text: &str) -> Answer {
    value.ask(|known| match known {
        Known::Constant(constant) => {
            let Some(pattern) = constant.as_text() else { return Answer::No };
            let anchored = fancy_regex::Regex::new(&format!(r"\A(?:{pattern})\z"));
            anchored.and_then(|regex| regex.is_match(text)).map_or(Answer::Unknown, Answer::from_bool)
        }
        Known::Sequence(sequence) if sequence.kind != SequenceKind::Set => {
            Answer::any(sequence.elements.iter().map(|element| accepts(element, text)))
        }
        _ => Answer::Unknown,
    })
}
