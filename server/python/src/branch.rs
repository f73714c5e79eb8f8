//! Statements that may go several ways, and what their conditions say.

use bezoar_syntax::{Node, field, kind};

use crate::env::Delta;
use crate::exec::Frame;
use crate::value::{Known, Value};

impl<'t> Frame<'_, 't> {
    /// Runs `branch` and takes back what it did to the names; what that was.
    pub(crate) fn branch(&mut self, branch: impl FnOnce(&mut Self)) -> Delta {
        self.branch_since(self.env.mark(), branch)
    }

    /// The same, where what was done since `mark` belongs to the branch and stays.
    pub(crate) fn branch_since(&mut self, mark: usize, branch: impl FnOnce(&mut Self)) -> Delta {
        let (here, reachable) = (self.env.mark(), self.env.reachable);
        branch(self);
        let delta = self.env.changes_since(mark);
        self.env.undo(here);
        self.env.reachable = reachable;
        delta
    }

    pub(crate) fn if_statement(&mut self, node: Node<'t>) {
        let mut ends = Vec::new();
        let arms: Vec<Node<'t>> = std::iter::once(node).chain(node.children_with(field::ALTERNATIVE)).collect();
        // Each arm is tried only if the conditions before it were false, which narrows what the names can be.
        let mark = self.env.mark();
        let rest = self.branch(|frame| {
            for arm in arms {
                let Some(condition) = arm.child(field::CONDITION) else {
                    let end = frame.branch_since(mark, |frame| frame.body(arm));
                    ends.push(end);
                    frame.env.reachable = false;
                    break;
                };
                let truth = frame.truth_of(condition);
                if truth != Some(false) {
                    ends.push(frame.branch_since(mark, |frame| {
                        frame.refine(condition, true);
                        frame.body(arm);
                    }));
                }
                if truth == Some(true) {
                    frame.env.reachable = false;
                    break;
                }
                frame.refine(condition, false);
            }
        });
        // What was there before comes first, so that alternatives stand in the order of the text.
        ends.insert(0, rest);
        self.env.join(&ends);
    }

    pub(crate) fn try_statement(&mut self, node: Node<'t>) {
        let mut ends = Vec::new();
        let exits = self.exits();
        let mut failed = Delta::nothing();
        self.surely = None;
        let mut raised = Value::never();
        let body = node.child(field::BODY);
        let normal = self.branch(|frame| {
            // A handler sees what the names were before any one of the statements, for each may raise.
            raised = frame.trying(|frame| frame.fallible(body, &mut failed));
            if frame.env.reachable
                && let Some(otherwise) = node.child_of_kind(kind::ELSE_CLAUSE)
            {
                frame.body(otherwise);
            }
        });
        // What the first statement raises for sure is all that a handler can get.
        let raises_at_once = |first: Node<'t>| first.descendants().all(|node| node.kind() != kind::CALL);
        let first = body.and_then(|body| body.named_child(0)).filter(|_| !normal.reachable);
        let surely = self.surely.take().filter(|_| first.is_some_and(raises_at_once));
        ends.push(normal);
        for handler in node.named_children().filter(|child| child.is(&[kind::EXCEPT_CLAUSE])) {
            let takes = surely.and_then(|raised| self.takes(handler, raised));
            if takes == Some(false) {
                continue;
            }
            ends.push(self.branch(|frame| {
                frame.env.join(&[Delta::nothing(), failed.clone()]);
                raised = frame.handler(handler, &raised);
            }));
            if takes == Some(true) {
                break;
            }
        }
        self.raised(&raised);
        self.prefer_known_imports(body, &mut ends);
        let finally = node.child_of_kind(kind::FINALLY_CLAUSE);
        let reached = ends.iter().any(|end| end.reachable);
        if finally.is_some() && !reached {
            // It runs all the same, on the way out.
            let on_the_way: Vec<Delta> = ends.iter().cloned().map(Delta::reached).collect();
            self.env.join(&on_the_way);
        } else {
            self.env.join(&ends);
        }
        if let Some(finally) = finally {
            let before = self.exits();
            self.body(finally);
            // What it returns comes back in the place of what was to be returned.
            if !self.env.reachable && self.exits() > before {
                self.forget_exits(exits, before);
            }
            self.env.reachable &= reached;
        }
    }

    /// Of a function that is imported from wherever it can be had, that way counts of which something is known; the other is taken
    /// to do the same. `ends` are those of the body and of the handlers.
    fn prefer_known_imports(&self, body: Option<Node<'t>>, ends: &mut [Delta]) {
        let Some((normal, handlers)) = ends.split_first_mut() else { return };
        let is_import = |node: &Node<'t>| node.is(&[kind::IMPORT_STATEMENT, kind::IMPORT_FROM_STATEMENT]);
        let imports = body.into_iter().flat_map(Node::named_children).filter(is_import);
        for import in imports.flat_map(crate::imports::bindings) {
            let Some(name) = &import.name else { continue };
            let is_known = |known: &Known| match known {
                Known::Api(path) => path.starts_with("builtins.") || self.python.facts().names.contains(&**path),
                Known::Function(_) | Known::Class(_) => true,
                _ => false,
            };
            let of = |end: &Delta| end.get(name).and_then(|binding| binding.value.only()).map(is_known);
            let fallback = handlers.iter().filter(|end| end.reachable).map(of).next().flatten();
            if of(normal) == Some(false) && fallback == Some(true) {
                normal.unbind(name);
            }
        }
    }
}
