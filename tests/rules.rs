//! Every folder under `queries/` is a test: what its rule says of its `test.py`, and what its fixes make of it. The README of a rule
//! is another: what it says of the examples there.
//!
//! `BEZOAR_BLESS=1` writes the files as they should be, like `bezoar rules test --bless`; read what it wrote before committing it.

use std::path::Path;
use std::sync::Arc;

use bezoar_base::{Budget, Cancelled, Finding, Profile};
use bezoar_cli::RuleFolder;
use bezoar_engine::fixture::{check_model, check_rule};
use bezoar_engine::{Context, Project, analyze};
use bezoar_rules::{LintLevel, Provenance, RuleFile, RuleSet, lint};
use bezoar_syntax::{Source, Text};
use libtest_mimic::{Arguments, Failed, Trial};

fn main() -> std::io::Result<std::process::ExitCode> {
    let queries = Path::new(env!("CARGO_MANIFEST_DIR")).join("queries");
    let folders = RuleFolder::find(&queries)?;
    let mut trials = vec![Trial::test("lint", lint_all)];
    let all = folders.clone();
    trials.push(Trial::test("words hide nothing", move || words_hide_nothing(&all)));
    for folder in folders {
        let shown = folder.path.strip_prefix(&queries).unwrap_or(&folder.path).display().to_string();
        if folder.is_rule {
            let folder = folder.clone();
            trials.push(Trial::test(format!("{shown}/README.md"), move || check_examples(&folder)));
        }
        trials.push(Trial::test(shown, move || check(&folder)));
    }
    Ok(libtest_mimic::run(&Arguments::from_args(), trials).exit_code())
}

/// Every shape compiles, every header and README is whole.
fn lint_all() -> Result<(), Failed> {
    let errors: Vec<String> = lint(&RuleSet::built_in())
        .into_iter()
        .filter(|lint| lint.level == LintLevel::Error)
        .map(|lint| format!("{} {:?}: {}", lint.problem.path, lint.problem.range, lint.problem.message))
        .collect();
    if errors.is_empty() { Ok(()) } else { Err(errors.join("\n").into()) }
}

/// Candidates are found by word; trying every pattern at every node of its kind surely finds nothing more.
fn words_hide_nothing(folders: &[RuleFolder]) -> Result<(), Failed> {
    let by_word = RuleSet::built_in();
    let by_kind = Arc::new(by_word.without_words());
    let budget = Budget::unlimited();
    let mut hidden = Vec::new();
    for folder in folders {
        let Some(test) = folder.fixture()?.remove("test.py") else { continue };
        let findings = |rules: &Arc<RuleSet>| -> Result<Vec<Finding>, Cancelled> {
            let context = Context::new("app.py".into(), Arc::clone(rules), Arc::new(Project::default()));
            let source = Source::parse(Text::new(&*test), &budget)?;
            Ok(analyze(source, &context, None, &budget)?.findings().to_vec())
        };
        let (found, expected) = (findings(&by_word)?, findings(&by_kind)?);
        hidden.extend(expected.into_iter().filter(|finding| !found.contains(finding)).map(|finding| {
            let code = test.get(finding.range.span()).unwrap_or_default();
            format!("{}: {} misses `{code}`", folder.path.display(), finding.rule)
        }));
    }
    if hidden.is_empty() { Ok(()) } else { Err(hidden.join("\n").into()) }
}

fn check(folder: &RuleFolder) -> Result<(), Failed> {
    let given = folder.fixture()?;
    let budget = Budget::unlimited();
    let verdict = if folder.is_rule {
        let rules = RuleSet::built_in();
        if rules.rule(&folder.id).is_none() {
            return Err("the rule was refused; the test `lint` tells why".into());
        }
        check_rule(&folder.id, &given, &rules, &budget)?
    } else {
        check_model(&given, &Arc::new(model_alone(folder)?), &budget)?
    };
    if std::env::var_os("BEZOAR_BLESS").is_some() {
        folder.bless(&verdict.blessed)?;
        return Ok(());
    }
    if verdict.passes() { Ok(()) } else { Err(verdict.to_string().into()) }
}

/// The rule speaks of every example under `## Bad`, in some profile. Of those under `## Good` it is silent in every profile, and so are
/// all rules in the default one.
fn check_examples(folder: &RuleFolder) -> Result<(), Failed> {
    let readme = std::fs::read_to_string(folder.path.join("README.md"))?;
    let rules = RuleSet::built_in();
    let speaks = |example: &str| -> Result<bool, Cancelled> {
        let test = format!("#- {}\n{example}", path_of(example));
        let verdict = check_rule(&folder.id, &[("test.py".to_owned(), test)].into(), &rules, &Budget::unlimited())?;
        Ok(!verdict.false_positives.is_empty())
    };
    for example in examples(&readme, "Bad")? {
        if !speaks(&example)? {
            return Err(format!("the rule says nothing of this example under «Bad»:\n{example}").into());
        }
    }
    for example in examples(&readme, "Good")? {
        if speaks(&example)? {
            return Err(format!("the rule speaks of this example under «Good»:\n{example}").into());
        }
        let context = Context::new(path_of(&example).into(), Arc::clone(&rules), Arc::new(Project::default()));
        let source = Source::parse(Text::new(&*example), &Budget::unlimited())?;
        let analysis = analyze(source, &context, None, &Budget::unlimited())?;
        if let Some(finding) = analysis.findings().iter().find(|finding| finding.profile == Profile::Default) {
            return Err(format!("`{}` speaks of this example under «Good»:\n{example}", finding.rule).into());
        }
    }
    Ok(())
}

/// The blocks of Python under a heading, but for those that leave something out (`…`). `[RLO]` stands for that invisible character.
fn examples(readme: &str, heading: &str) -> Result<Vec<String>, Failed> {
    let section = readme.split("\n## ").find_map(|section| section.strip_prefix(heading)?.strip_prefix('\n'));
    let section = section.ok_or_else(|| format!("README.md has no section `## {heading}`"))?;
    let blocks = section.split("```python\n").skip(1).filter_map(|rest| rest.split("```").next());
    let blocks: Vec<String> = blocks.map(|block| block.replace("[RLO]", "\u{202e}")).collect();
    if blocks.is_empty() {
        return Err(format!("README.md shows no Python under `## {heading}`").into());
    }
    Ok(blocks.into_iter().filter(|block| !block.contains('…')).collect())
}

/// The file that an example names in its first line, `# settings.py`.
fn path_of(example: &str) -> &str {
    let name = example.lines().next().and_then(|line| line.strip_prefix("# "));
    name.filter(|name| name.ends_with(".py")).unwrap_or("app.py")
}

fn model_alone(folder: &RuleFolder) -> std::io::Result<RuleSet> {
    let path = folder.file();
    let text = std::fs::read_to_string(&path)?;
    Ok(RuleSet::load(&[RuleFile::new("", &path.to_string_lossy(), &text, "", Provenance::BuiltIn)]))
}
