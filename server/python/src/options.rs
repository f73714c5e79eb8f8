//! Options that a parser makes numbers of, or one of the program's choices: `parser.add_argument("--count", type=int)`.

use bezoar_base::{Constant, FastMap, digest};
use bezoar_syntax::{Node, field, kind};

use crate::arguments::{Argument, arguments};
use crate::env::Name;
use crate::literal;
use crate::python::Python;
use crate::scope;
use crate::tracking::Fact;
use crate::value::{Known, Value};

/// The name under which the options of a file are asked for.
pub(crate) const OPTIONS: &str = "--";

/// Types that give no text.
const PLAIN: [&str; 18] = [
    "int",
    "float",
    "bool",
    "complex",
    "UUID",
    "Decimal",
    "date",
    "datetime",
    "positive",
    "INT",
    "FLOAT",
    "BOOL",
    "Choice",
    "IntRange",
    "FloatRange",
    "DateTime",
    "natural",
    "int_range",
];

/// Options by name, each with whether it is a number, a choice or the like whichever parser of the file has it.
pub(crate) type Options = FastMap<Name, bool>;

impl<'t> Python<'t> {
    /// `options.name` or `options["name"]` of what a parser read, `value`, as the parser makes it.
    pub(crate) fn parsed_option(&self, options: &Value, name: &str, value: Value) -> Value {
        let is_read = |known: &Known| matches!(known, Known::Instance(path) if path.ends_with(".parse_args()"));
        if value.labels().is_empty() || !options.only().is_some_and(is_read) {
            return value;
        }
        let known = self.options();
        self.note(|| Fact::Final(OPTIONS.into()), || digest_of(known));
        if known.get(name) == Some(&true) { value.without_labels() } else { value }
    }

    /// The digest of all options of the file.
    pub(crate) fn options_digest(&self) -> u64 {
        digest_of(self.options())
    }

    fn options(&self) -> &Options {
        self.options.get_or_init(|| {
            let mut options = Options::default();
            let statements = self.units.iter().flat_map(|unit| scope::statements(*unit));
            for call in statements.filter_map(added) {
                let list = call.child(field::ARGUMENTS).map(arguments).unwrap_or_default();
                let Some(name) = name_of(&list) else { continue };
                let is_plain = list.iter().any(is_plain);
                options.entry(name.into()).and_modify(|known| *known &= is_plain).or_insert(is_plain);
            }
            options
        })
    }
}

fn digest_of(options: &Options) -> u64 {
    let mut all: Vec<(&Name, &bool)> = options.iter().collect();
    all.sort_unstable();
    digest(&all)
}

/// The call in a statement that adds an option.
fn added(statement: Node<'_>) -> Option<Node<'_>> {
    let expression = statement.named_child(0).filter(|_| statement.kind() == kind::EXPRESSION_STATEMENT)?;
    let call = if expression.kind() == kind::ASSIGNMENT { expression.child(field::RIGHT)? } else { expression };
    let method = call.child(field::FUNCTION).filter(|_| call.kind() == kind::CALL)?.child(field::ATTRIBUTE)?;
    (method.text() == "add_argument").then_some(call)
}

/// The attribute under which an option is found: what `dest` says, else the first long form.
fn name_of(list: &[Argument<'_>]) -> Option<String> {
    let named = list.iter().find_map(|argument| match argument {
        Argument::Keyword("dest", node) => text(*node),
        _ => None,
    });
    named.or_else(|| {
        let forms = list.iter().filter_map(|argument| match argument {
            Argument::Positional(node) => text(*node),
            _ => None,
        });
        let forms: Vec<String> = forms.collect();
        let form = forms.iter().find(|form| form.starts_with("--")).or_else(|| forms.first())?;
        Some(form.trim_start_matches('-').replace('-', "_"))
    })
}

/// Whether a decorator of a command says that the parameter is a number, a choice or the like: `@click.option("--count", type=int)`.
pub(crate) fn is_plain_option(function: Node<'_>, parameter: &str) -> bool {
    let around = function.parent().filter(|around| around.kind() == kind::DECORATED_DEFINITION);
    let decorators = around.into_iter().flat_map(Node::named_children).filter(|child| child.kind() == kind::DECORATOR);
    let calls = decorators.filter_map(|decorator| decorator.named_child(0)).filter(|call| call.kind() == kind::CALL);
    calls.into_iter().any(|call| {
        let called = call.child(field::FUNCTION).map(|called| called.child(field::ATTRIBUTE).unwrap_or(called));
        let list = call.child(field::ARGUMENTS).map(arguments).unwrap_or_default();
        called.is_some_and(|called| matches!(called.text(), "option" | "argument"))
            && name_of(&list).is_some_and(|name| name.eq_ignore_ascii_case(parameter))
            && list.iter().any(|argument| is_plain(argument) || is_plain_by_click(argument))
    })
}

/// Click takes the type of the default where no other is said.
fn is_plain_by_click(argument: &Argument<'_>) -> bool {
    match argument {
        Argument::Keyword("default", node) => node.is(&[kind::INTEGER, kind::FLOAT, kind::TRUE, kind::FALSE]),
        Argument::Keyword("is_flag", node) => node.kind() == kind::TRUE,
        _ => false,
    }
}

fn is_plain(argument: &Argument<'_>) -> bool {
    match argument {
        Argument::Keyword("type", node) => {
            let called = if node.kind() == kind::CALL { node.child(field::FUNCTION).unwrap_or(*node) } else { *node };
            let name = called.child(field::ATTRIBUTE).unwrap_or(called).text();
            PLAIN.contains(&name)
        }
        Argument::Keyword("action", node) => {
            text(*node).is_some_and(|action| matches!(&*action, "store_true" | "store_false" | "store_const" | "count"))
        }
        Argument::Keyword("choices", node) => node.is(&[kind::LIST, kind::TUPLE, kind::SET]),
        _ => false,
    }
}

fn text(node: Node<'_>) -> Option<String> {
    if node.kind() != kind::STRING {
        return None;
    }
    match literal::string(node, |_| Value::unknown()).only_constant()? {
        Constant::Str(text) => Some(text.to_string()),
        _ => None,
    }
}
