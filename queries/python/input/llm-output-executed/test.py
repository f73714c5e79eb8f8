"""What language models answer, run as code."""

import ast
import json
import sqlite3
import subprocess

import anthropic
from langchain_experimental.agents import create_csv_agent, create_pandas_dataframe_agent
from langchain_experimental.tools import PythonREPLTool
from langchain_experimental.utilities import PythonREPL
from langchain_openai import ChatOpenAI
from openai import OpenAI

client = OpenAI()
model = ChatOpenAI()
TOOLS = {"total": sum, "largest": max}


def calculate(question):
    answer = client.chat.completions.create(model="m", messages=[{"role": "user", "content": question}])
    exec(answer.choices[0].message.content)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `exec` runs what a language model answered: whoever wrote a part of what the model read can run code here; run it in a sandbox, or let the model choose among functions
    code = client.responses.create(model="m", input=question).output_text
    return eval(code)
    #      ^^^^^^^^^^ high fix: `eval` runs what a language model answered: whoever wrote a part of what the model read can run code here; run it in a sandbox, or let the model choose among functions


def run(task):
    message = anthropic.Anthropic().messages.create(model="m", max_tokens=99, messages=[{"role": "user", "content": task}])
    command = message.content[0].text
    subprocess.run(command, shell=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `subprocess.run` runs what a language model answered: whoever wrote a part of what the model read can run code here; run it in a sandbox, or let the model choose among functions
    PythonREPL().run(model.invoke(task).content)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `PythonREPL().run` runs what a language model answered: whoever wrote a part of what the model read can run code here; run it in a sandbox, or let the model choose among functions


def table(frame):
    return create_pandas_dataframe_agent(model, frame, allow_dangerous_code=True)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: This agent runs Python that a language model writes, with the rights of your program; run it in a sandbox, or give it tools that only read


def tools():
    return [PythonREPLTool()]
    #       ^^^^^^^^^^^^^^^^ medium (strict): `PythonREPLTool` runs what a language model writes, with the rights of your program; run it in a sandbox, or give the model tools that only read


def report(question):
    statement = client.responses.create(model="m", input=question).output_text
    return sqlite3.connect("shop.db").execute(statement).fetchall()
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): The database runs SQL that a language model wrote; give the connection an account that can only read what everybody may see


def numbers(question):
    answer = client.responses.create(model="m", input="Answer with a list of numbers: " + question)
    low, high = eval(answer.output_text)
    #           ^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `eval` runs what a language model answered: whoever wrote a part of what the model read can run code here; run it in a sandbox, or let the model choose among functions
    code = model.invoke(question).content
    names = eval(code.strip())
    #       ^^^^^^^^^^^^^^^^^^ high fix: `eval` runs what a language model answered: whoever wrote a part of what the model read can run code here; run it in a sandbox, or let the model choose among functions
    message = anthropic.Anthropic().messages.create(model="m", max_tokens=99, messages=[{"role": "user", "content": question}])
    return low, high, names, eval(message.content[0].text)
    #                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `eval` runs what a language model answered: whoever wrote a part of what the model read can run code here; run it in a sandbox, or let the model choose among functions


# No fix: names and calls around the answer, names that it may use, and code that is compiled.
def formula(question, row):
    answer = client.responses.create(model="m", input=question).output_text
    total = eval(f"sum({answer})")
    #       ^^^^^^^^^^^^^^^^^^^^^^ high: `eval` runs what a language model answered: whoever wrote a part of what the model read can run code here; run it in a sandbox, or let the model choose among functions
    keep = eval(answer, {"row": row})
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `eval` runs what a language model answered: whoever wrote a part of what the model read can run code here; run it in a sandbox, or let the model choose among functions
    tree = compile(answer, "<answer>", "eval")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `compile` runs what a language model answered: whoever wrote a part of what the model read can run code here; run it in a sandbox, or let the model choose among functions
    return total, keep, eval(tree), eval(compile(answer, "<answer>", "eval"))
    #                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `compile` runs what a language model answered: whoever wrote a part of what the model read can run code here; run it in a sandbox, or let the model choose among functions


ALLOWED = True
OPTIONS = {"allow_dangerous_code": True}


def agents(frame, path):
    create_pandas_dataframe_agent(model, frame, agent_type="tool-calling", allow_dangerous_code=ALLOWED)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: This agent runs Python that a language model writes, with the rights of your program; run it in a sandbox, or give it tools that only read
    create_pandas_dataframe_agent(model, frame, **OPTIONS)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: This agent runs Python that a language model writes, with the rights of your program; run it in a sandbox, or give it tools that only read
    return create_csv_agent(
    #      ^^^^^^^^^^^^^^^^^ medium fix: This agent runs Python that a language model writes, with the rights of your program; run it in a sandbox, or give it tools that only read
        model,
        path,
        verbose=True,
        allow_dangerous_code=True,
    )


# Silent: values, a choice of functions, and an argument without a shell.
def safe(question):
    answer = client.responses.create(model="m", input=question).output_text
    values = json.loads(answer)
    ast.literal_eval(answer)
    subprocess.run(["say", answer])
    sqlite3.connect("shop.db").execute("INSERT INTO answers VALUES (?)", (answer,))
    return TOOLS[values["tool"]](values["numbers"])


# Silent: code of the program's own, and an agent without Python.
def other(frame):
    exec("x = 1")
    subprocess.run("ls | wc", shell=True)
    return create_pandas_dataframe_agent(model, frame)
