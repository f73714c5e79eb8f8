//! What can be seen of a unit without evaluating anything: what it imports, and what its names may stand for.

use std::sync::{Arc, Mutex, OnceLock};

use bezoar_base::{FastMap, FastSet, Path, TextRange, digest};
use bezoar_syntax::{Node, field, kind};

use crate::callable::FunctionPlace;
use crate::env::Name;
use crate::{imports, routes, scope};

/// What can be seen of a unit without evaluating anything.
#[derive(Clone, Debug, Default)]
pub(crate) struct Surface {
    /// A name, and the last word of what it is bound to somewhere in the unit.
    pub(crate) aliases: Vec<(Name, Name)>,
    /// Paths that are imported somewhere in the unit.
    pub(crate) imports: Vec<Path>,
    /// Names that a function in it declares `global`.
    pub(crate) globals: Vec<Name>,
    /// Handlers that are registered somewhere in it, with the paths that they answer.
    pub(crate) routes: Vec<(Name, Name)>,
    /// Names of things of which a function in it assigns an attribute or an item, and of those attributes.
    pub(crate) changes: Vec<Name>,
    /// Names of things of which a method is called for what it does.
    pub(crate) calls: Vec<Name>,
}

/// What can be seen of a method without evaluating anything; it holds no position in the file.
#[derive(Debug)]
pub struct MethodSurface {
    surface: Surface,
    /// How many functions and classes it defines, itself among them.
    definitions: usize,
    /// The fields of its receiver that it may assign to, once somebody asked.
    pub(crate) assigned: OnceLock<Vec<Name>>,
    /// The digest of how it is written, once somebody asked.
    body: OnceLock<u64>,
}

impl MethodSurface {
    fn of(statements: &[Node<'_>]) -> Self {
        let defines = |node: &&Node<'_>| node.is(&[kind::FUNCTION_DEFINITION, kind::CLASS_DEFINITION]);
        let definitions = statements.iter().filter(defines).count();
        Self { surface: surface(statements), definitions, assigned: OnceLock::new(), body: OnceLock::new() }
    }

    /// Whether it defines as much as another one, and says as much to the rest of the file.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        let (own, others) = (&self.surface, &other.surface);
        let says_as_much =
            own.imports == others.imports && own.globals == others.globals && own.routes == others.routes;
        self.definitions == other.definitions && says_as_much
    }

    /// The words by which something is changed in only one of two methods, with whether that is by a method of it.
    pub(crate) fn changed_otherwise<'s>(&'s self, other: &'s Self) -> impl Iterator<Item = (&'s Name, bool)> {
        let (own, others) = (&self.surface, &other.surface);
        let only = |these: &'s [Name], those: &'s [Name], called| {
            these.iter().filter(|name| those.binary_search(name).is_err()).map(move |name| (name, called))
        };
        only(&own.changes, &others.changes, false)
            .chain(only(&others.changes, &own.changes, false))
            .chain(only(&own.calls, &others.calls, true))
            .chain(only(&others.calls, &own.calls, true))
    }

    /// The digest of how it is written, see [`code_digest`]; `node` is what this was seen of.
    pub(crate) fn body(&self, node: Node<'_>) -> u64 {
        *self.body.get_or_init(|| code_digest(node))
    }
}

/// What a unit is told from others by.
#[derive(Clone, Debug)]
pub(crate) enum UnitName {
    /// The name that it defines.
    Definition(Name),
    /// The digest of its text.
    Statement(u64),
}

impl UnitName {
    fn of(unit: Node<'_>) -> Self {
        let definition = scope::undecorated(unit);
        let defines = definition.is(&[kind::FUNCTION_DEFINITION, kind::CLASS_DEFINITION]);
        match definition.child(field::NAME).filter(|_| defines) {
            Some(name) => Self::Definition(name.text().into()),
            None => Self::Statement(digest(unit.text())),
        }
    }
}

/// What can be seen of a unit, and of each of its methods if it is a class, by where they end in it.
#[derive(Debug)]
pub(crate) struct UnitSurface {
    pub(crate) name: UnitName,
    /// All of it.
    pub(crate) all: Surface,
    pub(crate) methods: Vec<(u32, Arc<MethodSurface>)>,
    /// The same of a unit that is a function.
    pub(crate) function: Option<(u32, Arc<MethodSurface>)>,
    /// The digests of how its functions are written, as far as somebody asked.
    pub(crate) bodies: Mutex<FastMap<FunctionPlace, u64>>,
}

impl UnitSurface {
    /// What can be seen of `unit`; what was seen of its methods `earlier`, by where they stand now, is taken over. Also the
    /// statements in it among which all its definitions are, outer before inner.
    pub(crate) fn of<'t>(
        unit: Node<'t>,
        earlier: &dyn Fn(TextRange) -> Option<Arc<MethodSurface>>,
    ) -> (Self, Vec<Node<'t>>) {
        let mut all = Surface::default();
        let mut methods = Vec::new();
        let mut statements = Vec::new();
        let mut rest: Vec<Node<'t>> = Vec::new();
        for_each_part(unit, |node, is_method| {
            if !is_method {
                rest.push(node);
                statements.push(node);
                return;
            }
            let method = match earlier(node.range()).filter(|method| method.definitions <= 1) {
                Some(known) => {
                    statements.extend(only_definition(node));
                    known
                }
                None => {
                    let within: Vec<Node<'t>> = scope::statements(node).collect();
                    let method = Arc::new(MethodSurface::of(&within));
                    statements.extend(within);
                    method
                }
            };
            all.extend(&method.surface);
            methods.push((node.end() - unit.start(), method));
        });
        let function = scope::is_method(unit).then(|| (unit.end() - unit.start(), Arc::new(MethodSurface::of(&rest))));
        match &function {
            Some((_, function)) => all.extend(&function.surface),
            None => all.extend(&surface(&rest)),
        }
        all.sort();
        (Self { name: UnitName::of(unit), all, methods, function, bodies: Mutex::default() }, statements)
    }

    /// The statements in `unit`, which this was seen of, among which all its definitions are, outer before inner.
    pub(crate) fn statements<'t>(&self, unit: Node<'t>) -> Vec<Node<'t>> {
        let mut statements = Vec::new();
        for_each_part(unit, |node, is_method| {
            let method = self.method(node.end() - unit.start()).filter(|_| is_method);
            match method {
                _ if !is_method => statements.push(node),
                Some(method) if method.definitions <= 1 => statements.extend(only_definition(node)),
                _ => statements.extend(scope::statements(node)),
            }
        });
        statements
    }

    /// The name that the unit defines.
    pub(crate) fn defines(&self) -> Option<&Name> {
        match &self.name {
            UnitName::Definition(name) => Some(name),
            UnitName::Statement(_) => None,
        }
    }

    /// What was seen of the method that ends `end` bytes behind the first of the unit.
    pub(crate) fn method(&self, end: u32) -> Option<&Arc<MethodSurface>> {
        let found = self.methods.binary_search_by_key(&end, |(end, _)| *end).ok()?;
        Some(&self.methods[found].1)
    }

    /// What was seen of the method that ends there, or of the unit if that is a function.
    pub(crate) fn of_function(&self, end: u32) -> Option<&Arc<MethodSurface>> {
        let function = self.function.as_ref().filter(|(of_unit, _)| *of_unit == end).map(|(_, function)| function);
        function.or_else(|| self.method(end))
    }
}

/// Tells each method of a class, and of what stands around them or is no class each node that may hold statements or be one; whether it
/// is a method comes with it.
fn for_each_part<'t>(unit: Node<'t>, mut tell: impl FnMut(Node<'t>, bool)) {
    let mut finder = scope::MethodFinder::new(scope::class_body(unit));
    let mut nodes = unit.descendants();
    while let Some(node) = nodes.next() {
        let is_method = finder.is_method(node, nodes.depth());
        if is_method || !scope::holds_statements(node) {
            nodes.skip_children();
        }
        tell(node, is_method);
    }
}

/// The statements that a method consists of as far as definitions go, if there is none in it.
fn only_definition(method: Node<'_>) -> impl Iterator<Item = Node<'_>> {
    std::iter::once(method).chain(method.child(field::DEFINITION))
}

impl Surface {
    fn extend(&mut self, other: &Self) {
        self.aliases.extend_from_slice(&other.aliases);
        self.imports.extend_from_slice(&other.imports);
        self.globals.extend_from_slice(&other.globals);
        self.routes.extend_from_slice(&other.routes);
        self.changes.extend_from_slice(&other.changes);
        self.calls.extend_from_slice(&other.calls);
    }

    /// Whether something of that name is changed in it, or by a method that is called.
    pub(crate) fn changes_by(&self, word: &Name, called: bool) -> bool {
        if called { &self.calls } else { &self.changes }.binary_search(word).is_ok()
    }

    /// Puts names in order, each once.
    fn sort(&mut self) {
        for names in [&mut self.globals, &mut self.changes, &mut self.calls] {
            names.sort_unstable();
            names.dedup();
        }
    }
}

/// The digest of how a function is written, without what no run of it can tell: comments, and texts that stand by themselves.
pub(crate) fn code_digest(function: Node<'_>) -> u64 {
    let (text, start) = (function.text(), function.start());
    let mut parts: Vec<&str> = Vec::new();
    // A lambda is told by where it stands.
    let mut lambdas: Vec<TextRange> = Vec::new();
    let mut at = 0;
    let mut nodes = function.descendants();
    while let Some(node) = nodes.next() {
        if node.kind() == kind::LAMBDA {
            lambdas.push(node.range().shifted(-i64::from(start)));
        }
        if says_nothing(node) {
            let place = node.range().shifted(-i64::from(start));
            parts.extend(text.get(at..place.start as usize).map(str::trim).filter(|part| !part.is_empty()));
            at = place.end as usize;
            nodes.skip_children();
        }
    }
    parts.extend(text.get(at..).map(str::trim));
    digest(&(parts, lambdas))
}

/// Whether it is a comment, or a statement that is nothing but a text.
fn says_nothing(node: Node<'_>) -> bool {
    let has_hole = |text: Node<'_>| text.named_children().any(|part| part.kind() == kind::INTERPOLATION);
    let is_text = |inner: Node<'_>| inner.kind() == kind::STRING && !inner.has_error() && !has_hole(inner);
    match node.kind() {
        kind::COMMENT => true,
        kind::EXPRESSION_STATEMENT => node.named_child(0).is_some_and(is_text) && node.named_child(1).is_none(),
        _ => false,
    }
}

/// What can be seen by `statements`.
fn surface(statements: &[Node<'_>]) -> Surface {
    let mut surface = Surface::default();
    let mut globals = FastSet::default();
    for &statement in statements {
        routes::registered(statement, &mut surface.routes);
        match statement.kind() {
            kind::IMPORT_STATEMENT | kind::IMPORT_FROM_STATEMENT => {
                for import in imports::bindings(statement) {
                    let word = import.path.rsplit('.').next().unwrap_or_default();
                    if let Some(name) = import.name.filter(|name| &**name != word) {
                        surface.aliases.push((name, word.into()));
                    }
                    surface.imports.push(import.imported);
                }
            }
            kind::EXPRESSION_STATEMENT => {
                let assigned = statement.named_child(0).filter(|inner| inner.kind() == kind::ASSIGNMENT);
                for (target, value) in assigned.into_iter().flat_map(pairs) {
                    surface.aliases.extend(alias(target, value));
                }
                if let Some(inner) = statement.named_child(0) {
                    changes(inner, &mut surface);
                }
            }
            kind::FUNCTION_DEFINITION => {
                for parameter in statement.child(field::PARAMETERS).into_iter().flat_map(Node::named_children) {
                    if let (Some(name), Some(value)) = (parameter.child(field::NAME), parameter.child(field::VALUE)) {
                        surface.aliases.extend(alias(name, value));
                    }
                }
            }
            // A class stands for its bases, too.
            kind::CLASS_DEFINITION => {
                for base in statement.child(field::SUPERCLASSES).into_iter().flat_map(Node::named_children) {
                    surface
                        .aliases
                        .extend(statement.child(field::NAME).map_or_else(Vec::new, |name| alias(name, base)));
                }
            }
            kind::GLOBAL_STATEMENT => globals.extend(statement.named_children().map(|name| Name::from(name.text()))),
            _ => {}
        }
    }
    surface.globals = globals.into_iter().collect();
    surface.sort();
    surface
}

pub(crate) fn alias_table<'k>(surfaces: impl Iterator<Item = &'k Surface>) -> FastMap<Name, Vec<Name>> {
    let mut table: FastMap<Name, Vec<Name>> = FastMap::default();
    for (name, word) in surfaces.flat_map(|surface| &surface.aliases) {
        let words = table.entry(Arc::clone(name)).or_default();
        if !words.contains(word) {
            words.push(Arc::clone(word));
        }
    }
    table
}

/// What a statement changes that is no variable.
fn changes(statement: Node<'_>, surface: &mut Surface) {
    let mut targets: Vec<Node<'_>> = Vec::new();
    match statement.kind() {
        kind::ASSIGNMENT => {
            let chained = std::iter::successors(Some(statement), |it| {
                it.child(field::RIGHT).filter(|right| right.kind() == kind::ASSIGNMENT)
            });
            for target in chained.filter_map(|assignment| assignment.child(field::LEFT)) {
                match target.kind() {
                    kind::PATTERN_LIST | kind::TUPLE_PATTERN => targets.extend(target.named_children()),
                    _ => targets.push(target),
                }
            }
        }
        kind::AUGMENTED_ASSIGNMENT => targets.extend(statement.child(field::LEFT)),
        kind::CALL => {
            let receiver = statement.child(field::FUNCTION).and_then(|function| function.child(field::OBJECT));
            receiver.into_iter().for_each(|receiver| words(receiver, &mut surface.calls));
        }
        _ => {}
    }
    let is_part = |target: &Node<'_>| target.is(&[kind::ATTRIBUTE, kind::SUBSCRIPT]);
    targets.into_iter().filter(is_part).for_each(|target| words(target, &mut surface.changes));
}

/// The names in `a.b["c"].d`.
fn words(mut node: Node<'_>, all: &mut Vec<Name>) {
    loop {
        let inner = match node.kind() {
            kind::ATTRIBUTE => {
                all.extend(node.child(field::ATTRIBUTE).map(|name| Name::from(name.text())));
                node.child(field::OBJECT)
            }
            kind::SUBSCRIPT => node.child(field::VALUE),
            kind::CALL => node.child(field::FUNCTION),
            kind::IDENTIFIER => {
                all.push(node.text().into());
                None
            }
            _ => None,
        };
        match inner {
            Some(inner) => node = inner,
            None => return,
        }
    }
}

/// The targets of an assignment with what is assigned to them, pair by pair where both sides are written out.
fn pairs(assignment: Node<'_>) -> Vec<(Node<'_>, Node<'_>)> {
    let mut targets = Vec::new();
    let mut value = Some(assignment);
    while let Some(chained) = value.filter(|value| value.kind() == kind::ASSIGNMENT) {
        targets.extend(chained.child(field::LEFT));
        value = chained.child(field::RIGHT);
    }
    let Some(value) = value else { return Vec::new() };
    let mut found = Vec::new();
    for target in targets {
        if target.is(&[kind::PATTERN_LIST, kind::TUPLE_PATTERN]) && value.is(&[kind::EXPRESSION_LIST, kind::TUPLE]) {
            found.extend(target.named_children().zip(value.named_children()));
        } else {
            found.push((target, value));
        }
    }
    found
}

fn alias(target: Node<'_>, value: Node<'_>) -> Vec<(Name, Name)> {
    let Some(name) = last_word(target) else { return Vec::new() };
    let sides = match value.kind() {
        kind::CONDITIONAL_EXPRESSION | kind::BOOLEAN_OPERATOR => value.named_children().collect(),
        kind::CALL if hands_on(value) => {
            value.child(field::ARGUMENTS).and_then(|it| it.named_child(0)).into_iter().collect()
        }
        _ => vec![value],
    };
    let words = sides.into_iter().filter_map(last_word);
    words.filter(|word| *word != name).map(|word| (name.into(), word.into())).collect()
}

/// Whether a call gives back the function that it is given: `partial(os.system)`, `staticmethod(os.system)`.
fn hands_on(call: Node<'_>) -> bool {
    call.child(field::FUNCTION)
        .and_then(last_word)
        .is_some_and(|function| matches!(function, "partial" | "staticmethod"))
}

fn last_word(node: Node<'_>) -> Option<&str> {
    match node.kind() {
        kind::IDENTIFIER => Some(node.text()),
        kind::ATTRIBUTE => node.child(field::ATTRIBUTE).map(Node::text),
        _ => None,
    }
}
