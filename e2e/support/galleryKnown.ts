/**
 * Faults that the gallery found and that are not mended yet, each with what is wrong with it. Whoever mends one takes its line out; whatever is not
 * named here fails the tests.
 */
export const known: readonly { readonly fault: RegExp; readonly what: string }[] = [];
