use std::sync::Arc;

use bezoar_base::{FastMap, FastSet};
use bezoar_python::import_bindings;
use bezoar_syntax::{Source, kind};

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

/// In bytes; no API has a longer name, and a chain of ten thousand attributes costs nothing.
const LONGEST_PATH: u32 = 200;

#[cfg(test)]
mod tests {
    use bezoar_base::Budget;
    use bezoar_syntax::Text;

    use super::*;

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
