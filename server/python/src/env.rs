//! The names of a scope while its statements are walked.

use std::sync::Arc;

use bezoar_base::{FastMap, FastSet, TextRange};
use smallvec::{SmallVec, smallvec};

use crate::before::behind;
use crate::shared::Identity;
use crate::value::Value;

pub(crate) type Name = Arc<str>;

/// The expressions that a name was bound to.
pub(crate) type Sites = SmallVec<[TextRange; 1]>;

/// What a name is bound to, and where that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Binding {
    pub(crate) value: Value,
    pub(crate) sites: Sites,
}

/// The bindings at one point of a walk. Branches cost what they change, not what they see: changes are logged and undone.
#[derive(Debug)]
pub(crate) struct Env {
    vars: FastMap<Name, Binding>,
    log: Vec<(Name, Option<Binding>)>,
    /// Whether this point can be reached.
    pub(crate) reachable: bool,
    /// Whether a name with a dot (`session.verify`) is bound, so that others need not look.
    has_fields: bool,
    /// Whether something is known of an expression that is no name (`=request.args["id"]`).
    has_refined: bool,
    /// Whether something is known of what outlives the function (`@app.py:cache`).
    has_state: bool,
}

/// What a branch changed, and whether its end can be reached.
#[derive(Clone, Debug, Default)]
pub(crate) struct Delta {
    changes: FastMap<Name, Option<Binding>>,
    pub(crate) reachable: bool,
}

impl Binding {
    pub(crate) fn new(value: Value, site: Option<TextRange>) -> Self {
        Self { value, sites: site.map_or_else(Sites::new, |site| smallvec![site]) }
    }

    pub(crate) fn or(mut self, other: &Self) -> Self {
        self.value = self.value.or(&other.value);
        for site in &other.sites {
            if !self.sites.contains(site) {
                self.sites.push(*site);
            }
        }
        self
    }
}

impl Default for Env {
    fn default() -> Self {
        Self {
            vars: FastMap::default(),
            log: Vec::new(),
            reachable: true,
            has_fields: false,
            has_refined: false,
            has_state: false,
        }
    }
}

impl Env {
    pub(crate) fn get(&self, name: &str) -> Option<&Binding> {
        self.vars.get(name)
    }

    /// What `name` was bound to at a point of the log.
    pub(crate) fn at(&self, mark: usize, name: &str) -> Option<&Binding> {
        let changed = self.log[mark..].iter().find(|(known, _)| &**known == name);
        changed.map_or_else(|| self.vars.get(name), |(_, before)| before.as_ref())
    }

    pub(crate) fn has_refined(&self) -> bool {
        self.has_refined
    }

    pub(crate) fn has_state(&self) -> bool {
        self.has_state
    }

    /// What is known of expressions of libraries (`=@flask.request.args["id"]`), in order of their names.
    pub(crate) fn of_libraries(&self) -> Vec<(Name, Value)> {
        let of_library = self.vars.iter().filter(|(name, _)| name.starts_with("=@"));
        let mut all: Vec<_> = of_library.map(|(name, binding)| (Arc::clone(name), binding.value.clone())).collect();
        all.sort_unstable_by(|(one, _), (two, _)| one.cmp(two));
        all
    }

    /// The names that are bound to what was written at just these places, in order.
    pub(crate) fn bound_at(&self, sites: &Sites) -> Vec<(Name, Binding)> {
        let there = self.vars.iter().filter(|(_, binding)| binding.sites == *sites);
        let mut all: Vec<_> = there.map(|(name, binding)| (Arc::clone(name), binding.clone())).collect();
        all.sort_unstable_by(|(one, _), (two, _)| one.cmp(two));
        all
    }

    /// What is known of what is written behind a name, in order: `.state.profile`, `=["shop"]`.
    pub(crate) fn behind(&self, name: &str) -> Vec<(Name, Value)> {
        if self.has_fields || self.has_refined || self.has_state { behind(&self.vars, name) } else { Vec::new() }
    }

    pub(crate) fn has_fields(&self) -> bool {
        self.has_fields
    }

    /// Binds `name`; what was known of its fields is no longer.
    pub(crate) fn set(&mut self, name: Name, binding: Binding) {
        if !name.starts_with('=') {
            self.forget_refined(&name);
        }
        if !name.starts_with('@') && !name.contains('.') && self.has_fields {
            let of_name = |field: &Name| field.strip_prefix(&*name).is_some_and(|rest| rest.starts_with('.'));
            let mut stale: Vec<Name> = self.vars.keys().filter(|field| of_name(field)).cloned().collect();
            stale.sort_unstable();
            for field in stale {
                self.remove(&field);
            }
        }
        self.put(name, binding);
    }

    /// Makes something else of what `name` is, which is still the same thing.
    pub(crate) fn put(&mut self, name: Name, binding: Binding) {
        self.has_refined |= name.starts_with('=');
        self.has_state |= name.starts_with('@');
        self.has_fields |= !name.starts_with('@') && name.contains('.');
        let old = self.vars.insert(Arc::clone(&name), binding);
        self.log.push((name, old));
    }

    /// What a condition said of an expression in which `name` stands is no longer so.
    pub(crate) fn forget_refined(&mut self, name: &str) {
        if !self.has_refined {
            return;
        }
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let mentions = |expression: &Name| {
            expression.starts_with('=')
                && expression.match_indices(name).any(|(at, _)| {
                    !expression[..at].ends_with(is_word) && !expression[at + name.len()..].starts_with(is_word)
                })
        };
        let mut stale: Vec<Name> = self.vars.keys().filter(|known| mentions(known)).cloned().collect();
        stale.sort_unstable();
        stale.iter().for_each(|expression| self.remove(expression));
    }

    /// Gives every name what has become of a thing that it holds. What is known of fields by the name before the dot is forgotten,
    /// but not for the name `keep`, by which the thing was changed. Whether any name holds it.
    pub(crate) fn has_become(&mut self, old: Identity, new: &Value, keep: Option<&str>) -> bool {
        let changed = self.vars.iter().filter_map(|(name, binding)| {
            let value = binding.value.replaced(old, new)?;
            Some((Arc::clone(name), Binding { value, sites: binding.sites.clone() }))
        });
        let mut changed: Vec<(Name, Binding)> = changed.collect();
        changed.sort_unstable_by(|(one, _), (two, _)| one.cmp(two));
        let is_held = !changed.is_empty();
        for (name, binding) in changed {
            if self.has_fields && keep != Some(&*name) {
                self.set(name, binding);
            } else {
                let old = self.vars.insert(Arc::clone(&name), binding);
                self.log.push((name, old));
            }
        }
        is_held
    }

    /// Binds `name` as it was before everything that the log tells of.
    pub(crate) fn preload(&mut self, name: Name, binding: Binding) {
        self.has_state |= name.starts_with('@');
        self.vars.insert(name, binding);
    }

    pub(crate) fn remove(&mut self, name: &str) {
        if let Some((name, old)) = self.vars.remove_entry(name) {
            self.log.push((name, Some(old)));
        }
    }

    /// A point of the log that [`Self::changes_since`] and [`Self::undo`] can go back to.
    pub(crate) fn mark(&self) -> usize {
        self.log.len()
    }

    pub(crate) fn changes_since(&self, mark: usize) -> Delta {
        let changed: FastSet<&Name> = self.log[mark..].iter().map(|(name, _)| name).collect();
        let changes = changed.into_iter().map(|name| (Arc::clone(name), self.vars.get(name).cloned())).collect();
        Delta { changes, reachable: self.reachable }
    }

    /// Adds to `delta` what may be bound after what was changed since `mark`.
    pub(crate) fn add_changes(&self, mark: usize, delta: &mut Delta) {
        for (name, now) in self.changes_since(mark).changes {
            let joined = match (delta.changes.remove(&name).flatten(), now) {
                (Some(before), Some(now)) => Some(before.or(&now)),
                (before, now) => before.or(now),
            };
            delta.changes.insert(name, joined);
        }
    }

    pub(crate) fn undo(&mut self, mark: usize) {
        while self.log.len() > mark {
            match self.log.pop() {
                Some((name, Some(old))) => drop(self.vars.insert(name, old)),
                Some((name, None)) => drop(self.vars.remove(&name)),
                None => {}
            }
        }
    }

    /// What becomes of the bindings when any one of `branches`, each taken from here, may have been run.
    pub(crate) fn join(&mut self, branches: &[Delta]) {
        let mut reached = branches.iter().filter(|branch| branch.reachable).peekable();
        if reached.peek().is_none() {
            self.reachable = false;
            return;
        }
        let reached: Vec<&Delta> = reached.collect();
        let mut names: Vec<&Name> = reached.iter().flat_map(|branch| branch.changes.keys()).collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            let here = self.vars.get(name);
            let ends = reached.iter().map(|branch| branch.changes.get(name).map_or(here, Option::as_ref));
            // A branch in which the name is not bound would raise where it is used; what is no name is as it always was there.
            let is_lost = name.starts_with('=') && ends.clone().any(|end| end.is_none());
            let joined = ends.filter(|_| !is_lost).flatten().fold(None, |joined: Option<Binding>, end| match joined {
                Some(binding) => Some(binding.or(end)),
                None => Some(end.clone()),
            });
            match joined {
                Some(binding) if self.vars.get(name) != Some(&binding) => self.put(Arc::clone(name), binding),
                Some(_) => {}
                None => self.remove(name),
            }
        }
        self.reachable = true;
    }

    /// The bindings, in order of name.
    pub(crate) fn sorted(&self) -> Vec<(Name, Binding)> {
        let mut all: Vec<_> = self.vars.iter().map(|(name, binding)| (Arc::clone(name), binding.clone())).collect();
        all.sort_unstable_by(|one, two| one.0.cmp(&two.0));
        all
    }
}

impl Delta {
    /// A branch that changes nothing.
    pub(crate) fn nothing() -> Self {
        Self { changes: FastMap::default(), reachable: true }
    }

    pub(crate) fn reached(mut self) -> Self {
        self.reachable = true;
        self
    }

    /// Says that `name` is not bound where it ends.
    pub(crate) fn unbind(&mut self, name: &Name) {
        self.changes.insert(Arc::clone(name), None);
    }

    /// What it binds `name` to.
    pub(crate) fn get(&self, name: &str) -> Option<&Binding> {
        self.changes.get(name)?.as_ref()
    }

    /// The bindings that it leaves, in order of name.
    pub(crate) fn into_bound(self) -> Vec<(Name, Binding)> {
        let mut bound: Vec<_> = self.changes.into_iter().filter_map(|(name, end)| Some((name, end?))).collect();
        bound.sort_unstable_by(|one, two| one.0.cmp(&two.0));
        bound
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &Name> {
        self.changes.keys()
    }
}
