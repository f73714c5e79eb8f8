//! Tests of which nobody knows what they find out: what they were asked about may be checked behind them.

use bezoar_syntax::{Kind, Node, field, kind};

use crate::arguments::{Argument, arguments};
use crate::exec::Frame;
use crate::labels::{Kinds, Labels};
use crate::names::split_words;
use crate::value::{Known, Value};

/// So deep is looked into what a test was asked about.
const MAX_DEPTH: u32 = 6;

/// Words in the names of functions that refuse what they do not like, by an error or by what they give back.
const CHECKING: &[&str] = &[
    "valid",
    "validate",
    "validated",
    "validates",
    "validation",
    "validator",
    "check",
    "checks",
    "checked",
    "checker",
    "safe",
    "safely",
    "unsafe",
    "verify",
    "verified",
    "ensure",
    "allow",
    "allowed",
    "permit",
    "permitted",
    "assert",
    "require",
    "guard",
    "sanitize",
    "forbid",
    "forbidden",
    "reject",
    "refuse",
    "trusted",
    "authorize",
    "authorized",
    "inside",
    "within",
    "contained",
];

/// Those that begin the names of functions, rather than those of what is given to them.
const VERBS: &[&str] =
    &["validate", "check", "verify", "ensure", "assert", "require", "sanitize", "reject", "authorize"];

impl<'t> Frame<'_, 't> {
    /// A call that a condition asks, and those in what it asks: whether what they are given is fine may be what they tell.
    pub(crate) fn doubt_asked(&mut self, asking: Node<'t>) {
        if !self.python.may_be_untrusted {
            return;
        }
        for call in asking.descendants() {
            self.doubt_looked_at(call);
            let Some(function) = call.child(field::FUNCTION).filter(|_| call.kind() == kind::CALL) else { continue };
            let callee = self.latest(function);
            if self.may_check(&callee) || is_prefix(&callee) {
                self.doubt_given(call);
            } else if self.is_builtin(function, "next") {
                // The first one that fits: which one that is what is compared tells.
                let compared = call.descendants().filter(|node| node.kind() == kind::COMPARISON_OPERATOR);
                compared.flat_map(Node::named_children).for_each(|operand| self.doubt(operand, 0));
            }
        }
    }

    /// A condition that looks at a part of an address which tells where that leads.
    pub(crate) fn doubt_looked_at(&mut self, part: Node<'t>) {
        let name = part.child(field::ATTRIBUTE).filter(|_| part.kind() == kind::ATTRIBUTE);
        if let Some(name) = name
            && matches!(name.text(), "netloc" | "hostname" | "scheme")
            && let Some(address) = part.child(field::OBJECT)
        {
            self.doubt(address, 0);
        }
    }

    /// A flag that was set in several places, each by what it is about.
    pub(crate) fn doubt_flagged(&mut self, sites: &[Node<'t>]) {
        for site in
            sites.iter().filter(|site| self.known(**site).only_constant().is_none()).copied().collect::<Vec<_>>()
        {
            self.doubt(site, 0);
        }
    }

    /// A call of something that is named like a check: what it is given may be fine behind it, and so may what it gives back.
    pub(crate) fn doubt_checked(&mut self, call: Node<'t>, callee: &Value, result: Value) -> Value {
        let function = call.child(field::FUNCTION).map(|function| function.child(field::ATTRIBUTE).unwrap_or(function));
        // It raises where the path leads out of the other.
        if let Some(method) = function.filter(|function| function.text() == "relative_to") {
            method
                .parent()
                .and_then(|method| method.child(field::OBJECT))
                .into_iter()
                .for_each(|path| self.doubt(path, 0));
            return result;
        }
        let is_named = function.is_some_and(|function| is_check(function.text()));
        let is_asked = is_named && self.may_check(callee) || runs_check(call);
        if !is_asked {
            return result;
        }
        self.doubt_given(call);
        result.relabelled(&Labels::doubted)
    }

    /// Whether it is no function of Python or of a model, of which it is known what it tells.
    fn may_check(&self, callee: &Value) -> bool {
        let is_checker = |known: &Known| match known {
            Known::Api(_) => self.is_of_library(&known.clone().into()),
            Known::Function(_) | Known::Object(_) => true,
            _ => false,
        };
        callee.is_open() || callee.known().iter().any(is_checker)
    }

    fn doubt_given(&mut self, call: Node<'t>) {
        for argument in call.child(field::ARGUMENTS).map(arguments).unwrap_or_default() {
            if let Argument::Positional(given) | Argument::Keyword(_, given) = argument {
                self.doubt(given, 0);
            }
        }
    }

    /// Nobody knows any more what `node` is, nor what it was made of.
    pub(crate) fn doubt(&mut self, node: Node<'t>, depth: u32) {
        const VERDICTS: &[Kind] = &[
            kind::CALL,
            kind::COMPARISON_OPERATOR,
            kind::BOOLEAN_OPERATOR,
            kind::NOT_OPERATOR,
            kind::PARENTHESIZED_EXPRESSION,
        ];
        let is_harmless = self.known(node).labels().is_empty();
        if depth > MAX_DEPTH || is_harmless && !node.is(VERDICTS) {
            return;
        }
        if !is_harmless {
            self.clear(node, Kinds::FOLLOWED);
        }
        let of: Vec<Node<'t>> = match node.kind() {
            kind::IDENTIFIER => self.origins_of(node),
            kind::LAMBDA => Vec::new(),
            _ => node.named_children().collect(),
        };
        for part in of {
            match part.kind() {
                kind::ARGUMENT_LIST | kind::INTERPOLATION | kind::KEYWORD_ARGUMENT => {
                    part.named_children().for_each(|inner| self.doubt(inner, depth + 1));
                }
                _ => self.doubt(part, depth + 1),
            }
        }
    }

    /// What a name may be: the expressions that it was bound to on one way or another, as far as what stands in them may still be
    /// what it was there.
    fn origins_of(&self, name: Node<'t>) -> Vec<Node<'t>> {
        let sites = self.env.get(name.text()).and_then(|binding| self.sites_of(binding, name.text()));
        match sites.unwrap_or_default().as_slice() {
            [site] => Some(*site).filter(|site| self.is_as_it_was(*site)).into_iter().collect(),
            sites => sites.iter().filter(|site| self.may_be_as_it_was(**site)).copied().collect(),
        }
    }
}

/// Whether it tells what several paths begin with, of which only a comparison tells whether one is in another.
fn is_prefix(callee: &Value) -> bool {
    matches!(callee.only(), Some(Known::Api(path)) if path.ends_with("path.commonprefix"))
}

/// Whether it runs a check elsewhere: `asyncio.to_thread(validate_url, url)`.
fn runs_check(call: Node<'_>) -> bool {
    let list = call.child(field::ARGUMENTS).map(arguments).unwrap_or_default();
    let is_last = |at: usize| at + 1 == list.len();
    list.iter().enumerate().take(2).any(|(at, argument)| match argument {
        Argument::Positional(given) if given.is(&[kind::IDENTIFIER, kind::ATTRIBUTE]) && !is_last(at) => {
            let name = given.child(field::ATTRIBUTE).unwrap_or(*given).text();
            split_words(name).first().is_some_and(|word| VERBS.contains(&word.as_str()))
        }
        _ => false,
    })
}

fn is_check(name: &str) -> bool {
    split_words(name).iter().any(|word| CHECKING.contains(&word.as_str()))
}
