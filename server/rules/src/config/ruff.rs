use crate::problem::Flaws;
use crate::toml_table::Table;

/// What a project's Ruff configuration says about Ruff's security rules, `S…`, which are those of flake8-bandit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuffSelection {
    /// It does not say which rules Ruff checks, or says it elsewhere.
    Unknown,
    /// It names them: selectors such as `S`, `S6`, `S608` or `ALL`.
    Named {
        /// `select` and `extend-select`.
        select: Vec<String>,
        /// `ignore` and `extend-ignore`.
        ignore: Vec<String>,
    },
}

impl RuffSelection {
    /// What the table says that `ruff.toml` has at its top and `pyproject.toml` under `[tool.ruff]`.
    pub(crate) fn read(ruff: &Table<'_>) -> Self {
        // What is wrong in it is Ruff's to tell.
        let mut flaws = Flaws::default();
        let lint = ruff.table("lint", "[lint]", &mut flaws);
        // Before there was `[lint]`, the keys stood at the top, where they still count unless `[lint]` has them.
        let mut list = |name: &str| {
            let table = lint.as_ref().filter(|lint| lint.has(name)).unwrap_or(ruff);
            let list = table.text_list(name, &mut flaws)?;
            Some(list.into_iter().map(|text| text.text.to_string()).collect::<Vec<_>>())
        };
        let (select, more) = (list("select"), list("extend-select"));
        let inherits = select.is_none() && ruff.has("extend");
        match (select, more) {
            (Some(select), more) => Self::named(select, more, [list("ignore"), list("extend-ignore")]),
            // What Ruff selects of its own accord depends on its version; hardly any security rule is among it.
            (None, Some(more)) if !inherits => Self::named(more, None, [list("ignore"), list("extend-ignore")]),
            (None, _) => Self::Unknown,
        }
    }

    /// Whether Ruff checks the rule of that code, as far as can be seen.
    pub(crate) fn checks(&self, code: &str) -> bool {
        match self {
            Self::Unknown => true,
            Self::Named { select, ignore } => {
                // The longer prefix decides, and of two of one length the one that ignores.
                let longest = |selectors: &[String]| selectors.iter().filter_map(|it| specificity(it, code)).max();
                longest(select) > longest(ignore)
            }
        }
    }

    fn named(mut select: Vec<String>, more: Option<Vec<String>>, ignore: [Option<Vec<String>>; 2]) -> Self {
        select.extend(more.into_iter().flatten());
        Self::Named { select, ignore: ignore.into_iter().flatten().flatten().collect() }
    }
}

/// Whether an alias is the code of a security rule of Ruff's.
pub(crate) fn is_ruff_code(alias: &str) -> bool {
    alias.strip_prefix('S').is_some_and(|number| number.len() == 3 && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// How narrowly a selector means a code; `None` if it does not.
fn specificity(selector: &str, code: &str) -> Option<usize> {
    match selector {
        "ALL" => Some(0),
        _ => (!selector.is_empty() && code.starts_with(selector)).then_some(selector.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::toml_table::TomlText;

    /// Which of these codes Ruff checks with that `ruff.toml`.
    fn checked(text: &str) -> String {
        let toml = TomlText::of_file(text);
        let mut flaws = Flaws::default();
        let root = toml.parse(&mut flaws).expect(text);
        let selection = RuffSelection::read(&Table::top(root.get_ref(), &toml));
        let codes = ["S105", "S324", "S602", "S608"].into_iter().filter(|code| selection.checks(code));
        codes.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_ruff_checks_is_what_its_configuration_selects() {
        const ALL: &str = "S105 S324 S602 S608";
        for (text, expected) in [
            ("", ALL),
            ("line-length = 100\n[lint]\nignore = ['S105']\n", ALL),
            ("[lint]\nselect = ['S']\n", ALL),
            ("[lint]\nselect = ['ALL']\n", ALL),
            ("[lint]\nselect = ['E', 'SIM']\n", ""),
            ("[lint]\nselect = []\n", ""),
            ("[lint]\nselect = ['S6', 'S105']\n", "S105 S602 S608"),
            ("[lint]\nselect = ['S']\nignore = ['S6']\n", "S105 S324"),
            ("[lint]\nselect = ['S', 'S608']\nignore = ['S6']\n", "S105 S324 S608"),
            ("[lint]\nselect = ['S608']\nignore = ['S608']\n", ""),
            ("[lint]\nselect = ['S608']\nignore = ['S']\n", "S608"),
            ("[lint]\nselect = ['ALL']\nignore = ['ALL']\n", ""),
            ("[lint]\nextend-select = ['S1']\n", "S105"),
            ("[lint]\nselect = ['F']\nextend-select = ['S1', 'S3']\nextend-ignore = ['S105']\n", "S324"),
            ("select = ['S1']\n", "S105"),
            ("select = ['S1']\n[lint]\nextend-select = ['S6']\n", "S105 S602 S608"),
            ("select = ['S1']\n[lint]\nselect = ['S6']\n", "S602 S608"),
            ("extend = '../ruff.toml'\n", ALL),
            ("extend = '../ruff.toml'\n[lint]\nextend-select = ['S1']\n", ALL),
            ("extend = '../ruff.toml'\n[lint]\nselect = ['S1']\n", "S105"),
            ("[lint]\nselect = 'S'\n", ALL),
            ("lint = 1\nselect = [1, 'S1']\n", "S105"),
        ] {
            assert_eq!(checked(text), expected, "{text:?}");
        }
    }

    #[test]
    fn only_codes_of_security_rules_are_left_to_ruff() {
        for (alias, expected) in [("S608", true), ("B608", false), ("SIM1", false), ("S60", false), ("PLE2502", false)]
        {
            assert_eq!(is_ruff_code(alias), expected, "{alias}");
        }
    }
}
