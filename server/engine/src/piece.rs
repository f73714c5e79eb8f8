//! What is checked and kept on its own: a top-level statement, or a method of a top-level class and the class without its methods.
//!
//! A keystroke in a method of a class of five thousand lines checks that method.

use bezoar_base::TextRange;
use bezoar_python::{Home, MethodFinder, class_body, is_method};
use bezoar_syntax::Node;

/// A piece of a unit.
#[derive(Copy, Clone, Debug)]
pub(crate) struct Piece<'t> {
    /// The unit itself, or the method with its decorators.
    pub(crate) node: Node<'t>,
    /// The class body whose methods are pieces of their own, if this is the rest of the class.
    methods_of: Option<Node<'t>>,
    is_method: bool,
}

/// The pieces of a top-level statement, a class cut up only if `split`. The rest of a class comes last: what it asks about a method is then asked already.
pub(crate) fn pieces(unit: Node<'_>, split: bool) -> Vec<Piece<'_>> {
    let body = class_body(unit);
    let methods = body.filter(|_| split).into_iter().flat_map(Node::named_children).filter(|node| is_method(*node));
    let mut pieces: Vec<Piece<'_>> = methods.map(|node| Piece { node, methods_of: None, is_method: true }).collect();
    let methods_of = body.filter(|_| !pieces.is_empty());
    pieces.push(Piece { node: unit, methods_of, is_method: false });
    pieces
}

/// The position of the one among the pieces of a statement that has what stands at `place`.
pub(crate) fn position_of(pieces: &[Piece<'_>], place: TextRange) -> Option<usize> {
    let (rest, methods) = pieces.split_last()?;
    let before = methods.partition_point(|method| method.range().start <= place.start);
    let method = before.checked_sub(1).filter(|&last| methods[last].range().covers(place));
    method.or_else(|| rest.range().covers(place).then_some(methods.len()))
}

impl<'t> Piece<'t> {
    /// Where it stands; the rest of a class stands where the class does.
    pub(crate) fn range(self) -> TextRange {
        self.node.range()
    }

    /// Whether it is a method of a class.
    pub(crate) fn is_method(self) -> bool {
        self.is_method
    }

    /// Whether it is what is left of a class whose methods are pieces of their own.
    pub(crate) fn is_rest(self) -> bool {
        self.methods_of.is_some()
    }

    /// How the evaluator is told what is asked about.
    pub(crate) fn home(self) -> Home {
        Home { range: self.range(), is_method: self.is_method }
    }

    /// Whether all that stands below `node`, a node of the piece, is in the piece as well.
    pub(crate) fn has_all_below(self, node: Node<'t>) -> bool {
        self.methods_of.is_none_or(|body| !node.range().covers(body.range()))
    }

    /// Whether it has what stands at `place`: the rest of a class has not what its methods have.
    pub(crate) fn has(self, place: TextRange) -> bool {
        let in_method = |body: Node<'t>| {
            body.named_children().any(|node| node.range().covers(place) && bezoar_python::is_method(node))
        };
        self.range().covers(place) && !self.methods_of.is_some_and(in_method)
    }

    /// Its nodes, parents first.
    pub(crate) fn nodes(self) -> impl Iterator<Item = Node<'t>> {
        let mut nodes = self.node.descendants();
        let mut finder = MethodFinder::new(self.methods_of);
        std::iter::from_fn(move || {
            loop {
                let node = nodes.next()?;
                if !finder.is_method(node, nodes.depth()) {
                    return Some(node);
                }
                nodes.skip_children();
            }
        })
    }
}
