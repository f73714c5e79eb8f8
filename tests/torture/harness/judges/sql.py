"""The tokens of a statement, as SQLite reads it: strings and numbers are all alike, and so are names; operators and keywords are not."""

import re

TOKEN = re.compile(
    r"""
    (?P<space>\s+)
  | (?P<comment>--[^\n]*|/\*[\s\S]*?(?:\*/|\Z))
  | (?P<string>[xXnN]?'(?:[^']|'')*')
  | (?P<name>"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\])
  | (?P<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)
  | (?P<hole>\?\d*|%s|%\(\w+\)s|[:@$]\w+)
  | (?P<word>[^\W\d]\w*)
  | (?P<operator><=>|<>|!=|<=|>=|\|\||==|<<|>>|::|->>|->|.)
    """,
    re.VERBOSE | re.DOTALL,
)
KEYWORDS = set(
    """ALL ALTER AND ANY AS ASC ATTACH BEGIN BETWEEN BY CASE CAST COLLATE COMMIT CREATE CROSS DELETE DESC DISTINCT DROP ELSE END
    ESCAPE EXCEPT EXEC EXECUTE EXISTS FETCH FROM FULL GLOB GROUP HAVING ILIKE IN INNER INSERT INTERSECT INTO IS ISNULL JOIN LEFT
    LIKE LIMIT NATURAL NOT NOTNULL NULL NULLS OFFSET ON OR ORDER OUTER PRAGMA REGEXP REPLACE RETURNING RIGHT ROLLBACK SELECT SET
    TABLE THEN TRUNCATE UNION UPDATE USING VALUES VIEW WHEN WHERE WITH""".split()
)


def structure(statement):
    found = []
    for match in TOKEN.finditer(statement):
        kind, text = match.lastgroup, match.group()
        if kind == "space":
            continue
        if kind == "word":
            found.append(text.upper() if text.upper() in KEYWORDS else "name")
        elif kind == "operator":
            # An apostrophe here opens a string that nobody closes.
            found.append("open " + text if text in "'\"`[" else text)
        else:
            found.append(kind)
    return found
