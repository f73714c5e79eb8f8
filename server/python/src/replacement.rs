//! `format.format(…)`: replacement fields.

use crate::formats::{formatted, specification_of};
use crate::labels::Labels;
use crate::value::{Piece, Value};

/// `format.format(…)`.
pub(crate) struct Format<'f> {
    /// Gives what the name, number or path of a replacement field stands for.
    pub(crate) field: &'f mut dyn FnMut(&str) -> Value,
    /// How many fields without a name there were.
    pub(crate) automatic: usize,
}

impl Format<'_> {
    /// The string that `format` gives; `given` are the labels of all that a format that is not known could show.
    pub(crate) fn apply(mut self, format: &[Piece], given: &Labels) -> Value {
        let mut out = Vec::new();
        let mut unsure = Labels::default();
        for piece in format {
            match piece {
                Piece::Literal(text) => self.literal(text, 0, &mut out),
                Piece::Hole(_) => {
                    unsure = unsure.union(given);
                    out.push(piece.clone());
                }
                Piece::Repeat(_) => out.push(piece.clone()),
            }
        }
        Value::text(out).with_labels(&unsure)
    }

    fn literal(&mut self, text: &str, depth: u8, out: &mut Vec<Piece>) {
        let mut rest = text;
        while let Some(at) = rest.find(['{', '}']) {
            out.push(Piece::Literal(rest[..at].into()));
            if rest[at..].starts_with("{{") || rest[at..].starts_with("}}") {
                out.push(Piece::Literal(rest[at..=at].into()));
                rest = &rest[at + 2..];
                continue;
            }
            let Some(length) = closing(&rest[at..]) else {
                rest = &rest[at + 1..];
                continue;
            };
            let inner = &rest[at + 1..at + length];
            rest = &rest[at + length + 1..];
            out.extend(self.replaced(inner, depth));
        }
        out.push(Piece::Literal(rest.into()));
    }

    /// What `{inner}` becomes.
    fn replaced(&mut self, inner: &str, depth: u8) -> Vec<Piece> {
        let name_end = inner.find(['!', ':']).unwrap_or(inner.len());
        let name = &inner[..name_end];
        let name = if name.is_empty() || name.starts_with(['.', '[']) {
            self.automatic += 1;
            format!("{}{name}", self.automatic - 1)
        } else {
            name.to_owned()
        };
        let value = (self.field)(&name);
        let (conversion, spec) = match inner[name_end..].strip_prefix('!') {
            Some(after) => (after.chars().next(), after.split_once(':').map(|(_, spec)| spec)),
            None => (None, inner[name_end..].strip_prefix(':')),
        };
        let spec = spec.map(|spec| {
            let mut parts = vec![Piece::Literal(spec.into())];
            if spec.contains('{') && depth < 2 {
                parts.clear();
                self.literal(spec, depth + 1, &mut parts);
            }
            specification_of(&Value::text(parts))
        });
        formatted(&value, conversion, spec.as_ref())
    }
}

/// Where the brace that opens a replacement field is closed.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (at, character) in text.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return (text.starts_with('{') && at > 0).then_some(at);
        }
    }
    None
}
