use std::sync::Arc;

use bezoar_base::TextRange;

/// Something wrong in a rule file. The rest of the rule set works on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The rule file's path as it is shown to people.
    pub path: Arc<str>,
    /// Where in the rule file.
    pub range: TextRange,
    /// What is wrong and, where it is known, how to mend it: «did you mean …».
    pub message: String,
}

/// A [`Problem`] of the file that is being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Flaw {
    pub(crate) range: TextRange,
    pub(crate) message: String,
}

/// The flaws of one file so far. Reading goes on after a flaw, so that an author sees all of them at once.
#[derive(Debug, Default)]
pub(crate) struct Flaws(pub(crate) Vec<Flaw>);

impl Flaw {
    pub(crate) fn new(range: TextRange, message: impl Into<String>) -> Self {
        Self { range, message: message.into() }
    }

    pub(crate) fn in_file(self, path: &Arc<str>) -> Problem {
        Problem { path: Arc::clone(path), range: self.range, message: self.message }
    }
}

impl Flaws {
    pub(crate) fn push(&mut self, range: TextRange, message: impl Into<String>) {
        self.0.push(Flaw::new(range, message));
    }

    /// The value, or its flaw noted.
    pub(crate) fn note<T>(&mut self, result: Result<T, Flaw>) -> Option<T> {
        result.map_err(|flaw| self.0.push(flaw)).ok()
    }
}

/// `; did you mean …?` if one of `known` is near enough to `found` to be what was meant, else nothing.
pub fn did_you_mean<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(found, known).map_or_else(String::new, |name| format!("; did you mean `{name}`?"))
}

/// The one of `known` that was meant by `found`, if one is near enough.
pub fn nearest<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let allowed = (found.chars().count() / 3).clamp(1, 3);
    // Who stops early after three letters means the one word that begins so.
    let steps = |name: &str| match name.starts_with(found) && found.len() > 2 {
        true => 1,
        false => strsim::osa_distance(found, name),
    };
    let (steps, name) = known.into_iter().map(|name| (steps(name), name)).min()?;
    (steps <= allowed).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_near_word_is_suggested() {
        let known = ["severity", "title", "cwe"];
        assert_eq!(did_you_mean("severty", known), "; did you mean `severity`?");
        assert_eq!(did_you_mean("tilte", known), "; did you mean `title`?");
        assert_eq!(did_you_mean("sev", known), "; did you mean `severity`?");
        assert_eq!(did_you_mean("colour", known), "");
        assert_eq!(did_you_mean("x", []), "");
    }
}
