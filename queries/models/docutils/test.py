import docutils.core
from docutils.core import publish_string

parts = docutils.core.publish_parts(input(), source_path=input(), writer_name="html")
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ through
page = publish_string(source=input())
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ through
