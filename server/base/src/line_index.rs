use crate::TextRange;

/// Where the lines of a text begin. `\n`, `\r\n` and a lone `\r` each end a line, as LSP and Python have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineIndex {
    /// Offset of the first byte of each line; the first is 0.
    starts: Vec<u32>,
    /// Length of the text in bytes.
    length: u32,
}

/// A place as zero-based line and zero-based byte column.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineColumn {
    /// Zero-based line.
    pub line: u32,
    /// Bytes from the start of the line.
    pub column: u32,
}

impl LineIndex {
    /// Indexes `text`.
    pub fn new(text: &str) -> Self {
        let mut starts = vec![0];
        line_starts(text, 0, text.len(), &mut starts);
        Self { starts, length: size(text.len()) }
    }

    /// The index after `old` bytes were replaced, without reading the lines that did not change.
    ///
    /// `text` is the new text, `old` the replaced range in the old one, `new_len` the number of bytes that replaced it.
    #[must_use]
    pub fn edited(&self, text: &str, old: TextRange, new_len: u32) -> Self {
        // A `\r` just before the edit may have gained or lost the `\n` that makes one line end of the two, and so may one
        // at its end: one byte more on either side is read again.
        let delta = i64::from(new_len) - i64::from(old.len());
        let from = old.start.saturating_sub(1);
        let old_to = (old.end + 1).min(self.length);
        let new_to = (i64::from(old_to) + delta) as usize;
        let keep = self.starts.partition_point(|&start| start <= from);
        let resume = self.starts.partition_point(|&start| start <= old_to);
        let mut starts = Vec::with_capacity(self.starts.len() + 8);
        starts.extend_from_slice(&self.starts[..keep]);
        line_starts(text, from as usize, new_to, &mut starts);
        starts.dedup();
        starts.extend(self.starts[resume..].iter().map(|&start| (i64::from(start) + delta) as u32));
        Self { starts, length: size(text.len()) }
    }

    /// Number of lines; a text without a line end has one.
    pub fn line_count(&self) -> u32 {
        size(self.starts.len())
    }

    /// Length of the text in bytes.
    pub fn text_len(&self) -> u32 {
        self.length
    }

    /// The line and byte column of `offset`; past the end it is the end.
    pub fn line_column(&self, offset: u32) -> LineColumn {
        let offset = offset.min(self.length);
        let line = self.starts.partition_point(|&start| start <= offset) - 1;
        LineColumn { line: size(line), column: offset - self.starts[line] }
    }

    /// The range of a line with its line end; `None` if there is no such line.
    pub fn line(&self, line: u32) -> Option<TextRange> {
        let start = *self.starts.get(line as usize)?;
        let end = self.starts.get(line as usize + 1).copied().unwrap_or(self.length);
        Some(TextRange::new(start, end))
    }

    /// The offset of a byte column; `None` if it lies past the end of the line or the text.
    pub fn offset(&self, place: LineColumn) -> Option<u32> {
        let line = self.line(place.line)?;
        (place.column <= line.len()).then_some(line.start + place.column)
    }
}

/// Pushes the offset after each line end that ends within `from..=to`.
fn line_starts(text: &str, from: usize, to: usize, starts: &mut Vec<u32>) {
    let bytes = text.as_bytes();
    for (at, &byte) in bytes[from..to].iter().enumerate() {
        let at = from + at;
        let ends_line = byte == b'\n' || (byte == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
        if ends_line {
            starts.push(size(at + 1));
        }
    }
}

fn size(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_of_every_kind() {
        let index = LineIndex::new("a\nb\r\nc\rd");
        assert_eq!(index.starts, [0, 2, 5, 7]);
        assert_eq!(index.line_column(4), LineColumn { line: 1, column: 2 });
        assert_eq!(index.line_column(99), LineColumn { line: 3, column: 1 });
        assert_eq!(index.offset(LineColumn { line: 9, column: 0 }), None);
    }

    #[test]
    fn an_edit_gives_the_index_of_the_new_text() {
        let pieces = ["", "x", "\n", "\r", "\r\n", "a\nb", "\n\r", "é\r"];
        let texts = ["", "a\r\nb\n", "\r\n\r\n", "one\ntwo\rthree\r\n", "\r", "\n"];
        for text in texts {
            let index = LineIndex::new(text);
            for start in 0..=text.len() {
                for end in start..=text.len() {
                    for piece in pieces {
                        let new = format!("{}{piece}{}", &text[..start], &text[end..]);
                        let old = TextRange::from(start..end);
                        assert_eq!(
                            index.edited(&new, old, piece.len() as u32),
                            LineIndex::new(&new),
                            "{text:?} {old:?} {piece:?}"
                        );
                    }
                }
            }
        }
    }
}
