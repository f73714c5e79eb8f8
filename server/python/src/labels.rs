//! Labels of untrusted data, each with the kinds of sink in which the data still does harm.

use std::sync::Arc;

use smallvec::SmallVec;

/// A set of kinds of sink, as bits of the table of kinds ([`bezoar_base::ApiFacts::kinds`]), and of traits of a text.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Kinds(u128);

/// The labels of a value, each with the kinds of sink in which what it came with still does harm. Most values have none, which
/// costs nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Labels(Option<Arc<[(Label, Kinds)]>>);

/// A label by its number in the table of labels ([`bezoar_base::ApiFacts::labels`]).
pub type Label = u16;

impl Kinds {
    /// Every kind, also those that no model knows.
    pub const ALL: Self = Self(u128::MAX);
    /// None.
    pub const NONE: Self = Self(0);

    /// SQL of any database: what it does no harm in where a backslash is a letter may still do some where it escapes.
    pub(crate) const SQL: Self = Self(1 | Self::SQL_OF_BACKSLASHES.0);
    pub(crate) const COMMAND: Self = Self(1 << 1);
    pub(crate) const ARGUMENT: Self = Self(1 << 2);
    pub(crate) const CODE: Self = Self(1 << 3);
    pub(crate) const PATH: Self = Self(1 << 4);
    /// Markup wherever it may stand: what does no harm between tags may still do some in one.
    pub(crate) const XSS: Self = Self(1 << 5 | Self::XSS_IN_QUOTES.0 | Self::XSS_IN_TAGS.0);
    pub(crate) const TEMPLATE: Self = Self(1 << 6);
    /// An address that is sent as it is, or encoded: what harms in the second harms in the first.
    pub(crate) const REDIRECT: Self = Self(1 << 7 | 1 << 22);
    /// An address that is encoded before it is sent, so that a backslash in it is none for browsers.
    pub(crate) const ENCODED_REDIRECT: Self = Self(1 << 7);
    /// An address in which a backslash does the harm: none is in what browsers send as an address.
    pub(crate) const BACKSLASH_REDIRECT: Self = Self(1 << 22);
    pub(crate) const SSRF: Self = Self(1 << 8);
    pub(crate) const LDAP: Self = Self(1 << 9);
    pub(crate) const DN: Self = Self(1 << 10);
    pub(crate) const XPATH: Self = Self(1 << 11);
    pub(crate) const NOSQL: Self = Self(1 << 12);
    pub(crate) const HEADER: Self = Self(1 << 13);
    pub(crate) const LOG: Self = Self(1 << 14);
    pub(crate) const REGEX: Self = Self(1 << 15);
    pub(crate) const FORMAT: Self = Self(1 << 16);
    pub(crate) const XXE: Self = Self(1 << 17);
    /// SQL of a database in which a backslash escapes what follows it, as MySQL has it.
    pub(crate) const SQL_OF_BACKSLASHES: Self = Self(1 << 18);

    /// Markup between tags.
    pub(crate) const XSS_IN_TEXT: Self = Self(1 << 5);
    /// The value of an attribute in quotes, which a quote ends.
    pub(crate) const XSS_IN_QUOTES: Self = Self(1 << 19);
    /// What stands in a tag without quotes, where a blank is enough.
    pub(crate) const XSS_IN_TAGS: Self = Self(1 << 20);

    /// The kinds that the evaluator itself knows something about; the others follow as the table has them.
    const FAMILIAR: [(&'static str, Self); 23] = [
        ("sql", Self::SQL),
        ("command", Self::COMMAND),
        ("argument", Self::ARGUMENT),
        ("code", Self::CODE),
        ("path", Self::PATH),
        ("xss", Self::XSS),
        ("template", Self::TEMPLATE),
        ("redirect", Self::REDIRECT),
        ("encoded-redirect", Self::ENCODED_REDIRECT),
        ("ssrf", Self::SSRF),
        ("ldap", Self::LDAP),
        ("dn", Self::DN),
        ("xpath", Self::XPATH),
        ("nosql", Self::NOSQL),
        ("header", Self::HEADER),
        ("log", Self::LOG),
        ("regex", Self::REGEX),
        ("format", Self::FORMAT),
        ("xxe", Self::XXE),
        ("backslash-sql", Self::SQL_OF_BACKSLASHES),
        ("text-xss", Self::XSS_IN_TEXT),
        ("quoted-xss", Self::XSS_IN_QUOTES),
        ("unquoted-xss", Self::XSS_IN_TAGS),
    ];
    /// The number of the first bit that stands for no kind but for a trait of the text.
    const FIRST_TRAIT: usize = 48;

    // What may stand in the text. One test alone often takes only a part of a danger away: a kind is cleared when the last is gone.
    /// A carriage return.
    pub(crate) const CARRIAGE_RETURN: Self = Self::letters_of("\r");
    /// A line feed.
    pub(crate) const LINE_FEED: Self = Self::letters_of("\n");
    /// Both.
    pub(crate) const LINE_ENDS: Self = Self::letters_of("\r\n");
    /// A slash.
    pub(crate) const SLASH: Self = Self::letters_of("/");
    /// A backslash, which browsers take for a slash.
    pub(crate) const BACKSLASH: Self = Self::letters_of("\\");
    /// A slash at the very beginning, which one before it makes the beginning of a host.
    pub(crate) const FIRST_SLASH: Self = Self(1 << 62);
    /// A backslash there, which browsers take for a slash.
    pub(crate) const FIRST_BACKSLASH: Self = Self(1 << 61);
    /// A tabulator there, which they skip.
    pub(crate) const FIRST_TAB: Self = Self(1 << 104);
    /// A slash right behind a slash at the beginning.
    pub(crate) const HOST_SLASH: Self = Self(1 << 63);
    /// A backslash right behind a slash at the beginning.
    pub(crate) const HOST_BACKSLASH: Self = Self(1 << 57);
    /// `..` as a part of a path.
    pub(crate) const PARENTS: Self = Self(1 << 60);
    /// A slash at the beginning; whatever else leaves the folder that the path is joined to.
    pub(crate) const ROOT: Self = Self(1 << 59);
    /// Anything but a slash at the beginning.
    pub(crate) const ROOTLESS: Self = Self(1 << 58);
    /// As an address, a host.
    pub(crate) const HOST: Self = Self(1 << 56);
    /// As an address, a scheme.
    pub(crate) const SCHEME: Self = Self(1 << 55);
    /// `'` that ends a literal of SQL.
    pub(crate) const SQL_SINGLE_QUOTE: Self = Self(1 << 54);
    /// `"` that ends a name in SQL.
    pub(crate) const SQL_DOUBLE_QUOTE: Self = Self(1 << 53);
    /// A backtick that ends a name in SQL.
    pub(crate) const SQL_BACKTICK: Self = Self(1 << 52);
    /// `'` that ends a word of a shell.
    pub(crate) const SHELL_QUOTE: Self = Self(1 << 50);
    /// A backslash that escapes in LDAP and was not written by the program.
    pub(crate) const LDAP_BACKSLASH: Self = Self(1 << 49);
    /// What opens tags and ends attributes.
    pub(crate) const MARKUP: Self = Self::letters_of("<>\"'");
    /// `{` that begins a replacement field.
    pub(crate) const FIELD: Self = Self(1 << 48);
    /// More than a text: a dict or list of a document that somebody sent.
    pub const DOCUMENT: Self = Self(1 << 106);
    /// That what is between the source and here is known step by step, so that the text surely is what somebody sent: no call of
    /// which nobody knows what it gives back, and no test of which nobody knows what it found out.
    pub(crate) const FOLLOWED: Self = Self(1 << 105);
    /// What an address of this very site, with everything encoded that is put into it, does no harm in.
    pub(crate) const OF_OWN_ADDRESSES: Self =
        Self(Self::XSS.0 | Self::REDIRECT.0 | Self::SSRF.0 | Self::HOST.0 | Self::SCHEME.0 | Self::LINE_ENDS.0);
    /// Whether the data is still in there, maybe written in another way that does no harm but can be turned back.
    const TRACE: Self = Self(1 << 51);
    /// All that stands for no kind, but the last.
    const TRAITS: Self = Self(!((1 << Self::FIRST_TRAIT) - 1) & !(1 << 51));
    /// The number of the first bit that stands for a character.
    const FIRST_LETTER: usize = 64;
    /// The characters that mean something somewhere, a bit for each.
    const LETTERS: &'static str = "\0\t\n\r\x0b\x0c !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /// The kind called `name`, if the evaluator itself knows it.
    pub fn familiar(name: &str) -> Option<Self> {
        Self::FAMILIAR.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind)
    }

    /// The traits of a text that has these characters, as far as they mean something anywhere.
    pub(crate) const fn letters_of(text: &str) -> Self {
        let (text, letters) = (text.as_bytes(), Self::LETTERS.as_bytes());
        let mut bits = 0;
        let mut at = 0;
        while at < letters.len() {
            let mut place = 0;
            while place < text.len() {
                if text[place] == letters[at] {
                    bits |= 1 << (Self::FIRST_LETTER + at);
                }
                place += 1;
            }
            at += 1;
        }
        Self(bits)
    }

    /// The traits of the characters for which `is_in` says so.
    pub(crate) fn letters_that(is_in: impl Fn(char) -> bool) -> Self {
        let numbered = Self::LETTERS.chars().enumerate().filter(|(_, letter)| is_in(*letter));
        numbered.fold(Self::NONE, |all, (at, _)| Self(all.0 | 1 << (Self::FIRST_LETTER + at)))
    }

    /// The kind with this number in the table, if the evaluator does not know it; one too many cannot be told apart from all.
    pub const fn nth(number: usize) -> Self {
        let bit = Self::FAMILIAR.len() + number;
        if bit + 1 < Self::FIRST_TRAIT { Self(1 << bit) } else { Self::ALL }
    }

    /// Without the kinds that can do no harm by the traits that are left.
    pub(crate) fn settled(self) -> Self {
        let mut left = self;
        let mut at = 0;
        while at < Self::SETTLED_BY.len() {
            let (traits, kinds) = Self::SETTLED_BY[at];
            if !left.overlaps(traits) {
                left = left.without(kinds);
            }
            at += 1;
        }
        let begins_freely = left.overlaps(Self::SCHEME) && left.overlaps(Self::ROOTLESS);
        if !left.overlaps(Self::HOST) && !begins_freely {
            let as_it_is = left.overlaps(Self::HOST_BACKSLASH);
            left = left.without(if as_it_is { Self::ENCODED_REDIRECT } else { Self::REDIRECT });
        }
        let has = |letters| left.overlaps(letters);
        let is_no_address = !has(Self::letters_of(":")) || !has(Self::letters_of("(`"));
        let is_no_attribute = !has(Self::letters_of("=")) || !has(Self::letters_of(" \t\n\r\x0c/"));
        if is_no_address && is_no_attribute && !has(Self::MARKUP.union(Self::letters_of("&"))) {
            left = left.without(Self::XSS);
        }
        left
    }

    /// What can do no harm any more where none of some traits is left, later ones with the help of those before.
    const SETTLED_BY: [(Self, Self); 24] = [
        // Headers and log lines are forged by line ends only.
        (Self::LINE_ENDS, Self::HEADER.union(Self::LOG)),
        (Self::SLASH, Self::ROOT.union(Self::PARENTS)),
        (Self::PARENTS.union(Self::ROOT), Self::PATH),
        (Self::letters_of("'"), Self::SQL_SINGLE_QUOTE.union(Self::SHELL_QUOTE)),
        (Self::letters_of("\""), Self::SQL_DOUBLE_QUOTE),
        (Self::letters_of("`"), Self::SQL_BACKTICK),
        (Self::letters_of("\\"), Self::LDAP_BACKSLASH.union(Self::HOST_BACKSLASH)),
        (Self::letters_of("\\"), Self::FIRST_BACKSLASH),
        (Self::letters_of("\t"), Self::FIRST_TAB),
        (Self::HOST_SLASH.union(Self::letters_of("\t")), Self::HOST),
        (Self::letters_of("/"), Self::FIRST_SLASH),
        (Self::letters_of("{"), Self::FIELD),
        (Self::FIELD, Self::FORMAT),
        (Self::letters_of("\t\n\r !\"#$&'()*;<>?[\\]`{|}~"), Self::COMMAND),
        (Self::letters_of("{}$<%#"), Self::TEMPLATE),
        (Self::letters_of("*()\0").union(Self::LDAP_BACKSLASH), Self::LDAP),
        (Self::letters_of(",+\"\\<>;=#\0"), Self::DN),
        (Self::letters_of("'\"`\\;{}$"), Self::NOSQL),
        (Self::letters_of(".^$*+?{}[]|()\\"), Self::REGEX),
        (Self::letters_of("<&"), Self::XXE),
        (Self::letters_of("\"'"), Self::XSS_IN_QUOTES),
        (Self::letters_of(" \t\n\r\x0c/>"), Self::XSS_IN_TAGS),
        (Self::letters_of("\0\t\n\r\x0b\x0c !\"#$%&'()*+,-/:;<=>?@[\\]^`{|}~"), Self::CODE),
        (Self::letters_of("\t\n\r\x0b\x0c !\"#%&'()*+,-/:;<=>?@[\\]^`{|}~"), Self::SQL),
    ];

    /// All but some kinds, and but what they can do harm by.
    pub(crate) const fn all_but(kinds: Self) -> Self {
        let mut all = Self::ALL.without(kinds).without(Self::FOLLOWED);
        let mut at = 0;
        while at < Self::SETTLED_BY.len() {
            let (traits, settled) = Self::SETTLED_BY[at];
            if kinds.overlaps(settled) {
                all = all.without(traits);
            }
            at += 1;
        }
        all
    }

    /// Those of both.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What data does harm in that is one thing or another. That all of its way is known is said of both only where the one of which
    /// it is does as much harm as the other as an address: most of an address is behind the host, and leads nowhere else.
    const fn or(self, other: Self) -> Self {
        let both = self.union(other);
        let addresses = Self::REDIRECT.union(Self::SSRF);
        let (one, two) = (self.common(addresses), other.common(addresses));
        let is_sure = match (self.overlaps(Self::FOLLOWED), other.overlaps(Self::FOLLOWED)) {
            (true, false) => one.covers(two),
            (false, true) => two.covers(one),
            _ => true,
        };
        if is_sure { both } else { both.without(Self::FOLLOWED) }
    }

    /// Those that are in both.
    #[must_use]
    pub(crate) const fn common(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Those of this set that are not in `other`.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether they share one.
    pub const fn overlaps(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether all of `other` are among them.
    pub const fn covers(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

impl Labels {
    /// One label, harmful everywhere.
    pub fn of(label: Label) -> Self {
        Self(Some(Arc::new([(label, Kinds::ALL)])))
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Each label with the kinds in which it harms, in order of number.
    pub fn iter(&self) -> impl Iterator<Item = (Label, Kinds)> {
        self.0.iter().flat_map(|all| all.iter().copied())
    }

    /// The labels of both; what harms in one of them does.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        let (Some(one), Some(two)) = (&self.0, &other.0) else {
            return if self.is_empty() { other.clone() } else { self.clone() };
        };
        if Arc::ptr_eq(one, two) || one == two {
            return self.clone();
        }
        if self.covers(other) {
            return self.clone();
        }
        if other.covers(self) {
            return other.clone();
        }
        let mut all: SmallVec<[(Label, Kinds); 8]> = one.iter().copied().collect();
        for &(label, kinds) in two.iter() {
            match all.binary_search_by_key(&label, |(known, _)| *known) {
                Ok(at) => all[at].1 = all[at].1.or(kinds),
                Err(at) => all.insert(at, (label, kinds)),
            }
        }
        Self(Some(all.as_slice().into()))
    }

    /// Whether `other` adds nothing to it.
    fn covers(&self, other: &Self) -> bool {
        let has = |label, kinds: Kinds| self.iter().any(|(known, own)| known == label && own.or(kinds) == own);
        other.iter().all(|(label, kinds)| has(label, kinds))
    }

    /// What is left when the data can do no harm in `kinds` any more, and the traits among them are gone from it.
    #[must_use]
    pub fn cleared(&self, kinds: Kinds) -> Self {
        self.map(|harmful| if harmful.overlaps(kinds) { harmful.without(kinds).settled() } else { harmful })
    }

    /// Each label with what `change` makes of its kinds; one that can do no harm any more is gone.
    #[must_use]
    pub(crate) fn map(&self, change: impl Fn(Kinds) -> Kinds) -> Self {
        let is_same = |(_, harmful)| change(harmful) == harmful && harmful.without(Kinds::TRAITS) != Kinds::NONE;
        if self.iter().all(is_same) {
            return self.clone();
        }
        let left: SmallVec<[(Label, Kinds); 8]> = self
            .iter()
            .map(|(label, harmful)| (label, change(harmful)))
            .filter(|(_, left)| left.without(Kinds::TRAITS) != Kinds::NONE)
            .collect();
        if left.is_empty() { Self::default() } else { Self(Some(left.as_slice().into())) }
    }

    /// Those that are not among `others`.
    #[must_use]
    pub(crate) fn without(&self, others: &Self) -> Self {
        let left: SmallVec<[(Label, Kinds); 8]> =
            self.iter().filter(|(label, _)| others.iter().all(|(other, _)| other != *label)).collect();
        if left.is_empty() { Self::default() } else { Self(Some(left.as_slice().into())) }
    }

    /// Those of what can have one of these characters in it: all where `letters` names none.
    #[must_use]
    pub(crate) fn having(&self, letters: Kinds) -> Self {
        let may_have = |kinds: Kinds| letters == Kinds::NONE || kinds == Kinds::TRACE || kinds.overlaps(letters);
        self.map(|kinds| if may_have(kinds) { kinds } else { Kinds::NONE })
    }

    /// The same when the data was written in digits or the like, which do no harm anywhere but can be turned back.
    #[must_use]
    pub fn recoded(&self) -> Self {
        self.map(|kinds| Kinds::TRACE.union(kinds.common(Kinds::FOLLOWED)))
    }

    /// The same when what may have been written in another way was turned back.
    #[must_use]
    pub fn restored(&self) -> Self {
        self.map(|kinds| Kinds::ALL.without(Kinds::FOLLOWED.without(kinds)))
    }

    /// The same where nobody knows any more whether it is what somebody sent.
    #[must_use]
    pub(crate) fn doubted(&self) -> Self {
        let is_followed = |(_, kinds): (Label, Kinds)| kinds.overlaps(Kinds::FOLLOWED);
        if self.iter().any(is_followed) { self.map(|kinds| kinds.without(Kinds::FOLLOWED)) } else { self.clone() }
    }

    /// The kinds of sink in which any of it still harms, with its traits.
    pub(crate) fn kinds(&self) -> Kinds {
        self.iter().fold(Kinds::NONE, |all, (_, kinds)| all.union(kinds))
    }

    /// Whether data that came with one of `wanted` may be more than a text.
    pub fn are_documents(&self, wanted: &Self) -> bool {
        let is_wanted = |label: Label| wanted.iter().any(|(other, _)| other == label);
        self.iter().any(|(label, kinds)| kinds.overlaps(Kinds::DOCUMENT) && is_wanted(label))
    }

    /// Whether data that came with one of `wanted` still harms in one of `kinds`.
    pub fn harms(&self, wanted: &Self, kinds: Kinds) -> bool {
        self.harms_if(wanted, kinds, |_| true)
    }

    /// The same of data that is known to be what somebody sent.
    pub fn surely_harms(&self, wanted: &Self, kinds: Kinds) -> bool {
        self.harms_if(wanted, kinds, |harmful| harmful.overlaps(Kinds::FOLLOWED))
    }

    fn harms_if(&self, wanted: &Self, kinds: Kinds, is_meant: impl Fn(Kinds) -> bool) -> bool {
        // Where a backslash escapes is asked for by itself.
        let is_of_any_sql = kinds.overlaps(Kinds::SQL.without(Kinds::SQL_OF_BACKSLASHES)) && kinds != Kinds::ALL;
        let beside = if is_of_any_sql { Kinds::SQL_OF_BACKSLASHES } else { Kinds::NONE };
        // What stands in a tag was told when it was put there.
        let is_of_any_markup = kinds.overlaps(Kinds::XSS_IN_TEXT) && kinds != Kinds::ALL;
        let beside = if is_of_any_markup { beside.union(Kinds::XSS.without(Kinds::XSS_IN_TEXT)) } else { beside };
        let kinds = kinds.without(Kinds::TRAITS.union(Kinds::TRACE).union(beside));
        let is_wanted = |label| wanted.iter().any(|(other, _)| other == label);
        self.iter().any(|(label, harmful)| harmful.overlaps(kinds) && is_meant(harmful) && is_wanted(label))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_cleared_in_one_kind_harms_in_the_others() {
        let (sql, xss) = (Kinds::nth(0), Kinds::nth(1));
        let http = Labels::of(0);
        let escaped = http.cleared(xss);
        assert!(escaped.harms(&http, sql));
        assert!(!escaped.harms(&http, xss));
        assert!(escaped.union(&http).harms(&http, xss));
        assert!(http.cleared(Kinds::ALL).is_empty());
    }

    #[test]
    fn labels_are_told_apart() {
        let both = Labels::of(3).cleared(Kinds::nth(0)).union(&Labels::of(1));
        assert!(!both.harms(&Labels::of(3), Kinds::nth(0)));
        assert!(both.harms(&Labels::of(1), Kinds::nth(0)));
        assert!(!both.harms(&Labels::of(2), Kinds::ALL));
    }

    #[test]
    fn of_two_the_sure_one_has_to_do_as_much_harm() {
        let http = Labels::of(0);
        let unsure = http.doubted();
        assert!(http.union(&unsure).surely_harms(&http, Kinds::SSRF));
        let encoded = http.cleared(Kinds::REDIRECT);
        assert!(encoded.surely_harms(&http, Kinds::SSRF));
        assert!(!encoded.union(&unsure).surely_harms(&http, Kinds::REDIRECT));
        assert!(encoded.union(&unsure).harms(&http, Kinds::REDIRECT));
    }

    #[test]
    fn what_was_written_in_digits_does_no_harm_until_it_is_turned_back() {
        let http = Labels::of(0);
        let digits = http.cleared(Kinds::nth(3)).recoded();
        assert!(!digits.is_empty());
        assert!(!digits.harms(&http, Kinds::ALL));
        assert!(digits.restored().harms(&http, Kinds::nth(3)));
    }

    #[test]
    fn lines_are_forged_until_both_their_ends_are_gone() {
        let http = Labels::of(0);
        let half = http.cleared(Kinds::LINE_FEED);
        assert!(half.harms(&http, Kinds::LOG));
        assert!(!half.cleared(Kinds::CARRIAGE_RETURN).harms(&http, Kinds::LOG));
    }
}
