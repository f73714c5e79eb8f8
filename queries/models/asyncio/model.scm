;; title = "asyncio"

((call function: (_) @_function) @returns
  (#callee? @_function "asyncio.get_event_loop" "asyncio.get_running_loop" "asyncio.new_event_loop")
  (#set! type "asyncio.AbstractEventLoop"))
