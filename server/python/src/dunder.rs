//! What else a class of the file says of its objects: attributes that are not there, items that are set or missing, membership, and
//! the dict of the attributes.

use std::sync::Arc;

use bezoar_base::Constant;
use bezoar_syntax::{Node, field, kind};

use crate::answer::Answer;
use crate::binding::GivenNodes;
use crate::containers::Class;
use crate::exec::Frame;
use crate::methods::Values;
use crate::object::{Object, fields_as_dict};
use crate::texts;
use crate::value::{Known, Value};

impl<'t> Frame<'_, 't> {
    /// What `__getattr__` gives of an object, or of a module of the project, for a name that is not found there in another way.
    pub(crate) fn fallback(&mut self, node: Node<'t>, object: &Value, name: &str) -> Option<Value> {
        let given = Values::of([Value::constant(Constant::str(name))]);
        let fallback = match object.only()? {
            known @ Known::Object(of) if of.field(name).is_none() && of.class.lookup(name).is_none() => {
                of.class.lookup("__getattr__")?;
                self.member_of(known, "__getattr__")?
            }
            Known::Module(module) => {
                let is_early = self.module_time().is_some();
                if self.python.has_member(module, name, is_early) {
                    return None;
                }
                self.python.own_member(module, "__getattr__", is_early)?
            }
            _ => return None,
        };
        match fallback.only()? {
            Known::Function(method) => {
                Some(self.call_function(node, &Arc::clone(method), &given, &GivenNodes::default()).0)
            }
            _ => None,
        }
    }

    /// `object[key] = value`, where its class defines that.
    pub(crate) fn set_item_of_object(&mut self, node: Node<'t>, container: &Value, key: &Value, value: &Value) -> bool {
        let Some(object @ Known::Object(of)) = container.only() else { return false };
        if of.class.lookup("__setitem__").is_none() {
            return false;
        }
        let method = self.member_of(object, "__setitem__");
        let Some(Known::Function(method)) = method.as_ref().and_then(Value::only) else { return false };
        let given = Values::of([key.clone(), value.clone()]);
        self.call_function(node, &Arc::clone(method), &given, &GivenNodes::default());
        true
    }

    /// What `object[key]` gives for a key that a class derived from `dict` lacks.
    pub(crate) fn missing_item(&mut self, container: &Value, key: &Value) -> Option<Value> {
        let Some(object @ Known::Object(of)) = container.only() else { return None };
        of.class.lookup("__missing__").filter(|_| is_dict(&of.class))?;
        let Some(Known::Function(method)) = self.member_of(object, "__missing__")?.only().cloned() else { return None };
        let given = Values::of([key.clone()]);
        let missing = self.run_given(&method, &given);
        Some(missing.or(&Value::unknown().with_labels(&container.labels())))
    }

    /// What a mapping gives for a name that a format asks for.
    pub(crate) fn looked_up(&mut self, mapping: &Value, name: &str) -> Value {
        let missing = self.missing_item(mapping, &Value::constant(Constant::str(name)));
        missing.unwrap_or_else(|| texts::looked_up(mapping, name))
    }

    /// `x in object`, or not, where the class of the object decides that.
    pub(crate) fn decided_by_class(&mut self, item: Node<'t>, container: &Value, truth: bool) -> bool {
        let Some(object @ Known::Object(of)) = container.only() else { return false };
        if of.class.lookup("__contains__").is_none() {
            return false;
        }
        let Some(test) = self.member_of(object, "__contains__") else { return false };
        let value = self.known(item);
        let held = self.holding(&test, &value, truth);
        self.clear(item, value.labels().kinds().without(held.labels().kinds()));
        true
    }

    /// The object whose dict of attributes a place is: `vars(object)`, `object.__dict__`.
    fn dict_of(&self, place: Node<'t>) -> Option<Node<'t>> {
        match place.kind() {
            kind::ATTRIBUTE => {
                place.child(field::ATTRIBUTE).filter(|name| name.text() == "__dict__")?;
                place.child(field::OBJECT)
            }
            kind::CALL => {
                let function = place.child(field::FUNCTION)?;
                let arguments = place.child(field::ARGUMENTS)?;
                (self.is_builtin(function, "vars") && arguments.named_children().count() == 1)
                    .then(|| arguments.named_child(0))?
            }
            _ => None,
        }
    }

    /// Changes the attributes of the object whose dict a place is; whether it is one.
    pub(crate) fn change_attributes(&mut self, place: Node<'t>, change: &mut dyn FnMut(&Known) -> Value) -> bool {
        let Some(of) = self.dict_of(place) else { return false };
        let holder = self.known(of);
        let Some(Known::Object(object)) = holder.only() else { return false };
        let Some(identity) = Known::Object(Arc::clone(object)).identity() else { return false };
        let before = fields_as_dict(object, false);
        let after = before.map(&mut *change);
        if let Some(Known::Dict(dict)) = after.only() {
            let set = |object: Object, (name, value): &(Constant, Value)| match name {
                Constant::Str(name) => object.with(name, value.clone()),
                _ => object,
            };
            let new = Known::from(dict.entries.iter().fold(Object::clone(object), set)).into();
            self.env.has_become(identity, &new, None);
        }
        true
    }
}

/// Whether it is a kind of dict.
fn is_dict(class: &Class) -> bool {
    let is_one = &mut |path: &str| matches!(path, "builtins.dict" | "collections.UserDict" | "collections.OrderedDict");
    class.derives(is_one) == Answer::Yes
}
