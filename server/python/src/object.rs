//! Instances of classes of the file: how they are made, and what their attributes are.

use std::sync::Arc;

use bezoar_base::{Constant, digest};
use bezoar_syntax::{Node, field, kind};

use crate::answer::Answer;
use crate::binding::GivenNodes;
use crate::callable::{Callable, FunctionRole, bound_member};
use crate::containers::{Class, SequenceKind};
use crate::elements::{elements_of, items};
use crate::env::{Binding, Name};
use crate::exec::{Frame, dotted};
use crate::methods::Values;
use crate::private::attribute_name;
use crate::raising::{derives_exception, with_arguments};
use crate::records::{default_of, factory_of};
use crate::types::order_of;
use crate::value::{Known, Value};

/// An instance of a class of this file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Object {
    /// Its class.
    pub class: Arc<Class>,
    /// The fields that are known, in order of name.
    pub fields: Vec<(Arc<str>, Value)>,
}

impl Object {
    /// An instance of which nothing else is known.
    pub fn of(class: Arc<Class>) -> Self {
        Self { class, fields: Vec::new() }
    }

    /// A field.
    pub fn field(&self, name: &str) -> Option<&Value> {
        let found = self.fields.binary_search_by(|(known, _)| (**known).cmp(name)).ok()?;
        Some(&self.fields[found].1)
    }

    /// The same of which only those fields are known that cannot be told from the class: what its methods assign to the others, the
    /// class tells.
    pub(crate) fn forgotten(&self) -> Self {
        let is_member = |name: &str| self.class.has_member(name);
        let fields = self.fields.iter().filter(|(name, _)| self.class.record.is_some() || is_member(name));
        Self { fields: fields.cloned().collect(), ..Self::of(Arc::clone(&self.class)) }
    }

    /// The same with the fields of `newer` set.
    pub(crate) fn overlaid(&self, newer: &Self) -> Self {
        newer.fields.iter().fold(self.clone(), |object, (name, value)| object.with(name, value.clone()))
    }

    /// The fields of a record in their order, as a tuple.
    pub(crate) fn in_order(&self) -> Option<Value> {
        let names = self.class.record_fields(0)?;
        let fields = names.iter().map(|name| self.field(name).cloned()).collect::<Option<_>>()?;
        Some(Value::sequence(SequenceKind::Tuple, fields, false))
    }

    /// What it is as a tuple, if it is one by its class.
    pub(crate) fn as_tuple(&self) -> Option<Value> {
        let is_tuple = self.class.derives(&mut |path| path == NAMED_TUPLE) == Answer::Yes;
        if is_tuple { self.in_order() } else { None }
    }

    /// The same with a field set.
    #[must_use]
    pub(crate) fn with(&self, name: &str, value: Value) -> Self {
        let mut object = self.clone();
        match object.fields.binary_search_by(|(known, _)| (**known).cmp(name)) {
            Ok(at) => object.fields[at].1 = value,
            Err(at) => object.fields.insert(at, (name.into(), value)),
        }
        object
    }
}

impl From<Object> for Known {
    fn from(object: Object) -> Self {
        Self::Object(Arc::new(object))
    }
}

impl Class {
    /// Whether its body, or that of a base, binds the name.
    fn has_member(&self, name: &str) -> bool {
        let of_bases = || {
            self.bases.iter().flat_map(Value::known).any(|base| match base {
                Known::Class(base) => base.has_member(name),
                _ => false,
            })
        };
        self.member(name).is_some() || of_bases()
    }

    /// A class with what its body binds; its digest is made once.
    pub(crate) fn new(
        name: Arc<str>,
        bases: Vec<Value>,
        members: Vec<(Arc<str>, Value)>,
        record: Option<Vec<Name>>,
    ) -> Self {
        let digest = digest(&(&name, &bases, &members, &record));
        Self { name, bases, members, record, checks: Vec::new(), digest }
    }

    /// What the class or the nearest base of this file binds under `name`, and which of them does.
    pub(crate) fn lookup(&self, name: &str) -> Option<&Value> {
        self.lookup_within(name, 0)
    }

    fn lookup_within(&self, name: &str, depth: u32) -> Option<&Value> {
        if let Some(member) = self.member(name) {
            return Some(member);
        }
        let bases = self.bases.iter().filter(|_| depth < 16).flat_map(Value::known);
        bases
            .filter_map(|base| if let Known::Class(class) = base { Some(class) } else { None })
            .find_map(|class| class.lookup_within(name, depth + 1))
    }

    /// The fields of a record, those of its bases first.
    pub(crate) fn record_fields(&self, depth: u32) -> Option<Vec<Name>> {
        let bases = self.bases.iter().filter(|_| depth < 16).flat_map(Value::known);
        let inherited: Vec<Vec<Name>> = bases
            .filter_map(|base| if let Known::Class(class) = base { class.record_fields(depth + 1) } else { None })
            .collect();
        if self.record.is_none() && inherited.is_empty() {
            return None;
        }
        let mut all: Vec<Name> = inherited.concat();
        for name in self.record.iter().flatten() {
            if !all.contains(name) {
                all.push(Arc::clone(name));
            }
        }
        Some(all)
    }

    fn has_foreign_base(&self) -> bool {
        self.bases.iter().any(|base| {
            base.is_open()
                || base.known().iter().any(|known| match known {
                    Known::Api(path) => &**path != "builtins.object",
                    Known::Class(class) => class.has_foreign_base(),
                    _ => true,
                })
        })
    }
}

impl<'t> Frame<'_, 't> {
    /// `Class(…)`
    pub(crate) fn construct(
        &mut self,
        call: Node<'t>,
        class: &Arc<Class>,
        given: &Values,
        nodes: &GivenNodes<'t>,
    ) -> Value {
        if let Some(member) = self.member_by_value(call, class, given, nodes) {
            return member;
        }
        let mut object = match self.made_by_new(call, class, given) {
            Some(Ok(object)) => object,
            Some(Err(other)) => return other,
            None => Object::of(Arc::clone(class)),
        };
        let is_exception = derives_exception(class);
        if is_exception && !given.labels().is_empty() {
            object = with_arguments(object, given);
        }
        if let Some(init) = class.lookup("__init__").and_then(function_of) {
            return self.initialised(call, &init, object.into(), given, nodes);
        }
        if let Some(names) = class.record_fields(0) {
            let object = filled(object, &names, given, &mut |factory| self.call_value(factory, &Values::default()));
            return match class.lookup("__post_init__").and_then(function_of) {
                Some(init) => {
                    let passed_on = self.passed_on(&init, &object);
                    self.initialised(call, &init, object.into(), &passed_on, &GivenNodes::default())
                }
                None => Known::from(object).into(),
            };
        }
        let value = Value::from(Known::from(object));
        // What a base of a library does with what it is given is not known.
        if class.has_foreign_base() && !is_exception { value.with_labels(&given.labels().doubted()) } else { value }
    }

    /// What the `__new__` of a class makes: an instance that is yet to be initialised, or something else.
    fn made_by_new(&mut self, call: Node<'t>, class: &Arc<Class>, given: &Values) -> Option<Result<Object, Value>> {
        let new = class.lookup("__new__").and_then(function_of)?;
        let mut given = given.clone();
        given.positional.insert(0, Known::Class(Arc::clone(class)).into());
        let (made, _) = self.call_function(call, &new, &given, &GivenNodes::default());
        match made.only()? {
            Known::Object(object) if object.class == *class => Some(Ok(Object::clone(object))),
            _ => Some(Err(made)),
        }
    }

    /// An object after its `__init__` was run.
    pub(crate) fn initialised(
        &mut self,
        call: Node<'t>,
        init: &Callable,
        object: Known,
        given: &Values,
        nodes: &GivenNodes<'t>,
    ) -> Value {
        let nodes = GivenNodes { receiver: None, positional: nodes.positional.clone(), keyword: nodes.keyword.clone() };
        let init = init.bound_to(object.clone().into());
        // While it is run nobody else knows the object: what it has become is told under a name of its own.
        let name = Name::from(format!("%{}", call.id()));
        self.env.set(Arc::clone(&name), Binding::new(object.clone().into(), None));
        let (_, never) = self.call_function(call, &init, given, &nodes);
        let made = self.env.get(&name).map(|binding| binding.value.clone());
        self.env.remove(&name);
        if never { Value::never() } else { made.unwrap_or_else(|| object.into()) }
    }

    /// What `with value as x` binds: what an object's `__enter__` gives back, or what a generator of a context manager yields.
    pub(crate) fn entered(&mut self, node: Node<'t>, value: &Value) -> Value {
        let mut entered = if value.is_open() { Value::unknown() } else { Value::never() };
        for known in value.known() {
            let enter = ["__enter__", "__aenter__"].iter().find_map(|name| self.member_of(known, name));
            entered = entered.or(&match (known, enter.as_ref().and_then(Value::only)) {
                (Known::Object(_), Some(Known::Function(enter))) => {
                    self.call_function(node, &Arc::clone(enter), &Values::default(), &GivenNodes::default()).0
                }
                (Known::Sequence(_), _) => elements_of(&known.clone().into()),
                _ => self.python.entered(&known.clone().into()),
            });
        }
        entered.with_labels(value.own_labels())
    }

    /// What the attribute of an object or class is that this file says something about.
    pub(crate) fn member_of(&self, known: &Known, name: &str) -> Option<Value> {
        match known {
            Known::Object(object) => match object.field(name) {
                Some(field) => Some(field.clone()),
                None => Some(bound_member(object.class.lookup(name)?, known)),
            },
            Known::Class(class) => Some(bound_member(class.lookup(name)?, known)),
            _ => None,
        }
    }

    /// `super().name`: looked up in the bases of the class around, of the object at hand.
    pub(crate) fn super_member(&mut self, object: Node<'t>, name: &str) -> Option<Value> {
        let is_super = object.kind() == kind::CALL
            && object.child(field::FUNCTION).is_some_and(|function| function.text() == "super");
        let functions = self.python.functions(self.scope.unit);
        let function = functions[self.scope.function.filter(|_| is_super)? as usize].clone();
        let receiver = function.node.child(field::PARAMETERS)?.named_child(0)?;
        let receiver = self.env.get(receiver.text())?.value.only()?.clone();
        let class = self.python.class_value(self.scope, self.fields)?;
        let class = class.only()?;
        // Which class comes next depends on that of the object.
        let of_receiver = match &receiver {
            Known::Object(object) => order_of(&object.class),
            Known::Class(class) => order_of(class),
            _ => Vec::new(),
        };
        let mut order = of_receiver;
        if !order.contains(class)
            && let Known::Class(class) = class
        {
            order = order_of(class);
        }
        for base in order.iter().skip_while(|known| *known != class).skip(1) {
            match base {
                Known::Class(base) => {
                    if let Some(member) = base.member(name) {
                        return Some(bound_member(member, &receiver));
                    }
                }
                Known::Api(path) if &**path != "builtins.object" => {
                    return Some(self.python.api(&format!("{path}.{name}")));
                }
                _ => {}
            }
        }
        matches!(name, "__new__" | "__init_subclass__").then(|| Value::api(format!("builtins.object.{name}")))
    }

    /// `object.name = value`; whether a property took it.
    pub(crate) fn set_field(&mut self, target: Node<'t>, binding: &Binding) -> bool {
        let (Some(object), Some(name)) = (target.child(field::OBJECT), target.child(field::ATTRIBUTE)) else {
            return false;
        };
        let holder = self.facts.values.get(&object.id()).cloned().unwrap_or_else(Value::unknown);
        let holder = dotted(object).and_then(|path| self.env.get(&path)).map_or(holder, |bound| bound.value.clone());
        self.store(target, Some(object), &holder, &attribute_name(name), &binding.value, dotted(object).as_deref())
    }

    /// `del object.name`: what the class has under that name shows again.
    pub(crate) fn delete_field(&mut self, target: Node<'t>) {
        let (Some(object), Some(name)) = (target.child(field::OBJECT), target.child(field::ATTRIBUTE)) else { return };
        let holder = self.eval(object);
        if let Some(Known::Object(object)) = holder.only()
            && let Some(identity) = holder.only().and_then(Known::identity)
        {
            let name = attribute_name(name);
            let fields = object.fields.iter().filter(|(known, _)| **known != *name).cloned().collect();
            let new = Known::from(Object { class: Arc::clone(&object.class), fields });
            self.env.has_become(identity, &new.into(), None);
        }
    }

    /// Sets a field of whatever `holder` can be, which is what the expression `of` gives and known `by` a name; whether a property
    /// took the value, or nobody will look for it under that name.
    pub(crate) fn store(
        &mut self,
        node: Node<'t>,
        of: Option<Node<'t>>,
        holder: &Value,
        name: &str,
        value: &Value,
        by: Option<&str>,
    ) -> bool {
        let mut is_property = self.keep_attribute(of, holder, name, value);
        for known in holder.known() {
            let (Some(identity), Known::Object(object)) = (known.identity(), known) else { continue };
            if let Some(setter) = object.class.lookup(name).and_then(setter_of) {
                let setter = setter.bound_to(known.clone().into());
                let given = Values { positional: vec![value.clone()], ..Values::default() };
                self.call_function(node, &setter, &given, &GivenNodes::default());
                is_property = true;
                continue;
            }
            if self.set_by_descriptor(node, object, name, [known.clone().into(), value.clone()]) {
                is_property = true;
                continue;
            }
            if object.class.lookup(name).is_some_and(is_read_only) {
                is_property = true;
                continue;
            }
            let new: Value = Known::from(object.with(name, value.clone())).into();
            // One of several may have stayed as it was.
            let new = if holder.only().is_some() { new } else { new.or(&known.clone().into()) };
            self.env.has_become(identity, &new, by);
        }
        is_property
    }
}

/// A record whose fields are given as a call gives them.
fn filled(mut object: Object, names: &[Name], given: &Values, make: &mut dyn FnMut(&Value) -> Value) -> Object {
    for (position, name) in names.iter().enumerate() {
        let named = given.keyword.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
        let found = given.positional.get(position).cloned().or(named);
        let found = found.map(|value| value.cleared(object.class.kinds_of_field(name)));
        let default = || {
            let default = default_of(&object.class, name);
            default.or_else(|| factory_of(&object.class, name).map(|factory| make(&factory))).filter(|_| !given.open)
        };
        let value = found.or_else(default).unwrap_or_else(|| Value::unknown().with_labels(&given.rest));
        object = object.with(name, value);
    }
    object
}

fn function_of(member: &Value) -> Option<Callable> {
    match member.only()? {
        Known::Function(callable) => Some(Callable::clone(callable)),
        _ => None,
    }
}

fn setter_of(member: &Value) -> Option<Callable> {
    match member.only()? {
        Known::Function(callable) if callable.role == FunctionRole::Property => {
            callable.setter.as_ref().map(|setter| Callable::clone(setter))
        }
        _ => None,
    }
}

/// Whether a member is a property that refuses what is assigned to it.
fn is_read_only(member: &Value) -> bool {
    let refuses = |known: &Known| matches!(known, Known::Function(callable) if callable.role == FunctionRole::Property && callable.setter.is_none());
    member.only().is_some_and(refuses)
}

/// The base of classes whose instances are tuples.
pub(crate) const NAMED_TUPLE: &str = "typing.NamedTuple";

/// The dict of an object's fields; there may be `more`.
pub(crate) fn fields_as_dict(object: &Object, more: bool) -> Value {
    let entries = object.fields.iter().map(|(name, value)| (Constant::Str(Arc::clone(name)), value.clone())).collect();
    Value::dict(entries, more)
}

/// `collections.namedtuple("Point", "x y")`
pub(crate) fn named_tuple(given: &Values) -> Option<Value> {
    let name = given.at(0, "typename")?.only_constant()?.as_text()?.to_owned();
    let fields = given.at(1, "field_names")?;
    let names: Vec<Name> = match fields.only_constant().and_then(Constant::as_text) {
        Some(text) => text.split([' ', ',']).filter(|name| !name.is_empty()).map(Name::from).collect(),
        None => {
            let texts = items(fields)?;
            texts.iter().map(|text| Some(Name::from(text.only_constant()?.as_text()?))).collect::<Option<_>>()?
        }
    };
    if given.named("rename").is_some() {
        return None;
    }
    let class = Class::new(name.into(), vec![Value::api(NAMED_TUPLE)], Vec::new(), Some(names));
    Some(Known::Class(Arc::new(class)).into())
}

/// `Point._make(values)`
pub(crate) fn made_of(class: &Value, values: &Value) -> Option<Value> {
    let Some(Known::Class(class)) = class.only() else { return None };
    let given = Values::of(items(values)?);
    let object = Object::of(Arc::clone(class));
    Some(Known::from(filled(object, &class.record_fields(0)?, &given, &mut |_| Value::unknown())).into())
}
