//! Records, such as dataclasses: what `field(…)` says of a field, and what writing one out gives.

use std::sync::Arc;

use bezoar_syntax::{Node, field, kind};

use crate::callable::Callable;
use crate::containers::{Class, SequenceKind};
use crate::exec::Frame;
use crate::formats::represented;
use crate::made;
use crate::methods::Values;
use crate::object::{NAMED_TUPLE, Object};
use crate::parameters::parameters;
use crate::value::{Known, Piece, Value};

/// What describes a field.
pub(crate) const FIELDS: &[&str] = &["dataclasses.field", "attr.ib", "attr.field", "attrs.field"];

/// What the call gave that describes a field.
fn description(class: &Class, name: &str) -> Option<Values> {
    made::given_to_maker(class.lookup(name)?, FIELDS)
}

/// What a field is that nobody gave; nothing if that is not known.
pub(crate) fn default_of(class: &Class, name: &str) -> Option<Value> {
    let Some(described) = description(class, name) else {
        return class.lookup(name).filter(|default| !matches!(default.only(), Some(Known::Instance(_)))).cloned();
    };
    if let Some(default) = described.named("default") {
        return Some(default.clone());
    }
    let Some(Known::Api(path)) = factory(&described)?.only() else { return None };
    match &**path {
        "builtins.list" => Some(Value::sequence(SequenceKind::List, Vec::new(), false)),
        "builtins.set" => Some(Value::sequence(SequenceKind::Set, Vec::new(), false)),
        "builtins.dict" => Some(Value::dict(Vec::new(), false)),
        _ => None,
    }
}

/// The function of the program that makes what a field is that nobody gave.
pub(crate) fn factory_of(class: &Class, name: &str) -> Option<Value> {
    let described = description(class, name)?;
    factory(&described).filter(|factory| matches!(factory.only(), Some(Known::Function(_)))).cloned()
}

fn factory(described: &Values) -> Option<&Value> {
    described.named("default_factory").or_else(|| described.named("factory"))
}

/// Whether records are compared by this field.
pub(crate) fn is_compared(class: &Class, name: &str) -> bool {
    description(class, name).is_none_or(|described| {
        ["compare", "order", "eq"]
            .iter()
            .all(|option| described.named(option).is_none_or(|it| it.truth() == Some(true)))
    })
}

impl Frame<'_, '_> {
    /// What `__post_init__` is given: the fields that are there for it only, under the names that it has for them.
    pub(crate) fn passed_on(&self, init: &Callable, object: &Object) -> Values {
        let Some((_, definition)) = self.python.definition_of(&init.target) else { return Values::default() };
        let names = parameters(definition).into_iter().skip(1).map(|parameter| parameter.name.text());
        Values::of(names.map_while(|name| object.field(name).cloned()))
    }

    /// What a record is written out as whose class does not say that itself: `Point(x=1, y=2)`.
    pub(crate) fn written_record(&self, object: &Object) -> Option<Value> {
        let class = &object.class;
        let names = class.record_fields(0)?;
        let is_written = |name: &Arc<str>| {
            let repr = description(class, name).and_then(|described| described.named("repr").cloned());
            repr.is_none_or(|repr| repr.truth() != Some(false))
        };
        let mut pieces = vec![Piece::Literal(format!("{}(", class.name).into())];
        for (position, name) in names.iter().filter(|name| is_written(name)).enumerate() {
            let value = object.field(name)?;
            let separator = if position > 0 { ", " } else { "" };
            pieces.push(Piece::Literal(format!("{separator}{name}=").into()));
            pieces.extend(represented(value, false).pieces());
        }
        pieces.push(Piece::Literal(")".into()));
        Some(Value::text(pieces))
    }
}

/// What makes a class a record: a decorator, or a base.
const RECORD_MAKERS: &[&str] = &[
    "dataclasses.dataclass",
    "pydantic.dataclasses.dataclass",
    "attr.s",
    "attr.attrs",
    "attr.define",
    "attr.frozen",
    "attr.dataclass",
    "attrs.define",
    "attrs.frozen",
    "attrs.mutable",
    NAMED_TUPLE,
    "pydantic.BaseModel",
    "sqlmodel.SQLModel",
    "msgspec.Struct",
];

/// The fields of a class that is a record, in order: its annotated names.
pub(crate) fn record_of(class: Node<'_>, makers: &[Value]) -> Option<Vec<Arc<str>>> {
    let makes = |known: &Known| match known {
        Known::Api(path) => RECORD_MAKERS.contains(&&**path),
        Known::Instance(path) => path.strip_suffix("()").is_some_and(|path| RECORD_MAKERS.contains(&path)),
        _ => false,
    };
    if !makers.iter().any(|maker| maker.known().iter().any(makes)) {
        return None;
    }
    let statements = class.child(field::BODY).into_iter().flat_map(Node::named_children);
    let assigned = statements.filter_map(|statement| statement.named_child(0));
    let annotated = assigned.filter(|inner| inner.kind() == kind::ASSIGNMENT && inner.child(field::TYPE).is_some());
    let is_class_wide = |inner: &Node<'_>| inner.child(field::TYPE).is_some_and(|it| it.text().contains("ClassVar"));
    let names = annotated.filter(|inner| !is_class_wide(inner)).filter_map(|inner| inner.child(field::LEFT));
    Some(names.filter(|name| name.kind() == kind::IDENTIFIER).map(|name| name.text().into()).collect())
}
