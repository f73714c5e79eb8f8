//! What is refused about a pattern and can be told without compiling it.

use std::sync::Arc;

use bezoar_base::TextRange;
use bezoar_syntax::{Field, Kind};

use crate::problem::{Flaw, Flaws, did_you_mean};
use crate::reader::{Body, Item, Step};

pub(super) fn check_root(root: &Step, flaws: &mut Flaws) {
    if root.quantifier.is_some() {
        flaws.push(root.range, "the root of a pattern cannot be repeated or left out");
    }
    if let Some(field) = &root.field {
        flaws.push(field.range, "the root of a pattern stands in no field: begin with the node around it");
    }
    match &root.body {
        Body::Choice(items) => {
            for item in items {
                match item {
                    Item::Step(step) => check_root(step, flaws),
                    Item::Anchor(range) => flaws.push(*range, "an anchor has nothing to hold on to here"),
                    Item::Without(name) => {
                        flaws.push(name.range, "a field is left out within a node: `(call !arguments)`")
                    }
                    Item::Predicate(_) => {}
                }
            }
        }
        Body::Node { kind, .. } if &*kind.text == "_" => flaws.push(kind.range, WILDCARD_ROOT),
        Body::Wildcard => flaws.push(root.range, WILDCARD_ROOT),
        Body::Node { kind, .. } if matches!(&*kind.text, "module" | "ERROR") => {
            let message =
                format!("a pattern cannot have `{}` as its root: it would be run for the whole file", kind.text);
            flaws.push(kind.range, message);
        }
        Body::Node { kind, .. } => {
            if let Some(found) = Kind::from_name(&kind.text).filter(|kind| kind.is_supertype()) {
                let kinds: Vec<&str> = found.subtypes().into_iter().map(Kind::name).collect();
                let message = format!(
                    "`{}` stands for many kinds of nodes; name those that are meant, of {}",
                    kind.text,
                    kinds.join(", ")
                );
                flaws.push(kind.range, message);
            }
        }
        Body::Anonymous(text) => flaws.push(text.range, "the root of a pattern is a named node, such as `(call)`"),
        Body::Group(items) => {
            let message = if items.is_empty() {
                "the pattern is empty"
            } else {
                "the pattern has several roots; put the siblings under one parent: `(block (…) (…))`"
            };
            flaws.push(root.range, message);
        }
    }
}

const WILDCARD_ROOT: &str = "a pattern cannot have a wildcard as its root: it would be run at every node";

/// Captures one node takes before tree-sitter drops the rest without a word.
const MAX_CAPTURES: usize = 3;
/// The same for `!field`.
const MAX_NEGATED_FIELDS: usize = 8;

pub(super) fn check_step(step: &Step, flaws: &mut Flaws) {
    if let Some(fourth) = step.captures.get(MAX_CAPTURES) {
        flaws.push(fourth.range, "a fourth capture on one node would be dropped in silence");
    }
    if let Some(field) = &step.field {
        flaws.note(check_field(&field.text, field.range));
    }
    match &step.body {
        Body::Node { kind, items } => {
            flaws.note(check_kind(&kind.text, kind.range));
            check_items(items, flaws);
            check_siblings(items, flaws);
        }
        Body::Group(items) => {
            if !step.captures.is_empty() {
                flaws.push(step.range, "several nodes cannot be captured as one");
            }
            check_items(items, flaws);
        }
        Body::Choice(items) => {
            if items.is_empty() {
                flaws.push(step.range, "`[]` can match nothing");
            }
            check_items(items, flaws);
        }
        Body::Wildcard | Body::Anonymous(_) => {}
    }
}

fn check_items(items: &[Item], flaws: &mut Flaws) {
    let mut negated = 0;
    for item in items {
        match item {
            Item::Step(step) => check_step(step, flaws),
            Item::Without(field) => {
                negated += 1;
                flaws.note(check_field(&field.text, field.range));
                if negated == MAX_NEGATED_FIELDS + 1 {
                    flaws.push(field.range, "a ninth `!field` on one node would be dropped in silence");
                }
            }
            Item::Anchor(_) | Item::Predicate(_) => {}
        }
    }
}

fn check_field(name: &str, range: TextRange) -> Result<(), Flaw> {
    if Field::from_name(name).is_some() {
        return Ok(());
    }
    let suggestion = did_you_mean(name, Field::names());
    Err(Flaw::new(range, format!("the Python grammar has no field `{name}`{suggestion}")))
}

fn check_kind(name: &str, range: TextRange) -> Result<(), Flaw> {
    let missing = |name: &str| {
        let suggestion = did_you_mean(name, Kind::all().map(Kind::name));
        Err(Flaw::new(range, format!("the Python grammar has no node `{name}`{suggestion}")))
    };
    match name.split_once('/') {
        _ if matches!(name, "_" | "ERROR") => Ok(()),
        None if name == "MISSING" => Err(Flaw::new(range, "what the parser made up cannot be matched")),
        Some((class, kind)) => match (Kind::from_name(class), Kind::from_name(kind)) {
            (None, _) => missing(class),
            (_, None) => missing(kind),
            (Some(class_kind), Some(found)) if !class_kind.subtypes().contains(&found) => {
                Err(Flaw::new(range, format!("`{kind}` is none of the kinds of `{class}`")))
            }
            _ => Ok(()),
        },
        None if Kind::from_name(name).is_none() => missing(name),
        None => Ok(()),
    }
}

/// Refuses two siblings that may each stand anywhere and could be the same node: trying all pairs, let alone triples, takes
/// seconds on a long file.
fn check_siblings(items: &[Item], flaws: &mut Flaws) {
    let mut floating: Vec<Vec<&Step>> = Vec::new();
    let mut chain: Vec<&Step> = Vec::new();
    let mut held = false;
    let mut after_anchor = false;
    for item in items {
        match item {
            Item::Anchor(_) => {
                held |= chain.is_empty();
                after_anchor = true;
            }
            Item::Step(step) => {
                if !after_anchor && !chain.is_empty() {
                    let chain = std::mem::take(&mut chain);
                    if !std::mem::take(&mut held) {
                        floating.push(chain);
                    }
                }
                chain.push(step);
                after_anchor = false;
            }
            Item::Without(_) | Item::Predicate(_) => {}
        }
    }
    if !chain.is_empty() && !held && !after_anchor {
        floating.push(chain);
    }
    for (position, later) in floating.iter().enumerate() {
        let clash = later.iter().find_map(|step| {
            let mut before = floating[..position].iter().flatten();
            before.find(|earlier| may_be_one_node(earlier, step)).map(|earlier| (earlier, step))
        });
        if let Some((_, step)) = clash {
            let message = "this and a sibling before it may each stand anywhere and be the same kind of node, so all pairs would be \
                           tried; anchor them with `.`, or name different kinds or fields";
            flaws.push(step.range, message);
        }
    }
}

fn may_be_one_node(one: &Step, two: &Step) -> bool {
    match (&one.field, &two.field) {
        (Some(one), Some(two)) => one.text == two.text,
        // A field has few children, mostly one.
        (Some(_), None) | (None, Some(_)) => false,
        (None, None) => {
            let (one, two) = (Kinds::of(one), Kinds::of(two));
            one.0.iter().any(|one| two.0.iter().any(|two| one.overlaps(two)))
        }
    }
}

/// The kinds that a step may match.
struct Kinds(Vec<KindClass>);

enum KindClass {
    Anything,
    AnyNamed,
    Named(Kind),
    Anonymous(Arc<str>),
}

impl Kinds {
    fn of(step: &Step) -> Self {
        match &step.body {
            Body::Wildcard => Self(vec![KindClass::Anything]),
            Body::Anonymous(text) => Self(vec![KindClass::Anonymous(Arc::clone(&text.text))]),
            Body::Node { kind, .. } => {
                let name = kind.text.rsplit('/').next().unwrap_or(&kind.text);
                let kinds =
                    Kind::from_name(name).map(|kind| kind.concrete().into_iter().map(KindClass::Named).collect());
                Self(kinds.unwrap_or_else(|| vec![KindClass::AnyNamed]))
            }
            Body::Group(items) | Body::Choice(items) => {
                let steps = items.iter().filter_map(|item| if let Item::Step(step) = item { Some(step) } else { None });
                Self(steps.flat_map(|step| Self::of(step).0).collect())
            }
        }
    }
}

impl KindClass {
    fn overlaps(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Anything, _) | (_, Self::Anything) => true,
            (Self::Anonymous(one), Self::Anonymous(two)) => one == two,
            (Self::Anonymous(_), _) | (_, Self::Anonymous(_)) => false,
            (Self::AnyNamed, _) | (_, Self::AnyNamed) => true,
            (Self::Named(one), Self::Named(two)) => one == two,
        }
    }
}
