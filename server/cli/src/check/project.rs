//! What the files of a project use, and what they are to each other.

use std::path::Path;
use std::sync::Arc;

use bezoar_base::{FastMap, FastSet};
use bezoar_disk::Projects;
use bezoar_engine::{Call, Files, Project, Questions, by_file, used_apis};
use bezoar_rules::RuleSet;
use bezoar_syntax::Text;
use indicatif::{ParallelProgressIterator as _, ProgressBar};
use rayon::prelude::*;

use crate::check::audit::Trouble;
use crate::check::inspect::{Inspected, Subject};

/// Whether there is data to follow over the files of a project: requests come in somewhere.
fn is_followed(texts: &[(Arc<str>, Text)]) -> bool {
    let rules = RuleSet::built_in();
    texts.iter().any(|(_, text)| {
        let code = text.as_str();
        let imports =
            |root: &str| [format!("import {root}"), format!("from {root}")].iter().any(|it| code.contains(it));
        rules.may_be_untrusted("http", imports, code)
    })
}

/// Tells the files of each project of each other, and the projects that are checked whole what APIs their files use.
pub(crate) fn index(projects: &Projects, subjects: &mut [Subject], rules: &RuleSet, bar: &ProgressBar) {
    let asked = Questions::of(rules);
    let texts: Vec<Option<Text>> =
        subjects.par_iter().map(|subject| Some(Text::new(subject.read().ok()?.decoded.text))).collect();
    let mut by_project: FastMap<Arc<Path>, Vec<(Arc<str>, Text)>> = FastMap::default();
    for (subject, text) in subjects.iter().zip(texts) {
        let path = subject.home.relative(&subject.path);
        by_project.entry(Arc::clone(&subject.home.root)).or_default().extend(text.map(|text| (path, text)));
    }
    let by_project = by_project.into_iter().map(|(root, texts)| {
        let asks_for_it = is_followed(&texts);
        let files = Files::new(texts);
        (root, (asks_for_it && files.are_followed(), files))
    });
    let by_project: FastMap<Arc<Path>, (bool, Files)> = by_project.collect();
    for subject in &mut *subjects {
        subject.files = by_project.get(&subject.home.root).map(|(_, files)| files.clone()).unwrap_or_default();
    }
    let uses: Vec<Option<FastSet<Arc<str>>>> = subjects
        .par_iter()
        .progress_with(bar.clone())
        .map(|subject| {
            let is_followed = by_project.get(&subject.home.root).is_some_and(|(is_followed, _)| *is_followed);
            if projects.is_whole(&subject.home) { apis_of(subject, &asked, is_followed) } else { None }
        })
        .collect();
    // What is not followed need not be kept.
    for subject in &mut *subjects {
        if !by_project.get(&subject.home.root).is_some_and(|(is_followed, _)| *is_followed) {
            subject.files = Files::default();
        }
    }
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

/// Tells each file what those of its project bring into its functions.
pub(crate) fn bring(subjects: &mut [Subject], results: &[Result<Inspected, Trouble>]) {
    let called = subjects.iter().zip(results).filter_map(|(subject, result)| {
        let outgoing = &result.as_ref().ok()?.outgoing;
        (!outgoing.is_empty()).then(|| (subject.home.relative(&subject.path), &subject.home.root, outgoing))
    });
    let mut called: Vec<(Arc<str>, &Arc<Path>, &Vec<Call>)> = called.collect();
    // Files may be given in any order.
    called.sort_by(|one, two| one.0.cmp(&two.0));
    let mut brought: FastMap<Arc<Path>, Vec<Call>> = FastMap::default();
    for (_, root, calls) in called {
        brought.entry(Arc::clone(root)).or_default().extend_from_slice(calls);
    }
    let brought: FastMap<Arc<Path>, _> =
        brought.into_iter().map(|(root, calls)| (root, Arc::new(by_file(calls)))).collect();
    for subject in subjects {
        subject.brought = brought.get(&subject.home.root).cloned().unwrap_or_default();
    }
}

/// The APIs that a file uses and that are asked for; the file is needed again if its project `is_followed`. `None` if it cannot be
/// read.
fn apis_of(subject: &Subject, asked: &Questions, is_followed: bool) -> Option<FastSet<Arc<str>>> {
    let path = subject.home.relative(&subject.path);
    if !is_followed && subject.files.text(&path).is_some_and(|text| !asked.may_be_answered_by(text.as_str())) {
        return Some(FastSet::default());
    }
    let used = || match is_followed {
        true => subject.files.parsed(&path).map(used_apis),
        false => subject.files.look(&path, used_apis),
    };
    Some(asked.answered_by(std::panic::catch_unwind(used).ok()??))
}
