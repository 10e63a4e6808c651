import type { Temporal } from 'temporal-polyfill';
import { closedDay } from '../../../casework/rules/bringIn/closing';
import { notBefore } from '../../../casework/rules/bringIn/days';
import type { Line } from '../../../casework/rules/bringIn/line';
import { commonDoubts, type ImportFormat, type ImportRow } from '../../../casework/rules/bringIn/table';
import { incidentKindList, type IncidentKindKey } from '../incidents/incidentKinds';
import { searchIncidentKinds, wordsOf } from '../incidents/searchKinds';
import { PEOPLE_LIMIT } from '../report/report';
import type { FormerBreach } from './former';

/** The heads by which the columns of a register of breaches are known, in any order, upper or lower case. */
export const breachColumns = {
  externalId: ['number', 'reference', 'ref', 'id', 'incident number', 'breach number', 'case number', 'our reference', 'cyfeirnod', 'rhif'],
  noticed: ['noticed', 'noticed on', 'discovered', 'date discovered', 'date of discovery', 'aware', 'aware on', 'date aware', 'identified', 'date identified', 'sylwyd', 'darganfuwyd'],
  reported: ['reported', 'reported on', 'date reported', 'date logged', 'date', 'adroddwyd', 'dyddiad'],
  happened: ['happened on', 'date of incident', 'incident date', 'date of breach', 'date occurred', 'dyddiad y digwyddiad'],
  kind: ['kind', 'kind of incident', 'type', 'type of incident', 'type of breach', 'incident type', 'category', 'math', 'math o ddigwyddiad'],
  service: ['service', 'department', 'directorate', 'gwasanaeth', 'adran'],
  said: ['what happened', 'description', 'details', 'summary', 'incident', 'description of incident', 'beth ddigwyddodd', 'disgrifiad', 'manylion'],
  people: ['people', 'how many people', 'number of people', 'people affected', 'number affected', 'data subjects', 'number of data subjects', 'nifer o bobl'],
  breach: ['breach', 'personal data breach', 'is it a breach', 'outcome', 'toriad', 'toriad data personol'],
  icoTold: ['ico told', 'ico told on', 'reported to ico', 'reported to the ico', 'ico notified', 'date reported to ico', 'ico', 'hysbyswyd yr ico'],
  icoReference: ['ico reference', 'ico ref', 'ico case number', 'cyfeirnod yr ico'],
  closed: ['closed', 'closed on', 'date closed', 'caewyd', 'dyddiad cau'],
  state: ['state', 'status', 'cyflwr', 'statws']
} as const;
export type BreachColumn = keyof typeof breachColumns;
type Column = Exclude<BreachColumn, 'externalId'>;

/** Besides what is doubtful of every log's rows. */
export const breachDoubts = {
  ...commonDoubts,
  'told-before-noticed': { refuses: true }, 'told-yet-no-breach': { refuses: true },
  'noticed-taken': { refuses: false }, 'kind-matched': { refuses: false }, 'kind-unknown': { refuses: false }, 'people-unreadable': { refuses: false }, 'ico-without-day': { refuses: false },
  'taken-as-breach': { refuses: false }, 'breach-unknown': { refuses: false }, 'ico-not-said': { refuses: false }
} as const;

/** A breach of a register, as it would be added. */
export interface BreachRow extends ImportRow {
  /** When the council knew: the 72 hours of article 33(1) run from it. */
  readonly noticedAt: Temporal.Instant | undefined;
  readonly happenedAt: Temporal.Instant | undefined;
  readonly kind: IncidentKindKey;
  readonly service: string;
  readonly said: string;
  readonly people: number | undefined;
  readonly former: FormerBreach | undefined;
}

/** A register of breaches in a spreadsheet. @param kindWords names of kinds and what they are searched by, in the reader's language */
export const breachFormat = (kindWords: Readonly<Record<string, string>>): ImportFormat<Column, BreachRow> => ({
  columns: breachColumns,
  needed: ['said'],
  doubts: breachDoubts,
  row: (line) => {
    const noticed = line.neededDay('noticed', 'reported', 'happened');
    if (noticed && line.raw('noticed') === '') line.doubt('noticed-taken');
    const [happened, said, service] = [line.day('happened'), line.note('said'), line.service('service')];
    if (said === '') line.doubt('nothing-said');
    return {
      row: {
        noticedAt: noticed?.at, happenedAt: happened?.at, kind: kindOf(line, kindWords), service, said, people: peopleOf(line), former: noticed && formerOf(line, noticed.at)
      },
      sameBy: [line.raw('noticed'), line.raw('reported'), line.raw('happened'), said, service]
    };
  }
});

/** As the desk or the ICO names it; by its words, which is said; else nobody knows, which is said too. */
function kindOf(line: Line<Column>, words: Readonly<Record<string, string>>): IncidentKindKey {
  const typed = line.raw('kind').trim();
  if (typed === '') return 'notSure';
  const same = (text: string | undefined): boolean => text?.toLowerCase() === typed.toLowerCase();
  const named = incidentKindList.find(({ key, choice, ico }) => same(choice) || same(words[`kind_${key}`]) || same(ico));
  if (named) return named.key;
  const [best] = searchIncidentKinds(typed, words);
  const known = best ? wordsOf([best.choice, best.ico ?? '', words[`kind_${best.key}`] ?? '', words[`kindWords_${best.key}`] ?? ''].join(' ')) : [];
  const fits = best !== undefined && wordsOf(typed).every((word) => known.some((each) => each.startsWith(word)));
  line.doubt(fits ? 'kind-matched' : 'kind-unknown');
  return fits ? best.key : 'notSure';
}

function peopleOf(line: Line<Column>): number | undefined {
  const typed = line.raw('people').replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, '');
  if (typed === '') return undefined;
  const number = /^\d{1,9}$/.test(typed) ? Number(typed) : undefined;
  if (number === undefined || number > PEOPLE_LIMIT) line.doubt('people-unreadable');
  return number !== undefined && number <= PEOPLE_LIMIT ? number : undefined;
}

const no = /^(no|n|not (reported|notified|told|needed|required).*|none|na|n\/a|naddo|nac ydy|nac oedd|dim)$/i;
const yes = /^(yes|y|told|reported|notified|ie|do|oes|ydy|oedd)$/i;

/** What a register says happened. */
function formerOf(line: Line<Column>, noticedAt: Temporal.Instant): FormerBreach | undefined {
  const said = line.raw('icoTold').trim();
  const isWord = no.test(said) || yes.test(said);
  const told = isWord ? undefined : line.day('icoTold');
  const icoToldAt = told && notBefore(told, noticedAt);
  if (told && !icoToldAt) line.doubt('told-before-noticed');
  if (yes.test(said)) line.doubt('ico-without-day');
  const closedAt = closedDay(line, { closed: 'closed', state: 'state', after: icoToldAt ?? noticedAt });
  const decided = breachOf(line);
  const breach = decided ?? (icoToldAt || closedAt ? 'Yes' : undefined);
  if (decided === undefined && breach === 'Yes') line.doubt('taken-as-breach');
  if (icoToldAt && breach !== 'Yes') line.doubt('told-yet-no-breach');
  const icoNotTold = no.test(said);
  if (closedAt && breach === 'Yes' && !icoToldAt && !icoNotTold) line.doubt('ico-not-said');
  if (breach === undefined && !icoNotTold && !closedAt) return undefined;
  return { breach, icoToldAt, icoReference: icoToldAt ? line.text('icoReference') : '', icoNotTold: icoNotTold && breach !== 'No' && breach !== 'Near miss', closedAt };
}

function breachOf(line: Line<Column>): FormerBreach['breach'] {
  const said = line.raw('breach').trim();
  if (said === '') return undefined;
  if (/near miss|bu bron/i.test(said)) return 'Near miss';
  if (no.test(said) || /^(not a (personal data )?breach|no breach|nid toriad)/i.test(said)) return 'No';
  if (yes.test(said) || /^(personal data )?breach$|^toriad/i.test(said)) return 'Yes';
  line.doubt('breach-unknown');
  return undefined;
}
