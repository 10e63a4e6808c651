import { DeskError } from '../../../../platform/sharepoint/errors';
import { isSameScreening } from '../../../rules/screening/change';
import type { MyScreening, NewScreening, ScreeningPort } from '../contract';

export interface MemoryScreenings extends ScreeningPort {
  /** Newest first. */
  readonly rows: MyScreening[];
  readMyServices: ScreeningPort['readMyServices'];
  readonly asked: { readonly what: 'submit' | 'change'; readonly guid: string; readonly screening: NewScreening }[];
  /** What the next calls end with, one each. */
  readonly failures: DeskError[];
  /** Somebody saves it elsewhere. */
  elsewhere(rowId: number, changes: Partial<MyScreening>): void;
}

export const savedScreening: MyScreening = {
  rowId: 7, etag: '"1"', by: 'Alex Turner', at: '2026-11-18T09:00:00Z', guid: '0d5b2c43-7f0e-4b2a-9d53-0c4a8e0f1a11', reference: 'DPS-2026-00007', title: 'Parking permits online', service: 'Housing', version: 1, result: 'notNeeded',
  publicState: 'Received', answers: { project_title: 'Parking permits online', project_what: 'Residents apply online.', personal_data: 'no' }
};

/** Screenings in memory: an etag a row, one a GUID. @param myServices services in whose managers' group whoever looks is */
export function memoryScreenings({ rows = [], myServices = [] }: { readonly rows?: readonly MyScreening[]; readonly myServices?: readonly string[] } = {}): MemoryScreenings {
  const kept = [...rows];
  const asked: MemoryScreenings['asked'] = [];
  const failures: DeskError[] = [];
  const put = (rowId: number, screening: Partial<MyScreening>): MyScreening => {
    const index = kept.findIndex((row) => row.rowId === rowId);
    const before = kept[index];
    kept[index] = { ...before, ...screening, etag: `"${Number(before.etag.replace(/\D/g, '')) + 1}"` };
    return kept[index];
  };
  async function answer<Answer>(work: () => Answer): Promise<Answer> {
    const failure = failures.shift();
    if (failure) throw failure;
    return work();
  }
  return {
    rows: kept, asked, failures,
    elsewhere: (rowId, changes) => void put(rowId, { by: 'Priya Nandra', at: '2026-11-20T17:00:00Z', ...changes }),
    readMyServices: () => answer(() => myServices),
    readMyScreenings: () => answer(() => [...kept]),
    submitScreening: async (services, screening, guid) => {
      asked.push({ what: 'submit', guid, screening });
      return answer(() => {
        const there = kept.find((row) => row.guid === guid);
        if (there) return there;
        const rowId = 8 + kept.length;
        const row: MyScreening = { ...screening, wantedUntil: screening.wantedUntil ?? '', rowId, guid, etag: '"1"', by: services.me.displayName, at: services.now().toString(), reference: `DPS-2026-0000${rowId}`, publicState: 'Received' };
        kept.unshift(row);
        return row;
      });
    },
    changeScreening: async (services, over, screening) => {
      asked.push({ what: 'change', guid: over.guid, screening });
      return answer(() => {
        const there = kept.find(({ rowId }) => rowId === over.rowId);
        if (!there) throw new DeskError('not-found');
        if (there.etag !== over.etag && !isSameScreening(there, over)) throw new DeskError('conflict', { status: 412 });
        return put(over.rowId, { ...screening, wantedUntil: screening.wantedUntil ?? '', by: services.me.displayName, at: services.now().toString() });
      });
    }
  };
}
