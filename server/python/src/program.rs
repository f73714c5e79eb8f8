//! The files of a project together: an evaluator for each file of which something is asked.
//!
//! Files may import each other in a circle. What a module's own statements see of a file that imports it in turn is then what that
//! one is with less known of the circle, down to a *level* at which nothing is; so every answer is the same whichever file was asked
//! first. What functions see is always the whole.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use std::sync::Arc;

use bezoar_base::{ApiFacts, Budget, FastMap, Path, digest};
use bezoar_syntax::{Node, field};

use crate::callable::Target;
use crate::containers::Class;
use crate::contexts::Marker;
use crate::files::{Exports, Files, Seen};
use crate::outcome::{Call, Ended, Outcome};
use crate::python::Python;
use crate::runs::{RunKey, Running};
use crate::tracking::Fact;
use crate::value::Known;

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
    /// How often a run was not made because of those under way.
    pub(crate) met_under_way: Rc<Cell<u32>>,
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
            met_under_way: Rc::default(),
            itself: Weak::clone(itself),
        })
    }

    fn evaluator(&self, file: u32, level: u8) -> Option<Rc<Python<'t>>> {
        if let Some(known) = self.evaluators.borrow().get(&(file, level)) {
            return Some(Rc::clone(known));
        }
        let (path, source) = (self.files.path(file), self.files.source(file)?);
        let seen = self.files.seen(file, self.key).filter(|_| level == WHOLE);
        let kept = |unit: usize, _| seen.as_ref().and_then(|seen| seen.kept.get(unit).cloned());
        let python = Python::after(source, self.facts, self.budget, kept, &|_| None);
        let writes = seen.as_ref().map(|seen| (*seen.writes).clone()).unwrap_or_default();
        let python = python.with_field_writes(writes).with_outcomes(&self.files.outcomes(path, self.key));
        let python = python.with_marker((self.markers)(path)).with_program(&self.itself.upgrade()?, path, level);
        let python = Rc::new(python);
        self.evaluators.borrow_mut().insert((file, level), Rc::clone(&python));
        Some(python)
    }

    /// The evaluator for the file at `path`.
    pub fn at(&self, path: &str) -> Option<Rc<Python<'t>>> {
        self.evaluator(self.files.number(path)?, WHOLE)
    }

    /// The digest of the file at `path` and all that it imports in any number of steps.
    pub fn reach(&self, path: &str) -> u64 {
        self.files.digest_of(path)
    }

    /// Takes over what `python` knows of the file at `path`, which is it, for the evaluator that others see.
    pub fn know(&self, path: &str, python: &Python<'t>) {
        let is_new = |file: &u32| !self.evaluators.borrow().contains_key(&(*file, WHOLE));
        if let Some(file) = self.files.number(path).filter(is_new) {
            self.keep_seen(file, python);
        }
    }

    /// Keeps what was seen in the files for whoever asks next about these texts.
    pub fn keep(&self) {
        for ((file, level), python) in &*self.evaluators.borrow() {
            if *level == WHOLE && python.has_news() {
                self.keep_seen(*file, python);
            }
        }
    }

    /// Keeps what was seen in a file, unless it was cut short.
    fn keep_seen(&self, file: u32, python: &Python<'t>) {
        if self.budget.check().is_ok() {
            let seen = Seen { kept: python.keep().into(), writes: Arc::new(python.field_writes()) };
            self.files.keep_seen(file, self.key, seen);
        }
    }

    /// The level at which `asker` sees a file; `None` if it sees nothing of it. `early` are the module's own statements, and what
    /// they call.
    fn level(&self, asker: &Python<'t>, file: u32, early: bool) -> Option<u8> {
        let own = self.files.number(&asker.file);
        let in_circle = own.is_some_and(|own| self.files.graph().in_one_circle(own, file));
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

    /// What a run came to for whoever asked before, while nothing that the file imports has changed since.
    fn known_run(&self, file: u32, level: u8, call: &Call, fields: bool) -> Option<Arc<Ended>> {
        let path = self.files.path(file);
        let known = self.files.outcomes(path, self.key).get(&RunKey::elsewhere(call, fields, level))?;
        (known.holds_by != 0 && known.holds_by == self.files.digest_of(path)).then_some(known.ended)
    }

    /// What the names of a file are at its end, as `asker` sees them.
    pub(crate) fn exports(&self, asker: &Python<'t>, file: u32, early: bool) -> Option<Arc<Exports>> {
        let level = self.level(asker, file, early)?;
        if let Some(known) = self.exports.borrow().get(&(file, level)) {
            return Some(Arc::clone(known));
        }
        let path = self.files.path(file);
        let key = digest(&(self.key, &**path, level, self.files.digest_of(path)));
        if let Some(known) = self.files.exports(key) {
            self.exports.borrow_mut().insert((file, level), Arc::clone(&known));
            return Some(known);
        }
        let python = self.seen_by(asker, file, early)?;
        let exports = stacker::maybe_grow(256 * 1024, 4 * 1024 * 1024, || Arc::new(python.exports()));
        if python.level == level && self.budget.check().is_ok() {
            self.files.keep_exports(key, &exports);
            self.exports.borrow_mut().insert((file, level), Arc::clone(&exports));
        }
        Some(exports)
    }
}

impl<'t> Python<'t> {
    /// Lets it see the other files of a program. It is the file at `path`.
    #[must_use]
    pub fn in_program(self, program: &Rc<Program<'t>>, path: &Path) -> Self {
        program.files.know_imports(path, || self.imported_paths().cloned().collect());
        self.with_program(program, path, WHOLE)
    }

    fn with_program(self, program: &Rc<Program<'t>>, path: &Path, level: u8) -> Self {
        let (runs, met_under_way) = (Rc::clone(&program.runs), Rc::clone(&program.met_under_way));
        Self { program: Rc::downgrade(program), file: Path::clone(path), level, runs, met_under_way, ..self }
    }

    /// The files of its program.
    pub fn files(&self) -> Option<&'t Files> {
        Some(self.program.upgrade()?.files)
    }

    /// The digest of its text and those of all that it imports in any number of steps; zero if there are no other files.
    pub(crate) fn reach(&self) -> u64 {
        *self.reach.get_or_init(|| self.program.upgrade().map_or(0, |program| program.files.digest_of(&self.file)))
    }

    /// The evaluator by which this one sees another file.
    pub(crate) fn seen(&self, file: &Path) -> Option<Rc<Self>> {
        let program = self.program.upgrade()?;
        program.seen_by(self, program.files.number(file)?, false)
    }

    /// The evaluator of the file that a function of another file stands in, to look at how it is called.
    pub(crate) fn writer_of(&self, target: &Target) -> Option<Rc<Self>> {
        let python = self.program.upgrade()?.at(&target.file)?;
        self.note(|| Fact::Parameters(target.clone()), || python.parameters_digest(target));
        self.note_beyond(&target.file);
        Some(python)
    }

    /// The digest of how the parameters of a function of another file are written.
    pub(crate) fn parameters_elsewhere(&self, target: &Target) -> u64 {
        let python = self.program.upgrade().and_then(|program| program.at(&target.file));
        python.map_or(0, |python| python.parameters_digest(target))
    }

    fn parameters_digest(&self, target: &Target) -> u64 {
        let parameters = self.definition_of(target).map(|(_, node)| node.child(field::PARAMETERS).map(Node::text));
        digest(&parameters)
    }

    /// The evaluator of the file that a class is of, if that is another one, and a method of the class.
    pub(crate) fn maker_of(&self, class: &Class) -> Option<(Target, Rc<Self>)> {
        let mut members = class.members.iter().flat_map(|(_, member)| member.known());
        let target = members.find_map(|member| match member {
            Known::Function(callable) => Some(&callable.target),
            _ => None,
        });
        let target = target.filter(|target| target.file != self.file)?;
        Some((target.clone(), self.seen(&target.file)?))
    }

    /// Its path in its program.
    pub fn path(&self) -> &Path {
        &self.file
    }

    /// The evaluators for other files in which a function of this file, or one of its classes, may be called by that name.
    pub(crate) fn callers(&self, name: &str) -> impl Iterator<Item = Rc<Self>> {
        let program = self.program.upgrade();
        let own = program.as_ref().and_then(|program| program.files.number(&self.file));
        let numbers = program.as_ref().map_or(0, |program| program.files.len());
        (0..numbers).filter_map(move |file| {
            let program = program.as_ref()?;
            let may_call = Some(file) != own && program.files.graph().reaches(file, own?);
            let names_it = may_call && program.files.text(program.files.path(file))?.as_str().contains(name);
            names_it.then(|| program.evaluator(file, WHOLE)).flatten()
        })
    }

    /// Runs a function of another file.
    pub(crate) fn run_elsewhere(&self, call: &Call, early: bool, fields: bool) -> Arc<Outcome> {
        match self.ended_elsewhere(call, early, fields) {
            Ok(ended) => {
                self.note(|| Fact::RanElsewhere(call.clone(), fields, early), || ended.digest());
                if ended.sees_beyond() {
                    self.note(|| Fact::Beyond, || 0);
                }
                self.note_beyond(&call.target.file);
                Arc::clone(&ended.outcome)
            }
            Err(provisional) => {
                self.note(|| Fact::RanElsewhere(call.clone(), fields, early), || 0);
                provisional
            }
        }
    }

    /// What a run of a function of another file comes to; an outcome by itself where it cannot be run or the runs under way decide
    /// it.
    pub(crate) fn ended_elsewhere(&self, call: &Call, early: bool, fields: bool) -> Result<Arc<Ended>, Arc<Outcome>> {
        let unknown = || Arc::new(Outcome::unknown(&call.bound.labels()));
        let program = self.program.upgrade().ok_or_else(unknown)?;
        let file = program.files.number(&call.target.file).ok_or_else(unknown)?;
        if let Some(known) =
            program.level(self, file, early).and_then(|level| program.known_run(file, level, call, fields))
        {
            return Ok(known);
        }
        let python = program.seen_by(self, file, early).ok_or_else(unknown)?;
        stacker::maybe_grow(256 * 1024, 4 * 1024 * 1024, || python.ended(call, None, fields))
    }

    /// Notes that something was read in `file` if that is no file that this one imports in any number of steps.
    pub(crate) fn note_beyond(&self, file: &Path) {
        if self.program.upgrade().is_some_and(|program| !program.files.leads_to(&self.file, file)) {
            self.note(|| Fact::Beyond, || 0);
        }
    }

    /// Whether something was found out that was not kept of its text.
    fn has_news(&self) -> bool {
        let has_run = self.names.borrow().effects.iter().any(Option::is_some);
        has_run || self.writes.borrow().len() > self.earlier_writes.len()
    }
}
