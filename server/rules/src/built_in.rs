use std::sync::{Arc, OnceLock};

use crate::model::Provenance;
use crate::set::{Library, RuleFile, RuleSet};

include!(concat!(env!("OUT_DIR"), "/queries.rs"));

/// The embedded files as read, and the rule set of them.
pub(crate) fn get() -> &'static (Library, Arc<RuleSet>) {
    static BUILT_IN: OnceLock<(Library, Arc<RuleSet>)> = OnceLock::new();
    BUILT_IN.get_or_init(|| {
        let mut library = Library::default();
        library.read(&files());
        let set = library.clone().assemble();
        (library, Arc::new(set))
    })
}

fn files() -> Vec<RuleFile> {
    let file =
        |&(path, text, readme): &(&str, &str, &str)| RuleFile::new("queries", path, text, readme, Provenance::BuiltIn);
    QUERIES.iter().map(file).collect()
}
