use super::check;

const CALL: &str = "((call function: (identifier) @f arguments: (_) @arguments) @match (#eq? @f \"f\"))";

#[test]
fn arguments_are_added_last_in_the_style_of_the_call() {
    check(
        r#"edits = [{ add-argument = "secure=True", to = "@arguments" }]"#,
        CALL,
        &[
            ("f()\n", "f(secure=True)\n"),
            ("f(a)\n", "f(a, secure=True)\n"),
            ("f(a,)\n", "f(a, secure=True,)\n"),
            ("f(a, x=1)  # why\n", "f(a, x=1, secure=True)  # why\n"),
            ("f(a, **kw)\n", "f(a, secure=True, **kw)\n"),
            ("f(*a, **kw)\n", "f(*a, secure=True, **kw)\n"),
            ("f(x for x in y)\n", "f((x for x in y), secure=True)\n"),
            ("f(secure=False)\n", "f(secure=False)\n"),
            ("f(\n    a,\n    b,\n)\n", "f(\n    a,\n    b,\n    secure=True,\n)\n"),
            ("f(\n    a,\n    b,  # why\n)\n", "f(\n    a,\n    b,  # why\n    secure=True,\n)\n"),
            ("f(\n    a,\n    b  # why\n)\n", "f(\n    a,\n    b,  # why\n    secure=True\n)\n"),
            ("f(\n    a, b\n)\n", "f(\n    a, b, secure=True\n)\n"),
            ("f(a,\n  b)\n", "f(a,\n  b,\n  secure=True)\n"),
            ("f(\r\n\ta,\r\n)\r\n", "f(\r\n\ta,\r\n\tsecure=True,\r\n)\r\n"),
            ("f(\n    a,\n    **kw,\n)\n", "f(\n    a,\n    secure=True,\n    **kw,\n)\n"),
            ("f(  # why\n)\n", "f(secure=True  # why\n)\n"),
            ("x = f(g(f2(1)), 'ü')\n", "x = f(g(f2(1)), 'ü', secure=True)\n"),
        ],
    );
    check(
        r#"edits = [{ add-argument = "1", to = "@match" }]"#,
        CALL,
        &[("f(a, x=2)\n", "f(a, 1, x=2)\n"), ("f(x=2)\n", "f(1, x=2)\n"), ("f(*a)\n", "f(*a, 1)\n")],
    );
}

#[test]
fn arguments_are_set_where_they_are_given() {
    check(
        r#"edits = [{ set-argument = "1|bits", value = "3072", in = "@arguments" }]"#,
        CALL,
        &[
            ("f(a, 512)\n", "f(a, 3072)\n"),
            ("f(bits=512, a=1)\n", "f(bits=3072, a=1)\n"),
            ("f(a)\n", "f(a, bits=3072)\n"),
            ("f(a, *rest)\n", "f(a, *rest)\n"),
            ("f(a, **options)\n", "f(a, **options)\n"),
        ],
    );
}

#[test]
fn arguments_go_with_their_comma() {
    check(
        r#"edits = [{ remove-argument = "1|verify", from = "@arguments" }]"#,
        CALL,
        &[
            ("f(a, False)\n", "f(a)\n"),
            ("f(a, False,)\n", "f(a,)\n"),
            ("f(a, verify=False, b=1)\n", "f(a, b=1)\n"),
            ("f(verify=False, b=1)\n", "f(b=1)\n"),
            ("f(verify=False)\n", "f()\n"),
            ("f(\n    verify=False,\n)\n", "f(\n)\n"),
            ("f(a, False, c)\n", "f(a, False, c)\n"),
            ("f(\n    a,\n    verify=False,  # self-signed\n    b=1,\n)\n", "f(\n    a,\n    b=1,\n)\n"),
            ("f(\n    a,\n    verify=False\n)\n", "f(\n    a,\n)\n"),
            ("f(a,\n  verify=False)\n", "f(a)\n"),
            ("f(a,  # first\n  verify=False)\n", "f(a,  # first\n  )\n"),
            ("f(a, verify=False,\n  b=1)\n", "f(a,\n  b=1)\n"),
            ("f(a, **options)\n", "f(a, **options)\n"),
        ],
    );
}

#[test]
fn statements_go_with_their_line() {
    check(
        r#"edits = [{ delete = "@match" }]"#,
        CALL,
        &[
            ("a = 1\nf()\nb = 2\n", "a = 1\nb = 2\n"),
            ("a = 1\r\nf()  # gone\r\nb = 2\r\n", "a = 1\r\nb = 2\r\n"),
            ("if x:\n    f()\n", "if x:\n    pass\n"),
            ("if x: f()\n", "if x: pass\n"),
            ("if x: a = 1; f()\n", "if x: a = 1\n"),
            ("if x: f(); a = 1\n", "if x: a = 1\n"),
            ("if x:\n    f()  # why\n    # more\n", "if x:\n    pass  # why\n    # more\n"),
            ("f(); g()\n", "g()\n"),
            ("g(); f()\n", "g()\n"),
            ("g(); f(); h()\n", "g(); h()\n"),
            ("f();\ng()\n", "g()\n"),
            (
                "async def go():\n\tawait g()\n\tf(\n\t\t1,\n\t)\n\treturn 2\n",
                "async def go():\n\tawait g()\n\treturn 2\n",
            ),
            ("class A:\n    f()\n    x = 1\n", "class A:\n    x = 1\n"),
            ("x = f()\n", "x = f()\n"),
            ("g(a, f())\n", "g(a)\n"),
            ("x = [f(), 1]\n", "x = [1]\n"),
            ("x = (1, f())\n", "x = (1,)\n"),
            ("f()", ""),
        ],
    );
}

#[test]
fn decorators_pairs_and_imported_names_go_alone() {
    let decorator = "((decorator (identifier) @_d) @match (#eq? @_d \"csrf_exempt\"))";
    check(
        r#"edits = [{ delete = "@match" }]"#,
        decorator,
        &[
            ("@csrf_exempt\ndef f(): pass\n", "def f(): pass\n"),
            (
                "class A:\n    @one\n    @csrf_exempt  # legacy\n    @two\n    async def f(self):\n        pass\n",
                "class A:\n    @one\n    @two\n    async def f(self):\n        pass\n",
            ),
        ],
    );
    check(
        r#"edits = [{ delete = "@match" }]"#,
        "((pair key: (string) @_k) @match (#eq? @_k \"'x'\"))",
        &[
            ("d = {'x': 1, 'y': 2}\n", "d = {'y': 2}\n"),
            ("d = {'y': 2, 'x': 1}\n", "d = {'y': 2}\n"),
            ("d = {\n    'y': 2,\n    'x': 1,  # bad\n}\n", "d = {\n    'y': 2,\n}\n"),
        ],
    );
    check(
        r#"edits = [{ delete = "@match" }]"#,
        "((dotted_name) @match (#eq? @match \"telnetlib\"))",
        &[
            ("import os\nimport telnetlib\nx = 1\n", "import os\nx = 1\n"),
            ("import telnetlib, os\n", "import os\n"),
            ("from a import b, telnetlib\n", "from a import b\n"),
            ("from a import (\n    b,\n    telnetlib,\n)\n", "from a import (\n    b,\n)\n"),
        ],
    );
}

#[test]
fn what_replaces_fits_its_place_and_keeps_quotes_and_comments() {
    let comparison = "((comparison_operator . (_) @left \"==\" . (_) @right .) @match)";
    check(
        r#"edits = [{ replace = "@match", with = "not same({left}, {right})" }]"#,
        comparison,
        &[
            ("x = a == b\n", "x = not same(a, b)\n"),
            ("x = (a == b).real\n", "x = (not same(a, b)).real\n"),
            ("x = a == b and c\n", "x = not same(a, b) and c\n"),
            ("x = (f(  # why\n    a) == b)\n", "x = (not same(f(  # why\n    a), b))\n"),
            ("if f(\n    1\n) == b: pass\n", "if not same(f(\n    1\n), b): pass\n"),
        ],
    );
    check(
        r#"edits = [{ replace = "@arguments", with = "(\"ok\")" }]"#,
        CALL,
        &[
            ("f('a')\n", "f('ok')\n"),
            ("f(\"a\")\n", "f(\"ok\")\n"),
            ("f(\n    1,  # why\n)\n", "f(\n    1,  # why\n)\n"),
        ],
    );
    check(
        r#"edits = [{ replace = "@match", with = "{arguments}.x" }, { replace = "@f", with = "g" }]"#,
        CALL,
        &[("f(1)\n", "f(1)\n")],
    );
}

#[test]
fn the_origin_of_a_value_is_mended_where_it_is_written() {
    let pattern = "((call function: (identifier) @_f arguments: (argument_list (_) @value)) @match (#eq? @_f \"f\"))";
    check(
        r#"edits = [{ replace = "@value.origin", with = "True" }]"#,
        pattern,
        &[
            ("SAFE = False\n\ndef go():\n    f(SAFE)\n", "SAFE = True\n\ndef go():\n    f(SAFE)\n"),
            ("def go():\n    a = False\n    b = a\n    f(b)\n", "def go():\n    a = True\n    b = a\n    f(b)\n"),
            ("f(False)\n", "f(True)\n"),
        ],
    );
    check(
        r#"edits = [{ replace = "@value.uses", with = "g()" }]"#,
        "((assignment left: (identifier) @_l right: (_) @value) @match (#eq? @_l \"a\"))",
        &[("def go():\n    a = 1\n    f(a, a)\n", "def go():\n    a = 1\n    f(g(), g())\n")],
    );
}
