//! Things that can be changed are shared: two names of one list see the same list.
//!
//! While a function is walked, what the same allocation holds is the same thing. Allocations mean nothing beyond a walk: what comes
//! out of another one, or is kept, is made anew ([`Value::unshared`]).

use std::sync::Arc;

use bezoar_base::{Constant, digest};

use crate::containers::Dict;
use crate::env::Name;
use crate::object::Object;
use crate::value::{Known, Value};

/// So many things are told apart where it matters which of them are the same.
const MAX_THINGS: usize = 64;

/// Which thing that can be changed.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Identity(usize);

impl Identity {
    /// A bit that says whether it may be among many.
    pub(crate) fn bit(self) -> u64 {
        1 << (digest(&self.0) % 64)
    }
}

impl Known {
    /// Which thing it is, if it is one that can be changed.
    pub(crate) fn identity(&self) -> Option<Identity> {
        match self {
            Self::Sequence(sequence) => Some(Identity(Arc::as_ptr(sequence).addr())),
            Self::Dict(dict) => Some(Identity(Arc::as_ptr(dict).addr())),
            Self::Buffer(buffer) => Some(Identity(Arc::as_ptr(buffer).addr())),
            Self::Object(object) => Some(Identity(Arc::as_ptr(object).addr())),
            _ => None,
        }
    }

    /// Whether it can be part of something that is shared.
    fn may_hold(&self) -> bool {
        self.identity().is_some() || matches!(self, Self::Function(_))
    }
}

impl Value {
    /// The same where the thing `old` has become `new`; `None` if it is not in it.
    pub(crate) fn replaced(&self, old: Identity, new: &Self) -> Option<Self> {
        if !self.holds(old) {
            return None;
        }
        let mut result = if self.is_open() { Self::unknown() } else { Self::never() };
        for known in self.known() {
            result = result.or(&if known.identity() == Some(old) {
                new.clone()
            } else if known.may_hold() {
                known.with_parts(&|part| part.replaced(old, new).unwrap_or_else(|| part.clone())).into()
            } else {
                known.clone().into()
            });
        }
        Some(result.with_labels(self.own_labels()))
    }

    /// Whether it is that thing, or holds it.
    fn holds(&self, thing: Identity) -> bool {
        if self.sum().things & thing.bit() == 0 {
            return false;
        }
        let is_in = |known: &Known| {
            known.identity() == Some(thing) || (known.may_hold() && known.parts().any(|part| part.holds(thing)))
        };
        self.known().iter().any(is_in)
    }

    /// Another thing that holds the same.
    pub(crate) fn copied(&self) -> Self {
        self.map(|known| match known.identity() {
            Some(_) => known.with_parts(&Self::clone).into(),
            None => known.clone().into(),
        })
    }

    /// The same, made of things of its own.
    pub(crate) fn unshared(&self) -> Self {
        if self.sum().things == 0 {
            return self.clone();
        }
        let mut result = if self.is_open() { Self::unknown() } else { Self::never() };
        for known in self.known() {
            result = result.or(&if known.may_hold() {
                known.with_parts(&Self::unshared).into()
            } else {
                known.clone().into()
            });
        }
        result.with_labels(self.own_labels())
    }

    /// The same, made of things of its own, but for what in it is as it was in `before`, of which it is a later state: that is the
    /// same thing still.
    pub(crate) fn unshared_but(&self, before: &Self) -> Self {
        if self.sum().things == 0 {
            return self.clone();
        }
        if self == before {
            return before.clone();
        }
        let (Some(now), Some(then)) = (self.only(), before.only()) else { return self.unshared() };
        let known: Known = match (now, then) {
            (Known::Object(now), Known::Object(then)) => {
                let part = |(name, value): &(Name, Self)| {
                    let before = then.fields.iter().find(|(other, _)| other == name);
                    let value = before.map_or_else(|| value.unshared(), |(_, before)| value.unshared_but(before));
                    (Arc::clone(name), value)
                };
                Object { class: Arc::clone(&now.class), fields: now.fields.iter().map(part).collect() }.into()
            }
            (Known::Sequence(now), Known::Sequence(then)) => {
                let part = |(position, value): (usize, &Self)| {
                    then.elements.get(position).map_or_else(|| value.unshared(), |before| value.unshared_but(before))
                };
                let elements = now.elements.iter().enumerate().map(part).collect();
                Known::Sequence(Arc::new(now.with(elements)))
            }
            (Known::Dict(now), Known::Dict(then)) => {
                let part = |(key, value): &(Constant, Self)| {
                    let before = then.entries.iter().find(|(other, _)| other == key);
                    let value = before.map_or_else(|| value.unshared(), |(_, before)| value.unshared_but(before));
                    (key.clone(), value)
                };
                let missing = now.missing.as_ref().map(Self::unshared);
                let entries = now.entries.iter().map(part).collect();
                Known::Dict(Arc::new(Dict { entries, open: now.open, keys: now.keys.clone(), missing }))
            }
            _ => return self.unshared(),
        };
        Self::from(known).with_labels(self.own_labels())
    }

    /// Which of the things in it are the same, by when each is met first.
    pub(crate) fn sharing(&self, met: &mut Vec<Identity>, pattern: &mut Vec<usize>) {
        for known in self.known().iter().filter(|known| known.may_hold()) {
            if let Some(identity) = known.identity() {
                let at = met.iter().position(|known| *known == identity).unwrap_or_else(|| {
                    met.push(identity);
                    met.len() - 1
                });
                pattern.push(at);
            }
            if met.len() < MAX_THINGS {
                known.parts().for_each(|value| value.sharing(met, pattern));
            }
        }
    }
}
