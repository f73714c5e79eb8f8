//! Forms and serializers of frameworks: what a field of one that is the project's own can hold once it was found to be valid.

use std::sync::Arc;

use bezoar_base::Constant;
use bezoar_syntax::{Node, field};

use crate::answer::Answer;
use crate::binding::GivenNodes;
use crate::containers::{Class, Dict};
use crate::exec::Frame;
use crate::labels::Kinds;
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
            let value = Value::unknown().with_labels(&labels).cleared(kinds, self.lines);
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
