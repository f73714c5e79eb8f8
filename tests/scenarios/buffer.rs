//! A text in an editor, in whose columns places are counted.

use bezoar_lsp::convert::{Encoding, Place, Span};
use bezoar_lsp::event::{Address, Change};

use crate::support::model::Model;

/// A document that is open.
pub(crate) struct Buffer {
    pub(crate) address: Address,
    pub(crate) version: i32,
    pub(crate) text: String,
    encoding: Encoding,
}

impl Buffer {
    pub(crate) fn new(address: Address, text: &str, encoding: Encoding) -> Self {
        Self { address, version: 1, text: text.to_owned(), encoding }
    }

    /// The place of a byte.
    pub(crate) fn place(&self, offset: usize) -> Place {
        Model::new(&self.text, self.encoding).place(self.text[..offset].chars().count())
    }

    /// The byte at a place; `None` if that is none of a character.
    pub(crate) fn offset(&self, place: Place) -> Option<usize> {
        let mut offsets = self.text.char_indices().map(|(offset, _)| offset).chain([self.text.len()]);
        offsets.find(|offset| self.place(*offset) == place)
    }

    /// The bytes between two places; `None` if there are none such: they are of another text.
    pub(crate) fn range(&self, span: Span) -> Option<std::ops::Range<usize>> {
        let range = self.offset(span.start)?..self.offset(span.end)?;
        (range.start <= range.end).then_some(range)
    }

    /// What stands between two places.
    pub(crate) fn between(&self, span: Span) -> &str {
        self.range(span).map_or("(nothing of this text)", |range| &self.text[range])
    }

    /// Where `text` stands first.
    pub(crate) fn find(&self, text: &str) -> std::ops::Range<usize> {
        let start = self.text.find(text).unwrap_or_else(|| panic!("there is no {text:?} in {:?}", self.text));
        start..start + text.len()
    }

    /// Replaces a range of bytes. Returns what the editor tells of it.
    pub(crate) fn replace(&mut self, range: std::ops::Range<usize>, new: &str) -> Change {
        let span = Span::new(self.place(range.start), self.place(range.end));
        self.text.replace_range(range, new);
        Change { span: Some(span), text: new.to_owned() }
    }
}
