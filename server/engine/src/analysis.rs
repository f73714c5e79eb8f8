use std::sync::Arc;

use bezoar_base::{Budget, Cancelled, Finding, Fix, TextRange};
use bezoar_rules::RuleSet;
use bezoar_syntax::{Dirty, Source};

use crate::Project;

/// What a file is analysed with, besides its text. Two analyses with equal contexts of equal text are equal.
#[derive(Clone, Debug)]
pub struct Context {
    /// The file's path relative to its workspace, with `/`; a full path outside any.
    pub path: Arc<str>,
    /// The rules.
    pub rules: Arc<RuleSet>,
    /// What is known of its project.
    pub project: Arc<Project>,
}

/// An earlier analysis of the same file with an equal context, and what changed since.
#[derive(Copy, Clone, Debug)]
pub struct Previous<'a> {
    /// The analysis of the text before the edits.
    pub analysis: &'a Analysis,
    /// What the edits may have changed.
    pub dirty: &'a Dirty,
}

/// The findings of one revision of one file, with what is needed to analyse the next one quickly.
#[derive(Clone, Debug)]
pub struct Analysis {
    source: Source,
    #[expect(dead_code, reason = "stub")]
    context: Context,
    findings: Vec<Finding>,
    notes: Vec<Note>,
}

/// Something about the analysis itself that the user should know.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Note {
    /// Where it happened.
    pub range: TextRange,
    /// The rule that it happened to, if one.
    pub rule: Option<bezoar_base::RuleId>,
    /// What happened: «stopped after its budget of … steps».
    pub message: Arc<str>,
}

/// Finds what every rule of the context says about the file, whatever its profile; callers show what the user wants to hear.
///
/// The result with `previous` equals the result without it on the same tree.
///
/// # Errors
/// [`Cancelled`] if the budget is.
pub fn analyze(
    source: Source,
    context: &Context,
    previous: Option<Previous<'_>>,
    budget: &Budget,
) -> Result<Analysis, Cancelled> {
    let _ = previous;
    budget.check()?;
    Ok(Analysis { source, context: context.clone(), findings: Vec::new(), notes: Vec::new() })
}

impl Analysis {
    /// The text and tree that was analysed.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// All findings, in order of range and rule.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// What happened to the analysis itself.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// The fixes of a finding of this analysis that really mend it, best first, ranges of this analysis' text. Each was applied
    /// in memory and analysed again: one that adds a syntax error or leaves its finding is left out.
    ///
    /// # Errors
    /// [`Cancelled`] if the budget is.
    pub fn fixes(&self, finding: &Finding, budget: &Budget) -> Result<Vec<Fix>, Cancelled> {
        let _ = finding;
        budget.check()?;
        Ok(Vec::new())
    }
}
