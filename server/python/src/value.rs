//! What an expression can be.

use std::sync::Arc;

use bezoar_base::{Constant, Path};
use smallvec::{SmallVec, smallvec};

use crate::answer::{Answer, Labels};
use crate::containers::{Class, Dict, Sequence, SequenceKind};

/// At most so many alternatives of one value are told apart; the rest is unknown.
const MAX_ALTERNATIVES: usize = 8;
/// At most so many elements or entries of one literal are kept; the rest is unknown.
pub(crate) const MAX_ELEMENTS: usize = 512;
/// A text grows to at most so many bytes; beyond, it is unknown.
pub(crate) const MAX_TEXT: usize = 64 * 1024;
/// A partly known text has at most so many pieces; beyond, it is unknown.
pub(crate) const MAX_PIECES: usize = 256;

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

/// What an expression can be: one of the known alternatives or, if it is open, anything else.
///
/// It holds no positions, so that two revisions of a file can be compared by value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Value {
    known: SmallVec<[Known; 1]>,
    open: bool,
    labels: Labels,
}

/// One thing that an expression can be.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Known {
    /// A constant.
    Constant(Constant),
    /// A module, function, class or attribute of a library or of the standard library, by its path.
    Api(Path),
    /// An instance, named by its class: `flask.Flask`; by the call where the class is not known: `hashlib.md5()`.
    Instance(Path),
    /// A string of which parts are known.
    Text(Arc<[Piece]>),
    /// A list, tuple or set.
    Sequence(Arc<Sequence>),
    /// A dict.
    Dict(Arc<Dict>),
    /// A function of this file, by its name.
    Function(Arc<str>),
    /// A class of this file.
    Class(Arc<Class>),
    /// An instance of a class of this file.
    Object(Arc<Class>),
}

/// A part of a string.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Piece {
    /// Known characters.
    Literal(Arc<str>),
    /// Something that is not known, or only what it can be.
    Hole(Value),
    /// Known characters, any number of times: `"?" * n`.
    Repeat(Arc<str>),
}

impl Value {
    /// Anything.
    pub fn unknown() -> Self {
        Self { known: SmallVec::new(), open: true, labels: Labels::default() }
    }

    /// No value at all: the result of code that cannot be reached.
    pub fn never() -> Self {
        Self { known: SmallVec::new(), open: false, labels: Labels::default() }
    }

    /// A constant.
    pub fn constant(constant: Constant) -> Self {
        Known::Constant(constant).into()
    }

    /// An API by its path.
    pub fn api(path: impl Into<Path>) -> Self {
        Known::Api(path.into()).into()
    }

    /// An instance by the name of its class.
    pub fn instance(path: impl Into<Path>) -> Self {
        Known::Instance(path.into()).into()
    }

    /// A string of pieces: neighbouring literals are joined, and one that is all literal is a constant.
    pub fn text(pieces: impl IntoIterator<Item = Piece>) -> Self {
        let mut joined: Vec<Piece> = Vec::new();
        let mut size = 0;
        for piece in pieces {
            match (piece, joined.last_mut()) {
                (Piece::Literal(text), Some(Piece::Literal(last))) => {
                    size += text.len();
                    *last = format!("{last}{text}").into();
                }
                (Piece::Literal(text), _) if text.is_empty() => {}
                (Piece::Literal(text), _) => {
                    size += text.len();
                    joined.push(Piece::Literal(text));
                }
                (hole, _) => joined.push(hole),
            }
        }
        let labels = joined.iter().fold(Labels::default(), |labels, piece| match piece {
            Piece::Literal(_) | Piece::Repeat(_) => labels,
            Piece::Hole(value) => labels.union(value.labels),
        });
        if size > MAX_TEXT || joined.len() > MAX_PIECES {
            return Self::unknown().with_labels(labels);
        }
        let known = match joined.as_slice() {
            [] => Known::Constant(Constant::str("")),
            [Piece::Literal(text)] => Known::Constant(Constant::Str(Arc::clone(text))),
            _ => Known::Text(joined.into()),
        };
        Self::from(known).with_labels(labels)
    }

    /// A list, tuple or set.
    pub fn sequence(kind: SequenceKind, mut elements: Vec<Self>, open: bool) -> Self {
        let labels = elements.iter().fold(Labels::default(), |labels, element| labels.union(element.labels));
        let cut = elements.len() > MAX_ELEMENTS;
        elements.truncate(MAX_ELEMENTS);
        let sequence = Sequence { kind, elements, open: open || cut, repeats: false };
        Self::from(Known::Sequence(Arc::new(sequence))).with_labels(labels)
    }

    /// A list, tuple or set of which only what its elements are is known, not how many there are.
    pub fn repeated(kind: SequenceKind, elements: Vec<Self>) -> Self {
        let labels = elements.iter().fold(Labels::default(), |labels, element| labels.union(element.labels));
        let sequence = Sequence { kind, elements, open: true, repeats: true };
        Self::from(Known::Sequence(Arc::new(sequence))).with_labels(labels)
    }

    /// A dict; of two entries with one key the later stands.
    pub fn dict(entries: Vec<(Constant, Self)>, open: bool) -> Self {
        let labels = entries.iter().fold(Labels::default(), |labels, (_, value)| labels.union(value.labels));
        let cut = entries.len() > MAX_ELEMENTS;
        let mut dict = Dict { entries: Vec::new(), open: open || cut };
        for (key, value) in entries.into_iter().take(MAX_ELEMENTS) {
            dict.set(key, value);
        }
        Self::from(Known::Dict(Arc::new(dict))).with_labels(labels)
    }

    /// The alternatives that are known.
    pub fn known(&self) -> &[Known] {
        &self.known
    }

    /// Whether it can be something that is not among the known alternatives.
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// Whether nothing at all is known of it.
    pub fn is_unknown(&self) -> bool {
        self.open && self.known.is_empty()
    }

    /// Whether it is the value of code that cannot be reached.
    pub fn is_never(&self) -> bool {
        !self.open && self.known.is_empty()
    }

    /// The only thing that it can be.
    pub fn only(&self) -> Option<&Known> {
        match (self.known.as_slice(), self.open) {
            ([known], false) => Some(known),
            _ => None,
        }
    }

    /// The constant that it is, if it can be nothing else.
    pub fn only_constant(&self) -> Option<&Constant> {
        match self.only() {
            Some(Known::Constant(constant)) => Some(constant),
            _ => None,
        }
    }

    /// The labels of untrusted data in it.
    pub fn labels(&self) -> Labels {
        self.labels
    }

    /// With `labels` too.
    #[must_use]
    pub fn with_labels(mut self, labels: Labels) -> Self {
        self.labels = self.labels.union(labels);
        self
    }

    /// Without any.
    #[must_use]
    pub fn without_labels(mut self) -> Self {
        self.labels = Labels::default();
        self
    }

    /// As it is, or anything else.
    #[must_use]
    pub fn opened(mut self) -> Self {
        self.open = true;
        self
    }

    /// Either this or `other`.
    #[must_use]
    pub fn or(mut self, other: &Self) -> Self {
        for known in &other.known {
            if self.known.contains(known) {
                continue;
            }
            if self.known.len() >= MAX_ALTERNATIVES {
                self.open = true;
                break;
            }
            self.known.push(known.clone());
        }
        self.open |= other.open;
        self.labels = self.labels.union(other.labels);
        self
    }

    /// What `ask` gives for each alternative, taken together.
    #[must_use]
    pub fn map(&self, mut ask: impl FnMut(&Known) -> Self) -> Self {
        let mut result = Self::never();
        for known in &self.known {
            result = result.or(&ask(known));
        }
        result.open |= self.open;
        result.with_labels(self.labels)
    }

    /// Yes if one alternative says yes; no if it is not open and all say no.
    pub fn ask(&self, ask: impl FnMut(&Known) -> Answer) -> Answer {
        let mut answers: SmallVec<[Answer; 4]> = self.known.iter().map(ask).collect();
        if self.open || self.known.is_empty() {
            answers.push(Answer::Unknown);
        }
        Answer::any(answers)
    }

    /// Python's truth value, where all alternatives agree.
    pub fn truth(&self) -> Option<bool> {
        if self.open {
            return None;
        }
        let mut truths = self.known.iter().map(Known::truth);
        let first = truths.next()??;
        truths.all(|truth| truth == Some(first)).then_some(first)
    }

    /// The text that stands for it in a string, if nobody can choose what is written there: one of several constants, or what only a
    /// number, a date or the like can be.
    fn harmless(&self) -> Option<String> {
        if self.open || !self.labels.is_empty() {
            return None;
        }
        let texts: Option<Vec<String>> = self.known.iter().map(Known::harmless).collect();
        texts?.into_iter().next()
    }

    /// The API whose call it is what comes out of, where nothing else is known of it.
    fn maker(&self) -> Option<&str> {
        match self.only() {
            Some(Known::Instance(path)) => path.strip_suffix("()"),
            _ => None,
        }
    }

    /// The pieces that it adds to a string that it is put into by `str`.
    pub(crate) fn pieces(&self) -> Vec<Piece> {
        match self.only() {
            Some(Known::Constant(Constant::Str(text))) if self.labels.is_empty() => {
                vec![Piece::Literal(Arc::clone(text))]
            }
            Some(Known::Constant(constant @ (Constant::Int(_) | Constant::Bool(_) | Constant::None))) => {
                vec![Piece::Literal(python_str(constant).into())]
            }
            Some(Known::Text(pieces)) => pieces.to_vec(),
            _ => vec![Piece::Hole(self.clone())],
        }
    }
}

impl From<Known> for Value {
    fn from(known: Known) -> Self {
        Self { known: smallvec![known], open: false, labels: Labels::default() }
    }
}

impl Known {
    fn harmless(&self) -> Option<String> {
        match self {
            Self::Constant(Constant::Str(text)) => Some(text.to_string()),
            Self::Constant(Constant::Bytes(_)) => None,
            Self::Constant(constant) => Some(python_str(constant)),
            Self::Instance(path) => PLAIN_TYPES.contains(&&**path).then(|| "0".to_owned()),
            Self::Text(_) => (!self.has_hole()).then(|| self.text()).flatten(),
            _ => None,
        }
    }

    fn truth(&self) -> Option<bool> {
        match self {
            Self::Constant(constant) => Some(constant.truth()),
            Self::Text(pieces) => pieces.iter().any(|piece| matches!(piece, Piece::Literal(_))).then_some(true),
            Self::Sequence(sequence) if sequence.elements.is_empty() => (!sequence.open).then_some(false),
            Self::Sequence(_) => Some(true),
            Self::Dict(dict) if dict.entries.is_empty() => (!dict.open).then_some(false),
            Self::Dict(dict) => (!dict.open).then_some(true),
            Self::Function(_) | Self::Class(_) => Some(true),
            Self::Api(_) | Self::Instance(_) | Self::Object(_) => None,
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
        let written = |text: &str| text.replace("{}", "{ }");
        let filled = |value: &Value| value.harmless().map(|text| written(&text)).or_else(|| made_by(value.maker()?));
        match self {
            Self::Constant(constant) => constant.as_text().map(written),
            Self::Text(pieces) => {
                let text = |piece: &Piece| match piece {
                    Piece::Literal(text) | Piece::Repeat(text) => written(text),
                    Piece::Hole(value) => filled(value).unwrap_or_else(|| "{}".to_owned()),
                };
                Some(pieces.iter().map(text).collect())
            }
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

    /// Whether it is something that can never be a constant, so that asking for one is answered with no.
    pub fn is_no_constant(&self) -> bool {
        match self {
            Self::Constant(_) | Self::Text(_) | Self::Sequence(_) | Self::Dict(_) => false,
            Self::Function(_) | Self::Class(_) | Self::Object(_) => true,
            // A module attribute in lower case may well be a setting; what a function gives back may be anything.
            Self::Api(_) => false,
            Self::Instance(path) => !path.ends_with(')') && !path.starts_with("builtins."),
        }
    }
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
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alternatives_join_up_to_their_bound() {
        let one = Value::constant(Constant::Int(1));
        let two = Value::constant(Constant::Int(2));
        let both = one.clone().or(&two).or(&one);
        assert_eq!(both.known().len(), 2);
        assert!(!both.is_open());
        let many = (0..20).fold(Value::never(), |all, n| all.or(&Value::constant(Constant::Int(n))));
        assert!(many.is_open());
        assert_eq!(many.known().len(), MAX_ALTERNATIVES);
    }

    #[test]
    fn one_yes_is_enough_but_no_needs_all() {
        let is_one = |known: &Known| Answer::from_bool(*known == Known::Constant(Constant::Int(1)));
        let one = Value::constant(Constant::Int(1));
        let two = Value::constant(Constant::Int(2));
        assert_eq!(one.clone().opened().ask(is_one), Answer::Yes);
        assert_eq!(two.clone().or(&one).ask(is_one), Answer::Yes);
        assert_eq!(two.clone().ask(is_one), Answer::No);
        assert_eq!(two.opened().ask(is_one), Answer::Unknown);
    }

    #[test]
    fn text_joins_literals_and_keeps_holes() {
        let hole = Piece::Hole(Value::unknown());
        let text = Value::text([Piece::Literal("a".into()), Piece::Literal("b".into()), hole]);
        assert_eq!(text.known()[0].text().as_deref(), Some("ab{}"));
        assert_eq!(Value::text([Piece::Literal("a".into())]).only_constant(), Some(&Constant::str("a")));
    }

    #[test]
    fn only_what_anybody_may_write_reads_as_a_hole() {
        let order = Value::constant(Constant::str("ASC")).or(&Value::constant(Constant::str("DESC")));
        let text = Value::text([
            Piece::Literal("a {} b ".into()),
            Piece::Hole(order.clone()),
            Piece::Literal(" ".into()),
            Piece::Hole(Value::instance("builtins.int")),
            Piece::Repeat(", ?".into()),
        ]);
        assert_eq!(text.known()[0].text().as_deref(), Some("a { } b ASC 0, ?"));
        assert!(!text.known()[0].has_hole());
        let text = Value::text([Piece::Literal("a ".into()), Piece::Hole(order.opened())]);
        assert_eq!(text.known()[0].text().as_deref(), Some("a {}"));
        assert!(text.known()[0].has_hole());
    }
}
