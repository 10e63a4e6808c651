import { Temporal } from 'temporal-polyfill';
import { DeskError } from '../../../../../platform/sharepoint/errors';
import { isAdded } from '../../../../../casework/rules/bringIn/table';
import { emptyAct, type ScheduleAct } from '../../../../rules/schedule/acts';
import { documentRow } from '../../../../rules/schedule/addOne';
import { comparedEntries, entriesOf, indexFormat } from '../../../../rules/schedule/bringIn';
import { decidedCells, refusalOf } from '../../../../rules/schedule/decide';
import type { ScheduleEntry } from '../../../../rules/schedule/entry';
import { fits } from '../../../../rules/schedule/filter';
import { line } from '../../../../rules/schedule/testSchedule';
import type { BulkResult, MarkedLine, NewAct, ScheduleStore } from '../../../../store/schedule';

/** An entry of which only this is known. */
export const anEntry = (number: number, known: Partial<ScheduleEntry> = {}): ScheduleEntry => ({
  ...line(number), etag: '"1"', title: `Paper ${number}`, kind: 'email', day: '2025-02-03', from: 'ann@example.org', to: '', source: 'Housing', sha256: '', externalId: `C${number}`, reason: '', ...known
});

export interface MemorySchedule extends ScheduleStore {
  readonly entries: Map<number, ScheduleEntry>;
  readonly acts: Map<string, ScheduleAct>;
  /** A colleague changes one. */
  change(number: number, known: Partial<ScheduleEntry>): void;
}

/** A schedule in memory as its store answers. @param me who acts */
export function memorySchedule(first: readonly ScheduleEntry[], acts: readonly ScheduleAct[] = [], me = { id: 9, name: 'Tom Ashworth' }): MemorySchedule {
  const entries = new Map(first.map((entry) => [entry.number, entry]));
  const kept = new Map(acts.map((act) => [act.guid, act]));
  const all = (): readonly ScheduleEntry[] => [...entries.values()].sort((one, other) => one.number - other.number);
  const change = (number: number, known: Partial<ScheduleEntry>): void => {
    const before = entries.get(number);
    if (before) entries.set(number, { ...before, ...known, etag: `"${Number(before.etag.slice(1, -1)) + 1}"` });
  };
  const act = ({ kind, guid, numbers, content }: NewAct): void => {
    kept.set(guid, { id: kept.size + 1, guid, reference: 'SAR-2026-00001', kind, numbers: numbers.map((number) => [number, number]), content: { ...emptyAct, ...content }, by: me, at: Temporal.Instant.from('2026-11-20T10:00:00Z') });
  };
  const write = (lines: readonly MarkedLine[], known: (each: MarkedLine) => Partial<ScheduleEntry>): BulkResult => {
    const fresh = lines.filter(({ number, etag }) => entries.get(number)?.etag === etag);
    fresh.forEach((each) => change(each.number, known(each)));
    return { saved: fresh.map(({ number }) => number), conflicts: lines.filter((each) => !fresh.includes(each)).map(({ number }) => number), refused: [], failed: [], left: [], stopped: undefined };
  };
  return {
    entries, acts: kept, change,
    readPage: (_services, _reference, { filter, after, size }) => {
      const matching = all().filter((entry) => entry.number > after && fits(entry, filter));
      return Promise.resolve({ entries: matching.slice(0, size), isMore: matching.length > size });
    },
    readLines: () => Promise.resolve(all()),
    readMatching: (_services, _reference, filter) => Promise.resolve(all().filter((entry) => fits(entry, filter))),
    readOne: (_services, _reference, number) => { const found = entries.get(number); return found ? Promise.resolve(found) : Promise.reject(new DeskError('not-found')); },
    readActs: () => Promise.resolve(kept),
    readActsOf: (_services, _reference, kind) => Promise.resolve([...kept.values()].filter((each) => each.kind === kind)),
    readRedactions: (_services, _reference, _upTo, only) => Promise.resolve([...kept.values()].filter((each) => each.kind === 'redact' && (only === undefined || each.numbers[0]?.[0] === only))),
    addAct: (_services, _found, added) => { act(added); return Promise.resolve(); },
    decideEntries: (_services, _found, lines, input, guid) => {
      const judged = lines.map((each) => ({ each, code: refusalOf(each, input) }));
      const able = judged.filter(({ code }) => code === undefined).map(({ each }) => each);
      if (able[0]) {
        const { decision, exemptions, told, reason } = decidedCells(able[0], input, guid);
        act({ kind: 'decide', guid, numbers: able.map(({ number }) => number), content: { decision, exemptions: [...exemptions], told, reason } });
      }
      const refused = judged.flatMap(({ each: { number }, code }) => (code === undefined ? [] : [{ number, code }]));
      return Promise.resolve({ ...write(able, (each) => { const cells = decidedCells(each, input, guid); return { ...cells, hasReason: cells.reason !== '' }; }), refused });
    },
    batchEntries: (_services, lines, batch) => Promise.resolve(write(lines, () => ({ batch }))),
    askChecks: (_services, _found, lines, { guid, content }) => { act({ kind: 'sample', guid, numbers: lines.map(({ number }) => number), content }); return Promise.resolve(write(lines, () => ({ check: 'asked' }))); },
    checkEntries: (_services, _found, lines, said, guid) => {
      act({ kind: 'check', guid, numbers: lines.map(({ number }) => number), content: { of: said.of, check: said.check, reason: said.reason } });
      return Promise.resolve(write(lines, () => ({ check: said.check, checkedIn: guid })));
    },
    releaseEntries: (_services, _found, lines, placed, { guid, content }) => {
      act({ kind: 'release', guid, numbers: placed.map(({ number }) => number), content });
      const where = new Map(placed.map((each) => [each.number, each]));
      return Promise.resolve(write(lines, ({ number }) => ({ releasedIn: guid, volume: where.get(number)?.volume, firstPage: where.get(number)?.firstPage })));
    },
    compareIndex: (_services, _reference, rows) => Promise.resolve(comparedEntries(rows, all())),
    addDocument: (_services, _found, input, guid) => {
      const [entry] = entriesOf([documentRow(input, guid)], all());
      entries.set(entry.number, anEntry(entry.number, entry));
      return Promise.resolve(entry.number);
    },
    bringInIndex: (_services, _found, rows) => {
      const added = entriesOf(comparedEntries(rows, all()).filter((row) => isAdded(indexFormat, row)), all());
      added.forEach((entry) => entries.set(entry.number, anEntry(entry.number, entry)));
      return Promise.resolve(added.length);
    }
  };
}
