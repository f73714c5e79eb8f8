#- shop/admin.py
"""Strings that are declared to be HTML."""

import json

import nh3
from django.contrib import admin
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import safestring
from django.utils.html import conditional_escape, escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.safestring import mark_safe as safe
from django.utils.translation import gettext as _

ROW = "<tr><td>{}</td><td>{}</td></tr>"


# What comes with a request.
def search(request):
    query = request.GET["q"]
    return format_html("<p>Nothing found for {}</p>", query)


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
        return format_html("<b>{}</b>", shop.owner)

    def address(self, shop):
        return format_html('<span title="{}" style="{{}}">{}</span>', shop.street, shop.city)

    def numbers(self, shop):
        return format_html("{}, {}, {}", shop.phone, shop.fax, shop.mobile)

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
    one = format_html("<b>{}</b>", shop.name)
    two = format_html("<b>{}</b> {where}", shop.name, where=shop.city)
    three = mark_safe(ROW.format(shop.name, shop.city))
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: What is put into this string goes into HTML unescaped; use `format_html("…{}…", value)`, which escapes it
    return one, two, three, format_html("{}{}{}", shop.name, shop.street, shop.city)


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
