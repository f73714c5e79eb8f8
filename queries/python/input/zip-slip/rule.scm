;; title      = "Archive entry written outside of the folder"
;; message    = "The name of an entry of an archive says where `{callee}` goes: an entry called `../../app.py` leaves the folder; use `extract`, or check the resolved path"
;; severity   = "high"
;; confidence = "medium"
;; profile    = "strict"
;; cwe        = [22]
;; owasp      = ["A01:2021"]

((call
   function: (_) @callee) @match
  (#sink? @match "path" "archive" @path))
