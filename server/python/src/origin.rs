//! Where a value was written.

use bezoar_base::TextRange;
use bezoar_syntax::{Node, kind};

use crate::python::Python;

impl<'t> Python<'t> {
    /// The expression that `node`'s value was written as, through assignments; `node` itself if it is one.
    ///
    /// It may stand in another unit, which an answer about this one must not depend on: for fixes only.
    pub fn origin(&self, node: Node<'t>) -> Node<'t> {
        self.follow(node, |_| true)
    }

    /// As [`Self::origin`], but never out of the unit.
    pub fn origin_within_unit(&self, node: Node<'t>) -> Node<'t> {
        self.follow(node, |origin| self.same_unit(node, origin))
    }

    /// Whether two nodes stand in one unit, and both or neither in the method that is asked about.
    pub fn same_unit(&self, one: Node<'t>, two: Node<'t>) -> bool {
        let home = self.home().filter(|home| home.is_method);
        let within = |node: Node<'t>| home.is_some_and(|home| home.range.covers(node.range()));
        within(one) == within(two) && self.unit_at(one.start()) == self.unit_at(two.start())
    }

    fn follow(&self, mut node: Node<'t>, may: impl Fn(Node<'t>) -> bool) -> Node<'t> {
        for _ in 0..16 {
            let inner = match node.kind() {
                kind::PARENTHESIZED_EXPRESSION => node.named_child(0),
                kind::IDENTIFIER | kind::ATTRIBUTE => match self.sites(node).as_slice() {
                    [site] => {
                        self.node_at(*site).filter(|origin| !origin.is(&[kind::DOTTED_NAME, kind::ALIASED_IMPORT]))
                    }
                    _ => None,
                },
                _ => None,
            };
            match inner {
                Some(inner) if inner != node && may(inner) => node = inner,
                _ => break,
            }
        }
        node
    }

    /// The expressions that the name or field `node` was bound to where it stands.
    pub fn sites(&self, node: Node<'t>) -> Vec<TextRange> {
        self.note_outside(node);
        self.sites_here(node)
    }

    pub(crate) fn sites_here(&self, node: Node<'t>) -> Vec<TextRange> {
        self.facts_around(node)
            .and_then(|facts| facts.uses.get(&node.id()).map(|sites| sites.to_vec()))
            .unwrap_or_default()
    }

    /// The largest named node that stands exactly at `range`.
    pub fn node_at(&self, range: TextRange) -> Option<Node<'t>> {
        // Functions are run many times, and finding a node by its place is a walk from the root.
        if let Some(known) = self.nodes_at.borrow().get(&range) {
            return *known;
        }
        let found = self.found_at(range);
        self.nodes_at.borrow_mut().insert(range, found);
        found
    }

    fn found_at(&self, range: TextRange) -> Option<Node<'t>> {
        let smallest = self.source.root().covering(range)?;
        let mut found = (smallest.range() == range).then_some(smallest)?;
        while let Some(parent) = found
            .parent()
            .filter(|parent| parent.range() == range && !parent.is(&[kind::EXPRESSION_STATEMENT, kind::BLOCK]))
        {
            found = parent;
        }
        Some(found)
    }

    /// The function around `node`, if it stands in one's body or parameters.
    pub fn function_around(&self, node: Node<'t>) -> Option<Node<'t>> {
        let scope = self.scope_of(node)?;
        Some(self.functions(scope.unit)[scope.function? as usize].node)
    }
}
