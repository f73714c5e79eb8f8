/** Which documents Bezoar looks at: Python, and the rules of a project. */

import * as vscode from 'vscode';

/** The language that this extension gives the rules of a project. */
export const RULE_LANGUAGE = 'bezoar-rule';

/** The sides of a comparison and other views have schemes of their own; a finding there could not be mended. */
const SCHEMES = ['file', 'untitled', 'vscode-notebook-cell', 'vscode-vfs', 'vscode-remote'];

export const DOCUMENTS = [
  ...SCHEMES.map((scheme) => ({ language: 'python', scheme })),
  ...SCHEMES.map((scheme) => ({ scheme, pattern: '**/.bezoar/rules/**/*.scm' })),
];

/** Whether Bezoar looks at a document. */
export function isWatched(document: vscode.TextDocument): boolean {
  return vscode.languages.match(DOCUMENTS, document) > 0;
}

/** The findings that are shown in a document. */
export function findings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === 'bezoar');
}

/** The id of the rule of a finding. */
export function ruleOf(diagnostic: vscode.Diagnostic): string | undefined {
  const code = typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code;
  return code === undefined ? undefined : String(code);
}
