;; title      = "Archive unpacked without a filter"
;; message    = "A member of this archive can be written anywhere, `../../.bashrc` for example; pass `filter=\"data\"`"
;; severity   = "high"
;; confidence = "medium"
;; cwe        = [22]
;; owasp      = ["A01:2021"]
;; aliases    = ["B202", "S202", "tarfile_unsafe_members"]
;;
;; [fix.data]
;; title  = "Refuse members outside the folder: `filter=\"data\"`"
;; safety = "safe"
;; edits  = [{ set-argument = "|filter", value = "\"data\"", in = "@arguments" }]
;;
;; [fix.data-review]
;; title  = "Refuse members outside the folder: `filter=\"data\"`"
;; safety = "review"
;; edits  = [{ set-argument = "|filter", value = "\"data\"", in = "@arguments" }]
;;
;; [fix.data-patched]
;; title  = "Refuse members outside the folder: `filter=\"data\"` (Python 3.8.17, 3.9.17, 3.10.12, 3.11.4 or newer)"
;; safety = "review"
;; edits  = [{ set-argument = "|filter", value = "\"data\"", in = "@arguments" }]

; Where a filter is used if this Python has it, the other branch is for those that have none.
((if_statement
   consequence: (block (expression_statement (call function: (attribute attribute: (identifier) @_name) arguments: (argument_list (keyword_argument name: (identifier) @_keyword)))))
   alternative: (else_clause body: (block (expression_statement (call function: (_) @callee arguments: (argument_list) @arguments) @match))))
  (#eq? @_name "extractall")
  (#eq? @_keyword "filter")
  (#callee? @callee "tarfile.TarFile.extractall")
  (#no-argument? @arguments "|filter")
  (#set! severity "info")
  (#set! profile "audit"))

((if_statement
   consequence: (block (expression_statement (call function: (_) @callee arguments: (argument_list) @arguments) @match))
   alternative: (else_clause body: (block (expression_statement (call function: (attribute attribute: (identifier) @_name) arguments: (argument_list (keyword_argument name: (identifier) @_keyword)))))))
  (#eq? @_name "extractall")
  (#eq? @_keyword "filter")
  (#callee? @callee "tarfile.TarFile.extractall")
  (#no-argument? @arguments "|filter")
  (#set! severity "info")
  (#set! profile "audit"))

((try_statement
   body: (block (expression_statement (call function: (attribute attribute: (identifier) @_name) arguments: (argument_list (keyword_argument name: (identifier) @_keyword)))))
   (except_clause (block (expression_statement (call function: (_) @callee arguments: (argument_list) @arguments) @match))))
  (#eq? @_name "extractall")
  (#eq? @_keyword "filter")
  (#callee? @callee "tarfile.TarFile.extractall")
  (#no-argument? @arguments "|filter")
  (#set! severity "info")
  (#set! profile "audit"))

((block
   (expression_statement (assignment left: (attribute attribute: (identifier) @_attribute)))
   . (comment)* . (expression_statement (call function: (_) @callee arguments: (argument_list) @arguments) @match))
  (#eq? @_attribute "extraction_filter")
  (#callee? @callee "tarfile.TarFile.extractall")
  (#no-argument? @arguments "|filter")
  (#set! severity "info")
  (#set! profile "audit"))

; The loop before looks at every member. Names are what such loops check; a link can still lead outside.
((block
   (for_statement right: [(call function: (attribute object: (_) @_looked)) (identifier) @_looked])
   . (comment)* . (expression_statement (call function: (_) @callee arguments: (argument_list) @arguments) @match))
  (#resolves? @_looked "tarfile.TarFile")
  (#callee? @callee "tarfile.TarFile.extractall")
  (#no-argument? @arguments "|filter")
  (#set! severity "medium")
  (#set! confidence "low")
  (#set! profile "strict")
  (#set! message "If the loop above checks names only, a link in this archive can still lead outside; pass `filter=\"data\"`")
  (#set! fix "data-patched"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "tarfile.TarFile.extractall")
  (#no-argument? @arguments "|filter")
  (#in-project? "tarfile.TarFile.extraction_filter")
  (#set! severity "info")
  (#set! profile "audit"))

; Python 3.14 has `data` as the default.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "tarfile.TarFile.extractall" "tarfile.TarFile.extract" "shutil.unpack_archive")
  (#no-argument? @arguments "|filter")
  (#version? "python" ">=3.14")
  (#set! severity "info")
  (#set! profile "audit")
  (#set! message "Since Python 3.14 the default is `filter=\"data\"`; with an older one members of this archive can be written anywhere"))

; Tests unpack what they have packed.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "tarfile.TarFile.extractall")
  (#file? "<test>")
  (#no-argument? @arguments "|filter")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! fix "data-review"))

; All of it. A list of members, or a function that chooses them, is taken for a check.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "tarfile.TarFile.extractall")
  (#no-argument? @arguments "|filter")
  (#no-argument? @arguments "1|members")
  (#version? "python" ">=3.12")
  (#no-argument? @arguments "2|numeric_owner")
  (#set! fix "data"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "tarfile.TarFile.extractall")
  (#no-argument? @arguments "|filter")
  (#no-argument? @arguments "1|members")
  (#version? "python" ">=3.12")
  (#set! fix "data-review"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "tarfile.TarFile.extractall")
  (#no-argument? @arguments "|filter")
  (#no-argument? @arguments "1|members")
  (#version? "python" "<3.8")
)

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "tarfile.TarFile.extractall")
  (#no-argument? @arguments "|filter")
  (#no-argument? @arguments "1|members")
  (#set! fix "data-patched"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "tarfile.TarFile.extractall")
  (#no-argument? @arguments "|filter")
  (#argument? @arguments "1|members" @members)
  (#eq? @members "None")
  (#value? @members None)
  (#version? "python" ">=3.12")
  (#no-argument? @arguments "2|numeric_owner")
  (#set! fix "data"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "tarfile.TarFile.extractall")
  (#no-argument? @arguments "|filter")
  (#argument? @arguments "1|members" @members)
  (#eq? @members "None")
  (#value? @members None)
  (#version? "python" ">=3.12")
  (#set! fix "data-review"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "tarfile.TarFile.extractall")
  (#no-argument? @arguments "|filter")
  (#argument? @arguments "1|members" @members)
  (#eq? @members "None")
  (#value? @members None)
  (#version? "python" "<3.8")
)

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "tarfile.TarFile.extractall")
  (#no-argument? @arguments "|filter")
  (#argument? @arguments "1|members" @members)
  (#eq? @members "None")
  (#value? @members None)
  (#set! fix "data-patched"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "tarfile.TarFile.extractall")
  (#no-argument? @arguments "|filter")
  (#argument? @arguments "1|members" @members)
  (#resolves? @members "tarfile.TarFile" "tarfile.TarFile.getmembers()")
  (#version? "python" ">=3.12")
  (#no-argument? @arguments "2|numeric_owner")
  (#set! fix "data"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "tarfile.TarFile.extractall")
  (#no-argument? @arguments "|filter")
  (#argument? @arguments "1|members" @members)
  (#resolves? @members "tarfile.TarFile" "tarfile.TarFile.getmembers()")
  (#version? "python" ">=3.12")
  (#set! fix "data-review"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "tarfile.TarFile.extractall")
  (#no-argument? @arguments "|filter")
  (#argument? @arguments "1|members" @members)
  (#resolves? @members "tarfile.TarFile" "tarfile.TarFile.getmembers()")
  (#version? "python" "<3.8")
)

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "tarfile.TarFile.extractall")
  (#no-argument? @arguments "|filter")
  (#argument? @arguments "1|members" @members)
  (#resolves? @members "tarfile.TarFile" "tarfile.TarFile.getmembers()")
  (#set! fix "data-patched"))

; A filter that lets everything through.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "tarfile.TarFile.extractall")
  (#argument? @arguments "|filter" @filter)
  (#eq? @filter "None")
  (#value? @filter None)
  (#set! fix "data-patched"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "tarfile.TarFile.extractall" "tarfile.TarFile.extract" "shutil.unpack_archive")
  (#argument? @arguments "|filter" @filter)
  (#value? @filter "fully_trusted")
  (#not-file? "<test>")
  (#set! message "`{filter}` lets a member of this archive be written anywhere, `../../.bashrc` for example; use `filter=\"data\"`")
  (#set! fix "data-review"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "tarfile.TarFile.extractall" "tarfile.TarFile.extract" "shutil.unpack_archive")
  (#argument? @arguments "|filter" @filter)
  (#resolves? @filter "tarfile.fully_trusted_filter")
  (#not-file? "<test>")
  (#set! message "`{filter}` lets a member of this archive be written anywhere, `../../.bashrc` for example; use `filter=\"data\"`")
  (#set! fix "data-review"))

; One by one: often after a check.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "tarfile.TarFile.extract")
  (#no-argument? @arguments "|filter")
  (#argument? @arguments "0|member" @member)
  (#not-constant? @member)
  (#set! severity "medium")
  (#set! profile "strict")
  (#set! message "A member of an archive can name a place outside the folder, `../../.bashrc` for example; pass `filter=\"data\"` or check its name")
  (#set! fix "data-patched"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "tarfile.TarFile.extract")
  (#no-argument? @arguments "|filter")
  (#argument? @arguments "0|member" @member)
  (#resolves? @member "tarfile.TarInfo" "tarfile.TarFile.next()" "tarfile.TarFile.getmember()")
  (#set! severity "medium")
  (#set! profile "strict")
  (#set! message "A member of an archive can name a place outside the folder, `../../.bashrc` for example; pass `filter=\"data\"` or check its name")
  (#set! fix "data-patched"))

; `shutil` has the same default for tar files; a zip file takes no filter.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "shutil.unpack_archive")
  (#no-argument? @arguments "|filter")
  (#argument? @arguments "2|format" @format)
  (#value? @format "tar" "gztar" "bztar" "xztar" "zstdtar")
  (#not-file? "<test>")
  (#version? "python" ">=3.12")
  (#set! fix "data-review"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "shutil.unpack_archive")
  (#no-argument? @arguments "|filter")
  (#argument? @arguments "2|format" @format)
  (#value? @format "tar" "gztar" "bztar" "xztar" "zstdtar")
  (#not-file? "<test>")
  (#version? "python" "<3.8")
)

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "shutil.unpack_archive")
  (#no-argument? @arguments "|filter")
  (#argument? @arguments "2|format" @format)
  (#value? @format "tar" "gztar" "bztar" "xztar" "zstdtar")
  (#not-file? "<test>")
  (#set! fix "data-patched"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "shutil.unpack_archive")
  (#no-argument? @arguments "|filter")
  (#argument? @arguments "0|filename" @file)
  (#value-match? @file "(?i)\\.(?:tar|tgz|tbz2?|txz|tar\\.\\w+)$")
  (#no-argument? @arguments "2|format")
  (#not-file? "<test>")
  (#version? "python" ">=3.12")
  (#set! fix "data-review"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "shutil.unpack_archive")
  (#no-argument? @arguments "|filter")
  (#argument? @arguments "0|filename" @file)
  (#value-match? @file "(?i)\\.(?:tar|tgz|tbz2?|txz|tar\\.\\w+)$")
  (#no-argument? @arguments "2|format")
  (#not-file? "<test>")
  (#version? "python" "<3.8")
)

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "shutil.unpack_archive")
  (#no-argument? @arguments "|filter")
  (#argument? @arguments "0|filename" @file)
  (#value-match? @file "(?i)\\.(?:tar|tgz|tbz2?|txz|tar\\.\\w+)$")
  (#no-argument? @arguments "2|format")
  (#not-file? "<test>")
  (#set! fix "data-patched"))

; Perhaps a tar file.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "shutil.unpack_archive")
  (#no-argument? @arguments "|filter")
  (#argument? @arguments "0|filename" @file)
  (#not-value-match? @file "(?i)\\.(?:zip|whl|jar|tar|tgz|tbz2?|txz|tar\\.\\w+)$")
  (#no-argument? @arguments "2|format")
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! profile "strict")
  (#set! when-unknown "strict")
  (#set! message "If this is a tar file, a member can be written anywhere; pass `filter=\"data\"` for tar files"))
