//! What comes out of rule files that are right.

use bezoar_base::{Constant, Path, Profile, Returns, Safety, Severity};
use bezoar_rules::{EditTemplate, Key, PatternRef, Provenance, Repair, Role, RuleFile, RuleSet, SinkFact, Test};
use bezoar_syntax::{Kind, kind};

const YAML: &str = r#";; title      = "Unsafe YAML deserialization"
;; message    = "`{callee}` can build arbitrary Python objects; use `yaml.safe_load`"
;; severity   = "high"            # critical | high | medium | low | info
;; confidence = "high"
;; cwe        = [502]
;; owasp      = ["A08:2021"]
;; aliases    = ["B506", "S506"]
;;
;; [fix.safe-load]
;; title  = "Use `yaml.safe_load`"
;; safety = "review"
;; if     = '(#version? "python" ">=3.6") (#not-value? @loader None)'
;; edits  = [{ replace = "@callee", with = "{api:yaml.safe_load}" }]

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#value? @loader 1)
  (#callee? @callee "yaml.load" "yaml.load_all")
  (#argument? @arguments "1|Loader" @loader)
  (#set! fix "safe-load")
  (#set! severity "critical"))
"#;

#[test]
fn a_rule_is_read_with_its_header_patterns_and_fixes() {
    let set = load(&[("queries/python/input/yaml-unsafe-load/rule.scm", YAML)]);
    let rule = set.rule("yaml-unsafe-load").expect("it is there");
    assert_eq!((&*rule.area, rule.header.severity, &rule.header.cwe[..]), ("input", Severity::High, &[502][..]));
    assert_eq!(rule.header.profile, Profile::Default);
    let pattern = &rule.patterns[0];
    assert_eq!(pattern.shape.pattern(), "(call function: (_) @c0 arguments: (argument_list) @c1) @c2");
    assert_eq!(names(&pattern.captures), ["callee", "arguments", "match"]);
    assert_eq!((names(&pattern.bound), pattern.match_capture), (vec!["loader"], 2));
    assert_eq!(keys(&pattern.keys), ["call load", "call load_all"]);
    // Cheapest first, the binder of @loader before its reader.
    let order: Vec<&str> = pattern.predicates.iter().map(|predicate| name_of(&predicate.test)).collect();
    assert_eq!(order, ["argument", "callee", "value"]);
    assert_eq!(pattern.settings.severity, Some(Severity::Critical));
    let fix = &pattern.settings.fixes[0];
    assert_eq!((&*fix.id, fix.condition.len()), ("safe-load", 2));
    assert!(matches!(fix.condition[1].test, Test::Value(3, _)), "{:?}", fix.condition);
    let template = rule.fix("safe-load").expect("it is defined");
    assert_eq!(template.safety, Safety::Review);
    let Repair::Edits(edits) = &template.repair else { panic!("{:?}", template.repair) };
    assert!(
        matches!(&edits[..], [EditTemplate::Replace { with, .. }] if &**with == "{api:yaml.safe_load}"),
        "{edits:?}"
    );
    assert!(!pattern.shape.is_read());
    assert!(pattern.shape.get().is_ok());
    assert_eq!(set.about(kind::CALL, "load"), [PatternRef::Rule { rule: 0, pattern: 0 }]);
    assert_eq!(set.about(kind::CALL, "loads"), []);
    assert_eq!(set.of_kind(kind::CALL), []);
}

#[test]
fn equal_shapes_are_one_also_across_files_and_with_the_built_in_rules() {
    let other = YAML.replace("@callee", "@f").replace("{callee}", "{f}").replace("(call\n", "( ; a comment\n call ");
    let set = load(&[("queries/python/input/a/rule.scm", YAML), ("queries/python/input/b/rule.scm", &other)]);
    let shape = |id: &str| std::sync::Arc::clone(&set.rule(id).expect("it is there").patterns[0].shape);
    assert!(std::sync::Arc::ptr_eq(&shape("a"), &shape("b")));
}

#[test]
fn the_whole_syntax_of_queries_is_read() {
    let cases = [
        ("(call) @match", "(call) @c0"),
        ("; a comment\n( call ; another\n) ; and one more\n@match", "(call) @c0"),
        ("(((call)) @match)", "(call) @c0"),
        ("((call) @a @match) @b", "(call) @c0 @c1 @c2"),
        ("(call function: (_) @a arguments: _ @b) @match", "(call function: (_) @c0 arguments: _ @c1) @c2"),
        (
            "(binary_operator left: (_) @x operator: \"+\" right: (_) @x) @match",
            "(binary_operator left: (_) @c0 operator: \"+\" right: (_) @c0) @c1",
        ),
        ("(function_definition !return_type) @match", "(function_definition !return_type) @c0"),
        ("(argument_list . (_) @match .)", "(argument_list . (_) @c0 .)"),
        ("(argument_list (string)* @a . (_) @match .)", "(argument_list (string)* @c0 . (_) @c1 .)"),
        ("(call function: (identifier)? @a) @match", "(call function: (identifier)? @c0) @c1"),
        ("(block ((if_statement) . (pass_statement))+) @match", "(block ((if_statement) . (pass_statement))+) @c0"),
        ("[(import_statement) (import_from_statement)] @match", "[(import_statement) (import_from_statement)] @c0"),
        (
            "(call function: [(identifier) (attribute)] @f) @match",
            "(call function: [(identifier) (attribute)] @c0) @c1",
        ),
        (
            "(call function: (primary_expression/identifier)) @match",
            "(call function: (primary_expression/identifier)) @c0",
        ),
        ("(block (ERROR) @match)", "(block (ERROR) @c0)"),
        ("(call (#eq? @match \"a\\\"b\\\\c\\n\") function: (_)) @match", "(call function: (_)) @c0"),
        ("(call (#match? @related.a-b \"x\") function: (_) @related.a-b) @match", "(call function: (_) @c0) @c1"),
    ];
    for (pattern, expected) in cases {
        let settings = if pattern.contains("@related") { "(#set! related.a-b \"s\")" } else { "" };
        let rule = format!("{HEADER}\n({pattern} {settings})\n");
        let set = load(&[("rules/some-rule/rule.scm", &rule)]);
        let shape = &set.rules()[0].patterns[0].shape;
        assert_eq!(shape.pattern(), expected);
        assert!(shape.get().is_ok(), "{expected}: {:?}", shape.get());
        assert_eq!(shape.prove(), Ok(()), "{expected}");
    }
}

#[test]
fn models_that_say_no_more_than_a_table_become_one() {
    let set = load(&[(
        "queries/models/sqlite3/model.scm",
        r#"
        ((call function: (_) @_f) @returns (#callee? @_f "sqlite3.connect") (#set! type "sqlite3.Connection"))
        ((call function: (_) @_f) @returns (#callee? @_f "sqlite3.connect().cursor") (#set! type "sqlite3.Cursor"))
        ((call function: (_) @_f arguments: (argument_list) @sink)
          (#callee? @_f "sqlite3.connect().cursor().execute") (#set! kind "sql") (#set! argument "0|sql"))
        ((attribute) @returns (#resolves? @returns "stat.S_IRWXO") (#set! value 0o7))
        ((attribute) @source (#resolves? @source "flask.request.args") (#set! label "http"))
        ((call function: (_) @_f) @sanitizer (#callee? @_f "shlex.quote") (#set! clears "command"))
        ((call function: (_) @_f arguments: (argument_list (_) @guard)) (#callee? @_f "ok") (#set! clears "path"))
        "#,
    )]);
    let facts = set.facts();
    let instance = |name: &str| Returns::Instance(Path::from(name));
    assert_eq!(facts.returns["sqlite3.Connection.cursor"], instance("sqlite3.Cursor"));
    assert_eq!(facts.attributes["stat.S_IRWXO"], Returns::Constant(Constant::Int(7)));
    assert_eq!(facts.sources["flask.request.args"], ["http".into()]);
    assert_eq!(names(&facts.sanitizers["shlex.quote"]), ["command"]);
    assert!(facts.names.contains("flask.request"));
    let [SinkFact { kind, argument: Some(argument) }] = &set.sinks()["sqlite3.Cursor.execute"][..] else {
        panic!("{:?}", set.sinks());
    };
    assert_eq!((&**kind, argument.position), ("sql", Some(0)));
    let [model] = set.models() else { panic!("{:?}", set.models()) };
    assert!(matches!(model.role, Role::Guard { when: bezoar_base::When::True, .. }));
    assert_eq!(keys(&model.pattern.keys), ["call ok"]);
}

#[test]
fn words_are_those_that_name_the_root() {
    let cases = [
        (r#"((call function: (_) @f) @match (#callee? @f "a.b.c()" "d"))"#, "call c, call d"),
        (r#"((call) @match (#callee? @match "a.b"))"#, "call b"),
        (r#"((call) @match (#resolves? @match "a.B"))"#, "call -"),
        (r#"((call function: (_) @f) @match (#callee? @f "Crypto.*" "a.b"))"#, "call -"),
        (r#"((call function: (_) @f) @match (#not-callee? @f "a.b"))"#, "call -"),
        (r#"((call function: (attribute attribute: (identifier) @m)) @match (#any-of? @m "x" "y"))"#, "call x, call y"),
        (
            r#"((call function: [(identifier) @f (attribute attribute: (identifier) @f)]) @match (#eq? @f "x"))"#,
            "call x",
        ),
        (r#"((call function: [(identifier) @f (attribute) @g]) @match (#eq? @f "x"))"#, "call -"),
        (
            r#"((call function: (_) @f arguments: (argument_list) @a) @match (#argument? @a "0" @x) (#named? @x "password"))"#,
            "call -",
        ),
        (r#"((decorator (_) @d) @match (#callee? @d "flask.Flask.route"))"#, "decorator route"),
        (
            r#"((decorated_definition (decorator (_) @match)) (#callee? @match "a.exempt"))"#,
            "decorated_definition exempt",
        ),
        (r#"((decorated_definition) @match (#decorated? @match "a.exempt"))"#, "decorated_definition exempt"),
        (r#"((class_definition) @match (#subclass? @match "a.B"))"#, "class_definition B"),
        (
            r#"((class_definition superclasses: (argument_list (_) @b)) @match (#resolves? @b "a.B"))"#,
            "class_definition B",
        ),
        (
            r#"([(import_statement name: (dotted_name) @m) (import_from_statement module_name: (_) @m)] @match
               (#resolves? @m "Crypto.*" "pyDes"))"#,
            "import_statement Crypto, import_statement pyDes, import_from_statement Crypto, import_from_statement pyDes",
        ),
        (
            r#"((import_from_statement name: (_) @n) @match (#resolves? @n "Crypto.Cipher.DES"))"#,
            "import_from_statement Crypto",
        ),
        (r#"((import_statement) @match (#imports? "telnetlib"))"#, "import_statement telnetlib"),
        (
            r#"((assignment left: (_) @t) @match (#named? @t "secret key" "password"))"#,
            "assignment password, assignment secret",
        ),
        (r#"((assignment left: (attribute attribute: (_) @t)) @match (#eq? @t "debug"))"#, "assignment debug"),
        (
            r#"((assignment left: (subscript subscript: (string) @k)) @match (#any-of? @k "\"DEBUG\"" "'DEBUG'"))"#,
            "assignment DEBUG",
        ),
        (
            r#"((pair key: (string (string_content) @k)) @match (#any-of? @k "DEBUG" "debug"))"#,
            "pair DEBUG, pair debug",
        ),
        (r#"((keyword_argument name: (_) @n) @match (#eq? @n "shell"))"#, "keyword_argument shell"),
        (r#"((function_definition name: (_) @n) @match (#named? @n "token"))"#, "function_definition token"),
        (r#"((default_parameter name: (_) @n) @match (#eq? @n "debug"))"#, "default_parameter debug"),
        (r#"((augmented_assignment left: (_) @t) @match (#eq? @t "a.b"))"#, "augmented_assignment b"),
        (r#"((pair key: (_) @k) @match (#named? @k "token"))"#, "pair token"),
        (r#"((attribute) @match (#resolves? @match "ssl.PROTOCOL_TLSv1"))"#, "attribute PROTOCOL_TLSv1"),
        (r#"((identifier) @match (#resolves? @match "ssl.PROTOCOL_TLSv1"))"#, "identifier PROTOCOL_TLSv1"),
        (r#"((comment) @match (#match? @match "x"))"#, "comment -"),
    ];
    for (pattern, expected) in cases {
        let rule = format!("{HEADER}\n{pattern}\n");
        let set = load(&[("rules/some-rule/rule.scm", &rule)]);
        assert_eq!(keys(&set.rules()[0].patterns[0].keys).join(", "), expected, "{pattern}");
    }
}

#[test]
fn a_sink_is_known_by_the_words_that_models_give_it() {
    let model = r#"
        ((call function: (_) @_f arguments: (argument_list) @sink)
          (#callee? @_f "db.connect().cursor().execute" "db.run") (#set! kind "sql") (#set! argument "0"))
        ((call function: (_) @_f) @returns (#callee? @_f "db.connect().cursor") (#set! type "db.Cursor"))
        ((call function: (_) @sink) (#callee? @sink "shell.run") (#set! kind "command") (#set! argument "0"))
        ((call function: (_) @_f arguments: (argument_list "," @sink))
          (#callee? @_f "shell.start") (#set! kind "command") (#set! argument "0"))
        ((call function: (_) @_f arguments: (argument_list) @sink)
          (#callee? @_f "code.*") (#set! kind "code") (#set! argument "0"))
        ((assignment left: (identifier) @_name right: (_) @sink) (#eq? @_name "query") (#set! kind "sql"))
    "#;
    let cases = [
        (r#"((call) @match (#sink? @match "sql"))"#, "call execute, call run"),
        (r#"((call function: (_) @f) @match (#sink? @match "sql" "http") (#callee? @f "db.run"))"#, "call run"),
        (r#"((call) @match (#sink? @match "command"))"#, "call run, call start"),
        // Any function of a module is more than a few words can say, and of some sinks nothing is known.
        (r#"((call) @match (#sink? @match "code"))"#, "call -"),
        (r#"((call) @match (#sink? @match "unheard-of"))"#, "call -"),
        (r#"((call) @match (#not-sink? @match "sql"))"#, "call -"),
    ];
    for (pattern, expected) in cases {
        let rule = format!("{HEADER}\n{pattern}\n");
        let set = load(&[("models/db/model.scm", model), ("rules/some-rule/rule.scm", &rule)]);
        assert_eq!(keys(&set.rules()[0].patterns[0].keys).join(", "), expected, "{pattern}");
    }
}

#[test]
fn a_workspace_overrides_by_id_and_a_broken_file_overrides_nothing() {
    let file = |path: &str, text: &str| RuleFile::new(".bezoar/rules", path, text, "", Provenance::Workspace);
    let rule = format!("{HEADER}\n((call) @match (#callee? @match \"a.b\"))\n");
    let set = RuleSet::with_workspace(&[
        file(".bezoar/rules/mine.scm", &rule),
        file(".bezoar/rules/deep/other/rule.scm", &rule),
        file(".bezoar/rules/broken.scm", &rule.replace("((call)", "((cal)")),
        file(".bezoar/rules/library.scm", r#"((call) @returns (#callee? @returns "a.b") (#set! type "a.C"))"#),
    ]);
    assert_eq!(set.rule("mine").expect("it is there").provenance, Provenance::Workspace);
    assert_eq!(&*set.rule("other").expect("it is there").area, "deep");
    assert!(set.rule("broken").is_none());
    assert!(set.facts().returns.contains_key("a.b"));
    let own: Vec<_> = set.problems().iter().filter(|problem| problem.path.starts_with(".bezoar")).collect();
    let [problem] = own[..] else { panic!("{own:?}") };
    assert_eq!(&*problem.path, ".bezoar/rules/broken.scm");
    assert_eq!(problem.message, "the Python grammar has no node `cal`; did you mean `call`?");
    assert_ne!(set.digest(), RuleSet::built_in().digest());
}

const HEADER: &str =
    ";; title = \"T\"\n;; message = \"m\"\n;; severity = \"low\"\n;; confidence = \"low\"\n;; cwe = [1]\n";

fn load(files: &[(&str, &str)]) -> RuleSet {
    let files: Vec<RuleFile> =
        files.iter().map(|(path, text)| RuleFile::new("queries", path, text, "", Provenance::BuiltIn)).collect();
    let set = RuleSet::load(&files);
    assert_eq!(set.problems(), []);
    set
}

fn names(names: &[std::sync::Arc<str>]) -> Vec<&str> {
    names.iter().map(|name| &**name).collect()
}

fn keys(keys: &[Key]) -> Vec<String> {
    let show = |kind: Kind, word: &str| format!("{} {word}", kind.name());
    keys.iter().map(|key| show(key.kind, key.word.as_deref().unwrap_or("-"))).collect()
}

fn name_of(test: &Test) -> &'static str {
    match test {
        Test::Argument { .. } => "argument",
        Test::Callee(..) => "callee",
        Test::Value(..) => "value",
        _ => "other",
    }
}
