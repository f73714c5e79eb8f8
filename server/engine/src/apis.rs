use std::sync::Arc;

use bezoar_base::{FastMap, FastSet};
use bezoar_python::import_bindings;
use bezoar_rules::{PathPattern, RuleSet, Test};
use bezoar_syntax::{Source, kind};

use crate::predicates::is_at_or_below;

/// The API paths that a file uses, for [`Project::apis`](crate::Project::apis): what it imports, and what it names below an
/// imported module, such as `flask.Flask` where `import flask` stands.
pub fn used_apis(source: &Source) -> FastSet<Arc<str>> {
    let mut apis = FastSet::default();
    let mut bound: FastMap<Arc<str>, Arc<str>> = FastMap::default();
    let mut chains = FastSet::default();
    for node in source.root().descendants() {
        match node.kind() {
            kind::IMPORT_STATEMENT | kind::IMPORT_FROM_STATEMENT => {
                for import in import_bindings(node) {
                    apis.insert(import.imported);
                    if let Some(name) = import.name {
                        bound.insert(name, import.path);
                    }
                }
            }
            kind::ATTRIBUTE if node.range().len() <= LONGEST_PATH => {
                chains.insert(node.text());
            }
            _ => {}
        }
    }
    for chain in chains {
        if let Some((name, rest)) = chain.split_once('.')
            && let Some(path) = bound.get(name)
            && rest.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.'))
        {
            apis.insert(format!("{path}.{rest}").into());
        }
    }
    apis
}

/// What the rules ask of a project as a whole. Of all that its files use, only what answers them has to be remembered, and only
/// when that changes another answer is possible.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Questions(FastSet<PathPattern>);

impl Questions {
    /// Those of `rules`.
    pub fn of(rules: &RuleSet) -> Self {
        let patterns = rules.rules().iter().flat_map(|rule| &rule.patterns);
        let asked = patterns.flat_map(|pattern| &pattern.predicates).filter_map(|predicate| match &predicate.test {
            Test::InProject(paths) => Some(paths),
            _ => None,
        });
        Self(asked.flatten().cloned().collect())
    }

    /// Whether nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a file with this code may use something that is asked for: the first and the last part of its name stand there.
    pub fn may_be_answered_by(&self, code: &str) -> bool {
        let is_written = |asked: &PathPattern| {
            let (first, last) = (asked.path.split('.').next(), asked.path.rsplit('.').next());
            let is_there = |part: Option<&str>| part.is_some_and(|part| code.contains(part));
            is_there(last) && (first == Some("builtins") || is_there(first))
        };
        self.0.iter().any(is_written)
    }

    /// Those of `apis` that one of the questions is about.
    #[must_use]
    pub fn answered_by(&self, apis: FastSet<Arc<str>>) -> FastSet<Arc<str>> {
        apis.into_iter().filter(|api| self.0.iter().any(|it| is_at_or_below(api, &it.path, it.below))).collect()
    }
}

/// In bytes; no API has a longer name, and a chain of ten thousand attributes costs nothing.
const LONGEST_PATH: u32 = 200;

#[cfg(test)]
mod tests {
    use bezoar_base::Budget;
    use bezoar_rules::{Provenance, RuleFile};
    use bezoar_syntax::Text;

    use super::*;

    #[test]
    fn only_what_is_asked_for_is_remembered() {
        let rule = r#"
;; title      = "Forms without protection"
;; message    = "forms without protection"
;; severity   = "low"
;; confidence = "high"
;; cwe        = [352]

((call function: (_) @_callee) @match
  (#callee? @_callee "flask.Flask")
  (#not-in-project? "flask_wtf.*" "a.csrf"))
"#;
        let file = RuleFile::new("r", "r/lone.scm", rule, "", Provenance::Workspace);
        let rules = RuleSet::load(&[file]);
        assert_eq!(rules.problems(), []);
        let used = ["flask_wtf", "flask_wtf.csrf", "flask_wtfx", "a.csrf", "a.csrf.x", "flask.Flask", "flask"];
        let kept = Questions::of(&rules).answered_by(used.into_iter().map(Arc::from).collect());
        let mut kept: Vec<&str> = kept.iter().map(|api| &**api).collect();
        kept.sort_unstable();
        assert_eq!(kept, ["a.csrf", "flask_wtf", "flask_wtf.csrf"]);
        let may_be = |code: &str| Questions::of(&rules).may_be_answered_by(code);
        assert!(may_be("from flask_wtf import x") && may_be("import a.csrf") && !may_be("import a, flask"));
    }

    #[test]
    fn imports_and_what_is_named_below_them() {
        let code = "\
import flask
import os.path as p
from django.urls import path as route
def f():
    from .models import User
    app = flask.Flask(__name__)
    app.run(p.join(x), f().y)
";
        let source = Source::parse(Text::new(code), &Budget::unlimited()).expect("not cancelled");
        let apis = used_apis(&source);
        let mut apis: Vec<&str> = apis.iter().map(|api| &**api).collect();
        apis.sort_unstable();
        assert_eq!(apis, [".models.User", "django.urls.path", "flask", "flask.Flask", "os.path", "os.path.join"]);
    }
}
