//! Patterns that are matched without tree-sitter's query engine.
//!
//! Compiling a query costs milliseconds, nearly all of it to prove things about the grammar that do not matter at one node, and
//! running one costs ten times what looking does. What rules are made of is simple: kinds, fields, anchors and alternatives. Such
//! patterns are read here and matched by walking; the others (quantifiers, groups, negated fields, classes of kinds) are left to
//! the query engine. Both give the same matches,
//! which a test holds for every shape of every rule.

mod read;

use std::ops::ControlFlow;

use bezoar_base::{Budget, Stop};
use smallvec::SmallVec;

use crate::shape::Captures;
use crate::{Field, Kind, Node, kind};

/// Nodes that are looked at for one step of a budget.
const LOOKS_PER_STEP: u32 = 100;

/// What one node has to be.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    field: Option<Field>,
    /// Whether no named node may stand between it and the step before, or the start of the parent.
    is_immediate: bool,
    /// Whether no named node may stand between it and the end of the parent.
    is_last: bool,
    /// One of these.
    alternatives: SmallVec<[Alternative; 1]>,
}

#[derive(Clone, Debug)]
struct Alternative {
    /// `None`: any named node.
    kind: Option<Kind>,
    captures: SmallVec<[u32; 1]>,
    children: Vec<Step>,
}

/// A way through a pattern, as far as it has come.
struct Walk<'b, 't> {
    budget: &'b Budget,
    looks: u32,
    captures: Captures<'t>,
}

/// What is to be done with a way that came to its end.
type Then<'f, 'b, 't> = dyn FnMut(&mut Walk<'b, 't>) -> ControlFlow<Ended> + 'f;

type Siblings<'t> = SmallVec<[(Node<'t>, Option<Field>); 16]>;

/// Why a walk ends early.
enum Ended {
    Enough,
    Stopped(Stop),
}

/// Reads a pattern; `None` if it needs the query engine, or is none.
pub(crate) fn read(text: &str) -> Option<Step> {
    read::pattern(text)
}

impl Step {
    /// Every match whose root is `node`, until `found` breaks.
    ///
    /// # Errors
    /// [`Stop`] if `budget` is cancelled or used up; what was found before stands.
    pub(crate) fn matches_at<'t>(
        &self,
        node: Node<'t>,
        budget: &Budget,
        mut found: impl FnMut(Captures<'t>) -> ControlFlow<()>,
    ) -> Result<(), Stop> {
        let mut seen: Vec<Captures<'t>> = Vec::new();
        let mut walk = Walk { budget, looks: 0, captures: Captures::new() };
        let flow = walk.node(self, node, &mut |walk| {
            // The same nodes in the same roles are the same match, whatever stands between them.
            if seen.contains(&walk.captures) {
                return ControlFlow::Continue(());
            }
            seen.push(walk.captures.clone());
            found(walk.captures.clone()).map_break(|()| Ended::Enough)
        });
        match flow {
            ControlFlow::Continue(()) | ControlFlow::Break(Ended::Enough) => Ok(()),
            ControlFlow::Break(Ended::Stopped(stop)) => Err(stop),
        }
    }

    fn captures(&self) -> bool {
        self.alternatives.iter().any(|one| !one.captures.is_empty() || one.children.iter().any(Self::captures))
    }
}

impl<'b, 't> Walk<'b, 't> {
    /// Goes on with `then` for every way in which `node` is what `step` says.
    fn node(&mut self, step: &Step, node: Node<'t>, then: &mut Then<'_, 'b, 't>) -> ControlFlow<Ended> {
        for alternative in &step.alternatives {
            let fits = match alternative.kind {
                Some(kind) => node.kind() == kind,
                None => node.is_named() && node.kind() != kind::ERROR,
            };
            if !fits {
                continue;
            }
            let before = self.captures.len();
            self.captures.extend(alternative.captures.iter().map(|&number| (number, node)));
            if alternative.children.is_empty() {
                then(self)?;
            } else {
                let children = self.children_of(node)?;
                self.children(&alternative.children, &children, then)?;
            }
            self.captures.truncate(before);
        }
        ControlFlow::Continue(())
    }

    /// Goes on with `then` for every way in which `steps` are found among `children`, one after the other.
    fn children(
        &mut self,
        steps: &[Step],
        children: &[(Node<'t>, Option<Field>)],
        then: &mut Then<'_, 'b, 't>,
    ) -> ControlFlow<Ended> {
        let Some((step, rest)) = steps.split_first() else { return then(self) };
        // Where nothing is captured, one way is as good as another.
        let one_is_enough = !steps.iter().any(Step::captures);
        let mut came_through = false;
        for (position, (child, field)) in children.iter().enumerate() {
            self.look(1)?;
            let behind = &children[position + 1..];
            let is_there = step.field.is_none_or(|wanted| *field == Some(wanted))
                && (!step.is_last || behind.iter().all(|(node, _)| !node.is_named()));
            if is_there {
                self.node(step, *child, &mut |walk| {
                    walk.children(rest, behind, &mut |walk| {
                        came_through = true;
                        then(walk)
                    })
                })?;
            }
            if (step.is_immediate && child.is_named()) || (one_is_enough && came_through) {
                break;
            }
        }
        ControlFlow::Continue(())
    }

    fn children_of(&mut self, node: Node<'t>) -> ControlFlow<Ended, Siblings<'t>> {
        let children: Siblings<'t> = node.children().map(|child| (child, child.field())).collect();
        self.look(u32::try_from(children.len()).unwrap_or(u32::MAX))?;
        ControlFlow::Continue(children)
    }

    fn look(&mut self, nodes: u32) -> ControlFlow<Ended> {
        self.looks = self.looks.saturating_add(nodes);
        if self.looks < LOOKS_PER_STEP {
            return ControlFlow::Continue(());
        }
        let steps = std::mem::take(&mut self.looks) / LOOKS_PER_STEP;
        match self.budget.spend(u64::from(steps)) {
            Ok(()) => ControlFlow::Continue(()),
            Err(stop) => ControlFlow::Break(Ended::Stopped(stop)),
        }
    }
}
