//! Questions about untrusted data in a value.

use bezoar_base::Constant;
use bezoar_python::{Answer, Kinds, Known, Labels, Piece, Python, Value};

/// Untrusted data that a rule asks for.
pub(super) struct Wanted {
    label: Labels,
    kinds: Kinds,
    /// Whether only what may be more than a text is meant.
    is_document: bool,
}

/// Labels of documents: what was made a text is none any more.
const DOCUMENTS: [&str; 2] = ["json", "decoded"];

impl Wanted {
    /// Data with this label that still does harm in sinks of this kind; in any, without one.
    pub(super) fn of(python: &Python<'_>, label: &str, kind: Option<&str>) -> Self {
        Self {
            label: python.label(label),
            kinds: kind.map_or(Kinds::ALL, |kind| python.kind(kind)),
            is_document: DOCUMENTS.contains(&label),
        }
    }

    fn is_in(&self, value: &Value) -> bool {
        value.labels().harms(&self.label, self.kinds) && (!self.is_document || self.is_in_document(value))
    }

    /// Whether it is in something that may be more than a text.
    fn is_in_document(&self, value: &Value) -> bool {
        let is_text = |known: &Known| match known {
            Known::Constant(_) | Known::Text(_) | Known::Encoded(_) => true,
            Known::Instance(path) => &**path == "builtins.str",
            _ => false,
        };
        let is_in = |labels: &Labels| labels.harms(&self.label, self.kinds) && labels.are_documents(&self.label);
        if !value.is_open() && !value.known().is_empty() && value.known().iter().all(is_text) {
            return false;
        }
        is_in(value.own_labels())
            || value.known().iter().any(|known| match known {
                known if is_text(known) => false,
                Known::Dict(dict) => dict.entries.iter().any(|(_, value)| self.is_in(value)),
                Known::Sequence(sequence) => sequence.elements.iter().any(|element| self.is_in(element)),
                known => is_in(&Value::from(known.clone()).labels()),
            })
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

/// Whether `wanted` data begins a word of a command behind the first that the program takes for an option: no `--` stands before it.
pub(super) fn option_from(value: &Value, wanted: &Wanted) -> Answer {
    if !wanted.is_in(value) {
        return carries(value, wanted);
    }
    value.ask(|known| match known {
        Known::Sequence(words) => {
            let is_end = |word: &Value| word.only_constant().and_then(Constant::as_text) == Some("--");
            let before_end = words.elements.iter().take_while(|word| !is_end(word)).skip(1);
            let mut options = before_end.map(|word| hole_after(word, wanted, &str::is_empty));
            match options.find(|answer| *answer == Answer::Yes) {
                Some(yes) => yes,
                None if words.open && !words.elements.iter().any(is_end) => Answer::Unknown,
                None => Answer::No,
            }
        }
        _ => Answer::Unknown,
    })
}
