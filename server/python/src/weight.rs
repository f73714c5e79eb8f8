//! How much a value holds, so that nothing that a program builds grows without end.

use std::sync::Arc;

use bezoar_base::{Constant, digest};

use crate::buffers::Buffer;
use crate::containers::{Dict, Sequence};
use crate::labels::Labels;
use crate::object::Object;
use crate::quotes;
use crate::shared::Identity;
use crate::value::{Known, MAX_ELEMENTS, Piece, Value};

/// A value holds at most so much: each element, piece and alternative in it counts, however deep. What is more is unknown.
pub(crate) const MAX_WEIGHT: u32 = 4096;
/// Containers stand in each other at most so deep; what is deeper is unknown.
pub(crate) const MAX_NESTING: u8 = 24;
/// So many bytes of a text weigh as much as one element.
const BYTES_PER_WEIGHT: usize = 256;

/// What the parts of a value add up to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sum {
    /// The labels of the parts, without the value's own.
    pub(crate) labels: Labels,
    pub(crate) weight: u32,
    pub(crate) nesting: u8,
    /// Which things are among them that can be changed, a bit for each; several may have one bit.
    pub(crate) things: u64,
    /// Of all of them, so that to compare or to hash a value nobody has to walk through it either.
    pub(crate) digest: u64,
}

impl From<Sequence> for Value {
    /// Elements beyond the bound are cut off.
    fn from(mut sequence: Sequence) -> Self {
        let beyond = sequence.elements.get(MAX_ELEMENTS..).unwrap_or_default().iter();
        let beyond = beyond.fold(Labels::default(), |all, one| all.union(&one.labels()));
        if sequence.elements.len() > MAX_ELEMENTS {
            sequence.open = true;
            sequence.repeats = false;
            sequence.elements.truncate(MAX_ELEMENTS);
        }
        Self::from(Known::Sequence(Arc::new(sequence))).with_labels(&beyond)
    }
}

impl From<Dict> for Value {
    /// Entries beyond the bound are cut off.
    fn from(mut dict: Dict) -> Self {
        let beyond = dict.entries.get(MAX_ELEMENTS..).unwrap_or_default().iter();
        let beyond = beyond.fold(Labels::default(), |all, (_, one)| all.union(&one.labels()));
        if dict.entries.len() > MAX_ELEMENTS {
            dict.open = true;
            dict.entries.truncate(MAX_ELEMENTS);
        }
        Self::from(Known::Dict(Arc::new(dict))).with_labels(&beyond)
    }
}

impl Sum {
    pub(crate) fn add(&mut self, more: &Self) {
        self.labels = self.labels.union(&more.labels);
        self.weight = self.weight.saturating_add(more.weight);
        self.nesting = self.nesting.max(more.nesting);
        self.things |= more.things;
        self.digest = digest(&(self.digest, more.digest));
    }
}

impl Known {
    /// What it holds.
    pub(crate) fn parts(&self) -> Box<dyn Iterator<Item = &Value> + '_> {
        match self {
            Self::Sequence(sequence) => Box::new(sequence.elements.iter()),
            Self::Dict(dict) => Box::new(dict.entries.iter().map(|(_, value)| value).chain(&dict.missing)),
            Self::Text(pieces) => Box::new(pieces.iter().filter_map(Piece::hole)),
            Self::Buffer(buffer) => Box::new([&buffer.before, &buffer.after].into_iter()),
            Self::Object(object) => Box::new(object.fields.iter().map(|(_, value)| value)),
            Self::Function(callable) => Box::new(callable.held()),
            _ => Box::new(std::iter::empty()),
        }
    }

    /// The same with its parts changed.
    pub(crate) fn with_parts(&self, change: &dyn Fn(&Value) -> Value) -> Self {
        match self {
            Self::Text(pieces) => {
                let changed = pieces.iter().map(|piece| match piece {
                    Piece::Hole(value) => Piece::Hole(change(value)),
                    piece => piece.clone(),
                });
                Self::Text(changed.collect())
            }
            Self::Sequence(sequence) => {
                let elements = sequence.elements.iter().map(change).collect();
                Self::Sequence(Arc::new(sequence.with(elements)))
            }
            Self::Dict(dict) => {
                let entries = dict.entries.iter().map(|(key, value)| (key.clone(), change(value))).collect();
                let missing = dict.missing.as_ref().map(change);
                Self::Dict(Arc::new(Dict { entries, open: dict.open, keys: dict.keys.clone(), missing }))
            }
            Self::Buffer(buffer) => {
                let (before, after) = (change(&buffer.before), change(&buffer.after));
                Self::Buffer(Arc::new(Buffer { before, after, kind: buffer.kind }))
            }
            Self::Object(object) => {
                let fields = object.fields.iter().map(|(name, value)| (Arc::clone(name), change(value))).collect();
                Self::Object(Arc::new(Object { class: Arc::clone(&object.class), fields }))
            }
            Self::Function(callable) => Self::Function(Arc::new(callable.with_held(change))),
            known => known.clone(),
        }
    }

    pub(crate) fn sum(&self) -> Sum {
        let mut sum = Sum { weight: 1, ..Sum::default() };
        for part in self.parts() {
            let of_part = part.sum();
            sum.labels = sum.labels.union(part.own_labels()).union(&of_part.labels);
            sum.weight = sum.weight.saturating_add(of_part.weight).saturating_add(1);
            sum.nesting = sum.nesting.max(of_part.nesting);
            sum.things |= of_part.things;
        }
        if let Self::Text(pieces) = self
            && !sum.labels.is_empty()
        {
            sum.labels = quotes::labels_of(pieces);
        }
        if let Self::Dict(dict) = self {
            sum.labels = sum.labels.union(&dict.keys);
        }
        if let Self::Encoded(encoded) = self {
            sum = Sum { labels: encoded.labels.clone(), ..encoded.value.sum().clone() };
        }
        let bytes = match self {
            Self::Text(pieces) => pieces.iter().map(Piece::len).sum(),
            Self::Constant(Constant::Str(text)) => text.len(),
            Self::Constant(Constant::Bytes(bytes)) => bytes.len(),
            Self::Sequence(_)
            | Self::Dict(_)
            | Self::Buffer(_)
            | Self::Encoded(_)
            | Self::Object(_)
            | Self::Function(_) => {
                sum.nesting = sum.nesting.saturating_add(1);
                0
            }
            _ => 0,
        };
        sum.weight = sum.weight.saturating_add(u32::try_from(bytes / BYTES_PER_WEIGHT).unwrap_or(u32::MAX));
        sum.things |= self.identity().map_or(0, Identity::bit);
        sum.digest = digest(self);
        sum
    }

    /// The same without what it holds, where that is too much.
    pub(crate) fn cut(&self) -> Option<Self> {
        match self {
            Self::Sequence(sequence) => {
                let cut = Sequence { elements: Vec::new(), open: true, repeats: false, kind: sequence.kind };
                Some(Self::Sequence(Arc::new(cut)))
            }
            Self::Dict(dict) => {
                Some(Self::Dict(Arc::new(Dict { entries: Vec::new(), open: true, ..Dict::clone(dict) })))
            }
            Self::Object(object) => Some(Object::of(Arc::clone(&object.class)).into()),
            _ => None,
        }
    }
}
