import casework from '../../loc/casework';
import { Temporal } from 'temporal-polyfill';
import { formatUkDate, formatUkDateTime, plainDate, readInstant, ukStartOfDay } from '../../calendar';
import { fill } from '../../shared-ui/text';
import type { ValueWords } from './room';

/** What a room says of the values of its cases. */
export interface OwnValues {
  /** The words of a stored choice; what is none is shown as it is stored. */
  choice(stored: string): string;
  /** Of a text at a path that has words of its own; undefined for any other. */
  text(path: string, text: string, about: ValueWords): string | undefined;
  /** Paths at which somebody's own words stand: a reason that reads "Yes" is not a choice. */
  readonly freeText: RegExp;
  /** Of a value that is drawn in a way of its own, such as a score. */
  special?(path: string, value: unknown, about: ValueWords): string | undefined;
  /** The state of a row of a list that stands at a path; a choice where this says nothing. */
  state?(path: string, stored: string, about: ValueWords): string | undefined;
}

type Row = Readonly<Record<string, unknown>>;
const part = (row: Row, ...names: readonly string[]): string => names.map((name) => row[name]).find((each): each is string => typeof each === 'string' && each !== '') ?? '';

/** How what stands in a field is told in words. Lists of steps and people are lines. */
export function showValue(own: OwnValues): (path: string, value: unknown, about: ValueWords) => string {
  function show(path: string, value: unknown, about: ValueWords): string {
    if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) {
      return casework.valueNone;
    }
    const special = own.special?.(path, value, about);
    if (special !== undefined) {
      return special;
    }
    if (value instanceof Temporal.Instant) {
      return formatUkDateTime(value, about.locale);
    }
    if (typeof value === 'boolean') {
      return own.choice(value ? 'Yes' : 'No');
    }
    if (typeof value === 'number') {
      return path === 'leadId' ? officerName(value, about) : String(value);
    }
    if (typeof value === 'string') {
      return textOf(path, value, about);
    }
    if (Array.isArray(value)) {
      return value.map((each: unknown) => (typeof each === 'string' ? textOf(path, each, about) : rowText(each, about))).join('\n');
    }
    return rowText(value, about, path);
  }

  function textOf(path: string, text: string, about: ValueWords): string {
    const known = own.text(path, text, about);
    if (known !== undefined) {
      return known;
    }
    const day = plainDate(text);
    if (day) {
      return formatUkDate(ukStartOfDay(day), about.locale);
    }
    const moment = /^\d{4}-\d\d-\d\dT/.test(text) ? readInstant(text) : undefined;
    return moment ? formatUkDateTime(moment, about.locale) : own.freeText.test(path) ? text : own.choice(text);
  }

  /** A step, somebody to tell, a task, a lesson: its words and what became of it. */
  function rowText(value: unknown, about: ValueWords, path = ''): string {
    if (typeof value !== 'object' || value === null) {
      return String(value);
    }
    const row: Row = { ...value };
    const how = part(row, 'how');
    // in which way something was told or closed is a stored choice
    const what = part(row, 'wording', 'name', 'text', 'kind', 'reference') || (how && own.choice(how));
    const state = part(row, 'state', 'verdict', 'advises', 'risk');
    const at = part(row, 'at', 'due', 'target');
    const why = ['reason', 'departure', 'advice'].map((name) => part(row, name));
    const known = [
      what, state && (own.state?.(path, state, about) ?? own.choice(state)), at && textOf('', at, about), part(row, 'decidedBy', 'by', 'owner', 'spreadBy'), part(row, 'delegation'), ...why, part(row, 'note')
    ].filter(Boolean).join(', ');
    // such as the words of a letter: all that is written in it
    return known || Object.values(row).filter((each) => each !== undefined && each !== null && each !== '').map((each) => rowText(each, about)).filter(Boolean).join('\n');
  }
  return show;
}

function officerName(id: number, { officers }: ValueWords): string {
  return officers.find((officer) => officer.id === id)?.name ?? fill(casework.valueFormerOfficer, id);
}
