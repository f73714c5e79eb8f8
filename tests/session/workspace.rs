//! Files that are not open, for users who want to hear of them.

use std::time::Duration;

use bezoar_lsp::convert::Encoding;
use bezoar_lsp::event::{Answer, Editor, Effect, Event, FileReport, Request, RequestId};
use bezoar_lsp::ledger::{Publication, Report};
use bezoar_lsp::worker::{Job, Priority};
use serde_json::{Value, json};

use crate::desk::{Desk, able_editor, address, asking_editor, disk_file, disk_rule, edit, file, span, summary};
use crate::rule_texts::DANGER;

const CODE: &str = "import danger\ndanger.run(1)\n";
const FOUND: &[&str] = &["1:0-1:13 Error danger"];

/// A desk in whose workspace these Python files are on disk, of a user with these settings.
fn desk(editor: Editor, settings: Value, sources: &[(&str, &str)]) -> Desk {
    let editor = Editor { registers_watchers: true, ..editor };
    let mut desk = Desk::with_rules(editor, vec![disk_rule("danger.scm", DANGER)]);
    sources.iter().for_each(|(name, text)| write(&mut desk, name, Some(text)));
    desk.send(Event::Configured(settings));
    desk.work();
    desk
}

fn everything() -> Value {
    json!({ "diagnosticMode": "workspace" })
}

fn write(desk: &mut Desk, name: &str, text: Option<&str>) {
    match text {
        Some(text) => drop(desk.sources.insert(name.to_owned(), Some(text.to_owned()))),
        None => drop(desk.sources.remove(name)),
    }
    desk.send(Event::FilesChanged(vec![file(name)]));
}

/// What was said last of a file, and of which version.
fn said(desk: &mut Desk, name: &str) -> Option<(Option<i32>, Vec<String>)> {
    desk.work();
    let publication: Publication = desk.last(&file(name))?;
    Some((publication.version, summary(&publication)))
}

fn found(version: Option<i32>) -> Option<(Option<i32>, Vec<String>)> {
    Some((version, FOUND.iter().map(|line| (*line).to_owned()).collect()))
}

const NOTHING: Option<(Option<i32>, Vec<String>)> = Some((None, Vec::new()));

#[test]
fn who_does_not_ask_for_it_hears_of_open_files_only() {
    let mut desk = desk(able_editor(Encoding::Utf16), Value::Null, &[]);
    write(&mut desk, "app.py", Some(CODE));
    while desk.has_jobs() {
        let job = desk.take_job();
        assert!(!matches!(job, Job::Check(_)), "nobody wants to know it");
        desk.finish(job);
    }
    assert_eq!(desk.published, []);
}

#[test]
fn files_that_are_not_open_are_told_of_until_they_are_in_order_or_gone() {
    let mut desk = desk(able_editor(Encoding::Utf16), everything(), &[("app.py", CODE), ("fine.py", "x = 1\n")]);
    assert_eq!(said(&mut desk, "app.py"), found(None));
    assert_eq!(desk.published, [], "nothing is said of a file in order that nobody opened");
    write(&mut desk, "fine.py", Some(CODE));
    assert_eq!(said(&mut desk, "fine.py"), found(None));
    assert_eq!(said(&mut desk, "app.py"), None, "it is as it was");
    write(&mut desk, "fine.py", Some("y = 1\n"));
    assert_eq!(said(&mut desk, "fine.py"), NOTHING);
    write(&mut desk, "app.py", None);
    assert_eq!(said(&mut desk, "app.py"), NOTHING);
}

#[test]
fn an_open_file_is_spoken_of_as_its_buffer_has_it() {
    let (mut desk, app) = (desk(able_editor(Encoding::Utf16), everything(), &[("app.py", CODE)]), file("app.py"));
    assert_eq!(said(&mut desk, "app.py"), found(None));
    desk.open(&app, CODE);
    assert_eq!(said(&mut desk, "app.py"), found(Some(1)));
    desk.change(&app, 2, vec![edit((1, 0), (1, 0), "\n")]);
    desk.work();
    write(&mut desk, "app.py", Some("x = 1\n"));
    assert_eq!(said(&mut desk, "app.py"), Some((Some(2), vec!["2:0-2:13 Error danger".to_owned()])));
    desk.close(&app);
    assert_eq!(desk.published, [], "it is looked at first");
    assert_eq!(said(&mut desk, "app.py"), NOTHING);
    desk.open(&app, CODE);
    desk.work();
    desk.close(&app);
    write(&mut desk, "app.py", Some(CODE));
    assert_eq!(said(&mut desk, "app.py"), found(None));
}

#[test]
fn who_wants_to_hear_of_it_no_longer_hears_no_more() {
    let mut desk = desk(able_editor(Encoding::Utf16), everything(), &[("app.py", CODE), ("other.py", CODE)]);
    desk.open(&file("other.py"), CODE);
    assert_eq!(said(&mut desk, "app.py"), found(None));
    assert_eq!(said(&mut desk, "other.py"), found(Some(1)));
    desk.send(Event::Configured(Value::Null));
    assert_eq!(said(&mut desk, "app.py"), NOTHING);
    assert_eq!(said(&mut desk, "other.py"), None);
    desk.send(Event::Configured(everything()));
    assert_eq!(said(&mut desk, "app.py"), found(None));
    desk.send(Event::FoldersChanged { added: Vec::new(), removed: vec![address(crate::desk::ROOT)] });
    assert_eq!(said(&mut desk, "app.py"), NOTHING);
}

/// The configuration decides what is shown of what was found, and nothing is analysed for it.
#[test]
fn the_configuration_of_a_file_counts_though_it_is_not_open() {
    let mut desk = desk(able_editor(Encoding::Utf16), everything(), &[("app.py", CODE)]);
    assert_eq!(said(&mut desk, "app.py"), found(None));
    desk.configuration = vec![disk_file("bezoar.toml", "ignore = ['danger']\n")];
    desk.send(Event::FilesChanged(vec![file("bezoar.toml")]));
    assert!(!desk.has_jobs());
    assert_eq!(said(&mut desk, "app.py"), NOTHING);
    desk.configuration.clear();
    desk.send(Event::FilesChanged(vec![file("bezoar.toml")]));
    assert_eq!(said(&mut desk, "app.py"), found(None));
    desk.send(Event::Configured(json!({ "diagnosticMode": "workspace", "ignore": ["danger"] })));
    assert!(!desk.has_jobs());
    assert_eq!(said(&mut desk, "app.py"), NOTHING);
}

#[test]
fn other_rules_are_tried_on_all_files() {
    let mut desk = desk(able_editor(Encoding::Utf16), everything(), &[("app.py", CODE)]);
    assert_eq!(said(&mut desk, "app.py"), found(None));
    desk.disk.clear();
    desk.send(Event::FilesChanged(vec![crate::desk::rule_file("danger.scm")]));
    assert_eq!(said(&mut desk, "app.py"), NOTHING);
}

#[test]
fn what_is_renamed_or_deleted_with_its_folder_is_spoken_of_by_its_new_name_or_not_at_all() {
    let sources = [("old/app.py", CODE), ("old/deep/more.py", CODE), ("older.py", CODE)];
    let mut desk = desk(able_editor(Encoding::Utf16), everything(), &sources);
    desk.configuration = vec![disk_file("old/bezoar.toml", "profil = 'strict'\n")];
    desk.send(Event::FilesChanged(vec![file("old/bezoar.toml")]));
    desk.open(&file("old/app.py"), CODE);
    assert_eq!(said(&mut desk, "old/app.py"), found(Some(1)));
    assert_eq!(said(&mut desk, "old/deep/more.py"), found(None));
    assert_eq!(said(&mut desk, "older.py"), found(None));
    assert_eq!(said(&mut desk, "old/bezoar.toml").map(|(_, lines)| lines.len()), Some(1));
    // The editor takes its documents along.
    for name in ["app.py", "deep/more.py"] {
        let text = desk.sources.remove(&format!("old/{name}"));
        desk.sources.extend(text.map(|text| (format!("new.d/{name}"), text)));
    }
    desk.configuration = vec![disk_file("new.d/bezoar.toml", "profil = 'strict'\n")];
    desk.close(&file("old/app.py"));
    desk.open(&file("new.d/app.py"), CODE);
    desk.send(Event::FilesMoved(vec![file("old"), file("new.d")]));
    assert_eq!(said(&mut desk, "old/app.py"), NOTHING);
    assert_eq!(said(&mut desk, "old/deep/more.py"), NOTHING);
    assert_eq!(said(&mut desk, "old/bezoar.toml"), NOTHING);
    assert_eq!(said(&mut desk, "new.d/app.py"), found(Some(1)));
    assert_eq!(said(&mut desk, "new.d/deep/more.py"), found(None));
    assert_eq!(said(&mut desk, "new.d/bezoar.toml").map(|(_, lines)| lines.len()), Some(1));
    assert_eq!(said(&mut desk, "older.py"), None);
    // Whatever goes with it.
    desk.close(&file("new.d/app.py"));
    desk.sources.retain(|name, _| !name.starts_with("new.d/"));
    desk.configuration.clear();
    desk.send(Event::FilesMoved(vec![file("new.d")]));
    assert_eq!(said(&mut desk, "new.d/app.py"), NOTHING);
    assert_eq!(said(&mut desk, "new.d/deep/more.py"), NOTHING);
    assert_eq!(said(&mut desk, "new.d/bezoar.toml"), NOTHING);
    assert_eq!(said(&mut desk, "older.py"), None);
}

/// An editor that asks keeps what it has of a file until it is told that the file is gone.
#[test]
fn who_asks_about_all_files_hears_of_a_renamed_one_by_both_names() {
    let mut desk = desk(asking_editor(Encoding::Utf16), everything(), &[("old.py", CODE)]);
    let first = ask(&mut desk, &[], false);
    let all = answered(&mut desk, first).expect("there is something to say");
    let second = ask(&mut desk, &all, false);
    let text = desk.sources.remove("old.py").expect("it was there");
    desk.sources.insert("new.py".to_owned(), text);
    desk.send(Event::FilesMoved(vec![file("old.py"), file("new.py")]));
    let news = answered(&mut desk, second).expect("there is news");
    assert_eq!(lines(&news), ["new.py: 1:0-1:13", "old.py: "]);
}

/// What one file uses is found out before anything is said of another.
#[test]
fn what_the_project_uses_is_known_before_a_file_is_spoken_of() {
    let rule = DANGER.replace("(#callee?", "(#in-project? \"guard.*\") (#callee?");
    let editor = Editor { registers_watchers: true, ..able_editor(Encoding::Utf16) };
    let mut desk = Desk::with_rules(editor, vec![disk_rule("danger.scm", &rule)]);
    let many = ["a.py", "b.py", "c.py", "d.py", "e.py", "f.py", "g.py", "h.py", "i.py"];
    many.iter().for_each(|name| write(&mut desk, name, Some(CODE)));
    write(&mut desk, "z.py", Some("import guard\n"));
    desk.send(Event::Configured(everything()));
    for name in many {
        assert_eq!(said(&mut desk, name), found(None), "{name}");
    }
    write(&mut desk, "z.py", None);
    assert_eq!(said(&mut desk, "a.py"), NOTHING);
}

#[test]
fn what_is_not_open_is_analysed_in_the_background() {
    let mut desk = desk(able_editor(Encoding::Utf16), Value::Null, &[("app.py", CODE)]);
    desk.send(Event::Configured(everything()));
    let job = desk.take_job();
    assert!(matches!(job, Job::Check(_)));
    assert_eq!(job.priority(), Priority::Background);
}

/// Asks about all files, with these reports at hand.
fn ask(desk: &mut Desk, previous: &[FileReport], in_parts: bool) -> RequestId {
    let previous =
        previous.iter().map(|report| (bezoar_lsp::convert::address_of_uri(&report.uri), id(report).to_owned()));
    desk.ask(Request::WorkspaceDiagnostics { previous: previous.collect(), in_parts })
}

fn id(report: &FileReport) -> &str {
    report.report.id()
}

/// What was answered, when nothing more is to be done.
fn answered(desk: &mut Desk, id: RequestId) -> Option<Vec<FileReport>> {
    desk.work();
    desk.let_pass(Duration::from_secs(1));
    desk.work();
    match desk.answer(id)? {
        Answer::Reports(reports) => Some(reports),
        other => panic!("reports are expected, not {other:?}"),
    }
}

/// Reports as a test writes them: the file, its version if it is open, and where something was found.
fn lines(reports: &[FileReport]) -> Vec<String> {
    let line = |report: &FileReport| {
        let name = report.uri.rsplit('/').next().unwrap_or_default();
        let version = report.version.map_or(String::new(), |version| format!(" {version}"));
        match &report.report {
            Report::Full { diagnostics, .. } => {
                let spans: Vec<String> = diagnostics.iter().map(span).collect();
                format!("{name}{version}: {}", spans.join(" "))
            }
            Report::Unchanged { .. } => format!("{name}{version} as before"),
        }
    };
    reports.iter().map(line).collect()
}

#[test]
fn who_asks_about_all_files_is_answered_when_there_is_news() {
    let sources = [("app.py", CODE), ("fine.py", "x = 1\n"), ("open.py", CODE)];
    let mut desk = desk(asking_editor(Encoding::Utf16), everything(), &sources);
    desk.open(&file("open.py"), "\nimport danger\ndanger.run(1)\n");
    desk.work();
    let first = ask(&mut desk, &[], false);
    let all = answered(&mut desk, first).expect("there is something to say");
    assert_eq!(lines(&all), ["app.py: 1:0-1:13", "open.py 1: 2:0-2:13"]);
    let second = ask(&mut desk, &all, false);
    assert_eq!(answered(&mut desk, second), None, "there is no news");
    write(&mut desk, "fine.py", Some(CODE));
    let news = answered(&mut desk, second).expect("there is");
    assert_eq!(lines(&news), ["app.py as before", "fine.py: 1:0-1:13", "open.py 1 as before"]);
    let third = ask(&mut desk, &news, false);
    assert_eq!(answered(&mut desk, third), None);
    write(&mut desk, "app.py", None);
    desk.change(&file("open.py"), 2, vec![edit((0, 0), (1, 0), "")]);
    let news = answered(&mut desk, third).expect("there is again");
    assert_eq!(lines(&news), ["app.py: ", "fine.py as before", "open.py 2: 1:0-1:13"]);
    let fourth = ask(&mut desk, &news, false);
    assert_eq!(answered(&mut desk, fourth), None, "that a file is gone is told once");
    assert_eq!(desk.published, [], "who asks is not told");
}

#[test]
fn an_answer_in_parts_comes_as_it_is_found_out() {
    let names = ["a.py", "b.py", "c.py", "d.py", "e.py"];
    let sources: Vec<(&str, &str)> = names.into_iter().map(|name| (name, CODE)).collect();
    let mut desk = desk(asking_editor(Encoding::Utf16), Value::Null, &sources);
    desk.send(Event::Configured(everything()));
    let id = ask(&mut desk, &[], true);
    let mut parts = Vec::new();
    while desk.has_jobs() {
        let job = desk.take_job();
        desk.finish(job);
        desk.let_pass(Duration::from_secs(1));
        parts.extend(desk.others.extract_if(.., |effect| matches!(effect, Effect::ReplyInPart(..))).map(|effect| {
            match effect {
                Effect::ReplyInPart(of, Answer::Reports(reports)) if of == id => lines(&reports),
                other => panic!("nobody asked for {other:?}"),
            }
        }));
    }
    let found = |names: &[&str]| names.iter().map(|name| format!("{name}: 1:0-1:13")).collect::<Vec<_>>();
    assert_eq!(parts, [found(&names[..4]), found(&names[4..])]);
    assert_eq!(answered(&mut desk, id), Some(Vec::new()), "all has been said");
}

#[test]
fn one_question_about_all_files_is_waiting_at_a_time() {
    let mut desk = desk(asking_editor(Encoding::Utf16), everything(), &[]);
    let (first, second) = (ask(&mut desk, &[], false), ask(&mut desk, &[], true));
    assert_eq!(answered(&mut desk, first), Some(Vec::new()));
    desk.send(Event::Withdrawn(second));
    write(&mut desk, "app.py", Some(CODE));
    assert_eq!(answered(&mut desk, second), None);
    let third = ask(&mut desk, &[], false);
    assert_eq!(answered(&mut desk, third).map(|reports| lines(&reports)), Some(vec!["app.py: 1:0-1:13".to_owned()]));
}

/// An editor shows what it got for files that it asked about; if the user wants to hear of open files only, that has to go.
#[test]
fn who_asked_about_all_files_is_told_that_only_open_ones_are_spoken_of() {
    let mut desk = desk(asking_editor(Encoding::Utf16), everything(), &[("app.py", CODE), ("open.py", CODE)]);
    desk.open(&file("open.py"), CODE);
    desk.work();
    let first = ask(&mut desk, &[], false);
    let all = answered(&mut desk, first).expect("there is something to say");
    let second = ask(&mut desk, &all, false);
    desk.send(Event::Configured(Value::Null));
    let news = answered(&mut desk, second).expect("there is news");
    assert_eq!(lines(&news), ["app.py: ", "open.py 1 as before"]);
    let third = ask(&mut desk, &news, false);
    assert_eq!(answered(&mut desk, third), None);
    desk.close(&file("open.py"));
    assert_eq!(
        answered(&mut desk, third).map(|news| lines(&news)),
        Some(vec!["app.py as before".to_owned(), "open.py: ".to_owned()])
    );
}
