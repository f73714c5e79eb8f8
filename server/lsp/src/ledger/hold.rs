//! Half-typed code must not make diagnostics blink.
//!
//! An open quote or bracket takes the meaning from the code behind it for a few keystrokes: findings vanish there, others appear
//! in what had been a docstring. Neither is news. While the code is broken in a way that it was not before, what was shown stays
//! shown and moves with the text; it is brought up to date when the code parses again, or when the user pauses.

use bezoar_base::TextRange;
use bezoar_syntax::Splice;

use super::Remark;

/// What is kept back about one document.
#[derive(Debug, Default)]
pub(super) struct Hold {
    /// Where the code was broken when its findings were last taken as they are; `None` before the first time.
    accepted: Option<Vec<TextRange>>,
    /// What was edited since then.
    edited: Vec<TextRange>,
    /// What the newest analysis says while something else is shown.
    pending: Option<Pending>,
}

#[derive(Debug)]
struct Pending {
    found: Vec<Remark>,
    broken: Vec<TextRange>,
}

impl Hold {
    /// Follows an edit of the text.
    pub(super) fn follow(&mut self, splice: &Splice) {
        if let Some(accepted) = &mut self.accepted {
            // An error that was edited is another one.
            accepted.retain_mut(|range| moved(range, splice));
            self.edited = self.edited.iter().map(|range| carried(*range, splice)).collect();
            self.edited.push(splice.inserted());
        }
        if let Some(Pending { found, broken }) = &mut self.pending {
            found.retain_mut(|remark| remark.follow(splice));
            broken.iter_mut().for_each(|range| *range = carried(*range, splice));
        }
    }

    /// What is to be shown when `found` was found in code that does not parse at `broken`, and `shown` was shown so far. All three
    /// are about the current text.
    pub(super) fn weigh(&mut self, shown: Vec<Remark>, found: Vec<Remark>, broken: Vec<TextRange>) -> Vec<Remark> {
        let known = self.accepted.as_deref();
        if known.is_none_or(|known| broken.iter().all(|range| known.contains(range))) {
            self.accept(broken);
            return found;
        }
        let is_news = |remark: &&Remark| {
            let was_shown = shown.iter().any(|old| is_same(old, remark));
            let touches = |ranges: &[TextRange]| ranges.iter().any(|range| range.touches(remark.range));
            // What was typed just now and parses is meant, whatever is still open elsewhere.
            was_shown || (touches(&self.edited) && !touches(&broken))
        };
        let mut result: Vec<Remark> = found.iter().filter(is_news).cloned().collect();
        result.extend(shown.into_iter().filter(|old| found.iter().all(|new| !is_same(old, new))));
        self.pending = Some(Pending { found, broken });
        result
    }

    /// Takes the code as it is, broken at `broken`: what is shown from now on is what is found.
    pub(super) fn accept(&mut self, broken: Vec<TextRange>) {
        *self = Self { accepted: Some(broken), ..Self::default() };
    }

    /// Whether what is shown may not be what was found.
    pub(super) fn is_open(&self) -> bool {
        self.pending.is_some()
    }

    /// Ends the hold. Returns what was found, if it was kept back.
    pub(super) fn release(&mut self) -> Option<Vec<Remark>> {
        let Pending { found, broken } = self.pending.take()?;
        self.accept(broken);
        Some(found)
    }
}

/// Whether two remarks about one text are about the same thing. The end is not asked for: broken code moves it.
fn is_same(one: &Remark, other: &Remark) -> bool {
    one.range.start == other.range.start && one.rule == other.rule
}

fn moved(range: &mut TextRange, splice: &Splice) -> bool {
    splice.map(*range).map(|now| *range = now).is_some()
}

/// Where `range` is after `splice`, which is taken into it if it touched it.
pub(super) fn carried(range: TextRange, splice: &Splice) -> TextRange {
    splice.map(range).unwrap_or_else(|| {
        let cover = range.union(splice.range);
        TextRange::new(cover.start, u32::try_from(i64::from(cover.end) + splice.delta()).unwrap_or(cover.start))
    })
}
