//! What the user set in the editor.

use std::sync::Arc;

use bezoar_base::Profile;
use bezoar_rules::{PathGlob, did_you_mean};
use serde_json::Value;

/// The settings of the section `bezoar`. Those that have a counterpart in configuration files count in its place if they are set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Settings {
    /// How much is shown.
    pub(crate) profile: Option<Profile>,
    /// The only rules that are shown, by id, alias or area; empty: all.
    pub(crate) select: Option<Vec<Arc<str>>>,
    /// Rules that are not shown.
    pub(crate) ignore: Option<Vec<Arc<str>>>,
    /// What is left out.
    pub(crate) exclude: Option<Vec<PathGlob>>,
    /// Whether rules are left to Ruff that it checks as well.
    pub(crate) leave_to_ruff: Option<bool>,
    /// The path of a file that is taken in place of all configuration files.
    pub(crate) configuration: Option<String>,
    /// Whether the rules of the workspace are loaded.
    pub(crate) workspace_rules: WorkspaceRules,
    /// Which files are spoken of.
    pub(crate) diagnostic_mode: DiagnosticMode,
}

/// Which files are spoken of.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum DiagnosticMode {
    /// `openFilesOnly`: those that are open.
    OpenFilesOnly,
    /// `workspace`: all files of the workspace.
    Workspace,
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

/// Every setting that there is.
const NAMES: &[&str] =
    &["profile", "select", "ignore", "exclude", "leaveToRuff", "configuration", "workspaceRules", "diagnosticMode"];

impl Default for Settings {
    fn default() -> Self {
        Self {
            profile: None,
            select: None,
            ignore: None,
            exclude: None,
            leave_to_ruff: None,
            configuration: None,
            workspace_rules: WorkspaceRules::Trusted,
            diagnostic_mode: DiagnosticMode::OpenFilesOnly,
        }
    }
}

impl Settings {
    /// Takes over what `value` says, an object of settings that may stand under a key `bezoar`; one that is `null` is not set.
    /// Returns one sentence for each thing in it that is no setting; the others hold.
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
            _ if value.is_null() && NAMES.contains(&key) => {}
            "profile" => {
                let text = value.as_str().unwrap_or_default();
                self.profile = Some(text.parse().map_err(|_| wrong("`default`, `strict` or `audit`"))?);
            }
            "select" => self.select = Some(texts(value).ok_or_else(|| wrong("a list of rules"))?),
            "ignore" => self.ignore = Some(texts(value).ok_or_else(|| wrong("a list of rules"))?),
            "exclude" => {
                let globs = texts(value).ok_or_else(|| wrong("a list of patterns"))?;
                let globs: Result<Vec<PathGlob>, _> = globs.iter().map(|glob| PathGlob::parse(glob)).collect();
                self.exclude = Some(globs.map_err(|error| format!("in the setting `bezoar.{key}`, {error}"))?);
            }
            "leaveToRuff" => self.leave_to_ruff = Some(value.as_bool().ok_or_else(|| wrong("`true` or `false`"))?),
            "configuration" => {
                let path = value.as_str().ok_or_else(|| wrong("the path of a file"))?;
                self.configuration = (!path.is_empty()).then(|| path.to_owned());
            }
            "workspaceRules" => {
                self.workspace_rules = match value.as_str() {
                    Some("trusted") => WorkspaceRules::Trusted,
                    Some("off") => WorkspaceRules::Off,
                    _ => return Err(wrong("`trusted` or `off`")),
                }
            }
            "diagnosticMode" => {
                self.diagnostic_mode = match value.as_str() {
                    Some("openFilesOnly") => DiagnosticMode::OpenFilesOnly,
                    Some("workspace") => DiagnosticMode::Workspace,
                    _ => return Err(wrong("`openFilesOnly` or `workspace`")),
                }
            }
            _ => return Err(format!("there is no setting `bezoar.{key}`{}", did_you_mean(key, NAMES.iter().copied()))),
        }
        Ok(())
    }
}

fn texts(value: &Value) -> Option<Vec<Arc<str>>> {
    value.as_array()?.iter().map(|text| text.as_str().map(Arc::from)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_setting_is_named_and_the_others_hold() {
        let mut settings = Settings::default();
        let complaints = settings.merge(&serde_json::json!({
            "bezoar": { "profile": "loud", "ignore": ["eval-used"], "workspaceRules": "off", "exclud": ["a"], "exclude": ["a{"] }
        }));
        let ignore = Some(vec![Arc::from("eval-used")]);
        let expected = Settings { ignore, workspace_rules: WorkspaceRules::Off, ..Settings::default() };
        assert_eq!(settings, expected);
        assert_eq!(
            complaints,
            [
                "there is no setting `bezoar.exclud`; did you mean `exclude`?",
                "in the setting `bezoar.exclude`, `a{` is no pattern of paths: unclosed alternate group; missing '}' (maybe escape '{' with '[{]'?)",
                "the setting `bezoar.profile` is \"loud\", but must be `default`, `strict` or `audit`",
            ]
        );
    }

    #[test]
    fn what_is_null_is_not_set() {
        let all = serde_json::json!({
            "profile": "audit", "select": [], "ignore": ["a"], "exclude": ["b"], "leaveToRuff": false, "configuration": "c",
            "workspaceRules": "off", "diagnosticMode": "workspace"
        });
        let mut settings = Settings::default();
        assert_eq!(settings.merge(&all), [""; 0]);
        let set = settings.clone();
        let nulls: serde_json::Map<_, _> = NAMES.iter().map(|name| ((*name).to_owned(), Value::Null)).collect();
        assert_eq!(settings.merge(&Value::Object(nulls.clone())), [""; 0]);
        assert_eq!(settings.merge(&Value::Null), [""; 0]);
        assert_eq!(settings, set);
        let mut unset = Settings::default();
        unset.merge(&Value::Object(nulls));
        assert_eq!(unset, Settings::default());
        // Every one of the names is a setting, and every setting has been set.
        assert!(NAMES.iter().all(|name| all.get(name).is_some()));
        assert_eq!(set.select, Some(Vec::new()));
    }

    #[test]
    fn the_page_of_the_editors_has_every_setting() {
        let page = include_str!("../../../editors/README.md");
        let section = page.split("### Settings").nth(1).unwrap_or_default();
        let rows = section.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
        assert_eq!(rows.collect::<Vec<_>>(), NAMES);
    }
}
