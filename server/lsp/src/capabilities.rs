//! What the editor says that it can do, and what we say that we can.

use std::path::Path;
use std::str::FromStr as _;

use bezoar_base::Tag;
use tower_lsp::ls_types as lsp;

use crate::convert::{self, Encoding};
use crate::event::{Address, Command, Editor, FileOperations, Watch};

/// The kind of the action that applies all fixes that need not be looked at.
pub(crate) const FIX_ALL: lsp::CodeActionKind = lsp::CodeActionKind::new("source.fixAll.bezoar");

/// The command of an editor that shows the way of untrusted data. One that has it names it among its `experimental.commands`, as is
/// the custom for commands that a server has the client run.
pub(crate) const SHOW_FLOW: &str = "bezoar.showFlow";

/// What the editor said when it started us.
pub(crate) fn editor(params: &lsp::InitializeParams) -> Editor {
    let client = &params.capabilities;
    let document = client.text_document.as_ref();
    let publish = document.and_then(|document| document.publish_diagnostics.as_ref());
    let pull = document.and_then(|document| document.diagnostic.as_ref());
    let workspace = client.workspace.as_ref();
    let operations = workspace.and_then(|workspace| workspace.file_operations.as_ref());
    // What a diagnostic may have is said in either place; both roads lead to the same list in the editor.
    let either = |publish: Option<Option<bool>>, pull: Option<Option<bool>>| {
        publish.flatten().unwrap_or(false) || pull.flatten().unwrap_or(false)
    };
    let refreshes = workspace.and_then(|workspace| workspace.diagnostics.as_ref()?.refresh_support).unwrap_or(false);
    let name = params.client_info.as_ref().map(|info| match &info.version {
        Some(version) => format!("{} {version}", info.name),
        None => info.name.clone(),
    });
    Editor {
        name,
        encoding: encoding(client),
        // Rules and settings change findings without an edit. A client that does not ask again then is better told, if it can be.
        pulls: pull.is_some() && (refreshes || publish.is_none()),
        refreshes,
        version_support: publish.and_then(|publish| publish.version_support).unwrap_or(false),
        related_information: either(
            publish.map(|publish| publish.related_information),
            pull.map(|pull| pull.related_information),
        ),
        code_description: either(
            publish.map(|publish| publish.code_description_support),
            pull.map(|pull| pull.code_description_support),
        ),
        tags: tags(publish, pull),
        markdown_hover: document
            .and_then(|document| document.hover.as_ref()?.content_format.as_ref())
            .is_some_and(|formats| formats.contains(&lsp::MarkupKind::Markdown)),
        code_actions: document
            .and_then(|document| document.code_action.as_ref())
            .is_some_and(|actions| actions.code_action_literal_support.is_some()),
        resolves_edits: document.and_then(|document| document.code_action.as_ref()).is_some_and(resolves_edits),
        shows_flow: has_command(client, SHOW_FLOW),
        document_changes: workspace
            .and_then(|workspace| workspace.workspace_edit.as_ref()?.document_changes)
            .unwrap_or(false),
        configuration: workspace.and_then(|workspace| workspace.configuration).unwrap_or(false),
        registers_configuration: workspace
            .and_then(|workspace| workspace.did_change_configuration?.dynamic_registration)
            .unwrap_or(false),
        registers_watchers: workspace
            .and_then(|workspace| workspace.did_change_watched_files?.dynamic_registration)
            .unwrap_or(false),
        file_operations: operations.map_or_else(FileOperations::default, |it| FileOperations {
            creates: it.did_create.unwrap_or(false),
            renames: it.did_rename.unwrap_or(false),
            deletes: it.did_delete.unwrap_or(false),
        }),
        shows_progress: client.window.as_ref().and_then(|window| window.work_done_progress).unwrap_or(false),
        folders: folders(params),
        options: params.initialization_options.clone().unwrap_or_default(),
    }
}

/// What we can do for that editor.
///
/// A client that asks for the diagnostics of its documents is not told of them, and a client that is told may not ask: a server
/// that does both has them shown twice.
pub(crate) fn server(editor: &Editor) -> lsp::ServerCapabilities {
    lsp::ServerCapabilities {
        position_encoding: Some(match editor.encoding {
            Encoding::Utf8 => lsp::PositionEncodingKind::UTF8,
            Encoding::Utf16 => lsp::PositionEncodingKind::UTF16,
            Encoding::Utf32 => lsp::PositionEncodingKind::UTF32,
        }),
        text_document_sync: Some(lsp::TextDocumentSyncCapability::Options(lsp::TextDocumentSyncOptions {
            open_close: Some(true),
            change: Some(lsp::TextDocumentSyncKind::INCREMENTAL),
            // The saved text is a free checksum of ours.
            save: Some(lsp::TextDocumentSyncSaveOptions::SaveOptions(lsp::SaveOptions { include_text: Some(true) })),
            ..lsp::TextDocumentSyncOptions::default()
        })),
        diagnostic_provider: editor.pulls.then(|| {
            lsp::DiagnosticServerCapabilities::Options(lsp::DiagnosticOptions {
                identifier: Some("bezoar".to_owned()),
                // Only an edited rule changes what is found in another document. A client that can be asked to ask again is
                // asked exactly then; another one has to ask about everything after every edit.
                inter_file_dependencies: !editor.refreshes,
                workspace_diagnostics: true,
                ..lsp::DiagnosticOptions::default()
            })
        }),
        hover_provider: Some(lsp::HoverProviderCapability::Simple(true)),
        code_action_provider: editor.code_actions.then(|| {
            lsp::CodeActionProviderCapability::Options(lsp::CodeActionOptions {
                code_action_kinds: Some(vec![lsp::CodeActionKind::QUICKFIX, FIX_ALL]),
                resolve_provider: Some(editor.resolves_edits),
                ..lsp::CodeActionOptions::default()
            })
        }),
        execute_command_provider: Some(lsp::ExecuteCommandOptions {
            commands: Command::NAMES.iter().map(ToString::to_string).collect(),
            ..lsp::ExecuteCommandOptions::default()
        }),
        workspace: Some(lsp::WorkspaceServerCapabilities {
            workspace_folders: Some(lsp::WorkspaceFoldersServerCapabilities {
                supported: Some(true),
                change_notifications: Some(lsp::OneOf::Left(true)),
            }),
            file_operations: file_operations(editor.file_operations),
        }),
        ..lsp::ServerCapabilities::default()
    }
}

/// What we want to hear of that the user does to files: code, rules and configuration, and folders with whatever is in them.
fn file_operations(told: FileOperations) -> Option<lsp::WorkspaceFileOperationsServerCapabilities> {
    let filter = |glob: &str, matches: lsp::FileOperationPatternKind| lsp::FileOperationFilter {
        scheme: Some("file".to_owned()),
        pattern: lsp::FileOperationPattern { glob: glob.to_owned(), matches: Some(matches), options: None },
    };
    let options = lsp::FileOperationRegistrationOptions {
        filters: vec![
            filter("**/*", lsp::FileOperationPatternKind::Folder),
            filter("**/{*.{py,pyi,pyw,scm,md,toml,cfg,lock,txt},.gitignore}", lsp::FileOperationPatternKind::File),
        ],
    };
    (told != FileOperations::default()).then(|| lsp::WorkspaceFileOperationsServerCapabilities {
        did_create: told.creates.then(|| options.clone()),
        did_rename: told.renames.then(|| options.clone()),
        did_delete: told.deletes.then(|| options.clone()),
        ..lsp::WorkspaceFileOperationsServerCapabilities::default()
    })
}

/// Asks to be told of changes of files that match.
pub(crate) fn watch(watched: &[Watch]) -> lsp::Registration {
    let watcher = |watch: &Watch| match watch.only_deletions {
        true => serde_json::json!({ "globPattern": watch.glob, "kind": lsp::WatchKind::Delete }),
        false => serde_json::json!({ "globPattern": watch.glob }),
    };
    lsp::Registration {
        id: "bezoar-rules".to_owned(),
        method: "workspace/didChangeWatchedFiles".to_owned(),
        register_options: Some(serde_json::json!({ "watchers": watched.iter().map(watcher).collect::<Vec<_>>() })),
    }
}

/// Asks to be told of changed settings.
pub(crate) fn follow_configuration() -> lsp::Registration {
    lsp::Registration {
        id: "bezoar-configuration".to_owned(),
        method: "workspace/didChangeConfiguration".to_owned(),
        register_options: Some(serde_json::json!({ "section": "bezoar" })),
    }
}

/// Whether a client that asks for these kinds of code actions wants quick-fixes; who asks for nothing in particular does.
pub(crate) fn wants_quick_fixes(only: Option<&[lsp::CodeActionKind]>) -> bool {
    only.is_none_or(|kinds| kinds.iter().any(|kind| contains(kind, &lsp::CodeActionKind::QUICKFIX)))
}

/// Whether it wants everything mended that can be; only who asks for that kind does.
pub(crate) fn wants_fix_all(only: Option<&[lsp::CodeActionKind]>) -> bool {
    only.into_iter().flatten().any(|kind| contains(kind, &FIX_ALL))
}

/// Whether a kind is, or is above, another one: `source` contains `source.fixAll.bezoar`, and the empty kind contains all.
fn contains(kind: &lsp::CodeActionKind, other: &lsp::CodeActionKind) -> bool {
    let rest = other.as_str().strip_prefix(kind.as_str());
    rest.is_some_and(|rest| kind.as_str().is_empty() || rest.is_empty() || rest.starts_with('.'))
}

/// Bytes if they are offered, since we count them; else characters; else what every client must understand.
fn encoding(client: &lsp::ClientCapabilities) -> Encoding {
    let offered = client.general.as_ref().and_then(|general| general.position_encodings.as_ref());
    let known = offered.into_iter().flatten().filter_map(|kind| Encoding::from_name(kind.as_str()));
    known.max().unwrap_or_default()
}

fn tags(
    publish: Option<&lsp::PublishDiagnosticsClientCapabilities>,
    pull: Option<&lsp::DiagnosticClientCapabilities>,
) -> Vec<Tag> {
    let publish = publish.and_then(|publish| publish.tag_support.clone());
    // The library keeps this list to itself, though it is the same one.
    let pull = pull.and_then(|pull| serde_json::to_value(pull.tag_support.as_ref()?).ok());
    let pull = pull.and_then(|support| serde_json::from_value::<lsp::TagSupport<lsp::DiagnosticTag>>(support).ok());
    let tag = |tag: lsp::DiagnosticTag| match tag {
        lsp::DiagnosticTag::DEPRECATED => Some(Tag::Deprecated),
        lsp::DiagnosticTag::UNNECESSARY => Some(Tag::Unnecessary),
        _ => None,
    };
    publish.into_iter().chain(pull).flat_map(|support| support.value_set).filter_map(tag).collect()
}

fn resolves_edits(actions: &lsp::CodeActionClientCapabilities) -> bool {
    let resolvable = actions.resolve_support.as_ref().map(|support| &support.properties);
    // Without `data` the client could not say which action it means.
    actions.data_support == Some(true)
        && resolvable.is_some_and(|properties| properties.iter().any(|name| name == "edit"))
}

/// Whether the client says that it has a command of its own.
fn has_command(client: &lsp::ClientCapabilities, name: &str) -> bool {
    let names = client.experimental.as_ref().and_then(|experimental| experimental["commands"]["commands"].as_array());
    names.is_some_and(|names| names.iter().any(|known| known == name))
}

fn folders(params: &lsp::InitializeParams) -> Vec<Address> {
    if let Some(folders) = &params.workspace_folders {
        return folders.iter().map(|folder| convert::address(&folder.uri)).collect();
    }
    #[expect(deprecated, reason = "older clients say only this")]
    let (uri, path) = (&params.root_uri, params.root_path.as_deref());
    let of_uri = |text: &str| Some(convert::address(&lsp::Uri::from_str(text).ok()?));
    let of_path = |path: &str| convert::address_of_path(Path::new(path)).or_else(|| of_uri(path));
    uri.as_ref().map(convert::address).or_else(|| of_path(path?)).into_iter().collect()
}
