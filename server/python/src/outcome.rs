//! What functions are given, and what running them comes to.

use std::hash::{Hash, Hasher};
use std::sync::{Arc, OnceLock};

use bezoar_base::{Path, digest};
use bezoar_syntax::Node;

use crate::callable::{Callable, Target};
use crate::entries::{Entered, Places};
use crate::env::Name;
use crate::labels::Labels;
use crate::tracking::{Fact, Reads};
use crate::value::{Known, Value};

/// What a function is given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Bound {
    /// What each parameter is, in order.
    pub(crate) parameters: Vec<(Name, Value)>,
    /// What the variables around it are that it captured, and its defaults.
    pub(crate) captured: Vec<(Name, Value)>,
    /// What is untrusted in things that outlive functions, by their place.
    pub(crate) state: Vec<(Name, Value)>,
    /// What is known already of what it may ask for.
    pub(crate) places: Places,
    /// Whether it is run for whatever it may be given: nothing is bound.
    pub(crate) is_whatever: bool,
}

/// Something that a function is given.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Slot {
    Parameter(usize),
    Captured(Name),
}

/// A call of a function of the project. It holds no position, and is cheap to clone and to compare.
#[derive(Clone, Debug)]
pub struct Call {
    pub(crate) target: Target,
    pub(crate) bound: Arc<Bound>,
    /// Of what is bound, and of which things in it are the same.
    pub(crate) digest: u64,
}

impl PartialEq for Call {
    fn eq(&self, other: &Self) -> bool {
        self.digest == other.digest && self.target == other.target
    }
}

impl Eq for Call {}

impl Hash for Call {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.target, self.digest).hash(state);
    }
}

/// What running a function comes to.
#[derive(Debug, Hash)]
pub(crate) struct Outcome {
    pub(crate) returned: Value,
    /// What the parameters are where something true came back, something false, or anything; `None` where that cannot be.
    pub(crate) when_true: Option<Vec<Value>>,
    pub(crate) when_false: Option<Vec<Value>>,
    pub(crate) when_any: Option<Vec<Value>>,
    /// The same by each part of a tuple that comes back: where the part is false, and where it is true.
    pub(crate) when_parts: Vec<[Option<Vec<Value>>; 2]>,
    /// What has become of things that it was given.
    pub(crate) objects: Vec<(Slot, Value)>,
    /// What it was given that comes back.
    pub(crate) returned_is: Option<Slot>,
    /// What variables of the functions around it were assigned to.
    pub(crate) outer: Vec<(Name, Value)>,
    /// What has become of things that outlive functions, by their place.
    pub(crate) state: Vec<(Name, Value)>,
    /// What it raises that carries something untrusted.
    pub(crate) raised: Value,
    /// What a generator returns, which is what `yield from` gives.
    pub(crate) finished: Value,
    /// Whether calling it only makes something that is to be waited for.
    pub(crate) is_coroutine: bool,
    /// What it has found out of what others may ask for, too: if something false came back, something true, and in any case.
    pub(crate) places: [Places; 3],
    /// What becomes of the functions that it captured; `None` if nobody knows.
    pub(crate) entered: Option<Entered>,
    /// The calls in it, and in what it calls, that bring something untrusted.
    pub(crate) calls: Vec<Call>,
    /// Steps that it took, roughly.
    pub(crate) cost: u32,
}

/// What a run came to, and what that depended on.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) outcome: Arc<Outcome>,
    /// Of the outcome, once somebody asked.
    digest: OnceLock<u64>,
    pub(crate) reads: Reads,
}

/// A run that a call led to, for conditions that ask what it says.
pub(crate) struct Ran<'t> {
    pub(crate) outcome: Arc<Outcome>,
    pub(crate) nodes: Vec<Option<Node<'t>>>,
    pub(crate) bound: Arc<Bound>,
}

impl Call {
    pub(crate) fn new(target: Target, bound: Bound) -> Self {
        let digest = digest(&(&bound, bound.sharing()));
        Self { target, bound: Arc::new(bound), digest }
    }

    /// The file that the function stands in, by its path in the project.
    pub fn file(&self) -> &Path {
        &self.target.file
    }

    /// The parameters for which it gives something of a library, and the variables around it that are one, with the last word of what
    /// that is.
    pub fn functions_given(&self) -> impl Iterator<Item = (&str, &str)> {
        self.bound.parameters.iter().chain(&self.bound.captured).flat_map(|(name, value)| {
            value.known().iter().filter_map(move |known| match known {
                Known::Api(path) => Some((&**name, path.rsplit('.').next()?)),
                _ => None,
            })
        })
    }

    /// Whether both are calls of one function.
    pub fn is_of_same(&self, other: &Self) -> bool {
        self.target == other.target
    }

    /// A call that brings whatever one of the two brings into the function that both are of.
    #[must_use]
    pub fn joined(&self, other: &Self) -> Self {
        let join = |one: &[(Name, Value)], two: &[(Name, Value)]| {
            let of_two = |name: &Name| two.iter().find(|(known, _)| known == name).map(|(_, value)| value);
            let both = |(name, value): &(Name, Value)| {
                let value = of_two(name).map_or_else(|| value.clone().opened(), |other| value.clone().or(other));
                (Arc::clone(name), value)
            };
            one.iter().map(both).collect()
        };
        let parameters = join(&self.bound.parameters, &other.bound.parameters);
        let captured = join(&self.bound.captured, &other.bound.captured);
        let mut state = self.bound.state.clone();
        for (place, value) in &other.bound.state {
            match state.binary_search_by(|(known, _)| known.cmp(place)) {
                Ok(at) => state[at].1 = state[at].1.clone().or(value),
                Err(at) => state.insert(at, (Arc::clone(place), value.clone())),
            }
        }
        let is_whatever = self.bound.is_whatever;
        Self::new(self.target.clone(), Bound { parameters, captured, state, is_whatever, places: Places::new() })
    }
}

impl Outcome {
    pub(crate) fn unknown(labels: &Labels) -> Self {
        Self {
            returned: Value::unknown().with_labels(labels),
            when_true: None,
            when_false: None,
            when_any: None,
            when_parts: Vec::new(),
            objects: Vec::new(),
            returned_is: None,
            outer: Vec::new(),
            state: Vec::new(),
            raised: Value::never(),
            finished: Value::unknown().with_labels(labels),
            is_coroutine: false,
            places: Default::default(),
            entered: None,
            calls: Vec::new(),
            cost: 1,
        }
    }
}

impl Ended {
    pub(crate) fn new(outcome: Outcome, mut reads: Reads) -> Self {
        // What is dear to look at comes last: whether other runs come to the same.
        let is_dear = |fact: &Fact| {
            fact.is_elsewhere() || matches!(fact, Fact::FieldOf(..) | Fact::Ran(..) | Fact::OnRequest | Fact::Held(..))
        };
        reads.facts.sort_by_cached_key(|(fact, _)| is_dear(fact));
        Self { outcome: Arc::new(outcome), digest: OnceLock::new(), reads }
    }

    /// The digest of what it came to.
    pub(crate) fn digest(&self) -> u64 {
        *self.digest.get_or_init(|| digest(&*self.outcome))
    }

    /// Whether it depends on files that its own does not import in any number of steps.
    pub(crate) fn sees_beyond(&self) -> bool {
        self.reads.facts.iter().any(|(fact, _)| *fact == Fact::Beyond)
    }
}

impl Bound {
    /// Whether this is nearer to an end than what an earlier call of the same function was given: a constant is another one, or of a
    /// container there is a part only.
    pub(crate) fn advances(&self, earlier: &Self) -> bool {
        self.parameters.iter().zip(&earlier.parameters).any(|((_, now), (_, before))| match before.only() {
            Some(Known::Constant(before)) => now.only_constant().is_some_and(|now| now != before),
            Some(Known::Sequence(_) | Known::Dict(_)) => now.sum().weight < before.sum().weight,
            _ => false,
        })
    }

    /// What a captured variable is.
    pub(crate) fn captured(&self, name: &str) -> Option<&Value> {
        let found = self.captured.binary_search_by(|(known, _)| (**known).cmp(name)).ok()?;
        Some(&self.captured[found].1)
    }

    /// What is given there.
    pub(crate) fn at(&self, slot: &Slot, callable: &Callable) -> Option<Value> {
        match slot {
            Slot::Parameter(number) => self.parameters.get(*number).map(|(_, value)| value.clone()),
            Slot::Captured(name) => {
                let found = callable.captured.binary_search_by(|(known, _)| known.cmp(name)).ok()?;
                Some(callable.captured[found].1.clone())
            }
        }
    }

    /// Which of the things in it are the same.
    pub(crate) fn sharing(&self) -> Vec<usize> {
        let (mut met, mut pattern) = (Vec::new(), Vec::new());
        let all = self.parameters.iter().chain(&self.captured).chain(&self.state);
        all.for_each(|(_, value)| value.sharing(&mut met, &mut pattern));
        pattern
    }

    /// The same with the fields of the receiver forgotten, the first parameter, where that changes something and none of them is a
    /// request, of which untrusted data may be asked.
    pub(crate) fn forgotten(&self) -> Option<Self> {
        let (_, receiver) = self.parameters.first()?;
        if receiver.known().iter().any(holds_request) {
            return None;
        }
        let is_object = |known: &Known| matches!(known, Known::Object(object) if !object.fields.is_empty());
        let forget = |known: &Known| match known {
            Known::Object(object) => Known::from(object.forgotten()).into(),
            known => known.clone().into(),
        };
        receiver.known().iter().any(is_object).then(|| {
            let mut bound = self.clone();
            bound.parameters[0].1 = receiver.map(forget);
            bound
        })
    }

    pub(crate) fn labels(&self) -> Labels {
        let all = self.parameters.iter().chain(&self.captured).chain(&self.state);
        all.fold(Labels::default(), |labels, (_, value)| labels.union(&value.labels()))
    }
}

/// Whether a field of an object is what a framework calls a request.
fn holds_request(known: &Known) -> bool {
    let is_request = |known: &Known| match known {
        Known::Api(path) | Known::Instance(path) => {
            path.ends_with(".request") || path.ends_with("Request") || path.ends_with("WebSocket")
        }
        _ => false,
    };
    matches!(known, Known::Object(object) if object.fields.iter().any(|(_, value)| value.known().iter().any(is_request)))
}
