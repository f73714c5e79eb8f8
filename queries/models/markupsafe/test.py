from markupsafe import Markup, escape
from wtforms.widgets import html_params

text = escape(input())
#      ^^^^^^^^^^^^^^^ sanitizer quoted-xss
#      ^^^^^^^^^^^^^^^ sanitizer text-xss
name = Markup.escape(input())
#      ^^^^^^^^^^^^^^^^^^^^^^ sanitizer quoted-xss
#      ^^^^^^^^^^^^^^^^^^^^^^ sanitizer text-xss
attributes = html_params(id=name)
#            ^^^^^^^^^^^^^^^^^^^^ sanitizer xss

# Not escaped.
raw = Markup(input())
#     ^^^^^^^^^^^^^^^ through
#            ^^^^^^^ sink xss
