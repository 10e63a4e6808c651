import strings from '../../../loc/requestToday';
import { ukDate } from '../../../calendar';
import type { DueItem, DueSource } from '../../../casework/ui/deskLog';
import { fill } from '../../../shared-ui/text';
import type { OutstandingSearch } from '../../rules/searches/outstanding';
import type { RequestDeskStore } from './contract';

/** So many days ahead a search that is not answered is named. */
const daysAhead = 3;

const why = { answered: strings.why_answered, overdue: strings.why_overdue, open: strings.why_open } as const;

function itemOf({ question: { id, reference, service, addressee, due }, stand }: OutstandingSearch): DueItem {
  return {
    key: String(id), reference, name: addressee ? fill(strings.letterTo, addressee.name) : strings.search, service, why: why[stand], due: due === '' ? undefined : due,
    next: { text: stand === 'answered' ? strings.read : strings.look, command: 'searches' }
  };
}

/** Searches that wait for an officer: answered and not settled whenever they are due, overdue, or due within some days. */
export const requestDue = (services: { now: () => Parameters<typeof ukDate>[0] }, store: Pick<RequestDeskStore, 'readOutstanding'>): readonly DueSource[] => [{
  key: 'searches', heading: strings.heading, looked: fill(strings.looked, daysAhead),
  read: async () => {
    const until = ukDate(services.now()).add({ days: daysAhead }).toString();
    return (await store.readOutstanding()).filter(({ stand, question }) => stand !== 'open' || question.due <= until).map(itemOf);
  }
}];
