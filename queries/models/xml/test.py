import xml.dom.minidom
import xml.etree.ElementTree as ET
import xml.sax

from lxml import etree, html

etree.parse("data.xml")
#           ^^^^^^^^^^ sink xxe
etree.fromstring(text="<a/>")
#                     ^^^^^^ sink xxe
ET.parse("data.xml")
#        ^^^^^^^^^^ sink xxe
ET.fromstring("<a/>")
#             ^^^^^^ sink xxe
xml.dom.minidom.parseString("<a/>")
#                           ^^^^^^ sink xxe
xml.sax.parseString("<a/>", None)
#                   ^^^^^^ sink xxe

# HTML, and what parses nothing.
html.fromstring("<p>")
etree.Element("a")
ET.tostring(ET.Element("a"))


# Parsers that read more than the document.
def parsers():
    etree.XMLParser(resolve_entities=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source external-entities
    etree.XMLParser(load_dtd=True, no_network=False)
    etree.XMLParser(resolve_entities=False)
    return etree.XMLParser(no_network=False)
