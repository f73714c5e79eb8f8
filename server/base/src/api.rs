use std::sync::Arc;

use crate::{FastMap, FastSet};

/// The dotted name of an API as its documentation has it, such as `flask.request.args`. An instance is named by its class.
pub type Path = Arc<str>;

/// A constant that Python code can denote.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Constant {
    /// `None`
    None,
    /// `...`
    Ellipsis,
    /// `True`, `False`
    Bool(bool),
    /// An integer; one beyond 128 bits is not known.
    Int(i128),
    /// A float, by its bits, so that constants can be compared and hashed.
    Float(u64),
    /// A string.
    Str(Arc<str>),
    /// A bytes literal.
    Bytes(Arc<[u8]>),
    /// A tuple of constants.
    Tuple(Arc<[Self]>),
}

impl Constant {
    /// A string constant.
    pub fn str(text: impl Into<Arc<str>>) -> Self {
        Self::Str(text.into())
    }

    /// Python's truth value.
    pub fn truth(&self) -> bool {
        match self {
            Self::None => false,
            Self::Ellipsis => true,
            Self::Bool(value) => *value,
            Self::Int(value) => *value != 0,
            Self::Float(bits) => f64::from_bits(*bits) != 0.0,
            Self::Str(text) => !text.is_empty(),
            Self::Bytes(bytes) => !bytes.is_empty(),
            Self::Tuple(parts) => !parts.is_empty(),
        }
    }

    /// The number that it is, `True` and `False` included, as Python has it.
    pub fn as_number(&self) -> Option<f64> {
        match self {
            Self::Bool(value) => Some(f64::from(u8::from(*value))),
            #[expect(
                clippy::cast_precision_loss,
                reason = "Python compares by value; 2^53 is beyond every rule's threshold"
            )]
            Self::Int(value) => Some(*value as f64),
            Self::Float(bits) => Some(f64::from_bits(*bits)),
            _ => None,
        }
    }

    /// The integer that it is, `True` and `False` included.
    pub fn as_int(&self) -> Option<i128> {
        match self {
            Self::Bool(value) => Some(i128::from(*value)),
            Self::Int(value) => Some(*value),
            _ => None,
        }
    }

    /// Its text: a string's, or that of bytes that are UTF-8.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Str(text) => Some(text),
            Self::Bytes(bytes) => std::str::from_utf8(bytes).ok(),
            _ => None,
        }
    }

    /// Equality as Python's `==` has it: `1 == True == 1.0`, but `"a" != b"a"`.
    pub fn equals(&self, other: &Self) -> bool {
        if let (Self::Tuple(one), Self::Tuple(two)) = (self, other) {
            return one.len() == two.len() && one.iter().zip(&**two).all(|(one, two)| one.equals(two));
        }
        match (self.as_number(), other.as_number()) {
            (Some(one), Some(two)) => match (self.as_int(), other.as_int()) {
                (Some(one), Some(two)) => one == two,
                _ => one == two,
            },
            _ => self == other,
        }
    }
}

/// What the models teach the evaluator about APIs, keyed by path. Plain data: no query runs to read it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApiFacts {
    /// What a call of the API gives back.
    pub returns: FastMap<Path, Returns>,
    /// What the attribute or name itself is, such as `stat.S_IRWXO` or `flask.current_app`.
    pub attributes: FastMap<Path, Returns>,
    /// Every path that a rule or model names, so that a name out of `from module import *` can be told.
    pub names: FastSet<Path>,
    /// Untrusted data that the API hands out, such as `http` for `flask.request.args`.
    pub sources: FastMap<Path, Vec<SourceFact>>,
    /// Every label that a model gives or a rule asks for, once each, in order.
    pub labels: Vec<Arc<str>>,
    /// Every kind of sink that a model or a rule names, once each, in order.
    pub kinds: Vec<Arc<str>>,
    /// Sink kinds that a call clears from what it is given, by API: `shlex.quote` clears `command`.
    pub sanitizers: FastMap<Path, Vec<Arc<str>>>,
    /// Tests that tell whether an argument is harmless, by API.
    pub guards: FastMap<Path, Vec<Guard>>,
    /// The arguments of which what the API gives back is made, where these are not all, by API.
    pub through: FastMap<Path, Vec<ArgumentSpec>>,
}

/// Which argument of a call is meant: `"1|Loader"`, `"0"`, `"|verify"`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ArgumentSpec {
    /// Zero-based position after the bound receiver.
    pub position: Option<u32>,
    /// Keyword.
    pub keyword: Option<Arc<str>>,
}

/// Untrusted data that something hands out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SourceFact {
    /// Its label, such as `http`.
    pub label: Arc<str>,
    /// Kinds of sink in which it does no harm as it is: no header of a request holds a line end.
    pub clears: Vec<Arc<str>>,
}

impl From<&str> for SourceFact {
    fn from(label: &str) -> Self {
        Self { label: label.into(), clears: Vec::new() }
    }
}

/// A test that tells whether its argument is harmless.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guard {
    /// Kinds of sink in which the argument does no harm any more; `all` is every kind.
    pub clears: Vec<Arc<str>>,
    /// The answer that says so.
    pub when: When,
    /// The argument.
    pub argument: ArgumentSpec,
}

/// Which answer of a guard says that its argument is harmless.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub enum When {
    /// Something true.
    True,
    /// Something false.
    False,
    /// Any: it raises if not.
    Returns,
}

/// What a call of an API, or an attribute, is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Returns {
    /// An instance of a class, named by the class.
    Instance(Path),
    /// A constant, such as `stat.S_IRWXO`.
    Constant(Constant),
}

impl ArgumentSpec {
    /// Reads `"1|Loader"`, `"0"`, `"|verify"` or `"verify"` (keyword only).
    pub fn parse(text: &str) -> Option<Self> {
        let (position, keyword) = text
            .split_once('|')
            .unwrap_or_else(|| if text.starts_with(|c: char| c.is_ascii_digit()) { (text, "") } else { ("", text) });
        let position = if position.is_empty() { None } else { Some(position.parse().ok()?) };
        let is_name = |name: &str| name.chars().all(|c| c.is_alphanumeric() || c == '_');
        let keyword = (!keyword.is_empty()).then(|| Arc::from(keyword));
        let known = position.is_some() || keyword.is_some();
        (known && keyword.as_deref().is_none_or(is_name)).then_some(Self { position, keyword })
    }
}

impl ApiFacts {
    /// The name of an instance that calling `path` makes: the model's class, else the class itself where `path` names one by
    /// Python's habit of capitals, else `path()`.
    pub fn instance_of_call(&self, path: &str) -> Path {
        match self.returns.get(path) {
            Some(Returns::Instance(class)) => Arc::clone(class),
            _ if names_a_class(path) => path.into(),
            _ => format!("{path}()").into(),
        }
    }

    /// The one name of a path in which calls may stand: `sqlite3.connect().cursor().execute` is `sqlite3.Cursor.execute`.
    pub fn canonical(&self, path: &str) -> Path {
        let Some((head, rest)) = path.split_once("()") else { return path.into() };
        let mut named = self.instance_of_call(head).to_string();
        for part in rest.split_inclusive("()") {
            match part.strip_suffix("()") {
                Some(attribute) => named = self.instance_of_call(&format!("{named}{attribute}")).to_string(),
                None => named.push_str(part),
            }
        }
        named.into()
    }
}

fn names_a_class(path: &str) -> bool {
    let last = path.rsplit('.').next().unwrap_or(path);
    last.chars().find(|c| *c != '_').is_some_and(char::is_uppercase) && last.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_in_a_path_are_named_by_their_class() {
        let mut facts = ApiFacts::default();
        facts.returns.insert("sqlite3.connect".into(), Returns::Instance("sqlite3.Connection".into()));
        facts.returns.insert("sqlite3.Connection.cursor".into(), Returns::Instance("sqlite3.Cursor".into()));
        assert_eq!(&*facts.canonical("sqlite3.connect().cursor().execute"), "sqlite3.Cursor.execute");
        assert_eq!(&*facts.canonical("flask.Flask().route"), "flask.Flask.route");
        assert_eq!(&*facts.canonical("hashlib.md5().hexdigest"), "hashlib.md5().hexdigest");
        assert_eq!(&*facts.canonical("yaml.load"), "yaml.load");
    }

    #[test]
    fn constants_are_equal_as_python_has_it() {
        assert!(Constant::Int(1).equals(&Constant::Bool(true)));
        assert!(Constant::Float(1.0_f64.to_bits()).equals(&Constant::Int(1)));
        assert!(!Constant::str("a").equals(&Constant::Bytes(b"a".as_slice().into())));
    }
}
