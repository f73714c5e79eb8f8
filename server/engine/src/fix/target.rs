//! What an edit is about: captures, and what the evaluator knows of them.

use bezoar_rules::{Target, TargetPart};
use bezoar_syntax::{Node, field, kind};

use super::draft::Draft;

impl<'t> Draft<'_, 't> {
    /// The nodes of a capture; `None` if it stands for none here.
    pub(crate) fn nodes(&self, capture: &str) -> Option<&[Node<'t>]> {
        let nodes = self.found.named(capture)?.nodes.as_slice();
        (!nodes.is_empty()).then_some(nodes)
    }

    /// The one node of a capture.
    pub(crate) fn node(&self, capture: &str) -> Option<Node<'t>> {
        match self.nodes(capture)? {
            [node] => Some(*node),
            _ => None,
        }
    }

    /// The nodes that a target stands for; `None` if there are none.
    pub(super) fn targets(&self, target: &Target) -> Option<Vec<Node<'t>>> {
        let nodes = self.nodes(&target.capture)?;
        let mut found = Vec::new();
        for &node in nodes {
            match target.part {
                TargetPart::Node => found.push(node),
                TargetPart::Origin => found.push(self.python.origin(node)),
                TargetPart::Calls => found.extend(self.calls(node)),
                TargetPart::Uses => found.extend(self.uses(node)),
            }
        }
        found.dedup();
        (!found.is_empty()).then_some(found)
    }

    /// The argument lists that a target stands for; a call stands for its own.
    pub(super) fn argument_lists(&self, target: &Target) -> Option<Vec<Node<'t>>> {
        let nodes = self.targets(target)?;
        nodes
            .into_iter()
            .map(|node| if node.kind() == kind::CALL { node.child(field::ARGUMENTS) } else { Some(node) })
            .collect()
    }

    /// The calls that `node` was made by, or that are made on it.
    fn calls(&self, node: Node<'t>) -> Vec<Node<'t>> {
        let origin = self.python.origin(node);
        let on_it = self.uses(origin).into_iter().chain([node]).filter_map(|used| {
            let method = used.parent().filter(|parent| parent.child(field::OBJECT) == Some(used))?;
            method.parent().filter(|call| call.child(field::FUNCTION) == Some(method))
        });
        let mut calls: Vec<Node<'t>> = Some(origin).filter(|origin| origin.kind() == kind::CALL).into_iter().collect();
        calls.extend(on_it);
        calls.dedup();
        calls
    }

    /// Every use of the variable that `node` is assigned to, or that it is.
    pub(crate) fn uses(&self, node: Node<'t>) -> Vec<Node<'t>> {
        let assignment = node.parent().filter(|parent| parent.kind() == kind::ASSIGNMENT);
        let target = assignment.and_then(|assignment| assignment.child(field::LEFT)).or(Some(node));
        let Some(name) = target.filter(|target| target.kind() == kind::IDENTIFIER) else { return Vec::new() };
        let site = assignment.and_then(|assignment| assignment.child(field::RIGHT)).unwrap_or(node).range();
        let scope = self.python.function_around(node).unwrap_or_else(|| self.python.source().root());
        let named = scope.descendants().filter(|used| used.kind() == kind::IDENTIFIER && used.text() == name.text());
        named.filter(|used| *used != name && self.python.sites(*used).contains(&site)).collect()
    }
}
