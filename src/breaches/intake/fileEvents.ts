import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { readInstant, utcSecond } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import { allRows } from '../../platform/sharepoint/paging';
import { caseHistory } from '../lists';
import type { BreachReference } from '../rules';
import { addEventRow } from '../store/addEventRow';

/** Stable words in `Case history`; its details are lines of the kind of change and the name. */
export const filesChangedEvent = 'report files changed';
type NotedChange = 'gone' | 'replaced' | 'not kept';

const events = (services: DeskServices) => deskList(services.sp, services.siteUrl, caseHistory).items;
const stored = v.array(v.object({ EventKind: v.nullish(v.string(), ''), Details: v.nullish(v.string(), ''), Created: v.string() }));
const lineOf = (change: NotedChange, name: string): string => `${change}: ${name}`;

/** When each change was noticed, by SharePoint's stamp of the first event that says it. */
async function noted(services: DeskServices, reference: string): Promise<ReadonlyMap<string, Temporal.Instant>> {
  const rows = await allRows<unknown>(events(services).filter(`CaseReference eq '${reference}'`).select('Id', 'EventKind', 'Details', 'Created').orderBy('Id'), 1000);
  const lines = v.parse(stored, rows).filter(({ EventKind }) => EventKind === filesChangedEvent)
    .flatMap(({ Details, Created }) => (Details ?? '').split('\n').map((line) => [line, readInstant(Created) ?? services.now()] as const));
  return new Map(lines.reverse());
}

async function note(services: DeskServices, reference: string, lines: readonly string[]): Promise<void> {
  if (lines.length > 0) {
    await addEventRow(services, { Title: 'Files of the report changed', CaseReference: reference, EventKind: filesChangedEvent, Details: lines.join('\n'), EventAt: utcSecond(services.now()) });
  }
}

/** A file that cannot be kept at all, such as one that SharePoint refuses: said once. */
export async function noteNotKept(services: DeskServices, reference: BreachReference, names: readonly string[]): Promise<void> {
  if (names.length > 0) {
    const before = await noted(services, reference);
    await note(services, reference, names.map((name) => lineOf('not kept', name)).filter((line) => !before.has(line)));
  }
}

export interface NoticedFile {
  readonly name: string;
  /** When an officer's page noticed it; undefined when none has yet. */
  readonly noticedAt: Temporal.Instant | undefined;
}

export interface NoticedFiles {
  readonly gone: readonly NoticedFile[];
  readonly replaced: readonly NoticedFile[];
}

/**
 * Says since when it is known that files of the report have gone or were replaced, and puts on record what nobody has noticed before.
 * @param mayNote whether this page may add to the history: a reviewer's may not, and reads only
 * @throws DeskError
 */
export async function noticeFiles(services: DeskServices, reference: string, { gone, replaced }: { readonly gone: readonly string[]; readonly replaced: readonly string[] }, mayNote: boolean): Promise<NoticedFiles> {
  if (gone.length + replaced.length === 0) {
    return { gone: [], replaced: [] };
  }
  const before = await noted(services, reference);
  const lines = [...gone.map((name) => lineOf('gone', name)), ...replaced.map((name) => lineOf('replaced', name))].filter((line) => !before.has(line));
  if (mayNote) {
    await note(services, reference, lines);
  }
  const when = (line: string): Temporal.Instant | undefined => before.get(line) ?? (mayNote ? services.now() : undefined);
  return {
    gone: gone.map((name) => ({ name, noticedAt: when(lineOf('gone', name)) })), replaced: replaced.map((name) => ({ name, noticedAt: when(lineOf('replaced', name)) }))
  };
}
