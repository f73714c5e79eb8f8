use bezoar_python::{Argument, Known};
use bezoar_syntax::{Kind, Node, field, kind};

use super::{Arguments, Draft, Example, Rewrite, is_plain_text, unwrapped};
use crate::fix::scope::{around, bindings, times_bound};
use crate::layout::Layout;

pub(super) const REWRITE: Rewrite = Rewrite {
    name: "contain-path",
    summary: "Resolves a path that is put together from a folder and something else, and raises `ValueError` where it leads out of the \
              folder. Works on `os.path.join` and on `/` of `pathlib`, at the call or in a variable that is assigned once. Not offered \
              where the folder is no plain name, attribute or text, or where no statement can stand before.",
    arguments: &[("path", "the path, or a variable that holds it")],
    examples: &[
        Example {
            rule: RULE,
            before: "import os\n\ndef read(name):\n    return run(os.path.join(FOLDER, name))\n",
            after: "import os\n\ndef read(name):\n    path = os.path.realpath(os.path.join(FOLDER, name))\n    \
                    if os.path.commonpath([os.path.realpath(FOLDER), path]) != os.path.realpath(FOLDER):\n        \
                    raise ValueError(\"the path leads out of its folder\")\n    return run(path)\n",
        },
        Example {
            rule: RULE,
            before: "from pathlib import Path\n\nFOLDER = Path(\"docs\")\n\ndef read(name):\n    target = FOLDER / name\n    return run(target)\n",
            after: "from pathlib import Path\n\nFOLDER = Path(\"docs\")\n\ndef read(name):\n    target = (FOLDER / name).resolve()\n    \
                    if FOLDER.resolve() not in target.parents:\n        raise ValueError(\"the path leads out of its folder\")\n    \
                    return run(target)\n",
        },
    ],
    apply,
};

const RULE: (&str, &str) = (
    "rewrite = \"contain-path\"\npath = \"@path\"",
    "((call function: (_) @_f arguments: (argument_list . (_) @path)) @match (#eq? @_f \"run\"))",
);

/// Names for a path that has none, the best first.
const NAMES: &[&str] = &["path", "full_path", "resolved_path"];

/// Code that is not run just once, right where its statement begins.
const LATER: &[Kind] = &[
    kind::LAMBDA,
    kind::LIST_COMPREHENSION,
    kind::SET_COMPREHENSION,
    kind::DICTIONARY_COMPREHENSION,
    kind::GENERATOR_EXPRESSION,
    kind::BOOLEAN_OPERATOR,
    kind::CONDITIONAL_EXPRESSION,
    kind::ELIF_CLAUSE,
    kind::WHILE_STATEMENT,
    kind::DECORATED_DEFINITION,
    kind::FUNCTION_DEFINITION,
    kind::CLASS_DEFINITION,
    kind::ASSERT_STATEMENT,
];

/// How a path is put together: by `os.path.join`, of which this is the module, or by `/` of `pathlib`; and from which folder on.
enum Joined<'t> {
    Join { module: Node<'t>, folder: String },
    Slash { folder: String },
}

fn apply(draft: &mut Draft<'_, '_>, arguments: &Arguments<'_>) -> Option<()> {
    let given = arguments.node(draft, "path")?;
    let path = unwrapped(given);
    if path.kind() == kind::IDENTIFIER {
        return check_variable(draft, path);
    }
    let joined = joined(draft, path)?;
    let statement = statement(path)?;
    if !draft.layout.begins_line(statement.start()) {
        return None;
    }
    let name = NAMES.iter().copied().find(|name| is_free(path, name))?;
    let indentation = draft.layout.indentation(statement.start());
    let check = joined.check(name, indentation);
    draft.insert(
        statement.start(),
        &format!("{name} = {}\n{indentation}{check}\n{indentation}", joined.resolved(path.text())),
    );
    draft.replace(given, name)
}

/// The variable is resolved where it is assigned, and checked behind that.
fn check_variable<'t>(draft: &mut Draft<'_, 't>, variable: Node<'t>) -> Option<()> {
    let origin = draft.python.origin(variable);
    let function = draft.python.function_around(variable);
    let scope = function.unwrap_or_else(|| draft.python.source().root());
    let assignment = origin.parent().filter(|it| it.kind() == kind::ASSIGNMENT && it.child(field::TYPE).is_none())?;
    let is_it = assignment.child(field::LEFT).is_some_and(|left| left.text() == variable.text())
        && assignment.parent().is_some_and(|statement| statement.kind() == kind::EXPRESSION_STATEMENT);
    if !is_it || draft.python.function_around(origin) != function || times_bound(scope, variable.text()) != 1 {
        return None;
    }
    let joined = joined(draft, origin)?;
    let statement = statement(origin)?;
    if !draft.layout.begins_line(statement.start()) || !draft.layout.ends_line(statement.end()) {
        return None;
    }
    let indentation = draft.layout.indentation(statement.start());
    let check = joined.check(variable.text(), indentation);
    draft.replace(origin, &joined.resolved(origin.text()))?;
    draft.insert(draft.layout.line_end(statement.end()), &format!("\n{indentation}{check}"));
    Some(())
}

impl Joined<'_> {
    /// The path without `..` and links.
    fn resolved(&self, path: &str) -> String {
        match self {
            Self::Join { module, .. } => format!("{}.realpath({path})", module.text()),
            Self::Slash { .. } => format!("({path}).resolve()"),
        }
    }

    /// The statement that looks at the variable `name`, whose lines begin with this indentation.
    fn check(&self, name: &str, indentation: &str) -> String {
        let is_outside = match self {
            Self::Join { module, folder } => {
                let module = module.text();
                format!("{module}.commonpath([{module}.realpath({folder}), {name}]) != {module}.realpath({folder})")
            }
            Self::Slash { folder } => format!("{folder}.resolve() not in {name}.parents"),
        };
        let step = Layout::step_from(indentation);
        format!("if {is_outside}:\n{indentation}{step}raise ValueError(\"the path leads out of its folder\")")
    }
}

/// How an expression puts a path together, if what it is made of can be looked at twice, and a little earlier.
fn joined<'t>(draft: &Draft<'_, 't>, path: Node<'t>) -> Option<Joined<'t>> {
    let stays = [kind::AWAIT, kind::YIELD, kind::NAMED_EXPRESSION];
    if path.text().contains('\n') || path.descendants().any(|node| node.is(&stays) || node.is_broken()) {
        return None;
    }
    if path.kind() == kind::CALL {
        let function = path.child(field::FUNCTION).filter(|function| function.kind() == kind::ATTRIBUTE)?;
        let is_join = match draft.python.value(function).only() {
            Some(Known::Api(api)) => matches!(&**api, "os.path.join" | "posixpath.join"),
            _ => false,
        };
        let all = draft.python.arguments(path.child(field::ARGUMENTS)?);
        let are_plain = all.len() > 1 && all.iter().all(|argument| matches!(argument, Argument::Positional(_)));
        let (Some(Argument::Positional(first)), true) = (all.first(), is_join && are_plain) else { return None };
        // What follows as a text is a folder in that.
        let rest = all[1..all.len() - 1].iter().map_while(|argument| match argument {
            Argument::Positional(part) if is_plain_text(*part) => Some(part.text()),
            _ => None,
        });
        let parts: Vec<&str> = std::iter::once(repeatable(*first)?.text()).chain(rest).collect();
        let folder = match parts[..] {
            [only] => only.to_owned(),
            _ => format!("{}({})", function.text(), parts.join(", ")),
        };
        return Some(Joined::Join { module: function.child(field::OBJECT)?, folder });
    }
    let operands = |node: Node<'t>| {
        let is_slash = node.kind() == kind::BINARY_OPERATOR && node.child(field::OPERATOR)?.text() == "/";
        is_slash.then_some((unwrapped(node.child(field::LEFT)?), node.child(field::RIGHT)?))
    };
    let (mut folder, _) = operands(path)?;
    while let Some((left, right)) = operands(folder) {
        // `FOLDER / "docs"` is one as well.
        if is_plain_text(right) && repeatable(left).is_some() {
            break;
        }
        folder = left;
    }
    let root = operands(folder).map_or(folder, |(left, _)| left);
    let value = draft.python.value(root);
    let is_path = |known: &Known| matches!(known, Known::Instance(class) if class.starts_with("pathlib."));
    if value.known().is_empty() || !value.known().iter().all(is_path) {
        return None;
    }
    let folder = if folder == root { repeatable(root)?.text().to_owned() } else { format!("({})", folder.text()) };
    Some(Joined::Slash { folder })
}

/// An expression that says the same a second time: a name, an attribute of one, a text.
fn repeatable(node: Node<'_>) -> Option<Node<'_>> {
    let is_fixed = match node.kind() {
        kind::IDENTIFIER => true,
        kind::ATTRIBUTE => return repeatable(node.child(field::OBJECT)?).map(|_| node),
        kind::STRING => is_plain_text(node),
        _ => false,
    };
    is_fixed.then_some(node)
}

/// The statement that runs an expression first, once.
fn statement(node: Node<'_>) -> Option<Node<'_>> {
    let mut statement = node;
    loop {
        let outer = statement.parent()?;
        if outer.is(&[kind::BLOCK, kind::MODULE]) {
            return (!statement.is(LATER)).then_some(statement);
        }
        if statement.is(LATER) {
            return None;
        }
        statement = outer;
    }
}

/// Whether nobody around `place` goes by that name.
fn is_free(place: Node<'_>, name: &str) -> bool {
    let scopes = around(place);
    let is_bound = scopes.iter().any(|scope| bindings(*scope).iter().any(|bound| bound.name == name));
    let is_name = |node: &Node<'_>| node.text() == name && node.field() != Some(field::ATTRIBUTE);
    let is_used = |scope: &Node<'_>| scope.descendants_of_kind(kind::IDENTIFIER).iter().any(is_name);
    !is_bound && !scopes.first().is_some_and(is_used)
}
