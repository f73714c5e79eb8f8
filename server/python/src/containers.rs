//! What is known of lists, dicts and classes.

use std::sync::Arc;

use bezoar_base::Constant;

use crate::answer::Answer;
use crate::checked::Check;
use crate::labels::Labels;
use crate::value::{Known, Value};

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

impl Sequence {
    /// One of the same kind with other elements.
    #[must_use]
    pub(crate) fn with(&self, elements: Vec<Value>) -> Self {
        Self { kind: self.kind, elements, open: self.open, repeats: self.repeats }
    }
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
    /// `collections.deque(…)`, of at most so many elements.
    Deque(Option<u32>),
    /// One of the queues of `queue`.
    Queue(Order),
    /// What can be walked once: `iter(…)`, `zip(…)`, a generator expression.
    Iterator,
    /// What shows the keys, values or items of a dict.
    View,
    /// `contextvars.ContextVar(…)`: what it held, the last now.
    ContextVar,
    /// `asyncio.Future()`: its result.
    Future,
}

/// Which element a queue gives first.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub enum Order {
    /// The oldest.
    First,
    /// The newest.
    Last,
    /// The smallest.
    Smallest,
}

impl SequenceKind {
    /// The path of the class.
    pub const fn class(self) -> &'static str {
        match self {
            Self::List => "builtins.list",
            Self::Tuple => "builtins.tuple",
            Self::Set => "builtins.set",
            Self::Deque(_) => "collections.deque",
            Self::Queue(_) => "queue.Queue",
            Self::Iterator => "builtins.iterator",
            Self::View => "builtins.dict_view",
            Self::ContextVar => "contextvars.ContextVar",
            Self::Future => "asyncio.Future",
        }
    }

    /// Whether it has its elements in an order, so that a first and a last one can be told.
    pub const fn is_ordered(self) -> bool {
        !matches!(self, Self::Set | Self::Queue(Order::Smallest))
    }
}

/// The entries of a dict by constant key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Dict {
    /// The entries that are known; a key stands once.
    pub entries: Vec<(Constant, Value)>,
    /// Whether there may be more, or the known ones may have been changed.
    pub open: bool,
    /// The labels of the keys that are not known; those of their values are the own labels of the value that the dict is.
    pub keys: Labels,
    /// What a key that is not there gives, and is then: of `defaultdict` and `Counter`.
    pub missing: Option<Value>,
}

/// A class of this file.
#[derive(Clone, Debug)]
pub struct Class {
    /// Its name.
    pub name: Arc<str>,
    /// What its bases are.
    pub bases: Vec<Value>,
    /// What its body binds, in order of name.
    pub members: Vec<(Arc<str>, Value)>,
    /// The fields of a record (a dataclass, a named tuple, a model), in order.
    pub(crate) record: Option<Vec<Arc<str>>>,
    /// What is checked of its fields.
    pub(crate) checks: Vec<Check>,
    /// Of all of it.
    pub(crate) digest: u64,
}

impl PartialEq for Class {
    fn eq(&self, other: &Self) -> bool {
        self.digest == other.digest && self.name == other.name
    }
}

impl Eq for Class {}

impl std::hash::Hash for Class {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.digest.hash(state);
    }
}

impl Sequence {
    /// Where the element with the index `key` stands, if that can be told.
    pub(crate) fn place(&self, key: &Constant) -> Option<usize> {
        let at = key.as_int().filter(|_| !self.open && self.kind.is_ordered())?;
        let length = self.elements.len() as i128;
        let at = usize::try_from(if at < 0 { at + length } else { at }).ok()?;
        (at < self.elements.len()).then_some(at)
    }
}

impl Dict {
    /// The value under `key`: never if it is known not to be there.
    pub fn get(&self, key: &Constant) -> Value {
        match self.entries.iter().find(|(known, _)| known.equals(key)) {
            Some((_, value)) if self.open => value.clone().opened(),
            Some((_, value)) => value.clone(),
            None if self.open => Value::unknown(),
            None => Value::never(),
        }
    }

    /// Puts `value` under `key`.
    pub fn set(&mut self, key: Constant, value: Value) {
        match self.entries.iter().position(|(known, _)| known.equals(&key)) {
            Some(at) => self.entries[at].1 = value,
            None => self.entries.push((key, value)),
        }
    }

    /// Takes what is under `key` away.
    pub(crate) fn remove(&mut self, key: &Constant) {
        self.entries.retain(|(known, _)| !known.equals(key));
    }

    /// What any of its values is.
    pub(crate) fn any_value(&self) -> Value {
        let all = self.entries.iter().fold(Value::never(), |all, (_, value)| all.or(value));
        if self.open { all.opened() } else { all }
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
