//! `bezoar rules show`

use std::io::{self, Write};

use bezoar_rules::Rule;

/// Explains a rule: what is wrong, why, and how to mend it.
#[derive(Debug, clap::Args)]
pub(crate) struct ShowArguments {
    /// Ids, aliases such as B506 or S506, or areas.
    #[arg(value_name = "RULE", required = true)]
    pub(crate) words: Vec<String>,
}

/// Writes the rule's page and the facts of its header.
pub(crate) fn write(rule: &Rule, out: &mut dyn Write) -> io::Result<()> {
    let header = &rule.header;
    writeln!(out, "{}\n", rule.prose())?;
    let mut row = |name: &str, text: String| {
        if text.is_empty() { Ok(()) } else { writeln!(out, "{name:<13} {text}") }
    };
    let joined = |texts: &[std::sync::Arc<str>]| texts.join(", ");
    row("rule", rule.id.to_string())?;
    row("area", rule.area.to_string())?;
    row("severity", format!("{} (confidence {})", header.severity, header.confidence))?;
    row("profile", header.profile.to_string())?;
    row("CWE", header.cwe.iter().map(u32::to_string).collect::<Vec<_>>().join(", "))?;
    row("OWASP", joined(&header.owasp))?;
    row("also known as", joined(&header.aliases))?;
    for fix in &rule.fixes {
        row("fix", format!("{}: {} ({})", fix.id, fix.title, fix.safety))?;
    }
    row("file", rule.path.to_string())?;
    writeln!(out)
}
