//! Bytes and the client's places name the same spots, whatever stands there.

use bezoar_lsp::convert::{Encoding, Misfit, Place, Span, nearest_offset, offset, place, range};
use bezoar_syntax::Text;
use proptest::prelude::*;

use crate::support::model::{ENCODINGS, Model};

const PIECES: &[&str] =
    &["a", "bc", " ", "\n", "\r\n", "\r", "é", "e\u{301}", "😀", "👩‍👩‍👧", "𝒳", "\u{feff}", "漢", "\u{2028}", "\x0c"];

fn texts() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn a_byte_and_its_place_are_one(text in texts()) {
        let known = Text::new(text.as_str());
        for encoding in ENCODINGS {
            for (at, _) in text.char_indices().chain([(text.len(), ' ')]) {
                let inside_line_end = text[..at].ends_with('\r') && text[at..].starts_with('\n');
                let expected = if inside_line_end { at - 1 } else { at } as u32;
                let there = place(&known, at as u32, encoding);
                prop_assert_eq!(offset(&known, there, encoding), Ok(expected), "{:?} {:?}", encoding, there);
                prop_assert_eq!(nearest_offset(&known, there, encoding), expected);
            }
        }
    }

    #[test]
    fn places_are_those_that_an_editor_counts(text in texts()) {
        let known = Text::new(text.as_str());
        for encoding in ENCODINGS {
            let model = Model::new(&text, encoding);
            for (index, (at, _)) in text.char_indices().enumerate() {
                if !(text[..at].ends_with('\r') && text[at..].starts_with('\n')) {
                    prop_assert_eq!(place(&known, at as u32, encoding), model.place(index));
                }
            }
        }
    }

    #[test]
    fn any_place_is_somewhere(text in texts(), line in 0_u32..30, character in 0_u32..60) {
        let known = Text::new(text.as_str());
        for encoding in ENCODINGS {
            let at = nearest_offset(&known, Place::new(line, character), encoding);
            prop_assert!(text.is_char_boundary(at as usize));
            prop_assert!(place(&known, at, encoding) <= Place::new(line, character));
            if let Ok(exact) = offset(&known, Place::new(line, character), encoding) {
                prop_assert_eq!(exact, at);
            }
        }
    }
}

#[test]
fn past_the_end_of_a_line_is_its_end() {
    for (text, expected) in [("ab\ncd", 2), ("ab\r\ncd", 2), ("ab\rcd", 2), ("ab", 2), ("", 0)] {
        for encoding in ENCODINGS {
            let found = offset(&Text::new(text), Place::new(0, 99), encoding);
            assert_eq!(found, Ok(expected), "{text:?} {encoding:?}");
        }
    }
}

#[test]
fn the_line_after_the_last_is_the_end_and_the_next_is_none() {
    let text = Text::new("a\nb");
    assert_eq!(offset(&text, Place::new(2, 0), Encoding::Utf16), Ok(3));
    assert_eq!(offset(&text, Place::new(3, 0), Encoding::Utf16), Err(Misfit::NoSuchLine(3)));
}

#[test]
fn the_middle_of_a_character_is_no_place_to_edit_but_one_to_ask_about() {
    let text = Text::new("x😀y");
    for (encoding, character) in [(Encoding::Utf16, 2), (Encoding::Utf8, 2), (Encoding::Utf8, 4)] {
        let middle = Place::new(0, character);
        assert_eq!(offset(&text, middle, encoding), Err(Misfit::InsideCharacter(middle)));
        assert_eq!(nearest_offset(&text, middle, encoding), 1);
    }
    assert_eq!(place(&text, 3, Encoding::Utf16), Place::new(0, 1));
}

#[test]
fn a_span_does_not_run_backwards() {
    let span = Span::new(Place::new(0, 2), Place::new(0, 1));
    assert_eq!(range(&Text::new("abc"), span, Encoding::Utf16), Err(Misfit::Reversed));
}
