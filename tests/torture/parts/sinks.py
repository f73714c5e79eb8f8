"""What must not be reached: calls of every kind, as the documentation of the libraries has them."""

import dataclasses


@dataclasses.dataclass(frozen=True)
class Sink:
    name: str
    kind: str
    code: str  # one of its lines ends in `# sink`; the value is `$x`
    result: str = ""  # an expression of what is answered; nothing for those that the framework answers with
    imports: tuple = ()
    definitions: str = ""
    benign: str = "abc"
    frameworks: tuple = ()  # all, if empty
    answers: str = ""  # "html", "redirect", "header" or "session": what the framework does with the expression `code`


def s(name, kind, code, result, *imports, **rest):
    return Sink(name, kind, code, result, imports, **rest)


URL = "https://pages.example/start"

ALL = (
    s("sqlite3 concatenated", "sql", 'rows = sqlite3.connect("$noun.db").execute("SELECT * FROM $table WHERE name = \'" + $x + "\'")  # sink', "rows.fetchall()", "import sqlite3"),
    s("sqlite3 f-string", "sql", 'database = sqlite3.connect("$noun.db")\nrows = database.execute(f"SELECT name, price FROM $table WHERE name LIKE \'%{$x}%\'").fetchall()  # sink', "rows", "import sqlite3"),
    s("sqlite3 order", "sql", 'with closing(sqlite3.connect("$noun.db")) as database:\n    rows = database.execute("SELECT * FROM $table ORDER BY %s" % $x).fetchall()  # sink', "rows", "import sqlite3", "from contextlib import closing"),
    s("sqlite3 cursor", "sql", 'cursor = sqlite3.connect("$noun.db").cursor()\nstatement = "UPDATE $table SET seen = 1 WHERE name = \'{}\'".format($x)\ncursor.execute(statement)  # sink', "cursor.rowcount", "import sqlite3"),
    s("sqlite3 script", "sql", 'database = sqlite3.connect("$noun.db")\ndatabase.executescript("DELETE FROM $table WHERE name = \'" + $x + "\'; VACUUM")  # sink', '"done"', "import sqlite3"),
    s("psycopg2", "sql", 'with psycopg2.connect("dbname=$noun") as connection, connection.cursor() as cursor:\n    cursor.execute("SELECT * FROM $table WHERE name = \'%s\'" % $x)  # sink\n    rows = cursor.fetchall()', "rows", "import psycopg2"),
    s("pymysql", "sql", 'connection = pymysql.connect(host="localhost", database="$noun")\ncursor = connection.cursor()\ncursor.execute(f"SELECT id FROM $table WHERE name = \'{$x}\'")  # sink', "cursor.fetchone()", "import pymysql"),
    s("sqlalchemy text", "sql", 'with engine.connect() as connection:\n    rows = connection.execute(text("SELECT name FROM $table WHERE name = \'" + $x + "\'")).all()  # sink', "len(rows)", "from sqlalchemy import create_engine, text", definitions='engine = create_engine("sqlite:///$noun.db")'),
    s("django cursor", "sql", 'with connection.cursor() as cursor:\n    cursor.execute("SELECT * FROM $table WHERE name = \'" + $x + "\'")  # sink\n    rows = cursor.fetchall()', "rows", "from django.db import connection", frameworks=("django",)),
    s("os.system", "command", 'status = os.system("lpr -P office " + $x)  # sink', "status", "import os"),
    s("os.popen", "command", 'lines = os.popen(f"grep -c {$x} $table.log").read()  # sink', "lines", "import os"),
    s("subprocess shell", "command", 'done = subprocess.run("wc -l $table/%s" % $x, shell=True, capture_output=True, text=True)  # sink', "done.stdout", "import subprocess"),
    s("check_output shell", "command", 'output = subprocess.check_output("file \'" + $x + "\'", shell=True)  # sink', "output.decode()", "import subprocess"),
    s("subprocess sh -c", "command", 'code = subprocess.call(["sh", "-c", "ls $table/" + $x])  # sink', "code", "import subprocess"),
    s("subprocess program", "command", "done = subprocess.run([$x, \"--version\"], capture_output=True, text=True)  # sink", "done.stdout", "import subprocess", benign="ls"),
    s("subprocess option", "argument", 'done = subprocess.run(["tar", "tf", $x], capture_output=True, text=True)  # sink', "done.stdout", "import subprocess"),
    s("Popen option", "argument", 'process = subprocess.Popen(["git", "log", $x], stdout=subprocess.PIPE)  # sink', "process.communicate()[0].decode()", "import subprocess"),
    s("eval", "code", "outcome = eval($x)  # sink", "str(outcome)", "import math", benign="7"),
    s("eval in an expression", "code", 'outcome = eval("math.sqrt(" + $x + ")")  # sink', "str(outcome)", "import math", benign="7"),
    s("exec", "code", 'exec("$noun = " + $x)  # sink', '"done"', benign="7"),
    s("open", "path", 'with open("$table/" + $x, encoding="utf-8") as file:  # sink\n    text = file.read()', "text"),
    s("open joined", "path", 'where = os.path.join("$table", $x)\nwith open(where) as file:  # sink\n    text = file.read()', "text", "import os.path"),
    s("Path.read_text", "path", 'text = (Path("$table") / $x).read_text()  # sink', "text", "from pathlib import Path"),
    s("os.remove", "path", 'os.remove(f"$table/{$x}")  # sink', '"removed"', "import os"),
    s("shutil.copy", "path", 'shutil.copy("template.txt", "$table/" + $x)  # sink', '"copied"', "import shutil"),
    s("send_file", "path", 'return send_file(os.path.join("$table", $x))  # sink', "", "import os.path", "from flask import send_file", frameworks=("flask",)),
    s("html", "xss", '"<p>" + $x + "</p>"', "", answers="html"),
    s("html f-string", "xss", 'f"<h1>Results for {$x}</h1>"', "", answers="html"),
    s("html attribute", "xss", '\'<input name="q" value="%s">\' % $x', "", answers="html"),
    s("render_template_string", "template", 'return render_template_string("<p>" + $x + "</p>")  # sink', "", "from flask import render_template_string", frameworks=("flask",)),
    s("jinja2 Template", "template", 'text = Template("Dear " + $x + ", hello").render()  # sink', "text", "from jinja2 import Template"),
    s("jinja2 from_string", "template", 'text = Environment(autoescape=True).from_string($x).render(total=4)  # sink', "text", "from jinja2 import Environment"),
    s("mako", "template", 'text = Template("Dear " + $x).render()  # sink', "text", "from mako.template import Template"),
    s("redirect", "redirect", "$x", "", answers="redirect", benign=URL),
    s("requests", "ssrf", "status = requests.get($x, timeout=5).status_code  # sink", "status", "import requests", benign=URL),
    s("requests with a host", "ssrf", 'answer = requests.post("https://" + $x + "/hooks/$noun", json={})  # sink', "answer.status_code", "import requests", benign="pages.example"),
    s("urlopen", "ssrf", "with urlopen($x) as answer:  # sink\n    size = len(answer.read())", "size", "from urllib.request import urlopen", benign=URL),
    s("httpx", "ssrf", 'answer = httpx.get($x, params={"v": 1})  # sink', "answer.status_code", "import httpx", benign=URL),
    s("pickle", "deserialization", "$noun = pickle.loads($x.encode(\"latin-1\"))  # sink", "str($noun)", "import pickle"),
    s("yaml", "deserialization", "$noun = yaml.load($x, Loader=yaml.UnsafeLoader)  # sink", "str($noun)", "import yaml"),
    s("jsonpickle", "deserialization", "$noun = jsonpickle.decode($x)  # sink", "str($noun)", "import jsonpickle"),
    s("ldap3", "ldap", 'connection = Connection(Server("ldap://directory.example"), auto_bind=True)\nfound = connection.search("ou=people,dc=example", "(uid=" + $x + ")")  # sink', "found", "from ldap3 import Connection, Server"),
    s("python-ldap", "ldap", 'directory = ldap.initialize("ldap://directory.example")\nfound = directory.search_s("dc=example", ldap.SCOPE_SUBTREE, f"(&(objectClass=person)(cn={$x}))")  # sink', "len(found)", "import ldap"),
    s("lxml", "xpath", 'tree = etree.fromstring("<$table><$noun name=\'abc\'/></$table>")\nfound = tree.xpath("//$noun[@name=\'" + $x + "\']")  # sink', "len(found)", "from lxml import etree"),
    s("ElementTree", "xpath", 'tree = ElementTree.fromstring("<$table><$noun name=\'abc\'/></$table>")\nfound = tree.findall(f"./$noun[@name=\'{$x}\']")  # sink', "len(found)", "from xml.etree import ElementTree"),
    s("pymongo where", "nosql", '$table = MongoClient()["shop"]["$table"]\nfound = $table.count_documents({"$where": "this.name == \'" + $x + "\'"})  # sink', "found", "from pymongo import MongoClient"),
    s("header", "header", "$x", "", answers="header"),
    s("logging", "log", 'logging.getLogger("$noun").warning("no $noun called " + $x)  # sink', '"noted"', "import logging"),
    s("logging with arguments", "log", 'logger.info("$noun %s was asked for", $x)  # sink', '"noted"', "import logging", definitions="logger = logging.getLogger(__name__)"),
    s("re.search", "regex", 'found = re.search($x, "kettle, teapot, lamp") is not None  # sink', "found", "import re"),
    s("re.compile", "regex", 'pattern = re.compile("^" + $x, re.IGNORECASE)  # sink\nfound = [name for name in ("kettle", "lamp") if pattern.match(name)]', "found", "import re"),
    s("str.format", "format", 'text = $x.format(count=4)  # sink', "text"),
    s("str.format concatenated", "format", 'text = ("{count} of " + $x).format(count=4)  # sink', "text"),
    s("session", "session", "$x", "", answers="session", frameworks=("flask", "django", "quart")),
)  # fmt: skip
