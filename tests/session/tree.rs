//! What the files of a whole project use: found out in the background, and a reason to look again at what is open.

use std::time::Duration;

use bezoar_lsp::convert::Encoding;
use bezoar_lsp::event::{Editor, Effect, Event, Progress};
use bezoar_lsp::worker::{Job, Priority};

use crate::desk::{Desk, ROOT, able_editor, address, asking_editor, disk_rule, edit, file, spans, whole};
use crate::rule_texts::DANGER;

const CODE: &str = "import danger\ndanger.run(1)\n";
const FOUND: &[&str] = &["1:0-1:13"];

/// A desk in whose workspace only a project is in danger that has no guard, with these Python files on disk.
fn desk(editor: Editor, sources: &[(&str, &str)]) -> Desk {
    let rule = DANGER.replace("(#callee?", "(#not-in-project? \"guard.*\") (#callee?");
    let editor = Editor { registers_watchers: true, ..editor };
    let mut desk = Desk::with_rules(editor, vec![disk_rule("danger.scm", &rule)]);
    for (name, text) in sources {
        desk.sources.insert((*name).to_owned(), Some((*text).to_owned()));
    }
    // Of what is put there without saying so, a new folder's files are not known either.
    let root = vec![address(ROOT)];
    desk.send(Event::FoldersChanged { added: Vec::new(), removed: root.clone() });
    desk.send(Event::FoldersChanged { added: root, removed: Vec::new() });
    desk
}

fn found(desk: &mut Desk, name: &str) -> Vec<String> {
    desk.work();
    spans(&desk.last(&file(name)).expect("something is said"))
}

/// Does what is not in the background.
fn work_in_front(desk: &mut Desk) -> Vec<Job> {
    let mut behind = Vec::new();
    while desk.has_jobs() {
        let job = desk.take_job();
        if job.priority() == Priority::Background { behind.push(job) } else { desk.finish(job) }
    }
    behind
}

#[test]
fn until_all_is_read_it_is_not_known_what_a_project_uses() {
    let mut desk = desk(able_editor(Encoding::Utf16), &[("app.py", CODE), ("other.py", "import os\n")]);
    desk.open(&file("app.py"), CODE);
    let behind = work_in_front(&mut desk);
    assert_eq!(spans(&desk.last(&file("app.py")).expect("it is answered at once")), [""; 0]);
    assert_eq!(behind.len(), 1, "a few files are read at a time");
    behind.into_iter().for_each(|job| desk.finish(job));
    assert_eq!(found(&mut desk, "app.py"), FOUND);
}

#[test]
fn who_asks_is_to_ask_again_when_it_is_known() {
    let (mut desk, app) = (desk(asking_editor(Encoding::Utf16), &[("other.py", "")]), file("app.py"));
    desk.open(&app, CODE);
    let asked = desk.ask_for_diagnostics(&app, None);
    let behind = work_in_front(&mut desk);
    assert!(desk.answer(asked).is_some(), "nobody waits for what is done in the background");
    behind.into_iter().for_each(|job| desk.finish(job));
    desk.work();
    desk.let_pass(Duration::from_secs(1));
    assert!(desk.others.iter().any(|effect| matches!(effect, Effect::RefreshDiagnostics)));
}

#[test]
fn what_happens_to_files_changes_what_a_project_uses() {
    let mut desk = desk(able_editor(Encoding::Utf16), &[("other.py", "import os\n")]);
    desk.open(&file("app.py"), CODE);
    assert_eq!(found(&mut desk, "app.py"), FOUND);
    let mut write = |name: &str, text: Option<&str>, changed: &str| {
        match text {
            Some(text) => drop(desk.sources.insert(name.to_owned(), Some(text.to_owned()))),
            None => drop(desk.sources.remove(name)),
        }
        desk.send(Event::FilesChanged(vec![file(changed)]));
        found(&mut desk, "app.py")
    };
    assert_eq!(write("pack/new.py", Some("from guard import forms\n"), "pack/new.py"), [""; 0], "one came");
    assert_eq!(write("pack/new.py", Some("guard = 1\n"), "pack/new.py"), FOUND, "it was written");
    assert_eq!(write("pack/new.py", Some("import guard.x as x\n"), "pack"), [""; 0], "its folder was");
    assert_eq!(write("pack/new.py", None, "pack"), FOUND, "its folder went");
}

#[test]
fn what_changes_no_answer_is_no_reason_to_analyse() {
    let mut desk = desk(able_editor(Encoding::Utf16), &[("other.py", "import os\n")]);
    desk.open(&file("app.py"), CODE);
    assert_eq!(found(&mut desk, "app.py"), FOUND);
    desk.sources.insert("other.py".to_owned(), Some("import os, sys, guardian\n".to_owned()));
    desk.send(Event::FilesChanged(vec![file("other.py")]));
    let index = desk.take_job();
    assert!(matches!(index, Job::Index(_)));
    desk.finish(index);
    assert_eq!(work_in_front(&mut desk).len(), 1, "what it brings into functions of others is asked behind");
    desk.send(Event::FilesChanged(vec![file("notes.txt"), address("/elsewhere/x.py")]));
    desk.send(Event::FilesChanged(vec![file("other.py")]));
    assert!(!desk.has_jobs(), "it is as it was");
}

/// What is typed elsewhere counts when the user pauses, and what is on disk again when the document is closed.
#[test]
fn what_an_open_document_uses_is_what_its_buffer_says() {
    let mut desk = desk(able_editor(Encoding::Utf16), &[("app.py", CODE), ("other.py", "import os\n")]);
    let other = file("other.py");
    desk.open(&file("app.py"), CODE);
    desk.open(&other, "import os\n");
    assert_eq!(found(&mut desk, "app.py"), FOUND);
    desk.change(&other, 2, vec![edit((0, 0), (0, 0), "import guard\n")]);
    desk.work();
    assert_eq!(desk.last(&file("app.py")), None, "not while it is being typed");
    desk.let_pass(Duration::from_secs(1));
    assert_eq!(found(&mut desk, "app.py"), [""; 0]);
    desk.close(&other);
    assert_eq!(found(&mut desk, "app.py"), FOUND);
}

#[test]
fn a_file_that_cannot_be_read_may_use_anything() {
    let mut desk = desk(able_editor(Encoding::Utf16), &[("other.py", "import os\n")]);
    desk.open(&file("app.py"), CODE);
    assert_eq!(found(&mut desk, "app.py"), FOUND);
    desk.sources.insert("broken.py".to_owned(), None);
    desk.send(Event::FilesChanged(vec![file("broken.py")]));
    assert_eq!(found(&mut desk, "app.py"), [""; 0]);
    desk.open(&file("broken.py"), "import os\n");
    desk.let_pass(Duration::from_secs(1));
    assert_eq!(found(&mut desk, "app.py"), FOUND, "the user has it on the screen");
}

#[test]
fn other_questions_are_answered_anew() {
    let mut desk = desk(able_editor(Encoding::Utf16), &[("other.py", "import shield\n")]);
    desk.open(&file("app.py"), CODE);
    assert_eq!(found(&mut desk, "app.py"), FOUND);
    let rule = desk.disk[0].text.replace("guard.*", "shield");
    desk.disk = vec![disk_rule("danger.scm", &rule)];
    desk.send(Event::FilesChanged(vec![desk.disk[0].address.clone()]));
    assert_eq!(found(&mut desk, "app.py"), [""; 0]);
}

#[test]
fn work_that_lasts_is_shown_and_other_work_is_not() {
    let files = ["a.py", "b.py", "c.py", "d.py", "e.py", "f.py", "g.py", "h.py", "i.py", "j.py"];
    let files: Vec<(&str, &str)> = files.into_iter().map(|name| (name, "import os\n")).collect();
    let shows = |shows_progress: bool, pause: Duration| {
        let mut desk = desk(Editor { shows_progress, ..able_editor(Encoding::Utf16) }, &files);
        desk.let_pass(pause);
        desk.work();
        let progress = desk.others.drain(..).filter_map(|effect| match effect {
            Effect::Progress(progress) => Some(progress),
            _ => None,
        });
        progress.collect::<Vec<_>>()
    };
    let expected = [
        Progress::Begin { title: "Bezoar: reading the workspace", percentage: 0 },
        Progress::Report { percentage: 80, message: "8 of 10 files".to_owned() },
        Progress::End,
    ];
    assert_eq!(shows(true, Duration::from_secs(1)), expected);
    assert_eq!(shows(true, Duration::from_millis(900)), []);
    assert_eq!(shows(false, Duration::from_secs(1)), []);
}

#[test]
fn a_folder_that_goes_takes_what_is_known_of_it_along() {
    let mut desk = desk(able_editor(Encoding::Utf16), &[("other.py", "import os\n")]);
    desk.open(&file("app.py"), CODE);
    assert_eq!(found(&mut desk, "app.py"), FOUND);
    desk.send(Event::FoldersChanged { added: Vec::new(), removed: vec![address(ROOT)] });
    desk.change(&file("app.py"), 2, vec![whole("import danger\n\ndanger.run(1)\n")]);
    assert_eq!(found(&mut desk, "app.py"), [""; 0], "the rule went with it");
}
