;; title      = "XML parser that reads external entities"
;; message    = "A document can make this parser read files of this machine; leave `resolve_entities` off"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [611]
;; owasp      = ["A05:2021"]
;; aliases    = ["B313", "B314", "B315", "B316", "B317", "B318", "B319", "B320", "S313", "S314", "S315", "S316", "S317", "S318", "S319", "S320", "xml_bad_cElementTree", "xml_bad_ElementTree", "xml_bad_expatreader", "xml_bad_expatbuilder", "xml_bad_sax", "xml_bad_minidom", "xml_bad_pulldom"]
;;
;; [fix.no-entities]
;; title  = "Set `resolve_entities=False`"
;; safety = "review"
;; edits  = [{ set-argument = "|resolve_entities", value = "False", in = "@arguments" }]
;;
;; [fix.no-network]
;; title  = "Set `no_network=True`"
;; safety = "review"
;; edits  = [{ set-argument = "|no_network", value = "True", in = "@arguments" }]
;;
;; [fix.no-dtd]
;; title  = "Load no DTD"
;; safety = "review"
;; edits  = [{ set-argument = "|no_network", value = "True", in = "@arguments" }, { remove-argument = "|load_dtd", from = "@arguments" }]
;;
;; [fix.parser]
;; title  = "Parse with `resolve_entities=False`"
;; safety = "review"
;; edits  = [{ set-argument = "|parser", value = "{api:lxml.etree.XMLParser}(resolve_entities=False)", in = "@arguments" }]
;;
;; [fix.feature-off]
;; title  = "Turn the feature off"
;; safety = "review"
;; edits  = [{ replace = "@state", with = "False" }]
;;
;; [fix.forbid-entities]
;; title  = "Forbid entities again (the default)"
;; safety = "review"
;; edits  = [{ remove-argument = "|forbid_entities", from = "@arguments" }]
;;
;; [fix.forbid-external]
;; title  = "Forbid external references again (the default)"
;; safety = "review"
;; edits  = [{ remove-argument = "|forbid_external", from = "@arguments" }]
;;
;; [fix.disable-entities]
;; title  = "Disable entities again (the default)"
;; safety = "review"
;; edits  = [{ remove-argument = "|disable_entities", from = "@arguments" }]

; lxml: `<!ENTITY x SYSTEM "file:///etc/passwd">` is put into the tree. The default has been off since lxml 5.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "lxml.etree.XMLParser" "lxml.etree.ETCompatXMLParser" "lxml.etree.XMLPullParser" "lxml.etree.iterparse"
    "lxml.objectify.makeparser")
  (#argument? @arguments "|resolve_entities" @state)
  (#value? @state True 1)
  (#not-file? "<test>")
  (#set! fix "no-entities"))

; The document names a DTD, and the parser fetches it from anywhere.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "lxml.etree.XMLParser" "lxml.etree.ETCompatXMLParser" "lxml.etree.XMLPullParser" "lxml.etree.iterparse"
    "lxml.objectify.makeparser")
  (#argument? @arguments "|no_network" @state)
  (#value? @state False 0)
  (#argument? @arguments "|load_dtd" @dtd)
  (#value? @dtd True 1)
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! message "A document can make this parser fetch a DTD from any address; leave `no_network` on")
  (#set! fix "no-dtd"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "lxml.etree.XMLParser" "lxml.etree.ETCompatXMLParser" "lxml.etree.XMLPullParser" "lxml.etree.iterparse"
    "lxml.objectify.makeparser")
  (#argument? @arguments "|no_network" @state)
  (#value? @state False 0)
  (#argument? @arguments "|dtd_validation" @dtd)
  (#value? @dtd True 1)
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! message "A document can make this parser fetch a DTD from any address; leave `no_network` on")
  (#set! fix "no-network"))

; A document that comes with a request, for a parser that was told so.
((call
   function: (_) @callee
   arguments: (argument_list) @_call) @match
  (#callee? @callee
    "lxml.etree.parse" "lxml.etree.fromstring" "lxml.etree.XML" "lxml.etree.XMLID" "lxml.etree.fromstringlist"
    "lxml.objectify.parse" "lxml.objectify.fromstring" "lxml.objectify.XML")
  (#sink? @match "xxe" "http")
  (#argument? @_call "1|parser" @parser)
  (#flows-from? @parser "external-entities")
  (#not-file? "<test>")
  (#set! severity "critical")
  (#set! message "The document comes with the request, and `{parser}` puts files of this machine that it names into the tree: its sender can read them"))

; A document that comes with a request, before lxml 5.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "lxml.etree.parse" "lxml.etree.fromstring" "lxml.etree.XML" "lxml.etree.XMLID" "lxml.etree.fromstringlist"
    "lxml.objectify.parse" "lxml.objectify.fromstring" "lxml.objectify.XML")
  (#sink? @match "xxe" "http")
  (#no-argument? @arguments "1|parser")
  (#version? "lxml" "<5")
  (#not-file? "<test>")
  (#set! severity "critical")
  (#set! message "The document comes with the request, and before lxml 5 it can name files of this machine that are put into the tree: its sender can read them")
  (#set! fix "parser"))

; Before lxml 5 the default resolved them.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "lxml.etree.XMLParser" "lxml.etree.ETCompatXMLParser" "lxml.etree.XMLPullParser" "lxml.etree.iterparse"
    "lxml.objectify.makeparser")
  (#no-argument? @arguments "|resolve_entities")
  (#version? "lxml" "<5")
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! message "A document can make this parser read files of this machine: before lxml 5, `resolve_entities` is on by default")
  (#set! fix "no-entities"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "lxml.etree.parse" "lxml.etree.fromstring" "lxml.etree.XML" "lxml.etree.XMLID" "lxml.etree.fromstringlist"
    "lxml.objectify.parse" "lxml.objectify.fromstring" "lxml.objectify.XML")
  (#no-argument? @arguments "1|parser")
  (#version? "lxml" "<5")
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! message "A document can make this parser read files of this machine: before lxml 5, `resolve_entities` is on by default")
  (#set! fix "parser"))

; xml.sax, where external entities have been off since Python 3.7.1, and somebody turns them on.
((call
   function: (attribute attribute: (identifier) @_method)
   arguments: (argument_list . (_) @feature . (_) @state)) @match
  (#eq? @_method "setFeature")
  (#value? @feature
    "http://xml.org/sax/features/external-general-entities" "http://xml.org/sax/features/external-parameter-entities")
  (#value? @state True 1)
  (#not-file? "<test>")
  (#set! message "A document can make this parser read files and fetch addresses; leave `{feature}` off")
  (#set! fix "feature-off"))

; And a document that comes with a request for that parser.
((call
   function: (attribute object: (_) @parser attribute: (identifier) @_method)
   arguments: (argument_list)) @match
  (#eq? @_method "parse")
  (#sink? @match "xxe" "http")
  (#flows-from? @parser "external-entities")
  (#not-file? "<test>")
  (#set! severity "critical")
  (#set! message "The document comes with the request, and `{parser}` reads files and addresses that it names: its sender can read them"))

; The protection that defusedxml and xmltodict are used for, switched off.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "defusedxml.ElementTree.parse" "defusedxml.ElementTree.iterparse" "defusedxml.ElementTree.fromstring"
    "defusedxml.ElementTree.XML" "defusedxml.ElementTree.XMLParser" "defusedxml.ElementTree.DefusedXMLParser"
    "defusedxml.minidom.parse" "defusedxml.minidom.parseString" "defusedxml.pulldom.parse" "defusedxml.pulldom.parseString"
    "defusedxml.expatbuilder.parse" "defusedxml.expatbuilder.parseString" "defusedxml.sax.parse" "defusedxml.sax.parseString"
    "defusedxml.sax.make_parser" "defusedxml.lxml.parse" "defusedxml.lxml.fromstring" "defusedxml.lxml.XML")
  (#argument? @arguments "|forbid_external" @state)
  (#value? @state False 0)
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! message "`forbid_external=False` lets a document name files and addresses to read")
  (#set! fix "forbid-external"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "defusedxml.ElementTree.parse" "defusedxml.ElementTree.iterparse" "defusedxml.ElementTree.fromstring"
    "defusedxml.ElementTree.XML" "defusedxml.ElementTree.XMLParser" "defusedxml.ElementTree.DefusedXMLParser"
    "defusedxml.minidom.parse" "defusedxml.minidom.parseString" "defusedxml.pulldom.parse" "defusedxml.pulldom.parseString"
    "defusedxml.expatbuilder.parse" "defusedxml.expatbuilder.parseString" "defusedxml.sax.parse" "defusedxml.sax.parseString"
    "defusedxml.sax.make_parser" "defusedxml.lxml.parse" "defusedxml.lxml.fromstring" "defusedxml.lxml.XML")
  (#argument? @arguments "|forbid_entities" @state)
  (#value? @state False 0)
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! message "`forbid_entities=False` lets a document expand entities without end")
  (#set! fix "forbid-entities"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "xmltodict.parse")
  (#argument? @arguments "|disable_entities" @state)
  (#value? @state False 0)
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! message "`disable_entities=False` lets a document expand entities without end")
  (#set! fix "disable-entities"))

; A DTD from the local disk only.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "lxml.etree.XMLParser" "lxml.etree.ETCompatXMLParser" "lxml.etree.XMLPullParser" "lxml.etree.iterparse"
    "lxml.objectify.makeparser")
  (#argument? @arguments "|load_dtd" @state)
  (#value? @state True 1)
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "A document can make this parser read any local file as its DTD"))

; lxml 5 resolves none from outside.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "lxml.etree.parse" "lxml.etree.fromstring" "lxml.etree.XML" "lxml.etree.XMLID" "lxml.etree.fromstringlist"
    "lxml.objectify.parse" "lxml.objectify.fromstring" "lxml.objectify.XML")
  (#sink? @match "xxe" "http")
  (#no-argument? @arguments "1|parser")
  (#version? "lxml" ">=5")
  (#not-file? "<test>")
  (#set! severity "info")
  (#set! profile "audit")
  (#set! message "`{callee}` is safe with this document only because lxml 5 resolves no external entities"))

; Which lxml it is is not known.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "lxml.etree.parse" "lxml.etree.fromstring" "lxml.etree.XML" "lxml.etree.XMLID" "lxml.etree.fromstringlist"
    "lxml.objectify.parse" "lxml.objectify.fromstring" "lxml.objectify.XML")
  (#sink? @match "xxe" "http")
  (#no-argument? @arguments "1|parser")
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! profile "strict")
  (#set! message "The document comes with the request, and before lxml 5 it can name files of this machine that are put into the tree; ask for lxml 5, or say `resolve_entities=False`")
  (#set! fix "parser"))

; Request data for the parsers of the standard library: no entity leads outside, but many lead to each other.
((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee
    "xml.etree.ElementTree.parse" "xml.etree.ElementTree.iterparse" "xml.etree.ElementTree.fromstring"
    "xml.etree.ElementTree.fromstringlist" "xml.etree.ElementTree.XML" "xml.etree.ElementTree.XMLID"
    "xml.etree.cElementTree.parse" "xml.etree.cElementTree.iterparse" "xml.etree.cElementTree.fromstring"
    "xml.dom.minidom.parse" "xml.dom.minidom.parseString" "xml.dom.pulldom.parse" "xml.dom.pulldom.parseString"
    "xml.dom.expatbuilder.parse" "xml.dom.expatbuilder.parseString" "xml.sax.parse" "xml.sax.parseString")
  (#sink? @match "xxe" "http")
  (#not-file? "<test>")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "`{callee}` expands the entities of a document from outside as far as the Expat library lets it; defusedxml forbids them"))

; The parsers of the standard library are safe against external entities, and with Expat 2.4.1 against expansion: for audits only.
((call
   function: (_) @callee) @match
  (#callee? @callee
    "xml.etree.ElementTree.parse" "xml.etree.ElementTree.iterparse" "xml.etree.ElementTree.fromstring"
    "xml.etree.ElementTree.fromstringlist" "xml.etree.ElementTree.XML" "xml.etree.ElementTree.XMLID"
    "xml.etree.ElementTree.XMLParser" "xml.etree.cElementTree.parse" "xml.etree.cElementTree.iterparse"
    "xml.etree.cElementTree.fromstring" "xml.dom.minidom.parse" "xml.dom.minidom.parseString" "xml.dom.pulldom.parse"
    "xml.dom.pulldom.parseString" "xml.dom.expatbuilder.parse" "xml.dom.expatbuilder.parseString" "xml.sax.parse"
    "xml.sax.parseString" "xml.sax.make_parser" "xml.sax.expatreader.create_parser")
  (#not-file? "<test>")
  (#set! severity "info")
  (#set! profile "audit")
  (#set! message "`{callee}` expands entities as far as the Expat library lets it; defusedxml forbids them"))
