//! The way that untrusted data took, told backwards from where it does harm.
//!
//! Values hold no positions, so the way is looked for when there is something to tell: from an expression to the part of it that
//! brings the data, from a name to where it was written, from a parameter to the call that gave it, until nothing is behind it.

use bezoar_base::{FastSet, TextRange};
use bezoar_syntax::{Kind, Node, field, kind};

use crate::callable::{FunctionPlace, Target};
use crate::labels::{Kinds, Labels};
use crate::outcome::Call;
use crate::parameters::{ParameterKind, parameters};
use crate::python::Python;
use crate::scope::ScopeId;
use crate::value::{Known, Value};

/// A way is told in at most so many steps.
const MAX_STEPS: usize = 24;
/// So many bytes of code are quoted in a sentence.
const MAX_QUOTED: usize = 48;

/// One place on the way.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Step {
    /// Where, in the file.
    pub range: TextRange,
    /// One plain sentence, in Markdown code spans.
    pub message: String,
}

/// Nodes that are no expressions, in which some stand.
const WRAPPERS: &[Kind] = &[
    kind::ARGUMENT_LIST,
    kind::KEYWORD_ARGUMENT,
    kind::PAIR,
    kind::INTERPOLATION,
    kind::LIST_SPLAT,
    kind::DICTIONARY_SPLAT,
    kind::WITH_ITEM,
    kind::WITH_CLAUSE,
    kind::EXPRESSION_LIST,
];

impl<'t> Python<'t> {
    /// The way that data with `label`, which does harm in sinks of `kind`, took to `node`, from where it comes in; empty where that
    /// cannot be told. `within` is the call that runs the function around the node, `calls` are those that bring something
    /// untrusted into functions of the file.
    pub fn way(
        &self,
        node: Node<'t>,
        (label, kind): (&str, Option<&str>),
        within: Option<&Call>,
        calls: &[Call],
    ) -> Vec<Step> {
        let tracer = Tracer {
            python: self,
            label,
            labels: self.label(label),
            kinds: kind.map_or(Kinds::ALL, |kind| self.kind(kind)),
            calls,
        };
        let (mut steps, mut seen): (Vec<Step>, FastSet<(usize, usize)>) = Default::default();
        let mut next = tracer.carries(node, within).then_some((node, within));
        while let Some((node, within)) = next {
            if steps.len() >= MAX_STEPS || self.is_cancelled() || !seen.insert((node.id(), address(within))) {
                break;
            }
            next = tracer.before(node, within, &mut steps);
        }
        steps.reverse();
        steps.dedup();
        steps
    }
}

/// A place, and the call within which it is looked at.
type Place<'c, 't> = (Node<'t>, Option<&'c Call>);

struct Tracer<'a, 'c, 't> {
    python: &'a Python<'t>,
    label: &'a str,
    labels: Labels,
    kinds: Kinds,
    calls: &'c [Call],
}

impl<'c, 't> Tracer<'_, 'c, 't> {
    fn ask<R>(&self, within: Option<&Call>, ask: impl FnOnce() -> R) -> R {
        match within {
            Some(call) => self.python.within(call, ask),
            None => ask(),
        }
    }

    fn value(&self, node: Node<'t>, within: Option<&Call>) -> Value {
        self.ask(within, || self.python.value(node))
    }

    fn carries(&self, node: Node<'t>, within: Option<&Call>) -> bool {
        self.value(node, within).labels().harms(&self.labels, self.kinds)
    }

    /// What is before `node` on the way; tells the steps in between. None if the data comes in there.
    fn before(&self, node: Node<'t>, within: Option<&'c Call>, steps: &mut Vec<Step>) -> Option<Place<'c, 't>> {
        let leaf = self.innermost(node, within, steps);
        let known = self.written(leaf, within, steps).or_else(|| self.put_in(leaf, within, steps));
        let known = known.or_else(|| self.kept(leaf, within, steps)).or_else(|| self.returned(leaf, within, steps));
        if known.is_none() {
            let sites = self.sites(leaf, within);
            let parameter = sites.iter().find_map(|site| parameter_name(self.python.node_at(*site)?));
            let (range, message) = match parameter.filter(|_| leaf.kind() == kind::IDENTIFIER) {
                Some(parameter) => (parameter.range(), self.comes_in(parameter)),
                None if sites.is_empty() => (leaf.range(), self.comes_in(leaf)),
                None => (leaf.range(), holds(leaf)),
            };
            steps.push(Step { range, message });
        }
        known
    }

    fn sites(&self, node: Node<'t>, within: Option<&Call>) -> Vec<TextRange> {
        self.ask(within, || self.python.sites(node))
    }

    /// The smallest part of an expression that brings the data.
    fn innermost(&self, node: Node<'t>, within: Option<&Call>, steps: &mut Vec<Step>) -> Node<'t> {
        let mut inner = node;
        while let Some(part) = self.part(inner, within) {
            if inner.kind() == kind::CALL
                && let Some(name) = self.own_function(inner, within)
            {
                steps.push(Step { range: inner.range(), message: format!("`{name}` hands it on") });
            }
            inner = part;
        }
        inner
    }

    fn part(&self, node: Node<'t>, within: Option<&Call>) -> Option<Node<'t>> {
        // What a function does inside is not part of it.
        if node.is(&[kind::LAMBDA, kind::FUNCTION_DEFINITION, kind::CLASS_DEFINITION]) {
            return None;
        }
        // A method is nothing untrusted; what it is one of may be.
        let method = node.child(field::FUNCTION).filter(|_| node.kind() == kind::CALL);
        let receiver = method.and_then(|method| method.child(field::OBJECT));
        let parts = node.named_children().filter(|child| receiver.is_none() || Some(*child) != method).chain(receiver);
        let mut parts: Vec<Node<'t>> = parts.collect();
        // What stands first is named first.
        parts.sort_by_key(|part| part.start());
        parts.into_iter().find_map(|child| {
            if child.is(WRAPPERS) {
                return self.part(child, within);
            }
            self.carries(child, within).then_some(child)
        })
    }

    /// What was written to the name or field that `leaf` is, or who gave it.
    fn written(&self, leaf: Node<'t>, within: Option<&'c Call>, steps: &mut Vec<Step>) -> Option<Place<'c, 't>> {
        let sites = self.sites(leaf, within);
        let places: Vec<Node<'t>> = sites.iter().rev().filter_map(|site| self.python.node_at(*site)).collect();
        places.into_iter().find_map(|written| {
            if let Some((function, position)) = parameter_at(written) {
                return self.given(function, position, within, steps);
            }
            let around = written.parent()?;
            let target = target_of(around).unwrap_or(leaf);
            let is_more = around.kind() == kind::AUGMENTED_ASSIGNMENT && !self.carries(written, within);
            let from = if is_more { around.child(field::LEFT)? } else { written };
            self.carries(from, within).then(|| {
                steps.push(Step { range: target.range(), message: holds(leaf) });
                (from, within)
            })
        })
    }

    /// What was put into the container that `leaf` is a name of: by a method, or under a key.
    fn put_in(&self, leaf: Node<'t>, within: Option<&'c Call>, steps: &mut Vec<Step>) -> Option<Place<'c, 't>> {
        let name = leaf.is(&[kind::IDENTIFIER, kind::ATTRIBUTE]).then(|| leaf.text())?;
        let function = leaf.ancestors().find(|node| node.is(&[kind::FUNCTION_DEFINITION, kind::MODULE]))?;
        let earlier = function.descendants().take_while(|node| node.start() < leaf.start());
        let puts: Vec<(Node<'t>, Node<'t>)> = earlier
            .filter_map(|node| match node.kind() {
                kind::CALL => {
                    let callee = node.child(field::FUNCTION)?;
                    let is_its = callee.child(field::OBJECT)?.text() == name;
                    Some((node, node.child(field::ARGUMENTS).filter(|_| is_its)?))
                }
                kind::ASSIGNMENT | kind::AUGMENTED_ASSIGNMENT => {
                    let left = node.child(field::LEFT).filter(|left| left.kind() == kind::SUBSCRIPT)?;
                    let is_its = left.child(field::VALUE)?.text() == name;
                    Some((left, node.child(field::RIGHT).filter(|_| is_its)?))
                }
                _ => None,
            })
            .collect();
        puts.into_iter().rev().find_map(|(place, put)| {
            let what = if put.is(WRAPPERS) { self.part(put, within)? } else { put };
            self.carries(what, within).then(|| {
                steps.push(Step { range: place.range(), message: format!("`{}` takes it up", quoted(name)) });
                (what, within)
            })
        })
    }

    /// What a method of the class around assigned to the field that `leaf` is.
    fn kept(&self, leaf: Node<'t>, within: Option<&'c Call>, steps: &mut Vec<Step>) -> Option<Place<'c, 't>> {
        let name = leaf.child(field::ATTRIBUTE).filter(|_| leaf.kind() == kind::ATTRIBUTE)?.text();
        let class = leaf.ancestors().find(|node| node.kind() == kind::CLASS_DEFINITION)?;
        let assigned = class.descendants().filter(|node| {
            let left = node.child(field::LEFT).filter(|_| node.kind() == kind::ASSIGNMENT);
            let target = left.filter(|left| left.kind() == kind::ATTRIBUTE && *left != leaf);
            target.and_then(|left| left.child(field::ATTRIBUTE)).is_some_and(|it| it.text() == name)
        });
        assigned.collect::<Vec<_>>().into_iter().find_map(|assignment| {
            let right = assignment.child(field::RIGHT)?;
            let scope = self.python.scope_of(right)?;
            let own = std::iter::once(within).chain(self.contexts(scope));
            let around = own.into_iter().find(|around| self.carries(right, *around))?;
            let range = assignment.child(field::LEFT)?.range();
            steps.push(Step { range, message: holds(leaf) });
            Some((right, around))
        })
    }

    /// The argument that was given for a parameter.
    fn given(
        &self,
        function: Node<'t>,
        position: usize,
        within: Option<&'c Call>,
        steps: &mut Vec<Step>,
    ) -> Option<Place<'c, 't>> {
        let target = &within?.target;
        let (of, definition) = self.python.definition_of(target)?;
        if definition != function {
            return None;
        }
        let parameter = *parameters(function).get(position)?;
        let name = function.child(field::NAME).map_or("<lambda>", Node::text);
        let is_method =
            of.function.is_some_and(|number| self.python.functions(of.unit)[number as usize].class.is_some());
        let calls = self.python.source().root().descendants().filter(|node| node.kind() == kind::CALL);
        let calls = calls.filter(|call| call.child(field::FUNCTION).is_some_and(|callee| may_mean(callee, name)));
        for call in calls {
            let Some(scope) = self.python.scope_of(call) else { continue };
            for around in self.contexts(scope) {
                if !self.calls_it(call, target, around) {
                    continue;
                }
                let arguments = call.child(field::ARGUMENTS)?;
                let by_name = arguments
                    .named_children()
                    .find(|argument| argument.child(field::NAME).is_some_and(|it| it.text() == parameter.name.text()));
                let bound = is_method && call.child(field::FUNCTION).is_some_and(|it| it.kind() == kind::ATTRIBUTE);
                let bound = bound || (is_method && name == "__init__");
                let at = position.checked_sub(usize::from(bound));
                let by_position = at.and_then(|at| arguments.named_child(u32::try_from(at).ok()?));
                let rest = matches!(parameter.kind, ParameterKind::Rest | ParameterKind::Keywords);
                let any =
                    rest.then(|| arguments.named_children().find(|it| self.carries_inside(*it, around))).flatten();
                let argument = by_name.and_then(|it| it.child(field::VALUE)).or(any).or(by_position);
                if let Some(argument) = argument.filter(|it| self.carries_inside(*it, around)) {
                    let message = format!("it goes into `{name}` as `{}`", parameter.name.text());
                    steps.push(Step { range: argument.range(), message });
                    return Some((argument, around));
                }
            }
        }
        None
    }

    /// Whether `node` or, of an argument with a name or a star, what is in it brings the data.
    fn carries_inside(&self, node: Node<'t>, within: Option<&Call>) -> bool {
        if node.is(WRAPPERS) { self.part(node, within).is_some() } else { self.carries(node, within) }
    }

    /// As what the function around a call may be looked at: whatever it is given, and as each call that brings something into it.
    fn contexts(&self, scope: ScopeId) -> Vec<Option<&'c Call>> {
        let is_of_scope = |call: &&Call| self.python.definition_of(&call.target).is_some_and(|(of, _)| of == scope);
        std::iter::once(None).chain(self.calls.iter().filter(is_of_scope).map(Some)).collect()
    }

    fn calls_it(&self, call: Node<'t>, target: &Target, within: Option<&Call>) -> bool {
        let Some(callee) = call.child(field::FUNCTION) else { return false };
        let is_it = |known: &Known| match known {
            Known::Function(callable) => callable.target == *target,
            Known::Class(class) => class.member("__init__").is_some_and(|init| {
                init.known().iter().any(|known| matches!(known, Known::Function(it) if it.target == *target))
            }),
            _ => false,
        };
        self.value(callee, within).known().iter().any(is_it)
    }

    /// Where a function of the file that is called brings it from.
    fn returned(&self, leaf: Node<'t>, within: Option<&'c Call>, steps: &mut Vec<Step>) -> Option<Place<'c, 't>> {
        let callee = leaf.child(field::FUNCTION).filter(|_| leaf.kind() == kind::CALL)?;
        let value = self.value(callee, within);
        let Known::Function(callable) = value.only()? else { return None };
        let (scope, definition) = self.python.definition_of(&callable.target)?;
        let (result, around) = match callable.target.what {
            FunctionPlace::Lambda { .. } => (definition.child(field::BODY)?, None),
            FunctionPlace::Numbered(_) => {
                let returns = definition.descendants().filter(|node| node.is(&[kind::RETURN_STATEMENT, kind::YIELD]));
                let own = returns.filter(|node| self.python.scope_of(*node) == Some(scope));
                let results: Vec<Node<'t>> = own.filter_map(|node| node.named_child(0)).collect();
                let contexts = self.contexts(scope);
                let places = results.iter().flat_map(|result| contexts.iter().map(move |around| (*result, *around)));
                places.into_iter().find(|(result, around)| self.carries(*result, *around))?
            }
        };
        steps.push(Step { range: leaf.range(), message: format!("`{}` gives it back", callable.name) });
        Some((result, around))
    }

    /// The name of the function of the file that is called.
    fn own_function(&self, call: Node<'t>, within: Option<&Call>) -> Option<String> {
        let value = self.value(call.child(field::FUNCTION)?, within);
        match value.only()? {
            Known::Function(callable) => Some(callable.name.to_string()),
            Known::Class(class) => Some(class.name.to_string()),
            _ => None,
        }
    }

    fn comes_in(&self, node: Node<'t>) -> String {
        let code = quoted(node.text());
        match self.label {
            "http" => format!("a request brings `{code}`"),
            "upload" => format!("an upload brings `{code}`"),
            "network" => format!("the network brings `{code}`"),
            "archive" => format!("an archive brings `{code}`"),
            "llm" => format!("a language model brings `{code}`"),
            "exception" => format!("an error brings `{code}`"),
            "cli" => format!("the command line brings `{code}`"),
            "env" => format!("the environment brings `{code}`"),
            label => format!("`{code}` brings it ({label})"),
        }
    }
}

/// The function whose parameter is at `target`, and which of its parameters that is.
fn parameter_at(target: Node<'_>) -> Option<(Node<'_>, usize)> {
    let around = std::iter::once(target).chain(target.ancestors()).take(4);
    let list = around.into_iter().find(|node| node.is(&[kind::PARAMETERS, kind::LAMBDA_PARAMETERS]))?;
    let function = list.parent()?;
    let covers = |name: Node<'_>| target.range().covers(name.range());
    let position = parameters(function).iter().position(|parameter| covers(parameter.name))?;
    Some((function, position))
}

/// The name of the parameter that is at `target`.
fn parameter_name(target: Node<'_>) -> Option<Node<'_>> {
    let (function, position) = parameter_at(target)?;
    parameters(function).get(position).map(|parameter| parameter.name)
}

/// What the statement or clause `around` binds.
fn target_of(around: Node<'_>) -> Option<Node<'_>> {
    match around.kind() {
        kind::NAMED_EXPRESSION => around.child(field::NAME),
        kind::AS_PATTERN => around.named_child(1),
        _ => around.child(field::LEFT),
    }
}

fn holds(leaf: Node<'_>) -> String {
    format!("`{}` holds it", quoted(leaf.text()))
}

/// Whether what is called may be a function of that name; whatever is called may be a lambda.
fn may_mean(callee: Node<'_>, name: &str) -> bool {
    let last = callee.child(field::ATTRIBUTE).unwrap_or(callee);
    name == "__init__" || name == "<lambda>" || last.text() == name
}

/// Code in a sentence: its first line, and not too much of that.
fn quoted(code: &str) -> String {
    let line = code.lines().next().unwrap_or_default().replace('`', "'");
    let mut end = line.len().min(MAX_QUOTED);
    while !line.is_char_boundary(end) {
        end -= 1;
    }
    if end < code.len() { format!("{}…", line[..end].trim_end()) } else { line }
}

fn address(call: Option<&Call>) -> usize {
    call.map_or(0, |call| std::ptr::from_ref(call).addr())
}
