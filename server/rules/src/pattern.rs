//! One top-level pattern: its predicates, its shape as text, and where the pieces of that text came from.

mod check;

use std::fmt::Write as _;
use std::sync::Arc;

use bezoar_base::TextRange;

use crate::pattern::check::{check_root, check_step};
use crate::problem::Flaws;
use crate::reader::{Body, Form, Item, Quantifier, Step};

/// A pattern without its predicates.
pub(crate) struct Outline {
    /// The root, groups of one unwrapped.
    pub(crate) root: Step,
    /// What stood in it.
    pub(crate) predicates: Vec<Form>,
    /// Its text as [`LazyShape`](crate::LazyShape) wants it.
    pub(crate) text: String,
    /// Names of the captures by number.
    pub(crate) captures: Vec<Arc<str>>,
    /// See `Pattern::places`.
    pub(crate) places: Vec<(u32, TextRange)>,
}

impl Outline {
    /// Takes a pattern apart and checks all that can be told without compiling it.
    pub(crate) fn new(step: Step, flaws: &mut Flaws) -> Self {
        let mut predicates = Vec::new();
        let root = strip(step, &mut predicates, false, flaws);
        check_root(&root, flaws);
        check_step(&root, flaws);
        let mut printer = Printer::default();
        printer.step(&root);
        Self { root, predicates, text: printer.text, captures: printer.captures, places: printer.places }
    }
}

/// The place in the rule file of an offset into a shape's text.
pub(crate) fn place_of(places: &[(u32, TextRange)], offset: usize) -> TextRange {
    let after = places.partition_point(|&(start, _)| start as usize <= offset);
    places.get(after.saturating_sub(1)).map_or_else(TextRange::default, |&(_, range)| range)
}

/// How often a capture is there in a match: at least and at most, counted to two.
pub(crate) fn occurrences(step: &Step, capture: &str) -> (u8, u8) {
    let own = u8::from(step.captures.iter().any(|name| &*name.text == capture));
    let sum = |items: &[Item]| {
        let steps = items.iter().filter_map(|item| if let Item::Step(step) = item { Some(step) } else { None });
        steps.fold((0, 0), |(least, most), step| {
            let (one, two) = occurrences(step, capture);
            (2.min(least + one), 2.min(most + two))
        })
    };
    let (least, most) = match &step.body {
        Body::Node { items, .. } | Body::Group(items) => sum(items),
        Body::Choice(items) => {
            let branches = items.iter().map(|item| sum(std::slice::from_ref(item)));
            branches.reduce(|(least, most), (one, two)| (least.min(one), most.max(two))).unwrap_or((0, 0))
        }
        Body::Wildcard | Body::Anonymous(_) => (0, 0),
    };
    let (least, most) = (2.min(least + own), 2.min(most + own));
    match step.quantifier {
        None => (least, most),
        Some(Quantifier::Optional) => (0, most),
        Some(Quantifier::Any) => (0, if most > 0 { 2 } else { 0 }),
        Some(Quantifier::Some) => (least, if most > 0 { 2 } else { 0 }),
    }
}

/// The step without predicates, which go to `predicates`, and with groups of one unwrapped, so that more shapes are equal.
fn strip(step: Step, predicates: &mut Vec<Form>, in_choice: bool, flaws: &mut Flaws) -> Step {
    let mut items_of = |items: Vec<Item>, in_choice: bool| -> Vec<Item> {
        let mut kept = Vec::with_capacity(items.len());
        for item in items {
            match item {
                Item::Predicate(form) if in_choice => {
                    let message = "a predicate in a branch of `[…]` would hold for all branches; move it out of the brackets, or write \
                                   one pattern per branch";
                    flaws.push(form.range, message);
                }
                Item::Predicate(form) => predicates.push(form),
                Item::Step(step) => kept.push(Item::Step(strip(step, predicates, in_choice, flaws))),
                other => kept.push(other),
            }
        }
        kept
    };
    let body = match step.body {
        Body::Node { kind, items } => Body::Node { kind, items: items_of(items, in_choice) },
        Body::Choice(items) => Body::Choice(items_of(items, true)),
        Body::Group(items) => {
            let mut items = items_of(items, in_choice);
            match items.pop() {
                Some(Item::Step(only))
                    if items.is_empty()
                        && (step.quantifier.is_none() || only.quantifier.is_none())
                        && only.field.is_none() =>
                {
                    let quantifier = step.quantifier.or(only.quantifier);
                    let captures = [only.captures, step.captures].concat();
                    return Step { field: step.field, body: only.body, quantifier, captures, range: step.range };
                }
                last => {
                    items.extend(last);
                    Body::Group(items)
                }
            }
        }
        body @ (Body::Wildcard | Body::Anonymous(_)) => body,
    };
    Step { body, ..step }
}

/// Writes a step as tree-sitter reads it, remembering where each piece came from.
#[derive(Default)]
struct Printer {
    text: String,
    captures: Vec<Arc<str>>,
    places: Vec<(u32, TextRange)>,
}

impl Printer {
    fn step(&mut self, step: &Step) {
        if let Some(field) = &step.field {
            self.place(field.range);
            self.text.push_str(&field.text);
            self.text.push_str(": ");
        }
        match &step.body {
            Body::Wildcard => self.token("_", step.range),
            Body::Anonymous(text) => {
                self.place(text.range);
                self.quoted(&text.text);
            }
            Body::Node { kind, items } => {
                self.place(kind.range);
                self.text.push('(');
                self.token(&kind.text, kind.range);
                self.text.push_str(if items.is_empty() { "" } else { " " });
                self.items(items);
                self.text.push(')');
            }
            Body::Group(items) => {
                self.token("(", step.range);
                self.items(items);
                self.text.push(')');
            }
            Body::Choice(items) => {
                self.token("[", step.range);
                self.items(items);
                self.text.push(']');
            }
        }
        self.text.push_str(match step.quantifier {
            None => "",
            Some(Quantifier::Optional) => "?",
            Some(Quantifier::Any) => "*",
            Some(Quantifier::Some) => "+",
        });
        for capture in &step.captures {
            let number = self.captures.iter().position(|known| *known == capture.text).unwrap_or_else(|| {
                self.captures.push(Arc::clone(&capture.text));
                self.captures.len() - 1
            });
            self.place(capture.range);
            // Writing to a string cannot fail.
            let _ = write!(self.text, " @c{number}");
        }
    }

    fn items(&mut self, items: &[Item]) {
        for (position, item) in items.iter().enumerate() {
            self.text.push_str(if position == 0 { "" } else { " " });
            match item {
                Item::Step(step) => self.step(step),
                Item::Anchor(range) => self.token(".", *range),
                Item::Without(name) => {
                    self.place(name.range);
                    self.text.push('!');
                    self.text.push_str(&name.text);
                }
                Item::Predicate(_) => {}
            }
        }
    }

    fn token(&mut self, text: &str, range: TextRange) {
        self.place(range);
        self.text.push_str(text);
    }

    fn quoted(&mut self, text: &str) {
        self.text.push('"');
        for c in text.chars() {
            match c {
                '"' | '\\' => self.text.extend(['\\', c]),
                '\n' => self.text.push_str("\\n"),
                '\r' => self.text.push_str("\\r"),
                '\t' => self.text.push_str("\\t"),
                '\0' => self.text.push_str("\\0"),
                c => self.text.push(c),
            }
        }
        self.text.push('"');
    }

    fn place(&mut self, range: TextRange) {
        let offset = TextRange::from(self.text.len()..self.text.len()).start;
        self.places.push((offset, range));
    }
}
