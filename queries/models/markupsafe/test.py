from markupsafe import Markup, escape
from wtforms.widgets import html_params

text = escape(input())
#      ^^^^^^^^^^^^^^^ sanitizer xss
name = Markup.escape(input())
#      ^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
attributes = html_params(id=name)
#            ^^^^^^^^^^^^^^^^^^^^ sanitizer xss

# Not escaped.
raw = Markup(input())
