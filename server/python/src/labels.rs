//! Labels of untrusted data, each with the kinds of sink in which the data still does harm.

use std::sync::Arc;

use smallvec::SmallVec;

/// A set of kinds of sink, as bits of the table of kinds ([`bezoar_base::ApiFacts::kinds`]).
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Kinds(u64);

/// The labels of a value, each with the kinds of sink in which what it came with still does harm. Most values have none, which
/// costs nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Labels(Option<Arc<[(Label, Kinds)]>>);

/// A label by its number in the table of labels ([`bezoar_base::ApiFacts::labels`]).
pub type Label = u16;

impl Kinds {
    /// Every kind, also those that no model knows.
    pub const ALL: Self = Self(u64::MAX);
    /// None.
    pub const NONE: Self = Self(0);

    pub(crate) const SQL: Self = Self(1);
    pub(crate) const COMMAND: Self = Self(1 << 1);
    pub(crate) const ARGUMENT: Self = Self(1 << 2);
    pub(crate) const CODE: Self = Self(1 << 3);
    pub(crate) const PATH: Self = Self(1 << 4);
    pub(crate) const XSS: Self = Self(1 << 5);
    pub(crate) const TEMPLATE: Self = Self(1 << 6);
    pub(crate) const REDIRECT: Self = Self(1 << 7);
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

    /// The kinds that the evaluator itself knows something about; the others follow as the table has them.
    const FAMILIAR: [(&'static str, Self); 18] = [
        ("sql", Self::SQL),
        ("command", Self::COMMAND),
        ("argument", Self::ARGUMENT),
        ("code", Self::CODE),
        ("path", Self::PATH),
        ("xss", Self::XSS),
        ("template", Self::TEMPLATE),
        ("redirect", Self::REDIRECT),
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
    ];
    /// The number of the first bit that stands for no kind but for a trait of the text.
    const FIRST_TRAIT: usize = 48;

    // What may stand in the text. One test alone often takes only a part of a danger away: a kind is cleared when the last is gone.
    /// A carriage return.
    pub(crate) const CARRIAGE_RETURN: Self = Self(1 << 63);
    /// A line feed.
    pub(crate) const LINE_FEED: Self = Self(1 << 62);
    /// Both.
    pub(crate) const LINE_ENDS: Self = Self(1 << 62 | 1 << 63);
    /// A slash.
    pub(crate) const SLASH: Self = Self(1 << 61);
    /// `..` as a part of a path.
    pub(crate) const PARENTS: Self = Self(1 << 60);
    /// A slash at the beginning; whatever else leaves the folder that the path is joined to.
    pub(crate) const ROOT: Self = Self(1 << 59);
    /// Anything but a slash at the beginning.
    pub(crate) const ROOTLESS: Self = Self(1 << 58);
    /// A backslash, which browsers take for a slash.
    pub(crate) const BACKSLASH: Self = Self(1 << 57);
    /// As an address, a host.
    pub(crate) const HOST: Self = Self(1 << 56);
    /// As an address, a scheme.
    pub(crate) const SCHEME: Self = Self(1 << 55);
    /// `'`
    pub(crate) const SINGLE_QUOTE: Self = Self(1 << 54);
    /// `"`
    pub(crate) const DOUBLE_QUOTE: Self = Self(1 << 53);
    /// A backtick.
    pub(crate) const BACKTICK: Self = Self(1 << 52);
    /// What an address of this very site, with everything encoded that is put into it, does no harm in.
    pub(crate) const OF_OWN_ADDRESSES: Self =
        Self(Self::XSS.0 | Self::REDIRECT.0 | Self::SSRF.0 | Self::HOST.0 | Self::SCHEME.0 | Self::LINE_ENDS.0);
    /// Whether the data is still in there, maybe written in another way that does no harm but can be turned back.
    const TRACE: Self = Self(1 << 51);
    /// All that stands for no kind, but the last.
    const TRAITS: Self = Self(!((1 << Self::FIRST_TRAIT) - 1) & !(1 << 51));

    /// The kind called `name`, if the evaluator itself knows it.
    pub fn familiar(name: &str) -> Option<Self> {
        Self::FAMILIAR.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind)
    }

    /// The kind with this number in the table, if the evaluator does not know it; one too many cannot be told apart from all.
    pub const fn nth(number: usize) -> Self {
        let bit = Self::FAMILIAR.len() + number;
        if bit + 1 < Self::FIRST_TRAIT { Self(1 << bit) } else { Self::ALL }
    }

    /// Without the kinds that can do no harm by the traits that are left.
    const fn settled(self) -> Self {
        let mut left = self;
        if !left.overlaps(Self::LINE_ENDS) {
            // Headers and log lines are forged by line ends only.
            left = left.without(Self::HEADER.union(Self::LOG));
        }
        if !left.overlaps(Self::SLASH) {
            left = left.without(Self::ROOT.union(Self::PARENTS));
        }
        if !left.overlaps(Self::PARENTS.union(Self::ROOT)) {
            left = left.without(Self::PATH);
        }
        let begins_freely = left.overlaps(Self::SCHEME) && left.overlaps(Self::ROOTLESS);
        if !left.overlaps(Self::HOST.union(Self::BACKSLASH)) && !begins_freely {
            left = left.without(Self::REDIRECT);
        }
        left
    }

    /// Those of both.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
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
        let mut all: SmallVec<[(Label, Kinds); 8]> = one.iter().copied().collect();
        for &(label, kinds) in two.iter() {
            match all.binary_search_by_key(&label, |(known, _)| *known) {
                Ok(at) => all[at].1 = all[at].1.union(kinds),
                Err(at) => all.insert(at, (label, kinds)),
            }
        }
        Self(Some(all.as_slice().into()))
    }

    /// What is left when the data can do no harm in `kinds` any more, and the traits among them are gone from it.
    #[must_use]
    pub fn cleared(&self, kinds: Kinds, _of_lines: Kinds) -> Self {
        if kinds == Kinds::NONE { self.clone() } else { self.map(|harmful| harmful.without(kinds).settled()) }
    }

    /// Each label with what `change` makes of its kinds; one that can do no harm any more is gone.
    #[must_use]
    pub(crate) fn map(&self, change: impl Fn(Kinds) -> Kinds) -> Self {
        let left: SmallVec<[(Label, Kinds); 8]> = self
            .iter()
            .map(|(label, harmful)| (label, change(harmful)))
            .filter(|(_, left)| left.without(Kinds::TRAITS) != Kinds::NONE)
            .collect();
        if left.is_empty() { Self::default() } else { Self(Some(left.as_slice().into())) }
    }

    /// The same when the data was written in digits or the like, which do no harm anywhere but can be turned back.
    #[must_use]
    pub fn recoded(&self) -> Self {
        self.map(|_| Kinds::TRACE)
    }

    /// The same when what may have been written in another way was turned back.
    #[must_use]
    pub fn restored(&self) -> Self {
        self.map(|_| Kinds::ALL)
    }

    /// The kinds of sink in which any of it still harms, with its traits.
    pub(crate) fn kinds(&self) -> Kinds {
        self.iter().fold(Kinds::NONE, |all, (_, kinds)| all.union(kinds))
    }

    /// Whether data that came with one of `wanted` still harms in one of `kinds`.
    pub fn harms(&self, wanted: &Self, kinds: Kinds) -> bool {
        let kinds = kinds.without(Kinds::TRAITS.union(Kinds::TRACE));
        self.iter().any(|(label, harmful)| harmful.overlaps(kinds) && wanted.iter().any(|(other, _)| other == label))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_cleared_in_one_kind_harms_in_the_others() {
        let (sql, xss) = (Kinds::nth(0), Kinds::nth(1));
        let http = Labels::of(0);
        let escaped = http.cleared(xss, Kinds::NONE);
        assert!(escaped.harms(&http, sql));
        assert!(!escaped.harms(&http, xss));
        assert!(escaped.union(&http).harms(&http, xss));
        assert!(http.cleared(Kinds::ALL, Kinds::NONE).is_empty());
    }

    #[test]
    fn labels_are_told_apart() {
        let both = Labels::of(3).cleared(Kinds::nth(0), Kinds::NONE).union(&Labels::of(1));
        assert!(!both.harms(&Labels::of(3), Kinds::nth(0)));
        assert!(both.harms(&Labels::of(1), Kinds::nth(0)));
        assert!(!both.harms(&Labels::of(2), Kinds::ALL));
    }

    #[test]
    fn what_was_written_in_digits_does_no_harm_until_it_is_turned_back() {
        let http = Labels::of(0);
        let digits = http.cleared(Kinds::nth(3), Kinds::NONE).recoded();
        assert!(!digits.is_empty());
        assert!(!digits.harms(&http, Kinds::ALL));
        assert!(digits.restored().harms(&http, Kinds::nth(3)));
    }

    #[test]
    fn lines_are_forged_until_both_their_ends_are_gone() {
        let http = Labels::of(0);
        let half = http.cleared(Kinds::LINE_FEED, Kinds::NONE);
        assert!(half.harms(&http, Kinds::LOG));
        assert!(!half.cleared(Kinds::CARRIAGE_RETURN, Kinds::NONE).harms(&http, Kinds::LOG));
    }
}
