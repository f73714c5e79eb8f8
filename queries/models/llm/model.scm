;; title = "Language models"

; Answers.
((call function: (_) @_function) @source
  (#callee? @_function
    "openai.OpenAI.chat.completions.create" "openai.OpenAI.chat.completions.parse"
    "openai.OpenAI.chat.completions.stream" "openai.OpenAI.beta.chat.completions.parse"
    "openai.AsyncOpenAI.chat.completions.create" "openai.AsyncOpenAI.chat.completions.parse"
    "openai.AsyncOpenAI.chat.completions.stream" "openai.AsyncOpenAI.beta.chat.completions.parse"
    "openai.AzureOpenAI.chat.completions.create" "openai.AzureOpenAI.chat.completions.parse"
    "openai.AzureOpenAI.chat.completions.stream" "openai.AzureOpenAI.beta.chat.completions.parse"
    "openai.AsyncAzureOpenAI.chat.completions.create" "openai.AsyncAzureOpenAI.chat.completions.parse"
    "openai.AsyncAzureOpenAI.chat.completions.stream" "openai.AsyncAzureOpenAI.beta.chat.completions.parse"
    "openai.Client.chat.completions.create" "openai.Client.chat.completions.parse"
    "openai.Client.chat.completions.stream" "openai.Client.beta.chat.completions.parse"
    "openai.AsyncClient.chat.completions.create" "openai.AsyncClient.chat.completions.parse"
    "openai.AsyncClient.chat.completions.stream" "openai.AsyncClient.beta.chat.completions.parse"
    "openai.OpenAI.responses.create" "openai.OpenAI.responses.parse" "openai.OpenAI.responses.stream"
    "openai.AsyncOpenAI.responses.create" "openai.AsyncOpenAI.responses.parse" "openai.AsyncOpenAI.responses.stream"
    "openai.AzureOpenAI.responses.create" "openai.AzureOpenAI.responses.parse" "openai.AzureOpenAI.responses.stream"
    "openai.AsyncAzureOpenAI.responses.create" "openai.AsyncAzureOpenAI.responses.parse"
    "openai.AsyncAzureOpenAI.responses.stream" "openai.Client.responses.create" "openai.Client.responses.parse"
    "openai.Client.responses.stream" "openai.AsyncClient.responses.create" "openai.AsyncClient.responses.parse"
    "openai.AsyncClient.responses.stream" "openai.OpenAI.completions.create" "openai.AsyncOpenAI.completions.create"
    "openai.AzureOpenAI.completions.create" "openai.AsyncAzureOpenAI.completions.create"
    "openai.Client.completions.create" "openai.AsyncClient.completions.create" "openai.ChatCompletion.create"
    "openai.Completion.create" "openai.ChatCompletion.acreate" "openai.Completion.acreate"
    "openai.chat.completions.create" "openai.completions.create" "openai.responses.create"
    "anthropic.Anthropic.messages.create" "anthropic.Anthropic.messages.stream" "anthropic.Anthropic.messages.parse"
    "anthropic.Anthropic.beta.messages.create" "anthropic.AsyncAnthropic.messages.create"
    "anthropic.AsyncAnthropic.messages.stream" "anthropic.AsyncAnthropic.messages.parse"
    "anthropic.AsyncAnthropic.beta.messages.create" "anthropic.AnthropicBedrock.messages.create"
    "anthropic.AnthropicBedrock.messages.stream" "anthropic.AnthropicBedrock.messages.parse"
    "anthropic.AnthropicBedrock.beta.messages.create" "anthropic.AsyncAnthropicBedrock.messages.create"
    "anthropic.AsyncAnthropicBedrock.messages.stream" "anthropic.AsyncAnthropicBedrock.messages.parse"
    "anthropic.AsyncAnthropicBedrock.beta.messages.create" "anthropic.AnthropicVertex.messages.create"
    "anthropic.AnthropicVertex.messages.stream" "anthropic.AnthropicVertex.messages.parse"
    "anthropic.AnthropicVertex.beta.messages.create" "anthropic.AsyncAnthropicVertex.messages.create"
    "anthropic.AsyncAnthropicVertex.messages.stream" "anthropic.AsyncAnthropicVertex.messages.parse"
    "anthropic.AsyncAnthropicVertex.beta.messages.create" "anthropic.Client.messages.create"
    "anthropic.Client.messages.stream" "anthropic.Client.messages.parse" "anthropic.Client.beta.messages.create"
    "anthropic.Anthropic.completions.create" "anthropic.AsyncAnthropic.completions.create"
    "anthropic.AnthropicBedrock.completions.create" "anthropic.AsyncAnthropicBedrock.completions.create"
    "anthropic.AnthropicVertex.completions.create" "anthropic.AsyncAnthropicVertex.completions.create"
    "anthropic.Client.completions.create")
  (#set! label "llm"))

((call function: (_) @_function) @source
  (#callee? @_function
    "langchain_openai.ChatOpenAI.invoke" "langchain_openai.ChatOpenAI.ainvoke" "langchain_openai.ChatOpenAI.predict"
    "langchain_openai.ChatOpenAI.apredict" "langchain_openai.ChatOpenAI.generate"
    "langchain_openai.ChatOpenAI.__call__" "langchain_openai.OpenAI.invoke" "langchain_openai.OpenAI.ainvoke"
    "langchain_openai.OpenAI.predict" "langchain_openai.OpenAI.apredict" "langchain_openai.OpenAI.generate"
    "langchain_openai.OpenAI.__call__" "langchain_openai.AzureChatOpenAI.invoke"
    "langchain_openai.AzureChatOpenAI.ainvoke" "langchain_openai.AzureChatOpenAI.predict"
    "langchain_openai.AzureChatOpenAI.apredict" "langchain_openai.AzureChatOpenAI.generate"
    "langchain_openai.AzureChatOpenAI.__call__" "langchain_anthropic.ChatAnthropic.invoke"
    "langchain_anthropic.ChatAnthropic.ainvoke" "langchain_anthropic.ChatAnthropic.predict"
    "langchain_anthropic.ChatAnthropic.apredict" "langchain_anthropic.ChatAnthropic.generate"
    "langchain_anthropic.ChatAnthropic.__call__" "langchain_community.chat_models.ChatOpenAI.invoke"
    "langchain_community.chat_models.ChatOpenAI.ainvoke" "langchain_community.chat_models.ChatOpenAI.predict"
    "langchain_community.chat_models.ChatOpenAI.apredict" "langchain_community.chat_models.ChatOpenAI.generate"
    "langchain_community.chat_models.ChatOpenAI.__call__" "langchain_community.llms.OpenAI.invoke"
    "langchain_community.llms.OpenAI.ainvoke" "langchain_community.llms.OpenAI.predict"
    "langchain_community.llms.OpenAI.apredict" "langchain_community.llms.OpenAI.generate"
    "langchain_community.llms.OpenAI.__call__" "langchain.llms.OpenAI.invoke" "langchain.llms.OpenAI.ainvoke"
    "langchain.llms.OpenAI.predict" "langchain.llms.OpenAI.apredict" "langchain.llms.OpenAI.generate"
    "langchain.llms.OpenAI.__call__" "langchain.chat_models.ChatOpenAI.invoke"
    "langchain.chat_models.ChatOpenAI.ainvoke" "langchain.chat_models.ChatOpenAI.predict"
    "langchain.chat_models.ChatOpenAI.apredict" "langchain.chat_models.ChatOpenAI.generate"
    "langchain.chat_models.ChatOpenAI.__call__" "langchain_ollama.ChatOllama.invoke"
    "langchain_ollama.ChatOllama.ainvoke" "langchain_ollama.ChatOllama.predict"
    "langchain_ollama.ChatOllama.apredict" "langchain_ollama.ChatOllama.generate"
    "langchain_ollama.ChatOllama.__call__" "langchain_ollama.OllamaLLM.invoke" "langchain_ollama.OllamaLLM.ainvoke"
    "langchain_ollama.OllamaLLM.predict" "langchain_ollama.OllamaLLM.apredict" "langchain_ollama.OllamaLLM.generate"
    "langchain_ollama.OllamaLLM.__call__" "langchain_google_genai.ChatGoogleGenerativeAI.invoke"
    "langchain_google_genai.ChatGoogleGenerativeAI.ainvoke" "langchain_google_genai.ChatGoogleGenerativeAI.predict"
    "langchain_google_genai.ChatGoogleGenerativeAI.apredict" "langchain_google_genai.ChatGoogleGenerativeAI.generate"
    "langchain_google_genai.ChatGoogleGenerativeAI.__call__" "langchain_mistralai.ChatMistralAI.invoke"
    "langchain_mistralai.ChatMistralAI.ainvoke" "langchain_mistralai.ChatMistralAI.predict"
    "langchain_mistralai.ChatMistralAI.apredict" "langchain_mistralai.ChatMistralAI.generate"
    "langchain_mistralai.ChatMistralAI.__call__" "langchain_groq.ChatGroq.invoke" "langchain_groq.ChatGroq.ainvoke"
    "langchain_groq.ChatGroq.predict" "langchain_groq.ChatGroq.apredict" "langchain_groq.ChatGroq.generate"
    "langchain_groq.ChatGroq.__call__" "litellm.completion" "litellm.acompletion" "litellm.text_completion"
    "ollama.chat" "ollama.generate" "ollama.Client.chat" "ollama.Client.generate" "ollama.AsyncClient.chat"
    "ollama.AsyncClient.generate" "google.generativeai.GenerativeModel.generate_content"
    "google.generativeai.GenerativeModel.generate_content_async" "google.genai.Client.models.generate_content"
    "google.genai.Client.aio.models.generate_content" "mistralai.Mistral.chat.complete"
    "mistralai.Mistral.chat.complete_async" "cohere.Client.chat" "cohere.Client.generate" "cohere.AsyncClient.chat"
    "cohere.AsyncClient.generate" "cohere.ClientV2.chat" "cohere.ClientV2.generate"
    "groq.Groq.chat.completions.create" "groq.AsyncGroq.chat.completions.create"
    "huggingface_hub.InferenceClient.text_generation" "huggingface_hub.InferenceClient.chat_completion")
  (#set! label "llm"))

; What the model takes as the words of the program.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "openai.OpenAI.responses.create" "openai.OpenAI.responses.parse" "openai.OpenAI.responses.stream"
    "openai.AsyncOpenAI.responses.create" "openai.AsyncOpenAI.responses.parse" "openai.AsyncOpenAI.responses.stream"
    "openai.AzureOpenAI.responses.create" "openai.AzureOpenAI.responses.parse" "openai.AzureOpenAI.responses.stream"
    "openai.AsyncAzureOpenAI.responses.create" "openai.AsyncAzureOpenAI.responses.parse"
    "openai.AsyncAzureOpenAI.responses.stream" "openai.Client.responses.create" "openai.Client.responses.parse"
    "openai.Client.responses.stream" "openai.AsyncClient.responses.create" "openai.AsyncClient.responses.parse"
    "openai.AsyncClient.responses.stream" "openai.OpenAI.beta.assistants.create"
    "openai.OpenAI.beta.threads.runs.create" "openai.AsyncOpenAI.beta.assistants.create"
    "openai.AsyncOpenAI.beta.threads.runs.create" "openai.AzureOpenAI.beta.assistants.create"
    "openai.AzureOpenAI.beta.threads.runs.create" "openai.AsyncAzureOpenAI.beta.assistants.create"
    "openai.AsyncAzureOpenAI.beta.threads.runs.create" "openai.Client.beta.assistants.create"
    "openai.Client.beta.threads.runs.create" "openai.AsyncClient.beta.assistants.create"
    "openai.AsyncClient.beta.threads.runs.create" "agents.Agent")
  (#set! kind "prompt")
  (#set! argument "|instructions"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "anthropic.Anthropic.messages.create" "anthropic.Anthropic.messages.stream" "anthropic.Anthropic.messages.parse"
    "anthropic.Anthropic.beta.messages.create" "anthropic.AsyncAnthropic.messages.create"
    "anthropic.AsyncAnthropic.messages.stream" "anthropic.AsyncAnthropic.messages.parse"
    "anthropic.AsyncAnthropic.beta.messages.create" "anthropic.AnthropicBedrock.messages.create"
    "anthropic.AnthropicBedrock.messages.stream" "anthropic.AnthropicBedrock.messages.parse"
    "anthropic.AnthropicBedrock.beta.messages.create" "anthropic.AsyncAnthropicBedrock.messages.create"
    "anthropic.AsyncAnthropicBedrock.messages.stream" "anthropic.AsyncAnthropicBedrock.messages.parse"
    "anthropic.AsyncAnthropicBedrock.beta.messages.create" "anthropic.AnthropicVertex.messages.create"
    "anthropic.AnthropicVertex.messages.stream" "anthropic.AnthropicVertex.messages.parse"
    "anthropic.AnthropicVertex.beta.messages.create" "anthropic.AsyncAnthropicVertex.messages.create"
    "anthropic.AsyncAnthropicVertex.messages.stream" "anthropic.AsyncAnthropicVertex.messages.parse"
    "anthropic.AsyncAnthropicVertex.beta.messages.create" "anthropic.Client.messages.create"
    "anthropic.Client.messages.stream" "anthropic.Client.messages.parse" "anthropic.Client.beta.messages.create")
  (#set! kind "prompt")
  (#set! argument "|system"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "google.generativeai.GenerativeModel" "google.genai.types.GenerateContentConfig")
  (#set! kind "prompt")
  (#set! argument "|system_instruction"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "langchain_core.messages.SystemMessage" "langchain.schema.SystemMessage"
    "langchain.schema.messages.SystemMessage" "langchain_core.messages.system.SystemMessage")
  (#set! kind "prompt")
  (#set! argument "0|content"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "langchain_core.prompts.PromptTemplate.from_template" "langchain.prompts.PromptTemplate.from_template"
    "langchain_core.prompts.SystemMessagePromptTemplate.from_template"
    "langchain.prompts.SystemMessagePromptTemplate.from_template")
  (#set! kind "prompt")
  (#set! argument "0|template"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "pydantic_ai.Agent")
  (#set! kind "prompt")
  (#set! argument "|system_prompt"))

; Tools that run what a model says.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "langchain_experimental.utilities.PythonREPL.run" "langchain_experimental.utilities.python.PythonREPL.run"
    "langchain.utilities.PythonREPL.run")
  (#set! kind "code")
  (#set! argument "0|command"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "langchain_experimental.tools.PythonREPLTool.run" "langchain_experimental.tools.PythonREPLTool.invoke"
    "langchain_experimental.tools.PythonAstREPLTool.run" "langchain_experimental.tools.PythonAstREPLTool.invoke"
    "langchain_experimental.tools.python.tool.PythonAstREPLTool.run"
    "langchain_experimental.tools.python.tool.PythonAstREPLTool.invoke")
  (#set! kind "code")
  (#set! argument "0|query"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "langchain_community.tools.ShellTool.run" "langchain_community.tools.ShellTool.invoke"
    "langchain_community.tools.shell.tool.ShellTool.run" "langchain_community.tools.shell.tool.ShellTool.invoke")
  (#set! kind "command")
  (#set! argument "0|commands"))
