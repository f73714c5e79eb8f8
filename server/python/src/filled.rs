//! Registries that are filled as modules are imported: what the statements of a module leave in names of other ones.

use bezoar_base::{Constant, Path, TextRange, digest};

use crate::env::{Binding, Name};
use crate::exec::Frame;
use crate::held::laid_upon;
use crate::python::Python;
use crate::tracking::Fact;
use crate::value::{Known, Value};

/// The name under which the exports of a module tell, by place, what its statements have left in names of others.
pub(crate) const LEFT: &str = "@";

impl<'t> Frame<'_, 't> {
    /// Takes note of what the modules have left in names of others that an import of `path` at `site` runs.
    pub(crate) fn ran_modules(&mut self, path: &Path, site: TextRange) {
        if self.is_function() {
            return;
        }
        for left in self.python.left_by_modules(path) {
            let Some(Known::Dict(left)) = left.only() else { continue };
            for (place, value) in &left.entries {
                if let Constant::Str(place) = place {
                    self.fill(place, value, site);
                }
            }
        }
    }

    fn fill(&mut self, place: &Name, value: &Value, site: TextRange) {
        let name = self.own_name(place).map_or_else(|| Name::clone(place), Name::from);
        let known = self.env.get(&name).cloned();
        let before = known.or_else(|| self.python.module_binding(self.scope, &name, self.module_time()));
        let binding = match before {
            Some(before) => Binding { value: also_filled(&before.value, value).unshared(), sites: before.sites },
            None => Binding::new(value.unshared(), Some(site)),
        };
        self.bind_name(name, binding);
    }

    /// Keeps what a function that one of the module's statements has called left in a name of another module.
    pub(crate) fn keep_left(&mut self, place: &Name) {
        if self.is_function() || self.own_name(place).is_some() {
            return;
        }
        let Some(mut now) = self.env.get(place).cloned() else { return };
        if let Some(before) = self.python.module_binding(self.scope, place, self.module_time()) {
            now.value = also_filled(&before.value, &now.value).unshared();
            self.env.set(Name::clone(place), now.clone());
        }
        self.facts.ever.insert(Name::clone(place), now);
    }

    /// What is in a name of another module once the modules have been run that this one imports.
    pub(crate) fn with_left(&self, place: &Name, value: Value) -> Value {
        match self.python.module_binding(self.scope, place, self.module_time()) {
            Some(left) => also_filled(&value, &left.value).unshared(),
            None => value,
        }
    }
}

/// A registry that was in one state and, told by somebody else, is in another. Of lists the one that goes on where the other ends.
fn also_filled(one: &Value, two: &Value) -> Value {
    match (one.only(), two.only()) {
        (Some(Known::Sequence(first)), Some(Known::Sequence(second)))
            if !first.open && second.elements.starts_with(&first.elements) =>
        {
            two.clone()
        }
        (Some(Known::Sequence(first)), Some(Known::Sequence(second)))
            if !second.open && first.elements.starts_with(&second.elements) =>
        {
            one.clone()
        }
        _ => laid_upon(one, two),
    }
}

/// Whether it is a container of functions or classes: a registry.
pub(crate) fn holds_callable(value: &Value) -> bool {
    let is_callable = |value: &Value| value.known().iter().any(|it| matches!(it, Known::Function(_) | Known::Class(_)));
    value.known().iter().any(|known| match known {
        Known::Dict(dict) => dict.entries.iter().any(|(_, value)| is_callable(value)),
        Known::Sequence(sequence) => sequence.elements.iter().any(is_callable),
        _ => false,
    })
}

impl Python<'_> {
    /// What the statements of the modules that an import of `path` runs have left in names of others.
    fn left_by_modules(&self, path: &Path) -> Vec<Value> {
        let modules = self.modules_run_by(path);
        modules.iter().filter_map(|module| self.own_member(module, LEFT, true)).collect()
    }

    /// What the module's own statements have made of registries of other modules, which are known here by names of their own:
    /// `HOOKS.append(hook)`, `plugins.TABLE["x"] = hook`.
    fn changed_imports(&self) -> Vec<(Name, Value)> {
        // Of each name what it is bound to at the end, and where each statement that binds it says so.
        let names: Vec<(Name, Value, Vec<TextRange>)> = {
            let names = self.names.borrow();
            let registries = names.history.iter().filter(|(name, all)| {
                !name.starts_with(['@', '=', '%']) && all.last().is_some_and(|(_, last, _)| holds_callable(&last.value))
            });
            let told = registries.filter_map(|(name, all)| {
                let sites = all.iter().filter_map(|(_, binding, _)| binding.sites.first().copied()).collect();
                Some((Name::clone(name), all.last()?.1.value.clone(), sites))
            });
            told.collect()
        };
        let place = |name: &str, sites: &[TextRange]| -> Option<Name> {
            let Some((module, attribute)) = name.rsplit_once('.') else {
                let (at, name) = sites.iter().find_map(|site| self.imported_at(*site))?;
                return Some(format!("@{at}:{name}").into());
            };
            let module = self.at_end(module).0?.value;
            let Some(Known::Module(module)) = module.only() else { return None };
            Some(format!("@{}:{attribute}", module.at).into())
        };
        names.into_iter().filter_map(|(name, value, sites)| Some((place(&name, &sites)?, value))).collect()
    }

    /// What the modules that this one imports have left in registries of others, for functions that are called: they may well stand in
    /// those, which import none of the modules that fill them.
    pub(crate) fn registries(&self) -> Vec<(Name, Value)> {
        if self.files().is_none() {
            return Vec::new();
        }
        self.run_module();
        let (_, digest) = self.at_end(LEFT);
        self.note(|| Fact::Final(LEFT.into()), || digest);
        if digest == 0 {
            return Vec::new();
        }
        let places: Vec<Name> =
            self.names.borrow().history.keys().filter(|name| name.starts_with('@')).map(Name::clone).collect();
        let mut left: Vec<(Name, Value)> = places
            .into_iter()
            .filter_map(|place| {
                let (binding, digest) = self.at_end(&place);
                self.note(|| Fact::Final(Name::clone(&place)), || digest);
                Some((place, binding?.value)).filter(|(_, value)| holds_callable(value))
            })
            .collect();
        left.sort_unstable_by(|(one, _), (two, _)| one.cmp(two));
        left
    }

    /// The digest of which names of other modules something was left in; zero if in none.
    pub(crate) fn left_digest(&self) -> u64 {
        if self.is_on_its_way() {
            return self.found_left_digest();
        }
        *self.left.elsewhere.get_or_init(|| self.found_left_digest())
    }

    fn found_left_digest(&self) -> u64 {
        let names = self.names.borrow();
        let mut places: Vec<&Name> = names.history.keys().filter(|name| name.starts_with('@')).collect();
        places.sort_unstable();
        if places.is_empty() { 0 } else { digest(&places) | 1 }
    }

    /// The same of this module, by place; `None` if it is nothing.
    pub(crate) fn left_elsewhere(&self) -> Option<Value> {
        let places: Vec<Name> =
            self.names.borrow().history.keys().filter(|name| name.starts_with('@')).map(Name::clone).collect();
        let mut entries: Vec<(Constant, Value)> = places
            .into_iter()
            .filter_map(|place| {
                let left = self.at_end(&place).0?.value;
                Some((Constant::Str(place), left))
            })
            .collect();
        entries.extend(self.changed_imports().into_iter().map(|(place, value)| (Constant::Str(place), value)));
        entries.sort_unstable_by(|(one, _), (two, _)| one.as_text().cmp(&two.as_text()));
        (!entries.is_empty()).then(|| Value::dict(entries, false))
    }
}
