//! Where a value stands in a text that it is put into: what it lacks may be all that it could do harm with there.

use crate::labels::Kinds;
use crate::value::{Piece, Value};

/// The same pieces, each cleared of what it can do no harm in where it stands.
pub(crate) fn placed(mut pieces: Vec<Piece>) -> Vec<Piece> {
    if pieces.iter().all(|piece| !matches!(piece, Piece::Hole(value) if !value.labels().is_empty())) {
        return pieces;
    }
    let mut quote = None;
    let mut is_behind = false;
    for piece in &mut pieces {
        match piece {
            Piece::Literal(text) => {
                quote = text.chars().fold(quote, after);
                is_behind |= !text.is_empty();
            }
            Piece::Hole(value) => {
                // A path that begins with something else is not one from the root.
                let mut kinds = if is_behind { Kinds::ROOT } else { Kinds::NONE };
                if quote.is_some_and(|quote| lacks(value, quote)) {
                    kinds = kinds.union(Kinds::SQL).union(Kinds::XPATH);
                }
                *value = value.cleared(kinds, Kinds::NONE);
            }
            Piece::Repeat(_) => {}
        }
    }
    pieces
}

/// The quote that is open behind `letter`.
const fn after(open: Option<char>, letter: char) -> Option<char> {
    match (open, letter) {
        (None, '\'' | '"' | '`') => Some(letter),
        (Some('\''), '\'') | (Some('"'), '"') | (Some('`'), '`') => None,
        _ => open,
    }
}

/// Whether such a quote cannot stand in what is untrusted of a value.
fn lacks(value: &Value, quote: char) -> bool {
    let trait_of = match quote {
        '\'' => Kinds::SINGLE_QUOTE,
        '"' => Kinds::DOUBLE_QUOTE,
        _ => Kinds::BACKTICK,
    };
    !value.labels().kinds().overlaps(trait_of)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::labels::Labels;

    #[test]
    fn a_literal_is_left_by_its_own_quote_only() {
        let http = Labels::of(0);
        let harms = |before: &str, lacking: Kinds| {
            let hole = Value::unknown().with_labels(&http).cleared(lacking, Kinds::NONE);
            let text = Value::text([Piece::Literal(before.into()), Piece::Hole(hole)]);
            text.labels().harms(&http, Kinds::SQL)
        };
        assert!(!harms("a = '", Kinds::SINGLE_QUOTE));
        assert!(harms("a = '", Kinds::DOUBLE_QUOTE));
        assert!(harms("a = 'b' AND c = ", Kinds::SINGLE_QUOTE));
        assert!(!harms("a LIKE \"%", Kinds::DOUBLE_QUOTE));
    }
}
