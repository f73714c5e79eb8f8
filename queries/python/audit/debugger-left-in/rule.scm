;; title      = "Debugger left in"
;; message    = "`{callee}` stops the program and gives whoever is at its console or port full control"
;; severity   = "medium"
;; confidence = "high"
;; cwe        = [489]
;; owasp      = ["A05:2021"]
;; aliases    = ["T100"]
;; tag        = "unnecessary"
;;
;; [fix.delete]
;; title  = "Delete the statement"
;; safety = "safe"
;; edits  = [{ delete = "@match" }]

; Listening for a debugger on the network.
((call
   function: (_) @callee) @match
  (#callee? @callee
    "debugpy.listen" "ptvsd.enable_attach" "pydevd.settrace" "pydevd_pycharm.settrace"
    "remote_pdb.RemotePdb" "rpdb.Rpdb" "web_pdb.post_mortem" "epdb.serve")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "`{callee}` opens the program to a debugger on the network, which can run any code in it")
  (#set! fix "delete"))

; Who hands a frame over means it.
((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#callee? @callee
    "remote_pdb.set_trace" "rpdb.set_trace" "web_pdb.set_trace" "wdb.set_trace" "celery.contrib.rdb.set_trace" "celery.contrib.rdb.Rdb.set_trace" "madbg.set_trace" "epdb.set_trace")
  (#no-argument? @_arguments "0")
  (#not-file? "<test>")
  (#set! severity "high")
  (#set! message "`{callee}` opens the program to a debugger on the network, which can run any code in it")
  (#set! fix "delete"))

((call
   function: (_) @callee
   arguments: (argument_list) @_arguments) @match
  (#no-argument? @_arguments "0")
  (#callee? @callee
    "builtins.breakpoint" "pdb.set_trace" "pdb.Pdb.set_trace" "ipdb.set_trace" "ipdb.sset_trace" "pudb.set_trace" "pudb.b" "bdb.set_trace"
    "bpdb.set_trace" "pdbpp.set_trace" "trepan.api.debug" "trepan.debugger.debug" "birdseye.eye" "debugpy.breakpoint" "debugpy.wait_for_client"
    "ptvsd.break_into_debugger" "ptvsd.wait_for_attach" "IPython.core.debugger.set_trace")
  (#set! fix "delete"))

; A console is often the very purpose of a command.
((call
   function: (_) @callee) @match
  (#callee? @callee "IPython.embed" "IPython.terminal.embed.embed" "IPython.embed_kernel" "code.interact" "bpython.embed" "ptpython.repl.embed" "pdb.post_mortem" "pdb.pm")
  (#set! severity "low")
  (#set! profile "strict")
  (#set! message "`{callee}` gives whoever is at the console full control of the program"))
