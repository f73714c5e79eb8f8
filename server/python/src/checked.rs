//! What a framework checks before code of the program sees it: fields of a model by their annotations, patterns and validators,
//! parameters of a handler by their patterns.

use std::sync::Arc;

use bezoar_base::digest;
use bezoar_syntax::{Node, field, kind};

use crate::answer::Answer;
use crate::arguments::{Argument, arguments};
use crate::automaton::{self, Method};
use crate::binding::GivenNodes;
use crate::containers::Class;
use crate::env::Name;
use crate::exec::Frame;
use crate::guards::kinds_of_type;
use crate::labels::Kinds;
use crate::literal;
use crate::methods::Values;
use crate::pattern::{Flags, Part};
use crate::value::{Known, Value};

/// Bases of models that refuse what their fields are not annotated as.
const MODELS: &[&str] = &["pydantic.BaseModel", "pydantic.main.BaseModel", "ninja.Schema", "msgspec.Struct"];
/// The same as decorators.
const MAKERS: &[&str] = &["pydantic.dataclasses.dataclass", "strawberry.input"];
/// What makes a method check fields.
const VALIDATORS: &[&str] = &[
    "pydantic.field_validator",
    "pydantic.functional_validators.field_validator",
    "pydantic.validator",
    "pydantic.class_validators.validator",
];
/// Modules whose functions describe parameters and fields.
const DESCRIBING: &[&str] = &["fastapi", "pydantic", "ninja", "msgspec"];
/// Types of theirs that hold no text that anybody could choose.
const PLAIN: &[&str] = &[
    "pydantic.PositiveInt",
    "pydantic.NonNegativeInt",
    "pydantic.NegativeInt",
    "pydantic.NonPositiveInt",
    "pydantic.PositiveFloat",
    "pydantic.NonNegativeFloat",
    "pydantic.StrictInt",
    "pydantic.StrictBool",
    "pydantic.StrictFloat",
    "pydantic.UUID1",
    "pydantic.UUID3",
    "pydantic.UUID4",
    "pydantic.UUID5",
    "pydantic.conint",
    "pydantic.confloat",
    "pydantic.condecimal",
    "pydantic.condate",
];
/// Annotations go so deep.
const MAX_DEPTH: u32 = 8;

/// What is checked of a field.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Check {
    field: Name,
    /// What it does no harm in, by its type and pattern.
    clears: Kinds,
    /// The methods that look at it, and give back what it is.
    by: Vec<Name>,
}

impl Class {
    /// The same with what is checked of its fields.
    pub(crate) fn with_checks(self, checks: Vec<Check>) -> Self {
        if checks.is_empty() {
            return self;
        }
        let digest = digest(&(self.digest, &checks));
        Self { checks, digest, ..self }
    }

    /// What is checked of a field, by the class or the nearest base of this file that has it.
    fn check(&self, name: &str, depth: u32) -> Option<&Check> {
        let own = self.checks.iter().find(|check| &*check.field == name);
        let bases = self.bases.iter().filter(|_| depth < 16).flat_map(Value::known);
        let mut inherited = bases.filter_map(|base| match base {
            Known::Class(class) => class.check(name, depth + 1),
            _ => None,
        });
        own.or_else(|| inherited.next())
    }

    /// What the field `name` does no harm in that is given to it when an instance is made.
    pub(crate) fn kinds_of_field(&self, name: &str) -> Kinds {
        self.check(name, 0).map_or(Kinds::NONE, |check| check.clears)
    }
}

impl<'t> Frame<'_, 't> {
    /// What is checked of the fields of a class with these bases or decorators, if that is a model.
    pub(crate) fn checks_of(&mut self, class: Node<'t>, makers: &[Value]) -> Vec<Check> {
        let is_model = |known: &Known| match known {
            Known::Api(path) => MODELS.contains(&&**path) || MAKERS.contains(&&**path),
            Known::Instance(path) => path.strip_suffix("()").is_some_and(|path| MAKERS.contains(&path)),
            Known::Class(class) => class.derives(&mut |path| MODELS.contains(&path)) == Answer::Yes,
            _ => false,
        };
        let mut checks: Vec<Check> = Vec::new();
        if !makers.iter().any(|maker| maker.known().iter().any(is_model)) {
            return checks;
        }
        let statements: Vec<Node<'t>> = class.child(field::BODY).into_iter().flat_map(Node::named_children).collect();
        for assignment in statements.iter().filter_map(|statement| statement.named_child(0)) {
            let parts = (assignment.child(field::LEFT), assignment.child(field::TYPE));
            if let (kind::ASSIGNMENT, (Some(name), Some(annotation))) = (assignment.kind(), parts) {
                let described = assignment.child(field::RIGHT).map_or(Kinds::NONE, |it| self.kinds_of_description(it));
                let clears = self.kinds_of_annotation(annotation, 0).union(described);
                checks.push(Check { field: name.text().into(), clears, by: Vec::new() });
            }
        }
        for statement in statements.iter().filter(|statement| statement.kind() == kind::DECORATED_DEFINITION) {
            let method = statement.child(field::DEFINITION).and_then(|definition| definition.child(field::NAME));
            let Some(method) = method.map(Node::text) else { continue };
            for decorator in statement.named_children().filter(|child| child.kind() == kind::DECORATOR) {
                for name in self.validated(decorator) {
                    let is_all = name == "*";
                    let of_field = |check: &&mut Check| is_all || *check.field == *name;
                    checks.iter_mut().filter(of_field).for_each(|check| check.by.push(method.into()));
                }
            }
        }
        checks.retain(|check| check.clears != Kinds::NONE || !check.by.is_empty());
        checks
    }

    /// The fields that a decorator has its method check.
    fn validated(&mut self, decorator: Node<'t>) -> Vec<String> {
        let call = decorator.named_child(0).filter(|call| call.kind() == kind::CALL);
        let Some(function) = call.and_then(|call| call.child(field::FUNCTION)) else { return Vec::new() };
        let is_validator = |known: &Known| matches!(known, Known::Api(path) if VALIDATORS.contains(&&**path));
        if !self.eval(function).only().is_some_and(is_validator) {
            return Vec::new();
        }
        let list = call.and_then(|call| call.child(field::ARGUMENTS)).map(arguments).unwrap_or_default();
        let name = |argument: &Argument<'t>| match argument {
            Argument::Positional(node) => text_of(*node),
            _ => None,
        };
        list.iter().filter_map(name).collect()
    }

    /// What something does no harm in that was made what an annotation says, or refused.
    fn kinds_of_annotation(&mut self, node: Node<'t>, depth: u32) -> Kinds {
        if depth > MAX_DEPTH {
            return Kinds::NONE;
        }
        let inner = |frame: &mut Self, node: Node<'t>| frame.kinds_of_annotation(node, depth + 1);
        let (generic, parameters): (Node<'t>, Vec<Node<'t>>) = match node.kind() {
            kind::TYPE | kind::PARENTHESIZED_EXPRESSION => {
                return node.named_child(0).map_or(Kinds::NONE, |node| inner(self, node));
            }
            kind::NONE | kind::ELLIPSIS => return Kinds::ALL,
            kind::BINARY_OPERATOR | kind::UNION_TYPE => {
                return node.named_children().map(|side| inner(self, side)).fold(Kinds::ALL, Kinds::common);
            }
            kind::CALL => {
                let of_function = node.child(field::FUNCTION).map_or(Kinds::NONE, |function| inner(self, function));
                return of_function.union(self.kinds_of_description(node));
            }
            kind::SUBSCRIPT => match node.child(field::VALUE) {
                Some(generic) => (generic, node.children_with(field::SUBSCRIPT).collect()),
                None => return Kinds::NONE,
            },
            kind::GENERIC_TYPE => match node.named_child(0) {
                Some(generic) => {
                    let list = node.child_of_kind(kind::TYPE_PARAMETER).into_iter().flat_map(Node::named_children);
                    (generic, list.collect())
                }
                None => return Kinds::NONE,
            },
            kind::IDENTIFIER | kind::ATTRIBUTE => return kinds_of_class(&self.eval(node)),
            _ => return Kinds::NONE,
        };
        let name = generic.child(field::ATTRIBUTE).unwrap_or(generic).text();
        match name {
            "Literal" => Kinds::ALL,
            "Annotated" => {
                let (first, rest) = parameters.split_first().unzip();
                let of_first = first.map_or(Kinds::NONE, |first| inner(self, *first));
                let described = rest.into_iter().flatten().map(|it| self.kinds_of_description(*it));
                described.fold(of_first, Kinds::union)
            }
            "Optional" | "Union" | "List" | "list" | "Set" | "set" | "FrozenSet" | "frozenset" | "Tuple" | "tuple"
            | "Sequence" | "Iterable" | "Dict" | "dict" | "Mapping" => {
                let each: Vec<Kinds> = parameters.iter().map(|part| inner(self, *part)).collect();
                each.into_iter().reduce(Kinds::common).unwrap_or(Kinds::NONE)
            }
            _ => Kinds::NONE,
        }
    }

    /// What a text does no harm in that is described by a call somewhere in `node`: `Field(pattern="^[a-z]+$")`.
    fn kinds_of_description(&mut self, node: Node<'t>) -> Kinds {
        described(node, &mut |function| self.eval(function))
    }

    /// A field of a model, as `value` is before that was checked.
    pub(crate) fn checked_field(&mut self, node: Node<'t>, object: &Value, name: &str, value: Value) -> Value {
        let Some(Known::Object(of)) = object.only().filter(|_| !value.labels().is_empty()) else { return value };
        if of.field(name).is_some() {
            return value;
        }
        let class = Arc::clone(&of.class);
        let Some(check) = class.check(name, 0) else { return value };
        let mut value = value.cleared(check.clears);
        for method in &check.by {
            if let Some(Known::Function(validator)) = class.lookup(method).and_then(Value::only) {
                let given = Values::of([Value::unknown().with_labels(&value.labels())]);
                let validator = validator.bound_to(Known::Class(Arc::clone(&class)).into());
                value = self.call_function(node, &validator, &given, &GivenNodes::default()).0;
            }
        }
        value
    }
}

/// What a text does no harm in that a parameter is described to be; `called` tells what is called there.
pub(crate) fn kinds_of_parameter<'t>(parameter: Node<'t>, called: &mut dyn FnMut(Node<'t>) -> Value) -> Kinds {
    let places = [parameter.child(field::TYPE), parameter.child(field::VALUE)];
    places.into_iter().flatten().map(|place| described(place, called)).fold(Kinds::NONE, Kinds::union)
}

fn described<'t>(node: Node<'t>, called: &mut dyn FnMut(Node<'t>) -> Value) -> Kinds {
    if !["pattern", "regex"].iter().any(|word| node.text().contains(word)) {
        return Kinds::NONE;
    }
    let calls = node.descendants().filter(|node| node.kind() == kind::CALL);
    let kinds = calls.filter_map(|call| {
        let list = call.child(field::ARGUMENTS).map(arguments)?;
        let text = list.iter().find_map(|argument| match argument {
            Argument::Keyword("pattern" | "regex", node) => text_of(*node),
            _ => None,
        })?;
        let describes = |known: &Known| match known {
            Known::Api(path) => DESCRIBING.contains(&path.split('.').next().unwrap_or(path)),
            _ => false,
        };
        called(call.child(field::FUNCTION)?).only().filter(|known| describes(known))?;
        kinds_of_pattern(&text)
    });
    kinds.fold(Kinds::NONE, Kinds::union)
}

/// The library looks for the pattern anywhere, and takes `$` for the very end.
fn kinds_of_pattern(text: &str) -> Option<Kinds> {
    let text = match text.strip_suffix('$') {
        Some(rest) if !rest.ends_with('\\') => format!("{rest}\\Z"),
        _ => text.to_owned(),
    };
    Some(automaton::cleared(&Part::read(&text, Flags::default())?, Method::Search))
}

fn text_of(node: Node<'_>) -> Option<String> {
    let node = if node.kind() == kind::TYPE { node.named_child(0)? } else { node };
    if node.kind() != kind::STRING {
        return None;
    }
    let value = literal::string(node, |_| Value::unknown());
    value.only_constant()?.as_text().map(str::to_owned)
}

/// What an instance of a class does no harm in.
fn kinds_of_class(class: &Value) -> Kinds {
    if class.is_open() {
        return Kinds::NONE;
    }
    let kinds = class.known().iter().map(|known| match known {
        Known::Api(path) if PLAIN.contains(&&**path) || path.starts_with("datetime.") => Kinds::ALL,
        Known::Api(path) => kinds_of_type(path),
        Known::Class(class) if class.derives(&mut |path| path.starts_with("enum.")) == Answer::Yes => Kinds::ALL,
        _ => Kinds::NONE,
    });
    kinds.reduce(Kinds::common).unwrap_or(Kinds::NONE)
}
