//! What the texts that a pattern matches look like: which of its characters may follow which.

use std::collections::BTreeSet;

use crate::labels::Kinds;
use crate::letters::{Letters, Shape};
use crate::lookahead::without;
use crate::pattern::Part;

/// A pattern with more places than this is not looked at.
const MAX_PLACES: usize = 400;
/// So many steps are taken to see that a pattern fixes the host of an address.
const MAX_STEPS: usize = 4_000;

/// How a pattern is laid on a text.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Method {
    /// All of the text.
    Full,
    /// From its beginning.
    Match,
    /// Anywhere.
    Search,
}

/// The places of a pattern, and which may follow which (Glushkov's automaton).
#[derive(Debug, Default)]
struct Automaton {
    places: Vec<Place>,
    follow: Vec<BTreeSet<usize>>,
}

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
enum Place {
    One(Letters),
    Start,
    End { before_newline: bool },
}

/// A part of the automaton: where it begins and ends, and whether it may be left out.
#[derive(Clone, Debug)]
struct Fragment {
    first: BTreeSet<usize>,
    last: BTreeSet<usize>,
    empty: bool,
}

/// The kinds of sink in which a text does no harm that `pattern` matches by `method`.
pub(crate) fn cleared(pattern: &Part, method: Method) -> Kinds {
    let mut automaton = Automaton::default();
    let Some(whole) = automaton.add(pattern) else { return Kinds::NONE };
    let ends = |place: &usize| matches!(automaton.places[*place], Place::End { .. });
    let begun =
        method != Method::Search || !whole.empty && whole.first.iter().all(|at| automaton.places[*at] == Place::Start);
    let ended = method == Method::Full || !whole.empty && whole.last.iter().all(ends);
    if !begun {
        return Kinds::NONE;
    }
    let addressed = automaton.begins_with_a_host(&whole, ended);
    if !ended {
        return addressed;
    }
    let kinds = automaton.shape(&whole).clears().union(addressed);
    let newline = Place::End { before_newline: true };
    if method != Method::Full && whole.last.iter().any(|at| automaton.places[*at] == newline) {
        kinds.without(Kinds::LINE_FEED.union(Kinds::HEADER).union(Kinds::LOG))
    } else {
        kinds
    }
}

/// What a text looks like that is matched by `part` of a pattern.
pub(crate) fn shape(part: &Part) -> Option<Shape> {
    let mut automaton = Automaton::default();
    let whole = automaton.add(part)?;
    Some(automaton.shape(&whole))
}

impl Automaton {
    fn place(&mut self, place: Place) -> Option<Fragment> {
        if self.places.len() >= MAX_PLACES {
            return None;
        }
        let at = BTreeSet::from([self.places.len()]);
        self.places.push(place);
        self.follow.push(BTreeSet::new());
        Some(Fragment { first: at.clone(), last: at, empty: false })
    }

    fn connect(&mut self, from: &BTreeSet<usize>, to: &BTreeSet<usize>) {
        for at in from {
            self.follow[*at].extend(to);
        }
    }

    fn add(&mut self, part: &Part) -> Option<Fragment> {
        match part {
            Part::One(letters) => self.place(Place::One(*letters)),
            Part::Start => self.place(Place::Start),
            Part::End { before_newline } => self.place(Place::End { before_newline: *before_newline }),
            Part::Group { part, .. } => self.add(part),
            Part::Unless(_) => Some(Fragment { first: BTreeSet::new(), last: BTreeSet::new(), empty: true }),
            Part::Sequence(parts) => {
                let mut whole = Fragment { first: BTreeSet::new(), last: BTreeSet::new(), empty: true };
                for (at, part) in parts.iter().enumerate() {
                    if let Part::Unless(rows) = part {
                        let next = self.add(&Part::Sequence(without(&parts[at + 1..], rows)))?;
                        return Some(self.joined(whole, next));
                    }
                    let next = self.add(part)?;
                    whole = self.joined(whole, next);
                }
                Some(whole)
            }
            Part::Either(parts) => {
                let mut whole = Fragment { first: BTreeSet::new(), last: BTreeSet::new(), empty: false };
                for part in parts {
                    let way = self.add(part)?;
                    whole.first.extend(way.first);
                    whole.last.extend(way.last);
                    whole.empty |= way.empty;
                }
                Some(whole)
            }
            Part::Repeat { part, min, max } => self.repeated(part, *min, *max),
        }
    }

    fn joined(&mut self, mut one: Fragment, two: Fragment) -> Fragment {
        self.connect(&one.last, &two.first);
        if one.empty {
            one.first.extend(&two.first);
        }
        let last = if two.empty { one.last.union(&two.last).copied().collect() } else { two.last };
        Fragment { first: one.first, last, empty: one.empty && two.empty }
    }

    /// Up to two times are told apart; more are any number of times.
    fn repeated(&mut self, part: &Part, min: u32, max: Option<u32>) -> Option<Fragment> {
        let mut whole = self.add(part)?;
        match max {
            Some(0) => return Some(Fragment { first: BTreeSet::new(), last: BTreeSet::new(), empty: true }),
            Some(1) => {}
            Some(2) => {
                let mut second = self.add(part)?;
                second.empty |= min < 2;
                whole = self.joined(whole, second);
            }
            _ => {
                let (last, first) = (whole.last.clone(), whole.first.clone());
                self.connect(&last, &first);
            }
        }
        whole.empty |= min == 0;
        Some(whole)
    }

    /// The characters that may come next, through places that take no room.
    fn reached(&self, from: &BTreeSet<usize>) -> Vec<(usize, Letters)> {
        let mut seen = BTreeSet::new();
        let mut open: Vec<usize> = from.iter().copied().collect();
        let mut found = Vec::new();
        while let Some(at) = open.pop() {
            if !seen.insert(at) {
                continue;
            }
            match self.places[at] {
                Place::One(letters) => found.push((at, letters)),
                Place::Start | Place::End { .. } => open.extend(&self.follow[at]),
            }
        }
        found
    }

    fn shape(&self, whole: &Fragment) -> Shape {
        let union = |letters: &mut dyn Iterator<Item = Letters>| letters.fold(Letters::NONE, Letters::or);
        let one = |place: &Place| if let Place::One(letters) = place { Some(*letters) } else { None };
        let letters = union(&mut self.places.iter().filter_map(one));
        let first = union(&mut self.reached(&whole.first).into_iter().map(|(_, letters)| letters));
        let mut doubled = Letters::NONE;
        for (at, place) in self.places.iter().enumerate() {
            if let Some(here) = one(place) {
                let next = union(&mut self.reached(&self.follow[at]).into_iter().map(|(_, letters)| letters));
                doubled = doubled.or(here.and(next));
            }
        }
        Shape { letters, first, doubled }
    }

    /// What is clear of a text of which only the beginning is known: an address with a host that the pattern spells out, or a path
    /// of this site.
    fn begins_with_a_host(&self, whole: &Fragment, ended: bool) -> Kinds {
        let first = self.reached(&whole.first);
        let slash_only = |letters: Letters| letters == Letters::one('/');
        let harmless = |letters: Letters| !letters.overlaps(Letters::of("/\\ \t\r\n"));
        let is_local = |(at, letters): &(usize, Letters)| {
            let may_stop = whole.last.contains(at) && !ended;
            slash_only(*letters) && !may_stop && self.reached(&self.follow[*at]).iter().all(|(_, next)| harmless(*next))
        };
        if whole.empty || first.is_empty() {
            Kinds::NONE
        } else if self.hosts(whole, &first, ended) == Some(true) {
            Kinds::REDIRECT.union(Kinds::SSRF)
        } else if first.iter().all(is_local) {
            Kinds::REDIRECT
        } else {
            Kinds::NONE
        }
    }

    /// Whether every way through the pattern spells out a host.
    fn hosts(&self, whole: &Fragment, first: &[(usize, Letters)], ended: bool) -> Option<bool> {
        let mut seen = BTreeSet::new();
        let mut open: Vec<(usize, Address)> = Vec::new();
        for (at, letters) in first {
            open.push((*at, Address::default().with(*letters)?));
        }
        while let Some((at, address)) = open.pop() {
            if !seen.insert((at, address.clone())) {
                continue;
            }
            if seen.len() > MAX_STEPS {
                return None;
            }
            if address.is_complete {
                if !address.is_fixed() {
                    return Some(false);
                }
                continue;
            }
            let may_end = whole.last.contains(&at)
                || self.follow[at]
                    .iter()
                    .any(|next| whole.last.contains(next) && !matches!(self.places[*next], Place::One(_)));
            if may_end && !(ended && address.is_fixed()) {
                return Some(false);
            }
            for (next, letters) in self.reached(&self.follow[at]) {
                open.push((next, address.with(letters)?));
            }
        }
        Some(true)
    }
}

/// The beginning of an address as a pattern spells it out.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Address {
    /// What stands before the host: `https://`.
    scheme: String,
    /// What is fixed of the host: all of it, or what follows the last character that is not.
    host: String,
    /// Whether a part of the host is not fixed.
    is_loose: bool,
    /// Whether the host has ended.
    is_complete: bool,
}

impl Address {
    /// With one more character; none if there is no telling where the host is.
    fn with(&self, letters: Letters) -> Option<Self> {
        let mut next = self.clone();
        let mut each = letters.in_both_cases().and(letters).ascii();
        let letter = match (letters.count(), each.next(), each.next()) {
            (Some(1), Some(one), _) => Some(one),
            (Some(2), Some(one), Some(two)) if one.eq_ignore_ascii_case(&two) => Some(two),
            _ => None,
        };
        if !next.scheme.ends_with("//") {
            next.scheme.push(letter?);
            return (next.scheme.len() < 16).then_some(next);
        }
        match letter {
            Some('/' | '?' | '#') => next.is_complete = true,
            Some(letter) => next.host.push(letter),
            None if letters.overlaps(Letters::of("/\\@:?#% \t\r\n")) => return None,
            // A port.
            None if next.host.contains(':') && letters.within(Letters::digits()) => {}
            None => {
                next.is_loose = true;
                next.host.clear();
            }
        }
        (next.host.len() < 200).then_some(next)
    }

    fn is_fixed(&self) -> bool {
        let named = self.host.split(':').next().unwrap_or_default();
        let fixed = !self.host.is_empty() && !self.host.contains(['@', '\\']);
        fixed
            && self.scheme.ends_with("//")
            && (!self.is_loose || named.starts_with('.') && named.matches('.').count() > 1)
    }
}

/// Whether an address that begins with `text` is one of a host that `text` names: nothing that follows can be a part of it.
pub(crate) fn names_a_host(text: &str) -> bool {
    let mut address = Some(Address::default());
    for letter in text.chars() {
        address = address.and_then(|address| address.with(Letters::one(letter)));
        if address.as_ref().is_some_and(|address| address.is_complete) {
            break;
        }
    }
    address.is_some_and(|address| address.is_complete && address.is_fixed())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pattern::Flags;

    fn clears(pattern: &str, method: Method, kinds: Kinds) -> bool {
        cleared(&Part::read(pattern, Flags::default()).expect("a pattern"), method).covers(kinds)
    }

    #[test]
    fn all_of_the_text_has_to_match() {
        assert!(clears("[a-z]+", Method::Full, Kinds::SQL));
        assert!(!clears("[a-z]+", Method::Match, Kinds::SQL));
        assert!(clears(r"[a-z]+\Z", Method::Match, Kinds::ALL));
        assert!(!clears(r"[a-z]+\Z", Method::Search, Kinds::SQL));
        assert!(clears("^(asc|desc)$", Method::Search, Kinds::SQL));
        assert!(!clears("^asc|desc$", Method::Search, Kinds::SQL));
        assert!(!clears(r"\d*", Method::Match, Kinds::SQL));
        assert!(!clears(r"^\d+$|", Method::Search, Kinds::SQL));
    }

    #[test]
    fn a_dollar_lets_a_line_feed_through() {
        assert!(clears(r"^\w+$", Method::Match, Kinds::SQL.union(Kinds::COMMAND)));
        assert!(!clears(r"^\w+$", Method::Match, Kinds::LOG));
        assert!(!clears(r"^\w+$", Method::Match, Kinds::LINE_FEED));
        assert!(clears(r"^\w+\Z", Method::Match, Kinds::LOG.union(Kinds::LINE_FEED)));
        assert!(clears(r"\w+$", Method::Full, Kinds::LOG));
    }

    #[test]
    fn order_counts() {
        let date = r"\d{4}-\d{2}-\d{2}";
        assert!(clears(date, Method::Full, Kinds::SQL.union(Kinds::ARGUMENT)));
        assert!(!clears(r"[\w-]+", Method::Full, Kinds::SQL));
        assert!(clears(r"[a-z]{2}(-[A-Z]{2})?", Method::Full, Kinds::SQL));
        assert!(clears(r"\w[\w.-]*", Method::Full, Kinds::ARGUMENT));
        assert!(!clears(r"[\w.-]+", Method::Full, Kinds::ARGUMENT));
        assert!(clears(r"\w+(/\w+)*\.txt", Method::Full, Kinds::PARENTS.union(Kinds::ROOT)));
        assert!(!clears(r"[\w./]+", Method::Full, Kinds::PARENTS));
    }

    #[test]
    fn a_host_is_fixed_when_nothing_can_be_added_to_it() {
        let host = Kinds::SSRF.union(Kinds::REDIRECT);
        assert!(clears(r"https://news\.shop\.example/", Method::Match, host));
        assert!(clears(r"^https?://(www\.)?shop\.example(:\d+)?/.*", Method::Search, host));
        assert!(clears(r"https://[a-z0-9-]+\.shop\.example/", Method::Match, host));
        assert!(!clears(r"https://news.shop.example/", Method::Match, Kinds::SSRF));
        assert!(!clears(r"https://news\.shop\.example", Method::Match, Kinds::SSRF));
        assert!(clears(r"https://news\.shop\.example", Method::Full, host));
        assert!(!clears(r"https://[\w.-]+/", Method::Match, Kinds::SSRF));
        assert!(!clears(r"https?://", Method::Match, Kinds::SSRF));
        assert!(!clears(r"https://\w+\.example/", Method::Match, Kinds::SSRF));
        for (pattern, method) in [
            (r"/(?!/)[-\w./:?=]*$", Method::Match),
            (r"^/(?![/\\])[^\s]*$", Method::Search),
            (r"(?!//|/\\)/\S*", Method::Full),
            (r"(?!/{2,}|/\\)(/[a-z\\]*)+", Method::Full),
        ] {
            assert!(clears(pattern, method, Kinds::REDIRECT), "{pattern}");
        }
        for (pattern, method) in [
            (r"/(?!/)\S*$", Method::Match),
            (r"/(?!//)[-\w./:?=]*$", Method::Match),
            (r"(?!/)\S*", Method::Full),
            (r"(?!https?://evil)\S*", Method::Full),
            (r"(?!/.*//)/[\w/]*", Method::Full),
            (r"/(?=/)[\w/]*", Method::Full),
        ] {
            assert!(!clears(pattern, method, Kinds::REDIRECT), "{pattern}");
        }
        assert!(clears(r"(?!-)[\w-]+", Method::Full, Kinds::ARGUMENT));
        assert!(clears(r"^/[^/\\\s]", Method::Match, Kinds::REDIRECT) && !clears("^/", Method::Match, Kinds::REDIRECT));
        assert!(names_a_host("https://a.example/x") && names_a_host("//a.example/"));
        assert!(!names_a_host("https://a.example") && !names_a_host("https://") && !names_a_host("/a/b"));
    }
}
