import * as v from 'valibot';
import { partsOf, type Parts } from '../parts';
import { effects, levels, likelihoods, severities, type Measure, type Rating, type Risk } from './risk';

export const unrated: Rating = { likelihood: undefined, severity: undefined, override: undefined };
export const emptyRisk = (id: string, number: number): Risk => ({ id, number, source: '', impact: '', before: unrated, measures: [], after: unrated });
export const emptyMeasure = (id: string): Measure => ({ id, what: '', effect: undefined, owner: '', due: '', inPlace: '' });

/** A part that could not be read, with what stood there: named and shown, since what nobody sees is lost with the next save. */
export interface Unread {
  /** The way to it: `measures.2.effect`. */
  readonly path: string;
  readonly text: string;
}

export type RiskReading =
  | { readonly state: 'read'; readonly risk: Risk; readonly unread: readonly Unread[] }
  /** Nothing in it is a risk: shown as it is. */
  | { readonly state: 'unreadable'; readonly text: string };

const record: v.GenericSchema<unknown, Parts> = v.pipe(v.unknown(), v.check((value) => partsOf(value) !== undefined), v.transform((value) => partsOf(value) ?? {}));

/** The text of a risk for its row and for the content that is submitted: the same risk gives the same text. */
export const writeRisk = ({ id, number, source, impact, before, measures, after }: Risk): string =>
  JSON.stringify({ id, number, source, impact, before, measures: measures.map(({ id: own, what, effect, owner, due, inPlace }) => ({ id: own, what, effect, owner, due, inPlace })), after });

/** Reads a risk from its row. */
export function readRisk(text: string): RiskReading {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
  return parsed.success ? riskOf(parsed.output, text) : { state: 'unreadable', text };
}

/** Reads a risk from a value that came as JSON. Each part is read by itself: one that is none is named and left empty, and the others stand. */
export function riskOf(value: unknown, text = JSON.stringify(value) ?? ''): RiskReading {
  const parts = partsOf(value);
  const id = parts && typeof parts.id === 'string' ? parts.id : '';
  if (!parts || id === '') return { state: 'unreadable', text };
  const reader = new Reader();
  const risk: Risk = {
    id,
    number: reader.read(parts, 'number', '', v.pipe(v.number(), v.safeInteger(), v.minValue(1)), 0),
    source: reader.text(parts, 'source', ''),
    impact: reader.text(parts, 'impact', ''),
    before: reader.rating(parts, 'before'),
    measures: reader.read(parts, 'measures', '', v.array(v.unknown()), []).flatMap((each, place) => reader.measure(each, `measures.${place + 1}`)),
    after: reader.rating(parts, 'after')
  };
  reader.others(parts, '', ['id', 'number', 'source', 'impact', 'before', 'measures', 'after']);
  return { state: 'read', risk, unread: reader.unread };
}

class Reader {
  public readonly unread: Unread[] = [];

  public read<Value>(parts: Parts, name: string, path: string, schema: v.GenericSchema<unknown, Value>, otherwise: Value): Value {
    const part = parts[name];
    if (part === undefined || part === null) return otherwise;
    const found = v.safeParse(schema, part);
    if (found.success) return found.output;
    this.name(`${path}${name}`, part);
    return otherwise;
  }

  public text(parts: Parts, name: string, path: string): string {
    return this.read(parts, name, path, v.string(), '');
  }

  public code<Code extends string>(parts: Parts, name: string, path: string, codes: readonly Code[]): Code | undefined {
    return this.read<Code | undefined>(parts, name, path, v.picklist(codes), undefined);
  }

  public rating(parts: Parts, name: 'before' | 'after'): Rating {
    const rating = this.read(parts, name, '', record, {});
    const path = `${name}.`;
    const override = this.read<Parts | undefined>(rating, 'override', path, record, undefined);
    const level = override && this.code(override, 'level', `${path}override.`, levels);
    const why = override ? this.text(override, 'why', `${path}override.`) : '';
    // a reason without a level that is known is not thrown away with it
    if (override && !level) this.name(`${path}override`, override);
    this.others(rating, path, ['likelihood', 'severity', 'override']);
    if (override) this.others(override, `${path}override.`, ['level', 'why']);
    return { likelihood: this.code(rating, 'likelihood', path, likelihoods), severity: this.code(rating, 'severity', path, severities), override: level ? { level, why } : undefined };
  }

  public measure(value: unknown, at: string): readonly Measure[] {
    const parts = partsOf(value);
    if (!parts || typeof parts.id !== 'string' || parts.id === '') {
      this.name(at, value);
      return [];
    }
    const path = `${at}.`;
    this.others(parts, path, ['id', 'what', 'effect', 'owner', 'due', 'inPlace']);
    return [{
      id: parts.id,
      what: this.text(parts, 'what', path),
      effect: this.code(parts, 'effect', path, effects),
      owner: this.text(parts, 'owner', path),
      due: this.text(parts, 'due', path),
      inPlace: this.text(parts, 'inPlace', path)
    }];
  }

  /** What a later version may have added. */
  public others(parts: Parts, path: string, known: readonly string[]): void {
    for (const [name, part] of Object.entries(parts)) if (!known.includes(name)) this.name(`${path}${name}`, part);
  }

  private name(path: string, part: unknown): void {
    this.unread.push({ path, text: typeof part === 'string' ? part : JSON.stringify(part) ?? '' });
  }
}
