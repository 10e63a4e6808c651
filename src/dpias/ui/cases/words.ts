import strings from '../../../loc/dpiaCases';
import { byKey } from '../../../loc/texts';
import { formatDayNumbers, plainDate, readInstant, ukDate } from '../../../calendar';
import type { TimeLeft } from '../../../casework/rules/clock';
import type { ValueWords } from '../../../casework/ui/room';
import { daysLeftText, filled, roomWords } from '../../../casework/ui/roomWords';
import { fill } from '../../../shared-ui/text';
import type { DpiaFile } from '../../rules/cases/dpiaFile';
import type { Against } from '../../rules/goLive/against';

const words = byKey(strings);
const ofFamily = (family: string) => (stored: string): string => words[`${family}_${stored}`] ?? stored;

/** Words of codes that are called alike elsewhere: a DPIA may be `Advised`, and a screening may say that one is `advised`. */
export const resultText = ofFamily('result');
export const decisionText = ofFamily('decision');
export const becauseText = ofFamily('because');
export const unmetText = ofFamily('unmet');
export const turnText = ofFamily('turn');

/** A stored day, or the day of a stored moment, where room is short; what is neither stays as it is. */
export function shortDay(stored: string | undefined): string {
  const day = plainDate(stored ?? '');
  const at = day ? undefined : readInstant(stored ?? '');
  return day ? formatDayNumbers(day) : at ? formatDayNumbers(ukDate(at)) : stored ?? '';
}

type Part<Key extends keyof DpiaFile> = NonNullable<DpiaFile[Key]>;

/** Rows of the file, a line each: who did what when, and in which words. */
function rowsOf(path: string, value: unknown, _about: ValueWords): string | undefined {
  switch (path) {
    case 'Title': return titleText(String(value));
    case 'result': return resultText(String(value));
    case 'look.decision': return decisionText(String(value));
    case 'file.advice': return (value as Part<'advice'>).map(({ at, by, summary, points }) => [filled(shortDay(at), by, summary), ...points.map(({ number, text }) => fill(strings.pointLine, number, text))].join('\n')).join('\n');
    case 'file.consultees': return (value as Part<'consultees'>).map(({ name, role, at, due, what }) => filled(name, choiceText(role), shortDay(at), shortDay(due), what)).join('\n');
    case 'file.returns': return (value as Part<'returns'>).map(({ at, by, what, questions }) => filled(shortDay(at), by, what, questions.join(', '))).join('\n');
    case 'file.asked': return (value as Part<'asked'>).map(({ name, role, at, takenBackAt }) => filled(name, choiceText(role), shortDay(at), takenBackAt && strings.takenBack)).join('\n');
    case 'file.approvals': return (value as Part<'approvals'>).map(({ at, by, level, signs, unmet, who, why, advice }) =>
      filled(shortDay(at), by, level && choiceText(level), ...signs.map(({ name, role }) => `${name} (${choiceText(role)})`), ...unmet.map(unmetText), who, why, advice)).join('\n');
    case 'file.consultation': return consultationText(value as Part<'consultation'>);
    case 'file.goLive': {
      const { on, by, unmet, who, why, advice } = value as Part<'goLive'>;
      return filled(shortDay(on), by, ...unmet.map(unmetText), who, why, advice);
    }
    case 'file.reviews': return (value as Part<'reviews'>).map(({ at, by, reason, reference, what, decided }) => filled(shortDay(at), by, becauseText(reason), reference, what, decided && filled(shortDay(decided.at), decided.by, decided.why))).join('\n');
    case 'file.publications': return (value as Part<'publications'>).map(({ at, by, state, on, address, why }) => filled(choiceText(state), shortDay(on ?? at), by, address, why)).join('\n');
    case 'file.closing': {
      const { how, why, by } = value as Part<'closing'>;
      return filled(choiceText(how), why, by);
    }
    default: return undefined;
  }
}

const consultationText = ({ regime, askedOn, reference, contents, acceptedOn, extendedOn, extendedBecause, pauses, answeredOn, outcome, answer }: Part<'consultation'>): string => [
  filled(choiceText(regime), shortDay(askedOn), reference, ...contents.map(choiceText), shortDay(acceptedOn), shortDay(extendedOn), extendedBecause),
  ...pauses.map(({ from, until, what }) => filled(shortDay(from), shortDay(until), what)), filled(shortDay(answeredOn), outcome && choiceText(outcome), answer)
].filter((line) => line !== '').join('\n');

/** Screenings and DPIAs in words. */
export const { commandTitle, choiceText, choicesOf, fieldLabel, valueText } = roomWords(strings, { freeText: /(title|service|system|by|why|linked|hash|missing|file)/i, rows: rowsOf });

/** Something that stands against going live, in words: points by their numbers, of measures how many. */
export const againstText = ({ code, of }: Against): string => fill(strings[`against_${code}`], code === 'measures' ? of.length : of.join(', '));

/** What it is called beside its reference: the project. */
export const titleText = (stored: string): string => (stored === 'DPIA' || stored === '' ? strings.title_dpia : stored);

/** '12 days left'. */
export const leftText = (left: TimeLeft): string => daysLeftText(strings, left);
