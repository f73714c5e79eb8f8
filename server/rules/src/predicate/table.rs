//! Every predicate there is: its name, what people read about it, what it costs, and how its arguments are read. The loader and
//! the reference in `queries/README.md` both come from here.

use crate::predicate::arguments::{Arguments, Scope};
use crate::predicate::{Predicate, Test};
use crate::problem::{Flaw, did_you_mean};
use crate::reader::Form;

/// One predicate of the closed set.
#[derive(Copy, Clone)]
pub struct PredicateEntry {
    /// Name without `#`, prefixes and `?`.
    pub name: &'static str,
    /// The prefix that swaps yes and no: `not-`, or `no-` where English wants it.
    pub negation: &'static str,
    /// The arguments as an author writes them.
    pub arguments: &'static str,
    /// What yes, no and unknown mean.
    pub meaning: &'static str,
    /// One use, with its parentheses.
    pub example: &'static str,
    /// Whether it asks something of a capture, so that `any-` has a meaning.
    pub of_capture: bool,
    /// Relative price of an answer; the cheapest predicates of a pattern are asked first.
    pub cost: u8,
    read: fn(&mut Arguments<'_, '_>) -> Result<Test, Flaw>,
}

/// A predicate with what ordering it needs.
#[derive(Clone, Debug)]
pub(crate) struct Read {
    pub(crate) predicate: Predicate,
    pub(crate) cost: u8,
    pub(crate) reads: Vec<u32>,
    pub(crate) binds: Option<u32>,
}

impl PredicateEntry {
    /// All names under which it can be asked, without `#`.
    pub fn names(&self) -> Vec<String> {
        let Self { name, negation, .. } = self;
        let mut names = vec![format!("{name}?"), format!("{negation}{name}?")];
        if self.of_capture {
            names.extend([format!("any-{name}?"), format!("any-{negation}{name}?")]);
        }
        names
    }
}

/// The predicate that `form` writes.
pub(crate) fn read(form: &Form, scope: &mut Scope<'_>) -> Result<Read, Flaw> {
    let (entry, negated, any) = find(&form.name.text).ok_or_else(|| {
        let names: Vec<String> = PREDICATES.iter().flat_map(PredicateEntry::names).collect();
        let known = names.iter().map(String::as_str).chain(["set!"]);
        let suggestion = match form.name.text.strip_prefix("not-any-") {
            // That none of several nodes is so is what `not-` says.
            Some(rest) if find(&format!("not-{rest}")).is_some() => format!("; did you mean `not-{rest}`?"),
            _ => match form.name.text.strip_prefix("any-") {
                Some(rest) if find(rest).is_some() => format!("; did you mean `{rest}`?"),
                _ => did_you_mean(&form.name.text, known),
            },
        };
        Flaw::new(form.name.range, format!("there is no predicate `#{}`{suggestion}", form.name.text))
    })?;
    let mut arguments = Arguments::new(form, scope);
    let test = (entry.read)(&mut arguments)?;
    arguments.end()?;
    let (reads, binds) = (std::mem::take(&mut arguments.reads), arguments.binds);
    if negated && binds.is_some() {
        let message = format!("`#{}` has nothing to bind where it holds; leave the name away", form.name.text);
        return Err(Flaw::new(form.range, message));
    }
    Ok(Read { predicate: Predicate { test, negated, any, range: form.range }, cost: entry.cost, reads, binds })
}

/// The entry of a name such as `any-not-eq?`, whether it is negated, and whether one node is enough.
fn find(name: &str) -> Option<(&'static PredicateEntry, bool, bool)> {
    let name = name.strip_suffix('?')?;
    let exactly = |name: &str| PREDICATES.iter().find(|entry| entry.name == name);
    let either = |name: &str| {
        let negated = PREDICATES.iter().find(|entry| name.strip_prefix(entry.negation) == Some(entry.name));
        exactly(name).map(|entry| (entry, false)).or(negated.map(|entry| (entry, true)))
    };
    either(name).map(|(entry, negated)| (entry, negated, false)).or_else(|| {
        let (entry, negated) = either(name.strip_prefix("any-")?)?;
        entry.of_capture.then_some((entry, negated, true))
    })
}

const fn entry(
    name: &'static str,
    arguments: &'static str,
    cost: u8,
    example: &'static str,
    meaning: &'static str,
    read: fn(&mut Arguments<'_, '_>) -> Result<Test, Flaw>,
) -> PredicateEntry {
    PredicateEntry { name, negation: "not-", arguments, meaning, example, of_capture: true, cost, read }
}

const fn of_file(entry: PredicateEntry) -> PredicateEntry {
    PredicateEntry { of_capture: false, ..entry }
}

/// The closed set, in the order of the reference.
pub const PREDICATES: &[PredicateEntry] = &[
    entry(
        "eq",
        r#"@x "text" or @x @y"#,
        1,
        r#"(#eq? @name "password")"#,
        "The text of the node is that text, or that of the other node. A string's text has its quotes.",
        |arguments| {
            let one = arguments.capture()?;
            Ok(match arguments.capture_or_text()? {
                Ok(two) => Test::EqCapture(one, two),
                Err(text) => Test::EqText(one, text),
            })
        },
    ),
    entry(
        "any-of",
        r#"@x "text" …"#,
        1,
        r#"(#any-of? @operator "==" "!=")"#,
        "The text of the node is one of these.",
        |arguments| Ok(Test::AnyOf(arguments.capture()?, arguments.texts("a string")?)),
    ),
    entry(
        "match",
        r#"@x "regex""#,
        2,
        r#"(#match? @comment "(?i)\\btodo\\b")"#,
        "The regular expression (of the Rust crate `regex`) is found somewhere in the text of the node. Write `\\\\` for one backslash.",
        |arguments| Ok(Test::Match(arguments.capture()?, arguments.regex()?)),
    ),
    entry(
        "callee",
        r#"@function "path" …"#,
        5,
        r#"(#callee? @function "yaml.load" "sqlite3.Cursor.execute")"#,
        "What is called is one of these APIs, through imports, aliases, assignments and constructed instances. The capture is the `function:` \
         of a call, a call, or the expression of a decorator, where a call is looked through. An instance is named by its class: \
         `sqlite3.Cursor.execute`; what a lower-case factory makes is `hashlib.md5()` unless a model names its class. Builtins are \
         `builtins.eval`. `\"Crypto.*\"` is everything below. No: it is known to be something else.",
        |arguments| Ok(Test::Callee(arguments.capture()?, arguments.paths()?)),
    ),
    entry(
        "resolves",
        r#"@x "path" …"#,
        5,
        r#"(#resolves? @version "ssl.PROTOCOL_TLSv1")"#,
        "What the expression denotes is one of these APIs; of a call: what it gives back. On a name inside an import statement \
         (`dotted_name`, `aliased_import`, the module of `import_from_statement`) it is the imported path, such as `Crypto.Cipher.DES`. A class of \
         this file is not the class that it derives from, see `#subclass?`.",
        |arguments| Ok(Test::Resolves(arguments.capture()?, arguments.paths()?)),
    ),
    entry(
        "value",
        "@x LITERAL …",
        8,
        r#"(#value? @debug True)"#,
        "The expression folds to one of these constants. A literal is `\"text\"`, `True`, `False`, `None` or a number (`0`, `-1`, `1.5`, \
         `0o777`). Equality is Python's, but `True` equals only `True`, and a text also equals the bytes of that text.",
        |arguments| Ok(Test::Value(arguments.capture()?, arguments.literals()?)),
    ),
    entry(
        "value-match",
        r#"@x "regex""#,
        8,
        r#"(#value-match? @url "^http://")"#,
        "The regular expression is found in the string or bytes that the expression folds to. What is not known of a partly known string \
         (f-string, `+`, `%`, `format`, `join`) reads as `{}`, and a `{}` that is really written as `{ }`. A part that only a number or the \
         like can fill reads as `0`, one that is one of several constants as the first of them, what a model's `@sanitizer` made as what \
         it clears: `{command}`. Unknown if nothing of it is known.",
        |arguments| Ok(Test::ValueMatch(arguments.capture()?, arguments.regex()?)),
    ),
    entry(
        "number-below",
        "@x NUMBER",
        8,
        r#"(#number-below? @bits 2048)"#,
        "The expression folds to a number below this one.",
        |arguments| Ok(Test::NumberBelow(arguments.capture()?, arguments.number()?)),
    ),
    entry(
        "bits-set",
        "@x MASK",
        8,
        r#"(#bits-set? @mode 0o022)"#,
        "The expression folds to an integer that has one of these bits; `mode | 0o002` has that bit whatever `mode` is.",
        |arguments| Ok(Test::BitsSet(arguments.capture()?, arguments.integer()?)),
    ),
    entry(
        "constant",
        "@x",
        8,
        r#"(#not-constant? @query)"#,
        "The expression is a known constant, or a list, tuple or dict of such. No: it is known to be none (a string with an unknown hole, \
         a parameter without default, …). Unknown if what is not known of a string can do no harm: a number, what a sanitizer made.",
        |arguments| Ok(Test::Constant(arguments.capture()?)),
    ),
    PredicateEntry {
        negation: "no-",
        ..entry(
            "argument",
            r#"@arguments "1|Loader" [@name]"#,
            3,
            r#"(#argument? @arguments "0|key_size" @bits)"#,
            "The call gives that argument: `\"1|Loader\"` by zero-based position or keyword, `\"|verify\"` by keyword only, `\"0\"` by position \
             only. The capture is the `argument_list`. `@name` is bound to the value, for other predicates, messages and fixes. Unknown \
             where a `*args` or `**kwargs` of unknown contents may give it.",
            |arguments| {
                let list = arguments.capture()?;
                let spec = arguments.argument_spec()?;
                Ok(Test::Argument { arguments: list, spec, bind: arguments.binding()? })
            },
        )
    },
    entry(
        "flows-from",
        r#"@x "label" ["kind"]"#,
        12,
        r#"(#flows-from? @command "http")"#,
        "Untrusted data with that label (of some model's `@source`) reaches the expression; with a kind of sink: and it still does harm in \
         sinks of that kind, because no sanitizer or guard has cleared it.",
        |arguments| {
            let (value, label) = (arguments.capture()?, arguments.text("a label")?);
            Ok(Test::FlowsFrom { value, label, kind: arguments.optional_text()? })
        },
    ),
    entry(
        "written-from",
        r#"@x "label" "kind""#,
        12,
        r#"(#written-from? @value "http" "log")"#,
        "As `flows-from?`, of what `str` writes of the expression: a list, tuple, set or dict shows what it holds as `repr` does.",
        |arguments| {
            let (value, label) = (arguments.capture()?, arguments.text("a label")?);
            Ok(Test::WrittenFrom { value, label, kind: arguments.text("a kind of sink")? })
        },
    ),
    entry(
        "option-from",
        r#"@x "label" "kind""#,
        12,
        r#"(#option-from? @words "http" "argument")"#,
        "The expression is a list of the words of a command, and untrusted data with that label that still does harm in sinks of that kind \
         begins one of them behind the first, with no `--` before it.",
        |arguments| {
            let (value, label) = (arguments.capture()?, arguments.text("a label")?);
            Ok(Test::OptionFrom { value, label, kind: arguments.text("a kind of sink")? })
        },
    ),
    entry(
        "hole-after",
        r#"@x "kind" "label" "regex""#,
        12,
        r#"(#hole-after? @sql "sql" "http" "(?i)\\bfrom\\s+$")"#,
        "The expression is a string with a hole that untrusted data with that label fills and that still does harm in sinks of that kind, \
         and the regular expression matches in what stands before the hole; end it with `$`. Other holes before it read `{}`. Unknown where \
         untrusted data reaches the string but the string is not known piece by piece.",
        |arguments| {
            let value = arguments.capture()?;
            let kind = arguments.text("a kind of sink")?;
            let label = arguments.text("a label")?;
            Ok(Test::HoleAfter { value, kind, label, before: arguments.regex()? })
        },
    ),
    entry(
        "sink",
        r#"@x "kind" ["label"] [@name]"#,
        11,
        r#"(#sink? @match "sql" "http" @query)"#,
        "Some model says that the node is a sink of that kind: a call, an assignment, the `return` of a function whose answer goes out; with a \
         label: and untrusted data with that label reaches it. `@name` is bound to the expression that must not be untrusted.",
        |arguments| {
            let call = arguments.capture()?;
            let kind = arguments.text("a kind of sink")?;
            let label = arguments.optional_text()?;
            Ok(Test::Sink { call, kind, label, bind: arguments.binding()? })
        },
    ),
    entry(
        "named",
        r#"@x "secret key" …"#,
        7,
        r#"(#named? @target "password" "secret key")"#,
        "One of the names that tell what the expression carries has these words in a row: `userPassword`, `user_password` and `PASSWORD` are \
         named \"password\". Names are those of identifiers, attributes, constant subscript keys, receivers and called functions, of what is \
         encoded, wrapped, joined or formatted, and through local variables.",
        |arguments| Ok(Test::Named(arguments.capture()?, arguments.phrases()?)),
    ),
    entry(
        "decorated",
        r#"@definition "path" …"#,
        5,
        r#"(#decorated? @function "django.views.decorators.csrf.csrf_exempt")"#,
        "The function, class or `decorated_definition` has such a decorator.",
        |arguments| Ok(Test::Decorated(arguments.capture()?, arguments.paths()?)),
    ),
    entry(
        "subclass",
        r#"@class "path" …"#,
        6,
        r#"(#subclass? @class "django.forms.Form")"#,
        "The `class_definition`, or the class that the expression denotes, derives from one of these, also through classes of this file.",
        |arguments| Ok(Test::Subclass(arguments.capture()?, arguments.paths()?)),
    ),
    entry(
        "element",
        "@x LITERAL …",
        9,
        r#"(#element? @hosts "*")"#,
        "Some element of what the list, tuple or set finally holds (`+=`, `append` and concatenation followed) equals one of these; a text also \
         means an element that denotes the API of that path.",
        |arguments| Ok(Test::Element(arguments.capture()?, arguments.literals()?)),
    ),
    entry(
        "entry",
        r#"@x "key" [LITERAL …] [@name]"#,
        9,
        r#"(#entry? @options "verify_signature" False)"#,
        "The dict has that key; with literals: and its value is one of them. `@name` is bound to the value's expression where there is one.",
        |arguments| {
            let dict = arguments.capture()?;
            let key = arguments.literal()?;
            let values = arguments.optional_literals()?;
            Ok(Test::Entry { dict, key, values, bind: arguments.binding()? })
        },
    ),
    entry(
        "within",
        r#"@x "kind" …"#,
        4,
        r#"(#not-within? @match "raise_statement")"#,
        "The node stands, at whatever depth, in a node of one of these kinds.",
        |arguments| Ok(Test::Within(arguments.capture()?, arguments.kinds()?)),
    ),
    of_file(entry(
        "imports",
        r#""module" …"#,
        2,
        r#"(#imports? "django")"#,
        "This file imports one of these modules, or something below one.",
        |arguments| Ok(Test::Imports(arguments.paths()?)),
    )),
    of_file(entry(
        "in-project",
        r#""path" …"#,
        3,
        r#"(#not-in-project? "flask_wtf.csrf.CSRFProtect")"#,
        "Some file of the project imports one of these APIs. Unknown while the project is not indexed.",
        |arguments| Ok(Test::InProject(arguments.paths()?)),
    )),
    of_file(entry(
        "version",
        r#""package" "specifiers""#,
        3,
        r#"(#version? "python" ">=3.9")"#,
        "Every version that the project allows of that package is among these; no: none is. `\"python\"` is the project's `requires-python`.",
        |arguments| {
            let package = arguments.text("the name of a package")?;
            Ok(Test::Version { package, specifiers: arguments.version_specifiers()? })
        },
    )),
    of_file(entry(
        "file",
        r#""glob" …"#,
        1,
        r#"(#not-file? "<test>")"#,
        "The path of the file, relative to its workspace, matches one of these globs. `\"<test>\"` is every file that looks like a test: in \
         `tests/`, `test_*.py`, `*_test.py`, `conftest.py`.",
        |arguments| Ok(Test::File(arguments.file_pattern()?)),
    )),
    entry(
        "regex",
        r#"@pattern "text""#,
        10,
        r#"(#regex? @origin "https://evil.example")"#,
        "The constant regular expression (of Python) fullmatches that hostile text.",
        |arguments| Ok(Test::Regex(arguments.capture()?, arguments.text("a text")?)),
    ),
    entry(
        "secret",
        "@x",
        9,
        r#"(#secret? @value)"#,
        "The constant string looks like a real secret: by length and entropy, and it is no placeholder.",
        |arguments| Ok(Test::Secret(arguments.capture()?)),
    ),
    entry(
        "routed",
        "@parameter",
        2,
        r#"(#routed? @parameter)"#,
        "A path that is registered in the same file for this function, or for the class whose method it is, hands something to the parameter.",
        |arguments| Ok(Test::Routed(arguments.capture()?)),
    ),
    entry(
        "markup",
        "@x",
        13,
        r#"(#markup? @match)"#,
        "The answer that the node makes, writes to or gives back is shown as markup, as frameworks have it by default. No: the function around \
         it sets another content type on that answer, whatever way it takes from there; a type that is not known is another one.",
        |arguments| Ok(Test::Markup(arguments.capture()?)),
    ),
];
