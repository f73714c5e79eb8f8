//! Pages promise nothing that is not so.

use std::process::Command;

use crate::none;
use crate::repository::{exists, manifest, pages, read};

const ARCHITECTURE: &str = "server/ARCHITECTURE.md";

#[test]
fn links_lead_somewhere() {
    let mut problems = Vec::new();
    for (page, text) in pages() {
        let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
        for target in links(&text).filter(|target| !target.contains("://") && !target.starts_with(['#', '<'])) {
            let file = target.split('#').next().unwrap_or_default();
            if !exists(format!("{folder}/{file}").trim_start_matches('/')) {
                problems.push(format!("{page} links to {target}, which is not there"));
            }
        }
    }
    none(problems);
}

/// A link to a form for an issue names a form that there is.
#[test]
fn the_forms_of_issues_are_there() {
    let mut problems = Vec::new();
    let mut named = 0;
    for (page, text) in pages() {
        for target in links(&text) {
            let Some((_, form)) = target.split_once("/issues/new?template=") else { continue };
            named += 1;
            if !exists(&format!(".github/ISSUE_TEMPLATE/{form}")) {
                problems.push(format!("{page} links to the form {form}, which is not in .github/ISSUE_TEMPLATE"));
            }
        }
    }
    assert!(named > 0, "no page tells where to report a false alarm");
    none(problems);
}

/// README.md counts the findings in well-known packages as docs/noise.md does.
#[test]
fn the_noise_of_the_front_page_is_that_of_its_page() {
    let noise = read("docs/noise.md");
    let row = noise.lines().find_map(|line| line.strip_prefix("| all |")).expect("docs/noise.md has a row «all»");
    let cells: Vec<&str> = row.split('|').map(str::trim).collect();
    let lines: f64 = cells[0].replace(',', "").parse().expect("lines");
    let claim = format!("{} findings in {:.1} million lines", cells[1], lines / 1e6);
    assert!(read("README.md").contains(&claim), "README.md should say «{claim}», as docs/noise.md does");
}

/// A sentence of the architecture without a test is a hope. The form is `… (test: path/of/file.rs::name)`, or without a name where
/// the file finds its tests itself.
#[test]
fn every_invariant_names_its_test() {
    let text = read(ARCHITECTURE);
    let invariants = invariants(&text);
    assert!(invariants.len() > 5, "{ARCHITECTURE} has no list under a heading with «Invariants»");
    let mut problems = Vec::new();
    for invariant in &invariants {
        let tests: Vec<&str> = invariant.split("(test: ").skip(1).filter_map(|rest| rest.split(')').next()).collect();
        if tests.is_empty() {
            problems.push(format!("{ARCHITECTURE}: name the test of «{invariant}» as (test: path::name)"));
        }
        for test in tests {
            let test = test.trim_matches('`');
            let (path, name) = test.split_once("::").unwrap_or((test, "main"));
            let has = |text: &str| {
                text.contains(&format!("fn {name}(")) || text.contains(&format!("\"{}\"", name.replace('_', " ")))
            };
            let found = exists(path) && has(&read(path));
            if !found {
                problems.push(format!("{ARCHITECTURE} names the test `{test}`, which is not there"));
            }
        }
    }
    none(problems);
}

/// Subcommands and options that pages show in `bezoar …` commands are those that the program has.
#[test]
fn commands_are_as_the_program_has_them() {
    let mut problems = Vec::new();
    for (page, text) in pages() {
        for command in commands(&text) {
            let words: Vec<&str> = command.split_whitespace().collect();
            let subcommands: Vec<&str> =
                words.iter().copied().take_while(|word| word.chars().all(|c| c.is_ascii_lowercase())).collect();
            let depth = if subcommands.first() == Some(&"rules") { 2 } else { 1 };
            let help = help(&subcommands[..subcommands.len().min(depth)]);
            let Some(help) = help else {
                problems.push(format!("{page} shows `bezoar {command}`, but there is no such command"));
                continue;
            };
            let options =
                words.iter().filter(|word| word.starts_with("--")).map(|word| word.split('=').next().unwrap_or(word));
            for option in options.filter(|option| !has_option(&help, option)) {
                problems.push(format!("{page} shows `bezoar {command}`, but it has no option {option}"));
            }
        }
    }
    none(problems);
}

/// What README.md shows of the first command is what it prints.
#[test]
fn the_findings_of_the_front_page_are_those_of_the_shop() {
    let output = Command::new(env!("CARGO_BIN_EXE_bezoar"))
        .args(["check", "tests/data/shop"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("bezoar starts");
    let printed = String::from_utf8_lossy(&output.stdout);
    let page = read("README.md");
    let shown =
        page.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).expect("README.md shows findings");
    none(
        shown
            .split("\n\n")
            .map(str::trim_end)
            .filter(|finding| !printed.contains(finding))
            .map(|finding| format!("README.md shows this, but `bezoar check tests/data/shop` does not:\n{finding}"))
            .collect(),
    );
}

/// Options that a page names without the command are options of some command.
#[test]
fn options_are_as_the_program_has_them() {
    let all: String = [
        &[][..],
        &["check"],
        &["server"],
        &["rules", "list"],
        &["rules", "new"],
        &["rules", "lint"],
        &["rules", "test"],
    ]
    .iter()
    .filter_map(|command| help(command))
    .collect();
    let mut problems = Vec::new();
    for page in ["README.md", "CHANGELOG.md", "editors/README.md"] {
        let text = read(page);
        let code = text.split('`').skip(1).step_by(2).filter(|code| code.starts_with("--"));
        let options = code.filter_map(|code| code.split([' ', '=']).next());
        problems.extend(
            options
                .filter(|option| !has_option(&all, option))
                .map(|option| format!("{page} names {option}, which no command has")),
        );
    }
    none(problems);
}

#[test]
fn the_changelog_knows_the_version() {
    let changelog = read("CHANGELOG.md");
    let version = manifest("Cargo.toml")["workspace"]["package"]["version"].as_str().expect("a version").to_owned();
    let known = changelog.contains("## [Unreleased]") || changelog.contains(&format!("## [{version}]"));
    assert!(known, "CHANGELOG.md has neither «Unreleased» nor {version}");
    let kinds = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];
    none(
        changelog
            .lines()
            .filter_map(|line| line.strip_prefix("### "))
            .filter(|kind| !kinds.contains(kind))
            .map(|kind| format!("CHANGELOG.md: «{kind}» is none of {}", kinds.join(", ")))
            .collect(),
    );
}

#[test]
fn the_changelog_tells_of_every_command() {
    let changelog = read("CHANGELOG.md");
    let help = help(&[]).expect("the program shows its help");
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    none(
        commands
            .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
            .filter_map(|line| line.split_whitespace().next())
            .filter(|name| *name != "help" && !changelog.contains(&format!("`bezoar {name}")))
            .map(|name| format!("CHANGELOG.md does not tell of `bezoar {name}`"))
            .collect(),
    );
}

/// The targets of Markdown links, code blocks aside.
fn links(text: &str) -> impl Iterator<Item = String> {
    let prose: String = text.split("```").step_by(2).collect();
    let prose: Vec<String> = prose.split('`').step_by(2).map(str::to_owned).collect();
    let prose = prose.join("`");
    let targets: Vec<String> =
        prose.split("](").skip(1).filter_map(|rest| rest.split(')').next()).map(str::to_owned).collect();
    targets.into_iter()
}

/// The arguments of every `bezoar …` command in code of a page.
fn commands(text: &str) -> Vec<String> {
    let code = text.split('`').skip(1).step_by(2).flat_map(str::lines).map(str::trim);
    let commands = code.filter_map(|line| line.strip_prefix("bezoar ").or_else(|| line.strip_prefix("cargo run -- ")));
    commands.map(|command| command.split(" #").next().unwrap_or(command).to_owned()).collect()
}

/// The items of the lists under the heading that speaks of invariants, each on one line.
fn invariants(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut within = false;
    let mut open = false;
    for line in text.lines() {
        if line.starts_with("# ") || line.starts_with("## ") {
            within = line.contains("nvariant");
        }
        match line.strip_prefix("* ").or_else(|| line.strip_prefix("- ")) {
            Some(item) if within => {
                found.push(item.to_owned());
                open = true;
            }
            _ if line.starts_with("  ") && open && within => {
                if let Some(last) = found.last_mut() {
                    last.push(' ');
                    last.push_str(line.trim());
                }
            }
            _ => open = false,
        }
    }
    found
}

/// What `bezoar … --help` prints; `None` if it does not know the command.
fn help(subcommands: &[&str]) -> Option<String> {
    let output =
        Command::new(env!("CARGO_BIN_EXE_bezoar")).args(subcommands).arg("--help").output().expect("bezoar starts");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    output.status.success().then_some(text)
}

fn has_option(help: &str, option: &str) -> bool {
    help.split(|c: char| c.is_whitespace() || c == ',' || c == '=').any(|word| word == option)
}
