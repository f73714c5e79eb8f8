//! What a comment says about suppressions: our own grammar, and those of bandit, flake8 and ruff as these tools really read them.
//!
//! Bandit searches a comment for `# nosec` and takes every word after it for the name of a test; without one that it knows, all
//! tests are silenced. Flake8 and ruff search for `# noqa: `, which codes follow, whatever stands behind them. Where flake8 and
//! ruff differ, what one of them takes for a code counts. Of several `# nosec` or `# noqa` in a comment only the first counts.

use std::ops::Range;

use bezoar_base::TextRange;
use bezoar_rules::nearest;

use super::Dialect;

/// One suppression of a comment; a comment may hold several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Written {
    /// Whose it is.
    pub(super) dialect: Dialect,
    /// How far it reaches.
    pub(super) reach: Reach,
    /// From its `#` to its last character.
    pub(super) range: TextRange,
    /// From its `#` to where its names begin, or would: `# nosec:`, `# bezoar: ignore`.
    pub(super) head: TextRange,
    /// What it names.
    pub(super) names: Names,
    /// What stands behind the names.
    pub(super) reason: Option<TextRange>,
}

/// How far a suppression reaches.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// The statement that it stands at, or above.
    Statement,
    /// The whole file.
    File,
    /// From here to the end of its block, or to where it ends with the same names.
    Block,
    /// Ends such a one.
    BlockEnd,
}

/// What a suppression names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Names {
    /// Nothing, so it is about everything.
    All,
    /// These, at least one.
    Of(Vec<TextRange>),
    /// It cannot be read, and silences nothing.
    Unreadable(Misread),
}

/// Why a suppression of our own cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Misread {
    /// What is wrong in it.
    pub(super) range: TextRange,
    /// Half a sentence.
    pub(super) why: String,
    /// What was meant in place of the range.
    pub(super) suggestion: Option<String>,
}

/// Whether a suppression may begin at the `#` that `text` begins with; quick, since it is asked of every `#` of a file.
pub(super) fn may_begin(text: &[u8]) -> bool {
    // A space that is no ASCII is looked at more closely.
    let blank =
        text[1..].iter().take_while(|byte| byte.is_ascii_whitespace() && !matches!(byte, b'\n' | b'\r')).count();
    let word = &text[1 + blank..];
    let begins = |with: &[u8]| word.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    match word.first() {
        Some(b'b' | b'B') => begins(b"bezoar"),
        Some(b'n' | b'N') => begins(b"nosec") || begins(b"noqa"),
        Some(b'r') => begins(b"ruff"),
        Some(b'f' | b'F') => begins(b"flake8"),
        Some(byte) => !byte.is_ascii(),
        None => false,
    }
}

/// The suppression that begins at the `#` at `range.start` of `text` and ends before the next one or the line's end, at
/// `range.end`. `means` tells whether a word names a rule in a dialect.
pub(super) fn read(text: &str, range: TextRange, means: &dyn Fn(Dialect, &str) -> bool) -> Option<Written> {
    let end = range.start as usize + text.get(range.span())?.trim_end().len();
    let mut reader = Reader { text: &text[..end], at: range.start as usize + 1, start: range.start as usize };
    reader.blank();
    if reader.keyword("bezoar", false) {
        reader.own(&|word| means(Dialect::Bezoar, word))
    } else if reader.exact("nosec") {
        reader.nosec(&|word| means(Dialect::Nosec, word))
    } else if reader.keyword("noqa", false) {
        reader.blank();
        let codes = if reader.character(':') { reader.codes() } else { Vec::new() };
        Some(reader.written(Dialect::Noqa, Reach::Statement, reader.start..reader.start, codes))
    } else if reader.keyword("ruff", true) {
        reader.ruff()
    } else if reader.keyword("flake8", false) {
        reader.noqa_of_file(Dialect::Noqa)
    } else {
        None
    }
}

/// What stands between the names and the reason.
const SEPARATORS: &[char] = &['-', '–', '—', ':', ',', ';', '('];

/// Whether a word is the name of a test of bandit, even of one that no rule of ours goes by: `assert_used`. Alone it is; prose may
/// begin with such a word as well.
fn looks_like_a_test(word: &str) -> bool {
    let is_snake = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    word.contains('_') && word.starts_with(|c: char| c.is_ascii_lowercase()) && word.bytes().all(is_snake)
}

struct Reader<'a> {
    /// The text of the file up to the end of the suppression.
    text: &'a str,
    at: usize,
    /// Its `#`.
    start: usize,
}

impl Reader<'_> {
    /// What stands behind `# bezoar`.
    fn own(mut self, is_rule: &dyn Fn(&str) -> bool) -> Option<Written> {
        let (name, name_end) = (self.start, self.at);
        self.blank();
        let colon = self.character(':');
        self.blank();
        let verb = self.word(|c| c.is_alphanumeric() || c == '-' || c == '_');
        let verb_text = self.text[verb.clone()].to_ascii_lowercase();
        let reach = match verb_text.as_str() {
            "ignore" => Reach::Statement,
            "ignore-file" => Reach::File,
            _ => {
                self.blank();
                let meant =
                    nearest(&verb_text, ["ignore", "ignore-file"]).filter(|_| colon && self.rest().starts_with('['))?;
                let why = format!("there is no `{verb_text}`; did you mean `{meant}`?");
                return Some(self.misread(Reach::Statement, verb, why, Some(meant.to_owned())));
            }
        };
        let head = self.start..self.at;
        if !colon {
            let why = "a colon follows the name: `# bezoar: ignore[…]`".to_owned();
            return Some(self.misread(reach, name..name_end, why, Some("# bezoar:".to_owned())));
        }
        self.blank();
        if self.rest().is_empty() || self.begins_reason() {
            if reach == Reach::File {
                let why = "a whole file is silenced by naming rules: `# bezoar: ignore-file[…]`".to_owned();
                return Some(self.misread(reach, verb, why, None));
            }
            return Some(Written { names: Names::All, ..self.written(Dialect::Bezoar, reach, head, Vec::new()) });
        }
        let open = self.at;
        if !self.character('[') {
            let why = format!("the ids stand in brackets: `# bezoar: {verb_text}[…]`");
            return Some(self.without_brackets(reach, head, why, is_rule));
        }
        let Some(length) = self.rest().find(']') else {
            return Some(self.without_brackets(reach, head, "the bracket is never closed".to_owned(), is_rule));
        };
        let names = self.names(self.at + length);
        self.at += length + 1;
        if names.is_empty() {
            let why = "it names no rule".to_owned();
            return Some(self.misread(reach, open..self.at, why, None));
        }
        Some(self.written(Dialect::Bezoar, reach, head, names))
    }

    /// A suppression whose ids are not in brackets: what was meant is clear if nothing but ids stands there.
    fn without_brackets(
        self,
        reach: Reach,
        head: Range<usize>,
        why: String,
        is_rule: &dyn Fn(&str) -> bool,
    ) -> Written {
        let rest = self.text.get(head.end..).unwrap_or_default();
        let end = rest.find("--").unwrap_or(rest.len());
        let end = head.end + rest[..end].trim_end().len();
        let words = self.text[head.end..end]
            .split(|c: char| c.is_whitespace() || matches!(c, ',' | ':' | '[' | '(' | ')' | '='));
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        let clear = !words.is_empty() && words.iter().all(|word| is_rule(word));
        self.misread(reach, head.end..end, why, clear.then(|| format!("[{}]", words.join(", "))))
    }

    /// What stands behind `# nosec`, which bandit ends nowhere: `# nosecB324` is one, and so, to bandit alone, is `# nosecond`.
    fn nosec(mut self, is_test: &dyn Fn(&str) -> bool) -> Option<Written> {
        let is_code = |word: &str| {
            word.strip_prefix('B')
                .is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
        };
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let glued = self.rest().chars().next().is_some_and(is_word);
        if glued && !is_code(&self.text[self.ahead(is_word)]) {
            return None;
        }
        self.character(':');
        let head = self.start..self.at;
        // The codes come first; words behind them are the reason, whatever codes it speaks of.
        let mut names = Vec::new();
        let mut is_known = false;
        loop {
            let before = self.at;
            self.skip(|c| c.is_whitespace() || matches!(c, ',' | ';'));
            let word = self.word(is_word);
            let text = &self.text[word.clone()];
            let known = is_code(text) || is_test(text);
            if !known && !looks_like_a_test(text) {
                self.at = before;
                break;
            }
            is_known |= known;
            names.push(word);
        }
        let is_prose = !self.rest().is_empty() && !self.rest().trim_start().starts_with(SEPARATORS);
        if !is_known && is_prose {
            names.clear();
            self.at = head.end;
        }
        if names.is_empty() {
            // `# nosec (B324)`, `# nosec because of B324`: bandit finds them wherever they stand.
            let start = self.at;
            let mut at = start;
            for word in self.rest().split('#').next().unwrap_or_default().split_inclusive(|c: char| !is_word(c)) {
                let code = word.trim_end_matches(|c: char| !is_word(c));
                names.extend(is_code(code).then(|| at..at + code.len()));
                at += word.len();
            }
            self.at = names.last().map_or(start, |last| last.end);
        }
        let is_blanket = names.is_empty();
        let mut written = self.written(Dialect::Nosec, Reach::Statement, head, names);
        if is_blanket {
            written.names = Names::All;
        }
        Some(written)
    }

    /// What stands behind `# ruff`.
    fn ruff(mut self) -> Option<Written> {
        let behind = self.at;
        self.blank();
        self.character(':').then_some(())?;
        self.blank();
        let verb = self.word(|c| c.is_alphanumeric() || c == '-');
        let reach = match &self.text[verb] {
            "ignore" => Reach::Statement,
            "file-ignore" => Reach::File,
            "disable" => Reach::Block,
            "enable" => Reach::BlockEnd,
            _ => {
                self.at = behind;
                return self.noqa_of_file(Dialect::Ruff);
            }
        };
        let head = self.start..self.at;
        self.character('[').then_some(())?;
        let length = self.rest().find(']')?;
        let names = self.names(self.at + length);
        self.at += length + 1;
        Some(self.written(Dialect::Ruff, reach, head, names))
    }

    /// `: noqa: S324`
    fn noqa_of_file(mut self, dialect: Dialect) -> Option<Written> {
        self.blank();
        self.character(':').then_some(())?;
        self.blank();
        self.keyword("noqa", false).then_some(())?;
        let head = self.start..self.at;
        self.blank();
        let codes = if self.character(':') { self.codes() } else { Vec::new() };
        Some(self.written(dialect, Reach::File, head, codes))
    }

    /// Codes of letters and digits, apart by commas or space or not at all, up to what is none.
    fn codes(&mut self) -> Vec<Range<usize>> {
        let mut codes = Vec::new();
        loop {
            let before = self.at;
            self.skip(|c| c.is_whitespace() || c == ',');
            let letters = self.word(|c| c.is_ascii_alphabetic());
            let digits = self.word(|c| c.is_ascii_digit());
            if letters.is_empty() || digits.is_empty() {
                self.at = before;
                return codes;
            }
            codes.push(letters.start..digits.end);
        }
    }

    /// Names apart by commas or space, from here to `end`.
    fn names(&self, end: usize) -> Vec<Range<usize>> {
        let mut names = Vec::new();
        let mut reader = Reader { text: &self.text[..end], ..*self };
        loop {
            reader.skip(|c| c.is_whitespace() || c == ',');
            let name = reader.word(|c| !c.is_whitespace() && c != ',');
            if name.is_empty() {
                return names;
            }
            names.push(name);
        }
    }

    /// What has been read, its reason behind it. Without names it is about nothing.
    fn written(&self, dialect: Dialect, reach: Reach, head: Range<usize>, names: Vec<Range<usize>>) -> Written {
        let rest = self.rest();
        let reason =
            rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | ':' | ',' | ';'));
        let reason_start = self.text.len() - reason.len();
        Written {
            dialect,
            reach,
            range: TextRange::from(self.start..self.text.len()),
            head: TextRange::from(head),
            names: Names::Of(names.into_iter().map(TextRange::from).collect()),
            reason: (!reason.is_empty()).then(|| TextRange::from(reason_start..self.text.len())),
        }
    }

    fn misread(&self, reach: Reach, range: Range<usize>, why: String, suggestion: Option<String>) -> Written {
        let misread = Misread { range: TextRange::from(range), why, suggestion };
        let head = self.start..self.at;
        Written {
            names: Names::Unreadable(misread),
            reason: None,
            ..self.written(Dialect::Bezoar, reach, head, Vec::new())
        }
    }

    fn begins_reason(&self) -> bool {
        self.rest().starts_with(['-', '–', '—'])
    }

    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn blank(&mut self) {
        self.skip(char::is_whitespace);
    }

    fn skip(&mut self, what: impl Fn(char) -> bool) {
        self.at = self.ahead(what).end;
    }

    /// The characters of that sort that come next.
    fn ahead(&self, what: impl Fn(char) -> bool) -> Range<usize> {
        self.at..self.text.len() - self.rest().trim_start_matches(what).len()
    }

    fn word(&mut self, what: impl Fn(char) -> bool) -> Range<usize> {
        let word = self.ahead(what);
        self.at = word.end;
        word
    }

    fn character(&mut self, expected: char) -> bool {
        let found = self.rest().starts_with(expected);
        self.at += if found { expected.len_utf8() } else { 0 };
        found
    }

    fn exact(&mut self, expected: &str) -> bool {
        let found = self.rest().starts_with(expected);
        self.at += if found { expected.len() } else { 0 };
        found
    }

    /// A whole word.
    fn keyword(&mut self, expected: &str, exact_case: bool) -> bool {
        let word = self.ahead(|c| c.is_alphanumeric() || matches!(c, '_' | '-'));
        let text = &self.text[word.clone()];
        let found = if exact_case { text == expected } else { text.eq_ignore_ascii_case(expected) };
        if found {
            self.at = word.end;
        }
        found
    }
}
