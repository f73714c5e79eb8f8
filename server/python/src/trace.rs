//! The way that untrusted data took, told backwards from where it does harm.
//!
//! Values hold no positions, so the way is looked for when there is something to tell: from an expression to the part of it that
//! brings the data, from a name to where it was written, from a parameter to the call that gave it, until nothing is behind it.

mod calls;

use std::cell::Cell;
use std::ops::Deref;
use std::rc::Rc;
use std::sync::Arc;

use bezoar_base::{FastMap, FastSet, Path, TextRange};
use bezoar_syntax::{Kind, Node, field, kind};

use crate::labels::{Kinds, Labels};
use crate::outcome::Call;
use crate::parameters::parameters;
use crate::python::Python;
use crate::value::{Known, Value};

/// A way is told in at most so many steps.
const MAX_STEPS: usize = 24;
/// So many other files are looked through for a call.
const MAX_FILES: usize = 32;
/// So many bytes of code are quoted in a sentence.
const MAX_QUOTED: usize = 48;

/// One place on the way.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Step {
    /// The file that it is in, if that is another one than the way ends in.
    pub file: Option<Path>,
    /// Where, in that file.
    pub range: TextRange,
    /// One plain sentence, in Markdown code spans.
    pub message: String,
}

/// A way that untrusted data took.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Told {
    /// The places on it, in order.
    pub steps: Vec<Step>,
    /// Whether it ends in an object of which nobody sees who put the data there.
    pub is_lost: bool,
}

/// What files of a project bring into each other's functions: calls by the path of the file that the function is in.
pub type Brought = FastMap<Path, Arc<[Call]>>;

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

/// What stands between the name of a parameter and its function.
const PARAMETERS: &[Kind] = &[
    kind::DEFAULT_PARAMETER,
    kind::TYPED_PARAMETER,
    kind::TYPED_DEFAULT_PARAMETER,
    kind::LIST_SPLAT_PATTERN,
    kind::DICTIONARY_SPLAT_PATTERN,
    kind::PARAMETERS,
];

impl<'t> Python<'t> {
    /// The way that data with `label`, which does harm in sinks of `kind`, took to `node`, from where it comes in; empty where that
    /// cannot be told. `within` is the call that runs the function around the node, `calls` are those in the file that bring
    /// something untrusted into functions, `brought` those in others.
    pub fn way(
        &self,
        node: Node<'t>,
        (label, kind): (&str, Option<&str>),
        within: Option<&Call>,
        (calls, brought): (&[Call], &Brought),
    ) -> Told {
        let mut tracer = Tracer {
            python: Seen::Itself(self),
            end: &self.file,
            label,
            labels: self.label(label),
            kinds: kind.map_or(Kinds::ALL, |kind| self.kind(kind)),
            calls,
            brought,
            is_lost: Cell::new(false),
        };
        let (mut steps, mut seen): (Vec<Step>, FastSet<(usize, usize)>) = Default::default();
        let mut next = tracer.carries(node, within).then_some((node, within));
        while let Some((node, within)) = next {
            if steps.len() >= MAX_STEPS || self.is_cancelled() || !seen.insert((node.id(), address(within))) {
                break;
            }
            next = tracer.before(node, within, &mut steps).map(|(elsewhere, place)| {
                tracer.python = elsewhere.unwrap_or_else(|| tracer.python.clone());
                place
            });
        }
        steps.reverse();
        steps.dedup();
        Told { steps, is_lost: tracer.is_lost.get() }
    }
}

/// A place, and the call within which it is looked at.
type Place<'c, 't> = (Node<'t>, Option<&'c Call>);

/// A place before another one, and the evaluator for the file that it is in if that is another file.
type Before<'a, 'c, 't> = (Option<Seen<'a, 't>>, Place<'c, 't>);

/// The evaluator for the file that is looked at.
#[derive(Clone)]
enum Seen<'a, 't> {
    Itself(&'a Python<'t>),
    Other(Rc<Python<'t>>),
}

impl<'t> Deref for Seen<'_, 't> {
    type Target = Python<'t>;

    fn deref(&self) -> &Python<'t> {
        match self {
            Self::Itself(python) => python,
            Self::Other(python) => python,
        }
    }
}

#[derive(Clone)]
struct Tracer<'a, 'c, 't> {
    python: Seen<'a, 't>,
    /// The file in which the way ends.
    end: &'a Path,
    label: &'a str,
    labels: Labels,
    kinds: Kinds,
    calls: &'c [Call],
    brought: &'c Brought,
    /// Whether the way ends in an object.
    is_lost: Cell<bool>,
}

impl<'a, 'c, 't> Tracer<'a, 'c, 't> {
    /// The same in another file.
    fn in_file(&self, python: Rc<Python<'t>>) -> Self {
        Self { python: Seen::Other(python), ..self.clone() }
    }

    fn step(&self, range: TextRange, message: String) -> Step {
        let file = (self.python.file != *self.end).then(|| Path::clone(&self.python.file));
        Step { file, range, message }
    }

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
    fn before(&self, node: Node<'t>, within: Option<&'c Call>, steps: &mut Vec<Step>) -> Option<Before<'a, 'c, 't>> {
        let leaf = self.innermost(node, within, steps);
        let here = |place: Place<'c, 't>| (None, place);
        let known = self.written(leaf, within, steps).or_else(|| self.put_in(leaf, within, steps).map(here));
        let known = known.or_else(|| self.kept(leaf, within, steps).map(here));
        let known = known.or_else(|| self.returned(leaf, within, steps));
        if known.is_none() {
            let sites = self.sites(leaf, within);
            let parameter = sites.iter().find_map(|site| parameter_name(self.python.node_at(*site)?));
            let place = parameter.filter(|_| leaf.kind() == kind::IDENTIFIER).unwrap_or(leaf);
            // Where the way is lost, nothing is said of where it begins.
            let is_source = self.is_source(place, within);
            let is_unseen = match place.kind() {
                kind::ATTRIBUTE => true,
                kind::CALL => place.child(field::FUNCTION).is_some_and(|function| {
                    let is_api = |known: &Known| matches!(known, Known::Api(_));
                    !self.value(function, within).known().iter().any(is_api)
                }),
                _ => matches!(place.text(), "self" | "cls"),
            };
            self.is_lost.set(!is_source && is_unseen);
            let message = if is_source { self.comes_in(place) } else { holds(place) };
            steps.push(self.step(place.range(), message));
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
                steps.push(self.step(inner.range(), format!("it passes through {}", called(&name))));
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
        // A method is nothing untrusted; what it is one of may be. What a function of the project brings is in what it returns.
        let callee = node.child(field::FUNCTION).filter(|_| node.kind() == kind::CALL);
        let receiver = callee.and_then(|method| method.child(field::OBJECT));
        let is_left_out = receiver.is_some() || self.own_function(node, within).is_some();
        let parts = node.named_children().filter(|child| !is_left_out || Some(*child) != callee).chain(receiver);
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
    fn written(&self, leaf: Node<'t>, within: Option<&'c Call>, steps: &mut Vec<Step>) -> Option<Before<'a, 'c, 't>> {
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
                steps.push(self.step(target.range(), holds(leaf)));
                (None, (from, within))
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
                steps.push(self.step(place.range(), format!("it is put into `{}`", quoted(name))));
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
            steps.push(self.step(range, holds(leaf)));
            Some((right, around))
        })
    }

    /// Whether `node` or, of an argument with a name or a star, what is in it brings the data.
    fn carries_inside(&self, node: Node<'t>, within: Option<&Call>) -> bool {
        if node.is(WRAPPERS) { self.part(node, within).is_some() } else { self.carries(node, within) }
    }

    /// Whether the models say of what stands there that it brings the data.
    fn is_source(&self, node: Node<'t>, within: Option<&Call>) -> bool {
        let python = &self.python;
        let is_one = |labels: &Labels| labels.harms(&self.labels, self.kinds);
        let around = node.ancestors().take_while(|it| it.is(PARAMETERS)).map(|it| python.marks_of(it));
        if is_one(&python.marks_of(node)) || around.into_iter().any(|marks| is_one(&marks)) {
            return true;
        }
        let said_of = |node| {
            let value = self.value(node, within);
            value.known().iter().any(|known| match known {
                Known::Api(path) => {
                    let of = path.rsplit_once('.').map_or("", |(of, _)| of);
                    is_one(&python.labels_of(path)) || is_one(&python.labels_of(of))
                }
                Known::Instance(path) => is_one(&python.labels_of(path.trim_end_matches("()"))),
                _ => false,
            })
        };
        said_of(node) || node.child(field::FUNCTION).is_some_and(said_of)
    }

    fn comes_in(&self, node: Node<'t>) -> String {
        let code = quoted(node.text());
        let origin = match self.label {
            "http" => "a request",
            "json" => "the JSON of a request",
            "upload" => "an upload",
            "network" => "the network",
            "archive" => "an archive",
            "llm" => "a language model",
            "exception" => "an error",
            "cli" => "the command line",
            "env" => "the environment",
            _ => return format!("it begins with `{code}`"),
        };
        format!("`{code}` comes from {origin}")
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
    let code = quoted(leaf.text());
    let is_name = leaf.is(&[kind::IDENTIFIER, kind::ATTRIBUTE, kind::SUBSCRIPT]);
    if is_name { format!("`{code}` holds it") } else { format!("it is in `{code}`") }
}

/// A function in a sentence.
fn called(name: &str) -> String {
    if name == "<lambda>" { "a lambda".to_owned() } else { format!("`{name}`") }
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
