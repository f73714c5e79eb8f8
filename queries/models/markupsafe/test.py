from markupsafe import Markup, escape
from wtforms.widgets import html_params

text = escape(input())
#      ^^^^^^^^^^^^^^^ sanitizer html
name = Markup.escape(input())
#      ^^^^^^^^^^^^^^^^^^^^^^ sanitizer html
attributes = html_params(id=name)
#            ^^^^^^^^^^^^^^^^^^^^ sanitizer html

# Not escaped.
raw = Markup(input())
