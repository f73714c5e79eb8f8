/// The rewrites that a fix may ask for, and the arguments of each, by name. The engine does them and says what they do; a test
/// there holds this list against it.
pub const REWRITE_NAMES: &[(&str, &[&str])] = &[
    ("allow-own-host", &["url"]),
    ("assert-to-raise", &["statement", "error"]),
    ("bind-parameters", &["call", "text", "style", "values"]),
    ("check-password-with-bcrypt", &["call", "data"]),
    ("check-password-with-django", &["call", "data"]),
    ("clear-bits", &["value", "bits"]),
    ("command-to-list", &["arguments", "command", "shell"]),
    ("contain-path", &["path"]),
    ("escape-characters", &["node", "characters"]),
    ("store-password-with-bcrypt", &["call", "data"]),
    ("store-password-with-django", &["call", "data"]),
];
