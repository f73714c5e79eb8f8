//! What each predicate means: yes, no, or unknown.

use bezoar_base::{Budget, Constant, Path};
use bezoar_python::{Answer, Given, Known, Python, SequenceKind, Value};
use bezoar_rules::{ArgumentSpec, Capture, PathPattern, PatternRef, Predicate, Role, Test};
use bezoar_syntax::{Node, field, kind};
use smallvec::SmallVec;

use crate::analysis::Context;
use crate::dispatch;
use crate::matching::Match;

/// Asks every predicate, in the order that the loader put them in, until one says no.
pub(crate) fn all(found: &mut Match<'_, '_>, predicates: &[Predicate], context: &Context, budget: &Budget) -> Answer {
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

fn holds(found: &mut Match<'_, '_>, predicate: &Predicate, context: &Context, budget: &Budget) -> Answer {
    let answer = ask(found, predicate, context, budget);
    if predicate.negated { answer.negated() } else { answer }
}

fn ask<'t>(found: &mut Match<'_, 't>, predicate: &Predicate, context: &Context, budget: &Budget) -> Answer {
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
        Test::Resolves(capture, paths) => values(found, predicate, *capture, |value| resolves(python, value, paths)),
        Test::Value(capture, literals) => values(found, predicate, *capture, |value| {
            literal(value, |constant| literals.iter().any(|one| same(one, constant)))
        }),
        Test::ValueMatch(capture, regex) => {
            values(found, predicate, *capture, |value| text_matches(value, |text| regex.is_match(text)))
        }
        Test::NumberBelow(capture, bound) => values(found, predicate, *capture, |value| {
            literal(value, |constant| constant.as_number().is_some_and(|number| number < *bound))
        }),
        Test::BitsSet(capture, mask) => values(found, predicate, *capture, |value| {
            literal(value, |constant| constant.as_int().is_some_and(|bits| bits & mask != 0))
        }),
        Test::Constant(capture) => {
            nodes_or_value(found, predicate, *capture, |node, value| is_constant(python, node, value))
        }
        Test::Argument { arguments, spec, bind } => argument(found, *arguments, spec, *bind),
        Test::FlowsFrom(capture, label) => {
            let wanted = python.label(label);
            values(found, predicate, *capture, |value| {
                if value.labels().overlaps(wanted) {
                    Answer::Yes
                } else if value.is_open() {
                    Answer::Unknown
                } else {
                    Answer::No
                }
            })
        }
        Test::Sink { call, kind, label, bind } => sink(found, *call, kind, label.as_deref(), *bind, context, budget),
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
        Test::File(files) => {
            let is_test = files.tests && crate::project::looks_like_test(&context.path);
            Answer::from_bool(is_test || files.globs.is_match(&*context.path))
        }
        Test::Regex(capture, text) => values(found, predicate, *capture, |value| accepts(value, text)),
        Test::Secret(capture) => values(found, predicate, *capture, |value| {
            literal(value, |constant| constant.as_text().is_some_and(crate::secret::looks_secret))
        }),
    }
}

/// Of the nodes of a capture all must, with `any-` one.
fn together(predicate: &Predicate, answers: impl Iterator<Item = Answer>) -> Answer {
    if predicate.any { Answer::any(answers) } else { Answer::all(answers) }
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
    match &bound.value {
        Some(value) => ask(None, value.clone()),
        None => together(predicate, bound.nodes.iter().map(|node| ask(Some(*node), found.python.value(*node)))),
    }
}

/// Yes if some alternative is a constant that `ask` takes; no for what can be no constant.
fn literal(value: &Value, mut ask: impl FnMut(&Constant) -> bool) -> Answer {
    value.ask(|known| match known {
        Known::Constant(constant) => Answer::from_bool(ask(constant)),
        Known::Text(_) => Answer::Unknown,
        Known::Sequence(_) | Known::Dict(_) => Answer::No,
        other if other.is_no_constant() => Answer::No,
        _ => Answer::Unknown,
    })
}

/// A rule's literal means what it says: `True` is not `1`; a string is also the bytes of that text.
fn same(literal: &Constant, constant: &Constant) -> bool {
    match (literal, constant) {
        (Constant::Bool(one), Constant::Bool(two)) => one == two,
        (Constant::Bool(_), _) | (_, Constant::Bool(_)) => false,
        (Constant::Str(text), other) => other.as_text() == Some(text),
        _ => literal.equals(constant),
    }
}

fn text_matches(value: &Value, mut ask: impl FnMut(&str) -> bool) -> Answer {
    value.ask(|known| match (known, known.text()) {
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

/// Whether a path of the evaluator is one that the rule means. The rule's calls are named as the evaluator names them.
fn path_matches(python: &Python<'_>, path: &str, patterns: &[PathPattern]) -> bool {
    patterns.iter().any(|pattern| {
        let wanted: Path = if pattern.path.contains("()") {
            python.facts().canonical(&pattern.path)
        } else {
            Path::clone(&pattern.path)
        };
        let below = |rest: &str| rest.is_empty() || (pattern.below && rest.starts_with('.'));
        path.strip_prefix(&*wanted).is_some_and(below)
    })
}

fn resolves(python: &Python<'_>, value: &Value, paths: &[PathPattern]) -> Answer {
    value.ask(|known| match known {
        Known::Api(path) | Known::Instance(path) => Answer::from_bool(path_matches(python, path, paths)),
        Known::Class(class) | Known::Object(class) => class.derives(&mut |path| path_matches(python, path, paths)),
        Known::Constant(_) | Known::Text(_) | Known::Sequence(_) | Known::Dict(_) | Known::Function(_) => Answer::No,
    })
}

fn callee<'t>(python: &Python<'t>, node: Node<'t>, paths: &[PathPattern]) -> Answer {
    let is_function =
        node.parent().is_some_and(|parent| parent.kind() == kind::CALL && parent.child(field::FUNCTION) == Some(node));
    // `getattr(yaml, "load")(data)` calls what the inner call gives back.
    let function = if is_function { node } else { called(node) };
    let value = python.value(function);
    if value.is_never() { Answer::Unknown } else { resolves(python, &value, paths) }
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

fn is_constant<'t>(python: &Python<'t>, node: Option<Node<'t>>, value: &Value) -> Answer {
    fn constant(value: &Value) -> Answer {
        value.ask(|known| match known {
            Known::Constant(_) => Answer::Yes,
            Known::Text(_) => Answer::No,
            Known::Sequence(sequence) if sequence.open => Answer::Unknown,
            Known::Sequence(sequence) => Answer::all(sequence.elements.iter().map(constant)),
            Known::Dict(dict) if dict.open => Answer::Unknown,
            Known::Dict(dict) => Answer::all(dict.entries.iter().map(|(_, value)| constant(value))),
            Known::Instance(_) | Known::Function(_) | Known::Class(_) | Known::Object(_) => Answer::No,
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
        value.known().iter().map(|known| constant(&known.clone().into())).collect();
    answers.extend(value.is_open().then_some(Answer::Unknown));
    Answer::all(answers)
}

fn is_parameter<'t>(python: &Python<'t>, node: Node<'t>) -> bool {
    let sites = python.sites(node);
    let in_parameters =
        |node: Node<'t>| node.ancestors().take(3).any(|around| around.is(&[kind::PARAMETERS, kind::LAMBDA_PARAMETERS]));
    !sites.is_empty() && sites.iter().all(|site| python.node_at(*site).is_some_and(in_parameters))
}

fn argument(found: &mut Match<'_, '_>, arguments: Capture, spec: &ArgumentSpec, bind: Option<Capture>) -> Answer {
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

fn sink<'t>(
    found: &mut Match<'_, 't>,
    call: Capture,
    kind: &str,
    label: Option<&str>,
    bind: Option<Capture>,
    context: &Context,
    budget: &Budget,
) -> Answer {
    let Some(call) = found.bound(call).nodes.first().copied() else { return Answer::Unknown };
    let python = found.python;
    let (Some(function), Some(list)) = (call.child(field::FUNCTION), call.child(field::ARGUMENTS)) else {
        return Answer::No;
    };
    let value = python.value(function);
    let mut specs: Vec<Option<ArgumentSpec>> = Vec::new();
    for known in value.known() {
        let path: Option<&str> = match known {
            Known::Api(path) => Some(path),
            _ => None,
        };
        let sinks = path.and_then(|path| context.rules.sinks().get(path)).into_iter().flatten();
        specs.extend(sinks.filter(|sink| &*sink.kind == kind).map(|sink| sink.argument.clone()));
    }
    specs.extend(model_sinks(python, call, kind, context, budget));
    if specs.is_empty() {
        return if value.is_open() || value.is_never() { Answer::Unknown } else { Answer::No };
    }
    let wanted = label.map(|label| python.label(label));
    let mut result = Answer::No;
    for spec in specs {
        let given = match spec {
            Some(spec) => python.argument(list, spec.position, spec.keyword.as_deref()),
            None => list.named_child(0).map_or(Given::Absent, Given::Node),
        };
        let flows = match wanted {
            None => Answer::Yes,
            Some(wanted) => {
                let value = python.given_value(&given);
                if value.labels().overlaps(wanted) {
                    Answer::Yes
                } else if value.is_open() {
                    Answer::Unknown
                } else {
                    Answer::No
                }
            }
        };
        match Answer::all([flows, bind_given(found, bind, &given)]) {
            Answer::Yes => return Answer::Yes,
            Answer::Unknown => result = Answer::Unknown,
            Answer::No => {}
        }
    }
    result
}

/// The sinks of models that more than a path decides.
fn model_sinks<'t>(
    python: &Python<'t>,
    call: Node<'t>,
    kind: &str,
    context: &Context,
    budget: &Budget,
) -> Vec<Option<ArgumentSpec>> {
    let mut specs = Vec::new();
    for reference in dispatch::candidates(python, &context.rules, call, |_| {}) {
        let PatternRef::Model(number) = reference else { continue };
        let model = &context.rules.models()[number as usize];
        let Role::Sink { kind: of, argument } = &model.role else { continue };
        if &**of != kind {
            continue;
        }
        let matches = Match::find(python, &model.pattern, call, budget).unwrap_or_default();
        for mut found in matches {
            if all(&mut found, &model.pattern.predicates, context, budget) == Answer::Yes {
                specs.push(argument.clone());
            }
        }
    }
    specs
}

/// Whether the words of one of `phrases` stand side by side in the name.
pub(crate) fn is_named(name: &str, phrases: &[Vec<std::sync::Arc<str>>]) -> bool {
    let words = bezoar_python::split_words(name);
    phrases.iter().any(|phrase| {
        !phrase.is_empty()
            && words
                .windows(phrase.len())
                .any(|window| window.iter().zip(phrase).all(|(word, wanted)| **word == **wanted))
    })
}

fn decorated<'t>(python: &Python<'t>, node: Node<'t>, paths: &[PathPattern]) -> Answer {
    let whole = match node.kind() {
        kind::DECORATED_DEFINITION => Some(node),
        _ => node.parent().filter(|parent| parent.kind() == kind::DECORATED_DEFINITION),
    };
    let decorators = whole.into_iter().flat_map(Node::named_children).filter(|child| child.kind() == kind::DECORATOR);
    Answer::any(decorators.map(|decorator| callee(python, decorator, paths)))
}

fn subclass(value: &Value, paths: &[PathPattern]) -> Answer {
    let mut matches = |path: &str| {
        paths.iter().any(|pattern| {
            path.strip_prefix(&*pattern.path)
                .is_some_and(|rest| rest.is_empty() || (pattern.below && rest.starts_with('.')))
        })
    };
    value.ask(|known| match known {
        Known::Class(class) | Known::Object(class) => class.derives(&mut matches),
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

fn element(python: &Python<'_>, value: &Value, literals: &[Constant]) -> Answer {
    value.ask(|known| match known {
        Known::Sequence(sequence) => {
            let more = if sequence.open { Answer::Unknown } else { Answer::No };
            let elements = sequence.elements.iter().map(|element| {
                let constant = literal(element, |constant| literals.iter().any(|one| same(one, constant)));
                let paths: Vec<PathPattern> = literals
                    .iter()
                    .filter_map(Constant::as_text)
                    .map(|path| PathPattern { path: path.into(), below: false })
                    .collect();
                Answer::any([constant, resolves(python, element, &paths)])
            });
            Answer::any(elements.chain([more]))
        }
        Known::Constant(_) | Known::Dict(_) | Known::Text(_) | Known::Function(_) | Known::Class(_) => Answer::No,
        Known::Api(_) | Known::Instance(_) | Known::Object(_) => Answer::Unknown,
    })
}

fn entry(
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

fn in_project(python: &Python<'_>, context: &Context, paths: &[PathPattern]) -> Answer {
    if paths.iter().any(|path| python.imports(&path.path)) {
        return Answer::Yes;
    }
    let Some(apis) = &context.project.apis else { return Answer::Unknown };
    let used = |wanted: &PathPattern| {
        apis.contains(&wanted.path)
            || (wanted.below
                && apis.iter().any(|api| api.strip_prefix(&*wanted.path).is_some_and(|rest| rest.starts_with('.'))))
    };
    Answer::from_bool(paths.iter().any(used))
}

/// Whether a constant regular expression takes all of `text`, as `re.fullmatch` does.
fn accepts(value: &Value, text: &str) -> Answer {
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
