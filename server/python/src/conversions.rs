//! Conversions that raise: what it says about a text that it could be made something of.

use std::sync::Arc;

use bezoar_base::Constant;
use bezoar_syntax::{Node, field, kind};

use crate::answer::Answer;
use crate::binding::GivenNodes;
use crate::containers::{Class, SequenceKind};
use crate::elements::{elements_of, items};
use crate::exec::Frame;
use crate::labels::Kinds;
use crate::methods::Values;
use crate::object::Object;
use crate::refine::first_argument;
use crate::value::{Known, Value};

/// What a text can still do harm in when a conversion of it came back.
fn left(path: &str) -> Option<Kinds> {
    // All of them skip blanks at the ends, line ends among them.
    let lines = Kinds::LINE_ENDS.union(Kinds::HEADER).union(Kinds::LOG);
    // A sign, or a dash where it does not belong.
    let signed = lines.union(Kinds::ARGUMENT);
    Some(match path {
        "builtins.int" | "builtins.float" | "builtins.complex" | "decimal.Decimal" | "fractions.Fraction" => signed,
        // It may stand in braces.
        "uuid.UUID" => signed.union(Kinds::FORMAT).union(Kinds::TEMPLATE),
        "datetime.date.fromisoformat" | "ipaddress.IPv4Address" => Kinds::NONE,
        "ipaddress.IPv4Network" => Kinds::PATH,
        // Between date and time anything may stand, but one character only.
        "datetime.datetime.fromisoformat" | "datetime.time.fromisoformat" => lines,
        "bytes.fromhex"
        | "builtins.bytes.fromhex"
        | "builtins.bytearray.fromhex"
        | "binascii.unhexlify"
        | "binascii.a2b_hex" => lines,
        _ => return None,
    })
}

impl<'t> Frame<'_, 't> {
    /// What it says about its argument that a conversion came back.
    pub(crate) fn passed_conversion(&mut self, call: Node<'t>, callee: &Value) {
        let Some(text) = first_argument(call) else { return };
        match callee.only() {
            Some(Known::Api(path)) => {
                if let Some(left) = left(path) {
                    self.clear(text, Kinds::all_but(left));
                } else if matches!(&**path, "datetime.datetime.strptime" | "time.strptime") {
                    self.passed_format(call, text);
                } else if let Some("builtins.list.index" | "builtins.tuple.index") = path.get(..) {
                    self.passed_index(call, text);
                }
            }
            Some(Known::Class(class)) if is_enum(class) && class.member("_missing_").is_none() => {
                self.clear(text, Kinds::ALL);
            }
            _ => {}
        }
    }

    /// `Colour("red")`: one of the members whose values are constants, or what `_missing_` makes of another value.
    pub(crate) fn member_by_value(
        &mut self,
        call: Node<'t>,
        class: &Arc<Class>,
        given: &Values,
        nodes: &GivenNodes<'t>,
    ) -> Option<Value> {
        if !is_enum(class) || given.positional.len() != 1 || class.lookup("__new__").is_some() {
            return None;
        }
        let is_member = |name: &str, value: &Value| !name.starts_with('_') && value.only_constant().is_some();
        let members = class.members.iter().filter(|(name, value)| is_member(name, value));
        let object = |(name, value): &(Arc<str>, Value)| {
            let object = Object::of(Arc::clone(class)).with("value", value.clone());
            Value::from(Known::from(object.with("name", Value::constant(Constant::Str(Arc::clone(name))))))
        };
        let all = members.fold(Value::never(), |all, member| all.or(&object(member)));
        if all.is_never() {
            return None;
        }
        let Some(missing) = class.lookup("_missing_") else { return Some(all) };
        let Some(Known::Function(missing)) = missing.only() else { return None };
        let missing = missing.bound_to(Known::Class(Arc::clone(class)).into());
        let other = self.call_function(call, &missing, given, nodes).0;
        Some(all.or(&other))
    }

    /// `Class.MEMBER` of an enumeration whose members are made by an `__init__`.
    pub(crate) fn made_member(&mut self, node: Node<'t>, class: &Value, name: &str) -> Option<Value> {
        let Some(Known::Class(class)) = class.only() else { return None };
        let value = class.member(name).filter(|_| is_enum(class) && !name.starts_with('_'))?;
        if value.known().iter().any(|known| matches!(known, Known::Function(_))) || class.lookup("__new__").is_some() {
            return None;
        }
        let Some(Known::Function(init)) = class.lookup("__init__")?.only().cloned() else { return None };
        let object = Object::of(Arc::clone(class)).with("value", value.clone());
        let object = object.with("name", Value::constant(Constant::str(name)));
        let given = match value.only() {
            Some(Known::Sequence(tuple)) if tuple.kind == SequenceKind::Tuple => Values::of(items(value)?),
            _ => Values::of([value.clone()]),
        };
        Some(self.initialised(node, &init, object.into(), &given, &GivenNodes::default()))
    }

    /// `strptime(text, "%Y-%m-%d")`
    fn passed_format(&mut self, call: Node<'t>, text: Node<'t>) {
        let format = crate::refine::nth_argument(call, 1).map(|format| self.known(format));
        if format.is_some_and(|format| format.only_constant().is_some()) {
            let lines = Kinds::LINE_ENDS.union(Kinds::HEADER).union(Kinds::LOG);
            self.clear(text, Kinds::all_but(lines));
        }
    }

    /// `ALLOWED.index(x)`
    fn passed_index(&mut self, call: Node<'t>, item: Node<'t>) {
        let list = call.child(field::FUNCTION).and_then(|function| function.child(field::OBJECT));
        let Some(known) = list.map(|list| self.known(list)).filter(|known| known.labels().is_empty()) else { return };
        self.settle(item, &elements_of(&known));
    }

    /// `TABLE[x]` and `Colour[x]` came back: `x` is one of the keys.
    pub(crate) fn passed_item(&mut self, item: Node<'t>) {
        let keys: Vec<Node<'t>> = item.children_with(field::SUBSCRIPT).collect();
        let ([key], Some(container)) = (keys.as_slice(), item.child(field::VALUE)) else { return };
        if key.is(&[kind::SLICE, kind::STRING, kind::INTEGER]) || self.known(*key).labels().is_empty() {
            return;
        }
        let container = self.known(container);
        match container.only() {
            Some(Known::Dict(dict)) if !dict.open && !dict.entries.is_empty() => {
                let among = dict
                    .entries
                    .iter()
                    .fold(Value::never(), |all, (key, _)| all.or(&Value::constant(Constant::clone(key))));
                self.settle(*key, &among);
            }
            Some(Known::Class(class)) if is_enum(class) => {
                self.clear(*key, Kinds::ALL);
            }
            _ => {}
        }
    }
}

/// Whether a class is an enumeration.
pub(crate) fn is_enum(class: &Class) -> bool {
    class.derives(&mut |path| path.starts_with("enum.")) == Answer::Yes
}
