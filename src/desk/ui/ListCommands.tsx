import strings from '../../loc/desk';
import * as React from 'react';
import type { CaseLine } from '../../casework/rules/worklist';
import type { CaseLink } from '../../casework/ui/page/parts';
import type { Choosing } from '../../casework/ui/worklist/WorklistRow';
import { offeredOn } from '../../casework/ui/worklist/worklistView';
import { QuietButton } from '../../shared-ui/Button';
import { fill } from '../../shared-ui/text';
import type { ReadableLog } from './LogsPage';
import styles from './Desk.module.scss';

export interface Chosen extends Choosing {
  /** In the order in which they were chosen; a line that is no longer in the list is not. */
  readonly chosen: readonly CaseLine[];
  none(): void;
}

/** What somebody has chosen of a list, as long as it stands there. */
export function useChosen(lines: readonly CaseLine[]): Chosen {
  const [ids, setIds] = React.useState<readonly number[]>([]);
  return {
    chosen: ids.flatMap((id) => lines.find(({ logId }) => logId === id) ?? []),
    isChosen: ({ logId }) => ids.includes(logId),
    choose: ({ logId }, isChosen) => setIds((before) => [...before.filter((id) => id !== logId), ...(isChosen ? [logId] : [])]),
    none: () => setIds([])
  };
}

interface ListCommandsProps {
  readonly opened: ReadableLog;
  readonly chosen: readonly CaseLine[];
  readonly linkTo: (reference: string, command?: string) => CaseLink;
  readonly linkToCommand: (command: string, rows: readonly number[]) => CaseLink;
  readonly onNone: () => void;
}

/** What can be done with what is chosen of the list, and what needs no case at all, such as a register. One case has its own page; several stand beside the list. */
export const ListCommands: React.FC<ListCommandsProps> = ({ opened: { log: { room }, access }, chosen, linkTo, linkToCommand, onNone }) => {
  const { role } = access;
  const commands = Object.entries(room.commands).filter(([command, rule]) => room.panels[command] !== undefined && rule.roles.includes(role) &&
    (chosen.length === 0 ? !rule.needsRows : chosen.some((line) => offeredOn(line, role, room).includes(command))));
  if (commands.length === 0) {
    return null;
  }
  const rows = chosen.map(({ logId }) => logId);
  return (
    <section aria-label={strings.listCommands} className={styles.listCommands}>
      {chosen.length === 0 ? null : (
        <>
          <p>{fill(strings.chosenCases, chosen.map(({ reference }) => reference).join(', '))}</p>
          <QuietButton onClick={onNone}>{strings.chooseNone}</QuietButton>
        </>
      )}
      <ul>
        {commands.map(([command, { needsRows }]) => (
          <li key={command}>
            <a data-interception="off" {...(chosen.length === 1 && needsRows ? linkTo(chosen[0].reference, command) : linkToCommand(command, rows))}>{room.title(command)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
};
