//! What the user set in the editor.

use bezoar_base::Profile;
use serde_json::Value;

/// The settings of the section `bezoar`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Settings {
    /// How much is shown.
    pub(crate) profile: Profile,
    /// The only rules that are shown, by id, alias or area; empty: all.
    pub(crate) select: Vec<String>,
    /// Rules that are not shown.
    pub(crate) ignore: Vec<String>,
    /// Whether the rules of the workspace are loaded.
    pub(crate) workspace_rules: WorkspaceRules,
}

/// Whether the rules in `.bezoar/rules` of a workspace are loaded.
///
/// They are data: they run no code, their work is bounded by steps, and their fixes never run unseen. But they can replace a
/// built-in rule and so silence it, which is why an editor that knows of untrusted workspaces says `off` for one.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum WorkspaceRules {
    /// `trusted`: they are loaded; also what holds when the editor says nothing.
    Trusted,
    /// `off`: they are not even read.
    Off,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            profile: Profile::Default,
            select: Vec::new(),
            ignore: Vec::new(),
            workspace_rules: WorkspaceRules::Trusted,
        }
    }
}

impl Settings {
    /// Takes over what `value` says, an object of settings that may stand under a key `bezoar`. Returns one sentence for each
    /// thing in it that is no setting; the others hold.
    pub(crate) fn merge(&mut self, value: &Value) -> Vec<String> {
        let value = value.get("bezoar").unwrap_or(value);
        let Some(object) = value.as_object() else {
            return if value.is_null() { Vec::new() } else { vec![format!("{value} is no object of settings")] };
        };
        object.iter().filter_map(|(key, value)| self.set(key, value).err()).collect()
    }

    fn set(&mut self, key: &str, value: &Value) -> Result<(), String> {
        let wrong = |expected: &str| format!("the setting `bezoar.{key}` is {value}, but must be {expected}");
        match key {
            "profile" => {
                let text = value.as_str().unwrap_or_default();
                self.profile = text.parse().map_err(|_| wrong("`default`, `strict` or `audit`"))?;
            }
            "select" => self.select = rule_ids(value).ok_or_else(|| wrong("a list of rule ids"))?,
            "ignore" => self.ignore = rule_ids(value).ok_or_else(|| wrong("a list of rule ids"))?,
            "workspaceRules" => {
                self.workspace_rules = match value.as_str() {
                    Some("trusted") => WorkspaceRules::Trusted,
                    Some("off") => WorkspaceRules::Off,
                    _ => return Err(wrong("`trusted` or `off`")),
                }
            }
            _ => return Err(format!("there is no setting `bezoar.{key}`")),
        }
        Ok(())
    }
}

fn rule_ids(value: &Value) -> Option<Vec<String>> {
    value.as_array()?.iter().map(|id| id.as_str().map(str::to_owned)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_setting_is_named_and_the_others_hold() {
        let mut settings = Settings::default();
        let complaints = settings.merge(&serde_json::json!({
            "bezoar": { "profile": "loud", "ignore": ["eval-used"], "workspaceRules": "off", "colour": 1 }
        }));
        assert_eq!(settings.profile, Profile::Default);
        assert_eq!(settings.ignore, ["eval-used"]);
        assert_eq!(settings.workspace_rules, WorkspaceRules::Off);
        assert_eq!(
            complaints,
            [
                "there is no setting `bezoar.colour`",
                "the setting `bezoar.profile` is \"loud\", but must be `default`, `strict` or `audit`",
            ]
        );
    }

    #[test]
    fn nothing_said_changes_nothing() {
        let mut settings = Settings::default();
        assert!(settings.merge(&Value::Null).is_empty());
        assert_eq!(settings, Settings::default());
    }
}
