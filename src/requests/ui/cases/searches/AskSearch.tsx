import strings from '../../../../loc/searchDesk';
import texts from '../../../../loc/searches';
import * as React from 'react';
import type { CaseProblem } from '../../../../casework/rules/command';
import { useServiceText } from '../../../../casework/ui/serviceNames';
import { useInput } from '../../../../casework/ui/useInput';
import type { DeskServices } from '../../../../platform/host/services';
import { QuietButton } from '../../../../shared-ui/Button';
import { ErrorSummary } from '../../../../shared-ui/ErrorSummary';
import { DayBox } from '../../../../shared-ui/fields/DayBox';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { focusElement } from '../../../../shared-ui/focus';
import { addresseeKinds, searchWays } from '../../../rules/searches/choices';
import { checkSearch, doubtsOf, type SearchAsked, type SearchInput } from '../../../rules/searches/question';
import { errorOf, problemText } from '../../searches/searchText';
import type { SearchesStore } from './searchesStore';
import { SeenByWords } from './SeenByWords';

interface AskSearchProps {
  readonly services: DeskServices;
  readonly store: Pick<SearchesStore, 'readSeenBy'>;
  readonly id: (path: string) => string;
  readonly isRestricted: boolean;
  /** Codes of the services that have folders. */
  readonly serviceNames: readonly string[];
  /** Codes of the services whose people the request is about. */
  readonly aboutServices: readonly string[];
  /** The day by which the request must be answered. */
  readonly responseDue: string | undefined;
  readonly busy: boolean;
  readonly onAsk: (asked: SearchAsked, guid: string) => Promise<boolean>;
}

const empty = (isRestricted: boolean): SearchInput => ({
  way: isRestricted ? 'letter' : '', service: '', ofService: '', addresseeKind: '', addressee: '', lookFor: '', places: '', terms: '', participants: '', since: '', until: '', due: ''
});

/** What every search is asked alike; the rest hangs on who is asked. */
const ofEveryWay: readonly string[] = ['lookFor', 'participants', 'since', 'until', 'due'];

/** The questions of a new search. */
export const AskSearch: React.FC<AskSearchProps> = ({ services, store, id, isRestricted, serviceNames, aboutServices, responseDue, busy, onAsk }) => {
  const serviceText = useServiceText();
  const typed = useInput<SearchInput>('search', empty(isRestricted));
  const [problems, setProblems] = React.useState<readonly CaseProblem[]>([]);
  const [turn, setTurn] = React.useState(0);
  // for this search, however often it is tried
  const [guid, setGuid] = React.useState(() => crypto.randomUUID());
  const input = typed.value;
  const set = (changes: Partial<SearchInput>): void => typed.set({ ...input, ...changes });
  const fieldId = (field: string): string => id(`search.${field}`);
  const of = (field: keyof SearchInput): { readonly id: string; readonly error: string | undefined } => ({ id: fieldId(field), error: errorOf(problems, field) });
  const doubts = doubtsOf(input, responseDue);

  const ask = async (): Promise<void> => {
    const checked = checkSearch(input, { now: services.now(), isRestricted, services: serviceNames, aboutServices });
    setProblems(checked.ok ? [] : checked.problems);
    if (!checked.ok) {
      setTurn(turn + 1);
    } else if (await onAsk(checked.search, guid)) {
      typed.reset();
      setGuid(crypto.randomUUID());
      // the form is empty again: what was given, and to whom it was told, stands above
      focusElement(document.getElementById(id('searches')));
    }
  };

  return (
    <>
      {problems.length > 0 ? <ErrorSummary turn={turn} lines={problems.map((each) => ({ fieldId: fieldId(each.field), text: problemText(each) }))} /> : null}
      <RadioGroup {...of('way')} label={strings.ask_way} value={input.way} choices={searchWays.filter((way) => !isRestricted || way === 'letter').map((key) => ({ key, text: strings[`way_${key}`] }))}
        onChange={(way) => {
          // what was said of another way is asked no more
          setProblems(problems.filter(({ field }) => ofEveryWay.includes(field)));
          set({ way });
        }} />
      {input.way === 'service' || input.way === 'it' ? (
        <>
          <SelectBox {...of('service')} label={strings.ask_service} hint={input.way === 'it' ? strings.hint_itService : undefined} none={strings.noService} value={input.service}
            choices={serviceNames.map((key) => ({ key, text: serviceText(key) }))} onChange={(service) => set({ service, ofService: '' })} />
          {input.service === '' ? null : <SeenByWords services={services} store={store} service={input.service} isNew />}
          <RadioGroup {...of('ofService')} label={strings.ask_ofService} hint={strings.hint_ofService} layout="inline" value={input.ofService} choices={[{ key: 'yes', text: strings.yes }, { key: 'no', text: strings.no }]}
            onChange={(ofService) => set({ ofService })} />
        </>
      ) : null}
      {input.way === 'letter' ? (
        <>
          <SelectBox {...of('addresseeKind')} label={strings.ask_addresseeKind} none={strings.noService} value={input.addresseeKind} choices={addresseeKinds.map((key) => ({ key, text: strings[`kind_${key}`] }))}
            onChange={(kind) => set({ addresseeKind: addresseeKinds.find((each) => each === kind) ?? '' })} />
          <TextBox {...of('addressee')} label={strings.ask_addressee} value={input.addressee} onChange={(addressee) => set({ addressee })} />
        </>
      ) : null}
      <TextBox {...of('lookFor')} label={strings.ask_lookFor} hint={strings.hint_lookFor} rows={3} value={input.lookFor} onChange={(lookFor) => set({ lookFor })} />
      <TextBox {...of('places')} label={strings.ask_places} hint={strings.hint_places} optional={input.way === 'letter'} rows={2} value={input.places} onChange={(places) => set({ places })} />
      <TextBox {...of('terms')} label={strings.ask_terms} hint={strings.hint_terms} optional={input.way !== 'it'} rows={2} value={input.terms} onChange={(terms) => set({ terms })} />
      <TextBox {...of('participants')} label={strings.ask_participants} hint={strings.hint_participants} optional rows={2} value={input.participants} onChange={(participants) => set({ participants })} />
      <DayBox {...of('since')} label={strings.ask_since} hint={strings.hint_since} optional value={input.since} onChange={(since) => set({ since })} />
      <DayBox {...of('until')} label={strings.ask_until} hint={strings.hint_until} optional value={input.until} onChange={(until) => set({ until })} />
      <DayBox {...of('due')} label={strings.ask_due} hint={doubts.length > 0 ? strings.doubt : undefined} value={input.due} onChange={(due) => set({ due })} />
      <p>{texts.offence}</p>
      <QuietButton aria-disabled={busy} onClick={() => void ask()}>{busy ? strings.adding : strings.add}</QuietButton>
    </>
  );
};
