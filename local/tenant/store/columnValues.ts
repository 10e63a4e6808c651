import type { Json } from './records';

/** Values of a row by internal name, to be filled in: without a prototype, since a column may be called `constructor` or `__proto__`. */
export const noValues = (): Record<string, Json> => Object.create(null) as Record<string, Json>;

/** The value of a column; undefined when the row has none, whatever the column is called. */
export const valueIn = (values: Readonly<Record<string, Json>>, name: string): Json | undefined => (Object.hasOwn(values, name) ? values[name] : undefined);
