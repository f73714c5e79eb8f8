//! What an expression can be.

use std::sync::Arc;

use bezoar_base::{Constant, Path};
use smallvec::{SmallVec, smallvec};

use crate::answer::Answer;
use crate::buffers::{Buffer, BufferKind};
use crate::callable::Callable;
use crate::containers::{Class, Dict, Sequence, SequenceKind};
use crate::encodings::Encoded;
use crate::labels::{Kinds, Labels};
use crate::modules::Module;
use crate::object::Object;
use crate::quotes;
use crate::regexes::Regex;
use crate::weight::{MAX_NESTING, MAX_WEIGHT, Sum};

/// At most so many alternatives of one value are told apart; the rest is unknown.
const MAX_ALTERNATIVES: usize = 8;
/// At most so many elements or entries of one literal are kept; the rest is unknown.
pub(crate) const MAX_ELEMENTS: usize = 512;
/// A text grows to at most so many bytes; beyond, it is unknown.
pub(crate) const MAX_TEXT: usize = 64 * 1024;
/// A partly known text has at most so many pieces; beyond, it is unknown.
pub(crate) const MAX_PIECES: usize = 256;

/// What an expression can be: one of the known alternatives or, if it is open, anything else.
///
/// It holds no positions, so that two revisions of a file can be compared by value.
#[derive(Clone, Debug)]
pub struct Value {
    known: SmallVec<[Known; 1]>,
    open: bool,
    labels: Labels,
    /// What all that it holds adds up to, kept so that nobody has to walk through it.
    sum: Sum,
}

impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        self.sum.digest == other.sum.digest
            && self.open == other.open
            && self.labels == other.labels
            && self.known == other.known
    }
}

impl Eq for Value {}

impl std::hash::Hash for Value {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (self.sum.digest, self.open, &self.labels).hash(state);
    }
}

/// One thing that an expression can be.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Known {
    /// A constant.
    Constant(Constant),
    /// A module, function, class or attribute of a library or of the standard library, by its path.
    Api(Path),
    /// A module of the project.
    Module(Arc<Module>),
    /// An instance, named by its class: `flask.Flask`; by the call where the class is not known: `hashlib.md5()`.
    Instance(Path),
    /// A string of which parts are known.
    Text(Arc<[Piece]>),
    /// A compiled regular expression.
    Pattern(Arc<Regex>),
    /// A list, tuple or set.
    Sequence(Arc<Sequence>),
    /// A dict.
    Dict(Arc<Dict>),
    /// A buffer that text is written to.
    Buffer(Arc<Buffer>),
    /// A text that a codec made of another value.
    Encoded(Arc<Encoded>),
    /// A function of this file.
    Function(Arc<Callable>),
    /// A class of this file.
    Class(Arc<Class>),
    /// An instance of a class of this file.
    Object(Arc<Object>),
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
        Self { known: SmallVec::new(), open: true, labels: Labels::default(), sum: Sum::default() }
    }

    /// No value at all: the result of code that cannot be reached.
    pub fn never() -> Self {
        Self { known: SmallVec::new(), open: false, labels: Labels::default(), sum: Sum::default() }
    }

    /// A constant.
    pub fn constant(constant: Constant) -> Self {
        match constant {
            // Its parts are looked at one by one.
            Constant::Tuple(parts) => {
                Self::sequence(SequenceKind::Tuple, parts.iter().cloned().map(Self::constant).collect(), false)
            }
            constant => Known::Constant(constant).into(),
        }
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
        let joined = quotes::placed(joined);
        let is_long = size > MAX_TEXT || joined.len() > MAX_PIECES;
        let known = match joined.as_slice() {
            [] => Known::Constant(Constant::str("")),
            [Piece::Literal(text)] if !is_long => Known::Constant(Constant::Str(Arc::clone(text))),
            _ => Known::Text(joined.into()),
        };
        if is_long { Self::unknown().with_labels(&known.sum().labels.doubted()) } else { known.into() }
    }

    /// A list, tuple or set.
    pub fn sequence(kind: SequenceKind, elements: Vec<Self>, open: bool) -> Self {
        Sequence { kind, elements, open, repeats: false }.into()
    }

    /// A list, tuple or set of which only what its elements are is known, not how many there are.
    pub fn repeated(kind: SequenceKind, elements: Vec<Self>) -> Self {
        Sequence { kind, elements, open: true, repeats: true }.into()
    }

    /// A dict; of two entries with one key the later stands.
    pub fn dict(entries: Vec<(Constant, Self)>, open: bool) -> Self {
        let mut dict = Dict { open, ..Dict::default() };
        let beyond = entries.get(MAX_ELEMENTS..).unwrap_or_default().iter();
        let beyond = beyond.fold(Labels::default(), |all, (_, value)| all.union(&value.labels()));
        dict.open |= entries.len() > MAX_ELEMENTS;
        for (key, value) in entries.into_iter().take(MAX_ELEMENTS) {
            dict.set(key, value);
        }
        Self::from(dict).with_labels(&beyond)
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

    /// The labels of untrusted data in it and in what it holds.
    pub fn labels(&self) -> Labels {
        self.labels.union(&self.sum.labels)
    }

    /// What all that it holds adds up to.
    pub(crate) fn sum(&self) -> &Sum {
        &self.sum
    }

    /// The labels of the thing itself; of a container those of what is not known in it.
    pub fn own_labels(&self) -> &Labels {
        &self.labels
    }

    /// With `labels` too.
    #[must_use]
    pub fn with_labels(mut self, labels: &Labels) -> Self {
        if !labels.is_empty() {
            self.labels = self.labels.union(labels);
        }
        self
    }

    /// The same when it can do no harm in `kinds` any more, nor in what it is made of.
    #[must_use]
    pub fn cleared(&self, kinds: Kinds) -> Self {
        if !self.may_harm(kinds) {
            return self.clone();
        }
        self.relabelled(&|labels| labels.cleared(kinds))
    }

    /// Whether it, or anything that it is made of, can do harm in one of `kinds`.
    fn may_harm(&self, kinds: Kinds) -> bool {
        let of = |labels: &Labels| labels.iter().any(|(_, harmful)| harmful.overlaps(kinds));
        let is_in = |known: &Known| match known {
            Known::Encoded(encoded) => of(&encoded.labels),
            Known::Dict(dict) if of(&dict.keys) => true,
            known => known.parts().any(|part| part.may_harm(kinds)),
        };
        of(&self.labels) || !self.sum.labels.is_empty() && self.known.iter().any(is_in)
    }

    /// The same with other labels, in what it is made of as well.
    #[must_use]
    pub(crate) fn relabelled(&self, change: &dyn Fn(&Labels) -> Labels) -> Self {
        if self.labels().is_empty() {
            return self.clone();
        }
        let relabelled = self.known.iter().fold(Self::never(), |all, known| {
            let mut parts = known.with_parts(&|part| part.relabelled(change));
            match &mut parts {
                Known::Dict(dict) => {
                    let keys = change(&dict.keys);
                    *dict = Arc::new(Dict { keys, ..Dict::clone(dict) });
                }
                Known::Encoded(encoded) => {
                    let labels = change(&encoded.labels);
                    *encoded = Arc::new(Encoded { labels, ..Encoded::clone(encoded) });
                }
                _ => {}
            }
            all.or(&parts.into())
        });
        Self { open: self.open, labels: change(&self.labels), ..relabelled }
    }

    /// Without any.
    #[must_use]
    pub fn without_labels(self) -> Self {
        self.cleared(Kinds::ALL)
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
            let more = if other.known.len() == 1 { other.sum.clone() } else { known.sum() };
            let is_full = self.known.len() >= MAX_ALTERNATIVES || self.sum.weight + more.weight > MAX_WEIGHT;
            if is_full && !self.known.is_empty() {
                self.open = true;
                self.labels = self.labels.union(&more.labels.doubted());
                continue;
            }
            if self.known.is_empty() {
                self.sum = more;
            } else {
                self.sum.add(&more);
            }
            self.known.push(known.clone());
        }
        self.open |= other.open;
        self.labels = self.labels.union(&other.labels);
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
        result.with_labels(&self.labels)
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
}

impl From<Known> for Value {
    fn from(known: Known) -> Self {
        let sum = known.sum();
        if sum.weight <= MAX_WEIGHT && sum.nesting <= MAX_NESTING {
            return Self { known: smallvec![known], open: false, labels: Labels::default(), sum };
        }
        match known.cut() {
            Some(cut) => {
                let sum_of_cut = cut.sum();
                Self { known: smallvec![cut], open: false, labels: sum.labels.doubted(), sum: sum_of_cut }
            }
            None => Self::unknown().with_labels(&sum.labels.doubted()),
        }
    }
}

impl Known {
    /// Whether it is something that methods and statements change in place.
    pub(crate) fn is_mutable(&self) -> bool {
        matches!(self, Self::Sequence(_) | Self::Dict(_) | Self::Buffer(_))
    }
}

impl Piece {
    /// What stands in a hole.
    pub fn hole(&self) -> Option<&Value> {
        match self {
            Self::Hole(value) => Some(value),
            Self::Literal(_) | Self::Repeat(_) => None,
        }
    }

    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Literal(text) | Self::Repeat(text) => text.len(),
            Self::Hole(_) => 0,
        }
    }
}

impl Known {
    fn truth(&self) -> Option<bool> {
        match self {
            Self::Constant(constant) => Some(constant.truth()),
            Self::Text(pieces) => pieces.iter().any(|piece| matches!(piece, Piece::Literal(_))).then_some(true),
            Self::Sequence(sequence) if sequence.elements.is_empty() => (!sequence.open).then_some(false),
            Self::Sequence(sequence) => (!sequence.repeats).then_some(true),
            Self::Dict(dict) if dict.entries.is_empty() => (!dict.open).then_some(false),
            Self::Dict(dict) => (!dict.open).then_some(true),
            Self::Function(_) | Self::Module(_) | Self::Class(_) | Self::Pattern(_) => Some(true),
            Self::Buffer(buffer) if buffer.kind == BufferKind::Array => buffer.content().truth(),
            Self::Buffer(_) => Some(true),
            Self::Api(path) if path.starts_with("builtins.") => Some(true),
            Self::Api(_) | Self::Instance(_) | Self::Object(_) | Self::Encoded(_) => None,
        }
    }

    /// Whether it is something that can never be a constant, so that asking for one is answered with no.
    pub fn is_no_constant(&self) -> bool {
        match self {
            Self::Constant(_) | Self::Text(_) | Self::Sequence(_) | Self::Dict(_) | Self::Encoded(_) => false,
            Self::Function(_)
            | Self::Module(_)
            | Self::Class(_)
            | Self::Object(_)
            | Self::Buffer(_)
            | Self::Pattern(_) => true,
            // A module attribute in lower case may well be a setting; what a function gives back may be anything.
            Self::Api(_) => false,
            Self::Instance(path) => !path.ends_with(')') && !path.starts_with("builtins."),
        }
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
