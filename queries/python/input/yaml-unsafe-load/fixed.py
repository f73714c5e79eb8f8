"""YAML that builds objects."""

import functools

import ruamel.yaml
import yaml
import yaml as y
from yaml import UnsafeLoader, load
from yaml import load_all as load_documents

try:
    from yaml import CLoader as FastLoader
except ImportError:
    from yaml import Loader as FastLoader

try:
    from yaml import CSafeLoader as SafeFastLoader
except ImportError:
    from yaml import SafeLoader as SafeFastLoader


# Without a loader.
def no_loader(stream):
    yaml.safe_load(stream)
    yaml.safe_load(stream)
    for document in yaml.safe_load_all(stream):
        print(document)


# With an unsafe one.
def unsafe_loader(stream):
    yaml.safe_load(stream)
    yaml.safe_load(stream)
    yaml.safe_load(stream)
    y.safe_load_all(stream)
    yaml.load(stream, Loader=yaml.CSafeLoader)
    yaml.load(stream, Loader=yaml.CSafeLoader)
    yaml.safe_load(stream)
    loader = yaml.Loader
    return yaml.safe_load(stream)


def unsafe_functions(path):
    with open(path) as stream:
        config = yaml.safe_load(stream)
        rest = list(yaml.safe_load_all(stream))
    return config, rest


class ProjectLoader(yaml.Loader):
    pass


def own_loader(stream):
    return yaml.load(stream, Loader=ProjectLoader)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `ProjectLoader` inherits from an unsafe loader and builds any Python object that the YAML names; derive it from `yaml.SafeLoader`


def loader_object(stream):
    first = yaml.SafeLoader(stream).get_single_data()
    loader = yaml.UnsafeLoader(stream)
    return first, loader.get_data()
    #             ^^^^^^^^^^^^^^^^^ high: This loader builds any Python object that the YAML names; make it a `yaml.SafeLoader`


# Broken twice, and more than plain data.
def full(stream):
    yaml.load(stream, Loader=yaml.SafeLoader)
    yaml.safe_load(stream)


# Silent: safe loaders, also those of one's own.
class SafeProjectLoader(yaml.SafeLoader):
    pass


def safe(stream, loader, options):
    yaml.safe_load(stream)
    yaml.safe_load_all(stream)
    yaml.load(stream, Loader=yaml.SafeLoader)
    yaml.load(stream, yaml.CSafeLoader)
    yaml.load(stream, Loader=yaml.BaseLoader)
    yaml.load(stream, Loader=SafeFastLoader)
    yaml.load(stream, Loader=SafeProjectLoader)
    yaml.SafeLoader(stream).get_single_data()


# Silent: not known here.
def unknown(stream, loader, options):
    yaml.load(stream, Loader=loader)
    yaml.load(stream, **options)


# Silent: nothing is built.
def inspect(stream):
    list(yaml.scan(stream, Loader=yaml.Loader))
    return yaml.compose(stream, Loader=yaml.Loader)


# Silent: other libraries and things of the name.
def others(stream, json):
    json.load(stream)
    ruamel.yaml.YAML(typ="safe").load(stream)
    yaml = ruamel.yaml.YAML()
    yaml.load(stream)
    functools.partial(print)(stream)
#- requirements.txt
pyyaml==5.3
