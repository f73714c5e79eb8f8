use bezoar_syntax::{Node, field, kind};

use super::{Arguments, Draft, Example, Rewrite};
use crate::layout::Layout;

pub(super) const REWRITE: Rewrite = Rewrite {
    name: "assert-to-raise",
    summary: "Turns an `assert` into an `if` that raises: what is asserted is negated as people write it, the message goes along. Not \
              offered where the statement does not stand on lines of its own, or something around it waits for `AssertionError`.",
    arguments: &[
        ("statement", "the `assert`"),
        ("error", "the exception to raise: a builtin, or an API that is imported"),
    ],
    examples: &[
        Example {
            rule: RULE,
            before: "def f(user):\n    assert user.may_read\n",
            after: "def f(user):\n    if not user.may_read:\n        raise PermissionError\n",
        },
        Example {
            rule: RULE,
            before: "def f(a, b):\n    assert not a == b, \"the same\"\n",
            after: "def f(a, b):\n    if a == b:\n        raise PermissionError(\"the same\")\n",
        },
        Example {
            rule: RULE,
            before: "def f(user):\n    assert user.name or user.is_admin\n",
            after: "def f(user):\n    if not (user.name or user.is_admin):\n        raise PermissionError\n",
        },
    ],
    apply,
};

const RULE: (&str, &str) = (
    "rewrite = \"assert-to-raise\"\nstatement = \"@match\"\nerror = \"builtins.PermissionError\"",
    "((assert_statement) @match)",
);

fn apply(draft: &mut Draft<'_, '_>, arguments: &Arguments<'_>) -> Option<()> {
    let statement = arguments.node(draft, "statement").filter(|node| node.kind() == kind::ASSERT_STATEMENT)?;
    let stands_alone = draft.layout.begins_line(statement.start()) && draft.layout.ends_line(statement.end());
    if !stands_alone || awaits_assertion(statement) {
        return None;
    }
    let mut parts = statement.named_children().filter(|part| part.kind() != kind::COMMENT);
    let condition = parts.next()?;
    let message = parts.next().map_or_else(String::new, |message| format!("({})", message.text()));
    let error = draft.say(arguments.text("error")?, statement)?;
    let indentation = draft.layout.indentation(statement.start());
    let step = Layout::step_from(indentation);
    let text = format!("if {}:\n{indentation}{step}raise {error}{message}", negated(condition)?);
    draft.replace_range(statement.range(), &text)
}

/// The opposite of a condition.
fn negated(condition: Node<'_>) -> Option<String> {
    let text = condition.text();
    Some(match condition.kind() {
        // Outside of parentheses `not` ends at the next `and` or `or`, of which there is none here.
        kind::NOT_OPERATOR => condition.child(field::ARGUMENT)?.text().to_owned(),
        kind::COMPARISON_OPERATOR => opposite(condition).unwrap_or_else(|| format!("not {text}")),
        // A tuple with something in it is always true.
        kind::TUPLE => return None,
        kind::BOOLEAN_OPERATOR | kind::CONDITIONAL_EXPRESSION | kind::LAMBDA | kind::NAMED_EXPRESSION => {
            format!("not ({text})")
        }
        _ => format!("not {text}"),
    })
}

/// A comparison of two with the opposite operator, for those that have one.
fn opposite(comparison: Node<'_>) -> Option<String> {
    let mut operands = comparison.named_children();
    let (left, right) = (operands.next()?, operands.next()?);
    if operands.next().is_some() {
        return None;
    }
    let between = comparison.source_text().get(left.end() as usize..right.start() as usize)?;
    let opposite = match between.split_whitespace().collect::<Vec<_>>()[..] {
        ["in"] => "not in",
        ["not", "in"] => "in",
        ["is"] => "is not",
        ["is", "not"] => "is",
        ["=="] => "!=",
        ["!="] => "==",
        _ => return None,
    };
    Some(format!("{} {opposite} {}", left.text(), right.text()))
}

/// Whether something around a statement catches what a failed `assert` raises.
fn awaits_assertion(statement: Node<'_>) -> bool {
    statement.ancestors().take_while(|around| around.kind() != kind::FUNCTION_DEFINITION).any(|around| {
        let clauses = around.named_children().filter(|clause| clause.kind() == kind::EXCEPT_CLAUSE);
        around.kind() == kind::TRY_STATEMENT
            && clauses
                .into_iter()
                .any(|clause| clause.text().lines().next().is_some_and(|head| head.contains("AssertionError")))
    })
}
