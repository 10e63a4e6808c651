/** No request has more; numbers begin with 1. */
export const mostEntries = 99_999;

/** Entries of a request lie in blocks of so many numbers, each found by one indexed value: SharePoint refuses a question that more than 5,000 rows answer. */
export const blockSize = 1_000;

export const blockOf = (number: number): number => Math.floor((number - 1) / blockSize);

/** As it is stored: `SAR-2026-00042/03`. */
export const blockKey = (reference: string, block: number): string => `${reference}/${String(block).padStart(2, '0')}`;

/** Its own among all entries of all requests, so that two officers who bring in an index at once add no number twice: `SAR-2026-00042/00017`. */
export const entryKey = (reference: string, number: number): string => `${reference}/${String(number).padStart(5, '0')}`;

/** Numbers in few letters: `1-3,7`. In their order, each once. */
export function writeNumbers(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other);
  const spans: [number, number][] = [];
  for (const number of sorted) {
    const last = spans.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(',');
}

/** Spans of numbers as they stand in a row; what is none is passed over. */
export function readNumbers(text: string): readonly (readonly [number, number])[] {
  return text.split(',').flatMap((span) => {
    const [, first, last = first] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(span.trim()) ?? [];
    return first === undefined ? [] : [[Number(first), Number(last)] as const];
  });
}

export const covers = (spans: readonly (readonly [number, number])[], number: number): boolean =>
  spans.some(([first, last]) => first <= number && number <= last);

/** Records of redactions are read for so many numbers at a time. */
const actBlockSize = 100;

export const actBlockOf = (number: number): number => Math.floor((number - 1) / actBlockSize);

/** Where an act lies: releases and samples of a request together, the others by the first of their numbers. */
export const actBlockKey = (reference: string, kind: string, block: number): string => `${reference}/${kind}/${String(block).padStart(3, '0')}`;
