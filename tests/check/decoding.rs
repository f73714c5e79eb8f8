//! Files in every encoding, and files that are in none.

use serde_json::{Value, json};

use crate::tree::Tree;

/// The start of the one finding in a file of those bytes.
#[track_caller]
fn start(bytes: &[u8]) -> Value {
    let tree = Tree::new(&[]);
    tree.write("a.py", bytes);
    let mut report = tree.json(&[]);
    assert_eq!(report["troubles"], json!([]));
    report["findings"][0]["range"]["start"].take()
}

/// What is wrong with a file of those bytes.
#[track_caller]
fn trouble(bytes: &[u8]) -> String {
    let tree = Tree::new(&[("good.py", "danger(1)\n")]);
    tree.write("bad.py", bytes);
    let report = tree.json(&[]);
    assert_eq!(report["findings"][0]["path"], "good.py", "the others go on: {report}");
    assert_eq!(
        (&report["troubles"][0]["path"], &report["troubles"][0]["kind"]),
        (&json!("bad.py"), &json!("unreadable"))
    );
    tree.check(&[]).expect(2, &["bad.py: cannot be read"]);
    report["troubles"][0]["message"].as_str().expect("a message").to_owned()
}

#[test]
fn bytes_are_those_of_the_decoded_text_and_columns_are_characters() {
    let at = |line, column, byte| json!({ "line": line, "column": column, "byte": byte });
    assert_eq!(start("é = '😀'; danger(é)\n".as_bytes()), at(1, 10, 13));
    assert_eq!(start(b"\xef\xbb\xbfdanger(1)\n"), at(1, 1, 0));
    assert_eq!(start(b"# coding: latin-1\n\xe9 = 1; danger(\xe9)\n"), at(2, 8, 26));
    assert_eq!(start(b"# coding: euc-jp\n'\xa4\xa2'; danger(1)\n"), at(2, 6, 24));
    assert_eq!(start(b"a = 1\r\nb = 2\rdanger(a)\r\n"), at(3, 1, 13));
}

#[test]
fn a_file_that_python_cannot_read_is_told_and_the_others_go_on() {
    assert!(trouble(b"x = 1\ny = '\xe9'\n").contains("line 2 is not UTF-8"));
    assert!(trouble(b"# coding: klingon\n").contains("`klingon`"));
    assert!(trouble(b"# coding: ascii\n'\xe9'\n").contains("line 2 is not ascii"));
    assert!(trouble(b"x = '\0'\ndanger(1)\n").contains("line 1 has a null byte"));
    assert!(trouble(b"\xff\xfed\x00a\x00").contains("UTF-16"));
    assert!(trouble(b"\xef\xbb\xbf# coding: latin-1\n").contains("byte order mark"));
}
