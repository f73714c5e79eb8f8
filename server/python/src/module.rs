//! One revision of one file: its units, the module's names over them, and who is asked for what.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use bezoar_base::{ApiFacts, Budget, FastMap, FastSet, Path, Returns, TextRange, digest};
use bezoar_syntax::{Node, Source, field, kind};

use crate::env::{Binding, Name};
use crate::exec::{Frame, ScopeFacts, unbound};
use crate::imports;
use crate::scope::{self, Function, Receiver, ScopeId};
use crate::value::{Known, Labels, Value};

/// Labels that models put on nodes of this file, such as a handler's parameters, by node.
pub type Marks = FastMap<usize, Vec<Arc<str>>>;

/// Something outside a unit that an answer about the unit depended on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Fact {
    /// What a name of the module is when the unit is reached.
    Entry(Arc<str>),
    /// What a name of the module is at its end, as functions see it.
    Final(Arc<str>),
    /// Whether the file imports this path or something below.
    Imports(Path),
}

/// What is kept of a unit for the next revision; it holds no position in the file.
#[derive(Clone, Debug)]
pub struct Kept {
    surface: Surface,
    effect: Option<Effect>,
}

/// What can be seen of a unit without evaluating anything.
#[derive(Clone, Debug, Default)]
struct Surface {
    /// A name, and the last word of what it is bound to somewhere in the unit.
    aliases: Vec<(Name, Name)>,
    /// Paths that are imported somewhere in the unit.
    imports: Vec<Path>,
    /// Names that a function in it declares `global`.
    globals: Vec<Name>,
}

/// What running a unit does to the module's names.
#[derive(Clone, Debug)]
struct Effect {
    /// What it read of the names before it, and the digest of what that was.
    reads: Vec<(Name, u64)>,
    /// What it leaves, with its digest; sites are relative to the unit's start.
    writes: Vec<(Name, Binding, u64)>,
    /// Modules that it imports everything of.
    stars: Vec<Path>,
}

/// The evaluator for one revision of a file.
pub struct Python<'t> {
    source: &'t Source,
    facts: &'t ApiFacts,
    labels: Vec<Arc<str>>,
    budget: &'t Budget,
    units: Vec<Node<'t>>,
    kept: Vec<Arc<Kept>>,
    aliases: FastMap<Name, Vec<Name>>,
    functions: RefCell<FastMap<u32, Rc<[Function<'t>]>>>,
    module: OnceCell<()>,
    names: RefCell<ModuleNames>,
    frames: RefCell<FastMap<ScopeId, Rc<ScopeFacts>>>,
    fields: RefCell<FastMap<usize, Rc<FastMap<Name, Value>>>>,
    marks: RefCell<FastMap<usize, Labels>>,
    reads: RefCell<Vec<FastMap<Fact, u64>>>,
}

#[derive(Debug, Default)]
struct ModuleNames {
    /// For each name, the units that bind it, in order, and what they leave.
    history: FastMap<Name, Vec<(u32, Binding, u64)>>,
    /// Modules that are imported whole, in order, with their unit.
    stars: Vec<(u32, Path)>,
    /// What each unit's walk gave, where it was walked in this revision.
    effects: Vec<Option<Effect>>,
    /// Stars of the unit that is being walked.
    current_stars: Vec<Path>,
}

impl Kept {
    /// Whether the unit was run, so that what it read of the names before it is known.
    pub fn has_run(&self) -> bool {
        self.effect.is_some()
    }
}

impl<'t> Python<'t> {
    /// The evaluator for `source`. `kept(unit, node)` gives what an earlier revision kept of a unit that is the same in this one.
    pub fn new(
        source: &'t Source,
        facts: &'t ApiFacts,
        budget: &'t Budget,
        mut kept: impl FnMut(usize, Node<'t>) -> Option<Arc<Kept>>,
    ) -> Self {
        let root = source.root();
        // A root that is an error still has statements as children.
        let units: Vec<Node<'t>> = root.named_children().collect();
        let kept = units.iter().enumerate().map(|(number, &unit)| {
            kept(number, unit).unwrap_or_else(|| Arc::new(Kept { surface: surface(unit), effect: None }))
        });
        let kept: Vec<Arc<Kept>> = kept.collect();
        let mut labels: Vec<Arc<str>> = facts.sources.values().flatten().cloned().collect();
        labels.sort_unstable();
        labels.dedup();
        Self {
            source,
            facts,
            labels,
            budget,
            aliases: alias_table(&kept),
            names: RefCell::new(ModuleNames { effects: vec![None; units.len()], ..ModuleNames::default() }),
            units,
            kept,
            functions: RefCell::default(),
            module: OnceCell::new(),
            frames: RefCell::default(),
            fields: RefCell::default(),
            marks: RefCell::default(),
            reads: RefCell::default(),
        }
    }

    /// The top-level statements.
    pub fn units(&self) -> &[Node<'t>] {
        &self.units
    }

    /// The number of the unit that `offset` stands in or after.
    pub fn unit_at(&self, offset: u32) -> Option<usize> {
        self.units.partition_point(|unit| unit.start() <= offset).checked_sub(1)
    }

    /// What the models teach.
    pub fn facts(&self) -> &'t ApiFacts {
        self.facts
    }

    /// The text and tree.
    pub fn source(&self) -> &'t Source {
        self.source
    }

    /// What `name` is bound to somewhere in this file, by the last word of it, at any number of steps; not itself.
    pub fn aliases_of(&self, name: &str) -> Vec<Name> {
        let mut found: Vec<Name> = Vec::new();
        let mut next = self.aliases.get(name).map_or(&[] as &[Name], Vec::as_slice).to_vec();
        while let Some(word) = next.pop() {
            if &*word != name && !found.contains(&word) && found.len() < 16 {
                next.extend(self.aliases.get(&word).into_iter().flatten().cloned());
                found.push(word);
            }
        }
        found
    }

    /// The names that are bound to something of another name, with what it is.
    pub fn alias_table(&self) -> &FastMap<Arc<str>, Vec<Arc<str>>> {
        &self.aliases
    }

    /// Whether the file imports `path` or something below it, anywhere.
    pub fn imports(&self, path: &str) -> bool {
        let answer = self.imports_now(path);
        self.note(|| Fact::Imports(path.into()), u64::from(answer));
        answer
    }

    /// Every path that is imported in the file.
    pub fn imported_paths(&self) -> impl Iterator<Item = &Path> {
        self.kept.iter().flat_map(|kept| &kept.surface.imports)
    }

    /// Puts `marks` on nodes; to be called before anything inside a function is asked for.
    pub fn mark(&self, marks: &Marks) {
        let mut table = self.marks.borrow_mut();
        for (node, labels) in marks {
            let labels = labels.iter().fold(Labels::default(), |all, label| all.union(self.label(label)));
            let entry = table.entry(*node).or_default();
            *entry = entry.union(labels);
        }
    }

    /// The bit of a label; none if no model knows it.
    pub fn label(&self, name: &str) -> Labels {
        let found = self.labels.iter().position(|label| &**label == name).filter(|&bit| bit < 64);
        found.map_or_else(Labels::default, |bit| Labels(1 << bit))
    }

    /// Runs `ask` and tells what it read outside the unit that it asked about.
    pub fn tracked<R>(&self, ask: impl FnOnce() -> R) -> (R, Vec<(Fact, u64)>) {
        self.reads.borrow_mut().push(FastMap::default());
        let result = ask();
        let reads = self.reads.borrow_mut().pop().unwrap_or_default();
        (result, reads.into_iter().collect())
    }

    /// The digest of a fact as it is now, seen from a unit.
    pub fn fact(&self, unit: usize, fact: &Fact) -> u64 {
        match fact {
            Fact::Entry(name) => {
                self.run_module();
                self.before(unit_number(unit), name).map_or(0, |(_, digest)| digest)
            }
            Fact::Final(name) => self.at_end(name).1,
            Fact::Imports(path) => u64::from(self.imports_now(path)),
        }
    }

    /// Whether a unit that was kept still reads the same of the names before it.
    pub fn effect_holds(&self, unit: usize) -> bool {
        self.run_module();
        self.names.borrow().effects[unit].is_none()
    }

    /// What is to be kept of each unit for the next revision.
    pub fn keep(&self) -> Vec<Arc<Kept>> {
        let names = self.names.borrow();
        let keep = |(unit, kept): (usize, &Arc<Kept>)| match &names.effects[unit] {
            Some(effect) => Arc::new(Kept { surface: kept.surface.clone(), effect: Some(effect.clone()) }),
            None => Arc::clone(kept),
        };
        self.kept.iter().enumerate().map(keep).collect()
    }

    /// What `node` can be where it stands; never if that cannot be reached.
    pub fn value(&self, node: Node<'t>) -> Value {
        let Some(facts) = self.facts_around(node) else { return Value::unknown() };
        match facts.values.get(&node.id()) {
            Some(value) => value.clone(),
            // What was cut is unknown; what was not reached has no value.
            None if facts.cut => Value::unknown(),
            None => self.value_unwalked(node, &facts),
        }
    }

    /// What the variable that `node` is assigned to holds when its scope ends; what `node` is, if it is assigned to none.
    pub fn final_value(&self, node: Node<'t>) -> Value {
        let here = self.value(node);
        let target = node.parent().filter(|parent| parent.kind() == kind::ASSIGNMENT).and_then(|assignment| {
            let left = assignment.child(field::LEFT)?;
            (left == node || assignment.child(field::RIGHT) == Some(node)).then_some(left)
        });
        let Some(path) = target.and_then(crate::exec::dotted) else { return here };
        let Some(scope) = self.scope_of(node) else { return here };
        if scope.function.is_none() && self.in_class_body(node) {
            return here;
        }
        if scope.function.is_none() {
            self.run_module();
            let (binding, digest) = self.at_end(&path);
            self.note(|| Fact::Final(path.as_str().into()), digest);
            return binding.map_or(here, |binding| binding.value);
        }
        self.scope_facts(scope).exit.get(path.as_str()).map_or(here, |binding| binding.value.clone())
    }

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

    /// Whether two nodes stand in one unit.
    pub fn same_unit(&self, one: Node<'t>, two: Node<'t>) -> bool {
        self.unit_at(one.start()) == self.unit_at(two.start())
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
        self.facts_around(node)
            .and_then(|facts| facts.uses.get(&node.id()).map(|sites| sites.to_vec()))
            .unwrap_or_default()
    }

    /// The largest named node that stands exactly at `range`.
    pub fn node_at(&self, range: TextRange) -> Option<Node<'t>> {
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

    /// An API by path, as the models know it.
    pub(crate) fn api(&self, path: &str) -> Value {
        let value = match self.facts.attributes.get(path) {
            Some(Returns::Instance(class)) => Value::instance(Arc::clone(class)),
            Some(Returns::Constant(constant)) => Value::constant(constant.clone()),
            None => Value::api(path),
        };
        value.with_labels(self.labels_of(path))
    }

    pub(crate) fn labels_of(&self, path: &str) -> Labels {
        let labels = self.facts.sources.get(path).map_or(&[] as &[Arc<str>], Vec::as_slice);
        labels.iter().fold(Labels::default(), |all, label| all.union(self.label(label)))
    }

    pub(crate) fn marks_of(&self, node: Node<'t>) -> Labels {
        self.marks.borrow().get(&node.id()).copied().unwrap_or_default()
    }

    /// What `with value as x` binds: the model's word for `__enter__`, else the same thing.
    pub(crate) fn entered(&self, value: &Value) -> Value {
        value.map(|known| match known {
            Known::Instance(class) => match self.facts.returns.get(&*format!("{class}.__enter__")) {
                Some(Returns::Instance(entered)) => Value::instance(Arc::clone(entered)),
                _ => known.clone().into(),
            },
            _ => known.clone().into(),
        })
    }

    /// Whether nobody wants the answer any more.
    pub(crate) fn is_cancelled(&self) -> bool {
        self.budget.check().is_err()
    }

    pub(crate) fn functions(&self, unit: u32) -> Rc<[Function<'t>]> {
        if let Some(found) = self.functions.borrow().get(&unit) {
            return Rc::clone(found);
        }
        let found: Rc<[Function<'t>]> = scope::functions(self.units[unit as usize]).into();
        self.functions.borrow_mut().insert(unit, Rc::clone(&found));
        found
    }

    /// What a name of the module is as seen from `scope`: before its unit for the module's own statements, at the end for a
    /// function.
    pub(crate) fn module_binding(&self, scope: ScopeId, name: &str) -> Option<Binding> {
        if scope.function.is_some() {
            self.run_module();
            let (binding, digest) = self.at_end(name);
            self.note(|| Fact::Final(name.into()), digest);
            return binding;
        }
        let found = self.before(scope.unit, name);
        self.note(|| Fact::Entry(name.into()), found.as_ref().map_or(0, |(_, digest)| *digest));
        found.map(|(binding, _)| binding)
    }

    /// What a name that nothing binds is: out of a star import, or a builtin.
    pub(crate) fn unbound_name(&self, scope: ScopeId, name: &str) -> Value {
        let builtin = crate::builtins::is_builtin(name).then(|| Value::api(format!("builtins.{name}")));
        let names = self.names.borrow();
        let seen = |unit: u32| scope.function.is_some() || unit <= scope.unit;
        let stars = names.stars.iter().filter(|(unit, _)| seen(*unit)).map(|(_, module)| module);
        let stars: Vec<Path> = stars.chain(&names.current_stars).cloned().collect();
        drop(names);
        // A star import binds names that are not seen; its own presence is what such an answer depends on.
        let all: Vec<&str> = stars.iter().map(|star| &**star).collect();
        self.note(
            || if scope.function.is_some() { Fact::Final("*".into()) } else { Fact::Entry("*".into()) },
            digest(&all),
        );
        for module in stars.iter().rev() {
            let path = format!("{module}.{name}");
            if self.facts.names.contains(path.as_str()) {
                return self.api(&path);
            }
        }
        match builtin {
            Some(value) if stars.is_empty() => value,
            Some(value) => value.opened(),
            None => Value::unknown(),
        }
    }

    pub(crate) fn star_import(&self, scope: ScopeId, module: Path) {
        if scope.function.is_none() {
            self.names.borrow_mut().current_stars.push(module);
        }
    }

    /// What is known of the names in the functions around the scope's own.
    pub(crate) fn enclosing_binding(&self, scope: ScopeId, name: &str) -> Option<Binding> {
        let functions = self.functions(scope.unit);
        let mut parent = functions[scope.function? as usize].parent;
        while let Some(number) = parent {
            let around = self.scope_facts(ScopeId { unit: scope.unit, function: Some(number) });
            if let Some(binding) = around.ever.get(name) {
                return Some(binding.clone());
            }
            parent = functions[number as usize].parent;
        }
        None
    }

    /// Whether `scope` is a method of the class called `name`.
    pub(crate) fn is_own_class(&self, scope: ScopeId, name: &str) -> bool {
        let class = scope.function.and_then(|number| self.functions(scope.unit)[number as usize].class);
        class.and_then(|class| class.child(field::NAME)).is_some_and(|own| own.text() == name)
    }

    /// What the methods of the class around `scope` assign to `self.name`.
    pub(crate) fn field(&self, scope: ScopeId, name: &str) -> Option<Value> {
        let functions = self.functions(scope.unit);
        let class = functions[scope.function? as usize].class?;
        if let Some(fields) = self.fields.borrow().get(&class.id()) {
            return fields.get(name).cloned();
        }
        let mut fields: FastMap<Name, Value> = FastMap::default();
        for (number, method) in functions.iter().enumerate().filter(|(_, function)| function.class == Some(class)) {
            let Some(receiver) = first_parameter(method.node) else { continue };
            let scope = ScopeId { unit: scope.unit, function: u32::try_from(number).ok() };
            let walked = self.walk(scope, false);
            let prefix = format!("{receiver}.");
            for (path, binding) in &walked.ever {
                if let Some(field) = path.strip_prefix(&prefix) {
                    let entry = fields.entry(field.into()).or_insert_with(Value::never);
                    *entry = entry.clone().or(&binding.value);
                }
            }
        }
        let fields = Rc::new(fields);
        self.fields.borrow_mut().insert(class.id(), Rc::clone(&fields));
        fields.get(name).cloned()
    }

    /// The scope that `node` is evaluated in.
    pub(crate) fn scope_of(&self, node: Node<'t>) -> Option<ScopeId> {
        let unit = unit_number(self.unit_at(node.start())?);
        let functions = self.functions(unit);
        let inside = |function: &Function<'t>| function.body.is_some_and(|body| body.range().covers(node.range()));
        let function = functions.iter().rposition(inside);
        let function = function.or_else(|| {
            // A parameter's own name belongs to the function; defaults and annotations to what is around it.
            let parameters = functions.iter().rposition(|function| {
                function.node.child(field::PARAMETERS).is_some_and(|parameters| parameters.range().covers(node.range()))
            })?;
            is_parameter_name(node).then_some(parameters)
        });
        Some(ScopeId { unit, function: function.and_then(|number| u32::try_from(number).ok()) })
    }

    pub(crate) fn scope_facts(&self, scope: ScopeId) -> Rc<ScopeFacts> {
        self.run_module();
        if let Some(facts) = self.frames.borrow().get(&scope) {
            return Rc::clone(facts);
        }
        let facts = Rc::new(self.walk(scope, true));
        self.frames.borrow_mut().insert(scope, Rc::clone(&facts));
        facts
    }

    fn facts_around(&self, node: Node<'t>) -> Option<Rc<ScopeFacts>> {
        Some(self.scope_facts(self.scope_of(node)?))
    }

    /// Nodes that a walk does not evaluate by themselves: an import's names, an argument's wrapper.
    fn value_unwalked(&self, node: Node<'t>, facts: &ScopeFacts) -> Value {
        match node.kind() {
            kind::KEYWORD_ARGUMENT | kind::DEFAULT_PARAMETER | kind::PAIR => {
                node.child(field::VALUE).map_or_else(Value::never, |value| self.value(value))
            }
            kind::EXPRESSION_STATEMENT | kind::DECORATOR | kind::TYPE => {
                node.named_child(0).map_or_else(Value::never, |inner| self.value(inner))
            }
            kind::DECORATED_DEFINITION => {
                node.child(field::DEFINITION).map_or_else(Value::never, |inner| self.value(inner))
            }
            kind::ASSIGNMENT => node.child(field::RIGHT).map_or_else(Value::never, |inner| self.value(inner)),
            kind::DOTTED_NAME | kind::ALIASED_IMPORT | kind::RELATIVE_IMPORT => {
                imported_path(node).map_or_else(Value::unknown, Value::api)
            }
            kind::IDENTIFIER => {
                let named = node.parent().filter(|parent| parent.child(field::NAME) == Some(node));
                match named.and_then(|definition| facts.values.get(&definition.id())) {
                    Some(value) => value.clone(),
                    None if node.parent().is_some_and(|parent| {
                        parent.is(&[kind::DOTTED_NAME, kind::ATTRIBUTE, kind::KEYWORD_ARGUMENT])
                    }) =>
                    {
                        Value::unknown()
                    }
                    None => Value::never(),
                }
            }
            _ if node.has_error() => Value::unknown(),
            _ => Value::never(),
        }
    }

    fn in_class_body(&self, node: Node<'t>) -> bool {
        node.ancestors()
            .take_while(|around| !around.is(&[kind::FUNCTION_DEFINITION]))
            .any(|around| around.kind() == kind::CLASS_DEFINITION)
    }

    /// Walks one scope.
    fn walk(&self, scope: ScopeId, fields: bool) -> ScopeFacts {
        let mut frame = Frame::new(self, scope);
        frame.fields = fields;
        match scope.function {
            None => frame.statement(self.units[scope.unit as usize]),
            Some(number) => {
                let function = self.functions(scope.unit)[number as usize].clone();
                self.bind_parameters(&mut frame, &function);
                if let Some(body) = function.body {
                    frame.block(body);
                }
            }
        }
        frame.finish()
    }

    fn bind_parameters(&self, frame: &mut Frame<'_, 't>, function: &Function<'t>) {
        let unit = frame.scope.unit;
        let outside = self.scope_facts(ScopeId { unit, function: function.parent });
        let known = |node: Option<Node<'t>>| node.and_then(|node| outside.values.get(&node.id()).cloned());
        let class = function.class.and_then(|class| outside.values.get(&class.id()).cloned());
        let parameters = function.node.child(field::PARAMETERS).into_iter().flat_map(Node::named_children);
        for (position, parameter) in parameters.enumerate() {
            let name = parameter.child(field::NAME).or_else(|| match parameter.kind() {
                kind::IDENTIFIER => Some(parameter),
                kind::TYPED_PARAMETER | kind::LIST_SPLAT_PATTERN | kind::DICTIONARY_SPLAT_PATTERN => {
                    parameter.named_child(0)
                }
                _ => None,
            });
            let Some(name) = name else { continue };
            let splat = parameter.is(&[kind::LIST_SPLAT_PATTERN, kind::DICTIONARY_SPLAT_PATTERN])
                || name.is(&[kind::LIST_SPLAT_PATTERN, kind::DICTIONARY_SPLAT_PATTERN]);
            let name = if name.kind() == kind::IDENTIFIER { Some(name) } else { name.named_child(0) };
            let Some(name) = name else { continue };
            let receiver = match (&class, function.binding) {
                (Some(class), Receiver::Instance) if position == 0 => Some(class.map(|known| match known {
                    Known::Class(class) => Known::Object(Arc::clone(class)).into(),
                    _ => Value::unknown(),
                })),
                (Some(class), Receiver::Class) if position == 0 => Some(class.clone()),
                _ => None,
            };
            let annotated = known(parameter.child(field::TYPE)).filter(|_| !splat);
            let default = known(parameter.child(field::VALUE));
            let value = receiver.unwrap_or_else(|| match (annotated, default) {
                (Some(annotated), Some(default)) => default.or(&annotated),
                (Some(annotated), None) => annotated,
                (None, Some(default)) => default.opened(),
                (None, None) => Value::unknown(),
            });
            let marks = self.marks_of(parameter).union(self.marks_of(name));
            let all = function.node.child(field::PARAMETERS).map_or_else(Labels::default, |all| self.marks_of(all));
            let is_receiver = position == 0 && function.binding != Receiver::None;
            let value = value.with_labels(if is_receiver { marks } else { marks.union(all) });
            frame.facts.values.insert(name.id(), value.clone());
            frame.facts.values.insert(parameter.id(), value.clone());
            frame.bind_name(name.text().into(), unbound(value, name.range()));
        }
    }

    /// Runs the module's statements, those of which nothing is kept or which read something else now.
    fn run_module(&self) {
        if self.module.set(()).is_err() {
            return;
        }
        for number in 0..self.units.len() {
            let unit = unit_number(number);
            let kept = Arc::clone(&self.kept[number]);
            let held = kept
                .effect
                .as_ref()
                .filter(|effect| effect.reads.iter().all(|(name, digest)| self.fact_before(unit, name) == *digest));
            match held {
                Some(effect) => self.register(unit, effect),
                None => {
                    let effect = self.run_unit(unit);
                    self.register(unit, &effect);
                    self.names.borrow_mut().effects[number] = Some(effect);
                }
            }
        }
    }

    fn run_unit(&self, unit: u32) -> Effect {
        let scope = ScopeId { unit, function: None };
        let start = i64::from(self.units[unit as usize].start());
        self.names.borrow_mut().current_stars.clear();
        let (facts, reads) = self.tracked(|| self.walk(scope, true));
        let mut reads: Vec<(Name, u64)> = reads
            .into_iter()
            .filter_map(|(fact, digest)| match fact {
                Fact::Entry(name) => Some((name, digest)),
                Fact::Final(_) | Fact::Imports(_) => None,
            })
            .collect();
        reads.sort_unstable();
        let mut writes: Vec<(Name, Binding, u64)> = facts
            .exit
            .iter()
            .filter(|(name, _)| facts.ever.contains_key(*name))
            .map(|(name, binding)| {
                let sites = binding.sites.iter().map(|site| site.shifted(-start)).collect();
                // Questions about names look at how a value is written, not only at what it is.
                let text = self.source.as_str();
                let written: Vec<&str> = binding.sites.iter().filter_map(|site| text.get(site.span())).collect();
                let digest = digest(&(&binding.value, written)) | 1;
                (Arc::clone(name), Binding { value: binding.value.clone(), sites }, digest)
            })
            .collect();
        writes.sort_unstable_by(|one, two| one.0.cmp(&two.0));
        let stars = std::mem::take(&mut self.names.borrow_mut().current_stars);
        self.frames.borrow_mut().insert(scope, Rc::new(facts));
        Effect { reads, writes, stars }
    }

    fn register(&self, unit: u32, effect: &Effect) {
        let start = i64::from(self.units[unit as usize].start());
        let mut names = self.names.borrow_mut();
        for (name, binding, digest) in &effect.writes {
            let sites = binding.sites.iter().map(|site| site.shifted(start)).collect();
            let binding = Binding { value: binding.value.clone(), sites };
            names.history.entry(Arc::clone(name)).or_default().push((unit, binding, *digest));
        }
        names.stars.extend(effect.stars.iter().map(|star| (unit, Arc::clone(star))));
    }

    fn before(&self, unit: u32, name: &str) -> Option<(Binding, u64)> {
        let names = self.names.borrow();
        let history = names.history.get(name)?;
        let (_, binding, digest) = &history[history.partition_point(|(other, ..)| *other < unit).checked_sub(1)?];
        Some((binding.clone(), *digest))
    }

    fn fact_before(&self, unit: u32, name: &str) -> u64 {
        if name == "*" {
            return self.stars_digest(|other| other < unit);
        }
        self.before(unit, name).map_or(0, |(_, digest)| digest)
    }

    fn stars_digest(&self, seen: impl Fn(u32) -> bool) -> u64 {
        let names = self.names.borrow();
        let stars: Vec<&str> = names.stars.iter().filter(|(unit, _)| seen(*unit)).map(|(_, star)| &**star).collect();
        digest(&stars)
    }

    fn at_end(&self, name: &str) -> (Option<Binding>, u64) {
        self.run_module();
        if name == "*" {
            return (None, self.stars_digest(|_| true));
        }
        let names = self.names.borrow();
        let last = names.history.get(name).and_then(|history| history.last());
        let Some((_, binding, digest)) = last else { return (None, 0) };
        let rebound = self.kept.iter().any(|kept| kept.surface.globals.iter().any(|global| &**global == name));
        if rebound {
            let binding = Binding { value: binding.value.clone().opened(), sites: binding.sites.clone() };
            (Some(binding), digest ^ 2)
        } else {
            (Some(binding.clone()), *digest)
        }
    }

    fn imports_now(&self, path: &str) -> bool {
        let below =
            |imported: &Path| imported.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
        self.imported_paths().any(below)
    }

    fn note(&self, fact: impl FnOnce() -> Fact, digest: u64) {
        if let Some(reads) = self.reads.borrow_mut().last_mut() {
            reads.insert(fact(), digest);
        }
    }
}

fn unit_number(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn is_parameter_name(node: Node<'_>) -> bool {
    node.parent().is_some_and(|parent| match parent.kind() {
        kind::PARAMETERS => node.is(&[
            kind::IDENTIFIER,
            kind::DEFAULT_PARAMETER,
            kind::TYPED_PARAMETER,
            kind::TYPED_DEFAULT_PARAMETER,
            kind::LIST_SPLAT_PATTERN,
            kind::DICTIONARY_SPLAT_PATTERN,
        ]),
        kind::DEFAULT_PARAMETER | kind::TYPED_DEFAULT_PARAMETER => parent.child(field::NAME) == Some(node),
        kind::TYPED_PARAMETER | kind::LIST_SPLAT_PATTERN | kind::DICTIONARY_SPLAT_PATTERN => {
            node.kind() == kind::IDENTIFIER
        }
        _ => false,
    })
}

fn first_parameter(function: Node<'_>) -> Option<&str> {
    let first = function.child(field::PARAMETERS)?.named_child(0)?;
    (first.kind() == kind::IDENTIFIER).then(|| first.text())
}

/// The path that a name in an import statement stands for.
fn imported_path(node: Node<'_>) -> Option<Path> {
    let statement = std::iter::once(node).chain(node.ancestors()).find(|around| {
        around.is(&[kind::IMPORT_STATEMENT, kind::IMPORT_FROM_STATEMENT, kind::FUTURE_IMPORT_STATEMENT])
    })?;
    if statement.child(field::MODULE_NAME) == Some(node) {
        return Some(node.text().split_whitespace().collect::<String>().into());
    }
    let names = imports::bindings(statement);
    names.into_iter().find(|import| import.node.range().covers(node.range())).map(|import| import.imported)
}

fn alias_table(kept: &[Arc<Kept>]) -> FastMap<Name, Vec<Name>> {
    let mut table: FastMap<Name, Vec<Name>> = FastMap::default();
    for (name, word) in kept.iter().flat_map(|kept| &kept.surface.aliases) {
        let words = table.entry(Arc::clone(name)).or_default();
        if !words.contains(word) {
            words.push(Arc::clone(word));
        }
    }
    table
}

fn surface(unit: Node<'_>) -> Surface {
    let mut surface = Surface::default();
    let mut globals = FastSet::default();
    for statement in scope::statements(unit) {
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
    surface.globals.sort_unstable();
    surface
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
        _ => vec![value],
    };
    let words = sides.into_iter().filter_map(last_word);
    words.filter(|word| *word != name).map(|word| (name.into(), word.into())).collect()
}

fn last_word(node: Node<'_>) -> Option<&str> {
    match node.kind() {
        kind::IDENTIFIER => Some(node.text()),
        kind::ATTRIBUTE => node.child(field::ATTRIBUTE).map(Node::text),
        _ => None,
    }
}
