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
