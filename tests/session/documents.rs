//! Which documents are analysed, which are one, and which are left alone: schemes, languages, spellings, folders that come and go.

use bezoar_lsp::convert::{Encoding, address_of_uri};
use bezoar_lsp::event::{Address, Answer, Editor, Effect, Event, Request};
use bezoar_lsp::ledger::{Diagnostic, Report};

use crate::desk::{Desk, able_editor, asking_editor, disk_rule, edit, file, rule_file, whole};

/// What a built-in rule finds, whatever the workspace.
const CODE: &str = "x = 1\nbreakpoint()\n";

/// Both kinds of editors.
fn editors() -> [Editor; 2] {
    [able_editor(Encoding::Utf16), asking_editor(Encoding::Utf16)]
}

fn open_as(desk: &mut Desk, address: &Address, language: &str, text: &str) {
    let (address, language, text) = (address.clone(), language.to_owned(), text.to_owned());
    desk.send(Event::Opened { address, language, version: 1, text });
    desk.work();
}

/// What an editor of either kind shows of an open document.
fn shown(desk: &mut Desk, editor: &Editor, address: &Address) -> Vec<Diagnostic> {
    if !editor.pulls {
        return desk.last(address).map(|publication| publication.diagnostics).unwrap_or_default();
    }
    assert_eq!(desk.published, [], "it asks");
    match desk.report(address, None) {
        Report::Full { diagnostics, .. } => diagnostics,
        Report::Unchanged { id } => panic!("{id} was never given"),
    }
}

#[test]
fn python_of_any_scheme_is_analysed() {
    for uri in [
        "file:///workspace/app.py",
        "file:///elsewhere/app.py",
        "file://server/share/app.py",
        "untitled:Untitled-1",
        "vscode-notebook-cell:/workspace/notes.ipynb#W0sZmlsZQ%3D%3D",
        "vscode-vfs://github/me/it/app.py",
        "jar:file:///a.zip!/app.py",
        "x:y",
    ] {
        for editor in editors() {
            let (mut desk, address) = (Desk::new(editor.clone()), address_of_uri(uri));
            open_as(&mut desk, &address, "python", CODE);
            assert_eq!(shown(&mut desk, &editor, &address).len(), 1, "{uri}");
            desk.change(&address, 2, vec![edit((1, 0), (2, 0), "")]);
            desk.work();
            assert_eq!(shown(&mut desk, &editor, &address), [], "{uri}");
            desk.close(&address);
        }
    }
}

/// The left side of a difference shows what nobody can mend any more.
#[test]
fn other_revisions_of_files_are_left_alone() {
    for uri in [
        "git:/workspace/app.py?%7B%22path%22%3A%22%2Fworkspace%2Fapp.py%22%2C%22ref%22%3A%22HEAD%22%7D",
        "GIT:/workspace/app.py",
        "gitlens://7b2276/workspace/app.py",
        "fugitive:///workspace/.git//0/app.py",
        "diffview:///workspace/.git/abc/app.py",
        "review:/workspace/app.py",
    ] {
        for editor in editors() {
            let (mut desk, address) = (Desk::new(editor.clone()), address_of_uri(uri));
            open_as(&mut desk, &address, "python", CODE);
            assert_eq!(shown(&mut desk, &editor, &address), [], "{uri}");
            assert_eq!(desk.published, []);
            desk.close(&address);
            assert_eq!(desk.published, []);
        }
    }
}

#[test]
fn the_name_or_the_language_tells_python() {
    for (uri, language, expected) in [
        ("file:///workspace/app.py", "python", true),
        ("file:///workspace/app.py", "plaintext", true),
        ("file:///workspace/APP.PY", "plaintext", true),
        ("file:///workspace/app.pyi", "", true),
        ("file:///workspace/app.pyw", "", true),
        ("untitled:new.py", "plaintext", true),
        ("vscode-vfs://github/me/it/app.py?ref=main", "plaintext", true),
        ("file:///workspace/manage", "python", true),
        ("file:///workspace/app.html", "python", true),
        ("file:///workspace/app.html", "html", false),
        ("file:///workspace/py", "plaintext", false),
        ("file:///workspace/app.pyc", "plaintext", false),
        ("file:///workspace/app.py.txt", "plaintext", false),
        ("file:///workspace.py/notes", "plaintext", false),
        ("untitled:Untitled-1", "plaintext", false),
    ] {
        let (mut desk, address) = (Desk::new(able_editor(Encoding::Utf16)), address_of_uri(uri));
        open_as(&mut desk, &address, language, CODE);
        assert_eq!(desk.last(&address).is_some(), expected, "{uri} as {language:?}");
    }
}

#[test]
fn all_spellings_of_a_path_are_one_document() {
    let spellings =
        ["file:///workspace/a%20b.py", "file:///workspace/%61%20b.py", "FILE://localhost/workspace/./a%20b.py"];
    for editor in editors() {
        let mut desk = Desk::new(editor.clone());
        let [first, second, third] = spellings.map(address_of_uri);
        open_as(&mut desk, &first, "python", CODE);
        desk.change(&second, 2, vec![edit((0, 0), (0, 0), "\n")]);
        desk.work();
        assert_eq!(desk.text(&third), format!("\n{CODE}"));
        assert_eq!(shown(&mut desk, &editor, &first).len(), 1, "it has the name that it was opened by");
        desk.close(&third);
        assert_eq!(desk.published.len(), usize::from(!editor.pulls), "{:?}", desk.published);
        assert!(desk.published.iter().all(|cleared| cleared.uri == first.uri && cleared.diagnostics.is_empty()));
    }
}

#[test]
fn a_document_that_is_opened_again_by_another_name_is_shown_by_that_name_only() {
    let mut desk = Desk::new(able_editor(Encoding::Utf16));
    let [first, second] = ["file:///workspace/a%20b.py", "file:///workspace/%61%20b.py"].map(address_of_uri);
    open_as(&mut desk, &first, "python", CODE);
    open_as(&mut desk, &second, "python", CODE);
    assert_eq!(desk.last(&first).expect("it is cleared").diagnostics, []);
    assert_eq!(desk.last(&second).expect("it is shown").diagnostics.len(), 1);
}

#[test]
fn what_is_renamed_is_shown_by_its_new_name_only() {
    for editor in editors() {
        let mut desk = Desk::new(editor.clone());
        let (old, new) = (file("old.py"), file("new.py"));
        open_as(&mut desk, &old, "python", CODE);
        assert_eq!(shown(&mut desk, &editor, &old).len(), 1);
        desk.close(&old);
        open_as(&mut desk, &new, "python", CODE);
        if !editor.pulls {
            assert_eq!(desk.last(&old).expect("it is cleared").diagnostics, []);
        }
        assert_eq!(shown(&mut desk, &editor, &new).len(), 1);
        desk.send(Event::FilesChanged(vec![old.clone()]));
        desk.work();
        assert_eq!(desk.published, []);
    }
}

#[test]
fn a_document_that_is_opened_again_as_another_language_is_another_document() {
    for editor in editors() {
        let (mut desk, notes) = (Desk::new(editor.clone()), file("notes"));
        open_as(&mut desk, &notes, "plaintext", CODE);
        assert_eq!(shown(&mut desk, &editor, &notes), []);
        open_as(&mut desk, &notes, "python", CODE);
        assert_eq!(shown(&mut desk, &editor, &notes).len(), 1);
        open_as(&mut desk, &notes, "plaintext", CODE);
        assert_eq!(shown(&mut desk, &editor, &notes), []);
    }
}

/// A query is a rule in the rules' folder of the workspace only; elsewhere it is somebody else's.
#[test]
fn a_rule_is_one_where_the_workspace_is() {
    for editor in editors() {
        let editor = Editor { folders: Vec::new(), ..editor };
        let (mut desk, rule) = (Desk::new(editor.clone()), rule_file("mine.scm"));
        open_as(&mut desk, &rule, "query", "(call");
        assert_eq!(shown(&mut desk, &editor, &rule), []);
        let folder = address_of_uri("file:///workspace/");
        desk.send(Event::FoldersChanged { added: vec![folder.clone(), folder.clone()], removed: Vec::new() });
        desk.work();
        assert_asked_again(&mut desk, &editor);
        assert_eq!(shown(&mut desk, &editor, &rule).len(), 1, "now it is");
        let hover = Request::Hover { address: rule.clone(), place: bezoar_lsp::convert::Place::new(0, 0) };
        desk.change(&rule, 2, vec![whole("(call (")]);
        let waiting = desk.ask(hover);
        desk.send(Event::FoldersChanged { added: Vec::new(), removed: vec![folder] });
        assert_eq!(desk.answer(waiting), Some(Answer::ContentModified));
        desk.work();
        assert_eq!(shown(&mut desk, &editor, &rule), [], "it is none any more");
    }
}

/// An editor may call a query what it likes; what was found in it as Python goes when it turns out to be a rule, read or not.
#[test]
fn what_becomes_a_rule_is_no_python_any_more() {
    for editor in editors() {
        for (trust, errors) in [("trusted", 1), ("off", 0)] {
            let options = serde_json::json!({ "workspaceRules": trust });
            let editor = Editor { folders: Vec::new(), options, ..editor.clone() };
            let (mut desk, rule) = (Desk::new(editor.clone()), rule_file("mine.scm"));
            open_as(&mut desk, &rule, "python", CODE);
            let found = shown(&mut desk, &editor, &rule);
            assert_eq!(found[0].code.as_deref(), Some("debugger-left-in"));
            desk.send(Event::FoldersChanged { added: vec![address_of_uri("file:///workspace")], removed: Vec::new() });
            desk.work();
            assert_asked_again(&mut desk, &editor);
            let found = shown(&mut desk, &editor, &rule);
            assert!(found.len() == errors && found.iter().all(|error| error.code.is_none()), "{found:?}");
        }
    }
}

#[test]
fn each_folder_brings_its_own_rules() {
    let mut mine = disk_rule("mine.scm", crate::rule_texts::DANGER);
    mine.address = address_of_uri("file:///shared/.bezoar/rules/mine.scm");
    mine.root = std::path::Path::new("/shared").into();
    let folders = vec![address_of_uri("file:///workspace"), address_of_uri("file:///workspace/")];
    let editor = Editor { folders, ..able_editor(Encoding::Utf16) };
    let (mut desk, app) = (Desk::with_rules(editor, vec![mine]), file("app.py"));
    assert_eq!(desk.reads, 1, "a folder that is named twice is one");
    open_as(&mut desk, &app, "python", "import danger\ndanger.run(1)\n");
    assert_eq!(desk.last(&app).expect("it is looked at").diagnostics, []);
    let folder = address_of_uri("file:///shared");
    desk.send(Event::FoldersChanged { added: vec![folder.clone()], removed: vec![address_of_uri("file:///none")] });
    desk.work();
    assert_eq!(desk.last(&app).expect("the rule came").diagnostics.len(), 1);
    desk.send(Event::FoldersChanged { added: Vec::new(), removed: vec![folder] });
    desk.work();
    assert_eq!(desk.last(&app).expect("it went").diagnostics, []);
}

/// An editor that asks must learn that something changed without an edit.
fn assert_asked_again(desk: &mut Desk, editor: &Editor) {
    if editor.pulls {
        desk.let_pass(std::time::Duration::from_secs(1));
        let asked = desk.others.extract_if(.., |effect| matches!(effect, Effect::RefreshDiagnostics)).count();
        assert_eq!(asked, 1);
        desk.send(Event::Refreshed);
    }
}
