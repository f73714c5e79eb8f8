;; title      = "Execution of what a language model answers"
;; message    = "`{callee}` runs what a language model answered: whoever wrote a part of what the model read can run code here; run it in a sandbox, or let the model choose among functions"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [94, 1426]
;; owasp      = ["A03:2021"]
;; supersedes = ["code-injection", "os-command-injection", "eval-used", "exec-used", "start-process-with-shell", "subprocess-shell-true"]
;;
;; [fix.literal-eval]
;; title  = "Use `ast.literal_eval` (accepts literals only)"
;; safety = "review"
;; if     = '(#no-argument? @arguments "1|globals")'
;; edits  = [{ replace = "@callee", with = "{api:ast.literal_eval}" }]
;;
;; [fix.forbid]
;; title  = "Do not allow it: `allow_dangerous_code=False` (the agent then refuses to start)"
;; safety = "review"
;; edits  = [{ set-argument = "|allow_dangerous_code", value = "False", in = "@arguments" }]

; Put together from pieces: names and calls stand around the answer, which no literal has.
((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#callee? @callee "builtins.eval")
  (#sink? @match "code" "llm" @code)
  (#value-match? @code "[A-Za-z_]\\w*[^\\w'\"]*\\{|\\{\\}\\s*[.(]"))

((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee "builtins.eval")
  (#sink? @match "code" "llm")
  (#set! fix "literal-eval"))

((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#sink? @match "code" "llm"))

((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#sink? @match "command" "llm" @command)
  (#flows-from? @command "llm"))

; Agents that write Python and run it, and say so.
((call
   function: (_) @callee
   arguments: (argument_list) @arguments) @match
  (#callee? @callee
    "langchain_experimental.agents.create_pandas_dataframe_agent" "langchain_experimental.agents.create_csv_agent"
    "langchain_experimental.agents.create_spark_dataframe_agent" "langchain_experimental.agents.create_xorbits_agent"
    "langchain_experimental.agents.agent_toolkits.create_pandas_dataframe_agent"
    "langchain_experimental.agents.agent_toolkits.create_csv_agent"
    "langchain_experimental.agents.agent_toolkits.create_spark_dataframe_agent"
    "langchain_experimental.agents.agent_toolkits.create_xorbits_agent"
    "langchain_experimental.pal_chain.PALChain" "langchain_experimental.pal_chain.PALChain.from_math_prompt"
    "langchain_experimental.pal_chain.PALChain.from_colored_object_prompt")
  (#argument? @arguments "|allow_dangerous_code" @_allowed)
  (#value? @_allowed True 1)
  (#not-file? "<test>")
  (#set! fix "forbid")
  (#set! severity "medium")
  (#set! message "This agent runs Python that a language model writes, with the rights of your program; run it in a sandbox, or give it tools that only read"))

((call
   function: (_) @callee) @match
  (#callee? @callee
    "langchain_experimental.tools.PythonREPLTool" "langchain_experimental.tools.PythonAstREPLTool"
    "langchain_experimental.tools.python.tool.PythonREPLTool" "langchain_experimental.tools.python.tool.PythonAstREPLTool"
    "langchain_community.tools.ShellTool" "langchain_community.tools.shell.tool.ShellTool")
  (#not-file? "<test>")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! profile "strict")
  (#set! message "`{callee}` runs what a language model writes, with the rights of your program; run it in a sandbox, or give the model tools that only read"))

; Text to SQL is what some programs are for; an account that can only read makes that bearable.
((call
   function: (_) @callee
   arguments: (argument_list)) @match
  (#sink? @match "sql" "llm")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! profile "strict")
  (#set! message "The database runs SQL that a language model wrote; give the connection an account that can only read what everybody may see"))
