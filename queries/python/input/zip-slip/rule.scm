;; title      = "Archive entry written outside of the folder"
;; message    = "The name of an entry of an archive becomes part of the path that `{callee}` gets: one called `../../app.py` leads out of the folder; use `extract`, or check the resolved path"
;; severity   = "high"
;; confidence = "medium"
;; profile    = "strict"
;; cwe        = [22]
;; owasp      = ["A01:2021"]

((call
   function: (_) @callee) @match
  (#sink? @match "path" "archive" @path)
  (#not-file? "<test>"))
