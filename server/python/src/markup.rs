//! HTML that is put together: what an escaper leaves, and what that does where it stands.

use crate::labels::{Kinds, Labels};
use crate::methods::Values;
use crate::value::{Known, Piece, Value};

/// Classes of text that is markup already; what escapes leaves it as it is.
const MARKUP: &[&str] = &[
    "markupsafe.Markup",
    "flask.Markup",
    "jinja2.Markup",
    "jinja2.utils.Markup",
    "django.utils.safestring.SafeString",
];

/// What a call of an escaper clears of the `kinds` that models say it does.
pub(crate) fn cleared(path: &str, given: &Values, kinds: Kinds) -> Kinds {
    if !kinds.overlaps(Kinds::XSS) {
        return kinds;
    }
    let is_escaper = !kinds.covers(Kinds::XSS_IN_TAGS);
    if is_escaper && given.positional.first().and_then(Value::only).is_some_and(is_markup) {
        return kinds.without(Kinds::XSS);
    }
    if path == "html.escape" && given.at(1, "quote").and_then(Value::truth) == Some(false) {
        return kinds.without(Kinds::XSS_IN_QUOTES);
    }
    kinds
}

/// Whether it is said to be markup already.
pub(crate) fn is_markup(known: &Known) -> bool {
    matches!(known, Known::Instance(class) if MARKUP.contains(&&**class))
}

/// Where in HTML a piece stands.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Place {
    Text,
    /// In `<`, whose next letter says whether it is a tag.
    Opened,
    /// In a tag, but in no value.
    Tag,
    /// Behind the `=` of an attribute.
    Equals {
        is_code: bool,
    },
    /// In a value that this quote ends.
    Quoted {
        quote: char,
        is_code: bool,
    },
    /// In a value that a blank ends.
    Unquoted,
}

/// Says of holes that were escaped for another place that they do harm where they stand.
pub(crate) fn place(pieces: &mut [Piece]) {
    let is_escaped = |value: &Value| {
        let kinds = value.labels().kinds();
        kinds.overlaps(Kinds::XSS) && !kinds.overlaps(Kinds::XSS_IN_TEXT)
    };
    if !pieces.iter().any(|piece| matches!(piece, Piece::Hole(value) if is_escaped(value))) {
        return;
    }
    let mut place = Place::Text;
    // The last letters of a name in the tag.
    let mut name = String::new();
    // Whether what stands between tags is a program.
    let mut is_script = false;
    for piece in pieces {
        match piece {
            Piece::Literal(text) | Piece::Repeat(text) => {
                let lower = text.to_ascii_lowercase();
                is_script = match (lower.rfind("<script"), lower.rfind("</script")) {
                    (None, None) => is_script,
                    (begin, end) => begin > end,
                };
                for letter in text.chars() {
                    place = behind(place, letter, &mut name);
                }
            }
            Piece::Hole(value) => {
                let lacks = |letter: &'static str| !value.labels().kinds().overlaps(Kinds::letters_of(letter));
                let needed = match place {
                    Place::Text if is_script => Kinds::XSS_IN_QUOTES,
                    Place::Text | Place::Opened => Kinds::NONE,
                    Place::Quoted { is_code: false, quote: '"' } if lacks("\"") => Kinds::NONE,
                    Place::Quoted { is_code: false, quote: '\'' } if lacks("'") => Kinds::NONE,
                    Place::Quoted { is_code: false, .. } => Kinds::XSS_IN_QUOTES,
                    Place::Quoted { .. } | Place::Equals { .. } | Place::Unquoted | Place::Tag => Kinds::XSS_IN_TAGS,
                };
                if let Place::Equals { .. } = place {
                    place = Place::Unquoted;
                }
                let harms = |kinds: Kinds| if kinds.overlaps(needed) { Kinds::XSS_IN_TEXT } else { Kinds::NONE };
                let labels: Labels = value.labels().map(harms);
                *value = std::mem::replace(value, Value::never()).with_labels(&labels);
            }
        }
    }
}

/// Where what follows `letter` stands; `name` is what was read of a name in a tag.
fn behind(place: Place, letter: char, name: &mut String) -> Place {
    match place {
        Place::Text if letter == '<' => Place::Opened,
        Place::Text => Place::Text,
        Place::Opened if letter.is_ascii_alphabetic() => {
            name.clear();
            Place::Tag
        }
        Place::Opened => Place::Text,
        Place::Tag if letter == '>' => Place::Text,
        Place::Tag if letter == '=' => {
            // The value of `onclick` is a program, in which what was escaped is text again.
            Place::Equals { is_code: name.trim_end().len() > 2 && name[..2].eq_ignore_ascii_case("on") }
        }
        Place::Tag => {
            let is_part = letter.is_ascii_alphanumeric() || letter == '-';
            // Blanks may stand behind a name.
            if !letter.is_whitespace() && (!is_part || name.ends_with(' ')) {
                name.clear();
            }
            if is_part {
                name.push(letter);
            } else if letter.is_whitespace() && !name.is_empty() && !name.ends_with(' ') {
                name.push(' ');
            }
            Place::Tag
        }
        Place::Equals { .. } if letter.is_whitespace() => place,
        Place::Equals { .. } if letter == '>' => Place::Text,
        Place::Equals { is_code } if matches!(letter, '"' | '\'') => Place::Quoted { quote: letter, is_code },
        Place::Equals { .. } => Place::Unquoted,
        Place::Quoted { quote, .. } if letter == quote => {
            name.clear();
            Place::Tag
        }
        Place::Quoted { .. } => place,
        Place::Unquoted if letter == '>' => Place::Text,
        Place::Unquoted if letter.is_whitespace() => {
            name.clear();
            Place::Tag
        }
        Place::Unquoted => Place::Unquoted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn harms(before: &str, escaped_for: Kinds) -> bool {
        let http = Labels::of(0);
        let hole = Value::unknown().with_labels(&http).cleared(escaped_for);
        let text = Value::text([Piece::Literal(before.into()), Piece::Hole(hole), Piece::Literal(">".into())]);
        text.labels().harms(&http, Kinds::XSS)
    }

    #[test]
    fn what_is_escaped_for_text_does_harm_in_quotes() {
        for before in ["<p>", "a < b and ", "<p title=\"x\">", "", "x = '", "<!-- "] {
            assert!(!harms(before, Kinds::XSS_IN_TEXT), "{before}");
        }
        for before in ["<input value=\"", "<p><a href='/", "<a b=c d = \"x y"] {
            assert!(harms(before, Kinds::XSS_IN_TEXT), "{before}");
            assert!(!harms(before, Kinds::XSS_IN_TEXT.union(Kinds::XSS_IN_QUOTES)), "{before}");
        }
    }

    #[test]
    fn what_is_escaped_for_quotes_does_harm_without_them() {
        let escaped = Kinds::XSS_IN_TEXT.union(Kinds::XSS_IN_QUOTES);
        for before in ["<body bgcolor=", "<body bgcolor=#", "<a ", "<a onclick=\"go('", "<a ONCLICK = '"] {
            assert!(harms(before, escaped), "{before}");
            assert!(!harms(before, Kinds::XSS), "{before}");
        }
        for before in ["<a title=\"on=", "<a title='x' b='", "<a once='x' href='"] {
            assert!(!harms(before, escaped), "{before}");
        }
    }

    #[test]
    fn markup_is_not_escaped_again() {
        let escaped = Kinds::XSS_IN_TEXT.union(Kinds::XSS_IN_QUOTES);
        let of = |class: &str| Values::of([Value::instance(class)]);
        assert_eq!(cleared("markupsafe.escape", &of("markupsafe.Markup"), escaped), Kinds::NONE);
        assert_eq!(cleared("markupsafe.escape", &of("builtins.str"), escaped), escaped);
        assert_eq!(cleared("flask.render_template", &of("markupsafe.Markup"), Kinds::XSS), Kinds::XSS);
    }
}
