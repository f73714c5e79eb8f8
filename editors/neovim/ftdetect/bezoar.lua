-- A rule is a tree-sitter query; Neovim knows only those under `queries/`.
vim.filetype.add({ pattern = { ['.*/%.bezoar/rules/.*%.scm'] = 'query' } })
