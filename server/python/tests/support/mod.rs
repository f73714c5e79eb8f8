//! What the evaluator says of expressions: `show(…)` in the code is replaced by nothing; its argument is asked about.

use bezoar_base::{ApiFacts, Budget, Returns};
use bezoar_python::{Known, Piece, Python, Value};
use bezoar_syntax::{Source, Text, field, kind};

/// What each `show(x)` in `code` is, in order, one per line.
pub(crate) fn shown(code: &str) -> String {
    let source = Source::parse(Text::new(code), &Budget::unlimited()).expect("not cancelled");
    let mut facts = ApiFacts::default();
    facts.returns.insert("sqlite3.connect".into(), Returns::Instance("sqlite3.Connection".into()));
    facts.returns.insert("sqlite3.Connection.cursor".into(), Returns::Instance("sqlite3.Cursor".into()));
    facts.attributes.insert("stat.S_IRWXO".into(), Returns::Constant(bezoar_base::Constant::Int(7)));
    facts.names.insert("hashlib.md5".into());
    facts.sources.insert("app.input".into(), vec!["http".into()]);
    facts.labels.push("http".into());
    facts.kinds.extend(["sql".into(), "log".into()]);
    let budget = Budget::unlimited();
    let python = Python::new(&source, &facts, &budget);
    let mut lines = Vec::new();
    for call in source.root().descendants().filter(|node| node.kind() == kind::CALL) {
        if call.child(field::FUNCTION).is_some_and(|function| function.text() == "show") {
            let argument = call.child(field::ARGUMENTS).and_then(|list| list.named_child(0)).expect("one argument");
            let argument =
                argument.child(field::VALUE).filter(|_| argument.kind() == kind::KEYWORD_ARGUMENT).unwrap_or(argument);
            lines.push(written(&python.value(argument)));
        }
    }
    lines.join("\n")
}

fn written(value: &Value) -> String {
    let mut parts: Vec<String> = value.known().iter().map(written_known).collect();
    if value.is_open() {
        parts.push("?".to_owned());
    }
    let all = if parts.is_empty() { "never".to_owned() } else { parts.join(" | ") };
    // What is untrusted in itself, not only in what it holds.
    let sql = bezoar_python::Kinds::familiar("sql").expect("a kind");
    let log = bezoar_python::Kinds::familiar("log").expect("a kind");
    let http = bezoar_python::Labels::of(0);
    let mark = match (value.own_labels().harms(&http, sql), value.own_labels().harms(&http, log)) {
        (true, true) => "!",
        (true, false) => "!sql",
        (false, true) => "!log",
        (false, false) => "",
    };
    format!("{all}{mark}")
}

fn written_known(known: &Known) -> String {
    let list = |values: &[Value], open: bool| {
        let mut all: Vec<String> = values.iter().map(written).collect();
        all.extend(open.then(|| "...".to_owned()));
        all.join(", ")
    };
    match known {
        Known::Constant(constant) => match constant {
            bezoar_base::Constant::Str(text) => format!("{text:?}"),
            bezoar_base::Constant::Bytes(bytes) => format!("b\"{}\"", bytes.escape_ascii()),
            bezoar_base::Constant::Bool(value) => if *value { "True" } else { "False" }.to_owned(),
            bezoar_base::Constant::None => "None".to_owned(),
            bezoar_base::Constant::Int(value) => value.to_string(),
            other => format!("{other:?}"),
        },
        Known::Api(path) => path.to_string(),
        Known::Instance(path) => format!("<{path}>"),
        Known::Text(pieces) => {
            let piece = |piece: &Piece| match piece {
                Piece::Literal(text) => text.to_string(),
                Piece::Hole(value) => format!("{{{}}}", written(value)),
                Piece::Repeat(text) => format!("{{{text:?}...}}"),
            };
            format!("f\"{}\"", pieces.iter().map(piece).collect::<String>())
        }
        Known::Sequence(sequence) => format!("[{}]", list(&sequence.elements, sequence.open)),
        Known::Dict(dict) => {
            let mut all: Vec<String> = dict
                .entries
                .iter()
                .map(|(key, value)| format!("{}: {}", written_known(&Known::Constant(key.clone())), written(value)))
                .collect();
            all.extend(dict.open.then(|| "...".to_owned()));
            format!("{{{}}}", all.join(", "))
        }
        Known::Function(function) => format!("def {}", function.name),
        Known::Pattern(regex) => format!("/{}/", regex.text),
        Known::Class(class) => format!("class {}", class.name),
        Known::Object(object) => format!("<class {}>", object.class.name),
        Known::Buffer(buffer) => format!("buffer({}^{})", written(&buffer.before), written(&buffer.after)),
        Known::Encoded(encoded) => format!("{:?}({})", encoded.codec, written(&encoded.value)),
        Known::Module(module) => format!("module {}", module.path),
    }
}
