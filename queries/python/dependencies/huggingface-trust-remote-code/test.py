#- app/models.py
"""Models that bring code."""

import os

import datasets
from datasets import load_dataset
from langchain_huggingface import HuggingFaceEmbeddings
from sentence_transformers import SentenceTransformer
from transformers import AutoModel, AutoModelForCausalLM, AutoTokenizer, pipeline
from vllm import LLM, EngineArgs

MODEL = "some-lab/some-model"
TRUST = True


def load(name, device):
    tokenizer = AutoTokenizer.from_pretrained(name, trust_remote_code=True)
    #                                               ^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever can push to that repository runs code here; leave `trust_remote_code` off, or pin a `revision` whose code you have read
    model = AutoModelForCausalLM.from_pretrained(
        name,
        device_map=device,
        trust_remote_code=TRUST,
        #^^^^^^^^^^^^^^^^^^^^^^ high: Whoever can push to that repository runs code here; leave `trust_remote_code` off, or pin a `revision` whose code you have read
    )
    return tokenizer, model


def others(name):
    pipeline("text-generation", model=MODEL, trust_remote_code=True)
    #                                        ^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever can push to that repository runs code here; leave `trust_remote_code` off, or pin a `revision` whose code you have read
    SentenceTransformer(MODEL, trust_remote_code=True)
    #                          ^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever can push to that repository runs code here; leave `trust_remote_code` off, or pin a `revision` whose code you have read
    load_dataset("some-lab/some-data", split="train", trust_remote_code=True)
    #                                                 ^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever can push to that repository runs code here; leave `trust_remote_code` off, or pin a `revision` whose code you have read
    LLM(model=name, tensor_parallel_size=2, trust_remote_code=True)
    #                                       ^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever can push to that repository runs code here; leave `trust_remote_code` off, or pin a `revision` whose code you have read
    return EngineArgs(model=name, trust_remote_code=True)
    #                             ^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever can push to that repository runs code here; leave `trust_remote_code` off, or pin a `revision` whose code you have read


# A branch can be moved.
def branch(name):
    return AutoModel.from_pretrained(name, revision="main", trust_remote_code=True)
    #                                                       ^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever can push to that repository runs code here; leave `trust_remote_code` off, or pin a `revision` whose code you have read


# As options.
def options(name, config):
    embeddings = HuggingFaceEmbeddings(model_name=name, model_kwargs={"trust_remote_code": True, "device": "cpu"})
    #                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever can push to that repository runs code here; leave `trust_remote_code` off, or pin a `revision` whose code you have read
    kwargs = {}
    kwargs['trust_remote_code'] = True
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever can push to that repository runs code here; leave `trust_remote_code` off, or pin a `revision` whose code you have read
    config.trust_remote_code = True
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever can push to that repository runs code here; leave `trust_remote_code` off, or pin a `revision` whose code you have read
    return embeddings, AutoModel.from_pretrained(name, **kwargs)


# For all data sets.
datasets.config.HF_DATASETS_TRUST_REMOTE_CODE = True
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever can push to that repository runs code here; leave `trust_remote_code` off, or pin a `revision` whose code you have read
os.environ["HF_DATASETS_TRUST_REMOTE_CODE"] = "1"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Every data set's own code is run now; leave `HF_DATASETS_TRUST_REMOTE_CODE` off


# Of one commit, and of a folder.
def known():
    AutoModel.from_pretrained(MODEL, revision="5cbd2e3a6e0fcb1a0a3b6a0f0bb7a1d7d6c0a4f1", trust_remote_code=True)
    #                                                                                     ^^^^^^^^^^^^^^^^^^^^^^ info (audit): Code of the repository is run, of the commit `5cbd2e3a6e0fcb1a0a3b6a0f0bb7a1d7d6c0a4f1` only
    return AutoModel.from_pretrained("./checkpoints/last", trust_remote_code=True)
    #                                                      ^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Code in the folder `./checkpoints/last` is run; take it from a repository that you have read


# What callers get who say nothing.
def wrapper(name, trust_remote_code=True):
#                 ^^^^^^^^^^^^^^^^^^^^^^ medium fix: Callers who say nothing run the code of the repository; make `False` the default
    options = {"trust_remote_code": trust_remote_code}
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): Whoever can push to that repository runs code here; leave `trust_remote_code` off, or pin a `revision` whose code you have read
    return AutoModel.from_pretrained(name, trust_remote_code=trust_remote_code), AutoTokenizer.from_pretrained(name, **options)
    #                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): Whoever can push to that repository runs code here; leave `trust_remote_code` off, or pin a `revision` whose code you have read


def typed_wrapper(name: str, trust_remote_code: bool = True):
#                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Callers who say nothing run the code of the repository; make `False` the default
    return name


class Settings:
    trust_remote_code: bool = True
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Callers who say nothing run the code of the repository; make `False` the default


# Silent: off, not said, or decided elsewhere.
def off(name, trust, args):
    AutoModel.from_pretrained(name)
    AutoModel.from_pretrained(name, trust_remote_code=False)
    AutoModel.from_pretrained(name, trust_remote_code=trust)
    AutoModel.from_pretrained(name, trust_remote_code=args.trust_remote_code)
    HuggingFaceEmbeddings(model_name=name, model_kwargs={"trust_remote_code": False})
    os.environ["HF_DATASETS_TRUST_REMOTE_CODE"] = "0"


def safe_default(name, trust_remote_code=False):
    return AutoModel.from_pretrained(name, trust_remote_code=trust_remote_code)


# Silent: other words.
def other_words(client, name, message):
    client.connect(name, trust_remote=True, trust_env=True)
    return message == "trust_remote_code=True", {"remote_code": True}
#- tests/test_models.py
"""Tests load what they know."""

from transformers import AutoModel


def test_load():
    assert AutoModel.from_pretrained("hf-internal-testing/tiny", trust_remote_code=True)
    #                                                            ^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Whoever can push to that repository runs code here; leave `trust_remote_code` off, or pin a `revision` whose code you have read
