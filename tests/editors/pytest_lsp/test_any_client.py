"""What a user of any other editor does, and must get. Nothing is known of the server but editors/README.md."""

import fnmatch

import page
import pytest
from desk import capabilities, desk, known_clients
from lsprotocol import types

CLIENTS = known_clients()
# None that pytest-lsp ships has all that the page asks of a client that pulls, so one is given it.
PULLING = "neovim@0.11.0 that pulls"
EVERYBODY = [*CLIENTS, PULLING]

LOADER = 'import yaml\n\nsettings = "ä🏺", yaml.load(open("settings.yaml"))\n'
DEBUGGER = "import pdb\n\n\ndef pay(sum):\n    pdb.set_trace()\n    return sum\n"
HOUSE_RULE = """\
;; title      = "Frobnicated"
;; message    = "The house does not frobnicate"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [95]

((call function: (_) @callee) @match
  (#callee? @callee "house.frobnicate"))
"""


def codes(diagnostics):
    return sorted(one.code for one in diagnostics)


def project(folder, **files):
    """A folder with files; a name such as `sub/a.py` makes the folders as well."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("client", EVERYBODY)
async def test_a_mistake_is_shown_explained_and_mended(client, tmp_path):
    project(tmp_path, **{"shop.py": LOADER})
    async with desk(client, tmp_path) as editor:
        uri = editor.open("shop.py", LOADER)
        (found,) = await editor.diagnostics(uri, lambda found: found != [])
        assert found.code == "yaml-unsafe-load"
        assert editor.marked(uri, found).startswith("yaml.load")
        hover = await editor.hover(uri, found.range.start)
        assert "yaml-unsafe-load" in hover.contents.value and "CWE-502" in hover.contents.value
        actions = await editor.actions(uri, [found])
        fix = next(one for one in actions if one.kind == types.CodeActionKind.QuickFix)
        assert editor.apply(uri, fix.edit) == LOADER.replace("yaml.load", "yaml.safe_load")
        assert await editor.diagnostics(uri, lambda found: found == []) == []
        # And again, as it is being typed.
        editor.change(uri, LOADER + "yaml.load(")
        await editor.diagnostics(uri, lambda found: "yaml-unsafe-load" in codes(found))


@pytest.mark.parametrize("client", EVERYBODY)
async def test_who_pulls_is_asked_and_who_does_not_is_told(client, tmp_path):
    project(tmp_path, **{"shop.py": LOADER})
    async with desk(client, tmp_path) as editor:
        uri = editor.open("shop.py", LOADER)
        await editor.diagnostics(uri, lambda found: found != [])
        can = editor.client.capabilities
        has = {"textDocument.diagnostic": can.text_document.diagnostic, "workspace.diagnostics.refreshSupport": can.workspace.diagnostics}
        assert sorted(has) == sorted(page.PULL)
        assert editor.pulls == all(has.values())
        assert (uri in editor.client.diagnostics) == (not editor.pulls)


@pytest.mark.parametrize("client", CLIENTS)
async def test_everything_that_is_safe_is_fixed_at_once(client, tmp_path):
    twice = DEBUGGER.replace("    return", "    pdb.set_trace()\n    return")
    project(tmp_path, **{"shop.py": twice})
    options = {"profile": "audit", "select": ["debugger-left-in"]}
    async with desk(client, tmp_path, options=options, configuration={page.SETTINGS_SECTION: options}) as editor:
        uri = editor.open("shop.py", twice)
        await editor.diagnostics(uri, lambda found: len(found) == 2)
        (fix,) = await editor.actions(uri, [], only=[page.FIX_ALL])
        editor.apply(uri, fix.edit)
        assert await editor.diagnostics(uri, lambda found: found == []) == []


@pytest.mark.parametrize("encoding", page.ENCODINGS)
async def test_the_encoding_is_one_that_the_client_offers(encoding, tmp_path):
    def offer(can):
        can.general = types.GeneralClientCapabilities(position_encodings=[encoding])

    project(tmp_path, **{"shop.py": LOADER})
    async with desk(CLIENTS[0], tmp_path, change=offer) as editor:
        uri = editor.open("shop.py", LOADER)
        (found,) = await editor.diagnostics(uri, lambda found: found != [])
        assert editor.encoding == encoding
        assert editor.marked(uri, found).startswith("yaml.load")


BROKEN = {
    "*.py": ("sub/a.py", LOADER),
    "*.pyi": ("sub/a.pyi", LOADER),
    "*.pyw": ("sub/a.pyw", LOADER),
    ".bezoar/rules/**/*.scm": (".bezoar/rules/sub/house.scm", HOUSE_RULE.replace("high", "dreadful", 1)),
    "pyproject.toml": ("pyproject.toml", '[tool.bezoar]\nprofile = "loud"\n'),
    "bezoar.toml": ("bezoar.toml", 'profile = "loud"\n'),
}


@pytest.mark.parametrize("pattern", page.LANGUAGES)
@pytest.mark.parametrize("language", ["python", "plaintext", ""])
async def test_mistakes_are_shown_in_every_kind_of_file_whatever_the_editor_calls_it(pattern, language, tmp_path):
    path, text = BROKEN[pattern]
    assert fnmatch.fnmatch(path, f"*{pattern.split('/')[-1]}")
    project(tmp_path, **{path: text})
    async with desk(CLIENTS[0], tmp_path) as editor:
        uri = editor.open(path, text, language)
        await editor.diagnostics(uri, lambda found: found != [])


@pytest.mark.parametrize("marker", page.ROOT_MARKERS)
async def test_rules_of_the_project_are_found_from_the_root(marker, tmp_path):
    """The client takes the nearest folder with the marker, and opens a file far below it."""
    if marker == ".bezoar" or marker == ".git":
        (tmp_path / marker).mkdir()
    else:
        project(tmp_path, **{marker: ""})
    text = "import house\n\nhouse.frobnicate()\n"
    project(tmp_path, **{".bezoar/rules/house.scm": HOUSE_RULE, "src/deep/a.py": text})
    below = tmp_path / "src" / "deep"
    root = next(folder for folder in [below, *below.parents] if (folder / marker).exists())
    async with desk(CLIENTS[-1], root) as editor:
        uri = editor.open("src/deep/a.py", text)
        assert codes(await editor.diagnostics(uri, lambda found: found != [])) == ["house"]


# What each setting does to what is shown of the project below. Without any, it is these two.
SHOWN = ["house", "yaml-unsafe-load"]
TEXT = "import hashlib, house, yaml\n\nhouse.frobnicate()\nyaml.load(open('a'))\nhashlib.md5(b'')\n"
EFFECTS = {
    "profile": ("audit", lambda found: set(SHOWN) < set(found)),
    "select": (["B506"], lambda found: found == ["yaml-unsafe-load"]),
    "ignore": (["yaml-unsafe-load"], lambda found: found == ["house"]),
    "exclude": (["*.py"], lambda found: found == []),
    "leaveToRuff": (True, lambda found: found == ["house"]),
    "configuration": ("other.toml", lambda found: found == ["yaml-unsafe-load"]),
    "workspaceRules": ("off", lambda found: found == ["yaml-unsafe-load"]),
}

# The one that says nothing else of the file that is open.
ELSEWHERE = "diagnosticMode"


# By a client that asks, since nothing at all is an answer as well.
def house(folder):
    return project(
        folder, **{"a.py": TEXT, ".bezoar/rules/house.scm": HOUSE_RULE, "pyproject.toml": "", "other.toml": 'ignore = ["house"]\n'}
    )


async def test_without_settings_the_rules_of_the_house_and_ours_speak(tmp_path):
    async with desk(PULLING, house(tmp_path)) as editor:
        uri = editor.open("a.py", TEXT)
        await editor.diagnostics(uri, lambda found: codes(found) == SHOWN)


@pytest.mark.parametrize("setting", EFFECTS)
async def test_a_setting_counts_from_the_start(setting, tmp_path):
    value, is_right = EFFECTS[setting]
    async with desk(PULLING, house(tmp_path), options={setting: value}) as editor:
        uri = editor.open("a.py", TEXT)
        await editor.diagnostics(uri, lambda found: is_right(codes(found)))


@pytest.mark.parametrize("setting", EFFECTS)
async def test_a_setting_counts_when_the_configuration_of_the_client_has_it(setting, tmp_path):
    value, is_right = EFFECTS[setting]
    async with desk(PULLING, house(tmp_path), configuration={page.SETTINGS_SECTION: {setting: value}}) as editor:
        uri = editor.open("a.py", TEXT)
        await editor.diagnostics(uri, lambda found: is_right(codes(found)))


@pytest.mark.parametrize("client", EVERYBODY)
async def test_a_setting_counts_when_it_changes(client, tmp_path):
    async with desk(client, house(tmp_path)) as editor:
        uri = editor.open("a.py", TEXT)
        await editor.diagnostics(uri, lambda found: codes(found) == SHOWN)
        settings = {page.SETTINGS_SECTION: {"ignore": ["house"]}}
        editor.client.set_configuration(settings)
        can = capabilities(client).workspace
        # A client that is asked need not tell what has changed; one that is not asked must.
        told = None if can.configuration else settings
        editor.client.workspace_did_change_configuration(types.DidChangeConfigurationParams(settings=told))
        await editor.diagnostics(uri, lambda found: codes(found) == ["yaml-unsafe-load"])


@pytest.mark.parametrize("client", EVERYBODY)
async def test_files_that_are_not_open_are_spoken_of_if_the_user_wants_it(client, tmp_path):
    project(tmp_path, **{"open.py": LOADER, "sub/closed.py": LOADER})
    options = {ELSEWHERE: "workspace"}
    async with desk(client, tmp_path, options=options, configuration={page.SETTINGS_SECTION: options}) as editor:
        uri = editor.open("open.py", LOADER)
        await editor.diagnostics(uri, lambda found: found != [])
        await editor.diagnostics_of_closed((tmp_path / "sub" / "closed.py").as_uri(), lambda found: codes(found) == ["yaml-unsafe-load"])


@pytest.mark.parametrize("setting", page.SETTINGS)
async def test_a_value_that_the_page_does_not_know_changes_nothing_and_is_in_the_log(setting, tmp_path, capfd):
    async with desk(PULLING, house(tmp_path), options={setting: {"no": "value"}}) as editor:
        uri = editor.open("a.py", TEXT)
        await editor.diagnostics(uri, lambda found: codes(found) == SHOWN)
    assert f"{page.SETTINGS_SECTION}.{setting}" in capfd.readouterr().err


def test_the_page_was_understood():
    assert page.COMMAND and page.LANGUAGES and page.ROOT_MARKERS and page.ENCODINGS
    assert sorted(page.SETTINGS) == sorted([*EFFECTS, ELSEWHERE])
    assert len(CLIENTS) > 5
