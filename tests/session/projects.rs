//! What a project says about itself decides what is found in its files.

use bezoar_engine::Project;
use bezoar_lsp::convert::Encoding;
use bezoar_lsp::event::{Editor, Event};

use crate::desk::{Desk, able_editor, disk_rule, file, spans};
use crate::rule_texts::DANGER;

const CODE: &str = "import danger\ndanger.run(1)\n";

fn requiring(python: &str) -> Project {
    Project::read([("pyproject.toml", format!("[project]\nrequires-python = '{python}'\n").as_str())])
}

#[test]
fn a_rule_asks_for_the_versions_of_the_project_around_the_file() {
    let rule = DANGER.replace("(#callee?", "(#version? \"python\" \">=3.9\") (#callee?");
    for told in [true, false] {
        let editor = Editor { registers_watchers: told, ..able_editor(Encoding::Utf16) };
        let (mut desk, app) = (Desk::with_rules(editor, vec![disk_rule("danger.scm", &rule)]), file("app.py"));
        desk.project = requiring(">=3.10");
        desk.open(&app, CODE);
        desk.work();
        assert_eq!(spans(&desk.last(&app).expect("it is found")), ["1:0-1:13"]);
        desk.project = requiring(">=3.8");
        if told {
            desk.send(Event::FilesChanged(vec![file("notes.txt")]));
            assert!(!desk.has_jobs());
            desk.send(Event::FilesChanged(vec![file("pyproject.toml")]));
        } else {
            desk.save(&app, None);
        }
        desk.work();
        assert_eq!(spans(&desk.last(&app).expect("it is no finding there")), [""; 0]);
        desk.save(&file("pyproject.toml"), None);
        assert!(!desk.has_jobs(), "nothing changed");
    }
}
