import { IncidentKind, incidentKindList } from './incidentKinds';

/**
 * The kinds that fit what somebody types, best first; all of them, in the order of the form, for an empty text. Every word must begin a
 * word of the kind's name, its search words or its ICO type; when no kind has them all, those with any. Accents and capitals do not count.
 * @param strings of the breach area (`kind_<key>`) and of the search (`kindWords_<key>`)
 */
export function searchIncidentKinds(typed: string, strings: Readonly<Record<string, string>>): readonly IncidentKind[] {
  const words = wordsOf(typed);
  if (words.length === 0) return incidentKindList;
  const scored = incidentKindList.map((kind, order) => {
    const name = wordsOf(strings[`kind_${kind.key}`] ?? kind.choice);
    const more = [...wordsOf(strings[`kindWords_${kind.key}`] ?? ''), ...wordsOf(kind.ico ?? '')];
    const scores = words.map((word) => (startsAny(name, word) ? 3 : 0) + (startsAny(more, word) ? 1 : 0));
    return { kind, order, hits: scores.filter((score) => score > 0).length, score: scores.reduce((sum, score) => sum + score, 0) };
  });
  const most = Math.max(...scored.map((entry) => entry.hits));
  if (most === 0) return [];
  return scored.filter((entry) => entry.hits === most).sort((a, b) => b.score - a.score || a.order - b.order).map((entry) => entry.kind);
}

function startsAny(words: readonly string[], start: string): boolean {
  return words.some((word) => word.startsWith(start));
}

/** Words without accents, capitals and apostrophes; 'e-mail' is 'email', 'Siôned' is 'sioned'. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFD').replace(/[\u0300-\u036f'’]/g, '').toLowerCase().replace(/\be-(?=[a-z])/g, 'e').split(/[^\p{L}\d]+/u).filter((word) => word !== '');
}
