//! Variables that several functions share which one call has made: what one assigns to a `nonlocal` name the others read.

use std::sync::Arc;

use bezoar_syntax::{Node, field, kind};

use crate::callable::Callable;
use crate::env::{Binding, Name};
use crate::exec::Frame;
use crate::value::{Known, Value};

impl<'t> Frame<'_, 't> {
    /// `callable`, which a name stands for in `call`, has assigned to variables of the function that it was made in: so it is for
    /// itself, and for the other functions that were made there with it.
    pub(crate) fn share_variables(&mut self, call: Node<'t>, callable: &Callable, assigned: &[(Name, Value)]) {
        let name = call.child(field::FUNCTION).filter(|function| function.kind() == kind::IDENTIFIER);
        let Some(binding) = name.and_then(|name| self.env.get(name.text())).cloned() else { return };
        if assigned.is_empty() || binding.sites.is_empty() || callable.captured.is_empty() {
            return;
        }
        for (name, other) in self.env.bound_at(&binding.sites) {
            let value = other.value.map(|known| match known {
                Known::Function(held) if held.target.unit == callable.target.unit => {
                    let now = |captured: &(Name, Value)| {
                        let now = assigned.iter().find(|(name, _)| *name == captured.0);
                        (Arc::clone(&captured.0), now.map_or(&captured.1, |(_, value)| value).clone())
                    };
                    let captured = held.captured.iter().map(now).collect();
                    Known::Function(Arc::new(Callable { captured, ..Callable::clone(held) })).into()
                }
                known => known.clone().into(),
            });
            self.env.put(name, Binding { value, sites: other.sites });
        }
    }
}
