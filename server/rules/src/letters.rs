//! What a text cannot be without if a regular expression finds something in it: letters, so that most texts need not be searched.

use std::collections::BTreeSet;

use regex_syntax::hir::{Class, Hir, HirKind};

use crate::words::Word;

/// Texts with fewer letters stand everywhere.
const MIN_LETTERS: usize = 2;
/// So many bytes of a text tell it from others.
const MAX_BYTES: usize = 8;
/// So many ways to write a row are told apart.
const MAX_WAYS: usize = 16;
/// Of more texts than these one stands everywhere.
const MAX_TEXTS: usize = 128;

/// Texts of which one stands in whatever is one of `texts`; `None` if that says nothing.
pub(crate) fn of_texts<'a>(texts: impl Iterator<Item = &'a str>) -> Option<Vec<Word>> {
    let all: Vec<Letters> = texts.map(Letters::of).collect();
    words(all)
}

/// Texts of which one stands in whatever the expression finds; `None` if there is no telling, or they stand everywhere.
pub(crate) fn of_regex(expression: &Hir) -> Option<Vec<Word>> {
    words(required(expression)?)
}

fn words(all: Vec<Letters>) -> Option<Vec<Word>> {
    let all: BTreeSet<Letters> = all.into_iter().map(Letters::shortened).collect();
    let tells = !all.is_empty() && all.len() <= MAX_TEXTS && all.iter().all(|it| it.count() >= MIN_LETTERS);
    tells.then(|| all.into_iter().map(Letters::into_word).collect())
}

/// Letters that stand in a row.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Letters {
    text: String,
    in_any_case: bool,
}

impl Letters {
    fn of(text: &str) -> Self {
        // Words are looked for on each line by itself.
        Self { text: text.lines().next().unwrap_or_default().to_owned(), in_any_case: false }
    }

    /// Both in a row.
    fn with(&self, next: &Self) -> Self {
        Self { text: [&*self.text, &next.text].concat(), in_any_case: self.in_any_case || next.in_any_case }
    }

    fn count(&self) -> usize {
        self.text.chars().count()
    }

    /// So many of them as are looked for, small ones where case does not matter.
    fn shortened(mut self) -> Self {
        let mut end = self.text.len().min(MAX_BYTES);
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        self.text.truncate(end);
        if self.in_any_case {
            self.text.make_ascii_lowercase();
        }
        self
    }

    fn into_word(self) -> Word {
        match self.in_any_case {
            true => Word::LettersInAnyCase(self.text),
            false => Word::Letters(self.text),
        }
    }
}

/// Texts of which one stands in whatever `expression` finds: of all that it must have the ones that say most.
fn required(expression: &Hir) -> Option<Vec<Letters>> {
    match expression.kind() {
        HirKind::Literal(_) | HirKind::Class(_) | HirKind::Concat(_) => required_in_row(expression),
        HirKind::Capture(capture) => required(&capture.sub),
        HirKind::Repetition(repetition) if repetition.min > 0 => required(&repetition.sub),
        HirKind::Alternation(ways) => {
            let all: Option<Vec<Vec<Letters>>> = ways.iter().map(required).collect();
            Some(all?.concat()).filter(|all| all.len() <= MAX_TEXTS)
        }
        HirKind::Empty | HirKind::Look(_) | HirKind::Repetition(_) => None,
    }
}

fn required_in_row(expression: &Hir) -> Option<Vec<Letters>> {
    let mut best: Option<Vec<Letters>> = None;
    let mut offer = |texts: Vec<Letters>| {
        let tells = |texts: &[Letters]| {
            let shortest = texts.iter().map(Letters::count).min().unwrap_or_default();
            (shortest.min(MAX_BYTES), std::cmp::Reverse(texts.len()))
        };
        if best.as_ref().is_none_or(|best| tells(&texts) > tells(best)) {
            best = Some(texts);
        }
    };
    // What stands in a row so far, each way to write it.
    let mut row: Vec<Letters> = Vec::new();
    for part in parts(expression) {
        let ways = letters(part);
        let goes_on = ways.as_ref().is_some_and(|ways| row.len().max(1) * ways.len() <= MAX_WAYS);
        if !goes_on && !row.is_empty() {
            offer(std::mem::take(&mut row));
        }
        match ways {
            Some(ways) if row.is_empty() => row = ways,
            Some(ways) => row = row.iter().flat_map(|before| ways.iter().map(|way| before.with(way))).collect(),
            None if !matches!(part.kind(), HirKind::Literal(_) | HirKind::Class(_)) => {
                required(part).into_iter().for_each(&mut offer);
            }
            None => {}
        }
    }
    if !row.is_empty() {
        offer(row);
    }
    best
}

fn parts(expression: &Hir) -> &[Hir] {
    match expression.kind() {
        HirKind::Concat(parts) => parts,
        _ => std::slice::from_ref(expression),
    }
}

/// All ways to write what a part finds, if those are few.
fn letters(part: &Hir) -> Option<Vec<Letters>> {
    match part.kind() {
        HirKind::Capture(capture) => letters(&capture.sub),
        HirKind::Literal(literal) => {
            let text = std::str::from_utf8(&literal.0).ok()?;
            // Words are looked for on each line by itself.
            (!text.contains('\n')).then(|| vec![Letters { text: text.to_owned(), in_any_case: false }])
        }
        HirKind::Class(class) => match (letter_in_any_case(class), class) {
            (Some(letter), _) => Some(vec![Letters { text: letter.to_string(), in_any_case: true }]),
            (None, Class::Unicode(class)) => {
                let mut all = class.ranges().iter().flat_map(|range| range.start()..=range.end());
                let few: Vec<char> = all.by_ref().take(MAX_WAYS).collect();
                let letter = |letter: char| Letters { text: letter.to_string(), in_any_case: false };
                (all.next().is_none() && !few.contains(&'\n')).then(|| few.into_iter().map(letter).collect())
            }
            (None, Class::Bytes(_)) => None,
        },
        HirKind::Alternation(ways) => {
            let all: Option<Vec<Vec<Letters>>> = ways.iter().map(letters).collect();
            Some(all?.concat()).filter(|all| all.len() <= MAX_WAYS)
        }
        HirKind::Empty | HirKind::Look(_) | HirKind::Repetition(_) | HirKind::Concat(_) => None,
    }
}

/// The small letter of a class that has it in both cases, and what Unicode takes for the same (`ſ` is an `s`, the sign for kelvin a
/// `k`).
fn letter_in_any_case(class: &Class) -> Option<char> {
    let Class::Unicode(class) = class else { return None };
    let mut small = None;
    let mut all = class.ranges().iter().flat_map(|range| range.start()..=range.end());
    let are_same = all.by_ref().take(4).all(|letter| match letter {
        'ſ' => *small.get_or_insert('s') == 's',
        '\u{212A}' => *small.get_or_insert('k') == 'k',
        letter => {
            letter.is_ascii_alphabetic()
                && *small.get_or_insert(letter.to_ascii_lowercase()) == letter.to_ascii_lowercase()
        }
    });
    small.filter(|_| are_same && all.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(expression: &str) -> Option<Vec<String>> {
        let words = of_regex(&regex_syntax::parse(expression).expect("it can be read"))?;
        let shown = words.into_iter().map(|word| match word {
            Word::LettersInAnyCase(text) => format!("~{text}"),
            Word::Letters(text) => text,
            word => unreachable!("{word:?} are no letters"),
        });
        Some(shown.collect())
    }

    #[test]
    fn letters_are_those_that_say_most() {
        let told = |expression: &str, texts: &[&str]| {
            assert_eq!(found(expression), Some(texts.iter().map(ToString::to_string).collect()), "{expression}");
        };
        told("^https?://[a-z]+", &["http"]);
        told("[a-z]+://", &["://"]);
        told("(?i)password", &["~password"]);
        told("(?i)^[rfbu]*[\"'](?:ssh|scp)\\s.*-o\\s*stricthostkeychecking[= ](?:no|off)\\b", &["~strictho"]);
        told("(?i)\\b(host|server|data source)\\s*=", &["~data sou", "~host", "~server"]);
        told("gh[op]_|AKIA", &["AKIA", "gho_", "ghp_"]);
        told("x-(?i:api|app)[-_]key", &["~x-api-key", "~x-api_key", "~x-app-key", "~x-app_key"].map(|it| &it[..9]));
        told("(?:ab)+c?", &["ab"]);
        told("[kK]ey", &["~key"]);
        told("(?i)és", &["~És", "~és"]);
        for nothing in ["", ".", "a|bc", "\\bx", "(?:abc)?", "[a-z]{8}", "[MNO][a-z]{23}\\."] {
            assert_eq!(found(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn what_an_expression_finds_has_its_letters() {
        let texts = ["Password = 'x'", "paſſword", "\u{212A}EY", "key", "KEY", "sk-1", "a\nb", "ſ"];
        for expression in ["(?i)password", "(?i)key", "(?i)sk-|key", "(?s)a.b", "a\nb", "(?i)s"] {
            let regex = regex::Regex::new(expression).expect("it can be read");
            let mut builder = crate::words::Builder::default();
            let Some(words) = of_regex(&regex_syntax::parse(expression).expect("it can be read")) else { continue };
            let numbers: Vec<u32> = words.into_iter().map(|word| builder.number(word)).collect();
            let all = builder.build();
            for text in texts.iter().filter(|text| regex.is_match(text)) {
                let there = all.of(text);
                assert!(numbers.iter().any(|number| there.contains(*number as usize)), "{expression} in {text}");
            }
        }
    }
}
