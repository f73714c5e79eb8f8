//! What a hover says.

use std::sync::Arc;

use bezoar_rules::{Rule, cwe_url};

use crate::ledger::Remark;

/// What is shown about a place and the rule that says it, if it is still loaded.
pub(super) struct Said<'a> {
    remark: &'a Remark,
    id: &'a str,
    rule: Option<&'a Rule>,
    way: Vec<Stop>,
}

/// A place on the way of untrusted data, in short.
pub(super) struct Stop {
    /// What happens there.
    pub(super) message: Arc<str>,
    /// The line, from 1.
    pub(super) line: u32,
    /// The file, if it is another one.
    pub(super) file: Option<Arc<str>>,
}

impl<'a> Said<'a> {
    pub(super) fn new(remark: &'a Remark, id: &'a str, rule: Option<&'a Rule>, way: Vec<Stop>) -> Self {
        Self { remark, id, rule, way }
    }

    /// The name of the weakness, how bad it is, and the words to search for.
    fn header(&self) -> String {
        let title = self.rule.map_or(self.id, |rule| &rule.header.title);
        let mut header = format!("**{title}** · {}", self.remark.severity);
        for &number in self.rule.into_iter().flat_map(|rule| &rule.header.cwe) {
            header.push_str(&format!(" · [CWE-{number}]({})", cwe_url(number)));
        }
        header.push_str(&format!(" · `{}`", self.id));
        header
    }

    /// The way that the data took, a line for each step.
    fn steps(&self) -> String {
        let step = |(number, stop): (usize, &Stop)| {
            let file = stop.file.as_ref().map(|file| format!("`{file}`, ")).unwrap_or_default();
            format!("\n{}. {} ({file}line {})", number + 1, stop.message, stop.line)
        };
        let steps: String = self.way.iter().enumerate().map(step).collect();
        if steps.is_empty() { steps } else { format!("How the data gets here:{steps}") }
    }

    /// The rule's prose without its heading, which the header repeats.
    fn prose(&self) -> &'a str {
        let readme = self.rule.map_or("", |rule| rule.readme.trim());
        let heading = readme.starts_with("# ");
        let body = readme.split_once('\n').filter(|_| heading).map_or(readme, |(_, body)| body);
        if heading && !readme.contains('\n') { "" } else { body.trim() }
    }
}

/// For an editor that renders Markdown.
pub(super) fn markdown(said: &[Said<'_>]) -> String {
    let paragraphs = |said: &Said<'_>| {
        let parts = [said.header(), said.remark.message.to_string(), said.steps(), said.prose().to_owned()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
    };
    said.iter().map(paragraphs).collect::<Vec<_>>().join("\n\n---\n\n")
}

/// For an editor that shows text as it is: the same without the marks.
pub(super) fn plain(said: &[Said<'_>]) -> String {
    let mut fenced = false;
    let mut text = String::new();
    for line in markdown(said).lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
            continue;
        }
        if fenced {
            text.push_str(line);
        } else {
            text.push_str(&without_marks(line));
        }
        text.push('\n');
    }
    text.trim_end().to_owned()
}

/// A line without emphasis, code marks and heading marks; a link becomes its text and its target.
fn without_marks(line: &str) -> String {
    let line = line.trim_start_matches('#').replace("**", "").replace('`', "");
    let line = line.trim_start().replace("](", " (");
    if line.contains(" (http") { line.replace('[', "") } else { line }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_has_no_marks() {
        let line = "**Weak hash** · high · [CWE-328](https://cwe.mitre.org/328) · `weak-hash`";
        assert_eq!(without_marks(line), "Weak hash · high · CWE-328 (https://cwe.mitre.org/328) · weak-hash");
        assert_eq!(without_marks("## How to mend it"), "How to mend it");
        assert_eq!(without_marks("use `x[0]`"), "use x[0]");
    }
}
