"""Parsers and what they are told to read."""

import io
import xml.dom.minidom
import xml.etree.ElementTree as ET
import xml.sax
import xml.sax.handler
from xml.sax import make_parser
from xml.sax.handler import feature_external_ges

import defusedxml.ElementTree
import defusedxml.sax
import xmltodict
from flask import Flask, request
from lxml import etree, objectify
from lxml.etree import XMLParser

RESOLVE = True
app = Flask(__name__)


def resolve(upload):
    parser = etree.XMLParser(resolve_entities=True)
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: A document can make this parser read files of this machine; leave `resolve_entities` off
    return etree.parse(upload, parser)


def in_one_line(text):
    return etree.fromstring(text, parser=XMLParser(remove_blank_text=True, resolve_entities=RESOLVE))
    #                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: A document can make this parser read files of this machine; leave `resolve_entities` off


def piecewise(stream):
    for _, element in etree.iterparse(stream, events=("end",), resolve_entities=True):
    #                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: A document can make this parser read files of this machine; leave `resolve_entities` off
        yield element.text
    return objectify.makeparser(resolve_entities=True)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: A document can make this parser read files of this machine; leave `resolve_entities` off


def network(upload):
    parser = etree.XMLParser(load_dtd=True, no_network=False)
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: A document can make this parser fetch a DTD from any address; leave `no_network` on
    other = etree.XMLParser(dtd_validation=True, no_network=False)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: A document can make this parser fetch a DTD from any address; leave `no_network` on
    return etree.parse(upload, parser), other


def sax(path, handler):
    parser = xml.sax.make_parser()
    #        ^^^^^^^^^^^^^^^^^^^^^ info (audit): `xml.sax.make_parser` expands entities as far as the Expat library lets it; defusedxml forbids them
    parser.setFeature(xml.sax.handler.feature_external_ges, True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: A document can make this parser read files and fetch addresses; leave `xml.sax.handler.feature_external_ges` off
    parser.setContentHandler(handler)
    parser.parse(path)


def sax_by_name(path):
    parser = make_parser()
    #        ^^^^^^^^^^^^^ info (audit): `make_parser` expands entities as far as the Expat library lets it; defusedxml forbids them
    parser.setFeature(feature_external_ges, 1)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: A document can make this parser read files and fetch addresses; leave `feature_external_ges` off
    parser.setFeature("http://xml.org/sax/features/external-parameter-entities", True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: A document can make this parser read files and fetch addresses; leave `"http://xml.org/sax/features/external-parameter-entities"` off
    parser.parse(path)


def protection_off(text):
    defusedxml.ElementTree.fromstring(text, forbid_entities=False)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `forbid_entities=False` lets a document expand entities without end
    defusedxml.sax.parseString(text, None, forbid_external=False)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `forbid_external=False` lets a document name files and addresses to read
    return xmltodict.parse(text, disable_entities=False)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `disable_entities=False` lets a document expand entities without end


# For those who want to see more.
def local_dtd(upload):
    return etree.parse(upload, etree.XMLParser(load_dtd=True))
    #                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): A document can make this parser read any local file as its DTD


def standard_library(path, text):
    ET.parse(path)
    #^^^^^^^^^^^^^ info (audit): `ET.parse` expands entities as far as the Expat library lets it; defusedxml forbids them
    ET.fromstring(text)
    #^^^^^^^^^^^^^^^^^^ info (audit): `ET.fromstring` expands entities as far as the Expat library lets it; defusedxml forbids them
    return xml.dom.minidom.parseString(text)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): `xml.dom.minidom.parseString` expands entities as far as the Expat library lets it; defusedxml forbids them


# What comes with a request.
@app.post("/orders")
def orders():
    etree.fromstring(request.data)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict) fix: The document comes with the request, and before lxml 5 it can name files of this machine that are put into the tree; ask for lxml 5, or say `resolve_entities=False`
    etree.parse(request.files["orders"], etree.XMLParser(resolve_entities=False))
    xml.sax.parseString(request.data, None)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): `xml.sax.parseString` expands the entities of a document from outside as far as the Expat library lets it; defusedxml forbids them
    return ET.fromstring(request.data).text
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): `ET.fromstring` expands the entities of a document from outside as far as the Expat library lets it; defusedxml forbids them


@app.post("/stock")
def stock():
    parser = etree.XMLParser(resolve_entities=True)
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: A document can make this parser read files of this machine; leave `resolve_entities` off
    order = etree.fromstring(request.get_data(), parser)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: The document comes with the request, and `parser` puts files of this machine that it names into the tree: its sender can read them
    closed = etree.XMLParser(resolve_entities=False)
    return etree.fromstring(request.get_data(), parser=closed), order


# Silent: not from a request.
def unknown(text):
    etree.parse("orders.xml")
    return etree.fromstring(text)


# Silent: nothing outside the document is read.
def closed(upload, text, options):
    etree.parse(upload, etree.XMLParser(resolve_entities=False, no_network=True))
    etree.XMLParser(remove_comments=True)
    etree.XMLParser(no_network=False)
    etree.XMLParser(resolve_entities="internal")
    etree.HTMLParser(no_network=False)
    etree.XMLParser(**options)
    defusedxml.ElementTree.fromstring(text)
    defusedxml.ElementTree.parse(upload, forbid_dtd=False)
    return xmltodict.parse(text)


# Silent: other features, turned off, or of something else.
def features(parser, window):
    parser.setFeature(xml.sax.handler.feature_external_ges, False)
    parser.setFeature(xml.sax.handler.feature_namespaces, True)
    window.setFeature("shadow", True)


# A parser that was told to read what the document names, and what somebody sends.
@app.post("/feed")
def feed():
    told = xml.sax.make_parser()
    #      ^^^^^^^^^^^^^^^^^^^^^ info (audit): `xml.sax.make_parser` expands entities as far as the Expat library lets it; defusedxml forbids them
    told.setFeature(xml.sax.handler.feature_external_ges, True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: A document can make this parser read files and fetch addresses; leave `xml.sax.handler.feature_external_ges` off
    told.parse(io.BytesIO(request.get_data()))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: The document comes with the request, and `told` reads files and addresses that it names: its sender can read them
    told.parse("catalogue.xml")
    told.setFeature(xml.sax.handler.feature_external_ges, False)
    told.parse(io.BytesIO(request.get_data()))
    plain = xml.sax.make_parser()
    #       ^^^^^^^^^^^^^^^^^^^^^ info (audit): `xml.sax.make_parser` expands entities as far as the Expat library lets it; defusedxml forbids them
    plain.parse(io.BytesIO(request.get_data()))
    return "", 204


# Silent: it makes XML, it reads none.
def build(name):
    root = ET.Element("user")
    ET.SubElement(root, "name").text = name
    return ET.tostring(root), etree.tostring(etree.Element("a"))
#- tests/shop_views.py
"""Silent: a view that only tests call."""

import xml.etree.ElementTree as ET

from flask import Flask, request

app = Flask(__name__)


@app.post("/order")
def order():
    return ET.fromstring(request.data).text
