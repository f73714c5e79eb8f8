//! What a call of a function of this file gives each of its parameters.

use std::sync::Arc;

use bezoar_base::{Constant, FastSet};
use bezoar_syntax::Node;

use crate::callable::Callable;
use crate::containers::SequenceKind;
use crate::env::Name;
use crate::methods::Values;
use crate::outcome::Bound;
use crate::parameters::{ParameterKind, parameters};
use crate::python::Python;
use crate::value::Value;

/// Which of the things that a call gives.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum GivenAt {
    Receiver,
    Position(usize),
    Keyword(usize),
}

/// What a call gives each parameter, in the order of the parameters.
pub(crate) type Places = Vec<Option<GivenAt>>;

/// The expressions that a call gives.
#[derive(Default)]
pub(crate) struct GivenNodes<'t> {
    pub(crate) receiver: Option<Node<'t>>,
    pub(crate) positional: Vec<Option<Node<'t>>>,
    pub(crate) keyword: Vec<Option<Node<'t>>>,
}

impl<'t> GivenNodes<'t> {
    pub(crate) fn at(&self, place: Option<GivenAt>) -> Option<Node<'t>> {
        match place? {
            GivenAt::Receiver => self.receiver,
            GivenAt::Position(at) => self.positional.get(at).copied().flatten(),
            GivenAt::Keyword(at) => self.keyword.get(at).copied().flatten(),
        }
    }
}

impl Python<'_> {
    /// What a call of a function of this file gives each parameter, and which argument, in the order of the call, that is.
    pub(crate) fn bind_call(&self, callable: &Callable, given: &Values) -> Option<(Bound, Places)> {
        if callable.target.file != self.file {
            return self.writer_of(&callable.target)?.bind_call(callable, given);
        }
        let (_, node) = self.definition_of(&callable.target)?;
        let captured = |name: &str| {
            let found = callable.captured.binary_search_by(|(known, _)| (**known).cmp(name)).ok()?;
            Some(callable.captured[found].1.clone())
        };
        let mut next = 0;
        let mut taken: FastSet<&str> = FastSet::default();
        let mut receiver = callable.receiver.clone();
        let (mut bound, mut places) = (Vec::new(), Vec::new());
        let positional = |at: usize| {
            let before = callable.partial.positional.len();
            match at.checked_sub(before) {
                None => Some((callable.partial.positional[at].clone(), None)),
                Some(at) => given.positional.get(at).map(|value| (value.clone(), Some(GivenAt::Position(at)))),
            }
        };
        let keyword = |name: &str| {
            let find = |values: &Values| values.keyword.iter().rposition(|(known, _)| &**known == name);
            match find(given) {
                Some(at) => Some((given.keyword[at].1.clone(), Some(GivenAt::Keyword(at)))),
                None => find(&callable.partial).map(|at| (callable.partial.keyword[at].1.clone(), None)),
            }
        };
        for parameter in parameters(node) {
            let name = parameter.name.text();
            let (value, place) = match parameter.kind {
                ParameterKind::Rest => {
                    let mut rest = Vec::new();
                    while let Some((value, _)) = positional(next) {
                        rest.push(value);
                        next += 1;
                    }
                    let value = Value::sequence(SequenceKind::Tuple, rest, given.open).with_labels(&given.rest);
                    (value, None)
                }
                ParameterKind::Keywords => {
                    let mut entries = Vec::new();
                    for (known, value) in callable.partial.keyword.iter().chain(&given.keyword) {
                        if !taken.contains(&**known) {
                            entries.push((Constant::Str(Arc::clone(known)), value.clone()));
                        }
                    }
                    (Value::dict(entries, given.open).with_labels(&given.rest), None)
                }
                ParameterKind::One { by_position, by_name } => {
                    let first = if by_position { receiver.take() } else { None };
                    let found = match first {
                        Some(receiver) => Some((receiver, Some(GivenAt::Receiver))),
                        None => by_position.then(|| positional(next)).flatten().inspect(|_| next += 1).or_else(|| {
                            taken.insert(name);
                            by_name.then(|| keyword(name)).flatten()
                        }),
                    };
                    found.unwrap_or_else(|| {
                        let default = captured(&format!("={name}"));
                        let unknown = || Value::unknown().with_labels(&given.rest);
                        let value = match default {
                            Some(default) if given.open => default.or(&unknown()),
                            Some(default) => default,
                            None => unknown(),
                        };
                        (value, None)
                    })
                }
            };
            bound.push((Name::from(name), value));
            places.push(place);
        }
        let captured = callable.captured.clone();
        Some((Bound { parameters: bound, captured, ..Bound::default() }, places))
    }
}
