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
    /// Whether the data is still in there, maybe written in another way that does no harm but can be turned back.
    const TRACE: Self = Self(1 << 61);
    /// Whether a carriage return may stand in the data: what of a header or a log line is left of the danger when line feeds are gone.
    pub(crate) const CARRIAGE_RETURN: Self = Self(1 << 62);
    /// Whether a line feed may.
    pub(crate) const LINE_FEED: Self = Self(1 << 63);
    /// Both.
    pub(crate) const LINE_ENDS: Self = Self(1 << 62 | 1 << 63);

    /// The kind with this number in the table; a kind beyond the 61st cannot be told apart from all.
    pub const fn nth(number: usize) -> Self {
        if number < 61 { Self(1 << number) } else { Self::ALL }
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

    /// What is left when the data can do no harm in `kinds` any more. Headers and log lines are forged by line ends only.
    #[must_use]
    pub fn cleared(&self, kinds: Kinds, of_lines: Kinds) -> Self {
        if self.is_empty() || kinds == Kinds::NONE {
            return self.clone();
        }
        let left: SmallVec<[(Label, Kinds); 8]> = self
            .iter()
            .map(|(label, harmful)| {
                let left = harmful.without(kinds);
                let left = if left.overlaps(Kinds::LINE_ENDS) { left } else { left.without(of_lines) };
                (label, left)
            })
            .filter(|(_, left)| left.without(Kinds::LINE_ENDS) != Kinds::NONE)
            .collect();
        if left.is_empty() { Self::default() } else { Self(Some(left.as_slice().into())) }
    }

    /// The same when the data was written in digits or the like, which do no harm anywhere but can be turned back.
    #[must_use]
    pub fn recoded(&self) -> Self {
        self.with(Kinds::TRACE)
    }

    /// The same when what may have been written in another way was turned back.
    #[must_use]
    pub fn restored(&self) -> Self {
        self.with(Kinds::ALL)
    }

    fn with(&self, kinds: Kinds) -> Self {
        Self(self.0.as_ref().map(|all| all.iter().map(|(label, _)| (*label, kinds)).collect()))
    }

    /// Whether data that came with one of `wanted` still harms in one of `kinds`.
    pub fn harms(&self, wanted: &Self, kinds: Kinds) -> bool {
        let kinds = kinds.without(Kinds::TRACE.union(Kinds::LINE_ENDS));
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
        let (log, http) = (Kinds::nth(4), Labels::of(0));
        let half = http.cleared(Kinds::LINE_FEED, log);
        assert!(half.harms(&http, log));
        assert!(!half.cleared(Kinds::CARRIAGE_RETURN, log).harms(&http, log));
    }
}
