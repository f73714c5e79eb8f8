//! Forms and serializers of frameworks: what a field of one that is the project's own can hold once it was found to be valid.

use std::sync::Arc;

use bezoar_base::Constant;
use bezoar_syntax::{Node, field, kind};

use crate::answer::Answer;
use crate::binding::GivenNodes;
use crate::containers::{Class, Dict};
use crate::exec::Frame;
use crate::labels::{Kinds, Labels};
use crate::letters::{Letters, Shape};
use crate::methods::Values;
use crate::value::{Known, Value};

/// Fields that give a number, a date or the like, or one of the choices of the program.
const PLAIN_FIELDS: &[&str] = &[
    "BooleanField",
    "ChoiceField",
    "DateField",
    "DateTimeField",
    "DecimalField",
    "DurationField",
    "FloatField",
    "IntegerField",
    "MultipleChoiceField",
    "NullBooleanField",
    "TimeField",
    "TypedChoiceField",
    "TypedMultipleChoiceField",
    "UUIDField",
];

/// The same of WTForms: those that give a number, a date or the like, or one of the choices of the program.
const PLAIN_FIELDS_OF_WTFORMS: &[&str] = &[
    "BooleanField",
    "DateField",
    "DateTimeField",
    "DateTimeLocalField",
    "DecimalField",
    "DecimalRangeField",
    "FloatField",
    "IntegerField",
    "IntegerRangeField",
    "MonthField",
    "RadioField",
    "SelectField",
    "SelectMultipleField",
    "TimeField",
    "WeekField",
];

/// How a framework has its forms.
struct Framework {
    /// What the paths of the classes that a form derives from begin with.
    bases: &'static str,
    /// The attribute with what was found to be valid.
    data: &'static str,
    /// What the method begins with that checks one field; it gives back what the field holds then.
    check: &'static str,
    /// Whether that method is given the value.
    is_given: bool,
}

const FRAMEWORKS: [Framework; 2] = [
    Framework { bases: "django.forms.", data: "cleaned_data", check: "clean_", is_given: false },
    Framework { bases: "rest_framework.serializers.", data: "validated_data", check: "validate_", is_given: true },
];

impl<'t> Frame<'_, 't> {
    /// `form.cleaned_data` of a form of the project, by its fields.
    pub(crate) fn valid_data(&mut self, node: Node<'t>, form: &Value, name: &str) -> Option<Value> {
        let Some(Known::Object(object)) = form.only() else { return None };
        let class = Arc::clone(&object.class);
        let derives =
            |framework: &&Framework| class.derives(&mut |path| path.starts_with(framework.bases)) == Answer::Yes;
        let framework = FRAMEWORKS.iter().find(|framework| framework.data == name).filter(derives)?;
        let labels = form.labels();
        // In its own methods a field is what it was before they looked at it.
        let is_inside = node.child(field::OBJECT).is_some_and(|object| object.text() == "self");
        let mut entries = Vec::new();
        for (field, kinds) in fields(&class, 0) {
            let value = Value::unknown().with_labels(&labels).cleared(kinds);
            let check = format!("{}{field}", framework.check);
            let check = class.lookup(&check).filter(|_| !is_inside).and_then(Value::only).cloned();
            let value = match check {
                Some(Known::Function(check)) => {
                    let check = check.bound_to(form.clone());
                    let given = if framework.is_given { Values::of([value]) } else { Values::default() };
                    self.call_function(node, &check, &given, &GivenNodes::default()).0
                }
                _ => value,
            };
            entries.push((Constant::Str(field), value));
        }
        // Fields of a model, say.
        let missing = Some(Value::unknown().with_labels(&labels));
        (!entries.is_empty()).then(|| Dict { entries, missing, ..Dict::default() }.into())
    }
}

/// Whether it is a field of a form of WTForms whose data is no text that somebody chose.
pub(crate) fn is_plain_field(field: &Value) -> bool {
    let Some(Known::Instance(path)) = field.only() else { return false };
    let path = path.strip_suffix("()").unwrap_or(path);
    let name = path.rsplit('.').next().filter(|_| path.starts_with("wtforms."));
    name.is_some_and(|name| PLAIN_FIELDS_OF_WTFORMS.contains(&name))
}

/// The fields of a form and of its bases in the project, each with what it can do no harm in.
fn fields(class: &Class, depth: u32) -> Vec<(Arc<str>, Kinds)> {
    let mut found: Vec<(Arc<str>, Kinds)> = Vec::new();
    let bases = class.bases.iter().filter(|_| depth < 16).flat_map(Value::known);
    for base in bases {
        if let Known::Class(base) = base {
            found.extend(fields(base, depth + 1));
        }
    }
    for (name, member) in &class.members {
        found.retain(|(known, _)| known != name);
        found.extend(kinds_of_field(member).map(|kinds| (Arc::clone(name), kinds)));
    }
    found
}

/// What a field can do no harm in, if a member of a class is one.
fn kinds_of_field(member: &Value) -> Option<Kinds> {
    let Some(Known::Instance(path)) = member.only() else { return None };
    let path = path.strip_suffix("()").unwrap_or(path);
    let is_field = |name: &&str| name.ends_with("Field") && FRAMEWORKS.iter().any(|it| path.starts_with(it.bases));
    let name = path.rsplit('.').next().filter(is_field)?;
    Some(match name {
        "SlugField" => Shape::of(Letters::word().or(Letters::one('-'))).clears(),
        plain if PLAIN_FIELDS.contains(&plain) => Kinds::ALL,
        _ => Kinds::NONE,
    })
}

/// What a decorator gives a parameter that reads the request by a schema of marshmallow, or by a dict of its fields: a dict of them
/// (`use_args`, `arguments`), or one (`use_kwargs`). `None` if none does, or more than one.
pub(crate) fn sent<'t>(
    function: Node<'t>,
    parameter: &str,
    labels: &Labels,
    known: &mut dyn FnMut(Node<'t>) -> Value,
) -> Option<Value> {
    let around = function.parent().filter(|around| around.kind() == kind::DECORATED_DEFINITION)?;
    let decorators = around.named_children().filter(|child| child.kind() == kind::DECORATOR);
    let mut readers = decorators.filter_map(|decorator| {
        let call = decorator.named_child(0).filter(|call| call.kind() == kind::CALL)?;
        let called = call.child(field::FUNCTION)?;
        let name = called.child(field::ATTRIBUTE).unwrap_or(called).text();
        matches!(name, "use_args" | "use_kwargs" | "arguments").then_some((call, name == "use_kwargs"))
    });
    let (call, by_name) = readers.next().filter(|_| readers.next().is_none())?;
    let schema = known(call.child(field::ARGUMENTS)?.named_child(0)?);
    let fields: Vec<(Arc<str>, Kinds)> = match schema.only()? {
        Known::Class(class) => fields_of_schema(class, 0),
        Known::Object(object) => fields_of_schema(&object.class, 0),
        Known::Dict(dict) => dict
            .entries
            .iter()
            .filter_map(|(key, value)| match key {
                Constant::Str(key) => Some((Arc::clone(key), kinds_of_schema_field(value)?)),
                _ => None,
            })
            .collect(),
        _ => return None,
    };
    let value = |kinds: Kinds| Value::unknown().with_labels(labels).cleared(kinds);
    if by_name {
        let (_, kinds) = fields.iter().find(|(name, _)| **name == *parameter)?;
        return Some(value(*kinds));
    }
    let entries: Vec<(Constant, Value)> =
        fields.into_iter().map(|(name, kinds)| (Constant::Str(name), value(kinds))).collect();
    let missing = Some(Value::unknown().with_labels(labels));
    (!entries.is_empty()).then(|| Dict { entries, missing, ..Dict::default() }.into())
}

/// The fields of a schema of marshmallow and of its bases in the project.
fn fields_of_schema(class: &Class, depth: u32) -> Vec<(Arc<str>, Kinds)> {
    let bases = class.bases.iter().filter(|_| depth < 16).flat_map(Value::known);
    let mut found: Vec<(Arc<str>, Kinds)> = bases
        .filter_map(|base| if let Known::Class(base) = base { Some(base) } else { None })
        .flat_map(|base| fields_of_schema(base, depth + 1))
        .collect();
    for (name, member) in &class.members {
        found.retain(|(known, _)| known != name);
        found.extend(kinds_of_schema_field(member).map(|kinds| (Arc::clone(name), kinds)));
    }
    found
}

/// What a field of marshmallow can do no harm in, if it is one.
fn kinds_of_schema_field(field: &Value) -> Option<Kinds> {
    const PLAIN: [&str; 14] = [
        "Integer",
        "Int",
        "Float",
        "Decimal",
        "Number",
        "Boolean",
        "Bool",
        "UUID",
        "Date",
        "DateTime",
        "Time",
        "TimeDelta",
        "Enum",
        "AwareDateTime",
    ];
    let Some(Known::Instance(path)) = field.only() else { return None };
    let path = path.strip_suffix("()").unwrap_or(path);
    let is_field = ["marshmallow.fields.", "webargs.fields.", "flask_marshmallow.fields.", "apiflask.fields."];
    let name = is_field.iter().find_map(|module| path.strip_prefix(module))?;
    Some(if PLAIN.contains(&name) { Kinds::ALL } else { Kinds::NONE })
}
