//! What runs came to that the calls around them decided, for when they are made again within calls that decide the same.
//!
//! What recursive functions come to is found out by walking them until it is settled, each with what the others came to so far. Most of
//! these walks are made again and again with nothing else around them that counts.

use std::sync::Arc;

use bezoar_base::{FastMap, FastSet};

use crate::outcome::Ended;
use crate::runs::Running;

/// So much is kept of one run.
const MAX_OF_ONE: usize = 16;
/// So many runs are kept; beyond, all are forgotten.
const MAX_KEPT: usize = 4_096;

/// What a run asked of those under way around it, and what it left with them. Runs and functions go by their digests.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked {
    /// The functions of which it mattered how often they are under way, and with what.
    targets: FastSet<u64>,
    /// The runs of which it mattered what they gave back so far.
    met: FastSet<u64>,
    /// What was known for now of runs that it asked for, with the run around it that knew.
    known: FastMap<u64, Option<(u64, Arc<Ended>)>>,
    /// What it came to know for now, with the run around it that keeps it.
    left: FastMap<u64, (u64, Arc<Ended>)>,
    /// So many runs were under way at most, this one among them.
    deepest: usize,
    /// Whether something was not run because too many runs were under way.
    is_cut: bool,
}

/// What a run came to.
#[derive(Clone, Debug)]
pub(crate) struct Tied {
    asked: Asked,
    /// The runs around it that mattered, the outermost first, and what they gave back so far if that did.
    around: Vec<(u64, Option<u64>)>,
    /// Those among them that decided something.
    depends_on: Vec<u64>,
    /// So many more runs were under way in it.
    height: usize,
    pub(crate) ended: Arc<Ended>,
}

/// What runs came to, by their digests.
#[derive(Debug, Default)]
pub(crate) struct AllTied {
    runs: FastMap<u64, Vec<Arc<Tied>>>,
    count: usize,
}

impl Asked {
    /// A run of a function was not made because runs of that are under way.
    pub(crate) fn was_limited(&mut self, target: u64) {
        self.targets.insert(target);
    }

    /// A run was not made because too many are under way.
    pub(crate) fn was_cut(&mut self) {
        self.is_cut = true;
    }

    /// A run was asked for that is under way, and is taken to give back what it gave so far.
    pub(crate) fn has_met(&mut self, run: u64, target: u64) {
        self.targets.insert(target);
        self.met.insert(run);
    }

    /// A run around this one, of that function, knew what another one comes to.
    pub(crate) fn was_told(&mut self, run: u64, (by, target): (u64, u64), ended: &Arc<Ended>) {
        self.targets.insert(target);
        if !self.left.contains_key(&run) {
            self.known.entry(run).or_insert_with(|| Some((by, Arc::clone(ended))));
        }
    }

    /// So many runs are under way with this one.
    pub(crate) fn reaches(&mut self, number: usize) {
        self.deepest = self.deepest.max(number);
    }

    /// Takes over what `run`, a run of that function, asked which was made in this one, whose digest is `itself`, as it is not known.
    pub(crate) fn has_run(&mut self, run: u64, target: u64, asked: &Self, itself: u64) {
        self.targets.insert(target);
        if !self.left.contains_key(&run) {
            self.known.entry(run).or_insert(None);
        }
        self.absorb(asked, itself);
    }

    /// What a run comes to is kept by one of those around this one.
    pub(crate) fn has_left(&mut self, run: u64, with: u64, ended: &Arc<Ended>) {
        self.left.insert(run, (with, Arc::clone(ended)));
    }

    fn absorb(&mut self, other: &Self, itself: u64) {
        self.targets.extend(&other.targets);
        self.met.extend(other.met.iter().filter(|met| **met != itself));
        for (run, known) in &other.known {
            let is_own = known.as_ref().is_some_and(|(by, _)| *by == itself) || self.left.contains_key(run);
            if !is_own {
                self.known.entry(*run).or_insert_with(|| known.clone());
            }
        }
        let left = other.left.iter().filter(|(_, (with, _))| *with != itself);
        self.left.extend(left.map(|(run, left)| (*run, left.clone())));
        self.reaches(other.deepest);
        self.is_cut |= other.is_cut;
    }
}

impl Tied {
    /// What a run came to within `around`, of which those decided something whose bits are set; `None` if that is not to be known again.
    pub(crate) fn of(asked: Asked, around: &[Running], depends_on: u64, ended: &Arc<Ended>) -> Option<Self> {
        if asked.is_cut {
            return None;
        }
        let mattered = around.iter().filter(|run| asked.targets.contains(&run.target_digest));
        let so_far = |run: &Running| asked.met.contains(&run.digest).then_some(run.so_far_digest);
        let deciding = around.iter().enumerate().filter(|(at, _)| depends_on & (1 << at) != 0);
        Some(Self {
            around: mattered.map(|run| (run.digest, so_far(run))).collect(),
            depends_on: deciding.map(|(_, run)| run.digest).collect(),
            height: asked.deepest.saturating_sub(around.len()),
            ended: Arc::clone(ended),
            asked,
        })
    }

    /// Whether it comes to the same within `runs`.
    fn holds(&self, runs: &[Running], most: usize) -> bool {
        let mut mattering = runs.iter().filter(|run| self.asked.targets.contains(&run.target_digest));
        let is_as_it_was = |(digest, so_far): &(u64, Option<u64>)| {
            mattering
                .next()
                .is_some_and(|run| run.digest == *digest && so_far.is_none_or(|so_far| run.so_far_digest == so_far))
        };
        runs.len() + self.height <= most
            && self.around.iter().all(is_as_it_was)
            && mattering.next().is_none()
            && self.asked.known.iter().all(|(run, known)| match (known_for_now(runs, *run), known) {
                (None, None) => true,
                (Some((at, now)), Some((by, before))) => runs[at].digest == *by && now.digest() == before.digest(),
                _ => false,
            })
    }

    /// Does to `runs`, within which it holds, what the run itself would; which of them decided something.
    pub(crate) fn redo(&self, runs: &mut [Running]) -> u64 {
        let mut depends_on = 0;
        for (at, run) in runs.iter_mut().enumerate() {
            if self.depends_on.contains(&run.digest) {
                depends_on |= 1 << at;
            }
            run.calls_itself |= self.asked.met.contains(&run.digest);
            let left = self.asked.left.iter().filter(|(_, (with, _))| *with == run.digest);
            run.until_it_ends.extend(left.map(|(left, (_, ended))| (*left, Arc::clone(ended))));
        }
        depends_on
    }

    pub(crate) fn asked(&self) -> &Asked {
        &self.asked
    }

    /// So many more runs were under way in it.
    pub(crate) fn height(&self) -> usize {
        self.height
    }
}

impl AllTied {
    /// What a run came to that holds within `runs` as well, of which there may be `most`.
    pub(crate) fn get(&self, run: u64, runs: &[Running], most: usize) -> Option<Arc<Tied>> {
        self.runs.get(&run)?.iter().rev().find(|tied| tied.holds(runs, most)).map(Arc::clone)
    }

    pub(crate) fn keep(&mut self, run: u64, tied: Tied) {
        if self.count >= MAX_KEPT {
            *self = Self::default();
        }
        let of_run = self.runs.entry(run).or_default();
        if of_run.len() >= MAX_OF_ONE {
            of_run.remove(0);
        } else {
            self.count += 1;
        }
        of_run.push(Arc::new(tied));
    }
}

/// What is known for now of a run, and the number of the innermost of `runs` that knows.
pub(crate) fn known_for_now(runs: &[Running], run: u64) -> Option<(usize, &Arc<Ended>)> {
    runs.iter().enumerate().rev().find_map(|(at, around)| Some((at, around.until_it_ends.get(&run)?)))
}
