;; title      = "XPath injection"
;; message    = "Request data becomes part of this XPath expression: its sender decides what is found; give it as a variable"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [643]
;; owasp      = ["A03:2021"]
;;
;; [fix.variable]
;; title   = "Give the value as a variable (`$name`)"
;; safety  = "review"
;; rewrite = "bind-parameters"
;; call    = "@match"
;; text    = "@expression"
;; style   = "xpath"
;; values  = "keywords"

; These take variables by name.
((call
   function: (_) @callee
   arguments: (argument_list . (_) @expression)) @match
  (#callee? @callee
    "lxml.etree._Element.xpath" "lxml.etree._ElementTree.xpath" "lxml.html.HtmlElement.xpath"
    "lxml.objectify.ObjectifiedElement.xpath" "parsel.Selector.xpath" "parsel.selector.Selector.xpath"
    "scrapy.Selector.xpath" "scrapy.selector.Selector.xpath")
  (#sink? @match "xpath" "http")
  (#set! fix "variable"))

((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee "xml.*" "defusedxml.*")
  (#sink? @match "xpath" "http")
  (#set! severity "medium")
  (#set! message "Request data becomes part of this path: its sender decides what is found; find the elements and compare their text in Python"))

((call
   arguments: (argument_list)) @match
  (#sink? @match "xpath" "http"))
