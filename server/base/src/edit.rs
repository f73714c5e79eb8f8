use crate::TextRange;

/// The replacement of one range of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TextEdit {
    /// What is replaced; empty for an insertion.
    pub range: TextRange,
    /// What stands there afterwards.
    pub new_text: String,
}

impl TextEdit {
    /// Replaces `range` by `new_text`.
    pub fn replace(range: TextRange, new_text: impl Into<String>) -> Self {
        Self { range, new_text: new_text.into() }
    }

    /// Inserts `new_text` at `offset`.
    pub fn insert(offset: u32, new_text: impl Into<String>) -> Self {
        Self::replace(TextRange::empty(offset), new_text)
    }

    /// Deletes `range`.
    pub fn delete(range: TextRange) -> Self {
        Self::replace(range, "")
    }
}

/// Why a set of edits cannot be applied to a text.
#[derive(Copy, Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// Two edits replace the same byte.
    #[error("the edits at {0:?} and {1:?} overlap")]
    Overlap(TextRange, TextRange),
    /// An edit does not fit the text or splits a character.
    #[error("the edit at {0:?} does not fit the text")]
    OutOfBounds(TextRange),
}

/// The text after all `edits`, whose ranges are those of `text`. Insertions at one place keep their order.
///
/// # Errors
/// [`EditError`] if two edits overlap or one does not fit; nothing is applied then.
pub fn apply_edits(text: &str, edits: &[TextEdit]) -> Result<String, EditError> {
    let mut ordered: Vec<&TextEdit> = edits.iter().collect();
    ordered.sort_by_key(|edit| (edit.range.start, edit.range.end));
    if let Some(pair) = ordered.windows(2).find(|pair| pair[1].range.start < pair[0].range.end) {
        return Err(EditError::Overlap(pair[0].range, pair[1].range));
    }
    let mut result = String::with_capacity(text.len() + edits.iter().map(|edit| edit.new_text.len()).sum::<usize>());
    let mut copied = 0;
    for edit in ordered {
        let span = edit.range.span();
        let kept = text.get(copied..span.start).filter(|_| text.is_char_boundary(span.end));
        result.push_str(kept.ok_or(EditError::OutOfBounds(edit.range))?);
        result.push_str(&edit.new_text);
        copied = span.end;
    }
    result.push_str(&text[copied..]);
    Ok(result)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_apply_in_place_order_whatever_order_they_come_in() {
        let edits = [TextEdit::insert(3, "!"), TextEdit::replace(TextRange::new(0, 1), "A"), TextEdit::insert(3, "?")];
        assert_eq!(apply_edits("abc", &edits).as_deref(), Ok("Abc!?"));
    }

    #[test]
    fn overlapping_and_misplaced_edits_are_refused() {
        let overlap = [TextEdit::delete(TextRange::new(0, 2)), TextEdit::delete(TextRange::new(1, 3))];
        assert!(matches!(apply_edits("abc", &overlap), Err(EditError::Overlap(..))));
        assert!(matches!(apply_edits("é", &[TextEdit::insert(1, "x")]), Err(EditError::OutOfBounds(_))));
        assert!(matches!(apply_edits("a", &[TextEdit::insert(7, "x")]), Err(EditError::OutOfBounds(_))));
    }
}
