//! Which nodes are candidates of a pattern: the kinds that its root may have, and the words that it and what is below it must be
//! about.
//!
//! A word must be one that the engine's `words_of` gives for every node the pattern can match; where that is not certain, the
//! pattern has a kind and no word, which is slower and never wrong.

use std::sync::Arc;

use bezoar_base::FastSet;
use bezoar_syntax::{Kind, kind};

use crate::model::{Demand, Key};
use crate::predicate::{Capture, PathPattern, Predicate, Test};
use crate::reader::{Body, Item, Quantifier, Step};
use crate::sink_words::SinkWords;

/// The nodes of a pattern that predicates may name.
#[derive(Clone, Debug)]
pub(crate) struct NamedNodes {
    /// The kinds that its root may have.
    roots: Vec<NamedNode>,
    /// What is in every match below the root.
    inner: Vec<NamedNode>,
    /// The captures that every match has.
    certain: Vec<Capture>,
}

/// A node of one kind, with the captures that name it.
#[derive(Clone, Debug)]
struct NamedNode {
    kind: Kind,
    names: Vec<(Capture, Naming)>,
}

/// How a capture names the node.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
enum Naming {
    /// What a call calls.
    Callee,
    /// A call, or a decorator that may be one: it is named by what is called, not by what that gives back.
    Called,
    /// A name or attribute, by its last part.
    Name,
    /// The name of a target, keyword or attribute: its words count one by one as well.
    Word,
    /// A constant key in a dict or subscript.
    Key,
    /// What stands between the quotes of such a key.
    KeyContent,
    /// A module, by its first part.
    Module,
    /// What is imported from a module, by the first part of its full path.
    Imported,
    /// A definition, by its decorators.
    Definition,
    /// A class or a base of one, by the bases.
    Class,
}

impl NamedNodes {
    /// Those of the pattern with this root step.
    pub(crate) fn of(step: &Step, captures: &[Arc<str>]) -> Self {
        let mut inner = Vec::new();
        collect_inner(step, captures, &mut inner);
        let number = |name: Arc<str>| Capture::try_from(captures.iter().position(|known| *known == name)?).ok();
        let certain = certain_captures(step).into_iter().filter_map(number).collect();
        Self { roots: NamedNode::all_of(step, captures), inner, certain }
    }

    /// Whether every match has something for the capture.
    pub(crate) fn is_certain(&self, capture: Capture) -> bool {
        self.certain.contains(&capture)
    }
}

/// The captures that are in every match of a step.
fn certain_captures(step: &Step) -> FastSet<Arc<str>> {
    if !is_certain(step) {
        return FastSet::default();
    }
    let of_item = |item: &Item| if let Item::Step(step) = item { certain_captures(step) } else { FastSet::default() };
    let mut captures: FastSet<Arc<str>> = match &step.body {
        Body::Node { items, .. } | Body::Group(items) => items.iter().flat_map(of_item).collect(),
        Body::Choice(items) => {
            let branches = items.iter().map(of_item);
            branches.reduce(|all, branch| all.intersection(&branch).cloned().collect()).unwrap_or_default()
        }
        Body::Wildcard | Body::Anonymous(_) => FastSet::default(),
    };
    captures.extend(step.captures.iter().map(|name| Arc::clone(&name.text)));
    captures
}

fn collect_inner(step: &Step, captures: &[Arc<str>], found: &mut Vec<NamedNode>) {
    for child in children(step).filter(|child| is_certain(child) && matches!(child.body, Body::Node { .. })) {
        // Every identifier would have to be looked up; what is around it is named by it as well.
        let nodes = NamedNode::all_of(child, captures).into_iter().filter(|node| node.kind != kind::IDENTIFIER);
        found.extend(nodes.filter(|node| !node.names.is_empty()));
        collect_inner(child, captures, found);
    }
}

impl NamedNode {
    /// The nodes that a step allows.
    fn all_of(step: &Step, captures: &[Arc<str>]) -> Vec<Self> {
        match &step.body {
            Body::Choice(items) => {
                let branches =
                    items.iter().filter_map(|item| if let Item::Step(step) = item { Some(step) } else { None });
                branches
                    .flat_map(|branch| {
                        // What is captured around the brackets is captured on each branch.
                        let captures_of = [branch.captures.clone(), step.captures.clone()].concat();
                        Self::all_of(&Step { captures: captures_of, ..branch.clone() }, captures)
                    })
                    .collect()
            }
            Body::Node { kind, .. } => {
                let Some(found) = Kind::from_name(kind.text.rsplit('/').next().unwrap_or(&kind.text)) else {
                    return Vec::new();
                };
                let number = |name: &str| captures.iter().position(|known| &**known == name);
                let names = naming_captures(found, step)
                    .into_iter()
                    .filter_map(|(name, naming)| Some((Capture::try_from(number(&name)?).ok()?, naming)));
                vec![Self { kind: found, names: names.collect() }]
            }
            Body::Group(_) | Body::Wildcard | Body::Anonymous(_) => Vec::new(),
        }
    }

    /// The words that one of `predicates` demands of such a node; `None` if none does.
    fn words(&self, predicates: &[&Predicate], sinks: &SinkWords) -> Option<Vec<Arc<str>>> {
        let positive = || predicates.iter().filter(|predicate| !predicate.negated);
        let demanded = positive().filter_map(|predicate| {
            let namings = self.names.iter().filter(|(capture, _)| Some(*capture) == subject(&predicate.test));
            let sets = namings.filter_map(|&(_, naming)| demanded_words(&predicate.test, naming, sinks));
            sets.min_by_key(Vec::len)
        });
        demanded.min_by_key(Vec::len).or_else(|| {
            let imports = matches!(self.kind, kind::IMPORT_STATEMENT | kind::IMPORT_FROM_STATEMENT);
            positive().filter(|_| imports).find_map(|predicate| match &predicate.test {
                Test::Imports(modules) => Some(modules.iter().map(|module| first_part(&module.path)).collect()),
                _ => None,
            })
        })
    }
}

/// What the nodes below the root of a pattern must be about. `predicates` as in [`keys_of`].
pub(crate) fn demands_of(nodes: &NamedNodes, predicates: [&[Predicate]; 2], sinks: &SinkWords) -> Vec<Demand> {
    // Of several nodes one may be enough for `any-p?`, and it need not be this one.
    let [before, after] = predicates.map(|all| all.iter().filter(|predicate| !predicate.any).collect::<Vec<_>>());
    let mut demands: Vec<Demand> = nodes
        .inner
        .iter()
        .filter_map(|node| {
            let words = node.words(&before, sinks)?.into_iter().chain(node.words(&after, sinks)?);
            let mut words: Vec<u64> = words.map(|word| bezoar_base::digest(&*word)).collect();
            words.sort_unstable();
            words.dedup();
            Some(Demand { kind: node.kind, words })
        })
        .collect();
    demands.sort_by(|one, two| (one.kind, &one.words).cmp(&(two.kind, &two.words)));
    demands.dedup();
    demands
}

/// The keys of a pattern with these nodes. `predicates` are its predicates before and after their paths were made canonical: a
/// node may be about the word of either.
pub(crate) fn keys_of(nodes: &NamedNodes, predicates: [&[Predicate]; 2], sinks: &SinkWords) -> Vec<Key> {
    let [before, after] = predicates.map(|all| all.iter().collect::<Vec<_>>());
    let mut keys = Vec::new();
    for root in &nodes.roots {
        match (root.words(&before, sinks), root.words(&after, sinks)) {
            (Some(before), Some(after)) => {
                keys.extend(before.into_iter().chain(after).map(|word| Key { kind: root.kind, word: Some(word) }));
            }
            _ => keys.push(Key { kind: root.kind, word: None }),
        }
    }
    keys.sort_by(|one, two| (one.kind, &one.word).cmp(&(two.kind, &two.word)));
    keys.dedup();
    let wordless: Vec<Kind> = keys.iter().filter(|key| key.word.is_none()).map(|key| key.kind).collect();
    keys.retain(|key| key.word.is_none() || !wordless.contains(&key.kind));
    keys
}

type Names = Vec<(Arc<str>, Naming)>;

fn naming_captures(root: Kind, step: &Step) -> Names {
    let own = |naming| captured(step, naming);
    let field = |name| field_of(step, name);
    match root {
        kind::CALL => [own(Naming::Called), names_in(field("function"), Naming::Callee)].concat(),
        kind::DECORATOR => decorator(step),
        kind::DECORATED_DEFINITION => {
            let decorators = children(step).filter(|child| is_kind(child, "decorator") && is_certain(child));
            let definition = field("definition").map_or_else(Vec::new, |step| captured(step, Naming::Definition));
            [own(Naming::Definition), definition, decorators.flat_map(decorator).collect()].concat()
        }
        kind::CLASS_DEFINITION => {
            let bases = field("superclasses").into_iter().filter(|list| is_certain(list)).flat_map(children);
            let bases = bases
                .filter(|base| base.field.is_none())
                .flat_map(|base| [names_in(Some(base), Naming::Name), names_in(Some(base), Naming::Class)].concat());
            [own(Naming::Class), bases.collect()].concat()
        }
        kind::IMPORT_STATEMENT => module_names(step, Naming::Module),
        kind::IMPORT_FROM_STATEMENT => {
            [names_in(field("module_name"), Naming::Module), module_names(step, Naming::Imported)].concat()
        }
        kind::ASSIGNMENT | kind::AUGMENTED_ASSIGNMENT => names_in(field("left"), Naming::Word),
        kind::KEYWORD_ARGUMENT
        | kind::DEFAULT_PARAMETER
        | kind::TYPED_DEFAULT_PARAMETER
        | kind::FUNCTION_DEFINITION => names_in(field("name"), Naming::Word),
        kind::PAIR => names_in(field("key"), Naming::Key),
        kind::ATTRIBUTE => [own(Naming::Name), names_in(field("attribute"), Naming::Word)].concat(),
        kind::IDENTIFIER => own(Naming::Name),
        _ => Vec::new(),
    }
}

/// The captures of a step that is there in every match, and those of the last name in it.
fn names_in(step: Option<&Step>, naming: Naming) -> Names {
    let Some(step) = step.filter(|step| is_certain(step)) else { return Vec::new() };
    let inner = match &step.body {
        Body::Choice(items) => {
            let mut branches = items.iter().map(|item| match item {
                Item::Step(branch) => names_in(Some(branch), naming),
                _ => Vec::new(),
            });
            let first = branches.next().unwrap_or_default();
            branches.fold(first, |common, branch| common.into_iter().filter(|name| branch.contains(name)).collect())
        }
        Body::Node { kind, .. } => match &*kind.text {
            "attribute" => names_in(field_of(step, "attribute"), naming),
            "subscript" if naming == Naming::Word => names_in(field_of(step, "subscript"), Naming::Key),
            "aliased_import" => names_in(field_of(step, "name"), naming),
            "string" if naming == Naming::Key => {
                let content = children(step).filter(|child| is_kind(child, "string_content") && is_certain(child));
                content.flat_map(|content| captured(content, Naming::KeyContent)).collect()
            }
            _ => Vec::new(),
        },
        _ => Vec::new(),
    };
    // A subscript is named by its key only.
    let own = if is_kind(step, "subscript") { Vec::new() } else { captured(step, naming) };
    [own, inner].concat()
}

fn decorator(step: &Step) -> Names {
    let expressions = children(step).filter(|child| is_certain(child));
    expressions
        .flat_map(|expression| {
            let plain = is_kind(expression, "identifier") || is_kind(expression, "attribute");
            if plain {
                names_in(Some(expression), Naming::Name)
            } else {
                [captured(expression, Naming::Called), names_in(field_of(expression, "function"), Naming::Callee)]
                    .concat()
            }
        })
        .collect()
}

fn module_names(step: &Step, naming: Naming) -> Names {
    let names = children(step).filter(|child| child.field.as_ref().is_none_or(|field| &*field.text == "name"));
    names.flat_map(|name| names_in(Some(name), naming)).collect()
}

fn captured(step: &Step, naming: Naming) -> Names {
    step.captures.iter().map(|name| (Arc::clone(&name.text), naming)).collect()
}

fn children(step: &Step) -> impl Iterator<Item = &Step> {
    let items = match &step.body {
        Body::Node { items, .. } => items.as_slice(),
        _ => &[],
    };
    items.iter().filter_map(|item| if let Item::Step(step) = item { Some(step) } else { None })
}

fn field_of<'a>(step: &'a Step, name: &str) -> Option<&'a Step> {
    children(step).find(|child| child.field.as_ref().is_some_and(|field| &*field.text == name))
}

fn is_kind(step: &Step, name: &str) -> bool {
    matches!(&step.body, Body::Node { kind, .. } if &*kind.text == name)
}

fn is_certain(step: &Step) -> bool {
    !matches!(step.quantifier, Some(Quantifier::Optional | Quantifier::Any))
}

/// The capture that a test is about, if it can tell words.
fn subject(test: &Test) -> Option<Capture> {
    match test {
        Test::EqText(capture, _)
        | Test::AnyOf(capture, _)
        | Test::Callee(capture, _)
        | Test::Resolves(capture, _)
        | Test::Named(capture, _)
        | Test::Decorated(capture, _)
        | Test::Subclass(capture, _)
        | Test::Sink { call: capture, .. } => Some(*capture),
        _ => None,
    }
}

/// The words of which a node has one if `test` says yes of what names it so; `None` if that cannot be told.
fn demanded_words(test: &Test, naming: Naming, sinks: &SinkWords) -> Option<Vec<Arc<str>>> {
    use Naming::{Called, Callee, Class, Definition, Imported, Key, KeyContent, Module, Name, Word};
    let last = |paths: &[PathPattern]| paths.iter().map(last_of).collect();
    let each = |texts: &[Arc<str>]| texts.iter().map(|text| word_of_text(text, naming)).collect();
    match (test, naming) {
        (Test::Callee(_, paths), Callee | Called | Name | Word) => last(paths),
        (Test::Resolves(_, paths), Callee | Name | Word) => last(paths),
        (Test::Resolves(_, paths), Module | Imported) => {
            Some(paths.iter().map(|path| first_part(&path.path)).collect())
        }
        (Test::EqText(_, text), Callee | Called | Name | Word | Key | KeyContent | Module) => {
            word_of_text(text, naming).map(|word| vec![word])
        }
        (Test::AnyOf(_, texts), Callee | Called | Name | Word | Key | KeyContent | Module) => each(texts),
        (Test::Named(_, phrases), Word | Key | KeyContent) => {
            phrases.iter().map(|words| words.first().cloned()).collect()
        }
        (Test::Sink { kind, .. }, Called) => sinks.get(kind),
        (Test::Decorated(_, paths), Definition) | (Test::Subclass(_, paths), Class) => last(paths),
        _ => None,
    }
}

fn last_of(pattern: &PathPattern) -> Option<Arc<str>> {
    (!pattern.below).then(|| last_part(&pattern.path))
}

/// The last name of a path, of a call that of what is called.
pub(crate) fn last_part(path: &str) -> Arc<str> {
    path.rsplit('.').next().unwrap_or(path).trim_end_matches("()").into()
}

fn first_part(path: &str) -> Arc<str> {
    path.split('.').next().unwrap_or(path).trim_end_matches("()").into()
}

fn word_of_text(text: &str, naming: Naming) -> Option<Arc<str>> {
    let word = match naming {
        Naming::Key => {
            let literal = text.trim_start_matches(|c: char| c.is_ascii_alphabetic());
            let quote = literal.chars().next().filter(|c| matches!(c, '"' | '\''))?;
            let inside = literal.trim_matches(quote);
            return (!inside.contains('\\')).then(|| inside.into());
        }
        Naming::KeyContent => return (!text.contains('\\')).then(|| text.into()),
        Naming::Module => text.split('.').next()?,
        _ => text.rsplit('.').next()?,
    };
    let word = word.trim();
    let is_name = !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || c == '_');
    is_name.then(|| word.into())
}
