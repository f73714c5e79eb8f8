//! The files around the one that is analysed.

use std::rc::Rc;
use std::sync::Arc;

use bezoar_base::{Budget, FastMap, Path, digest};
pub use bezoar_python::Brought;
use bezoar_python::{Call, Files, Program};
use bezoar_syntax::Source;

use crate::analysis::{Analysis, Context};
use crate::dispatch::LookedFor;
use crate::{Project, marks};

/// The files of a context, in which the one that is analysed is `source`.
pub(crate) fn files(context: &Context, source: &Source) -> Files {
    context.files.with(&context.path, source)
}

/// The evaluators for `files`, which have what models mark in them.
pub(crate) fn program<'t>(
    files: &'t Files,
    context: &'t Context,
    key: u64,
    split: bool,
    budget: &'t Budget,
) -> Rc<Program<'t>> {
    let marker = move |path: &Path| {
        let context = Context { path: Path::clone(path), ..context.clone() };
        marks::marker(&context, split, &LookedFor::default(), budget)
    };
    Program::new(files, context.rules.facts(), budget, key, Box::new(marker))
}

/// What all answers depend on besides the files.
pub(crate) fn key(context: &Context) -> u64 {
    digest(&(context.rules.digest(), digest_of(&context.project)))
}

fn digest_of(project: &Project) -> u64 {
    // Sums, for the maps are in no order.
    let apis = project.apis.iter().flatten().fold(0_u64, |sum, api| sum.wrapping_add(digest(&**api)));
    let package = |(name, version): (&Arc<str>, _)| digest(&(&**name, version));
    let packages = project.packages.iter().map(package).fold(0_u64, u64::wrapping_add);
    let python = project.python.as_ref().map(ToString::to_string);
    digest(&(project.apis.is_some(), apis, packages, python))
}

/// What the analysed files of a project bring into each other's functions.
///
/// A file that gets something is to be analysed again with that in [`Context::brought`]; what it hands on in turn is there
/// already, for whoever calls a function runs what that calls.
pub fn brought<'a>(analyses: impl IntoIterator<Item = &'a Analysis>) -> Brought {
    let mut analyses: Vec<&Analysis> = analyses.into_iter().collect();
    analyses.sort_by(|one, two| one.context().path.cmp(&two.context().path));
    by_file(analyses.into_iter().flat_map(Analysis::outgoing).cloned())
}

/// Calls by the file that their function is in, each once.
pub fn by_file(calls: impl IntoIterator<Item = Call>) -> Brought {
    let mut all: FastMap<Path, Vec<Call>> = FastMap::default();
    for call in calls {
        let known = all.entry(Path::clone(call.file())).or_default();
        if !known.contains(&call) {
            known.push(call);
        }
    }
    all.into_iter().map(|(path, calls)| (path, calls.into())).collect()
}
