//! Regular expressions as Python writes them, read for the characters that they let through.
//!
//! What is read is never less than what Python's `re` matches: a reference to a group counts as if it matched anything, and so does
//! a look-around, but for one that says what must not follow (`(?!//)`). That is why no crate for another dialect does.

use crate::letters::Letters;

/// Nesting deeper than this is not read.
const MAX_DEPTH: u32 = 60;
/// A pattern longer than this is not read.
const MAX_LENGTH: usize = 4096;

/// A part of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// One of these characters.
    One(Letters),
    /// The beginning of the text.
    Start,
    /// The end of the text; `$` also before a line feed at the end.
    End { before_newline: bool },
    /// One behind the other.
    Sequence(Vec<Self>),
    /// One of them.
    Either(Vec<Self>),
    /// As often as from `min` to `max`.
    Repeat { part: Box<Self>, min: u32, max: Option<u32> },
    /// Nothing, where none of these follows, each a row of characters.
    Unless(Vec<Vec<Letters>>),
    /// What `group` gives back.
    Group { number: u32, name: Option<String>, part: Box<Self> },
}

/// The flags of a pattern, as Python numbers them.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Flags {
    ignore_case: bool,
    multiline: bool,
    dot_all: bool,
    verbose: bool,
    ascii: bool,
}

impl Flags {
    /// From what `re.I | re.M` comes to.
    pub(crate) const fn from_number(number: i128) -> Self {
        Self {
            ignore_case: number & 2 != 0,
            multiline: number & 8 != 0,
            dot_all: number & 16 != 0,
            verbose: number & 64 != 0,
            ascii: number & 256 != 0,
        }
    }

    const fn set(&mut self, letter: char, on: bool) -> bool {
        match letter {
            'i' => self.ignore_case = on,
            'm' => self.multiline = on,
            's' => self.dot_all = on,
            'x' => self.verbose = on,
            'a' => self.ascii = on,
            'u' | 'L' => {}
            _ => return false,
        }
        true
    }
}

impl Part {
    const EMPTY: Self = Self::Sequence(Vec::new());

    /// The pattern `text`; none if it is no pattern, or one beyond what is understood.
    pub(crate) fn read(text: &str, flags: Flags) -> Option<Self> {
        if text.len() > MAX_LENGTH {
            return None;
        }
        let mut reader = Reader { letters: text.chars().collect(), at: 0, flags, groups: 0, depth: 0 };
        let part = reader.either()?;
        (reader.at == reader.letters.len()).then_some(part)
    }

    /// The group called by `number` or `name`.
    pub(crate) fn group(&self, wanted: &dyn Fn(u32, Option<&str>) -> bool) -> Option<&Self> {
        match self {
            Self::Group { number, name, part } => {
                if wanted(*number, name.as_deref()) {
                    Some(part)
                } else {
                    part.group(wanted)
                }
            }
            Self::Repeat { part, .. } => part.group(wanted),
            Self::Sequence(parts) | Self::Either(parts) => parts.iter().find_map(|part| part.group(wanted)),
            Self::One(_) | Self::Start | Self::End { .. } | Self::Unless(_) => None,
        }
    }

    /// The names of its groups.
    pub(crate) fn names(&self, found: &mut Vec<String>) {
        match self {
            Self::Group { name, part, .. } => {
                found.extend(name.clone());
                part.names(found);
            }
            Self::Repeat { part, .. } => part.names(found),
            Self::Sequence(parts) | Self::Either(parts) => parts.iter().for_each(|part| part.names(found)),
            Self::One(_) | Self::Start | Self::End { .. } | Self::Unless(_) => {}
        }
    }

    /// The characters that it matches alone, each wherever it stands: what `re.sub` finds all of.
    pub(crate) fn single(&self) -> Letters {
        match self {
            Self::One(letters) => *letters,
            Self::Start | Self::End { .. } | Self::Unless(_) => Letters::NONE,
            Self::Sequence(parts) => match parts.as_slice() {
                [only] => only.single(),
                _ => Letters::NONE,
            },
            Self::Either(parts) => parts.iter().fold(Letters::NONE, |all, part| all.or(part.single())),
            Self::Repeat { part, min, .. } => {
                if *min <= 1 {
                    part.single()
                } else {
                    Letters::NONE
                }
            }
            Self::Group { part, .. } => part.single(),
        }
    }

    /// The text that it matches, if that is one only.
    pub(crate) fn literal(&self) -> Option<String> {
        match self {
            Self::One(letters) if letters.count() == Some(1) => Some(letters.ascii().collect()),
            Self::Sequence(parts) => parts.iter().map(Self::literal).collect(),
            Self::Group { part, .. } => part.literal(),
            _ => None,
        }
    }
}

struct Reader {
    letters: Vec<char>,
    at: usize,
    flags: Flags,
    groups: u32,
    depth: u32,
}

impl Reader {
    fn peek(&self) -> Option<char> {
        self.letters.get(self.at).copied()
    }

    fn next(&mut self) -> Option<char> {
        let letter = self.peek()?;
        self.at += 1;
        Some(letter)
    }

    fn take(&mut self, text: &str) -> bool {
        let found =
            text.chars().enumerate().all(|(offset, letter)| self.letters.get(self.at + offset) == Some(&letter));
        if found {
            self.at += text.chars().count();
        }
        found
    }

    fn until(&mut self, end: char) -> Option<String> {
        let mut text = String::new();
        loop {
            match self.next()? {
                letter if letter == end => return Some(text),
                letter => text.push(letter),
            }
        }
    }

    fn either(&mut self) -> Option<Part> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return None;
        }
        let mut ways = vec![self.sequence()?];
        while self.take("|") {
            ways.push(self.sequence()?);
        }
        self.depth -= 1;
        Some(if ways.len() == 1 { ways.remove(0) } else { Part::Either(ways) })
    }

    fn sequence(&mut self) -> Option<Part> {
        let mut parts = Vec::new();
        loop {
            self.skip_blank();
            match self.peek() {
                None | Some('|' | ')') => break,
                Some(_) => {}
            }
            let part = self.item()?;
            parts.push(self.repeated(part)?);
        }
        Some(if parts.len() == 1 { parts.remove(0) } else { Part::Sequence(parts) })
    }

    /// Blanks and comments of a verbose pattern.
    fn skip_blank(&mut self) {
        while self.flags.verbose {
            match self.peek() {
                Some('#') => while self.next().is_some_and(|letter| letter != '\n') {},
                Some(letter) if letter.is_whitespace() => self.at += 1,
                _ => break,
            }
        }
    }

    fn item(&mut self) -> Option<Part> {
        Some(match self.next()? {
            '(' => return self.group(),
            '[' => Part::One(self.class()?),
            '.' if self.flags.dot_all => Part::One(Letters::ALL),
            '.' => Part::One(Letters::one('\n').others()),
            '^' if self.flags.multiline => Part::EMPTY,
            '^' => Part::Start,
            '$' if self.flags.multiline => Part::EMPTY,
            '$' => Part::End { before_newline: true },
            '\\' => return self.escape(),
            '*' | '+' | '?' => return None,
            letter => self.letter(letter),
        })
    }

    fn letter(&self, letter: char) -> Part {
        Part::One(self.cased(Letters::one(letter)))
    }

    const fn cased(&self, letters: Letters) -> Letters {
        if self.flags.ignore_case { letters.in_both_cases() } else { letters }
    }

    fn escape(&mut self) -> Option<Part> {
        Some(match self.next()? {
            'A' => Part::Start,
            'Z' | 'z' => Part::End { before_newline: false },
            'b' | 'B' => Part::EMPTY,
            // A group again, or a character by its number.
            '1'..='9' => {
                while self.peek().is_some_and(|letter| letter.is_ascii_digit()) {
                    self.at += 1;
                }
                Part::Repeat { part: Box::new(Part::One(Letters::ALL)), min: 0, max: None }
            }
            letter => {
                let letters = self.escaped(letter)?;
                Part::One(self.cased(letters))
            }
        })
    }

    /// What a backslash and `letter` mean, in a class as well.
    fn escaped(&mut self, letter: char) -> Option<Letters> {
        let narrow = |letters: Letters, ascii: bool| if ascii { letters.and(Letters::range(0, 127)) } else { letters };
        let ascii = self.flags.ascii;
        Some(match letter {
            'd' => narrow(Letters::digits(), ascii),
            'w' => narrow(Letters::word(), ascii),
            's' => narrow(Letters::space(), ascii),
            'D' => Letters::digits().others(),
            'W' => Letters::word().others(),
            'S' => Letters::space().others(),
            'n' => Letters::one('\n'),
            'r' => Letters::one('\r'),
            't' => Letters::one('\t'),
            'f' => Letters::one('\x0c'),
            'v' => Letters::one('\x0b'),
            'a' => Letters::one('\x07'),
            'x' => Letters::one(self.code(2)?),
            'u' => Letters::one(self.code(4)?),
            'U' => Letters::one(self.code(8)?),
            '0' => Letters::one('\0'),
            letter if letter.is_ascii_alphanumeric() => return None,
            letter => Letters::one(letter),
        })
    }

    fn code(&mut self, digits: usize) -> Option<char> {
        let text: String = self.letters.get(self.at..self.at + digits)?.iter().collect();
        self.at += digits;
        char::from_u32(u32::from_str_radix(&text, 16).ok()?)
    }

    fn class(&mut self) -> Option<Letters> {
        let negated = self.take("^");
        let mut letters = Letters::NONE;
        let mut is_first = true;
        loop {
            let (from, one) = match self.next()? {
                ']' if !is_first => break,
                '\\' => {
                    let letter = self.next()?;
                    match letter {
                        'b' => (Some('\x08'), Letters::one('\x08')),
                        _ => {
                            let set = self.escaped(letter)?;
                            (set.count().filter(|count| *count == 1).and_then(|_| set.ascii().next()), set)
                        }
                    }
                }
                letter => (Some(letter), Letters::one(letter)),
            };
            is_first = false;
            letters = letters.or(match from {
                Some(from) if self.peek() == Some('-') && self.letters.get(self.at + 1) != Some(&']') => {
                    self.at += 1;
                    let to = match self.next()? {
                        '\\' => {
                            let letter = self.next()?;
                            self.escaped(letter)?.ascii().next()?
                        }
                        letter => letter,
                    };
                    Letters::between(from, to)
                }
                _ => one,
            });
        }
        let letters = self.cased(letters);
        Some(if negated { letters.others() } else { letters })
    }

    /// What follows an opening parenthesis.
    fn group(&mut self) -> Option<Part> {
        if !self.take("?") {
            return self.captured(None);
        }
        if self.take("P<") {
            let name = self.until('>')?;
            return self.captured(Some(name));
        }
        if self.take("P=") {
            self.until(')')?;
            return Some(Part::Repeat { part: Box::new(Part::One(Letters::ALL)), min: 0, max: None });
        }
        if self.take("#") {
            self.until(')')?;
            return Some(Part::EMPTY);
        }
        if self.take("!") {
            let rows = self.inside(self.flags)?.rows().unwrap_or_default();
            return Some(if rows.is_empty() { Part::EMPTY } else { Part::Unless(rows) });
        }
        for around in ["=", "<=", "<!"] {
            if self.take(around) {
                self.inside(self.flags)?;
                return Some(Part::EMPTY);
            }
        }
        if self.take(">") || self.take(":") {
            return self.inside(self.flags);
        }
        self.flagged()
    }

    fn captured(&mut self, name: Option<String>) -> Option<Part> {
        self.groups += 1;
        let number = self.groups;
        let part = Box::new(self.inside(self.flags)?);
        Some(Part::Group { number, name, part })
    }

    /// `(?i)`, `(?i:…)`, `(?-i:…)`.
    fn flagged(&mut self) -> Option<Part> {
        let mut flags = self.flags;
        let mut on = true;
        loop {
            match self.next()? {
                '-' => on = false,
                ':' => return self.inside(flags),
                ')' => {
                    self.flags = flags;
                    return Some(Part::EMPTY);
                }
                letter => flags.set(letter, on).then_some(())?,
            }
        }
    }

    fn inside(&mut self, flags: Flags) -> Option<Part> {
        let outer = std::mem::replace(&mut self.flags, flags);
        let part = self.either()?;
        self.flags = outer;
        self.take(")").then_some(part)
    }

    fn repeated(&mut self, mut part: Part) -> Option<Part> {
        loop {
            self.skip_blank();
            let (min, max) = match self.peek() {
                Some('*') => (0, None),
                Some('+') => (1, None),
                Some('?') => (0, Some(1)),
                Some('{') => match self.counted() {
                    Some(count) => count,
                    None => return Some(part),
                },
                _ => return Some(part),
            };
            self.at += 1;
            // Lazy or possessive: the same texts, or fewer.
            if !self.take("?") {
                self.take("+");
            }
            part = Part::Repeat { part: Box::new(part), min, max };
        }
    }

    /// `{2,5}`, up to its closing brace; none if the brace is only a brace.
    fn counted(&mut self) -> Option<(u32, Option<u32>)> {
        let end = self.letters[self.at..].iter().position(|letter| *letter == '}')? + self.at;
        let text: String = self.letters[self.at + 1..end].iter().collect();
        let number = |text: &str| text.parse::<u32>().ok();
        let count = match text.split_once(',') {
            None => number(&text).map(|times| (times, Some(times)))?,
            Some(("", "")) => (0, None),
            Some((min, "")) => (number(min)?, None),
            Some(("", max)) => (0, Some(number(max)?)),
            Some((min, max)) => (number(min)?, Some(number(max)?)),
        };
        self.at = end;
        Some(count)
    }
}

#[cfg(test)]
mod tests;
