;; title      = "Uploaded file stored under its sender's name"
;; message    = "The sender of this upload chooses its name, and so where it is stored: `../app.py` replaces your code; use `secure_filename` or a name of your own"
;; severity   = "high"
;; confidence = "high"
;; profile    = "strict"
;; cwe        = [22, 434]
;; owasp      = ["A01:2021", "A04:2021"]
;; supersedes = ["path-traversal"]
;;
;; [fix.secure-filename]
;; title  = "Take what is dangerous off the name (`secure_filename`)"
;; safety = "review"
;; if     = '(#imports? "flask" "quart" "werkzeug")'
;; edits  = [{ replace = "@value", with = "{api:werkzeug.utils.secure_filename}({value})" }]

; The name stands in the path that is made there.
((call
   function: (_) @callee
   arguments: (argument_list . (string (interpolation "{" . expression: (attribute attribute: (identifier) @_name) @value . "}")) .)) @match
  (#eq? @_name "filename")
  (#not-imports? "django")
  (#sink? @match "path" "upload")
  (#flows-from? @value "upload" "path")
  (#not-file? "<test>")
  (#set! fix "secure-filename"))

((call
   function: (_) @callee
   arguments: (argument_list . (binary_operator right: (attribute attribute: (identifier) @_name) @value) .)) @match
  (#eq? @_name "filename")
  (#not-imports? "django")
  (#sink? @match "path" "upload")
  (#flows-from? @value "upload" "path")
  (#not-file? "<test>")
  (#set! fix "secure-filename"))

((call
   function: (_) @callee
   arguments: (argument_list . (call arguments: (argument_list (attribute attribute: (identifier) @_name) @value .)) .)) @match
  (#eq? @_name "filename")
  (#not-imports? "django")
  (#sink? @match "path" "upload")
  (#flows-from? @value "upload" "path")
  (#not-file? "<test>")
  (#set! fix "secure-filename"))

((call
   function: (_) @callee
   arguments: (argument_list . (string (interpolation "{" . expression: (attribute attribute: (identifier) @_name) @value . "}")) . (string))) @match
  (#eq? @_name "filename")
  (#not-imports? "django")
  (#sink? @match "path" "upload")
  (#flows-from? @value "upload" "path")
  (#not-file? "<test>")
  (#set! fix "secure-filename"))

((call
   function: (_) @callee
   arguments: (argument_list . (binary_operator right: (attribute attribute: (identifier) @_name) @value) . (string))) @match
  (#eq? @_name "filename")
  (#not-imports? "django")
  (#sink? @match "path" "upload")
  (#flows-from? @value "upload" "path")
  (#not-file? "<test>")
  (#set! fix "secure-filename"))

((call
   function: (_) @callee
   arguments: (argument_list . (call arguments: (argument_list (attribute attribute: (identifier) @_name) @value .)) . (string))) @match
  (#eq? @_name "filename")
  (#not-imports? "django")
  (#sink? @match "path" "upload")
  (#flows-from? @value "upload" "path")
  (#not-file? "<test>")
  (#set! fix "secure-filename"))

; Django takes folders off the name; what is left is an extension that a web server may run or show.
((call
   function: (_) @callee) @match
  (#imports? "django")
  (#callee? @callee
    "zipfile.ZipFile" "zipfile.PyZipFile" "gzip.open" "gzip.GzipFile" "bz2.open" "bz2.BZ2File" "lzma.open"
    "lzma.LZMAFile" "PIL.Image.open" "PIL.Image.Image.save" "openpyxl.load_workbook" "openpyxl.Workbook.save"
    "pypdf.PdfReader" "PyPDF2.PdfReader" "fitz.open" "pymupdf.open" "docx.Document" "pptx.Presentation"
    "numpy.loadtxt" "numpy.genfromtxt" "numpy.savetxt" "numpy.save" "numpy.savez" "numpy.savez_compressed"
    "numpy.fromfile" "numpy.load" "matplotlib.pyplot.savefig" "matplotlib.pyplot.imread" "matplotlib.pyplot.imsave"
    "matplotlib.figure.Figure.savefig" "soundfile.read" "soundfile.write" "imageio.imread" "imageio.imwrite"
    "imageio.v2.imread" "imageio.v2.imwrite" "imageio.v3.imread" "imageio.v3.imwrite" "joblib.dump" "joblib.load"
    "xlrd.open_workbook" "flask.send_file" "flask.helpers.send_file" "quart.send_file" "quart.helpers.send_file"
    "werkzeug.utils.send_file")
  (#sink? @match "path" "upload" @path)
  (#value-match? @path "[^{}\\s]")
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! message "The sender of this upload chooses its name: `page.html`, or a name that is there already; check the extension and store it under a name of your own"))

((call
   function: (_) @callee) @match
  (#imports? "django")
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
  (#sink? @match "path" "upload" @path)
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! message "The sender of this upload chooses its name: `page.html`, or a name that is there already; check the extension and store it under a name of your own"))

; Elsewhere it is what was sent. What takes a file as well as a path is given the file itself.
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
    "xlrd.open_workbook" "flask.send_file" "flask.helpers.send_file" "quart.send_file" "quart.helpers.send_file"
    "werkzeug.utils.send_file")
  (#sink? @match "path" "upload" @path)
  (#value-match? @path "[^{}\\s]")
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
  (#sink? @match "path" "upload" @path)
  (#not-file? "<test>"))

; Nothing but what is done to it says that this is an uploaded file.
((call
   function: (attribute attribute: (identifier) @_save) @callee) @match
  (#eq? @_save "save")
  (#sink? @match "path" "upload" @path)
  (#not-file? "<test>"))
