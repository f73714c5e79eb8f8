//! The syntax of Python 3.8 to 3.14 parses; where the grammar is behind, only that construct is lost.

use bezoar_base::Budget;
use bezoar_syntax::{Source, Text};

/// What the grammar does not understand in `code`, piece by piece.
fn errors(code: &str) -> Vec<String> {
    let source = Source::parse(Text::new(code), &Budget::unlimited()).expect("not cancelled");
    let broken = source.root().descendants().filter(|node| node.is_broken());
    broken.map(|node| node.text().to_owned()).collect()
}

macro_rules! parses {
    ($($name:ident: $code:expr;)+) => { $(
        #[test]
        fn $name() {
            assert_eq!(errors($code), [] as [&str; 0]);
        }
    )+ };
}

parses! {
    python_3_8: "def f(a, /, b, *, c): return (n := a)\nprint(f'{n=}', f'{n!r:>{10}}')\n";
    python_3_9: "@buttons[0].clicked.connect\ndef f(x: list[int]) -> dict[str, int]: ...\n";
    python_3_10: "with (open('a') as a, open('b') as b): pass\nmatch command.split():\n    case [('a' | 'b') as x, *rest] if rest: pass\n    case {'k': 1, **kw}: pass\n    case Point(x=0) | None | -1 | a.b: pass\n    case _: pass\n";
    python_3_11: "try: pass\nexcept* (ValueError, TypeError) as e: pass\ndef f(*args: *Ts): return x[*a, 1:2]\n";
    python_3_12: "type Alias[T] = list[T]\ndef f[T: int, *Ts, **P](x: T) -> T: return f\"{x[\"k\"]}\"\nclass C[T](Generic[T]): pass\n";
    python_3_14: "t'hello {name!r:>{w}}'\ntry: pass\nexcept ValueError, TypeError: pass\n";
    keywords_that_are_names: "match = case = type = _ = 1\nprint(match, case, type)\nmatch.group(1)\ntype(x)\n";
    line_ends_and_marks: "\u{feff}a = 1\r\nb = 2\r\n\x0c\nc = 3\r\n";
}

/// Defaults of type parameters (Python 3.13) are not in the grammar yet. When they are, this test fails and can go.
#[test]
fn of_a_type_parameter_with_a_default_only_that_is_lost() {
    let code = "class A[T = int]:\n    def f(self):\n        return g()\ntype X[T = int] = list[T]\nh()\n";
    assert_eq!(errors(code), ["T =", "T ="]);
    let source = Source::parse(Text::new(code), &Budget::unlimited()).expect("not cancelled");
    let calls = source.root().descendants().filter(|node| node.kind() == bezoar_syntax::kind::CALL);
    assert_eq!(calls.map(|call| call.text()).collect::<Vec<_>>(), ["g()", "h()"]);
}
