"""The delimiters of a template."""

import re


def structure(source):
    return re.findall(r"\{\{|\}\}|\{%|%\}|\{#|#\}|\$\{|<%|%>", source)
