import strings from '../../../../loc/worklist';
import * as React from 'react';
import { formatUkStamp } from '../../../../calendar';
import { LinkButton, QuietButton } from '../../../../shared-ui/Button';
import { fill } from '../../../../shared-ui/text';
import type { CaseAccess, WorklistLine } from '../../../cases/contract';
import type { CaseCommand } from '../../../rules';
import { kindText } from '../fields';
import type { CaseLink } from '../../../../casework/ui/page/parts';
import { useServiceText } from '../../../../casework/ui/serviceNames';
import { commandTitle } from '../shell/offers';
import { ClockIcon } from './ClockIcon';
import { awaitText, bandText, leftText, undeliveredText } from './words';
import { commandFor, offeredOn, type ClockedLine } from './worklistView';
import styles from './Worklist.module.scss';

export interface WorklistRowProps {
  readonly access: CaseAccess;
  /** The commands that have a panel. */
  readonly commands: readonly CaseCommand[];
  readonly clocked: ClockedLine;
  readonly onCommand: (command: CaseCommand, line: WorklistLine) => void;
  /** The page of a case, where there is one. */
  readonly linkTo?: (reference: string) => CaseLink;
}

const columns = 7;

/** The id of the cell that says which case it is. */
export const caseId = ({ logId }: Pick<WorklistLine, 'logId'>): string => `desk-worklist-case-${logId}`;

/** One case. The cells have their roles written out, because a table whose cells stand one below the other on a phone is none to some browsers. */
export const WorklistRow: React.FC<WorklistRowProps> = ({ access, commands, clocked, onCommand, linkTo }) => {
  const { line, left, bucket } = clocked;
  const serviceText = useServiceText();
  const [open, setOpen] = React.useState(false);
  const offered = offeredOn(line, access.role, commands);
  const listId = `desk-commands-${line.logId}`;
  return (
    <>
      <tr role="row" className={styles.row}>
        <td role="cell" className={`${styles.cell} ${styles.time}`}>
          <span className={styles.label} aria-hidden="true">{strings.colTime}</span>
          <span className={`${styles.clock} ${styles[bucket]}`}>
            <ClockIcon bucket={bucket} className={styles.icon} />
            <span>{leftText(left)}</span>
          </span>
          {'due' in left ? <span className={styles.note}>{fill(strings.dueBy, formatUkStamp(left.due))}</span> : null}
        </td>
        <th id={caseId(line)} role="rowheader" scope="row" className={`${styles.cell} ${styles.case}`}>
          <span className={styles.reference}>
            {linkTo ? <a data-interception="off" {...linkTo(line.reference)}>{line.reference}</a> : line.reference}
          </span>
          <span className={styles.title}>{kindText(line.title)}</span>
          {line.undelivered > 0 ? <span className={styles.undelivered}>{undeliveredText(line.undelivered)}</span> : null}
        </th>
        <td role="cell" className={`${styles.cell} ${styles.waits}`}>
          <span className={styles.label} aria-hidden="true">{strings.colAwaits}</span>
          <Awaits line={line} offered={offered} onCommand={onCommand} />
        </td>
        <Fact label={strings.colLead}>{leadText(line, access)}</Fact>
        <Fact label={strings.colSeverity}>{bandText(line.severityBand)}</Fact>
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
                  <QuietButton aria-label={fill(strings.commandOf, commandTitle(command), line.reference)} onClick={() => onCommand(command, line)}>{commandTitle(command)}</QuietButton>
                </li>
              ))}
            </ul>
          ) : null}
        </td>
      </tr>
    </>
  );
};

const Fact: React.FC<{ readonly label: string }> = ({ label, children }) => (
  <td role="cell" className={styles.cell}>
    <span className={`${styles.label} ${styles.beside}`} aria-hidden="true">{fill(strings.factLabel, label)}</span>
    <span>{children}</span>
  </td>
);

/** What waits, most urgent first; each is the command that deals with it, where the officer may run it now. */
const Awaits: React.FC<{ readonly line: WorklistLine; readonly offered: readonly CaseCommand[]; readonly onCommand: WorklistRowProps['onCommand'] }> = ({ line, offered, onCommand }) => (
  <ul className={styles.awaits}>
    {(line.awaits.length === 0 ? (['investigation'] as const) : line.awaits).map((what) => {
      const command = commandFor[what];
      return (
        <li key={what}>
          {offered.includes(command)
            ? <LinkButton aria-label={fill(strings.awaitLabel, awaitText(what), line.reference)} onClick={() => onCommand(command, line)}>{awaitText(what)}</LinkButton>
            : awaitText(what)}
        </li>
      );
    })}
  </ul>
);

function leadText({ leadId }: WorklistLine, { me, officers }: CaseAccess): string {
  if (leadId === undefined) {
    return strings.noLead;
  }
  if (leadId === me.id) {
    return fill(strings.leadMe, me.name);
  }
  return officers.find(({ id }) => id === leadId)?.name ?? strings.leadUnknown;
}
