//! What functions leave in the module's names, in attributes of its classes and in what a framework keeps for a request, for whoever
//! reads that in another function.
//!
//! Only what is untrusted there counts: what no function writes is what the module's own statements made it. Which functions may write
//! something is seen by how the file is written, and those are run once more, each by itself, without looking at what others left.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use bezoar_base::{FastMap, FastSet, digest};
use bezoar_syntax::Node;

use crate::before::OnRequest;
use crate::callable::FunctionPlace;
use crate::changes::FunctionSet;
use crate::containers::Dict;
use crate::env::Name;
use crate::exec::Frame;
use crate::outcome::{Bound, Call};
use crate::python::{Kept, Python, unit_number};
use crate::scope::ScopeId;
use crate::surface::MethodSurface;
use crate::tracking::Fact;
use crate::value::{Known, Value};

/// So many functions are looked at for one thing.
const MAX_WRITERS: usize = 24;
/// Functions that call one that calls one, so often, are looked at.
const MAX_CALLERS: usize = 3;

/// Of a file, the units by the names that functions in them may change.
type Changed = FastMap<Name, Vec<u32>>;

/// Functions by a name that they may change, and whether methods count; and on how which functions are written it depends which
/// those are.
type Writers = FastMap<(Name, bool), (Rc<[ScopeId]>, FunctionSet)>;

/// What is known of what functions leave for others, as far as somebody asked.
#[derive(Debug, Default)]
pub(crate) struct Left {
    /// The units by the names that functions in them change, and by those that they change by methods.
    changed: OnceCell<[Changed; 2]>,
    /// The functions that may change something, by its name.
    writers: RefCell<Writers>,
    /// What functions leave in places, by the place and the name that is written.
    held: RefCell<FastMap<(Name, Name, bool), Held>>,
    /// The digest of which names of other modules the module's statements left something in.
    pub(crate) elsewhere: OnceCell<u64>,
    /// What middleware puts on the request.
    pub(crate) on_request: RefCell<Option<OnRequest>>,
}

/// What functions leave in a place.
#[derive(Clone, Debug)]
struct Held {
    value: Value,
    functions: FunctionSet,
    /// Whether something in a file decides it that this one does not import.
    sees_beyond: bool,
}

impl<'t> Python<'t> {
    /// What functions of this file leave in a place that is written by that name; never if it is nothing untrusted.
    pub(crate) fn held(&self, place: &Name, word: &str, by_methods: bool) -> Value {
        if !self.is_changed(word, by_methods) {
            self.note_functions(&set_of_word(word));
            return Value::never();
        }
        let key = (Name::clone(place), Name::from(word), by_methods);
        let known = self.left.held.borrow().get(&key).cloned();
        let held = known.unwrap_or_else(|| {
            let held = self.found_held(place, word, by_methods);
            if !self.is_cancelled() {
                self.left.held.borrow_mut().insert(key, held.clone());
            }
            held
        });
        self.note_functions(&held.functions);
        if held.sees_beyond {
            self.note(|| Fact::Beyond, || 0);
        }
        held.value
    }

    fn found_held(&self, place: &Name, word: &str, by_methods: bool) -> Held {
        let (writers, mut functions) = self.writers(word, by_methods);
        // Those do not ask what others left.
        let (value, reads) = self.apart(|| {
            writers.iter().fold(Value::never(), |all, scope| {
                let left = self.left_by(*scope);
                match left.iter().find(|(known, _)| known == place) {
                    Some((_, value)) if !value.labels().is_empty() => laid_upon(&all, value),
                    _ => all,
                }
            })
        });
        functions.extend(reads.functions());
        let sees_beyond = reads.facts().iter().any(|(fact, _)| *fact == Fact::Beyond);
        Held { value, functions, sees_beyond }
    }

    /// The same, for an answer that depends on it.
    fn held_now(&self, place: &Name, word: &str, by_methods: bool) -> Value {
        let held = self.held(place, word, by_methods);
        self.note(|| Fact::Held(Name::clone(place), word.into(), by_methods), || digest(&held));
        held
    }

    /// Whether functions of this file may change something of that name, by methods if it can be changed so.
    pub(crate) fn is_changed(&self, word: &str, by_methods: bool) -> bool {
        let [assigned, called] = self.changed();
        assigned.contains_key(word) || by_methods && called.contains_key(word)
    }

    fn changed(&self) -> &[Changed; 2] {
        self.left.changed.get_or_init(|| {
            let (mut assigned, mut called) = (Changed::default(), Changed::default());
            for (number, kept) in self.kept.iter().enumerate() {
                let all = &kept.surface.all;
                for (names, changed) in [(&all.changes, &mut assigned), (&all.calls, &mut called)] {
                    names
                        .iter()
                        .for_each(|name| changed.entry(Arc::clone(name)).or_default().push(unit_number(number)));
                }
                for name in &all.globals {
                    let units = assigned.entry(Arc::clone(name)).or_default();
                    if units.last() != Some(&unit_number(number)) {
                        units.push(unit_number(number));
                    }
                }
            }
            [assigned, called]
        })
    }

    /// The functions that may write something of that name, or call one that does, in order.
    fn writers(&self, word: &str, by_methods: bool) -> (Rc<[ScopeId]>, FunctionSet) {
        let key = (Name::from(word), by_methods);
        if let Some(known) = self.left.writers.borrow().get(&key) {
            return known.clone();
        }
        let mut functions = set_of_word(word);
        let [assigned, called] = self.changed();
        let mut units: Vec<u32> = assigned.get(word).cloned().unwrap_or_default();
        units.extend(called.get(word).into_iter().flatten().filter(|_| by_methods));
        units.sort_unstable();
        units.dedup();
        let mut newest = units.clone();
        for _ in 0..MAX_CALLERS {
            let names: Vec<&str> =
                newest.iter().filter_map(|unit| Some(&**self.kept[*unit as usize].surface.defines()?)).collect();
            names.iter().for_each(|name| functions.extend(&set_of_word(name)));
            let calls = |unit: &u32| {
                let text = self.units[*unit as usize].text();
                !units.contains(unit) && names.iter().any(|name| mentions(text, name))
            };
            newest = (0..unit_number(self.units.len())).filter(calls).collect();
            units.extend(&newest);
            if newest.is_empty() || units.len() > MAX_WRITERS {
                break;
            }
        }
        units.sort_unstable();
        let mut all = Vec::new();
        for unit in units {
            for (number, function) in self.functions(unit).iter().enumerate() {
                if function.parent.is_none() && all.len() < MAX_WRITERS {
                    all.push(ScopeId { unit, function: u32::try_from(number).ok() });
                }
            }
        }
        let all: Rc<[ScopeId]> = all.into();
        self.left.writers.borrow_mut().insert(key, (Rc::clone(&all), functions));
        (all, functions)
    }

    /// What a function leaves in places, whatever it is given.
    fn left_by(&self, scope: ScopeId) -> Vec<(Name, Value)> {
        let Some(number) = scope.function else { return Vec::new() };
        let target = self.target(scope.unit, FunctionPlace::Numbered(number));
        let call = Call::new(target, Bound { is_whatever: true, ..Bound::default() });
        self.run(&call, None, false).state.clone()
    }
}

impl Python<'_> {
    /// Stands for which functions change, or name, what is written by some words, of those where that is another thing in a function
    /// than it was before; `None` if it is another thing for a name of the module, which functions ask for in many places.
    pub(crate) fn set_of_changes(
        &self,
        (before, then): (Node<'_>, &MethodSurface),
        (node, now): (Node<'_>, &MethodSurface),
        kept_before: &[&Arc<Kept>],
    ) -> Option<FunctionSet> {
        let mut set = FunctionSet::default();
        for (word, called) in then.changed_otherwise(now) {
            self.run_module();
            let names = self.names.borrow();
            if names.history.contains_key(word) {
                let changes = |kept: &Kept| kept.surface.all.changes_by(word, called);
                let was_changed = kept_before.iter().any(|kept| changes(kept));
                if was_changed != self.kept.iter().any(|kept| changes(kept)) {
                    return None;
                }
            }
            set.extend(&set_of_word(word));
        }
        let (before, now) = (words(before.text()), words(node.text()));
        let is_otherwise = |name: &&Name| before.contains(&***name) != now.contains(&***name);
        let names = self.kept.iter().filter_map(|kept| kept.surface.defines());
        names.filter(is_otherwise).for_each(|name| set.extend(&set_of_word(name)));
        Some(set)
    }
}

/// Stands for which functions change what is written by a word, and which name it.
fn set_of_word(word: &str) -> FunctionSet {
    FunctionSet::of(digest(&(word, "word")))
}

/// Whether it is something that hardly anybody puts something else in the place of.
fn is_fixed(value: &Value) -> bool {
    let is_one = |known: &Known| match known {
        Known::Api(_) | Known::Module(_) | Known::Class(_) => true,
        Known::Function(_) => Value::from(known.clone()).sum().things == 0,
        _ => false,
    };
    !value.is_open() && !value.is_never() && value.known().iter().all(is_one)
}

/// Either of two states of one thing: of dicts entry by entry, so that who sets one knows what that is.
pub(crate) fn laid_upon(one: &Value, two: &Value) -> Value {
    match (one.only(), two.only()) {
        (Some(Known::Dict(first)), Some(Known::Dict(second))) => {
            let mut dict = Dict::clone(first);
            dict.open |= second.open;
            dict.keys = dict.keys.union(&second.keys);
            for (key, value) in &second.entries {
                let both = match first.entries.iter().find(|(known, _)| known.equals(key)) {
                    Some((_, before)) => before.clone().or(value),
                    None => value.clone(),
                };
                dict.set(key.clone(), both);
            }
            let labels = one.own_labels().union(two.own_labels());
            Value::from(dict).with_labels(&labels)
        }
        _ => one.clone().or(two),
    }
}

/// The words of a text.
fn words(text: &str) -> FastSet<&str> {
    text.split(|c| !is_of_word(c)).filter(|word| !word.is_empty()).collect()
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Whether a word stands in a text.
fn mentions(text: &str, word: &str) -> bool {
    text.match_indices(word)
        .any(|(at, _)| !text[..at].ends_with(is_of_word) && !text[at + word.len()..].starts_with(is_of_word))
}

impl Frame<'_, '_> {
    /// What something that outlives the function is when it begins: what the module made it, or what functions left there.
    pub(crate) fn with_held(&self, place: &Name, word: &str, value: Value) -> Value {
        if !self.fields || self.module_time().is_some() || !self.python.may_be_untrusted || is_fixed(&value) {
            return value;
        }
        // Of something that can be changed its methods may do that.
        match self.python.held_now(place, word, value.sum().things != 0) {
            held if held.is_never() => value,
            held => laid_upon(&value, &held.unshared()),
        }
    }
}
