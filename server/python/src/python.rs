//! One revision of one file: its units, the module's names over them, and who is asked for what.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::{Rc, Weak};
use std::sync::{Arc, PoisonError};

use bezoar_base::{ApiFacts, Budget, FastMap, FastSet, Path, SourceFact, TextRange, digest};
use bezoar_syntax::{Node, Source, field, kind};

use crate::callable::{FunctionPlace, Target, UnitKeys};
use crate::changes::{FunctionSet, History};
use crate::contexts::{KnownWithin, Marker, Within};
use crate::env::Name;
use crate::exec::ScopeFacts;
use crate::fields::{Assigners, KnownField, KnownWrites};
use crate::held::Left;
use crate::imports;
use crate::labels::Labels;
use crate::module_names::{Effect, ModuleNames};
use crate::options::Options;
use crate::outcome::Ended;
use crate::outcomes::Outcomes;
use crate::program::{Program, WHOLE};
use crate::routes::Routes;
use crate::runs::{RunKey, Running};
use crate::scope::{Functions, ScopeId};
use crate::surface::{MethodSurface, UnitSurface, alias_table, code_digest};
use crate::tied::AllTied;
use crate::tracking::{Fact, Tracker};
use crate::value::Value;

/// Labels that models put on nodes of this file, such as a handler's parameters, by node.
pub type Marks = FastMap<usize, Vec<SourceFact>>;

/// What is kept of a unit for the next revision; it holds no position in the file.
#[derive(Clone, Debug)]
pub struct Kept {
    pub(crate) surface: Arc<UnitSurface>,
    pub(crate) effect: Option<Effect>,
}

/// The evaluator for one revision of a file.
pub struct Python<'t> {
    pub(crate) source: &'t Source,
    pub(crate) facts: &'t ApiFacts,
    pub(crate) budget: &'t Budget,
    pub(crate) units: Vec<Node<'t>>,
    pub(crate) kept: Vec<Arc<Kept>>,
    pub(crate) aliases: Arc<FastMap<Name, Vec<Name>>>,
    pub(crate) functions: RefCell<FastMap<u32, Rc<Functions<'t>>>>,
    pub(crate) module: OnceCell<()>,
    /// Whether the module's statements are being run just now.
    pub(crate) on_its_way: Cell<bool>,
    /// The files around it, if it is one of them.
    pub(crate) program: Weak<Program<'t>>,
    /// Its path among them.
    pub(crate) file: Path,
    /// How much it sees of files that import each other.
    pub(crate) level: u8,
    /// Of its text and those of all that it imports, once somebody asked.
    pub(crate) reach: OnceCell<u64>,
    /// Whether what an earlier revision saw of other files is what there is now.
    pub(crate) elsewhere_holds: bool,
    pub(crate) imported: OnceCell<FastSet<Path>>,
    pub(crate) names: RefCell<ModuleNames>,
    /// What is known in scopes, with fields of objects looked at or not.
    pub(crate) frames: RefCell<FastMap<(ScopeId, bool), Rc<ScopeFacts>>>,
    pub(crate) fields: RefCell<FastMap<(usize, Name), KnownField>>,
    pub(crate) marks: RefCell<FastMap<usize, Labels>>,
    pub(crate) trackers: RefCell<Vec<Tracker>>,
    /// What methods of top-level classes assigned in an earlier revision, for those that are the same, by where they end now.
    pub(crate) earlier_writes: FastMap<u32, KnownWrites>,
    /// What methods assign in this revision.
    pub(crate) writes: RefCell<FastMap<ScopeId, KnownWrites>>,
    /// By class.
    pub(crate) assigners: RefCell<FastMap<usize, Rc<Assigners>>>,
    pub(crate) class_digests: RefCell<FastMap<usize, u64>>,
    pub(crate) marker: Option<Marker<'t>>,
    /// The digest of which models may say something of the file, once somebody asked.
    pub(crate) vicinity: OnceCell<u64>,
    /// Scopes whose nodes are marked.
    pub(crate) marked: RefCell<FastSet<ScopeId>>,
    /// The call within which is asked.
    pub(crate) context: RefCell<Option<Within>>,
    /// What is known in the function that a call runs, by the digest of the call, and what that depended on.
    pub(crate) context_facts: RefCell<FastMap<u64, KnownWithin>>,
    pub(crate) unit_keys: OnceCell<UnitKeys>,
    /// The functions that an application of the file calls before each view, by its name.
    pub(crate) hooks: OnceCell<Vec<(Name, Target)>>,
    /// Names of the module that functions declare `global`.
    pub(crate) globals: OnceCell<FastSet<Name>>,
    /// Options that parsers of the file are told to read, once somebody asked.
    pub(crate) options: OnceCell<Options>,
    /// The paths of its handlers.
    pub(crate) routes: OnceCell<Routes>,
    /// What functions leave for others.
    pub(crate) left: Left,
    /// Whether what answers depend on is remembered.
    pub(crate) remembers: bool,
    /// Whether untrusted data may come into the file.
    pub(crate) may_be_untrusted: bool,
    /// Nodes that were looked for by their place.
    pub(crate) nodes_at: RefCell<FastMap<TextRange, Option<Node<'t>>>>,
    /// Whether functions yield, by their bodies.
    pub(crate) generators: RefCell<FastMap<usize, bool>>,
    /// What functions came to that were run.
    pub(crate) outcomes: RefCell<FastMap<RunKey, (Arc<Ended>, FunctionSet)>>,
    /// What they came to in earlier revisions.
    pub(crate) earlier_outcomes: Option<Outcomes>,
    /// What they came to as those around them decided.
    pub(crate) tied: RefCell<AllTied>,
    /// Runs, and methods, of which just now is looked at whether what they came to and assigned earlier still holds.
    pub(crate) looked_at: RefCell<FastSet<RunKey>>,
    pub(crate) looked_at_writes: RefCell<FastSet<ScopeId>>,
    /// What is written otherwise than in earlier revisions.
    pub(crate) history: History,
    /// How often a run was not made because of those under way.
    pub(crate) met_under_way: Rc<Cell<u32>>,
    /// The runs that have begun and not ended, in any file, the outermost first.
    pub(crate) runs: Rc<RefCell<Vec<Running>>>,
}

impl Kept {
    /// Whether the unit was run, so that what it read of the names before it is known.
    pub fn has_run(&self) -> bool {
        self.effect.is_some()
    }

    /// What was seen of the method that ends `end` bytes behind the first of the unit.
    pub fn method(&self, end: u32) -> Option<&Arc<MethodSurface>> {
        self.surface.method(end)
    }
}

impl<'t> Python<'t> {
    /// The evaluator for `source`.
    pub fn new(source: &'t Source, facts: &'t ApiFacts, budget: &'t Budget) -> Self {
        Self::after(source, facts, budget, |_, _| None, &|_| None)
    }

    /// The evaluator for `source`. `kept(unit, node)` gives what an earlier revision kept of a unit that is the same in this one,
    /// `seen` what it saw of a method that is, by where it stands now.
    pub fn after(
        source: &'t Source,
        facts: &'t ApiFacts,
        budget: &'t Budget,
        mut kept: impl FnMut(usize, Node<'t>) -> Option<Arc<Kept>>,
        seen: &dyn Fn(TextRange) -> Option<Arc<MethodSurface>>,
    ) -> Self {
        let units: Vec<Node<'t>> = units_of(source).collect();
        let mut functions = FastMap::default();
        let kept = units.iter().enumerate().map(|(number, &unit)| {
            kept(number, unit).unwrap_or_else(|| {
                // Both want the statements, and finding them is a walk.
                let (surface, statements) = UnitSurface::of(unit, seen);
                functions.insert(unit_number(number), Rc::new(Functions::among(&statements)));
                Arc::new(Kept { surface: Arc::new(surface), effect: None })
            })
        });
        let kept: Vec<Arc<Kept>> = kept.collect();
        Self {
            source,
            facts,
            budget,
            aliases: Arc::new(alias_table(kept.iter().map(|kept| &kept.surface.all))),
            names: RefCell::new(ModuleNames { effects: vec![None; units.len()], ..ModuleNames::default() }),
            units,
            kept,
            functions: RefCell::new(functions),
            module: OnceCell::new(),
            on_its_way: Cell::new(false),
            program: Weak::new(),
            file: "".into(),
            level: WHOLE,
            reach: OnceCell::new(),
            elsewhere_holds: false,
            imported: OnceCell::new(),
            frames: RefCell::default(),
            fields: RefCell::default(),
            marks: RefCell::default(),
            trackers: RefCell::default(),
            earlier_writes: FastMap::default(),
            writes: RefCell::default(),
            assigners: RefCell::default(),
            class_digests: RefCell::default(),
            marker: None,
            vicinity: OnceCell::new(),
            marked: RefCell::default(),
            context: RefCell::default(),
            context_facts: RefCell::default(),
            unit_keys: OnceCell::new(),
            hooks: OnceCell::new(),
            globals: OnceCell::new(),
            options: OnceCell::new(),
            routes: OnceCell::new(),
            left: Left::default(),
            remembers: true,
            may_be_untrusted: true,
            nodes_at: RefCell::default(),
            generators: RefCell::default(),
            outcomes: RefCell::default(),
            tied: RefCell::default(),
            earlier_outcomes: None,
            looked_at: RefCell::default(),
            looked_at_writes: RefCell::default(),
            history: History::default(),
            met_under_way: Rc::default(),
            runs: Rc::default(),
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
    pub fn alias_table(&self) -> &Arc<FastMap<Arc<str>, Vec<Arc<str>>>> {
        &self.aliases
    }

    /// Whether the file imports `path` or something below it, anywhere.
    pub fn imports(&self, path: &str) -> bool {
        let answer = self.imports_now(path);
        self.note(|| Fact::Imports(path.into()), || u64::from(answer));
        answer
    }

    /// Every path that is imported in the file.
    pub fn imported_paths(&self) -> impl Iterator<Item = &Path> {
        self.kept.iter().flat_map(|kept| &kept.surface.all.imports)
    }

    /// The digest of a fact as it is now, seen from `home` in a unit.
    pub fn fact(&self, unit: usize, home: Node<'t>, fact: &Fact) -> u64 {
        self.note_functions(&self.functions_behind(fact, Some(unit)));
        match fact {
            Fact::Entry(name) => {
                self.run_module();
                self.digest_before(unit_number(unit), name)
            }
            Fact::Final(name) => self.digest_at_end(name),
            Fact::Imports(path) => u64::from(self.imports_now(path)),
            Fact::Routes(handler) => self.routes_digest(handler),
            Fact::At(place, kind) => {
                let found = self.source.root().covering(place.shifted(i64::from(home.start())));
                let same = found.into_iter().flat_map(|found| std::iter::once(found).chain(found.ancestors()));
                same.take(8).find(|node| node.kind() == *kind).map_or(0, |node| self.at_digest(node))
            }
            Fact::Class => self.method_of(home).map_or(0, |scope| self.class_digest(scope)),
            Fact::Field(name) => self.method_of(home).map_or(0, |scope| digest(&self.field(scope, name))),
            Fact::FieldOf(target, name) => {
                let scope = self.definition_of(target).map(|(scope, _)| scope);
                scope.map_or(0, |scope| digest(&self.field(scope, name)))
            }
            Fact::Body(target) => self.body_digest(target),
            Fact::Hooks(name) => digest(&self.hooks_of(name)),
            Fact::Ran(call, fields) => self.run_digest(call, *fields),
            Fact::Import(path, imported, early) => digest(&self.found_import(path, imported, *early)),
            Fact::Member(module, name, early) => digest(&self.found_member(module, name, *early)),
            Fact::Star(module, name, early) => digest(&self.found_star(module, name, *early)),
            Fact::RanElsewhere(call, fields, early) => {
                self.ended_elsewhere(call, *early, *fields).map_or(0, |ended| ended.digest())
            }
            Fact::Parameters(target) => self.parameters_elsewhere(target),
            Fact::FieldElsewhere(target, name) => self.field_elsewhere(target, name),
            Fact::Given(target) => self.given_digest(target),
            Fact::OnRequest => self.on_request_digest(),
            Fact::Held(place, word, by_methods) => digest(&self.held(place, word, *by_methods)),
            Fact::Vicinity => self.vicinity(),
            Fact::Beyond => 0,
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
            Some(effect) => Arc::new(Kept { surface: Arc::clone(&kept.surface), effect: Some(effect.clone()) }),
            None => Arc::clone(kept),
        };
        self.kept.iter().enumerate().map(keep).collect()
    }

    /// What `node` can be where it stands; never if that cannot be reached.
    pub fn value(&self, node: Node<'t>) -> Value {
        let value = self.value_here(node);
        self.note_outside(node);
        value
    }

    fn value_here(&self, node: Node<'t>) -> Value {
        self.facts_around(node).map_or_else(Value::unknown, |facts| self.value_in(node, &facts))
    }

    fn value_in(&self, node: Node<'t>, facts: &ScopeFacts) -> Value {
        match facts.values.get(&node.id()) {
            Some(value) => value.clone(),
            // What was cut is unknown; what was not reached has no value.
            None if facts.cut => Value::unknown(),
            None => self.value_unwalked(node, facts),
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
            self.note(|| Fact::Final(path.as_str().into()), || digest);
            return binding.map_or(here, |binding| binding.value);
        }
        self.scope_facts(scope).exit.get(path.as_str()).map_or(here, |binding| binding.value.clone())
    }

    /// Whether nobody wants the answer any more.
    pub(crate) fn is_cancelled(&self) -> bool {
        self.budget.check().is_err()
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
                imports::imported_path(node).map_or_else(Value::unknown, Value::api)
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

    pub(crate) fn body_digest(&self, target: &Target) -> u64 {
        let Some(unit) = self.unit_of(target) else { return 0 };
        let surface = &self.kept[unit as usize].surface;
        let bodies = || surface.bodies.lock().unwrap_or_else(PoisonError::into_inner);
        let known = bodies().get(&target.what).copied();
        known.unwrap_or_else(|| {
            let body = self.definition_of(target).map_or(0, |(scope, node)| {
                let end = node.end() - self.units[scope.unit as usize].start();
                let is_whole = matches!(target.what, FunctionPlace::Numbered(_));
                // Of a method more is kept than of what stands in one.
                let seen = surface.of_function(end).filter(|_| is_whole && self.is_outermost(scope));
                seen.map_or_else(|| code_digest(node), |seen| seen.body(node))
            });
            bodies().insert(target.what, body);
            body
        })
    }

    /// Whether a function stands in no other.
    fn is_outermost(&self, scope: ScopeId) -> bool {
        scope.function.is_some_and(|number| self.functions(scope.unit)[number as usize].parent.is_none())
    }

    pub(crate) fn at_digest(&self, node: Node<'t>) -> u64 {
        let text = self.source.as_str();
        let Some(facts) = self.facts_around(node) else { return digest(&Value::unknown()) };
        let sites = facts.uses.get(&node.id()).into_iter().flatten();
        let written: Vec<&str> = sites.filter_map(|site| text.get(site.span())).collect();
        digest(&(self.value_in(node, &facts), written))
    }
}

/// The top-level statements.
pub(crate) fn units_of(source: &Source) -> impl Iterator<Item = Node<'_>> {
    // A root that is an error still has statements as children; rules may be about comments, too.
    source.root().children().filter(|node| node.is_named())
}

pub(crate) fn unit_number(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
