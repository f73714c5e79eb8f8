use super::mended;
use crate::fix::rewrite::REWRITES;

#[test]
fn the_examples_of_every_rewrite_are_what_it_does() {
    for rewrite in REWRITES {
        assert!(!rewrite.examples.is_empty(), "{} has no example", rewrite.name);
        for example in rewrite.examples {
            let (repair, pattern) = example.rule;
            let after = mended(repair, pattern, example.before);
            assert_eq!(after.as_deref(), Some(example.after), "{}:\n{}", rewrite.name, example.before);
        }
    }
}

#[test]
fn rewrites_have_names_of_their_own_and_say_what_they_take() {
    let mut names: Vec<&str> = REWRITES.iter().map(|rewrite| rewrite.name).collect();
    assert!(names.is_sorted(), "{names:?}");
    names.dedup();
    assert_eq!(names.len(), REWRITES.len());
    assert!(REWRITES.iter().all(|rewrite| !rewrite.arguments.is_empty() && rewrite.summary.ends_with('.')));
}
