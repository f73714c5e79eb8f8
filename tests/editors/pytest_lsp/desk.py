"""A client at work: what the tests do with the server, and what an editor does for its user without being asked."""

import asyncio
import contextlib
import copy
import os
import pathlib

import page
from lsprotocol import types
from pygls.protocol import default_converter
from pytest_lsp import LanguageClient, client_capabilities
from pytest_lsp import clients as profiles
from pytest_lsp.client import DEFAULT_CLIENT_FEATURES, register_lsp_features

# What no healthy server needs.
PATIENCE = 60


def known_clients():
    """All that pytest-lsp ships, `neovim@0.11.0`, in order of their names."""
    folder = pathlib.Path(profiles.__file__).parent
    return sorted("@".join(file.stem.rsplit("_v", 1)) for file in folder.glob("*.json"))


def capabilities(name):
    """A trailing ` that pulls` adds what editors/README.md says a client must have that asks for diagnostics."""
    found = client_capabilities(name.removesuffix(" that pulls"))
    if name.endswith(" that pulls"):
        found = copy.deepcopy(found)
        found.text_document.diagnostic = types.DiagnosticClientCapabilities()
        found.workspace.diagnostics = types.DiagnosticWorkspaceClientCapabilities(refresh_support=True)
    return found


class Desk:
    """One editor with one folder open."""

    def __init__(self, client, root, answer):
        self.client = client
        self.root = root
        self.answer = answer
        self.versions = {}
        self.texts = {}

    @property
    def encoding(self):
        return self.answer.capabilities.position_encoding or types.PositionEncodingKind.Utf16

    @property
    def pulls(self):
        """Whether the client asks: because the server says it can be asked, at once or later."""
        registered = [one.method for one in self.client.registered]
        return self.answer.capabilities.diagnostic_provider is not None or "textDocument/diagnostic" in registered

    def open(self, path, text, language="python"):
        """Opens a file that is on the disk already, as editors do. Returns its URI."""
        uri = (self.root / path).as_uri()
        self.versions[uri], self.texts[uri] = 1, text
        document = types.TextDocumentItem(uri=uri, language_id=language, version=1, text=text)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=document))
        return uri

    def change(self, uri, text):
        self.versions[uri] += 1
        self.texts[uri] = text
        document = types.VersionedTextDocumentIdentifier(uri=uri, version=self.versions[uri])
        change = types.TextDocumentContentChangeWholeDocument(text=text)
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(text_document=document, content_changes=[change]))

    async def diagnostics(self, uri, wanted):
        """Waits for diagnostics of which `wanted` is true, told or asked for again whenever the server says so."""

        async def ask():
            document = types.TextDocumentIdentifier(uri=uri)
            return await self.client.text_document_diagnostic_async(types.DocumentDiagnosticParams(text_document=document))

        return await self.wait_for_diagnostics(uri, wanted, ask)

    async def diagnostics_of_closed(self, uri, wanted):
        """The same of a file that is not open, which a client asks for with all the others of the workspace."""

        async def ask():
            report = await self.client.workspace_diagnostic_async(types.WorkspaceDiagnosticParams(previous_result_ids=[]))
            return next((one for one in report.items if one.uri == uri), None)

        return await self.wait_for_diagnostics(uri, wanted, ask)

    async def wait_for_diagnostics(self, uri, wanted, ask):
        last = None

        async def wait():
            nonlocal last
            while True:
                self.client.refresh.clear()
                if self.pulls:
                    report = await ask()
                    last = None if report is None else list(report.items)
                else:
                    last = self.told(uri)
                if last is not None and wanted(last):
                    return last
                if self.pulls:
                    await self.client.refresh.wait()
                else:
                    await self.client.wait_for_notification("textDocument/publishDiagnostics")

        try:
            return await asyncio.wait_for(wait(), PATIENCE)
        except asyncio.TimeoutError:
            shown = None if last is None else [(one.code, str(one.range)) for one in last]
            raise AssertionError(f"{PATIENCE} s and no other diagnostics of {uri} than {shown}") from None

    def told(self, uri):
        """The diagnostics that the server has sent; `None` if it has sent none yet."""
        found = self.client.diagnostics.get(uri)
        return None if found is None else list(found)

    async def hover(self, uri, position):
        document = types.TextDocumentIdentifier(uri=uri)
        return await self.client.text_document_hover_async(types.HoverParams(text_document=document, position=position))

    async def actions(self, uri, diagnostics, only=None):
        """The actions for the first diagnostic, or for the whole document without one; with their edits, fetched if need be."""
        lines = self.texts[uri].count("\n") + 1
        everything = types.Range(start=types.Position(0, 0), end=types.Position(lines, 0))
        where = diagnostics[0].range if diagnostics else everything
        found = await self.client.text_document_code_action_async(
            types.CodeActionParams(
                text_document=types.TextDocumentIdentifier(uri=uri),
                range=where,
                context=types.CodeActionContext(diagnostics=list(diagnostics), only=only),
            )
        )
        whole = [one if one.edit is not None else await self.client.code_action_resolve_async(one) for one in found or []]
        support = self.client.capabilities.text_document.code_action.resolve_support
        if support is None:
            assert all(one.edit is not None for one in found or []), "the client cannot fetch edits"
        return whole

    def apply(self, uri, edit):
        """Does to the document what the edit says, which must be about nothing else, and tells the server."""
        can_version = bool(self.client.capabilities.workspace.workspace_edit.document_changes)
        if edit.document_changes is not None:
            assert can_version, "the client does not know `documentChanges`"
            (change,) = edit.document_changes
            assert (change.text_document.uri, change.text_document.version) in [(uri, self.versions[uri]), (uri, None)]
            edits = change.edits
        else:
            assert list(edit.changes) == [uri]
            edits = edit.changes[uri]
        text = self.texts[uri]
        places = sorted(((self.offset(text, one.range.start), self.offset(text, one.range.end), one.new_text) for one in edits), reverse=True)
        for start, end, new in places:
            text = text[:start] + new + text[end:]
        self.change(uri, text)
        return text

    def offset(self, text, position):
        """Where a position is in the text, in characters of Python."""
        lines = text.splitlines(keepends=True)
        before = sum(map(len, lines[: position.line]))
        line = lines[position.line] if position.line < len(lines) else ""
        return before + self.characters(line, position.character)

    def characters(self, line, units):
        name = {"utf-8": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}[str(getattr(self.encoding, "value", self.encoding))]
        width = {"utf-8": 1, "utf-16-le": 2, "utf-32-le": 4}[name]
        return len(line.encode(name)[: units * width].decode(name))

    def marked(self, uri, diagnostic):
        """The text that a diagnostic underlines."""
        text = self.texts[uri]
        return text[self.offset(text, diagnostic.range.start) : self.offset(text, diagnostic.range.end)]


def register(client: LanguageClient, params: types.RegistrationParams):
    client.registered.extend(params.registrations)


def refresh(client: LanguageClient, params: None):
    client.refresh.set()


@contextlib.asynccontextmanager
async def desk(name, root, options=None, configuration=None, change=None):
    """Starts the server as the page says, and ends it as the protocol says; both must go well. `change` alters the capabilities."""
    client = LanguageClient(converter_factory=default_converter)
    client.registered = []
    # Set when diagnostics must be asked for again.
    client.refresh = asyncio.Event()
    ours = {types.CLIENT_REGISTER_CAPABILITY: register, types.WORKSPACE_DIAGNOSTIC_REFRESH: refresh}
    register_lsp_features(client, {**DEFAULT_CLIENT_FEATURES, **ours})
    client.set_configuration(configuration or {})
    bezoar = pathlib.Path(os.environ["BEZOAR"])
    await client.start_io(*page.COMMAND, env={**os.environ, "PATH": f"{bezoar.parent}{os.pathsep}{os.environ['PATH']}"})
    can = capabilities(name)
    if change is not None:
        can = copy.deepcopy(can)
        change(can)
    try:
        answer = await asyncio.wait_for(
            client.initialize_session(
                types.InitializeParams(
                    capabilities=can,
                    root_uri=root.as_uri(),
                    workspace_folders=[types.WorkspaceFolder(uri=root.as_uri(), name=root.name)],
                    initialization_options=options,
                )
            ),
            PATIENCE,
        )
        yield Desk(client, root, answer)
        await asyncio.wait_for(client.shutdown_session(), PATIENCE)
        assert client._server.returncode == 0, "the exit code of the server"
        # What it wrote at the end is read before nobody listens any more.
        await client._stderr_forwarder
        assert client.error is None, client.error
    finally:
        if client._server.returncode is None:
            client._server.kill()
        await client.stop()
