/** The way of untrusted data to a finding, as the server tells it. */

export interface Flow {
  rule: string;
  /** What the finding says. */
  message: string;
  /** From where the data comes in to where it does harm. */
  steps: Step[];
  /** All of it as Markdown. */
  page: string;
}

export interface Step {
  message: string;
  uri: string;
  range: { start: Place; end: Place };
  /** The line of code. */
  code: string;
}

/** From 0. */
interface Place {
  line: number;
  character: number;
}

/** What names a finding to the server. */
export interface Question {
  textDocument: { uri: string };
  finding?: string;
  position?: Place;
}

/** What the server answered, if it is a flow. It comes from another program, which may be older or newer than this extension. */
export function readFlow(answer: unknown): Flow | undefined {
  const { rule, message, steps, page } = (answer ?? {}) as Record<string, unknown>;
  if (typeof rule !== 'string' || typeof message !== 'string' || typeof page !== 'string' || !Array.isArray(steps)) {
    return undefined;
  }
  const read = steps.map(readStep).filter((step) => step !== undefined);
  return read.length === 0 ? undefined : { rule, message, steps: read, page };
}

/** What the server had the command called with, if it is a question that it would answer. */
export function readQuestion(argument: unknown): Question | undefined {
  const { textDocument, finding } = (argument ?? {}) as Partial<Question>;
  return typeof textDocument?.uri === 'string' && typeof finding === 'string' ? { textDocument: { uri: textDocument.uri }, finding } : undefined;
}

/** What stands behind the sentence of a step: `shelf.py:9`, and the code. */
export function whereabouts({ uri, range, code }: Step): string {
  const name = decodeURIComponent(uri.split('/').at(-1) ?? uri);
  return `${name}:${range.start.line + 1}  ${code}`;
}

function readStep(value: unknown): Step | undefined {
  const { message, location, code } = (value ?? {}) as { message?: unknown; location?: Partial<Step>; code?: unknown };
  const { uri, range } = location ?? {};
  const isPlace = (place: Partial<Place> | undefined) => Number.isInteger(place?.line) && Number.isInteger(place?.character);
  if (typeof message !== 'string' || typeof uri !== 'string' || !isPlace(range?.start) || !isPlace(range?.end)) {
    return undefined;
  }
  return { message, uri, range: range as Step['range'], code: typeof code === 'string' ? code : '' };
}
