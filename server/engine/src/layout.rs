//! Lines, indentation and line ends of a text.

use bezoar_base::TextRange;
use bezoar_syntax::Source;

/// How a file is laid out.
#[derive(Copy, Clone)]
pub(crate) struct Layout<'t> {
    source: &'t Source,
}

impl<'t> Layout<'t> {
    pub(crate) fn new(source: &'t Source) -> Self {
        Self { source }
    }

    pub(crate) fn text(self) -> &'t str {
        self.source.as_str()
    }

    pub(crate) fn slice(self, range: TextRange) -> &'t str {
        self.text().get(range.span()).unwrap_or("")
    }

    /// The line end that the file uses.
    pub(crate) fn newline(self) -> &'static str {
        let text = self.text();
        match text.find(['\n', '\r']) {
            Some(at) if text[at..].starts_with("\r\n") => "\r\n",
            Some(at) if text[at..].starts_with('\r') => "\r",
            _ => "\n",
        }
    }

    /// The line of `offset`, with its line end.
    pub(crate) fn line(self, offset: u32) -> TextRange {
        let lines = self.source.lines();
        lines.line(lines.line_column(offset).line).unwrap_or(TextRange::empty(offset))
    }

    /// The lines that `range` stands on, with the last one's end.
    pub(crate) fn lines(self, range: TextRange) -> TextRange {
        TextRange::new(self.line(range.start).start, self.line(range.end).end)
    }

    /// Where the characters of the line of `offset` end, before its line end.
    pub(crate) fn line_end(self, offset: u32) -> u32 {
        let line = self.line(offset);
        let text = self.slice(line).trim_end_matches(['\n', '\r']);
        line.start + size(text)
    }

    /// The white space that the line of `offset` begins with.
    pub(crate) fn indentation(self, offset: u32) -> &'t str {
        let text = self.slice(self.line(offset));
        &text[..text.len() - text.trim_start_matches([' ', '\t', '\u{c}']).len()]
    }

    /// What one step deeper than a line with this indentation adds to it.
    pub(crate) fn step_from(indentation: &str) -> &'static str {
        if indentation.contains('\t') { "\t" } else { "    " }
    }

    /// Whether only white space stands before `offset` on its line.
    pub(crate) fn begins_line(self, offset: u32) -> bool {
        let before = self.slice(TextRange::new(self.line(offset).start, offset));
        before.trim_start_matches('\u{feff}').trim().is_empty()
    }

    /// Whether only white space, or a comment, stands after `offset` on its line.
    pub(crate) fn ends_line(self, offset: u32) -> bool {
        let after = self.slice(TextRange::new(offset, self.line_end(offset))).trim_start();
        after.is_empty() || after.starts_with('#')
    }

    /// Whether the line that begins at `offset` is blank; past the end there is none.
    pub(crate) fn is_blank(self, offset: u32) -> bool {
        let line = self.line(offset);
        !line.is_empty() && line.start == offset && self.slice(line).trim().is_empty()
    }

    /// The offset before the spaces and tabs that stand before `offset`.
    pub(crate) fn before_space(self, offset: u32) -> u32 {
        let before = self.text().get(..offset as usize).unwrap_or("");
        size(before.trim_end_matches([' ', '\t']))
    }
}

fn size(text: &str) -> u32 {
    u32::try_from(text.len()).unwrap_or(u32::MAX)
}
