"""MongoDB: collections that are always empty."""

import asyncio
import json

from recorder import record
from standins import loaded

QUERIES = """find find_one find_one_and_update find_one_and_delete find_one_and_replace update_one update_many replace_one delete_one
    delete_many count_documents distinct aggregate""".split()


def install():
    pymongo = loaded("pymongo")
    if pymongo:
        pymongo.MongoClient = _Client
        if hasattr(pymongo, "AsyncMongoClient"):
            pymongo.AsyncMongoClient = _AsyncClient


class _Client:
    is_async = False

    def __init__(self, *_, **__):
        pass

    def __getitem__(self, name):
        return _Database(self.is_async)

    get_database = get_default_database = lambda self, *_, **__: _Database(self.is_async)

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return _Database(self.is_async)

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False


class _AsyncClient(_Client):
    is_async = True


class _Database:
    def __init__(self, is_async):
        self._is_async = is_async

    def __getitem__(self, name):
        return _Collection(self._is_async)

    get_collection = __getitem__

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return _Collection(self._is_async)

    def command(self, command, *_, **__):
        _note("command", command)
        return {"ok": 1}


class _Collection:
    def __init__(self, is_async):
        self._is_async = is_async

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)

        def call(*arguments, **options):
            if name in QUERIES:
                for argument in [*arguments, *options.values()]:
                    _note(name, argument)
            result = _Result()
            if name in ("find", "aggregate"):
                return _Cursor() if not (self._is_async and name == "aggregate") else _later(_Cursor())
            if name.startswith("find_one"):
                result = None
            elif name in ("count_documents", "estimated_document_count"):
                result = 0
            elif name == "distinct":
                result = []
            return _later(result) if self._is_async else result

        return call


class _Result:
    inserted_id = upserted_id = "4242"
    matched_count = modified_count = deleted_count = 0
    acknowledged = True


class _Cursor:
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *_, **__: self

    def __iter__(self):
        return iter(())

    def to_list(self, *_, **__):
        return _later([])

    def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration


async def _later(value):
    await asyncio.sleep(0)
    return value


def _note(api, query):
    if isinstance(query, (dict, list)):
        record("nosql", f"pymongo.{api}", json.loads(json.dumps(query, default=str)))
