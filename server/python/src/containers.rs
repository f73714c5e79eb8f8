//! What is known of lists, dicts and classes.

use std::sync::Arc;

use bezoar_base::Constant;

use crate::answer::Answer;
use crate::value::{Known, MAX_ELEMENTS, Value};

/// The elements of a list, tuple or set.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sequence {
    /// Which of them.
    pub kind: SequenceKind,
    /// The elements that are known, in order.
    pub elements: Vec<Value>,
    /// Whether there may be more.
    pub open: bool,
    /// Whether what there may be more of is like the elements that are known: `["?"] * n`, `["?" for _ in names]`.
    pub repeats: bool,
}

/// Which kind of sequence.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub enum SequenceKind {
    /// `[…]`
    List,
    /// `(…)`
    Tuple,
    /// `{…}`
    Set,
}

/// The entries of a dict by constant key.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Dict {
    /// The entries that are known; a key stands once.
    pub entries: Vec<(Constant, Value)>,
    /// Whether there may be more, or the known ones may have been changed.
    pub open: bool,
}

/// A class of this file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Class {
    /// Its name.
    pub name: Arc<str>,
    /// What its bases are.
    pub bases: Vec<Value>,
    /// What its body binds, in order of name.
    pub members: Vec<(Arc<str>, Value)>,
}

impl Dict {
    /// The value under `key`: never if it is known not to be there.
    pub fn get(&self, key: &Constant) -> Value {
        match self.entries.iter().find(|(known, _)| known == key) {
            Some((_, value)) if self.open => value.clone().opened(),
            Some((_, value)) => value.clone(),
            None if self.open => Value::unknown(),
            None => Value::never(),
        }
    }

    /// Puts `value` under `key`.
    pub fn set(&mut self, key: Constant, value: Value) {
        match self.entries.iter().position(|(known, _)| *known == key) {
            Some(at) => self.entries[at].1 = value,
            None if self.entries.len() < MAX_ELEMENTS => self.entries.push((key, value)),
            None => self.open = true,
        }
    }
}

impl Class {
    /// What the class itself binds under `name`.
    pub fn member(&self, name: &str) -> Option<&Value> {
        self.members.binary_search_by(|(member, _)| (**member).cmp(name)).ok().map(|found| &self.members[found].1)
    }

    /// Asks every base, through the classes of this file, whether it is the API class `path` says yes to.
    pub fn derives(&self, ask: &mut impl FnMut(&str) -> bool) -> Answer {
        Answer::any(self.bases.iter().map(|base| {
            base.ask(|known| match known {
                Known::Api(path) => {
                    if ask(path) {
                        Answer::Yes
                    } else {
                        Answer::Unknown
                    }
                }
                Known::Class(class) => class.derives(ask),
                _ => Answer::Unknown,
            })
        }))
    }
}
