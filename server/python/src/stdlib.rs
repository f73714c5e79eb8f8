//! The modules that Python itself brings.

use std::sync::LazyLock;

use bezoar_base::FastSet;

/// Whether `name` is a top-level module of the standard library.
pub(crate) fn is_module(name: &str) -> bool {
    static ALL: LazyLock<FastSet<&str>> = LazyLock::new(|| MODULES.split_whitespace().collect());
    ALL.contains(name)
}

/// Whether what a function or class of the standard library gives back is made of what it is given, and of nothing that it finds
/// elsewhere by that: in a file, in an answer, in a database.
pub(crate) fn is_computed(path: &str) -> bool {
    static ALL: LazyLock<FastSet<&str>> = LazyLock::new(|| COMPUTING.split_whitespace().collect());
    let path = path.strip_prefix("builtins.open").map_or(path, |_| "io.open");
    let ends = path.match_indices('.').map(|(dot, _)| dot).chain([path.len()]);
    ends.map(|end| &path[..end]).any(|module| ALL.contains(module))
}

/// Modules that only compute.
const COMPUTING: &str = "\
    abc array ast asyncio.as_completed asyncio.create_task asyncio.ensure_future asyncio.gather asyncio.run asyncio.shield \
    asyncio.wait asyncio.wait_for base64 binascii bisect builtins bz2 calendar cgi cmath codecs collections colorsys configparser contextlib \
    contextvars copy csv dataclasses datetime decimal difflib email enum fnmatch fractions functools gettext gzip hashlib heapq \
    hmac html http.cookies inspect ipaddress itertools json keyword locale lzma marshal math mimetypes ntpath numbers operator \
    os.fsdecode os.fsencode os.fspath os.path pathlib pickle plistlib posixpath pprint queue quopri random re reprlib secrets shlex \
    statistics string stringprep struct textwrap time tomllib types typing unicodedata urllib.parse uuid weakref xml zlib zoneinfo";

/// Whether Python has that module loaded before a program begins, so that no file of the program can take its place.
pub(crate) fn is_loaded(name: &str) -> bool {
    LOADED.split_whitespace().any(|known| known == name)
}

const LOADED: &str = "abc builtins codecs encodings io marshal os posix site stat sys time zipimport";

/// Those of Python 2.7 to 3.14 that a program may import by name.
const MODULES: &str = "\
    __future__ _collections_abc _thread abc aifc annotationlib antigravity argparse array ast asynchat asyncio \
    asyncore atexit audioop base64 bdb binascii bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd \
    code codecs codeop collections colorsys compileall compression concurrent configparser contextlib contextvars \
    copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email \
    encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc \
    genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr \
    imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox \
    mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath \
    nturl2path numbers opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil \
    platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data \
    pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors \
    shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile \
    sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable sys sysconfig \
    syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit tkinter token tokenize \
    tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu uuid \
    venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib \
    zoneinfo";
