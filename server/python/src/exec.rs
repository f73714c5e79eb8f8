//! Statements: what running them does to the names of a scope.

use std::sync::Arc;

use bezoar_base::{Constant, FastMap, FastSet, TextRange};
use bezoar_syntax::{Node, field, kind};

use crate::env::{Binding, Delta, Env, Name, Sites};
use crate::module::Python;
use crate::scope::ScopeId;
use crate::value::{Class, Dict, Known, Sequence, SequenceKind, Value};

/// Nesting deeper than this is not looked into.
pub(crate) const MAX_DEPTH: u32 = 150;

/// Steps that the walk of one scope may take; what it does not reach is unknown. A bound for each scope, not for the file, keeps
/// an answer the same whatever else was asked.
const MAX_STEPS: u32 = 2_000_000;

/// One walk of the statements of one scope.
pub(crate) struct Frame<'a, 't> {
    pub(crate) python: &'a Python<'t>,
    pub(crate) scope: ScopeId,
    pub(crate) env: Env,
    pub(crate) facts: ScopeFacts,
    pub(crate) depth: u32,
    /// Above zero inside a class body, comprehension or lambda, whose names are not the scope's.
    pub(crate) inner: u32,
    /// Whether fields of `self` may be asked for; not while they are being found.
    pub(crate) fields: bool,
    /// Steps that are left of [`MAX_STEPS`].
    steps: u32,
    loops: Vec<Loop>,
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
    /// Whether the walk was cut by a bound, so that what it did not reach may well be reached.
    pub(crate) cut: bool,
}

struct Loop {
    mark: usize,
    breaks: Vec<Delta>,
    continues: Vec<Delta>,
}

impl<'a, 't> Frame<'a, 't> {
    pub(crate) fn new(python: &'a Python<'t>, scope: ScopeId) -> Self {
        let (env, facts) = Default::default();
        Self { python, scope, env, facts, depth: 0, inner: 0, fields: true, steps: MAX_STEPS, loops: Vec::new() }
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
            kind::RETURN_STATEMENT | kind::RAISE_STATEMENT => {
                self.children(node);
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
                self.facts.outer_names.extend(node.named_children().map(|name| Name::from(name.text())));
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

    fn children(&mut self, node: Node<'t>) {
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
            kind::CALL => {
                self.eval(node);
                self.mutation(node);
            }
            _ => {
                self.eval(node);
            }
        }
    }

    /// `left = right`, also chained and annotated; what was assigned, and where it was written.
    fn assignment(&mut self, node: Node<'t>) -> Binding {
        let annotated = node.child(field::TYPE).map(|annotation| self.annotation(annotation));
        let binding = match node.child(field::RIGHT) {
            Some(chained) if chained.kind() == kind::ASSIGNMENT => self.assignment(chained),
            Some(right) => {
                let value = self.eval(right);
                let value = if value.is_unknown() { annotated.unwrap_or(value) } else { value };
                Binding::new(value, Some(right.range()))
            }
            None => match annotated {
                Some(value) => Binding::new(value, None),
                None => return Binding::new(Value::unknown(), None),
            },
        };
        if let Some(left) = node.child(field::LEFT) {
            self.bind(left, &binding);
        }
        binding
    }

    fn augmented_assignment(&mut self, node: Node<'t>) {
        let (Some(left), Some(right)) = (node.child(field::LEFT), node.child(field::RIGHT)) else { return };
        let old = self.eval(left);
        let more = self.eval(right);
        let operator = node.child(field::OPERATOR).map_or("", Node::text);
        let value = crate::fold::binary(operator.trim_end_matches('='), &old, &more);
        self.bind(left, &Binding::new(value, Some(right.range())));
    }

    /// Binds a target: a name, a field, an item, or a pattern of them.
    pub(crate) fn bind(&mut self, target: Node<'t>, binding: &Binding) {
        match target.kind() {
            kind::IDENTIFIER => {
                self.facts.values.insert(target.id(), binding.value.clone());
                self.bind_name(target.text().into(), binding.clone());
            }
            kind::ATTRIBUTE => {
                if let Some(object) = target.child(field::OBJECT) {
                    self.eval(object);
                }
                self.facts.values.insert(target.id(), binding.value.clone());
                if let Some(path) = dotted(target) {
                    self.bind_name(path.into(), binding.clone());
                }
            }
            kind::SUBSCRIPT => self.bind_item(target, binding),
            kind::PATTERN_LIST
            | kind::TUPLE_PATTERN
            | kind::LIST_PATTERN
            | kind::TUPLE
            | kind::LIST
            | kind::EXPRESSION_LIST => self.unpack(target, binding),
            kind::LIST_SPLAT_PATTERN | kind::LIST_SPLAT => {
                if let Some(inner) = target.named_child(0) {
                    let value =
                        Value::sequence(SequenceKind::List, Vec::new(), true).with_labels(binding.value.labels());
                    self.bind(inner, &Binding { value, sites: binding.sites.clone() });
                }
            }
            kind::PARENTHESIZED_EXPRESSION | kind::AS_PATTERN_TARGET => {
                if let Some(inner) = target.named_child(0) {
                    self.bind(inner, binding);
                }
            }
            _ => {}
        }
    }

    fn unpack(&mut self, pattern: Node<'t>, binding: &Binding) {
        let targets: Vec<Node<'t>> = pattern.named_children().collect();
        let star = targets.iter().position(|target| target.is(&[kind::LIST_SPLAT_PATTERN, kind::LIST_SPLAT]));
        let elements = match binding.value.only() {
            Some(Known::Sequence(sequence)) if !sequence.open && sequence.kind != SequenceKind::Set => {
                Some(sequence.elements.clone())
            }
            _ => None,
        };
        for (position, target) in targets.iter().enumerate() {
            let value = elements.as_ref().and_then(|elements| match star {
                None => (elements.len() == targets.len()).then(|| elements[position].clone()),
                Some(star) if elements.len() + 1 < targets.len() || position == star => None,
                Some(star) if position < star => elements.get(position).cloned(),
                Some(_) => elements.get(elements.len() - (targets.len() - position)).cloned(),
            });
            let value = value.unwrap_or_else(|| Value::unknown().with_labels(binding.value.labels()));
            self.bind(*target, &Binding { value, sites: binding.sites.clone() });
        }
    }

    /// `container[key] = value`.
    fn bind_item(&mut self, target: Node<'t>, binding: &Binding) {
        let Some(container) = target.child(field::VALUE) else { return };
        self.eval(target);
        self.facts.values.insert(target.id(), binding.value.clone());
        let key = target.child(field::SUBSCRIPT).map(|key| self.eval(key));
        let Some(path) = dotted(container) else { return };
        self.change(&path, |known| match (known, key.as_ref().and_then(Value::only_constant)) {
            (Known::Dict(dict), Some(key)) => {
                let mut dict = Dict::clone(dict);
                dict.set(key.clone(), binding.value.clone());
                Value::from(Known::Dict(Arc::new(dict))).with_labels(binding.value.labels())
            }
            (Known::Dict(dict), None) => {
                let dict = Dict { entries: dict.entries.clone(), open: true };
                Value::from(Known::Dict(Arc::new(dict))).with_labels(binding.value.labels())
            }
            (Known::Sequence(sequence), key) => {
                let mut sequence = Sequence::clone(sequence);
                let place = key.and_then(Constant::as_int).and_then(|at| usize::try_from(at).ok());
                match place.and_then(|at| sequence.elements.get_mut(at)) {
                    Some(element) => *element = binding.value.clone(),
                    None => sequence.open = true,
                }
                Value::from(Known::Sequence(Arc::new(sequence))).with_labels(binding.value.labels())
            }
            (known, _) => Value::from(known.clone()),
        });
    }

    /// Replaces what the variable `path` holds.
    pub(crate) fn change(&mut self, path: &str, change: impl FnMut(&Known) -> Value) {
        let Some(old) = self.own_binding(path) else { return };
        if old.value.known().iter().any(|known| matches!(known, Known::Sequence(_) | Known::Dict(_))) {
            let value = old.value.map(change);
            self.bind_name(path.into(), Binding { value, sites: old.sites });
        }
    }

    /// What a name of this scope is bound to. A function that changes a module's list does not bind the name.
    pub(crate) fn own_binding(&mut self, name: &str) -> Option<Binding> {
        if self.env.get(name).is_none()
            && self.scope.function.is_none()
            && let Some(before) = self.python.module_binding(self.scope, name)
        {
            // A branch that does not bind it leaves what the statements before this one did.
            self.env.preload(name.into(), before);
        }
        self.env.get(name).cloned()
    }

    pub(crate) fn bind_name(&mut self, name: Name, binding: Binding) {
        self.own_binding(&name);
        if self.inner == 0 {
            match self.facts.ever.get_mut(&name) {
                Some(ever) => *ever = ever.clone().or(&binding),
                None => drop(self.facts.ever.insert(Arc::clone(&name), binding.clone())),
            }
        }
        self.env.set(name, binding);
    }

    /// Runs `branch` and takes back what it did to the names; what that was.
    pub(crate) fn branch(&mut self, branch: impl FnOnce(&mut Self)) -> Delta {
        let (mark, reachable) = (self.env.mark(), self.env.reachable);
        branch(self);
        let delta = self.env.changes_since(mark);
        self.env.undo(mark);
        self.env.reachable = reachable;
        delta
    }

    fn if_statement(&mut self, node: Node<'t>) {
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

    fn body(&mut self, node: Node<'t>) {
        let body = node
            .child(field::CONSEQUENCE)
            .or_else(|| node.child(field::BODY))
            .or_else(|| node.child_of_kind(kind::BLOCK));
        if let Some(body) = body {
            self.block(body);
        }
    }

    fn loop_statement(&mut self, node: Node<'t>) {
        let is_for = node.kind() == kind::FOR_STATEMENT;
        let element = node.child(field::RIGHT).filter(|_| is_for).map(|right| {
            let value = self.eval(right);
            Binding::new(elements_of(&value), Some(right.range()))
        });
        let condition = node.child(field::CONDITION).filter(|_| !is_for);
        let mut endless = false;
        let mut never = false;
        let mut breaks = Vec::new();
        for pass in 0..2 {
            self.loops.push(Loop { mark: self.env.mark(), breaks: Vec::new(), continues: Vec::new() });
            let end = self.branch(|frame| {
                if let (Some(left), Some(element)) = (node.child(field::LEFT), &element) {
                    frame.bind(left, element);
                }
                if let Some(condition) = condition {
                    let truth = frame.eval(condition).truth();
                    endless = truth == Some(true);
                    never = truth == Some(false) && pass == 0;
                    frame.refine(condition, true);
                }
                if !never {
                    frame.body(node);
                }
            });
            let Some(done) = self.loops.pop() else { return };
            if never {
                break;
            }
            let before = self.env.sorted();
            let mut ends = vec![Delta::nothing(), end];
            ends.extend(done.continues);
            self.env.join(&ends);
            if pass == 1 {
                self.widen(&ends, &before);
            }
            breaks = done.breaks;
        }
        if let Some(otherwise) = node.child(field::ALTERNATIVE) {
            self.body(otherwise);
        }
        let mut through = Delta::nothing();
        through.reachable = self.env.reachable && !endless;
        breaks.push(through);
        self.env.reachable = true;
        self.env.join(&breaks);
    }

    /// What still grows in the second pass of a loop can be anything.
    fn widen(&mut self, ends: &[Delta], before: &[(Name, Binding)]) {
        let mut names: Vec<&Name> = ends.iter().flat_map(Delta::names).collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            let Some(now) = self.env.get(name).cloned() else { continue };
            let old = before.binary_search_by(|(known, _)| known.cmp(name)).ok().map(|found| &before[found].1);
            if old.is_none_or(|old| old.value != now.value) {
                let value = now.value.opened();
                self.bind_name(Arc::clone(name), Binding { value, sites: now.sites });
            }
        }
    }

    fn try_statement(&mut self, node: Node<'t>) {
        let mut ends = Vec::new();
        let mut failed = Delta::nothing();
        let normal = self.branch(|frame| {
            let mark = frame.env.mark();
            frame.body(node);
            failed = frame.env.changes_since(mark).reached();
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

    fn with_statement(&mut self, node: Node<'t>) {
        let clause = node.child_of_kind(kind::WITH_CLAUSE);
        for item in clause.into_iter().flat_map(with_items) {
            match item.child(field::VALUE) {
                Some(value) if value.kind() == kind::AS_PATTERN => self.as_pattern(value, None),
                Some(value) => drop(self.eval(value)),
                None => {}
            }
        }
        self.body(node);
    }

    /// `expression as target`; in a handler the target is what was raised.
    fn as_pattern(&mut self, node: Node<'t>, given: Option<Value>) {
        let Some(expression) = node.named_child(0) else { return };
        let value = self.eval(expression);
        let entered = given.unwrap_or_else(|| self.python.entered(&value));
        if let Some(target) = node.child(field::ALIAS) {
            self.bind(target, &Binding::new(entered, Some(expression.range())));
        }
    }

    fn match_statement(&mut self, node: Node<'t>) {
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
        let parts = Value::unknown().with_labels(subject.labels());
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

    fn decorated_definition(&mut self, node: Node<'t>) {
        let decorators: Vec<Value> = node
            .named_children()
            .filter(|child| child.kind() == kind::DECORATOR)
            .filter_map(|decorator| decorator.named_child(0))
            .map(|expression| self.eval(expression))
            .collect();
        match node.child(field::DEFINITION) {
            Some(definition) if definition.kind() == kind::CLASS_DEFINITION => {
                self.class_definition(definition, &decorators)
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
        let is_property = decorators.iter().any(|decorator| {
            decorator.known().iter().any(
                |known| matches!(known, Known::Api(path) if path.ends_with("property") || path.ends_with(".setter")),
            )
        });
        let value = if is_property { Value::unknown() } else { Known::Function(name.text().into()).into() };
        self.facts.values.insert(node.id(), value.clone());
        self.bind_name(name.text().into(), Binding::new(value, Some(name.range())));
    }

    fn class_definition(&mut self, node: Node<'t>, _decorators: &[Value]) {
        let Some(name) = node.child(field::NAME) else { return };
        let mut bases = Vec::new();
        for base in node.child(field::SUPERCLASSES).into_iter().flat_map(Node::named_children) {
            let value = self.eval(base);
            if !base.is(&[kind::KEYWORD_ARGUMENT, kind::LIST_SPLAT, kind::DICTIONARY_SPLAT]) {
                bases.push(value);
            }
        }
        self.inner += 1;
        let body = self.branch(|frame| frame.body(node));
        self.inner -= 1;
        let members = body.into_bound().into_iter().map(|(name, binding)| (name, binding.value)).collect();
        let class = Class { name: name.text().into(), bases, members };
        let value = Value::from(Known::Class(Arc::new(class)));
        self.facts.values.insert(node.id(), value.clone());
        self.bind_name(name.text().into(), Binding::new(value, Some(name.range())));
    }

    fn import(&mut self, node: Node<'t>) {
        for import in crate::imports::bindings(node) {
            match import.name {
                Some(name) => {
                    let value = self.python.api(&import.path);
                    self.facts.values.insert(import.node.id(), value.clone());
                    self.bind_name(name, Binding::new(value, Some(import.node.range())));
                }
                None => self.python.star_import(self.scope, import.path),
            }
        }
    }

    fn delete(&mut self, node: Node<'t>) {
        let targets = node.named_children().flat_map(|child| match child.kind() {
            kind::EXPRESSION_LIST | kind::TUPLE => child.named_children().collect::<Vec<_>>(),
            _ => vec![child],
        });
        for target in targets.collect::<Vec<_>>() {
            match (target.kind(), dotted(target)) {
                (kind::IDENTIFIER | kind::ATTRIBUTE, Some(path)) => self.env.remove(&path),
                (kind::SUBSCRIPT, _) => self.delete_item(target),
                _ => {}
            }
        }
    }

    fn delete_item(&mut self, target: Node<'t>) {
        let key = target.child(field::SUBSCRIPT).map(|key| self.eval(key));
        let Some(path) = target.child(field::VALUE).and_then(dotted) else { return };
        self.change(&path, |known| match (known, key.as_ref().and_then(Value::only_constant)) {
            (Known::Dict(dict), Some(key)) => {
                let mut dict = Dict::clone(dict);
                dict.entries.retain(|(known, _)| known != key);
                Known::Dict(Arc::new(dict)).into()
            }
            _ => Value::unknown(),
        });
    }

    /// What a condition that is `truth` says about the names in it.
    fn refine(&mut self, condition: Node<'t>, truth: bool) {
        match condition.kind() {
            kind::PARENTHESIZED_EXPRESSION => {
                if let Some(inner) = condition.named_child(0) {
                    self.refine(inner, truth);
                }
            }
            kind::NOT_OPERATOR => {
                if let Some(inner) = condition.child(field::ARGUMENT) {
                    self.refine(inner, !truth);
                }
            }
            kind::BOOLEAN_OPERATOR => {
                let conjunction = condition.child(field::OPERATOR).map(Node::text) == Some("and");
                if conjunction == truth {
                    for side in [field::LEFT, field::RIGHT].into_iter().filter_map(|side| condition.child(side)) {
                        self.refine(side, truth);
                    }
                }
            }
            kind::IDENTIFIER => self.narrow(condition, |known| Value::from(known.clone()).truth() != Some(!truth)),
            kind::COMPARISON_OPERATOR => {
                let operators: Vec<&str> = condition.children_with(field::OPERATORS).map(Node::text).collect();
                let (Some(left), Some(right)) = (condition.named_child(0), condition.named_child(1)) else { return };
                let is = match operators.as_slice() {
                    ["is"] => truth,
                    ["is not" | "is", ..] => !truth,
                    _ => return,
                };
                if right.kind() == kind::NONE {
                    self.narrow(left, |known| (*known == Known::Constant(Constant::None)) == is);
                }
            }
            _ => {}
        }
    }

    fn narrow(&mut self, name: Node<'t>, mut keep: impl FnMut(&Known) -> bool) {
        if name.kind() != kind::IDENTIFIER {
            return;
        }
        let Some(binding) = self.own_binding(name.text()) else { return };
        let value = binding.value.map(|known| if keep(known) { known.clone().into() } else { Value::never() });
        if value != binding.value && !value.is_never() {
            self.env.set(name.text().into(), Binding { value, sites: binding.sites });
        }
    }
}

/// What iterating over `value` gives.
pub(crate) fn elements_of(value: &Value) -> Value {
    value.map(|known| match known {
        Known::Sequence(sequence) => {
            let all = sequence.elements.iter().fold(Value::never(), |all, element| all.or(element));
            let is_more = sequence.open && !sequence.repeats;
            if is_more || sequence.elements.is_empty() { all.opened() } else { all }
        }
        Known::Dict(dict) => {
            let keys = dict.entries.iter().fold(Value::never(), |all, (key, _)| all.or(&Value::constant(key.clone())));
            if dict.open || dict.entries.is_empty() { keys.opened() } else { keys }
        }
        _ => Value::unknown(),
    })
}

/// The items of a `with`, in parentheses or not.
fn with_items(clause: Node<'_>) -> Vec<Node<'_>> {
    clause.descendants_of_kind(kind::WITH_ITEM)
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

/// Where a name is bound by a parameter or the like: no expression.
pub(crate) fn unbound(value: Value, at: TextRange) -> Binding {
    Binding::new(value, Some(at))
}
