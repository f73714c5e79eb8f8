//! Conditions: what it says about names and expressions that one is true, or that it is false.

use bezoar_base::Constant;
use bezoar_syntax::{Node, field, kind};

use crate::arguments::{Argument, each_argument};
use crate::env::{Binding, Sites};
use crate::exec::Frame;
use crate::labels::Kinds;
use crate::value::{Known, Value};

impl<'t> Frame<'_, 't> {
    /// What it says about the names in it that `condition` is `truth`.
    pub(crate) fn refine(&mut self, condition: Node<'t>, truth: bool) {
        if !self.step() {
            return;
        }
        self.depth += 1;
        match condition.kind() {
            kind::NOT_OPERATOR => {
                if let Some(inner) = condition.child(field::ARGUMENT) {
                    self.refine(inner, !truth);
                }
            }
            kind::PARENTHESIZED_EXPRESSION | kind::AWAIT => {
                if let Some(inner) = condition.named_child(0) {
                    self.refine(inner, truth);
                }
            }
            kind::NAMED_EXPRESSION => {
                condition.child(field::VALUE).into_iter().for_each(|value| self.refine(value, truth));
                condition.child(field::NAME).into_iter().for_each(|name| self.refine_truth(name, truth));
            }
            kind::BOOLEAN_OPERATOR => self.refine_boolean(condition, truth),
            kind::CALL => {
                self.refine_call(condition, truth);
                self.doubt_asked(condition);
            }
            kind::IDENTIFIER | kind::ATTRIBUTE | kind::SUBSCRIPT => {
                self.refine_truth(condition, truth);
                self.doubt_looked_at(condition);
                if condition.kind() == kind::SUBSCRIPT {
                    self.refine_item(condition, truth);
                }
            }
            kind::BINARY_OPERATOR => self.refine_set_operation(condition, truth),
            kind::COMPARISON_OPERATOR => {
                self.refine_comparison(condition, truth);
                self.doubt_asked(condition);
            }
            _ => {}
        }
        self.depth -= 1;
    }

    /// All of the operands hold, or one of them does.
    fn refine_boolean(&mut self, condition: Node<'t>, truth: bool) {
        let operands = operands(condition);
        let is_and = condition.child(field::OPERATOR).map(Node::text) == Some("and");
        if is_and == truth {
            operands.into_iter().for_each(|operand| self.refine(operand, truth));
            return;
        }
        // Each is asked only if those before it did not decide.
        let mut ends = Vec::new();
        let mark = self.env.mark();
        self.branch(|frame| {
            for operand in operands {
                if frame.known(operand).truth() != Some(!truth) {
                    ends.push(frame.branch_since(mark, |frame| frame.refine(operand, truth)));
                }
                frame.refine(operand, !truth);
            }
        });
        if !ends.is_empty() {
            self.env.join(&ends);
        }
    }

    /// A name, field or item that is true, or is not.
    fn refine_truth(&mut self, place: Node<'t>, truth: bool) {
        self.narrow(place, |known| Value::from(known.clone()).truth() != Some(!truth));
        self.refine_part(place, truth);
        if !truth {
            // There is nothing in it.
            self.clear_place(place, Kinds::ALL);
        }
        if place.kind() == kind::IDENTIFIER {
            self.refine_origin(place, truth);
        }
    }

    /// A name says what the condition does that it was bound to, or the conditions under which it was bound to a constant.
    fn refine_origin(&mut self, name: Node<'t>, truth: bool) {
        if let Some((call, part)) = self.unpacked_from(name.text()) {
            self.told_by_part(call, part, truth);
            return;
        }
        let Some(binding) = self.env.get(name.text()) else { return };
        let may = |site: &Node<'t>| self.known(*site).truth() != Some(!truth);
        let sites = self.sites_of(binding, name.text());
        let Some(sites) = sites else { return };
        let possible: Vec<Node<'t>> = sites.iter().copied().filter(may).collect();
        let &[site] = possible.as_slice() else {
            self.doubt_flagged(&possible);
            return;
        };
        if self.known(site).only_constant().is_none() {
            if self.is_as_it_was(site) {
                self.refine(site, truth);
            }
        } else if sites.len() > 1 {
            for (condition, held) in conditions_around(site) {
                if self.is_as_it_was(condition) {
                    self.refine(condition, held);
                }
            }
        }
    }

    /// The expressions that a name was bound to, if all are assigned to it as they are and stand in this scope.
    pub(crate) fn sites_of(&self, binding: &Binding, name: &str) -> Option<Vec<Node<'t>>> {
        let unit = self.python.units()[self.scope.unit as usize];
        let site = |range: &bezoar_base::TextRange| {
            let node = self.python.node_at(*range).filter(|_| unit.range().covers(*range))?;
            (self.facts.values.contains_key(&node.id()) && is_assigned(node, name)).then_some(node)
        };
        binding.sites.iter().map(site).collect()
    }

    /// The only expression that a name is known to be bound to, whose names are still what they were.
    pub(crate) fn origin_of(&self, place: Node<'t>) -> Option<Node<'t>> {
        let name = match place.kind() {
            kind::IDENTIFIER => place,
            kind::NAMED_EXPRESSION => return place.child(field::VALUE),
            _ => return None,
        };
        let sites = self.sites_of(self.env.get(name.text())?, name.text())?;
        match sites.as_slice() {
            [site] if self.is_as_it_was(*site) => Some(*site),
            _ => None,
        }
    }

    /// The expression itself, or what it is a name for.
    pub(crate) fn meant(&self, mut node: Node<'t>) -> Node<'t> {
        for _ in 0..8 {
            match node.kind() {
                kind::PARENTHESIZED_EXPRESSION | kind::AWAIT => match node.named_child(0) {
                    Some(inner) => node = inner,
                    None => break,
                },
                _ => match self.origin_of(node) {
                    Some(origin) => node = origin,
                    None => break,
                },
            }
        }
        node
    }

    /// Whether no name in an expression that was evaluated before has been bound anew since.
    pub(crate) fn is_as_it_was(&self, expression: Node<'t>) -> bool {
        let same = |one: &Sites, two: &Sites| one.len() == two.len() && one.iter().all(|site| two.contains(site));
        let whole = expression.range();
        let is_own =
            |sites: &Sites| !sites.is_empty() && sites.iter().all(|site| *site != whole && whole.covers(*site));
        expression.descendants().filter(|node| node.kind() == kind::IDENTIFIER).all(|name| {
            match (self.facts.uses.get(&name.id()), self.env.get(name.text())) {
                // A comprehension has names of its own.
                (Some(then), Some(now)) => is_own(then) || same(then, &now.sites),
                _ => true,
            }
        })
    }

    /// Whether each name in an expression that was evaluated before may still be what it was then.
    pub(crate) fn may_be_as_it_was(&self, expression: Node<'t>) -> bool {
        expression.descendants().filter(|node| node.kind() == kind::IDENTIFIER).all(|name| {
            match (self.facts.uses.get(&name.id()), self.env.get(name.text())) {
                (Some(then), Some(now)) => then.is_empty() || then.iter().any(|site| now.sites.contains(site)),
                _ => true,
            }
        })
    }

    /// What an expression was last known to be.
    pub(crate) fn known(&self, node: Node<'t>) -> Value {
        self.facts.values.get(&node.id()).cloned().unwrap_or_else(Value::unknown)
    }

    /// What it came to the last time that it was evaluated, in the round of a loop that is being run.
    pub(crate) fn latest(&self, node: Node<'t>) -> Value {
        self.latest.get(&node.id()).cloned().unwrap_or_else(|| self.known(node))
    }

    fn refine_comparison(&mut self, node: Node<'t>, truth: bool) {
        let operands: Vec<Node<'t>> = node.named_children().collect();
        let operators = comparison_operators(node);
        // Of a chain that is false nobody knows which of its comparisons was.
        if operators.len() == 1 || truth {
            for (pair, operator) in operands.windows(2).zip(&operators) {
                self.refine_pair(pair[0], operator, pair[1], truth);
            }
        }
    }

    fn refine_pair(&mut self, left: Node<'t>, operator: &str, right: Node<'t>, truth: bool) {
        match (operator, truth) {
            ("==", true) | ("!=", false) => self.equal(left, right),
            ("in", true) | ("not in", false) => self.is_member(left, right),
            ("in", false) | ("not in", true) => self.is_no_member(left, right),
            ("is", true) | ("is not", false) => self.identical(left, right, true),
            ("is", false) | ("is not", true) => self.identical(left, right, false),
            ("==", false) | ("!=", true) => self.unequal(left, right),
            ("<=", true) | (">", false) => self.is_at_most(left, right, 0, truth),
            ("<", true) | (">=", false) => self.is_at_most(left, right, 1, truth),
            (">=", true) | ("<", false) => self.is_at_most(right, left, 0, truth),
            (">", true) | ("<=", false) => self.is_at_most(right, left, 1, truth),
            _ => {}
        }
    }

    /// `left == right`: what nobody outside has chosen tells what the other is.
    fn equal(&mut self, left: Node<'t>, right: Node<'t>) {
        let is_tuple = |node: Node<'t>| node.is(&[kind::TUPLE, kind::LIST]);
        if is_tuple(left) && is_tuple(right) && left.named_children().count() == right.named_children().count() {
            let pairs: Vec<_> = left.named_children().zip(right.named_children()).collect();
            pairs.into_iter().for_each(|(one, two)| self.equal(one, two));
            return;
        }
        for (place, other) in [(left, right), (right, left)] {
            self.is_signature(other);
            let value = self.known(other);
            if self.is_of_type(place, other) || self.counted(place, &value) || self.contained_by_equality(place, other)
            {
                return;
            }
            if value.labels().is_empty() && !value.is_never() || self.is_own_host(other) {
                self.settle(place, &value);
            }
        }
    }

    fn unequal(&mut self, left: Node<'t>, right: Node<'t>) {
        if self.known(right).only_constant() == Some(&Constant::None) {
            self.narrow(left, |known| *known != Known::Constant(Constant::None));
        }
        if let Some(Constant::Bool(truth)) = self.known(right).only_constant() {
            let opposite = !*truth;
            self.refine(left, opposite);
        }
    }

    fn identical(&mut self, left: Node<'t>, right: Node<'t>, is: bool) {
        let value = self.known(right);
        match value.only_constant() {
            Some(Constant::None) => {
                self.narrow(left, |known| (*known == Known::Constant(Constant::None)) == is);
                // A match, say, that was none.
                if left.is(&[kind::CALL, kind::IDENTIFIER, kind::NAMED_EXPRESSION, kind::PARENTHESIZED_EXPRESSION]) {
                    self.refine_presence(left, !is);
                }
                if is {
                    self.settle(left, &value);
                }
            }
            Some(Constant::Bool(truth)) if is || self.is_boolean(left) => {
                let truth = *truth == is;
                self.refine(left, truth);
            }
            _ if is => drop(self.is_of_type(left, right)),
            _ => {}
        }
    }

    fn is_boolean(&self, node: Node<'t>) -> bool {
        let is_boolean = |known: &Known| matches!(known, Known::Constant(Constant::Bool(_)));
        let value = self.known(node);
        !value.is_open() && value.known().iter().all(is_boolean)
    }

    /// Something that is `None` where the answer is no is there, or is not.
    fn refine_presence(&mut self, node: Node<'t>, there: bool) {
        match node.kind() {
            kind::CALL => self.refine_call(node, there),
            kind::NAMED_EXPRESSION => {
                node.child(field::VALUE).into_iter().for_each(|value| self.refine_presence(value, there))
            }
            kind::PARENTHESIZED_EXPRESSION => {
                node.named_child(0).into_iter().for_each(|value| self.refine_presence(value, there))
            }
            _ => {
                if let Some(origin) = self.origin_of(node).filter(|origin| origin.kind() == kind::CALL) {
                    self.refine_call(origin, there);
                }
            }
        }
    }

    /// `len(x) == 0`, `x.count("..") == 0`, `x.find("/") == -1`: whether that was it.
    fn counted(&mut self, place: Node<'t>, value: &Value) -> bool {
        let (Some(count), kind::CALL) = (value.only_constant().and_then(Constant::as_int), place.kind()) else {
            return false;
        };
        let Some(function) = place.child(field::FUNCTION) else { return false };
        let first = first_argument(place);
        match (function.child(field::ATTRIBUTE).map(Node::text), count) {
            (Some("count"), 0) | (Some("find" | "rfind"), -1) => {
                if let (Some(text), Some(object)) = (first, function.child(field::OBJECT)) {
                    self.is_no_member(text, object);
                }
                true
            }
            (None, 0) if self.is_builtin(function, "len") => {
                first.into_iter().for_each(|of| self.clear(of, Kinds::ALL));
                true
            }
            _ => false,
        }
    }

    /// `left <= right`, where a length of `none` at the right says that there is nothing in what is left. Of two sets that is not so
    /// because the opposite is not `told`.
    fn is_at_most(&mut self, left: Node<'t>, right: Node<'t>, none: i128, told: bool) {
        if left.kind() == kind::CALL
            && left.child(field::FUNCTION).is_some_and(|function| self.is_builtin(function, "len"))
            && self.known(right).only_constant().and_then(Constant::as_int).is_some_and(|length| length <= none)
        {
            first_argument(left).into_iter().for_each(|of| self.clear(of, Kinds::ALL));
        }
        if told {
            self.is_subset(left, right);
        }
    }

    /// Whether `function` is the builtin called `name`.
    pub(crate) fn is_builtin(&self, function: Node<'t>, name: &str) -> bool {
        let known = self.known(function);
        matches!(known.only(), Some(Known::Api(path)) if path.strip_prefix("builtins.") == Some(name))
    }

    pub(crate) fn narrow(&mut self, name: Node<'t>, mut keep: impl FnMut(&Known) -> bool) {
        if name.kind() != kind::IDENTIFIER {
            return;
        }
        let Some(binding) = self.own_binding(name.text()) else { return };
        let value = binding.value.map(|known| if keep(known) { known.clone().into() } else { Value::never() });
        if value != binding.value && !value.is_never() {
            self.env.set(name.text().into(), Binding { value, sites: binding.sites });
        }
    }
}

/// The first positional argument of a call.
pub(crate) fn first_argument(call: Node<'_>) -> Option<Node<'_>> {
    nth_argument(call, 0)
}

/// A positional argument of a call in which nothing is spread.
pub(crate) fn nth_argument(call: Node<'_>, position: usize) -> Option<Node<'_>> {
    let mut positional = each_argument(call.child(field::ARGUMENTS)?).map_while(|argument| match argument {
        Argument::Positional(node) => Some(node),
        _ => None,
    });
    positional.nth(position)
}

/// The operands of a chain of one of `and` and `or`, in order.
fn operands(condition: Node<'_>) -> Vec<Node<'_>> {
    let operator = condition.child(field::OPERATOR).map(Node::text);
    let mut found = Vec::new();
    let mut rest = Some(condition);
    while let Some(node) = rest.take() {
        found.extend(node.child(field::RIGHT));
        match node.child(field::LEFT) {
            Some(left)
                if left.kind() == kind::BOOLEAN_OPERATOR && left.child(field::OPERATOR).map(Node::text) == operator =>
            {
                rest = Some(left);
            }
            left => found.extend(left),
        }
    }
    found.reverse();
    found
}

/// The operators of a comparison, `is not` and `not in` as one.
fn comparison_operators(node: Node<'_>) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    for word in node.children_with(field::OPERATORS).flat_map(|operator| operator.text().split_whitespace()) {
        match (found.last_mut(), word) {
            (Some(last @ &mut "is"), "not") => *last = "is not",
            (Some(last @ &mut "not"), "in") => *last = "not in",
            _ => found.push(word),
        }
    }
    found
}

/// Whether `site` is what is assigned to `name`, and not only a part of that or something that it is taken out of.
fn is_assigned(site: Node<'_>, name: &str) -> bool {
    let mut parent = site.parent();
    while let Some(node) = parent.filter(|node| node.is(&[kind::ASSIGNMENT, kind::NAMED_EXPRESSION])) {
        let target = if node.kind() == kind::ASSIGNMENT { field::LEFT } else { field::NAME };
        if node.child(target).is_some_and(|left| left.kind() == kind::IDENTIFIER && left.text() == name) {
            return true;
        }
        parent = node.parent();
    }
    false
}

/// The conditions that held where an expression was evaluated, as far as the statements around it say so, and whether they were true.
fn conditions_around(node: Node<'_>) -> Vec<(Node<'_>, bool)> {
    let mut found = Vec::new();
    let mut inner = node;
    while let Some(around) = inner.parent() {
        match around.kind() {
            // It stands in the condition itself.
            _ if around.child(field::CONDITION) == Some(inner) => {}
            kind::IF_STATEMENT | kind::ELIF_CLAUSE | kind::WHILE_STATEMENT => {
                let runs = around.child(field::CONSEQUENCE).or_else(|| around.child(field::BODY)) == Some(inner);
                found.extend(around.child(field::CONDITION).filter(|_| runs).map(|condition| (condition, true)));
                if around.kind() == kind::IF_STATEMENT && !runs {
                    let before = around.children_with(field::ALTERNATIVE).take_while(|other| *other != inner);
                    let earlier = std::iter::once(around).chain(before).filter_map(|arm| arm.child(field::CONDITION));
                    found.extend(earlier.map(|condition| (condition, false)));
                }
            }
            kind::FUNCTION_DEFINITION | kind::CLASS_DEFINITION | kind::LAMBDA => break,
            _ => {}
        }
        inner = around;
    }
    found
}
