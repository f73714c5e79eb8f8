;; title = "Images and data in files"

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "PIL.Image.open" "PIL.Image.Image.save")
  (#set! kind "path")
  (#set! argument "0|fp"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "cv2.imread" "cv2.imwrite" "cv2.imreadmulti" "openpyxl.load_workbook" "openpyxl.Workbook.save"
    "xlrd.open_workbook" "joblib.dump" "pypdf.PdfReader" "PyPDF2.PdfReader" "fitz.open" "pymupdf.open")
  (#set! kind "path")
  (#set! argument "0|filename"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "numpy.loadtxt" "numpy.genfromtxt" "numpy.savetxt" "matplotlib.pyplot.savefig" "matplotlib.pyplot.imread"
    "matplotlib.pyplot.imsave" "matplotlib.figure.Figure.savefig")
  (#set! kind "path")
  (#set! argument "0|fname"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "numpy.save" "numpy.savez" "numpy.savez_compressed" "numpy.fromfile" "soundfile.read" "soundfile.write")
  (#set! kind "path")
  (#set! argument "0|file"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "imageio.imread" "imageio.imwrite" "imageio.v2.imread" "imageio.v2.imwrite" "imageio.v3.imread"
    "imageio.v3.imwrite")
  (#set! kind "path")
  (#set! argument "0|uri"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "docx.Document")
  (#set! kind "path")
  (#set! argument "0|docx"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pptx.Presentation")
  (#set! kind "path")
  (#set! argument "0|pptx"))

((call function: (_) @_function) @returns
  (#callee? @_function "PIL.Image.open" "PIL.Image.new")
  (#set! type "PIL.Image.Image"))

((call function: (_) @_function) @returns
  (#callee? @_function "openpyxl.load_workbook")
  (#set! type "openpyxl.Workbook"))
