"""Parsers and what they are told to read."""

import xml.dom.minidom
import xml.etree.ElementTree as ET
import xml.sax
import xml.sax.handler
from xml.sax import make_parser
from xml.sax.handler import feature_external_ges

import defusedxml.ElementTree
import defusedxml.sax
import xmltodict
from lxml import etree, objectify
from lxml.etree import XMLParser

RESOLVE = True


def resolve(upload):
    parser = etree.XMLParser(resolve_entities=True)
    return etree.parse(upload, parser)


def in_one_line(text):
    return etree.fromstring(text, parser=XMLParser(remove_blank_text=True, resolve_entities=RESOLVE))


def piecewise(stream):
    for _, element in etree.iterparse(stream, events=("end",), resolve_entities=True):
        yield element.text
    return objectify.makeparser(resolve_entities=True)


def network(upload):
    parser = etree.XMLParser(load_dtd=True, no_network=False)
    other = etree.XMLParser(dtd_validation=True, no_network=False)
    return etree.parse(upload, parser), other


def sax(path, handler):
    parser = xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_external_ges, True)
    parser.setContentHandler(handler)
    parser.parse(path)


def sax_by_name(path):
    parser = make_parser()
    parser.setFeature(feature_external_ges, 1)
    parser.setFeature("http://xml.org/sax/features/external-parameter-entities", True)
    parser.parse(path)


def protection_off(text):
    defusedxml.ElementTree.fromstring(text, forbid_entities=False)
    defusedxml.sax.parseString(text, None, forbid_external=False)
    return xmltodict.parse(text, disable_entities=False)


# For those who want to see more.
def local_dtd(upload):
    return etree.parse(upload, etree.XMLParser(load_dtd=True))


def standard_library(path, text):
    ET.parse(path)
    ET.fromstring(text)
    return xml.dom.minidom.parseString(text)


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


# Silent: it makes XML, it reads none.
def build(name):
    root = ET.Element("user")
    ET.SubElement(root, "name").text = name
    return ET.tostring(root), etree.tostring(etree.Element("a"))
