/** What a hover says. */

/**
 * `page` without the paragraphs that say one of `messages`. Other editors show the hover of the server alone; this one shows the
 * messages of the findings above it.
 */
export function withoutRepetition(page: string, messages: readonly string[]): string {
  return page
    .split('\n\n')
    .filter((paragraph) => !messages.includes(paragraph.trim()))
    .join('\n\n');
}
