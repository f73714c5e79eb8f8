--- Runs every case of cases.lua (or those whose name contains an argument) in a Neovim of its own.

local here = vim.fs.dirname(vim.uv.fs_realpath(debug.getinfo(1, 'S').source:sub(2)))
local repository = vim.fs.dirname(vim.fs.dirname(vim.fs.dirname(here)))
local Editor = dofile(here .. '/editor.lua')
local cases = dofile(here .. '/cases.lua')
local transcripts = (vim.env.CARGO_TARGET_DIR or (repository .. '/target')) .. '/editors'

local function wanted(name)
  for _, part in ipairs(arg) do
    if not name:find(part, 1, true) then return false end
  end
  return true
end

local function say(line)
  io.stdout:write(line, '\n')
end

local passed, failed = 0, 0
for _, case in ipairs(cases) do
  if wanted(case.name) then
    local editor
    local ok, trouble = xpcall(function()
      editor = Editor.start(case.name, repository, repository .. '/tests/data/shop', case)
      case.run(editor)
    end, function(message)
      return debug.traceback(tostring(message), 2)
    end)
    if editor then
      if not ok then pcall(editor.look, editor, 'the screen when it failed:\n' .. trouble) end
      local ended, why = pcall(editor.quit, editor)
      if ok and not ended then ok, trouble = false, why end
      editor:save_transcript(transcripts)
    end
    passed, failed = passed + (ok and 1 or 0), failed + (ok and 0 or 1)
    say((ok and 'ok      ' or 'FAILED  ') .. case.name)
    if not ok then say(('\n' .. trouble):gsub('\n', '\n        ') .. '\n') end
  end
end

say('transcripts: ' .. transcripts)
say(passed .. ' passed, ' .. failed .. ' failed')
os.exit((failed > 0 or passed == 0) and 1 or 0)
