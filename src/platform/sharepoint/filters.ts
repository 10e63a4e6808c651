/** A value as a filter of SharePoint writes it; of a text each `'` is doubled, so that it ends nothing. */
export const filterValue = (value: string | number): string => (typeof value === 'number' ? String(value) : `'${value.replace(/'/g, "''")}'`);

/** In parts of so many, in order: an address holds no more. */
export const inParts = <Each>(all: readonly Each[], most: number): readonly (readonly Each[])[] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, part) => all.slice(part * most, (part + 1) * most));
