import { describe, expect, it } from 'vitest';

import { readFlow, readQuestion, whereabouts } from '../src/flow.ts';

const RANGE = { start: { line: 8, character: 4 }, end: { line: 8, character: 9 } };
const ANSWER = {
  finding: '0123',
  rule: 'sql-injection',
  title: 'SQL injection',
  message: 'A value becomes part of this SQL',
  steps: [{ message: '`name` holds it', location: { uri: 'file:///shop/my%20shelf.py', range: RANGE }, code: 'name = x' }],
  page: '# SQL injection\n',
};

describe('the answer of the server', () => {
  it('is read from whatever it says besides', () => {
    const step = { message: '`name` holds it', uri: 'file:///shop/my%20shelf.py', range: RANGE, code: 'name = x' };
    const { rule, message, page } = ANSWER;
    expect(readFlow({ ...ANSWER, more: 1 })).toEqual({ rule, message, page, steps: [step] });
    expect(readFlow({ ...ANSWER, steps: [{ ...ANSWER.steps[0], code: undefined }] })?.steps).toEqual([{ ...step, code: '' }]);
  });

  it.each([
    null,
    undefined,
    'a page',
    {},
    { ...ANSWER, rule: 1 },
    { ...ANSWER, page: undefined },
    { ...ANSWER, steps: {} },
    { ...ANSWER, steps: [] },
    { ...ANSWER, steps: [null, {}, { message: 'x' }, { message: 'x', location: { uri: 'a' } }, { message: 'x', location: { uri: 'a', range: { start: {} } } }] },
  ])('is none: %j', (answer) => {
    expect(readFlow(answer)).toBeUndefined();
  });
});

it('asks the server what the server said', () => {
  const question = { textDocument: { uri: 'file:///a.py' }, finding: '0123' };
  expect(readQuestion({ ...question, more: 1 })).toEqual(question);
  for (const other of [undefined, null, 'x', {}, { finding: '1' }, { textDocument: { uri: 1 }, finding: '1' }, { textDocument: { uri: 'a' } }]) {
    expect(readQuestion(other)).toBeUndefined();
  }
});

it('says where a step is', () => {
  const [step] = readFlow(ANSWER)!.steps;
  expect(whereabouts(step!)).toBe('my shelf.py:9  name = x');
});
