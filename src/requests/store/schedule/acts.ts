import * as v from 'valibot';
import { readInstant } from '../../../calendar';
import { addOnce } from '../../../platform/sharepoint/addOnce';
import { DeskError } from '../../../platform/sharepoint/errors';
import { filterValue, inParts } from '../../../platform/sharepoint/filters';
import type { IItems } from '../../../platform/sharepoint/pnp';
import { allRows } from '../../../platform/sharepoint/paging';
import { schedulePlaces } from '../../lists/schedulePaths';
import { actContentSchema, emptyAct, type ActContent, type Acts, type ScheduleAct } from '../../rules/schedule/acts';
import { actKinds, type ActKind } from '../../rules/schedule/choices';
import { actBlockKey, actBlockOf, readNumbers, writeNumbers } from '../../rules/schedule/numbers';
import { actList, folderOf, type ScheduledCase, type ScheduleServices } from './rows';

const text = v.nullish(v.string(), '');
const storedAct = v.object({
  Id: v.number(), CaseReference: text, ActGuid: text, ActKind: v.fallback(v.nullable(v.picklist(actKinds)), null), EntryNumbers: text, ActContent: text, AuthorId: v.nullish(v.number(), 0), Created: text,
  Author: v.nullish(v.object({ Title: text }))
});

/** An act to be recorded. `guid` is made by the page, and the same when it tries again. */
export interface NewAct {
  readonly kind: ActKind;
  readonly guid: string;
  readonly numbers: readonly number[];
  readonly content: Partial<ActContent>;
}

/** Some acts are about no one place in the schedule. */
const blockKeyOf = (reference: string, { kind, numbers }: Pick<NewAct, 'kind' | 'numbers'>): string =>
  actBlockKey(reference, kind, kind === 'release' || kind === 'sample' ? 0 : actBlockOf(Math.min(...numbers)));

/** Records what an officer does, once, before it shows in the entries: who and when are SharePoint's stamps. @throws DeskError */
export async function addAct(services: ScheduleServices, found: ScheduledCase, act: NewAct): Promise<void> {
  const { reference } = found;
  await addOnce(services, {
    list: schedulePlaces.acts, folder: folderOf(services.siteUrl, 'acts', found), guid: { column: 'ActGuid', value: act.guid },
    values: {
      Title: reference, CaseReference: reference, ActKind: act.kind, ActBlock: blockKeyOf(reference, act), EntryNumbers: writeNumbers(act.numbers),
      ActContent: JSON.stringify(Object.fromEntries(Object.entries(act.content).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(emptyAct[name as keyof ActContent]))))
    }
  });
}

/** Nothing of a row is trusted to be there; what is no act is left out. */
function readAct(row: unknown): readonly ScheduleAct[] {
  const { Id, CaseReference, ActGuid, ActKind, EntryNumbers, ActContent: content, AuthorId, Author, Created } = v.parse(storedAct, row);
  const at = readInstant(Created ?? '');
  if (!at) throw new DeskError('invalid', { serverMessage: 'The row came without its time.' });
  return ActKind === null ? [] : [{
    id: Id, guid: ActGuid ?? '', reference: CaseReference ?? '', kind: ActKind, numbers: readNumbers(EntryNumbers ?? ''), content: readContent(content ?? ''), by: { id: AuthorId ?? 0, name: Author?.Title ?? '' }, at
  }];
}

function readContent(stored: string): ActContent {
  try {
    const read = v.safeParse(actContentSchema, JSON.parse(stored || '{}'));
    return read.success ? read.output : emptyAct;
  } catch (error) {
    if (error instanceof SyntaxError) return emptyAct;
    throw error;
  }
}

const actItems = (services: ScheduleServices, filter: string): IItems =>
  actList(services).items.filter(filter).select('Id', 'CaseReference', 'ActGuid', 'ActKind', 'EntryNumbers', 'ActContent', 'AuthorId', 'Created', 'Author/Title').expand('Author');

/** So many fit into one address, and so many questions leave at once. */
const [guidsACall, atOnce] = [15, 20] as const;

async function asked(questions: readonly IItems[]): Promise<readonly ScheduleAct[]> {
  const acts: ScheduleAct[] = [];
  for (const some of inParts(questions, atOnce)) {
    acts.push(...(await Promise.all(some.map((question) => allRows<unknown>(question, 1_000)))).flat(2).flatMap(readAct));
  }
  return acts;
}

/** The acts that entries name, of this request. @throws DeskError */
export async function readActs(services: ScheduleServices, reference: string, guids: readonly string[]): Promise<Acts> {
  const wanted = [...new Set(guids)].filter((guid) => guid !== '');
  const acts = await asked(inParts(wanted, guidsACall).map((some) => actItems(services, some.map((guid) => `ActGuid eq ${filterValue(guid)}`).join(' or '))));
  return new Map(acts.filter((act) => act.reference === reference).map((act) => [act.guid, act]));
}

/** Every record of a redaction up to a number, or of one document. @throws DeskError */
export async function readRedactions(services: ScheduleServices, reference: string, upTo: number, only?: number): Promise<readonly ScheduleAct[]> {
  const blocks = only === undefined ? Array.from({ length: actBlockOf(Math.max(1, upTo)) + 1 }, (_, block) => block) : [actBlockOf(only)];
  const acts = await asked(blocks.map((block) => actItems(services, `ActBlock eq ${filterValue(actBlockKey(reference, 'redact', block))}`).orderBy('Id')));
  return acts.filter(({ reference: of, numbers }) => of === reference && (only === undefined || numbers[0]?.[0] === only));
}

/** Releases or samples of a request, in their order. @throws DeskError */
export const readActsOf = async (services: ScheduleServices, reference: string, kind: 'release' | 'sample'): Promise<readonly ScheduleAct[]> =>
  asked([actItems(services, `ActBlock eq ${filterValue(actBlockKey(reference, kind, 0))}`).orderBy('Id')]);
