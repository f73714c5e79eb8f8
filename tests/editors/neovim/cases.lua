--- What a user does with Bezoar in Neovim, and what they must see.

local cases = {}

local function case(name, run, options)
  table.insert(cases, vim.tbl_extend('error', { name = name, run = run }, options or {}))
end

local function equal(found, expected, what)
  if not vim.deep_equal(found, expected) then
    error(what .. ': expected ' .. vim.inspect(expected) .. ', found ' .. vim.inspect(found), 2)
  end
end

local function read(path)
  local here = vim.fs.dirname(debug.getinfo(1, 'S').source:sub(2))
  return vim.fn.readfile(here .. '/' .. path)
end

local ORDERS = {
  'eval-used: eval(rule)',
  'os-command-injection: subprocess.run(f"wkhtmltopdf --title \'{title}\' {html} {pdf}", shell=True, check=True)',
  'permissive-file-mode: os.chmod(folder, 0o777)',
}

local ACCOUNTS = {
  'weak-password-hash: hashlib.md5(password.encode("utf-8"))',
  'weak-password-hash: hashlib.md5(password.encode("utf-8"))',
  'insecure-random: random.choice(RESET_ALPHABET)',
  'cookie-missing-secure: response.set_cookie("remember", token, max_age=90 * 24 * 3600, httponly=True, samesite="Lax")',
  'insecure-random: random.getrandbits(128)',
}

local HOUSE_RULE = table.concat(read('../print-in-shop.scm'), '\n') .. '\n'

case('findings appear when a file is opened, and none in code that is fine', function(editor)
  local orders = editor:edit('shop/orders.py')
  editor:wait_for(orders, ORDERS)
  for _, finding in ipairs(editor:diagnostics(orders)) do
    equal(finding.source, 'bezoar', 'the source')
  end
  local database = editor:edit('shop/db.py')
  editor:wait_for(database, {})
end)

case('findings follow the text while a comment is typed above, and do not blink', function(editor)
  local orders = editor:edit('shop/orders.py')
  editor:wait_for(orders, ORDERS)
  local before = editor:diagnostics(orders)
  editor:watch()
  editor:go_to('def discount')
  editor:type(':setlocal formatoptions-=r formatoptions-=o<CR>')
  editor:type_slowly('O# Who may write a rule?<CR># Marketing, through the page of discounts.<CR># Nobody else.<Esc>')
  editor:wait_for(orders, ORDERS)
  local after = editor:wait('the findings to have moved', function()
    local now = editor:diagnostics(orders)
    return now[1].line == before[1].line + 3 and now
  end)
  for index, finding in ipairs(before) do
    equal(after[index].line, finding.line + 3, 'the line of ' .. finding.code)
  end
  for _, shown in ipairs(editor:seen(orders)) do
    equal(#shown.findings, #ORDERS, 'findings while typing')
  end
end)

for _, typed in ipairs({ '"""', "'''", 'f"{', '(', 'x = [1, {', 'def half(a, b', 'from os import (', 'title = "half' }) do
  case('findings do not blink while ' .. typed .. ' is typed above them', function(editor)
    local orders = editor:edit('shop/orders.py')
    editor:wait_for(orders, ORDERS)
    editor:go_to('def discount')
    editor:type(':setlocal indentexpr= nosmartindent noautoindent<CR>O<Esc>')
    editor:wait_for(orders, ORDERS)
    editor:watch()
    for key in typed:gmatch('.') do
      editor:type('A' .. key .. '<Esc>')
      editor:wait_for_analysis()
    end
    editor:look('half-typed')
    for _, shown in ipairs(editor:seen(orders)) do
      equal(#shown.findings, #ORDERS, 'findings while typing')
    end
  end)
end

case('a finding goes when the code is mended, and comes back on undo', function(editor)
  local orders = editor:edit('shop/orders.py')
  editor:wait_for(orders, ORDERS)
  editor:go_to('0o777')
  editor:type('cw0o700<Esc>')
  editor:wait_for(orders, { ORDERS[1], ORDERS[2] })
  editor:type('u')
  editor:wait_for(orders, ORDERS)
end)

case('hover explains the rule', function(editor)
  local orders = editor:edit('shop/orders.py')
  editor:wait_for(orders, ORDERS)
  editor:go_to('eval(rule')
  editor:type('<Cmd>lua vim.lsp.buf.hover()<CR>')
  local text = table.concat(editor:float(), '\n')
  editor:look('hover')
  assert(text:find('eval', 1, true) and text:find('literal_eval', 1, true), 'the hover does not explain `eval`: ' .. text)
end)

case('the way of request data is a list of places to jump to', function(editor)
  local orders = editor:edit('shop/orders.py')
  editor:wait_for(orders, ORDERS)
  editor:go_to('eval(rule')
  editor:type('<Cmd>lua vim.lsp.buf.hover()<CR>')
  assert(not table.concat(editor:float(), '\n'):find('How the data gets here', 1, true), 'no request brings what is evaluated')
  editor:type('<Esc>')
  editor:go_to('subprocess.run(f"wk')
  editor:choose('Show data flow')
  local steps = editor:wait('the list', function()
    local list = editor:lua([[
      return vim.tbl_map(function(item) return item.lnum .. ': ' .. item.text end, vim.fn.getloclist(0))]])
    return #list > 0 and list
  end)
  editor:look('the way')
  local line = vim.iter(ipairs(editor:lines(orders))):find(function(_, text)
    return text:find('request.args.get("title"', 1, true)
  end)
  equal(vim.list_slice(steps, 1, 2), {
    line .. ': 1. `request.args` comes from a request',
    line .. ': 2. `title` holds it',
  }, 'the first steps')
  equal(#steps, 3, 'how many steps there are')
  assert(steps[3]:find(line + 1 .. ': 3. ', 1, true) == 1, 'the last step is elsewhere: ' .. steps[3])
  editor:type('<CR>')
  equal(editor:request('nvim_win_get_buf', 0), orders, 'the buffer of the first step')
  local place = editor:request('nvim_win_get_cursor', 0)
  equal(place, { line, (editor:lines(orders)[line]:find('request.args', 1, true)) - 1 }, 'the place of the first step')

  editor:go_to('subprocess.run(f"wk')
  editor:type('<Cmd>lua vim.lsp.buf.hover()<CR>')
  local text = table.concat(editor:float(), '\n')
  assert(text:find('1. `request.args` comes from a request (line ' .. line .. ')', 1, true), 'the hover tells no steps: ' .. text)
end)

case('a password hashed with MD5 becomes bcrypt, where it is stored and where it is compared', function(editor)
  local accounts = editor:edit('shop/accounts.py')
  editor:wait_for(accounts, ACCOUNTS)
  editor:go_to('hashlib.md5')
  editor:code_action('Hash with `bcrypt`')
  editor:go_to('hashlib.md5')
  editor:code_action('Check with `bcrypt.checkpw`')
  equal(editor:lines(accounts), read('accounts-with-bcrypt.py'), 'the buffer')
  editor:wait_for(accounts, vim.list_slice(ACCOUNTS, 3))
end)

case('one action applies all safe fixes', function(editor)
  local orders = editor:edit('shop/orders.py')
  editor:wait_for(orders, ORDERS)
  local before = editor:lines(orders)
  editor:go_to('def discount')
  editor:type('Obreakpoint()  # 🏺<CR><Esc>')
  editor:go_to('def archive_invoices')
  editor:type('Obreakpoint()<CR><Esc>')
  local stop = 'debugger-left-in: breakpoint()'
  editor:wait_for(orders, { stop, ORDERS[1], ORDERS[2], ORDERS[3], stop })
  editor:fix_all()
  editor:wait_for(orders, ORDERS)
  local after = vim.tbl_filter(function(line)
    return line ~= '' and line ~= '# 🏺'
  end, editor:lines(orders))
  equal(after, vim.tbl_filter(function(line) return line ~= '' end, before), 'the lines that are left')
end)

case('a rule that is written and saved in the editor finds at once', function(editor)
  local orders = editor:edit('shop/orders.py')
  editor:wait_for(orders, ORDERS)
  editor:go_to('def archive_invoices')
  editor:type('Oprint("archive")<CR><Esc>')
  editor:wait_for(orders, ORDERS)

  local rule = editor:edit('.bezoar/rules/print-in-shop.scm')
  equal(editor:request('nvim_get_option_value', 'filetype', { buf = rule }), 'query', 'the file type of a rule')
  editor:request('nvim_paste', HOUSE_RULE, false, -1)
  editor:type('<Cmd>write<CR>')
  editor:wait_for(rule, {})
  local with_rule = vim.list_extend(vim.deepcopy(ORDERS), { 'print-in-shop: print("archive")' })
  editor:wait_for(orders, with_rule)

  editor:go_to('builtins.print')
  editor:type('ct"builtins.input<Esc>')
  editor:type('<Cmd>write<CR>')
  editor:wait_for(orders, ORDERS)
end)

case('a broken rule is shown in its own file while the others go on', function(editor)
  local orders = editor:edit('shop/orders.py')
  editor:wait_for(orders, ORDERS)
  local rule = editor:edit('.bezoar/rules/print-in-shop.scm')
  editor:request('nvim_paste', (HOUSE_RULE:gsub('#callee%?', '#calle?')), false, -1)
  editor:type('<Cmd>write<CR>')
  local shown = editor:wait('the error in the rule', function()
    local found = editor:diagnostics(rule)
    return #found > 0 and found
  end)
  editor:look('the error')
  assert(shown[1].message:find('callee?', 1, true), 'the error does not say what was meant: ' .. shown[1].message)
  editor:wait_for(orders, ORDERS)

  editor:go_to('#calle?')
  editor:type('cE#callee?<Esc>')
  editor:type('<Cmd>write<CR>')
  editor:wait_for(rule, {})
end)

case('what goes wrong in another file is shown where the data is handed over, and goes when it is mended there', function(editor)
  local orders = editor:edit('shop/orders.py')
  editor:wait_for(orders, ORDERS)
  local payments = editor:edit('shop/payments.py')
  editor:go_to('answer.raise_for_status')
  editor:type_slowly('Oos.system("print-receipt " + card_token)<Esc>')
  local both = { ORDERS[1], 'os-command-injection: request.form["card_token"]', ORDERS[2], ORDERS[3] }
  editor:wait_for(orders, both)
  local told = editor:diagnostics(orders)
  table.sort(told, function(one, other)
    return one.line < other.line
  end)
  local place = vim.iter(ipairs(editor:lines(payments))):find(function(_, line)
    return line:find('print-receipt', 1, true)
  end)
  assert(told[2].message:find('(in `shop/payments.py`, line ' .. place .. ')', 1, true), told[2].message)
  local there = vim.iter(editor:findings(payments)):find(function(finding)
    return finding:find('print-receipt', 1, true)
  end)
  assert(there, 'nothing is said where it goes wrong')
  editor:type('u')
  editor:wait_for(orders, ORDERS)
end)

for _, encoding in ipairs({ 'utf-16', 'utf-8', 'utf-32' }) do
  case('columns are right behind characters of every width in ' .. encoding, function(editor)
    local orders = editor:edit('shop/orders.py')
    editor:wait_for(orders, ORDERS)
    equal(editor:lua([[return vim.lsp.get_clients()[1].offset_encoding]]), encoding, 'the encoding')
    editor:go_to('def discount')
    editor:type('Onote = "ä 漢字 🏺 é"; os.chmod(note, 0o777)  # 🏺<Esc>')
    editor:wait_for(orders, vim.list_extend({ 'permissive-file-mode: os.chmod(note, 0o777)' }, ORDERS))
    editor:go_to('🏺')
    editor:type('x')
    editor:wait_for(orders, vim.list_extend({ 'permissive-file-mode: os.chmod(note, 0o777)' }, ORDERS))
    local note = vim.iter(editor:lines(orders)):find(function(line)
      return line:find('chmod(note', 1, true)
    end)
    equal(note, 'note = "ä 漢字  é"; os.chmod(note, 0o777)  # 🏺', 'the line')
  end, { encodings = { encoding } })
end

case('the server ends with the editor', function(editor)
  local orders = editor:edit('shop/orders.py')
  editor:wait_for(orders, ORDERS)
  local servers = editor:children()
  assert(#servers > 0, 'no server runs')
  editor:quit()
  editor:wait('the server to end', function()
    return vim.iter(servers):all(function(server)
      return vim.uv.kill(server, 0) ~= 0
    end)
  end)
end)

return cases
