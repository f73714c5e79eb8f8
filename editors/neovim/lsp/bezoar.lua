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

---@type vim.lsp.Config
return {
  cmd = { 'bezoar', 'server' },
  filetypes = { 'python', 'query' },
  root_markers = { '.bezoar', 'pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt', 'Pipfile', '.git' },
  single_file_support = true,
  settings = {},
}
