"""Deserialization: the bytes are noted, nothing is made of them."""

from recorder import calls_directly, record
from standins import loaded, replace

import marshal
import pickle
import shelve


def text_of(data):
    if hasattr(data, "read"):
        data = data.read()
    return data.decode("latin-1") if isinstance(data, (bytes, bytearray, memoryview)) else str(data)


def install():
    for module in (pickle, marshal, *(loaded(name) for name in ("dill", "cloudpickle", "jsonpickle", "joblib"))):
        for name in ("loads", "load", "decode"):
            if module is not None:
                replace(module, name, _loading(f"{module.__name__}.{name}"))
    replace(shelve, "open", _loading("shelve.open"))
    pickle.Unpickler = Unpickler
    if loaded("yaml"):
        yaml = loaded("yaml")
        for name in ("load", "load_all"):
            replace(yaml, name, _yaml)
        for name in ("unsafe_load", "unsafe_load_all", "full_load", "full_load_all"):
            replace(yaml, name, _loading(f"yaml.{name}"))
    if loaded("pandas"):
        replace(loaded("pandas"), "read_pickle", _loading("pandas.read_pickle"))
    if loaded("numpy"):
        replace(loaded("numpy"), "load", _loading("numpy.load"))


class Unpickler:
    def __init__(self, file, **_):
        self._file = file

    def load(self):
        record("deserialization", "pickle.Unpickler.load", text_of(self._file))
        return {}


def _loading(api):
    def make(original):
        def load(data, *rest, **options):
            if not calls_directly():
                return original(data, *rest, **options)
            record("deserialization", api, text_of(data))
            return {}

        return load

    return make


def _yaml(original):
    def load(stream, Loader=None, **options):
        yaml = loaded("yaml")
        safe = {getattr(yaml, name, None) for name in ("SafeLoader", "CSafeLoader", "BaseLoader", "CBaseLoader")}
        if not calls_directly() or (isinstance(Loader, type) and safe & set(Loader.__mro__) and Loader in safe):
            return original(stream, Loader, **options)
        record("deserialization", "yaml.load", text_of(stream))
        return {}

    return load
