//! Where a place belongs, and what a name means there: the scope's own walk, the functions around it, the module, the builtins.

use std::rc::Rc;
use std::sync::Arc;

use bezoar_base::{Constant, Path, digest};
use bezoar_syntax::{Node, field, kind};

use crate::assign::unbound;
use crate::checked::kinds_of_parameter;
use crate::conversions::is_enum;
use crate::env::Binding;
use crate::exec::{Frame, ScopeFacts};
use crate::forms::sent;
use crate::labels::{Kinds, Labels};
use crate::object::Object;
use crate::options::is_plain_option;
use crate::python::{Python, unit_number};
use crate::scope::{Function, Functions, Receiver, ScopeId};
use crate::tracking::Fact;
use crate::value::{Known, Value};

impl<'t> Python<'t> {
    pub(crate) fn functions(&self, unit: u32) -> Rc<Functions<'t>> {
        if let Some(found) = self.functions.borrow().get(&unit) {
            return Rc::clone(found);
        }
        let statements = self.kept[unit as usize].surface.statements(self.units[unit as usize]);
        let found = Rc::new(Functions::among(&statements));
        self.functions.borrow_mut().insert(unit, Rc::clone(&found));
        found
    }

    /// What a name of the module is as seen from `scope`: before its unit for the module's own statements, at the end for a
    /// function.
    ///
    /// A function that the module's own statements call sees the names as they are at that time.
    pub(crate) fn module_binding(&self, scope: ScopeId, name: &str, module_time: Option<u32>) -> Option<Binding> {
        if scope.function.is_some() && module_time.is_none() {
            self.run_module();
            let (binding, digest) = self.at_end(name);
            self.note(|| Fact::Final(name.into()), || digest);
            return binding;
        }
        let found = self.before(module_time.unwrap_or(scope.unit), name);
        self.note(|| Fact::Entry(name.into()), || found.as_ref().map_or(0, |(_, digest)| *digest));
        found.map(|(binding, _)| binding)
    }

    /// What a name that nothing binds is: out of a star import, or a builtin.
    pub(crate) fn unbound_name(&self, scope: ScopeId, name: &str, module_time: Option<u32>) -> Value {
        let builtin = crate::builtins::is_builtin(name).then(|| Value::api(format!("builtins.{name}")));
        let names = self.names.borrow();
        let at_end = scope.function.is_some() && module_time.is_none();
        let seen = |unit: u32| at_end || unit <= module_time.unwrap_or(scope.unit);
        let stars = names.stars.iter().filter(|(unit, _)| seen(*unit)).map(|(_, module)| module);
        let stars: Vec<Path> = stars.chain(&names.current_stars).cloned().collect();
        drop(names);
        // A star import binds names that are not seen; its own presence is what such an answer depends on.
        let all: Vec<&str> = stars.iter().map(|star| &**star).collect();
        self.note(|| if at_end { Fact::Final("*".into()) } else { Fact::Entry("*".into()) }, || digest(&all));
        let mut all_known = true;
        for module in stars.iter().rev() {
            let path = format!("{module}.{name}");
            if self.facts.names.contains(path.as_str()) {
                return self.api(&path);
            }
            match self.starred(module, name, !at_end) {
                Some(Some(value)) => return value,
                known => all_known &= known.is_some(),
            }
        }
        match builtin {
            Some(value) if all_known => value,
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
    pub(crate) fn enclosing_binding(&self, scope: ScopeId, name: &str, fields: bool) -> Option<Binding> {
        let functions = self.functions(scope.unit);
        let mut parent = functions[scope.function? as usize].parent;
        while let Some(number) = parent {
            let around = self.facts_of(ScopeId { unit: scope.unit, function: Some(number) }, fields);
            if let Some(binding) = around.ever.get(name) {
                return Some(binding.clone());
            }
            parent = functions[number as usize].parent;
        }
        None
    }

    /// What the class around a method is.
    pub(crate) fn class_value(&self, scope: ScopeId, fields: bool) -> Option<Value> {
        let function = self.functions(scope.unit)[scope.function? as usize].clone();
        let around = self.facts_of(ScopeId { unit: scope.unit, function: function.parent }, fields);
        around.values.get(&function.class?.id()).cloned()
    }

    pub(crate) fn class_digest(&self, scope: ScopeId) -> u64 {
        let class = scope.function.and_then(|number| self.functions(scope.unit)[number as usize].class);
        let key = class.map_or(0, Node::id);
        if let Some(known) = self.class_digests.borrow().get(&key) {
            return *known;
        }
        let found = digest(&self.class_value(scope, true));
        self.class_digests.borrow_mut().insert(key, found);
        found
    }

    /// The scope of the method that `home` is.
    pub(crate) fn method_of(&self, home: Node<'t>) -> Option<ScopeId> {
        let unit = unit_number(self.unit_at(home.start())?);
        Some(ScopeId { unit, function: Some(self.functions(unit).first_in(home.range())?) })
    }

    /// The scope that `node` is evaluated in.
    pub(crate) fn scope_of(&self, node: Node<'t>) -> Option<ScopeId> {
        let unit = unit_number(self.unit_at(node.start())?);
        let functions = self.functions(unit);
        let place = node.range();
        let inside = |part: Option<Node<'t>>| part.is_some_and(|part| part.range().covers(place));
        let function = functions.around(place).find(|(_, function)| {
            // A parameter's own name belongs to the function; defaults and annotations to what is around it.
            inside(function.body) || inside(function.node.child(field::PARAMETERS)) && is_parameter_name(node)
        });
        Some(ScopeId { unit, function: function.map(|(number, _)| number) })
    }

    pub(crate) fn scope_facts(&self, scope: ScopeId) -> Rc<ScopeFacts> {
        self.facts_of(scope, true)
    }

    /// What is known in a scope, with fields of objects looked at in functions, and what others leave, or not.
    pub(crate) fn facts_of(&self, scope: ScopeId, fields: bool) -> Rc<ScopeFacts> {
        self.run_module();
        if let Some(facts) = self.facts_within(scope) {
            return facts;
        }
        let fields = fields || scope.function.is_none();
        let walked = self.frames.borrow().get(&(scope, fields)).cloned();
        let facts = walked.unwrap_or_else(|| {
            let (mut facts, reads) = self.tracked(self.home(), || self.walk(scope, fields));
            facts.reads = reads;
            let facts = Rc::new(facts);
            self.frames.borrow_mut().insert((scope, fields), Rc::clone(&facts));
            facts
        });
        // Whoever asks depends on what the walk read, also if somebody asked before.
        if scope.function.is_some() && self.is_new(scope, fields) {
            self.note_again(&facts.reads);
        }
        facts
    }

    pub(crate) fn facts_around(&self, node: Node<'t>) -> Option<Rc<ScopeFacts>> {
        let in_lambda = self.facts_in_lambda(node);
        in_lambda.or_else(|| Some(self.scope_facts(self.scope_of(node)?)))
    }

    /// Walks one scope.
    pub(crate) fn walk(&self, scope: ScopeId, fields: bool) -> ScopeFacts {
        self.mark_scope(scope);
        let mut frame = Frame::new(self, scope);
        frame.fields = fields;
        match scope.function {
            None => frame.statement(self.units[scope.unit as usize]),
            Some(number) => {
                self.note_functions(&self.set_of_function(scope.unit, number));
                let function = self.functions(scope.unit)[number as usize].clone();
                self.bind_parameters(&mut frame, &function);
                frame.inject(function.node);
                frame.begin_with_request(function.node);
                if fields {
                    self.begin_decorated(&mut frame, &function);
                    self.begin_prepared(&mut frame, &function);
                }
                if let Some(body) = function.body {
                    frame.block(body);
                }
            }
        }
        frame.finish()
    }

    fn bind_parameters(&self, frame: &mut Frame<'_, 't>, function: &Function<'t>) {
        if function.parent.is_none() {
            let parameters = function.node.child(field::PARAMETERS).into_iter().flat_map(Node::named_children);
            let outside = parameters.flat_map(|it| [it.child(field::TYPE), it.child(field::VALUE)]);
            outside.flatten().for_each(|node| self.note_outside(node));
            // Of a class in a function it is known by what is known there.
            if function.class.is_some() {
                self.note(|| Fact::Class, || self.class_digest(frame.scope));
            }
        }
        for (parameter, name, value) in self.parameter_values(frame.scope, function, frame.fields) {
            frame.facts.values.insert(name.id(), value.clone());
            frame.facts.values.insert(parameter.id(), value.clone());
            frame.bind_name(name.text().into(), unbound(value, name.range()));
        }
    }

    /// The parameters of a function, their names, and what it says of itself that they may be.
    pub(crate) fn parameter_values(
        &self,
        scope: ScopeId,
        function: &Function<'t>,
        fields: bool,
    ) -> Vec<(Node<'t>, Node<'t>, Value)> {
        let outside = self.facts_of(ScopeId { unit: scope.unit, function: function.parent }, fields);
        let known = |node: Option<Node<'t>>| outside.values.get(&node?.id()).cloned();
        let class = self.class_value(scope, fields);
        let mut found = Vec::new();
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
                    Known::Class(class) => Known::from(Object::of(Arc::clone(class))).into(),
                    _ => Value::unknown(),
                })),
                (Some(class), Receiver::Class) if position == 0 => Some(class.clone()),
                _ => None,
            };
            let annotated = known(parameter.child(field::TYPE)).filter(|_| !splat);
            // What describes a parameter is not what it is if nobody gives it.
            let describes = |known: &Known| matches!(known, Known::Instance(path) if path.starts_with("fastapi.") && path.ends_with("()"));
            let default = known(parameter.child(field::VALUE)).filter(|it| !it.only().is_some_and(describes));
            let value = receiver.unwrap_or_else(|| match (annotated, default) {
                (Some(annotated), Some(default)) => default.or(&annotated),
                (Some(annotated), None) => annotated,
                (None, Some(default)) => default.opened(),
                (None, None) => Value::unknown(),
            });
            let marks = self.marks_of(parameter).union(&self.marks_of(name));
            let all = function.node.child(field::PARAMETERS).map_or_else(Labels::default, |all| self.marks_of(all));
            let is_receiver = position == 0 && function.binding != Receiver::None;
            let labels = if is_receiver { marks } else { marks.union(&all) };
            // A route may let numbers through only.
            let routed = if labels.is_empty() { None } else { self.routed(function.node, name.text()) };
            let mut called = |function: Node<'t>| {
                self.note_outside(function);
                known(Some(function)).unwrap_or_else(Value::unknown)
            };
            let described = if labels.is_empty() { Kinds::NONE } else { kinds_of_parameter(parameter, &mut called) };
            let is_member = members_only(known(parameter.child(field::TYPE)).as_ref());
            let is_plain = is_member || !labels.is_empty() && is_plain_option(function.node, name.text());
            let plain = if is_plain { Kinds::ALL } else { Kinds::NONE };
            let gone = routed.unwrap_or(Kinds::NONE).union(described).union(plain);
            let labels = labels.cleared(gone);
            let sent = if labels.is_empty() { None } else { sent(function.node, name.text(), &labels, &mut called) };
            let value = sent.unwrap_or_else(|| value.with_labels(&labels));
            found.push((parameter, name, value));
        }
        found
    }
}

/// Whether it can only be a member of an enumeration, or nothing.
fn members_only(annotated: Option<&Value>) -> bool {
    let is_member = |known: &Known| matches!(known, Known::Object(object) if is_enum(&object.class));
    annotated.is_some_and(|annotated| {
        let is_none = |known: &Known| *known == Known::Constant(Constant::None);
        !annotated.is_open()
            && annotated.known().iter().any(is_member)
            && annotated.known().iter().all(|known| is_member(known) || is_none(known))
    })
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
