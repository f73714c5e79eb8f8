"""Request data in templates."""

import jinja2
from django.template import Context, Engine
from flask import Flask, render_template, render_template_string, request
from jinja2.sandbox import SandboxedEnvironment
from mako.template import Template
from tornado.template import Template as TornadoTemplate

app = Flask(__name__)
OUTBOX = []
PAGE = "<h1>{{ title }}</h1>"
SUBJECTS = {"welcome": "Hello {{ name }}", "reminder": "{{ name }}, your order waits"}


@app.get("/hello/<name>")
def hello(name):
    return render_template_string(f"<h1>Hello {name}</h1>")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Request data becomes part of this template, whose expressions can reach Python: its sender can run code here; give it to the template as a value


@app.get("/page")
def page():
    title = request.args.get("title", "")
    source = "<h1>%s</h1>" % title
    jinja2.Template(source).render()
    #^^^^^^^^^^^^^^^^^^^^^^ critical fix: Request data becomes part of this template, whose expressions can reach Python: its sender can run code here; give it to the template as a value
    jinja2.Environment(autoescape=True).from_string(PAGE + request.cookies["footer"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this template, whose expressions can reach Python: its sender can run code here; give it to the template as a value
    app.jinja_env.from_string(source="<p>" + title)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this template, whose expressions can reach Python: its sender can run code here; give it to the template as a value
    Template("<h1>" + title).render()
    #^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this template, whose expressions can reach Python: its sender can run code here; give it to the template as a value
    TornadoTemplate("<h1>{}</h1>".format(title)).generate()
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this template, whose expressions can reach Python: its sender can run code here; give it to the template as a value
    Engine().from_string(request.form["template"]).render(Context())
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of this template: its sender can read what the context leads to, and write scripts; give it to the template as a value
    return render_template_string("{% extends 'base.html' %}" + title)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Request data becomes part of this template, whose expressions can reach Python: its sender can run code here; give it to the template as a value


# Silent: values, files, a fixed choice, and the sandbox.
@app.get("/mail")
def mail():
    name = request.args["name"]
    text = jinja2.Template(f"Hello {name}, {{{{ shop }}}} has news").render(shop="Ours")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Request data becomes part of this template, whose expressions can reach Python: its sender can run code here; give it to the template as a value
    text += app.jinja_env.from_string("<p>%s</p>" % request.args.get("note", "")).render()
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this template, whose expressions can reach Python: its sender can run code here; give it to the template as a value
    text += jinja2.Environment(autoescape=True).from_string("<p>" + name + "</p>").render()
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Request data becomes part of this template, whose expressions can reach Python: its sender can run code here; give it to the template as a value
    # A value in code, one whose name is taken, and what is not put into anything.
    text += render_template_string(f"{{{{ {name} }}}}")
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this template, whose expressions can reach Python: its sender can run code here; give it to the template as a value
    text += render_template_string(f"{{{{ name }}}} is not {name}", name="Ours")
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this template, whose expressions can reach Python: its sender can run code here; give it to the template as a value
    text += render_template_string(request.args["page"])
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Request data becomes part of this template, whose expressions can reach Python: its sender can run code here; give it to the template as a value
    OUTBOX.append(text)
    return "sent"


@app.get("/safe")
def safe():
    title = request.args["title"]
    jinja2.Template(PAGE).render(title=title)
    jinja2.Environment(autoescape=True).from_string(PAGE).render({"title": title})
    Template(filename="page.html").render(title=title)
    SandboxedEnvironment().from_string(title).render()
    jinja2.Template(SUBJECTS[request.args["kind"]]).render(name=title)
    render_template_string(PAGE, title=title)
    return render_template("page.html", title=title)


# Silent: not from a request.
def from_elsewhere(source):
    return jinja2.Template(source).render()
#- reports/render.py
"""Only in the strict profile: the environment is a sandbox, whatever its annotation says."""

from flask import Flask, request
from jinja2 import Environment
from jinja2.sandbox import SandboxedEnvironment

from reports.functions import helpers

app = Flask(__name__)


class Processor:
    env: Environment

    def __init__(self):
        self.env = SandboxedEnvironment()
        self.env.globals.update(helpers(self.env))


@app.post("/report")
def report(env: Environment = helpers.env):
    return {"text": env.from_string(request.form["text"]).render(year=2024)}
    #               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of this template: the sandbox keeps its expressions from Python, but not from what the context leads to, nor from loops without end; give it to the template as a value
