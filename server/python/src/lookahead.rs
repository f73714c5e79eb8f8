//! What must not follow in a pattern: `/(?!/)\w+` says of the letters behind it that none of them is a slash at the beginning.

use crate::letters::Letters;
use crate::pattern::Part;

/// Longer rows of characters are not looked at, nor more of them.
const MAX_ROW: usize = 4;
const MAX_ROWS: usize = 8;
/// So many parts are taken apart.
const MAX_STEPS: u32 = 64;

impl Part {
    /// Rows of characters with one of which everything begins that it matches the beginning of. There may be more: what is not
    /// understood is left out, and letters beyond ASCII are.
    pub(crate) fn rows(&self) -> Option<Vec<Vec<Letters>>> {
        let rows: Vec<Vec<Letters>> = match self {
            Self::Either(ways) => ways.iter().filter_map(Self::rows).flatten().collect(),
            Self::Group { part, .. } => return part.rows(),
            other => vec![other.row(true)?],
        };
        Some(rows.into_iter().filter(|row| !row.is_empty()).take(MAX_ROWS).collect())
    }

    /// The only row that it is, where it `is_last` and may go on as it likes.
    fn row(&self, is_last: bool) -> Option<Vec<Letters>> {
        let row = match self {
            Self::One(letters) => vec![letters.and(Letters::range(0, 127))],
            Self::Group { part, .. } => part.row(is_last)?,
            Self::Sequence(parts) => {
                let last = parts.len().saturating_sub(1);
                let rows = parts.iter().enumerate().map(|(at, part)| part.row(is_last && at == last));
                rows.collect::<Option<Vec<_>>>()?.concat()
            }
            Self::Repeat { part, min, max } if is_last || *max == Some(*min) => {
                part.row(false)?.repeat((*min as usize).min(MAX_ROW + 1))
            }
            Self::Repeat { .. } | Self::Either(_) | Self::Start | Self::End { .. } | Self::Unless(_) => return None,
        };
        (row.len() <= MAX_ROW).then_some(row)
    }
}

/// `parts`, one behind the other, where none of `rows` stands at the beginning; never less than that.
pub(crate) fn without(parts: &[Part], rows: &[Vec<Letters>]) -> Vec<Part> {
    let mut steps = MAX_STEPS;
    rows.iter().fold(parts.to_vec(), |parts, row| unless(&parts, row, &mut steps))
}

fn unless(parts: &[Part], row: &[Letters], steps: &mut u32) -> Vec<Part> {
    let (Some((first, rest)), Some((banned, more)), 1..) = (parts.split_first(), row.split_first(), *steps) else {
        return parts.to_vec();
    };
    *steps -= 1;
    let mut behind = |before: &[Part]| Part::Sequence(unless(&[before, rest].concat(), row, steps));
    match first {
        Part::One(letters) => {
            let mut ways = Vec::new();
            let other = letters.and(banned.others());
            if other != Letters::NONE {
                ways.push(Part::Sequence([&[Part::One(other)], rest].concat()));
            }
            let same = letters.and(*banned);
            if same != Letters::NONE && !more.is_empty() {
                ways.push(Part::Sequence([vec![Part::One(same)], unless(rest, more, steps)].concat()));
            }
            vec![Part::Either(ways)]
        }
        Part::Start | Part::Unless(_) => vec![first.clone(), behind(&[])],
        Part::End { .. } => parts.to_vec(),
        Part::Group { part, .. } => vec![behind(&[Part::clone(part)])],
        Part::Sequence(inner) => vec![behind(inner)],
        Part::Either(ways) => vec![Part::Either(ways.iter().map(|way| behind(std::slice::from_ref(way))).collect())],
        Part::Repeat { part, min, max } => {
            let mut ways = Vec::new();
            if *min == 0 {
                ways.push(behind(&[]));
            }
            if *max != Some(0) {
                let (min, max) = (min.saturating_sub(1), max.map(|max| max - 1));
                let again = Part::Repeat { part: Box::clone(part), min, max };
                ways.push(behind(&[Part::clone(part), again]));
            }
            vec![Part::Either(ways)]
        }
    }
}
