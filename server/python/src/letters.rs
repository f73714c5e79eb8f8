//! The characters that a text is known to be made of, and what such a text can do no harm in.

use crate::labels::Kinds;

/// A set of characters. Nothing that is dangerous anywhere is beyond ASCII, so that the rest is told apart only as a whole.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Letters {
    ascii: u128,
    beyond: bool,
}

/// What is known of a text of which not every character is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shape {
    /// What it may have in it.
    pub(crate) letters: Letters,
    /// What it may begin with.
    pub(crate) first: Letters,
    /// What may stand twice, one right behind the other.
    pub(crate) doubled: Letters,
}

impl Letters {
    pub(crate) const NONE: Self = Self { ascii: 0, beyond: false };
    pub(crate) const ALL: Self = Self { ascii: u128::MAX, beyond: true };
    pub(crate) const BEYOND: Self = Self { ascii: 0, beyond: true };
    const DIGITS: Self = Self::range(b'0', b'9');
    const LETTERS: Self = Self::range(b'A', b'Z').or(Self::range(b'a', b'z'));

    /// `[0-9]` and the digits of other scripts.
    pub(crate) const fn digits() -> Self {
        Self::DIGITS.or(Self::BEYOND)
    }

    /// `\w` without the underscore.
    pub(crate) const fn alphanumeric() -> Self {
        Self::digits().or(Self::LETTERS)
    }

    /// `[A-Za-z]` and the letters of other scripts.
    pub(crate) const fn alphabetic() -> Self {
        Self::LETTERS.or(Self::BEYOND)
    }

    /// `\w`
    pub(crate) const fn word() -> Self {
        Self::alphanumeric().or(Self::one('_'))
    }

    /// `\s`
    pub(crate) const fn space() -> Self {
        Self::of(" \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f").or(Self::BEYOND)
    }

    /// What `str.isprintable` is true of.
    pub(crate) const fn printable() -> Self {
        Self::range(b' ', b'~').or(Self::BEYOND)
    }

    pub(crate) const fn one(letter: char) -> Self {
        let code = letter as u32;
        if code < 128 { Self { ascii: 1 << code, beyond: false } } else { Self::BEYOND }
    }

    /// The ASCII characters from one to another.
    pub(crate) const fn range(from: u8, to: u8) -> Self {
        let mut ascii = 0;
        let mut code = from;
        while code <= to && code < 128 {
            ascii |= 1 << code;
            code += 1;
        }
        Self { ascii, beyond: false }
    }

    /// Those from one character to another.
    pub(crate) fn between(from: char, to: char) -> Self {
        let low = u8::try_from(u32::from(from)).ok().filter(u8::is_ascii);
        let high = u8::try_from(u32::from(to)).ok().filter(u8::is_ascii);
        match (low, high) {
            (Some(low), Some(high)) => Self::range(low, high),
            (Some(low), None) => Self::range(low, 127).or(Self::BEYOND),
            _ => Self::BEYOND,
        }
    }

    /// Those of a text.
    pub(crate) const fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut all = Self::NONE;
        let mut at = 0;
        while at < bytes.len() {
            all = if bytes[at] < 128 { all.or(Self::range(bytes[at], bytes[at])) } else { all.or(Self::BEYOND) };
            at += 1;
        }
        all
    }

    pub(crate) const fn or(self, other: Self) -> Self {
        Self { ascii: self.ascii | other.ascii, beyond: self.beyond || other.beyond }
    }

    pub(crate) const fn and(self, other: Self) -> Self {
        Self { ascii: self.ascii & other.ascii, beyond: self.beyond && other.beyond }
    }

    /// All others; what is beyond ASCII stays possible, for only some of it may be in this set.
    pub(crate) const fn others(self) -> Self {
        Self { ascii: !self.ascii, beyond: true }
    }

    /// With the capital and the small form of each.
    pub(crate) const fn in_both_cases(self) -> Self {
        let capitals = Self::range(b'A', b'Z').ascii;
        let small = Self::range(b'a', b'z').ascii;
        let ascii = self.ascii | (self.ascii & capitals) << 32 | (self.ascii & small) >> 32;
        // The Kelvin sign is a `k`, the long s an `s`; and the other way round.
        Self { ascii: if self.beyond { ascii | Self::of("kKsS").ascii } else { ascii }, beyond: self.beyond }
    }

    pub(crate) const fn has(self, letter: char) -> bool {
        self.overlaps(Self::one(letter))
    }

    pub(crate) const fn overlaps(self, other: Self) -> bool {
        self.ascii & other.ascii != 0 || self.beyond && other.beyond
    }

    /// Whether there is nothing in it but what is in `other`, or beyond ASCII.
    pub(crate) const fn within(self, other: Self) -> bool {
        self.ascii & !other.ascii == 0
    }

    pub(crate) const fn is_empty(self) -> bool {
        self.ascii == 0 && !self.beyond
    }

    /// How many there are, if they can be counted.
    pub(crate) const fn count(self) -> Option<u32> {
        if self.beyond { None } else { Some(self.ascii.count_ones()) }
    }

    /// Those of ASCII.
    pub(crate) fn ascii(self) -> impl Iterator<Item = char> {
        (0..128_u8).filter(move |code| self.ascii >> code & 1 == 1).map(char::from)
    }
}

impl Shape {
    /// A text of these characters, in any order and number.
    pub(crate) const fn of(letters: Letters) -> Self {
        Self { letters, first: letters, doubled: letters }
    }

    /// Either this or another text.
    #[must_use]
    pub(crate) fn or(self, other: Self) -> Self {
        Self {
            letters: self.letters.or(other.letters),
            first: self.first.or(other.first),
            doubled: self.doubled.or(other.doubled),
        }
    }

    /// Such a text behind another one.
    #[must_use]
    pub(crate) fn behind(&self, prefix: &str) -> Self {
        let Some(first) = prefix.chars().next() else { return self.clone() };
        let last = prefix.chars().next_back().map_or(Letters::NONE, Letters::one);
        let pairs = prefix.chars().zip(prefix.chars().skip(1)).filter(|(one, two)| one == two);
        let doubled = pairs.fold(self.doubled.or(last.and(self.first)), |all, (one, _)| all.or(Letters::one(one)));
        Self { letters: self.letters.or(Letters::of(prefix)), first: Letters::one(first), doubled }
    }

    /// The kinds of sink in which such a text does no harm, and the traits that it does not have.
    pub(crate) fn clears(&self) -> Kinds {
        let letters = self.letters;
        if letters.within(Letters::word()) {
            return Kinds::ALL;
        }
        let lacks = |text: &'static str| !letters.overlaps(Letters::of(text));
        let only = |more: &'static str| letters.within(Letters::word().or(Letters::of(more)));
        let no_letters = !letters.overlaps(Letters::LETTERS.or(Letters::one('_')));
        let numbers_only = |more: &'static str| letters.within(Letters::DIGITS.or(Letters::of(more)));
        let no_comment = !self.doubled.has('-');
        let starts_below = !self.first.overlaps(Letters::of("/\\"));
        let all = [
            (Kinds::SQL, no_comment && (only("._$-") || numbers_only(" .,:+/-"))),
            (Kinds::COMMAND, only("._-/@:,+=%")),
            (Kinds::ARGUMENT, !self.first.has('-')),
            (Kinds::CODE, only(".") || no_letters && lacks("'\"`\\\n\r;")),
            (Kinds::XSS, lacks("<>\"'&") && (lacks(":") || lacks("(`")) && (lacks("=") || lacks(" \t\n\r\x0c/"))),
            (Kinds::TEMPLATE, lacks("{}$<%#")),
            (Kinds::REDIRECT, lacks(":\\ \t\r\n") && (starts_below || !self.doubled.has('/'))),
            (Kinds::ENCODED_REDIRECT, lacks(": \t\r\n") && (!self.first.has('/') || !self.doubled.has('/'))),
            (Kinds::SSRF, only("-") || starts_below && lacks(":@\\.%?#") && lacks(" \t\r\n")),
            (Kinds::LDAP, lacks("*()\\\0")),
            (Kinds::DN, lacks(",+\"\\<>;=#\0")),
            (Kinds::XPATH, only(".-@") && !self.first.overlaps(Letters::of(".-@"))),
            (Kinds::NOSQL, lacks("'\"`\\;{}$")),
            (Kinds::REGEX, lacks(".^$*+?{}[]|()\\")),
            (Kinds::FORMAT, lacks("{}%")),
            (Kinds::XXE, lacks("<&")),
            (Kinds::PARENTS, !self.doubled.has('.')),
            (Kinds::ROOT.union(Kinds::FIRST_SLASH), !self.first.has('/')),
            (Kinds::FIRST_BACKSLASH, !self.first.has('\\')),
            (Kinds::FIRST_TAB, !self.first.has('\t')),
            (Kinds::HOST, lacks("/")),
            (Kinds::SCHEME, lacks(":")),
            (Kinds::ROOTLESS, self.first.within(Letters::one('/')) && !self.first.beyond),
        ];
        let lacking = Kinds::letters_that(|letter| !letters.has(letter));
        all.into_iter().filter(|(_, clear)| *clear).fold(lacking, |all, (kinds, _)| all.union(kinds))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clears(letters: Letters, kind: Kinds) -> bool {
        Shape::of(letters).clears().covers(kind)
    }

    #[test]
    fn sets_are_those_of_python() {
        assert!(Letters::word().has('_') && Letters::word().has('é') && !Letters::word().has('-'));
        assert!(Letters::between('A', 'z').has('`') && !Letters::between('a', 'z').has('`'));
        assert!(Letters::of("abc").others().has('d') && !Letters::of("abc").others().has('a'));
        assert_eq!(Letters::of("aZ-").in_both_cases(), Letters::of("aAzZ-"));
    }

    #[test]
    fn what_a_character_may_do_is_told_by_kind() {
        let word = Letters::word();
        let file = word.or(Letters::of("._-"));
        assert!(clears(word, Kinds::ALL));
        assert!(clears(file, Kinds::COMMAND) && clears(file, Kinds::SLASH) && clears(file, Kinds::LINE_FEED));
        assert!(!clears(file, Kinds::SQL) && !clears(file, Kinds::ARGUMENT) && !clears(file, Kinds::SSRF));
        let sentence = word.or(Letters::of(" ,;"));
        assert!(
            clears(sentence, Kinds::XSS)
                && clears(sentence, Kinds::letters_of("'"))
                && !clears(sentence, Kinds::COMMAND)
        );
        let numbers = Letters::range(b'0', b'9').or(Letters::of(" ,.:"));
        assert!(clears(numbers, Kinds::SQL) && clears(numbers, Kinds::CODE) && !clears(numbers, Kinds::COMMAND));
        assert!(!clears(Letters::ALL, Kinds::NOSQL));
    }
}
