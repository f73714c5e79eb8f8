//! What the configuration files around the open documents say, and what comes of it for each document; an open buffer wins over
//! the disk. Another configuration is another view of the analyses that are there: nothing is analysed anew for it.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use bezoar_base::{FastMap, FastSet, FileId, Severity};
use bezoar_rules::{ConfigFile, Excludes, Level, Overrides, Selection, Surroundings};
use bezoar_syntax::Text;

use super::Session;
use super::document::{Document, Role};
use crate::convert;
use crate::event::{Address, ConfigurationFound, Effect, Errand};
use crate::ledger::{Edition, Layer, Remark};

#[derive(Debug, Default)]
pub(super) struct Configurations {
    /// For each folder that a document is in, itself and the folders above it whose configuration counts; `None` while that is
    /// being found out.
    chains: FastMap<Arc<Path>, Option<Vec<Arc<Path>>>>,
    /// Every file that may say something.
    files: BTreeMap<FileId, Known>,
    /// The file that the editor gives in place of all others.
    given: Option<Given>,
}

/// A file that may say something.
#[derive(Debug)]
struct Known {
    address: Address,
    /// What is on disk; `None` if nothing is.
    disk: Option<Arc<str>>,
    /// What was read, and what it says.
    text: Text,
    read: Arc<ConfigFile>,
}

#[derive(Debug, PartialEq, Eq)]
struct Given {
    address: Address,
    file: FileId,
    /// Whether it has been looked for.
    is_known: bool,
}

/// Which findings of a document the user wants to hear of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) selection: Arc<Selection>,
    /// Whether it is left out, and neither analysed nor spoken of.
    pub(super) is_excluded: bool,
}

impl Configurations {
    /// Every file that may say something, with what was read and its text.
    pub(super) fn all(&self) -> impl Iterator<Item = (&Path, &ConfigFile, &Text)> {
        let files = self.files.values();
        files.filter_map(|known| Some((&**known.address.path.as_ref()?, &*known.read, &known.text)))
    }
}

impl Session {
    /// Whether the configuration of a document is known.
    pub(super) fn is_configured(&self, document: &Document) -> bool {
        let is_known = self.configurations.given.as_ref().is_none_or(|given| given.is_known);
        is_known && self.chain(&document.address).is_some()
    }

    /// Has the configuration of a document read, unless it is known.
    pub(super) fn find_configuration(&mut self, address: &Address) {
        if let Some(folder) = self.configured_folder(address) {
            self.find_configuration_of(&Arc::from(folder));
        }
    }

    /// Has the configuration of the workspace's folders read, so that what is wrong with it is shown before a document is opened.
    pub(super) fn find_configurations_of_workspace(&mut self) {
        let addresses: Vec<Address> = self.documents.values().map(|document| document.address.clone()).collect();
        self.folders.clone().iter().for_each(|folder| self.find_configuration_of(folder));
        addresses.iter().for_each(|address| self.find_configuration(address));
    }

    /// Takes the file that the settings give in place of all others.
    pub(super) fn give_configuration(&mut self) {
        let address = self.settings.configuration.as_ref().and_then(|path| {
            let path = self.folders.first().map_or_else(|| path.into(), |folder| folder.join(path));
            let address = convert::address_of_path(&path);
            if address.is_none() {
                tracing::warn!("the setting `bezoar.configuration` is {}, which is no full path", path.display());
            }
            address
        });
        if self.configurations.given.as_ref().map(|given| &given.address) == address.as_ref() {
            return;
        }
        self.configurations.given = address.map(|address| {
            self.effects.push(Effect::Errand(Errand::ReadFile(address.clone())));
            Given { file: self.files.number(&address), address, is_known: false }
        });
        self.reconsider_roles();
        self.report_configurations();
    }

    /// Has all configuration read again.
    pub(super) fn read_configurations(&mut self) {
        let Configurations { chains, given, files } = &self.configurations;
        // Those of other files are read with the files. What is said to be wrong with a configuration has to be seen to in any case.
        let of_documents = self.documents.values().filter_map(|document| self.configured_folder(&document.address));
        let of_workspace = self.folders.iter().map(|folder| &**folder);
        let leads_to = |known: &Known, chain: &[Arc<Path>]| chain.iter().any(|it| known.folder() == Some(&**it));
        let of_known = files.values().filter_map(|known| {
            let chain = chains.iter().find(|(_, chain)| chain.as_ref().is_some_and(|chain| leads_to(known, chain)));
            chain.map(|(folder, _)| &**folder)
        });
        let folders: FastSet<&Path> = of_documents.chain(of_workspace).chain(of_known).collect();
        let folders = chains.keys().filter(|folder| folders.contains(&***folder)).cloned();
        let reads = folders.map(|folder| Effect::Errand(Errand::ReadConfiguration(folder)));
        let reads: Vec<Effect> =
            reads.chain(given.iter().map(|given| Effect::Errand(Errand::ReadFile(given.address.clone())))).collect();
        self.effects.extend(reads);
    }

    /// Has all configuration read again if one of the files that changed may be some.
    pub(super) fn notice_configuration_files(&mut self, addresses: &[Address]) {
        if addresses.iter().any(|address| self.is_configuration(address)) {
            self.read_configurations();
        }
    }

    /// Whether a file is a configuration: by its name, or because it is given as one.
    pub(super) fn is_configuration(&self, address: &Address) -> bool {
        let given = self.configurations.given.as_ref();
        is_configuration(address) || given.is_some_and(|given| given.address.path == address.path)
    }

    pub(super) fn take_configuration(&mut self, of: &Arc<Path>, found: ConfigurationFound) {
        let is_first = self.configurations.chains.get(of).is_none_or(Option::is_none);
        let changed = self.put_configuration(of, found);
        if changed {
            self.rechoose();
        }
        if changed && !is_first {
            // Other files may be left out.
            self.survey(None);
        }
    }

    /// Takes what was read of the configuration of many folders at once.
    pub(super) fn take_configurations(&mut self, all: Vec<(Arc<Path>, ConfigurationFound)>) {
        let changed = all.into_iter().filter(|(of, found)| self.put_configuration(of, found.clone())).count() > 0;
        if changed {
            self.rechoose();
        }
    }

    /// Returns whether something is new.
    fn put_configuration(&mut self, of: &Arc<Path>, found: ConfigurationFound) -> bool {
        let ConfigurationFound { folders, files } = found;
        let mut on_disk: BTreeMap<FileId, (Address, Arc<str>)> =
            files.into_iter().map(|file| (self.files.number(&file.address), (file.address, file.text))).collect();
        let here = |known: &Known| {
            let is_in = |folder: &Path| folders.iter().any(|it| **it == *folder);
            is_configuration(&known.address) && known.folder().is_some_and(is_in)
        };
        let known: Vec<FileId> =
            self.configurations.files.iter().filter(|(_, known)| here(known)).map(|(file, _)| *file).collect();
        let before = self.configurations.chains.insert(Arc::clone(of), Some(folders)).flatten();
        let mut changed = before != self.configurations.chains.get(of).cloned().flatten();
        for file in known.into_iter().filter(|file| !on_disk.contains_key(file)).collect::<Vec<_>>() {
            changed |= self.put_on_disk(file, None, None);
        }
        while let Some((file, (address, text))) = on_disk.pop_first() {
            changed |= self.put_on_disk(file, Some(address), Some(text));
        }
        changed
    }

    /// Takes the text of the file that is given in place of all others; there is none if it cannot be read.
    pub(super) fn take_given_configuration(&mut self, address: Address, text: Option<Arc<str>>) {
        let file = self.files.number(&address);
        let Some(given) = self.configurations.given.as_mut().filter(|given| given.file == file) else { return };
        let is_news = !std::mem::replace(&mut given.is_known, true);
        let name = address.uri.to_string();
        let changed = self.put_on_disk(file, Some(address), text);
        let speaks = self.configurations.files.get(&file).is_some_and(|known| known.read.config.is_some());
        if !speaks && (is_news || changed) {
            tracing::warn!(
                "the setting `bezoar.configuration` names {name}, which is not there or does not configure bezoar"
            );
        }
        if is_news || changed {
            self.rechoose();
            self.survey(None);
        }
    }

    /// Takes the text of a configuration file that is open, or was.
    pub(super) fn take_open_configuration(&mut self, address: &Address) {
        let file = self.files.number(address);
        let disk = self.configurations.files.get(&file).and_then(|known| known.disk.clone());
        if self.put_on_disk(file, Some(address.clone()), disk) {
            self.rechoose();
        } else {
            self.report_configuration(file);
        }
    }

    /// Works out what is shown of every document, and shows what is not shown yet.
    pub(super) fn rechoose(&mut self) {
        let files: Vec<FileId> = self.documents.keys().copied().collect();
        for file in files {
            if self.choose(file) {
                self.restate(file);
            }
            self.schedule(file);
        }
        self.restate_unopened();
    }

    /// Works out what is shown of a document. Returns whether that changes what is shown of its analysis.
    pub(super) fn choose(&mut self, file: FileId) -> bool {
        let document = self.documents.get(&file).filter(|document| document.role == Role::Python);
        let chosen = document.and_then(|document| Some((self.choice_of(&document.address)?, &document.choice)));
        let Some((choice, _)) = chosen.filter(|(choice, before)| choice != *before) else { return false };
        let Some(document) = self.documents.get_mut(&file) else { return false };
        document.choice = choice;
        if !document.choice.is_excluded {
            return document.analysis.is_some();
        }
        document.cancel();
        let analysis = document.analysis.take();
        document.trim(None);
        if let Some(analysed) = analysis {
            self.discard(analysed.analysis);
        }
        self.ledger.clear(file);
        self.show(file);
        false
    }

    /// Shows what is wrong with every configuration file in the file itself.
    pub(super) fn report_configurations(&mut self) {
        let files: Vec<FileId> = self.configurations.files.keys().copied().collect();
        files.into_iter().for_each(|file| self.report_configuration(file));
    }

    fn find_configuration_of(&mut self, folder: &Arc<Path>) {
        if !self.configurations.chains.contains_key(folder) {
            self.configurations.chains.insert(Arc::clone(folder), None);
            self.effects.push(Effect::Errand(Errand::ReadConfiguration(Arc::clone(folder))));
        }
    }

    /// Takes note of what is on disk of a file. Returns whether what is to be read of it has changed.
    fn put_on_disk(&mut self, file: FileId, address: Option<Address>, disk: Option<Arc<str>>) -> bool {
        let open = self.documents.get(&file).filter(|document| document.role == Role::Configuration);
        let text = open.map(|document| document.text.clone()).or_else(|| disk.clone().map(Text::new));
        let before = self.configurations.files.remove(&file);
        let address = address.or_else(|| before.as_ref().map(|known| known.address.clone()));
        let Some((text, address)) = text.zip(address) else {
            self.effects.extend(self.ledger.withdraw(file).map(Effect::Publish));
            return before.is_some();
        };
        // A text in which an edit did not fit is not what the editor shows.
        let is_out_of_step = open.is_some_and(|document| !document.in_step);
        let known = match before {
            Some(known) if is_out_of_step || known.text.as_str() == text.as_str() => Known { address, disk, ..known },
            before => {
                let name = address.path.as_deref().unwrap_or(Path::new("")).to_string_lossy();
                let last = before.as_ref().map(|known| &*known.read);
                let read = Arc::new(ConfigFile::read(&name, text.as_str(), last));
                self.configurations.files.insert(file, Known { address, disk, text, read });
                self.report_configuration(file);
                return true;
            }
        };
        self.configurations.files.insert(file, known);
        false
    }

    fn report_configuration(&mut self, file: FileId) {
        let (Some(known), Some(rules)) = (self.configurations.files.get(&file), self.rules.set()) else { return };
        let counts = self.configurations.given.as_ref().is_none_or(|given| given.file == file);
        let problems = match counts {
            true if self.trusts_workspace() => known.read.problems_with(&rules),
            // A word may mean a rule that was not read.
            true => known.read.problems.clone(),
            false => Vec::new(),
        };
        let remarks = problems.into_iter().map(|it| Remark::plain(it.range, Severity::High, it.message.into()));
        self.ledger.replace(file, Layer::Configuration, remarks.collect(), &[]);
        if self.documents.contains_key(&file) {
            self.show(file);
        } else {
            let edition =
                Edition { uri: &known.address.uri, version: None, text: &known.text, encoding: self.editor.encoding };
            self.effects.extend(self.ledger.publish(file, edition).into_iter().map(Effect::Publish));
        }
    }

    /// What is shown of a file; `None` while that cannot be told.
    pub(super) fn choice_of(&self, address: &Address) -> Option<Choice> {
        let (surroundings, rules) = (self.surroundings(address)?, self.rules.set()?);
        let path = address.path.as_deref();
        let overrides = self.overrides(path);
        let is_excluded = path.is_some_and(|path| surroundings.excluded(path, &overrides).is_some());
        let selection = Arc::new(surroundings.effective(path, &overrides).selection(&rules));
        Some(Choice { selection, is_excluded })
    }

    fn surroundings(&self, address: &Address) -> Option<Arc<Surroundings>> {
        let Configurations { files, given, .. } = &self.configurations;
        let is_known = given.as_ref().is_none_or(|given| given.is_known);
        let chain = self.chain(address).filter(|_| is_known)?;
        let found = chain.iter().rev().fold(Arc::default(), |outer, folder| {
            let here = files.values().filter(|known| known.folder() == Some(&**folder));
            let here: Vec<Arc<ConfigFile>> = here.map(|known| Arc::clone(&known.read)).collect();
            Surroundings::below(&outer, folder, &here)
        });
        let Some(given) = given else { return Some(found) };
        Some(Arc::new(found.replaced_by(self.level_of(given, address.path.as_deref()))))
    }

    /// What the file that is given says about a path.
    fn level_of(&self, given: &Given, about: Option<&Path>) -> Option<Level> {
        let known = self.configurations.files.get(&given.file)?;
        let folder = self.workspace_folder(about).map(|folder| &**folder).or(known.folder())?;
        let (path, config) = (Arc::clone(&known.read.path), known.read.config.clone()?);
        Some(Level { folder: folder.into(), path, config })
    }

    /// What the editor says about the paths in a folder of the workspace: beside the files, and in place of them.
    pub(super) fn configuration_of_folder(&self, folder: &Path) -> (Overrides, Option<Option<Level>>) {
        let given = self.configurations.given.as_ref().map(|given| self.level_of(given, Some(folder)));
        (self.overrides(Some(folder)), given)
    }

    /// The folders whose configuration counts for a file, the nearest first; `None` while that is not known.
    fn chain(&self, address: &Address) -> Option<&[Arc<Path>]> {
        match self.configured_folder(address) {
            Some(folder) => self.configurations.chains.get(folder)?.as_deref(),
            None => Some(&[]),
        }
    }

    /// What the editor's settings say in place of what files say.
    fn overrides(&self, path: Option<&Path>) -> Overrides {
        let settings = &self.settings;
        let exclude = settings.exclude.clone().zip(self.workspace_folder(path));
        Overrides {
            profile: settings.profile,
            select: settings.select.clone(),
            ignore: settings.ignore.clone(),
            exclude: exclude.map(|(globs, folder)| Excludes { folder: Arc::clone(folder), globs }),
            leave_to_ruff: settings.leave_to_ruff,
        }
    }

    /// The folder whose configuration is that of a document: its own, and that of the workspace if it is no file.
    fn configured_folder<'a>(&'a self, address: &'a Address) -> Option<&'a Path> {
        match &address.path {
            Some(path) => path.parent(),
            None => self.folders.first().map(|folder| &**folder),
        }
    }

    /// The innermost folder of the workspace that has a document, the first for a document outside of all.
    fn workspace_folder(&self, path: Option<&Path>) -> Option<&Arc<Path>> {
        let has = |folder: &&Arc<Path>| path.is_some_and(|path| path.starts_with(folder));
        let innermost = self.folders.iter().filter(has).max_by_key(|folder| folder.components().count());
        innermost.or_else(|| self.folders.first())
    }
}

impl Known {
    fn folder(&self) -> Option<&Path> {
        self.address.path.as_ref()?.parent()
    }
}

/// Whether a file is a configuration by its name.
fn is_configuration(address: &Address) -> bool {
    let name = address.path.as_ref().and_then(|path| path.file_name()).and_then(|name| name.to_str());
    name.is_some_and(ConfigFile::is_named)
}
