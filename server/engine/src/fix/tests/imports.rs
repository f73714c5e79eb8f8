use super::{check, mended};

const CALL: &str = "((call function: (_) @f) @match (#match? @f \"(^|\\\\.)load$\"))";
const SAFE: &str = r#"edits = [{ replace = "@f", with = "{api:yaml.safe_load}" }]"#;

#[test]
fn what_the_file_imports_already_is_used() {
    check(
        SAFE,
        CALL,
        &[
            ("import yaml\nyaml.load(x)\n", "import yaml\nyaml.safe_load(x)\n"),
            ("import yaml as y\ny.load(x)\n", "import yaml as y\ny.safe_load(x)\n"),
            ("from yaml import load, safe_load as sl\nload(x)\n", "from yaml import load, safe_load as sl\nsl(x)\n"),
            ("def f():\n    import yaml\n    yaml.load(x)\n", "def f():\n    import yaml\n    yaml.safe_load(x)\n"),
            (
                "try:\n    import yaml\nexcept ImportError:\n    yaml = None\n\ndef f():\n    return yaml.load(x)\n",
                "try:\n    import yaml\nexcept ImportError:\n    yaml = None\n\ndef f():\n    return yaml.safe_load(x)\n",
            ),
            ("from yaml import load\nload(x)\n", "from yaml import load, safe_load\nsafe_load(x)\n"),
            (
                "from yaml import (\n    dump,\n    load,  # both\n)\nload(x)\n",
                "from yaml import (\n    dump,\n    load,  # both\n    safe_load,\n)\nsafe_load(x)\n",
            ),
            (
                "def f():\n    from yaml import load\n    load(x)\n",
                "def f():\n    from yaml import load, safe_load\n    safe_load(x)\n",
            ),
        ],
    );
}

#[test]
fn an_import_is_added_where_imports_stand() {
    let other = |code: &str| mended(SAFE, CALL, code).expect("offered");
    let cases = [
        ("load(x)\n", "import yaml\n\nyaml.safe_load(x)\n"),
        ("\"\"\"Doc.\"\"\"\n\nload(x)\n", "\"\"\"Doc.\"\"\"\n\nimport yaml\n\nyaml.safe_load(x)\n"),
        ("\"\"\"Doc.\"\"\"\nload(x)\n", "\"\"\"Doc.\"\"\"\n\nimport yaml\n\nyaml.safe_load(x)\n"),
        (
            "#!/usr/bin/python\n# -*- coding: utf-8 -*-\nload(x)\n",
            "#!/usr/bin/python\n# -*- coding: utf-8 -*-\nimport yaml\n\nyaml.safe_load(x)\n",
        ),
        (
            "# Licence\n# text\n\n# about x\nload(x)\n",
            "# Licence\n# text\n\nimport yaml\n\n# about x\nyaml.safe_load(x)\n",
        ),
        (
            "# Copyright\n# of somebody\n\n\"\"\"What it does.\"\"\"\n\n# About the imports.\nimport os\nimport zlib\n\nload(x)\n",
            "# Copyright\n# of somebody\n\n\"\"\"What it does.\"\"\"\n\n# About the imports.\nimport os\nimport yaml\nimport zlib\n\nyaml.safe_load(x)\n",
        ),
        (
            "from __future__ import annotations\n\nload(x)\n",
            "from __future__ import annotations\n\nimport yaml\n\nyaml.safe_load(x)\n",
        ),
        ("import os\nimport zlib\n\nload(x)\n", "import os\nimport yaml\nimport zlib\n\nyaml.safe_load(x)\n"),
        ("import zlib\nimport os\nload(x)\n", "import zlib\nimport os\nimport yaml\nyaml.safe_load(x)\n"),
        ("from os import path\n\nload(x)\n", "import yaml\nfrom os import path\n\nyaml.safe_load(x)\n"),
        ("import os\r\n\r\nload(x)\r\n", "import os\r\nimport yaml\r\n\r\nyaml.safe_load(x)\r\n"),
        (
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import yaml\nimport os\n\ndef f():\n    load(x)\n",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import yaml\nimport os\nimport yaml\n\ndef f():\n    yaml.safe_load(x)\n",
        ),
        (
            "try:\n    import json\nexcept ImportError:\n    import simplejson as json\n\nload(x)\n",
            "import yaml\n\ntry:\n    import json\nexcept ImportError:\n    import simplejson as json\n\nyaml.safe_load(x)\n",
        ),
        ("import os; load(x)\n", "import os; import yaml; yaml.safe_load(x)\n"),
        (
            "import os\nif __name__ == '__main__':\n    load(x)\n",
            "import os\nimport yaml\nif __name__ == '__main__':\n    yaml.safe_load(x)\n",
        ),
        ("def f():\n    load(x)\n", "import yaml\n\n\ndef f():\n    yaml.safe_load(x)\n"),
    ];
    for (before, after) in cases {
        assert_eq!(other(before), after, "from:\n{before}");
    }
}

#[test]
fn a_name_that_is_taken_is_not_used() {
    check(
        SAFE,
        CALL,
        &[
            (
                "import yaml\n\ndef f(yaml):\n    load(yaml)\n",
                "import yaml\nimport yaml as _yaml\n\ndef f(yaml):\n    _yaml.safe_load(yaml)\n",
            ),
            ("def f(yaml, _yaml):\n    load(yaml)\n", "def f(yaml, _yaml):\n    load(yaml)\n"),
            (
                "import yaml\n\nclass A:\n    yaml = 1\n    def f(self):\n        load(x)\n",
                "import yaml\n\nclass A:\n    yaml = 1\n    def f(self):\n        yaml.safe_load(x)\n",
            ),
            (
                "import yaml\nx = [load(yaml) for yaml in y]\n",
                "import yaml\nimport yaml as _yaml\nx = [_yaml.safe_load(yaml) for yaml in y]\n",
            ),
        ],
    );
}

#[test]
fn a_deep_module_is_imported_from() {
    check(
        r#"edits = [{ replace = "@f", with = "{api:passlib.hash.bcrypt}" }]"#,
        CALL,
        &[
            ("import os\nload(x)\n", "import os\nfrom passlib.hash import bcrypt\nbcrypt(x)\n"),
            ("from passlib import hash\nload(x)\n", "from passlib import hash\nhash.bcrypt(x)\n"),
            (
                "from passlib.hash import md5_crypt as m\nload(x)\n",
                "from passlib.hash import bcrypt, md5_crypt as m\nbcrypt(x)\n",
            ),
            ("import passlib\nload(x)\n", "import passlib\nfrom passlib.hash import bcrypt\nbcrypt(x)\n"),
        ],
    );
    check(
        r#"edits = [{ replace = "@f", with = "{api:ssl.TLSVersion.TLSv1_2}" }, { ensure-import = "os.path" }, { ensure-import = "a:b" }]"#,
        CALL,
        &[("import os, ssl\nload(x)\n", "import os, ssl\nfrom a import b\nssl.TLSVersion.TLSv1_2(x)\n")],
    );
}
