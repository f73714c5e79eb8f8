//! The server's text is the editor's, or the server says nothing.

use std::sync::atomic::Ordering;

use bezoar_lsp::convert::Encoding;
use bezoar_lsp::worker::Job;

use crate::desk::{Desk, able_editor, edit, file, whole};
use crate::support::model::{ENCODINGS, Model};
use crate::support::random::Random;

const START: &str = "import yaml\r\n\r\ndef f(data):\r\n    return yaml.load(data)  # 😀\r\n";

#[test]
fn ten_thousand_random_edits_leave_the_same_text() {
    for (seed, encoding) in ENCODINGS.into_iter().enumerate() {
        let mut random = Random(seed as u64);
        let (mut desk, app) = (Desk::new(able_editor(encoding)), file("app.py"));
        let mut model = Model::new(START, encoding);
        desk.open(&app, START);
        for version in 2..10_002 {
            let changes = (0..=random.below(3)).map(|_| model.type_something(&mut random)).collect();
            desk.change(&app, version, changes);
            assert_eq!(desk.text(&app), model.text(), "{encoding:?}, version {version}");
            if random.below(100) == 0 {
                desk.work();
            }
        }
    }
}

#[test]
fn what_the_workers_get_is_the_text_of_that_version() {
    let (mut desk, app) = (Desk::new(able_editor(Encoding::Utf16)), file("app.py"));
    desk.open(&app, "a\n");
    let Job::Analyze(first) = desk.take_job() else { panic!("an analysis is expected") };
    desk.change(&app, 2, vec![edit((0, 1), (0, 1), "b")]);
    desk.change(&app, 3, vec![edit((0, 2), (0, 2), "c"), edit((1, 0), (1, 0), "d")]);
    assert!(!desk.has_jobs(), "one analysis of a document is in flight at a time");
    assert_eq!(first.text.as_str(), "a\n");
    assert!(!first.cancelled.load(Ordering::Relaxed), "an edit does not throw away what is nearly done");
    desk.finish(Job::Analyze(first));
    let Job::Analyze(second) = desk.take_job() else { panic!("an analysis is expected") };
    assert_eq!((second.version, second.text.as_str()), (3, "abc\nd"), "edits that waited are one job");
    assert_eq!(second.earlier.expect("the first analysis is built upon").splices.len(), 3);
    assert!(!desk.has_jobs());
}

#[test]
fn a_version_that_is_not_newer_is_dropped() {
    let (mut desk, app) = (Desk::new(able_editor(Encoding::Utf16)), file("app.py"));
    desk.open(&app, "a");
    desk.change(&app, 5, vec![edit((0, 1), (0, 1), "b")]);
    for version in [5, 4, -1] {
        desk.change(&app, version, vec![edit((0, 0), (0, 0), "?")]);
    }
    assert_eq!(desk.text(&app), "ab");
    desk.change(&app, 9, vec![edit((0, 2), (0, 2), "c")]);
    assert_eq!(desk.text(&app), "abc", "versions may leave gaps");
}

#[test]
fn an_edit_that_does_not_fit_silences_the_document_until_all_of_its_text_comes() {
    let misfits = [
        edit((7, 0), (7, 0), "x"),
        edit((0, 1), (0, 0), "x"),
        // Within the surrogate pair of an astral character.
        edit((1, 1), (1, 1), "x"),
    ];
    for misfit in misfits {
        for heal in ["a whole change", "a save", "another open"] {
            let (mut desk, app) = (Desk::new(able_editor(Encoding::Utf16)), file("app.py"));
            desk.open(&app, "ab\n😀");
            desk.work();
            desk.published.clear();
            desk.change(&app, 2, vec![misfit.clone(), edit((0, 0), (0, 0), "lost")]);
            desk.change(&app, 3, vec![edit((0, 0), (0, 0), "lost too")]);
            desk.work();
            assert_eq!(desk.published, [], "{misfit:?}");
            match heal {
                "a whole change" => desk.change(&app, 4, vec![whole("new\n")]),
                "a save" => desk.save(&app, Some("new\n")),
                _ => desk.open(&app, "new\n"),
            }
            desk.work();
            assert_eq!(desk.text(&app), "new\n");
            let version = desk.last(&app).expect("it is spoken of again").version;
            let expected = match heal {
                "a whole change" => 4,
                "a save" => 3,
                _ => 1,
            };
            assert_eq!(version, Some(expected), "after {heal}");
        }
    }
}

#[test]
fn a_saved_text_that_differs_is_taken() {
    let (mut desk, app) = (Desk::new(able_editor(Encoding::Utf16)), file("app.py"));
    desk.open(&app, "a = 1\n");
    desk.save(&app, Some("a = 1\n"));
    desk.save(&app, None);
    assert_eq!(desk.text(&app), "a = 1\n");
    desk.save(&app, Some("a = 2\n"));
    assert_eq!(desk.text(&app), "a = 2\n");
    desk.change(&app, 2, vec![edit((0, 4), (0, 5), "3")]);
    assert_eq!(desk.text(&app), "a = 3\n");
}

#[test]
fn closing_clears_and_what_comes_later_is_dropped() {
    let (mut desk, app) = (Desk::new(able_editor(Encoding::Utf16)), file("app.py"));
    desk.open(&app, "a\n");
    desk.work();
    desk.change(&app, 2, vec![whole("b\n")]);
    let late = desk.take_job();
    desk.published.clear();
    desk.close(&app);
    let cleared = desk.last(&app).expect("it is cleared");
    assert_eq!((cleared.version, cleared.diagnostics), (None, Vec::new()));
    desk.finish(late);
    desk.change(&app, 3, vec![whole("c\n")]);
    desk.save(&app, Some("c\n"));
    desk.close(&app);
    desk.work();
    assert_eq!(desk.published, []);
}

#[test]
fn a_version_without_changes_is_answered() {
    let (mut desk, app) = (Desk::new(able_editor(Encoding::Utf16)), file("app.py"));
    desk.open(&app, "a\n");
    desk.work();
    desk.change(&app, 2, Vec::new());
    desk.work();
    assert_eq!(desk.last(&app).expect("the version is news").version, Some(2));
}

#[test]
fn an_editor_that_knows_no_versions_hears_only_of_changes() {
    let editor = bezoar_lsp::event::Editor { version_support: false, ..able_editor(Encoding::Utf16) };
    let (mut desk, app) = (Desk::new(editor), file("app.py"));
    desk.open(&app, "a\n");
    desk.work();
    assert!(desk.last(&app).is_some(), "that it was looked at is news");
    desk.change(&app, 2, vec![whole("b\n")]);
    desk.work();
    assert_eq!(desk.published, []);
}
