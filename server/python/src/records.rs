//! Records, such as dataclasses: what `field(…)` says of a field, and what writing one out gives.

use std::sync::Arc;

use crate::containers::{Class, SequenceKind};
use crate::exec::Frame;
use crate::formats::represented;
use crate::made;
use crate::methods::Values;
use crate::object::Object;
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
    let factory = described.named("default_factory").or_else(|| described.named("factory"))?;
    let Some(Known::Api(path)) = factory.only() else { return None };
    match &**path {
        "builtins.list" => Some(Value::sequence(SequenceKind::List, Vec::new(), false)),
        "builtins.set" => Some(Value::sequence(SequenceKind::Set, Vec::new(), false)),
        "builtins.dict" => Some(Value::dict(Vec::new(), false)),
        _ => None,
    }
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
            pieces.extend(represented(value, false, self.lines).pieces());
        }
        pieces.push(Piece::Literal(")".into()));
        Some(Value::text(pieces))
    }
}
