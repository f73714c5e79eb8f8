//! Every folder under `queries/` is one test: what its rule says of its `test.py`, and what its fixes make of it.
//!
//! `BEZOAR_BLESS=1` writes the files as they should be, like `bezoar rules test --bless`; read what it wrote before committing it.

use std::path::Path;
use std::sync::Arc;

use bezoar_base::Budget;
use bezoar_cli::RuleFolder;
use bezoar_engine::fixture::check_rule;
use bezoar_rules::{LintLevel, RuleSet, lint};
use libtest_mimic::{Arguments, Failed, Trial};

fn main() -> std::io::Result<std::process::ExitCode> {
    let queries = Path::new(env!("CARGO_MANIFEST_DIR")).join("queries");
    let mut trials = vec![Trial::test("lint", lint_all)];
    for folder in RuleFolder::find(&queries)? {
        let shown = folder.path.strip_prefix(&queries).unwrap_or(&folder.path).display().to_string();
        if folder.is_rule {
            trials.push(Trial::test(shown, move || check(&folder)));
        }
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

fn check(folder: &RuleFolder) -> Result<(), Failed> {
    let rules: Arc<RuleSet> = RuleSet::built_in();
    if rules.rule(&folder.id).is_none() {
        return Err("the rule was refused; the test `lint` tells why".into());
    }
    let given = folder.fixture()?;
    let verdict = check_rule(&folder.id, &given, &rules, &Budget::unlimited())?;
    if std::env::var_os("BEZOAR_BLESS").is_some() {
        folder.bless(&given, &verdict.blessed)?;
        return Ok(());
    }
    if verdict.passes() { Ok(()) } else { Err(verdict.to_string().into()) }
}
