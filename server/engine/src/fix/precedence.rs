//! When an expression needs parentheses.

use bezoar_base::Budget;
use bezoar_syntax::{Kind, Node, Source, Text, field, kind};

/// How tightly an expression holds together, the loosest first.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    /// `x := y`, `yield`, `a, b`, `*x`: only parentheses make it part of another expression.
    Alone,
    Lambda,
    Conditional,
    Or,
    And,
    Not,
    Comparison,
    /// All operators between numbers; told apart no further, for a few parentheses too many do no harm.
    Arithmetic,
    Await,
    Primary,
}

/// `text`, in parentheses if it would fall apart in place of `node`.
pub(crate) fn fitting(text: &str, node: Node<'_>) -> String {
    let Some(wanted) = wanted_by_parent(node) else { return text.to_owned() };
    if level_of_text(text) < wanted { format!("({text})") } else { text.to_owned() }
}

/// The text of `node`, in parentheses unless it can be followed by `.method()`.
pub(crate) fn as_primary(node: Node<'_>) -> String {
    if level(node.kind()) < Level::Primary || node.is(&[kind::INTEGER, kind::FLOAT, kind::CONCATENATED_STRING]) {
        format!("({})", node.text())
    } else {
        node.text().to_owned()
    }
}

/// `text`, in parentheses unless it can be followed by `.method()`.
pub(crate) fn text_as_primary(text: &str) -> String {
    if level_of_text(text) < Level::Primary { format!("({text})") } else { text.to_owned() }
}

/// The text of `node`, in parentheses unless it can be an argument.
pub(crate) fn as_argument(node: Node<'_>) -> String {
    if level(node.kind()) == Level::Alone { format!("({})", node.text()) } else { node.text().to_owned() }
}

fn wanted_by_parent(node: Node<'_>) -> Option<Level> {
    let parent = node.parent()?;
    match parent.kind() {
        kind::ATTRIBUTE | kind::SUBSCRIPT if parent.named_child(0) == Some(node) => Some(Level::Primary),
        kind::CALL if parent.child(field::FUNCTION) == Some(node) => Some(Level::Primary),
        kind::AWAIT | kind::UNARY_OPERATOR => Some(Level::Primary),
        kind::BINARY_OPERATOR => Some(Level::Await),
        kind::COMPARISON_OPERATOR => Some(Level::Arithmetic),
        kind::NOT_OPERATOR => Some(Level::Not),
        kind::BOOLEAN_OPERATOR => Some(Level::Not),
        kind::CONDITIONAL_EXPRESSION => Some(Level::Or),
        kind::ARGUMENT_LIST | kind::KEYWORD_ARGUMENT | kind::LIST | kind::TUPLE | kind::SET | kind::PAIR => {
            Some(Level::Lambda)
        }
        kind::LIST_SPLAT | kind::DICTIONARY_SPLAT => Some(Level::Arithmetic),
        kind::INTERPOLATION => Some(Level::Conditional),
        _ => None,
    }
}

/// How tightly `text` holds together; what is no single expression counts as one.
fn level_of_text(text: &str) -> Level {
    // In brackets, so that line breaks do not matter.
    let Ok(source) = Source::parse(Text::new(format!("[{text}]")), &Budget::unlimited()) else { return Level::Primary };
    let list = source.root().named_child(0).and_then(|statement| statement.named_child(0));
    let Some(list) = list.filter(|list| list.kind() == kind::LIST && !list.has_error()) else { return Level::Primary };
    let mut elements = list.named_children();
    match (elements.next(), elements.next()) {
        (Some(element), None) => level(element.kind()),
        _ => Level::Alone,
    }
}

fn level(of: Kind) -> Level {
    match of {
        kind::NAMED_EXPRESSION
        | kind::YIELD
        | kind::EXPRESSION_LIST
        | kind::LIST_SPLAT
        | kind::PATTERN_LIST
        | kind::ASSIGNMENT => Level::Alone,
        kind::LAMBDA => Level::Lambda,
        kind::CONDITIONAL_EXPRESSION => Level::Conditional,
        kind::BOOLEAN_OPERATOR => Level::And,
        kind::NOT_OPERATOR => Level::Not,
        kind::COMPARISON_OPERATOR => Level::Comparison,
        kind::BINARY_OPERATOR | kind::UNARY_OPERATOR => Level::Arithmetic,
        kind::AWAIT => Level::Await,
        _ => Level::Primary,
    }
}
