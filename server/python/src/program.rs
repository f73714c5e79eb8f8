//! The files of a project together: an evaluator for each file of which something is asked.
//!
//! Files may import each other in a circle. What a module's own statements see of a file that imports it in turn is then what that
//! one is with less known of the circle, down to a *level* at which nothing is; so every answer is the same whichever file was asked
//! first. What functions see is always the whole.

use std::cell::RefCell;
use std::rc::{Rc, Weak};
use std::sync::Arc;

use bezoar_base::{ApiFacts, Budget, FastMap, FastSet, Path, digest};

use crate::callable::Target;
use crate::containers::Class;
use crate::contexts::Marker;
use crate::files::{Exports, Files};
use crate::outcome::{Call, Outcome};
use crate::python::Python;
use crate::runs::Running;
use crate::tracking::Fact;
use crate::value::{Known, Piece, Value};

/// The level at which all is known.
pub(crate) const WHOLE: u8 = 3;

/// Gives each file, by its path, what marks its nodes.
pub type Markers<'t> = dyn Fn(&Path) -> Marker<'t> + 't;

/// The evaluators for the files of a project, made when they are asked for.
pub struct Program<'t> {
    pub(crate) files: &'t Files,
    facts: &'t ApiFacts,
    budget: &'t Budget,
    markers: Box<Markers<'t>>,
    /// What all answers depend on besides the files: the rules.
    key: u64,
    evaluators: RefCell<FastMap<(u32, u8), Rc<Python<'t>>>>,
    exports: RefCell<FastMap<(u32, u8), Arc<Exports>>>,
    /// The runs that have begun and not ended, in any file.
    pub(crate) runs: Rc<RefCell<Vec<Running>>>,
    itself: Weak<Self>,
}

impl<'t> Program<'t> {
    /// The program that `files` are. Two with equal keys have equal facts and markers.
    pub fn new(
        files: &'t Files,
        facts: &'t ApiFacts,
        budget: &'t Budget,
        key: u64,
        markers: Box<Markers<'t>>,
    ) -> Rc<Self> {
        Rc::new_cyclic(|itself| Self {
            files,
            facts,
            budget,
            markers,
            key,
            evaluators: RefCell::default(),
            exports: RefCell::default(),
            runs: Rc::default(),
            itself: Weak::clone(itself),
        })
    }

    fn evaluator(&self, file: u32, level: u8) -> Option<Rc<Python<'t>>> {
        if let Some(known) = self.evaluators.borrow().get(&(file, level)) {
            return Some(Rc::clone(known));
        }
        let path = self.files.path(file);
        let python = Python::new(self.files.source(file)?, self.facts, self.budget);
        let python = python.with_marker((self.markers)(path)).with_program(&self.itself.upgrade()?, path, level);
        let python = Rc::new(python);
        self.evaluators.borrow_mut().insert((file, level), Rc::clone(&python));
        Some(python)
    }

    /// The level at which `asker` sees a file; `None` if it sees nothing of it. `early` are the module's own statements, and what
    /// they call.
    fn level(&self, asker: &Python<'t>, file: u32, early: bool) -> Option<u8> {
        let own = self.files.number(&asker.file);
        let in_circle =
            own.is_some_and(|own| own == file || (self.files.reaches(file, own) && self.files.reaches(own, file)));
        match (in_circle, early) {
            (false, _) => Some(WHOLE),
            (true, false) => Some(asker.level),
            (true, true) => asker.level.checked_sub(1),
        }
    }

    /// The evaluator by which `asker` sees a file. One that is on its way does not help: a function that it handed on is called.
    fn seen_by(&self, asker: &Python<'t>, file: u32, early: bool) -> Option<Rc<Python<'t>>> {
        let mut level = self.level(asker, file, early)?;
        loop {
            let python = self.evaluator(file, level)?;
            if !python.is_on_its_way() {
                return Some(python);
            }
            self.runs.borrow_mut().iter_mut().for_each(Running::forget);
            level = level.checked_sub(1)?;
        }
    }

    /// What the names of a file are at its end, as `asker` sees them.
    pub(crate) fn exports(&self, asker: &Python<'t>, file: u32, early: bool) -> Option<Arc<Exports>> {
        let level = self.level(asker, file, early)?;
        if let Some(known) = self.exports.borrow().get(&(file, level)) {
            return Some(Arc::clone(known));
        }
        let path = self.files.path(file);
        let key = digest(&(self.key, &**path, level, self.files.digest_of(path)));
        if let Some(known) = self.files.kept(key) {
            self.exports.borrow_mut().insert((file, level), Arc::clone(&known));
            return Some(known);
        }
        let python = self.seen_by(asker, file, early)?;
        let exports = stacker::maybe_grow(256 * 1024, 4 * 1024 * 1024, || Arc::new(python.exports()));
        if python.level == level && self.budget.check().is_ok() {
            self.files.keep(key, &exports);
            self.exports.borrow_mut().insert((file, level), Arc::clone(&exports));
        }
        Some(exports)
    }
}

impl<'t> Python<'t> {
    /// Lets it see the other files of a program. It is the file at `path`.
    #[must_use]
    pub fn in_program(self, program: &Rc<Program<'t>>, path: &Path) -> Self {
        Self { notes_files: true, ..self.with_program(program, path, WHOLE) }
    }

    fn with_program(self, program: &Rc<Program<'t>>, path: &Path, level: u8) -> Self {
        let runs = Rc::clone(&program.runs);
        Self { program: Rc::downgrade(program), file: Path::clone(path), level, runs, ..self }
    }

    /// The evaluator of the file that a function of another file stands in, to look at how it is written.
    pub(crate) fn writer_of(&self, target: &Target) -> Option<Rc<Self>> {
        let program = self.program.upgrade()?;
        let file = program.files.number(&target.file)?;
        let python = program.evaluator(file, WHOLE)?;
        self.note_file(&target.file);
        Some(python)
    }

    /// The evaluator of the file that a class is of, if that is another one.
    pub(crate) fn maker_of(&self, class: &Class) -> Option<Rc<Self>> {
        let mut members = class.members.iter().flat_map(|(_, member)| member.known());
        let file = members.find_map(|member| match member {
            Known::Function(callable) => Some(&callable.target.file),
            _ => None,
        });
        let file = file.filter(|file| **file != self.file)?;
        let program = self.program.upgrade()?;
        self.note_file(file);
        program.seen_by(self, program.files.number(file)?, false)
    }

    /// Runs a function of another file.
    pub(crate) fn run_elsewhere(&self, call: &Call, early: bool, fields: bool) -> Arc<Outcome> {
        let Call { target, bound, .. } = call;
        let unknown = || Arc::new(Outcome::unknown(&bound.labels()));
        let Some(program) = self.program.upgrade() else { return unknown() };
        if self.notes_files {
            // What it may call in turn besides what its file imports.
            let mut files = FastSet::default();
            files_in(&mut bound.parameters.iter().chain(&bound.captured).map(|(_, value)| value), &mut files, 0);
            files.insert(Path::clone(&target.file));
            files.iter().for_each(|file| self.note_file(file));
        }
        let python = program.files.number(&target.file).and_then(|file| program.seen_by(self, file, early));
        let Some(python) = python else { return unknown() };
        stacker::maybe_grow(256 * 1024, 4 * 1024 * 1024, || python.run(call, None, fields))
    }

    pub(crate) fn note_file(&self, path: &Path) {
        if let Some(program) = self.program.upgrade().filter(|_| self.notes_files) {
            self.note(|| Fact::File(Path::clone(path)), program.files.digest_of(path));
        }
    }
}

/// The files that functions and modules in `values` are of.
fn files_in(values: &mut dyn Iterator<Item = &Value>, files: &mut FastSet<Path>, depth: u32) {
    /// Classes hold their members, which hold what they captured.
    const DEEPEST: u32 = 64;
    for known in values.flat_map(Value::known) {
        if depth > DEEPEST {
            return;
        }
        match known {
            Known::Function(callable) => {
                files.insert(Path::clone(&callable.target.file));
                let partial = callable.partial.positional.iter();
                let partial = partial.chain(callable.partial.keyword.iter().map(|(_, value)| value));
                let captured = callable.captured.iter().map(|(_, value)| value);
                files_in(&mut partial.chain(captured).chain(&callable.receiver), files, depth + 1);
            }
            Known::Module(module) => drop(files.insert(Path::clone(&module.at))),
            Known::Class(class) => {
                files_in(&mut class.members.iter().map(|(_, value)| value).chain(&class.bases), files, depth + 1);
            }
            Known::Object(object) => {
                let class = Known::Class(Arc::clone(&object.class)).into();
                let fields = object.fields.iter().map(|(_, value)| value);
                files_in(&mut fields.chain(std::iter::once(&class)), files, depth + 1);
            }
            Known::Sequence(sequence) => files_in(&mut sequence.elements.iter(), files, depth + 1),
            Known::Dict(dict) => files_in(&mut dict.entries.iter().map(|(_, value)| value), files, depth + 1),
            Known::Text(pieces) => {
                let holes = pieces.iter().filter_map(|piece| match piece {
                    Piece::Hole(value) => Some(value),
                    Piece::Literal(_) | Piece::Repeat(_) => None,
                });
                files_in(&mut holes.into_iter(), files, depth + 1);
            }
            Known::Buffer(buffer) => files_in(&mut [&buffer.before, &buffer.after].into_iter(), files, depth + 1),
            Known::Encoded(encoded) => files_in(&mut std::iter::once(&encoded.value), files, depth + 1),
            Known::Constant(_) | Known::Api(_) | Known::Instance(_) | Known::Pattern(_) => {}
        }
    }
}
