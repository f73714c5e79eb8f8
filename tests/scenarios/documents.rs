//! Documents of all kinds: what is looked at, and by which name.

use bezoar_lsp::convert::address_of_uri;

/// What a built-in rule finds.
const CODE: &str = "x = '😀'; breakpoint()\n";

const FOUND: &[&str] = &["1 Warning debugger-left-in: breakpoint()"];

crate::scenarios! {
    in &[];
    fn python_of_any_scheme_is_analysed(user) {
        for uri in [
            "untitled:Untitled-1",
            "vscode-notebook-cell:/workspace/notes.ipynb#W0sZmlsZQ%3D%3D",
            "vscode-vfs://github/me/it/app.py",
            "file:///outside/of/any/workspace.py",
            "file://server/share/app.py",
        ] {
            user.opens_at(uri, address_of_uri(uri), "python", CODE);
            user.sees(uri, FOUND);
            user.replaces(uri, "breakpoint()", "y = 2");
            user.sees(uri, &[]);
            assert_eq!(user.hovers(uri, "y = 2"), None);
            user.closes(uri);
        }
    }

    in &[];
    fn other_revisions_and_other_languages_are_left_alone(user) {
        for (uri, language) in [
            ("git:/workspace/app.py?%7B%22ref%22%3A%22HEAD%22%7D", "python"),
            ("fugitive:///workspace/.git//0/app.py", "python"),
            ("file:///workspace/page.html", "html"),
        ] {
            user.opens_at(uri, address_of_uri(uri), language, CODE);
            user.sees_nothing(uri);
            user.replaces(uri, "x = ", "y = ");
            user.sees_nothing(uri);
            assert_eq!(user.hovers(uri, "breakpoint"), None);
            assert!(user.is_offered(uri, "breakpoint", &[]).is_empty());
        }
        user.opens("app.py", CODE);
        user.sees("app.py", FOUND);
    }

    in &[];
    fn the_name_or_the_language_tells_python(user) {
        for (name, language) in [("app.py", "plaintext"), ("app.pyi", ""), ("manage", "python")] {
            let address = user.address(name);
            user.opens_at(name, address, language, CODE);
            user.sees(name, FOUND);
        }
    }

    in &[];
    fn what_is_renamed_is_shown_by_its_new_name_only(user) {
        user.finds_written("old.py", Some(CODE));
        user.opens("old.py", CODE);
        user.sees("old.py", FOUND);
        user.finds_written("new.py", Some(CODE));
        user.finds_written("old.py", None);
        user.closes("old.py");
        user.opens("new.py", CODE);
        user.sees("new.py", FOUND);
        user.sees("old.py", &[]);
    }

    in &[];
    fn all_spellings_of_a_path_are_one_document(user) {
        user.opens("app.py", CODE);
        user.sees("app.py", FOUND);
        let root = user.address("").uri;
        for spelling in ["%61pp.py", "./app.py", "more/../app%2Epy"] {
            user.spells("app.py", address_of_uri(&format!("{root}/{spelling}")));
            user.types_before("app.py", "x = ", "\n");
            let (line, rest) = (user.text("app.py").matches('\n').count(), &FOUND[0][1..]);
            user.sees("app.py", &[&format!("{line}{rest}")]);
        }
        user.closes("app.py");
        user.sees("app.py", &[]);
    }

    in &[];
    fn a_document_that_is_opened_again_as_another_language_is_another_document(user) {
        let address = user.address("notes");
        user.opens_at("notes", address.clone(), "python", CODE);
        user.sees("notes", FOUND);
        user.opens_at("notes", address.clone(), "plaintext", CODE);
        user.sees("notes", &[]);
        user.opens_at("notes", address, "python", CODE);
        user.sees("notes", FOUND);
    }
}
