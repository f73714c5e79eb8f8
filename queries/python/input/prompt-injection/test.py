"""Request data in prompts."""

import anthropic
from flask import Flask, request
from langchain_core.messages import HumanMessage, SystemMessage
from langchain_core.prompts import ChatPromptTemplate
from openai import OpenAI

app = Flask(__name__)
client = OpenAI()
TONES = {"short": "Be brief.", "long": "Be thorough."}


@app.post("/ask")
def ask():
    name = request.form["name"]
    client.chat.completions.create(
        model="m",
        messages=[
            {"role": "system", "content": f"You help {name}."},
            #                             ^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
            {"role": "user", "content": request.form["question"]},
        ],
    )
    client.responses.create(model="m", instructions="You help " + name, input="Hello")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
    anthropic.Anthropic().messages.create(model="m", system=f"You help {name}.", messages=[], max_tokens=9)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
    ChatPromptTemplate.from_messages([("system", "You help " + name), ("human", "{question}")])
    #                                            ^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
    return str(SystemMessage(content=f"You help {name}."))
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`


# Silent: messages of users, and a fixed choice.
@app.post("/safe")
def safe():
    question = request.form["question"]
    client.chat.completions.create(
        model="m",
        messages=[
            {"role": "system", "content": "You help people who buy shoes."},
            {"role": "user", "content": question},
        ],
    )
    client.responses.create(model="m", instructions=TONES[request.form["tone"]], input=question)
    ChatPromptTemplate.from_messages([("system", "You help."), ("human", question)])
    return str(HumanMessage(content=question))


# Silent: not from a request, and other dicts.
def other(name, page):
    client.responses.create(model="m", instructions="You help " + name, input="Hello")
    return {"role": "admin", "content": request.form["text"]}
