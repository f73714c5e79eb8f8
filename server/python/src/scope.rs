//! Which function a place belongs to.

use bezoar_syntax::{Kind, Node, field, kind};

/// A scope of the file: the module's part in one top-level statement, or a function in it.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct ScopeId {
    /// Number of the top-level statement.
    pub(crate) unit: u32,
    /// Number of the function in the statement's table.
    pub(crate) function: Option<u32>,
}

/// A function or method of a top-level statement.
#[derive(Clone, Debug)]
pub(crate) struct Function<'t> {
    /// The `function_definition`.
    pub(crate) node: Node<'t>,
    /// Its block.
    pub(crate) body: Option<Node<'t>>,
    /// The function around it.
    pub(crate) parent: Option<u32>,
    /// The class whose body it stands in.
    pub(crate) class: Option<Node<'t>>,
    /// Whether it is decorated as a static method, or a class method.
    pub(crate) binding: Receiver,
}

/// What the first parameter of a function is.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Receiver {
    /// Nothing special.
    None,
    /// The instance.
    Instance,
    /// The class.
    Class,
}

/// Kinds of nodes that statements stand in.
const CONTAINERS: &[Kind] = &[
    kind::MODULE,
    kind::BLOCK,
    kind::IF_STATEMENT,
    kind::ELIF_CLAUSE,
    kind::ELSE_CLAUSE,
    kind::FOR_STATEMENT,
    kind::WHILE_STATEMENT,
    kind::TRY_STATEMENT,
    kind::EXCEPT_CLAUSE,
    kind::FINALLY_CLAUSE,
    kind::WITH_STATEMENT,
    kind::MATCH_STATEMENT,
    kind::CASE_CLAUSE,
    kind::FUNCTION_DEFINITION,
    kind::CLASS_DEFINITION,
    kind::DECORATED_DEFINITION,
    kind::ERROR,
];

/// The statements in `unit`, at any depth, itself included; no expression is visited.
pub(crate) fn statements(unit: Node<'_>) -> impl Iterator<Item = Node<'_>> {
    let mut nodes = unit.descendants();
    std::iter::from_fn(move || {
        let node = nodes.next()?;
        if !node.is(CONTAINERS) {
            nodes.skip_children();
        }
        Some(node)
    })
}

/// The functions among the statements of a unit, outer before inner.
pub(crate) fn functions<'t>(statements: &[Node<'t>]) -> Vec<Function<'t>> {
    let mut found: Vec<Function<'t>> = Vec::new();
    let mut classes: Vec<Node<'t>> = Vec::new();
    let mut decorated: Option<Node<'t>> = None;
    for &node in statements {
        match node.kind() {
            kind::CLASS_DEFINITION => classes.push(node),
            kind::DECORATED_DEFINITION => decorated = Some(node),
            kind::FUNCTION_DEFINITION => {
                let around = |outer: &Node<'t>| outer.range().covers(node.range());
                let parent = found.iter().rposition(|function| around(&function.node));
                let class = classes
                    .iter()
                    .rev()
                    .find(|class| around(class))
                    .copied()
                    .filter(|class| parent.is_none_or(|parent| found[parent].node.range().covers(class.range())));
                let decorators = decorated.filter(|outer| outer.child(field::DEFINITION) == Some(node));
                found.push(Function {
                    node,
                    body: node.child(field::BODY),
                    parent: parent.and_then(|parent| u32::try_from(parent).ok()),
                    class,
                    binding: receiver(class, decorators),
                });
            }
            _ => {}
        }
    }
    found
}

fn receiver(class: Option<Node<'_>>, decorated: Option<Node<'_>>) -> Receiver {
    let has = |name: &str| {
        let mut decorators = decorated.into_iter().flat_map(Node::named_children);
        decorators.any(|decorator| {
            decorator.kind() == kind::DECORATOR && decorator.text().trim_start_matches('@').trim() == name
        })
    };
    match class {
        None => Receiver::None,
        Some(_) if has("staticmethod") => Receiver::None,
        Some(_) if has("classmethod") => Receiver::Class,
        Some(_) => Receiver::Instance,
    }
}
