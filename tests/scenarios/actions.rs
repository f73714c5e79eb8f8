//! What the user asks for: hovers, fixes and their edits.

use serde_json::json;

use crate::connection::Moved;
use crate::rule_texts::{AUDIT, DANGER};

const README: &str = "# Dangerous run\n\nIt *runs*.\n\n```python\ndanger.run(x)\n```\n";

const RULE: &[(&str, &str)] = &[(".bezoar/rules/danger/rule.scm", DANGER), (".bezoar/rules/danger/README.md", README)];

const CODE: &str = "import danger\nx = '😀'; danger.run(data)\nsafe = 1\n";

const FOUND: &[&str] = &["2 Error danger: danger.run(data)"];

/// Built-in rules have safe fixes here, one of them twice; the rule of the workspace says that its fix is safe.
const MANY: &str = "import danger\nx = '😀'; breakpoint()\ndanger.run(x)\ny = '\u{202e}é'\nbreakpoint()\n";

crate::scenarios! {
    in RULE;
    fn a_hover_tells_what_the_rule_is_about(user) {
        user.opens("app.py", CODE);
        let (said, about) = user.hovers("app.py", "run(data").expect("there is a finding");
        assert_eq!(about, "danger.run(data)");
        assert_eq!(
            said,
            "**Dangerous run** · high · [CWE-95](https://cwe.mitre.org/data/definitions/95.html) · `danger`\n\n\
             `danger.run` runs `data`\n\n\
             It *runs*.\n\n```python\ndanger.run(x)\n```"
        );
        assert_eq!(user.hovers("app.py", "safe"), None);
        user.types_before("app.py", "danger.run", "'漢字'; ");
        assert_eq!(user.hovers("app.py", "run(data").expect("it has moved").1, "danger.run(data)");
        user.sees("app.py", FOUND);
    }

    in &[(".bezoar/rules/danger.scm", DANGER), (".bezoar/rules/audit.scm", AUDIT)];
    fn two_findings_at_one_place_are_both_told(user) {
        user.sets(json!({ "profile": "audit" }));
        user.opens("app.py", CODE);
        user.sees("app.py", &["2 Information audit: danger.run(data)", FOUND[0]]);
        let (said, _) = user.hovers("app.py", "run(data").expect("there are findings");
        assert!(said.contains("**Dangerous run**") && said.contains("**Any run**") && said.contains("\n---\n"), "{said}");
    }

    in RULE;
    fn a_fix_mends_what_it_says(user) {
        user.opens("app.py", CODE);
        let offered = user.is_offered("app.py", "run(data", &[]);
        let shown: Vec<_> = offered.iter().map(|offer| (offer.title.as_str(), offer.kind.as_str())).collect();
        let silence = "Suppress `danger` here, with a reason";
        assert_eq!(shown, [("Use `danger.walk`", "quickfix"), ("Ask first", "quickfix"), (silence, "quickfix")]);
        // A rule of the workspace never runs unseen, however safe it says that it is.
        assert!(offered.iter().all(|offer| !offer.preferred && offer.mends == ["`danger.run` runs `data`"]));
        user.sees("app.py", FOUND);
        user.chooses("app.py", &offered[1]).expect("the text stayed");
        assert_eq!(user.text("app.py"), CODE.replace("danger.run(data)", "danger.walk(ask(data))"));
        user.sees("app.py", &[]);
        assert!(user.is_offered("app.py", "walk", &[]).is_empty());
    }

    in RULE;
    fn an_edit_is_refused_when_the_text_moved_on(user) {
        user.opens("app.py", CODE);
        let offered = user.is_offered("app.py", "run(data", &["quickfix"]);
        user.types_before("app.py", "safe", "x = 1\n");
        assert_eq!(user.chooses("app.py", &offered[0]), Err(Moved));
        let offered = user.is_offered("app.py", "run(data", &["quickfix"]);
        user.chooses("app.py", &offered[0]).expect("it is of this text");
        assert_eq!(user.text("app.py"), CODE.replace("safe", "x = 1\nsafe").replace("danger.run", "danger.walk"));
        user.sees("app.py", &[]);
    }

    in RULE;
    fn all_safe_fixes_of_built_in_rules_are_one_edit(user) {
        user.opens("app.py", MANY);
        let offered = user.is_offered("app.py", "safe".get(..0).unwrap_or_default(), &["source.fixAll"]);
        let [all] = &*offered else { panic!("one action is expected: {offered:?}") };
        assert_eq!((all.kind.as_str(), all.preferred, all.mends.len()), ("source.fixAll.bezoar", false, 0));
        user.chooses("app.py", all).expect("the text stayed");
        assert_eq!(user.text("app.py"), "import danger\nx = '😀'\ndanger.run(x)\ny = '\\u202eé'\n");
        user.sees("app.py", &["3 Error danger: danger.run(x)"]);
        assert!(user.is_offered("app.py", "import", &["source.fixAll"]).is_empty());
    }

    in RULE;
    fn what_a_rule_says_in_several_places_can_be_mended_at_once(user) {
        user.opens("app.py", MANY);
        let offered = user.is_offered("app.py", "breakpoint", &[]);
        let titles: Vec<_> = offered.iter().map(|offer| (offer.title.as_str(), offer.preferred)).collect();
        assert_eq!(titles[..2], [("Delete the statement", true), ("Fix all `debugger-left-in` in this file", false)]);
        assert_eq!(offered[1].mends.len(), 2);
        user.chooses("app.py", &offered[1]).expect("the text stayed");
        assert_eq!(user.text("app.py"), MANY.replace("; breakpoint()", "").replace("\nbreakpoint()", ""));
        user.sees("app.py", &["3 Error danger: danger.run(x)", "4 Error trojan-source: '\u{202e}é'"]);
    }
}
