"""Combines parts to programs: a source, what the value goes through, what is asked of it, and a sink, in one file or several.

Everything follows from the seed. A third of the combinations, also by the seed, is held out: only ever read as a score.
"""

import dataclasses
import hashlib
import random
import re
import textwrap

from parts import frameworks, guards, sinks, steps

SEED = "bezoar 1"
COUNT = 1500  # combinations that are tried; those whose parts do not fit are left out

NOUNS = [
    ("orders", "order", "orders"), ("invoices", "invoice", "invoices"), ("tickets", "ticket", "tickets"), ("pages", "page", "pages"),
    ("parcels", "parcel", "parcels"), ("recipes", "recipe", "recipes"), ("books", "book", "books"), ("rooms", "room", "rooms"),
    ("tours", "tour", "tours"), ("parts", "part_", "spares"), ("songs", "song", "songs"), ("notes", "note", "notes"),
    ("shops", "shop", "shops"), ("meters", "meter", "meters"), ("trains", "train", "trains"), ("plants", "plant", "plants"),
]  # fmt: skip
NAMES = "term wanted entry choice phrase detail topic remark subject label keyword hint".split()
KEYS = ["q", "name", "title", "filter", "term", "label"]
LAYOUTS = ["inline"] * 5 + ["helpers"] * 3 + ["module", "modules", "package", "package", "re-export", "src", "namespace", "attribute"]


@dataclasses.dataclass(frozen=True)
class Combination:
    identity: str
    files: dict  # text by path
    is_held_out: bool
    expected: str  # what the parts say of themselves


def combinations(seed=SEED, count=COUNT):
    seen = set()
    for number in range(count):
        made = _combine(random.Random(f"{seed}/{number}"), number, seed)
        if made is not None and made.identity not in seen:
            seen.add(made.identity)
            yield made


def _combine(draw, number, seed):
    kind = draw.choice(sorted({sink.kind for sink in sinks.ALL}))
    sink = draw.choice([sink for sink in sinks.ALL if sink.kind == kind])
    choices = [f for f in frameworks.ALL if (not sink.frameworks or f.name in sink.frameworks)]
    choices = [f for f in choices if not sink.answers or getattr(f, sink.answers)]
    framework = draw.choice(choices + [f for f in choices if f is frameworks.FLASK] * 5)
    sources = [source for source in framework.sources if kind not in source.unfit]
    source = draw.choice(sources)
    if (source.name == "flask file name" and kind != "path") or not sources:
        return None
    guard, cut, benign, shape = None, None, sink.benign, draw.random()
    if shape < 0.30:
        cut = draw.choice(steps.CUTS)
    elif shape < 0.72:
        fitting = [g for g in guards.ALL if kind in g.kinds and (not g.sinks or sink.name in g.sinks)]
        # As many right ones as wrong ones, if there are both.
        right = draw.random() < 0.5
        fitting = [g for g in fitting if g.stops == right] or fitting
        guard = draw.choice(fitting) if fitting else None
    if cut and (cut.benign or not cut.exact):
        if kind in ("session", "deserialization") or (cut.benign and kind in ("redirect", "ssrf", "nosql")):
            return None
        benign = cut.benign or benign
    if cut and not cut.exact and kind == "code":
        return None  # letters and digits alone are code as well
    if cut and benign == sinks.URL:
        put = lambda text: text.replace('"newest"', '"https://files.example/list"').replace('"featured"', '"https://files.example/"')
        cut = dataclasses.replace(cut, code=put(cut.code), definitions=put(cut.definitions))
    if guard and guard.benign:
        benign = guard.benign
    fragile = kind in ("log", "header", "deserialization", "redirect", "ssrf", "path", "code") or guard or (cut and cut.benign)
    kept = [step for step in steps.KEEPS if step.exact or not fragile]
    chain = [draw.choice(kept) for _ in range(draw.choice([0, 1, 1, 1, 2, 2, 3]))]
    if cut:
        chain.insert(draw.randint(0, len(chain)), cut)
    if sum(bool(step.encode) for step in chain) > 1 or (cut and any(step.encode for step in chain[chain.index(cut) :])):
        return None
    if any(step.encode for step in chain) and source.name == "flask file name":
        return None
    layout = draw.choice(LAYOUTS)
    program = _Program(draw, framework, source, chain, guard, sink, benign, layout)
    if program.clashes():
        return None
    parts = [source.name, *(step.name for step in chain), *([guard.name] if guard else []), sink.name, layout]
    expected = "safe" if cut or (guard and guard.stops) else "vulnerable"
    digest = hashlib.sha256(f"{seed}/{number}".encode()).hexdigest()
    return Combination(f"{number:04}", program.files(" > ".join(parts)), int(digest[:8], 16) % 3 == 0, expected)


class _Program:
    def __init__(self, draw, framework, source, chain, guard, sink, benign, layout):
        self.framework, self.source, self.chain, self.guard, self.sink = framework, source, chain, guard, sink
        self.benign, self.layout, self.draw = benign, layout, draw
        self.route, self.noun, self.table = draw.choice(NOUNS)
        self.key = draw.choice(KEYS)
        self.names = draw.sample([name for name in NAMES if name != self.key], len(chain) + 3)
        self.guard_as_function = draw.random() < 0.5
        self.reject_first = draw.random() < 0.7

    def clashes(self):
        """Whether two parts define the same name differently."""
        seen = {}
        for text in {part.definitions for part in [*self.chain, self.sink, self.guard] if part and part.definitions}:
            for name in re.findall(r"^(?:def|class) (\w+)|^(\w+) =", text, re.MULTILINE):
                name = name[0] or name[1]
                if seen.setdefault(name, text) != text:
                    return True
        return False

    def files(self, summary):
        if self.layout in ("inline", "helpers"):
            return {"app.py": self._app(summary, None)}
        return self._spread(summary)

    # The pieces

    def _fill(self, text, **names):
        made = {
            "route": self.route, "noun": self.noun, "Noun": self.noun.capitalize(), "table": self.table, "key": self.key,
            "Key": self.key.capitalize(), "KEY": self.key.upper(), "view": f"show_{self.route}", "View": f"{self.route.capitalize()}Page",
            "method": self.source.method, "verb": self.source.method.lower(), "rest": self._rest(), **names,
        }  # fmt: skip
        parameter = self._rest_of(self.source.parameter)
        text = text.replace("$, $parameter", ", " + parameter if parameter else "").replace("$parameter", parameter)
        return re.sub(r"\$(\w+)", lambda match: made.get(match[1], match[0]), text)

    def _rest_of(self, text):
        return text.replace("$key", self.key)

    def _rest(self):
        return self._rest_of(self.source.route)

    def _step(self, step, before, after):
        return self._fill(step.code, x=before, y=after).splitlines()

    def _chain(self, chain, first):
        lines, name = [], first
        for step, after in zip(chain, self.names[1:]):
            lines += self._step(step, name, after)
            name = after
        return lines, name

    def _guarded(self, name, body):
        """The lines of the guard, and those of `body(name)` behind or within it."""
        guard = self.guard
        if guard is None:
            return body(name)
        if guard.code:
            after = self.names[-1]
            return [*self._step(guard, name, after), *body(after)]
        condition = self._fill(guard.condition, x=name)
        if self.guard_as_function:
            condition = f"is_acceptable({name})"
        if self.reject_first:
            return [f"if not ({condition}):" if " " in condition else f"if not {condition}:", "    " + self.framework.reject, *body(name)]
        return [f"if {condition}:", *textwrap.indent("\n".join(body(name)), "    ").splitlines(), *self.framework.reject.splitlines()]

    def _definitions(self, parts):
        found = []
        for part in parts:
            if part is not None and part.definitions:
                text = self._fill(part.definitions)
                if text not in found:
                    found.append(text)
        if self.guard in parts and self.guard is not None and self.guard.condition and self.guard_as_function:
            found.append(f"def is_acceptable(text):\n    return {self._fill(self.guard.condition, x='text')}")
        return found

    def _answer(self, expression):
        return self._fill(self.framework.json, e=expression).splitlines()

    def _end(self, name):
        """The lines that use the value, all in the view."""
        sink = self.sink
        code = self._fill(sink.code, x=name)
        if sink.answers:
            return self._fill(getattr(self.framework, sink.answers), e=code).splitlines()
        return [*code.splitlines(), *(self._answer(self._fill(sink.result, x=name)) if sink.result else [])]

    # One file

    def _app(self, summary, outer):
        """The module with the view. `outer` says what other modules give: how the value is prepared and used there."""
        framework, first = self.framework, self.names[0]
        imports = list(framework.imports + self.source.imports)
        definitions = [self._fill(self.source.definitions).rstrip()] if self.source.definitions else []
        lines = [f"{first} = {self._fill(self.source.expression)}"]
        in_view = [*self.chain, self.guard, self.sink]
        if outer is None and self.layout == "inline":
            steps_lines, name = self._chain(self.chain, first)
            lines += steps_lines + self._guarded(name, self._end)
        elif outer is None:
            helper, made = self._helper(self.chain)
            use = None if self.sink.answers or not self.sink.result else self._sink_function()
            last = self.names[-2]
            lines.append(f"{last} = {made}({first})" if self.chain else f"{last} = {first}")
            end = self._end if use is None else lambda name: self._answer(f"{use[1]}({name})")
            lines += self._guarded(last, end)
            definitions_after = ([helper] if self.chain else []) + ([use[0]] if use else [])
        else:
            lines += outer.lines(first)
            imports += outer.imports
            in_view = outer.parts
        for part in in_view:
            if part is not None:
                imports += part.imports
        imports += self._response_imports()
        definitions += self._definitions(in_view)
        if outer is None and self.layout == "helpers":
            definitions += definitions_after
        view = self._fill(framework.view).replace("$body", textwrap.indent("\n".join(lines), framework.indent))
        head = [self._fill(framework.head).rstrip()] if framework.head else []
        tail = [self._fill(framework.tail).rstrip()] if framework.tail else []
        blocks = ["\n".join(_sorted(imports)), *head, *definitions, view.rstrip(), *tail]
        return "\n".join([*self._header(summary), "\n\n\n".join(blocks)]) + "\n"

    def _response_imports(self):
        found = list(getattr(self.framework, f"{self.sink.answers}_imports", ())) if self.sink.answers else []
        if self.guard is not None and self.guard.condition:
            found += self.framework.reject_imports
        if self.sink.answers == "header":
            found += self.framework.header_imports
        return found

    def _header(self, summary):
        drive = self._fill(self.source.drive)
        encodings = [step.encode for step in self.chain if step.encode]
        lines = [f'"""{summary}."""', f"# kind: {self.sink.kind}", f"# drive: {self.framework.name} {drive}"]
        if self.benign != "abc":
            lines.append(f"# benign: {self.benign}")
        lines += [f"# payload: {payload}" for payload in (self.guard.payloads if self.guard else ())]
        if encodings:
            lines.append(f"# encode: {' '.join(reversed(encodings))}")
        return lines

    def _helper(self, chain):
        """A function that does the steps."""
        parameter = self.names[0]
        lines, name = self._chain(chain, parameter)
        body = textwrap.indent("\n".join([*lines, f"return {name}"]), "    ")
        return f"def prepare({parameter}):\n{body}", "prepare"

    def _sink_function(self):
        name = self.names[-1] if not (self.guard and self.guard.code) else self.names[-2]
        code = self._fill(self.sink.code, x=name).splitlines()
        body = textwrap.indent("\n".join([*code, f"return {self._fill(self.sink.result, x=name)}"]), "    ")
        return f"def use_{self.noun}({name}):\n{body}", f"use_{self.noun}"

    # Several files

    def _spread(self, summary):
        has_use = not self.sink.answers and bool(self.sink.result)
        prepare, use = self._module([*self.chain], self._helper(self.chain)[0]), None
        if has_use:
            use = self._module([self.sink], self._sink_function()[0])
        uses = f"use_{self.noun}"
        package = self.draw.choice(["shop", "core", "desk", "library"])
        layout = self.layout
        texts, store = "texts", "storage"
        in_package = layout not in ("module", "modules", "attribute")
        prefix = f"{package}." if in_package else ""
        files, imports = {}, []
        call_prepare, call_use = "prepare", uses
        if layout == "module":
            parts, functions = [*self.chain], [self._helper(self.chain)[0]]
            if has_use:
                parts.append(self.sink)
                functions.append(self._sink_function()[0])
            files["service.py"] = self._module(parts, *functions)
            imports.append("from service import prepare" + (f", {uses}" if has_use else ""))
        else:
            folder = f"{package}/" if in_package else ""
            if layout == "src":
                folder = "src/" + folder
            files[f"{folder}{texts}.py"] = prepare
            if has_use:
                files[f"{folder}{store}.py"] = use
            if in_package and layout != "namespace":
                files[f"{folder}__init__.py"] = ""
            if layout == "re-export":
                files[f"{folder}__init__.py"] = f"from .{texts} import prepare\n" + (f"from .{store} import {uses}\n" if has_use else "")
                imports.append(f"from {package} import prepare" + (f", {uses}" if has_use else ""))
            elif layout == "attribute":
                imports.append(f"import {texts}")
                call_prepare = f"{texts}.prepare"
                if has_use:
                    imports.append(f"import {store} as backend")
                    call_use = f"backend.{uses}"
            elif layout == "package" and has_use:
                # The view knows one module, which gets the other one relatively.
                files[f"{folder}{store}.py"] = _with_import(use, f"from .{texts} import prepare").replace(
                    f"def {uses}(", "def _unprepared(", 1
                ) + f"\n\ndef {uses}(text):\n    return _unprepared(prepare(text))\n"
                if self.guard is not None:
                    imports.append(f"from {package}.{texts} import prepare")
                    files[f"{folder}{store}.py"] = use
                    imports.append(f"from {package}.{store} import {uses}")
                else:
                    imports.append(f"from {package}.{store} import {uses}")
                    call_prepare = ""
            else:
                imports.append(f"from {prefix}{texts} import prepare")
                if has_use:
                    imports.append(f"from {prefix}{store} import {uses}")

        def lines(first):
            last = self.names[-2]
            start = [f"{last} = {call_prepare}({first})" if call_prepare else f"{last} = {first}"]
            end = (lambda name: self._answer(f"{call_use}({name})")) if has_use else self._end
            return start + self._guarded(last, end)

        outer = _Outer(lines, imports, [self.guard] if has_use else [self.guard, self.sink])
        files["app.py"] = self._app(summary, outer)
        return files

    def _module(self, parts, *functions):
        imports = [line for part in parts if part is not None for line in part.imports]
        blocks = (["\n".join(_sorted(imports))] if imports else []) + self._definitions(parts) + list(functions)
        return "\n\n\n".join(blocks) + "\n"


@dataclasses.dataclass(frozen=True)
class _Outer:
    lines: object
    imports: list
    parts: list


def _sorted(imports):
    """Plain imports first, and one line for each module that names come from."""
    plain, names = set(), {}
    for line in imports:
        match = re.fullmatch(r"from (\S+) import (.+)", line)
        if match:
            names.setdefault(match[1], set()).update(name.strip() for name in match[2].split(","))
        else:
            plain.add(line)
    return sorted(plain) + [f"from {module} import {', '.join(sorted(found))}" for module, found in sorted(names.items())]


def _with_import(text, line):
    return f"{line}\n{text}" if text.startswith(("import", "from")) else f"{line}\n\n\n{text}"
