use std::sync::Arc;

use bezoar_base::FastMap;

use crate::model::LazyShape;
use crate::predicate::{FilePattern, LazyRegex};

/// What many patterns have in common, kept once: all of it is dear to compile.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shared {
    shapes: FastMap<Arc<str>, Arc<LazyShape>>,
    regexes: FastMap<Arc<str>, Arc<LazyRegex>>,
    files: FastMap<Vec<Arc<str>>, Arc<FilePattern>>,
}

impl Shared {
    /// The shape of that text.
    pub(crate) fn shape(&mut self, text: &str) -> Arc<LazyShape> {
        if let Some(shape) = self.shapes.get(text) {
            return Arc::clone(shape);
        }
        let shape = Arc::new(LazyShape::new(text.to_owned()));
        self.shapes.insert(text.into(), Arc::clone(&shape));
        shape
    }

    /// The regular expression of that text.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(crate) fn regex(&mut self, text: &Arc<str>) -> Result<Arc<LazyRegex>, String> {
        if let Some(regex) = self.regexes.get(text) {
            return Ok(Arc::clone(regex));
        }
        let regex = Arc::new(LazyRegex::parse(Arc::clone(text))?);
        self.regexes.insert(Arc::clone(text), Arc::clone(&regex));
        Ok(regex)
    }

    /// The files that these texts mean, built if they have not been yet.
    ///
    /// # Errors
    /// Those of `build`.
    pub(crate) fn files<E>(
        &mut self,
        texts: Vec<Arc<str>>,
        build: impl FnOnce() -> Result<FilePattern, E>,
    ) -> Result<Arc<FilePattern>, E> {
        if let Some(files) = self.files.get(&texts) {
            return Ok(Arc::clone(files));
        }
        let files = Arc::new(build()?);
        self.files.insert(texts, Arc::clone(&files));
        Ok(files)
    }
}
