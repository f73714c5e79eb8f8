use std::sync::{Arc, OnceLock};

/// A regular expression that is compiled when it is first needed; that takes a hundred times as long as to read it.
#[derive(Debug)]
pub struct LazyRegex {
    text: Arc<str>,
    compiled: OnceLock<Result<regex::Regex, String>>,
}

impl LazyRegex {
    /// Reads it.
    ///
    /// # Errors
    /// What is wrong with it, in one line.
    pub(crate) fn parse(text: Arc<str>) -> Result<Self, String> {
        match regex_syntax::parse(&text) {
            Ok(_) => Ok(Self { text, compiled: OnceLock::new() }),
            Err(error) => Err(last_line(&error.to_string())),
        }
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What it is made of.
    pub(crate) fn hir(&self) -> Option<regex_syntax::hir::Hir> {
        regex_syntax::parse(&self.text).ok()
    }

    /// Whether it is found somewhere in `text`. One that is too large to compile, which `lint` and the loader of workspace rules
    /// report, is never found.
    pub fn is_match(&self, text: &str) -> bool {
        self.compile().is_ok_and(|regex| regex.is_match(text))
    }

    /// Compiles it.
    ///
    /// # Errors
    /// Why it cannot be, in one line.
    pub(crate) fn compile(&self) -> Result<&regex::Regex, &str> {
        let compiled =
            self.compiled.get_or_init(|| regex::Regex::new(&self.text).map_err(|error| last_line(&error.to_string())));
        compiled.as_ref().map_err(String::as_str)
    }
}

fn last_line(message: &str) -> String {
    message.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned()
}
