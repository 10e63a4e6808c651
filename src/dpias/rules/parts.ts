export type Parts = Readonly<Record<string, unknown>>;

/**
 * The parts of what came as JSON, undefined where it is no object. Not by valibot's `record`, which leaves out keys such as `constructor` without a word: an answer or an id
 * may be called so, and nothing that stands there may go unseen.
 */
export const partsOf = (value: unknown): Parts | undefined => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : undefined);
