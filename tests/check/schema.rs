//! `docs/bezoar.schema.json`, made from the schema in the code, for editors that complete and check TOML.

use bezoar_base::Profile;
use bezoar_rules::{CONFIG_KEYS, ConfigFile, ConfigKey, ConfigValue};
use serde_json::{Map, Value, json};

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/bezoar.schema.json");

fn schema() -> Value {
    let for_path = CONFIG_KEYS.iter().filter_map(|key| Some((key, key.per_path?)));
    let for_path: Vec<_> = for_path.collect();
    let properties = CONFIG_KEYS.iter().map(|key| {
        let mut value = value(key);
        if key.value == ConfigValue::PerPath {
            value["additionalProperties"] =
                table(for_path.iter().map(|(key, meaning)| (key.name, self::value(key), *meaning)));
        }
        (key.name, value, key.meaning)
    });
    let mut schema = table(properties);
    schema["$schema"] = json!("http://json-schema.org/draft-07/schema#");
    schema["title"] = json!("bezoar.toml, or [tool.bezoar] of a pyproject.toml");
    schema
}

fn table<'k>(properties: impl Iterator<Item = (&'k str, Value, &'k str)>) -> Value {
    let property = |(name, mut value, meaning): (&str, Value, &str)| {
        value["description"] = json!(meaning);
        (name.to_owned(), value)
    };
    let properties: Map<String, Value> = properties.map(property).collect();
    json!({ "type": "object", "additionalProperties": false, "properties": properties })
}

fn value(key: &ConfigKey) -> Value {
    match key.value {
        ConfigValue::Profile => json!({ "enum": Profile::ALL.iter().map(|it| it.as_str()).collect::<Vec<_>>() }),
        ConfigValue::Rules | ConfigValue::Patterns => json!({ "type": "array", "items": { "type": "string" } }),
        ConfigValue::Flag => json!({ "type": "boolean" }),
        ConfigValue::PerPath => json!({ "type": "object" }),
    }
}

#[test]
fn the_json_schema_is_that_of_the_code() {
    let generated = serde_json::to_string_pretty(&schema()).expect("JSON") + "\n";
    if std::env::var_os("BEZOAR_BLESS").is_some() {
        std::fs::write(PATH, &generated).expect("it can be written");
    } else {
        let written = std::fs::read_to_string(PATH).expect("it is there");
        assert!(written == generated, "run with BEZOAR_BLESS=1 and read what changed");
    }
}

/// The schema knows neither rules nor what a pattern is; of the rest it says what the reader says.
#[test]
fn the_json_schema_refuses_what_the_reader_refuses() {
    let validator = jsonschema::validator_for(&schema()).expect("it is a schema");
    for (text, is_right) in [
        ("", true),
        ("profile = 'strict'\nselect = ['input']\nignore = []\nexclude = ['a']\nleave-to-ruff = true\n", true),
        ("[per-path]\n'tests' = { profile = 'audit', select = [], ignore = [] }\n", true),
        ("profil = 'strict'\n", false),
        ("profile = 'loud'\n", false),
        ("select = 'input'\n", false),
        ("exclude = [1]\n", false),
        ("leave-to-ruff = 'yes'\n", false),
        ("per-path = []\n", false),
        ("[per-path]\n'tests' = []\n", false),
        ("[per-path]\n'tests' = { exclude = [] }\n", false),
    ] {
        let value: Value = toml::from_str(text).expect("TOML");
        assert_eq!(validator.is_valid(&value), is_right, "{text}");
        assert_eq!(ConfigFile::read("bezoar.toml", text, None).problems.is_empty(), is_right, "{text}");
    }
}
