//! Hooks of classes: attributes that another object looks after (`__get__`, `__set__`, `__set_name__`), and what a base does with each
//! class that derives from it (`__init_subclass__`).

use std::sync::Arc;

use bezoar_syntax::{Node, field, kind};

use crate::binding::GivenNodes;
use crate::callable::Callable;
use crate::containers::Class;
use crate::env::Name;
use crate::exec::Frame;
use crate::methods::Values;
use crate::object::Object;
use crate::value::{Known, Value};

impl<'t> Frame<'_, 't> {
    /// `object.name = value` where the class has an object there that takes the value; whether it has.
    pub(crate) fn set_by_descriptor(&mut self, node: Node<'t>, object: &Object, name: &str, given: [Value; 2]) -> bool {
        let Some(set) = method_of_descriptor(object, name, "__set__") else { return false };
        self.call_function(node, &set, &Values::of(given), &GivenNodes::default());
        true
    }

    /// `object.name` where the class has an object there that says what that is. One that takes values, too, comes before the field.
    pub(crate) fn got_by_descriptor(&mut self, node: Node<'t>, value: &Value, name: &str) -> Option<Value> {
        let Some(Known::Object(object)) = value.only() else { return None };
        let get = method_of_descriptor(object, name, "__get__")?;
        if object.field(name).is_some() && method_of_descriptor(object, name, "__set__").is_none() {
            return None;
        }
        let class = Known::Class(Arc::clone(&object.class)).into();
        let given = Values::of([value.clone(), class]);
        Some(self.call_function(node, &get, &given, &GivenNodes::default()).0)
    }

    /// Tells the objects among the members of a class under which names they stand.
    pub(crate) fn named_by_class(&mut self, class: Node<'t>, members: &mut [(Name, Value)]) {
        for (name, member) in members {
            let Some(Known::Object(object)) = member.only() else { continue };
            let Some(hook) = object.class.lookup("__set_name__").and_then(function_of) else { continue };
            let given = Values::of([Value::unknown(), Value::constant(bezoar_base::Constant::Str(Name::clone(name)))]);
            let object = Known::Object(Arc::clone(object));
            *member = self.initialised(class, &hook, object, &given, &GivenNodes::default());
        }
    }

    /// Runs what a base does with a class that derives from it.
    pub(crate) fn derived(&mut self, node: Node<'t>, class: &Arc<Class>) {
        let bases = class.bases.iter().filter_map(Value::only);
        let hook =
            bases.filter_map(|base| if let Known::Class(base) = base { Some(base) } else { None }).find_map(|base| {
                match base.lookup("__init_subclass__").and_then(Value::only) {
                    Some(Known::Function(hook)) => Some(hook.bound_to(Known::Class(Arc::clone(class)).into())),
                    _ => None,
                }
            });
        let Some(hook) = hook else { return };
        let mut given = Values::default();
        let keywords = node.child(field::SUPERCLASSES).into_iter().flat_map(Node::named_children);
        for keyword in keywords.filter(|child| child.kind() == kind::KEYWORD_ARGUMENT) {
            if let (Some(name), Some(value)) = (keyword.child(field::NAME), keyword.child(field::VALUE))
                && name.text() != "metaclass"
            {
                let value = self.eval(value);
                given.keyword.push((name.text().into(), value));
            }
        }
        self.call_function(node, &hook, &given, &GivenNodes::default());
    }
}

/// A method of the object that the class of `object` has under a name.
fn method_of_descriptor(object: &Object, name: &str, method: &str) -> Option<Callable> {
    let member = object.class.lookup(name)?;
    let Some(Known::Object(descriptor)) = member.only() else { return None };
    Some(function_of(descriptor.class.lookup(method)?)?.bound_to(member.clone()))
}

fn function_of(member: &Value) -> Option<Callable> {
    match member.only()? {
        Known::Function(callable) => Some(Callable::clone(callable)),
        _ => None,
    }
}
