//! Which names mean the same file.

use std::path::Path;
use std::sync::Arc;

use bezoar_base::{FastMap, FileId};

use crate::event::Address;

/// The number of each file that was ever named. All spellings of one path are one file.
#[derive(Debug, Default)]
pub(super) struct Files {
    numbers: FastMap<Name, FileId>,
}

#[derive(Debug, PartialEq, Eq, Hash)]
enum Name {
    Path(Arc<Path>),
    /// What is no file on this machine has no other spelling.
    Uri(Arc<str>),
}

impl Files {
    /// The number of a file, which gets one if it has none.
    pub(super) fn number(&mut self, address: &Address) -> FileId {
        let next = FileId(u32::try_from(self.numbers.len()).unwrap_or(u32::MAX));
        *self.numbers.entry(Name::of(address)).or_insert(next)
    }

    /// The number of a file, if it was ever named.
    pub(super) fn known(&self, address: &Address) -> Option<FileId> {
        self.numbers.get(&Name::of(address)).copied()
    }
}

impl Name {
    fn of(address: &Address) -> Self {
        match &address.path {
            Some(path) => Self::Path(Arc::clone(path)),
            None => Self::Uri(Arc::clone(&address.uri)),
        }
    }
}
