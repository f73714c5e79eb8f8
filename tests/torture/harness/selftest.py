"""The judges, tried on texts: of each kind one that a harmless value leads to, what must be told apart from it, and what must not."""

import judges
import program as programs
from judges import paths

# kind: (what a harmless value leads to, dangerous ones, harmless ones)
SHELL = lambda text: {"shell": text}
ARGV = lambda *argv: {"argv": list(argv)}
SOURCE = lambda text: {"source": text}
HOST = lambda host: {"url": f"https://{host}/", "host": host}
PATTERN = lambda text: {"pattern": text, "flags": 32}

CASES = {
    "sql": (
        "SELECT * FROM t WHERE n = 'abc' AND k = 5",
        [
            "SELECT * FROM t WHERE n = 'x' OR 'x'='x' AND k = 5",
            "SELECT * FROM t WHERE n = 'x'' AND k = 5",
            "SELECT * FROM t WHERE n = 'x' --' AND k = 5",
            "SELECT * FROM t WHERE n = 'x' AND k = 5 OR 1=1",
        ],
        ["SELECT * FROM t WHERE n = 'x'' OR ''1''=''1' AND k = 7", "select *  FROM t WHERE n = '-- ;' AND k = 0.5"],
    ),
    "command": (
        SHELL("ls -l abc"),
        [SHELL("ls -l abc; id"), SHELL("ls -l $(id)"), SHELL("ls -l `id`"), SHELL("ls -l 'x"), SHELL("rm -l abc"), ARGV("id")],
        [SHELL("ls -l '; id'"), SHELL("ls -l \"a 'b\""), SHELL(r"ls -l a\;\ id")],
    ),
    "argument": (
        ARGV("tar", "xf", "abc"),
        [ARGV("tar", "xf", "--checkpoint=1"), ARGV("tar", "xf", "abc", "-v"), SHELL("tar xf '-v'")],
        [ARGV("tar", "xf", "a b"), ARGV("tar", "xf", "a", "b"), ARGV("tar", "xf", "--", "-v"), SHELL("tar xf './-v'")],
    ),
    "code": (
        SOURCE("prices['abc'] + 1"),
        [SOURCE("prices['x'] or f()['x'] + 1"), SOURCE("prices['abc' + 1"), {"module": "os"}],
        [SOURCE("prices['os.system()'] + 2"), SOURCE("(goods[\"abc\"]) + 1")],
    ),
    "template": ("Dear abc, {{ sum }}", ["Dear {{ 7*7 }}, {{ sum }}", "Dear {% x %}, {{ sum }}", "${x} {{ sum }}"], ["Dear { x }, {{ all }}"]),
    "xss": (
        "<p title='abc'>abc</p>",
        ["<p><bzr></p>", "<p title='' bzr='1'>x</p>", "<a href='javascript:bzr()'>x</a>", '<script>f("");bzr();//")</script>'],
        ["<p title='&lt;bzr&gt;'>&lt;bzr&gt;</p>", "<h1>Bad Request</h1>", '<script>f("\\";bzr();")</script>', "<a href='/bzr'>x</a>"],
    ),
    "path": ("/srv/files/abc.txt", ["/srv/files/../passwd.txt", "/etc/passwd", "/srv/files-old/x"], ["/srv/files/a/../b", "/srv/files/etc/passwd"]),
    "redirect": (
        "/abc",
        ["//evila.example", "https://evila.example/", "/\\evila.example", "https://good.example@evila.example/", "\t//evila.example"],
        ["/evila.example", "https://evila.good.example/", "?next=https://evila.example/", "http:evila.example", "//good.example/evila"],
    ),
    "ssrf": (HOST("good.example"), [HOST("evila.example"), HOST("x.evila.example"), HOST("evilagood.example")], [HOST("evila.good.example")]),
    "deserialization": ("abc", ["bzr"], ["abc"]),
    "session": (["'user'", "'abc'"], [["'user'", "'bzr'"]], [["'user'", "'abc'"]]),
    "ldap": ("(&(uid=abc)(ou=x))", ["(&(uid=*)(ou=x))", "(&(uid=x)(|(uid=x)(ou=x))"], [r"(&(uid=x\2a\29)(ou=x))", r"(&(uid=a=b\28c)(ou=x))"]),
    "xpath": ("//user[@name='abc']", ["//user[@name='' or ''='']", "//user[@name='x'] | //*['x']"], ["//user[@name=\"' or ''='\"]"]),
    "nosql": ({"name": "abc"}, [{"name": {"$ne": None}}, {"$where": "1"}], [{"name": "$ne"}, {"name": {"first": "x"}}]),
    "header": ("abc", ["abc\r\nSet-Cookie: x"], ["abc%0d%0a"]),
    "log": ("user abc", ["user abc\nuser root", "user \rroot"], ["user 'abc\\nroot'"]),
    "regex": (PATTERN("^abc$"), [PATTERN("^(a+)+$"), PATTERN("^.*$"), PATTERN("^[$"), PATTERN("^a|b$")], [PATTERN(r"^\(a\+\)\+$")]),
    "format": ("{name}: abc", ["{name}: {0.x}", "{name}: {", "{name.__class__}: abc"], ["{name}: {{x}}"]),
    "xxe": ("<note>abc</note>", ["<note>torture-secret</note>"], ["<note>&amp;x;</note>"]),
}


def main():
    problems = [f"there is no case of the kind {kind}" for kind in programs.KINDS if kind not in CASES]
    count = 0
    for kind, (benign, dangerous, harmless) in CASES.items():
        for expected, texts in ((True, dangerous), (False, harmless)):
            for text in texts:
                count += 1
                if _is_dangerous(kind, benign, text) != expected:
                    problems.append(f"{kind}: {text!r} is {'not ' * expected}told apart from {benign!r}")
    for problem in problems:
        print(f"FAILED  {problem}")
    print(f"{count} texts judged, {len(problems)} wrongly")
    return 1 if problems else 0


def _is_dangerous(kind, benign, text):
    if kind == "path":
        return paths.leaves(text, [paths.root(benign, "abc")])
    return judges.structure(kind, text, None) != judges.structure(kind, benign, None) and judges.attacks(
        kind, judges.structure(kind, text, None)
    )
