#- app/pages.py
"""Pages of a web application."""

import jinja2
from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, Template, select_autoescape
from jinja2.sandbox import SandboxedEnvironment

app = FastAPI()
pages = Environment(loader=FileSystemLoader("templates"))
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Templates of this environment put values into HTML unescaped; set `autoescape=select_autoescape()`
mails = jinja2.Environment(loader=jinja2.PackageLoader("app"), autoescape=False, trim_blocks=True)
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Templates of this environment put values into HTML unescaped; set `autoescape=select_autoescape()`
user_pages = SandboxedEnvironment(loader=FileSystemLoader("pages"))
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Templates of this environment put values into HTML unescaped; set `autoescape=select_autoescape()`


@app.get("/{name}", response_class=HTMLResponse)
def show(name: str):
    escape = False
    environment = Environment(autoescape=escape, loader=FileSystemLoader("templates"))
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Templates of this environment put values into HTML unescaped; set `autoescape=select_autoescape()`
    environment.get_template("page.html")
    return Template("<h1>Hello {{ name }}</h1>").render(name=name)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: This template puts values into HTML unescaped; set `autoescape=True`


def explicit(name):
    page = jinja2.Template(
    #      ^^^^^^^^^^^^^^^^ high fix: This template puts values into HTML unescaped; set `autoescape=True`
        """
        <!DOCTYPE html>
        <body>{{ name }}</body>
        """,
        autoescape=False,
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
    return SandboxedEnvironment().from_string(template)
    #      ^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If these templates make HTML, values are put into it unescaped; set `autoescape=select_autoescape()`


# Silent: something else of the name.
def others(simpy, sandbox):
    simpy.Environment()
    sandbox.Template("<p>{{ name }}</p>")
#- app/settings.py
"""Escaping that a framework switched on."""

from fastapi.templating import Jinja2Templates
from flask import Flask

app = Flask(__name__)
app.jinja_env.autoescape = False
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Every template of the application now puts values into HTML unescaped; leave `autoescape` on
app.jinja_env.trim_blocks = False
templates = Jinja2Templates(directory="templates", autoescape=False)
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Templates of this environment put values into HTML unescaped; set `autoescape=select_autoescape()`
plain = Jinja2Templates(directory="templates")
#- tools/generate.py
"""A generator of source code: for those who want to see every environment."""

from jinja2 import Environment, FileSystemLoader

environment = Environment(loader=FileSystemLoader("templates"), autoescape=False)
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: If these templates make HTML, values are put into it unescaped; set `autoescape=select_autoescape()`
