//! What functions make of things that outlive them: names of modules, attributes of modules, classes and objects of libraries, and
//! what those hold.
//!
//! Each has a place in the environment while a function is walked, under a name of its own that begins with `@`. What has become of
//! it is told to whoever called the function, and what is untrusted there to whatever is called next.

use std::sync::Arc;

use bezoar_base::{Constant, TextRange};
use bezoar_syntax::{Node, field, kind};

use crate::arguments::{Argument, arguments};
use crate::containers::Class;
use crate::env::{Binding, Delta, Name};
use crate::exec::{Frame, dotted};
use crate::filled::holds_callable;
use crate::methods::Values;
use crate::outcome::Bound;
use crate::value::{Known, Value};

/// How the place of something begins that each thread has of its own.
const OF_THREAD: &str = "@!";

/// The place of what was put into the environment.
const ENVIRONMENT: &str = "@os.environ";

/// So many classes above one are looked through.
const MAX_BASES: u32 = 16;

impl<'t> Frame<'_, 't> {
    /// Whether it is a function that is walked: the module's own statements do what they do to the module's names at once.
    pub(crate) fn is_function(&self) -> bool {
        self.scope.function.is_some() || self.run.is_some()
    }

    /// The place of a name of this module.
    fn place_of(&self, name: &str) -> Name {
        format!("@{}:{name}", self.python.file).into()
    }

    /// The place of what a name of this module is bound to, which may be another module's.
    fn place_of_bound(&self, name: &str, binding: &Binding) -> Name {
        let imported = binding.sites.first().and_then(|site| self.python.imported_at(*site));
        imported.map_or_else(|| self.place_of(name), |(at, name)| format!("@{at}:{name}").into())
    }

    /// What a name of the module is that this function does not bind itself.
    pub(crate) fn module_name(&mut self, name: &str) -> Option<Binding> {
        if let Some(now) = self.own_places.get(name).and_then(|place| self.env.get(place)) {
            return Some(now.clone());
        }
        let outside = self.python.module_binding(self.scope, name, self.module_time())?;
        // What was bound elsewhere is shared with nothing here.
        let mut binding = Binding { value: outside.value.unshared(), sites: outside.sites };
        if !self.is_function() {
            return Some(binding);
        }
        let is_thing = binding.value.sum().things != 0;
        let may_be_left = self.python.is_changed(name, is_thing);
        if !is_thing && !may_be_left {
            return Some(binding);
        }
        let place = if is_thing { self.place_of_bound(name, &binding) } else { self.place_of(name) };
        if self.own_name(&place).is_none() {
            binding.value = self.with_left(&place, binding.value);
        }
        if may_be_left {
            binding.value = self.with_held(&place, name, binding.value);
        }
        if binding.value.sum().things == 0 {
            return Some(binding);
        }
        let now = self.env.get(&place).cloned();
        self.own_places.insert(name.into(), Name::clone(&place));
        Some(now.unwrap_or_else(|| {
            self.begin(place, binding.clone());
            binding
        }))
    }

    /// A name of the module whose place has been looked at; `None` if the function binds it itself.
    pub(crate) fn module_place(&self, name: &str) -> Option<Name> {
        let is_outer = self.env.get(name).is_none() || self.facts.globals.contains(name);
        self.own_places.get(name).filter(|place| is_outer && self.env.get(place).is_some()).cloned()
    }

    /// `global name; name = …`
    pub(crate) fn bind_global(&mut self, name: &str, binding: Binding) {
        let before = self.module_name(name);
        let place = self.place_of(name);
        if self.env.get(&place).is_none() {
            self.begin(place.clone(), before.unwrap_or_else(|| Binding::new(Value::never(), None)));
        }
        self.env.forget_refined(name);
        self.own_places.insert(name.into(), Name::clone(&place));
        self.env.set(place, binding);
    }

    /// Whether an expression is the dict of the module's names: `globals()`.
    pub(crate) fn is_of_globals(&self, node: Node<'t>) -> bool {
        let function = node.child(field::FUNCTION).filter(|_| node.kind() == kind::CALL);
        let is_builtin = |known: &Known| matches!(known, Known::Api(path) if &**path == "builtins.globals");
        function.and_then(|function| self.facts.values.get(&function.id())?.only()).is_some_and(is_builtin)
    }

    /// What an attribute is of something that outlives the function; `None` if that is to be seen in another way.
    pub(crate) fn kept_attribute(&mut self, of: Node<'t>, object: &Value, name: &str) -> Option<Binding> {
        if !self.is_function() {
            return None;
        }
        match object.only() {
            Some(Known::Module(module)) => {
                let place = Name::from(format!("@{}:{name}", module.at));
                self.env.get(&place).cloned().or_else(|| {
                    let value = self.attribute_of(object, name);
                    let value = if value.sum().things == 0 { value } else { self.with_left(&place, value) };
                    self.begun(place, value)
                })
            }
            Some(Known::Class(class)) => {
                let outside = self.changed_outside(of, name);
                self.kept_member(&Arc::clone(class), name, outside, true)
            }
            Some(Known::Object(of)) if of.field(name).is_none() => {
                self.kept_member(&Arc::clone(&of.class), name, None, false)
            }
            Some(Known::Api(path)) if self.env.has_state() || is_of_request(path) => {
                let place = Name::from(format!("@{path}.{name}"));
                self.env.get(&place).cloned().or_else(|| {
                    if !is_of_request(path) {
                        return None;
                    }
                    let value = self.attribute_of(object, name).opened();
                    let held = self.with_held(&place, name, value.clone());
                    (held != value).then(|| Binding::new(held, None))
                })
            }
            _ if self.env.has_state() => self.env.get(&self.place_of_attribute(of, object, name)?).cloned(),
            _ => None,
        }
    }

    /// The place of an attribute of something that outlives the function, if something was put there.
    pub(crate) fn kept_place(&self, attribute: Node<'t>) -> Option<Name> {
        if !self.env.has_state() || attribute.kind() != kind::ATTRIBUTE {
            return None;
        }
        let (of, name) = (attribute.child(field::OBJECT)?, attribute.child(field::ATTRIBUTE)?.text());
        let object = self.latest(of);
        let place: Name = match object.only() {
            Some(Known::Module(module)) => format!("@{}:{name}", module.at).into(),
            Some(Known::Class(class)) => format!("@{:x}.{name}", self.owner_of(class, name, 0)?.0).into(),
            Some(Known::Api(path)) => format!("@{path}.{name}").into(),
            _ => self.place_of_attribute(of, &object, name)?,
        };
        self.env.get(&place).is_some().then_some(place)
    }

    /// What a class or a base of it is known to have under a name now; `by_name` if the class itself is asked.
    fn kept_member(&mut self, class: &Class, name: &str, outside: Option<Value>, by_name: bool) -> Option<Binding> {
        let (owner, member) = self.owner_of(class, name, 0)?;
        let member = outside.as_ref().or(member);
        let place = || Name::from(format!("@{owner:x}.{name}"));
        if self.env.has_state()
            && let Some(now) = self.env.get(&place())
        {
            return Some(now.clone());
        }
        let member = member.filter(|member| by_name || member.sum().things != 0)?;
        if member.known().iter().any(|known| matches!(known, Known::Function(_))) {
            return None;
        }
        let member =
            if member.sum().things == 0 { member.unshared() } else { self.with_left(&place(), member.unshared()) };
        let value = if by_name { self.with_held(&place(), name, member) } else { member };
        let is_held = !value.labels().is_empty();
        if value.sum().things != 0 { self.begun(place(), value) } else { is_held.then(|| Binding::new(value, None)) }
    }

    /// What the module's statements have made of `name.attribute`, where that is something that can be changed.
    fn changed_outside(&self, of: Node<'t>, name: &str) -> Option<Value> {
        let path = dotted(of)?;
        let first = path.split('.').next()?;
        if self.env.get(first).is_some() || self.captured(first).is_some() {
            return None;
        }
        let binding = self.python.module_binding(self.scope, &format!("{path}.{name}"), self.module_time())?;
        (binding.value.sum().things != 0).then_some(binding.value)
    }

    /// The digest of the class, among one and its bases, that has something under a name, or of which a function gave it that.
    fn owner_of<'c>(&self, class: &'c Class, name: &str, depth: u32) -> Option<(u64, Option<&'c Value>)> {
        let member = class.member(name);
        let is_given = || self.env.has_state() && self.env.get(&format!("@{:x}.{name}", class.digest)).is_some();
        if member.is_some() || is_given() {
            return Some((class.digest, member));
        }
        let bases = class.bases.iter().filter(|_| depth < MAX_BASES).flat_map(Value::known);
        bases
            .filter_map(|base| if let Known::Class(class) = base { Some(class) } else { None })
            .find_map(|base| self.owner_of(base, name, depth + 1))
    }

    /// Begins with a place that holds something that can be changed.
    fn begun(&mut self, place: Name, value: Value) -> Option<Binding> {
        (value.sum().things != 0).then(|| {
            let binding = Binding::new(value, None);
            self.begin(place, binding.clone());
            binding
        })
    }

    /// The place of `name.attribute`, where the module binds the name to something of which not much is known.
    fn place_of_attribute(&self, of: Node<'t>, object: &Value, name: &str) -> Option<Name> {
        let path = dotted(of)?;
        let first = path.split('.').next()?;
        let is_plain = object.known().iter().all(|known| matches!(known, Known::Instance(_)));
        let is_local = self.env.get(first).is_some() || self.captured(first).is_some();
        let is_of_thread = matches!(object.only(), Some(Known::Instance(path)) if path.starts_with("threading.local"));
        let start = if is_of_thread { OF_THREAD } else { "@" };
        (is_plain && !is_local).then(|| format!("{start}{}:{path}.{name}", self.python.file).into())
    }

    /// `object.name = value`, where the object outlives the function; whether that is the only way to see it.
    pub(crate) fn keep_attribute(&mut self, of: Option<Node<'t>>, object: &Value, name: &str, value: &Value) -> bool {
        if !self.is_function() {
            return false;
        }
        let (place, is_all) = match object.only() {
            Some(Known::Module(module)) => (format!("@{}:{name}", module.at).into(), true),
            Some(Known::Class(class)) => (format!("@{:x}.{name}", class.digest).into(), true),
            Some(Known::Api(path)) => (format!("@{path}.{name}").into(), true),
            _ => match of.and_then(|of| self.place_of_attribute(of, object, name)) {
                Some(place) => (place, false),
                None => return false,
            },
        };
        if self.env.get(&place).is_none() {
            let before = self.attribute_of(object, name);
            self.begin(Name::clone(&place), Binding::new(before, None));
        }
        if let Some(path) = of.and_then(dotted) {
            self.env.forget_refined(&format!("{path}.{name}"));
        }
        self.env.set(place, Binding::new(value.clone(), None));
        is_all
    }

    /// `os.environ[name] = value`; whether it is that.
    pub(crate) fn set_environment(&mut self, container: &Value, name: &Value, value: &Value) -> bool {
        let is_it = matches!(container.only(), Some(Known::Api(path)) if &**path == "os.environ");
        if !is_it || !self.is_function() {
            return false;
        }
        let place = Name::from(ENVIRONMENT);
        if self.env.get(&place).is_none() {
            self.begin(Name::clone(&place), Binding::new(Value::dict(Vec::new(), true), None));
        }
        let Some(now) = self.env.get(&place).map(|now| now.value.clone()) else { return false };
        let after = now.map(|known| match known {
            Known::Dict(dict) => crate::dicts::with_entry(dict, name, value),
            known => known.clone().into(),
        });
        self.env.set(place, Binding::new(after, None));
        true
    }

    /// What a variable of the environment is that was set before.
    pub(crate) fn set_before(&self, name: &Value) -> Option<Value> {
        let Some(Known::Dict(dict)) = self.env.get(ENVIRONMENT)?.value.only() else { return None };
        let name = name.only_constant()?;
        dict.entries.iter().find(|(known, _)| known.equals(name)).map(|(_, value)| value.clone())
    }

    /// `setattr(object, name, value)`, `getattr(object, name)` with a name that is known.
    pub(crate) fn attribute_call(&mut self, call: Node<'t>, path: &str, given: &Values) -> Option<Value> {
        if matches!(path, "os.getenv" | "os.environ.get") && self.env.has_state() {
            return self.set_before(given.positional.first()?);
        }
        if !matches!(path, "builtins.getattr" | "builtins.setattr" | "builtins.object.__setattr__") {
            return None;
        }
        let list = call.child(field::ARGUMENTS).map(arguments)?;
        let [Argument::Positional(of), Argument::Positional(_), ..] = *list.as_slice() else { return None };
        let (object, name) = (given.positional.first()?, crate::texts::plain(given.positional.get(1)?)?);
        if path == "builtins.getattr" {
            let found = self.attribute_named(call, of, object, &name);
            let found = if found.is_unknown() { found.with_labels(&object.labels()) } else { found };
            return Some(given.positional.get(2).map_or(found.clone(), |default| found.or(default)));
        }
        let value = given.positional.get(2)?;
        let by = dotted(of);
        let now = by.as_ref().and_then(|path| self.env.get(path)).map_or(object, |bound| &bound.value).clone();
        if !self.store(call, Some(of), &now, &name, value, by.as_deref())
            && let Some(path) = by
        {
            self.bind_name(format!("{path}.{name}").into(), Binding::new(value.clone(), Some(call.range())));
        }
        Some(Value::constant(Constant::None))
    }

    /// Lets a place hold what it did before the function.
    fn begin(&mut self, place: Name, binding: Binding) {
        if self.places.iter().all(|(known, _)| *known != place) {
            self.places.push((Name::clone(&place), binding.value.clone()));
        }
        if !binding.value.is_never() {
            self.env.preload(place, binding);
        }
    }

    /// Takes what is untrusted in places from whoever called the function.
    pub(crate) fn take_state(&mut self, bound: &Bound) {
        for (place, value) in &bound.state {
            if let Some(name) = self.own_name(place) {
                self.own_places.insert(name.into(), Name::clone(place));
            }
            self.given_places.insert(Name::clone(place));
            self.begin(Name::clone(place), Binding::new(value.clone(), None));
        }
    }

    /// The name of this module whose place it is.
    pub(crate) fn own_name<'p>(&self, place: &'p str) -> Option<&'p str> {
        place.strip_prefix('@').and_then(|rest| rest.strip_prefix(&*self.python.file)?.strip_prefix(':'))
    }

    /// What is untrusted in places, or was, for a function that is called. What it finds there by itself it need not be told.
    pub(crate) fn untrusted_state(&self) -> Vec<(Name, Value)> {
        let registries = if self.module_time().is_none() { self.python.registries() } else { Vec::new() };
        if !self.env.has_state() {
            return registries;
        }
        let now = |(place, before): &(Name, Value)| {
            let value = &self.env.get(place)?.value;
            let is_new = value != before || self.given_places.contains(place);
            let is_labelled = !value.labels().is_empty() || !before.labels().is_empty();
            let is_registry = self.given_places.contains(place) && holds_callable(value);
            let matters = is_labelled || before.is_never() || is_registry;
            (is_new && matters).then(|| (Name::clone(place), value.clone()))
        };
        let mut state: Vec<(Name, Value)> = self.places.iter().filter_map(now).collect();
        state.extend(registries.into_iter().filter(|(place, _)| self.env.get(place).is_none()));
        state.sort_unstable_by(|(one, _), (two, _)| one.cmp(two));
        state
    }

    /// What places hold at the ends of the function, where that is something else than before and may matter to others.
    pub(crate) fn changed_state(&self, ends: &[Delta], is_early: bool) -> Vec<(Name, Value)> {
        let matters = |before: &Value, now: &Value| {
            let is_labelled = !before.labels().is_empty() || !now.labels().is_empty();
            is_early || before.is_never() || is_labelled || holds_callable(now)
        };
        let change = |(place, before): &(Name, Value)| {
            let at_end = |end: &Delta| end.get(place).map_or_else(|| before.clone(), |now| now.value.clone());
            let now = ends.iter().fold(Value::never(), |all, end| all.or(&at_end(end)));
            (!now.is_never() && now != *before && matters(before, &now)).then(|| (Name::clone(place), now))
        };
        let mut state: Vec<(Name, Value)> = self.places.iter().filter_map(change).collect();
        state.sort_unstable_by(|(one, _), (two, _)| one.cmp(two));
        state
    }

    /// Takes note of what a function that was called made of places.
    pub(crate) fn told_of_state(&mut self, state: &[(Name, Value)], at: Option<TextRange>) {
        for (place, value) in state {
            if self.is_in_thread && place.starts_with(OF_THREAD) {
                continue;
            }
            let own = self.own_name(place);
            if let Some(name) = own.filter(|name| !name.contains('.') && !self.is_function()) {
                self.bind_name(name.into(), Binding::new(value.unshared(), at));
                continue;
            }
            if let Some(name) = own {
                self.env.forget_refined(name);
                self.own_places.insert(name.into(), Name::clone(place));
                if name.contains('.') {
                    self.env.remove(name);
                }
            }
            let before = self.env.get(place).map(|now| now.value.clone());
            let same = before.as_ref().and_then(|before| Some((before, before.only()?.identity()?)));
            match same {
                Some((before, identity)) => {
                    self.env.has_become(identity, &value.unshared_but(before), None);
                }
                None => self.env.set(Name::clone(place), Binding::new(value.unshared(), at)),
            }
            if self.places.iter().all(|(known, _)| known != place) {
                self.places.push((Name::clone(place), Value::never()));
            }
            self.keep_left(place);
        }
    }
}

/// Whether it is what a framework keeps for the time of a request.
fn is_of_request(path: &str) -> bool {
    matches!(path, "flask.g" | "quart.g" | "flask.request" | "quart.request")
}
