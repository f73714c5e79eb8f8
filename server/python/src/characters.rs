//! Tests of every character of a text, or of every item of a list.

use bezoar_base::Constant;
use bezoar_syntax::{Node, field, kind};

use crate::applied;
use crate::elements::{elements_of, items};
use crate::env::{Binding, Name};
use crate::exec::Frame;
use crate::labels::Kinds;
use crate::letters::{Letters, Shape};
use crate::refine::{first_argument, nth_argument};
use crate::value::{Known, Value};

/// `test for name in over`, with nothing else.
struct Each<'t> {
    test: Node<'t>,
    name: Node<'t>,
    over: Node<'t>,
}

impl<'t> Frame<'_, 't> {
    /// `any(…)`: for one of the items, or for none.
    pub(crate) fn refine_any(&mut self, items: Node<'t>, truth: bool) {
        if !truth {
            if let Some(each) = each(items) {
                self.holds_for_all(&each, false);
            }
            return;
        }
        let Some(test) = items.child(field::BODY).filter(|_| is_comprehension(items)) else {
            // One of some conditions that are written out.
            let operands: Vec<Node<'t>> =
                if items.is(&[kind::LIST, kind::TUPLE, kind::SET]) { items.named_children().collect() } else { return };
            let ends: Vec<_> =
                operands.into_iter().map(|operand| self.branch(|frame| frame.refine(operand, true))).collect();
            if !ends.is_empty() {
                self.env.join(&ends);
            }
            return;
        };
        self.holds_for_one(items, Some(test));
    }

    /// For one of the items of a comprehension its conditions hold, and a test.
    pub(crate) fn holds_for_one(&mut self, items: Node<'t>, test: Option<Node<'t>>) {
        let clauses: Vec<Node<'t>> =
            items.named_children().filter(|clause| clause.is(&[kind::FOR_IN_CLAUSE, kind::IF_CLAUSE])).collect();
        self.with_names_of(&clauses, |frame| {
            for clause in &clauses {
                if let Some(condition) = clause.named_child(0).filter(|_| clause.kind() == kind::IF_CLAUSE) {
                    frame.refine(condition, true);
                }
            }
            test.into_iter().for_each(|test| frame.refine(test, true));
        });
    }

    /// `all(…)`
    pub(crate) fn refine_all(&mut self, items: Node<'t>) {
        match each(items) {
            Some(each) => self.holds_for_all(&each, true),
            None if items.is(&[kind::LIST, kind::TUPLE, kind::SET]) => {
                items
                    .named_children()
                    .collect::<Vec<_>>()
                    .into_iter()
                    .for_each(|condition| self.refine(condition, true));
            }
            None => {}
        }
    }

    /// A test is `truth` for each item.
    fn holds_for_all(&mut self, each: &Each<'t>, truth: bool) {
        let Each { test, name, over } = *each;
        if let Some(letters) = self.letters_of_test(test, name.text(), 0) {
            self.describe(over, &Shape::of(if truth { letters } else { letters.others() }));
            return;
        }
        if test.child(field::FUNCTION).is_some_and(|function| function.text() == name.text())
            && let Some(tests) = items(&self.known(over))
        {
            // `all(rule(x) for rule in RULES)`
            tests.iter().filter_map(Value::only).for_each(|callee| self.refine_as(test, callee, truth));
            return;
        }
        let constants = elements_of(&self.known(over));
        if !truth && !constants.is_open() && self.known(over).labels().is_empty() {
            self.has_none_of(test, name, &constants);
            return;
        }
        let clause: Vec<Node<'t>> = over.parent().into_iter().collect();
        let mut before = Kinds::NONE;
        let mut after = Kinds::NONE;
        self.with_names_of(&clause, |frame| {
            let kinds =
                |frame: &Self| frame.env.get(name.text()).map_or(Kinds::NONE, |known| known.value.labels().kinds());
            before = kinds(frame);
            frame.refine(test, truth);
            after = kinds(frame);
        });
        self.clear(over, before.without(after));
    }

    /// `bad in text` is false for each of these.
    fn has_none_of(&mut self, test: Node<'t>, name: Node<'t>, bad: &Value) {
        let parts: Vec<Node<'t>> = test.named_children().collect();
        let [left, right] = parts.as_slice() else { return };
        let is_in =
            test.kind() == kind::COMPARISON_OPERATOR && test.child(field::OPERATORS).map(Node::text) == Some("in");
        if !is_in || left.text() != name.text() {
            return;
        }
        let mut letters = Letters::NONE;
        for known in bad.known() {
            match known {
                Known::Constant(Constant::Str(text)) if text.chars().count() == 1 => {
                    letters = letters.or(Letters::of(text))
                }
                Known::Constant(Constant::Str(text)) => self.lacks(*right, text),
                _ => {}
            }
        }
        if !letters.is_empty() {
            self.describe(*right, &Shape::of(letters.others()));
        }
    }

    /// Runs `ask` with the names that a comprehension's clauses bind, and forgets them again.
    fn with_names_of(&mut self, clauses: &[Node<'t>], ask: impl FnOnce(&mut Self)) {
        let targets: Vec<Node<'t>> = clauses.iter().filter_map(|clause| clause.child(field::LEFT)).collect();
        let names: Vec<Node<'t>> = targets
            .iter()
            .flat_map(|target| std::iter::once(*target).chain(target.descendants()))
            .filter(|node| node.kind() == kind::IDENTIFIER)
            .collect();
        let before: Vec<(Name, Option<Binding>)> =
            names.iter().map(|name| (name.text().into(), self.env.get(name.text()).cloned())).collect();
        for name in names {
            let value = self.known(name);
            self.env.put(name.text().into(), Binding::new(value, Some(name.range())));
        }
        ask(self);
        for (name, binding) in before {
            match binding {
                Some(binding) => self.env.put(name, binding),
                None => self.env.remove(&name),
            }
        }
    }

    /// The characters for which `test` of the one called `name` is true.
    fn letters_of_test(&self, test: Node<'t>, name: &str, depth: u32) -> Option<Letters> {
        if depth > 24 {
            return None;
        }
        let is_name = |node: Node<'t>| node.kind() == kind::IDENTIFIER && node.text() == name;
        match test.kind() {
            kind::PARENTHESIZED_EXPRESSION => self.letters_of_test(test.named_child(0)?, name, depth + 1),
            kind::NOT_OPERATOR => Some(self.letters_of_test(test.child(field::ARGUMENT)?, name, depth + 1)?.others()),
            kind::BOOLEAN_OPERATOR => {
                let one = self.letters_of_test(test.child(field::LEFT)?, name, depth + 1)?;
                let two = self.letters_of_test(test.child(field::RIGHT)?, name, depth + 1)?;
                Some(if test.child(field::OPERATOR)?.text() == "and" { one.and(two) } else { one.or(two) })
            }
            kind::COMPARISON_OPERATOR => {
                let operators: Vec<&str> = test.children_with(field::OPERATORS).map(Node::text).collect();
                let letters = letters_in(&self.known(test.named_child(1)?))
                    .filter(|_| is_name(test.named_child(0).unwrap_or(test)))?;
                match operators.as_slice() {
                    ["in" | "=="] => Some(letters),
                    ["not in" | "!="] | ["not", "in"] => Some(letters.others()),
                    _ => None,
                }
            }
            kind::CALL => {
                let function = test.child(field::FUNCTION)?;
                if function.child(field::OBJECT).is_some_and(is_name) {
                    return applied::letters_of(function.child(field::ATTRIBUTE)?.text());
                }
                self.letters_of_pattern(test, name)
            }
            _ => None,
        }
    }

    /// `left <= right` of two sets: all that is in `left` is in `right`.
    pub(crate) fn is_subset(&mut self, left: Node<'t>, right: Node<'t>) {
        let display = self.meant(left);
        if display.kind() == kind::SET {
            display.named_children().for_each(|element| self.is_member(element, right));
            return;
        }
        let Some(of) = self.set_of(left) else { return };
        let allowed = self.known(right);
        if !allowed.labels().is_empty() {
            return;
        }
        match letters_in(&allowed) {
            Some(letters) => self.describe(of, &Shape::of(letters)),
            None if allowed.only_constant().is_none() && !is_number(&allowed) => self.clear(of, Kinds::ALL),
            None => {}
        }
    }

    /// Nothing that is in one set is in the other.
    pub(crate) fn is_disjoint(&mut self, one: Node<'t>, two: Node<'t>) {
        for (set, other) in [(one, two), (two, one)] {
            if let (Some(of), Some(letters)) = (self.set_of(set), letters_in(&self.known(other))) {
                self.describe(of, &Shape::of(letters.others()));
            }
        }
    }

    /// `set(x) - ALLOWED` and `set(x) & REFUSED` that are empty.
    pub(crate) fn refine_set_operation(&mut self, operation: Node<'t>, truth: bool) {
        let (Some(left), Some(right)) = (operation.child(field::LEFT), operation.child(field::RIGHT)) else { return };
        match operation.child(field::OPERATOR).map(Node::text) {
            Some("-") if !truth => self.is_subset(left, right),
            Some("&") if !truth => self.is_disjoint(left, right),
            _ => {}
        }
    }

    /// What a set is made of: `x` of `set(x)`.
    fn set_of(&self, set: Node<'t>) -> Option<Node<'t>> {
        let set = self.meant(set);
        if set.kind() == kind::CALL {
            let function = set.child(field::FUNCTION)?;
            let is_set = ["set", "frozenset"].into_iter().any(|name| self.is_builtin(function, name));
            return first_argument(set).filter(|_| is_set && nth_argument(set, 1).is_none());
        }
        matches!(self.known(set).only(), Some(Known::Sequence(_))).then_some(set)
    }
}

fn is_number(value: &Value) -> bool {
    value.only().is_some_and(
        |known| matches!(known, Known::Instance(path) if matches!(&**path, "builtins.int" | "builtins.float")),
    )
}

pub(crate) fn is_comprehension(node: Node<'_>) -> bool {
    node.is(&[kind::GENERATOR_EXPRESSION, kind::LIST_COMPREHENSION, kind::SET_COMPREHENSION])
}

fn each(items: Node<'_>) -> Option<Each<'_>> {
    if !is_comprehension(items) {
        return None;
    }
    let clauses: Vec<Node<'_>> =
        items.named_children().filter(|clause| clause.is(&[kind::FOR_IN_CLAUSE, kind::IF_CLAUSE])).collect();
    let [clause] = clauses.as_slice() else { return None };
    let name = clause.child(field::LEFT).filter(|name| name.kind() == kind::IDENTIFIER)?;
    Some(Each { test: items.child(field::BODY)?, name, over: clause.child(field::RIGHT)? })
}

/// The characters of a string, or of the strings of one character in a container.
pub(crate) fn letters_in(value: &Value) -> Option<Letters> {
    if value.is_open() || value.is_never() {
        return None;
    }
    let of_one = |known: &Known| match known {
        Known::Constant(Constant::Str(text)) => Some(Letters::of(text)),
        Known::Sequence(sequence) if !sequence.open => {
            let single = |element: &Value| {
                let text = element.only_constant()?.as_text()?;
                (text.chars().count() == 1).then(|| Letters::of(text))
            };
            sequence.elements.iter().try_fold(Letters::NONE, |all, element| Some(all.or(single(element)?)))
        }
        _ => None,
    };
    value.known().iter().try_fold(Letters::NONE, |all, known| Some(all.or(of_one(known)?)))
}
