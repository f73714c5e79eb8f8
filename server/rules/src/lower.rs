//! Model patterns that say no more than a table by API path can: no query has to run for them.

use std::sync::Arc;

use bezoar_base::{ApiFacts, ArgumentSpec, FastMap, Guard, Path, Returns, SourceFact};

use crate::model::{Pattern, Role, SinkFact};
use crate::predicate::{PathPattern, Predicate, Test};
use crate::reader::{Body, Item, Step};

/// What a model says of some APIs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fact {
    paths: Vec<Path>,
    what: What,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum What {
    Returns(Returns),
    Attribute(Returns),
    Source(SourceFact),
    Sanitizer(Vec<Arc<str>>),
    Sink(SinkFact),
    Guard(Guard),
    Through(Vec<ArgumentSpec>),
}

impl Fact {
    /// The APIs that it is about, as the model has them.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.paths.iter().map(|path| &**path)
    }

    /// The labels that it gives.
    pub(crate) fn label(&self) -> Option<&Arc<str>> {
        if let What::Source(source) = &self.what { Some(&source.label) } else { None }
    }

    /// The kinds of sink that it names.
    pub(crate) fn kinds(&self) -> &[Arc<str>] {
        match &self.what {
            What::Sanitizer(clears) | What::Source(SourceFact { clears, .. }) => clears,
            What::Guard(guard) => &guard.clears,
            What::Sink(sink) => std::slice::from_ref(&sink.kind),
            _ => &[],
        }
    }

    /// The sink that it says they are.
    pub(crate) fn sink(&self) -> Option<&SinkFact> {
        if let What::Sink(sink) = &self.what { Some(sink) } else { None }
    }
}

/// The fact that a pattern states, if it asks nothing but which API a call or attribute is.
pub(crate) fn lower(root: &Step, pattern: &Pattern, role: &Role) -> Option<Fact> {
    let [Predicate { test, negated: false, .. }] = &pattern.predicates[..] else { return None };
    let speaker = pattern.captures.get(pattern.match_capture as usize)?;
    let captures = |step: &Step, name: &str| step.captures.iter().any(|capture| &*capture.text == name);
    let Body::Node { kind, items } = &root.body else { return None };
    let (paths, what) = match (&*kind.text, test) {
        ("attribute", Test::Resolves(asked, paths)) => {
            let asks_root = captures(root, pattern.captures.get(*asked as usize)?) && captures(root, speaker);
            let what = match role {
                Role::Source(source) => What::Source(source.clone()),
                Role::Returns(returns) => What::Attribute(returns.clone()),
                Role::Sanitizer { clears } => What::Sanitizer(clears.clone()),
                _ => return None,
            };
            (paths, (asks_root && items.is_empty()).then_some(what)?)
        }
        ("call", Test::Callee(asked, paths)) => {
            let call = PlainCall::of(items)?;
            let asked = pattern.captures.get(*asked as usize)?;
            let asks_callee = captures(root, asked) || call.function.is_some_and(|function| captures(function, asked));
            let of_call = captures(root, speaker);
            let of_arguments = call.arguments.is_some_and(|arguments| captures(arguments, speaker));
            let what = match role {
                Role::Source(source) if of_call => What::Source(source.clone()),
                Role::Sanitizer { clears } if of_call => What::Sanitizer(clears.clone()),
                Role::Returns(returns) if of_call => What::Returns(returns.clone()),
                Role::Guard { clears, when, argument } if of_call => {
                    What::Guard(Guard { clears: clears.clone(), when: *when, argument: argument.clone() })
                }
                Role::Through { from } if of_call || of_arguments => What::Through(from.clone()),
                Role::Sink { kind, argument } if of_call || of_arguments => {
                    What::Sink(SinkFact { kind: Arc::clone(kind), argument: argument.clone() })
                }
                _ => return None,
            };
            (paths, asks_callee.then_some(what)?)
        }
        _ => return None,
    };
    let exact = |path: &PathPattern| (!path.below).then(|| Arc::clone(&path.path));
    Some(Fact { paths: paths.iter().map(exact).collect::<Option<_>>()?, what })
}

/// The tables of all facts, keyed by canonical paths.
pub(crate) fn tabulate(facts: &[&Fact]) -> (ApiFacts, FastMap<Path, Vec<SinkFact>>) {
    let mut api = ApiFacts { returns: canonical_returns(facts), ..ApiFacts::default() };
    let mut sinks: FastMap<Path, Vec<SinkFact>> = FastMap::default();
    for fact in facts {
        for path in &fact.paths {
            let path = api.canonical(path);
            match &fact.what {
                What::Returns(_) => {}
                What::Attribute(returns) => {
                    api.attributes.insert(path, returns.clone());
                }
                What::Source(source) => add(api.sources.entry(path).or_default(), source),
                What::Sanitizer(clears) => {
                    let cleared = api.sanitizers.entry(path).or_default();
                    clears.iter().for_each(|kind| add(cleared, kind));
                }
                What::Guard(guard) => add(api.guards.entry(path).or_default(), guard),
                What::Through(from) => {
                    let all = api.through.entry(path).or_default();
                    from.iter().for_each(|spec| add(all, spec));
                }
                What::Sink(sink) => add(sinks.entry(path).or_default(), sink),
            }
        }
    }
    (api, sinks)
}

/// What calls give back, by canonical path. A path in which calls stand is made canonical by what those calls give back, so this is
/// repeated until nothing changes; a chain of calls is never longer than that.
fn canonical_returns(facts: &[&Fact]) -> FastMap<Path, Returns> {
    const LONGEST_CHAIN: usize = 8;
    let mut known = ApiFacts::default();
    for _ in 0..LONGEST_CHAIN {
        let mut next = FastMap::default();
        for fact in facts {
            if let What::Returns(returns) = &fact.what {
                next.extend(fact.paths.iter().map(|path| (known.canonical(path), returns.clone())));
            }
        }
        if next == known.returns {
            break;
        }
        known.returns = next;
    }
    known.returns
}

fn add<T: Clone + PartialEq>(list: &mut Vec<T>, item: &T) {
    if !list.contains(item) {
        list.push(item.clone());
    }
}

/// A call of which nothing is said but that it is one: `(call function: (_) @f arguments: (argument_list) @a)`.
struct PlainCall<'a> {
    function: Option<&'a Step>,
    arguments: Option<&'a Step>,
}

impl<'a> PlainCall<'a> {
    fn of(items: &'a [Item]) -> Option<Self> {
        let mut call = Self { function: None, arguments: None };
        for item in items {
            let Item::Step(step) = item else { return None };
            let Body::Node { kind, items } = &step.body else { return None };
            let field = step.field.as_ref().map(|field| &*field.text);
            match (field, &*kind.text) {
                (Some("function"), "_") => call.function = Some(step),
                (Some("arguments") | None, "argument_list") => call.arguments = Some(step),
                _ => return None,
            }
            if !items.is_empty() || step.quantifier.is_some() {
                return None;
            }
        }
        Some(call)
    }
}
