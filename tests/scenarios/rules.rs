//! Rules of the workspace: loaded from disk and from open buffers, their errors shown where they are.

use serde_json::json;

use crate::rule_texts::{AUDIT, DANGER};

const NAME: &str = ".bezoar/rules/danger.scm";

const RULE: &[(&str, &str)] = &[(NAME, DANGER)];

const CODE: &str = "import danger\ndanger.run(1)\n";

const FOUND: &[&str] = &["2 Error danger: danger.run(1)"];

/// What is wrong with [`broken`].
const ERROR: &[&str] = &["20 Error -: calle?"];

fn broken() -> String {
    DANGER.replace("#callee?", "#calle?")
}

crate::scenarios! {
    in RULE;
    fn a_broken_rule_shows_its_error_in_its_own_file_while_the_others_run(user) {
        user.finds_written(".bezoar/rules/audit.scm", Some(&AUDIT.replace("\"audit\"", "\"default\"")));
        user.opens("app.py", CODE);
        user.sees("app.py", &["2 Information audit: danger.run(1)", FOUND[0]]);
        user.finds_written(NAME, Some(&broken()));
        user.sees(NAME, ERROR);
        assert!(user.diagnostics(NAME)[0].message.contains("did you mean `callee?`"));
        user.sees("app.py", &["2 Information audit: danger.run(1)"]);
        user.sees(".bezoar/rules/audit.scm", &[]);
        user.finds_written(NAME, Some(DANGER));
        user.sees(NAME, &[]);
        user.sees("app.py", &["2 Information audit: danger.run(1)", FOUND[0]]);
    }

    in RULE;
    fn an_open_rule_is_what_the_buffer_says(user) {
        user.opens("app.py", CODE);
        user.opens(NAME, DANGER);
        user.sees("app.py", FOUND);
        user.sees(NAME, &[]);
        user.replaces(NAME, "#callee?", "#calle?");
        user.sees(NAME, ERROR);
        user.sees("app.py", &[]);
        user.types_before(NAME, ";; title", "\n");
        user.sees(NAME, &["21 Error -: calle?"]);
        user.replaces(NAME, "#calle?", "#callee?");
        user.replaces(NAME, "danger.run\")", "danger.stop\")");
        user.sees(NAME, &[]);
        user.replaces("app.py", "danger.run", "danger.stop");
        user.sees("app.py", &["2 Error danger: danger.stop(1)"]);
        user.closes(NAME);
        user.sees("app.py", &[]);
        user.sees(NAME, &[]);
    }

    in RULE;
    fn a_broken_rule_is_shown_once_whether_it_is_open_or_not(user) {
        user.finds_written(NAME, Some(&broken()));
        user.sees(NAME, ERROR);
        user.opens(NAME, &broken());
        user.sees(NAME, ERROR);
        user.closes(NAME);
        user.sees(NAME, ERROR);
        user.opens(NAME, &broken());
        user.replaces(NAME, "#calle?", "#callee?");
        user.sees(NAME, &[]);
        user.saves(NAME);
        user.closes(NAME);
        user.opens("app.py", CODE);
        user.sees("app.py", FOUND);
        user.sees(NAME, &[]);
        user.finds_written(NAME, Some(&broken()));
        user.sees(NAME, ERROR);
        user.sees("app.py", &[]);
        user.finds_written(NAME, None);
        user.sees(NAME, &[]);
    }

    in &[];
    fn a_new_rule_runs_before_it_is_saved(user) {
        let name = ".bezoar/rules/team/mine.scm";
        user.opens("app.py", CODE);
        user.sees("app.py", &[]);
        user.opens(name, DANGER);
        user.sees("app.py", &["2 Error mine: danger.run(1)"]);
        user.closes(name);
        user.sees("app.py", &[]);
        user.opens(name, DANGER);
        user.saves(name);
        user.closes(name);
        user.sees("app.py", &["2 Error mine: danger.run(1)"]);
    }

    in RULE;
    fn files_that_change_on_disk_are_read_again(user) {
        user.opens("app.py", CODE);
        user.opens("other.py", "import danger\n");
        user.sees("app.py", FOUND);
        user.finds_written(NAME, Some(&DANGER.replace("danger.run\")", "danger.stop\")")));
        user.sees("app.py", &[]);
        user.types_before("other.py", "import", "# 😀\n");
        user.replaces("other.py", "import danger\n", "import danger\ndanger.stop(1)\n");
        user.sees("other.py", &["3 Error danger: danger.stop(1)"]);
        user.finds_written(NAME, None);
        user.sees("other.py", &[]);
        user.finds_written(NAME, Some(DANGER));
        user.sees("app.py", FOUND);
    }

    in RULE;
    fn rules_that_are_not_trusted_are_silent(user) {
        user.finds_written(NAME, Some(&broken()));
        user.sees(NAME, ERROR);
        user.sets(json!({ "workspaceRules": "off" }));
        user.sees(NAME, &[]);
        user.opens(NAME, &broken());
        user.opens("app.py", "breakpoint()\n");
        user.sees("app.py", &["1 Warning debugger-left-in: breakpoint()"]);
        user.sees_nothing(NAME);
        user.sets(json!({ "workspaceRules": "trusted" }));
        user.sees(NAME, ERROR);
    }

    in RULE;
    fn a_folder_that_goes_takes_its_rules_and_brings_them_back(user) {
        user.opens("app.py", CODE);
        user.opens(NAME, DANGER);
        user.replaces(NAME, "#callee?", "#calle?");
        user.sees(NAME, ERROR);
        let root = user.address("");
        user.removes_folder(&root);
        user.sees(NAME, &[]);
        user.replaces(NAME, "#calle?", "#callee?");
        user.sees("app.py", &[]);
        user.adds_folder(&root);
        user.sees("app.py", FOUND);
        user.sees(NAME, &[]);
    }

    in &[(".bezoar/rules/danger.scm", DANGER), ("pyproject.toml", "[project]\nrequires-python = '>=3.10'\n")];
    fn a_rule_asks_for_the_versions_of_the_project_around_the_file(user) {
        user.finds_written(NAME, Some(&DANGER.replace("(#callee?", "(#version? \"python\" \">=3.9\") (#callee?")));
        user.opens("app.py", CODE);
        user.sees("app.py", FOUND);
        user.finds_written("pyproject.toml", Some("[project]\nrequires-python = '>=3.8'\n"));
        user.sees("app.py", &[]);
        user.finds_written("pyproject.toml", Some("[project]\nrequires-python = '>=3.9'\n"));
        user.sees("app.py", FOUND);
    }
}
