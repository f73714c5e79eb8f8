//! What files that nobody has open bring into functions of others: found out in the background, a few at a time.

use std::collections::BTreeSet;
use std::sync::Arc;

use bezoar_base::FileId;
use bezoar_engine::Call;

use super::Session;
use crate::event::Effect;
use crate::worker::{Job, TraceJob};

/// Files that are looked at at a time.
const BATCH: usize = 4;

#[derive(Debug, Default)]
pub(super) struct Traces {
    /// Those to be looked at.
    queue: BTreeSet<FileId>,
    /// Whether some are being looked at.
    is_busy: bool,
}

impl Traces {
    /// Nobody wants to know it any more.
    pub(super) fn clear(&mut self) {
        self.queue.clear();
    }
}

impl Session {
    /// Has it looked what a file brings into functions of others.
    pub(super) fn trace(&mut self, file: FileId) {
        // A check finds that out as well.
        if self.shows_unopened() {
            self.recheck(file);
        } else {
            self.traces.queue.insert(file);
        }
    }

    /// Has it looked anew what all files bring into functions of others.
    pub(super) fn trace_all(&mut self) {
        let all: Vec<FileId> = self.tree.numbers().collect();
        all.into_iter().for_each(|file| self.trace(file));
    }

    /// Has the next files looked at.
    pub(super) fn trace_batch(&mut self) {
        let Some(rules) = self.rules.set().filter(|_| !self.traces.is_busy) else { return };
        let queue = &mut self.traces.queue;
        queue.retain(|file| self.tree.has(*file) && !self.documents.contains_key(file));
        let files: Vec<FileId> = std::iter::from_fn(|| queue.pop_first()).take(BATCH).collect();
        let job = |file: FileId| {
            let ((root, path), project) = (self.place_of(file)?, self.tree.project_of(file)?);
            Some(TraceJob { file, context: self.programs.around(&root).context(path, Arc::clone(&rules), project) })
        };
        let jobs: Vec<TraceJob> = files.into_iter().filter_map(job).collect();
        if !jobs.is_empty() {
            self.traces.is_busy = true;
            self.effects.push(Effect::Work(Job::Trace(jobs)));
        }
    }

    pub(super) fn take_traces(&mut self, traced: Vec<(FileId, Vec<Call>)>) {
        self.traces.is_busy = false;
        for (file, calls) in traced {
            let Some((root, path)) = self.place_of(file).filter(|_| !self.documents.contains_key(&file)) else {
                continue;
            };
            self.take_calls(&root, &path, calls);
        }
        self.go_on_with_tree();
    }
}
