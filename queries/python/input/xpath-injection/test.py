"""Request data in XPath expressions."""

import xml.etree.ElementTree as ET

import elementpath
from flask import Flask, request
from lxml import etree
from parsel import Selector

app = Flask(__name__)
PATHS = {"name": "//user/name", "mail": "//user/mail"}


@app.post("/login")
def login():
    name = request.form["name"]
    document = etree.parse("users.xml")
    document.xpath(f"//user[name='{name}' and password='{request.form['password']}']")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Request data becomes part of this XPath expression: its sender decides what is found; give it as a variable
    etree.XPath("//user[@name='" + name + "']")(document)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of this XPath expression: its sender decides what is found; give it as a variable
    document.getroot().find("user[@name='%s']" % name)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of this XPath expression: its sender decides what is found; give it as a variable
    elementpath.select(document.getroot(), "//user[name='{}']".format(name))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of this XPath expression: its sender decides what is found; give it as a variable
    Selector(text="<p>").xpath("//user[name='" + name + "']")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Request data becomes part of this XPath expression: its sender decides what is found; give it as a variable
    return str(ET.parse("users.xml").getroot().findall(f"./user[@name='{name}']"))
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Request data becomes part of this path: its sender decides what is found; find the elements and compare their text in Python


# Silent: a variable, a fixed choice, a number, and what is no expression.
@app.get("/orders/<tag>")
def orders(tag):
    document = etree.parse("orders.xml")
    query = '//order[contains(note, "%s")]' % request.args.get("note", "")
    found = document.xpath(query, smart_strings=False)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Request data becomes part of this XPath expression: its sender decides what is found; give it as a variable
    # What stands in a path or for a number is no text in quotes.
    found += document.xpath(f"//order/{tag}")
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of this XPath expression: its sender decides what is found; give it as a variable
    found += document.xpath("//order[@number=" + request.args["number"] + "]")
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of this XPath expression: its sender decides what is found; give it as a variable
    return str(found)


@app.post("/safe")
def safe():
    name = request.form["name"]
    document = etree.parse("users.xml")
    document.xpath("//user[name=$name]", name=name)
    etree.XPath("//user[name=$name]")(document, name=name)
    document.xpath(PATHS[request.args["field"]])
    document.xpath(f"//user[{int(request.args['number'])}]")
    document.getroot().get(name)
    return [user for user in document.getroot().findall("user") if user.get("name") == name]


# Silent: not from a request, and other methods of the name.
def from_elsewhere(document, name, text):
    etree.parse("users.xml").xpath(f"//user[name='{name}']")
    return text.find(request.args["q"]), request.args["q"].find("x")
