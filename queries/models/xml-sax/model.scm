;; title = "xml.sax"

((attribute) @returns
  (#resolves? @returns "xml.sax.handler.feature_external_ges")
  (#set! value "http://xml.org/sax/features/external-general-entities"))

((attribute) @returns
  (#resolves? @returns "xml.sax.handler.feature_external_pes")
  (#set! value "http://xml.org/sax/features/external-parameter-entities"))

((call function: (_) @_function) @returns
  (#callee? @_function "xml.sax.make_parser")
  (#set! type "xml.sax.xmlreader.XMLReader"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "xml.sax.xmlreader.XMLReader.parse")
  (#set! kind "xxe")
  (#set! argument "0|source"))
