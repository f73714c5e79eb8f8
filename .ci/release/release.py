#!/usr/bin/env python3
"""What a release is made of. Needs Python 3.11 or newer; run by .github/workflows/release.yml and tried by tests/packages/run.sh.

    release.py check [--tag v1.2.3]    do all versions agree, and does CHANGELOG.md tell of this one?
    release.py notes                   the section of CHANGELOG.md
    release.py targets                 targets.json, on one line
    release.py readme                  README.md with links that lead somewhere from any page
    release.py licenses                the licences of the crates in the program
    release.py pack --wheels FOLDER --out FOLDER [--target TARGET]
                                       makes of every wheel (or that of one target) an archive and a .vsix with the same program
                                       in them, besides the .vsix without one; needs Node.js and `npm ci` in editors/vscode
    release.py unpack --archive FILE --out FOLDER
                                       prints where the program is then
    release.py checksums --folder FOLDER
                                       writes SHA256SUMS, if the files there are those of a release, no more and no less

Exits with 1 and says why if something is not as it must be.
"""

import argparse
import fnmatch
import gzip
import hashlib
import io
import json
import os
import pathlib
import re
import stat
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
TARGETS = json.loads((HERE / "targets.json").read_text(encoding="utf-8"))
SUMS = "SHA256SUMS"
# What stands in an archive as it stands in the repository.
COMPANIONS = ["CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT"]


class Trouble(Exception):
    """Why there is no release, in words."""


def main():
    parser = argparse.ArgumentParser(description="What a release is made of.")
    commands = parser.add_subparsers(required=True)

    def command(function, *options):
        added = commands.add_parser(function.__name__)
        added.set_defaults(function=function)
        for option in options:
            added.add_argument(option, required=option not in ("--tag", "--target"))

    command(check, "--tag")
    command(notes)
    command(targets)
    command(readme)
    command(licenses)
    command(pack, "--wheels", "--out", "--target")
    command(unpack, "--archive", "--out")
    command(checksums, "--folder")
    arguments = vars(parser.parse_args())
    # Texts have the same bytes on every platform.
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    try:
        arguments.pop("function")(**arguments)
    except Trouble as trouble:
        sys.exit(f"release.py: {trouble}")


def check(tag):
    """The tag, the program, the extension and its lock file have one version, and the changelogs have a section for it."""
    lock = json.loads(text_of("editors/vscode/package-lock.json"))
    versions = {
        "Cargo.toml": version(),
        "editors/vscode/package.json": json.loads(text_of("editors/vscode/package.json"))["version"],
        "editors/vscode/package-lock.json": lock["version"],
        'editors/vscode/package-lock.json, packages[""]': lock["packages"][""]["version"],
    }
    for package in tomllib.loads(text_of("Cargo.lock"))["package"]:
        # The crates of the workspace have no source.
        if "source" not in package:
            versions[f"Cargo.lock, {package['name']}"] = package["version"]
    if "version" not in tomllib.loads(text_of("pyproject.toml"))["project"].get("dynamic", []):
        raise Trouble("pyproject.toml must leave the version to Cargo.toml: dynamic = [\"version\"]")
    if tag is not None:
        versions["the tag"] = tag.removeprefix("v") if tag.startswith("v") else f"{tag}, which does not begin with v"
    odd = [f"{place} says {found}" for place, found in versions.items() if found != version()]
    if odd:
        raise Trouble(f"the version is {version()}, but " + "; ".join(odd))
    if tag is not None:
        for page in ["CHANGELOG.md", "editors/vscode/CHANGELOG.md"]:
            section(page, version())
    print(f"everything says {version()}")


def notes():
    print(section("CHANGELOG.md", version()))


def targets():
    print(json.dumps(TARGETS, separators=(",", ":")))


def readme():
    sys.stdout.write(front_page())


def licenses():
    sys.stdout.write(third_party_licenses())


def pack(wheels, out, target):
    out = pathlib.Path(out).resolve()
    chosen = [one for one in TARGETS if target in (None, one["rust"])]
    if not chosen:
        raise Trouble(f"{target} is not in targets.json")
    licenses = third_party_licenses()
    for one in chosen:
        wheel = only(pathlib.Path(wheels), wheel_name(one))
        with tempfile.TemporaryDirectory() as folder:
            program = program_of(wheel, pathlib.Path(folder))
            archive(one["rust"], program, licenses, out)
            extension(out / f"bezoar-{one['vscode']}-{version()}.vsix", "--target", one["vscode"], "--binary", str(program))
    extension(out / f"bezoar-{version()}.vsix")


def unpack(archive, out):
    if archive.endswith(".zip"):
        with zipfile.ZipFile(archive) as opened:
            opened.extractall(out)
    else:
        with tarfile.open(archive) as opened:
            opened.extractall(out, filter="data")
    print(*pathlib.Path(out).glob("bezoar-*/bezoar.exe"), *pathlib.Path(out).glob("bezoar-*/bezoar"))


def checksums(folder):
    folder = pathlib.Path(folder)
    patterns = expected()
    for pattern in patterns:
        only(folder, pattern)
    found = sorted(file.name for file in folder.iterdir() if file.name != SUMS)
    strange = [name for name in found if not any(fnmatch.fnmatch(name, pattern) for pattern in patterns)]
    if strange:
        raise Trouble(f"not part of a release: {', '.join(strange)}")
    lines = [f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in found]
    (folder / SUMS).write_bytes("".join(lines).encode())
    print(f"{len(found)} files are in {folder / SUMS}")


def front_page():
    """README.md for other places. Its links are relative to the repository; elsewhere they must name it, and the release."""
    repository = manifest()["repository"]

    def absolute(link):
        before, target = link.group(1), link.group(2)
        if "://" in target or target.startswith("#"):
            return link.group(0)
        kind = "tree" if (REPOSITORY / target.split("#")[0]).is_dir() else "blob"
        return f"{before}({repository}/{kind}/v{version()}/{target})"

    return outside_of_code(text_of("README.md"), lambda prose: re.sub(r"(\])\(([^()\s]+)\)", absolute, prose))


def third_party_licenses():
    metadata = json.loads(run("cargo", "metadata", "--format-version", "1", "--locked"))
    packages = {package["id"]: package for package in metadata["packages"]}
    crates, texts = [], {}
    for package in sorted(map(packages.get, linked(metadata)), key=lambda package: (package["name"], package["version"])):
        if package["source"] is None:
            continue
        name = f"{package['name']} {package['version']}"
        crates.append(f"{name} ({package['license'] or 'see below'}), {package['repository'] or 'crates.io'}")
        # Crates of a larger repository may have left the text in its root; then the name of the licence has to do.
        for file in sorted(pathlib.Path(package["manifest_path"]).parent.iterdir()):
            if file.is_file() and re.match("LICEN[CS]E|COPYING|NOTICE|UNLICENSE", file.name, re.IGNORECASE):
                text = file.read_text(encoding="utf-8", errors="replace").strip()
                texts.setdefault(text, []).append(name)
    rule = f"\n\n{'-' * 80}\n\n"
    parts = ["The program contains these crates.\n\n" + "\n".join(crates)]
    parts += [f"{', '.join(dict.fromkeys(names))}:\n\n{text}" for text, names in texts.items()]
    return rule.join(parts) + "\n"


def program_of(wheel, folder):
    """The program, taken out of a wheel, so that all packages of a platform have the same one."""
    with zipfile.ZipFile(wheel) as opened:
        names = [name for name in opened.namelist() if re.fullmatch(r"bezoar-[^/]+\.data/scripts/bezoar(\.exe)?", name)]
        if len(names) != 1:
            raise Trouble(f"{wheel} should have one program, but has {names}")
        file = folder / names[0].rsplit("/", 1)[1]
        file.write_bytes(opened.read(names[0]))
    file.chmod(0o755)
    return file


def archive(target, program, licenses, out):
    """Name and bytes depend on nothing but the inputs: no owner, one time, one order."""
    folder = f"bezoar-{target}"
    files = {f"{folder}/{program.name}": (program.read_bytes(), 0o755)}
    files[f"{folder}/README.md"] = (front_page().encode(), 0o644)
    for companion in COMPANIONS:
        files[f"{folder}/{companion}"] = (text_of(companion).encode(), 0o644)
    files[f"{folder}/THIRD-PARTY-LICENSES.txt"] = (licenses.encode(), 0o644)
    path = out / archive_name(target)
    path.parent.mkdir(parents=True, exist_ok=True)
    write = write_zip if path.suffix == ".zip" else write_tar
    write(path, sorted(files.items()))
    print(path)


def extension(path, *options):
    # npm is a script on Windows, which is found by the shell alone; this is run by node instead.
    run("node", "scripts/package.mjs", "--out", str(path), *options, cwd=REPOSITORY / "editors/vscode")
    print(path)


def only(folder, pattern):
    """The one file of a folder with such a name."""
    found = sorted(folder.glob(pattern))
    if len(found) != 1:
        raise Trouble(f"there should be one {pattern} in {folder}, but there is {', '.join(one.name for one in found) or 'none'}")
    return found[0]


def expected():
    """Patterns for the names of all files of a release: one file each."""
    number = version()
    names = [f"bezoar-{number}.tar.gz", f"bezoar-{number}.vsix"]
    for target in TARGETS:
        names.append(archive_name(target["rust"]))
        names.append(wheel_name(target))
        names.append(f"bezoar-{target['vscode']}-{number}.vsix")
    return names


def wheel_name(target):
    return f"bezoar-{version()}-py3-none-{target['wheel']}*.whl"


def archive_name(target):
    return f"bezoar-{target}.{'zip' if 'windows' in target else 'tar.gz'}"


def version():
    return manifest()["version"]


def manifest():
    return tomllib.loads(text_of("Cargo.toml"))["workspace"]["package"]


def section(page, number):
    """The text below `## [number] - date`, up to the next section."""
    text = text_of(page)
    heading = re.search(rf"^## \[{re.escape(number)}\] - \d{{4}}-\d\d-\d\d$", text, re.MULTILINE)
    if heading is None:
        raise Trouble(f"{page} has no section «## [{number}] - YEAR-MONTH-DAY»")
    body = re.split(r"^(?:## |\[[^]]+\]: )", text[heading.end() :], maxsplit=1, flags=re.MULTILINE)[0].strip()
    if not body:
        raise Trouble(f"{page} says nothing of {number}")
    return body


def outside_of_code(text, change):
    parts = re.split(r"(^```.*?^```$)", text, flags=re.MULTILINE | re.DOTALL)
    return "".join(part if index % 2 else change(part) for index, part in enumerate(parts))


def linked(metadata):
    """The ids of the crates that `bezoar` is made of, on any platform: what only builds or tests it is not in there."""
    nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
    seen, open_ = set(), [metadata["resolve"]["root"]]
    while open_:
        one = open_.pop()
        if one not in seen:
            seen.add(one)
            needed = nodes[one]["deps"]
            open_ += [dep["pkg"] for dep in needed if any(kind["kind"] is None for kind in dep["dep_kinds"])]
    return seen


def write_tar(path, files):
    # The name of the file would stand in the header of gzip, and the time.
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as opened:
        for name, (content, mode) in files:
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode, entry.mtime = len(content), mode, moment()
            opened.addfile(entry, io.BytesIO(content))
    path.write_bytes(gzip.compress(packed.getvalue(), mtime=0))


def write_zip(path, files):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, (content, mode) in files:
            # The time of the first entry that the format knows.
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (stat.S_IFREG | mode) << 16
            opened.writestr(entry, content)


def moment():
    """Seconds since 1970: of the commit if the surroundings say so."""
    return int(os.environ.get("SOURCE_DATE_EPOCH", "315532800"))


def text_of(path):
    return (REPOSITORY / path).read_text(encoding="utf-8")


def run(*command, cwd=REPOSITORY):
    done = subprocess.run(command, cwd=cwd, stdout=subprocess.PIPE, encoding="utf-8")
    if done.returncode != 0:
        raise Trouble(f"`{' '.join(command)}` exited with {done.returncode}\n{done.stdout}")
    return done.stdout


if __name__ == "__main__":
    main()
