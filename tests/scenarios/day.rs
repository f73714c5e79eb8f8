//! A day with one server: everything in one workspace, one thing after the other.

use serde_json::json;

use crate::rule_texts::DANGER;

const RULE: &str = ".bezoar/rules/danger.scm";

const SHOP: &str = include_str!("../data/shop/shop/orders.py");

crate::scenarios! {
    in &[("pyproject.toml", "[project]\nrequires-python = '>=3.9'\n")];
    fn a_day_of_work(user) {
        // The morning: a file of the shop, with the mistakes that are in it.
        user.opens("shop/orders.py", SHOP);
        let in_the_shop = |shown: &[String]| shown.len() == 3 && shown[0].contains("eval-used: eval(rule)");
        user.sees_that("shop/orders.py", "what is wrong with the shop", in_the_shop);
        assert!(user.hovers("shop/orders.py", "eval(rule").expect("there is a finding").0.contains("literal_eval"));
        user.replaces("shop/orders.py", "0o777", "0o700");
        user.sees_that("shop/orders.py", "one mistake less", |shown| shown.len() == 2);

        // A rule is written, with a slip, and saved; a second file has what it looks for.
        user.opens("shop/app.py", "import danger\nname = '😀 漢字'; danger.run(name)\nbreakpoint()\n");
        user.sees("shop/app.py", &["3 Warning debugger-left-in: breakpoint()"]);
        user.opens(RULE, "");
        user.types_slowly(RULE, &DANGER.replace("#callee?", "#calle?"));
        user.sees(RULE, &["20 Error -: calle?"]);
        user.replaces(RULE, "#calle?", "#callee?");
        user.saves(RULE);
        user.sees(RULE, &[]);
        let both = ["2 Error danger: danger.run(name)", "3 Warning debugger-left-in: breakpoint()"];
        user.sees("shop/app.py", &both);
        user.closes(RULE);

        // The user changes their mind about what is shown, and back.
        user.sets(json!({ "ignore": ["debugger-left-in"] }));
        user.sees("shop/app.py", &both[..1]);
        user.sets(json!({}));
        user.sees("shop/app.py", &both);

        // One fix is chosen, the rest is mended at once.
        let offered = user.is_offered("shop/app.py", "run(name", &["quickfix"]);
        user.chooses("shop/app.py", &offered[0]).expect("the text stayed");
        let all = user.is_offered("shop/app.py", "name", &["source.fixAll"]);
        user.chooses("shop/app.py", &all[0]).expect("the text stayed");
        assert_eq!(user.text("shop/app.py"), "import danger\nname = '😀 漢字'; danger.walk(name)\n");
        user.sees("shop/app.py", &[]);
        user.saves("shop/app.py");

        // The evening: the rule goes, the files are closed.
        user.finds_written(RULE, None);
        user.replaces("shop/app.py", "danger.walk", "danger.run");
        user.sees("shop/app.py", &[]);
        user.closes("shop/orders.py");
        user.sees("shop/orders.py", &[]);
        user.closes("shop/app.py");
        user.sees("shop/app.py", &[]);
    }
}
