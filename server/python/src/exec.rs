//! Statements: what running them does to the names of a scope.

use std::sync::Arc;

use bezoar_base::{FastMap, FastSet};
use bezoar_syntax::{Node, field, kind};

use crate::containers::Class;
use crate::entries::{Entered, Places};
use crate::env::{Binding, Delta, Env, Name, Sites};
use crate::loops::MAX_ALL_ROUNDS;
use crate::outcome::{Call, Ran};
use crate::private::mangled;
use crate::python::Python;
use crate::raising::Try;
use crate::run::RunState;
use crate::scope::ScopeId;
use crate::tracking::Reads;
use crate::value::{Known, Value};

/// Nesting deeper than this is not looked into.
pub(crate) const MAX_DEPTH: u32 = 150;

/// Steps that the walk of one scope may take; what it does not reach is unknown. A bound for each scope, not for the file, keeps
/// an answer the same whatever else was asked.
const MAX_STEPS: u32 = 2_000_000;
/// Of these, steps that the functions may take that it calls; then calls are not run any more, and what they give back is unknown.
const MAX_STEPS_OF_CALLS: u32 = 12_000;

/// One walk of the statements of one scope.
pub(crate) struct Frame<'a, 't> {
    pub(crate) python: &'a Python<'t>,
    pub(crate) scope: ScopeId,
    pub(crate) env: Env,
    pub(crate) facts: ScopeFacts,
    pub(crate) depth: u32,
    /// Above zero inside a class body, comprehension or lambda, whose names are not the scope's.
    pub(crate) inner: u32,
    /// How many of those are class bodies, whose names functions do not see.
    pub(crate) classes: u32,
    /// Whether fields of `self` may be asked for; not while they are being found.
    pub(crate) fields: bool,
    /// Steps that are left of [`MAX_STEPS`].
    steps: u32,
    /// Steps that are left of [`MAX_STEPS_OF_CALLS`].
    steps_of_calls: u32,
    pub(crate) loops: Vec<Loop>,
    /// The call that is run; none if the function is walked for whatever it may be given.
    pub(crate) run: Option<RunState>,
    /// What the function yields.
    pub(crate) yields: Value,
    /// What the functions came to that a call ran, by the call.
    pub(crate) outcomes: FastMap<usize, Vec<Ran<'t>>>,
    /// Parameters that the body assigned to.
    pub(crate) rebound: FastSet<Name>,
    /// What expressions came to last that were evaluated more than once.
    pub(crate) latest: FastMap<usize, Value>,
    /// Rounds of loops that may still be run one by one.
    pub(crate) rounds: u32,
    /// What outlives the function and was looked at, with what it was before.
    pub(crate) places: Vec<(Name, Value)>,
    /// Those of them that whoever called the function told.
    pub(crate) given_places: FastSet<Name>,
    /// The places of names of this module that were looked at, by name.
    pub(crate) own_places: FastMap<Name, Name>,
    /// Whether what is called runs in another thread.
    pub(crate) is_in_thread: bool,
    /// The `try` statements whose bodies are being run, the innermost last.
    pub(crate) tries: Vec<Try>,
    /// What is raised that leaves the function.
    pub(crate) escaped: Value,
    /// The exceptions that are being handled, the last one last.
    pub(crate) handled: Vec<Value>,
    /// What functions gave back that do not run again for what they were given before, by what that was.
    pub(crate) cached: FastMap<u64, Value>,
    /// Where the outermost class body began that is being run.
    pub(crate) class_mark: Option<usize>,
    /// What was raised for sure by the last statement, by the path of its class.
    pub(crate) surely: Option<&'static str>,
    /// Whether the language itself calls what is called: it tells what the receiver holds, though nothing is untrusted, and waits for
    /// coroutines.
    pub(crate) is_special: bool,
    /// The name by which middleware has the request.
    pub(crate) request: Option<Name>,
    /// Where `print` writes to: `with contextlib.redirect_stdout(file)`.
    pub(crate) printed_to: Option<Node<'t>>,
    /// Calls that say what is to be called when a `with` ends.
    pub(crate) put_off: Vec<Node<'t>>,
}

/// What a walk found out.
#[derive(Debug, Default)]
pub(crate) struct ScopeFacts {
    /// What each expression that can be reached can be, by node.
    pub(crate) values: FastMap<usize, Value>,
    /// Where what an identifier means was written, by node.
    pub(crate) uses: FastMap<usize, Sites>,
    /// Everything that each name was ever bound to, for the functions inside.
    pub(crate) ever: FastMap<Name, Binding>,
    /// What each name is bound to at the end.
    pub(crate) exit: FastMap<Name, Binding>,
    /// Names declared `global` or `nonlocal`.
    pub(crate) outer_names: FastSet<Name>,
    /// Those declared `global` in a function.
    pub(crate) globals: FastSet<Name>,
    /// Whether the walk was cut by a bound, so that what it did not reach may well be reached.
    pub(crate) cut: bool,
    /// Calls that bring something untrusted into functions of the file, in it and in what it calls.
    pub(crate) calls: Vec<Call>,
    /// What was on the request wherever middleware handed it on.
    pub(crate) handed_on: Option<Places>,
    /// What becomes of the functions that were captured.
    pub(crate) entered: Entered,
    /// What it read outside the unit or method.
    pub(crate) reads: Reads,
}

pub(crate) struct Loop {
    pub(crate) mark: usize,
    pub(crate) breaks: Vec<Delta>,
    pub(crate) continues: Vec<Delta>,
}

impl<'a, 't> Frame<'a, 't> {
    pub(crate) fn new(python: &'a Python<'t>, scope: ScopeId) -> Self {
        let (env, facts) = Default::default();
        Self {
            python,
            scope,
            env,
            facts,
            depth: 0,
            inner: 0,
            classes: 0,
            fields: true,
            steps: MAX_STEPS,
            steps_of_calls: MAX_STEPS_OF_CALLS,
            loops: Vec::new(),
            rounds: MAX_ALL_ROUNDS,
            run: None,
            yields: Value::never(),
            outcomes: FastMap::default(),
            latest: FastMap::default(),
            rebound: FastSet::default(),
            places: Vec::new(),
            given_places: FastSet::default(),
            own_places: FastMap::default(),
            is_in_thread: false,
            tries: Vec::new(),
            escaped: Value::never(),
            handled: Vec::new(),
            cached: FastMap::default(),
            class_mark: None,
            surely: None,
            is_special: false,
            request: None,
            printed_to: None,
            put_off: Vec::new(),
        }
    }

    /// Ends the walk.
    pub(crate) fn finish(mut self) -> ScopeFacts {
        self.facts.exit = self.env.sorted().into_iter().collect();
        self.facts
    }

    /// Takes one step; false if it is one too many or too deep, or the answer is not wanted any more.
    pub(crate) fn step(&mut self) -> bool {
        self.steps = self.steps.saturating_sub(1);
        let cancelled = self.steps.is_multiple_of(256) && self.python.is_cancelled();
        let goes_on = self.depth < MAX_DEPTH && self.steps > 0 && !cancelled;
        self.facts.cut |= !goes_on;
        if cancelled {
            self.steps = 0;
        }
        goes_on
    }

    /// Lets it take no more than so many steps.
    pub(crate) fn allow(&mut self, steps: u32) {
        self.steps = steps;
    }

    pub(crate) fn steps_left(&self) -> u32 {
        self.steps
    }

    /// Whether functions that are called may still be run.
    pub(crate) fn may_call(&self) -> bool {
        self.steps_of_calls > 0
    }

    /// Takes the steps of a function that was run on the way.
    pub(crate) fn spend(&mut self, steps: u32) {
        self.steps_of_calls = self.steps_of_calls.saturating_sub(steps);
        self.steps = self.steps.saturating_sub(steps);
        self.facts.cut |= self.steps == 0;
    }

    /// Runs the statements of a block.
    pub(crate) fn block(&mut self, block: Node<'t>) {
        for statement in block.named_children() {
            if !self.env.reachable {
                break;
            }
            self.statement(statement);
        }
    }

    pub(crate) fn statement(&mut self, node: Node<'t>) {
        if !self.step() {
            return;
        }
        self.depth += 1;
        self.run(node);
        self.depth -= 1;
    }

    fn run(&mut self, node: Node<'t>) {
        match node.kind() {
            kind::EXPRESSION_STATEMENT => {
                for expression in node.named_children() {
                    self.expression_statement(expression);
                }
            }
            kind::IF_STATEMENT => self.if_statement(node),
            kind::FOR_STATEMENT | kind::WHILE_STATEMENT => self.loop_statement(node),
            kind::TRY_STATEMENT => self.try_statement(node),
            kind::WITH_STATEMENT => self.with_statement(node),
            kind::MATCH_STATEMENT => self.match_statement(node),
            kind::FUNCTION_DEFINITION => self.function_definition(node, &[]),
            kind::CLASS_DEFINITION => self.class_definition(node, &[]),
            kind::DECORATED_DEFINITION => self.decorated_definition(node),
            kind::IMPORT_STATEMENT | kind::IMPORT_FROM_STATEMENT | kind::FUTURE_IMPORT_STATEMENT => self.import(node),
            kind::RETURN_STATEMENT => {
                let returned = node.named_child(0).map(|value| (value, self.eval(value)));
                self.leave(returned);
                self.env.reachable = false;
            }
            kind::RAISE_STATEMENT => {
                self.raise_statement(node);
                self.env.reachable = false;
            }
            kind::BREAK_STATEMENT | kind::CONTINUE_STATEMENT => {
                if let Some(current) = self.loops.last_mut() {
                    let state = self.env.changes_since(current.mark);
                    let exits =
                        if node.kind() == kind::BREAK_STATEMENT { &mut current.breaks } else { &mut current.continues };
                    exits.push(state);
                }
                self.env.reachable = false;
            }
            kind::GLOBAL_STATEMENT | kind::NONLOCAL_STATEMENT => {
                let names = || node.named_children().map(|name| Name::from(name.text()));
                self.facts.outer_names.extend(names());
                if node.kind() == kind::GLOBAL_STATEMENT && self.scope.function.is_some() {
                    self.facts.globals.extend(names());
                }
            }
            kind::DELETE_STATEMENT => self.delete(node),
            kind::ASSERT_STATEMENT => {
                self.children(node);
                if let Some(condition) = node.named_child(0) {
                    self.refine(condition, true);
                }
            }
            kind::TYPE_ALIAS_STATEMENT | kind::PASS_STATEMENT => {}
            // `print x`, `exec x`, and code that the grammar does not know: only the expressions in it.
            _ => self.children(node),
        }
    }

    pub(crate) fn children(&mut self, node: Node<'t>) {
        for child in node.named_children() {
            if child.kind() == kind::BLOCK {
                self.block(child);
            } else {
                self.eval(child);
            }
        }
    }

    fn expression_statement(&mut self, node: Node<'t>) {
        match node.kind() {
            kind::ASSIGNMENT => {
                self.assignment(node);
            }
            kind::AUGMENTED_ASSIGNMENT => self.augmented_assignment(node),
            _ => {
                self.eval(node);
            }
        }
    }

    pub(crate) fn body(&mut self, node: Node<'t>) {
        let body = node
            .child(field::CONSEQUENCE)
            .or_else(|| node.child(field::BODY))
            .or_else(|| node.child_of_kind(kind::BLOCK));
        if let Some(body) = body {
            self.block(body);
        }
    }

    fn decorated_definition(&mut self, node: Node<'t>) {
        let decorators: Vec<Value> = node
            .named_children()
            .filter(|child| child.kind() == kind::DECORATOR)
            .filter_map(|decorator| decorator.named_child(0))
            .map(|expression| self.eval(expression))
            .collect();
        match node.child(field::DEFINITION) {
            Some(definition) if definition.kind() == kind::CLASS_DEFINITION => {
                self.class_definition(definition, &decorators);
            }
            Some(definition) => self.function_definition(definition, &decorators),
            None => {}
        }
    }

    fn function_definition(&mut self, node: Node<'t>, decorators: &[Value]) {
        for parameter in node.child(field::PARAMETERS).into_iter().flat_map(Node::named_children) {
            if let Some(default) = parameter.child(field::VALUE) {
                self.eval(default);
            }
            if let Some(annotation) = parameter.child(field::TYPE) {
                self.annotation(annotation);
            }
        }
        let Some(name) = node.child(field::NAME) else { return };
        let setter = if decorators.is_empty() { None } else { self.setter(node, name.text()) };
        let value = match setter {
            Some(property) => property,
            None => self.defined(node, name.text(), decorators),
        };
        self.facts.values.insert(node.id(), value.clone());
        self.bind_name(name.text().into(), Binding::new(value, Some(name.range())));
    }

    fn class_definition(&mut self, node: Node<'t>, decorators: &[Value]) {
        let Some(name) = node.child(field::NAME) else { return };
        let mut bases = Vec::new();
        for base in node.child(field::SUPERCLASSES).into_iter().flat_map(Node::named_children) {
            let value = self.eval(base);
            if !base.is(&[kind::KEYWORD_ARGUMENT, kind::LIST_SPLAT, kind::DICTIONARY_SPLAT]) {
                bases.push(value);
            }
        }
        self.inner += 1;
        self.classes += 1;
        let mark = self.class_mark;
        self.class_mark = mark.or(Some(self.env.mark()));
        let body = self.branch(|frame| frame.body(node));
        self.class_mark = mark;
        self.classes -= 1;
        self.inner -= 1;
        let member = |(bound, binding): (Name, Binding)| (mangled(&bound, name.text()).unwrap_or(bound), binding.value);
        let mut members: Vec<(Name, Value)> = body.into_bound().into_iter().map(member).collect();
        members.sort_unstable_by(|(one, _), (two, _)| one.cmp(two));
        self.named_by_class(node, &mut members);
        let makers: Vec<Value> = decorators.iter().chain(&bases).cloned().collect();
        let record = crate::records::record_of(node, &makers);
        let checks = self.checks_of(node, &makers);
        let class = Class::new(name.text().into(), bases, members, record).with_checks(checks);
        let class = Arc::new(class);
        let value = Value::from(Known::Class(Arc::clone(&class)));
        self.facts.values.insert(node.id(), value.clone());
        self.bind_name(name.text().into(), Binding::new(value, Some(name.range())));
        self.derived(node, &class);
    }

    fn import(&mut self, node: Node<'t>) {
        for import in crate::imports::bindings(node) {
            match &import.name {
                Some(name) => {
                    let value = self.python.import_value(&import, self.module_time().is_some());
                    self.facts.values.insert(import.node.id(), value.clone());
                    self.bind_name(Name::clone(name), Binding::new(value, Some(import.node.range())));
                }
                None => self.python.star_import(self.scope, import.path.clone()),
            }
            self.ran_modules(&import.imported, import.node.range());
        }
    }
}

/// `a`, `a.b`, `a.b.c`: names with dots, as written without spaces.
pub(crate) fn dotted(node: Node<'_>) -> Option<String> {
    match node.kind() {
        kind::IDENTIFIER => Some(node.text().to_owned()),
        kind::ATTRIBUTE => {
            let mut names = vec![node.child(field::ATTRIBUTE)?.text()];
            let mut object = node.child(field::OBJECT)?;
            while object.kind() == kind::ATTRIBUTE {
                names.push(object.child(field::ATTRIBUTE)?.text());
                object = object.child(field::OBJECT)?;
            }
            if object.kind() != kind::IDENTIFIER {
                return None;
            }
            names.push(object.text());
            names.reverse();
            Some(names.join("."))
        }
        _ => None,
    }
}
