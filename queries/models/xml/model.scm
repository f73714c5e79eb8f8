;; title = "XML parsers"

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "lxml.etree.parse" "lxml.etree.iterparse" "lxml.objectify.parse" "xml.etree.ElementTree.parse"
    "xml.etree.ElementTree.iterparse" "xml.etree.cElementTree.parse" "xml.etree.cElementTree.iterparse"
    "xml.sax.parse")
  (#set! kind "xxe")
  (#set! argument "0|source"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "lxml.etree.fromstring" "lxml.etree.XML" "lxml.etree.XMLID" "lxml.objectify.fromstring" "lxml.objectify.XML"
    "xml.etree.ElementTree.fromstring" "xml.etree.ElementTree.XML" "xml.etree.ElementTree.XMLID"
    "xml.etree.cElementTree.fromstring" "xml.etree.cElementTree.XML" "xml.etree.cElementTree.XMLID")
  (#set! kind "xxe")
  (#set! argument "0|text"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "lxml.etree.fromstringlist")
  (#set! kind "xxe")
  (#set! argument "0|strings"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "xml.etree.ElementTree.fromstringlist")
  (#set! kind "xxe")
  (#set! argument "0|sequence"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "xml.dom.minidom.parse" "xml.dom.expatbuilder.parse")
  (#set! kind "xxe")
  (#set! argument "0|file"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "xml.dom.pulldom.parse")
  (#set! kind "xxe")
  (#set! argument "0|stream_or_string"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "xml.dom.minidom.parseString" "xml.dom.pulldom.parseString" "xml.dom.expatbuilder.parseString"
    "xml.sax.parseString")
  (#set! kind "xxe")
  (#set! argument "0|string"))

; Parsers that were told to read more than the document; a rule asks for this label where request data is parsed. What marks a value may not
; ask for values itself, so this looks at what is written.
((call
   function: [(identifier) @_function (attribute attribute: (identifier) @_function)]
   arguments: (argument_list (keyword_argument name: (identifier) @_option value: (true)))) @source
  (#any-of? @_function "XMLParser" "ETCompatXMLParser" "XMLPullParser" "makeparser")
  (#eq? @_option "resolve_entities")
  (#imports? "lxml")
  (#set! label "external-entities"))
