//! Statements that may go several ways, and what their conditions say.

use bezoar_syntax::{Node, field, kind};

use crate::containers::SequenceKind;
use crate::env::{Binding, Delta};
use crate::exec::Frame;
use crate::value::Value;

impl<'t> Frame<'_, 't> {
    /// Runs `branch` and takes back what it did to the names; what that was.
    pub(crate) fn branch(&mut self, branch: impl FnOnce(&mut Self)) -> Delta {
        let (mark, reachable) = (self.env.mark(), self.env.reachable);
        branch(self);
        let delta = self.env.changes_since(mark);
        self.env.undo(mark);
        self.env.reachable = reachable;
        delta
    }

    pub(crate) fn if_statement(&mut self, node: Node<'t>) {
        let mut ends = Vec::new();
        let arms: Vec<Node<'t>> = std::iter::once(node).chain(node.children_with(field::ALTERNATIVE)).collect();
        // Each arm is tried only if the conditions before it were false, which narrows what the names can be.
        let rest = self.branch(|frame| {
            for arm in arms {
                let Some(condition) = arm.child(field::CONDITION) else {
                    let end = frame.branch(|frame| frame.body(arm));
                    ends.push(end);
                    frame.env.reachable = false;
                    break;
                };
                let truth = frame.eval(condition).truth();
                if truth != Some(false) {
                    ends.push(frame.branch(|frame| {
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
        let mut failed = Delta::nothing();
        let normal = self.branch(|frame| {
            // A handler sees what the names were before any one of the statements, for each may raise.
            for statement in node.child(field::BODY).into_iter().flat_map(Node::named_children) {
                if !frame.env.reachable {
                    break;
                }
                let before = frame.env.mark();
                frame.statement(statement);
                frame.env.add_changes(before, &mut failed);
            }
            if frame.env.reachable
                && let Some(otherwise) = node.child_of_kind(kind::ELSE_CLAUSE)
            {
                frame.body(otherwise);
            }
        });
        ends.push(normal);
        for handler in node.named_children().filter(|child| child.is(&[kind::EXCEPT_CLAUSE])) {
            ends.push(self.branch(|frame| {
                frame.env.join(&[Delta::nothing(), failed.clone()]);
                for child in handler.named_children() {
                    match child.kind() {
                        kind::BLOCK => frame.block(child),
                        kind::AS_PATTERN => frame.as_pattern(child, Some(Value::unknown())),
                        _ => drop(frame.eval(child)),
                    }
                }
            }));
        }
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
            self.body(finally);
            self.env.reachable &= reached;
        }
    }

    pub(crate) fn match_statement(&mut self, node: Node<'t>) {
        let subjects: Vec<Value> = node.children_with(field::SUBJECT).map(|subject| self.eval(subject)).collect();
        let subject = match subjects.as_slice() {
            [only] => only.clone(),
            _ => Value::sequence(SequenceKind::Tuple, subjects, false),
        };
        let mut ends = vec![Delta::nothing()];
        for case in node.child(field::BODY).into_iter().flat_map(Node::named_children) {
            let mut catches_all = false;
            ends.push(self.branch(|frame| {
                for pattern in case.named_children().filter(|child| child.kind() == kind::CASE_PATTERN) {
                    catches_all |= frame.bind_pattern(pattern, &subject);
                }
                if let Some(guard) = case.child(field::GUARD) {
                    catches_all = false;
                    frame.children(guard);
                }
                frame.body(case);
            }));
            if catches_all {
                ends[0].reachable = false;
                break;
            }
        }
        self.env.join(&ends);
    }

    /// Binds the names of a `case` pattern; whether it matches anything.
    fn bind_pattern(&mut self, pattern: Node<'t>, subject: &Value) -> bool {
        let whole = pattern.named_child(0);
        let Some(whole) = whole else { return pattern.text() == "_" };
        if whole.kind() == kind::DOTTED_NAME && whole.named_child(1).is_none() {
            let name = whole.text();
            self.bind_name(name.into(), Binding::new(subject.clone(), None));
            return true;
        }
        let parts = Value::unknown().with_labels(&subject.labels());
        for node in pattern.descendants() {
            let is_name = match node.kind() {
                kind::DOTTED_NAME => node.named_child(1).is_none(),
                kind::IDENTIFIER => node.parent().is_some_and(|parent| {
                    parent.is(&[kind::SPLAT_PATTERN])
                        || (parent.kind() == kind::AS_PATTERN && node.previous_named_sibling().is_some())
                }),
                _ => false,
            };
            let names_class = node.parent().is_some_and(|parent| parent.kind() == kind::CLASS_PATTERN);
            if is_name && !names_class {
                self.bind_name(node.text().into(), Binding::new(parts.clone(), None));
            }
        }
        false
    }
}
