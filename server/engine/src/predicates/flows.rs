//! Questions about untrusted data in a value.

use bezoar_python::{Answer, Kinds, Known, Labels, Piece, Python, Value};

/// Untrusted data that a rule asks for.
pub(super) struct Wanted {
    label: Labels,
    kinds: Kinds,
}

impl Wanted {
    /// Data with this label that still does harm in sinks of this kind; in any, without one.
    pub(super) fn of(python: &Python<'_>, label: &str, kind: Option<&str>) -> Self {
        Self { label: python.label(label), kinds: kind.map_or(Kinds::ALL, |kind| python.kind(kind)) }
    }

    fn is_in(&self, value: &Value) -> bool {
        value.labels().harms(&self.label, self.kinds)
    }
}

/// Whether `wanted` data is in the value.
pub(super) fn carries(value: &Value, wanted: &Wanted) -> Answer {
    if wanted.is_in(value) {
        Answer::Yes
    } else if value.is_open() {
        Answer::Unknown
    } else {
        Answer::No
    }
}

/// Whether the value is a string with a hole that `wanted` data fills, behind something that `before` takes.
pub(super) fn hole_after(value: &Value, wanted: &Wanted, before: &dyn Fn(&str) -> bool) -> Answer {
    if !wanted.is_in(value) {
        return carries(value, wanted);
    }
    // The whole is what the data fills.
    if value.is_open() && before("") {
        return Answer::Yes;
    }
    value.ask(|known| match known {
        Known::Text(pieces) => {
            let is_there = pieces.iter().enumerate().any(|(position, piece)| {
                let is_wanted = matches!(piece, Piece::Hole(value) if wanted.is_in(value));
                is_wanted && Known::Text(pieces[..position].into()).text().is_some_and(|text| before(&text))
            });
            Answer::from_bool(is_there)
        }
        Known::Constant(_) | Known::Dict(_) | Known::Function(_) | Known::Module(_) | Known::Class(_) => Answer::No,
        _ if before("") => Answer::Yes,
        _ => Answer::Unknown,
    })
}
