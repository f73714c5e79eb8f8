;; title = "Standard library"

; A person at the console, and who starts the program.
((call function: (_) @_function) @source
  (#callee? @_function "builtins.input" "builtins.raw_input")
  (#set! label "cli"))

((attribute) @source
  (#resolves? @source "sys.argv")
  (#set! label "cli"))

; What another machine sends.
((call function: (_) @_function) @returns
  (#callee? @_function
    "urllib.request.urlopen" "urllib.urlopen" "urllib2.urlopen" "six.moves.urllib.request.urlopen"
    "http.client.HTTPConnection.getresponse" "http.client.HTTPSConnection.getresponse")
  (#set! type "http.client.HTTPResponse"))

((call function: (_) @_function) @returns
  (#callee? @_function "socket.socket" "socket.create_connection")
  (#set! type "socket.socket"))

((call function: (_) @_function) @source
  (#callee? @_function
    "http.client.HTTPResponse.read" "http.client.HTTPResponse.readline" "http.client.HTTPResponse.readlines"
    "socket.socket.recv" "socket.socket.recvfrom" "socket.socket.recvmsg" "asyncio.StreamReader.read"
    "asyncio.StreamReader.readline" "asyncio.StreamReader.readexactly" "asyncio.StreamReader.readuntil")
  (#set! label "network"))

; Archives, whichever way they are opened.
((call function: (_) @_function) @returns
  (#callee? @_function
    "tarfile.open" "tarfile.TarFile.open" "tarfile.TarFile.taropen" "tarfile.TarFile.gzopen" "tarfile.TarFile.bz2open"
    "tarfile.TarFile.xzopen")
  (#set! type "tarfile.TarFile"))

; One word to the shell, whatever is in it.
((call function: (_) @_function) @sanitizer
  (#callee? @_function "shlex.quote" "shlex.join" "pipes.quote")
  (#set! clears "command"))

; Text that HTML shows as it is, between tags and between quotes. Some leave quotes alone.
((call function: (_) @_function) @sanitizer
  (#callee? @_function "html.escape")
  (#set! clears "text-xss")
  (#set! clears "quoted-xss"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function "cgi.escape" "xml.sax.saxutils.escape")
  (#set! clears "text-xss"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "xml.sax.saxutils.quoteattr" "urllib.parse.quote" "urllib.parse.quote_plus" "urllib.parse.urlencode")
  (#set! clears "xss"))

; Numbers, dates and their like have no syntax that anything could be hidden in.
((call function: (_) @_function) @returns
  (#callee? @_function
    "builtins.int" "builtins.len" "builtins.ord" "builtins.hash" "builtins.id" "builtins.round" "time.time_ns"
    "time.monotonic_ns" "os.getpid" "os.getppid" "os.getuid" "os.geteuid" "os.getgid" "os.cpu_count"
    "random.randint" "random.randrange" "random.getrandbits" "secrets.randbelow" "secrets.randbits")
  (#set! type "builtins.int"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "builtins.float" "builtins.abs" "time.time" "time.monotonic" "time.perf_counter" "random.random"
    "random.uniform")
  (#set! type "builtins.float"))

((call function: (_) @_function) @returns
  (#callee? @_function "uuid.uuid1" "uuid.uuid3" "uuid.uuid4" "uuid.uuid5" "uuid.uuid6" "uuid.uuid7")
  (#set! type "uuid.UUID"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "datetime.datetime.now" "datetime.datetime.utcnow" "datetime.datetime.today" "datetime.datetime.fromtimestamp"
    "datetime.datetime.utcfromtimestamp" "datetime.datetime.fromisoformat" "datetime.datetime.strptime"
    "datetime.datetime.replace" "datetime.datetime.astimezone" "datetime.datetime.combine")
  (#set! type "datetime.datetime"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "datetime.date.today" "datetime.date.fromisoformat" "datetime.date.fromtimestamp" "datetime.datetime.date"
    "datetime.date.replace")
  (#set! type "datetime.date"))

; What they make of a text is written out in digits and a few signs, whoever chose it.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "uuid.UUID" "decimal.Decimal" "fractions.Fraction" "datetime.date.fromisoformat"
    "datetime.datetime.fromisoformat" "datetime.time.fromisoformat" "datetime.datetime.strptime" "time.strptime"
    "ipaddress.IPv4Address")
  (#set! clears "all"))

; What comes after one of these is not run.
((call function: (_) @_function) @returns
  (#callee? @_function
    "sys.exit" "os._exit" "os.abort" "builtins.exit" "builtins.quit" "argparse.ArgumentParser.error"
    "argparse.ArgumentParser.exit" "typing.assert_never" "typing_extensions.assert_never"
    "unittest.TestCase.fail" "unittest.TestCase.skipTest")
  (#set! type "typing.NoReturn"))

; They raise if it is not what they make of it; a number may have blanks and line ends around it.
((call function: (_) @_function) @guard
  (#callee? @_function "uuid.UUID")
  (#set! clears "all")
  (#set! when "returns")
  (#set! argument "0|hex"))

((call function: (_) @_function) @guard
  (#callee? @_function "datetime.date.fromisoformat")
  (#set! clears "all")
  (#set! when "returns"))

((call function: (_) @_function) @guard
  (#callee? @_function "builtins.int" "builtins.float" "ipaddress.IPv4Address")
  (#set! clears "sql")
  (#set! clears "nosql")
  (#set! clears "ldap")
  (#set! clears "dn")
  (#set! clears "xpath")
  (#set! clears "command")
  (#set! clears "code")
  (#set! clears "template")
  (#set! clears "xss")
  (#set! clears "redirect")
  (#set! clears "path")
  (#set! clears "regex")
  (#set! clears "format")
  (#set! when "returns"))

; Characters by name.
((attribute) @returns
  (#resolves? @returns "string.ascii_letters")
  (#set! value "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"))

((attribute) @returns
  (#resolves? @returns "string.ascii_lowercase")
  (#set! value "abcdefghijklmnopqrstuvwxyz"))

((attribute) @returns
  (#resolves? @returns "string.ascii_uppercase")
  (#set! value "ABCDEFGHIJKLMNOPQRSTUVWXYZ"))

((attribute) @returns
  (#resolves? @returns "string.digits")
  (#set! value "0123456789"))

((attribute) @returns
  (#resolves? @returns "string.hexdigits")
  (#set! value "0123456789abcdefABCDEF"))

((attribute) @returns
  (#resolves? @returns "string.octdigits")
  (#set! value "01234567"))
