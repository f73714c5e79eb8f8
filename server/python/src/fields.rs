//! Fields of instances: what the methods of a class assign to them.

use std::rc::Rc;
use std::sync::Arc;

use bezoar_base::{FastMap, digest};
use bezoar_syntax::{Node, field, kind};

use crate::callable::{FunctionPlace, Target};
use crate::changes::FunctionSet;
use crate::containers::Class;
use crate::env::Name;
use crate::python::Python;
use crate::scope::{Function, ScopeId};
use crate::tracking::{Fact, Home, Reads};
use crate::value::{Known, Value};

/// What a method assigns to fields of its receiver; it holds no position in the file.
#[derive(Clone, Debug)]
pub(crate) struct FieldWrites {
    /// What it assigns, by the path that it writes, such as `self.name`.
    writes: FastMap<Name, Value>,
    /// What that depended on outside the method.
    reads: Reads,
}

/// What a method assigns to fields, and since when that is known.
#[derive(Clone, Debug)]
pub struct KnownWrites {
    writes: Arc<FieldWrites>,
    /// The digest of the file and all that it imports by which it surely holds; zero where that has to be looked at in any case.
    holds_by: u64,
    /// The functions on which it depends.
    functions: FunctionSet,
}

/// What is assigned to a field, and what that depended on.
pub(crate) type KnownField = (Option<Value>, Rc<Reads>);

/// Methods, by their number in the unit, by a field that they may assign to.
pub(crate) type Assigners = FastMap<Name, Vec<u32>>;

impl<'t> Python<'t> {
    /// What the methods of the class around `scope` assign to `self.name`; `None` if none does.
    pub(crate) fn field(&self, scope: ScopeId, name: &str) -> Option<Value> {
        let functions = self.functions(scope.unit);
        let method = &functions[scope.function? as usize];
        let class = method.class?;
        let key = (class.id(), Name::from(name));
        let known = self.fields.borrow().get(&key).cloned();
        let (found, reads) = known.unwrap_or_else(|| {
            let (found, reads) = self.tracked(None, || self.assigned_field(scope.unit, class, name));
            let known = (found, Rc::new(reads));
            self.fields.borrow_mut().insert(key, known.clone());
            known
        });
        self.note_functions(&reads.functions);
        let of_home = self.home().is_some_and(|home| home.is_method && class.range().covers(home.range));
        if self.is_unit(scope.unit, method) && of_home {
            // Whatever its methods read is in what they assign.
            self.note(|| Fact::Field(name.into()), || digest(&found));
        } else if self.is_unit(scope.unit, method) {
            let number = scope.function.unwrap_or_default();
            let target = self.target(scope.unit, FunctionPlace::Numbered(number));
            self.note(|| Fact::FieldOf(target, name.into()), || digest(&found));
        } else {
            // The class stands in what is asked about; what its methods read may not.
            self.note_again(&reads);
        }
        found
    }

    /// What the methods of a class of this file, and of its bases, assign to the field `name` of their instances, as the walk of
    /// `walked` sees it.
    pub(crate) fn field_of(&self, class: &Class, name: &str, walked: Option<ScopeId>, depth: u32) -> Option<Value> {
        let elsewhere = self.maker_of(class);
        let (maker, walked_there) = elsewhere.as_ref().map_or((self, walked), |(_, maker)| (&**maker, None));
        let methods = class.members.iter().flat_map(|(_, member)| member.known());
        let scope = methods.filter_map(|member| maker.method_scope(class, member, walked_there)).next();
        let found = scope.and_then(|scope| maker.field(scope, name));
        if let Some((target, _)) = &elsewhere {
            self.note(|| Fact::FieldElsewhere(target.clone(), name.into()), || self.field_elsewhere(target, name));
            self.note_beyond(&target.file);
        }
        if found.is_some() {
            return found;
        }
        let bases = class.bases.iter().filter(|_| depth < 16).flat_map(Value::known);
        bases
            .filter_map(|base| if let Known::Class(class) = base { Some(class) } else { None })
            .find_map(|base| self.field_of(base, name, walked, depth + 1))
    }

    /// The digest of what the methods of the class that a method of another file stands in assign to a field.
    pub(crate) fn field_elsewhere(&self, target: &Target, name: &str) -> u64 {
        let maker = self.seen(&target.file);
        let found = maker.and_then(|maker| Some(maker.field(maker.definition_of(target)?.0, name)));
        digest(&found)
    }

    /// The scope of a member that is a method defined in the class. Methods of a class that stands in a function are walked after
    /// that function only, so that its own walk, and any that it asks for, must not ask for them.
    fn method_scope(&self, class: &Class, member: &Known, walked: Option<ScopeId>) -> Option<ScopeId> {
        let Known::Function(callable) = member else { return None };
        let (scope, _) = self.definition_of(&callable.target)?;
        let functions = self.functions(scope.unit);
        let method = &functions[scope.function? as usize];
        let around = method.class?;
        let is_one_of_it = || {
            let asks = walked.filter(|asks| asks.unit == scope.unit).and_then(|asks| asks.function);
            asks.is_some_and(|number| functions[number as usize].class == Some(around))
        };
        let is_ready = method.parent.is_none() || is_one_of_it();
        (is_ready && around.child(field::NAME)?.text() == &*class.name).then_some(scope)
    }

    /// Whether the class of a method is the unit itself.
    fn is_unit(&self, unit: u32, method: &Function<'t>) -> bool {
        let unit = self.units[unit as usize];
        let definition = unit.child(field::DEFINITION).unwrap_or(unit);
        method.parent.is_none() && method.class == Some(definition)
    }

    fn assigned_field(&self, unit: u32, class: Node<'t>, name: &str) -> Option<Value> {
        let functions = self.functions(unit);
        let mut assigned: Option<Value> = None;
        self.note_functions(&self.set_of_assigners(unit));
        for &number in self.assigners(unit, class).get(name).into_iter().flatten() {
            let method = &functions[number as usize];
            let Some(receiver) = first_parameter(method.node) else { continue };
            let writes = self.written_by(ScopeId { unit, function: Some(number) }, method, receiver);
            if let Some(value) = writes.writes.writes.get(format!("{receiver}.{name}").as_str()) {
                assigned = Some(assigned.unwrap_or_else(Value::never).or(value));
            }
        }
        assigned
    }

    /// The methods of a class that may assign to a field of their receiver, by field: those that only read it need not be walked.
    fn assigners(&self, unit: u32, class: Node<'t>) -> Rc<Assigners> {
        if let Some(known) = self.assigners.borrow().get(&class.id()) {
            return Rc::clone(known);
        }
        let is_unit = self.units[unit as usize] == class || class.parent() == Some(self.units[unit as usize]);
        let mut found = Assigners::default();
        for (number, method) in self.functions(unit).iter().enumerate().filter(|(_, it)| it.class == Some(class)) {
            let fields = || first_parameter(method.node).map_or_else(Vec::new, |it| assigned_fields(method.node, it));
            let end = method.node.end() - self.units[unit as usize].start();
            let kept = &self.kept[unit as usize];
            let surface = kept.method(end).filter(|_| is_unit && method.parent.is_none());
            let fields = match surface {
                Some(surface) => surface.assigned.get_or_init(fields),
                None => &fields(),
            };
            let number = u32::try_from(number).unwrap_or(u32::MAX);
            fields.iter().for_each(|field| found.entry(Arc::clone(field)).or_default().push(number));
        }
        let found = Rc::new(found);
        self.assigners.borrow_mut().insert(class.id(), Rc::clone(&found));
        found
    }

    /// What a method assigns to fields of its `receiver`.
    fn written_by(&self, scope: ScopeId, method: &Function<'t>, receiver: &str) -> KnownWrites {
        if let Some(known) = self.writes.borrow().get(&scope) {
            return known.clone();
        }
        let earlier = self.earlier_writes.get(&method.node.end()).filter(|_| self.is_unit(scope.unit, method));
        let writes = match earlier.filter(|earlier| self.holds_since(earlier.holds_by, &earlier.functions)) {
            Some(held) => KnownWrites { holds_by: self.reach(), ..held.clone() },
            None => self.looked_at_again(scope, method, receiver, earlier),
        };
        self.note_again(&writes.writes.reads);
        self.note_functions(&writes.functions);
        self.writes.borrow_mut().insert(scope, writes.clone());
        writes
    }

    /// What a method assigns to fields of its `receiver`: what it did in an `earlier` revision, if all that this depended on is as it
    /// was.
    fn looked_at_again(
        &self,
        scope: ScopeId,
        method: &Function<'t>,
        receiver: &str,
        earlier: Option<&KnownWrites>,
    ) -> KnownWrites {
        let reads_hold = |earlier: &FieldWrites| {
            let holds = |(fact, digest): &(Fact, u64)| self.fact(scope.unit as usize, method.node, fact) == *digest;
            earlier.reads.facts.iter().all(holds)
        };
        // What methods assign may depend on each other in a circle; the one that is met again is walked.
        let earlier = earlier.filter(|_| self.looked_at_writes.borrow_mut().insert(scope));
        let held = earlier.and_then(|earlier| {
            let (holds, reads) =
                stacker::maybe_grow(256 * 1024, 4 * 1024 * 1024, || self.tracked(None, || reads_hold(&earlier.writes)));
            self.looked_at_writes.borrow_mut().remove(&scope);
            holds.then(|| (Arc::clone(&earlier.writes), reads.functions))
        });
        let (writes, mut functions) = held.unwrap_or_else(|| {
            let home = Home { range: method.node.range(), is_method: true };
            let (facts, reads) = self.tracked(Some(home), || self.walk(scope, false));
            let field = |name: &str| name.strip_prefix(receiver).is_some_and(|rest| rest.starts_with('.'));
            let fields = facts.ever.iter().filter(|(name, _)| field(name));
            let writes = fields.map(|(name, binding)| (Arc::clone(name), binding.value.clone())).collect();
            let functions = reads.functions;
            (Arc::new(FieldWrites { writes, reads }), functions)
        });
        functions.extend(&self.set_of_function(scope.unit, scope.function.unwrap_or_default()));
        let sees_beyond = writes.reads.facts.iter().any(|(fact, _)| *fact == Fact::Beyond);
        KnownWrites { writes, holds_by: if sees_beyond { 0 } else { self.reach() }, functions }
    }

    /// What methods of top-level classes assign to fields, as far as anybody ever asked, by where they end: to be kept for the next
    /// revision.
    pub fn field_writes(&self) -> FastMap<u32, KnownWrites> {
        let mut all = self.earlier_writes.clone();
        for (scope, writes) in &*self.writes.borrow() {
            let Some(number) = scope.function else { continue };
            let method = &self.functions(scope.unit)[number as usize];
            if self.is_unit(scope.unit, method) {
                all.insert(method.node.end(), writes.clone());
            }
        }
        all
    }
}

/// The fields of `receiver` that a method may assign to.
fn assigned_fields(method: Node<'_>, receiver: &str) -> Vec<Name> {
    let text = method.text();
    let mut fields: Vec<Name> = Vec::new();
    let dotted = format!("{receiver}.");
    for (at, dotted) in text.match_indices(&dotted) {
        let rest = &text[at + dotted.len()..];
        let is_outside = |c: char| c.is_ascii() && !c.is_ascii_alphanumeric() && c != '_';
        let name = &rest[..rest.find(is_outside).unwrap_or(rest.len())];
        if !fields.iter().any(|field| &**field == name) && may_be_target(text, at, &rest[name.len()..]) {
            fields.push(name.into());
        }
    }
    fields
}

/// Whether what begins at `at` of `text` and goes on with `rest` may be assigned to.
fn may_be_target(text: &str, at: usize, rest: &str) -> bool {
    let line_start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let line_rest = rest.split('\n').next().unwrap_or(rest);
    let after = line_rest.trim_start();
    let assigned = after.starts_with('=') && !after.starts_with("==") || after.starts_with(':');
    let augmented =
        after.find('=').is_some_and(|end| end > 0 && after[..end].chars().all(|c| "+-*/%@&|^<>".contains(c)));
    // One of several targets, of a loop or of a `with`.
    let unpacked = text[line_start..at].trim_start().is_empty() && after.starts_with(',')
        || [" in ", " as "].iter().any(|word| text[line_start..at].contains(word) || line_rest.contains(word))
        || (after.starts_with([',', ')', ']']) && line_rest.contains('='));
    assigned || augmented || unpacked
}

fn first_parameter(function: Node<'_>) -> Option<&str> {
    let first = function.child(field::PARAMETERS)?.named_child(0)?;
    (first.kind() == kind::IDENTIFIER).then(|| first.text())
}
