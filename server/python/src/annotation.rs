//! What a variable is by its annotation.

use std::sync::Arc;

use bezoar_base::Constant;
use bezoar_syntax::{Node, field, kind};

use crate::exec::Frame;
use crate::literal;
use crate::object::Object;
use crate::value::{Known, Value};

impl<'t> Frame<'_, 't> {
    /// What a variable annotated so is: an instance of the class that the annotation names.
    pub(crate) fn annotation(&mut self, node: Node<'t>) -> Value {
        let inner = if node.kind() == kind::TYPE { node.named_child(0) } else { Some(node) };
        let Some(inner) = inner else { return Value::unknown() };
        let value = self.instance_of_annotation(inner, 0);
        if node != inner {
            self.facts.values.insert(node.id(), value.clone());
        }
        value
    }

    fn instance_of_annotation(&mut self, node: Node<'t>, depth: u32) -> Value {
        if depth > 16 {
            return Value::unknown();
        }
        let (generic, parameters) = match node.kind() {
            kind::NONE => return Value::constant(Constant::None),
            kind::STRING => return self.quoted_annotation(node),
            kind::BINARY_OPERATOR | kind::UNION_TYPE => {
                let sides: Vec<Node<'t>> = node.named_children().collect();
                let sides: Vec<Value> =
                    sides.into_iter().map(|side| self.instance_of_annotation(side, depth + 1)).collect();
                return sides.iter().fold(Value::never(), |all, side| all.or(side));
            }
            kind::TYPE => return self.annotation(node),
            kind::SUBSCRIPT => (node.child(field::VALUE), node.children_with(field::SUBSCRIPT).collect()),
            kind::GENERIC_TYPE => {
                let parameters = node.child_of_kind(kind::TYPE_PARAMETER).into_iter().flat_map(Node::named_children);
                (node.named_child(0), parameters.collect::<Vec<_>>())
            }
            _ => (None, Vec::new()),
        };
        let class = self.eval(generic.unwrap_or(node));
        for parameter in &parameters {
            if !parameter.is(&[kind::TYPE, kind::STRING]) {
                self.eval(*parameter);
            }
        }
        let wraps = |names: &[&str]| {
            class.known().iter().any(|known| match known {
                Known::Api(path) => path.rsplit_once('.').is_some_and(|(module, name)| {
                    names.contains(&name) && matches!(module, "typing" | "typing_extensions")
                }),
                _ => false,
            })
        };
        if wraps(&["Optional"]) {
            let inner =
                parameters.first().map_or_else(Value::unknown, |first| self.instance_of_annotation(*first, depth + 1));
            return inner.or(&Value::constant(Constant::None));
        }
        if wraps(&["Union"]) {
            let sides: Vec<Value> =
                parameters.iter().map(|side| self.instance_of_annotation(*side, depth + 1)).collect();
            return sides.iter().fold(Value::never(), |all, side| all.or(side));
        }
        if wraps(&["Annotated"]) {
            let described = parameters.iter().skip(1).filter(|parameter| parameter.kind() == kind::TYPE);
            let calls: Vec<Node<'t>> = described.filter_map(|parameter| parameter.named_child(0)).collect();
            calls.into_iter().filter(|call| call.kind() == kind::CALL).for_each(|call| drop(self.eval(call)));
        }
        if wraps(&["Annotated", "Final", "ClassVar", "Required", "NotRequired", "ReadOnly"]) {
            return parameters
                .first()
                .map_or_else(Value::unknown, |first| self.instance_of_annotation(*first, depth + 1));
        }
        class.map(|known| match known {
            Known::Api(path) if path.starts_with("typing.") || &**path == "builtins.object" => Value::unknown(),
            Known::Api(path) => Value::instance(Arc::clone(path)),
            Known::Class(class) => Known::from(Object::of(Arc::clone(class))).into(),
            Known::Constant(Constant::None) => Value::constant(Constant::None),
            _ => Value::unknown(),
        })
    }

    /// `"module.Class"` in quotes: only dotted names are read.
    fn quoted_annotation(&mut self, node: Node<'t>) -> Value {
        let value = self.eval(node);
        let Some(text) = literal::plain_text(&value) else { return Value::unknown() };
        let mut names = text.trim().split('.');
        let first = names.next().unwrap_or_default();
        if first.is_empty()
            || !text
                .trim()
                .split('.')
                .all(|name| !name.is_empty() && name.chars().all(|c| c == '_' || c.is_alphanumeric()))
        {
            return Value::unknown();
        }
        let module_time = self.module_time();
        let binding =
            self.env.get(first).cloned().or_else(|| self.python.module_binding(self.scope, first, module_time));
        let Some(binding) = binding else { return Value::unknown() };
        let class = names.fold(binding.value, |value, name| self.attribute_of(&value, name));
        class.map(|known| match known {
            Known::Api(path) => Value::instance(Arc::clone(path)),
            Known::Class(class) => Known::from(Object::of(Arc::clone(class))).into(),
            _ => Value::unknown(),
        })
    }
}
