import bottle
import jinja2
from django.template import Engine
from django.template import Template as DjangoTemplate
from flask import Flask, render_template_string
from mako.template import Template
from tornado.template import Template as TornadoTemplate

app = Flask(__name__)
render_template_string("Hello")
#                      ^^^^^^^ sink template
app.jinja_env.from_string("Hello")
#                         ^^^^^^^ sink template
jinja2.Template("Hello")
#               ^^^^^^^ sink template
jinja2.Environment(autoescape=True).from_string(source="Hello")
#                                                      ^^^^^^^ sink template
Template("Hello")
#        ^^^^^^^ sink template
Template(filename="page.html")
TornadoTemplate("Hello")
#               ^^^^^^^ sink template
DjangoTemplate("Hello")
#              ^^^^^^^ sink template
Engine().from_string("Hello")
#                    ^^^^^^^ sink template
bottle.SimpleTemplate("Hello")
#                     ^^^^^^^ sink template

# Files, and the sandbox.
jinja2.Environment().get_template("page.html")
jinja2.sandbox.SandboxedEnvironment().from_string("Hello")
