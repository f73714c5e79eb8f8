import xml.etree.ElementTree as ET

import elementpath
from lxml import etree, html

document = etree.parse("users.xml")
#          ^^^^^^^^^^^^^^^^^^^^^^^^ returns lxml.etree._ElementTree
document.xpath("//user[@name=$name]", name="anna")
#              ^^^^^^^^^^^^^^^^^^^^^ sink xpath
document.getroot().find("user")
#^^^^^^^^^^^^^^^^^ returns lxml.etree._Element
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns lxml.etree._Element
#                       ^^^^^^ sink xpath
etree.XPath("//user")(document)
#           ^^^^^^^^ sink xpath
html.fromstring("<p>").xpath("//p")
#^^^^^^^^^^^^^^^^^^^^^ returns lxml.html.HtmlElement
#                            ^^^^^ sink xpath
tree = ET.parse("users.xml")
#      ^^^^^^^^^^^^^^^^^^^^^ returns xml.etree.ElementTree.ElementTree
tree.getroot().findall(path="user")
#^^^^^^^^^^^^^ returns xml.etree.ElementTree.Element
#                           ^^^^^^ sink xpath
elementpath.select(tree.getroot(), "user")
#                  ^^^^^^^^^^^^^^ returns xml.etree.ElementTree.Element
#                                  ^^^^^^ sink xpath

# No expression.
tree.getroot().get("user")
#^^^^^^^^^^^^^ returns xml.etree.ElementTree.Element
"user".find("u")
