import strings from '../../loc/desk';
import * as React from 'react';
import type { CaseLine } from '../../casework/rules/worklist';
import type { CaseLink } from '../../casework/ui/page/parts';
import { useServiceText } from '../../casework/ui/serviceNames';
import { Worklist } from '../../casework/ui/worklist/Worklist';
import type { Filter } from '../../casework/ui/worklist/worklistView';
import type { DeskPlace } from '../rules/deskAddress';
import { emptyQuery, fitsQuery, knownQuery, orderBy, type CasesQuery } from '../rules/casesQuery';
import { CasesForm, officerName } from './CasesForm';
import { ClosedCases } from './ClosedCases';
import { knownIn, textsOf } from './knownChoices';
import { ListCommands, useChosen } from './ListCommands';
import type { ReadableLog } from './LogsPage';
import type { TodayViewProps } from './TodayView';
import type { DeskPlaces } from './useDeskPlace';
import styles from './Desk.module.scss';

export interface CasesViewProps extends Omit<TodayViewProps, 'linkToItem'> {
  readonly place: DeskPlace;
  readonly go: DeskPlaces['go'];
  /** A command on the chosen rows, or on none, which stands beside the list. */
  readonly linkToCommand: (command: string, rows: readonly number[]) => CaseLink;
}

/** The cases of one log: the open ones by time left, narrowed by whatever is asked, and the closed ones of a period. */
export const CasesView: React.FC<CasesViewProps> = (props) => {
  const { logs, place, go, desk: { whole } } = props;
  const opened = logs.find(({ log }) => log.key === place.log) ?? logs[0];
  const isUnknownLog = whole === undefined && place.log !== '' && opened.log.key !== place.log;
  const { standing } = place.query;
  const set = (query: CasesQuery, how?: 'push' | 'replace'): void => go({ view: 'cases', log: place.log === '' && logs.length === 1 ? '' : opened.log.key, query }, how);
  return (
    <>
      {logs.length > 1 ? (
        <p className={styles.logs}>
          {logs.map(({ log }) => (
            <label key={log.key}><input type="radio" name="desk-log" checked={log === opened.log} onChange={() => go({ view: 'cases', log: log.key, query: emptyQuery })} /> {log.name}</label>
          ))}
        </p>
      ) : whole ? <p className={styles.logs} aria-hidden="true">{'\u00a0'}</p> : null}
      {isUnknownLog ? <p role="status">{strings.unknownLog}</p> : null}
      <fieldset className={styles.standing}>
        <legend>{strings.standingLegend}</legend>
        {(['open', 'closed'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name={`desk-standing-${opened.log.key}`} checked={standing === each} onChange={() => set({ ...place.query, standing: each, show: '', from: '', to: '', sort: '' })} />{' '}
            {each === 'open' ? strings.standing_open : strings.standing_closed}
          </label>
        ))}
      </fieldset>
      {standing === 'open'
        ? <OpenCases key={opened.log.key} {...props} opened={opened} onQuery={set} />
        : <ClosedCases key={opened.log.key} {...props} opened={opened} asked={place.query} onQuery={set} />}
    </>
  );
};

interface OpenCasesProps extends CasesViewProps {
  readonly opened: ReadableLog;
  readonly onQuery: (query: CasesQuery, how?: 'push' | 'replace') => void;
}

const OpenCases: React.FC<OpenCasesProps> = ({ desk: { services, settings }, opened, turn, readLines, linkTo, linkToCommand, place, onQuery }) => {
  const { log, access } = opened;
  const serviceText = useServiceText();
  const [lines, setLines] = React.useState<readonly CaseLine[]>();
  // what is in the address may be known only by the lines, such as a service of before
  const read = React.useCallback(async () => {
    const read = await readLines(opened);
    setLines(read);
    return read;
  }, [readLines, opened]);
  const known = knownIn(opened, settings, lines ?? []);
  const { query, ignored } = lines ? knownQuery(place.query, known) : { query: place.query, ignored: [] };
  const texts = textsOf(opened, serviceText);
  const { chosen, ...choosing } = useChosen(lines ?? []);
  return (
    <Worklist
      room={log.room} parts={log.parts} services={services} access={access} readWorklist={read} turn={turn} level={3} linkTo={linkTo}
      choosing={choosing}
      narrowing={{
        filter: (query.show === '' ? 'all' : query.show) as Filter,
        onFilter: (filter) => onQuery({ ...place.query, show: filter === 'all' ? '' : filter }),
        fits: (line) => fitsQuery(line, query, texts),
        order: orderBy(query.sort, { service: ({ service }) => serviceText(service), officer: ({ leadId }) => (leadId === undefined ? '' : officerName(access, String(leadId))) }),
        form: () => (
          <>
            <CasesForm opened={opened} known={known} query={query} ignored={ignored} searched={strings.searchedOpen} onQuery={onQuery} />
            <ListCommands opened={opened} chosen={chosen} linkTo={linkTo} linkToCommand={linkToCommand} onNone={choosing.none} />
          </>
        )
      }}
    />
  );
};
