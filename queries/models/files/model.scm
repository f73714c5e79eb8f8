;; title = "Files"

; Functions of the standard library that open, list, change or remove what a path names.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "builtins.open" "io.open" "io.open_code" "io.FileIO" "_io.open" "aiofiles.open" "aiofiles.threadpool.open"
    "anyio.open_file" "trio.open_file")
  (#set! kind "path")
  (#set! argument "0|file"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "codecs.open" "gzip.open" "gzip.GzipFile" "bz2.open" "bz2.BZ2File" "lzma.open" "lzma.LZMAFile" "shelve.open"
    "linecache.getline" "linecache.getlines" "logging.FileHandler" "logging.handlers.RotatingFileHandler"
    "logging.handlers.TimedRotatingFileHandler" "logging.handlers.WatchedFileHandler"
    "configparser.ConfigParser.write")
  (#set! kind "path")
  (#set! argument "0|filename"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "configparser.ConfigParser.read" "configparser.RawConfigParser.read")
  (#set! kind "path")
  (#set! argument "0|filenames"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "fileinput.input" "fileinput.FileInput")
  (#set! kind "path")
  (#set! argument "0|files"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "os.chdir" "os.chflags" "os.chmod" "os.chown" "os.chroot" "os.lchmod" "os.lchown" "os.listdir" "os.listxattr"
    "os.mkfifo" "os.mknod" "os.open" "os.readlink" "os.remove" "os.rmdir" "os.scandir" "os.setxattr" "os.removexattr"
    "os.truncate" "os.unlink" "os.mkdir" "aiofiles.os.remove" "aiofiles.os.unlink" "aiofiles.os.mkdir"
    "aiofiles.os.rmdir" "aiofiles.os.listdir" "aiofiles.os.scandir" "aiofiles.os.readlink")
  (#set! kind "path")
  (#set! argument "0|path"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "os.makedirs" "os.removedirs" "aiofiles.os.makedirs" "aiofiles.os.removedirs")
  (#set! kind "path")
  (#set! argument "0|name"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "os.walk" "os.fwalk")
  (#set! kind "path")
  (#set! argument "0|top"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "os.rename" "os.replace" "os.link" "os.symlink" "aiofiles.os.rename" "aiofiles.os.replace" "aiofiles.os.link"
    "aiofiles.os.symlink")
  (#set! kind "path")
  (#set! argument "0|src"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "os.rename" "os.replace" "os.link" "os.symlink" "aiofiles.os.rename" "aiofiles.os.replace" "aiofiles.os.link"
    "aiofiles.os.symlink")
  (#set! kind "path")
  (#set! argument "1|dst"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "os.renames" "aiofiles.os.renames")
  (#set! kind "path")
  (#set! argument "0|old"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "os.renames" "aiofiles.os.renames")
  (#set! kind "path")
  (#set! argument "1|new"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "shutil.copy" "shutil.copy2" "shutil.copyfile" "shutil.copytree" "shutil.move")
  (#set! kind "path")
  (#set! argument "0|src"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "shutil.copy" "shutil.copy2" "shutil.copyfile" "shutil.copytree" "shutil.move")
  (#set! kind "path")
  (#set! argument "1|dst"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "shutil.rmtree" "shutil.chown")
  (#set! kind "path")
  (#set! argument "0|path"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "shutil.make_archive")
  (#set! kind "path")
  (#set! argument "0|base_name"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "shutil.make_archive")
  (#set! kind "path")
  (#set! argument "2|root_dir"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "shutil.unpack_archive")
  (#set! kind "path")
  (#set! argument "0|filename"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "shutil.unpack_archive")
  (#set! kind "path")
  (#set! argument "1|extract_dir"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "glob.glob" "glob.iglob")
  (#set! kind "path")
  (#set! argument "0|pathname"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "glob.glob" "glob.iglob")
  (#set! kind "path")
  (#set! argument "|root_dir"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "zipfile.ZipFile" "zipfile.PyZipFile")
  (#set! kind "path")
  (#set! argument "0|file"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "zipfile.ZipFile.extract")
  (#set! kind "path")
  (#set! argument "1|path"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "zipfile.ZipFile.extractall")
  (#set! kind "path")
  (#set! argument "0|path"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "zipfile.ZipFile.write")
  (#set! kind "path")
  (#set! argument "0|filename"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "tarfile.open" "tarfile.TarFile" "tarfile.TarFile.open" "tarfile.TarFile.add")
  (#set! kind "path")
  (#set! argument "0|name"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "tarfile.TarFile.extract")
  (#set! kind "path")
  (#set! argument "1|path"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "tarfile.TarFile.extractall")
  (#set! kind "path")
  (#set! argument "0|path"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "pathlib.Path.rename" "pathlib.Path.replace" "pathlib.Path.symlink_to" "pathlib.Path.hardlink_to"
    "pathlib.Path.link_to" "pathlib.PosixPath.rename" "pathlib.PosixPath.replace" "pathlib.PosixPath.symlink_to"
    "pathlib.PosixPath.hardlink_to" "pathlib.PosixPath.link_to" "pathlib.WindowsPath.rename"
    "pathlib.WindowsPath.replace" "pathlib.WindowsPath.symlink_to" "pathlib.WindowsPath.hardlink_to"
    "pathlib.WindowsPath.link_to" "anyio.Path.rename" "anyio.Path.replace" "anyio.Path.symlink_to"
    "anyio.Path.hardlink_to" "anyio.Path.link_to" "trio.Path.rename" "trio.Path.replace" "trio.Path.symlink_to"
    "trio.Path.hardlink_to" "trio.Path.link_to")
  (#set! kind "path")
  (#set! argument "0|target"))

; A path itself, whose methods do the same.
((call function: (attribute object: (_) @sink) @_function)
  (#callee? @_function
    "pathlib.Path.open" "pathlib.Path.read_text" "pathlib.Path.read_bytes" "pathlib.Path.write_text"
    "pathlib.Path.write_bytes" "pathlib.Path.touch" "pathlib.Path.mkdir" "pathlib.Path.unlink" "pathlib.Path.rmdir"
    "pathlib.Path.iterdir" "pathlib.Path.glob" "pathlib.Path.rglob" "pathlib.Path.walk" "pathlib.Path.rename"
    "pathlib.Path.replace" "pathlib.Path.symlink_to" "pathlib.Path.hardlink_to" "pathlib.Path.link_to"
    "pathlib.Path.chmod" "pathlib.Path.lchmod" "pathlib.Path.readlink" "pathlib.Path.copy" "pathlib.Path.copy_into"
    "pathlib.Path.move" "pathlib.Path.move_into" "pathlib.PosixPath.open" "pathlib.PosixPath.read_text"
    "pathlib.PosixPath.read_bytes" "pathlib.PosixPath.write_text" "pathlib.PosixPath.write_bytes"
    "pathlib.PosixPath.touch" "pathlib.PosixPath.mkdir" "pathlib.PosixPath.unlink" "pathlib.PosixPath.rmdir"
    "pathlib.PosixPath.iterdir" "pathlib.PosixPath.glob" "pathlib.PosixPath.rglob" "pathlib.PosixPath.walk"
    "pathlib.PosixPath.rename" "pathlib.PosixPath.replace" "pathlib.PosixPath.symlink_to"
    "pathlib.PosixPath.hardlink_to" "pathlib.PosixPath.link_to" "pathlib.PosixPath.chmod" "pathlib.PosixPath.lchmod"
    "pathlib.PosixPath.readlink" "pathlib.PosixPath.copy" "pathlib.PosixPath.copy_into" "pathlib.PosixPath.move"
    "pathlib.PosixPath.move_into" "pathlib.WindowsPath.open" "pathlib.WindowsPath.read_text"
    "pathlib.WindowsPath.read_bytes" "pathlib.WindowsPath.write_text" "pathlib.WindowsPath.write_bytes"
    "pathlib.WindowsPath.touch" "pathlib.WindowsPath.mkdir" "pathlib.WindowsPath.unlink" "pathlib.WindowsPath.rmdir"
    "pathlib.WindowsPath.iterdir" "pathlib.WindowsPath.glob" "pathlib.WindowsPath.rglob" "pathlib.WindowsPath.walk"
    "pathlib.WindowsPath.rename" "pathlib.WindowsPath.replace" "pathlib.WindowsPath.symlink_to"
    "pathlib.WindowsPath.hardlink_to" "pathlib.WindowsPath.link_to" "pathlib.WindowsPath.chmod"
    "pathlib.WindowsPath.lchmod" "pathlib.WindowsPath.readlink" "pathlib.WindowsPath.copy"
    "pathlib.WindowsPath.copy_into" "pathlib.WindowsPath.move" "pathlib.WindowsPath.move_into" "anyio.Path.open"
    "anyio.Path.read_text" "anyio.Path.read_bytes" "anyio.Path.write_text" "anyio.Path.write_bytes"
    "anyio.Path.touch" "anyio.Path.mkdir" "anyio.Path.unlink" "anyio.Path.rmdir" "anyio.Path.iterdir"
    "anyio.Path.glob" "anyio.Path.rglob" "anyio.Path.walk" "anyio.Path.rename" "anyio.Path.replace"
    "anyio.Path.symlink_to" "anyio.Path.hardlink_to" "anyio.Path.link_to" "anyio.Path.chmod" "anyio.Path.lchmod"
    "anyio.Path.readlink" "anyio.Path.copy" "anyio.Path.copy_into" "anyio.Path.move" "anyio.Path.move_into"
    "trio.Path.open" "trio.Path.read_text" "trio.Path.read_bytes" "trio.Path.write_text" "trio.Path.write_bytes"
    "trio.Path.touch" "trio.Path.mkdir" "trio.Path.unlink" "trio.Path.rmdir" "trio.Path.iterdir" "trio.Path.glob"
    "trio.Path.rglob" "trio.Path.walk" "trio.Path.rename" "trio.Path.replace" "trio.Path.symlink_to"
    "trio.Path.hardlink_to" "trio.Path.link_to" "trio.Path.chmod" "trio.Path.lchmod" "trio.Path.readlink"
    "trio.Path.copy" "trio.Path.copy_into" "trio.Path.move" "trio.Path.move_into")
  (#set! kind "path"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "runpy.run_path")
  (#set! kind "path")
  (#set! argument "0|path_name"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "importlib.machinery.SourceFileLoader")
  (#set! kind "path")
  (#set! argument "1|path"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "importlib.util.spec_from_file_location")
  (#set! kind "path")
  (#set! argument "1|location"))

((call function: (_) @_function) @returns
  (#callee? @_function "zipfile.ZipFile.__enter__")
  (#set! type "zipfile.ZipFile"))

; What gives a path from another one.
((call function: (_) @_function) @returns
  (#callee? @_function
    "pathlib.Path.joinpath" "pathlib.Path.resolve" "pathlib.Path.absolute" "pathlib.Path.expanduser"
    "pathlib.Path.with_name" "pathlib.Path.with_suffix" "pathlib.Path.with_stem" "pathlib.Path.relative_to"
    "pathlib.Path.readlink" "pathlib.Path.rename" "pathlib.Path.replace" "pathlib.Path.cwd" "pathlib.Path.home")
  (#set! type "pathlib.Path"))

((attribute) @returns
  (#resolves? @returns "pathlib.Path.parent")
  (#set! type "pathlib.Path"))

; The last part alone. That can be `..`, which is a folder and no file in it.
((call function: (_) @_function) @sanitizer
  (#callee? @_function "os.path.basename" "posixpath.basename" "ntpath.basename")
  (#set! clears "path"))

((attribute) @sanitizer
  (#resolves? @sanitizer
    "pathlib.Path.name" "pathlib.Path.stem" "pathlib.Path.suffix" "pathlib.PurePath.name" "pathlib.PurePath.stem"
    "pathlib.PurePath.suffix" "pathlib.PurePosixPath.name" "pathlib.PurePosixPath.stem"
    "pathlib.PurePosixPath.suffix" "pathlib.PureWindowsPath.name" "pathlib.PureWindowsPath.stem"
    "pathlib.PureWindowsPath.suffix")
  (#set! clears "path"))

; Letters and digits, whatever was put in.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "hashlib.md5().hexdigest" "hashlib.sha1().hexdigest" "hashlib.sha224().hexdigest" "hashlib.sha256().hexdigest"
    "hashlib.sha384().hexdigest" "hashlib.sha512().hexdigest" "hashlib.blake2b().hexdigest"
    "hashlib.blake2s().hexdigest" "hashlib.sha3_224().hexdigest" "hashlib.sha3_256().hexdigest"
    "hashlib.sha3_384().hexdigest" "hashlib.sha3_512().hexdigest" "hashlib.shake_128().hexdigest"
    "hashlib.shake_256().hexdigest" "hashlib.new().hexdigest" "hmac.HMAC.hexdigest" "hmac.new().hexdigest"
    "zlib.crc32" "zlib.adler32")
  (#set! clears "all"))

; Names that whoever made an archive chose.
((call function: (_) @_function) @source
  (#callee? @_function
    "zipfile.ZipFile.namelist" "zipfile.ZipFile.infolist" "zipfile.ZipFile.getinfo" "tarfile.TarFile.getmembers"
    "tarfile.TarFile.getnames" "tarfile.TarFile.getmember" "tarfile.TarFile.next" "rarfile.RarFile.namelist"
    "rarfile.RarFile.infolist" "py7zr.SevenZipFile.getnames" "py7zr.SevenZipFile.namelist" "py7zr.SevenZipFile.list")
  (#set! label "archive"))

((attribute) @source
  (#resolves? @source "zipfile.ZipFile.filelist" "zipfile.ZipFile.NameToInfo" "tarfile.TarFile.members")
  (#set! label "archive"))

; An archive of tar is the list of its members.
((call function: (_) @_function) @source
  (#callee? @_function
    "tarfile.open" "tarfile.TarFile" "tarfile.TarFile.open" "tarfile.TarFile.taropen" "tarfile.TarFile.gzopen"
    "tarfile.TarFile.bz2open" "tarfile.TarFile.xzopen")
  (#set! label "archive"))

((attribute) @source
  (#resolves? @source "zipfile.ZipInfo.filename" "tarfile.TarInfo.name" "tarfile.TarInfo.path" "tarfile.TarInfo.linkname")
  (#set! label "archive"))

; Numbers and answers about files, whatever they are called, and a type out of a table. One that is asked for as a `data:` address
; says it itself.
((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "os.stat" "os.lstat" "os.fstat" "os.access" "os.path.getsize" "os.path.getmtime" "os.path.getctime"
    "os.path.getatime" "os.path.exists" "os.path.lexists" "os.path.isfile" "os.path.isdir" "os.path.islink"
    "os.path.ismount" "os.path.samefile" "pathlib.Path.stat" "pathlib.Path.lstat" "pathlib.Path.exists"
    "pathlib.Path.is_file" "pathlib.Path.is_dir" "pathlib.Path.is_symlink" "mimetypes.guess_type"
    "mimetypes.guess_file_type" "mimetypes.guess_extension" "mimetypes.guess_all_extensions"
    "mimetypes.MimeTypes().guess_type" "mimetypes.MimeTypes().guess_file_type"
    "http.server.SimpleHTTPRequestHandler.guess_type")
  (#set! clears "all"))

; Temporary files in a folder that is said.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "tempfile.NamedTemporaryFile" "tempfile.TemporaryFile" "tempfile.SpooledTemporaryFile" "tempfile.TemporaryDirectory"
    "tempfile.mkstemp" "tempfile.mkdtemp")
  (#set! kind "path")
  (#set! argument "|dir"))
