//! Places as reports tell them: lines and columns from 1, a column being one character.

use bezoar_base::TextRange;
use bezoar_syntax::Text;
use serde::Serialize;

/// A place in a text.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Place {
    /// From 1; `\n`, `\r\n` and `\r` end a line.
    pub(crate) line: usize,
    /// From 1, in Unicode code points.
    pub(crate) column: usize,
    /// From 0, in bytes of the decoded text.
    pub(crate) byte: u32,
}

impl Place {
    /// Where `offset` is; one that does not fit the text is its end.
    pub(crate) fn of(text: &Text, offset: u32) -> Self {
        let place = text.lines().line_column(offset);
        let byte = offset.min(text.lines().text_len());
        let before = text.as_str().get((byte - place.column) as usize..byte as usize).unwrap_or_default();
        Self { line: place.line as usize + 1, column: before.chars().count() + 1, byte }
    }
}

/// The first and one past the last character of a range.
pub(crate) fn ends(text: &Text, range: TextRange) -> (Place, Place) {
    (Place::of(text, range.start), Place::of(text, range.end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let text = Text::new("a\r\né😀x\rz");
        let at = |offset| Place::of(&text, offset);
        assert_eq!(at(0), Place { line: 1, column: 1, byte: 0 });
        assert_eq!(at(9), Place { line: 2, column: 3, byte: 9 });
        assert_eq!(at(11), Place { line: 3, column: 1, byte: 11 });
        assert_eq!(at(99), Place { line: 3, column: 2, byte: 12 });
    }
}
