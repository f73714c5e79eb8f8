#!/usr/bin/env python3
"""Audits the sources of the packages in packages.txt and prints a table of findings per 1,000 lines."""

import argparse
import collections
import json
import pathlib
import shutil
import subprocess
import sys
import tarfile
import time

PACKAGES = pathlib.Path(__file__).with_name("packages.txt")


def pinned():
    for line in PACKAGES.read_text(encoding="utf-8").splitlines():
        requirement = line.split("#")[0].strip()
        if requirement:
            yield requirement


def sources(requirement, cache):
    """The folder with the sources of a requirement, downloaded once."""
    folder = cache / requirement.replace("==", "-")
    if not folder.exists():
        download = cache / "download"
        shutil.rmtree(download, ignore_errors=True)
        # The source distribution, because wheels leave out tests and scripts.
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
        pip += ["--no-binary", requirement.split("==")[0], "--dest", str(download), requirement]
        done = subprocess.run(pip, check=False, capture_output=True, text=True)
        archives = list(download.glob("*.tar.gz")) if download.exists() else []
        if not archives:
            raise SystemExit(f"the sources of {requirement} could not be downloaded:\n{done.stderr}")
        unpacked = cache / "unpacked"
        shutil.rmtree(unpacked, ignore_errors=True)
        with tarfile.open(archives[0]) as archive:
            archive.extractall(unpacked, filter="data")
        next(unpacked.iterdir()).rename(folder)
    return folder


def lines_of_code(folder):
    return sum(path.read_bytes().count(b"\n") for path in folder.rglob("*.py"))


def audit(bezoar, folder, options):
    """The findings as the JSON report has them."""
    command = [bezoar, "check", "--output-format", "json", *options, str(folder)]
    started = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - started
    if not done.stdout.strip():
        raise SystemExit(f"{' '.join(command)} printed nothing and ended with {done.returncode}:\n{done.stderr}")
    return json.loads(done.stdout)["findings"], done.returncode, seconds


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--bezoar", required=True)
    arguments.add_argument("--cache", type=pathlib.Path, required=True)
    arguments.add_argument("--findings", action="store_true", help="print every finding, to be read")
    arguments.add_argument("options", nargs="*", help="options for `bezoar check`")
    given = arguments.parse_args()
    given.cache.mkdir(parents=True, exist_ok=True)

    by_rule = collections.Counter()
    rows, trouble = [], []
    for requirement in pinned():
        folder = sources(requirement, given.cache)
        found, code, seconds = audit(given.bezoar, folder, given.options)
        if code not in (0, 1):
            trouble.append(f"{requirement}: `bezoar check` ended with {code}")
        by_rule.update(finding["rule"] for finding in found)
        rows.append((requirement, lines_of_code(folder), len(found), seconds))
        for finding in found if given.findings else ():
            start = finding["range"]["start"]
            print(f"{finding['path']}:{start['line']}:{start['column']} {finding['rule']}: {finding['message']}")

    print("| package | lines | findings | per 1,000 lines | seconds |")
    print("|---|--:|--:|--:|--:|")
    rows.append(("all", *(sum(row[column] for row in rows) for column in (1, 2, 3))))
    for name, lines, count, seconds in rows:
        print(f"| {name} | {lines:,} | {count} | {1000 * count / max(lines, 1):.2f} | {seconds:.1f} |")
    print()
    for rule, count in by_rule.most_common():
        print(f"{count:6} {rule}")
    for sentence in trouble:
        print(sentence, file=sys.stderr)
    return 1 if trouble else 0


if __name__ == "__main__":
    sys.exit(main())
