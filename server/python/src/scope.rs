//! Which function a place belongs to.

use bezoar_base::TextRange;
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
    /// Where that stands.
    pub(crate) range: TextRange,
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
        if !holds_statements(node) {
            nodes.skip_children();
        }
        Some(node)
    })
}

/// Whether statements stand in it, or it is one that they stand in.
pub(crate) fn holds_statements(node: Node<'_>) -> bool {
    node.is(CONTAINERS)
}

/// The body of a top-level class, decorated or not.
pub fn class_body(unit: Node<'_>) -> Option<Node<'_>> {
    let definition = match unit.kind() {
        kind::DECORATED_DEFINITION => unit.child(field::DEFINITION)?,
        _ => unit,
    };
    definition.child(field::BODY).filter(|_| definition.kind() == kind::CLASS_DEFINITION)
}

/// The methods of a top-level class, in order.
pub(crate) fn methods(unit: Node<'_>) -> impl Iterator<Item = Node<'_>> {
    class_body(unit).into_iter().flat_map(Node::named_children).filter(|node| is_method(*node))
}

/// Tells the methods of a class from what is around them, on a walk through it with parents first.
#[derive(Debug)]
pub struct MethodFinder<'t> {
    body: Option<Node<'t>>,
    depth_of_body: Option<u32>,
}

impl<'t> MethodFinder<'t> {
    /// For the class with this body; without one there are no methods.
    pub fn new(body: Option<Node<'t>>) -> Self {
        Self { body, depth_of_body: None }
    }

    /// Whether `node`, which the walk came to at `depth`, is a method of the class.
    pub fn is_method(&mut self, node: Node<'t>, depth: u32) -> bool {
        if Some(node) == self.body {
            self.depth_of_body = Some(depth);
        }
        self.depth_of_body.is_some_and(|body| depth == body + 1) && is_method(node)
    }
}

/// Whether `node`, a statement of a class body, defines a method, decorated or not.
pub fn is_method(node: Node<'_>) -> bool {
    match node.kind() {
        kind::FUNCTION_DEFINITION => true,
        kind::DECORATED_DEFINITION => {
            node.child(field::DEFINITION).is_some_and(|definition| definition.kind() == kind::FUNCTION_DEFINITION)
        }
        _ => false,
    }
}

/// The functions of a unit, outer before inner.
#[derive(Debug)]
pub(crate) struct Functions<'t>(Vec<Function<'t>>);

impl<'t> std::ops::Deref for Functions<'t> {
    type Target = [Function<'t>];

    fn deref(&self) -> &[Function<'t>] {
        &self.0
    }
}

/// What a statement defines, without its decorators; any other one is itself.
pub(crate) fn undecorated(statement: Node<'_>) -> Node<'_> {
    let definition = statement.child(field::DEFINITION);
    definition.filter(|_| statement.kind() == kind::DECORATED_DEFINITION).unwrap_or(statement)
}

impl<'t> Functions<'t> {
    /// Those among the statements of a unit.
    pub(crate) fn among(statements: &[Node<'t>]) -> Self {
        let mut found: Vec<Function<'t>> = Vec::new();
        let mut around: Vec<Around<'t>> = Vec::new();
        let mut decorated: Option<Node<'t>> = None;
        for &node in statements {
            match node.kind() {
                kind::DECORATED_DEFINITION => decorated = Some(node),
                kind::CLASS_DEFINITION => {
                    let range = node.range();
                    leave(&mut around, range);
                    around.push(Around { range, what: Definition::Class(node) });
                }
                kind::FUNCTION_DEFINITION => {
                    let range = node.range();
                    leave(&mut around, range);
                    let class = match around.last().map(|around| around.what) {
                        Some(Definition::Class(class)) => Some(class),
                        _ => None,
                    };
                    let parent = around.iter().rev().find_map(|around| match around.what {
                        Definition::Function(number) => Some(number),
                        Definition::Class(_) => None,
                    });
                    let decorators = decorated.filter(|outer| outer.child(field::DEFINITION) == Some(node));
                    if let Ok(number) = u32::try_from(found.len()) {
                        around.push(Around { range, what: Definition::Function(number) });
                    }
                    let binding = receiver(class, decorators);
                    found.push(Function { node, range, body: node.child(field::BODY), parent, class, binding });
                }
                _ => {}
            }
        }
        Self(found)
    }

    /// The functions around `place`, the inner first, with their numbers.
    pub(crate) fn around(&self, place: TextRange) -> impl Iterator<Item = (u32, &Function<'t>)> {
        // What begins last before a place is around it, or stands in what is.
        let before = self.0.partition_point(|function| function.range.start <= place.start);
        let last = before.checked_sub(1).and_then(|number| u32::try_from(number).ok());
        let outward = std::iter::successors(last, |&number| self.0[number as usize].parent);
        outward
            .map(|number| (number, &self.0[number as usize]))
            .filter(move |(_, function)| function.range.covers(place))
    }

    /// The number of the first function that stands in `place`.
    pub(crate) fn first_in(&self, place: TextRange) -> Option<u32> {
        let number = self.0.partition_point(|function| function.range.start < place.start);
        self.0.get(number).filter(|function| place.covers(function.range))?;
        u32::try_from(number).ok()
    }
}

/// A definition that what comes next stands in.
struct Around<'t> {
    range: TextRange,
    what: Definition<'t>,
}

#[derive(Copy, Clone)]
enum Definition<'t> {
    Function(u32),
    Class(Node<'t>),
}

/// Leaves the definitions that `place` does not stand in.
fn leave(around: &mut Vec<Around<'_>>, place: TextRange) {
    while around.last().is_some_and(|around| !around.range.covers(place)) {
        around.pop();
    }
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
