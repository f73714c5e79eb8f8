use std::sync::Arc;

use bezoar_base::{Budget, Finding, apply_edits};
use bezoar_rules::{Provenance, RuleFile, RuleSet};
use bezoar_syntax::{Source, Text};

use super::comment::{Names, Reach};
use super::{Of as _, Suppression, suppressions};
use crate::{Analysis, Context, Project, analyze};

/// `md5(…)` and `eval(…)` are bad, and so is `run(shell=True)`; the rest is about suppressions.
const RULES: &[(&str, &str)] = &[
    (
        "a/weak-hash",
        "#;; aliases = [\"B303\", \"B324\", \"S324\", \"hashlib_insecure_functions\"]#;; [fix.zero]#;; title = \"t\"#;; safety = \"review\"\
         #;; edits = [{ replace = \"@match\", with = \"0\" }]#((call function: (_) @c) @match (#eq? @c \"md5\") (#set! fix \"zero\"))",
    ),
    ("a/eval-used", "#;; aliases = [\"B307\", \"S307\", \"eval\"]#((call function: (_) @c) @match (#eq? @c \"eval\"))"),
    ("a/bidi", "#((comment) @match (#match? @match \"BIDI\"))"),
    (
        "a/shell",
        "#((call function: (_) @c arguments: (_) @a) @match (#eq? @c \"run\") (#argument? @a \"|shell\" @v) (#value? @v True))",
    ),
    ("audit/unused", "#;; when-unknown = \"audit\"#;; by = \"suppressions.unused\""),
    ("audit/unknown", "#;; when-unknown = \"strict\"#;; by = \"suppressions.unknown\""),
    ("audit/blanket", "#;; by = \"suppressions.blanket\""),
];

fn rules() -> Arc<RuleSet> {
    let header =
        ";; title = \"T\"\n;; message = \"m\"\n;; severity = \"low\"\n;; confidence = \"high\"\n;; cwe = [1]\n";
    let file = |(id, rest): &(&str, &str)| {
        let (tables, pattern) =
            rest.split_once("#(").map_or((*rest, String::new()), |(tables, rest)| (tables, format!("({rest}\n")));
        let text = format!("{header}{}\n{pattern}", tables.replace('#', "\n").trim());
        RuleFile::new("queries", &format!("queries/python/{id}/rule.scm"), &text, "", Provenance::BuiltIn)
    };
    let rules = RuleSet::load(&RULES.iter().map(file).collect::<Vec<_>>());
    assert!(rules.problems().is_empty(), "{:#?}", rules.problems());
    Arc::new(rules)
}

fn analysis(code: &str) -> Analysis {
    let context = Context::new("app.py".into(), rules(), Arc::new(Project::default()));
    let budget = Budget::unlimited();
    let source = Source::parse(Text::new(code), &budget).expect("not cancelled");
    analyze(source, &context, None, &budget).expect("not cancelled")
}

/// What the suppressions of a line are read as: `Bezoar weak-hash eval-used, reason`.
fn read(comment: &str) -> String {
    let source = Source::parse(Text::new(format!("x = 1  {comment}\n")), &Budget::unlimited()).expect("not cancelled");
    let shown = |suppression: &Suppression| {
        let written = &suppression.written;
        let names = match &written.names {
            Names::All => "everything".to_owned(),
            Names::Unreadable(misread) => format!("? {}", misread.suggestion.as_deref().unwrap_or("-")),
            Names::Of(names) => names.iter().map(|name| name.of(source.as_str())).collect::<Vec<_>>().join(" "),
        };
        let reach = if written.reach == Reach::Statement { String::new() } else { format!(" {:?}", written.reach) };
        let reason = written.reason.map(|reason| format!(", {}", reason.of(source.as_str()))).unwrap_or_default();
        format!("{:?}{reach} {names}{reason}", written.dialect)
    };
    suppressions(&source, &rules()).iter().map(shown).collect::<Vec<_>>().join(" | ")
}

#[track_caller]
fn check_read(table: &[(&str, &str)]) {
    for (comment, expected) in table {
        assert_eq!(read(comment), *expected, "{comment}");
    }
}

#[test]
fn our_own_comments() {
    check_read(&[
        ("# bezoar: ignore[weak-hash]", "Bezoar weak-hash"),
        ("#bezoar:ignore[weak-hash]--a checksum", "Bezoar weak-hash, a checksum"),
        ("#\tBEZOAR :\tIgnore [ weak-hash ,eval-used, ]  --  a checksum  ", "Bezoar weak-hash eval-used, a checksum"),
        ("#\u{a0}bezoar: ignore[weak-hash] — größer als [B307]", "Bezoar weak-hash, größer als [B307]"),
        (
            "# bezoar: ignore[weak-hash] -- unlike eval-used, see #12, B307 [x]",
            "Bezoar weak-hash, unlike eval-used, see #12, B307 [x]",
        ),
        ("# bezoar: ignore[weak-hash] a checksum", "Bezoar weak-hash, a checksum"),
        ("# bezoar: ignore[no-such-rule]", "Bezoar no-such-rule"),
        ("# bezoar: ignore", "Bezoar everything"),
        ("# bezoar: ignore -- a checksum", "Bezoar everything, a checksum"),
        ("# bezoar: ignore-file[B324] -- legacy", "Bezoar File B324, legacy"),
        ("# text  # bezoar: ignore[eval-used]", "Bezoar eval-used"),
        ("## bezoar: ignore[eval-used]", "Bezoar eval-used"),
        ("# bezoar: ignore[eval-used]  # bezoar: ignore[weak-hash] -- two", "Bezoar eval-used | Bezoar weak-hash, two"),
        // What cannot be read silences nothing.
        ("# bezoar: ignore weak-hash, eval-used -- a checksum", "Bezoar ? [weak-hash, eval-used]"),
        ("# bezoar: ignore=weak-hash", "Bezoar ? [weak-hash]"),
        ("# bezoar: ignore[weak-hash -- a checksum", "Bezoar ? [weak-hash]"),
        ("# bezoar: ignore because of weak-hash", "Bezoar ? -"),
        ("# bezoar: ignore[ , ]", "Bezoar ? -"),
        ("# bezoar: ignore-file -- legacy", "Bezoar File ? -"),
        ("# bezoar: ignroe[weak-hash]", "Bezoar ? ignore"),
        ("# bezoar ignore[weak-hash]", "Bezoar ? # bezoar:"),
        // What is none.
        ("# bezoar", ""),
        ("# bezoar:", ""),
        ("# bezoar: the antidote [of old]", ""),
        ("# bezoars: ignore[weak-hash]", ""),
        ("# my bezoar: ignore[weak-hash]", ""),
        ("+ \"# bezoar: ignore[weak-hash]\"", ""),
        ("+ '''# bezoar: ignore[weak-hash]\n# bezoar: ignore\n'''", ""),
    ]);
}

#[test]
fn the_comments_of_bandit() {
    check_read(&[
        ("# nosec B324", "Nosec B324"),
        ("#nosec", "Nosec everything"),
        ("# nosec: B324,B101 B307;B303", "Nosec B324 B101 B307 B303"),
        ("# nosec B324 - unlike B307 it is a checksum", "Nosec B324, unlike B307 it is a checksum"),
        ("# nosec B324 B307 is fine", "Nosec B324 B307, is fine"),
        ("# nosecB324", "Nosec B324"),
        ("# text # nosec B324", "Nosec B324"),
        ("# nosec: a checksum", "Nosec everything, a checksum"),
        ("# nosec(tom): a checksum", "Nosec everything, (tom): a checksum"),
        ("# nosec (B324)", "Nosec B324, )"),
        ("# nosec because of B324 and B307 #B303", "Nosec B324 B307, #B303"),
        // Names of tests: ours, and others of which only bandit knows.
        ("# nosec hashlib_insecure_functions", "Nosec hashlib_insecure_functions"),
        ("# nosec eval of our own", "Nosec eval, of our own"),
        ("# nosec assert_used, eval", "Nosec assert_used eval"),
        ("# nosec assert_used", ""),
        ("# nosec assert_used: only here", ""),
        ("# nosec B101", ""),
        ("# nosec my_list is trusted", "Nosec everything, my_list is trusted"),
        // To bandit an id that it does not know silences everything; we do not go so far.
        ("# nosec B999", ""),
        // What bandit reads as none, and what only bandit would take for one.
        ("# NOSEC", ""),
        ("# some nosec", ""),
        ("# nosecond thoughts", ""),
        ("# S324 nosec", ""),
        ("# nosec S324", "Nosec everything, S324"),
        ("# nosec weak-hash", "Nosec everything, weak-hash"),
        // Only the first counts.
        ("# nosec B101 # nosec B324", ""),
        ("# nosec B324 # noqa: S307", "Nosec B324 | Noqa S307"),
    ]);
}

#[test]
fn the_comments_of_flake8_and_ruff() {
    check_read(&[
        ("# noqa: S324", "Noqa S324"),
        ("# noqa:S324,E501", "Noqa S324 E501"),
        ("# noqa : E501 S324 , S307", "Noqa E501 S324 S307"),
        ("#NoQA:\tS324", "Noqa S324"),
        ("# noqa: S324E501", "Noqa S324 E501"),
        ("# noqa: S324 unlike S307", "Noqa S324, unlike S307"),
        ("# noqa: S324(a checksum)", "Noqa S324, (a checksum)"),
        ("# type: ignore[x]  # noqa: S324  # pylint: disable=y", "Noqa S324, # pylint: disable=y"),
        ("# ruff: ignore[S324, E501] a checksum", "Ruff S324 E501, a checksum"),
        ("# ruff: noqa: S324", "Ruff File S324"),
        ("# flake8: NOQA: S324", "Noqa File S324"),
        ("# ruff: file-ignore[S324]", "Ruff File S324"),
        ("# ruff:disable[S324]", "Ruff Block S324"),
        // They are about nothing of ours.
        ("# noqa", ""),
        ("# noqa: E501", ""),
        ("# noqa S324", ""),
        ("# noqa: because of S324", ""),
        ("# noqa: s324", ""),
        ("# noqa: S32", ""),
        ("# noqa: B324", ""),
        ("# noqa: weak-hash", ""),
        ("# noqa=S324", ""),
        ("# noqas: S324", ""),
        ("# some noqa: S324", ""),
        ("# ruff: noqa", ""),
        ("# RUFF: noqa: S324", ""),
        ("# ruff: ignore[hashlib]", ""),
        ("# ruff: ignore S324", ""),
        ("# noqa: E501 # noqa: S324", ""),
    ]);
}

/// The numbers in `md5(1)`, `eval(2)`, … that are silenced.
fn silenced(code: &str) -> Vec<String> {
    let analysis = analysis(code);
    let text = |finding: &Finding| {
        let call = finding.range.of(code);
        call.chars().filter(char::is_ascii_digit).skip(usize::from(call.starts_with("md5"))).collect()
    };
    analysis.suppressed().iter().map(|suppressed| text(&suppressed.finding)).collect()
}

#[test]
fn a_comment_is_about_its_logical_line() {
    for (code, expected) in [
        ("md5(1)  # nosec\nmd5(2)\n", "1"),
        ("md5(1); x = md5(2); md5(3)  # nosec\nmd5(4)\n", "1 2 3"),
        ("f(  # nosec\n    md5(1),\n\n    md5(2))\nmd5(3)\n", "1 2"),
        ("f(md5(1),\n    # noqa: S324\n    md5(2))\nmd5(3)\n", "1 2"),
        ("x = [md5(1),\n    md5(2),  # bezoar: ignore[B324]\n    md5(3)]; md5(4)\nmd5(5)", "1 2 3 4"),
        ("md5('''1\n''', \"# nosec\")\nmd5('''2\n# nosec\n''')  # nosec\n", "2"),
        ("md5(1) + \\\n    md5(2)  # nosec\nmd5(3)\n", "1 2"),
        ("'''\n# nosec\n'''\nmd5(1)\n", ""),
        ("x = f'{md5(1)}'  # nosec\n", "1"),
        // The head of a compound statement, not its block.
        ("with md5(1) as f, \\\n     md5(2):  # nosec\n    md5(3)\nmd5(4)\n", "1 2"),
        ("def f(a=md5(1),\n      b=md5(2)):  # nosec\n    return md5(3)\n", "1 2"),
        ("def f(a=md5(1)):\n    return md5(2)  # nosec\n", "2"),
        ("@md5(1)\n@md5(2)  # nosec\ndef f(a=md5(3)):\n    md5(4)\n", "1 2 3"),
        ("class A(md5(1)):  # nosec\n    x = md5(2)\n    y = md5(3)  # nosec\n", "1 3"),
        ("if md5(1):  # nosec\n    md5(2)\nelif md5(3):\n    md5(4)\nelse:  # nosec\n    md5(5)\n", "1"),
        ("if md5(1):\n    md5(2)\nelif md5(3):  # nosec\n    md5(4)\n", "3"),
        ("for x in md5(1):  # nosec\n    md5(2)\nelse:\n    md5(3)\n", "1"),
        ("try:  # nosec\n    md5(1)\nexcept md5(2):  # nosec\n    md5(3)\nfinally:\n    md5(4)\n", "2"),
        (
            "match md5(1):  # nosec\n    case md5(2) if md5(3):\n        md5(4)\n    case _ if md5(5):  # nosec\n        md5(6)\n",
            "1 5",
        ),
        ("while md5(1):\n    # nosec\n    md5(2)\n", ""),
        ("x = lambda: md5(1)  # nosec\n", "1"),
        // One line.
        ("if md5(1): md5(2); md5(3)  # nosec\nmd5(4)\n", "1 2 3"),
        ("if md5(1): md5(2,\n    x)  # nosec\nelse: md5(3)\n", "1 2"),
        ("if md5(1): md5('''\n2''')\nelse: md5(3)  # nosec\n", "3"),
        ("class A: x = md5(1); y = md5(2)  # nosec\n", "1 2"),
        // Every kind of line end, and none.
        ("md5(1)  # nosec\r\nmd5(2)\r\n", "1"),
        ("\u{feff}md5(1)  # nosec", "1"),
        ("\tx = md5(1)  # nosec\n", "1"),
        ("md5('é𝒙1')  # nosec é𝒙\n", "1"),
        // Code that does not parse: the line at least.
        ("x = = md5(1)  # nosec\nmd5(2)\n", "1"),
        ("def f(:\n    md5(1)  # nosec\n    md5(2)\n", "1"),
    ] {
        assert_eq!(silenced(code).join(" "), expected, "{code}");
    }
}

#[test]
fn a_comment_of_its_own_is_about_what_stands_directly_below() {
    for (code, expected) in [
        ("# bezoar: ignore[B324]\nmd5(1)\nmd5(2)\n", "1"),
        ("# bezoar: ignore[B324]\n# what it is\nf(x,\n  md5(1))\nmd5(2)\n", "1"),
        ("# bezoar: ignore[B324]\nmd5(1); md5(2)\nmd5(3)\n", "1 2"),
        ("# bezoar: ignore[B324]\nif md5(1): md5(2); x = md5(\"3\")\nmd5(4)\n", "1 2 3"),
        ("# bezoar: ignore[B324]\n\nmd5(1)\n", ""),
        ("# ruff: ignore[S324]\n\nmd5(1)\nmd5(2)\n", "1"),
        ("# nosec\nmd5(1)\n", ""),
        ("# noqa: S324\nmd5(1)\n", ""),
        ("md5(1)\n# bezoar: ignore[B324]\n", ""),
        ("# bezoar: ignore[B324]\n@md5(1)\ndef f(a=md5(2)):\n    md5(3)\n", "1 2"),
        ("@x\n# bezoar: ignore[B324]\ndef f(a=md5(1)):\n    md5(2)\n", "1"),
        ("def f():\n    # bezoar: ignore[B324]\n    md5(1)\n    md5(2)\n", "1"),
        ("if md5(1):\n    md5(2)\n    # bezoar: ignore[B324]\nelif md5(3):\n    md5(4)\n", "3"),
        ("if md5(1):\n    md5(2)\n# bezoar: ignore[B324]\nelif md5(3): md5(4)\n", "3 4"),
        ("match x:\n    # bezoar: ignore[B324]\n    case _ if md5(1):\n        md5(2)\n", "1"),
        ("with md5(1) as x:\n    # bezoar: ignore[B324]\n    with md5(2) as y:\n        md5(3)\n", "2"),
        ("x = [\n    # bezoar: ignore[B324]\n\n    md5(1),\n]\n", "1"),
        ("x = '''\n# bezoar: ignore[B324]\n''' + md5(1)\n", ""),
        // A finding in a comment.
        ("x = 1  # BIDI 1  # bezoar: ignore[bidi]\n", "1"),
        ("# BIDI 1  # bezoar: ignore[bidi]\n\n# BIDI 2\n", "1"),
        ("# bezoar: ignore[bidi]\n# BIDI 1\nx = 1\n", "1"),
    ] {
        assert_eq!(silenced(code).join(" "), expected, "{code}");
    }
}

#[test]
fn a_comment_may_be_about_a_file_or_a_block() {
    for (code, expected) in [
        (
            "'''doc'''\nfrom __future__ import x\nimport y\n# bezoar: ignore-file[B324]\nmd5(1)\ndef f():\n    eval(2)\n    md5(3)\n",
            "1 3",
        ),
        ("x = 1\n# bezoar: ignore-file[B324]\nmd5(1)\n", ""),
        ("import y  # bezoar: ignore-file[B324]\nmd5(1)\n", ""),
        ("'''doc'''\n'''more'''\n# bezoar: ignore-file[B324]\nmd5(1)\n", ""),
        ("md5(1)\ndef f():\n    # ruff: noqa: S324\n    eval(2)\n", "1"),
        ("md5(1)  # ruff: noqa: S324\n", ""),
        ("md5(1)\n# ruff: file-ignore[S324, S307]\neval(2)\n", "1 2"),
        ("md5(1)\n# ruff: disable[S324]\nmd5(2)\nif md5(3):\n    md5(4)\n# ruff: enable[S324]\nmd5(5)\n", "2 3 4"),
        (
            "def f():\n    # ruff: disable[S324]\n    md5(1)\n    # ruff: enable[S324, E501]\n    md5(2)\nmd5(3)\n",
            "1 2",
        ),
        ("def f():\n    x\n    # ruff: disable[S324]\nmd5(1)\n", ""),
        ("# ruff: disable[S324]\nmd5(1)\nif x:\n    # ruff: enable[S324]\n    md5(2)\nmd5(3)\n", "1 2 3"),
        ("md5(1)  # ruff: disable[S324]\nmd5(2)\n", ""),
    ] {
        assert_eq!(silenced(code).join(" "), expected, "{code}");
    }
}

/// What is said, as `rule (profile) «place»`.
fn said(code: &str) -> Vec<String> {
    let said = |finding: &Finding| format!("{} {} {}", finding.rule, finding.profile, finding.range.of(code));
    analysis(code).findings().iter().map(said).collect()
}

#[test]
fn what_is_said_of_suppressions() {
    for (code, expected) in [
        ("md5(1)  # bezoar: ignore[B324]\n", &[][..]),
        // Of two names the one that silences nothing; of a whole list all of it.
        ("md5(1)  # bezoar: ignore[B324, eval-used] -- x\n", &["unused default eval-used"]),
        ("x  # bezoar: ignore[B324, eval-used] -- x\n", &["unused default # bezoar: ignore[B324, eval-used] -- x"]),
        // One finding may be silenced twice.
        ("md5(1)  # nosec B324  # noqa: S324  # bezoar: ignore[weak-hash]\n", &[]),
        // Another tool may speak there; a rule may not know.
        ("x  # nosec B324\n", &["unused audit # nosec B324"]),
        ("x  # noqa: S324, E501\n", &["unused audit S324"]),
        ("run(shell=maybe)  # bezoar: ignore[shell]\n", &["unused audit # bezoar: ignore[shell]"]),
        ("x\nrun(shell=maybe)  # bezoar: ignore[shell]\n", &["unused audit # bezoar: ignore[shell]"]),
        ("run(shell=maybe)\nx  # bezoar: ignore[shell]\n", &["unused default # bezoar: ignore[shell]"]),
        ("run(shell=False)  # bezoar: ignore[shell]\n", &["unused default # bezoar: ignore[shell]"]),
        // In code that does not parse nobody knows.
        ("x = (  # bezoar: ignore[shell]\n", &[]),
        ("x  # bezoar: ignore[shell]\ny = = 1\n", &[]),
        // Silencing nothing, everything is not much.
        ("x  # nosec\n", &[]),
        ("x  # bezoar: ignore\n", &["unused default # bezoar: ignore"]),
        ("md5(1)  # nosec: x\n", &["blanket default # nosec:"]),
        // Nothing silences what is said of itself unasked, and asking is never in vain.
        ("md5(1)  # nosec  # bezoar: ignore\n", &["blanket default # nosec", "blanket default # bezoar: ignore"]),
        ("md5(1)  # nosec  # bezoar: ignore[blanket]\n", &[]),
        ("# bezoar: ignore[blanket]\nmd5(1)  # nosec\n", &[]),
        ("# bezoar: ignore-file[blanket, unused]\nmd5(1)  # nosec\nx  # bezoar: ignore[shell]\n", &[]),
        ("x  # bezoar: ignore[unused]\n", &[]),
        ("x  # bezoar: ignore[shell, unused]\n", &[]),
        ("x  # bezoar: ignore[shel]\ny  # bezoar: ignore[unknown]\n", &["unknown default shel"]),
        ("x  # bezoar: ignore[shel, unknown]\n", &[]),
        ("x  # bezoar: ignore[house-rule]\n", &["unknown strict house-rule"]),
        ("x  # bezoar: ignore[B32]\n", &["unknown strict B32"]),
    ] {
        assert_eq!(said(code), expected, "{code}");
    }
}

#[test]
fn what_is_silenced_is_kept_with_its_reason() {
    let code = "md5(1)  # nosec B324 - theirs  # bezoar: ignore[B324] -- ours\neval(2)  # noqa: S307\n";
    let kept: Vec<_> = analysis(code)
        .suppressed()
        .iter()
        .map(|one| (one.finding.rule.to_string(), one.dialect.as_str(), one.reason.as_deref().map(str::to_owned)))
        .collect();
    let expected = [("weak-hash", "bezoar", Some("ours")), ("eval-used", "noqa", None)];
    assert_eq!(kept, expected.map(|(rule, dialect, reason)| (rule.to_owned(), dialect, reason.map(str::to_owned))));
}

#[test]
fn a_suppression_is_written_where_it_counts() {
    const COMMENT: &str = "# bezoar: ignore[weak-hash] -- no reason given yet";
    for (before, after) in [
        ("md5(1)\n", "md5(1)  #\n"),
        ("x = md5(1)   \r\ny = 2\r\n", "x = md5(1)  #\r\ny = 2\r\n"),
        ("md5(1)", "md5(1)  #"),
        ("f(\n  md5(1),\n)\n", "f(  #\n  md5(1),\n)\n"),
        ("md5(1)  # type: ignore\n", "md5(1)  # type: ignore  #\n"),
        ("if x:\n\tmd5('''\n''')\n", "if x:\n\t#\n\tmd5('''\n''')\n"),
        ("'''x\r\n''' + md5(1)\r\n", "#\r\n'''x\r\n''' + md5(1)\r\n"),
        ("\u{feff}md5(1, \\\n  2)\n", "\u{feff}#\nmd5(1, \\\n  2)\n"),
        ("if x: y = \"\"\"\n\"\"\" + md5(1)\n", "#\nif x: y = \"\"\"\n\"\"\" + md5(1)\n"),
        ("@a\n@b(md5(1))\ndef f():\n    pass\n", "@a\n@b(md5(1))  #\ndef f():\n    pass\n"),
        ("@a\ndef f(x=md5(1)):\n    pass\n", "@a\ndef f(x=md5(1)):  #\n    pass\n"),
        ("try:\n    x\nexcept md5(1):\n    pass\n", "try:\n    x\nexcept md5(1):  #\n    pass\n"),
        // A suppression that is there takes the id in.
        ("md5(1)  # bezoar: ignore[eval-used] -- x\n", "md5(1)  # bezoar: ignore[eval-used, weak-hash] -- x\n"),
        (
            "# bezoar: ignore[eval-used] -- x\nf(md5(1),\n  eval(2))\n",
            "# bezoar: ignore[eval-used, weak-hash] -- x\nf(md5(1),\n  eval(2))\n",
        ),
        ("md5(1)  # nosec B307\n", "md5(1)  # nosec B307  #\n"),
        ("# bezoar: ignore-file[eval-used]\nmd5(1)\n", "# bezoar: ignore-file[eval-used]\nmd5(1)  #\n"),
    ] {
        let analysis = analysis(before);
        let finding = analysis.findings().iter().find(|finding| &*finding.rule == "weak-hash").expect(before);
        let fix = analysis.suppressing_fix(finding, &Budget::unlimited()).expect("not cancelled");
        let edits = fix.unwrap_or_else(|| panic!("no comment silences it: {before}")).edits;
        let written = apply_edits(before, &edits).expect("the edits fit").replace(COMMENT, "#");
        assert_eq!(written, after);
    }
}

#[test]
fn what_is_said_of_a_suppression_of_everything_is_suppressed_by_name() {
    // Not by a name in the comment that is there, which would then silence the rest no more.
    let analysis = analysis("md5(1)  # bezoar: ignore\n");
    assert_eq!(analysis.findings().len(), 1);
    let fix = analysis.suppressing_fix(&analysis.findings()[0], &Budget::unlimited()).expect("not cancelled");
    let written = apply_edits("md5(1)  # bezoar: ignore\n", &fix.expect("it can be silenced").edits);
    let expected = "md5(1)  # bezoar: ignore  # bezoar: ignore[blanket] -- no reason given yet\n";
    assert_eq!(written.as_deref(), Ok(expected));
}

#[test]
fn code_that_is_mended_needs_its_suppressions_no_more() {
    let analysis = analysis("x = md5(eval(1))  # bezoar: ignore[eval-used]\n");
    let finding = analysis.findings().first().expect("md5 is found");
    let fixes = analysis.fixes(finding, &Budget::unlimited()).expect("not cancelled");
    assert_eq!(fixes.len(), 1, "the suppression is unused then, which is no reason to keep md5");
}
