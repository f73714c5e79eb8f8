mod sql;
mod text;

use bezoar_base::TextRange;
use bezoar_python::Argument;
use bezoar_syntax::{Node, field, kind};

use super::{Arguments, Draft, Example, Rewrite};
use crate::fix::scope::times_bound;
use sql::Value;
use text::{Statement, Unit};

pub(super) const REWRITE: Rewrite = Rewrite {
    name: "bind-parameters",
    summary: "Takes values out of the text of an SQL statement and hands them over as parameters, each in the place of a \
              placeholder in the driver's style. Quotes around a value go with it; of a longer literal such as `'%{q}%'` the whole \
              becomes the value. Works on f-strings, `%`, `format` and `+`, also where a variable that is used only there holds \
              the text. Not offered if a value stands where SQL takes no parameter, or the call has parameters already.",
    arguments: &[
        ("call", "the call that runs the statement"),
        ("text", "the statement, its only argument, or a variable that holds it"),
        ("style", "`?`, `%s`, `$n`, `:n` or `:name`"),
        ("values", "`tuple`, `list`, `arguments` (one each), or `bindparams` (a call after it)"),
    ],
    examples: &[
        Example {
            rule: QMARK,
            before: "run(f\"SELECT * FROM users WHERE name = '{name}' AND age > {age}\")\n",
            after: "run(\"SELECT * FROM users WHERE name = ? AND age > ?\", (name, age))\n",
        },
        Example {
            rule: FORMAT,
            before: "run(\"SELECT id FROM t WHERE a = '\" + a + \"' AND b = \" + str(b))\n",
            after: "run(\"SELECT id FROM t WHERE a = %s AND b = %s\", (a, b))\n",
        },
        Example {
            rule: FORMAT,
            before: "run(f\"SELECT * FROM t WHERE title LIKE '%{q}%'\")\n",
            after: "run(\"SELECT * FROM t WHERE title LIKE %s\", (f\"%{q}%\",))\n",
        },
        Example {
            rule: QMARK,
            before: "def f(user_id):\n    query = f\"SELECT * FROM users WHERE id = {user_id}\"\n    run(query)\n",
            after: "def f(user_id):\n    query = \"SELECT * FROM users WHERE id = ?\"\n    run(query, (user_id,))\n",
        },
    ],
    apply,
};

const PATTERN: &str =
    "((call function: (identifier) @_f arguments: (argument_list . (_) @sql)) @match (#eq? @_f \"run\"))";
const QMARK: (&str, &str) =
    ("rewrite = \"bind-parameters\"\ncall = \"@match\"\ntext = \"@sql\"\nstyle = \"?\"\nvalues = \"tuple\"", PATTERN);
const FORMAT: (&str, &str) =
    ("rewrite = \"bind-parameters\"\ncall = \"@match\"\ntext = \"@sql\"\nstyle = \"%s\"\nvalues = \"tuple\"", PATTERN);

/// How a driver writes the place of a parameter.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
enum Style {
    Question,
    Percent,
    Dollar,
    Number,
    Name,
}

fn apply(draft: &mut Draft<'_, '_>, arguments: &Arguments<'_>) -> Option<()> {
    let call = arguments.node(draft, "call")?;
    let given = arguments.node(draft, "text")?;
    let style = match arguments.text("style")? {
        "?" => Style::Question,
        "%s" => Style::Percent,
        "$n" => Style::Dollar,
        ":n" => Style::Number,
        ":name" => Style::Name,
        _ => return None,
    };
    let list = call.child(field::ARGUMENTS)?;
    match draft.python.arguments(list)[..] {
        [Argument::Positional(only)] if only == given => {}
        _ => return None,
    }
    let written = written(draft, given)?;
    let statement = Statement::read(draft, written)?;
    if conflicts(&statement, style) {
        return None;
    }
    let values = sql::values(&statement.units)?;
    let mut parameters: Vec<(String, String)> = Vec::new();
    for value in &values {
        let text = value_text(draft, &statement, value)?;
        let name = parameter_name(&statement, value, &parameters);
        let number = parameters.len() + 1;
        let placeholder = match style {
            Style::Question => "?".to_owned(),
            Style::Percent => "%s".to_owned(),
            Style::Dollar => format!("${number}"),
            Style::Number => format!(":{number}"),
            Style::Name => format!(":{name}"),
        };
        put_placeholder(draft, &statement, value, &placeholder)?;
        parameters.push((name, text));
    }
    let taken: Vec<bool> = taken(&statement, &values);
    statement.unescape(draft, style == Style::Percent, &taken)?;
    hand_over(draft, call, list, &parameters, arguments.text("values")?)
}

/// The expression that the statement is written as: `text`, or what the variable holds that only it uses.
fn written<'t>(draft: &Draft<'_, 't>, text: Node<'t>) -> Option<Node<'t>> {
    if text.kind() != kind::IDENTIFIER {
        return Some(text);
    }
    let origin = draft.python.origin(text);
    let function = draft.python.function_around(text);
    let scope = function.unwrap_or_else(|| draft.python.source().root());
    let same_scope = origin != text && draft.python.function_around(origin) == function;
    let mut names = origin.descendants().filter(|name| name.kind() == kind::IDENTIFIER);
    let stable = names.all(|name| times_bound(scope, name.text()) <= 1) && times_bound(scope, text.text()) == 1;
    (same_scope && stable && draft.uses(origin) == [text]).then_some(origin)
}

/// Whether the text has what the driver would take for a placeholder.
fn conflicts(statement: &Statement<'_>, style: Style) -> bool {
    let text = statement.outline();
    let follows = |mark: char, test: fn(char) -> bool| {
        let mut letters = text.chars().peekable();
        let mut before = ' ';
        while let Some(letter) = letters.next() {
            if letter == mark && before != mark && letters.peek().is_some_and(|next| test(*next)) {
                return true;
            }
            before = letter;
        }
        false
    };
    match style {
        Style::Question => text.contains('?'),
        Style::Percent => false,
        Style::Dollar => follows('$', |next| next.is_ascii_digit()),
        Style::Number | Style::Name => follows(':', |next| next.is_alphanumeric() || next == '_'),
    }
}

/// The expression that is handed over for a value.
fn value_text<'t>(draft: &Draft<'_, 't>, statement: &Statement<'t>, value: &Value) -> Option<String> {
    let inside = &statement.units[value.inside.clone()];
    if let [Unit::Hole(hole)] = inside {
        let plain = plain_value(draft, hole.value);
        return Some(crate::fix::precedence::as_argument(plain));
    }
    let mut text = String::new();
    for unit in inside {
        match unit {
            Unit::Char('\\', _) => return None,
            Unit::Char(letter @ ('{' | '}'), _) => text.extend([*letter, *letter]),
            Unit::Char(letter, _) => text.push(*letter),
            Unit::Hole(hole) => text.push_str(&format!("{{{}}}", plain_value(draft, hole.value).text())),
        }
    }
    let text = text.replace("''", "'");
    let first = inside.iter().find_map(|unit| if let Unit::Hole(hole) = unit { Some(hole.value) } else { None })?;
    if text.contains(['\\', '\n']) || first.has_error() {
        return None;
    }
    let quote = ['"', '\''].into_iter().find(|quote| !text.contains(*quote))?;
    Some(format!("f{quote}{text}{quote}"))
}

/// `x` for `str(x)`.
fn plain_value<'t>(draft: &Draft<'_, 't>, value: Node<'t>) -> Node<'t> {
    let value =
        if value.kind() == kind::PARENTHESIZED_EXPRESSION { value.named_child(0).unwrap_or(value) } else { value };
    let arguments = value.child(field::ARGUMENTS).map(|list| draft.python.arguments(list));
    match (value.child(field::FUNCTION).map(Node::text), arguments.as_deref()) {
        (Some("str"), Some([Argument::Positional(inner)])) => *inner,
        _ => value,
    }
}

/// The name of a parameter: that of the variable, attribute or key, told apart by a number.
fn parameter_name(statement: &Statement<'_>, value: &Value, others: &[(String, String)]) -> String {
    let holes = statement.units[value.inside.clone()].iter();
    let first = holes.filter_map(|unit| if let Unit::Hole(hole) = unit { Some(hole.value) } else { None }).next();
    let name = first.and_then(|node| match node.kind() {
        kind::IDENTIFIER => Some(node.text()),
        kind::ATTRIBUTE => node.child(field::ATTRIBUTE).map(Node::text),
        kind::SUBSCRIPT => {
            let key = node.child(field::SUBSCRIPT).and_then(|key| key.child_of_kind(kind::STRING_CONTENT));
            key.map(Node::text).filter(|key| {
                !key.starts_with(|c: char| c.is_ascii_digit()) && key.chars().all(|c| c.is_alphanumeric() || c == '_')
            })
        }
        _ => None,
    });
    let name = name.unwrap_or("value");
    let is_free = |name: &String| others.iter().all(|(other, _)| other != name);
    let numbered = (2..).map(|number| format!("{name}{number}"));
    std::iter::once(name.to_owned()).chain(numbered).find(is_free).unwrap_or_default()
}

/// Puts the placeholder where the first hole of the value stands, and takes the rest of the value away.
fn put_placeholder(
    draft: &mut Draft<'_, '_>,
    statement: &Statement<'_>,
    value: &Value,
    placeholder: &str,
) -> Option<()> {
    let mut placeholder = Some(placeholder);
    for unit in &statement.units[value.whole.clone()] {
        match unit {
            Unit::Char(_, range) => draft.delete(*range),
            Unit::Hole(hole) => {
                let text = placeholder.take().unwrap_or_default();
                draft.replace_range(hole.range, &format!("{text}{}", hole.closing))?;
            }
        }
    }
    Some(())
}

/// Which units are parts of values.
fn taken(statement: &Statement<'_>, values: &[Value]) -> Vec<bool> {
    (0..statement.units.len()).map(|unit| values.iter().any(|value| value.whole.contains(&unit))).collect()
}

fn hand_over<'t>(
    draft: &mut Draft<'_, 't>,
    call: Node<'t>,
    list: Node<'t>,
    parameters: &[(String, String)],
    form: &str,
) -> Option<()> {
    let all: Vec<&str> = parameters.iter().map(|(_, value)| &**value).collect();
    let joined = all.join(", ");
    match form {
        "tuple" if all.len() == 1 => draft.add_argument(list, &format!("({joined},)")),
        "tuple" => draft.add_argument(list, &format!("({joined})")),
        "list" => draft.add_argument(list, &format!("[{joined}]")),
        "arguments" => draft.add_argument(list, &joined),
        "bindparams" => {
            let named: Vec<String> = parameters.iter().map(|(name, value)| format!("{name}={value}")).collect();
            draft.insert(TextRange::empty(call.end()).start, &format!(".bindparams({})", named.join(", ")));
            Some(())
        }
        _ => None,
    }
}
