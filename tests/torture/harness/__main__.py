"""Runs the programs of the suite and says which do not do what the name of their file says.

    python tests/torture/harness                     all twins
    python tests/torture/harness strings/partition   those whose path holds one of the words
    python tests/torture/harness --self-test         the judges: of each kind what is dangerous and what is not
    python tests/torture/harness --generated         the combinations, against the labels that are committed
    python tests/torture/harness --generated --bless writes those labels as they come out
"""

import argparse
import ast
import collections
import dataclasses
import gc
import importlib
import json
import os
import pathlib
import selectors
import shutil
import signal
import sys
import tempfile
import time
import traceback

HERE = pathlib.Path(__file__).resolve().parent
sys.path[0] = str(HERE)
sys.path.insert(1, str(HERE.parent))
sys.dont_write_bytecode = True

import archive
import drivers
import generate
import program as programs
import run
from program import Malformed

TWINS = HERE.parent / "twins"
SECONDS = 60  # after which a program is thought to hang


def main():
    parser = argparse.ArgumentParser(prog="tests/torture/run.sh", description=__doc__.split("\n")[0])
    parser.add_argument("words", nargs="*", help="only programs whose path holds one of these")
    parser.add_argument("--self-test", action="store_true", help="try the judges instead")
    parser.add_argument("--generated", action="store_true", help="the combinations instead of the twins")
    parser.add_argument("--bless", action="store_true", help="write the labels of the combinations")
    parser.add_argument("--thorough", action="store_true", help="try several times as many payloads")
    parser.add_argument("--into", type=pathlib.Path, default=pathlib.Path("target/torture/generated"), help=argparse.SUPPRESS)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("-v", "--verbose", action="store_true", help="say of each program what its sink got")
    options = parser.parse_args()
    run.THOROUGH = options.thorough
    if options.self_test:
        import selftest

        return selftest.main()
    if options.generated:
        return generated(options)
    found, failures = twins(options.words)
    started = time.monotonic()
    count, runs = collections.Counter(), 0
    for chosen, verdict in judge_all(found, options.jobs):
        runs += verdict["runs"]
        count[chosen.expected] += 1
        if options.verbose:
            print(f"{verdict['label']:10} {chosen.name}\n  benign:  {verdict['benign']}\n  hostile: {verdict['hostile']}")
        if verdict["label"] != chosen.expected:
            failures.append((chosen.name, explain(chosen, verdict)))
    for name, problem in failures:
        print(f"\nFAILED  {name}\n        " + problem.replace("\n", "\n        "))
    seconds = time.monotonic() - started
    told = f"{count['vulnerable']} vulnerable and {count['safe']} safe programs, {runs} runs, {seconds:.0f} s"
    print(f"{told}; {len(failures)} failed" if failures else f"{told}: all do what they are called")
    return 1 if failures or not sum(count.values()) else 0


def generated(options):
    """Makes the combinations anew and runs them; they must be those that are committed, and do what is said of them there."""
    made = {combination.identity: combination for combination in generate.combinations()}
    committed = {**archive.read(archive.OPEN), **archive.read(archive.HELD_OUT)}
    chosen = list(made) if options.bless else [identity for identity in committed if identity in made]
    shutil.rmtree(options.into, ignore_errors=True)
    read, entries, failures, hidden = [], {False: [], True: []}, [], collections.Counter()
    for identity in chosen:
        combination = made[identity]
        root = options.into / identity / combination.expected
        for path, text in combination.files.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, encoding="utf-8")
        read.append(programs.read(root, identity))
    for program, verdict in judge_all(read, options.jobs):
        combination = made[program.name]
        text = archive.text_of(combination.files)
        if options.bless:
            if verdict["label"] != "broken":
                entries[combination.is_held_out].append(archive.Entry(program.name, verdict["label"], text))
            problem = explain(program, verdict) if verdict["label"] != combination.expected else ""
        else:
            entry = committed[program.name]
            same = entry.text == text
            program = dataclasses.replace(program, expected=entry.label)
            problem = "" if verdict["label"] == entry.label else explain(program, verdict)
            problem = problem if same else "its text is not the one that is committed: read it, and run with --bless"
        if problem and combination.is_held_out:
            hidden[verdict["label"]] += 1
        elif problem:
            failures.append((f"{program.name} {program.entry.read_text().splitlines()[0]}", problem))
    for name, problem in failures:
        print(f"\n{'DIFFERS' if options.bless else 'FAILED'}  {name}\n        " + problem.replace("\n", "\n        "))
    if options.bless:
        for is_held_out, path in ((False, archive.OPEN), (True, archive.HELD_OUT)):
            archive.write(path, sorted(entries[is_held_out], key=lambda entry: entry.identity))
            count = collections.Counter(entry.label for entry in entries[is_held_out])
            print(f"{path.name}: {count['vulnerable']} vulnerable, {count['safe']} safe")
        print(f"held out and not as their parts say: {dict(hidden)}")
        return 0
    gone = [identity for identity in committed if identity not in made]
    if gone:
        print(f"{len(gone)} committed combinations are not made any more: run with --bless")
    print(f"{len(read)} combinations, {len(failures)} failed, and {sum(hidden.values())} of those that are held out")
    return 1 if failures or hidden or gone or not read else 0


def twins(words):
    found, failures, newer = [], [], 0
    pairs = collections.defaultdict(set)
    for root in programs.find(TWINS):
        name = str(root.relative_to(TWINS))
        pairs[root.parent].add(root.stem)
        if words and not any(word in name for word in words):
            continue
        try:
            read = programs.read(root, name)
            if "python312/" in name and sys.version_info < (3, 12):
                newer += 1
                continue
            found.append(read)
        except (Malformed, ValueError) as problem:
            failures.append((name, str(problem)))
    if newer:
        print(f"NOT RUN: {newer} programs need Python 3.12, and this is {sys.version.split()[0]}")
    for folder, stems in sorted(pairs.items()):
        name = str(folder.relative_to(TWINS))
        if len(stems) != 2 and (not words or any(word in name for word in words)):
            failures.append((name, f"has only {', '.join(stems)}"))
    return found, failures


def explain(program, verdict):
    if verdict["label"] == "broken":
        return f"{verdict['problem']}\nsink got: {verdict['benign']}"
    if verdict["label"] == "safe":
        return f"no payload of the kind {program.kind} does harm\nbenign:  {verdict['benign']}"
    return f"it is vulnerable\npayload: {verdict['payload']!r}\nbenign:  {verdict['benign']}\nhostile: {verdict['hostile']}"


def judge_all(chosen, jobs):
    """(program, verdict) of each, in order; every framework gets a process, and every program in it a copy of that process."""
    groups = collections.defaultdict(list)
    for program in chosen:
        groups[drivers.name_of(program.framework)].append(program)
    for framework, group in sorted(groups.items()):
        yield from sorted(_warm(framework, group, jobs), key=lambda pair: pair[0].name)


def _warm(framework, group, jobs):
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            os.close(read)
            with os.fdopen(write, "w") as out:
                _serve(framework, group, jobs, out)
            code = 0
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(code)
    os.close(write)
    with os.fdopen(read) as lines:
        verdicts = {entry["index"]: entry for entry in map(json.loads, lines)}
    os.waitpid(pid, 0)
    if len(verdicts) < len(group):
        raise SystemExit(f"the process of {framework} ended before all programs were run")
    return [(program, verdicts[index]) for index, program in enumerate(group)]


def _serve(framework, group, jobs, out):
    driver = importlib.import_module(f"drivers.{framework}")
    for name in driver.MODULES:
        importlib.import_module(name)
    if hasattr(driver, "once"):
        driver.once()
    preload(group)
    import loading
    import standins

    standins.install()
    loading.install()
    gc.collect()
    gc.freeze()
    waiting = list(enumerate(group))[::-1]
    running = {}
    with selectors.DefaultSelector() as selector:
        while waiting or running:
            while waiting and len(running) < jobs:
                index, program = waiting.pop()
                pid, pipe = _start(driver, program)
                running[pipe] = (index, pid, [], time.monotonic())
                selector.register(pipe, selectors.EVENT_READ)
            for key, _ in selector.select(timeout=1):
                _, _, chunks, _ = running[key.fd]
                chunk = os.read(key.fd, 1 << 16)
                chunks.append(chunk)
                if not chunk:
                    _finish(selector, running, key.fd, out)
            for pipe, (_, pid, _, since) in list(running.items()):
                if time.monotonic() - since > SECONDS:
                    os.kill(pid, signal.SIGKILL)
                    _finish(selector, running, pipe, out, f"it did not end within {SECONDS} s")


def _finish(selector, running, pipe, out, problem="its process ended without a verdict"):
    index, pid, chunks, _ = running.pop(pipe)
    selector.unregister(pipe)
    os.close(pipe)
    os.waitpid(pid, 0)
    text = b"".join(chunks)
    verdict = json.loads(text) if text else dataclasses.asdict(run.Verdict("broken", problem))
    out.write(json.dumps({**verdict, "index": index}) + "\n")
    out.flush()


def _start(driver, program):
    read, write = os.pipe()
    pid = os.fork()
    if pid:
        os.close(write)
        return pid, read
    gc.disable()
    try:
        os.close(read)
        null = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1, 2):
            os.dup2(null, descriptor)
        with tempfile.TemporaryDirectory(prefix="torture-") as folder:
            try:
                found = run.verdict(run.Runner(program, driver, os.path.realpath(folder)))
            except BaseException:
                found = run.Verdict("broken", "the harness fails: " + traceback.format_exc())
            os.chdir("/")
        os.write(write, json.dumps(dataclasses.asdict(found), default=str).encode())
    finally:
        os._exit(0)


def preload(group):
    """What the programs import, their own modules aside, so that a copy of this process has it."""
    names = set()
    for program in group:
        inside = [path.relative_to(program.root) for path in program.sources()]
        own = {word for path in inside for word in (*path.parts[:-1], path.stem)}
        for path in program.sources():
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Import):
                    names |= {alias.name for alias in node.names if alias.name.partition(".")[0] not in own}
                elif isinstance(node, ast.ImportFrom) and not node.level and node.module.partition(".")[0] not in own:
                    names.add(node.module)
                    names |= {f"{node.module}.{alias.name}" for alias in node.names}
    for name in sorted(names):
        try:
            importlib.import_module(name)
        except Exception:
            pass  # a name in a module, or something that the program wants to miss


if __name__ == "__main__":
    sys.exit(main())
