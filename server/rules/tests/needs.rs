//! Which patterns are worth trying in a file, by how it is written.

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
    let allowed = rules.allowed(&rules.vicinity(&written));
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

#[test]
fn names_have_to_be_written_somewhere() {
    let named = r#"((assignment left: (identifier) @n) @match (#named? @n "api key" "token"))"#;
    for (code, expected) in [("apiKey = 1", true), ("TOKEN = 1", true), ("monkey = rapid", false), ("key = 1", false)] {
        assert_eq!(allowed("", named, &[], code), [expected], "{code}");
        assert_eq!(allowed(";; when-unknown = \"strict\"", named, &[], code), [expected], "{code}");
    }
}
