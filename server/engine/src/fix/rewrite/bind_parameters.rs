mod jinja;
mod sql;
mod text;
mod xpath;

use std::ops::Range;

use bezoar_base::TextRange;
use bezoar_python::Argument;
use bezoar_syntax::{Node, field, kind};

use super::{Arguments, Draft, Example, Rewrite};
use crate::fix::scope::times_bound;
use text::{Statement, Unit};

pub(super) const REWRITE: Rewrite = Rewrite {
    name: "bind-parameters",
    summary: "Takes values out of the text of an SQL statement, an XPath expression or a template and hands them over as parameters, each \
              in the place of a placeholder in the driver's style. Quotes around a value go with it, in templates they stay; of a longer \
              literal such as `'%{q}%'` the whole becomes the value. Works on f-strings, `%`, `format` and `+`, also where a variable that \
              is used only there holds the text. Not offered if a value stands where the language takes no parameter, or the call has \
              parameters already, of the same name where they have names.",
    arguments: &[
        ("call", "the call that runs the statement"),
        ("text", "the statement, its first argument, or a variable that holds it"),
        ("style", "`?`, `%s`, `$n`, `:n`, `:name`, `xpath` (`$name`) or `jinja` (`{{ name }}`)"),
        (
            "values",
            "`tuple`, `list`, `arguments` (one each), `bindparams` (a call after it), `keywords`, or `render` (keywords of a call of that \
             after it)",
        ),
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
        Example {
            rule: XPATH,
            before: "run(f\"//user[@name='{name}']/email\", smart_strings=False)\n",
            after: "run(\"//user[@name=$name]/email\", smart_strings=False, name=name)\n",
        },
        Example {
            rule: JINJA,
            before: "run(f\"<p>Hello {user.name}</p>\").render(title=title)\n",
            after: "run(\"<p>Hello {{ name }}</p>\").render(title=title, name=user.name)\n",
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
const XPATH: (&str, &str) = (
    "rewrite = \"bind-parameters\"\ncall = \"@match\"\ntext = \"@sql\"\nstyle = \"xpath\"\nvalues = \"keywords\"",
    PATTERN,
);
const JINJA: (&str, &str) = (
    "rewrite = \"bind-parameters\"\ncall = \"@match\"\ntext = \"@sql\"\nstyle = \"jinja\"\nvalues = \"render\"",
    PATTERN,
);

/// A value in a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Value {
    /// What goes: the hole, or the literal that it stands in with its quotes.
    whole: Range<usize>,
    /// What of it is the value.
    inside: Range<usize>,
}

/// How a driver writes the place of a parameter.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
enum Style {
    Question,
    Percent,
    Dollar,
    Number,
    Name,
    XPath,
    Jinja,
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
        "xpath" => Style::XPath,
        "jinja" => Style::Jinja,
        _ => return None,
    };
    let form = arguments.text("values")?;
    let list = call.child(field::ARGUMENTS)?;
    let all = draft.python.arguments(list);
    let takes_keywords = form == "keywords";
    match &all[..] {
        [Argument::Positional(first), rest @ ..] if *first == given && (rest.is_empty() || takes_keywords) => {}
        _ => return None,
    }
    // What is handed over by name stands here.
    let named = if form == "render" { rendering(call)? } else { list };
    let names = names_in(draft, named, form)?;
    let written = written(draft, given)?;
    let statement = Statement::read(draft, written)?;
    if conflicts(&statement, style) {
        return None;
    }
    let values = match style {
        Style::XPath => xpath::values(&statement.units)?,
        Style::Jinja => jinja::values(&statement.units)?,
        _ => sql::values(&statement.units)?,
    };
    let mut parameters: Vec<(String, String)> = Vec::new();
    for value in &values {
        let text = value_text(draft, &statement, value, style)?;
        let name = parameter_name(&statement, value, &parameters);
        if names.contains(&name.as_str()) || is_taken(&statement, &name, style) {
            return None;
        }
        let number = parameters.len() + 1;
        let placeholder = match style {
            Style::Question => "?".to_owned(),
            Style::Percent => "%s".to_owned(),
            Style::Dollar => format!("${number}"),
            Style::Number => format!(":{number}"),
            Style::Name => format!(":{name}"),
            Style::XPath => format!("${name}"),
            Style::Jinja => format!("{{{{ {name} }}}}"),
        };
        put_placeholder(draft, &statement, value, &placeholder)?;
        parameters.push((name, text));
    }
    let taken: Vec<bool> = taken(&statement, &values);
    statement.unescape(draft, style == Style::Percent, &taken)?;
    hand_over(draft, call, named, &parameters, form)
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
        // Their parameters have names, see `is_taken`.
        Style::Percent | Style::XPath | Style::Jinja => false,
        Style::Dollar => follows('$', |next| next.is_ascii_digit()),
        Style::Number | Style::Name => follows(':', |next| next.is_alphanumeric() || next == '_'),
    }
}

/// Whether the text has a parameter of that name, or uses something else that goes by it.
fn is_taken(statement: &Statement<'_>, name: &str, style: Style) -> bool {
    if !matches!(style, Style::XPath | Style::Jinja) {
        return false;
    }
    let letter = |unit: &Unit<'_>| if let Unit::Char(letter, _) = unit { *letter } else { '\0' };
    let text: String = statement.units.iter().map(letter).collect();
    let names = |part: &str| part.split(|c: char| c != '_' && !c.is_alphanumeric()).any(|word| word == name);
    match style {
        Style::XPath => {
            text.split('$').skip(1).any(|after| names(after.split([']', ')', ' ']).next().unwrap_or_default()))
        }
        _ => text.split('{').skip(1).any(|code| names(code.split('}').next().unwrap_or_default())),
    }
}

/// The arguments of the call of `render` right after `call`.
fn rendering(call: Node<'_>) -> Option<Node<'_>> {
    let method = call.parent().filter(|it| it.kind() == kind::ATTRIBUTE && it.child(field::OBJECT) == Some(call))?;
    let renders = method.child(field::ATTRIBUTE).is_some_and(|name| matches!(name.text(), "render" | "render_async"));
    let rendered = method.parent().filter(|it| renders && it.child(field::FUNCTION) == Some(method))?;
    rendered.child(field::ARGUMENTS)
}

/// The names of what is handed over by name already; `None` if something is that has names of its own.
fn names_in<'t>(draft: &Draft<'_, 't>, list: Node<'t>, form: &str) -> Option<Vec<&'t str>> {
    let mut names = match form {
        // Those of functions that take the values by name.
        "keywords" => vec!["source", "template", "template_name_or_list", "namespaces", "extensions", "smart_strings"],
        "render" => Vec::new(),
        _ => return Some(Vec::new()),
    };
    let skipped = usize::from(form == "keywords");
    for argument in draft.python.arguments(list).into_iter().skip(skipped) {
        match argument {
            Argument::Keyword(name, _) => names.push(name),
            _ => return None,
        }
    }
    Some(names)
}

/// The expression that is handed over for a value.
fn value_text<'t>(draft: &Draft<'_, 't>, statement: &Statement<'t>, value: &Value, style: Style) -> Option<String> {
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
    let text = if style == Style::XPath { text } else { text.replace("''", "'") };
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
        kind::SUBSCRIPT => node.child(field::SUBSCRIPT).and_then(key_name),
        // `form.get("name")`
        kind::CALL if node.child(field::FUNCTION)?.child(field::ATTRIBUTE)?.text() == "get" => {
            node.child(field::ARGUMENTS)?.named_child(0).and_then(key_name)
        }
        _ => None,
    });
    let name = name.unwrap_or("value");
    let is_free = |name: &String| others.iter().all(|(other, _)| other != name);
    let numbered = (2..).map(|number| format!("{name}{number}"));
    std::iter::once(name.to_owned()).chain(numbered).find(is_free).unwrap_or_default()
}

/// The text of a key that is a name.
fn key_name(key: Node<'_>) -> Option<&str> {
    let text = key.child_of_kind(kind::STRING_CONTENT).filter(|_| key.kind() == kind::STRING)?.text();
    let is_name =
        !text.starts_with(|c: char| c.is_ascii_digit()) && text.chars().all(|c| c.is_alphanumeric() || c == '_');
    (is_name && !is_keyword(text)).then_some(text)
}

/// Whether Python keeps a word for itself.
fn is_keyword(word: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ];
    KEYWORDS.contains(&word)
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
        "keywords" | "render" => {
            let named: Vec<String> = parameters.iter().map(|(name, value)| format!("{name}={value}")).collect();
            draft.add_argument(list, &named.join(", "))
        }
        "bindparams" => {
            let named: Vec<String> = parameters.iter().map(|(name, value)| format!("{name}={value}")).collect();
            draft.insert(TextRange::empty(call.end()).start, &format!(".bindparams({})", named.join(", ")));
            Some(())
        }
        _ => None,
    }
}
