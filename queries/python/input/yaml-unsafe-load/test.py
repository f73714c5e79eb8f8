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
    yaml.load(stream)
    #^^^^^^^^^^^^^^^^ high fix: `yaml.load` builds any Python object that the YAML names; use `yaml.safe_load`
    load(stream)
    #^^^^^^^^^^^ high fix: `load` builds any Python object that the YAML names; use `yaml.safe_load`
    for document in load_documents(stream):
    #               ^^^^^^^^^^^^^^^^^^^^^^ high fix: `load_documents` builds any Python object that the YAML names; use `yaml.safe_load_all`
        print(document)


# With an unsafe one.
def unsafe_loader(stream):
    yaml.load(stream, Loader=yaml.Loader)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `yaml.Loader` builds any Python object that the YAML names; use `yaml.safe_load`
    yaml.load(stream, yaml.UnsafeLoader)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `yaml.UnsafeLoader` builds any Python object that the YAML names; use `yaml.safe_load`
    load(stream, Loader=UnsafeLoader)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `UnsafeLoader` builds any Python object that the YAML names; use `yaml.safe_load`
    y.load_all(stream, Loader=y.Loader)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `y.Loader` builds any Python object that the YAML names; use `yaml.safe_load_all`
    yaml.load(stream, Loader=yaml.CLoader)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `yaml.CLoader` builds any Python object that the YAML names; use `CSafeLoader`
    yaml.load(stream, Loader=FastLoader)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `FastLoader` builds any Python object that the YAML names; use `CSafeLoader`
    yaml.load(stream, Loader=None)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `yaml.load` builds any Python object that the YAML names; use `yaml.safe_load`
    loader = yaml.Loader
    return yaml.load(stream, loader)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `loader` builds any Python object that the YAML names; use `yaml.safe_load`


def unsafe_functions(path):
    with open(path) as stream:
        config = yaml.unsafe_load(stream)
        #        ^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `yaml.unsafe_load` builds any Python object that the YAML names; use `yaml.safe_load`
        rest = list(yaml.unsafe_load_all(stream))
        #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `yaml.unsafe_load_all` builds any Python object that the YAML names; use `yaml.safe_load_all`
    return config, rest


class ProjectLoader(yaml.Loader):
    pass


def own_loader(stream):
    return yaml.load(stream, Loader=ProjectLoader)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `ProjectLoader` inherits from an unsafe loader and builds any Python object that the YAML names; derive it from `yaml.SafeLoader`


def loader_object(stream):
    first = yaml.Loader(stream).get_single_data()
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `yaml.Loader` builds any Python object that the YAML names; use `SafeLoader`
    loader = yaml.UnsafeLoader(stream)
    return first, loader.get_data()
    #             ^^^^^^^^^^^^^^^^^ high: This loader builds any Python object that the YAML names; make it a `yaml.SafeLoader`


# Broken twice, and more than plain data.
def full(stream):
    yaml.load(stream, Loader=yaml.FullLoader)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `yaml.FullLoader` of this PyYAML runs code that the YAML names (CVE-2020-14343); use `SafeLoader` or PyYAML 5.4
    yaml.full_load(stream)
    #^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `yaml.full_load` gives more than plain data and has been broken twice; `yaml.safe_load` is enough for configuration


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
