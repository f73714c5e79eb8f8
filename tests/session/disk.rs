//! What is read from disk is reported by workers, who may overtake each other; what was seen first must not be believed last.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use bezoar_lsp::Session;
use bezoar_lsp::convert::Encoding;
use bezoar_lsp::event::{Editor, Effect, Errand, Event, FoundProject};

use crate::desk::{able_editor, file, rule_file};

/// A session of which only the looks at the disk matter.
struct Looks {
    session: Session,
    /// Those that are under way.
    rules: usize,
    projects: Vec<Arc<Path>>,
}

impl Looks {
    fn new() -> Self {
        let editor = Editor { registers_watchers: true, ..able_editor(Encoding::Utf16) };
        let (session, effects) = Session::new(editor, Instant::now());
        let mut looks = Self { session, rules: 0, projects: Vec::new() };
        looks.note(effects);
        looks
    }

    fn send(&mut self, event: Event) {
        let effects = self.session.handle(event, Instant::now());
        self.note(effects);
    }

    fn note(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Errand(Errand::ReadRules(_)) => self.rules += 1,
                Effect::Errand(Errand::ReadProject(folder, _)) => self.projects.push(folder),
                _ => {}
            }
        }
    }
}

#[test]
fn rules_are_read_by_one_at_a_time_and_again_if_they_changed_meanwhile() {
    let mut looks = Looks::new();
    assert_eq!(looks.rules, 1);
    for _ in 0..3 {
        looks.send(Event::FilesChanged(vec![rule_file("danger.scm")]));
    }
    assert_eq!(looks.rules, 1, "nobody overtakes who is looking");
    looks.send(Event::RulesRead(Vec::new()));
    assert_eq!(looks.rules, 2, "what they saw may be old");
    looks.send(Event::RulesRead(Vec::new()));
    assert_eq!(looks.rules, 2);
    looks.send(Event::FilesChanged(vec![rule_file("danger.scm")]));
    assert_eq!(looks.rules, 3);
}

#[test]
fn a_project_is_read_by_one_at_a_time_and_again_if_it_changed_meanwhile() {
    let mut looks = Looks::new();
    for name in ["app.py", "more.py", "other/app.py"] {
        let (address, text) = (file(name), String::new());
        looks.send(Event::Opened { address, language: "python".to_owned(), version: 1, text });
    }
    assert_eq!(looks.projects.len(), 2, "one for each folder");
    looks.send(Event::FilesChanged(vec![file("pyproject.toml")]));
    looks.send(Event::FilesChanged(vec![file("pyproject.toml")]));
    assert_eq!(looks.projects.len(), 2);
    let folder = looks.projects[0].clone();
    looks.send(Event::ProjectRead(Arc::clone(&folder), FoundProject::default()));
    assert_eq!(looks.projects[2..], [Arc::clone(&folder)]);
    looks.send(Event::ProjectRead(folder, FoundProject::default()));
    assert_eq!(looks.projects.len(), 3);
    looks.send(Event::FilesChanged(vec![file("pyproject.toml")]));
    assert_eq!(looks.projects.len(), 4, "of the other it is still known that it has to be read again");
}
