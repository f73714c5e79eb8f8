//! The Python files of a project as they are at one moment, and what each of them imports.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use bezoar_base::{Budget, FastMap, FastSet, Path, digest};
use bezoar_syntax::{Source, Text, kind};

use crate::env::Name;
use crate::scope;
use crate::value::Value;

/// What modules come to that are kept at most; beyond, all is forgotten.
const MAX_KEPT: usize = 16_384;

/// The Python files of a project at one moment: what one file may import of the others. Cheap to clone and to share between
/// threads; the same with another text of one file is made in a moment.
#[derive(Clone, Debug)]
pub struct Files(Arc<Snapshot>);

#[derive(Debug)]
struct Snapshot {
    /// In order of path.
    files: Vec<Arc<File>>,
    tree: Arc<Tree>,
    /// What each file reaches by imports, once somebody asked.
    reaches: Vec<OnceLock<Reach>>,
    kept: Kept,
}

/// Which files there are, whatever is in them.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    numbers: FastMap<Path, u32>,
    /// The folders that files are in, at any depth; the top one is empty.
    folders: FastSet<Path>,
    /// The files that one imports, by its number and the digest of its text.
    imported: Mutex<FastMap<(u32, u64), Numbers>>,
}

#[derive(Debug)]
struct File {
    path: Path,
    text: Text,
    digest: u64,
    /// Once somebody asked what is in it.
    source: OnceLock<Option<Source>>,
    imports: OnceLock<Vec<Path>>,
}

/// Files, by number.
type Numbers = Arc<[u32]>;

/// What modules came to, by a digest of all that this depends on.
type Kept = Arc<Mutex<FastMap<u64, Arc<Exports>>>>;

/// The files that a file reaches by imports, itself too.
#[derive(Debug)]
pub(crate) struct Reach {
    /// By number, in order.
    files: Vec<u32>,
    /// Of all their paths and texts.
    digest: u64,
}

/// What a module's names are at its end.
#[derive(Debug, Default)]
pub(crate) struct Exports {
    pub(crate) names: FastMap<Name, Value>,
}

impl Default for Files {
    fn default() -> Self {
        Self::new([])
    }
}

impl Files {
    /// The files by their paths, which are relative to one folder and have `/` between their parts.
    pub fn new(texts: impl IntoIterator<Item = (Path, Text)>) -> Self {
        let mut files: Vec<Arc<File>> = texts.into_iter().map(|(path, text)| Arc::new(File::new(path, text))).collect();
        files.sort_by(|one, two| one.path.cmp(&two.path));
        files.dedup_by(|one, two| one.path == two.path);
        Self::among(files, Arc::default())
    }

    fn among(files: Vec<Arc<File>>, kept: Kept) -> Self {
        let tree = Arc::new(Tree::of(files.iter().map(|file| &file.path)));
        let reaches = files.iter().map(|_| OnceLock::new()).collect();
        Self(Arc::new(Snapshot { files, tree, reaches, kept }))
    }

    /// The same files where the one at `path` is `source`.
    #[must_use]
    pub fn with(&self, path: &Path, source: &Source) -> Self {
        let now = File::new(Path::clone(path), source.text().clone());
        let kept = Arc::clone(&self.0.kept);
        let mut files = self.0.files.clone();
        match self.number(path).map(|number| number as usize) {
            Some(number) if files[number].digest == now.digest => self.clone(),
            Some(number) => {
                files[number] = Arc::new(now.parsed(source));
                let reaches = files.iter().map(|_| OnceLock::new()).collect();
                Self(Arc::new(Snapshot { files, tree: Arc::clone(&self.0.tree), reaches, kept }))
            }
            None => {
                let place = files.partition_point(|file| file.path < *path);
                files.insert(place, Arc::new(now.parsed(source)));
                Self::among(files, kept)
            }
        }
    }

    /// The paths of all files, in order.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        self.0.files.iter().map(|file| &file.path)
    }

    /// Asks something of the file at `path`, which need not be kept parsed for that; `None` if there is none.
    pub fn look<R>(&self, path: &str, ask: impl FnOnce(&Source) -> R) -> Option<R> {
        let file = &self.0.files[self.number(path)? as usize];
        file.look(|source| {
            file.imports.get_or_init(|| imports(source));
            ask(source)
        })
    }

    pub(crate) fn tree(&self) -> &Tree {
        &self.0.tree
    }

    pub(crate) fn number(&self, path: &str) -> Option<u32> {
        self.0.tree.numbers.get(path).copied()
    }

    pub(crate) fn path(&self, number: u32) -> &Path {
        &self.0.files[number as usize].path
    }

    pub(crate) fn source(&self, number: u32) -> Option<&Source> {
        let file = &self.0.files[number as usize];
        file.source.get_or_init(|| parsed(&file.text)).as_ref()
    }

    /// Whether `file` imports `other` in some number of steps.
    pub(crate) fn reaches(&self, file: u32, other: u32) -> bool {
        self.reach(file).files.binary_search(&other).is_ok()
    }

    /// Of a file and all that it imports in any number of steps; zero if there is no such file.
    pub(crate) fn digest_of(&self, path: &str) -> u64 {
        self.number(path).map_or(0, |number| self.reach(number).digest)
    }

    /// Of what an import path means in the file at `from`, and all that is in there.
    pub(crate) fn import_digest(&self, from: &str, path: &str) -> u64 {
        let Some(found) = self.tree().find(from, path) else { return 0 };
        digest(&(&*found.at, found.rest, self.digest_of(&found.at))) | 1
    }

    fn reach(&self, file: u32) -> &Reach {
        self.0.reaches[file as usize].get_or_init(|| {
            let mut seen: FastSet<u32> = FastSet::default();
            let mut next = vec![file];
            while let Some(file) = next.pop() {
                if seen.insert(file) {
                    next.extend(self.imported(file).iter());
                }
            }
            let mut files: Vec<u32> = seen.into_iter().collect();
            files.sort_unstable();
            let texts = files.iter().map(|&number| &self.0.files[number as usize]);
            let texts: Vec<(&str, u64)> = texts.map(|file| (&*file.path, file.digest)).collect();
            Reach { digest: digest(&texts), files }
        })
    }

    /// The files that one imports, and the packages around those.
    fn imported(&self, number: u32) -> Numbers {
        let file = &self.0.files[number as usize];
        let key = (number, file.digest);
        let tree = self.tree();
        if let Some(known) = tree.imported.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Arc::clone(known);
        }
        let imports = file.imports.get_or_init(|| file.look(imports).unwrap_or_default());
        let mut all: Vec<u32> = imports.iter().flat_map(|path| tree.passed(&file.path, path)).collect();
        all.sort_unstable();
        all.dedup();
        let all: Numbers = all.into();
        tree.imported.lock().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&all));
        all
    }

    pub(crate) fn kept(&self, key: u64) -> Option<Arc<Exports>> {
        self.0.kept.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned()
    }

    pub(crate) fn keep(&self, key: u64, exports: &Arc<Exports>) {
        let mut kept = self.0.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MAX_KEPT {
            kept.clear();
        }
        kept.insert(key, Arc::clone(exports));
    }
}

impl File {
    fn new(path: Path, text: Text) -> Self {
        let digest = digest(text.as_str());
        Self { path, text, digest, source: OnceLock::new(), imports: OnceLock::new() }
    }

    fn parsed(self, source: &Source) -> Self {
        Self { source: OnceLock::from(Some(source.clone())), ..self }
    }

    fn look<R>(&self, ask: impl FnOnce(&Source) -> R) -> Option<R> {
        match self.source.get() {
            Some(source) => source.as_ref().map(ask),
            None => parsed(&self.text).as_ref().map(ask),
        }
    }
}

impl Tree {
    fn of<'p>(paths: impl Iterator<Item = &'p Path>) -> Self {
        let mut tree = Self::default();
        for (number, path) in (0..).zip(paths) {
            tree.numbers.insert(Path::clone(path), number);
            let mut folder = crate::modules::folder_of(path);
            while tree.folders.insert(folder.into()) {
                folder = crate::modules::folder_of(folder);
            }
        }
        tree
    }

    pub(crate) fn file(&self, path: &str) -> Option<u32> {
        self.numbers.get(path).copied()
    }

    pub(crate) fn has_folder(&self, path: &str) -> bool {
        self.folders.contains(path)
    }

    /// The files that importing `path` in the file at `from` runs.
    fn passed(&self, from: &str, path: &str) -> Vec<u32> {
        let mut passed = Vec::new();
        self.look_up(from, path, &mut |at| passed.extend(self.file(at)));
        passed
    }
}

/// Nobody calls that off; it costs as much as reading the file.
fn parsed(text: &Text) -> Option<Source> {
    Source::parse(text.clone(), &Budget::unlimited()).ok()
}

/// Every path that a file imports, in functions too; of `from a import *` the path `a`.
fn imports(source: &Source) -> Vec<Path> {
    let mut paths: Vec<Path> = scope::statements(source.root())
        .filter(|node| node.is(&[kind::IMPORT_STATEMENT, kind::IMPORT_FROM_STATEMENT]))
        .flat_map(crate::imports::bindings)
        .map(|import| import.imported)
        .collect();
    paths.sort_unstable();
    paths.dedup();
    paths
}
