const LONGEST = 60;

/** A value as the person wrote it, on one line and cut where it is long, to stand in a sentence. */
export function shown(value: unknown, longest: number = LONGEST): string {
  if (typeof value === 'string') return plain(value, longest);
  if (typeof value === 'number') return figure(value);
  if (typeof value === 'boolean') return String(value);
  if (value === null || value === undefined) return 'nothing';
  return Array.isArray(value) ? 'a list' : 'a mapping';
}

/** What does not print, and what ends a line, would break the sentence in which it stands. */
function plain(text: string, longest: number): string {
  const start = text.slice(0, 4 * longest);
  const letters = Array.from(start.replaceAll(/[\s\p{C}]+/gu, ' ').trim());
  if (letters.length === 0) return text === '' ? 'an empty text' : 'an empty text of blanks';
  if (letters.length <= longest && start === text) return letters.join('');
  return `${letters.slice(0, longest).join('').trim()}…`;
}

/** As YAML writes them. */
function figure(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (Number.isFinite(value)) return String(value);
  return value > 0 ? '.inf' : '-.inf';
}
