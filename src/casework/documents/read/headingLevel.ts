/** By the level in the outline (9 is text), or by the name of Word's own heading style that a style is based on: 1 and deeper. The title stands above all, at 0. */
export function headingLevel(outline: number | undefined, names: readonly string[]): number | undefined {
  const named = names.map((name) => Number(/^heading ([1-9])$/.exec(name)?.[1] ?? 0)).find((level) => level > 0);
  const level = outline === undefined ? named : outline < 9 ? outline + 1 : undefined;
  return level ?? (names.includes('title') ? 0 : undefined);
}
