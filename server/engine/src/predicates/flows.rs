//! Questions about untrusted data in a value.

use bezoar_base::Constant;
use bezoar_python::{Answer, Kinds, Known, Labels, Piece, Python, Value};

/// Untrusted data that a rule asks for.
pub(super) struct Wanted {
    label: Labels,
    kinds: Kinds,
    /// Whether only what may be more than a text is meant.
    is_document: bool,
    /// Whether all of the way has to be known that it took.
    surely: bool,
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
            surely: false,
        }
    }

    /// The same where all of the way is known.
    pub(super) fn surely(self) -> Self {
        Self { surely: true, ..self }
    }

    fn is_among(&self, labels: &Labels) -> bool {
        match self.surely {
            true => labels.surely_harms(&self.label, self.kinds),
            false => labels.harms(&self.label, self.kinds),
        }
    }

    fn is_in(&self, value: &Value) -> bool {
        self.is_among(&value.labels()) && (!self.is_document || self.is_in_document(value))
    }

    /// Whether it is in something that may be more than a text.
    fn is_in_document(&self, value: &Value) -> bool {
        let is_text = |known: &Known| match known {
            Known::Constant(_) | Known::Text(_) | Known::Encoded(_) => true,
            Known::Instance(path) => &**path == "builtins.str",
            _ => false,
        };
        let is_in = |labels: &Labels| self.is_among(labels) && labels.are_documents(&self.label);
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

/// Whether `wanted` data is in one of the parts that the value is made of: what harms may be in one, and what is sure in another.
pub(super) fn is_in_part(value: &Value, wanted: &Wanted) -> bool {
    wanted.is_among(value.own_labels())
        || value.known().iter().any(|known| match known {
            Known::Text(pieces) => pieces.iter().filter_map(Piece::hole).any(|hole| is_in_part(hole, wanted)),
            known => wanted.is_in(&known.clone().into()),
        })
}

/// Whether one of `pieces`, which stand behind `prefix`, is filled by `wanted` data there or further inside.
fn has_hole_after(pieces: &[Piece], prefix: &str, wanted: &Wanted, before: &dyn Fn(&str) -> bool) -> bool {
    pieces.iter().enumerate().any(|(position, piece)| {
        let Some(value) = piece.hole().filter(|value| wanted.is_in(value)) else { return false };
        let Some(text) = Known::Text(pieces[..position].into()).text() else { return false };
        let prefix = format!("{prefix}{text}");
        let is_whole = wanted.is_among(value.own_labels());
        let is_inside = |known: &Known| match known {
            Known::Text(pieces) => has_hole_after(pieces, &prefix, wanted, before),
            known => wanted.is_in(&known.clone().into()) && before(&prefix),
        };
        is_whole && before(&prefix) || value.known().iter().any(is_inside)
    })
}

/// Whether the value is a string with a hole that `wanted` data fills, behind something that `before` takes.
pub(super) fn hole_after(value: &Value, wanted: &Wanted, before: &dyn Fn(&str) -> bool) -> Answer {
    if !wanted.is_in(value) {
        return carries(value, wanted);
    }
    // The whole is what the data fills.
    let is_whole = value.is_open() && wanted.is_among(value.own_labels());
    if is_whole && before("") {
        return Answer::Yes;
    }
    // Of several values one may be what the data is in, and another one made of nothing that somebody sent.
    let is_in_all = wanted.is_among(value.own_labels());
    value.ask(|known| match known {
        Known::Text(pieces) => Answer::from_bool(has_hole_after(pieces, "", wanted, before)),
        Known::Constant(_) | Known::Dict(_) | Known::Function(_) | Known::Module(_) | Known::Class(_) => Answer::No,
        known if !is_in_all && !wanted.is_in(&known.clone().into()) => Answer::No,
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
