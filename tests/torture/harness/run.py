"""One run of a program with one value, and the verdict over many of them."""

import dataclasses
import logging
import os
import pickle
import shutil
import traceback

import judges
import loading
import payloads
import recorder
import request
import standins
from judges import paths

# These are replaced by stand-ins later on.
pickle_dump, pickle_loads = pickle.dump, pickle.loads

# Deep, so that `../` many times still leads to somewhere that is ours.
SANDBOX = "srv/a/b/c/d/app"


@dataclasses.dataclass
class Observation:
    records: list
    reached: bool
    error: str
    status: int
    value: object
    loaded: bool


@dataclasses.dataclass
class Verdict:
    label: str  # "vulnerable", "safe" or, if there is none, "broken"
    problem: str = ""
    payload: str = ""
    benign: str = ""
    hostile: str = ""
    runs: int = 0


class NotLoaded(Exception):
    """The program failed before the request: with which value, it could not know."""


class Runner:
    """Runs one program as often as it takes, in a folder of its own."""

    def __init__(self, program, driver, folder):
        self.program, self.driver, self.folder = program, driver, folder
        self.runs = 0
        self.where = os.path.join(folder, SANDBOX)
        recorder.CHANGED = True  # there is nothing yet

    def observe(self, value, point=None, hostile=None):
        self.runs += 1
        value = payloads.encode(value, self.program)
        hostile = payloads.encode(hostile, self.program) if hostile is not None else None
        found = (self._apart if getattr(self.driver, "FRESH", False) else self._once)(value, point, hostile)
        if not found.loaded:
            raise NotLoaded(found.error)
        return found

    def _apart(self, value, point, hostile):
        """In a copy of this process."""
        read, write = os.pipe()
        pid = os.fork()
        if pid == 0:
            try:
                with os.fdopen(write, "wb") as out:
                    pickle_dump(self._once(value, point, hostile), out)
            finally:
                os._exit(0)
        os.close(write)
        with os.fdopen(read, "rb") as given:
            found = given.read()
        os.waitpid(pid, 0)
        return pickle_loads(found)

    def _once(self, value, point, hostile):
        program = self.program
        self._prepare()
        error, status, loaded = "", 200, False
        recorder.start(program)
        try:
            if hasattr(self.driver, "before"):
                self.driver.before()
            module = loading.load(program)
            loaded = True
            requests = (request.build(drive, value, point, hostile) for drive in program.drives)
            for answer in self.driver.drive(module, requests):
                status = answer.status
                error = answer.error or error
                _note_answer(answer)
        except BaseException as trouble:  # whatever a program does is its result
            last = traceback.extract_tb(trouble.__traceback__)[-1]
            error = f"{trouble!r} at {last.filename}:{last.lineno}"
        finally:
            records, reached = list(recorder.RECORDS), recorder.REACHED
            recorder.stop()
            self._clean()
        shown = value if hostile is None else f"{hostile} as {point}"
        return Observation([r for r in records if r["kind"] == program.kind], reached, error, status, shown, loaded)

    def _prepare(self):
        if recorder.CHANGED:
            self._furnish()
        standins.reset(self.program)
        self._environment = dict(os.environ)
        logging.getLogger().setLevel(logging.DEBUG)
        self._loggers = set(logging.Logger.manager.loggerDict)

    def _furnish(self):
        """Puts the folder of the program in order."""
        where = self.where
        shutil.rmtree(os.path.join(self.folder, "srv"), ignore_errors=True)
        os.makedirs(where)
        if self.program.kind == "path":
            at = where
            while len(at) >= len(self.folder):
                os.makedirs(at + "/etc", exist_ok=True)
                for name in payloads.markers("path"):
                    open(f"{at}/etc/{name}", "w").close()
                at = os.path.dirname(at)
        if self.program.kind == "xxe":
            for name in payloads.markers("xxe"):
                with open(f"{where}/torture-secret-{name}.txt", "w") as file:
                    file.write(f"torture-secret {name}")
        for name in self.program.files:
            os.makedirs(os.path.dirname(os.path.join(where, name)) or where, exist_ok=True)
            with open(os.path.join(where, name), "w") as file:
                file.write("stand-in\n")
        os.chdir(where)
        recorder.CHANGED = False

    def _clean(self):
        loading.forget(self.program)
        if dict(os.environ) != self._environment:
            os.environ.clear()
            os.environ.update(self._environment)
        root = logging.getLogger()
        for handler in list(root.handlers):
            root.removeHandler(handler)
        for name in set(logging.Logger.manager.loggerDict) - self._loggers:
            del logging.Logger.manager.loggerDict[name]


def _note_answer(answer):
    """What a browser would get is recorded like the argument of a sink."""
    if "html" in answer.header("content-type").lower():
        recorder.RECORDS.append(
            {"kind": "xss", "api": "response", "argument": answer.body.decode("utf-8", "replace"), "at": None}
        )
    for _, value in answer.headers:
        recorder.RECORDS.append({"kind": "header", "api": "response", "argument": value, "at": None})
    if answer.header("location"):
        recorder.RECORDS.append(
            {"kind": "redirect", "api": "Location", "argument": answer.header("location"), "at": None}
        )


def verdict(runner):
    try:
        return _verdict(runner)
    except NotLoaded as trouble:
        return Verdict("broken", f"it cannot be loaded: {trouble}", runs=runner.runs)


def _verdict(runner):
    program = runner.program
    benign = runner.observe(program.benign)
    broken = lambda problem: Verdict("broken", problem, runs=runner.runs, benign=_shown(benign.records))
    if benign.error or benign.status >= 500:
        return broken(f"the benign run fails: {benign.error or benign.status}")
    if program.reaches and not benign.reached:
        return broken(f"the benign run does not reach the sink (status {benign.status})")
    if not program.reaches and benign.reached:
        return broken("the sink is called unreachable, but the benign run reaches it")
    marked = any(_is_at_sink(program, record) for record in benign.records)
    known = Known(runner, benign)
    for template in attacks_on(program, benign):
        for point in [None, *[point for drive in program.drives for point in request.points(drive)]]:
            found = _danger(runner, known, template, point)
            if found is None:
                continue
            record, observation = found
            if marked and not _is_at_sink(program, record):
                return broken(f"it is dangerous at {record['at']}, which is not the line marked `# sink`: {record}")
            return Verdict(
                "vulnerable",
                payload=str(observation.value),
                benign=_shown(benign.records),
                hostile=_shown([record]),
                runs=runner.runs,
            )
    if not benign.records and program.reaches and program.expected == "vulnerable":
        return broken("no stand-in saw the call on the line of the sink")
    return Verdict("safe", benign=_shown(benign.records), runs=runner.runs)


# Whether payloads are also tried before and behind a harmless value: slower, and now and then worth it.
THOROUGH = False


def attacks_on(program, benign):
    usual = [*program.payloads, *payloads.PAYLOADS[program.kind]]
    yield from usual
    for text in usual if THOROUGH else ():
        if isinstance(text, str):
            yield from ("¤" + text, text + "¤", "¤\n" + text, "¤ " + text, text + "\n", "¤." + text, "x" * 40 + text)
    if program.kind == "path":
        for record in benign.records:
            root = paths.root(record["argument"], program.benign)
            name = root.rsplit("/", 1)[-1]
            yield from (f"../{name}-§/x", f"../{name}§", f"{root}-§/x", f"{root}/../{name}_§")


class Known:
    """What harmless values lead to; those beside the benign one are tried only when they are asked for."""

    def __init__(self, runner, benign):
        self.runner, self.observations, self.tried = runner, [benign], False

    def has(self, record):
        if self._has(record):
            return True
        if not self.tried:
            self.tried = True
            self.observations += [self.runner.observe(value) for value in payloads.HARMLESS]
        return self._has(record)

    def _has(self, record):
        program = self.runner.program
        argument = record["argument"]
        if program.kind == "path":
            roots = [
                paths.root(known["argument"], program.benign if i == 0 else str(observation.value))
                for i, observation in enumerate(self.observations)
                if observation.value != ""  # it leads to the folder itself
                for known in observation.records
            ]
            return not paths.leaves(argument, roots)
        made = judges.structure(program.kind, argument, program)
        return any(
            judges.structure(program.kind, known["argument"], program) == made
            for observation in self.observations
            for known in observation.records
        )


def _danger(runner, known, template, point):
    """The record and the run in which this payload does harm; what does not change with the marker is not its doing."""
    program = runner.program
    first, second = (payloads.fill(template, program, marker) for marker in payloads.markers(program.kind))
    run = lambda value: runner.observe(value) if point is None else runner.observe(program.benign, point, value)
    observation = run(first)
    if observation.reached and not program.reaches:
        return {"argument": "the sink is reached", "at": None}, observation
    suspects = [record for record in observation.records if _is_suspect(program, record) and not known.has(record)]
    suspects.sort(key=lambda record: not _is_at_sink(program, record))
    if not suspects:
        return None
    other = [record["argument"] for record in run(second).records]
    return next(((record, observation) for record in suspects if record["argument"] not in other), None)


def _is_suspect(program, record):
    return judges.attacks(program.kind, judges.structure(program.kind, record["argument"], program))


def _is_at_sink(program, record):
    return record["at"] is not None and tuple(record["at"]) == program.sink


def _shown(records):
    return "; ".join(f"{record.get('api', '')} {record['argument']!r}"[:300] for record in records[:4])
