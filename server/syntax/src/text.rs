use std::sync::Arc;

use bezoar_base::{EditError, LineIndex, TextRange};

/// The text of a document with its lines; a clone is two reference counts.
#[derive(Clone, Debug)]
pub struct Text {
    content: Arc<str>,
    lines: Arc<LineIndex>,
}

/// The replacement of one range of a text, as the parser has to be told of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Splice {
    /// The replaced range, in bytes of the text before.
    pub range: TextRange,
    /// Bytes that replaced it.
    pub new_len: u32,
    pub(crate) start: tree_sitter::Point,
    pub(crate) old_end: tree_sitter::Point,
    pub(crate) new_end: tree_sitter::Point,
}

impl Text {
    /// A text and its lines.
    pub fn new(content: impl Into<Arc<str>>) -> Self {
        let content = content.into();
        let lines = Arc::new(LineIndex::new(&content));
        Self { content, lines }
    }

    /// The characters.
    pub fn as_str(&self) -> &str {
        &self.content
    }

    /// The lines.
    pub fn lines(&self) -> &LineIndex {
        &self.lines
    }

    /// The text with `range` replaced by `inserted`.
    ///
    /// # Errors
    /// [`EditError::OutOfBounds`] if `range` does not fit the text or splits a character.
    pub fn edit(&self, range: TextRange, inserted: &str) -> Result<(Self, Splice), EditError> {
        let old = &*self.content;
        let (Some(before), Some(after), Some(replaced)) =
            (old.get(..range.span().start), old.get(range.span().end..), old.get(range.span()))
        else {
            return Err(EditError::OutOfBounds(range));
        };
        let content: Arc<str> = [before, inserted, after].concat().into();
        let new_len = u32::try_from(inserted.len()).map_err(|_| EditError::OutOfBounds(range))?;
        let lines = Arc::new(self.lines.edited(&content, range, new_len));
        let start = end_point(tree_sitter::Point::default(), before);
        let splice =
            Splice { range, new_len, start, old_end: end_point(start, replaced), new_end: end_point(start, inserted) };
        Ok((Self { content, lines }, splice))
    }
}

impl Splice {
    /// Bytes that the text grew by.
    pub fn delta(&self) -> i64 {
        i64::from(self.new_len) - i64::from(self.range.len())
    }

    /// Where `range` of the text before stands afterwards; `None` if the splice touched it.
    pub fn map(&self, range: TextRange) -> Option<TextRange> {
        if range.touches(self.range) {
            None
        } else if range.start >= self.range.end {
            Some(range.shifted(self.delta()))
        } else {
            Some(range)
        }
    }

    /// What stands in place of the replaced range, in bytes of the text afterwards.
    pub fn inserted(&self) -> TextRange {
        TextRange::new(self.range.start, self.range.start + self.new_len)
    }
}

/// Where `text` ends that begins at `from`. tree-sitter counts only `\n` as a line end, unlike [`LineIndex`].
fn end_point(from: tree_sitter::Point, text: &str) -> tree_sitter::Point {
    match memchr::memrchr(b'\n', text.as_bytes()) {
        None => tree_sitter::Point::new(from.row, from.column + text.len()),
        Some(last) => {
            let rows = memchr::memchr_iter(b'\n', text.as_bytes()).count();
            tree_sitter::Point::new(from.row + rows, text.len() - last - 1)
        }
    }
}
