import bleach
from bleach.sanitizer import Cleaner

comment = bleach.clean(input())
#         ^^^^^^^^^^^^^^^^^^^^^ sanitizer html
other = Cleaner(tags=["b"]).clean(input())
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer html

# Nothing is cleaned.
cleaner = Cleaner()
link = bleach.linkify(input())
