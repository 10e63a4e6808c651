import { fetchPart } from '../../../platform/host/fetchPart';
import type { DeskServices } from '../../../platform/host/services';
import type { CaseLine } from '../../../casework/rules/worklist';
import { openRequestStore } from '../../cases/store';
import type { OutstandingSearch } from '../../rules/searches/outstanding';
import { countSearches, readOutstanding, readOutstandingOf } from '../../store/outstandingSearches';
import { unlessNoneOpen } from '../../store/restingSearches';
import type { RequestDeskStore } from './contract';
import { withSearches } from './lineSearches';

const reading = (): Promise<typeof import('../../intake/intakeRows')> =>
  fetchPart(() => import(/* webpackChunkName: 'request-keeping' */ '../../intake/intakeRows'));

/** All that the panels of requests ask, for whoever is signed in. The open searches are asked with the open requests, in one call, and stand on their lines. */
export function openRequestDesk(services: DeskServices): RequestDeskStore {
  const store = openRequestStore(services);
  let searches: Promise<readonly OutstandingSearch[]> | undefined;
  const look = (): Promise<readonly OutstandingSearch[]> => {
    const read = (): Promise<readonly OutstandingSearch[]> => readOutstanding(services);
    // when lists have changed is asked once a page: of a page that looks again it says nothing
    const found = searches === undefined ? unlessNoneOpen(services, read) : read();
    searches = found;
    return found;
  };
  return {
    ...store,
    readWaiting: async (reference) => (await reading()).requestRows.readWaiting(services, reference),
    readOutstanding: () => searches ?? look(),
    readOutstandingOf: async ({ reference }) => (await readOutstandingOf(services, reference)).outstanding,
    readCounts: ({ reference, values }) => countSearches(services, reference, values.file.card.worksIn ?? []),
    readWorklist: async (asked) => {
      const [lines, found] = await Promise.all([store.readWorklist(asked), look().catch((error: unknown): readonly OutstandingSearch[] => {
        // the requests stand without them; *Today* says that they could not be read
        console.warn('The open searches could not be read', error);
        return [];
      })]);
      return lines.map((line): CaseLine => withSearches(line, found));
    }
  };
}
