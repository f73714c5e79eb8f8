//! Functions of the file as values: which one it is, and what it carries along.

use std::sync::Arc;

use bezoar_base::{Constant, FastMap, FastSet, Path, TextRange};
use bezoar_syntax::{Node, field, kind};

use crate::binding::GivenNodes;
use crate::env::Name;
use crate::exec::Frame;
use crate::methods::Values;
use crate::parameters::parameters;
use crate::python::{Kept, Python, unit_number};
use crate::scope::{ScopeId, undecorated};
use crate::surface::UnitName;
use crate::value::{Known, Value};

/// A function or lambda of this file as a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Callable {
    /// Its name; `<lambda>` of a lambda.
    pub name: Arc<str>,
    pub(crate) target: Target,
    pub(crate) role: FunctionRole,
    /// What it is a bound method of.
    pub(crate) receiver: Option<Value>,
    /// What is known of the variables around it that it uses, in order of name.
    pub(crate) captured: Vec<(Name, Value)>,
    /// Arguments that `functools.partial` gave it before.
    pub(crate) partial: Values,
    /// What is called where a property is assigned to.
    pub(crate) setter: Option<Arc<Callable>>,
}

/// Which function it is, told without a position, so that it means the same in the next revision.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    /// The file that it stands in.
    pub(crate) file: Path,
    /// The top-level statement that it stands in.
    pub(crate) unit: UnitKey,
    pub(crate) what: FunctionPlace,
}

/// Which top-level statement: a definition by its name and how many of that name come before it, any other by its text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum UnitKey {
    Definition(Name, u32),
    Statement(u64),
}

/// Where in the statement.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum FunctionPlace {
    /// The function of this number.
    Numbered(u32),
    /// A lambda, by where it stands in the function around it or, without one, in the statement.
    Lambda { around: Option<u32>, range: TextRange },
}

/// What reading it through a class or instance makes of it.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum FunctionRole {
    Plain,
    Static,
    Class,
    Property,
    /// What it gives back the first time is an attribute from then on.
    CachedProperty,
    /// What it yields is what `with` binds.
    ContextManager,
    /// Called again with the same, it gives what it gave before.
    Cached,
}

impl FunctionRole {
    /// Whether reading it calls it.
    pub(crate) fn is_property(self) -> bool {
        matches!(self, Self::Property | Self::CachedProperty)
    }
}

/// The units by their keys.
pub(crate) type UnitKeys = (FastMap<UnitKey, u32>, Vec<UnitKey>);

impl Callable {
    /// A function with what it captured.
    pub(crate) fn of(name: &str, target: &Target, captured: &[(Name, Value)]) -> Self {
        Self {
            name: name.into(),
            target: target.clone(),
            role: FunctionRole::Plain,
            receiver: None,
            captured: captured.to_vec(),
            partial: Values::default(),
            setter: None,
        }
    }

    /// What it carries along.
    pub(crate) fn held(&self) -> impl Iterator<Item = &Value> {
        let captured = self.captured.iter().map(|(_, value)| value);
        let partial = self.partial.positional.iter().chain(self.partial.keyword.iter().map(|(_, value)| value));
        self.receiver.iter().chain(captured).chain(partial)
    }

    /// The same with what it carries along changed.
    pub(crate) fn with_held(&self, change: &dyn Fn(&Value) -> Value) -> Self {
        let named = |all: &[(Name, Value)]| -> Vec<(Name, Value)> {
            all.iter().map(|(name, value)| (Arc::clone(name), change(value))).collect()
        };
        let partial = Values {
            positional: self.partial.positional.iter().map(change).collect(),
            keyword: named(&self.partial.keyword),
            ..self.partial.clone()
        };
        let receiver = self.receiver.as_ref().map(change);
        Self { receiver, captured: named(&self.captured), partial, ..self.clone() }
    }

    /// The same as a method of `receiver`.
    pub(crate) fn bound_to(&self, receiver: Value) -> Self {
        Self { receiver: Some(receiver), ..self.clone() }
    }
}

impl<'t> Python<'t> {
    /// The keys of all units.
    fn unit_keys(&self) -> &UnitKeys {
        self.unit_keys.get_or_init(|| {
            let mut numbers: FastMap<Name, u32> = FastMap::default();
            let key = |kept: &Arc<Kept>| match &kept.surface.name {
                UnitName::Definition(name) => {
                    let before = numbers.entry(Arc::clone(name)).or_default();
                    *before += 1;
                    UnitKey::Definition(Arc::clone(name), *before - 1)
                }
                UnitName::Statement(text) => UnitKey::Statement(*text),
            };
            let keys: Vec<UnitKey> = self.kept.iter().map(key).collect();
            let mut by_key = FastMap::default();
            for (number, key) in keys.iter().enumerate() {
                by_key.entry(key.clone()).or_insert_with(|| unit_number(number));
            }
            (by_key, keys)
        })
    }

    /// The function with this number in a unit, or a lambda, as a target.
    pub(crate) fn target(&self, unit: u32, what: FunctionPlace) -> Target {
        Target { file: Path::clone(&self.file), unit: self.unit_keys().1[unit as usize].clone(), what }
    }

    /// The target of a `function_definition` or a `lambda`.
    pub(crate) fn target_of(&self, scope: ScopeId, node: Node<'t>) -> Option<Target> {
        if node.kind() == kind::FUNCTION_DEFINITION {
            let number = self.functions(scope.unit).first_in(node.range())?;
            return Some(self.target(scope.unit, FunctionPlace::Numbered(number)));
        }
        let functions = self.functions(scope.unit);
        let around = functions.around(node.range()).next().map(|(number, _)| number);
        let start =
            around.map_or(self.units[scope.unit as usize].start(), |number| functions[number as usize].range.start);
        let range = node.range().shifted(-i64::from(start));
        Some(self.target(scope.unit, FunctionPlace::Lambda { around, range }))
    }

    /// The top-level statement that a function of this file stands in.
    pub(crate) fn unit_of(&self, target: &Target) -> Option<u32> {
        if target.file == self.file { self.unit_keys().0.get(&target.unit).copied() } else { None }
    }

    /// Whether a function's definition stands directly in `scope`.
    pub(crate) fn stands_in(&self, target: &Target, scope: ScopeId) -> bool {
        let Some((of, _)) = self.definition_of(target) else { return false };
        let around = match target.what {
            FunctionPlace::Lambda { around, .. } => around,
            FunctionPlace::Numbered(number) => self.functions(of.unit)[number as usize].parent,
        };
        of.unit == scope.unit && around == scope.function
    }

    /// The scope that a target's body is, for a lambda the one around it, and its node; `None` if this file does not have it.
    pub(crate) fn definition_of(&self, target: &Target) -> Option<(ScopeId, Node<'t>)> {
        let unit = self.unit_of(target)?;
        // A function that is a statement of the module is the first in that.
        if target.what == FunctionPlace::Numbered(0) && self.kept[unit as usize].surface.function.is_some() {
            let definition = undecorated(self.units[unit as usize]);
            return Some((ScopeId { unit, function: Some(0) }, definition));
        }
        let functions = self.functions(unit);
        match target.what {
            FunctionPlace::Numbered(number) => {
                let function = functions.get(number as usize)?;
                Some((ScopeId { unit, function: Some(number) }, function.node))
            }
            FunctionPlace::Lambda { around, range } => {
                let start = match around {
                    Some(number) => functions.get(number as usize)?.range.start,
                    None => self.units[unit as usize].start(),
                };
                let place = range.shifted(i64::from(start));
                let covering = self.source.root().covering(place)?;
                let mut nodes = std::iter::once(covering).chain(covering.ancestors()).take(4);
                let node = nodes.find(|node| node.kind() == kind::LAMBDA && node.range() == place)?;
                Some((ScopeId { unit, function: around }, node))
            }
        }
    }
}

/// The names that the body of a function uses without being told by itself what they are, as far as one can see without running
/// it; those that it assigns as well are among them.
pub(crate) fn used_names(function: Node<'_>) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    // What stands behind a dot, or before the `=` of an argument; parents come first.
    let mut parts: FastSet<usize> = FastSet::default();
    for node in function.descendants() {
        match node.kind() {
            kind::ATTRIBUTE => parts.extend(node.child(field::ATTRIBUTE).map(Node::id)),
            kind::KEYWORD_ARGUMENT => parts.extend(node.child(field::NAME).map(Node::id)),
            kind::IDENTIFIER if !parts.remove(&node.id()) => names.push(node.text()),
            _ => {}
        }
    }
    names.sort_unstable();
    names.dedup();
    names
}

impl<'t> Python<'t> {
    /// Whether a function of this body yields, itself and not one that stands in it.
    pub(crate) fn is_generator(&self, body: Node<'t>) -> bool {
        *self.generators.borrow_mut().entry(body.id()).or_insert_with(|| {
            let mut nodes = body.descendants();
            while let Some(node) = nodes.next() {
                match node.kind() {
                    kind::YIELD => return true,
                    kind::FUNCTION_DEFINITION | kind::LAMBDA | kind::CLASS_DEFINITION => nodes.skip_children(),
                    _ => {}
                }
            }
            false
        })
    }
}

impl<'t> Frame<'_, 't> {
    /// The value of a function that is defined here, a lambda too.
    pub(crate) fn defined(&mut self, node: Node<'t>, name: &str, decorators: &[Value]) -> Value {
        let Some(target) = self.python.target_of(self.scope, node) else { return Value::unknown() };
        let role = decorators.iter().find_map(role_of).unwrap_or(FunctionRole::Plain);
        let is_wraps = |it: &Value| matches!(it.only(), Some(Known::Instance(path)) if path.ends_with("wraps()"));
        // One that stands for another has its name.
        let name = if decorators.iter().any(is_wraps) { "" } else { name };
        let callable = Callable { role, ..Callable::of(name, &target, &self.capture(node)) };
        let mut value: Value = Known::Function(Arc::new(callable)).into();
        for decorator in decorators.iter().rev() {
            value = self.decorated(node, decorator, value);
        }
        value
    }

    /// The property whose setter a function is that is defined here: `@name.setter`.
    pub(crate) fn setter(&mut self, node: Node<'t>, name: &str) -> Option<Value> {
        let around = node.parent().filter(|parent| parent.kind() == kind::DECORATED_DEFINITION)?;
        let mut decorators = around.named_children().filter(|child| child.kind() == kind::DECORATOR);
        let is_setter =
            |decorator: Node<'t>| decorator.text().trim_start_matches('@').trim() == format!("{name}.setter");
        decorators.find(|decorator| is_setter(*decorator))?;
        let Some(Known::Function(property)) = self.env.get(name)?.value.only().cloned() else { return None };
        let Some(Known::Function(setter)) = self.defined(node, name, &[]).only().cloned() else { return None };
        Some(Known::Function(Arc::new(Callable { setter: Some(setter), ..Callable::clone(&property) })).into())
    }

    /// Calls an object: its class's `__call__`.
    pub(crate) fn call_object(
        &mut self,
        call: Node<'t>,
        object: &Known,
        given: &Values,
        nodes: &GivenNodes<'t>,
    ) -> (Value, bool) {
        if let Known::Object(of) = object
            && let Some(value) = self.call_made(of, given)
        {
            return (value, false);
        }
        let member = self.member_of(object, "__call__");
        match member.as_ref().and_then(Value::only) {
            Some(Known::Function(callable)) => self.call_function(call, &Arc::clone(callable), given, nodes),
            _ => {
                let labels = given.labels().union(&Value::from(object.clone()).labels());
                (Value::unknown().with_labels(&labels.doubted()), false)
            }
        }
    }

    /// What a decorator of this file makes of a function; others are taken to call it as it is.
    fn decorated(&mut self, node: Node<'t>, decorator: &Value, function: Value) -> Value {
        let given = Values { positional: vec![function.clone()], ..Values::default() };
        let callable = match decorator.only() {
            Some(Known::Function(callable)) => Arc::clone(callable),
            // An object that is called in the function's place.
            Some(Known::Class(class)) if class.lookup("__call__").is_some() => {
                return self.construct(node, &Arc::clone(class), &given, &GivenNodes::default());
            }
            _ => return function,
        };
        let (value, _) = self.call_function(node, &callable, &given, &GivenNodes::default());
        if value.is_unknown() || value.is_never() { function.opened() } else { value }
    }

    /// What is known of the variables here that a function uses, and its defaults (`=name`).
    fn capture(&mut self, function: Node<'t>) -> Vec<(Name, Value)> {
        let mut captured: Vec<(Name, Value)> = Vec::new();
        for parameter in parameters(function) {
            if let Some(default) = parameter.default {
                let value = self.facts.values.get(&default.id()).cloned().unwrap_or_else(Value::unknown);
                captured.push((format!("={}", parameter.name.text()).into(), value));
            }
        }
        // The names of a module are looked up when they are used.
        if self.scope.function.is_some() || self.inner > self.classes {
            for name in used_names(function) {
                // Functions do not see what the body of a class binds.
                let bound = match self.class_mark.filter(|_| self.inner == self.classes) {
                    Some(mark) => self.env.at(mark, name),
                    None => self.env.get(name),
                };
                let known = bound.map(|binding| binding.value.clone()).or_else(|| self.captured(name));
                captured.extend(known.map(|value| (Name::from(name), value)));
            }
        }
        captured.sort_unstable_by(|(one, _), (two, _)| one.cmp(two));
        captured
    }

    /// What reading `value` gives, an attribute: a property is run.
    pub(crate) fn read_properties(&mut self, node: Node<'t>, value: &Value) -> Value {
        let is_property = |known: &Known| matches!(known, Known::Function(callable) if callable.role.is_property() && callable.receiver.is_some());
        if !value.known().iter().any(is_property) {
            return value.clone();
        }
        let mut read = if value.is_open() { Value::unknown() } else { Value::never() };
        for known in value.known() {
            read = read.or(&match known {
                Known::Function(callable) if is_property(known) => {
                    let callable = Arc::clone(callable);
                    let given = self.call_function(node, &callable, &Values::default(), &GivenNodes::default()).0;
                    if callable.role == FunctionRole::CachedProperty
                        && let Some(object) = &callable.receiver
                    {
                        self.store(node, None, object, &callable.name, &given, None);
                    }
                    given
                }
                known => known.clone().into(),
            });
        }
        read.with_labels(value.own_labels())
    }
}

impl Callable {
    /// `function.__name__`
    pub(crate) fn own_name(&self) -> Value {
        if self.name.is_empty() { Value::unknown() } else { Value::constant(Constant::Str(Arc::clone(&self.name))) }
    }
}

/// What reading a class's member through the class or an instance gives.
pub(crate) fn bound_member(member: &Value, object: &Known) -> Value {
    member.map(|known| match known {
        Known::Function(callable) if callable.receiver.is_none() => match (callable.role, object) {
            (FunctionRole::Static, _) => known.clone().into(),
            (FunctionRole::Class, Known::Object(object)) => {
                let class = Known::Class(Arc::clone(&object.class)).into();
                Known::Function(Arc::new(callable.bound_to(class))).into()
            }
            (FunctionRole::Class, class) => Known::Function(Arc::new(callable.bound_to(class.clone().into()))).into(),
            (_, Known::Object(_)) => Known::Function(Arc::new(callable.bound_to(object.clone().into()))).into(),
            _ => known.clone().into(),
        },
        known => known.clone().into(),
    })
}

/// What a decorator says about how a function is read.
fn role_of(decorator: &Value) -> Option<FunctionRole> {
    let path = match decorator.known().first()? {
        Known::Api(path) => &**path,
        Known::Instance(path) => path.strip_suffix("()")?,
        _ => return None,
    };
    match path {
        "functools.cache" | "functools.lru_cache" => Some(FunctionRole::Cached),
        _ if matches!(decorator.known().first(), Some(Known::Instance(_))) => None,
        "builtins.staticmethod" => Some(FunctionRole::Static),
        "builtins.classmethod" => Some(FunctionRole::Class),
        "contextlib.contextmanager" | "contextlib.asynccontextmanager" => Some(FunctionRole::ContextManager),
        path if path.ends_with("cached_property") => Some(FunctionRole::CachedProperty),
        path if path.ends_with("property") || path.ends_with(".setter") => Some(FunctionRole::Property),
        _ => None,
    }
}
