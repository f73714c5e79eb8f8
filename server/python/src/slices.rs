//! Slices: `xs[1:]`, `xs[:-1]`, `xs[::2]`.

use bezoar_base::Constant;
use bezoar_syntax::{Node, kind};

use crate::exec::Frame;
use crate::value::{MAX_ELEMENTS, Value};

/// `start:stop:step`.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) struct Slice {
    pub(crate) start: Bound,
    pub(crate) stop: Bound,
    pub(crate) step: Bound,
}

/// One part of a slice.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Bound {
    /// Not written, or `None`.
    Absent,
    At(i128),
    Unknown,
}

impl Bound {
    pub(crate) fn of(value: &Value) -> Self {
        match value.only_constant() {
            Some(Constant::None) => Self::Absent,
            Some(constant) => constant.as_int().map_or(Self::Unknown, Self::At),
            None => Self::Unknown,
        }
    }
}

impl<'t> Frame<'_, 't> {
    /// The slice that `node`, which has been evaluated, is; `None` if it is a plain key.
    pub(crate) fn slice(&self, node: Node<'t>) -> Option<Slice> {
        if node.kind() != kind::SLICE {
            return None;
        }
        let mut bounds = [Bound::Absent; 3];
        let mut at = 0;
        for child in node.children() {
            if child.is_named() {
                let value = self.facts.values.get(&child.id());
                if let Some(bound) = bounds.get_mut(at) {
                    *bound = value.map_or(Bound::Unknown, Bound::of);
                }
            } else if child.text() == ":" {
                at += 1;
            }
        }
        let [start, stop, step] = bounds;
        Some(Slice { start, stop, step })
    }
}

impl Slice {
    /// Whether it takes nothing, however much there is.
    pub(crate) fn is_empty(&self) -> bool {
        let starts = matches!(self.start, Bound::Absent | Bound::At(0..));
        starts && self.stop == Bound::At(0) && matches!(self.step, Bound::Absent | Bound::At(1..))
    }

    /// Whether it takes all there is.
    pub(crate) fn is_whole(&self) -> bool {
        let starts = matches!(self.start, Bound::Absent | Bound::At(0));
        starts && self.stop == Bound::Absent && matches!(self.step, Bound::Absent | Bound::At(1))
    }

    /// Which of `length` elements it takes, in order, as the language reference has it.
    pub(crate) fn places(&self, length: usize) -> Option<Vec<usize>> {
        let length = length as i128;
        let step = match self.step {
            Bound::Absent => 1,
            Bound::At(step) if step != 0 => step,
            _ => return None,
        };
        let (least, most) = if step > 0 { (0, length) } else { (-1, length - 1) };
        let resolved = |bound: Bound, absent: i128| match bound {
            Bound::Absent => Some(absent),
            Bound::At(at) => Some((if at < 0 { at + length } else { at }).clamp(least, most)),
            Bound::Unknown => None,
        };
        let (first, last) = if step > 0 { (least, most) } else { (most, least) };
        let (mut at, stop) = (resolved(self.start, first)?, resolved(self.stop, last)?);
        let mut places = Vec::new();
        while if step > 0 { at < stop } else { at > stop } {
            places.push(usize::try_from(at).ok()?);
            at = at.checked_add(step)?;
        }
        Some(places)
    }

    /// Whether it takes every element from its first to its last.
    pub(crate) fn is_plain(&self) -> bool {
        matches!(self.step, Bound::Absent | Bound::At(1))
    }

    /// From where to where it takes everything, for one without a step.
    pub(crate) fn range(&self, length: usize) -> Option<std::ops::Range<usize>> {
        if !self.is_plain() || length > MAX_ELEMENTS {
            return None;
        }
        let length = length as i128;
        let resolved = |bound: Bound, absent: i128| match bound {
            Bound::Absent => Some(absent),
            Bound::At(at) => Some((if at < 0 { at + length } else { at }).clamp(0, length)),
            Bound::Unknown => None,
        };
        let start = resolved(self.start, 0)?;
        let stop = resolved(self.stop, length)?.max(start);
        Some(usize::try_from(start).ok()?..usize::try_from(stop).ok()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(start: Bound, stop: Bound, step: Bound) -> Vec<usize> {
        Slice { start, stop, step }.places(5).expect("known")
    }

    #[test]
    fn slices_take_what_python_takes() {
        use Bound::{Absent, At};
        assert_eq!(places(Absent, Absent, Absent), [0, 1, 2, 3, 4]);
        assert_eq!(places(At(-2), At(99), Absent), [3, 4]);
        assert_eq!(places(Absent, Absent, At(-1)), [4, 3, 2, 1, 0]);
        assert_eq!(places(At(3), At(0), At(-2)), [3, 1]);
        assert_eq!(places(At(4), At(2), Absent), [0; 0]);
        assert!(Slice { start: Absent, stop: Bound::Unknown, step: Absent }.places(5).is_none());
    }
}
