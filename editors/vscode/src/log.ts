/** The lines that the server writes to its standard error, such as `2026-01-31T10:20:30.123456Z  WARN bezoar_lsp::session: text`. */

export interface LogLine {
  level: 'error' | 'warn' | 'info';
  text: string;
}

const LINE = /^\d{4}-\d\d-\d\dT[\d:.]+Z\s+(ERROR|WARN|INFO|DEBUG|TRACE)\s+(.*)$/;

/**
 * What to write in the log of the extension, which stamps the time itself. What the server was told to say is shown whatever
 * the level of the log window is, so its finer levels are `info` with their name in front. Anything else, such as a panic, is an error.
 */
export function logLine(line: string): LogLine {
  const [, level, text] = LINE.exec(line) ?? [];
  if (level === undefined || text === undefined) {
    return { level: 'error', text: line };
  }
  switch (level) {
    case 'ERROR':
      return { level: 'error', text };
    case 'WARN':
      return { level: 'warn', text };
    case 'INFO':
      return { level: 'info', text };
    default:
      return { level: 'info', text: `${level} ${text}` };
  }
}
