//! By which words the calls are known that models call sinks.

use std::sync::Arc;

use bezoar_base::{FastMap, Path};
use bezoar_syntax::kind;

use crate::keys::last_part;
use crate::lower::Fact;
use crate::model::{Model, Role, SinkFact};

/// For each kind of sink the last parts of its APIs; `None` where a model knows sinks of that kind by something else.
#[derive(Debug, Default)]
pub(crate) struct SinkWords(FastMap<Arc<str>, Option<Vec<Arc<str>>>>);

impl SinkWords {
    /// Those of the facts, of their table by canonical path, and of models whose keys are known.
    pub(crate) fn of<'m>(
        facts: &[Fact],
        sinks: &FastMap<Path, Vec<SinkFact>>,
        models: impl IntoIterator<Item = &'m Model>,
    ) -> Self {
        let mut words = Self::default();
        for fact in facts {
            if let Some(sink) = fact.sink() {
                fact.paths().for_each(|path| words.add(&sink.kind, Some(last_part(path))));
            }
        }
        for (path, sinks) in sinks {
            sinks.iter().for_each(|sink| words.add(&sink.kind, Some(last_part(path))));
        }
        for model in models {
            let Role::Sink { kind: of, .. } = &model.role else { continue };
            // What is assigned or returned is no call.
            for key in model.pattern.keys.iter().filter(|key| key.kind == kind::CALL) {
                words.add(of, key.word.clone());
            }
        }
        words
    }

    /// The words of which every call has one that is a sink of that kind; `None` if that cannot be told.
    pub(crate) fn get(&self, kind: &str) -> Option<Vec<Arc<str>>> {
        self.0.get(kind).cloned().flatten()
    }

    fn add(&mut self, kind: &Arc<str>, word: Option<Arc<str>>) {
        let known = self.0.entry(Arc::clone(kind)).or_insert_with(|| Some(Vec::new()));
        match (&mut *known, word) {
            (Some(words), Some(word)) if !words.contains(&word) => words.push(word),
            (Some(_), Some(_)) | (None, _) => {}
            (Some(_), None) => *known = None,
        }
    }
}
