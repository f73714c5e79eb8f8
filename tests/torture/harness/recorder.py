"""What happens in one run: the arguments of the stand-ins, and whether the line of the sink was executed."""

import sys
import threading

RECORDS = []
RUNNING = None  # the program, while it runs
REACHED = False
CHANGED = True  # whether the folder of the program may not be what it was before the run
_files = ""
_is_folder = False


def start(program):
    global RUNNING, REACHED, _files, _is_folder
    RUNNING, REACHED = program, False
    RECORDS.clear()
    _is_folder = program.root.is_dir()
    _files = str(program.root) + ("/" if _is_folder else "")
    sys.settrace(_trace)
    threading.settrace(_trace)


def stop():
    global RUNNING
    sys.settrace(None)
    threading.settrace(None)
    RUNNING = None


def place():
    """File and line of the innermost frame of the program; None if nobody in it is calling."""
    frame = sys._getframe(1)
    while frame is not None:
        name = frame.f_code.co_filename
        if is_of_program(name):
            return name, frame.f_lineno
        frame = frame.f_back
    return None


def calls_directly(depth=2):
    """Whether the caller of the stand-in is code of the program."""
    return RUNNING is not None and is_of_program(sys._getframe(depth).f_code.co_filename)


def is_of_program(name):
    return name.startswith(_files) if _is_folder else name == _files


def record(kind, api, argument, anywhere=False):
    """Notes a call; False, and nothing noted, if the program is not among its callers (or `anywhere`)."""
    if RUNNING is None:
        return False
    at = place()
    if at is None and not anywhere:
        return False
    RECORDS.append({"kind": kind, "api": api, "argument": argument, "at": list(at) if at else None})
    return True


def _trace(frame, event, _):
    if RUNNING is not None and frame.f_code.co_filename == RUNNING.sink[0]:
        return _lines
    return None


def _lines(frame, event, _):
    global REACHED
    if event == "line" and RUNNING is not None and frame.f_lineno == RUNNING.sink[1]:
        REACHED = True
    return _lines
