import { normaliseText } from '../../../casework/rules/normaliseText';

/** What was typed one a line, each once, without empty lines. */
export function linesOf(typed: string): readonly string[] {
  const lines = normaliseText(typed).split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return lines.filter((line, place) => lines.findIndex((other) => other.toLowerCase() === line.toLowerCase()) === place);
}

/** As it is stored, and stands in a box. */
export const asLines = (lines: readonly string[]): string => lines.join('\n');
