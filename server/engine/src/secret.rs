//! Whether a string looks like a real secret.

/// Words that stand where a secret will be put in.
const PLACEHOLDERS: &[&str] = &[
    "changeme",
    "change-me",
    "change_me",
    "change this",
    "changethis",
    "placeholder",
    "example",
    "your-",
    "your_",
    "yoursecret",
    "insert",
    "replace",
    "todo",
    "fixme",
    "dummy",
    "xxxx",
    "****",
    "....",
    "<",
    ">",
    "${",
    "{{",
    "%(",
    "redacted",
    "not-a-secret",
    "notasecret",
    "none",
    "undefined",
];

/// A constant that somebody would have to rotate if it leaked: long and irregular enough, and no placeholder, path, URL or prose.
pub(crate) fn looks_secret(text: &str) -> bool {
    let text = text.trim();
    let lower = text.to_lowercase();
    let long_enough = text.chars().count() >= 8;
    let placeholder = PLACEHOLDERS.iter().any(|placeholder| lower.contains(placeholder));
    let prose = text.split_whitespace().count() > 3;
    let address = lower.contains("://") || text.starts_with(['/', '.']) || text.contains("\\");
    let name = is_dotted_name(text) || is_setting_name(text);
    long_enough && !placeholder && !prose && !address && !name && entropy(text) >= 2.5
}

/// Shannon entropy in bits a character.
fn entropy(text: &str) -> f64 {
    let mut counts = std::collections::BTreeMap::new();
    for character in text.chars() {
        *counts.entry(character).or_insert(0_u32) += 1;
    }
    let total = f64::from(counts.values().sum::<u32>());
    counts.values().map(|&count| f64::from(count) / total).map(|share| -share * share.log2()).sum()
}

fn is_dotted_name(text: &str) -> bool {
    text.contains('.')
        && text.split('.').all(|part| part.chars().all(|c| c.is_ascii_lowercase() || c == '_') && !part.is_empty())
}

/// `DATABASE_PASSWORD`: the name of a setting, not its value.
fn is_setting_name(text: &str) -> bool {
    text.contains('_') && text.chars().all(|c| c.is_ascii_uppercase() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::looks_secret;

    #[test]
    fn secrets_and_what_only_stands_in_their_place() {
        for secret in ["9f8a7c6d5e4b3a21", "s3cr3t-k3y-pr0d", "django-insecure-8#k2!x_z(q", "hunter2hunter3"] {
            assert!(looks_secret(secret), "{secret}");
        }
        for other in [
            "",
            "dev",
            "changeme-please",
            "<your secret>",
            "https://a.example/x",
            "aaaaaaaaaaaa",
            "app.config.secret",
            "SECRET_KEY_NAME",
        ] {
            assert!(!looks_secret(other), "{other}");
        }
    }
}
