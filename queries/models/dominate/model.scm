;; title = "Dominate"

; Elements escape the texts and attributes that they are given; what stands in scripts and styles is another matter.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "dominate.tags.a" "dominate.tags.abbr" "dominate.tags.address" "dominate.tags.article" "dominate.tags.aside"
    "dominate.tags.b" "dominate.tags.blockquote" "dominate.tags.button" "dominate.tags.caption" "dominate.tags.cite"
    "dominate.tags.code" "dominate.tags.dd" "dominate.tags.details" "dominate.tags.div" "dominate.tags.dl" "dominate.tags.dt"
    "dominate.tags.em" "dominate.tags.fieldset" "dominate.tags.figcaption" "dominate.tags.figure" "dominate.tags.footer"
    "dominate.tags.form" "dominate.tags.h1" "dominate.tags.h2" "dominate.tags.h3" "dominate.tags.h4" "dominate.tags.h5"
    "dominate.tags.h6" "dominate.tags.header" "dominate.tags.i" "dominate.tags.img" "dominate.tags.label"
    "dominate.tags.legend" "dominate.tags.li" "dominate.tags.main" "dominate.tags.mark" "dominate.tags.nav"
    "dominate.tags.ol" "dominate.tags.optgroup" "dominate.tags.option" "dominate.tags.p" "dominate.tags.pre"
    "dominate.tags.q" "dominate.tags.s" "dominate.tags.section" "dominate.tags.select" "dominate.tags.small"
    "dominate.tags.span" "dominate.tags.strong" "dominate.tags.sub" "dominate.tags.summary" "dominate.tags.sup"
    "dominate.tags.table" "dominate.tags.tbody" "dominate.tags.td" "dominate.tags.textarea" "dominate.tags.tfoot"
    "dominate.tags.th" "dominate.tags.thead" "dominate.tags.time" "dominate.tags.tr" "dominate.tags.u" "dominate.tags.ul")
  (#set! clears "xss"))
