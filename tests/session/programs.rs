//! What a document sees of the other files of its project: what they import of each other, and what they bring into each other's
//! functions, as it is on disk and on the screen.

use std::time::Duration;

use bezoar_lsp::convert::Encoding;
use bezoar_lsp::event::Event;
use bezoar_lsp::worker::{Job, Priority};

use crate::desk::{Desk, ROOT, able_editor, address, file, span, spans, whole};

pub(crate) const STORE: &str = "\
from flask import render_template_string

def run(name):
    render_template_string(name)
";
const IN_STORE: &[&str] = &["3:4-3:32"];

pub(crate) const VIEW: &str = "\
from flask import request
from shop.store import run

def view():
    run(request.args['name'])
";

const SAFE: &str = "\
from flask import request
from shop.store import run

def view():
    run('fixed')
";

/// A desk in whose workspace these files are on disk.
pub(crate) fn desk(sources: &[(&str, &str)]) -> Desk {
    let mut desk = Desk::new(able_editor(Encoding::Utf16));
    for (name, text) in sources {
        desk.sources.insert((*name).to_owned(), Some((*text).to_owned()));
    }
    let root = vec![address(ROOT)];
    desk.send(Event::FoldersChanged { added: Vec::new(), removed: root.clone() });
    desk.send(Event::FoldersChanged { added: root, removed: Vec::new() });
    desk
}

/// What is shown in a file once everybody has looked at everything.
pub(crate) fn shown(desk: &mut Desk, name: &str) -> Vec<String> {
    for _ in 0..4 {
        desk.work();
        desk.let_pass(Duration::from_secs(1));
    }
    spans(&desk.last(&file(name)).expect("something is said"))
}

/// What is shown anew in a file; `None` if it is what was shown before.
fn news(desk: &mut Desk, name: &str) -> Option<Vec<String>> {
    for _ in 0..4 {
        desk.work();
        desk.let_pass(Duration::from_secs(1));
    }
    desk.last(&file(name)).map(|publication| spans(&publication))
}

#[test]
fn what_a_file_on_disk_brings_is_shown_at_the_sink() {
    let mut desk = desk(&[("shop/views.py", VIEW), ("shop/store.py", STORE)]);
    desk.open(&file("shop/store.py"), STORE);
    assert_eq!(shown(&mut desk, "shop/store.py"), IN_STORE);
    desk.sources.insert("shop/views.py".to_owned(), Some(SAFE.to_owned()));
    desk.send(Event::FilesChanged(vec![file("shop/views.py")]));
    assert_eq!(shown(&mut desk, "shop/store.py"), [""; 0], "it was written");
    desk.sources.insert("shop/other.py".to_owned(), Some(VIEW.to_owned()));
    desk.send(Event::FilesChanged(vec![file("shop/other.py")]));
    assert_eq!(shown(&mut desk, "shop/store.py"), IN_STORE, "another came");
    desk.sources.remove("shop/other.py");
    desk.send(Event::FilesChanged(vec![file("shop/other.py")]));
    assert_eq!(shown(&mut desk, "shop/store.py"), [""; 0], "it went");
}

#[test]
fn what_is_typed_in_one_document_shows_in_another_when_its_user_pauses() {
    let mut desk = desk(&[("shop/views.py", SAFE), ("shop/store.py", STORE)]);
    desk.open(&file("shop/store.py"), STORE);
    desk.open(&file("shop/views.py"), SAFE);
    assert_eq!(shown(&mut desk, "shop/store.py"), [""; 0]);
    desk.change(&file("shop/views.py"), 2, vec![whole(VIEW)]);
    desk.work();
    assert_eq!(desk.last(&file("shop/store.py")), None, "not while it is being typed");
    assert_eq!(news(&mut desk, "shop/store.py").expect("it is shown"), IN_STORE);
    // A document that is closed without being saved is as it was on disk.
    desk.close(&file("shop/views.py"));
    assert_eq!(shown(&mut desk, "shop/store.py"), [""; 0]);
}

#[test]
fn what_is_imported_is_what_is_on_disk_or_on_the_screen() {
    let clean = "def clean(text): return 'fixed'\n";
    let echo = "def clean(text): return text\n";
    let view = "from flask import render_template_string, request\nfrom shop.texts import clean\n\ndef view():\n    render_template_string(clean(request.args['name']))\n";
    let found = ["4:4-4:55"];
    let mut desk = desk(&[("shop/views.py", view), ("shop/texts.py", clean)]);
    desk.open(&file("shop/views.py"), view);
    assert_eq!(shown(&mut desk, "shop/views.py"), [""; 0]);
    desk.open(&file("shop/texts.py"), clean);
    assert_eq!(news(&mut desk, "shop/views.py"), None);
    desk.change(&file("shop/texts.py"), 2, vec![whole(echo)]);
    assert_eq!(news(&mut desk, "shop/views.py").expect("it is shown"), found);
    desk.close(&file("shop/texts.py"));
    assert_eq!(shown(&mut desk, "shop/views.py"), [""; 0]);
    desk.sources.remove("shop/texts.py");
    desk.send(Event::FilesChanged(vec![file("shop/texts.py")]));
    assert_eq!(shown(&mut desk, "shop/views.py"), found, "what is not there may do anything");
}

/// Only documents that import what changed look at it, and only those are analysed again.
#[test]
fn who_does_not_see_a_document_is_not_asked() {
    let other = "import os\n";
    let mut desk = desk(&[("shop/views.py", VIEW), ("shop/store.py", STORE), ("shop/other.py", other)]);
    for (name, text) in [("shop/views.py", VIEW), ("shop/store.py", STORE), ("shop/other.py", other)] {
        desk.open(&file(name), text);
    }
    shown(&mut desk, "shop/store.py");
    desk.change(&file("shop/store.py"), 2, vec![whole(&STORE.replace("    render", "    return render"))]);
    let mut analysed: Vec<String> = Vec::new();
    for _ in 0..4 {
        while desk.has_jobs() {
            let job = desk.take_job();
            if let Job::Analyze(job) = &job {
                analysed.push(job.context.path.to_string());
            }
            desk.finish(job);
        }
        desk.let_pass(Duration::from_secs(1));
    }
    assert_eq!(analysed, ["shop/store.py", "shop/views.py"]);
}

/// Who looks at the view only is told there, with the way to the sink in the other file.
#[test]
fn what_goes_wrong_in_another_file_is_told_where_the_data_is_handed_over() {
    let mut desk = desk(&[("shop/views.py", VIEW), ("shop/store.py", STORE)]);
    let (view, store) = (file("shop/views.py"), file("shop/store.py"));
    desk.open(&view, VIEW);
    for _ in 0..4 {
        desk.work();
        desk.let_pass(Duration::from_secs(1));
    }
    let told = desk.last(&view).expect("something is said");
    let [told] = told.diagnostics.as_slice() else { panic!("one finding is expected: {told:?}") };
    assert_eq!(span(told), "4:8-4:28");
    assert!(told.message.ends_with("(in `shop/store.py`, line 4)"), "{}", told.message);
    let places: Vec<(Option<&str>, String)> =
        told.related.iter().map(|place| (place.file.as_deref(), place.span.start.line.to_string())).collect();
    let there = store.uri.to_string();
    assert_eq!(places, [(None, "4".to_owned()), (None, "4".to_owned()), (Some(&*there), "3".to_owned())]);
    // It is mended in the other file, and broken again.
    desk.open(&store, STORE);
    desk.change(&store, 2, vec![whole(&STORE.replace("(name)\n", "('fixed')\n"))]);
    assert_eq!(news(&mut desk, "shop/views.py").expect("it is shown"), [""; 0]);
    desk.change(&store, 3, vec![whole(STORE)]);
    assert_eq!(news(&mut desk, "shop/views.py").expect("it is shown"), ["4:8-4:28"]);
}

/// What is found in the open file alone is shown at once; the rest when all files have been read, behind everything else.
#[test]
fn a_project_of_300_files_is_read_behind_while_the_open_one_has_its_findings() {
    let view = format!("{VIEW}\n\ndef other():\n    eval(request.args['rule'])\n");
    let mut files: Vec<(String, String)> = (0..300)
        .map(|number| {
            let next = number + 1;
            let code =
                format!("from shop.part{next} import step as after\n\ndef step(name):\n    return after(name)\n");
            (format!("shop/part{number}.py"), code)
        })
        .collect();
    files.push(("shop/part300.py".to_owned(), "def step(name):\n    return name\n".to_owned()));
    let store = STORE.replace("import render", "import Flask, render").replace("(name)\n", "(step(name))\n");
    files.push(("shop/store.py".to_owned(), format!("from shop.part290 import step\n{store}")));
    files.push(("shop/views.py".to_owned(), view.clone()));
    let mut desk = desk(&files.iter().map(|(name, text)| (&**name, &**text)).collect::<Vec<_>>());
    desk.open(&file("shop/views.py"), &view);
    let mut behind = 0;
    let mut at_once = None;
    while desk.has_jobs() {
        let job = desk.take_job();
        if job.priority() == Priority::Background {
            at_once = at_once.or_else(|| desk.last(&file("shop/views.py")));
            behind += 1;
        }
        desk.finish(job);
    }
    assert_eq!(spans(&at_once.expect("it is shown before anything is read")), ["8:4-8:30"]);
    assert!(behind > 30, "a few files are read at a time: {behind}");
    let shown = desk.last(&file("shop/views.py")).map(|publication| spans(&publication));
    assert_eq!(shown.expect("there is more"), ["4:8-4:28", "8:4-8:30"]);
}
