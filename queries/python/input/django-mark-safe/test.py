#- shop/admin.py
"""Strings that are declared to be HTML."""

import html
import json

import nh3
from django.contrib import admin
from django.forms import MultiWidget
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import safestring
from django.utils.html import conditional_escape, escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.safestring import mark_safe as safe
from django.utils.translation import gettext as _

from shop.text import filled, prefixed, signed_link

ROW = "<tr><td>{}</td><td>{}</td></tr>"


# What comes with a request.
def search(request):
    query = request.GET["q"]
    return mark_safe(f"<p>Nothing found for {query}</p>")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Request data goes into HTML unescaped; `format_html("…{}…", value)` escapes it


def unescaped(request):
    return mark_safe("<p>%s</p>" % html.unescape(request.GET["text"]))
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data goes into HTML unescaped; `format_html("…{}…", value)` escapes it


def hello(request):
    text = "<p>Hello " + request.GET.get("name", "you")
    text += "</p>"
    return mark_safe(text)
    #      ^^^^^^^^^^^^^^^ high: Request data goes into HTML unescaped; `format_html("…{}…", value)` escapes it


def comment(request):
    return mark_safe(request.POST["text"])
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data goes into HTML unescaped; `format_html("…{}…", value)` escapes it


# Any value.
class ShopAdmin(admin.ModelAdmin):
    def owner(self, shop):
        return mark_safe(f"<b>{shop.owner}</b>")
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: What is put into this string goes into HTML unescaped; use `format_html("…{}…", value)`, which escapes it

    def address(self, shop):
        return safestring.mark_safe(f'<span title="{shop.street}" style="{{}}">{shop.city}</span>')
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: What is put into this string goes into HTML unescaped; use `format_html("…{}…", value)`, which escapes it

    def numbers(self, shop):
        return safe(f"{shop.phone}, {shop.fax}, {shop.mobile}")
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: What is put into this string goes into HTML unescaped; use `format_html("…{}…", value)`, which escapes it

    def all_numbers(self, shop):
        return safe(f"{shop.phone}, {shop.fax}, {shop.mobile}, {shop.other}")
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: What is put into this string goes into HTML unescaped; use `format_html("…{}…", value)`, which escapes it

    @mark_safe
    def link(self, shop):
        return f'<a href="{shop.url}">{shop.name}</a>'
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: What is put into this string goes into HTML unescaped; use `format_html("…{}…", value)`, which escapes it

    @mark_safe
    def stars(self, shop):
        return "&#9733;" * 5


def formatted(shop):
    one = mark_safe("<b>{}</b>".format(shop.name))
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: What is put into this string goes into HTML unescaped; use `format_html("…{}…", value)`, which escapes it
    two = mark_safe("<b>{}</b> {where}".format(shop.name, where=shop.city))
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: What is put into this string goes into HTML unescaped; use `format_html("…{}…", value)`, which escapes it
    three = mark_safe(ROW.format(shop.name, shop.city))
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: What is put into this string goes into HTML unescaped; use `format_html("…{}…", value)`, which escapes it
    return one, two, three, SafeString("{}{}{}".format(shop.name, shop.street, shop.city))
    #                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: What is put into this string goes into HTML unescaped; use `format_html("…{}…", value)`, which escapes it


def percent(name, city):
    return mark_safe("<b>%s</b>" % name), mark_safe("<b>%s</b> %s" % (name, city))
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: What is put into this string goes into HTML unescaped; use `format_html("…{}…", value)`, which escapes it
    #                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: What is put into this string goes into HTML unescaped; use `format_html("…{}…", value)`, which escapes it


def added(name):
    return mark_safe("<b>" + name + "</b>")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: What is put into this string goes into HTML unescaped; use `format_html("…{}…", value)`, which escapes it


def script(data):
    return mark_safe(json.dumps(data))
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: JSON may hold `</script>`, which ends the script that it is put into; use `json_script`


# HTML by its name, and strings that are built elsewhere: for those who want to see every use.
def by_name(field, body_html, attrs):
    return mark_safe(f"<div>{body_html}</div>"), mark_safe("<input %s>" % attrs), mark_safe(f"<p>{field.as_widget()}</p>")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): What is put into this string goes into HTML unescaped; use `format_html("…{}…", value)`, which escapes it
    #                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): What is put into this string goes into HTML unescaped; use `format_html("…{}…", value)`, which escapes it
    #                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): What is put into this string goes into HTML unescaped; use `format_html("…{}…", value)`, which escapes it


def pieces(rows):
    return mark_safe("<table>" + "".join(rows) + "</table>")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): What is put into this string goes into HTML unescaped; use `format_html("…{}…", value)`, which escapes it


def elsewhere(text, template, args):
    return mark_safe(text), mark_safe(template % args), mark_safe(text.replace("\n", "<br>"))
    #      ^^^^^^^^^^^^^^^ low (strict): If `text` may hold what somebody else wrote, that goes into HTML unescaped
    #                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): If `template % args` may hold what somebody else wrote, that goes into HTML unescaped
    #                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): If `text.replace("\n", "<br>")` may hold what somebody else wrote, that goes into HTML unescaped


def again(name):
    return mark_safe(format_html("<b>{}</b>", name))
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): `format_html("<b>{}</b>", name)` is marked as safe already


# Silent: constants, and what is put into them afterwards.
def constants(name, names, count):
    mark_safe("<b>bold</b>")
    mark_safe("<b>%d</b>" % count)
    mark_safe(f"<td>{len(names)}</td>")
    mark_safe('<i class="%s"></i>' % ("on" if count else "off"))
    format_html("<b>{}</b>", name)
    return format_html_join(", ", "<b>{}</b>", ((name,) for name in names))


# Silent: escaped, cleaned, translated, or made by a template.
def escaped(request, name, text, shop):
    mark_safe(f"<b>{escape(name)}</b>")
    mark_safe("<b>%s</b>" % conditional_escape(request.GET["name"]))
    mark_safe(f'<a href="{reverse("shop", args=[shop.id])}">{_("Open")}</a>')
    mark_safe(nh3.clean(text))
    mark_safe(render_to_string("shop.html", {"shop": shop}))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): `render_to_string("shop.html", {"shop": shop})` is marked as safe already
    mark_safe(json.dumps(shop, cls=ScriptEncoder))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): If `json.dumps(shop, cls=ScriptEncoder)` may hold what somebody else wrote, that goes into HTML unescaped


# Only in the strict profile: escaped by a function in a variable, by a table, or on the way through a helper.
def escaped_otherwise(request, value, table, autoescape=True):
    esc = conditional_escape if autoescape else str
    mark_safe("<td>{0}</td><td>{1}</td>".format(esc(value[0]), esc(value[1] or "")))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): What is put into this string goes into HTML unescaped; use `format_html("…{}…", value)`, which escapes it
    mark_safe(str(value).translate(table))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): What is put into this string goes into HTML unescaped; use `format_html("…{}…", value)`, which escapes it
    mark_safe(filled(escape(request.POST["text"]), table).replace("\n", "<br>"))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): If `filled(escape(request.POST["text"]), table).replace("\n", "…` may hold what somebody else wrote, that goes into HTML unescaped
    return mark_safe(_("Subject: {subject}").format(subject=prefixed(table, escape(request.POST["subject"]), mark=True)))
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): If `_("Subject: {subject}").format(subject=prefixed(table, esca…` may hold what somebody else wrote, that goes into HTML unescaped


class PriceWidget(MultiWidget):
    def render(self, name, value, attrs=None, renderer=None):
        output = [widget.render(name, value, attrs) for widget in self.widgets]
        return mark_safe(self.format_output(output))
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): What is put into this string goes into HTML unescaped; use `format_html("…{}…", value)`, which escapes it

    def format_output(self, rendered_widgets):
        return " ".join(rendered_widgets)


# Only in the audit: constants through helpers, and numbers of rows.
def fixed(order, signed):
    mark_safe('href="{}" target="_blank"'.format(signed_link("https://shop.example") if signed else "https://shop.example"))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): `signed_link` makes HTML of a constant here; make sure that nothing else gets into it
    return mark_safe(f'<i data-order="{order.pk}"></i>')
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): `order.pk` goes into HTML unescaped; make sure that it is a number or a date


@mark_safe
def development_script():
    return script_tag("@shop/client", {"type": "module"})


def script_tag(path, attributes):
    return "<script src='%s' %s></script>" % (path, " ".join("%s='%s'" % item for item in attributes.items()))


class ScriptEncoder(json.JSONEncoder):
    def encode(self, o):
        return super().encode(o).replace("<", "\\u003c")


# Silent: other things of the name.
def others(name, flags):
    flags.mark_safe(f"{name}")

    def mark_safe(text):
        return text

    return mark_safe(f"<b>{name}</b>")
#- tests/test_admin.py
"""Tests make what HTML they like."""

from django.utils.safestring import mark_safe


def test_owner(name):
    assert mark_safe(f"<b>{name}</b>")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): What is put into this string goes into HTML unescaped; use `format_html("…{}…", value)`, which escapes it
