use std::collections::VecDeque;

use crate::{EditError, TextEdit, TextRange, apply_edits};

/// A text that came from an older one by edits made one after the other, and what all of them together do to the older one.
#[derive(Clone, Debug)]
pub struct Patch {
    old: String,
    new: String,
    /// What the new text consists of, in order.
    pieces: Vec<Piece>,
}

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
enum Piece {
    /// A range of the old text that nobody edited.
    Kept(TextRange),
    /// This many bytes that the old text does not have.
    Inserted(u32),
}

impl Patch {
    /// No edit of `text` yet.
    pub fn new(text: &str) -> Self {
        let pieces = vec![Piece::Kept(TextRange::new(0, text.len() as u32))];
        Self { old: text.to_owned(), new: text.to_owned(), pieces }
    }

    /// The text after the edits so far.
    pub fn text(&self) -> &str {
        &self.new
    }

    /// Makes further edits, whose ranges are those of [`Self::text`].
    ///
    /// # Errors
    /// [`EditError`] as [`apply_edits`]; nothing is changed then.
    pub fn apply(&mut self, edits: &[TextEdit]) -> Result<(), EditError> {
        self.new = apply_edits(&self.new, edits)?;
        let mut ordered: Vec<&TextEdit> = edits.iter().collect();
        ordered.sort_by_key(|edit| (edit.range.start, edit.range.end));
        let mut rest = VecDeque::from(std::mem::take(&mut self.pieces));
        let mut at = 0;
        for edit in ordered {
            self.pieces.extend(take(&mut rest, edit.range.start - at));
            take(&mut rest, edit.range.len());
            self.pieces.push(Piece::Inserted(edit.new_text.len() as u32));
            at = edit.range.end;
        }
        self.pieces.extend(rest);
        self.pieces.retain(|piece| piece.len() > 0);
        Ok(())
    }

    /// The edits that make [`Self::text`] of the old text at once, in order of place, with something unchanged between any two.
    pub fn edits(&self) -> Vec<TextEdit> {
        let mut edits = Vec::new();
        let (mut kept_to, mut at, mut inserted) = (0, 0, 0..0);
        let end = Piece::Kept(TextRange::empty(self.old.len() as u32));
        for piece in self.pieces.iter().chain([&end]) {
            let next = at + piece.len() as usize;
            match piece {
                Piece::Inserted(_) => inserted.end = next,
                Piece::Kept(range) => {
                    let (range, replaced) = (*range, TextRange::new(kept_to, range.start));
                    if !inserted.is_empty() || !replaced.is_empty() {
                        edits.push(TextEdit::replace(replaced, &self.new[inserted]));
                    }
                    kept_to = range.end;
                    inserted = next..next;
                }
            }
            at = next;
        }
        edits
    }
}

impl Piece {
    fn len(&self) -> u32 {
        match self {
            Self::Kept(range) => range.len(),
            Self::Inserted(length) => *length,
        }
    }

    /// The first `length` bytes and the rest.
    fn split_at(self, length: u32) -> (Self, Self) {
        match self {
            Self::Kept(TextRange { start, end }) => {
                (Self::Kept(TextRange::new(start, start + length)), Self::Kept(TextRange::new(start + length, end)))
            }
            Self::Inserted(all) => (Self::Inserted(length), Self::Inserted(all - length)),
        }
    }
}

/// Takes the first `length` bytes of `pieces`.
fn take(pieces: &mut VecDeque<Piece>, mut length: u32) -> Vec<Piece> {
    let mut taken = Vec::new();
    while length > 0
        && let Some(piece) = pieces.pop_front()
    {
        let (first, second) = piece.split_at(length.min(piece.len()));
        length -= first.len();
        taken.push(first);
        if second.len() > 0 {
            pieces.push_front(second);
        }
    }
    taken
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(start: u32, end: u32, text: &str) -> TextEdit {
        TextEdit::replace(TextRange::new(start, end), text)
    }

    #[test]
    fn edits_one_after_the_other_are_few_edits_at_once() {
        let mut patch = Patch::new("one two three");
        patch.apply(&[edit(0, 3, "1"), edit(8, 13, "3")]).expect("they fit");
        assert_eq!((patch.text(), patch.edits()), ("1 two 3", vec![edit(0, 3, "1"), edit(8, 13, "3")]));
        patch.apply(&[edit(1, 1, "st"), edit(2, 5, "2nd")]).expect("they fit");
        assert_eq!(patch.text(), "1st 2nd 3");
        assert_eq!(patch.edits(), [edit(0, 3, "1st"), edit(4, 7, "2nd"), edit(8, 13, "3")]);
        patch.apply(&[edit(0, 9, "")]).expect("they fit");
        assert_eq!(patch.edits(), [edit(0, 13, "")]);
        patch.apply(&[edit(0, 0, "é"), edit(0, 0, "è")]).expect("they fit");
        assert_eq!((patch.text(), patch.edits()), ("éè", vec![edit(0, 13, "éè")]));
        assert!(patch.apply(&[edit(1, 2, "")]).is_err());
        assert_eq!(patch.text(), "éè");
    }

    #[test]
    fn no_edit_is_no_edit() {
        assert_eq!(Patch::new("text").edits(), []);
        assert_eq!(Patch::new("").edits(), []);
        let mut inserted = Patch::new("");
        inserted.apply(&[edit(0, 0, "x")]).expect("it fits");
        inserted.apply(&[edit(0, 1, "")]).expect("it fits");
        assert_eq!(inserted.edits(), []);
    }

    /// All ways to edit a short text three times.
    #[test]
    fn all_edits_at_once_give_the_same_text() {
        for seed in 0..20_000_u32 {
            let mut state = seed;
            let mut below = |bound: u32| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 16) % bound
            };
            let old = "abcdefgh";
            let mut patch = Patch::new(old);
            for _ in 0..3 {
                let length = patch.text().len() as u32;
                let cut = below(length + 1);
                let first = below(cut + 1);
                let last = cut + below(length - cut + 1);
                let text = &"xyz"[..below(4) as usize];
                patch.apply(&[edit(first, cut, text), edit(cut, last, "-")]).expect("they do not overlap");
            }
            let edits = patch.edits();
            assert_eq!(apply_edits(old, &edits).as_deref(), Ok(patch.text()), "{edits:?}");
            assert!(edits.windows(2).all(|pair| pair[0].range.end < pair[1].range.start), "{edits:?}");
        }
    }
}
