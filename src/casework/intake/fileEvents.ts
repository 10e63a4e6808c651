import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { readInstant } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { allRows } from '../../platform/sharepoint/paging';
import { genericEvents } from '../rules/events/genericEvents';
import { genericEvent } from '../rules/events/makeEvent';
import { readEventValues, type EventSite } from '../store/eventRow';
import { writeEvents, type CaseOfEvents } from '../store/events';
import { historyItems } from './history';

const changes = ['gone', 'replaced', 'notKept'] as const;
type NotedChange = (typeof changes)[number];
/** As rows without a code have them, a line each: "not kept: scan.pdf". */
const formerWords: Readonly<Record<NotedChange, string>> = { gone: 'gone', replaced: 'replaced', notKept: 'not kept' };

const stored = v.array(v.object({ EventKind: v.nullish(v.string(), ''), Details: v.nullish(v.string(), ''), EventValues: v.nullish(v.string(), ''), Created: v.string() }));
const lineOf = (change: NotedChange, name: string): string => `${formerWords[change]}: ${name}`;

/** When each change was noticed, by SharePoint's stamp of the first event that says it. */
async function noted(services: DeskServices, reference: string): Promise<ReadonlyMap<string, Temporal.Instant>> {
  const rows = await allRows<unknown>(historyItems(services).filter(`CaseReference eq '${reference}'`).select('Id', 'EventKind', 'Details', 'EventValues', 'Created').orderBy('Id'), 1000);
  const lines = v.parse(stored, rows).filter(({ EventKind }) => EventKind === genericEvents.reportFilesChanged.kind)
    .flatMap(({ Details, EventValues, Created }) => [...(Details ?? '').split('\n'), ...linesIn(EventValues)].map((line) => [line, readInstant(Created) ?? services.now()] as const));
  return new Map(lines.reverse());
}

function linesIn(stored: string | null | undefined): readonly string[] {
  const values = readEventValues(stored);
  return changes.flatMap((change) => {
    const names = values[change];
    return Array.isArray(names) ? names.map((name: string) => lineOf(change, name)) : [];
  });
}

/** @param names of what nobody has noted before */
async function note(site: EventSite, of: CaseOfEvents, names: Partial<Readonly<Record<NotedChange, readonly string[]>>>): Promise<void> {
  if (Object.values(names).some((each) => each.length > 0)) {
    await writeEvents(site, of, [genericEvent('reportFilesChanged', names)]);
  }
}

/** A file that cannot be kept at all, such as one that SharePoint refuses: said once. */
export async function noteNotKept(site: EventSite, of: CaseOfEvents, names: readonly string[]): Promise<void> {
  if (names.length > 0) {
    const before = await noted(site.services, of.reference);
    await note(site, of, { notKept: names.filter((name) => !before.has(lineOf('notKept', name))) });
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
 * Says since when it is known that files of an intake's row have gone or were replaced, and puts on record what nobody has noticed before.
 * @param mayNote whether this page may add to the history: a reviewer's may not, and reads only
 * @throws DeskError
 */
export async function noticeFiles(
  site: EventSite, of: CaseOfEvents, { gone, replaced }: { readonly gone: readonly string[]; readonly replaced: readonly string[] }, mayNote: boolean
): Promise<NoticedFiles> {
  if (gone.length + replaced.length === 0) {
    return { gone: [], replaced: [] };
  }
  const before = await noted(site.services, of.reference);
  const isNew = (change: NotedChange) => (name: string): boolean => !before.has(lineOf(change, name));
  if (mayNote) {
    await note(site, of, { gone: gone.filter(isNew('gone')), replaced: replaced.filter(isNew('replaced')) });
  }
  const when = (line: string): Temporal.Instant | undefined => before.get(line) ?? (mayNote ? site.services.now() : undefined);
  return {
    gone: gone.map((name) => ({ name, noticedAt: when(lineOf('gone', name)) })), replaced: replaced.map((name) => ({ name, noticedAt: when(lineOf('replaced', name)) }))
  };
}
