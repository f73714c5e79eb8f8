//! Places that move when code before them is written.

use bezoar_base::{Finding, TextRange};

use crate::analysis::Note;
use crate::verdict::Doubt;

/// What can be moved with the piece that it stands in.
pub(crate) trait Moved: Sized {
    /// The same, `delta` bytes further on.
    fn moved(self, delta: i64) -> Self;
}

impl Moved for Finding {
    fn moved(mut self, delta: i64) -> Self {
        self.range = self.range.shifted(delta);
        for related in self.related.iter_mut().chain(&mut self.flow).filter(|related| related.file.is_none()) {
            related.range = related.range.shifted(delta);
        }
        self
    }
}

impl Moved for Doubt {
    fn moved(mut self, delta: i64) -> Self {
        self.offset = TextRange::empty(self.offset).shifted(delta).start;
        self
    }
}

impl Moved for Note {
    fn moved(mut self, delta: i64) -> Self {
        self.range = self.range.shifted(delta);
        self
    }
}
