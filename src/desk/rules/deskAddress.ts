import { emptyQuery, type CasesQuery } from './casesQuery';

export const deskViews = ['today', 'cases', 'calendar', 'policies'] as const;
export type DeskView = (typeof deskViews)[number];

/** Where the desk stands: one of its views, and of the cases which log and which of them. */
export interface DeskPlace {
  readonly view: DeskView;
  /** The key of a log; empty for the first. */
  readonly log: string;
  readonly query: CasesQuery;
  /** What of a view besides those of cases stands open, as that view calls it, such as a month of the calendar; empty for nothing. */
  readonly item?: string;
}

/** What somebody pasted into an address is read so far. */
const LONGEST = 200;
const parts = { show: 'show', words: 'q', state: 'state', service: 'service', officer: 'officer', from: 'from', to: 'to', sort: 'sort' } as const;
/** What a kind of case is told apart by has names of its own: `is.severity`. */
const markStart = 'is.';
const entries = Object.entries(parts) as [keyof typeof parts, string][];

/**
 * The place in an address, such as `?desk=cases&log=breach&service=Housing`. What SharePoint and others keep in it is not looked at.
 * @param start the view of a page whose address names none
 * @returns `unknown`: a view that there is not
 */
export function deskPlaceIn(search: string, start: DeskView): DeskPlace & { readonly unknown: string | undefined } {
  const asked = new URLSearchParams(search);
  const of = (name: string): string => (asked.get(name) ?? '').trim().slice(0, LONGEST);
  const named = of('desk');
  const view = deskViews.find((each) => each === named);
  return {
    view: view ?? start,
    unknown: named !== '' && view === undefined ? named : undefined,
    log: of('log'),
    item: of('item'),
    query: {
      ...emptyQuery,
      standing: of('closed') === '1' ? 'closed' : 'open',
      ...Object.fromEntries(entries.map(([part, name]) => [part, of(name)])),
      marks: Object.fromEntries([...asked.keys()].filter((name) => name.startsWith(markStart)).map((name) => [name.slice(markStart.length), of(name)]).filter(([, value]) => value !== ''))
    }
  };
}

/** The address of a place on the same page. A case that is open in it is left, and of a command beside the list the list may be narrowed; whatever else the address says stays. */
export function addressOfDesk(href: string, { view, log, query, item = '' }: DeskPlace): string {
  const address = new URL(href);
  const set = (name: string, value: string): void => (value === '' ? address.searchParams.delete(name) : address.searchParams.set(name, value));
  const isCases = view === 'cases';
  const isSameLog = isCases && log === (address.searchParams.get('log') ?? '');
  const stays = isSameLog && !address.searchParams.has('case') ? [] : ['do', 'rows'];
  ['case', ...stays].forEach((name) => set(name, ''));
  set('desk', view);
  set('log', isCases ? log : '');
  set('item', view === 'policies' || view === 'calendar' ? item : '');
  set('closed', isCases && query.standing === 'closed' ? '1' : '');
  entries.forEach(([part, name]) => set(name, isCases ? query[part] : ''));
  [...address.searchParams.keys()].filter((name) => name.startsWith(markStart)).forEach((name) => set(name, ''));
  Object.entries(isCases ? query.marks : {}).forEach(([key, value]) => set(`${markStart}${key}`, value));
  return address.href;
}
