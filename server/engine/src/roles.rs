//! What the models say about the expressions of a file, for the tests of models.

use bezoar_base::{Budget, Cancelled, Constant, Path, Returns, SourceFact, TextRange, When};
use bezoar_python::{Answer, Given, Known, Python};
use bezoar_rules::{PatternRef, Role};
use bezoar_syntax::{Node, Source, field, kind};

use crate::analysis::Context;
use crate::dispatch;
use crate::matching::Match;
use crate::predicates;

/// Every expression that has a role, such as `source http`, `sink sql` or `returns sqlite3.Cursor`, in order of range.
///
/// # Errors
/// [`Cancelled`] if `budget` is.
pub fn roles(source: &Source, context: &Context, budget: &Budget) -> Result<Vec<(TextRange, String)>, Cancelled> {
    let python = Python::new(source, context.rules.facts(), budget);
    let mut found = Vec::new();
    for node in source.root().descendants().filter(|node| node.is_named()) {
        budget.check()?;
        match node.kind() {
            kind::CALL => call_roles(&python, node, context, &mut found),
            kind::ATTRIBUTE => attribute_roles(&python, node, context, &mut found),
            _ => {}
        }
        pattern_roles(&python, node, context, budget, &mut found);
    }
    budget.check()?;
    found.sort();
    found.dedup();
    Ok(found)
}

type Roles = Vec<(TextRange, String)>;

/// What the tables say of a call.
fn call_roles<'t>(python: &Python<'t>, call: Node<'t>, context: &Context, found: &mut Roles) {
    let (Some(function), Some(list)) = (call.child(field::FUNCTION), call.child(field::ARGUMENTS)) else { return };
    let facts = context.rules.facts();
    for path in paths(python, function) {
        found.extend(facts.sources.get(&path).into_iter().flatten().map(|source| (call.range(), source_role(source))));
        let clears = facts.sanitizers.get(&path).into_iter().flatten();
        found.extend(clears.map(|kind| (call.range(), format!("sanitizer {kind}"))));
        let guards = facts.guards.get(&path).into_iter().flatten();
        found.extend(guards.map(|guard| (call.range(), guard_role(&guard.clears, guard.when))));
        found.extend(facts.through.contains_key(&path).then(|| (call.range(), "through".to_owned())));
        if facts.returns.contains_key(&path) {
            found.extend(evaluated(python, call).into_iter().map(|what| (call.range(), what)));
        }
        for sink in context.rules.sinks().get(&path).into_iter().flatten() {
            let given = match &sink.argument {
                Some(spec) => python.argument(list, spec.position, spec.keyword.as_deref()),
                None => list.named_child(0).map_or(Given::Absent, Given::Node),
            };
            if let Given::Node(argument) = given {
                found.push((argument.range(), format!("sink {}", sink.kind)));
            }
        }
    }
}

/// What the tables say of an attribute.
fn attribute_roles<'t>(python: &Python<'t>, attribute: Node<'t>, context: &Context, found: &mut Roles) {
    // What is called is told of with the call.
    let parent = attribute.parent().filter(|parent| parent.kind() == kind::CALL);
    if parent.is_some_and(|call| call.child(field::FUNCTION) == Some(attribute)) {
        return;
    }
    let facts = context.rules.facts();
    for path in paths(python, attribute) {
        let sources = facts.sources.get(&path).into_iter().flatten();
        found.extend(sources.map(|source| (attribute.range(), source_role(source))));
        if facts.attributes.contains_key(&path) {
            found.extend(evaluated(python, attribute).into_iter().map(|what| (attribute.range(), what)));
        }
    }
}

/// What the patterns that are matched say of a node.
fn pattern_roles<'t>(python: &Python<'t>, node: Node<'t>, context: &Context, budget: &Budget, found: &mut Roles) {
    for reference in dispatch::candidates_at(python, &context.rules, node, |_| {}) {
        let PatternRef::Model(number) = reference else { continue };
        let model = &context.rules.models()[number as usize];
        for mut matched in Match::find(python, &model.pattern, node, budget).unwrap_or_default() {
            if predicates::all(&mut matched, &model.pattern.predicates, context, budget) == Answer::Yes {
                let speakers = &matched.bound(model.pattern.match_capture).nodes;
                found.extend(speakers.iter().map(|speaker| (speaker.range(), role_text(&model.role))));
            }
        }
    }
}

/// The names of an API, also where a model says that it is a constant.
fn paths<'t>(python: &Python<'t>, node: Node<'t>) -> Vec<Path> {
    let known = |node: Node<'t>| python.value(node).known().to_vec();
    let mut paths: Vec<Path> = known(node)
        .into_iter()
        .filter_map(|known| if let Known::Api(path) = known { Some(path) } else { None })
        .collect();
    if let (Some(object), Some(name)) = (node.child(field::OBJECT), node.child(field::ATTRIBUTE)) {
        paths.extend(known(object).into_iter().filter_map(|known| match known {
            Known::Api(path) | Known::Instance(path) => Some(Path::from(format!("{path}.{}", name.text()))),
            _ => None,
        }));
    }
    paths.sort();
    paths.dedup();
    paths
}

/// What the evaluator makes of an expression.
fn evaluated<'t>(python: &Python<'t>, node: Node<'t>) -> Option<String> {
    let value = python.value(node);
    match value.only()? {
        Known::Instance(class) => Some(format!("returns {class}")),
        Known::Api(path) => Some(format!("returns {path}")),
        _ => value.only_constant().map(|constant| format!("returns {}", constant_text(constant))),
    }
}

fn role_text(role: &Role) -> String {
    match role {
        Role::Source(source) => source_role(source),
        Role::Handler { label } => format!("handler {label}"),
        Role::Sink { kind, .. } => format!("sink {kind}"),
        Role::Sanitizer { clears } => format!("sanitizer {}", clears.join(" ")),
        Role::Guard { clears, when, .. } => guard_role(clears, *when),
        Role::Through { .. } => "through".to_owned(),
        Role::Returns(Returns::Instance(class)) => format!("returns {class}"),
        Role::Returns(Returns::Constant(constant)) => format!("returns {}", constant_text(constant)),
    }
}

fn guard_role(clears: &[std::sync::Arc<str>], when: When) -> String {
    let when = match when {
        When::True => "when true",
        When::False => "when false",
        When::Returns => "when it returns",
    };
    format!("guard {} {when}", clears.join(" "))
}

fn source_role(source: &SourceFact) -> String {
    let clear: String = source.clears.iter().map(|kind| format!(" no-{kind}")).collect();
    format!("source {}{clear}", source.label)
}

fn constant_text(constant: &Constant) -> String {
    match constant {
        Constant::None => "None".to_owned(),
        Constant::Ellipsis => "...".to_owned(),
        Constant::Bool(true) => "True".to_owned(),
        Constant::Bool(false) => "False".to_owned(),
        Constant::Int(value) => value.to_string(),
        Constant::Float(bits) => f64::from_bits(*bits).to_string(),
        Constant::Str(text) => format!("{text:?}"),
        Constant::Bytes(bytes) => format!("b\"{}\"", bytes.escape_ascii()),
        Constant::Tuple(parts) => format!("({})", parts.iter().map(constant_text).collect::<Vec<_>>().join(", ")),
    }
}
