;; title      = "Request data in a system prompt"
;; message    = "Request data becomes part of what the model takes as your instructions: its sender can give it others; put it into a message of the role `user`"
;; severity   = "medium"
;; confidence = "medium"
;; profile    = "strict"
;; cwe        = [1427]
;; owasp      = ["A03:2021"]

; A message of the program's own: {"role": "system", "content": …}.
((dictionary
   (pair key: (string) @_role value: (string) @_system)
   . (pair key: (string) @_content value: (_) @match))
  (#imports? "openai" "anthropic" "litellm" "ollama" "mistralai" "groq" "cohere" "huggingface_hub" "langchain" "langchain_core" "langchain_openai" "langchain_anthropic" "langchain_community")
  (#any-of? @_role "\"role\"" "'role'")
  (#any-of? @_system "\"system\"" "'system'" "\"developer\"" "'developer'")
  (#any-of? @_content "\"content\"" "'content'")
  (#flows-from? @match "http"))

((tuple . (string) @_system . (_) @match .)
  (#imports? "langchain" "langchain_core")
  (#any-of? @_system "\"system\"" "'system'")
  (#flows-from? @match "http"))

((call
   arguments: (argument_list)) @match
  (#sink? @match "prompt" "http"))
