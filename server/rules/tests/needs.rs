//! Which patterns are worth trying in a file, by how it is written.

use bezoar_base::TextRange;
use bezoar_rules::{PatternRef, Provenance, RuleFile, RuleSet};

const MODEL: &str = r#"
((attribute) @source (#resolves? @source "flask.request.args") (#set! label "http"))

((call function: (_) @_f) @returns (#callee? @_f "orm.connect") (#set! type "driver.Cursor"))

((call function: (_) @_f arguments: (argument_list) @sink) (#callee? @_f "driver.Cursor.execute") (#set! kind "sql") (#set! argument "0"))
"#;

fn rule(extra: &str, patterns: &str) -> String {
    format!(
        ";; title = \"T\"\n;; message = \"m\"\n;; severity = \"low\"\n;; confidence = \"high\"\n;; cwe = [1]\n{extra}\n{patterns}"
    )
}

/// Which patterns of a rule may hold where a file imports that and has this code.
fn allowed(extra: &str, patterns: &str, imports: &[&str], code: &str) -> Vec<bool> {
    let text = rule(extra, patterns);
    let file = |path: &str, text: &str| RuleFile::new("queries", path, text, "", Provenance::BuiltIn);
    let files = [file("queries/python/input/r/rule.scm", &text), file("queries/models/m/model.scm", MODEL)];
    let rules = RuleSet::load(&files);
    assert_eq!(rules.problems(), []);
    let written = rules.written("shop/app.py", imports.iter().copied(), code);
    let allowed = rules.allowed(&rules.vicinity(&written), "shop/app.py");
    let patterns = rules.rules()[0].patterns.len();
    let number = |pattern: usize| PatternRef::Rule { rule: 0, pattern: u32::try_from(pattern).expect("few") };
    (0..patterns).map(|pattern| rules.is_allowed(number(pattern), &allowed)).collect()
}

const CALLS: &str = r#"
((call function: (_) @f) @match (#callee? @f "yaml.load" "driver.open"))
((call function: (_) @f) @match (#not-callee? @f "yaml.load"))
((call function: (_) @f arguments: (argument_list (keyword_argument value: (_) @v)?)) @match (#resolves? @v "yaml.Loader"))
((call arguments: (argument_list) @a) @match (#argument? @a "0" @v) (#resolves? @v "yaml.Loader"))
"#;

#[test]
fn what_is_called_has_to_be_imported_by_somebody() {
    assert_eq!(allowed("", CALLS, &["os"], "load()"), [false, true, true, false]);
    assert_eq!(allowed("", CALLS, &["yaml.nodes"], "load()"), [true; 4]);
    // A call of one package may give back something of another one.
    assert_eq!(allowed("", CALLS, &["orm"], "load()"), [true, true, true, false]);
    // A package may be the one that a rule is about.
    assert_eq!(allowed("", CALLS, &[".nodes"], "load()"), [false, true, true, false]);
    // Who speaks if something is unknown is asked in any case.
    assert_eq!(allowed(";; when-unknown = \"strict\"", CALLS, &["os"], "load()"), [true; 4]);
}

#[test]
fn untrusted_data_has_to_come_in_somewhere() {
    let sink = r#"((call arguments: (argument_list . (_) @a)) @match (#sink? @match "sql" "http"))"#;
    assert_eq!(allowed("", sink, &["orm"], "request.args"), [false]);
    assert_eq!(allowed("", sink, &["flask"], "request.args"), [false]);
    assert_eq!(allowed("", sink, &["flask", "orm"], "request.form"), [false]);
    assert_eq!(allowed("", sink, &["flask", "orm"], "request.args"), [true]);
}

/// Whether data from a request may come where these files are written, each of which imports `web` and `driver`.
fn may_come(files: &[&str]) -> bool {
    let model = r#"
((attribute) @source (#resolves? @source "web.http.Request.args") (#set! label "http"))
((call function: (_) @_f) @returns (#callee? @_f "web.current") (#set! type "web.http.Request"))
((call function: (_) @_f) @returns (#callee? @_f "web.Stack.__enter__") (#set! type "web.http.Frame"))
((attribute) @source (#resolves? @source "web.http.Frame.body") (#set! label "http"))
((function_definition parameters: (parameters . (identifier) @source . (identifier) @_context .))
  (#eq? @source "event") (#eq? @_context "context") (#set! label "http"))
((call function: (_) @_serve arguments: (argument_list . (_) @handler)) (#callee? @_serve "web.serve") (#set! label "http"))
((call function: (_) @_f arguments: (argument_list) @sink) (#callee? @_f "driver.execute") (#set! kind "sql") (#set! argument "0"))
"#;
    let text = rule("", r#"((call arguments: (argument_list . (_) @a)) @match (#sink? @match "sql" "http"))"#);
    let file = |path: &str, text: &str| RuleFile::new("queries", path, text, "", Provenance::BuiltIn);
    let rules =
        RuleSet::load(&[file("queries/python/input/r/rule.scm", &text), file("queries/models/m/model.scm", model)]);
    assert_eq!(rules.problems(), []);
    let mut written = files.iter().map(|code| rules.written("shop/app.py", ["web", "driver"].into_iter(), code));
    let mut all = written.next().expect("a file");
    written.for_each(|other| all.extend(&other));
    rules.is_allowed(PatternRef::Rule { rule: 0, pattern: 0 }, &rules.allowed(&rules.vicinity(&all), "shop/app.py"))
}

#[test]
fn who_has_untrusted_data_has_to_be_named_somewhere() {
    for (files, expected) in [
        (&["x.args"][..], false),
        (&["Request", "x.args"], true),
        (&["web.current()", "x.args"], true),
        // A `with` names no method.
        (&["x.body"], true),
        (&["x.serve"], true),
        (&["x.server"], false),
        (&["def f(event, context): pass"], true),
        (&["def f(event): pass", "def g(context): pass"], false),
    ] {
        assert_eq!(may_come(files), expected, "{files:?}");
    }
    let between = "x = 1\n".repeat(1_000);
    assert!(!may_come(&[&format!("def f(event): pass\n{between}def g(context): pass\n")]));
    // Wherever it stands.
    for lines in 300..380 {
        let before = "x = 1\n".repeat(lines);
        assert!(may_come(&[&format!("{before}def f(event,\n      context):\n    pass\n{between}")]), "{lines}");
    }
}

#[test]
fn names_have_to_be_written_somewhere() {
    let named = r#"((assignment left: (identifier) @n) @match (#named? @n "api key" "token"))"#;
    for (code, expected) in [("apiKey = 1", true), ("TOKEN = 1", true), ("monkey = rapid", false), ("key = 1", false)] {
        assert_eq!(allowed("", named, &[], code), [expected], "{code}");
        assert_eq!(allowed(";; when-unknown = \"strict\"", named, &[], code), [expected], "{code}");
    }
}

const TEXTS: &str = r#"
((string) @match (#match? @match "gh[ps]_[a-z]+"))
((string) @match (#match? @match "(?i)^.?api[_-]key$"))
((string) @match (#match? @match "[0-9]Q~"))
((string) @match (#match? @match "[a-z]+_live_"))
((string) @match (#match? @match "[a-z]{20}|ghp_"))
((string) @match (#not-match? @match "ghp_"))
((call arguments: (argument_list (string)? @s)) @match (#match? @s "ghp_"))
"#;

#[test]
fn a_text_is_looked_for_where_the_root_stands() {
    let text = rule("", TEXTS);
    let files = [RuleFile::new("queries", "queries/python/input/r/rule.scm", &text, "", Provenance::BuiltIn)];
    let rules = RuleSet::load(&files);
    assert_eq!(rules.problems(), []);
    let line =
        "a = 'nothing of that'  # to be in another place of the text, far enough from what is looked for\n".repeat(50);
    let code = format!("{line}b = 'ghp_abc'\n{line}c = '7Q~ sk_live_'\n{line}{line}d = 'API_Key'\n");
    let words = rules.words_in(&code, None);
    let may_be_in = |place: usize, bytes: usize| -> Vec<bool> {
        let range = TextRange::from(place..place + bytes);
        (0..7).map(|pattern| rules.may_be_written(PatternRef::Rule { rule: 0, pattern }, words.near(range))).collect()
    };
    let may_be = |place: usize| may_be_in(place, 8);
    let place = |text: &str| code.find(text).expect("it is there");
    assert_eq!(may_be(0), [false, false, false, false, true, true, true]);
    assert_eq!(may_be(place("ghp_")), [true, false, false, false, true, true, true]);
    assert_eq!(may_be(place("7Q~")), [false, false, true, true, true, true, true]);
    assert_eq!(may_be(place("API_Key")), [false, true, false, false, true, true, true]);
    // Nor can there be more than fits in.
    assert_eq!(may_be_in(place("ghp_"), 4), [false, false, false, false, true, true, true]);
    assert_eq!(may_be_in(place("ghp_"), 3), [false, false, false, false, false, true, true]);
    let whole = TextRange::from(0..code.len());
    assert!(rules.may_be_written(PatternRef::Rule { rule: 0, pattern: 3 }, words.near(whole)));
}
