//! Configuration files: what is wrong with them and where, which of them counts for a path, and what comes of it.

use std::path::Path;
use std::sync::Arc;

use bezoar_base::Profile;
use bezoar_rules::{
    ConfigFile, Excludes, Level, Overrides, PathGlob, Problem, Provenance, RuleFile, RuleSet, Surroundings,
    config_reference,
};

/// Rules `one`, `two` (S102), `three` (S103, S104), and `loud` of the profile `audit`; areas `first` and `second`.
fn rules() -> RuleSet {
    let rule = |area: &str, id: &str, facts: &str| {
        let header =
            ";; title = \"T\"\n;; message = \"m\"\n;; severity = \"low\"\n;; confidence = \"low\"\n;; cwe = [1]\n";
        let text = format!("{header};; {facts}\n((call) @match (#callee? @match \"a.{id}\"))\n");
        RuleFile::new("queries", &format!("queries/{area}/{id}/rule.scm"), &text, "", Provenance::BuiltIn)
    };
    let set = RuleSet::load(&[
        rule("first", "one", "aliases = [\"B101\"]"),
        rule("first", "two", "aliases = [\"B102\", \"S102\"]"),
        rule("second", "three", "aliases = [\"S103\", \"S104\"]"),
        rule("second", "loud", "profile = \"audit\""),
    ]);
    assert_eq!(set.problems(), []);
    set
}

/// `line:column «the text of the place»` and the message of every problem.
fn problems(path: &str, text: &str) -> Vec<String> {
    let show = |problem: &Problem| {
        let before = &text[..problem.range.start as usize];
        let line = before.matches('\n').count() + 1;
        let column = before.len() - before.rfind('\n').map_or(0, |end| end + 1) + 1;
        format!("{line}:{column} «{}» {}", &text[problem.range.span()], problem.message)
    };
    ConfigFile::read(path, text, None).problems_with(&rules()).iter().map(show).collect()
}

#[test]
fn what_is_wrong_is_told_where_it_stands() {
    for (text, expected) in [
        ("", &[][..]),
        (
            "profile = \"strict\"\nselect = [\"one\", \"b102\", \"second\"]\nignore = []\nexclude = [\"a/**\"]\nleave-to-ruff = true\n",
            &[],
        ),
        ("profil = \"strict\"\n", &["1:1 «profil» unknown key `profil`; did you mean `profile`?"]),
        (
            "leave_to_ruff = true\nextend-exclude = []\n",
            &[
                "1:1 «leave_to_ruff» unknown key `leave_to_ruff`; did you mean `leave-to-ruff`?",
                "2:1 «extend-exclude» unknown key `extend-exclude`; known are profile, select, ignore, exclude, leave-to-ruff, per-path",
            ],
        ),
        ("profile = \"loud\"\n", &["1:11 «\"loud\"» `loud` is none of default, strict, audit"]),
        ("profile = 3\n", &["1:11 «3» `profile` is a string: \"…\""]),
        ("select = \"one\"\n", &["1:10 «\"one\"» `select` is a list: `[…]`"]),
        (
            "ignore = [\"one\",\n  2, 'oen']\n",
            &[
                "2:3 «2» `ignore` holds strings: \"…\"",
                "2:6 «'oen'» `oen` is no rule, alias or area; did you mean `one`?",
            ],
        ),
        (
            "ignore = ['', 'S999']\n",
            &["1:11 «''» `` is no rule, alias or area", "1:15 «'S999'» `S999` is no rule, alias or area"],
        ),
        ("leave-to-ruff = 'yes'\n", &["1:17 «'yes'» `leave-to-ruff` is `true` or `false`"]),
        (
            "exclude = ['ok', 'a{b', '!x']\n",
            &[
                "1:18 «'a{b'» `a{b` is no pattern of paths: unclosed alternate group; missing '}' (maybe escape '{' with '[{]'?)",
                "1:25 «'!x'» `!x` is no pattern of paths: there is nothing that it could take back; a name that begins so is written `\\!…`",
            ],
        ),
        ("per-path = []\n", &["1:12 «[]» `per-path` is a table: `\"tests/**\" = { ignore = […] }`"]),
        (
            "[per-path]\n\"tests/**\" = ['one']\n",
            &["2:1 «\"tests/**\"» `tests/**` is a table: `\"tests/**\" = { ignore = […] }`"],
        ),
        (
            "[per-path]\n\"../x\" = { ignore = ['one'] }\n'b' = { exclude = ['x'], igmore = [], select = ['oen'] }\n",
            &[
                "2:1 «\"../x\"» `../x` is no pattern of paths: it leads out of the folder that it is about",
                "3:9 «exclude» unknown key `exclude`; known are profile, select, ignore",
                "3:26 «igmore» unknown key `igmore`; did you mean `ignore`?",
                "3:49 «'oen'» `oen` is no rule, alias or area; did you mean `one`?",
            ],
        ),
        (
            "[tool.bezoar]\nprofile = 'loud'\n",
            &["1:2 «tool» the keys stand at the top of this file: leave out `tool.bezoar`"],
        ),
        (
            "profile = strict\n",
            &["1:11 «strict» the file is no TOML: string values must be quoted, expected literal string"],
        ),
        (
            "ignore = ['one'\nselect = [\n",
            &["2:1 «» the file is no TOML: missing comma between array elements, expected `,`"],
        ),
        ("profile = 'strict'\nprofile = 'audit'\n", &["2:1 «profile» the file is no TOML: duplicate key"]),
        (
            "\u{feff}profil = 1\r\nselect = 1\r\n",
            &["1:4 «profil» unknown key `profil`; did you mean `profile`?", "2:10 «1» `select` is a list: `[…]`"],
        ),
    ] {
        assert_eq!(problems("bezoar.toml", text), expected, "{text}");
    }
}

#[test]
fn of_a_pyproject_only_what_is_ours_is_told() {
    for (text, expected) in [
        ("[project]\nname = 1\n[tool.black]\nprofil = 1\n", &[][..]),
        ("[project\nname = 'shop'\n", &[]),
        ("tool = 1\n", &[]),
        (
            "[project]\nname = 'é'\n\n[tool.bezoar]\nprofil = 'strict'\n",
            &["5:1 «profil» unknown key `profil`; did you mean `profile`?"],
        ),
        ("[tool]\nbezoar = 1\n", &["2:10 «1» `bezoar` is a table: `[tool.bezoar]`"]),
        (
            "[tool.bezoar.per-path]\n'a' = { ignore = ['oen'] }\n",
            &["2:19 «'oen'» `oen` is no rule, alias or area; did you mean `one`?"],
        ),
        ("[tool.bezoar]\nselect = [\n", &["2:11 «» the file is no TOML: unclosed array, expected `]`"]),
    ] {
        assert_eq!(problems("sub/pyproject.toml", text), expected, "{text}");
    }
    assert_eq!(problems("ruff.toml", "profil = [\n"), [""; 0]);
}

#[test]
fn a_file_that_no_configuration_is_as_large_as_is_not_read() {
    let text = format!("ignore = ['one']\n{}", "# bezoar\n".repeat(1 << 17));
    let large = ["1:1 «» the file is larger than 1 MiB, which no configuration is"];
    assert_eq!(problems("bezoar.toml", &text), large);
    assert_eq!(problems("pyproject.toml", &text), large);
    assert_eq!(problems("pyproject.toml", &text.replace("bezoar", "······")), [""; 0]);
}

#[test]
fn a_file_that_is_no_toml_goes_on_to_say_what_it_said() {
    let read = |text: &str, before: Option<&ConfigFile>| ConfigFile::read("pyproject.toml", text, before);
    let good = read("[tool.bezoar]\nignore = ['one']\n[tool.ruff.lint]\nselect = ['S102']\n", None);
    let broken = read("[tool.bezoar]\nignore = ['one'\n", Some(&good));
    assert_eq!((&broken.config, &broken.ruff), (&good.config, &good.ruff));
    assert_eq!(broken.problems.len(), 1);
    let still = read("[tool.bezoar\n", Some(&broken));
    assert_eq!((&still.config, &still.ruff), (&good.config, &good.ruff));
    let gone = read("[project]\n", Some(&still));
    assert_eq!((gone.config, gone.ruff, gone.problems.len()), (None, None, 0));
}

/// A folder and its files, given as name and text, within the folders given before.
fn around(folders: &[(&str, &[(&str, &str)])]) -> Arc<Surroundings> {
    folders.iter().fold(Arc::default(), |outer, (folder, files)| {
        let path = |name: &str| format!("{folder}/{name}");
        let files: Vec<_> =
            files.iter().map(|(name, text)| Arc::new(ConfigFile::read(&path(name), text, None))).collect();
        Surroundings::below(&outer, &Arc::from(Path::new(folder)), &files)
    })
}

/// The rules that are shown for a path, each with the loudest profile that is.
fn shown(surroundings: &Surroundings, path: &str, overrides: &Overrides) -> String {
    let rules = rules();
    let path = (!path.is_empty()).then(|| Path::new(path));
    let selection = surroundings.effective(path, overrides).selection(&rules);
    let shown = ["one", "two", "three", "loud"].into_iter().filter_map(|id| Some((id, selection.loudest(id)?)));
    let shown =
        shown.map(|(id, profile)| if profile == Profile::Default { id.to_owned() } else { format!("{id}/{profile}") });
    shown.collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check(surroundings: &Surroundings, path: &str, expected: &str) {
    assert_eq!(shown(surroundings, path, &Overrides::default()), expected, "{path}");
}

const ALL: &str = "one two three loud";

#[test]
fn the_nearest_configuration_counts_alone() {
    let outer = ("/w", &[("pyproject.toml", "[tool.bezoar]\nignore = ['one']\n")][..]);
    check(&around(&[]), "/w/a.py", ALL);
    check(&around(&[outer]), "/w/a.py", "two three loud");
    check(&around(&[outer, ("/w/sub", &[])]), "/w/sub/a.py", "two three loud");
    // A file that does not speak of us is none of ours.
    let silent = [("pyproject.toml", "[project]\nname = 'x'\n"), ("ruff.toml", "")];
    check(&around(&[outer, ("/w/sub", &silent)]), "/w/sub/a.py", "two three loud");
    check(&around(&[outer, ("/w/sub", &[("bezoar.toml", "ignore = ['two']\n")])]), "/w/sub/a.py", "one three loud");
    check(&around(&[outer, ("/w/sub", &[("bezoar.toml", "")])]), "/w/sub/a.py", ALL);
    check(&around(&[outer, ("/w/sub", &[("pyproject.toml", "[tool.bezoar]\n")])]), "/w/sub/a.py", ALL);
    // One that cannot be read leaves nothing to the one above either.
    check(&around(&[outer, ("/w/sub", &[("bezoar.toml", "ignore = [\n")])]), "/w/sub/a.py", ALL);
    let both = [("pyproject.toml", "[tool.bezoar]\nignore = ['one']\n"), ("bezoar.toml", "ignore = ['two']\n")];
    check(&around(&[("/w", &both)]), "/w/a.py", "one three loud");
}

#[test]
fn what_is_selected_and_ignored() {
    for (text, expected) in [
        ("profile = 'audit'\n", "one/audit two/audit three/audit loud/audit"),
        ("select = ['one', 'loud']\n", "one loud/audit"),
        ("select = ['second']\n", "three loud"),
        ("select = ['first']\nignore = ['b102']\n", "one"),
        ("select = ['one']\nignore = ['one']\n", ""),
        ("select = []\n", ALL),
        ("select = ['no-such-rule']\n", ""),
        // What is wrong does not take the rest with it.
        ("profile = 'loud'\nignore = ['one', 2, 'oen']\nexclude = 3\n", "two three loud"),
    ] {
        check(&around(&[("/w", &[("bezoar.toml", text)])]), "/w/a.py", expected);
    }
}

#[test]
fn what_is_said_for_some_paths_is_done_in_order() {
    let text = "\
ignore = ['one']
[per-path]
'tests/**' = { ignore = ['two'], profile = 'strict' }
'tests/unit' = { select = ['one', 'two'], ignore = ['three'] }
'*_slow.py' = { select = ['first'], profile = 'audit' }
'/a.py' = { select = ['loud'], ignore = ['loud', 'two'] }
";
    let surroundings = around(&[("/w", &[("bezoar.toml", text)])]);
    check(&surroundings, "/w/b.py", "two three loud");
    check(&surroundings, "/w/a.py", "three");
    check(&surroundings, "/w/sub/a.py", "two three loud");
    check(&surroundings, "/w/tests/a.py", "three/strict loud/strict");
    check(&surroundings, "/w/tests/unit/a.py", "one/strict two/strict loud/strict");
    check(&surroundings, "/w/tests/unit/x_slow.py", "one/audit two/audit loud/audit");
    check(&surroundings, "/w/x_slow.py", "one/audit two/audit three/audit loud/audit");
    // A text without a path is none of them.
    check(&surroundings, "", "two three loud");
    // Patterns are relative to the file, also where the path lies deeper.
    let inner = around(&[("/w", &[("bezoar.toml", text)]), ("/w/tests/sub", &[])]);
    check(&inner, "/w/tests/sub/a.py", "three/strict loud/strict");
}

#[test]
fn what_the_user_says_beside_the_files_counts_in_their_place_key_by_key() {
    let text = "\
profile = 'strict'
ignore = ['one']
[per-path]
'tests' = { ignore = ['two'], select = ['loud'], profile = 'default' }
";
    let surroundings = around(&[("/w", &[("bezoar.toml", text)])]);
    let words = |words: &[&str]| Some(words.iter().map(|word| Arc::from(*word)).collect());
    for (overrides, plain, tests) in [
        (Overrides::default(), "two/strict three/strict loud/strict", "three loud/audit"),
        (
            Overrides { profile: Some(Profile::Audit), ..Overrides::default() },
            "two/audit three/audit loud/audit",
            "three/audit loud/audit",
        ),
        (
            Overrides { ignore: words(&["loud"]), ..Overrides::default() },
            "one/strict two/strict three/strict",
            "one two three",
        ),
        (
            Overrides { ignore: words(&[]), ..Overrides::default() },
            "one/strict two/strict three/strict loud/strict",
            "one two three loud/audit",
        ),
        (Overrides { select: words(&["first"]), ..Overrides::default() }, "two/strict", ""),
        (Overrides { select: words(&[]), ..Overrides::default() }, "two/strict three/strict loud/strict", "three loud"),
        (Overrides { select: words(&["one"]), ignore: words(&[]), ..Overrides::default() }, "one/strict", "one"),
    ] {
        assert_eq!(shown(&surroundings, "/w/a.py", &overrides), plain, "{overrides:?}");
        assert_eq!(shown(&surroundings, "/w/tests/a.py", &overrides), tests, "{overrides:?}");
    }
    let level = surroundings.nearest().cloned().expect("it has one");
    let other = Level { folder: Path::new("/elsewhere").into(), ..level };
    assert_eq!(
        shown(&surroundings.replaced_by(Some(other)), "/w/tests/a.py", &Overrides::default()),
        "two/strict three/strict loud/strict"
    );
    assert_eq!(shown(&surroundings.replaced_by(None), "/w/tests/a.py", &Overrides::default()), ALL);
}

#[test]
fn what_is_excluded() {
    let exclude = |surroundings: &Surroundings, path: &str| {
        let excluded = surroundings.excluded(Path::new(path), &Overrides::default());
        excluded.map(|it| it.value.to_string()).unwrap_or_default()
    };
    let outer = ("/w", &[("bezoar.toml", "exclude = ['generated', 'sub/old/**']\n")][..]);
    let surroundings = around(&[outer]);
    for (path, expected) in [
        ("/w/a.py", ""),
        ("/w/generated/a.py", "generated"),
        ("/w/deep/generated/more/a.py", "generated"),
        ("/w/sub/old/a.py", "sub/old/**"),
        ("/w/old/a.py", ""),
        ("/generated/a.py", ""),
    ] {
        assert_eq!(exclude(&surroundings, path), expected, "{path}");
    }
    // The nearest configuration counts alone, but who is left out does not let himself in again.
    let open = ("/w/open", &[("bezoar.toml", "exclude = ['x.py']\n")][..]);
    assert_eq!(exclude(&around(&[outer, open]), "/w/open/generated/a.py"), "");
    assert_eq!(exclude(&around(&[outer, open]), "/w/open/x.py"), "x.py");
    let closed = ("/w/sub/old", &[("bezoar.toml", "")][..]);
    assert_eq!(exclude(&around(&[outer, closed]), "/w/sub/old/a.py"), "sub/old/**");
    // Who walks asks for every folder on the way, and may have been sent into one that is left out.
    let itself = |path: &str| surroundings.excluded_itself(Path::new(path), &Overrides::default()).is_some();
    assert!(itself("/w/sub/old") && itself("/w/a/generated") && !itself("/w/generated/a.py") && !itself("/w/sub"));
    let globs = vec![PathGlob::parse("a.py").expect("a pattern")];
    let exclude = Some(Excludes { folder: Path::new("/w").into(), globs });
    let overrides = Overrides { exclude, ..Overrides::default() };
    let excluded = |path: &str| surroundings.excluded(Path::new(path), &overrides).is_some();
    assert!(excluded("/w/sub/a.py") && !excluded("/w/generated/b.py") && !excluded("/elsewhere/a.py"));
}

#[test]
fn what_ruff_checks_is_left_to_it() {
    const LEAVE: (&str, &str) = ("bezoar.toml", "leave-to-ruff = true\n");
    for (files, expected) in [
        (&[LEAVE][..], "one loud"),
        (&[("bezoar.toml", "leave-to-ruff = false\n")], ALL),
        (&[LEAVE, ("ruff.toml", "[lint]\nselect = ['S102']\n")], "one three loud"),
        // Of two codes Ruff checks one: what the rule finds besides would be found by nobody.
        (&[LEAVE, ("ruff.toml", "[lint]\nselect = ['S103']\n")], ALL),
        (&[LEAVE, ("ruff.toml", "[lint]\nselect = ['S10']\nignore = ['S102']\n")], "one two loud"),
        (&[LEAVE, (".ruff.toml", "[lint]\nselect = ['E']\n"), ("ruff.toml", "[lint]\nselect = ['S']\n")], ALL),
        (
            &[LEAVE, ("ruff.toml", "lint.select = ['E']\n"), ("pyproject.toml", "[tool.ruff]\nlint.select = ['S']\n")],
            ALL,
        ),
        (&[LEAVE, ("pyproject.toml", "[tool.ruff.lint]\nselect = ['S102']\n")], "one three loud"),
        (&[LEAVE, ("pyproject.toml", "[tool.black]\n")], "one loud"),
        (&[("bezoar.toml", "leave-to-ruff = true\n[per-path]\n'a.py' = { select = ['two'] }\n")], "one two loud"),
        (
            &[("pyproject.toml", "[tool.bezoar]\nleave-to-ruff = true\n[tool.ruff.lint]\nselect = ['S102']\n")],
            "one three loud",
        ),
    ] {
        check(&around(&[("/w", files)]), "/w/a.py", expected);
    }
    // The nearest configuration of Ruff is that of the file, wherever ours is.
    let inner = ("/w/sub", &[("ruff.toml", "[lint]\nselect = ['S102']\n")][..]);
    check(&around(&[("/w", &[LEAVE]), inner]), "/w/sub/a.py", "one three loud");
    let outer = ("/w", &[("ruff.toml", "[lint]\nselect = ['S102']\n")][..]);
    check(&around(&[outer, ("/w/sub", &[LEAVE])]), "/w/sub/a.py", "one three loud");
    let overrides = Overrides { leave_to_ruff: Some(true), ..Overrides::default() };
    assert_eq!(shown(&Surroundings::default(), "/w/a.py", &overrides), "one loud");
}

#[test]
fn a_clone_is_configured_alike_wherever_it_lies() {
    assert!(Surroundings::end_where(|name| name == ".git"));
    assert!(!Surroundings::end_where(|name| name == "pyproject.toml"));
}

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/configuration.md");
const BEGIN: &str =
    "<!-- generated from the schema; BEZOAR_BLESS=1 cargo test -p bezoar-rules --test configuration writes it -->\n\n";
const END: &str = "\n<!-- end of the generated part -->";

#[test]
fn the_tables_of_keys_are_the_schema() {
    let text = std::fs::read_to_string(PAGE).expect("the page is there");
    let (before, rest) = text.split_once(BEGIN).expect("the generated part begins somewhere");
    let (_, after) = rest.split_once(END.trim_start()).expect("the generated part ends somewhere");
    let generated = [before, BEGIN, &config_reference(), END, after].concat();
    if std::env::var_os("BEZOAR_BLESS").is_some() {
        std::fs::write(PAGE, &generated).expect("the page can be written");
    } else {
        assert!(text == generated, "run with BEZOAR_BLESS=1 and read what changed");
    }
}

#[test]
fn the_example_of_the_page_means_what_the_page_says() {
    let text = std::fs::read_to_string(PAGE).expect("the page is there");
    let example = text.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next()).expect("it has an example");
    let file = Arc::new(ConfigFile::read("/w/pyproject.toml", example, None));
    let rules = RuleSet::built_in();
    assert_eq!(file.problems_with(&rules), []);
    let around = Surroundings::below(&Arc::default(), &Arc::from(Path::new("/w")), &[file]);
    let effective = |path: &str| around.effective(Some(Path::new(path)), &Overrides::default());
    for (path, profile, timing, jwt, csrf) in [
        ("/w/a.py", Profile::Strict, false, true, true),
        ("/w/tests/a.py", Profile::Default, false, false, false),
        ("/w/tests/security/a.py", Profile::Default, false, false, true),
    ] {
        let selection = effective(path).selection(&rules);
        let shown = |rule: &str| selection.loudest(rule);
        let expected = |is_shown: bool| is_shown.then_some(profile);
        assert_eq!(shown("timing-unsafe-comparison"), expected(timing), "{path}");
        assert_eq!(shown("jwt-signature-not-verified"), expected(jwt), "{path}");
        assert_eq!(shown("django-csrf-exempt"), expected(csrf), "{path}");
        assert_eq!(shown("yaml-unsafe-load"), None, "it is left to Ruff");
    }
    assert!(around.excluded(Path::new("/w/a/generated/b.py"), &Overrides::default()).is_some());
}
