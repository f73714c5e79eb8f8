//! What the files of a project use.

use std::path::Path;
use std::sync::Arc;

use bezoar_base::{Budget, FastMap, FastSet};
use bezoar_disk::Projects;
use bezoar_engine::{Project, used_apis};
use bezoar_syntax::{Source, Text};
use indicatif::{ParallelProgressIterator as _, ProgressBar};
use rayon::prelude::*;

use crate::check::inspect::Subject;

/// Tells the projects that are checked whole what APIs their files use.
pub(crate) fn index(projects: &Projects, subjects: &mut [Subject], bar: &ProgressBar) {
    let uses: Vec<Option<FastSet<Arc<str>>>> = subjects
        .par_iter()
        .progress_with(bar.clone())
        .map(|subject| if projects.is_whole(&subject.home) { apis_of(subject) } else { None })
        .collect();
    let mut by_root: FastMap<Arc<Path>, Option<FastSet<Arc<str>>>> = FastMap::default();
    for (subject, uses) in subjects.iter().zip(uses) {
        let all = by_root.entry(Arc::clone(&subject.home.root)).or_insert_with(|| Some(FastSet::default()));
        // A file of which nothing is known may use anything.
        *all = all.take().zip(uses).map(|(mut all, uses)| {
            all.extend(uses);
            all
        });
    }
    let mut indexed: FastMap<Arc<Path>, Arc<Project>> = FastMap::default();
    for Subject { home, .. } in subjects {
        let apis = by_root.get_mut(&home.root).and_then(Option::take);
        let project = indexed
            .entry(Arc::clone(&home.root))
            .or_insert_with(|| Arc::new(Project { apis, ..(*home.project).clone() }));
        home.project = Arc::clone(project);
    }
}

/// The APIs that a file uses; `None` if it cannot be read.
fn apis_of(subject: &Subject) -> Option<FastSet<Arc<str>>> {
    let text = subject.read().ok()?.decoded.text;
    let source = Source::parse(Text::new(text), &Budget::unlimited()).ok()?;
    std::panic::catch_unwind(|| used_apis(&source)).ok()
}
