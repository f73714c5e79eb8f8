//! What a value reads as where it is put into a string, and how a rule sees a string of which parts are known.

use std::sync::Arc;

use bezoar_base::Constant;

use crate::value::{Known, Piece, Value};

/// Types whose values, written out, are digits and a few signs, whoever chose them.
const PLAIN_TYPES: &[&str] = &[
    "builtins.int",
    "builtins.float",
    "builtins.bool",
    "builtins.complex",
    "decimal.Decimal",
    "fractions.Fraction",
    "uuid.UUID",
    "datetime.date",
    "datetime.datetime",
    "datetime.time",
    "datetime.timedelta",
    "ipaddress.IPv4Address",
    "ipaddress.IPv6Address",
];

impl Value {
    /// The text that stands for it in a string, if nobody can choose what is written there: one of several constants, or what only a
    /// number, a date or the like can be.
    fn harmless(&self) -> Option<String> {
        if self.is_open() || !self.own_labels().is_empty() {
            return None;
        }
        let texts: Option<Vec<String>> = self.known().iter().map(Known::harmless).collect();
        texts?.into_iter().next()
    }

    /// The API whose call it is what comes out of, where nothing else is known of it.
    fn maker(&self) -> Option<&str> {
        match self.only() {
            Some(Known::Instance(path)) => path.strip_suffix("()"),
            Some(Known::Encoded(encoded)) => encoded.maker.strip_suffix("()"),
            _ => None,
        }
    }

    /// The text that `made_by` has for what it is: a call of such an API, or one of several texts of which each hole is one.
    fn filled(&self, made_by: &dyn Fn(&str) -> Option<String>) -> Option<String> {
        if let Some(maker) = self.maker() {
            return made_by(maker);
        }
        if self.is_open() || !self.own_labels().is_empty() {
            return None;
        }
        let mut found = None;
        for known in self.known() {
            let text = match known {
                Known::Text(pieces) => {
                    let mut holes = pieces.iter().filter_map(Piece::hole).filter(|hole| hole.harmless().is_none());
                    let first = holes.next().map(|hole| hole.filled(made_by));
                    match first {
                        Some(first) => {
                            let first = first?;
                            holes.all(|hole| hole.filled(made_by).is_some()).then_some(first)
                        }
                        None => continue,
                    }
                }
                known => match known.harmless() {
                    Some(_) => continue,
                    None => Self::from(known.clone()).maker().and_then(made_by),
                },
            };
            found = found.or(Some(text?));
        }
        found
    }

    /// The pieces that it adds to a string that it is put into by `str`.
    pub(crate) fn pieces(&self) -> Vec<Piece> {
        match self.only() {
            Some(Known::Constant(Constant::Str(text))) if text.is_empty() => Vec::new(),
            Some(Known::Constant(Constant::Str(text))) if self.own_labels().is_empty() => {
                vec![Piece::Literal(Arc::clone(text))]
            }
            Some(Known::Constant(
                constant @ (Constant::Int(_) | Constant::Bool(_) | Constant::None | Constant::Float(_)),
            )) => {
                vec![Piece::Literal(python_str(constant).into())]
            }
            Some(Known::Text(pieces)) if self.own_labels().is_empty() => pieces.to_vec(),
            _ => vec![Piece::Hole(self.clone())],
        }
    }
}

impl Value {
    /// The same, with bytes read as the characters that they are in ASCII or UTF-8.
    pub(crate) fn byte_pieces(&self) -> Vec<Piece> {
        match self.only() {
            Some(Known::Constant(Constant::Bytes(bytes))) if self.own_labels().is_empty() => {
                match std::str::from_utf8(bytes) {
                    Ok(text) => vec![Piece::Literal(text.into())],
                    Err(_) => vec![Piece::Hole(self.clone())],
                }
            }
            _ => self.pieces(),
        }
    }
}

impl Known {
    fn harmless(&self) -> Option<String> {
        match self {
            Self::Constant(Constant::Str(text)) => Some(text.to_string()),
            Self::Constant(Constant::Bytes(_)) => None,
            Self::Constant(constant) => Some(python_str(constant)),
            // So is what the clock and the calendar give, whatever it is taken out of them by.
            Self::Instance(path) => {
                (PLAIN_TYPES.contains(&&**path) || path.starts_with("datetime.")).then(|| "0".to_owned())
            }
            Self::Text(_) => (!self.has_hole()).then(|| self.text()).flatten(),
            _ => None,
        }
    }

    /// Its text as a rule sees it: a string, bytes that are UTF-8, or a partly known string with `{}` for each hole. A `{}` that is
    /// really written reads `{ }`; a hole that one of several constants fills reads as the first of them, one that only a number
    /// or the like can fill as `0`.
    pub fn text(&self) -> Option<String> {
        self.text_with(&|_| None)
    }

    /// The same, with the text that `made_by` has for a hole that a call of that API fills.
    pub fn text_with(&self, made_by: &dyn Fn(&str) -> Option<String>) -> Option<String> {
        match self {
            Self::Constant(constant) => constant.as_text().map(written),
            Self::Text(pieces) => Some(pieces.iter().map(|piece| piece.text_with(made_by)).collect()),
            _ => None,
        }
    }

    /// Whether it is a string that anything may be part of.
    pub fn has_hole(&self) -> bool {
        self.has_hole_but(&|_| false)
    }

    /// Whether it is a string that anything may be part of, but for what a call of an API gives that `safe` takes.
    pub fn has_hole_but(&self, safe: &dyn Fn(&str) -> bool) -> bool {
        let is_hole = |piece: &Piece| match piece {
            Piece::Hole(value) => value.harmless().is_none() && !value.maker().is_some_and(safe),
            Piece::Literal(_) | Piece::Repeat(_) => false,
        };
        matches!(self, Self::Text(pieces) if pieces.iter().any(is_hole))
    }
}

impl Piece {
    /// Its part of the text as a rule sees it, see [`Known::text_with`].
    pub(crate) fn text_with(&self, made_by: &dyn Fn(&str) -> Option<String>) -> String {
        match self {
            Self::Literal(text) | Self::Repeat(text) => written(text),
            Self::Hole(value) => {
                let text = value.harmless().map(|text| written(&text)).or_else(|| value.filled(made_by));
                text.unwrap_or_else(|| "{}".to_owned())
            }
        }
    }
}

/// A text that is written in the code, so that no `{}` in it is taken for a hole.
fn written(text: &str) -> String {
    if text.contains("{}") { text.replace("{}", "{ }") } else { text.to_owned() }
}

/// What `str()` makes of a constant; floats as Rust writes them, which is as Python does for the common ones.
pub(crate) fn python_str(constant: &Constant) -> String {
    match constant {
        Constant::None => "None".to_owned(),
        Constant::Ellipsis => "Ellipsis".to_owned(),
        Constant::Bool(true) => "True".to_owned(),
        Constant::Bool(false) => "False".to_owned(),
        Constant::Int(value) => value.to_string(),
        Constant::Float(bits) => format!("{:?}", f64::from_bits(*bits)),
        Constant::Str(text) => text.to_string(),
        Constant::Bytes(bytes) => format!("b'{}'", bytes.escape_ascii()),
        Constant::Tuple(parts) => format!("({})", parts.iter().map(python_str).collect::<Vec<_>>().join(", ")),
    }
}
