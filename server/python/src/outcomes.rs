//! What runs of functions came to, kept over the revisions of a file.

use std::sync::{Arc, Mutex, PoisonError};

use bezoar_base::FastMap;

use crate::outcome::Ended;
use crate::runs::RunKey;

/// So many are kept at most; beyond, all are forgotten.
const MAX_KEPT: usize = 8_192;

/// What runs came to in any revision of one file, the last of each. It is of use in another revision where all that it depended on is
/// the same there. Cheap to clone: all clones are one.
#[derive(Clone, Debug, Default)]
pub struct Outcomes(Arc<Mutex<Known>>);

/// What runs came to, and the digest by which that surely holds.
type Known = FastMap<RunKey, (Arc<Ended>, u64)>;

impl Outcomes {
    /// What a run came to, and the digest of the file and all that it imports by which that surely holds; zero where that has to be
    /// looked at in any case.
    pub(crate) fn get(&self, key: &RunKey) -> Option<(Arc<Ended>, u64)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    /// Keeps what a run came to, with the digest by which that holds.
    pub(crate) fn keep(&self, key: &RunKey, ended: &Arc<Ended>, holds_by: u64) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= MAX_KEPT {
            all.clear();
        }
        all.insert(key.clone(), (Arc::clone(ended), holds_by));
    }
}
