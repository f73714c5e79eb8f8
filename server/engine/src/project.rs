use std::str::FromStr as _;
use std::sync::Arc;

use bezoar_base::{FastMap, FastSet};
use bezoar_python::Answer;
use pep440_rs::{Version, VersionSpecifiers};
use toml::{Table, Value};

/// What is known of the project that a file belongs to. The layers that touch the disk fill it in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Project {
    /// `requires-python`, such as `>=3.9`; `None` if nothing says.
    pub python: Option<VersionSpecifiers>,
    /// Locked or installed versions by normalised distribution name.
    pub packages: FastMap<Arc<str>, Version>,
    /// Every dotted API path that some file of the project uses, see [`used_apis`](crate::used_apis); `None` while that is not
    /// known of all its files.
    pub apis: Option<FastSet<Arc<str>>>,
}

impl Project {
    /// Whether a project begins in a folder that has the files that `has` says yes to. A module called `setup.py` inside a
    /// package begins none.
    pub fn begins_where(has: impl Fn(&str) -> bool) -> bool {
        const MARKS: &[&str] = &["pyproject.toml", "setup.cfg", "Pipfile", ".bezoar", ".git", ".hg"];
        MARKS.iter().any(|mark| has(mark)) || (has("setup.py") && !has("__init__.py"))
    }

    /// Whether a file of that name in a project's folder tells about the project.
    pub fn is_told_by(name: &str) -> bool {
        matches!(name, "pyproject.toml" | "uv.lock" | "poetry.lock" | "pdm.lock" | "setup.cfg") || is_requirements(name)
    }

    /// What the files of a project's folder tell, given as name and text. Versions on which two of them disagree, or of which
    /// a lock file has several, are not known; what cannot be read is left out.
    pub fn read<'f>(files: impl IntoIterator<Item = (&'f str, &'f str)>) -> Self {
        let mut versions: FastMap<Arc<str>, Vec<Version>> = FastMap::default();
        let mut project = Self::default();
        for (name, text) in files {
            match name {
                "setup.cfg" => project.python = project.python.or_else(|| python_of_setup(text)),
                _ if is_requirements(name) => {
                    for (name, version) in text.lines().filter_map(pinned) {
                        versions.entry(name).or_default().push(version);
                    }
                }
                _ => {
                    let Ok(table) = Table::from_str(text) else { continue };
                    project.python = python_of(&table).or(project.python);
                    for (name, version) in locked(&table) {
                        versions.entry(name).or_default().push(version);
                    }
                }
            }
        }
        project.packages = versions.into_iter().filter_map(agreed).collect();
        project
    }

    /// Whether every version of `package` that the project may run with is within `specifiers`.
    pub(crate) fn satisfies(&self, package: &str, specifiers: &VersionSpecifiers) -> Answer {
        if package == "python" {
            let Some(allowed) = &self.python else { return Answer::Unknown };
            // Each minor release stands for its patch releases.
            let releases = (0..=40).map(|minor| Version::new([3, minor]));
            let mut answers =
                releases.filter(|release| allowed.contains(release)).map(|release| specifiers.contains(&release));
            return match answers.next() {
                None => Answer::Unknown,
                Some(first) if answers.all(|answer| answer == first) => Answer::from_bool(first),
                Some(_) => Answer::Unknown,
            };
        }
        let normalised = package.to_lowercase().replace(['_', '.'], "-");
        let version = self.packages.get(&*normalised);
        version.map_or(Answer::Unknown, |version| Answer::from_bool(specifiers.contains(version)))
    }
}

fn is_requirements(name: &str) -> bool {
    name.starts_with("requirements") && name.ends_with(".txt")
}

fn agreed((name, mut versions): (Arc<str>, Vec<Version>)) -> Option<(Arc<str>, Version)> {
    versions.dedup();
    let version = versions.pop()?;
    versions.is_empty().then_some((name, version))
}

/// `requires-python` of a `pyproject.toml` or `uv.lock`, or what Poetry writes in its place.
fn python_of(table: &Table) -> Option<VersionSpecifiers> {
    let at = |path: &[&str]| {
        let mut value = table.get(path[0]);
        for key in &path[1..] {
            value = value?.get(key);
        }
        value.and_then(Value::as_str)
    };
    if let Some(text) = at(&["project", "requires-python"]).or_else(|| at(&["requires-python"])) {
        return VersionSpecifiers::from_str(text).ok();
    }
    let poetry = at(&["tool", "poetry", "dependencies", "python"]).or_else(|| at(&["metadata", "python-versions"]))?;
    VersionSpecifiers::from_str(&without_caret(poetry)?).ok()
}

/// Poetry's `^3.9` in the words of PEP 440: every 3.x from 3.9 on.
fn without_caret(text: &str) -> Option<String> {
    let part = |part: &str| {
        let Some(version) = part.trim().strip_prefix('^') else { return Some(part.trim().to_owned()) };
        let major: u64 = version.trim().split('.').next()?.parse().ok()?;
        Some(format!(">={},<{}", version.trim(), major + 1))
    };
    text.split(',').map(part).collect::<Option<Vec<_>>>().map(|parts| parts.join(","))
}

fn python_of_setup(text: &str) -> Option<VersionSpecifiers> {
    let value = text.lines().find_map(|line| line.trim_start().strip_prefix("python_requires"))?;
    VersionSpecifiers::from_str(value.trim_start().strip_prefix('=')?.trim()).ok()
}

/// `[[package]]` of a lock file.
fn locked(table: &Table) -> impl Iterator<Item = (Arc<str>, Version)> {
    let packages = table.get("package").and_then(Value::as_array).into_iter().flatten();
    packages.filter_map(|package| {
        let name = package.get("name")?.as_str()?;
        let version = Version::from_str(package.get("version")?.as_str()?).ok()?;
        Some((normalised(name), version))
    })
}

/// `name[extra]==1.2 ; marker --hash=…`
fn pinned(line: &str) -> Option<(Arc<str>, Version)> {
    let requirement = line.split(['#', ';']).next()?;
    let (name, version) = requirement.split_once("==")?;
    let name = name.split('[').next()?.trim();
    let version = version.trim_start_matches('=').split_whitespace().next()?.trim_end_matches('\\');
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
    Some((normalised(name), Version::from_str(version).ok()?)).filter(|_| is_name)
}

/// As PEP 503 has it: `Foo._Bar` is `foo-bar`.
fn normalised(name: &str) -> Arc<str> {
    let words = name.split(['-', '_', '.']).filter(|word| !word.is_empty());
    words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(files: &[(&str, &str)], python: Option<&str>, packages: &[(&str, &str)]) {
        let project = Project::read(files.iter().copied());
        assert_eq!(project.python.map(|python| python.to_string()).as_deref(), python);
        let mut found: Vec<(String, String)> =
            project.packages.iter().map(|(name, version)| (name.to_string(), version.to_string())).collect();
        found.sort();
        let expected: Vec<_> =
            packages.iter().map(|(name, version)| ((*name).to_owned(), (*version).to_owned())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_module_of_a_package_begins_no_project() {
        assert!(Project::begins_where(|name| name == "setup.py"));
        assert!(Project::begins_where(|name| name == "pyproject.toml" || name == "__init__.py"));
        assert!(!Project::begins_where(|name| name == "setup.py" || name == "__init__.py"));
    }

    #[test]
    fn the_python_that_a_project_requires() {
        check(&[("pyproject.toml", "[project]\nrequires-python = '>=3.9'\n")], Some(">=3.9"), &[]);
        check(&[("pyproject.toml", "[tool.poetry.dependencies]\npython = '^3.10'\n")], Some(">=3.10, <4"), &[]);
        check(&[("setup.cfg", "[options]\npython_requires = >=3.8\n")], Some(">=3.8"), &[]);
        check(&[("pyproject.toml", "[project]\nrequires-python = 3\n"), ("uv.lock", "not toml")], None, &[]);
    }

    #[test]
    fn locked_versions_by_normalised_name() {
        let lock = "[[package]]\nname = 'Foo_Bar'\nversion = '1.2'\n[[package]]\nname = 'local'\nsource = { editable = '.' }\n";
        check(&[("uv.lock", lock)], None, &[("foo-bar", "1.2")]);
        let requirements = "# pins\nDjango==5.0.1 \\\n  --hash=sha256:00\nrequests[socks]==2.31.0 ; python_version > '3'\nflask>=2\n-r x.txt\n";
        check(&[("requirements-dev.txt", requirements)], None, &[("django", "5.0.1"), ("requests", "2.31.0")]);
    }

    #[test]
    fn a_version_in_dispute_is_not_known() {
        check(&[("requirements.txt", "a==1\nb==2\n"), ("requirements-dev.txt", "a==2\nb==2\n")], None, &[("b", "2")]);
    }
}
