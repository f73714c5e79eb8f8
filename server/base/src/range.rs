use serde::{Deserialize, Serialize};

/// A half-open range of bytes in a text, `start..end`. Texts are at most 4 GiB.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct TextRange {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl TextRange {
    /// `start..end`; an end before the start is taken as empty.
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end: if end < start { start } else { end } }
    }

    /// The empty range at `offset`.
    pub const fn empty(offset: u32) -> Self {
        Self { start: offset, end: offset }
    }

    /// The number of bytes.
    pub const fn len(self) -> u32 {
        self.end - self.start
    }

    /// Whether there is no byte in it.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether `offset` lies in it; the end does not.
    pub const fn contains(self, offset: u32) -> bool {
        self.start <= offset && offset < self.end
    }

    /// Whether all of `other` lies in it.
    pub const fn covers(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether they share a byte.
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether they share a byte or a border: `0..3` touches `3..5` and `3..3`.
    pub const fn touches(self, other: Self) -> bool {
        self.start <= other.end && other.start <= self.end
    }

    /// The smallest range that covers both.
    pub fn union(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// One byte more on either side, within `0..=limit`.
    pub fn widened(self, limit: u32) -> Self {
        Self { start: self.start.saturating_sub(1), end: (self.end + 1).min(limit) }
    }

    /// Moved by `delta` bytes.
    pub fn shifted(self, delta: i64) -> Self {
        let move_by = |offset: u32| u32::try_from(i64::from(offset) + delta).unwrap_or(0);
        Self { start: move_by(self.start), end: move_by(self.end) }
    }

    /// As an index into a `str` or a slice.
    pub const fn span(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl From<std::ops::Range<usize>> for TextRange {
    fn from(span: std::ops::Range<usize>) -> Self {
        let offset = |value: usize| u32::try_from(value).unwrap_or(u32::MAX);
        Self::new(offset(span.start), offset(span.end))
    }
}

impl std::fmt::Debug for TextRange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}
