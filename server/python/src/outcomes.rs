//! What runs of functions came to, kept over the revisions of a file.

use std::sync::{Arc, Mutex, PoisonError};

use bezoar_base::FastMap;

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

/// What runs came to, and the digest by which that surely holds.
type Runs = FastMap<RunKey, (Arc<Ended>, u64)>;

impl Outcomes {
    /// What a run came to, and the digest of the file and all that it imports by which that surely holds; zero where that has to be
    /// looked at in any case.
    pub(crate) fn get(&self, key: &RunKey) -> Option<(Arc<Ended>, u64)> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = known.now.get(key) {
            return Some(found.clone());
        }
        let (key, found) = known.before.remove_entry(key)?;
        known.keep(key, found.clone());
        Some(found)
    }

    /// Keeps what a run came to, with the digest by which that holds.
    pub(crate) fn keep(&self, key: &RunKey, ended: &Arc<Ended>, holds_by: u64) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.keep(key.clone(), (Arc::clone(ended), holds_by));
    }
}

impl Known {
    fn keep(&mut self, key: RunKey, run: (Arc<Ended>, u64)) {
        if self.now.len() >= MAX_KEPT {
            self.before = std::mem::take(&mut self.now);
        }
        self.now.insert(key, run);
    }
}
