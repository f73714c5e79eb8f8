//! What the editor has the server do by name.

use serde_json::Value;

use bezoar_rules::{Rule, RuleSet, cwe_url};

use super::Session;
use crate::event::{Answer, Command, RequestId};

impl Session {
    /// Does what is asked for, as soon as the rules are there if it is about them.
    pub(super) fn execute(&mut self, id: RequestId, command: Command) {
        let answer = match (&command, self.rules.set()) {
            (Command::Status { memory }, _) => Answer::Value(self.status(*memory).into()),
            (Command::Flow { address, of }, Some(rules)) => Answer::Flow(self.flow(address, of, &rules)),
            (_, None) => return self.waiting_commands.push((id, command)),
            (Command::Rules, Some(rules)) => Answer::Value(list(&rules)),
            (Command::Rule(word), Some(rules)) => match rules.named(word) {
                Ok(rules) => Answer::Value(rules.into_iter().map(page).collect::<Vec<_>>().join("\n---\n\n").into()),
                Err(unknown) => Answer::Refused(unknown.to_string()),
            },
        };
        self.reply(id, answer);
    }

    /// Does what waited for the rules.
    pub(super) fn execute_waiting(&mut self) {
        for (id, command) in std::mem::take(&mut self.waiting_commands) {
            self.execute(id, command);
        }
    }
}

/// All rules, in order of area and id.
fn list(rules: &RuleSet) -> Value {
    let mut rules: Vec<&Rule> = rules.rules().iter().collect();
    rules.sort_by_key(|rule| (&rule.area, &rule.id));
    rules.into_iter().filter_map(|rule| serde_json::to_value(rule.outline()).ok()).collect()
}

/// What there is to be read about a rule, as Markdown.
fn page(rule: &Rule) -> String {
    let header = &rule.header;
    let prose = rule.prose();
    let cwe = header.cwe.iter().map(|&number| format!("[CWE-{number}]({})", cwe_url(number)));
    let fixes = rule.fixes.iter().map(|fix| format!("{} ({})", fix.title, fix.safety));
    let facts = [
        ("rule", format!("`{}`", rule.id)),
        ("area", rule.area.to_string()),
        ("severity", format!("{} (confidence {})", header.severity, header.confidence)),
        ("profile", header.profile.to_string()),
        ("weakness", cwe.collect::<Vec<_>>().join(", ")),
        ("OWASP", header.owasp.join(", ")),
        ("also known as", header.aliases.join(", ")),
        ("fixes", fixes.collect::<Vec<_>>().join("; ")),
        ("file", format!("`{}`", rule.path)),
    ];
    let row = |(name, text): &(&str, String)| format!("| {name} | {} |\n", text.replace('|', "\\|"));
    let rows: String = facts.iter().filter(|(_, text)| !text.is_empty()).map(row).collect();
    format!("{prose}\n\n| | |\n|---|---|\n{rows}")
}
