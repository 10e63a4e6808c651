import strings from '../../loc/desk';
import * as React from 'react';
import type { CaseAccess } from '../../casework/store/contract';
import { useServiceText } from '../../casework/ui/serviceNames';
import { QuietButton } from '../../shared-ui/Button';
import { fill } from '../../shared-ui/text';
import { useUniqueId } from '../../shared-ui/uniqueId';
import { emptyQuery, nobody, sorts, type CasesQuery, type KnownChoices, type Sort } from '../rules/casesQuery';
import type { ReadableLog } from './LogsPage';
import styles from './Desk.module.scss';

/** A case officer by the number that the site has for them. */
export function officerName({ officers }: CaseAccess, id: string): string {
  return officers.find((each) => String(each.id) === id)?.name ?? strings.officerUnknown;
}

interface CasesFormProps {
  readonly opened: ReadableLog;
  readonly known: KnownChoices;
  readonly query: CasesQuery;
  /** What stood in the address and is not known here. */
  readonly ignored: readonly string[];
  /** In what words are looked for. */
  readonly searched: string;
  readonly onQuery: (query: CasesQuery, how?: 'push' | 'replace') => void;
}

const sortTexts: Readonly<Record<Sort, string>> = { time: strings.sort_time, newest: strings.sort_newest, reference: strings.sort_reference, service: strings.sort_service, officer: strings.sort_officer };

/** Words are sought when whoever types has paused: an entry a letter would be no history, and some browsers refuse so many. */
const PAUSE_MS = 400;

/** What is asked of the cases of a log. Each answer stands in the address at once. */
export const CasesForm: React.FC<CasesFormProps> = ({ opened: { log, access }, known, query, ignored, searched, onQuery }) => {
  const id = useUniqueId('desk-cases');
  const serviceText = useServiceText();
  const isClosed = query.standing === 'closed';
  const [words, setWords] = React.useState(query.words);
  const latest = React.useRef({ query, onQuery });
  latest.current = { query, onQuery };
  // Back brings other words
  React.useEffect(() => setWords(query.words), [query.words]);
  React.useEffect(() => {
    if (words.trim() === latest.current.query.words) return undefined;
    const timer = window.setTimeout(() => latest.current.onQuery({ ...latest.current.query, words: words.trim() }, 'replace'), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [words]);
  const set = (more: Partial<CasesQuery>): void => onQuery({ ...query, words: words.trim(), ...more });
  const isNarrowed = JSON.stringify({ ...query, standing: 'open', sort: '', show: '', ...(isClosed ? { from: '', to: '' } : {}) }) !== JSON.stringify(emptyQuery);
  return (
    <form role="search" aria-label={strings.formLabel} className={styles.form} onSubmit={(event) => { event.preventDefault(); set({}); }}>
      <div className={styles.wide}>
        <label htmlFor={`${id}-words`}>{strings.wordsLabel}</label>
        <input id={`${id}-words`} type="search" value={words} aria-describedby={`${id}-searched`} onChange={(event) => setWords(event.target.value)} />
        <span id={`${id}-searched`} className={styles.quiet}>{searched}</span>
      </div>
      {isClosed ? null : <Choice id={`${id}-state`} label={strings.stateLabel} value={query.state} all={known.states} text={(state) => log.room.state(state)} onChange={(state) => set({ state })} />}
      <Choice id={`${id}-service`} label={strings.serviceLabel} value={query.service} all={known.services} text={serviceText} onChange={(service) => set({ service })} />
      <Choice
        id={`${id}-officer`} label={strings.officerLabel} value={query.officer} all={[nobody, ...known.officers]}
        text={(officer) => (officer === nobody ? strings.officerNobody : officerName(access, officer))} onChange={(officer) => set({ officer })}
      />
      {log.parts.marks.map((mark) => (
        <Choice key={mark.key} id={`${id}-${mark.key}`} label={mark.title} value={query.marks[mark.key] ?? ''} all={known.marks[mark.key] ?? []} text={mark.text}
          onChange={(value) => set({ marks: withMark(query.marks, mark.key, value) })} />
      ))}
      <Day id={`${id}-from`} label={isClosed ? strings.closedFrom : strings.beganFrom} value={query.from} onChange={(from) => set({ from })} />
      <Day id={`${id}-to`} label={strings.untilDay} value={query.to} onChange={(to) => set({ to })} />
      <Choice
        id={`${id}-sort`} label={strings.sortLabel} value={query.sort} none={isClosed ? strings.sort_closed : strings.sort_time}
        all={sorts.filter((sort) => sort !== 'time')} text={(sort) => sortTexts[sort as Sort]} onChange={(sort) => set({ sort })}
      />
      {isNarrowed ? (
        <div className={styles.reset}>
          <QuietButton onClick={() => { setWords(''); onQuery({ ...emptyQuery, standing: query.standing, ...(isClosed ? { from: query.from, to: query.to } : {}) }); }}>{strings.clearAll}</QuietButton>
        </div>
      ) : null}
      {ignored.length === 0 ? null : <p role="status" className={styles.wide}>{fill(strings.ignored, ignored.map((each) => `“${each}”`).join(', '))}</p>}
    </form>
  );
};

function withMark(marks: CasesQuery['marks'], key: string, value: string): CasesQuery['marks'] {
  const rest = Object.fromEntries(Object.entries(marks).filter(([each]) => each !== key));
  return value === '' ? rest : { ...rest, [key]: value };
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly all: readonly string[];
  readonly none?: string;
  readonly text: (value: string) => string;
  readonly onChange: (value: string) => void;
}

/** The browser's own list: on a phone it fills the screen. */
const Choice: React.FC<ChoiceProps> = ({ id, label, value, all, none = strings.anyChoice, text, onChange }) => (
  <div>
    <label htmlFor={id}>{label}</label>
    <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{none}</option>
      {all.map((each) => <option key={each} value={each}>{text(each)}</option>)}
    </select>
  </div>
);

const Day: React.FC<Pick<ChoiceProps, 'id' | 'label' | 'value' | 'onChange'>> = ({ id, label, value, onChange }) => (
  <div>
    <label htmlFor={id}>{label}</label>
    <input id={id} type="date" value={value} onChange={(event) => onChange(event.target.value)} />
  </div>
);
