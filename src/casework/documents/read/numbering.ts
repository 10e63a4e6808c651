import { attribute, child, children, nameOf, number, onOff, val } from './xml';
import { numberText } from './numberText';
import { paragraphLook } from './styles';

export interface ListItem {
  /** As it stands before the text, such as `(a)`; empty for a bullet. */
  readonly number: string;
  readonly bullet: boolean;
  /** The same for all items that count on together. */
  readonly list: string;
  /** In that list. */
  readonly level: number;
}

interface Level {
  readonly format: string;
  /** `%1.%2` */
  readonly text: string;
  readonly start: number;
  /** 1 to 9: counts afresh only after a paragraph of that level or above; 0 never. */
  readonly restartAfter: number | undefined;
  readonly allDecimal: boolean;
  readonly indent: number | undefined;
  readonly style: string | undefined;
}

interface Counting {
  /** The same for all lists that count on together. */
  readonly key: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startAgain: ReadonlyMap<number, number>;
}

export interface Numbered extends ListItem {
  /** Its number names the levels above, or is named by those below: a clause such as `4.2`, not an item of a list. */
  readonly clause: boolean;
  readonly indent: number | undefined;
}

/** Counts the paragraphs that Word numbers by itself (ISO/IEC 29500-1 §17.9). Paragraphs have to be asked in the order of the text. */
export class Numbering {
  private readonly definitions = new Map<string, Element>();
  private readonly byStyle = new Map<string, string>();
  private readonly countings = new Map<string, Counting>();
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly started = new Set<string>();

  public constructor(part: Element | undefined) {
    for (const element of children(part)) {
      if (nameOf(element) === 'w:abstractNum') this.addDefinition(element);
    }
    for (const element of children(part)) {
      if (nameOf(element) === 'w:num') this.countings.set(attribute(element, 'numId') ?? '', this.countingOf(element));
    }
  }

  /** The level that belongs to a paragraph style; Word writes no level into the style of a heading that is in a list. */
  public levelOf(numId: string, styleIds: readonly string[]): number | undefined {
    for (const [level, { style }] of this.countings.get(numId)?.levels ?? []) if (style !== undefined && styleIds.includes(style)) return level;
    return undefined;
  }

  /** The next number of the list, or nothing where there is no such list; `numId` 0 takes a paragraph out of the list of its style. */
  public next(numId: string | undefined, asked: number | undefined): Numbered | undefined {
    const counting = numId === undefined || numId === '0' ? undefined : this.countings.get(numId);
    const place = Math.min(8, Math.max(0, asked ?? 0));
    const level = counting?.levels.get(place);
    if (numId === undefined || !counting || !level) return undefined;
    const rest = { list: counting.key, level: place, indent: level.indent };
    if (level.format === 'bullet') return { number: '', bullet: true, clause: false, ...rest };
    const counts = this.count(numId, counting, place);
    const text = level.text.replace(/%([1-9])/g, (_, one: string) => {
      const at = Number(one) - 1;
      const of = counting.levels.get(at);
      return of ? numberText(counts[at] ?? of.start, level.allDecimal && of.format !== 'none' ? 'decimal' : of.format) : '';
    }).trim();
    return { number: text, bullet: false, clause: isClause(counting, place), ...rest };
  }

  private count(numId: string, counting: Counting, place: number): readonly (number | undefined)[] {
    const counts = this.counts.get(counting.key) ?? [];
    this.counts.set(counting.key, counts);
    const again = this.started.has(`${numId} ${place}`) ? undefined : counting.startAgain.get(place);
    this.started.add(`${numId} ${place}`);
    const before = counts[place];
    counts[place] = again ?? (before === undefined ? counting.levels.get(place)?.start ?? 1 : before + 1);
    for (const [deeper, { restartAfter }] of counting.levels) {
      if (deeper > place && (restartAfter === undefined || place < restartAfter)) counts[deeper] = undefined;
    }
    return counts;
  }

  private addDefinition(element: Element): void {
    this.definitions.set(attribute(element, 'abstractNumId') ?? '', element);
    const style = val(child(element, 'styleLink'));
    if (style !== undefined) this.byStyle.set(style, attribute(element, 'abstractNumId') ?? '');
  }

  private countingOf(num: Element): Counting {
    let key = val(child(num, 'abstractNumId')) ?? '';
    const link = val(child(this.definitions.get(key), 'numStyleLink'));
    if (link !== undefined) key = this.byStyle.get(link) ?? key;
    const levels = new Map<number, Level>();
    for (const element of children(this.definitions.get(key))) addLevel(levels, element);
    const startAgain = new Map<number, number>();
    for (const change of children(num)) {
      if (nameOf(change) !== 'w:lvlOverride') continue;
      const start = number(val(child(change, 'startOverride')));
      const place = number(attribute(change, 'ilvl')) ?? 0;
      if (start !== undefined) startAgain.set(place, start);
      for (const element of children(change)) addLevel(levels, element);
    }
    return { key, levels, startAgain };
  }
}

function isClause({ levels }: Counting, place: number): boolean {
  const own = levels.get(place)?.text ?? '';
  return (own.match(/%[1-9]/g) ?? []).length > 1 || [...levels].some(([other, { text }]) => other > place && text.includes(`%${place + 1}`) && text.includes(`%${other + 1}`));
}

function addLevel(levels: Map<number, Level>, element: Element): void {
  if (nameOf(element) !== 'w:lvl') return;
  levels.set(number(attribute(element, 'ilvl')) ?? 0, {
    // a picture as a bullet says `bullet` too
    format: val(child(element, 'numFmt')) ?? 'decimal', text: val(child(element, 'lvlText')) ?? '', start: number(val(child(element, 'start'))) ?? 1,
    restartAfter: number(val(child(element, 'lvlRestart'))), allDecimal: onOff(child(element, 'isLgl')) === true,
    indent: paragraphLook(child(element, 'pPr')).indent, style: val(child(element, 'pStyle'))
  });
}
