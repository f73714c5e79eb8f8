//! A pattern that holds at a node: its captures, and what the predicates bound.

use std::ops::ControlFlow;
use std::sync::Arc;

use bezoar_base::{Budget, FastMap, Stop};
use bezoar_python::{Python, Value};
use bezoar_rules::{Capture, Pattern};
use bezoar_syntax::{Captures, Node};
use smallvec::{SmallVec, smallvec};

/// A shape's match at a node, on its way through the predicates.
#[derive(Clone)]
pub(crate) struct Match<'a, 't> {
    pub(crate) python: &'a Python<'t>,
    pub(crate) pattern: &'a Pattern,
    bound: Vec<Bound<'t>>,
    /// What brings the untrusted data that a predicate asked for and found.
    pub(crate) carrier: Option<Carrier<'a, 't>>,
    /// Whether just now it only counts what is written out, and nothing is run for more.
    pub(crate) as_written: bool,
}

/// An expression that brings untrusted data.
#[derive(Clone)]
pub(crate) struct Carrier<'a, 't> {
    pub(crate) node: Node<'t>,
    /// The data's label.
    pub(crate) label: &'a Arc<str>,
    /// The kind of sink in which it does harm.
    pub(crate) kind: Option<&'a Arc<str>>,
}

/// What a capture, or a name that a predicate binds, stands for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Bound<'t> {
    /// The nodes; several of a quantified capture, none of one that did not match.
    pub(crate) nodes: SmallVec<[Node<'t>; 1]>,
    /// What is known of it where no node says so: out of `**options`.
    pub(crate) value: Option<Value>,
}

/// What shapes came to at a node: dozens of patterns may share one.
#[derive(Default)]
pub(crate) struct Shapes<'t> {
    node: Option<usize>,
    /// By the address of the shape, each with the steps that it cost.
    known: FastMap<usize, (Vec<Captures<'t>>, u64)>,
}

impl<'t> Shapes<'t> {
    /// Every match of the pattern's shape with `node` as root, as [`Match::find`]; it costs the same steps each time.
    pub(crate) fn find<'a>(
        &mut self,
        python: &'a Python<'t>,
        pattern: &'a Pattern,
        node: Node<'t>,
        budget: &Budget,
    ) -> Result<Vec<Match<'a, 't>>, Stop> {
        if self.node.replace(node.id()) != Some(node.id()) {
            self.known.clear();
        }
        let shape = Arc::as_ptr(&pattern.shape).addr();
        if let Some((captures, steps)) = self.known.get(&shape) {
            budget.spend(*steps)?;
            return Ok(captures.iter().map(|captures| Match::of(python, pattern, captures)).collect());
        }
        let left = budget.left();
        let captures = captures(pattern, node, budget)?;
        let found = captures.iter().map(|captures| Match::of(python, pattern, captures)).collect();
        self.known.insert(shape, (captures, left - budget.left()));
        Ok(found)
    }
}

impl<'a, 't> Match<'a, 't> {
    /// Every match of the pattern's shape with `node` as root; none where the shape does not compile, which loading reports.
    pub(crate) fn find(
        python: &'a Python<'t>,
        pattern: &'a Pattern,
        node: Node<'t>,
        budget: &Budget,
    ) -> Result<Vec<Self>, Stop> {
        let captures = captures(pattern, node, budget)?;
        Ok(captures.iter().map(|captures| Self::of(python, pattern, captures)).collect())
    }

    fn of(python: &'a Python<'t>, pattern: &'a Pattern, captures: &Captures<'t>) -> Self {
        let mut bound = vec![Bound::default(); pattern.captures.len() + pattern.bound.len()];
        for &(number, node) in captures {
            if let Some(bound) = bound.get_mut(number as usize) {
                bound.nodes.push(node);
            }
        }
        Self { python, pattern, bound, carrier: None, as_written: false }
    }

    /// What a capture stands for.
    pub(crate) fn bound(&self, capture: Capture) -> &Bound<'t> {
        &self.bound[capture as usize]
    }

    /// What the capture or bound name called `name` stands for.
    pub(crate) fn named(&self, name: &str) -> Option<&Bound<'t>> {
        self.pattern.capture_number(name).map(|number| self.bound(number))
    }

    /// The node that is underlined.
    pub(crate) fn match_node(&self) -> Option<Node<'t>> {
        self.bound(self.pattern.match_capture).nodes.first().copied()
    }

    /// All nodes that are captured.
    pub(crate) fn nodes(&self) -> impl Iterator<Item = Node<'t>> {
        self.bound[..self.pattern.captures.len()].iter().flat_map(|bound| bound.nodes.iter().copied())
    }

    /// What the capture can be; anything if it stands for several nodes or none.
    pub(crate) fn value(&self, capture: Capture) -> Value {
        self.bound(capture).value(self.python)
    }

    pub(crate) fn bind_node(&mut self, capture: Capture, node: Node<'t>) {
        self.bound[capture as usize] = Bound { nodes: smallvec![node], value: None };
    }

    pub(crate) fn bind_value(&mut self, capture: Capture, value: Value) {
        self.bound[capture as usize] = Bound { nodes: SmallVec::new(), value: Some(value) };
    }
}

impl<'t> Bound<'t> {
    /// What it can be; anything if it stands for several nodes or none.
    pub(crate) fn value(&self, python: &Python<'t>) -> Value {
        match (&self.value, self.nodes.as_slice()) {
            (Some(value), _) => value.clone(),
            (None, [node]) => python.value(*node),
            _ => Value::unknown(),
        }
    }
}

fn captures<'t>(pattern: &Pattern, node: Node<'t>, budget: &Budget) -> Result<Vec<Captures<'t>>, Stop> {
    let mut found = Vec::new();
    if let Ok(shape) = pattern.shape.get() {
        shape.matches_at(node, budget, |captures| {
            found.push(captures);
            ControlFlow::Continue(())
        })?;
    }
    Ok(found)
}
