// What a user does with Bezoar in VS Code, and what they must see. What there is to find is what `bezoar check` finds.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { equal, fail } from './workbench.mjs';

export const cases = [];

function test(name, run, options = {}) {
  cases.push({ name, run, ...options });
}

/** Tall enough for every line of a file of the shop. */
const TALL = { viewport: { width: 1280, height: 2100 } };

/** The part of the window that shows the file. */
const EDITOR = { x: 348, y: 36, width: 932, height: 420 };

/** All but the list of files. */
const BESIDE_FILES = { x: 348, y: 36, width: 932, height: 602 };

const SHELF = readFileSync(new URL('shelf.py', import.meta.url), 'utf8');

const HOUSE_RULE = readFileSync(new URL('../print-in-shop.scm', import.meta.url), 'utf8');

test('findings are underlined, listed and counted, each once', async (window, { found }) => {
  await window.openFile('shop/accounts.py');
  const accounts = found('shop/accounts.py');
  await window.waitForUnderlined(accounts.map(({ text }) => text));
  await window.command('Problems: Focus on Problems View');
  const listed = accounts.map(({ rule, place }) => `${rule} at ${place}`);
  await window.waitForEqual('the list of problems', () => window.problems(), listed);
  await window.waitForStatus(`Bezoar: ${accounts.length} findings in this file`);

  equal(found('shop/db.py'), [], 'what is to be found in db.py');
  await window.openFile('shop/db.py');
  await window.waitForStatus('Bezoar: no findings in this file');
  equal(await window.underlined(), [], 'underlined in code that is fine');
  await window.waitForEqual('the list of problems', () => window.problems(), listed);
}, TALL);

test('a hover explains the rule', async (window, { found }) => {
  await window.openFile('shop/accounts.py');
  await window.wait('a finding', async () => (await window.underlined()).length > 0);
  await window.goTo('shop/accounts.py', 'hashlib.md5');
  await window.scrollTo('RESET_LIFETIME =');
  await window.picture('findings');
  const said = await window.hover('Password hashed with a fast hash function');
  for (const part of ['is too fast for passwords', 'weak-password-hash', 'CWE-916', 'Why']) {
    if (!said.includes(part)) fail(`the hover does not say "${part}": ${said}`);
  }
  equal(said.split('is too fast for passwords').length - 1, 1, 'how often the hover says the message');
  await window.picture('hover', EDITOR);
  await window.openQuickFixes();
  await window.picture('quick-fixes', EDITOR);
}, { scale: 2 });

test('the way of request data is a list of places, follows the text and goes with the finding', async (window) => {
  const path = 'shop/shelf.py';
  await window.openFile(path);
  const sink = 'db.execute(query)';
  await window.waitForUnderlined([sink]);
  const said = await window.hover('SQL injection');
  equal(said.split('it goes into').length - 1, 1, 'how often the hover says a step');
  await window.picture('flow-hover', EDITOR);

  const steps = (line) => [
    ['`request.args` comes from a request', `shelf.py:${line + 2}  wanted = request.args["names"]`],
    ['`wanted` holds it', `shelf.py:${line + 2}  wanted = request.args["names"]`],
    ['`name` holds it', `shelf.py:${line + 4}  for name in wanted.split(","):`],
    ['it passes through `cleaned`', `shelf.py:${line + 5}  rows += find(cleaned(name))`],
    ['it goes into `find` as `name`', `shelf.py:${line + 5}  rows += find(cleaned(name))`],
    ['`query` holds it', 'shelf.py:14  query = f"SELECT * FROM shelf WHERE name = \'{name}\'"'],
    ['it does harm here', 'shelf.py:15  return db.execute(query).fetchall()'],
  ];
  const shown = () => window.entries();
  const message = (text) => window.panel().locator('.message', { hasText: text });
  await window.goTo(path, sink);
  await window.openQuickFixes();
  await window.chooseAction('Show data flow');
  await window.waitForEqual('the steps', shown, steps(18));
  await message('Request data becomes part of this SQL').waitFor();
  await window.picture('flow');

  const places = [
    ['20:26', 'request.args'],
    ['20:11', 'wanted'],
    ['22:13', 'name'],
    ['23:35', 'cleaned(name)'],
    ['23:35', 'cleaned(name)'],
    ['14:10', 'query'],
    ['15:29', sink],
  ];
  for (const [position, [place, marked]] of places.entries()) {
    await window.panel().locator('.monaco-list-row').nth(position).click();
    await window.waitForEqual(`the cursor at step ${position + 1}`, () => window.cursor(), place);
    await window.waitForEqual(`what is marked at step ${position + 1}`, () => window.marked(), marked);
    if (marked === 'query') await window.picture('flow-step', BESIDE_FILES);
  }

  // The finding is named, not the place: the list follows it.
  await window.goTo(path, '@app.get');
  await window.type('# Many at once.\n');
  await window.waitForEqual('the steps after an edit above them', shown, steps(19));
  await window.goTo(path, sink);
  await window.openQuickFixes();
  await window.takeQuickFix('Pass the values as parameters');
  await message('This finding is gone.').waitFor();
  await window.waitForEqual('the steps of what is gone', shown, []);
  await window.press('Control+z');
  await window.waitForEqual('the steps after the repair was taken back', shown, steps(19));

  await window.panel().getByRole('button', { name: 'Clear Data Flow' }).click();
  await window.waitForEqual('the steps after they were cleared', shown, []);
  // Without the menu: what is at the cursor.
  await window.goTo(path, sink);
  await window.command('Bezoar: Show Data Flow');
  await window.waitForEqual('the steps to what is at the cursor', shown, steps(19));
}, { scale: 2, viewport: { width: 1280, height: 660 }, files: { 'shop/shelf.py': SHELF } });

test('the way of request data leads to where it does harm in another file', async (window) => {
  await window.openFile('shop/greetings.py');
  await window.wait('a finding', async () => (await window.underlined()).length > 0);
  await window.goTo('shop/greetings.py', 'request.args');
  await window.openQuickFixes();
  await window.chooseAction('Show data flow');
  const call = 'greetings.py:7  return page(request.args["name"])';
  await window.waitForEqual('the steps', () => window.entries(), [
    ['`request.args` comes from a request', call],
    ['it goes into `page` as `name`', call],
    ['it does harm here', 'pages.py:5  return render_template_string(name)'],
  ]);
  await window.panel().locator('.monaco-list-row').nth(2).click();
  await window.waitForTab('pages.py');
  await window.waitForEqual('what is marked', () => window.marked(), 'render_template_string(name)');
  await window.picture('flow-elsewhere');
}, {
  files: {
    'shop/greetings.py': 'from flask import request\n\nfrom .pages import page\n\n\ndef view():\n    return page(request.args["name"])\n',
    'shop/pages.py': 'from flask import render_template_string\n\n\ndef page(name):\n    return render_template_string(name)\n',
  },
});

test('a password hashed with MD5 becomes bcrypt, where it is stored and where it is compared', async (window, { found, repository }) => {
  await window.openFile('shop/accounts.py');
  const before = found('shop/accounts.py');
  await window.waitForUnderlined(before.map(({ text }) => text));
  await window.goTo('shop/accounts.py', 'hashlib.md5');
  await window.openQuickFixes();
  await window.takeQuickFix('Hash with `bcrypt`');
  await window.save('shop/accounts.py');
  await window.goTo('shop/accounts.py', 'hashlib.md5');
  await window.openQuickFixes();
  await window.takeQuickFix('Check with `bcrypt.checkpw`');
  const text = await window.save('shop/accounts.py');
  equal(text, readFileSync(join(repository, 'tests/editors/neovim/accounts-with-bcrypt.py'), 'utf8'), 'the file');
  await window.waitForUnderlined(before.filter(({ rule }) => rule !== 'weak-password-hash').map(({ text }) => text));
}, TALL);

test('all that is safe is mended when the file is saved', async (window, { program }) => {
  const path = 'shop/debugging.py';
  const text = 'import pdb\n\n\ndef total(prices):\n    breakpoint()\n    result = sum(prices)\n    pdb.set_trace()\n    return result\n';
  window.write(path, text);
  window.write('expected.py', text);
  execFileSync(program, ['check', '--fix', join(window.project, 'expected.py')], { stdio: 'ignore' });
  const expected = window.read('expected.py');
  if (expected.includes('breakpoint')) fail('`bezoar check --fix` mends nothing here');

  await window.openFile(path);
  await window.waitForStatus('Bezoar: 2 findings in this file');
  await window.goTo(path, 'def total');
  await window.type('# In cents.\n');
  await window.save(path);
  equal(window.read(path), expected.replace('def total', '# In cents.\ndef total'), 'the saved file');
  await window.waitForStatus('Bezoar: no findings in this file');
}, {
  // Before the window is opened: VS Code looks at a setting that is changed later when it comes to it.
  files: { '.vscode/settings.json': '{ "editor.codeActionsOnSave": { "source.fixAll.bezoar": "explicit" } }' },
});

test('findings stay still while code is half-typed', async (window, { found }) => {
  const path = 'shop/orders.py';
  const before = found(path).map(({ text }) => text);
  if (before.length < 3) fail('there is too little to look at in this file');
  await window.openFile(path);
  await window.waitForUnderlined(before);
  await window.goTo(path, 'def discount');
  await window.type('\n');
  await window.press('ArrowUp');
  const seen = await window.withoutPause(async () => {
    await window.type('"""All that is (said of {rules."""\n');
    await window.type('note = f"{VOUCHER_SECRET} of {bp.name!r:>{len(str(bp))}}"\n');
    for (const beginning of ['f"{', '(', 'limits = [1, {"a": (', 'def ', 'class Rule(', 'if bp', '@', "'''", 'return lambda']) {
      await window.type(beginning);
      await window.erase(beginning);
    }
  });
  // Once this is found, everything before it has been looked at.
  await window.type('os.chmod(note, 0o777)\n');
  await window.waitForUnderlined(['os.chmod(note, 0o777)', ...before]);
  for (const { underlined, status } of seen) {
    equal(underlined, before, 'underlined while typing');
    equal(status, `Bezoar: ${before.length} findings in this file`, 'the status while typing');
  }
}, TALL);

test('what goes wrong in another file is shown where the data is handed over, and goes when it is mended there', async (window, { found }) => {
  const [path, other] = ['shop/orders.py', 'shop/payments.py'];
  const before = found(path).map(({ text }) => text);
  await window.openFile(path);
  await window.waitForUnderlined(before);
  await window.openFile(other);
  await window.goTo(other, 'answer.raise_for_status');
  await window.type('os.system("print-receipt " + card_token)\n');
  await window.openFile(path);
  // It stands in a function before the others but for the first.
  await window.waitForUnderlined([before[0], 'request.form["card_token"]', ...before.slice(1)]);
  await window.goTo(path, 'request.form["card_token"]');
  await window.picture('handed over');
  await window.openFile(other);
  await window.goTo(other, 'answer.raise_for_status');
  await window.press('ArrowUp');
  await window.press('Control+Shift+K');
  await window.openFile(path);
  await window.waitForUnderlined(before);
}, TALL);

test('a setting of the folder takes effect at once', async (window, { found }) => {
  const all = found('shop/orders.py');
  const rule = all[0].rule;
  await window.openFile('shop/orders.py');
  await window.waitForUnderlined(all.map(({ text }) => text));
  window.write('.vscode/settings.json', JSON.stringify({ 'bezoar.ignore': [rule] }));
  await window.waitForUnderlined(all.filter((finding) => finding.rule !== rule).map(({ text }) => text));
  window.write('.vscode/settings.json', '{}');
  await window.waitForUnderlined(all.map(({ text }) => text));
}, TALL);

test('a rule of the project is begun, used when it is saved, and shows its errors', async (window) => {
  const rule = '.bezoar/rules/print-in-shop.scm';
  await window.openFile('till.py');
  await window.waitForStatus('Bezoar: no findings in this file');
  await window.command('Bezoar: New Rule');
  await window.answer('print-in-shop');
  await window.waitForTab('print-in-shop.scm');
  await window.waitForEqual('the language', () => window.language(), 'Bezoar Rule');
  await window.waitForStatus('Bezoar: no findings in this file');
  await window.replaceAll(HOUSE_RULE);
  await window.save(rule);
  await window.openFile('till.py');
  await window.waitForUnderlined(['print("The till")']);

  await window.openFile('print-in-shop.scm');
  await window.goTo(rule, 'callee? @');
  await window.press('Delete');
  await window.waitForUnderlined(['allee?']);
  await window.waitForStatus('Bezoar: 1 finding in this file');
  await window.picture('rule');
}, { files: { 'till.py': 'print("The till")\n' } });

test('the commands explain rules, tell the status and show the log', async (window) => {
  await window.command('Bezoar: Open an Example');
  await window.wait('findings in a file that was never saved', async () => /: \d+ findings/.test(await window.status()));
  await window.picture('example');

  await window.command('Bezoar: Show Rule');
  await window.answer('yaml-unsafe-load', 'yaml-unsafe-load');
  await window.waitForTab('yaml-unsafe-load.md');
  const page = window.page.frameLocator('iframe.webview.ready').frameLocator('iframe').locator('body');
  await page.getByRole('heading', { name: 'Why' }).waitFor();
  await window.picture('show-rule');

  await window.command('Bezoar: Show Status');
  await window.waitForLine('# Bezoar');
  await window.waitForLine('from the extension');
  await window.waitForLine('"workspaceRules": "trusted"');
  await window.picture('show-status');

  await window.command('Bezoar: Show Log');
  await window.page.locator('.output-view .view-line', { hasText: 'Starting bezoar' }).first().waitFor();
  await window.command('Bezoar: Menu');
  await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Restart Server' }).waitFor();
  await window.picture('menu');
});

test('a server that was restarted, or ended by itself, finds again', async (window, { found, server }) => {
  const path = 'shop/orders.py';
  const before = found(path).map(({ text }) => text);
  await window.openFile(path);
  await window.waitForUnderlined(before);
  const first = server.processes();
  equal(first.length, 1, 'how many servers run');

  await window.command('Bezoar: Restart Server');
  await window.wait('another server', () => server.processes().length === 1 && server.processes()[0] !== first[0]);
  // What was underlined before may still be; something new is only if the other server is up.
  await window.goTo(path, 'def discount');
  await window.type('os.chmod(bp, 0o777)\n');
  await window.waitForUnderlined(['os.chmod(bp, 0o777)', ...before]);

  const [second] = server.processes();
  process.kill(second, 'SIGKILL');
  await window.wait('a server in its place', () => server.processes().length === 1 && server.processes()[0] !== second);
  await window.type('os.chmod(VOUCHER_SECRET, 0o777)\n');
  await window.waitForUnderlined(['os.chmod(bp, 0o777)', 'os.chmod(VOUCHER_SECRET, 0o777)', ...before]);
}, TALL);

test('a folder that is not trusted is examined without its rules, until it is trusted', async (window) => {
  await window.openFile('shop/till.py');
  await window.waitForUnderlined(['breakpoint()']);
  await window.waitForStatus('Bezoar: 1 finding in this file');
  await window.page.locator('.statusbar-item[id="status.workspaceTrust"]').waitFor();
  await window.picture('restricted');

  await window.command('Workspaces: Manage Workspace Trust');
  await window.page.locator('.workspace-trust-editor .monaco-button', { hasText: /^Trust$/ }).click();
  await window.openFile('shop/till.py');
  await window.waitForUnderlined(['print("The till")', 'breakpoint()']);
}, {
  kind: 'asking',
  files: {
    '.bezoar/rules/print-in-shop.scm': HOUSE_RULE,
    'shop/till.py': 'print("The till")\nbreakpoint()\n',
  },
});

test('without the program it says how to get it, and starts as soon as it is there', async (window, { program, found }) => {
  await window.openFile('shop/orders.py');
  const notice = window.page.locator('.notification-toast', { hasText: 'uv tool install bezoar' });
  await notice.waitFor();
  for (const button of ['Install with uv', 'Other Ways', 'Open the Setting']) {
    await notice.locator('.monaco-button', { hasText: button }).waitFor();
  }
  await window.waitForStatus('Bezoar needs the program bezoar, which was not found');
  await window.picture('missing');

  window.link('.venv/bin/bezoar', program);
  await window.openFile('shop/accounts.py');
  await window.waitForStatus(`Bezoar: ${found('shop/accounts.py').length} findings in this file`);
}, { kind: 'bare' });
