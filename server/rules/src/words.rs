//! Which of some words stand in a text, found in one pass.

use std::sync::Arc;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use bezoar_base::{FastMap, TextRange};
use bezoar_syntax::Dirty;
use fixedbitset::FixedBitSet;

/// A text is cut at the first line that ends so many bytes after the last cut.
const STRETCH: usize = 2_048;

/// A word in code.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Word {
    /// It stands by itself.
    Whole(String),
    /// A longer one begins with it.
    Beginning(String),
    /// It is one of those that a longer one is made of, in whatever case: `key` of `API_KEY`.
    Part(String),
    /// These very letters, whatever stands around them.
    Letters(String),
    /// These letters, which are small ones, in whatever case, and whatever stands around them.
    LettersInAnyCase(String),
}

/// Words that are looked for together.
#[derive(Clone, Debug, Default)]
pub(crate) struct Words {
    all: Vec<Word>,
    /// `None` where there are more than can be looked for: then each is taken to be there.
    finder: Option<Arc<AhoCorasick>>,
}

/// Which words stand in each stretch of a text, so that those of the next revision need a look at what was edited only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WordsInText(Vec<(TextRange, Arc<FixedBitSet>)>);

/// Words that stand in a part of a text, or near it.
#[derive(Copy, Clone, Debug)]
pub struct WordsNear<'w> {
    stretches: &'w [(TextRange, Arc<FixedBitSet>)],
    range: TextRange,
}

/// Numbers words.
#[derive(Debug, Default)]
pub(crate) struct Builder {
    all: Vec<Word>,
    numbers: FastMap<Word, u32>,
}

impl Word {
    fn text(&self) -> &str {
        match self {
            Self::Whole(text) | Self::Beginning(text) | Self::Part(text) => text,
            Self::Letters(text) | Self::LettersInAnyCase(text) => text,
        }
    }

    /// Whether it is what stands at `start..end` of `code`, where its letters are in some case.
    fn is_at(&self, code: &str, start: usize, end: usize) -> bool {
        let goes_on = |c: char| c == '_' || c.is_alphanumeric();
        let ends_well = match self {
            Self::Part(text) => {
                return is_part(code, start, end) && (text != "pass" || !is_statement(code, start, end));
            }
            Self::Letters(text) => return code[start..end] == **text,
            Self::LettersInAnyCase(_) => return true,
            Self::Whole(text) => !text.ends_with(goes_on) || !code[end..].starts_with(goes_on),
            Self::Beginning(_) => true,
        };
        let begins_well = !self.text().starts_with(goes_on) || !code[..start].ends_with(goes_on);
        ends_well && begins_well && code[start..end] == *self.text()
    }
}

/// Whether a name may be cut into words at `start` and `end`: not between two small letters.
fn is_part(code: &str, start: usize, end: usize) -> bool {
    let is_small = |at: usize| code.as_bytes().get(at).is_some_and(u8::is_ascii_lowercase);
    let joins = |at: usize| at > 0 && is_small(at - 1) && is_small(at);
    !joins(start) && !joins(end)
}

/// Whether the word at `start..end` stands by itself as the statement `pass` does: most files have that, and it names nothing.
fn is_statement(code: &str, start: usize, end: usize) -> bool {
    let before = code[..start].chars().next_back();
    let after = code[end..].chars().next();
    before.is_none_or(|c| c.is_whitespace() || matches!(c, ':' | ';'))
        && after.is_none_or(|c| c.is_whitespace() || matches!(c, ';' | '#'))
}

impl Builder {
    /// The number of a word.
    pub(crate) fn number(&mut self, word: Word) -> u32 {
        let next = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        *self.numbers.entry(word).or_insert_with_key(|word| {
            self.all.push(word.clone());
            next
        })
    }

    /// The words, to be looked for.
    pub(crate) fn build(self) -> Words {
        // Texts are looked at in stretches of whole lines: no word may stand on two.
        if self.all.iter().any(|word| word.text().contains('\n')) {
            return Words { finder: None, all: self.all };
        }
        let finder = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .ascii_case_insensitive(true)
            .kind(Some(AhoCorasickKind::DFA))
            .build(self.all.iter().map(Word::text));
        Words { finder: finder.ok().map(Arc::new), all: self.all }
    }
}

impl WordsInText {
    /// Whether it is so of the words in some part of the text. Parts overlap: whatever stands within a stretch, or is cut by the end
    /// of one, is in some part as a whole.
    pub(crate) fn some_part(&self, is_so: impl Fn(&FixedBitSet) -> bool) -> bool {
        let one = self.0.first().filter(|_| self.0.len() == 1);
        one.is_some_and(|(_, words)| is_so(words))
            || self.0.windows(2).any(|pair| {
                let mut both = FixedBitSet::clone(&pair[0].1);
                both.union_with(&pair[1].1);
                is_so(&both)
            })
    }

    /// All of them, wherever in a text of whatever length.
    #[must_use]
    pub fn joined(&self) -> Self {
        let range = TextRange::new(0, u32::MAX);
        let mut all = self.0.first().map_or_else(FixedBitSet::new, |(_, words)| FixedBitSet::clone(words));
        self.0.iter().for_each(|(_, words)| all.union_with(words));
        Self(vec![(range, Arc::new(all))])
    }

    /// The words of the whole text.
    pub(crate) fn everywhere(&self) -> WordsNear<'_> {
        WordsNear { stretches: &self.0, range: TextRange::new(0, u32::MAX) }
    }

    /// The words on the lines of `range`, and near them.
    pub fn near(&self, range: TextRange) -> WordsNear<'_> {
        let first = self.0.partition_point(|(stretch, _)| stretch.end <= range.start);
        let count = self.0[first..].partition_point(|(stretch, _)| stretch.start < range.end);
        WordsNear { stretches: &self.0[first..first + count], range }
    }
}

impl WordsNear<'_> {
    /// Whether one of these words is there.
    pub(crate) fn has_one(&self, words: &[u32]) -> bool {
        let mut all = self.stretches.iter().map(|(_, there)| there);
        all.any(|there| words.iter().any(|word| there.contains(*word as usize)))
    }

    /// Bytes of the text that is asked about.
    pub(crate) fn len(&self) -> u32 {
        self.range.len()
    }
}

impl Words {
    /// Those that stand in each stretch of `text`; `before` is what stood in the text before the edits.
    pub(crate) fn in_text(&self, text: &str, before: Option<(&WordsInText, &Dirty)>) -> WordsInText {
        let bytes = text.as_bytes();
        let begins_line = |at: usize| at == 0 || bytes.get(at - 1) == Some(&b'\n');
        let mut all: Vec<(TextRange, Arc<FixedBitSet>)> = Vec::new();
        let mut done = 0;
        let look_until = |done: &mut usize, all: &mut Vec<_>, end: usize| {
            while *done < end {
                let from = (*done + STRETCH).min(end);
                let end = memchr::memchr(b'\n', &bytes[from..end]).map_or(end, |line_end| from + line_end + 1);
                all.push((TextRange::from(*done..end), Arc::new(self.of(&text[*done..end]))));
                *done = end;
            }
        };
        for (range, words) in before.iter().flat_map(|(before, _)| &before.0) {
            let now = before.and_then(|(_, dirty)| dirty.map(*range)).map(TextRange::span);
            let Some(now) = now.filter(|now| begins_line(now.start) && begins_line(now.end)) else { continue };
            look_until(&mut done, &mut all, now.start);
            all.push((TextRange::from(now.clone()), Arc::clone(words)));
            done = now.end;
        }
        look_until(&mut done, &mut all, text.len());
        WordsInText(all)
    }

    /// All of those.
    pub(crate) fn union(&self, words: &WordsInText) -> FixedBitSet {
        let mut all = FixedBitSet::with_capacity(self.all.len());
        words.0.iter().for_each(|(_, words)| all.union_with(words));
        all
    }

    /// Those that stand in `code`.
    pub(crate) fn of(&self, code: &str) -> FixedBitSet {
        let mut found = FixedBitSet::with_capacity(self.all.len());
        let Some(finder) = &self.finder else {
            found.insert_range(..);
            return found;
        };
        // Unicode knows more ways to write `s` and `k`, nobody else does.
        if !code.is_ascii() && code.contains(['ſ', '\u{212A}']) {
            let in_any_case = |(_, word): &(usize, &Word)| matches!(word, Word::LettersInAnyCase(_));
            found.extend(self.all.iter().enumerate().filter(in_any_case).map(|(number, _)| number));
        }
        for at in finder.find_overlapping_iter(code) {
            let number = at.pattern().as_usize();
            if !found.contains(number) && self.all[number].is_at(code, at.start(), at.end()) {
                found.insert(number);
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use bezoar_base::Budget;
    use bezoar_syntax::{Source, Text};

    use super::*;

    #[test]
    fn words_are_told_from_parts_of_others() {
        let mut builder = Builder::default();
        let words = ["args", "X-", "get"].map(|text| builder.number(Word::Whole(text.into())));
        let begins = builder.number(Word::Beginning("form".into()));
        let part = builder.number(Word::Part("key".into()));
        let all = builder.build();
        let found = |code: &str| {
            let found = all.of(code);
            [words[0], words[1], words[2], begins, part].map(|word| found.contains(word as usize))
        };
        assert_eq!(found("request.args"), [true, false, false, false, false]);
        assert_eq!(found("kwargs, args_, Args, ärgs"), [false; 5]);
        assert_eq!(found("headers['X-Real']"), [false, true, false, false, false]);
        assert_eq!(found("formdata platform_"), [false, false, false, true, false]);
        assert_eq!(found("API_KEY = getter"), [false, false, false, false, true]);
        assert_eq!(found("keyboard monkey ApiKey2"), [false, false, false, false, true]);
        assert_eq!(found("keyboard monkey keys"), [false; 5]);
        assert!(is_statement("try:\n    pass\n", 9, 13) && is_statement("class A: pass", 9, 13));
        assert!(!is_statement("d['pass']", 3, 7) && !is_statement("user_pass = 1", 5, 9));
    }

    #[test]
    fn after_edits_the_words_are_those_of_the_new_text() {
        let mut builder = Builder::default();
        for text in ["args", "request", "X-"] {
            builder.number(Word::Whole(text.into()));
        }
        builder.number(Word::Beginning("form".into()));
        builder.number(Word::Part("pass".into()));
        let all = builder.build();
        let pieces = ["args", "request", "\n", "\n", " ", "k", "X-", "formdata", "pass", "\r\n", "é", ":"];
        let long = "# no word of any use\n".repeat(STRETCH / 8);
        let budget = Budget::unlimited();
        let mut text = Text::new(format!("{long}request{long}{long}"));
        let mut source = Source::parse(text.clone(), &budget).expect("nobody cancels");
        let mut words = all.in_text(text.as_str(), None);
        let mut seed = 7_usize;
        let mut random = |below: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % below
        };
        for _ in 0..300 {
            let near = [STRETCH, long.len(), 2 * long.len(), text.as_str().len()][random(4)];
            let boundary = |mut at: usize, text: &str| {
                at = at.min(text.len());
                while !text.is_char_boundary(at) {
                    at -= 1;
                }
                at
            };
            let start = boundary(near.saturating_sub(random(12)), text.as_str());
            let end = boundary(start + random(3) * random(40), text.as_str());
            let (new, splice) =
                text.edit(TextRange::from(start..end), pieces[random(pieces.len())]).expect("in the text");
            let (reparsed, dirty) = source.reparse(new.clone(), &[splice], &budget).expect("nobody cancels");
            (text, source) = (new, reparsed);
            words = all.in_text(text.as_str(), Some((&words, &dirty)));
            assert_eq!(all.union(&words), all.of(text.as_str()), "{start}..{end}");
            let covered: usize = words.0.iter().map(|(range, _)| range.len() as usize).sum();
            assert_eq!(covered, text.as_str().len());
        }
    }
}
