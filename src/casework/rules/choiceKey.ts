/** A stored choice as the last part of a text's key: 'Not known' → 'notKnown', for `contained_notKnown`. Also 'ni-number' → 'niNumber'. */
export function choiceKey(stored: string): string {
  const [first, ...rest] = stored.toLowerCase().split(/[\s-]+/);
  return [first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
}
