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


#- support.py
"""Prompts that say all of their own before the data, and prompts that go on after it."""

import anthropic
from flask import Flask, request
from langchain_core.messages import HumanMessage, SystemMessage
from langchain_openai import ChatOpenAI
from openai import OpenAI

from .prompts import BASE, build, describe

app = Flask(__name__)
client = OpenAI()
claude = anthropic.Anthropic()
model = ChatOpenAI()
RULES = "You answer questions about shoes.\n"


@app.post("/support")
def support():
    notes = request.form["notes"]
    question = request.form["question"]
    client.chat.completions.create(
        model="m",
        messages=[
            {"role": "system", "content": f"You help customers. What they told us: {notes}"},
            #                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
            {"role": "user", "content": question},
        ],
    )
    messages = [{"role": "developer", "content": RULES + request.form["notes"]}, {"role": "user", "content": question}]
    #                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
    client.chat.completions.create(model="m", messages=messages)
    messages = [
        {
            "role": "system",
            "content": f"""{BASE}
            #          ^^^^^^^^^^ medium (strict) fix: Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`

Answer with this profile as {{"answer": "…"}}:
{request.json["profile"]}
""",
        },
    ]
    client.chat.completions.create(model="m", messages=messages)
    messages = [
        {"role": "system", "content": ("You help customers.\n" + notes)},
        #                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
        {"role": "system", "content": ("You help customers.\n" f"Their notes: {notes}")},
        #                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
        {"role": "system", "content": request.get_json()["notes"]},
        #                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
    ]
    messages.append({"role": "system", "content": request.form["style"]})
    #                                             ^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
    client.chat.completions.create(model="m", messages=messages)
    claude.messages.create(model="m", max_tokens=9, system=RULES + notes, messages=[{"role": "user", "content": question}])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
    claude.messages.create(model="m", max_tokens=9, messages=messages, system=f"You help customers. Their notes: {notes}")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
    client.responses.create(model="m", instructions=f"{RULES}{notes}", input=[{"role": "user", "content": question}])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
    model.invoke([("system", f"You help customers. Their notes: {notes}"), ("human", question)])
    #                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
    model.invoke([("system", request.form["notes"]), ("human", question)])
    #                        ^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
    return model.invoke([SystemMessage(content=request.form.get("notes")), HumanMessage(content=question)]).content
    #                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`


# No fix: the sentence goes on after the data, is not whole without it, or nobody sees how the text is made.
@app.post("/tangled")
def tangled():
    notes = request.form["notes"]
    prompt = f"You help {notes}."
    chosen = request.form.get("prompt", "You help customers.")
    built = build(notes)
    client.chat.completions.create(
        model="m",
        messages=[
            {"role": "system", "content": f"Their notes: {notes} Answer briefly."},
            #                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
            {"role": "system", "content": "You help " + notes},
            #                             ^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
            {"role": "system", "content": prompt},
            #                             ^^^^^^ medium (strict): Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
            {"role": "system", "content": build(notes)},
            #                             ^^^^^^^^^^^^ medium (strict): Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
            {"role": "system", "content": request.form.get("prompt", "You help customers.")},
            #                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
            {"role": "system", "content": chosen},
            #                             ^^^^^^ medium (strict): Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
            {"role": "system", "content": built},
            #                             ^^^^^ medium (strict): Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
            {"role": "system", "content": notes or BASE},
            #                             ^^^^^^^^^^^^^ medium (strict): Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
            {"role": "system", "content": f"One: {notes} Two: {notes}"},
            #                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
        ],
    )
    messages = []
    messages.append({"role": "system", "content": "Their notes:\n" + notes})
    #                                             ^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
    client.responses.create(model="m", instructions="Their notes:\n" + notes, input=describe())
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
    claude.messages.create(model="m", max_tokens=9, system=notes, messages=messages)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
    return model.invoke([SystemMessage(content=prompt)]).content
    #                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`


#- local.py
from flask import Flask, request
from huggingface_hub import InferenceClient

app = Flask(__name__)
client = InferenceClient()


# No fix: templates of such models want the roles to alternate.
@app.post("/local")
def local():
    messages = [
        {"role": "system", "content": "You help customers.\n" + request.form["notes"]},
        #                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
        {"role": "user", "content": request.form["question"]},
    ]
    return client.chat_completion(messages).choices[0].message.content


#- views.py
from django.http import JsonResponse
from openai import OpenAI

client = OpenAI()


def ask(request):
    messages = [
        {'role': 'system', 'content': 'You help customers.'},
        {'role': 'system', 'content': request.POST['style']},
        #                             ^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
        {'role': 'system', 'content': request.GET.get('tone')},
        #                             ^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
        {'role': 'system', 'content': f'They are from:\n{request.GET["country"]}'},
        #                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
    ]
    return JsonResponse({'text': client.responses.create(model='m', input=messages).output_text})


#- api.py
from fastapi import FastAPI
from openai import AsyncOpenAI
from pydantic import BaseModel

app = FastAPI()
client = AsyncOpenAI()


class Question(BaseModel):
    style: str
    text: str


@app.post("/ask")
async def ask(question: Question):
    messages = [{"role": "developer", "content": question.style}, {"role": "user", "content": question.text}]
    #                                            ^^^^^^^^^^^^^^ medium (strict) fix: Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
    return await client.chat.completions.create(model="m", messages=messages)


#- templates.py
from flask import Flask, request
from langchain_core.prompts import ChatPromptTemplate

app = Flask(__name__)


# No fix: braces in the data would be read as holes of the template in the other message as well.
@app.post("/template")
def template():
    prompt = ChatPromptTemplate.from_messages([("system", "Their notes:\n" + request.form["notes"]), ("human", "{question}")])
    #                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`
    return prompt.invoke({"question": request.form["question"]}).to_string()
