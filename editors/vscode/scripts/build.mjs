// Bundles the extension into one file: `npm run build`.

import { build as bundle } from 'esbuild';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('..', import.meta.url));

/** Writes `outfile`. Returns the files that went into it. */
export async function build(outfile) {
  const { metafile } = await bundle({
    absWorkingDir: here,
    entryPoints: ['src/extension.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    minify: true,
    // Names stay readable in the traces that users send.
    minifyIdentifiers: false,
    metafile: true,
    logLevel: 'warning',
  });
  return Object.keys(metafile.inputs);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build('dist/extension.js');
}
