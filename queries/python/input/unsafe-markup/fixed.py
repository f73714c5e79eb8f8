#- app/pages.py
"""Strings that are declared to be HTML."""

import html
import json

import flask
import jinja2
import markupsafe
import nh3
from dominate import tags
from flask import Markup as FlaskMarkup
from flask import render_template, request, url_for
from markupsafe import Markup, escape

from shop import links
from shop.text import esc, highlighted

LINK = '<a href="/users/{}">{}</a>'
app = flask.Flask(__name__)


# What comes with a request.
@app.get("/hello")
def hello():
    name = request.args["name"]
    return Markup("<h1>Hello {}</h1>").format(name)


@app.get("/search")
def search():
    text = "<p>" + request.args["q"]
    text += "</p>"
    return Markup(text) + (Markup("<p>%s</p>") % request.args.get("page", "1"))
    #      ^^^^^^^^^^^^ high: Request data goes into HTML unescaped; `Markup("…{}…").format(value)` escapes it


@app.post("/comment")
def comment():
    return Markup(request.form["text"])
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data goes into HTML unescaped; `Markup("…{}…").format(value)` escapes it


# Any value.
def badge(user):
    return Markup("<b>{}</b>").format(user.name)


def cell(value, title):
    return markupsafe.Markup('<td title="{}" style="{{}}">{}</td>').format(title, value)


def row(first, second, third):
    return FlaskMarkup("<tr><td>{}<td>{}<td>{}</tr>").format(first, second, third)


def many(a, b, c, d):
    return Markup(f"{a}-{b}-{c}-{d}")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: What is put into this string goes into HTML unescaped; use `Markup("…{}…").format(value)`, which escapes it


def block(text):
    return Markup(
        """
        <p>{}</p>
        """
    ).format(text)


def percent(user, count):
    one = Markup("<i>%s</i>") % user.name
    return one, Markup('<i title="%s">%d</i>') % (user.name, count)


def formatted(user):
    return jinja2.Markup("<i>{}</i>").format(user.name), Markup(LINK.format(user.id, user.name))
    #                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: What is put into this string goes into HTML unescaped; use `Markup("…{}…").format(value)`, which escapes it


def added(name):
    return Markup("<i>") + name + Markup("</i>"), Markup("<i>" + name.title())
    #                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: What is put into this string goes into HTML unescaped; use `Markup("…{}…").format(value)`, which escapes it


def converted(name):
    return Markup(f"<i>{name!s:>10}</i>")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: What is put into this string goes into HTML unescaped; use `Markup("…{}…").format(value)`, which escapes it


class Field:
    def __html__(self):
        return Markup("<label>{label}</label>").format(label=self.label)


def script(data):
    return Markup(json.dumps(data))
    #      ^^^^^^^^^^^^^^^^^^^^^^^^ medium: JSON may hold `</script>`, which ends the script that it is put into; use the filter `tojson` in the template


# HTML by its name, and strings that are built elsewhere: for those who want to see every use.
def by_name(field, body_html, attrs):
    return Markup(f"<div>{body_html}</div>"), Markup(f"<input {attrs}>"), Markup("<p>%s</p>" % field.render())
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): What is put into this string goes into HTML unescaped; use `Markup("…{}…").format(value)`, which escapes it
    #                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): What is put into this string goes into HTML unescaped; use `Markup("…{}…").format(value)`, which escapes it
    #                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): What is put into this string goes into HTML unescaped; use `Markup("…{}…").format(value)`, which escapes it


def pieces(rows):
    return Markup("<table>" + "".join(rows) + "</table>")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): What is put into this string goes into HTML unescaped; use `Markup("…{}…").format(value)`, which escapes it


def elsewhere(text, template, args):
    return Markup(text), Markup(template % args), Markup(template.format(text))
    #      ^^^^^^^^^^^^ low (strict): If `text` may hold what somebody else wrote, that goes into HTML unescaped
    #                    ^^^^^^^^^^^^^^^^^^^^^^^ low (strict): If `template % args` may hold what somebody else wrote, that goes into HTML unescaped
    #                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): If `template.format(text)` may hold what somebody else wrote, that goes into HTML unescaped


def again(name):
    return Markup(escape(name).replace("\n", Markup("<br>")))
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): `escape(name).replace("\n", Markup("<br>"))` is markup already


# Silent: constants, and what is put into them afterwards.
def constants(name, count, names):
    Markup("<b>bold</b>")
    Markup("<b>{}</b>").format(name)
    Markup("<b>%s</b>") % name
    Markup("<b>") + name + Markup("</b>")
    Markup(", ").join(names)
    Markup(f"<td>{len(names)}</td>")
    Markup("<td>%d</td>" % count)
    Markup('<i class="{}"></i>'.format("on" if count else "off"))


# Silent: escaped, cleaned, or made by a template.
def escaped(name, text):
    Markup(f"<b>{escape(name)}</b>")
    Markup("<b>%s</b>" % html.escape(name))
    Markup("<b>" + Markup.escape(name) + "</b>")
    Markup(nh3.clean(text))
    Markup(render_template("page.html", name=name))
    Markup(f'<a href="{url_for("user", name=name)}">profile</a>')
    Markup(str(tags.span(name, title=text)))


# Only in the strict profile: addresses that a builder of the program's own makes, and what is escaped on its way through a helper.
def linked(invoice, name):
    url = links.url_for("billing.invoice", invoice, _external=True)
    Markup(f'<a href="{url}">{url}</a>')
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): What is put into this string goes into HTML unescaped; use `Markup("…{}…").format(value)`, which escapes it
    Markup("<b>{}</b>".format(highlighted(escape(name), mark=True)))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): What is put into this string goes into HTML unescaped; use `Markup("…{}…").format(value)`, which escapes it
    Markup("<b>{}</b>".format(esc(name)))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): What is put into this string goes into HTML unescaped; use `Markup("…{}…").format(value)`, which escapes it


# Only in the audit: rows' numbers and dates hold no HTML, and neither do texts that are read back.
class Invoice:
    def paid(self):
        return Markup(f'<span class="date">{self.paid_at}</span>')
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): `self.paid_at` goes into HTML unescaped; make sure that it is a number or a date

    def touched(self):
        return Markup(f'<span class="date">{self.updated_on_text}</span>')
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): `self.updated_on_text` goes into HTML unescaped; make sure that it is a number or a date

    def link(self):
        return Markup(f"""
        #      ^^^^^^^^^^^ info (audit): `self.id` goes into HTML unescaped; make sure that it is a number or a date
            <a href="/invoices/{self.id}">open</a>
        """)


@app.post("/note")
def note():
    return {"note": Markup(request.form["note"]).unescape()}
    #               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): `unescape` makes this text again, which holds whatever it held before; escape it where it goes into HTML


# Silent: other things of the name.
def others(name, economics):
    economics.Markup(f"{name}")

    def Markup(text):
        return text

    return Markup(f"<b>{name}</b>")
#- tests/test_pages.py
"""Tests make what HTML they like."""

from markupsafe import Markup


def test_badge(name):
    assert Markup(f"<b>{name}</b>")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): What is put into this string goes into HTML unescaped; use `Markup("…{}…").format(value)`, which escapes it
