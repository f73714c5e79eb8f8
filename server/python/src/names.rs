//! What names tell: the words of a name, and the names that tell what an expression carries.

use bezoar_base::{Constant, FastSet, TextRange};
use bezoar_syntax::{Node, field, kind};

use crate::arguments::{Argument, arguments};
use crate::python::Python;

/// The words of a name in lower case: `userPassword2`, `user_password_2` and `UserPassword2` are `user`, `password`, `2`.
pub fn split_words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut current = String::new();
    let letters: Vec<char> = name.chars().collect();
    for (at, &letter) in letters.iter().enumerate() {
        if !letter.is_alphanumeric() {
            words.extend((!current.is_empty()).then(|| std::mem::take(&mut current)));
            continue;
        }
        let before = at.checked_sub(1).map(|at| letters[at]);
        let after = letters.get(at + 1);
        // `userPassword` and `JWTSecret` begin a word at `P` and `S`; digits are words of their own.
        let begins = before.is_some_and(|before| {
            (letter.is_uppercase() && (before.is_lowercase() || after.is_some_and(|after| after.is_lowercase())))
                || (letter.is_ascii_digit() != before.is_ascii_digit())
        });
        if begins {
            words.extend((!current.is_empty()).then(|| std::mem::take(&mut current)));
        }
        current.extend(letter.to_lowercase());
    }
    words.extend((!current.is_empty()).then_some(current));
    words
}

/// Whether what is called so puts the name of a table, a column or the like into quotes for SQL, or a value: `quote_name`,
/// `quoteIdentifier`, `escape_literal`.
pub fn quotes_for_sql(name: &str) -> bool {
    if !name.contains("uote") && !name.contains("scape") {
        return false;
    }
    let words = split_words(name);
    let has = |of: &[&str]| words.iter().any(|word| of.contains(&word.as_str()));
    has(&["quote", "quoted", "enquote", "escape", "escaped"])
        && has(&["name", "names", "identifier", "ident", "table", "column", "literal"])
}

/// The names that tell what `node` carries: its own, those of what it is made of, and those of the variables that it comes from.
///
/// Of `hash(user.password.encode() + salt)` these are `password`, `user`, `salt`; what a function does with its arguments is
/// only looked through where it recodes or joins strings.
///
/// In another top-level statement only what is written there counts, not where that comes from in turn.
pub fn telling_names<'t>(python: &Python<'t>, node: Node<'t>) -> Vec<String> {
    let mut teller = Teller { python, home: node, names: Vec::new(), seen: FastSet::default() };
    teller.visit(node, 0);
    teller.names
}

struct Teller<'a, 't> {
    python: &'a Python<'t>,
    home: Node<'t>,
    names: Vec<String>,
    seen: FastSet<usize>,
}

/// Methods and functions that give back their receiver or arguments in another form.
const RECODERS: &[&str] = &[
    "encode",
    "decode",
    "str",
    "bytes",
    "bytearray",
    "unicode",
    "strip",
    "lstrip",
    "rstrip",
    "lower",
    "upper",
    "format",
    "join",
    "replace",
    "normalize",
    "to_bytes",
    "force_bytes",
    "force_str",
    "smart_bytes",
    "smart_str",
    "memoryview",
    "ensure_binary",
    "ensure_str",
    "ensure_text",
    "b64encode",
    "hexlify",
    "get",
    "getvalue",
    "read",
    "get_secret_value",
    "title",
    "casefold",
    "swapcase",
    "repr",
    "bytestring",
    "utf8",
    "to_native",
    "tobytes",
    "pop",
    "getlist",
    "input",
];

impl<'t> Teller<'_, 't> {
    fn visit(&mut self, node: Node<'t>, depth: u32) {
        if depth > 24 || !self.seen.insert(node.id()) {
            return;
        }
        let next = depth + 1;
        match node.kind() {
            kind::IDENTIFIER => {
                self.names.push(node.text().to_owned());
                for site in self.sites(node) {
                    if let Some(origin) = self
                        .python
                        .node_at(site)
                        .filter(|origin| !origin.is(&[kind::DOTTED_NAME, kind::ALIASED_IMPORT]))
                    {
                        self.visit(origin, next);
                    }
                }
            }
            kind::ATTRIBUTE => {
                self.names.extend(node.child(field::ATTRIBUTE).map(|name| name.text().to_owned()));
                for site in self.sites(node) {
                    if let Some(origin) = self.python.node_at(site) {
                        self.visit(origin, next);
                    }
                }
            }
            kind::SUBSCRIPT => {
                let key = node.child(field::SUBSCRIPT).and_then(|key| self.text(key));
                match key {
                    Some(key) => self.names.push(key),
                    None => self.visit_child(node, field::VALUE, next),
                }
            }
            kind::CALL => self.call(node, next),
            kind::STRING | kind::CONCATENATED_STRING => {
                for part in node.descendants_of_kind(kind::INTERPOLATION) {
                    self.visit_child(part, field::EXPRESSION, next);
                }
            }
            kind::BINARY_OPERATOR | kind::BOOLEAN_OPERATOR => {
                self.visit_child(node, field::LEFT, next);
                self.visit_child(node, field::RIGHT, next);
                // `"… %(name)s" % {"name": value}`
                let filled = node.child(field::RIGHT).filter(|right| right.kind() == kind::DICTIONARY);
                for pair in filled.into_iter().flat_map(Node::named_children) {
                    self.visit_child(pair, field::VALUE, next);
                }
            }
            kind::CONDITIONAL_EXPRESSION => {
                for (position, part) in node.named_children().enumerate() {
                    if position != 1 {
                        self.visit(part, next);
                    }
                }
            }
            kind::PARENTHESIZED_EXPRESSION
            | kind::AWAIT
            | kind::TUPLE
            | kind::LIST
            | kind::EXPRESSION_STATEMENT
            | kind::DICTIONARY_SPLAT
            | kind::LIST_SPLAT => {
                for part in node.named_children() {
                    self.visit(part, next);
                }
            }
            kind::KEYWORD_ARGUMENT
            | kind::DEFAULT_PARAMETER
            | kind::TYPED_DEFAULT_PARAMETER
            | kind::FUNCTION_DEFINITION
            | kind::CLASS_DEFINITION
            | kind::NAMED_EXPRESSION => {
                self.names.extend(node.child(field::NAME).map(|name| name.text().to_owned()));
            }
            kind::TYPED_PARAMETER | kind::DOTTED_NAME => {
                self.names.extend(node.named_child(0).map(|name| name.text().to_owned()))
            }
            kind::PAIR => {
                if let Some(key) = node.child(field::KEY) {
                    self.names.extend(self.text(key));
                }
            }
            kind::ASSIGNMENT | kind::AUGMENTED_ASSIGNMENT => self.visit_child(node, field::LEFT, next),
            // A pattern asks this of a dict's key, never of a value.
            kind::STRING_CONTENT => self.names.push(node.text().to_owned()),
            _ => {}
        }
    }

    fn call(&mut self, node: Node<'t>, depth: u32) {
        let Some(function) = node.child(field::FUNCTION) else { return };
        let (name, receiver) = match function.kind() {
            kind::ATTRIBUTE => (function.child(field::ATTRIBUTE), function.child(field::OBJECT)),
            _ => (Some(function), None),
        };
        let Some(name) = name.map(Node::text) else { return };
        self.names.push(name.to_owned());
        if !RECODERS.contains(&name) {
            return;
        }
        let arguments: Vec<Node<'t>> = node
            .child(field::ARGUMENTS)
            .map(arguments)
            .unwrap_or_default()
            .into_iter()
            .filter_map(|argument| match argument {
                Argument::Positional(value) | Argument::Keyword(_, value) => Some(value),
                _ => None,
            })
            .collect();
        let constant = |value: &Node<'t>| self.python.value(*value).only_constant().cloned();
        // `form.get("password")` is named by its key, as `form["password"]` is.
        if matches!(name, "get" | "pop" | "getlist" | "input")
            && let Some(Constant::Str(key)) = arguments.first().and_then(constant)
        {
            self.names.push(key.to_string());
            return;
        }
        if let Some(receiver) = receiver {
            self.visit(receiver, depth);
        }
        // What `replace` looks for is no part of what it gives back.
        let gone = usize::from(name == "replace" && receiver.is_some());
        for value in arguments.into_iter().skip(gone) {
            if constant(&value).is_none() {
                self.visit(value, depth);
            }
        }
    }

    fn sites(&self, node: Node<'t>) -> Vec<TextRange> {
        if self.python.same_unit(self.home, node) { self.python.sites(node) } else { Vec::new() }
    }

    /// The text that a node is known to be.
    fn text(&self, node: Node<'t>) -> Option<String> {
        if !self.python.same_unit(self.home, node) {
            return node.child_of_kind(kind::STRING_CONTENT).map(|content| content.text().to_owned());
        }
        self.python.value(node).only_constant().and_then(Constant::as_text).map(str::to_owned)
    }

    fn visit_child(&mut self, node: Node<'t>, role: bezoar_syntax::Field, depth: u32) {
        if let Some(child) = node.child(role) {
            self.visit(child, depth);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_quotes_for_sql() {
        for name in ["quote_name", "geo_quote_name", "quoteIdentifier", "quote_ident", "escape_literal", "enquote_name"]
        {
            assert!(quotes_for_sql(name), "{name}");
        }
        for name in ["quote", "unquote_name", "quotes", "name", "execute", "shell_quote", "escape"] {
            assert!(!quotes_for_sql(name), "{name}");
        }
    }

    #[test]
    fn words_of_a_name() {
        assert_eq!(split_words("userPassword"), ["user", "password"]);
        assert_eq!(split_words("USER_PASSWORD"), ["user", "password"]);
        assert_eq!(split_words("JWTSecretKey2"), ["jwt", "secret", "key", "2"]);
        assert_eq!(split_words("X-Api-Key"), ["x", "api", "key"]);
    }
}
