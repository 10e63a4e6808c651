import type { ReadingText } from '../rules';
import { commonRun } from './compare/commonRun';
import { likePairs } from './compare/pairs';
import { keyOf, textOf, unitsOf, type Unit } from './compare/units';
import { compareWords, type Span } from './compare/words';

export type { Span } from './compare/words';
export type { Unit } from './compare/units';

/** What became of one paragraph, item, row, heading or picture. */
export type Change =
  | { readonly kind: 'same' | 'added' | 'removed'; readonly unit: Unit }
  /** `unit` as it is now; `spans` for its text, or for each cell of a row. */
  | { readonly kind: 'changed'; readonly unit: Unit; readonly spans: readonly (readonly Span[])[] };

/** What stands under one heading, the heading first. The text before the first heading has none. */
export interface ChangedSection {
  readonly heading?: Unit;
  /** The heading that it stands under, for headings that a text has more than once. */
  readonly parent?: Unit;
  readonly changes: readonly Change[];
  readonly counts: Counts;
}

export interface Counts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

export interface Difference {
  readonly counts: Counts;
  /** The whole text, also where nothing changed. */
  readonly sections: readonly ChangedSection[];
}

/**
 * What a reader of `before` has to read again in `after`. Paragraphs are put side by side by what they say; in one that changed, word by word. What moved counts as removed
 * and added. Numbers that Word counts, and looks such as bold, are no change.
 */
export function compareTexts(before: ReadingText, after: ReadingText): Difference {
  const [old, fresh] = [unitsOf(before), unitsOf(after)];
  const changes: Change[] = [];
  let [from, fromAfter] = [0, 0];
  for (const [place, placeAfter] of [...commonRun(old.map(keyOf), fresh.map(keyOf)), [old.length, fresh.length] as const]) {
    changes.push(...changesIn(old.slice(from, place), fresh.slice(fromAfter, placeAfter)));
    if (placeAfter < fresh.length) changes.push({ kind: 'same', unit: fresh[placeAfter] });
    [from, fromAfter] = [place + 1, placeAfter + 1];
  }
  return { counts: countsOf(changes), sections: sectionsOf(changes) };
}

/** Whether the two texts say the same. */
export const isSame = ({ counts }: Difference): boolean => counts.added + counts.removed + counts.changed === 0;

function changesIn(old: readonly Unit[], fresh: readonly Unit[]): readonly Change[] {
  const changes: Change[] = [];
  let [from, fromAfter] = [0, 0];
  for (const [place, placeAfter] of [...likePairs(old, fresh), [old.length, fresh.length] as const]) {
    changes.push(...old.slice(from, place).map((unit): Change => ({ kind: 'removed', unit })), ...fresh.slice(fromAfter, placeAfter).map((unit): Change => ({ kind: 'added', unit })));
    if (place < old.length) changes.push(changed(old[place], fresh[placeAfter]));
    [from, fromAfter] = [place + 1, placeAfter + 1];
  }
  return changes;
}

function changed(old: Unit, unit: Unit): Change {
  // cells side by side; a row that got another column is compared as one text
  const spans = old.texts.length === unit.texts.length ? unit.texts.map((text, cell) => compareWords(old.texts[cell], text)) : [compareWords(textOf(old), textOf(unit))];
  return { kind: 'changed', unit, spans };
}

function countsOf(changes: readonly Change[]): Counts {
  const of = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length;
  return { added: of('added'), removed: of('removed'), changed: of('changed') };
}

/** A section that went stands where it was; what follows it and stayed belongs to the section before. */
function sectionsOf(changes: readonly Change[]): readonly ChangedSection[] {
  const sections: { heading?: Unit; parent?: Unit; changes: Change[]; gone: boolean }[] = [];
  const above: Unit[] = [];
  let living: Pick<ChangedSection, 'heading' | 'parent'> = {};
  for (const change of changes) {
    const last = sections[sections.length - 1];
    const gone = change.kind === 'removed';
    if (change.unit.kind === 'heading') {
      while (above.length > 0 && above[above.length - 1].depth >= change.unit.depth) above.pop();
      const place = { heading: change.unit, ...(above.length > 0 ? { parent: above[above.length - 1] } : {}) };
      above.push(change.unit);
      sections.push({ ...place, changes: [change], gone });
      if (!gone) living = place;
    } else if (!last || (last.gone && !gone)) {
      sections.push({ ...living, changes: [change], gone: false });
    } else {
      last.changes.push(change);
    }
  }
  return sections.map(({ gone: _, ...section }) => ({ ...section, counts: countsOf(section.changes) }));
}
