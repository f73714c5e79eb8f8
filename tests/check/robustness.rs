//! Files that nobody writes and programs make.

use crate::tree::{Tree, places};

#[track_caller]
fn check(text: &str, line: u32) {
    let tree = Tree::new(&[("a.py", text)]);
    assert_eq!(places(&tree.json(&[])), [format!("a.py:{line}:1")]);
}

#[test]
fn a_literal_of_100_000_elements() {
    check(&format!("xs = [{}]\ndanger(xs)\n", "'x', ".repeat(100_000)), 2);
    check(&format!("xs = {{\n{}}}\ndanger(xs)\n", "    'key': ['value', 1],\n".repeat(100_000)), 100_003);
}

#[test]
fn ten_thousand_parentheses() {
    let (open, close) = ("(".repeat(10_000), ")".repeat(10_000));
    check(&format!("danger(1)\nx = {open}1{close}\n"), 1);
    check(&format!("danger(1)\nx = {open}\n"), 1);
    check(&format!("danger(1)\nx = {}1\n", "1 + ".repeat(10_000)), 1);
    check(&format!("danger(1)\nx{}\n", ".y".repeat(10_000)), 1);
}

#[test]
fn deeply_nested_blocks() {
    let mut text = "danger(1)\n".to_owned();
    for depth in 0..200 {
        text.push_str(&" ".repeat(depth));
        text.push_str("if x:\n");
    }
    text.push_str(&" ".repeat(200));
    text.push_str("pass\n");
    check(&text, 1);
}

#[test]
fn a_file_of_ten_megabytes() {
    let block = "def f(a, b):\n    return a + b  # what a day\n\n\n";
    let count = 10_000_000 / block.len();
    check(&format!("{}danger(1)\n", block.repeat(count)), count as u32 * 4 + 1);
}

#[test]
fn a_line_of_a_megabyte_is_not_printed_whole() {
    let tree = Tree::new(&[("a.py", &format!("x = [{}danger(1)]\n", "1, ".repeat(300_000)))]);
    let run = tree.check(&[]).expect(1, &["danger(1)", "a.py:1:900006"]);
    assert!(run.stdout.len() < 4000, "{}", run.stdout.len());
}

#[test]
fn empty_files_and_files_of_rubbish() {
    let tree = Tree::new(&[
        ("empty.py", ""),
        ("rubbish.py", "((((]]}} def class \u{1}\u{2}\u{fffd}'''"),
        ("a.py", "danger(1)"),
    ]);
    assert_eq!(places(&tree.json(&[])), ["a.py:1:1"]);
}

/// A socket can be read by nobody, a file without permissions by some.
#[cfg(unix)]
#[test]
fn what_cannot_be_read_is_told() {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt as _;

    let tree = Tree::new(&[("a.py", "danger(1)\n")]);
    let _socket = std::os::unix::net::UnixListener::bind(tree.path().join("socket.py")).expect("a socket");
    tree.check(&["socket.py", "a.py"]).expect(2, &["socket.py: cannot be read", "`danger` is dangerous"]);
    let locked = tree.write("locked.py", "x = 1\n");
    fs::set_permissions(&locked, Permissions::from_mode(0o000)).expect("it is ours");
    let code = if fs::read(&locked).is_err() { 2 } else { 1 };
    assert_eq!(tree.check(&["locked.py", "a.py"]).code, code);
}
