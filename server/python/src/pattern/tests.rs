use super::*;

fn read(text: &str) -> Option<Part> {
    Part::read(text, Flags::default())
}

#[test]
fn the_dialect_is_that_of_python() {
    for good in [
        "",
        "a|b",
        r"[]a]",
        r"[^]]",
        "a{2}",
        "a{,3}",
        "{",
        "a{b}",
        r"(?P<n>\d+)(?P=n)",
        "(?i)a(?-i:b)",
        "(?#no)x",
        r"(?<!a)b",
        r"[\w.-]+",
        r"[a\-z]",
        "a*?b++",
        r"\x41\u0042",
        "(?>a)",
        r"\.\/\-\@",
    ] {
        assert!(read(good).is_some(), "{good}");
    }
    for bad in ["(", ")", "*a", "[a", r"\q", "(?<n>a)", "a\\", "(?(1)a|b)"] {
        assert!(read(bad).is_none(), "{bad}");
    }
    assert!(read(&"(".repeat(5_000)).is_none());
}

#[test]
fn flags_change_what_is_meant() {
    let one = |text: &str, flags: i128| match Part::read(text, Flags::from_number(flags)) {
        Some(Part::One(letters)) => letters,
        other => panic!("{other:?}"),
    };
    assert_eq!(one("a", 2), Letters::of("aA"));
    assert!(!one(".", 0).has('\n') && one(".", 16).has('\n'));
    assert_eq!(one(" a # b", 64), Letters::of("a"));
    assert!(one(r"\w", 0).has('é') && !one(r"\w", 256).has('é'));
}

#[test]
fn what_is_matched_alone_is_removed_everywhere() {
    let single = |text: &str| read(text).map(|part| part.single());
    assert_eq!(single(r"[;']+"), Some(Letters::of(";'")));
    assert_eq!(single(";|'"), Some(Letters::of(";'")));
    assert_eq!(single(r"\.\."), Some(Letters::NONE));
    assert_eq!(single("^a"), Some(Letters::NONE));
}
