//! Where a value stands in a text that it is put into: what it lacks may be all that it could do harm with there.

use crate::labels::{Kinds, Labels};
use crate::markup;
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
                kinds = kinds.union(quote.map_or(Kinds::NONE, |quote| within(quote, value.labels().kinds())));
                *value = value.cleared(kinds);
            }
            Piece::Repeat(_) => {}
        }
    }
    markup::place(&mut pieces);
    pieces
}

/// The labels of a text that these pieces make: behind its host, nothing makes an address lead elsewhere.
pub(crate) fn labels_of(pieces: &[Piece]) -> Labels {
    let mut all = Labels::default();
    let mut before = String::new();
    let mut has_host = false;
    for piece in pieces {
        let labels = piece.hole().map_or_else(Labels::default, Value::labels);
        let kinds = labels.kinds();
        // Behind a single slash only another one begins a host.
        let is_path = || {
            let is_backslash_one = kinds.overlaps(Kinds::FIRST_BACKSLASH) && kinds.overlaps(Kinds::BACKSLASH_REDIRECT);
            before == "/" && !is_backslash_one && !kinds.overlaps(Kinds::FIRST_SLASH.union(Kinds::FIRST_TAB))
        };
        let may_lead = kinds.overlaps(Kinds::REDIRECT);
        has_host |= may_lead && has_its_host(&before);
        let is_led = may_lead && (has_host || is_path());
        all = all.union(&if is_led { labels.cleared(Kinds::REDIRECT) } else { labels });
        if !has_host {
            before.push_str(&piece.text_with(&|_| None));
        }
    }
    all
}

/// Whether an address that begins like this has its host before what comes next, or leads to the site itself. So has each that begins
/// like one of which this is so.
fn has_its_host(text: &str) -> bool {
    let ends = |rest: &str| rest.contains(['/', '?', '#', '{']);
    let scheme = |scheme: &str| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+.-".contains(c))
    };
    match text.strip_prefix("//") {
        Some(rest) => ends(rest),
        None if text.starts_with('/') => text.len() > 1,
        // What is not known says itself whether it leads elsewhere.
        None if text.starts_with("{}") => text.contains(['/', '?', '#']),
        None => match text.split_once(':') {
            Some((name, rest)) if scheme(name) => ends(rest.strip_prefix("//").unwrap_or(rest)),
            _ => false,
        },
    }
}

/// The quote that is open behind `letter`.
const fn after(open: Option<char>, letter: char) -> Option<char> {
    match (open, letter) {
        (None, '\'' | '"' | '`') => Some(letter),
        (Some('\''), '\'') | (Some('"'), '"') | (Some('`'), '`') => None,
        _ => open,
    }
}

/// What untrusted data with these traits can do no harm in behind an open quote, because it does not end what that began.
fn within(quote: char, traits: Kinds) -> Kinds {
    let (letter, in_sql) = match quote {
        '\'' => (Kinds::letters_of("'"), Kinds::SQL_SINGLE_QUOTE),
        '"' => (Kinds::letters_of("\""), Kinds::SQL_DOUBLE_QUOTE),
        _ => (Kinds::letters_of("`"), Kinds::SQL_BACKTICK),
    };
    let mut kinds = Kinds::NONE;
    if !traits.overlaps(letter) {
        kinds = kinds.union(Kinds::SQL).union(Kinds::XPATH);
    } else if !traits.overlaps(in_sql) {
        // A doubled quote is one letter of the literal; behind a backslash it is two, and the second ends the literal.
        let escapes = quote != '`' && traits.overlaps(Kinds::BACKSLASH);
        kinds = kinds.union(if escapes { Kinds::SQL.without(Kinds::SQL_OF_BACKSLASHES) } else { Kinds::SQL });
    }
    let in_shell = if quote == '\'' { Kinds::SHELL_QUOTE } else { Kinds::letters_of("\"$`\\!\n\r") };
    if quote != '`' && !traits.overlaps(in_shell) {
        kinds = kinds.union(Kinds::COMMAND);
    }
    kinds
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_behind_the_host_leads_nowhere_else() {
        let http = Labels::of(0);
        let leads = |before: &str| {
            let hole = Value::unknown().with_labels(&http);
            let text = Value::text([Piece::Literal(before.into()), Piece::Hole(hole)]);
            text.labels().harms(&http, Kinds::REDIRECT)
        };
        for before in ["", "/", "//", "https:", "https://", "https://shop.", "next=", "//a", "\n/a"] {
            assert!(leads(before), "{before}");
        }
        for before in ["/a", "/?q=", "https://a/", "//a/", "https://a?", "/a#", "mailto:a?subject="] {
            assert!(!leads(before), "{before}");
        }
        let hole = || Piece::Hole(Value::unknown());
        let text = |between: &str| {
            Value::text([hole(), Piece::Literal(between.into()), Piece::Hole(Value::unknown().with_labels(&http))])
        };
        assert!(!text("?q=").labels().harms(&http, Kinds::REDIRECT));
        assert!(text("-").labels().harms(&http, Kinds::REDIRECT));
    }

    #[test]
    fn a_literal_is_left_by_its_own_quote_only() {
        let http = Labels::of(0);
        let harms = |before: &str, lacking: Kinds| {
            let hole = Value::unknown().with_labels(&http).cleared(lacking);
            let text = Value::text([Piece::Literal(before.into()), Piece::Hole(hole)]);
            text.labels().harms(&http, Kinds::SQL)
        };
        assert!(!harms("a = '", Kinds::letters_of("'")));
        assert!(harms("a = '", Kinds::letters_of("\"")));
        assert!(harms("a = 'b' AND c = ", Kinds::letters_of("'")));
        assert!(!harms("a = '", Kinds::SQL_SINGLE_QUOTE) && harms("a = ", Kinds::SQL_SINGLE_QUOTE));
        assert!(!harms("a LIKE \"%", Kinds::letters_of("\"")));
    }
}
