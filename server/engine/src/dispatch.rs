//! Which patterns are worth trying at a node: those whose key is the node's kind and a word that the node is about.
//!
//! Cost is nodes plus candidates: a rule about other words costs nothing.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use bezoar_base::{FastMap, FastSet, digest};
use bezoar_python::{Known, Python};
use bezoar_rules::{Demand, PatternRef, RuleSet};
use bezoar_syntax::{Dirty, Kind, Node, field, kind};
use smallvec::SmallVec;

use crate::piece::Piece;
use crate::possible::{Possible, Survey};
use crate::predicates::called;

/// What is worth trying in a piece.
#[derive(Default)]
pub(crate) struct Candidates<'t> {
    /// Nodes, parents first, each with the patterns whose candidate it is, once each, in the order of the rule set.
    pub(crate) found: Vec<(Node<'t>, PatternRef)>,
    /// Digests of all words that were looked up.
    pub(crate) words: FastSet<u64>,
}

/// The candidates of pieces of a file that were looked for already, and what may be one. Cheap to clone.
#[derive(Clone, Default)]
pub(crate) struct LookedFor<'t> {
    pieces: Rc<RefCell<FastMap<usize, Rc<Candidates<'t>>>>>,
    survey: Rc<OnceCell<Survey>>,
}

impl<'t> LookedFor<'t> {
    /// What is written in the file and around it, which was surveyed `before` some edits.
    pub(crate) fn survey(&self, python: &Python<'t>, rules: &RuleSet, before: Option<(&Survey, &Dirty)>) -> &Survey {
        self.survey.get_or_init(|| Survey::of(python, rules, before))
    }

    /// The patterns that may hold in the file.
    pub(crate) fn possible(&self, python: &Python<'t>, rules: &RuleSet) -> &Arc<Possible> {
        &self.survey(python, rules, None).possible
    }

    /// Those of `piece`, see [`candidates`].
    pub(crate) fn of(
        &self,
        python: &Python<'t>,
        rules: &RuleSet,
        piece: Piece<'t>,
        in_methods: &dyn Fn(u64) -> bool,
    ) -> Rc<Candidates<'t>> {
        let survey = self.survey(python, rules, None);
        if piece.is_rest() {
            return Rc::new(candidates(python, rules, piece, in_methods, survey));
        }
        if let Some(known) = self.pieces.borrow().get(&piece.node.id()) {
            return Rc::clone(known);
        }
        let found = Rc::new(candidates(python, rules, piece, in_methods, survey));
        self.pieces.borrow_mut().insert(piece.node.id(), Rc::clone(&found));
        found
    }
}

/// The candidates in a piece, of those patterns that may hold there. `in_methods` tells whether a word was looked up in a method
/// that is a piece of its own.
pub(crate) fn candidates<'t>(
    python: &Python<'t>,
    rules: &RuleSet,
    piece: Piece<'t>,
    in_methods: &dyn Fn(u64) -> bool,
    survey: &Survey,
) -> Candidates<'t> {
    let mut all = Candidates::default();
    let mut told: FastSet<(Kind, u64)> = FastSet::default();
    for node in piece.nodes().filter(|node| node.is_named() && survey.asks_for(node.kind())) {
        let here = candidates_at(python, rules, node, |word| {
            told.insert((node.kind(), digest(word)));
        });
        if here.is_empty() {
            continue;
        }
        let words = survey.words_near(node.range());
        let may_hold = here.into_iter().filter(|pattern| survey.may_hold(rules, *pattern, words));
        all.found.extend(may_hold.map(|pattern| (node, pattern)));
    }
    all.words = told.iter().map(|(_, word)| *word).collect();
    // What a pattern wants below its root has to be somewhere in the piece, or in the methods that stand below.
    all.found.retain(|&(node, pattern)| {
        let is_below = |word| !piece.has_all_below(node) && in_methods(word);
        let is_there =
            |demand: &Demand| demand.words.iter().any(|&word| told.contains(&(demand.kind, word)) || is_below(word));
        rules.pattern(pattern).demands.iter().all(is_there)
    });
    all
}

/// The patterns whose candidate `node` is, each once, in the order of the rule set, whatever stands below it. `told` hears every
/// word that was looked up.
pub(crate) fn candidates_at<'t>(
    python: &Python<'t>,
    rules: &RuleSet,
    node: Node<'t>,
    mut told: impl FnMut(&str),
) -> SmallVec<[PatternRef; 8]> {
    let kind = node.kind();
    let mut found = SmallVec::from_slice(rules.of_kind(kind));
    if rules.has_words(kind) {
        words_of(python, node, &mut |word| {
            told(word);
            found.extend_from_slice(rules.about(kind, word));
        });
    }
    if found.len() > 1 {
        found.sort_unstable();
        found.dedup();
    }
    found
}

/// Tells every word that `node` is about.
///
/// A name counts as itself and as the last word of whatever this file binds it to, so that `h(x)` is about `md5` after
/// `from hashlib import md5 as h`.
pub(crate) fn words_of<'t>(python: &Python<'t>, node: Node<'t>, tell: &mut dyn FnMut(&str)) {
    match node.kind() {
        kind::CALL | kind::DECORATOR => expression(python, called(node), tell),
        kind::DECORATED_DEFINITION => {
            for decorator in node.named_children().filter(|child| child.kind() == kind::DECORATOR) {
                expression(python, called(decorator), tell);
            }
        }
        kind::CLASS_DEFINITION => {
            for base in node.child(field::SUPERCLASSES).into_iter().flat_map(Node::named_children) {
                expression(python, called(base), tell);
            }
        }
        kind::IMPORT_STATEMENT | kind::IMPORT_FROM_STATEMENT => {
            for import in bezoar_python::import_bindings(node) {
                tell(import.imported.split('.').next().unwrap_or_default());
            }
        }
        kind::ASSIGNMENT | kind::AUGMENTED_ASSIGNMENT => {
            if let Some(left) = node.child(field::LEFT) {
                target(left, tell);
            }
        }
        kind::KEYWORD_ARGUMENT
        | kind::DEFAULT_PARAMETER
        | kind::TYPED_DEFAULT_PARAMETER
        | kind::FUNCTION_DEFINITION => {
            if let Some(name) = node.child(field::NAME) {
                name_words(name.text(), tell);
            }
        }
        kind::PAIR => {
            if let Some(key) = node.child(field::KEY) {
                key_words(key, tell);
            }
        }
        kind::ATTRIBUTE => {
            if let Some(name) = node.child(field::ATTRIBUTE) {
                name_words(name.text(), tell);
                tell_aliases(python, name.text(), tell);
            }
        }
        kind::IDENTIFIER => {
            tell(node.text());
            tell_aliases(python, node.text(), tell);
        }
        _ => {}
    }
}

fn expression<'t>(python: &Python<'t>, node: Node<'t>, tell: &mut dyn FnMut(&str)) {
    match node.kind() {
        kind::IDENTIFIER => {
            tell(node.text());
            tell_aliases(python, node.text(), tell);
        }
        kind::ATTRIBUTE => {
            let Some(name) = node.child(field::ATTRIBUTE) else { return };
            tell(name.text());
            tell_aliases(python, name.text(), tell);
        }
        kind::SUBSCRIPT
            if node.child(field::VALUE).is_some_and(|value| value.is(&[kind::IDENTIFIER, kind::ATTRIBUTE])) =>
        {
            // `Generic[T]` is about `Generic`; `table["md5"](x)` about what stands in the table.
            if let Some(value) = node.child(field::VALUE) {
                expression(python, value, tell);
            }
            evaluated(python, node, tell);
        }
        _ => evaluated(python, node, tell),
    }
}

/// What has no name of its own, such as `getattr(hashlib, "md5")`, is about the last words of what it can be.
fn evaluated<'t>(python: &Python<'t>, node: Node<'t>, tell: &mut dyn FnMut(&str)) {
    for known in python.value(node).known() {
        if let Known::Api(path) | Known::Instance(path) = known {
            tell(path.rsplit('.').next().unwrap_or_default().trim_end_matches("()"));
        }
    }
}

fn tell_aliases(python: &Python<'_>, name: &str, tell: &mut dyn FnMut(&str)) {
    if python.alias_table().contains_key(name) {
        for word in python.aliases_of(name) {
            tell(&word);
        }
    }
}

fn target(left: Node<'_>, tell: &mut dyn FnMut(&str)) {
    match left.kind() {
        kind::IDENTIFIER => name_words(left.text(), tell),
        kind::ATTRIBUTE => {
            if let Some(name) = left.child(field::ATTRIBUTE) {
                name_words(name.text(), tell);
            }
        }
        kind::SUBSCRIPT => {
            if let Some(key) = left.child(field::SUBSCRIPT) {
                key_words(key, tell);
            }
        }
        _ => {
            for inner in left.named_children() {
                target(inner, tell);
            }
        }
    }
}

fn key_words(key: Node<'_>, tell: &mut dyn FnMut(&str)) {
    for content in key.named_children().filter(|part| part.kind() == kind::STRING_CONTENT) {
        name_words(content.text(), tell);
    }
}

/// A name, and each word in it.
fn name_words(name: &str, tell: &mut dyn FnMut(&str)) {
    tell(name);
    for word in bezoar_python::split_words(name) {
        if word != name {
            tell(&word);
        }
    }
}
