//! Templates of edits with what was matched put in.

use std::borrow::Cow;

use bezoar_rules::{Piece, PiecePart, template_pieces};
use bezoar_syntax::{Node, kind};

use super::draft::Draft;
use super::precedence::as_primary;
use crate::message::part_of;

impl<'t> Draft<'_, 't> {
    /// The text of an edit at `place`, in the file's own quotes; imports for the APIs in it are added. `None` if it names
    /// something that is not known here.
    pub(super) fn written(&mut self, template: &str, place: Node<'t>) -> Option<String> {
        let pieces = template_pieces(template).ok()?;
        let mut text = String::new();
        for (position, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Text(literal) => text.push_str(&self.requoted(literal, place)),
                Piece::Api(path) => text.push_str(&self.say(path, place)?),
                Piece::Capture { name, part } => {
                    let bound = self.found.named(name)?;
                    let followed = pieces.get(position + 1);
                    let goes_on = matches!(followed, Some(Piece::Text(next)) if next.starts_with(['.', '[', '(']));
                    match (part, bound.nodes.as_slice()) {
                        (PiecePart::Source, [node]) if goes_on => text.push_str(&as_primary(*node)),
                        (PiecePart::Source, [node]) => text.push_str(node.text()),
                        (PiecePart::Source, [first, .., last]) => {
                            let all = bezoar_base::TextRange::new(first.start(), last.end());
                            text.push_str(self.layout.slice(all));
                        }
                        _ => text.push_str(&part_of(self.found, bound, *part)?),
                    }
                }
            }
        }
        Some(text)
    }

    /// A template's text with its `"` as `'` where the file, or the string that goes, has them so.
    fn requoted<'l>(&self, literal: &'l str, place: Node<'t>) -> Cow<'l, str> {
        if !literal.contains('"') || literal.contains(['\'', '\\']) {
            return Cow::Borrowed(literal);
        }
        match if place.kind() == kind::STRING { quote(place) } else { self.usual_quote() } {
            Some('\'') => Cow::Owned(literal.replace('"', "'")),
            _ => Cow::Borrowed(literal),
        }
    }

    /// The quote that most short strings of the file have.
    fn usual_quote(&self) -> Option<char> {
        let strings = self.python.source().root().descendants().filter(|node| node.kind() == kind::STRING);
        let (mut single, mut double) = (0, 0);
        for string in strings {
            match quote(string) {
                Some('\'') => single += 1,
                Some(_) => double += 1,
                None => {}
            }
        }
        (single != double).then_some(if single > double { '\'' } else { '"' })
    }
}

/// The quote of a string; `None` of a triple-quoted one.
pub(super) fn quote(string: Node<'_>) -> Option<char> {
    let start = string.child_of_kind(kind::STRING_START)?.text();
    let marks = start.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
    (marks.len() == 1).then(|| marks.chars().next())?
}
