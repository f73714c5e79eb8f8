//! Which patterns may hold in a file, by what is written in it and in the files around it.

use bezoar_base::Path;
use bezoar_python::Python;
use bezoar_rules::{Allowed, PatternRef, RuleSet, Written};
use bezoar_syntax::Text;

/// The patterns that are worth trying in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Possible {
    /// By what the file and those that it imports name and bring.
    here: Allowed,
    /// By what may come with calls out of files that import it, too.
    anywhere: Allowed,
    /// The digest of which models may say something here.
    pub(crate) of_models: u64,
    /// Whether untrusted data may come in that a rule follows.
    pub(crate) may_be_untrusted: bool,
}

impl Possible {
    pub(crate) fn of(python: &Python<'_>, rules: &RuleSet) -> Self {
        let look = |path: &Path, imports: &[Path], text: &Text| {
            rules.written(path, imports.iter().map(|import| &**import), text.as_str())
        };
        let mut here: Option<Written> = None;
        let mut anywhere: Option<Written> = None;
        if let Some(files) = python.files() {
            files.for_each_reached(python.path(), rules.digest(), &look, |written| taken(&mut here, written));
            if files.paths().nth(1).is_some() {
                files.for_each(rules.digest(), &look, |written| taken(&mut anywhere, written));
            }
        }
        let here = here.unwrap_or_else(|| {
            let imports: Vec<Path> = python.imported_paths().cloned().collect();
            look(python.path(), &imports, python.source().text())
        });
        let vicinity = rules.vicinity(&here);
        let here = rules.allowed(&vicinity);
        let anywhere = anywhere.map_or_else(|| here.clone(), |all| rules.allowed(&rules.whole_vicinity(&all)));
        let of_models = rules.digest_of_models(&here);
        let may_be_untrusted = rules.may_be_untrusted_in(&vicinity, &here);
        Self { here, anywhere, of_models, may_be_untrusted }
    }

    /// Whether a pattern may hold, whatever is brought into the file.
    pub(crate) fn anywhere(&self, rules: &RuleSet, pattern: PatternRef) -> bool {
        rules.is_allowed(pattern, &self.anywhere)
    }

    /// Whether a pattern may hold where nothing is brought into the file.
    pub(crate) fn here(&self, rules: &RuleSet, pattern: PatternRef) -> bool {
        rules.is_allowed(pattern, &self.here)
    }
}

fn taken(all: &mut Option<Written>, written: &Written) {
    match all {
        Some(all) => all.extend(written),
        None => *all = Some(written.clone()),
    }
}
