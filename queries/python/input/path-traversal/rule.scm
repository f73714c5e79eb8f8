;; title      = "Path traversal"
;; message    = "Request data becomes part of the path that `{callee}` gets: with `../` or an absolute path its sender reaches what lies outside of the folder; check the resolved path, or take a bare name"
;; severity   = "high"
;; confidence = "high"
;; when-unsure = "strict"
;; cwe        = [22]
;; owasp      = ["A01:2021"]
;;
;; [fix.safe-join]
;; title  = "Refuse what leaves the folder (`safe_join`)"
;; safety = "review"
;; if     = '(#imports? "django")'
;; edits  = [{ replace = "@join", with = "{api:django.utils._os.safe_join}" }]
;;
;; [fix.secure-filename]
;; title  = "Take a bare name (`secure_filename`)"
;; safety = "review"
;; if     = '(#imports? "flask" "quart" "werkzeug")'
;; edits  = [{ replace = "@value", with = "{api:werkzeug.utils.secure_filename}({value})" }]
;;
;; [fix.stay-in-folder]
;; title   = "Check that the path stays in its folder"
;; safety  = "review"
;; rewrite = "contain-path"
;; path    = "@path"

; The name stands in the path that is made there.
((call
   function: (_) @callee
   arguments: (argument_list . (call function: (_) @join arguments: (argument_list (_) . [(identifier) (subscript) (call)] @value .)) @path)) @match
  (#callee? @join "os.path.join" "posixpath.join")
  (#sink? @match "path" "http")
  (#flows-from? @value "http" "path")
  (#not-file? "<test>")
  (#set! fix "safe-join")
  (#set! fix "secure-filename")
  (#set! fix "stay-in-folder"))

((call
   function: (_) @callee
   arguments: (argument_list . (string (interpolation "{" . expression: [(identifier) (subscript) (call)] @value . "}")))) @match
  (#sink? @match "path" "http")
  (#flows-from? @value "http" "path")
  (#not-file? "<test>")
  (#set! fix "secure-filename"))

((call
   function: (_) @callee
   arguments: (argument_list . (binary_operator left: (string) operator: "+" right: [(identifier) (subscript) (call)] @value))) @match
  (#sink? @match "path" "http")
  (#flows-from? @value "http" "path")
  (#not-file? "<test>")
  (#set! fix "secure-filename"))

; These take a file as well as a path, so it has to look like a path.
((call
   function: (_) @callee) @match
  (#callee? @callee
    "zipfile.ZipFile" "zipfile.PyZipFile" "gzip.open" "gzip.GzipFile" "bz2.open" "bz2.BZ2File" "lzma.open"
    "lzma.LZMAFile" "PIL.Image.open" "PIL.Image.Image.save" "openpyxl.load_workbook" "openpyxl.Workbook.save"
    "pypdf.PdfReader" "PyPDF2.PdfReader" "fitz.open" "pymupdf.open" "docx.Document" "pptx.Presentation"
    "numpy.loadtxt" "numpy.genfromtxt" "numpy.savetxt" "numpy.save" "numpy.savez" "numpy.savez_compressed"
    "numpy.fromfile" "numpy.load" "matplotlib.pyplot.savefig" "matplotlib.pyplot.imread" "matplotlib.pyplot.imsave"
    "matplotlib.figure.Figure.savefig" "soundfile.read" "soundfile.write" "imageio.imread" "imageio.imwrite"
    "imageio.v2.imread" "imageio.v2.imwrite" "imageio.v3.imread" "imageio.v3.imwrite" "joblib.dump" "joblib.load"
    "xlrd.open_workbook")
  (#sink? @match "path" "http" @path)
  (#value-match? @path "[^{}\\s]")
  (#not-file? "<test>"))

((call
   function: (_) @callee) @match
  (#callee? @callee
    "zipfile.ZipFile" "zipfile.PyZipFile" "gzip.open" "gzip.GzipFile" "bz2.open" "bz2.BZ2File" "lzma.open"
    "lzma.LZMAFile" "PIL.Image.open" "PIL.Image.Image.save" "openpyxl.load_workbook" "openpyxl.Workbook.save"
    "pypdf.PdfReader" "PyPDF2.PdfReader" "fitz.open" "pymupdf.open" "docx.Document" "pptx.Presentation"
    "numpy.loadtxt" "numpy.genfromtxt" "numpy.savetxt" "numpy.save" "numpy.savez" "numpy.savez_compressed"
    "numpy.fromfile" "numpy.load" "matplotlib.pyplot.savefig" "matplotlib.pyplot.imread" "matplotlib.pyplot.imsave"
    "matplotlib.figure.Figure.savefig" "soundfile.read" "soundfile.write" "imageio.imread" "imageio.imwrite"
    "imageio.v2.imread" "imageio.v2.imwrite" "imageio.v3.imread" "imageio.v3.imwrite" "joblib.dump" "joblib.load"
    "xlrd.open_workbook")
  (#sink? @match "path" "http" @path)
  (#resolves? @path
    "os.path.join()" "os.path.abspath()" "os.path.normpath()" "os.path.realpath()" "os.path.expanduser()"
    "pathlib.Path" "flask.request.*" "quart.request.*" "bottle.request.*")
  (#not-file? "<test>"))

((call
   function: (_) @callee) @match
  (#not-callee? @callee
    "zipfile.ZipFile" "zipfile.PyZipFile" "gzip.open" "gzip.GzipFile" "bz2.open" "bz2.BZ2File" "lzma.open"
    "lzma.LZMAFile" "PIL.Image.open" "PIL.Image.Image.save" "openpyxl.load_workbook" "openpyxl.Workbook.save"
    "pypdf.PdfReader" "PyPDF2.PdfReader" "fitz.open" "pymupdf.open" "docx.Document" "pptx.Presentation"
    "numpy.loadtxt" "numpy.genfromtxt" "numpy.savetxt" "numpy.save" "numpy.savez" "numpy.savez_compressed"
    "numpy.fromfile" "numpy.load" "matplotlib.pyplot.savefig" "matplotlib.pyplot.imread" "matplotlib.pyplot.imsave"
    "matplotlib.figure.Figure.savefig" "soundfile.read" "soundfile.write" "imageio.imread" "imageio.imwrite"
    "imageio.v2.imread" "imageio.v2.imwrite" "imageio.v3.imread" "imageio.v3.imwrite" "joblib.dump" "joblib.load"
    "xlrd.open_workbook" "flask.send_file" "flask.helpers.send_file" "quart.send_file" "quart.helpers.send_file"
    "werkzeug.utils.send_file")
  (#sink? @match "path" "http" @path)
  (#not-file? "<test>")
  (#set! fix "stay-in-folder"))

; Nothing but what is done to it says that this is an uploaded file.
((call
   function: (attribute attribute: (identifier) @_save) @callee) @match
  (#eq? @_save "save")
  (#sink? @match "path" "http" @path)
  (#not-file? "<test>"))
