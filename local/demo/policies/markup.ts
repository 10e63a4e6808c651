/** A run of a demo policy's text. `change`: as a tracked change that nobody has accepted. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly link?: string;
  readonly change?: 'inserted' | 'deleted';
}

export type Part =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Run[])[])[] };

const marks = /\*\*(?<bold>[^*]+)\*\*|\[(?<label>[^\]]+)\]\((?<link>[^)]+)\)|\{\+(?<inserted>.+?)\+\}|\{-(?<deleted>.+?)-\}/g;

/** `**bold**`, `[label](address)`, `{+inserted+}`, `{-deleted-}`; everything else is plain. */
export function runsOf(line: string): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const match of line.matchAll(marks)) {
    const { bold, label, link, inserted, deleted } = match.groups ?? {};
    if (match.index > at) runs.push({ text: line.slice(at, match.index) });
    if (bold !== undefined) runs.push({ text: bold, bold: true });
    else if (link !== undefined) runs.push({ text: label, link });
    else if (inserted !== undefined) runs.push({ text: inserted, change: 'inserted' });
    else runs.push({ text: deleted ?? '', change: 'deleted' });
    at = match.index + match[0].length;
  }
  if (at < line.length) runs.push({ text: line.slice(at) });
  return runs;
}

const cells = (line: string): readonly (readonly Run[])[] => line.replace(/^\||\|$/g, '').split('|').map((cell) => runsOf(cell.trim()));

function partOf(block: string): Part {
  const lines = block.split('\n');
  const heading = /^(#{1,3}) (.*)$/.exec(lines[0]);
  if (heading) return { kind: 'heading', level: heading[1].length as 1 | 2 | 3, runs: runsOf(heading[2]) };
  // the line of dashes below the header row says nothing
  if (lines[0].startsWith('|')) return { kind: 'table', rows: lines.filter((line) => !/^[|\s-]+$/.test(line)).map(cells) };
  const marker = /^(- |\d+\. )/.exec(lines[0]);
  if (marker) return { kind: 'list', ordered: marker[1] !== '- ', items: lines.map((line) => runsOf(line.replace(/^(- |\d+\. )/, ''))) };
  return { kind: 'paragraph', runs: runsOf(lines.join(' ')) };
}

/** The parts of a demo policy out of its text: headings, paragraphs, lists and tables, as in Markdown; the first row of a table is its header. */
export const partsOf = (text: string): readonly Part[] => text.trim().split(/\n{2,}/).map(partOf);

/** The first heading: what the policy is called. */
export function titleOf(parts: readonly Part[]): string {
  const title = parts.find((part) => part.kind === 'heading');
  return title?.kind === 'heading' ? title.runs.map((run) => run.text).join('') : '';
}
