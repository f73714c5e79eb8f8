//! The module's names: what each top-level statement does to them, and what they are before it and at the end.

use std::rc::Rc;
use std::sync::Arc;

use bezoar_base::{FastMap, Path, digest};

use crate::env::{Binding, Name};
use crate::files::Exports;
use crate::filled::LEFT;
use crate::options::OPTIONS;
use crate::python::{Python, unit_number};
use crate::scope::ScopeId;
use crate::tracking::{Fact, Reads};
use crate::value::Value;

/// What running a unit does to the module's names.
#[derive(Clone, Debug)]
pub(crate) struct Effect {
    /// What it read of the names before it and of the functions that it called, and the digest of what that was.
    pub(crate) reads: Reads,
    /// What it leaves, with its digest; sites are relative to the unit's start.
    pub(crate) writes: Vec<(Name, Binding, u64)>,
    /// Modules that it imports everything of.
    pub(crate) stars: Vec<Path>,
}

impl Effect {
    /// Whether it leaves what another one left.
    pub(crate) fn is_as(&self, other: &Self) -> bool {
        let written = |effect: &'_ Self| -> Vec<(Name, u64)> {
            effect.writes.iter().map(|(name, _, digest)| (Arc::clone(name), *digest)).collect()
        };
        self.stars == other.stars && written(self) == written(other)
    }
}

#[derive(Debug, Default)]
pub(crate) struct ModuleNames {
    /// For each name, the units that bind it, in order, and what they leave.
    pub(crate) history: FastMap<Name, Vec<(u32, Binding, u64)>>,
    /// Modules that are imported whole, in order, with their unit.
    pub(crate) stars: Vec<(u32, Path)>,
    /// What each unit's walk gave, where it was walked in this revision.
    pub(crate) effects: Vec<Option<Effect>>,
    /// Stars of the unit that is being walked.
    pub(crate) current_stars: Vec<Path>,
}

impl Python<'_> {
    /// Runs the module's statements, those of which nothing is kept or which read something else now.
    pub(crate) fn run_module(&self) {
        if self.module.set(()).is_err() {
            return;
        }
        self.on_its_way.set(true);
        self.run_units();
        self.on_its_way.set(false);
    }

    fn run_units(&self) {
        for number in 0..self.units.len() {
            let unit = unit_number(number);
            let kept = Arc::clone(&self.kept[number]);
            let held = kept.effect.as_ref().filter(|effect| self.reads_the_same(unit, &effect.reads));
            match held {
                Some(effect) => self.register(unit, effect),
                None => {
                    let effect = self.run_unit(unit);
                    self.register(unit, &effect);
                    self.names.borrow_mut().effects[number] = Some(effect);
                }
            }
        }
    }

    /// Whether what a unit read when it was run is what it was.
    fn reads_the_same(&self, unit: u32, reads: &Reads) -> bool {
        let elsewhere_holds = self.elsewhere_holds && !reads.facts.iter().any(|(fact, _)| *fact == Fact::Beyond);
        let holds = |(fact, digest): &(Fact, u64)| {
            elsewhere_holds && fact.is_elsewhere() || self.fact_before(unit, fact) == *digest
        };
        reads.facts.iter().all(holds)
    }

    fn run_unit(&self, unit: u32) -> Effect {
        let scope = ScopeId { unit, function: None };
        let start = i64::from(self.units[unit as usize].start());
        self.names.borrow_mut().current_stars.clear();
        let (facts, mut reads) = self.tracked(None, || self.walk(scope, true));
        let is_before =
            |fact: &Fact| matches!(fact, Fact::Entry(_) | Fact::Body(_) | Fact::Vicinity) || fact.is_elsewhere();
        reads.facts.retain(|(fact, _)| is_before(fact));
        let mut writes: Vec<(Name, Binding, u64)> = facts
            .exit
            .iter()
            .filter(|(name, _)| facts.ever.contains_key(*name))
            .map(|(name, binding)| {
                let sites = binding.sites.iter().map(|site| site.shifted(-start)).collect();
                // Questions about names look at how a value is written, not only at what it is.
                let text = self.source.as_str();
                let written: Vec<&str> = binding.sites.iter().filter_map(|site| text.get(site.span())).collect();
                let digest = digest(&(&binding.value, written)) | 1;
                (Arc::clone(name), Binding { value: binding.value.clone(), sites }, digest)
            })
            .collect();
        writes.sort_unstable_by(|one, two| one.0.cmp(&two.0));
        let stars = std::mem::take(&mut self.names.borrow_mut().current_stars);
        self.frames.borrow_mut().insert((scope, true), Rc::new(facts));
        Effect { reads, writes, stars }
    }

    fn register(&self, unit: u32, effect: &Effect) {
        let start = i64::from(self.units[unit as usize].start());
        let mut names = self.names.borrow_mut();
        for (name, binding, digest) in &effect.writes {
            let sites = binding.sites.iter().map(|site| site.shifted(start)).collect();
            let binding = Binding { value: binding.value.clone(), sites };
            names.history.entry(Arc::clone(name)).or_default().push((unit, binding, *digest));
        }
        names.stars.extend(effect.stars.iter().map(|star| (unit, Arc::clone(star))));
    }

    pub(crate) fn before(&self, unit: u32, name: &str) -> Option<(Binding, u64)> {
        self.seen_before(unit, name, |binding, digest| (binding.clone(), digest))
    }

    /// The digest of that; zero if the name is not bound.
    pub(crate) fn digest_before(&self, unit: u32, name: &str) -> u64 {
        self.seen_before(unit, name, |_, digest| digest).unwrap_or_default()
    }

    fn seen_before<R>(&self, unit: u32, name: &str, see: impl FnOnce(&Binding, u64) -> R) -> Option<R> {
        if let Some((binding, digest)) = self.starred_anew(name, unit, true) {
            return Some(see(&binding, digest));
        }
        let names = self.names.borrow();
        let history = names.history.get(name)?;
        let (_, binding, digest) = &history[history.partition_point(|(other, ..)| *other < unit).checked_sub(1)?];
        Some(see(binding, *digest))
    }

    /// What a name is before a unit that a star import binds which stands behind whatever else binds it.
    fn starred_anew(&self, name: &str, before: u32, early: bool) -> Option<(Binding, u64)> {
        let names = self.names.borrow();
        if names.stars.is_empty() {
            return None;
        }
        let history = names.history.get(name)?;
        let bound = history[history.partition_point(|(other, ..)| *other < before).checked_sub(1)?].0;
        let is_between = |unit: u32| bound < unit && unit < before;
        let stars = names.stars.iter().filter(|(unit, _)| is_between(*unit)).map(|(_, star)| Path::clone(star));
        let stars: Vec<Path> = stars.collect();
        drop(names);
        let value = stars.iter().rev().find_map(|star| self.starred(star, name, early)?)?;
        let digest = digest(&(&value, "*"));
        Some((Binding::new(value, None), digest))
    }

    /// The digest of a fact as it is before a unit.
    pub(crate) fn fact_before(&self, unit: u32, fact: &Fact) -> u64 {
        let name = match fact {
            Fact::Entry(name) => name,
            Fact::Body(_) | Fact::Vicinity => return self.fact(unit as usize, self.units[unit as usize], fact),
            _ if fact.is_elsewhere() => return self.fact(unit as usize, self.units[unit as usize], fact),
            _ => return 0,
        };
        if &**name == "*" {
            return self.stars_digest(|other| other < unit);
        }
        self.digest_before(unit, name)
    }

    fn stars_digest(&self, seen: impl Fn(u32) -> bool) -> u64 {
        let names = self.names.borrow();
        let stars: Vec<&str> = names.stars.iter().filter(|(unit, _)| seen(*unit)).map(|(_, star)| &**star).collect();
        digest(&stars)
    }

    pub(crate) fn at_end(&self, name: &str) -> (Option<Binding>, u64) {
        self.seen_at_end(name, |binding, is_rebound| match is_rebound {
            true => Binding { value: binding.value.clone().opened(), sites: binding.sites.clone() },
            false => binding.clone(),
        })
    }

    /// The digest of that.
    pub(crate) fn digest_at_end(&self, name: &str) -> u64 {
        self.seen_at_end(name, |_, _| ()).1
    }

    /// What a name is at the end if it is bound, seen with whether functions bind it as well, and its digest.
    fn seen_at_end<R>(&self, name: &str, see: impl FnOnce(&Binding, bool) -> R) -> (Option<R>, u64) {
        self.run_module();
        if name == "*" {
            return (None, self.stars_digest(|_| true));
        }
        if name == LEFT {
            return (None, self.left_digest());
        }
        if name == OPTIONS {
            return (None, self.options_digest());
        }
        let starred = self.starred_anew(name, u32::MAX, false);
        let names = self.names.borrow();
        let last = names.history.get(name).and_then(|history| history.last());
        let Some((_, binding, digest)) = last else { return (None, 0) };
        let (binding, digest) = starred.as_ref().map_or((binding, digest), |(binding, digest)| (binding, digest));
        // Whether functions may change it decides whether what they leave there is looked at.
        let changed = (self.is_changed(name, false), self.is_changed(name, true));
        let digest = if changed == (false, false) { *digest } else { bezoar_base::digest(&(digest, changed)) };
        let rebound =
            self.globals.get_or_init(|| self.kept.iter().flat_map(|kept| &kept.surface.all.globals).cloned().collect());
        let rebound = rebound.contains(name);
        (Some(see(binding, rebound)), if rebound { digest ^ 2 } else { digest })
    }

    /// Whether the module's statements are being run just now.
    pub(crate) fn is_on_its_way(&self) -> bool {
        self.on_its_way.get()
    }

    /// What the module's names are at its end, as another module sees them.
    pub(crate) fn exports(&self) -> Exports {
        self.run_module();
        let known: Vec<Name> = self.names.borrow().history.keys().cloned().collect();
        let own = known.into_iter().filter(|name| !name.contains(['.', '=']));
        let own = own.filter_map(|name| Some((Name::clone(&name), self.at_end(&name).0?.value)));
        let mut names: FastMap<Name, Value> = own.collect();
        let stars: Vec<Path> = self.names.borrow().stars.iter().rev().map(|(_, star)| Path::clone(star)).collect();
        for star in stars {
            for (name, value) in self.all_starred(&star) {
                names.entry(name).or_insert(value);
            }
        }
        names.extend(self.left_elsewhere().map(|left| (Name::from(LEFT), left)));
        Exports { names }
    }
}
