// A window of VS Code, seen and used as by a user: keys and the mouse go in, what is painted comes out. Nothing sleeps; everything
// waits for a condition and says what it waited for.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const PATIENCE_MS = Number(process.env.BEZOAR_PATIENCE_MS ?? 60_000);

export class Workbench {
  /** Opens the folder `project` in a window of its own. `pictures`: where screenshots go. */
  static async open({ context, address, project, pictures, viewport = { width: 1280, height: 800 } }) {
    const page = await context.newPage();
    await page.setViewportSize(viewport);
    page.setDefaultTimeout(PATIENCE_MS);
    await page.addInitScript(insideThePage);
    await page.goto(`${address}/?folder=${encodeURIComponent(project)}`);
    await page.waitForSelector('.monaco-workbench .explorer-viewlet .monaco-list-row');
    return new Workbench(page, project, pictures);
  }

  constructor(page, project, pictures) {
    Object.assign(this, { page, project, pictures });
  }

  async close() {
    await this.page.close({ runBeforeUnload: false });
  }

  press(keys) {
    return this.page.keyboard.press(keys);
  }

  /** Types as a hand does: every key is painted before the next one comes. */
  async type(text) {
    for (const key of text) {
      await (key === '\n' ? this.press('Enter') : this.page.keyboard.type(key));
      await this.#painted();
    }
  }

  /** Takes back what was typed. */
  async erase(text) {
    for (const _ of text) {
      await this.press('Backspace');
      await this.#painted();
    }
  }

  /** Types in place of all there is. */
  async replaceAll(text) {
    await this.press('Control+a');
    await this.page.keyboard.insertText(text);
  }

  async openFile(path) {
    const name = path.split('/').at(-1);
    await this.press('Control+p');
    await this.#choose(path, name);
    await this.waitForTab(name);
    await this.page.waitForSelector('.editor-instance .view-line');
  }

  /** Waits until the tab with that name is the one in front. */
  waitForTab(name) {
    return this.page.locator('.editor-group-container.active .tab.active', { hasText: name }).waitFor();
  }

  /** Waits until a line with `text` is in view. */
  waitForLine(text) {
    const lines = this.page.locator('.editor-group-container.active .view-line');
    return this.wait(`the line ${text}`, async () => (await lines.allTextContents()).some((line) => line.replaceAll('\u00a0', ' ').includes(text)));
  }

  /** Runs a command by its name in the palette, which knows those of an extension a while after the window is there. */
  async command(name) {
    const entry = this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name });
    await this.wait(`the command ${name}`, async () => {
      await this.press('Control+Shift+p');
      await this.page.locator('.quick-input-widget:visible input.input').fill(`>${name}`);
      return entry.waitFor({ timeout: PATIENCE_MS / 12 }).then(() => true, () => void this.press('Escape'));
    });
    await this.press('Enter');
    await entry.waitFor({ state: 'hidden' });
  }

  /** Answers the box that is open, by an entry of its list if it has one. */
  async answer(text, entry) {
    if (entry !== undefined) return this.#choose(text, entry);
    const input = this.page.locator('.quick-input-widget:visible input.input');
    await input.fill(text);
    await this.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  async #choose(text, label) {
    const input = this.page.locator('.quick-input-widget:visible input.input');
    await input.fill(text);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: label }).first().waitFor();
    await this.press('Enter');
    await this.page.locator('.quick-input-widget .quick-input-list .monaco-list-row', { hasText: label }).first().waitFor({ state: 'hidden' });
  }

  /** Puts the cursor before the `nth` (else the first) `text` of the file at `path`, which must be saved. */
  async goTo(path, text, nth = 1) {
    const lines = this.read(path).split('\n');
    const places = lines.flatMap((line, row) => (line.includes(text) ? [[row + 1, line.indexOf(text) + 1]] : []));
    const [row, column] = places[nth - 1] ?? fail(`${path} has no ${text}`);
    await this.press('Control+p');
    await this.page.locator('.quick-input-widget:visible input.input').fill(`:${row}:${column}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: `${row}` }).first().waitFor();
    await this.press('Enter');
    await this.wait('the cursor to be there', async () => (await this.cursor()) === `${row}:${column}`);
  }

  /** `row:column` of the cursor. */
  async cursor() {
    const text = await this.page.textContent('[id="status.editor.selection"]');
    return /Ln (\d+), Col (\d+)/.exec(text)?.slice(1).join(':');
  }

  read(path) {
    return readFileSync(join(this.project, path), 'utf8');
  }

  write(path, text) {
    mkdirSync(dirname(join(this.project, path)), { recursive: true });
    writeFileSync(join(this.project, path), text);
  }

  link(path, target) {
    mkdirSync(dirname(join(this.project, path)), { recursive: true });
    symlinkSync(target, join(this.project, path));
  }

  /** Saves the file, and returns its text once it is on the disk. */
  async save(path) {
    await this.press('Control+s');
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    return this.read(path);
  }

  /** What is underlined in the part of the file that is in view: the text of each place, in order. */
  underlined() {
    return this.page.evaluate(() => window.bezoar.underlined());
  }

  /** Waits until exactly `texts` are underlined. */
  waitForUnderlined(texts) {
    return this.waitForEqual('underlined', () => this.underlined(), texts);
  }

  /** What the list of problems says of the files that are open: `rule at row:column`, in order of place. */
  async problems() {
    const rows = await this.page.$$eval('.markers-panel .monaco-list-row[aria-level="2"]', (rows) => rows.map((row) => row.textContent));
    return rows
      .map((text) => /.*bezoar([\w-]+)\[Ln (\d+), Col (\d+)\]$/.exec(text) ?? fail(`what does "${text}" mean?`))
      .map(([, rule, row, column]) => ({ rule, row: Number(row), column: Number(column) }))
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({ rule, row, column }) => `${rule} at ${row}:${column}`);
  }

  /** The language of the file, as the status bar says it. */
  language() {
    return this.page.textContent('[id="status.editor.mode"]');
  }

  async status() {
    const item = this.page.locator('.statusbar-item[id="bezoar.bezoar.bezoar.status"]');
    return (await item.count()) === 0 ? undefined : item.first().getAttribute('aria-label');
  }

  waitForStatus(text) {
    return this.waitForEqual('status', () => this.status(), text);
  }

  /**
   * The different pictures that are painted while `hands` are at work: what is underlined, and the status. Whoever pauses for longer than
   * a second is told the truth about half-typed code, so if the machine was that slow, the work is done again.
   */
  async withoutPause(hands) {
    for (let attempt = 0; attempt < 5; attempt++) {
      await this.page.evaluate(() => window.bezoar.watch());
      await hands();
      const { pictures, longestPause } = await this.page.evaluate(() => window.bezoar.seen());
      if (longestPause < 1000) return pictures;
    }
    return fail('this machine is too slow to type on');
  }

  /** Scrolls until the line with `text`, which is in view, is the first one. */
  async scrollTo(text) {
    const top = async (selector, hasText) => (await this.page.locator(selector, { hasText }).first().boundingBox()).y;
    const way = async () => (await top('.view-line', text)) - (await top('.editor-instance .monaco-editor'));
    await this.wait(`${text} to be the first line`, async () => (await way()) < 10 || void (await this.press('Control+ArrowDown')));
  }

  /** Opens the menu of quick-fixes at the cursor. */
  async openQuickFixes() {
    await this.wait('the menu of quick-fixes', async () => {
      await this.press('Control+.');
      const entry = this.page.locator('.action-widget .monaco-list-row.action').first();
      return entry.waitFor({ timeout: PATIENCE_MS / 6 }).then(() => true, () => false);
    });
  }

  /** Takes the entry of the open menu whose title has the text `title`. */
  async takeQuickFix(title) {
    const chosen = this.page.locator('.action-widget .monaco-list-row.action.focused', { hasText: title });
    await this.wait(`the quick-fix ${title}`, async () => (await chosen.count()) > 0 || void (await this.press('ArrowDown')));
    await this.press('Enter');
    await this.page.locator('.tab.active.dirty').waitFor();
  }

  /** Takes the entry of the open menu whose title has the text `title`, and which edits nothing. */
  async chooseAction(title) {
    const chosen = this.page.locator('.action-widget .monaco-list-row.action.focused', { hasText: title });
    await this.wait(`the action ${title}`, async () => (await chosen.count()) > 0 || void (await this.press('ArrowDown')));
    await this.press('Enter');
    await chosen.waitFor({ state: 'hidden' });
  }

  /** The panel below the editor. */
  panel() {
    return this.page.locator('.part.panel');
  }

  /** The entries of the list in the panel: what each says, and what it says behind that. */
  entries() {
    const texts = (rows) => rows.map((row) => [...row.querySelectorAll('.label-name, .label-description')].map(({ textContent }) => textContent));
    return this.panel().locator('.tree-explorer-viewlet-tree-view .monaco-list-row').evaluateAll(texts);
  }

  /** The text that the extension marks in the file, if it marks one place. */
  marked() {
    return this.page.evaluate(() => window.bezoar.marked());
  }

  /** Hovers over the first place that is underlined, and returns what the hover says once it has the text `expected`. */
  async hover(expected) {
    const hover = this.page.locator('.monaco-editor .monaco-hover:visible', { hasText: expected });
    await this.wait(`a hover with ${expected}`, async () => {
      const { x, y } = await this.page.locator('.view-overlays [class*="squiggly-"]').first().boundingBox();
      await this.page.mouse.move(x - 100, y + 60);
      await this.page.mouse.move(x + 30, y + 9, { steps: 3 });
      return hover.waitFor({ timeout: PATIENCE_MS / 6 }).then(() => true, () => false);
    });
    return hover.innerText();
  }

  /** Waits until `condition` gives something true, and returns it. */
  async wait(what, condition) {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const result = await condition();
      if (result) return result;
      if (Date.now() > end) fail(`waited in vain for ${what}`);
      await this.#painted();
    }
  }

  /** Waits until `now` gives what equals `expected`. */
  async waitForEqual(what, now, expected) {
    let found;
    const end = Date.now() + PATIENCE_MS;
    do {
      found = await now();
      if (JSON.stringify(found) === JSON.stringify(expected)) return;
      await this.#painted();
    } while (Date.now() < end);
    fail(`${what}: expected ${show(expected)}, found ${show(found)}`);
  }

  #painted() {
    return this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }

  /** Keeps what is painted now as `NAME.png`. */
  picture(name, clip) {
    return this.page.screenshot({ path: join(this.pictures, `${name}.png`), ...(clip && { clip }) });
  }
}

/** What `bezoar check` finds in a file: `rule`, `place` as `row:column`, and the first line of the `text`. */
export function check(program, file) {
  let printed;
  try {
    printed = execFileSync(program, ['check', '--output-format', 'json', file], { encoding: 'utf8' });
  } catch (error) {
    // 1: it found something.
    if (error.status !== 1) throw error;
    printed = error.stdout;
  }
  const text = readFileSync(file);
  return JSON.parse(printed).findings.map(({ rule, range: { start, end } }) => ({
    rule,
    place: `${start.line}:${start.column}`,
    text: text.subarray(start.byte, end.byte).toString('utf8').split('\n')[0],
  }));
}

export function fail(message) {
  throw new Error(message);
}

export function equal(found, expected, what) {
  if (JSON.stringify(found) !== JSON.stringify(expected)) {
    fail(`${what}: expected ${show(expected)}, found ${show(found)}`);
  }
}

function show(value) {
  return JSON.stringify(value, undefined, 2);
}

/** Runs in the page before anything of it does. */
function insideThePage() {
  let pictures;

  /** Squiggles and lines are painted in two layers that lie over each other, and the letters are all as wide. */
  function underlined() {
    return painted('.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint');
  }

  /** Decorations of an extension. */
  function marked() {
    return painted('.cdr[class*="ced-"]').join(', ');
  }

  function painted(selector) {
    const editor = document.querySelector('.editor-group-container.active .editor-instance .monaco-editor');
    if (!editor) return [];
    const lines = new Map([...editor.querySelectorAll('.view-lines > .view-line')].map((line) => [line.style.top, line]));
    const found = [];
    for (const overlay of editor.querySelectorAll('.view-overlays > div')) {
      const line = lines.get(overlay.style.top);
      const pieces = overlay.querySelectorAll(selector);
      if (!line || pieces.length === 0) continue;
      const text = line.textContent.replaceAll('\u00a0', ' ');
      const width = line.firstElementChild.getBoundingClientRect().width / text.length;
      const places = [...pieces].map((piece) => [parseFloat(piece.style.left), parseFloat(piece.style.width)]);
      places.sort(([a], [b]) => a - b);
      const row = parseFloat(overlay.style.top);
      found.push({ row, texts: places.map(([left, wide]) => text.slice(Math.round(left / width), Math.round((left + wide) / width))) });
    }
    return found.sort((a, b) => a.row - b.row).flatMap(({ texts }) => texts);
  }

  let longestPause;
  let lastKey;
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      longestPause = Math.max(longestPause, timeStamp - lastKey);
      lastKey = timeStamp;
    },
    true,
  );

  function watch() {
    pictures = [];
    [longestPause, lastKey] = [0, performance.now()];
    const mine = pictures;
    const look = () => {
      if (pictures !== mine) return;
      const status = document.querySelector('.statusbar-item[id="bezoar.bezoar.bezoar.status"]')?.ariaLabel;
      const picture = { underlined: underlined(), status };
      if (JSON.stringify(picture) !== JSON.stringify(mine.at(-1))) mine.push(picture);
      requestAnimationFrame(look);
    };
    look();
  }

  function seen() {
    const result = { pictures, longestPause };
    pictures = undefined;
    return result;
  }

  window.bezoar = { underlined, marked, watch, seen };
}
