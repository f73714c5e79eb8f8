---@brief
---
--- https://github.com/bezoar-dev/bezoar
---
--- Bezoar shows security mistakes in Python while they are typed, and offers the edit that mends them. `bezoar` must be on the path:
---
--- ```sh
--- cargo install --path .
--- ```
---
--- Rules of your own in `.bezoar/rules/*.scm` are used as soon as they are saved, and their errors are shown in the rule file itself.
--- For that Neovim has to know them as queries; `ftdetect/bezoar.lua` beside this file says so:
---
--- ```lua
--- vim.filetype.add({ pattern = { ['.*/%.bezoar/rules/.*%.scm'] = 'query' } })
--- ```
---
--- The code action «Show data flow» puts the way that untrusted data takes to a finding into the location list of the window.

local SHOW_FLOW = 'bezoar.showFlow'

--- Asks for the way that `command` names, and lists its steps.
local function show_flow(command, context)
  local client = assert(vim.lsp.get_client_by_id(context.client_id))
  local window = vim.api.nvim_get_current_win()
  local function list(error, flow)
    if error or not flow or flow == vim.NIL then
      vim.notify(error and error.message or 'There is no data flow to show here.', vim.log.levels.WARN)
      return
    end
    local items = {}
    for number, step in ipairs(flow.steps) do
      -- One by one: of several, they come in the order of their places.
      local item = vim.lsp.util.locations_to_items({ step.location }, client.offset_encoding)[1]
      item.text = number .. '. ' .. step.message
      table.insert(items, item)
    end
    if vim.api.nvim_win_is_valid(window) then
      vim.api.nvim_set_current_win(window)
      vim.fn.setloclist(window, {}, ' ', { title = 'Data flow: ' .. flow.rule, items = items })
      vim.cmd('lopen ' .. math.min(#items, 10))
    end
  end
  local params = { command = 'bezoar.server.flow', arguments = command.arguments }
  if vim.fn.has('nvim-0.11') == 1 then
    client:request('workspace/executeCommand', params, list, context.bufnr)
  else
    client.request('workspace/executeCommand', params, list, context.bufnr)
  end
end

---@type vim.lsp.Config
return {
  cmd = { 'bezoar', 'server' },
  filetypes = { 'python', 'query' },
  root_markers = { '.bezoar', 'pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt', 'Pipfile', '.git' },
  single_file_support = true,
  settings = {},
  commands = { [SHOW_FLOW] = show_flow },
  -- Only an editor that has the command is offered the action.
  before_init = function(params)
    params.capabilities.experimental = vim.tbl_deep_extend('force', params.capabilities.experimental or {}, {
      commands = { commands = { SHOW_FLOW } },
    })
  end,
}
