;; title      = "Temporary file name that others can take first"
;; message    = "Somebody else can put a file or link under this name before it is used; let `tempfile` make the file"
;; severity   = "medium"
;; confidence = "high"
;; cwe        = [377]
;; owasp      = ["A01:2021"]
;; aliases    = ["B306", "S306", "B325", "mktemp_q"]
;;
;; [fix.file]
;; title  = "Make an empty file: `NamedTemporaryFile(delete=False).name`"
;; safety = "review"
;; edits  = [{ replace = "@match", with = "{api:tempfile.NamedTemporaryFile}(delete=False).name" }]
;;
;; [fix.file-suffix]
;; title  = "Make an empty file: `NamedTemporaryFile(delete=False).name`"
;; safety = "review"
;; if     = '(#not-match? @arguments "(?i)sock|fifo|pipe|link|lock")'
;; edits  = [{ replace = "@match", with = "{api:tempfile.NamedTemporaryFile}(suffix={suffix}, delete=False).name" }]
;;
;; [fix.file-prefix]
;; title  = "Make an empty file: `NamedTemporaryFile(delete=False).name`"
;; safety = "review"
;; if     = '(#not-match? @arguments "(?i)sock|fifo|pipe|link|lock")'
;; edits  = [{ replace = "@match", with = "{api:tempfile.NamedTemporaryFile}(suffix={suffix}, prefix={prefix}, delete=False).name" }]
;;
;; [fix.file-dir]
;; title  = "Make an empty file: `NamedTemporaryFile(delete=False).name`"
;; safety = "review"
;; if     = '(#not-match? @arguments "(?i)sock|fifo|pipe|link|lock")'
;; edits  = [{ replace = "@match", with = "{api:tempfile.NamedTemporaryFile}(suffix={suffix}, prefix={prefix}, dir={folder}, delete=False).name" }]
;;
;; [fix.file-keywords]
;; title  = "Make an empty file: `NamedTemporaryFile(delete=False).name`"
;; safety = "review"
;; if     = '(#not-match? @arguments "(?i)sock|fifo|pipe|link|lock")'
;; edits  = [{ replace = "@callee", with = "{api:tempfile.NamedTemporaryFile}" }, { add-argument = "delete=False", to = "@arguments" }, { insert = ".name", after = "@match" }]
;;
;; [fix.file-tempnam]
;; title  = "Make an empty file: `NamedTemporaryFile(delete=False).name`"
;; safety = "review"
;; if     = '(#not-match? @arguments "(?i)sock|fifo|pipe|link|lock")'
;; edits  = [{ replace = "@match", with = "{api:tempfile.NamedTemporaryFile}(dir={folder}, delete=False).name" }]
;;
;; [fix.file-tempnam-prefix]
;; title  = "Make an empty file: `NamedTemporaryFile(delete=False).name`"
;; safety = "review"
;; if     = '(#not-match? @arguments "(?i)sock|fifo|pipe|link|lock")'
;; edits  = [{ replace = "@match", with = "{api:tempfile.NamedTemporaryFile}(dir={folder}, prefix={prefix}, delete=False).name" }]
;;
;; [fix.folder]
;; title  = "Use a name in a new private folder: `mkdtemp`"
;; safety = "review"
;; edits  = [{ replace = "@match", with = "{api:os.path.join}({api:tempfile.mkdtemp}(), \"file\")" }]

; Tests run among friends.
((call
   function: (_) @callee) @match
  (#callee? @callee "tempfile.mktemp" "os.tempnam" "os.tmpnam")
  (#file? "<test>")
  (#set! severity "low")
  (#set! profile "strict"))

; A folder that is not the common one, and the names of pipes on Windows, which no file system holds.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "tempfile.mktemp")
  (#argument? @arguments "1|prefix" @_prefix)
  (#value-match? @_prefix "^\\\\\\\\[.?]\\\\pipe")
  (#set! severity "info")
  (#set! profile "audit"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "tempfile.mktemp")
  (#argument? @arguments "2|dir" @place)
  (#resolves? @place "tempfile.mkdtemp()" "tempfile.TemporaryDirectory" "tempfile.TemporaryDirectory.name")
  (#set! severity "info")
  (#set! profile "audit"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "tempfile.mktemp")
  (#argument? @arguments "2|dir" @place)
  (#not-constant? @place)
  (#not-match? @place "gettempdir|TMP|TEMP")
  (#set! confidence "low")
  (#set! profile "strict")
  (#set! message "Unless nobody else may write to `{place}`, somebody can put a file or link under this name before it is used; let `tempfile` make the file"))

((call
   function: (_) @callee
   arguments: (argument_list . ")")) @match
  (#callee? @callee "tempfile.mktemp" "os.tempnam" "os.tmpnam")
  (#set! fix "file")
  (#set! fix "folder"))

((call
   function: (_) @callee
   arguments: (argument_list . [(string) (identifier) (attribute) (call) (binary_operator)] @suffix .) @arguments) @match
  (#callee? @callee "tempfile.mktemp")
  (#set! fix "file-suffix"))

((call
   function: (_) @callee
   arguments: (argument_list
     . [(string) (identifier) (attribute) (call) (binary_operator)] @suffix
     . [(string) (identifier) (attribute) (call) (binary_operator)] @prefix .) @arguments) @match
  (#callee? @callee "tempfile.mktemp")
  (#set! fix "file-prefix"))

((call
   function: (_) @callee
   arguments: (argument_list
     . [(string) (identifier) (attribute) (call) (binary_operator) (none)] @suffix
     . [(string) (identifier) (attribute) (call) (binary_operator) (none)] @prefix
     . [(string) (identifier) (attribute) (call) (binary_operator) (none)] @folder .) @arguments) @match
  (#callee? @callee "tempfile.mktemp")
  (#set! fix "file-dir"))

((call
   function: (_) @callee
   arguments: (argument_list . (keyword_argument) . (keyword_argument)? . (keyword_argument)? .) @arguments) @match
  (#callee? @callee "tempfile.mktemp")
  (#set! fix "file-keywords"))

((call
   function: (_) @callee
   arguments: (argument_list . [(string) (identifier) (attribute) (call) (binary_operator)] @folder .) @arguments) @match
  (#callee? @callee "os.tempnam")
  (#set! fix "file-tempnam"))

((call
   function: (_) @callee
   arguments: (argument_list
     . [(string) (identifier) (attribute) (call) (binary_operator)] @folder
     . [(string) (identifier) (attribute) (call) (binary_operator)] @prefix .) @arguments) @match
  (#callee? @callee "os.tempnam")
  (#set! fix "file-tempnam-prefix"))

((call
   function: (_) @callee) @match
  (#callee? @callee "tempfile.mktemp" "os.tempnam" "os.tmpnam"))
