//! The tests of a rule, as values: a `test.py` with annotations against what the rule finds, and what its fixes make of it.

mod annotated;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use bezoar_base::{Budget, Cancelled, FastSet, Finding, Fix, Profile, apply_edits};
use bezoar_python::Files;
use bezoar_rules::RuleSet;
use bezoar_syntax::{Source, Text};

use crate::fixture::annotated::{AnnotatedFile, Annotation, files_of, text_of};
use crate::{Analysis, Brought, Context, Project, analyze, brought, roles, used_apis};

/// The files beside a rule that show what it does, by name: `test.py`, `fixed.py`, `fixed.<fix>.py`.
pub type FixtureFiles = BTreeMap<String, String>;

/// What a rule does with its fixture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Annotated, but not found.
    pub false_negatives: Vec<Remark>,
    /// Found, but not annotated.
    pub false_positives: Vec<Remark>,
    /// Files with fixes applied that are not as they are written, or should be there, or should not.
    pub wrong_files: Vec<WrongFile>,
    /// The files as they should be; this is what blessing writes. A file of the fixture that is not among them is to be deleted.
    pub blessed: FixtureFiles,
}

/// What is said of a place of a `test.py`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Remark {
    /// One-based line in `test.py`.
    pub line: u32,
    /// The code that stands there.
    pub code: String,
    /// One-based column of the first character.
    pub column: u32,
    /// `high fix: …`
    pub remark: String,
}

/// A file that is not what the fixes make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongFile {
    /// Its name.
    pub name: String,
    /// What is wrong with it, with the first line that differs.
    pub what: String,
}

/// Runs the rule `id` over its fixture.
///
/// # Errors
/// [`Cancelled`] if `budget` is.
pub fn check_rule(id: &str, given: &FixtureFiles, rules: &Arc<RuleSet>, budget: &Budget) -> Result<Verdict, Cancelled> {
    let expected = files_of(given.get(TEST).map_or("", String::as_str));
    let runner = Runner::new(id, rules, &expected, budget)?;
    let mut found = Vec::new();
    let mut offered: Vec<Arc<str>> = Vec::new();
    let mut first_choice: BTreeSet<Arc<str>> = BTreeSet::new();
    for file in &expected {
        if !file.is_python() {
            found.push(file.clone());
            continue;
        }
        let analysis = runner.analyze(file, &file.text)?;
        let mut annotations = Vec::new();
        for finding in runner.findings(&analysis) {
            let fixes = analysis.fixes(finding, budget)?;
            first_choice.extend(fixes.first().map(|fix| Arc::clone(&fix.offer.id)));
            offered.extend(fixes.iter().map(|fix| Arc::clone(&fix.offer.id)));
            annotations.push(annotation(&analysis, finding, !fixes.is_empty()));
        }
        found.push(file.with(file.text.clone(), annotations));
    }
    let mut blessed = FixtureFiles::from([(TEST.to_owned(), text_of(&found))]);
    if !offered.is_empty() {
        blessed.insert("fixed.py".to_owned(), runner.fixed(&expected, &Choice::First)?);
    }
    for fix in offered.into_iter().collect::<BTreeSet<_>>() {
        if !first_choice.contains(&fix) {
            let name = format!("fixed.{fix}.py");
            blessed.insert(name, runner.fixed(&expected, &Choice::Named(fix))?);
        }
    }
    Ok(Verdict::new(&expected, &found, given, blessed))
}

/// Compares what a model says of the expressions in its `test.py` with the annotations there, such as `source http`, `sink sql` or
/// `returns sqlite3.Cursor`. `rules` is a set of that model alone, so that no other one speaks.
///
/// # Errors
/// [`Cancelled`] if `budget` is.
pub fn check_model(given: &FixtureFiles, rules: &Arc<RuleSet>, budget: &Budget) -> Result<Verdict, Cancelled> {
    let expected = files_of(given.get(TEST).map_or("", String::as_str));
    let runner = Runner::new("", rules, &expected, budget)?;
    let mut found = Vec::new();
    for file in &expected {
        let source = Source::parse(Text::new(&*file.text), budget)?;
        let annotations = roles(&source, &runner.context(file), budget)?
            .into_iter()
            .map(|(range, role)| Annotation::new(&file.text, source.lines(), range, role))
            .collect();
        found.push(file.with(file.text.clone(), annotations));
    }
    let blessed = FixtureFiles::from([(TEST.to_owned(), text_of(&found))]);
    Ok(Verdict::new(&expected, &found, given, blessed))
}

const TEST: &str = "test.py";

struct Runner<'a> {
    id: &'a str,
    rules: &'a Arc<RuleSet>,
    project: Arc<Project>,
    files: Files,
    /// What the files bring into each other's functions.
    brought: Arc<Brought>,
    budget: &'a Budget,
}

/// What the files of a `test.py` tell of their project. There are no others, so what the project uses is known.
fn project_of(files: &[AnnotatedFile], budget: &Budget) -> Result<Arc<Project>, Cancelled> {
    let name = |file: &AnnotatedFile| file.path.rsplit('/').next().unwrap_or(&file.path).to_owned();
    let told: Vec<(String, &str)> = files.iter().map(|file| (name(file), &*file.text)).collect();
    let told = told.iter().filter(|(name, _)| Project::is_told_by(name)).map(|(name, text)| (&**name, *text));
    let mut apis = FastSet::default();
    for file in files.iter().filter(|file| file.is_python()) {
        apis.extend(used_apis(&Source::parse(Text::new(&*file.text), budget)?));
    }
    Ok(Arc::new(Project { apis: Some(apis), ..Project::read(told) }))
}

/// Which of the fixes of a finding is applied.
enum Choice {
    First,
    Named(Arc<str>),
}

impl<'a> Runner<'a> {
    fn new(
        id: &'a str,
        rules: &'a Arc<RuleSet>,
        files: &[AnnotatedFile],
        budget: &'a Budget,
    ) -> Result<Self, Cancelled> {
        let project = project_of(files, budget)?;
        let python: Vec<&AnnotatedFile> = files.iter().filter(|file| file.is_python()).collect();
        let texts = python.iter().map(|file| (Arc::from(&*file.path), Text::new(&*file.text)));
        let mut runner = Self { id, rules, project, files: Files::new(texts), brought: Arc::default(), budget };
        if python.len() > 1 {
            let analyses = python.iter().map(|file| runner.analyze(file, &file.text));
            runner.brought = Arc::new(brought(&analyses.collect::<Result<Vec<_>, _>>()?));
        }
        Ok(runner)
    }

    fn analyze(&self, file: &AnnotatedFile, text: &str) -> Result<Analysis, Cancelled> {
        let source = Source::parse(Text::new(text), self.budget)?;
        analyze(source, &self.context(file), None, self.budget)
    }

    fn context(&self, file: &AnnotatedFile) -> Context {
        Context {
            path: (&*file.path).into(),
            rules: Arc::clone(self.rules),
            project: Arc::clone(&self.project),
            files: self.files.clone(),
            brought: Arc::clone(&self.brought),
            tells_beyond: false,
            remembers: true,
        }
    }

    fn findings<'f>(&self, analysis: &'f Analysis) -> impl Iterator<Item = &'f Finding> {
        analysis.findings().iter().filter(|finding| &*finding.rule == self.id)
    }

    /// The `test.py` after fixes, with annotations for what is still found.
    fn fixed(&self, files: &[AnnotatedFile], choice: &Choice) -> Result<String, Cancelled> {
        let mut result = Vec::new();
        for file in files {
            if !file.is_python() {
                result.push(file.clone());
                continue;
            }
            let (text, analysis) = self.repair(file, choice)?;
            let mut annotations = Vec::new();
            for finding in self.findings(&analysis) {
                let fixable = !analysis.fixes(finding, self.budget)?.is_empty();
                annotations.push(annotation(&analysis, finding, fixable));
            }
            result.push(file.with(text, annotations));
        }
        Ok(text_of(&result))
    }

    /// The file after fixes, one finding after the other, each seeing what the one before it left: an import that the first adds
    /// is there for the second.
    fn repair(&self, file: &AnnotatedFile, choice: &Choice) -> Result<(String, Analysis), Cancelled> {
        let mut text = file.text.clone();
        let mut analysis = self.analyze(file, &text)?;
        // A fix that made its own finding again would be applied for ever.
        let bound = 2 * self.findings(&analysis).count();
        for _ in 0..bound {
            let mut next = None;
            // From the start each time: what a fix takes away may stand before its finding.
            for finding in self.findings(&analysis) {
                let fixes = analysis.fixes(finding, self.budget)?;
                next = choice.of(&fixes).and_then(|fix| apply_edits(&text, &fix.edits).ok());
                if next.is_some() {
                    break;
                }
            }
            let Some(repaired) = next else { break };
            text = repaired;
            analysis = self.analyze(file, &text)?;
        }
        Ok((text, analysis))
    }
}

impl Choice {
    fn of<'a>(&self, fixes: &'a [Fix]) -> Option<&'a Fix> {
        match self {
            Self::First => fixes.first(),
            Self::Named(id) => fixes.iter().find(|fix| fix.offer.id == *id),
        }
    }
}

impl Verdict {
    fn new(expected: &[AnnotatedFile], found: &[AnnotatedFile], given: &FixtureFiles, blessed: FixtureFiles) -> Self {
        let (expected, found) = (remarks(expected), remarks(found));
        let wrong = |name: &String| match (given.get(name), blessed.get(name)) {
            (Some(given), Some(blessed)) => differing_line(given, blessed),
            (None, Some(_)) => Some("is missing".to_owned()),
            _ => Some("is what no fix makes; delete it".to_owned()),
        };
        let names: BTreeSet<&String> = given.keys().chain(blessed.keys()).filter(|name| *name != TEST).collect();
        let wrong_files =
            names.into_iter().filter_map(|name| Some(WrongFile { name: name.clone(), what: wrong(name)? })).collect();
        Self {
            false_negatives: missing_from(&found, &expected),
            false_positives: missing_from(&expected, &found),
            wrong_files,
            blessed,
        }
    }

    /// Whether the rule does what its fixture says.
    pub fn passes(&self) -> bool {
        self.false_negatives.is_empty() && self.false_positives.is_empty() && self.wrong_files.is_empty()
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (title, remarks) in [("False negatives", &self.false_negatives), ("False positives", &self.false_positives)]
        {
            if !remarks.is_empty() {
                writeln!(f, "{title}:")?;
            }
            for Remark { line, code, column, remark } in remarks {
                writeln!(f, "  {TEST}:{line}:{column}: {}\n    {remark}", code.trim())?;
            }
        }
        for WrongFile { name, what } in &self.wrong_files {
            writeln!(f, "{name} {what}")?;
        }
        if !self.passes() {
            writeln!(f, "If that is how it should be: bezoar rules test --bless")?;
        }
        Ok(())
    }
}

/// `high (strict) fix: message`
fn annotation(analysis: &Analysis, finding: &Finding, fixable: bool) -> Annotation {
    let profile = match finding.profile {
        Profile::Default => String::new(),
        other => format!(" ({other})"),
    };
    let fix = if fixable { " fix" } else { "" };
    let remark = format!("{}{profile}{fix}: {}", finding.severity, finding.message);
    Annotation::new(analysis.source().as_str(), analysis.source().lines(), finding.range, remark)
}

/// Every remark, with the place in its file that tells equal ones apart.
fn remarks(files: &[AnnotatedFile]) -> BTreeMap<(usize, Annotation), Remark> {
    let mut found = BTreeMap::new();
    for (number, file) in files.iter().enumerate() {
        let lines: Vec<&str> = file.text.lines().collect();
        for annotation in &file.annotations {
            let remark = Remark {
                line: file.line_in_test(annotation.line),
                code: lines.get(annotation.line as usize).copied().unwrap_or("").to_owned(),
                column: annotation.column + 1,
                remark: annotation.remark.clone(),
            };
            found.insert((number, annotation.clone()), remark);
        }
    }
    found
}

type Remarks = BTreeMap<(usize, Annotation), Remark>;

fn missing_from(there: &Remarks, wanted: &Remarks) -> Vec<Remark> {
    wanted.iter().filter(|(place, _)| !there.contains_key(place)).map(|(_, remark)| remark.clone()).collect()
}

fn differing_line(given: &str, blessed: &str) -> Option<String> {
    if given == blessed {
        return None;
    }
    let (mut given, mut blessed) = (given.lines(), blessed.lines());
    for number in 1.. {
        let (is, should) = (given.next(), blessed.next());
        if is != should {
            let show = |line: Option<&str>| line.map_or("the end of the file".to_owned(), |line| format!("`{line}`"));
            return Some(format!("differs at line {number}: it has {}, the fixes make {}", show(is), show(should)));
        }
        if is.is_none() {
            break;
        }
    }
    Some("differs in its line ends".to_owned())
}
