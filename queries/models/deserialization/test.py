import marshal
import pickle
import shelve

import jsonpickle
import numpy
import torch
import yaml
from ruamel.yaml import YAML

pickle.loads(b"")
#            ^^^ sink deserialization
pickle.Unpickler(open("data", "rb"))
#               ^^^^^^^^^^^^^^^^^^^^ sink deserialization
marshal.loads(b"")
#             ^^^ sink deserialization
shelve.open("data")
#           ^^^^^^ sink deserialization
jsonpickle.decode("{}")
#                 ^^^^ sink deserialization
numpy.load("data.npy", allow_pickle=True)
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink deserialization
yaml.load("a: 1", Loader=yaml.UnsafeLoader)
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink deserialization
yaml.unsafe_load("a: 1")
#                ^^^^^^ sink deserialization
YAML(typ="unsafe").load("a: 1")
#                      ^^^^^^^^ sink deserialization
torch.load("model.pt", weights_only=False)
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink deserialization

# Values only.
numpy.load("data.npy")
yaml.load("a: 1", Loader=yaml.SafeLoader)
YAML(typ="safe").load("a: 1")
torch.load("model.pt", weights_only=True)
pickle.dumps({})
