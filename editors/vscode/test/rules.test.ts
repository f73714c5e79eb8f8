import { describe, expect, it } from 'vitest';

import { withoutRepetition } from '../src/hover.ts';
import { logLine } from '../src/log.ts';
import { choices, markdownOf, readRules } from '../src/rules.ts';

const RULES = [
  { id: 'yaml-unsafe-load', title: 'Unsafe YAML', severity: 'high', area: 'input' },
  { id: 'eval-used', title: 'Evaluation of a string', severity: 'medium' },
];

describe('the list of rules', () => {
  it('is what looks like rules, from whatever the program prints', () => {
    expect(readRules([...RULES, null, 1, {}, { id: 'x' }])).toEqual(RULES);
    expect(readRules({ rules: RULES })).toEqual([]);
    expect(readRules(undefined)).toEqual([]);
  });

  it('is in order of the name, with those at the cursor first', () => {
    expect(choices(RULES, []).map(({ id }) => id)).toEqual(['eval-used', 'yaml-unsafe-load']);
    const near = choices(RULES, ['yaml-unsafe-load']);
    expect(near.map(({ id }) => id)).toEqual(['yaml-unsafe-load', 'eval-used']);
    expect(near[0]).toEqual({ label: 'yaml-unsafe-load', description: 'high · at the cursor', detail: 'Unsafe YAML', id: 'yaml-unsafe-load' });
  });
});

describe('the page of a rule', () => {
  it('keeps the table behind the explanation in its lines', () => {
    expect(markdownOf('# Title\n\nText.\n\nrule   eval-used\narea   input\n')).toBe('# Title\n\nText.\n\n```text\nrule   eval-used\narea   input\n```\n');
  });

  it('is left alone without one', () => {
    expect(markdownOf('# Title\n\nA rule is\n')).toBe('# Title\n\nA rule is');
  });
});

describe('a line of the log', () => {
  it.each([
    ['2026-01-31T10:20:30.123456Z  WARN bezoar_lsp::session: odd', 'warn', 'bezoar_lsp::session: odd'],
    ['2026-01-31T10:20:30.123456Z ERROR bezoar_lsp: worse', 'error', 'bezoar_lsp: worse'],
    ['2026-01-31T10:20:30.123456Z  INFO bezoar_lsp: said', 'info', 'bezoar_lsp: said'],
    ['2026-01-31T10:20:30.123456Z DEBUG bezoar_lsp: how', 'info', 'DEBUG bezoar_lsp: how'],
    ["thread 'main' panicked at server/main.rs:1:1:", 'error', "thread 'main' panicked at server/main.rs:1:1:"],
  ])('%s', (line, level, text) => {
    expect(logLine(line)).toEqual({ level, text });
  });
});

describe('a hover', () => {
  it('does not say again what the editor shows above it', () => {
    const page = '**Unsafe YAML** · high\n\n`yaml.load` builds objects\n\nWhy: `yaml.load` builds objects\n';
    expect(withoutRepetition(page, ['`yaml.load` builds objects'], [])).toBe('**Unsafe YAML** · high\n\nWhy: `yaml.load` builds objects\n');
    expect(withoutRepetition(page, [], [])).toBe(page);
  });

  it('does not list again the places that the editor lists', () => {
    const page = 'a\n\nHow the data gets here:\n1. `x` holds it (line 3)\n2. it goes into `f` as `y` (line 4)\n\nTo do:\n1. wait\n\n1. `x` holds it';
    const rest = 'a\n\nTo do:\n1. wait\n\n1. `x` holds it';
    expect(withoutRepetition(page, [], ['`x` holds it', 'it goes into `f` as `y`'])).toBe(rest);
    expect(withoutRepetition(page, [], ['`x` holds it'])).toBe(page);
    expect(withoutRepetition(page, [], [])).toBe(page);
  });
});
