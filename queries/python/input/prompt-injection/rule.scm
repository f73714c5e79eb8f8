;; title      = "Request data in a system prompt"
;; message    = "Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`"
;; severity   = "medium"
;; confidence = "medium"
;; profile    = "strict"
;; cwe        = [1427]
;; owasp      = ["A03:2021"]
;;
;; [fix.move]
;; title  = "Move the value into a message of the role `user`"
;; safety = "review"
;; if     = '(#not-imports? "huggingface_hub" "mistralai" "transformers" "vllm" "llama_cpp" "langchain_huggingface" "langchain_mistralai")'
;; edits  = [{ replace = "@plain", with = "\"{text}\"" }, { insert = ", {{\"role\": \"user\", \"content\": str({value})}}", after = "@message" }]
;;
;; [fix.move-hole]
;; title  = "Move the value into a message of the role `user`"
;; safety = "review"
;; if     = '(#not-imports? "huggingface_hub" "mistralai" "transformers" "vllm" "llama_cpp" "langchain_huggingface" "langchain_mistralai")'
;; edits  = [{ replace = "@hole", with = "" }, { insert = ", {{\"role\": \"user\", \"content\": str({value})}}", after = "@message" }]
;;
;; [fix.move-sum]
;; title  = "Move the value into a message of the role `user`"
;; safety = "review"
;; if     = '(#not-imports? "huggingface_hub" "mistralai" "transformers" "vllm" "llama_cpp" "langchain_huggingface" "langchain_mistralai")'
;; edits  = [{ replace = "@sum", with = "{left}" }, { insert = ", {{\"role\": \"user\", \"content\": {value}}}", after = "@message" }]
;;
;; [fix.role]
;; title  = "Make it a message of the role `user`"
;; safety = "review"
;; if     = '(#not-imports? "huggingface_hub" "mistralai" "transformers" "vllm" "llama_cpp" "langchain_huggingface" "langchain_mistralai")'
;; edits  = [{ replace = "@system", with = "\"user\"" }]
;;
;; [fix.role-human]
;; title  = "Make it a message of the role `human`"
;; safety = "review"
;; if     = '(#not-imports? "huggingface_hub" "mistralai" "transformers" "vllm" "llama_cpp" "langchain_huggingface" "langchain_mistralai" "langchain.prompts" "langchain_core.prompts")'
;; edits  = [{ replace = "@system", with = "\"human\"" }]
;;
;; [fix.class]
;; title  = "Make it a message of the user (`HumanMessage`)"
;; safety = "review"
;; if     = '(#callee? @callee "langchain_core.messages.SystemMessage" "langchain_core.messages.system.SystemMessage")'
;; edits  = [{ replace = "@callee", with = "{api:langchain_core.messages.HumanMessage}" }]
;;
;; [fix.class-schema]
;; title  = "Make it a message of the user (`HumanMessage`)"
;; safety = "review"
;; if     = '(#callee? @callee "langchain.schema.SystemMessage" "langchain.schema.messages.SystemMessage")'
;; edits  = [{ replace = "@callee", with = "{api:langchain.schema.HumanMessage}" }]

; Data that comes after a whole sentence can stand in a message of its own; without it half a sentence would be left. Two messages of one role in a
; row are fine for these services, while templates of many open models want the roles to alternate.
((list (dictionary . (pair key: (string) @_role value: (string) @system) . (pair key: (string) @_content value: [
       (string . (string_start) . (string_content) @text . (interpolation "{" . expression: [(identifier) (attribute) (subscript) (call)] @value . "}") . (string_end) .) @match @plain
       (parenthesized_expression (concatenated_string (string . (string_start) . (string_content) @text . (interpolation "{" . expression: [(identifier) (attribute) (subscript) (call)] @value . "}") . (string_end) .) @plain .)) @match]) .) @message)
  (#imports? "openai" "anthropic" "litellm" "ollama" "mistralai" "groq" "cohere" "huggingface_hub" "langchain" "langchain_core" "langchain_openai" "langchain_anthropic" "langchain_community")
  (#any-of? @_role "\"role\"" "'role'")
  (#any-of? @system "\"system\"" "'system'" "\"developer\"" "'developer'")
  (#any-of? @_content "\"content\"" "'content'")
  (#flows-from? @match "http")
  (#hole-after? @match "prompt" "http" "(?:[.!?:\\n]|^\\{\\})\\s*$")
  (#flows-from? @value "http")
  (#match? @plain "^[fF][\"'][^\"']")
  (#not-match? @text "[{}]")
  (#set! fix "move"))

((list (dictionary . (pair key: (string) @_role value: (string) @system) . (pair key: (string) @_content value: [
       (string (interpolation "{" . expression: [(identifier) (attribute) (subscript) (call)] @value . "}") @hole . (string_end) .) @match
       (binary_operator left: (_) @left operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value) @match @sum
       (parenthesized_expression (binary_operator left: (_) @left operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value) @sum) @match
       (parenthesized_expression (concatenated_string (string (string_content) . (interpolation "{" . expression: [(identifier) (attribute) (subscript) (call)] @value . "}") @hole . (string_end) .) .)) @match]) .) @message)
  (#imports? "openai" "anthropic" "litellm" "ollama" "mistralai" "groq" "cohere" "huggingface_hub" "langchain" "langchain_core" "langchain_openai" "langchain_anthropic" "langchain_community")
  (#any-of? @_role "\"role\"" "'role'")
  (#any-of? @system "\"system\"" "'system'" "\"developer\"" "'developer'")
  (#any-of? @_content "\"content\"" "'content'")
  (#flows-from? @match "http")
  (#hole-after? @match "prompt" "http" "(?:[.!?:\\n]|^\\{\\})\\s*$")
  (#flows-from? @value "http")
  (#set! fix "move-hole")
  (#set! fix "move-sum"))

((list (dictionary . (pair key: (string) @_role value: (string) @system) . (pair key: (string) @_content value: (string (interpolation "{" . expression: [(identifier) (attribute) (subscript) (call)] @value . "}") @hole . (string_content) @_rest . (string_end) .) @match) .) @message)
  (#imports? "openai" "anthropic" "litellm" "ollama" "mistralai" "groq" "cohere" "huggingface_hub" "langchain" "langchain_core" "langchain_openai" "langchain_anthropic" "langchain_community")
  (#any-of? @_role "\"role\"" "'role'")
  (#any-of? @system "\"system\"" "'system'" "\"developer\"" "'developer'")
  (#any-of? @_content "\"content\"" "'content'")
  (#flows-from? @match "http")
  (#hole-after? @match "prompt" "http" "(?:[.!?:\\n]|^\\{\\})\\s*$")
  (#flows-from? @value "http")
  (#match? @_rest "^\\s*$")
  (#set! fix "move-hole"))

; What the request says and nothing else, read where it is used: a variable may have been put together, or hold a default that is the
; program's own.
((dictionary
   (pair key: (string) @_role value: (string) @system)
   . (pair key: (string) @_content value: [(attribute) (subscript) (call)] @match))
  (#imports? "openai" "anthropic" "litellm" "ollama" "mistralai" "groq" "cohere" "huggingface_hub" "langchain" "langchain_core" "langchain_openai" "langchain_anthropic" "langchain_community")
  (#any-of? @_role "\"role\"" "'role'")
  (#any-of? @system "\"system\"" "'system'" "\"developer\"" "'developer'")
  (#any-of? @_content "\"content\"" "'content'")
  (#flows-from? @match "http")
  (#value-match? @match "[^{}\\s]"))

((dictionary
   (pair key: (string) @_role value: (string) @system)
   . (pair key: (string) @_content value: [(attribute) (subscript) (call)] @match))
  (#imports? "openai" "anthropic" "litellm" "ollama" "mistralai" "groq" "cohere" "huggingface_hub" "langchain" "langchain_core" "langchain_openai" "langchain_anthropic" "langchain_community")
  (#any-of? @_role "\"role\"" "'role'")
  (#any-of? @system "\"system\"" "'system'" "\"developer\"" "'developer'")
  (#any-of? @_content "\"content\"" "'content'")
  (#flows-from? @match "http")
  (#match? @match "^(?:[\\w.]+json\\([^()]*\\)|\\(await [\\w.]+json\\(\\)\\)|[\\w.]+)(?:\\[[^()]*\\]|\\.\\w+)*(?:\\.get\\((?:\"[^\"]*\"|'[^']*')\\))?$")
  (#not-match? @match "^self\\b")
  (#hole-after? @match "prompt" "http" "^$")
  (#set! fix "role"))

; A message of the program's own: {"role": "system", "content": …}.
((dictionary
   (pair key: (string) @_role value: (string) @_system)
   . (pair key: (string) @_content value: (_) @match))
  (#imports? "openai" "anthropic" "litellm" "ollama" "mistralai" "groq" "cohere" "huggingface_hub" "langchain" "langchain_core" "langchain_openai" "langchain_anthropic" "langchain_community")
  (#any-of? @_role "\"role\"" "'role'")
  (#any-of? @_system "\"system\"" "'system'" "\"developer\"" "'developer'")
  (#any-of? @_content "\"content\"" "'content'")
  (#flows-from? @match "http"))

; What is put into a template of a prompt would be read as a part of it, so no fix is offered where there are templates.
((tuple . (string) @system . [(attribute) (subscript) (call)] @match .)
  (#imports? "langchain" "langchain_core")
  (#any-of? @system "\"system\"" "'system'")
  (#flows-from? @match "http")
  (#value-match? @match "[^{}\\s]"))

((tuple . (string) @system . [(attribute) (subscript) (call)] @match .)
  (#imports? "langchain" "langchain_core")
  (#any-of? @system "\"system\"" "'system'")
  (#flows-from? @match "http")
  (#match? @match "^(?:[\\w.]+json\\([^()]*\\)|\\(await [\\w.]+json\\(\\)\\)|[\\w.]+)(?:\\[[^()]*\\]|\\.\\w+)*(?:\\.get\\((?:\"[^\"]*\"|'[^']*')\\))?$")
  (#not-match? @match "^self\\b")
  (#hole-after? @match "prompt" "http" "^$")
  (#set! fix "role-human"))

((tuple . (string) @_system . (_) @match .)
  (#imports? "langchain" "langchain_core")
  (#any-of? @_system "\"system\"" "'system'")
  (#flows-from? @match "http"))

((call
   function: (_) @callee
   arguments: (argument_list . [(attribute) @value (subscript) @value (call) @value (keyword_argument value: [(attribute) (subscript) (call)] @value)] .)) @match
  (#sink? @match "prompt" "http")
  (#callee? @callee
    "langchain_core.messages.SystemMessage" "langchain_core.messages.system.SystemMessage" "langchain.schema.SystemMessage"
    "langchain.schema.messages.SystemMessage")
  (#value-match? @value "[^{}\\s]"))

((call
   function: (_) @callee
   arguments: (argument_list . [(attribute) @value (subscript) @value (call) @value (keyword_argument value: [(attribute) (subscript) (call)] @value)] .)) @match
  (#sink? @match "prompt" "http")
  (#callee? @callee
    "langchain_core.messages.SystemMessage" "langchain_core.messages.system.SystemMessage" "langchain.schema.SystemMessage"
    "langchain.schema.messages.SystemMessage")
  (#match? @value "^(?:[\\w.]+json\\([^()]*\\)|\\(await [\\w.]+json\\(\\)\\)|[\\w.]+)(?:\\[[^()]*\\]|\\.\\w+)*(?:\\.get\\((?:\"[^\"]*\"|'[^']*')\\))?$")
  (#not-match? @value "^self\\b")
  (#hole-after? @value "prompt" "http" "^$")
  (#set! fix "class")
  (#set! fix "class-schema"))

((call
   arguments: (argument_list)) @match
  (#sink? @match "prompt" "http"))
