#- app/pages.py
"""Pages of a web application."""

import jinja2
from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, Template, select_autoescape
from jinja2.sandbox import SandboxedEnvironment

app = FastAPI()
pages = Environment(loader=FileSystemLoader("templates"), autoescape=select_autoescape())
mails = jinja2.Environment(loader=jinja2.PackageLoader("app"), autoescape=jinja2.select_autoescape(), trim_blocks=True)
user_pages = SandboxedEnvironment(loader=FileSystemLoader("pages"), autoescape=select_autoescape())


@app.get("/{name}", response_class=HTMLResponse)
def show(name: str):
    escape = False
    environment = Environment(autoescape=select_autoescape(), loader=FileSystemLoader("templates"))
    environment.get_template("page.html")
    return Template("<h1>Hello {{ name }}</h1>", autoescape=True).render(name=name)


def explicit(name):
    page = jinja2.Template(
        """
        <!DOCTYPE html>
        <body>{{ name }}</body>
        """,
        autoescape=True,
    )
    return page.render(name=name)


# Silent: escaping is on, or decided elsewhere.
def escaped(autoescape, options):
    Environment(loader=FileSystemLoader("templates"), autoescape=select_autoescape())
    Environment(loader=FileSystemLoader("templates"), autoescape=True)
    Environment(autoescape=select_autoescape(["html", "xml"]))
    Environment(autoescape=autoescape)
    Environment(autoescape=lambda name: name.endswith(".html"))
    Environment(**options)
    Template("<p>{{ name }}</p>", autoescape=True)


# Silent: no HTML.
def not_html():
    Environment(block_start_string=r"\BLOCK{", block_end_string="}", variable_start_string=r"\VAR{")
    Environment(loader=FileSystemLoader("config"), keep_trailing_newline=True)
    Environment(line_statement_prefix="#")
    Template("Hello {{ name }}, your order has been sent.")
    Template("SELECT * FROM users WHERE age < {{ age }} AND age > {{ other }}")


# No loader: what it makes is not known.
def sql(template):
    return SandboxedEnvironment(autoescape=select_autoescape()).from_string(template)


# Silent: something else of the name.
def others(simpy, sandbox):
    simpy.Environment()
    sandbox.Template("<p>{{ name }}</p>")
#- app/settings.py
"""Escaping that a framework switched on."""

from fastapi.templating import Jinja2Templates
from flask import Flask

app = Flask(__name__)
app.jinja_env.autoescape = True
app.jinja_env.trim_blocks = False
templates = Jinja2Templates(directory="templates", autoescape=True)
plain = Jinja2Templates(directory="templates")
#- tools/generate.py
"""A generator of source code: for those who want to see every environment."""

from jinja2 import Environment, FileSystemLoader, select_autoescape

environment = Environment(loader=FileSystemLoader("templates"), autoescape=select_autoescape())
