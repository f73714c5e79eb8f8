//! A rule is one folder, and the folder is whole.

use bezoar_base::FastMap;

use crate::none;
use crate::repository::{exists, folders, read};

/// The folders of all rules, whatever language they are for.
fn rule_folders() -> Vec<String> {
    let languages = folders("queries").into_iter().filter(|path| !path.ends_with("/models"));
    languages.flat_map(|language| folders(&language)).flat_map(|area| folders(&area)).collect()
}

fn model_folders() -> Vec<String> {
    folders("queries/models")
}

#[test]
fn every_folder_is_whole() {
    let mut problems = Vec::new();
    let rules = rule_folders().into_iter().map(|folder| (folder, "rule.scm"));
    let models = model_folders().into_iter().map(|folder| (folder, "model.scm"));
    for (folder, query) in rules.chain(models) {
        for (file, what) in [
            (query, "the query"),
            ("README.md", "the text that a hover shows"),
            ("test.py", "code with the mistake, annotated, and code that looks like it and is fine"),
        ] {
            if !exists(&format!("{folder}/{file}")) {
                problems.push(format!("{folder} has no {file}: {what}"));
            }
        }
    }
    none(problems);
}

#[test]
fn a_rule_with_fixes_shows_what_they_make() {
    let mut problems = Vec::new();
    for folder in rule_folders() {
        let has_fix = header(&read(&format!("{folder}/rule.scm"))).any(|line| line.starts_with("[fix."));
        let shows_it = exists(&format!("{folder}/fixed.py"));
        if has_fix && !shows_it {
            problems.push(format!(
                "{folder} has a fix but no fixed.py: run `bezoar rules test --bless` and read what it wrote"
            ));
        }
        if !has_fix && shows_it {
            problems.push(format!("{folder} has fixed.py but no fix: delete the file"));
        }
    }
    none(problems);
}

#[test]
fn the_id_of_a_rule_is_its_own() {
    let mut seen: FastMap<String, String> = FastMap::default();
    let mut problems = Vec::new();
    for folder in rule_folders() {
        let id = folder.rsplit('/').next().unwrap_or_default().to_owned();
        if !id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
            problems.push(format!("{folder}: an id has lower-case letters, digits and hyphens"));
        }
        if let Some(other) = seen.insert(id, folder.clone()) {
            problems.push(format!("{folder} and {other} have the same id"));
        }
    }
    none(problems);
}

#[test]
fn a_readme_teaches() {
    let mut problems = Vec::new();
    for folder in rule_folders() {
        let path = format!("{folder}/README.md");
        if !exists(&path) {
            continue;
        }
        let text = read(&path);
        let mut need = |holds: bool, what: &str| {
            if !holds {
                problems.push(format!("{path}: {what}"));
            }
        };
        let rule = read(&format!("{folder}/rule.scm"));
        let title = header(&rule).find_map(|line| line.strip_prefix("title")?.split('"').nth(1)).unwrap_or_default();
        need(text.starts_with(&format!("# {title}\n")), &format!("begin with the rule's title: `# {title}`"));
        need(text.matches("```python").count() >= 2, "show what is wrong and what is right, each in a ```python block");
        need(text.contains("\n## "), "divide it with `## ` headings");
        need(text.contains("https://"), "end with references: at least the CWE entry");
        need(text.lines().count() <= 120, "it is read in a hover by somebody who was interrupted: make it shorter");
    }
    none(problems);
}

#[test]
fn a_test_shows_the_mistake_and_its_look_alikes() {
    let mut problems = Vec::new();
    for folder in rule_folders() {
        let path = format!("{folder}/test.py");
        if !exists(&path) {
            continue;
        }
        let text = read(&path);
        let annotations = text.lines().filter(|line| is_annotation(line)).count();
        let code = text.lines().filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#')).count();
        if annotations < 2 {
            problems.push(format!("{path} annotates {annotations} findings: show several real forms of the mistake"));
        }
        if code < annotations + 3 {
            problems.push(format!("{path} has hardly any code without a finding: add look-alikes that are fine"));
        }
    }
    none(problems);
}

/// The `;;` lines at the head of a query, without the marks.
fn header(text: &str) -> impl Iterator<Item = &str> {
    text.lines().take_while(|line| line.starts_with(";;")).map(|line| line.trim_start_matches(';').trim_start())
}

fn is_annotation(line: &str) -> bool {
    line.trim_start().strip_prefix('#').is_some_and(|rest| rest.trim_start().starts_with('^'))
}
