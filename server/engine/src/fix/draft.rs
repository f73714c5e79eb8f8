//! The edits of one fix while they are gathered.

use bezoar_base::{FastMap, TextEdit, TextRange};
use bezoar_python::Python;
use bezoar_syntax::{Node, kind};

use super::precedence;
use crate::layout::Layout;
use crate::matching::Match;

/// The edits of one fix while they are gathered. Every method that gives `None` means that the fix cannot be done here.
pub(crate) struct Draft<'a, 't> {
    pub(super) found: &'a Match<'a, 't>,
    pub(super) python: &'a Python<'t>,
    pub(super) layout: Layout<'t>,
    /// What is underlined.
    pub(super) place: Node<'t>,
    edits: Vec<TextEdit>,
    /// What imports that this fix adds bind: a path, and the name that stands for it.
    pub(super) added: FastMap<String, String>,
}

impl<'a, 't> Draft<'a, 't> {
    pub(super) fn new(found: &'a Match<'a, 't>) -> Option<Self> {
        let python = found.python;
        let layout = Layout::new(python.source());
        Some(Self { found, python, layout, place: found.match_node()?, edits: Vec::new(), added: FastMap::default() })
    }

    /// Replaces an expression; parentheses are put around the new one where its surroundings want them.
    pub(crate) fn replace(&mut self, node: Node<'t>, text: &str) -> Option<()> {
        let text = precedence::fitting(text, node);
        self.replace_range(node.range(), &text)
    }

    /// Replaces what stands at `range`; comments in it must stand in `text` too.
    pub(crate) fn replace_range(&mut self, range: TextRange, text: &str) -> Option<()> {
        let keeps = self.comments(range).into_iter().all(|comment| text.contains(comment.text()));
        keeps.then(|| self.edits.push(TextEdit::replace(range, self.with_line_ends(text))))
    }

    /// Puts `text` at `offset`.
    pub(crate) fn insert(&mut self, offset: u32, text: &str) {
        self.edits.push(TextEdit::insert(offset, self.with_line_ends(text)));
    }

    /// Deletes `range` with the comments in it.
    pub(crate) fn delete(&mut self, range: TextRange) {
        self.edits.push(TextEdit::delete(range));
    }

    /// The comments in `range`.
    pub(crate) fn comments(&self, range: TextRange) -> Vec<Node<'t>> {
        let around = self.python.source().root().covering(range);
        let all = around.map(|around| around.descendants_of_kind(kind::COMMENT)).unwrap_or_default();
        all.into_iter().filter(|comment| range.covers(comment.range())).collect()
    }

    /// The edits in order of place; `None` if there are none, or two overlap.
    pub(super) fn finish(mut self) -> Option<Vec<TextEdit>> {
        let text = self.layout.text();
        self.edits.retain(|edit| text.get(edit.range.span()) != Some(edit.new_text.as_str()));
        self.edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
        self.edits.dedup_by(|later, earlier| later == earlier && !earlier.range.is_empty());
        let overlap = self.edits.windows(2).any(|pair| pair[1].range.start < pair[0].range.end);
        (!self.edits.is_empty() && !overlap).then_some(self.edits)
    }

    fn with_line_ends(&self, text: &str) -> String {
        match self.layout.newline() {
            "\n" => text.to_owned(),
            newline => text.replace("\r\n", "\n").replace('\n', newline),
        }
    }
}
