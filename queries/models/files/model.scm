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
