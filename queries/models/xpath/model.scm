;; title = "XPath"

; Elements.
((call function: (_) @_function) @returns
  (#callee? @_function "lxml.etree.parse" "lxml.html.parse" "lxml.objectify.parse" "lxml.etree._Element.getroottree")
  (#set! type "lxml.etree._ElementTree"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "lxml.etree.fromstring" "lxml.etree.XML" "lxml.etree.HTML" "lxml.etree.fromstringlist" "lxml.etree.Element"
    "lxml.etree.SubElement" "lxml.etree._ElementTree.getroot" "lxml.etree._ElementTree.find"
    "lxml.etree._Element.find" "lxml.etree._Element.getparent" "lxml.etree._Element.getnext"
    "lxml.etree._Element.getprevious")
  (#set! type "lxml.etree._Element"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "lxml.html.fromstring" "lxml.html.document_fromstring" "lxml.html.fragment_fromstring"
    "lxml.html.HtmlElement.find")
  (#set! type "lxml.html.HtmlElement"))

((call function: (_) @_function) @returns
  (#callee? @_function "lxml.objectify.fromstring" "lxml.objectify.XML")
  (#set! type "lxml.objectify.ObjectifiedElement"))

((call function: (_) @_function) @returns
  (#callee? @_function "xml.etree.ElementTree.parse" "xml.etree.cElementTree.parse" "defusedxml.ElementTree.parse")
  (#set! type "xml.etree.ElementTree.ElementTree"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "xml.etree.ElementTree.fromstring" "xml.etree.ElementTree.XML" "xml.etree.ElementTree.fromstringlist"
    "xml.etree.cElementTree.fromstring" "xml.etree.cElementTree.XML" "xml.etree.cElementTree.fromstringlist"
    "defusedxml.ElementTree.fromstring" "defusedxml.ElementTree.XML" "defusedxml.ElementTree.fromstringlist"
    "xml.etree.ElementTree.Element.find" "xml.etree.ElementTree.Element.getroot"
    "xml.etree.ElementTree.ElementTree.find" "xml.etree.ElementTree.ElementTree.getroot")
  (#set! type "xml.etree.ElementTree.Element"))

; Expressions.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "lxml.etree._Element.xpath" "lxml.etree._ElementTree.xpath" "lxml.html.HtmlElement.xpath"
    "lxml.objectify.ObjectifiedElement.xpath")
  (#set! kind "xpath")
  (#set! argument "0|_path"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "lxml.etree.XPath" "lxml.etree.ETXPath" "lxml.etree._Element.find" "lxml.etree._Element.findall"
    "lxml.etree._Element.findtext" "lxml.etree._Element.iterfind" "lxml.etree._ElementTree.find"
    "lxml.etree._ElementTree.findall" "lxml.etree._ElementTree.findtext" "lxml.etree._ElementTree.iterfind"
    "lxml.html.HtmlElement.find" "lxml.html.HtmlElement.findall" "lxml.html.HtmlElement.findtext"
    "lxml.html.HtmlElement.iterfind" "lxml.objectify.ObjectifiedElement.find"
    "lxml.objectify.ObjectifiedElement.findall" "lxml.objectify.ObjectifiedElement.findtext"
    "lxml.objectify.ObjectifiedElement.iterfind" "xml.etree.ElementTree.Element.find"
    "xml.etree.ElementTree.Element.findall" "xml.etree.ElementTree.Element.findtext"
    "xml.etree.ElementTree.Element.iterfind" "xml.etree.ElementTree.ElementTree.find"
    "xml.etree.ElementTree.ElementTree.findall" "xml.etree.ElementTree.ElementTree.findtext"
    "xml.etree.ElementTree.ElementTree.iterfind")
  (#set! kind "xpath")
  (#set! argument "0|path"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "lxml.etree.XPathEvaluator.__call__" "lxml.etree.XPathDocumentEvaluator.__call__"
    "lxml.etree.XPathElementEvaluator.__call__")
  (#set! kind "xpath")
  (#set! argument "0"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "elementpath.select" "elementpath.iter_select" "elementpath.xpath_selectors.select"
    "elementpath.xpath_selectors.iter_select")
  (#set! kind "xpath")
  (#set! argument "1|path"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "elementpath.Selector" "elementpath.xpath_selectors.Selector")
  (#set! kind "xpath")
  (#set! argument "0|path"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "parsel.Selector.xpath" "parsel.selector.Selector.xpath" "scrapy.Selector.xpath" "scrapy.selector.Selector.xpath")
  (#set! kind "xpath")
  (#set! argument "0|query"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "libxml2.xmlDoc.xpathEval" "libxml2.xmlDoc.xpathEvalExpression" "libxml2.xpathContext.xpathEval"
    "libxml2.xpathContext.xpathEvalExpression")
  (#set! kind "xpath")
  (#set! argument "0|expr"))
