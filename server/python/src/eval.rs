//! Expressions: what each can be.

use std::sync::Arc;

use bezoar_base::Constant;
use bezoar_syntax::{Node, field, kind};

use crate::addresses::part_of_address;
use crate::assign::unbound;
use crate::comprehension::Makes;
use crate::containers::SequenceKind;
use crate::env::Binding;
use crate::exec::{Frame, MAX_DEPTH, dotted};
use crate::labels::Kinds;
use crate::methods::{boolean, class_of};
use crate::object::fields_as_dict;
use crate::private::attribute_name;
use crate::value::{Known, Value};
use crate::{fold, holders, literal, settings, types};

impl<'t> Frame<'_, 't> {
    /// Evaluates an expression and remembers what it came to.
    pub(crate) fn eval(&mut self, node: Node<'t>) -> Value {
        if !self.step() {
            return Value::unknown();
        }
        self.depth += 1;
        let value = self.expression(node).with_labels(&self.marked(node));
        let value = self.refined(node).unwrap_or(value);
        self.depth -= 1;
        match self.facts.values.get_mut(&node.id()) {
            // A loop's body is walked twice.
            Some(before) => {
                *before = std::mem::replace(before, Value::never()).or(&value);
                self.latest.insert(node.id(), value.clone());
            }
            None => drop(self.facts.values.insert(node.id(), value.clone())),
        }
        value
    }

    fn expression(&mut self, node: Node<'t>) -> Value {
        match node.kind() {
            kind::IDENTIFIER => self.name(node),
            kind::ATTRIBUTE => {
                let value = self.attribute(node);
                self.part_of_path(node, value)
            }
            kind::CALL => self.call(node),
            kind::SUBSCRIPT => {
                let value = self.subscript(node);
                self.missed_item(node);
                let value = self.routed_item(node, value);
                self.passed_item(node);
                self.group_item(node, value)
            }
            kind::STRING => literal::string(node, |hole| {
                let value = self.eval(hole);
                self.shown(hole, &value, Self::conversion_of(hole))
            }),
            kind::CONCATENATED_STRING => {
                let parts: Vec<Value> = node.named_children().map(|part| self.eval(part)).collect();
                literal::concatenated(&parts)
            }
            kind::INTEGER => literal::integer(node.text()),
            kind::FLOAT => literal::float(node.text()),
            kind::TRUE => Value::constant(Constant::Bool(true)),
            kind::FALSE => Value::constant(Constant::Bool(false)),
            kind::NONE => Value::constant(Constant::None),
            kind::ELLIPSIS => Value::constant(Constant::Ellipsis),
            kind::LIST => self.sequence(node, SequenceKind::List),
            kind::TUPLE | kind::EXPRESSION_LIST => self.sequence(node, SequenceKind::Tuple),
            kind::SET => self.sequence(node, SequenceKind::Set),
            kind::DICTIONARY => self.dictionary(node),
            kind::BINARY_OPERATOR => self.binary(node),
            kind::UNARY_OPERATOR => {
                let value = self.child(node, field::ARGUMENT);
                fold::unary(node.child(field::OPERATOR).map_or("", Node::text), &value)
            }
            kind::NOT_OPERATOR => {
                let truth = node.child(field::ARGUMENT).and_then(|argument| self.truth_of(argument));
                truth.map_or_else(boolean, |truth| Value::constant(Constant::Bool(!truth)))
            }
            kind::BOOLEAN_OPERATOR => self.boolean(node),
            kind::COMPARISON_OPERATOR => self.comparison(node),
            kind::CONDITIONAL_EXPRESSION => self.conditional(node),
            kind::PARENTHESIZED_EXPRESSION => node.named_child(0).map_or_else(Value::unknown, |inner| self.eval(inner)),
            kind::NAMED_EXPRESSION => {
                let value = self.child(node, field::VALUE);
                if let Some(name) = node.child(field::NAME) {
                    let site = node.child(field::VALUE).map(Node::range);
                    self.bind(name, &Binding::new(value.clone(), site));
                }
                value
            }
            kind::AWAIT => {
                let value = node.named_child(0).map_or_else(Value::unknown, |inner| self.eval(inner));
                value.map(holders::awaited)
            }
            kind::LAMBDA => self.lambda(node),
            kind::YIELD => self.yielded(node),
            kind::LIST_COMPREHENSION => self.comprehension(node, Makes::Sequence(SequenceKind::List)),
            kind::SET_COMPREHENSION => self.comprehension(node, Makes::Sequence(SequenceKind::Set)),
            kind::GENERATOR_EXPRESSION => self.comprehension(node, Makes::Sequence(SequenceKind::Iterator)),
            kind::DICTIONARY_COMPREHENSION => self.comprehension(node, Makes::Dict),
            kind::KEYWORD_ARGUMENT => self.child(node, field::VALUE),
            kind::TYPE => self.annotation(node),
            kind::ASSIGNMENT | kind::AUGMENTED_ASSIGNMENT => Value::unknown(),
            _ => {
                let parts: Vec<Value> = node.named_children().map(|part| self.eval(part)).collect();
                parts.iter().fold(Value::unknown(), |all, part| all.with_labels(&part.labels()))
            }
        }
    }

    pub(crate) fn child(&mut self, node: Node<'t>, role: bezoar_syntax::Field) -> Value {
        node.child(role).map_or_else(Value::unknown, |child| self.eval(child))
    }

    fn name(&mut self, node: Node<'t>) -> Value {
        let name = node.text();
        self.asked_for(name);
        let declared_outer = self.facts.outer_names.contains(name);
        let module_time = self.module_time();
        let is_own = !self.facts.globals.contains(name);
        let own = self.env.get(name).filter(|_| is_own).cloned();
        let binding = own.or_else(|| {
            if let Some(value) = self.captured(name).filter(|_| is_own) {
                return Some(Binding::new(value, None));
            }
            // What is run sees what it captured, whoever asks and whatever is being walked just now.
            let skips = declared_outer || self.run.is_some();
            let enclosing = if skips { None } else { self.python.enclosing_binding(self.scope, name, self.fields) };
            match enclosing {
                // What was bound elsewhere is shared with nothing here.
                Some(outside) => Some(Binding { value: outside.value.unshared(), sites: outside.sites }),
                None => self.module_name(name),
            }
        });
        match binding {
            Some(binding) => {
                let sites = self.facts.uses.entry(node.id()).or_default();
                for site in binding.sites {
                    if !sites.contains(&site) {
                        sites.push(site);
                    }
                }
                self.read_late(name, binding.value)
            }
            None => self.python.unbound_name(self.scope, name, module_time),
        }
    }

    fn attribute(&mut self, node: Node<'t>) -> Value {
        let object = self.child(node, field::OBJECT);
        match (node.child(field::OBJECT), node.child(field::ATTRIBUTE)) {
            (Some(of), Some(name)) => self.attribute_named(node, of, &object, &attribute_name(name)),
            _ => Value::unknown(),
        }
    }

    /// What the attribute `name` is of `object`, which is what the expression `of` gives.
    pub(crate) fn attribute_named(&mut self, node: Node<'t>, of: Node<'t>, object: &Value, name: &str) -> Value {
        if let Some(member) = self.made_member(node, object, name) {
            return member;
        }
        if let Some(value) = self.got_by_descriptor(node, object, name) {
            return value;
        }
        if let Some(binding) = self.kept_attribute(of, object, name) {
            self.facts.uses.insert(node.id(), binding.sites);
            return binding.value;
        }
        // As it stands there, without the class in front of a private name.
        let written = node.child(field::ATTRIBUTE).map(Node::text).filter(|text| name.ends_with(text)).unwrap_or(name);
        if self.env.has_fields()
            && let Some(binding) = dotted(of).and_then(|path| self.env.get(&format!("{path}.{written}")).cloned())
        {
            self.facts.uses.insert(node.id(), binding.sites);
            return binding.value;
        }
        if let Some(member) = self.super_member(of, name) {
            return self.read_properties(node, &member);
        }
        // Fields that its methods assign come before what the class and its bases have under that name.
        let class = match object.only() {
            Some(Known::Object(object)) if object.field(name).is_none() => Some(&object.class),
            Some(Known::Class(class)) => Some(class),
            _ => None,
        };
        if let Some(class) = class
            && class.member(name).is_none_or(|member| is_default(object, member))
            && self.fields
            // Methods see the module's names as they are at its end, which is not there yet.
            && self.module_time().is_none()
            && let Some(field) = self.python.field_of(class, written, self.run.is_none().then_some(self.scope), 0)
        {
            return match class.member(name) {
                None => field,
                // What somebody decides elsewhere is not what stands there until then, nor what else it may become.
                Some(_) if field.is_open() => Value::unknown().with_labels(&field.labels()),
                Some(default) if default.only_constant() == Some(&Constant::None) => field.opened(),
                Some(default) => field.or(default),
            };
        }
        if let Some(data) = self.valid_data(node, object, name) {
            return data;
        }
        if name == "__class__" {
            return types::type_of(object);
        }
        if let Some(value) = self.fallback(node, object, name) {
            return value;
        }
        if let Some(part) = part_of_address(object, name) {
            return part;
        }
        let value = self.attribute_of(object, name);
        let value = self.checked_field(node, object, name, value);
        let value = self.python.parsed_option(object, name, value);
        // What code says of itself nobody sends, whoever chose which code that is.
        if matches!(name, "__doc__" | "__name__" | "__qualname__" | "__module__") {
            return if value.is_unknown() { Value::instance("builtins.str") } else { value.without_labels() };
        }
        let kinds = self.cleared_by_attribute(object, name);
        let value = if kinds == Kinds::NONE { value } else { value.cleared(kinds) };
        self.read_properties(node, &value)
    }

    /// What models say that `object.name` is clear of, whatever the object holds: the name of a path is one part of it.
    fn cleared_by_attribute(&self, object: &Value, name: &str) -> Kinds {
        if object.is_open() || object.labels().is_empty() {
            return Kinds::NONE;
        }
        let facts = self.python.facts();
        let cleared = object.known().iter().map(|known| match known {
            Known::Api(path) | Known::Instance(path) => {
                let clears = facts.sanitizers.get(format!("{path}.{name}").as_str());
                clears.map_or(Kinds::NONE, |kinds| self.python.kinds(kinds))
            }
            _ => Kinds::NONE,
        });
        cleared.reduce(|one, two| one.without(one.without(two))).unwrap_or(Kinds::NONE)
    }

    /// What `object.name` can be.
    pub(crate) fn attribute_of(&self, object: &Value, name: &str) -> Value {
        object.map(|known| match known {
            Known::Api(path) | Known::Instance(path) => self.python.api(&format!("{path}.{name}")),
            Known::Module(module) => self.python.member_or_api(module, name, self.module_time().is_some()),
            Known::Object(object) if name == "__dict__" => fields_as_dict(object, true),
            Known::Class(class) if name == "__name__" => Value::constant(Constant::Str(Arc::clone(&class.name))),
            Known::Class(class) => self.member_of(known, name).unwrap_or_else(|| self.inherited(&class.bases, name, 0)),
            Known::Object(object) => {
                self.member_of(known, name).unwrap_or_else(|| self.inherited(&object.class.bases, name, 0))
            }
            Known::Constant(Constant::Str(_)) | Known::Text(_) => Value::api(format!("builtins.str.{name}")),
            Known::Constant(Constant::Bytes(_)) => Value::api(format!("builtins.bytes.{name}")),
            Known::Pattern(_) => Value::api(format!("re.Pattern.{name}")),
            Known::Dict(dict) if settings::is_parser(dict) => Value::api(format!("{}.{name}", settings::PARSER)),
            Known::Dict(_) => Value::api(format!("builtins.dict.{name}")),
            Known::Buffer(_) | Known::Encoded(_) => {
                class_of(known).map_or_else(Value::unknown, |class| Value::api(format!("{class}.{name}")))
            }
            Known::Sequence(sequence) => Value::api(format!("{}.{name}", sequence.kind.class())),
            Known::Function(callable) if name == "__name__" => callable.own_name(),
            Known::Constant(_) | Known::Function(_) => Value::unknown(),
        })
    }

    pub(crate) fn inherited(&self, bases: &[Value], name: &str, depth: u32) -> Value {
        for base in bases {
            for known in base.known() {
                match known {
                    Known::Api(path) if &**path != "builtins.object" => {
                        return self.python.api(&format!("{path}.{name}"));
                    }
                    Known::Class(class) if depth < MAX_DEPTH => match class.member(name) {
                        Some(member) => return member.clone(),
                        None => match self.inherited(&class.bases, name, depth + 1) {
                            value if value.is_unknown() => {}
                            value => return value,
                        },
                    },
                    _ => {}
                }
            }
        }
        Value::unknown()
    }

    /// A chain of operators leans to the left, as deep as it is long: it is walked without recursion.
    fn binary(&mut self, node: Node<'t>) -> Value {
        let mut spine = vec![node];
        while let Some(left) =
            spine.last().and_then(|last| last.child(field::LEFT)).filter(|left| left.kind() == kind::BINARY_OPERATOR)
        {
            spine.push(left);
        }
        let mut value = spine.last().map_or_else(Value::unknown, |last| self.child(*last, field::LEFT));
        while let Some(operation) = spine.pop() {
            let right = self.child(operation, field::RIGHT);
            let operator = operation.child(field::OPERATOR).map_or("", Node::text);
            value = if operator == "|" && is_type(&value) && is_type(&right) {
                value.or(&right)
            } else if let Some(result) = self.operated(operation, operator, &value, &right) {
                result
            } else {
                let right = if operator == "%" { self.shown_parts(operation, &right) } else { right };
                fold::binary(operator, &value, &right)
            };
            if !spine.is_empty() {
                self.facts.values.insert(operation.id(), value.clone());
            }
        }
        value
    }

    fn comparison(&mut self, node: Node<'t>) -> Value {
        let operands: Vec<Value> = node.named_children().map(|operand| self.eval(operand)).collect();
        let operators: Vec<&str> = node.children_with(field::OPERATORS).map(Node::text).collect();
        let nodes: Vec<Node<'t>> = node.named_children().collect();
        let same = |at: usize, operator: &str| match operator {
            "==" | "is" => is_same_name(nodes[at], nodes[at + 1]).then_some(true),
            "!=" | "is not" => is_same_name(nodes[at], nodes[at + 1]).then_some(false),
            "in" => nodes[at + 1].named_children().any(|part| is_same_name(nodes[at], part)).then_some(true),
            _ => None,
        };
        let answers = operands.windows(2).zip(&operators).enumerate();
        let answers = answers
            .map(|(at, (pair, operator))| same(at, operator).or_else(|| fold::compare(operator, &pair[0], &pair[1])));
        let mut result = Some(true);
        for answer in answers {
            match answer {
                Some(false) => return Value::constant(Constant::Bool(false)),
                Some(true) => {}
                None => result = None,
            }
        }
        result.map_or_else(boolean, |truth| Value::constant(Constant::Bool(truth)))
    }

    fn lambda(&mut self, node: Node<'t>) -> Value {
        self.inner += 1;
        self.branch(|frame| {
            for parameter in node.child(field::PARAMETERS).into_iter().flat_map(Node::named_children) {
                let default = parameter.child(field::VALUE).map(|value| frame.eval(value).opened());
                let name = parameter.child(field::NAME).unwrap_or(parameter);
                let name = if name.kind() == kind::IDENTIFIER { Some(name) } else { name.named_child(0) };
                if let Some(name) = name {
                    let labels = frame.python.marks_of(parameter);
                    let value = default.unwrap_or_else(Value::unknown).with_labels(&labels);
                    frame.bind(name, &unbound(value, name.range()));
                }
            }
            if let Some(body) = node.child(field::BODY) {
                frame.eval(body);
            }
        });
        self.inner -= 1;
        self.defined(node, "<lambda>", &[])
    }
}

/// Whether two expressions are one name, which is the same both times.
fn is_same_name(one: Node<'_>, two: Node<'_>) -> bool {
    one.kind() == kind::IDENTIFIER && two.kind() == kind::IDENTIFIER && one.text() == two.text()
}

/// Whether a member of a class is what a field of its instances is until a method assigns to it.
fn is_default(object: &Value, member: &Value) -> bool {
    let is_constant = |known: &Known| matches!(known, Known::Constant(_));
    matches!(object.only(), Some(Known::Object(_))) && !member.is_never() && member.known().iter().all(is_constant)
}

fn is_type(value: &Value) -> bool {
    let type_like = |known: &Known| match known {
        Known::Api(path) => names_a_type(path),
        Known::Class(_) => true,
        Known::Constant(constant) => *constant == Constant::None,
        _ => false,
    };
    !value.known().is_empty() && value.known().iter().all(type_like)
}

pub(crate) fn names_a_type(path: &str) -> bool {
    let last = path.rsplit('.').next().unwrap_or(path);
    path.starts_with("builtins.")
        || last.chars().next().is_some_and(char::is_uppercase) && last.chars().any(char::is_lowercase)
}
