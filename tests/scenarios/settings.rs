//! The settings decide what is shown, from the moment on that they are said.

use serde_json::{Value, json};

use crate::rule_texts::{AUDIT, DANGER};

const RULES: &[(&str, &str)] = &[(".bezoar/rules/danger.scm", DANGER), (".bezoar/rules/audit.scm", AUDIT)];

const DANGEROUS: &str = "2 Error danger: danger.run(1)";
const AUDITED: &str = "2 Information audit: danger.run(1)";

crate::scenarios! {
    in RULES;
    fn the_settings_decide_what_is_shown(user) {
        user.opens("app.py", "import danger\ndanger.run(1)\n");
        user.sees("app.py", &[DANGEROUS]);
        for (settings, expected) in [
            (json!({ "profile": "audit" }), vec![AUDITED, DANGEROUS]),
            (json!({ "profile": "strict" }), vec![DANGEROUS]),
            (json!({ "profile": "audit", "ignore": ["danger"] }), vec![AUDITED]),
            (json!({ "select": ["X1"] }), vec![DANGEROUS]),
            (json!({ "select": ["audit"] }), vec![AUDITED]),
            (json!({ "workspaceRules": "off" }), vec![]),
            (Value::Null, vec![DANGEROUS]),
            (json!({ "select": ["nothing-that-is"] }), vec![]),
            (json!({ "profile": 7, "ignore": "danger", "colour": [] }), vec![DANGEROUS]),
            (json!({ "bezoar": { "ignore": ["danger"] } }), vec![]),
        ] {
            user.sets(settings);
            user.sees("app.py", &expected);
        }
    }

    in RULES;
    fn all_open_documents_hear_of_new_settings(user) {
        let names = ["one.py", "two.py", "three.py"];
        for name in names {
            user.opens(name, "import danger\ndanger.run(1)\n");
        }
        for settings in [json!({ "ignore": ["danger"] }), json!({}), json!({ "ignore": ["X1"] })] {
            let is_ignored = !settings["ignore"].is_null();
            user.sets(settings);
            for name in names {
                user.sees(name, if is_ignored { &[] } else { &[DANGEROUS] });
            }
        }
    }
}
