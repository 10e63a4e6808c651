import strings from '../../../loc/worklist';
import * as React from 'react';
import { formatUkDue } from '../../../calendar';
import { LinkButton, QuietButton } from '../../../shared-ui/Button';
import { counted, fill } from '../../../shared-ui/text';
import { changedDirectly, type CaseLine } from '../../rules/worklist';
import type { CaseAccess } from '../../store/contract';
import type { CaseLink } from '../page/parts';
import type { CaseRoom } from '../room';
import { useServiceText } from '../serviceNames';
import { ClockIcon } from './ClockIcon';
import type { WorklistParts } from './parts';
import { offeredOn, type ClockedLine } from './worklistView';
import styles from './Worklist.module.scss';

export interface WorklistRowProps {
  readonly room: Pick<CaseRoom, 'commands' | 'panels' | 'title'>;
  readonly parts: WorklistParts;
  readonly access: CaseAccess;
  readonly clocked: ClockedLine;
  /** Where there is no page of a case: opens the command in a panel. */
  readonly onCommand?: (command: string, line: CaseLine) => void;
  /** The page of a case, where there is one: its commands open beside it there, each at an address. */
  readonly linkTo?: (reference: string, command?: string) => CaseLink;
  /** What of the list is chosen, where several can be worked on in one go. */
  readonly choosing?: Choosing;
}

export interface Choosing {
  isChosen(line: CaseLine): boolean;
  choose(line: CaseLine, isChosen: boolean): void;
}

const columns = 7;

/** The id of the cell that says which case it is. */
export const caseId = ({ logId }: Pick<CaseLine, 'logId'>): string => `desk-worklist-case-${logId}`;

/** One case. The cells have their roles written out, because a table whose cells stand one below the other on a phone is none to some browsers. */
export const WorklistRow: React.FC<WorklistRowProps> = ({ room, parts, access, clocked, onCommand, linkTo, choosing }) => {
  const { line, left, bucket } = clocked;
  const serviceText = useServiceText();
  const [open, setOpen] = React.useState(false);
  // what is of no case stands above the list, where there is a page for each case
  const offered = offeredOn(line, access.role, room).filter((command) => linkTo === undefined || room.commands[command].needsRows);
  const listId = `desk-commands-${line.logId}`;
  return (
    <>
      <tr role="row" className={styles.row}>
        <td role="cell" className={`${styles.cell} ${styles.time}`}>
          <span className={styles.label} aria-hidden="true">{strings.colTime}</span>
          <span className={`${styles.clock} ${styles[bucket]}`}>
            <ClockIcon bucket={bucket} className={styles.icon} />
            <span>{parts.leftText(left)}</span>
          </span>
          {'due' in left ? <span className={styles.note}>{fill(strings.dueBy, formatUkDue(left.due))}</span> : null}
        </td>
        <th id={caseId(line)} role="rowheader" scope="row" className={`${styles.cell} ${styles.case}`}>
          <span className={styles.reference}>
            {choosing ? <ChooseLine line={line} choosing={choosing} /> : null}
            {linkTo ? <a data-interception="off" {...linkTo(line.reference)}>{line.reference}</a> : line.reference}
          </span>
          <span className={styles.title}>{parts.name(line)}</span>
          {line.undelivered > 0 ? <span className={styles.undelivered}>{counted(strings, 'undelivered', line.undelivered)}</span> : null}
        </th>
        <td role="cell" className={`${styles.cell} ${styles.waits}`}>
          <span className={styles.label} aria-hidden="true">{strings.colAwaits}</span>
          <Awaits line={line} parts={parts} offered={offered} onCommand={onCommand} linkTo={linkTo} />
        </td>
        <Fact label={strings.colLead}>{leadText(line, access)}</Fact>
        <Fact label={parts.column.title}>{parts.column.text(parts.column.of(line))}</Fact>
        <Fact label={strings.colService}>{serviceText(line.service) || strings.noService}</Fact>
        <td role="cell" className={`${styles.cell} ${styles.more}`}>
          <QuietButton aria-expanded={open} aria-controls={listId} aria-label={fill(strings.commandsOf, line.reference)} onClick={() => setOpen(!open)}>
            {strings.commands}
          </QuietButton>
        </td>
      </tr>
      {/* there also while it is closed, so that the button always names something */}
      <tr role="row" id={listId} hidden={!open} className={styles.commandRow}>
        <td role="cell" colSpan={columns} className={styles.commandCell}>
          {open ? (
            <ul className={styles.commands}>
              {offered.map((command) => (
                <li key={command}>
                  {linkTo
                    ? <a className={styles.command} data-interception="off" aria-label={fill(strings.commandOf, room.title(command), line.reference)} {...linkTo(line.reference, command)}>{room.title(command)}</a>
                    : <QuietButton aria-label={fill(strings.commandOf, room.title(command), line.reference)} onClick={() => onCommand?.(command, line)}>{room.title(command)}</QuietButton>}
                </li>
              ))}
            </ul>
          ) : null}
        </td>
      </tr>
    </>
  );
};

/** The box that chooses a line. */
export const ChooseLine: React.FC<{ readonly line: CaseLine; readonly choosing: Choosing }> = ({ line, choosing }) => (
  <input
    type="checkbox" className={styles.choose} aria-label={fill(strings.choose, line.reference)} checked={choosing.isChosen(line)}
    onChange={(event) => choosing.choose(line, event.target.checked)}
  />
);

const Fact: React.FC<{ readonly label: string }> = ({ label, children }) => (
  <td role="cell" className={styles.cell}>
    <span className={`${styles.label} ${styles.beside}`} aria-hidden="true">{fill(strings.factLabel, label)}</span>
    <span>{children}</span>
  </td>
);

/** What waits, most urgent first; each is the command that deals with it, where the officer may run it now. */
const Awaits: React.FC<Pick<WorklistRowProps, 'parts' | 'onCommand' | 'linkTo'> & { readonly line: CaseLine; readonly offered: readonly string[] }> = ({
  parts, line, offered, onCommand, linkTo
}) => (
  <ul className={styles.awaits}>
    {(line.awaits.length === 0 ? [parts.rest] : line.awaits).map((what) => {
      const command = parts.commandFor(what);
      const text = what === changedDirectly ? strings.changedDirectly : parts.awaitText(what);
      return (
        <li key={what}>
          {!offered.includes(command) ? text : linkTo
            ? <a data-interception="off" aria-label={fill(strings.awaitLabel, text, line.reference)} {...linkTo(line.reference, command)}>{text}</a>
            : <LinkButton aria-label={fill(strings.awaitLabel, text, line.reference)} onClick={() => onCommand?.(command, line)}>{text}</LinkButton>}
        </li>
      );
    })}
  </ul>
);

function leadText({ leadId }: CaseLine, { me, officers }: CaseAccess): string {
  if (leadId === undefined) {
    return strings.noLead;
  }
  if (leadId === me.id) {
    return fill(strings.leadMe, me.name);
  }
  return officers.find(({ id }) => id === leadId)?.name ?? strings.leadUnknown;
}
