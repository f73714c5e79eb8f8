--- A real Neovim in a process of its own, with the configuration that editors/README.md prints, seen from outside:
--- keys go in as a user types them, buffers, diagnostics and the screen come out. Nothing sleeps; everything waits for a
--- condition and says what it waited for.

local Editor = {}
Editor.__index = Editor

local PATIENCE_MS = tonumber(vim.env.BEZOAR_PATIENCE_MS) or 30000

-- What runs inside the driven Neovim. Every change of the diagnostics is written down, so that a test can ask whether one
-- blinked; menus are answered by title and keep what they offered.
local INSIDE = [[
_G.seen, _G.offered, _G.pick = {}, {}, nil
vim.o.columns, vim.o.lines = 140, 45
-- A Neovim that was started through another loader does not find the parsers that came with it.
vim.opt.runtimepath:append(vim.fs.normalize(vim.env.VIMRUNTIME .. '/../../../lib/nvim'))
vim.api.nvim_create_autocmd('DiagnosticChanged', {
  callback = function(event)
    local lines = {}
    for _, d in ipairs(vim.diagnostic.get(event.buf)) do
      local text = vim.api.nvim_buf_get_text(event.buf, d.lnum, d.col, d.end_lnum, d.end_col, {})
      table.insert(lines, d.code .. ': ' .. text[1])
    end
    table.sort(lines)
    table.insert(_G.seen, { buffer = event.buf, findings = lines })
  end,
})
vim.ui.select = function(items, options, choose)
  _G.offered = vim.tbl_map(options.format_item or tostring, items)
  for index, title in ipairs(_G.offered) do
    if _G.pick and title:find(_G.pick, 1, true) then return choose(items[index], index) end
  end
  choose(nil)
end
]]

--- Starts Neovim on a fresh copy of `project`.
--- options.encodings: the position encodings that the client offers, where it matters.
function Editor.start(name, repository, project, options)
  options = options or {}
  local self = setmetatable({ name = name, repository = repository, log = {} }, Editor)
  self.home = vim.fn.tempname()
  self.root = self.home .. '/project'
  vim.fn.mkdir(self.home .. '/bin', 'p')
  assert(vim.system({ 'cp', '-R', project, self.root }):wait().code == 0, 'the project could not be copied')
  local bezoar = assert(vim.uv.fs_realpath(vim.env.BEZOAR), 'BEZOAR names no program: ' .. tostring(vim.env.BEZOAR))
  assert(vim.uv.fs_symlink(bezoar, self.home .. '/bin/bezoar'))
  self.channel = vim.fn.jobstart({ 'nvim', '--clean', '--headless', '--embed', '-n' }, {
    rpc = true,
    cwd = self.root,
    env = {
      PATH = self.home .. '/bin:' .. vim.env.PATH,
      XDG_CONFIG_HOME = self.home .. '/config',
      XDG_DATA_HOME = self.home .. '/data',
      XDG_STATE_HOME = self.home .. '/state',
      XDG_CACHE_HOME = self.home .. '/cache',
    },
  })
  assert(self.channel > 0, 'Neovim did not start')
  self:lua(INSIDE)
  if options.encodings then
    self:lua(
      [[local encodings = ...
        local make = vim.lsp.protocol.make_client_capabilities
        vim.lsp.protocol.make_client_capabilities = function()
          local capabilities = make()
          capabilities.general.positionEncodings = encodings
          return capabilities
        end]],
      options.encodings
    )
  end
  self:lua(Editor.configuration(repository))
  return self
end

--- The snippet of editors/README.md for the Neovim that runs.
function Editor.configuration(repository)
  local heading = vim.fn.has('nvim-0.11') == 1 and '## Neovim 0.11 and newer' or '## Neovim 0.10'
  local page = table.concat(vim.fn.readfile(repository .. '/editors/README.md'), '\n')
  local from = assert(page:find(heading, 1, true), 'editors/README.md has no ' .. heading)
  local snippet = assert(page:match('```lua\n(.-)```', from), 'no Lua under ' .. heading)
  return (snippet:gsub('/path/to/bezoar', (repository:gsub('%%', '%%%%'))))
end

function Editor:request(method, ...)
  return vim.rpcrequest(self.channel, method, ...)
end

function Editor:lua(code, ...)
  local result = self:request('nvim_exec_lua', code, { ... })
  if result == vim.NIL then return nil end
  return result
end

--- Types `keys` as they would be typed, and waits until Neovim has worked them off.
function Editor:type(keys)
  self:note('type ' .. keys)
  self:lua('_G.typed = nil')
  self:request('nvim_input', keys .. '<Cmd>lua _G.typed = true<CR>')
  self:wait('Neovim to work off ' .. keys, function()
    return self:request('nvim_get_mode').blocking == false and self:lua('return _G.typed')
  end)
end

--- Types `keys` one by one, each a message of its own, as from a hand.
function Editor:type_slowly(keys)
  self:note('type slowly ' .. keys)
  local rest = keys
  while rest ~= '' do
    local key = rest:match('^<%w+>') or vim.fn.strcharpart(rest, 0, 1)
    self:request('nvim_input', key)
    rest = rest:sub(#key + 1)
  end
  self:type('')
end

--- Opens a file of the project and gives its buffer number.
function Editor:edit(path)
  self:note('edit ' .. path)
  vim.fn.mkdir(vim.fs.dirname(self.root .. '/' .. path), 'p')
  self:request('nvim_command', 'edit ' .. self.root .. '/' .. path)
  return self:request('nvim_get_current_buf')
end

--- Puts the cursor on the first character of the `nth` (else the first) `text`.
function Editor:go_to(text, nth)
  for row, line in ipairs(self:lines()) do
    local column = line:find(text, 1, true)
    if column then
      nth = (nth or 1) - 1
      if nth == 0 then return self:request('nvim_win_set_cursor', 0, { row, column - 1 }) end
    end
  end
  error('the buffer has no such text: ' .. text)
end

function Editor:lines(buffer)
  return self:request('nvim_buf_get_lines', buffer or 0, 0, -1, true)
end

--- What the user sees underlined: `rule: the underlined text` (its first line), in order of place.
function Editor:findings(buffer)
  return self:lua(
    [[local buffer = ...
      local found = vim.diagnostic.get(buffer)
      table.sort(found, function(a, b) return a.lnum < b.lnum or (a.lnum == b.lnum and a.col < b.col) end)
      return vim.tbl_map(function(d)
        return tostring(d.code) .. ': ' .. vim.api.nvim_buf_get_text(buffer, d.lnum, d.col, d.end_lnum, d.end_col, {})[1]
      end, found)]],
    buffer
  )
end

--- The diagnostics as Neovim has them.
function Editor:diagnostics(buffer)
  return self:lua(
    [[return vim.tbl_map(function(d)
        return { line = d.lnum, column = d.col, end_line = d.end_lnum, end_column = d.end_col, code = d.code,
                 message = d.message, source = d.source, severity = d.severity }
      end, vim.diagnostic.get(...))]],
    buffer
  )
end

--- Waits until `condition` gives something true, and returns it.
function Editor:wait(what, condition)
  local result
  local held = vim.wait(PATIENCE_MS, function()
    result = condition()
    return result
  end, 10)
  if not held then error('waited in vain for ' .. what) end
  return result
end

--- Waits until the findings of `buffer` are exactly `expected`.
function Editor:wait_for(buffer, expected)
  local found
  local held = vim.wait(PATIENCE_MS, function()
    found = self:findings(buffer)
    return vim.deep_equal(found, expected)
  end, 10)
  self:look('findings:\n  ' .. table.concat(found, '\n  '))
  if not held then
    error('expected the findings\n  ' .. table.concat(expected, '\n  ') .. '\nbut there are\n  ' .. table.concat(found, '\n  '))
  end
end

--- Forgets the diagnostics seen so far.
function Editor:watch()
  self:lua('_G.seen = {}')
end

--- Every list of findings that `buffer` has shown since `watch`.
function Editor:seen(buffer)
  return vim.iter(self:lua('return _G.seen')):filter(function(entry)
    return entry.buffer == buffer
  end):totable()
end

--- Waits until the server has analysed what the buffer is now: a hover is answered only then.
function Editor:wait_for_analysis()
  local answered = self:lua(
    [[local position = vim.lsp.util.make_position_params(0, vim.lsp.get_clients()[1].offset_encoding)
      return vim.lsp.buf_request_sync(0, 'textDocument/hover', position, ...) ~= nil]],
    PATIENCE_MS
  )
  assert(answered, 'the server does not answer')
end

--- Asks for the code actions at the cursor and takes the one whose title contains `title`, which edits; returns all titles.
function Editor:code_action(title)
  local before = self:request('nvim_buf_get_changedtick', 0)
  local offered = self:choose(title)
  self:wait('the edit of ' .. title, function()
    return self:request('nvim_buf_get_changedtick', 0) > before
  end)
  return offered
end

--- Asks for the code actions at the cursor and takes the one whose title contains `title`; returns all titles.
function Editor:choose(title)
  self:note('code action: ' .. title)
  self:lua('_G.offered, _G.pick = {}, ...', title)
  self:request('nvim_input', '<Cmd>lua vim.lsp.buf.code_action()<CR>')
  self:wait('the menu of code actions', function()
    return #self:lua('return _G.offered') > 0
  end)
  local offered = self:lua('return _G.offered')
  self:note('offered:\n  ' .. table.concat(offered, '\n  '))
  return offered
end

--- Presses the key that editors/README.md gives to the action that applies all safe fixes.
function Editor:fix_all()
  local page = table.concat(vim.fn.readfile(self.repository .. '/editors/README.md'), '\n')
  local from = assert(page:find('### Fixing everything', 1, true), 'editors/README.md does not tell how')
  self:lua('vim.g.mapleader = ","')
  self:lua(assert(page:match('```lua\n(.-)```', from), 'no Lua there'))
  self:type(',f')
end

--- The lines of the floating window, once there is one.
function Editor:float()
  return self:wait('a floating window', function()
    return self:lua([[
      for _, window in ipairs(vim.api.nvim_list_wins()) do
        if vim.api.nvim_win_get_config(window).relative ~= '' then
          return vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true)
        end
      end]])
  end)
end

function Editor:note(text)
  table.insert(self.log, '» ' .. text)
end

--- Writes `text` and the screen as it is into the transcript.
function Editor:look(text)
  self:note(text)
  local screen = self:lua([[
    vim.cmd.redraw()
    local rows = {}
    for row = 1, vim.o.lines do
      local cells = {}
      for column = 1, vim.o.columns do table.insert(cells, vim.fn.screenstring(row, column)) end
      table.insert(rows, '  │' .. table.concat(cells))
    end
    return rows]])
  for _, row in ipairs(screen) do
    table.insert(self.log, (row:gsub('%s+$', '')))
  end
end

--- Processes that this Neovim has started and that still run.
function Editor:children()
  return self:lua('return vim.api.nvim_get_proc_children(vim.fn.getpid())')
end

--- Ends Neovim as `:qall!` does, and waits until it has ended.
function Editor:quit()
  pcall(vim.rpcnotify, self.channel, 'nvim_command', 'qall!')
  if vim.fn.jobwait({ self.channel }, PATIENCE_MS)[1] == -1 then
    vim.fn.jobstop(self.channel)
    error('Neovim did not end')
  end
end

--- Writes the transcript, with what the language client logged.
function Editor:save_transcript(folder)
  vim.fn.mkdir(folder, 'p')
  local lines = vim.list_extend({}, vim.split(table.concat(self.log, '\n'), '\n'))
  local client_log = self.home .. '/state/nvim/lsp.log'
  if vim.uv.fs_stat(client_log) then
    vim.list_extend(lines, { '', '» the language client logged' })
    vim.list_extend(lines, vim.fn.readfile(client_log))
  end
  vim.fn.writefile(lines, folder .. '/' .. self.name:gsub('[^%w]+', '-') .. '.txt')
end

return Editor
