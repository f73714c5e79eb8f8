//! What runs of functions came to, kept over the revisions of a file.

use std::sync::{Arc, Mutex, PoisonError};

use bezoar_base::FastMap;

use crate::changes::FunctionSet;
use crate::outcome::Ended;
use crate::runs::RunKey;

/// When so many are known that were asked for since the last time, those are forgotten that were not.
const MAX_KEPT: usize = 2_048;

/// What runs came to in any revision of one file, the last of each. It is of use in another revision where all that it depended on is
/// the same there. Cheap to clone: all clones are one.
#[derive(Clone, Debug, Default)]
pub struct Outcomes(Arc<Mutex<Known>>);

#[derive(Debug, Default)]
struct Known {
    /// What was asked for, or found out, since `before` was.
    now: Runs,
    before: Runs,
}

type Runs = FastMap<RunKey, KnownRun>;

/// What a run came to, and since when that is known.
#[derive(Clone, Debug)]
pub(crate) struct KnownRun {
    pub(crate) ended: Arc<Ended>,
    /// The digest of the file and all that it imports by which it surely holds; zero where that has to be looked at in any case.
    pub(crate) holds_by: u64,
    /// The functions on which it depends.
    pub(crate) functions: FunctionSet,
}

impl Outcomes {
    /// What a run came to.
    pub(crate) fn get(&self, key: &RunKey) -> Option<KnownRun> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = known.now.get(key) {
            return Some(found.clone());
        }
        let (key, found) = known.before.remove_entry(key)?;
        known.keep(key, found.clone());
        Some(found)
    }

    /// Keeps what a run came to.
    pub(crate) fn keep(&self, key: &RunKey, run: KnownRun) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match known.now.get_mut(key) {
            Some(before) => *before = run,
            None => known.keep(key.clone(), run),
        }
    }
}

impl Known {
    fn keep(&mut self, key: RunKey, run: KnownRun) {
        if self.now.len() >= MAX_KEPT {
            self.before = std::mem::take(&mut self.now);
        }
        self.now.insert(key, run);
    }
}
