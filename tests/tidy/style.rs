//! The habits of the code that a formatter does not know.

use crate::none;
use crate::repository::rust_files;

const LONGEST_MODULE: usize = 450;

#[test]
fn modules_fit_in_a_head() {
    none(
        rust_files()
            .iter()
            .filter(|file| !file.is_generated())
            .filter_map(|file| {
                let code = if file.path.starts_with("tests/") { file.lines().count() } else { file.code().count() };
                (code > LONGEST_MODULE).then(|| {
                    format!(
                        "{} has {code} lines of code, more than {LONGEST_MODULE}: split it by what its parts are about",
                        file.path
                    )
                })
            })
            .collect(),
    );
}

#[test]
fn nothing_is_left_for_later() {
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X"), concat!("HA", "CK")];
    let mut problems = Vec::new();
    for file in rust_files() {
        for (number, line) in file.lines() {
            let words: Vec<&str> = line.split(|c: char| !c.is_alphanumeric()).collect();
            if let Some(mark) = marks.iter().find(|mark| words.contains(mark)) {
                problems.push(format!("{}:{number} says {mark}: do it, or write an issue", file.path));
            }
        }
    }
    none(problems);
}

#[test]
fn tests_neither_sleep_nor_hide() {
    let banned = [
        (concat!("#[ig", "nore"), "assert what it does now instead of switching it off"),
        (concat!("#[should_", "panic"), "assert the error value instead"),
        (
            concat!("thread::sl", "eep"),
            "wait for a condition or a message instead; a sleep is slow or wrong, mostly both",
        ),
        (
            concat!("time::sl", "eep("),
            "wait for a condition or a message instead; a sleep is slow or wrong, mostly both",
        ),
    ];
    let mut problems = Vec::new();
    for file in rust_files() {
        let code = file.code().count();
        for (number, line) in file.lines().skip(code) {
            for (text, advice) in banned.iter().filter(|(text, _)| line.contains(text)) {
                problems.push(format!("{}:{number} has `{text}`: {advice}", file.path));
            }
        }
    }
    none(problems);
}

#[test]
fn an_exception_from_a_lint_gives_its_reason() {
    let mut problems = Vec::new();
    for file in rust_files() {
        for (number, line) in file.lines() {
            let attribute = line.trim_start().trim_start_matches("#!").trim_start_matches('#');
            if attribute.starts_with(concat!("[al", "low(")) {
                problems.push(format!(
                    "{}:{number}: write `expect(…, reason = \"…\")`, which complains when the exception is no longer needed",
                    file.path
                ));
            }
        }
    }
    none(problems);
}
