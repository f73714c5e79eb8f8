//! What is untrusted in code: `good("sql", x)` must find that nothing of it harms there, `bad("sql", x)` that it does.

use bezoar_base::{ApiFacts, Budget, Constant, Returns};
use bezoar_python::{Given, Kinds, Python};
use bezoar_syntax::{Source, Text, field, kind};

/// A test for each name: nothing in its code is told wrongly.
macro_rules! tells {
    ($($name:ident: $code:expr;)+) => { $(
        #[test]
        fn $name() {
            assert_eq!(crate::told::wrong($code).join("\n"), "");
        }
    )+ };
}

fn facts() -> ApiFacts {
    let mut facts = ApiFacts::default();
    facts.labels.push("http".into());
    facts.labels.push("json".into());
    facts.sources.insert("flask.request.args".into(), vec!["http".into()]);
    facts.sources.insert("flask.request.json".into(), vec!["http".into(), "json".into()]);
    facts.returns.insert("flask.abort".into(), Returns::Instance("typing.NoReturn".into()));
    facts.sanitizers.insert("urllib.parse.quote".into(), vec!["xss".into()]);
    facts.sanitizers.insert("html.escape".into(), vec!["xss".into()]);
    facts.names.insert("html.escape".into());
    for made in ["uuid.UUID", "decimal.Decimal", "datetime.date.fromisoformat", "datetime.datetime.strptime"] {
        facts.sanitizers.insert(made.into(), vec!["all".into()]);
    }
    facts.returns.insert("builtins.int".into(), Returns::Instance("builtins.int".into()));
    facts.returns.insert("pathlib.Path.resolve".into(), Returns::Instance("pathlib.Path".into()));
    facts.returns.insert("re.compile".into(), Returns::Instance("re.Pattern".into()));
    for (flag, number) in [("I", 2), ("M", 8), ("S", 16), ("X", 64), ("IGNORECASE", 2), ("MULTILINE", 8)] {
        facts.attributes.insert(format!("re.{flag}").into(), Returns::Constant(Constant::Int(number)));
    }
    let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    facts.attributes.insert("string.ascii_letters".into(), Returns::Constant(Constant::str(letters)));
    facts.attributes.insert("string.digits".into(), Returns::Constant(Constant::str("0123456789")));
    facts
}

/// The wrong answers about `code`; the names that it takes from libraries are there, and each function may use `x` and `y`.
pub(crate) fn wrong(code: &str) -> Vec<String> {
    let head = "import re, os, string, uuid, datetime, ipaddress, enum, decimal\nfrom pathlib import Path\n\
                from urllib.parse import urlparse, urlsplit, urljoin\nfrom flask import request, abort\n";
    let given = "x = request.args['x']; y = request.args['y']";
    let mut text = String::from(head);
    for line in code.lines() {
        text.push_str(line);
        text.push('\n');
        if line.starts_with("def ") {
            text.push_str(&format!("    {given}\n"));
        }
    }
    let code = text;
    let source = Source::parse(Text::new(code.as_str()), &Budget::unlimited()).expect("not cancelled");
    assert!(!source.root().has_error(), "{code}");
    let (facts, budget) = (facts(), Budget::unlimited());
    let python = Python::new(&source, &facts, &budget);
    let http = python.label("http");
    let mut wrong = Vec::new();
    for call in source.root().descendants().filter(|node| node.kind() == kind::CALL) {
        let name = call.child(field::FUNCTION).map_or("", |function| function.text());
        let Some(list) = call.child(field::ARGUMENTS).filter(|_| matches!(name, "good" | "bad")) else { continue };
        let (Given::Node(kinds), Given::Node(text)) =
            (python.argument(list, Some(0), None), python.argument(list, Some(1), None))
        else {
            panic!("two arguments: {}", call.text());
        };
        for word in kinds.text().trim_matches('"').split(' ') {
            let kind = if word == "all" { Kinds::ALL } else { Kinds::familiar(word).expect("a kind") };
            if python.value(text).labels().harms(&http, kind) != (name == "bad") {
                let line = code[..call.start() as usize].matches('\n').count() + 1;
                let around: Vec<&str> = code.lines().skip(line.saturating_sub(4)).take(4).collect();
                wrong.push(format!("{line}: {} {word}", around.join(" | ")));
            }
        }
    }
    wrong
}
