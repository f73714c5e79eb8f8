/** What a hover says. */

/**
 * `page` without the paragraphs that say one of `messages`, or that list what is said in `places`. Other editors show the hover of the
 * server alone; this one shows the messages of the findings above it, each with the places that belong to it.
 */
export function withoutRepetition(page: string, messages: readonly string[], places: readonly string[]): string {
  return page
    .split('\n\n')
    .filter((paragraph) => !messages.includes(paragraph.trim()) && !lists(paragraph, places))
    .join('\n\n');
}

/** Whether a paragraph is a heading and a numbered list, of which every entry says one of `places`. */
function lists(paragraph: string, places: readonly string[]): boolean {
  const [, ...entries] = paragraph.trim().split('\n');
  return entries.length > 0 && entries.every((entry) => /^\d+\. /.test(entry) && places.some((place) => entry.includes(place)));
}
