import dominate
from dominate import tags

page = tags.span(input(), title=input())
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss

# Escapes nothing: the title of a document is one of its texts.
document = dominate.document(title="Shop")
