//! What the other files of a project use decides what is found in one.

use serde_json::json;

/// Finds `danger.run(x)` in a project without a guard.
const UNGUARDED: &str = r#"
;; title      = "Run without a guard"
;; message    = "nothing guards this run"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [95]

((call function: (_) @_callee) @match
  (#callee? @_callee "danger.run")
  (#not-in-project? "guard.*"))
"#;

const SHOP: &[(&str, &str)] = &[
    (".bezoar/rules/unguarded.scm", UNGUARDED),
    ("pyproject.toml", "[project]\nname = 'shop'\n"),
    ("shop/latin.py", "# coding: latin-1\nimport os\n"),
    ("shop/empty.py", ""),
];

const FOUND: &[&str] = &["2 Error unguarded: danger.run(1)"];

const RUNS: &str = "import danger\ndanger.run(1)\n";

crate::scenarios! {
    in SHOP;
    fn files_that_are_not_open_are_spoken_of_if_the_user_wants_it(user) {
        user.finds_written("shop/app.py", Some(RUNS));
        user.sees_unopened("shop/app.py", &[]);
        user.sets(json!({ "diagnosticMode": "workspace" }));
        user.sees_unopened("shop/app.py", FOUND);
        user.finds_written("shop/more.py", Some(&format!("x = '😀'; import danger\n{RUNS}")));
        user.sees_unopened("shop/more.py", &["3 Error unguarded: danger.run(1)"]);
        user.opens("shop/app.py", RUNS);
        user.sees("shop/app.py", FOUND);
        user.types_before("shop/app.py", "danger.run", "y = '😀'; ");
        user.sees("shop/app.py", FOUND);
        user.closes("shop/app.py");
        user.sees_unopened("shop/app.py", FOUND);
        user.finds_written("shop/more.py", None);
        user.sees_unopened("shop/more.py", &[]);
        user.finds_written("bezoar.toml", Some("ignore = ['unguarded']\n"));
        user.sees_unopened("shop/app.py", &[]);
    }

    in SHOP;
    fn what_another_file_of_the_project_uses_counts(user) {
        user.opens("shop/app.py", RUNS);
        user.sees("shop/app.py", FOUND);
        user.finds_written("shop/security.py", Some("from guard.forms import Form\n"));
        user.sees("shop/app.py", &[]);
        user.finds_written("shop/security.py", None);
        user.sees("shop/app.py", FOUND);
        user.opens("shop/empty.py", "");
        user.rewrites("shop/empty.py", "import guard\n");
        user.sees("shop/app.py", &[]);
        user.closes("shop/empty.py");
        user.sees("shop/app.py", FOUND);
    }
}
