/** The rules, as the server or the program lists them. */

export interface Rule {
  id: string;
  title: string;
  severity: string;
  area?: string;
}

export interface RuleChoice {
  label: string;
  description: string;
  detail: string;
  id: string;
}

/** What of `list` is a rule. It comes from another program, which may be older or newer than this extension. */
export function readRules(list: unknown): Rule[] {
  return Array.isArray(list) ? list.filter(isRule) : [];
}

/** The rules in the order of a list to choose from: those of findings at the cursor, then the others by name. */
export function choices(rules: readonly Rule[], atCursor: readonly string[]): RuleChoice[] {
  const near = (rule: Rule) => (atCursor.includes(rule.id) ? 0 : 1);
  return [...rules]
    .sort((a, b) => near(a) - near(b) || a.id.localeCompare(b.id, 'en'))
    .map((rule) => ({
      label: rule.id,
      description: near(rule) === 0 ? `${rule.severity} · at the cursor` : rule.severity,
      detail: rule.title,
      id: rule.id,
    }));
}

/**
 * What `bezoar rules show` prints, as a page. Behind the explanation it prints a table of facts, which is no Markdown.
 */
export function markdownOf(printed: string): string {
  const text = printed.trimEnd();
  const start = text.lastIndexOf('\n\nrule ');
  return start < 0 ? text : `${text.slice(0, start)}\n\n\`\`\`text\n${text.slice(start + 2)}\n\`\`\`\n`;
}

function isRule(value: unknown): value is Rule {
  const rule = value as Partial<Rule> | null;
  return typeof rule?.id === 'string' && typeof rule.title === 'string' && typeof rule.severity === 'string';
}
