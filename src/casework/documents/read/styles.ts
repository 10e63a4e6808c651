import { attribute, child, children, nameOf, number, onOff, val } from './xml';

/** What a paragraph or a run says of itself, or a style says for it; what is not said comes from the style it is based on. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
  readonly language?: string;
}

export interface ParagraphLook {
  /** 0 to 8 are headings, 9 is text. */
  readonly outline?: number;
  readonly numId?: string;
  readonly level?: number;
  /** Left indent in twentieths of a point. */
  readonly indent?: number;
}

export interface Style extends Look, ParagraphLook {
  readonly id: string;
  /** Word writes the names of its own styles in English whatever its language, and in small letters. */
  readonly name: string;
  readonly basedOn?: string;
  /** For a table style: the parts of a table that look different. */
  readonly tableParts: ReadonlySet<string>;
}

export const runLook = (properties: Element | undefined): Look => ({
  bold: onOff(child(properties, 'b')), italic: onOff(child(properties, 'i')), hidden: onOff(child(properties, 'vanish')), language: val(child(properties, 'lang'))
});

export function paragraphLook(properties: Element | undefined): ParagraphLook {
  const numbering = child(properties, 'numPr');
  const indent = child(properties, 'ind');
  return {
    outline: number(val(child(properties, 'outlineLvl'))),
    numId: val(child(numbering, 'numId')), level: number(val(child(numbering, 'ilvl'))),
    indent: number(attribute(indent, 'left') ?? attribute(indent, 'start'))
  };
}

/** The styles of a file, each with what it inherits. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private readonly resolved = new Map<string, Style>();
  private readonly defaults = new Map<string, string>();
  /** As the file's defaults say it. */
  public readonly language: string | undefined;

  public constructor(part: Element | undefined) {
    this.language = val(child(child(child(child(part, 'docDefaults'), 'rPrDefault'), 'rPr'), 'lang'));
    for (const element of children(part)) {
      if (nameOf(element) !== 'w:style') continue;
      const id = attribute(element, 'styleId') ?? '';
      const kind = attribute(element, 'type') ?? 'paragraph';
      const look = { ...runLook(child(element, 'rPr')), ...paragraphLook(child(element, 'pPr')) };
      const tableParts = new Set([...children(element)].filter((one) => nameOf(one) === 'w:tblStylePr').map((one) => attribute(one, 'type') ?? ''));
      this.styles.set(id, { ...look, id, name: (val(child(element, 'name')) ?? id).toLowerCase(), basedOn: val(child(element, 'basedOn')), tableParts });
      if (['1', 'true', 'on'].includes(attribute(element, 'default') ?? '')) this.defaults.set(kind, id);
    }
  }

  /** The style with what it inherits. Names of it and of those it is based on are in `names`. */
  public of(id: string | undefined, kind: 'paragraph' | 'character' | 'table'): Style | undefined {
    const known = id !== undefined && this.styles.has(id) ? id : this.defaults.get(kind);
    return known === undefined ? undefined : this.resolve(known, 0);
  }

  /** The names of the style and of those it is based on, its own first. */
  public names(style: Style | undefined): readonly string[] {
    const names: string[] = [];
    for (let one = style; one && names.length < 12; one = one.basedOn === undefined ? undefined : this.styles.get(one.basedOn)) names.push(one.name);
    return names;
  }

  private resolve(id: string, depth: number): Style | undefined {
    const done = this.resolved.get(id);
    const own = this.styles.get(id);
    // a chain that bites its tail, as a broken file may have it
    if (done || !own || depth > 12) return done ?? own;
    const base = own.basedOn === undefined ? undefined : this.resolve(own.basedOn, depth + 1);
    const whole: Style = base ? { ...base, ...withoutGaps(own), tableParts: new Set([...base.tableParts, ...own.tableParts]) } : own;
    this.resolved.set(id, whole);
    return whole;
  }
}

/** Only what is said. */
function withoutGaps<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}
