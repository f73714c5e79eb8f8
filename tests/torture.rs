//! How well Bezoar tells vulnerable programs from safe ones: `bezoar check` over all programs of the torture suite, counted.
//!
//! Wrong answers are no failure. The test fails if docs/scoreboard.md is not what was measured; `BEZOAR_BLESS=1` writes it.

#![expect(clippy::print_stdout, reason = "the scores are what the run is read for")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Command, ExitCode};
use std::{fs, io};

use bezoar_rules::{RuleSet, Test};
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;

#[path = "torture/programs.rs"]
mod programs;
#[path = "torture/scoreboard.rs"]
mod scoreboard;

use programs::Program;
use scoreboard::Answer;

/// Kinds of sinks that a rule may tell apart though the suite does not: an LDAP filter and a distinguished name.
const FINER: &[(&str, &str)] = &[("ldap", "dn")];

fn main() -> ExitCode {
    let trials = vec![Trial::test("the scoreboard is what is measured", the_scoreboard_is_what_is_measured)];
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

fn the_scoreboard_is_what_is_measured() -> Result<(), Failed> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let programs = programs::all(&root.join("tests/torture"))?;
    let findings = findings(&programs)?;
    let rules = rules_by_kind();
    let none = (Vec::new(), BTreeSet::new());
    let answers: Vec<(&Program, Answer)> = programs
        .iter()
        .map(|program| {
            let found = findings.get(&program.name).unwrap_or(&none.0);
            let rules = rules.get(&program.kind).unwrap_or(&none.1);
            let answer = |strict: bool| answer(program, found, rules, strict);
            (program, Answer { is_right: answer(false), is_right_if_strict: answer(true) })
        })
        .collect();
    let page = scoreboard::page(&answers);
    println!("{}", page.split("\n## Vulnerable and").next().unwrap_or_default());
    let path = root.join("docs/scoreboard.md");
    if std::env::var_os("BEZOAR_BLESS").is_some() {
        fs::write(path, page)?;
        return Ok(());
    }
    let committed = fs::read_to_string(path).unwrap_or_default();
    if committed == page {
        return Ok(());
    }
    let (new, gone) = (lines_beyond(&page, &committed), lines_beyond(&committed, &page));
    Err(format!(
        "docs/scoreboard.md is not what was measured (BEZOAR_BLESS=1 writes it).\nMeasured:\n{new}\nThere:\n{gone}"
    )
    .into())
}

/// A finding, as the report has it.
struct Found {
    rule: String,
    file: String,
    lines: (u64, u64),
    is_strict: bool,
}

/// Whether the right thing was said of a program.
fn answer(program: &Program, found: &[Found], rules: &BTreeSet<String>, strict: bool) -> bool {
    let mut told = found.iter().filter(|found| rules.contains(&found.rule) && (strict || !found.is_strict));
    let (file, line) = &program.sink;
    let is_at_sink = |found: &Found| found.file == *file && found.lines.0 <= *line && *line <= found.lines.1;
    if program.is_vulnerable { told.any(is_at_sink) } else { told.next().is_none() }
}

/// By kind of sink, the rules that want data of a certain origin in sinks of that kind.
fn rules_by_kind() -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for rule in RuleSet::built_in().rules() {
        for predicate in rule.patterns.iter().flat_map(|pattern| &pattern.predicates) {
            if let Test::Sink { kind, label: Some(_), .. } = &predicate.test
                && !predicate.negated
            {
                let kind = FINER.iter().find(|(_, finer)| **finer == **kind).map_or(&**kind, |(coarser, _)| *coarser);
                found.entry(kind.to_owned()).or_default().insert(rule.id.to_string());
            }
        }
    }
    found
}

/// What `bezoar check` says, by program. Each program is a project of its own in one tree.
fn findings(programs: &[Program]) -> Result<BTreeMap<String, Vec<Found>>, Failed> {
    let folder = tempfile::tempdir()?;
    for program in programs {
        let project = folder.path().join(&program.name);
        write(&project.join("pyproject.toml"), "")?;
        for (path, text) in &program.files {
            write(&project.join(path), text)?;
        }
    }
    let output = Command::new(env!("CARGO_BIN_EXE_bezoar"))
        .args([
            "check",
            "--profile",
            "strict",
            "--no-config",
            "--no-default-excludes",
            "--output-format",
            "json",
            "-q",
            ".",
        ])
        .current_dir(folder.path())
        .output()?;
    let report: Value = serde_json::from_slice(&output.stdout)
        .map_err(|error| format!("{error}: {}", String::from_utf8_lossy(&output.stderr)))?;
    let troubles = report["troubles"].as_array().ok_or("the report has no troubles")?;
    if !troubles.is_empty() {
        return Err(format!("the programs cannot be checked: {troubles:?}").into());
    }
    let modules = programs.iter().flat_map(|program| program.files.keys()).filter(|path| path.ends_with(".py")).count();
    if report["summary"]["files_checked"].as_u64() != u64::try_from(modules).ok() {
        return Err(format!("there are {modules} modules, and these were checked: {}", report["summary"]).into());
    }
    let mut found: BTreeMap<String, Vec<Found>> = BTreeMap::new();
    for finding in report["findings"].as_array().ok_or("the report has no findings")? {
        let text = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        let path = text("path");
        let (program, file) = path.split_once('/').ok_or_else(|| format!("{path} is in no program"))?;
        let line = |end: &str| finding["range"][end]["line"].as_u64().unwrap_or_default();
        let lines = (line("start"), line("end"));
        let is_strict = text("profile") != "default";
        let told = Found { rule: text("rule"), file: file.to_owned(), lines, is_strict };
        found.entry(program.to_owned()).or_default().push(told);
    }
    Ok(found)
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    fs::write(path, text)
}

fn lines_beyond(page: &str, other: &str) -> String {
    let known: BTreeSet<&str> = other.lines().collect();
    let lines: Vec<&str> = page.lines().filter(|line| !known.contains(line)).take(40).collect();
    lines.join("\n")
}
