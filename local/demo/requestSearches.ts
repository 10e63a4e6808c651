import type { Temporal } from 'temporal-polyfill';
import { ukDate } from '../../src/calendar';
import type { DeskServices } from '../../src/platform/host/services';
import { openRequestStore } from '../../src/requests/cases/store';
import { tellOfSearch } from '../../src/requests/intake/searchTelling';
import type { RequestCase } from '../../src/requests/rules/cases/values';
import type { SearchSaid } from '../../src/requests/rules/searches/answer';
import { searchEvent } from '../../src/requests/rules/searches/events';
import type { SearchAsked } from '../../src/requests/rules/searches/question';
import { readMySearches } from '../../src/requests/store/mySearches';
import { answerSearch, askService } from '../../src/requests/store/searches';
import { hoursBefore, type Moment } from './moments';

/** What a service is asked to look for because of a request, and what it has said. */
export interface DemoSearch {
  readonly hoursAfter: number;
  readonly by: string;
  readonly dueInDays: number;
  readonly asked: Pick<SearchAsked, 'service' | 'lookFor'> & Partial<SearchAsked>;
  readonly answer?: { readonly hoursLater: number; readonly by: string; readonly said: Pick<SearchSaid, 'outcome' | 'systems' | 'why' | 'peopleAsked'> & Partial<SearchSaid> };
}

interface About {
  readonly as: (account: string) => DeskServices;
  /** When the request was entered. */
  readonly saved: Temporal.Instant;
  readonly caseOf: (services: DeskServices) => Promise<RequestCase>;
  readonly guid: (part: 'asked' | 'said') => string;
}

/** A service is asked, and told of it; and what it answers. */
export function searchMoments({ hoursAfter, by, dueInDays, asked, answer }: DemoSearch, { as, saved, caseOf, guid }: About): readonly Moment[] {
  const given = hoursBefore(saved, -hoursAfter);
  return [
    {
      at: given,
      happen: async () => {
        const services = as(by);
        const found = await caseOf(services);
        const due = ukDate(given).add({ days: dueInDays }).toString();
        const search = await askService(services, found, { way: 'service', addressee: undefined, places: [], terms: [], participants: [], since: undefined, until: undefined, ...asked, due }, guid('asked'));
        await openRequestStore(services).addEvents(found, [searchEvent('searchAsked', { service: asked.service, addressee: undefined, way: 'service', due })]);
        await tellOfSearch(services, found, search);
      }
    },
    ...(answer ? [{
      at: hoursBefore(given, -answer.hoursLater),
      happen: async () => {
        const services = as(answer.by);
        const mine = (await readMySearches(services, false)).find(({ question }) => question.guid === guid('asked'));
        if (!mine) throw new Error(`“${asked.lookFor}” is no search of ${answer.by}.`);
        await answerSearch(services, mine.question, { terms: [], since: undefined, until: undefined, personalDevices: 'no', elsewhere: '', cannot: '', files: [], counts: [], ...answer.said }, guid('said'));
      }
    }] : [])
  ];
}
