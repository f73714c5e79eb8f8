//! The Python files of a project as they are at one moment, and what each of them imports.

use std::any::Any;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};

use bezoar_base::{Budget, FastMap, FastSet, Path, digest};
use bezoar_syntax::{Source, Text, kind};

use crate::env::Name;
use crate::fields::KnownWrites;
use crate::graph::{Graph, Numbers};
use crate::outcomes::Outcomes;
use crate::python::Kept;
use crate::scope;
use crate::value::Value;

/// Data is followed over the files of projects up to this size; in larger ones each file is looked at by itself.
const MAX_FOLLOWED: usize = 500;

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
    /// Who imports whom, once somebody asked.
    graph: OnceLock<Arc<Graph>>,
    /// The files where one had another text, and which one that is.
    before: Option<(Weak<Snapshot>, u32)>,
    /// Of each file and all that it imports in any number of steps.
    digests: OnceLock<Vec<u64>>,
    shared: Arc<Shared>,
}

/// What is known whatever the texts are at the moment.
#[derive(Debug, Default)]
struct Shared {
    /// What modules came to, by a digest of all that this depends on.
    exports: Mutex<FastMap<u64, Arc<Exports>>>,
    /// What functions came to, by their file and a digest of the rules.
    outcomes: Mutex<FastMap<(Path, u64), Outcomes>>,
}

/// Which files there are, whatever is in them.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    numbers: FastMap<Path, u32>,
    /// The folders that files are in, at any depth; the top one is empty.
    folders: FastSet<Path>,
    digest: u64,
}

struct File {
    path: Path,
    text: Text,
    digest: u64,
    /// Once somebody asked what is in it.
    source: OnceLock<Option<Source>>,
    imports: OnceLock<Vec<Path>>,
    /// What was seen in it, and the digest of the rules by which.
    seen: Mutex<Option<(u64, Seen)>>,
    /// What somebody else noted of it, by a digest of theirs.
    noted: Mutex<Option<(u64, Arc<dyn Any + Send + Sync>)>>,
}

/// What was seen in a file of this text; it is looked at again whether what the module's statements read still holds.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    /// By top-level statement.
    pub(crate) kept: Arc<[Arc<Kept>]>,
    /// What methods assign, by where they end.
    pub(crate) writes: Arc<FastMap<u32, KnownWrites>>,
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

    fn among(files: Vec<Arc<File>>, shared: Arc<Shared>) -> Self {
        let tree = Arc::new(Tree::of(files.iter().map(|file| &file.path)));
        let (graph, digests) = Default::default();
        Self(Arc::new(Snapshot { files, tree, graph, before: None, digests, shared }))
    }

    /// The same files where the one at `path` is `source`.
    #[must_use]
    pub fn with(&self, path: &Path, source: &Source) -> Self {
        self.with_file(File::new(Path::clone(path), source.text().clone()).parsed(source))
    }

    /// The same files where those have other texts, and those without a text are not there.
    #[must_use]
    pub fn updated(&self, changes: impl IntoIterator<Item = (Path, Option<Text>)>) -> Self {
        let mut changes: FastMap<Path, Option<Text>> = changes.into_iter().collect();
        if changes.len() == 1
            && let Some((path, Some(text))) = changes.iter().next()
        {
            return self.with_file(File::new(Path::clone(path), text.clone()));
        }
        let mut files: Vec<Arc<File>> = Vec::with_capacity(self.0.files.len() + changes.len());
        for file in &self.0.files {
            match changes.remove(&file.path) {
                Some(Some(text)) if digest(text.as_str()) != file.digest => {
                    files.push(Arc::new(File::new(Path::clone(&file.path), text)));
                }
                Some(None) => {}
                Some(Some(_)) | None => files.push(Arc::clone(file)),
            }
        }
        files.extend(changes.into_iter().filter_map(|(path, text)| Some(Arc::new(File::new(path, text?)))));
        files.sort_by(|one, two| one.path.cmp(&two.path));
        Self::among(files, Arc::clone(&self.0.shared))
    }

    fn with_file(&self, now: File) -> Self {
        let shared = Arc::clone(&self.0.shared);
        let mut files = self.0.files.clone();
        match self.number(&now.path) {
            Some(number) if files[number as usize].digest == now.digest => self.clone(),
            Some(number) => {
                files[number as usize] = Arc::new(now);
                let (tree, before) = (Arc::clone(&self.0.tree), Some((Arc::downgrade(&self.0), number)));
                let (graph, digests) = Default::default();
                Self(Arc::new(Snapshot { files, tree, graph, before, digests, shared }))
            }
            None => {
                let place = files.partition_point(|file| file.path < now.path);
                files.insert(place, Arc::new(now));
                Self::among(files, shared)
            }
        }
    }

    /// The paths of all files, in order.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        self.0.files.iter().map(|file| &file.path)
    }

    /// The text of the file at `path`.
    pub fn text(&self, path: &str) -> Option<&Text> {
        Some(&self.0.files[self.number(path)? as usize].text)
    }

    /// The file at `path`, parsed once.
    pub fn parsed(&self, path: &str) -> Option<&Source> {
        self.source(self.number(path)?)
    }

    /// Asks something of the file at `path`, which need not be kept parsed for that; `None` if there is none.
    pub fn look<R>(&self, path: &str, ask: impl FnOnce(&Source) -> R) -> Option<R> {
        let file = &self.0.files[self.number(path)? as usize];
        file.look(|source| {
            file.imports.get_or_init(|| imports(source));
            ask(source)
        })
    }

    /// Whether both are the same but for the file at `path`, which no file imports that it imports itself: what can be seen there of
    /// the others is the same in both.
    pub fn differ_only_in(&self, path: &str, other: &Self) -> bool {
        let Some(number) = self.number(path).filter(|number| other.number(path) == Some(*number)) else { return false };
        let all = self.0.files.iter().zip(&other.0.files).zip(0..);
        let is_same = all.into_iter().all(|((one, two), at)| at == number || Arc::ptr_eq(one, two));
        let counts = self.0.files.len() == other.0.files.len();
        let sees_itself = |files: &Self| files.graph().is_in_circle(number);
        counts && is_same && !sees_itself(self) && !sees_itself(other)
    }

    /// How many there are.
    pub(crate) fn len(&self) -> u32 {
        u32::try_from(self.0.files.len()).unwrap_or(u32::MAX)
    }

    /// Whether data is followed over so many files as there are.
    pub fn are_followed(&self) -> bool {
        self.0.files.len() <= MAX_FOLLOWED
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

    /// Who imports whom.
    pub(crate) fn graph(&self) -> &Arc<Graph> {
        self.0.graph.get_or_init(|| {
            let before = self.0.before.as_ref().and_then(|(files, number)| Some((Self(files.upgrade()?), *number)));
            let Some((files, number)) = before else {
                let all = (0..).zip(&self.0.files);
                return Arc::new(Graph::new(all.map(|(number, _)| self.imported(number)).collect()));
            };
            let graph = files.graph();
            let [then, now] = [&files, self].map(|it| it.0.files[number as usize].imports());
            if then == now && files.0.tree.digest == self.0.tree.digest {
                return Arc::clone(graph);
            }
            let imported = self.imported(number);
            let is_same = *graph.imported(number) == imported;
            if is_same { Arc::clone(graph) } else { Arc::new(graph.with(number, imported)) }
        })
    }

    /// Whether the file at `from` imports the one at `path` in some number of steps, or is it; nobody imports what is not there.
    pub fn leads_to(&self, from: &str, path: &str) -> bool {
        let numbers = self.number(from).zip(self.number(path));
        numbers.is_none_or(|(from, to)| self.graph().reaches(from, to))
    }

    /// Of a file and all that it imports in any number of steps; zero if there is no such file.
    pub(crate) fn digest_of(&self, path: &str) -> u64 {
        let Some(number) = self.number(path) else { return 0 };
        let file = |number: u32| &self.0.files[number as usize];
        let own = |number: u32| digest(&(&*file(number).path, file(number).digest));
        let of_texts = self.0.digests.get_or_init(|| self.graph().digests(own))[number as usize];
        // Which files there are decides where an import leads.
        digest(&(of_texts, self.0.tree.digest))
    }

    /// Takes note of what a file imports, to spare looking for it.
    pub(crate) fn know_imports(&self, path: &str, imports: impl FnOnce() -> Vec<Path>) {
        if let Some(number) = self.number(path) {
            self.0.files[number as usize].imports.get_or_init(|| {
                let mut paths = imports();
                paths.sort_unstable();
                paths.dedup();
                paths
            });
        }
    }

    /// What `look` notes of the path, the imports and the text of a file, once for each `key`.
    fn noted<T: Any + Send + Sync>(
        &self,
        number: u32,
        key: u64,
        look: &dyn Fn(&Path, &[Path], &Text) -> T,
    ) -> Option<Arc<T>> {
        let file = &self.0.files[number as usize];
        let known = locked(&file.noted).as_ref().filter(|(by, _)| *by == key).map(|(_, noted)| Arc::clone(noted));
        let noted = known.unwrap_or_else(|| {
            let noted: Arc<dyn Any + Send + Sync> = Arc::new(look(&file.path, file.imports(), &file.text));
            *locked(&file.noted) = Some((key, Arc::clone(&noted)));
            noted
        });
        noted.downcast().ok()
    }

    /// Tells what `look` notes of each file that the one at `path` imports in some number of steps, and itself.
    pub fn for_each_reached<T: Any + Send + Sync>(
        &self,
        path: &str,
        key: u64,
        look: &dyn Fn(&Path, &[Path], &Text) -> T,
        mut tell: impl FnMut(&T),
    ) {
        let Some(number) = self.number(path) else { return };
        let all = self.graph().all_reached(number).filter_map(|file| self.noted(file, key, look));
        all.for_each(|noted| tell(&noted));
    }

    /// The same of all files.
    pub fn for_each<T: Any + Send + Sync>(
        &self,
        key: u64,
        look: &dyn Fn(&Path, &[Path], &Text) -> T,
        mut tell: impl FnMut(&T),
    ) {
        (0..self.len()).filter_map(|file| self.noted(file, key, look)).for_each(|noted| tell(&noted));
    }

    /// The files that one imports, and the packages around those.
    fn imported(&self, number: u32) -> Numbers {
        let file = &self.0.files[number as usize];
        let imports = file.imports();
        let mut all: Vec<u32> = imports.iter().flat_map(|path| self.tree().passed(&file.path, path)).collect();
        all.sort_unstable();
        all.dedup();
        all.into()
    }

    pub(crate) fn exports(&self, key: u64) -> Option<Arc<Exports>> {
        locked(&self.0.shared.exports).get(&key).cloned()
    }

    pub(crate) fn keep_exports(&self, key: u64, exports: &Arc<Exports>) {
        let mut kept = locked(&self.0.shared.exports);
        if kept.len() >= MAX_KEPT {
            kept.clear();
        }
        kept.insert(key, Arc::clone(exports));
    }

    /// What functions of the file at `path` came to by the rules of that digest.
    pub fn outcomes(&self, path: &Path, rules: u64) -> Outcomes {
        locked(&self.0.shared.outcomes).entry((Path::clone(path), rules)).or_default().clone()
    }

    /// What was seen in a file by the rules of that digest.
    pub(crate) fn seen(&self, number: u32, rules: u64) -> Option<Seen> {
        let seen = locked(&self.0.files[number as usize].seen);
        seen.as_ref().filter(|(by, _)| *by == rules).map(|(_, seen)| seen.clone())
    }

    pub(crate) fn keep_seen(&self, number: u32, rules: u64, seen: Seen) {
        *locked(&self.0.files[number as usize].seen) = Some((rules, seen));
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File").field("path", &self.path).field("digest", &self.digest).finish_non_exhaustive()
    }
}

impl File {
    fn new(path: Path, text: Text) -> Self {
        let digest = digest(text.as_str());
        let (source, imports, seen) = Default::default();
        Self { path, text, digest, source, imports, seen, noted: Mutex::new(None) }
    }

    fn parsed(self, source: &Source) -> Self {
        Self { source: OnceLock::from(Some(source.clone())), ..self }
    }

    fn imports(&self) -> &[Path] {
        self.imports.get_or_init(|| self.look(imports).unwrap_or_default())
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
            tree.digest = digest(&(tree.digest, &**path));
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
    pub(crate) fn passed(&self, from: &str, path: &str) -> Vec<u32> {
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
