import strings from '../../../loc/casePage';
import * as React from 'react';
import { QuietButton } from '../../../shared-ui/Button';
import type { AnyCase } from '../../rules/kind';
import { History } from '../history/History';
import { useCaseUi } from '../room';
import { FileRows } from './CaseFiles';
import { TaskRows } from './CaseRows';
import type { CasePageParts } from './parts';
import type { CaseRowsRead } from './useCaseRows';
import type { CasePlaces } from './useCasePlace';
import { NamingCases } from './NamingCases';
import { isOfferedOn } from './StepBar';
import styles from './CasePage.module.scss';

interface CaseBodyProps extends Pick<CasePlaces, 'linkTo'> {
  readonly found: AnyCase;
  readonly parts: CasePageParts;
  readonly rows: CaseRowsRead;
  /** Merged or disposed of: of such a case the page says that, and shows its history. */
  readonly isEnded: boolean;
  readonly onCommand: (command: string) => void;
}

/** All that is known of the case, with the commands that are offered for it now. */
export const CaseBody: React.FC<CaseBodyProps> = ({ found, parts, rows, isEnded, onCommand, linkTo }) => {
  const { room, access } = useCaseUi();
  const offered = Object.entries(room.commands)
    .filter(([command, rule]) => rule.needsRows && isOfferedOn(room, access.role, command, found))
    .map(([command]) => command);
  return (
    <>
      {offered.length === 0 ? null : (
        <section aria-labelledby="case-commands-heading" className={styles.onScreen}>
          <h4 id="case-commands-heading" className={styles.heading}>{strings.commandsHeading}</h4>
          <ul className={styles.commands}>
            {offered.map((command) => (
              <li key={command}><QuietButton onClick={() => onCommand(command)}>{room.title(command)}</QuietButton></li>
            ))}
          </ul>
        </section>
      )}
      {isEnded ? null : (
        <div className={styles.beside}>
          <CaseSummary found={found} parts={parts} linkTo={linkTo} />
          <div>
            <NamingCases reference={found.reference} linkTo={linkTo} />
            <TaskRows read={rows.tasks} />
            <FileRows found={found} read={rows.files} />
          </div>
        </div>
      )}
      <section aria-labelledby="case-history-heading">
        <h4 id="case-history-heading" className={styles.heading}>{strings.historyHeading}</h4>
        <History found={found} />
      </section>
    </>
  );
};

/** What happened, and who works on it: on the page of the case, and beside its commands. */
export const CaseSummary: React.FC<Pick<CaseBodyProps, 'found' | 'parts' | 'linkTo'>> = ({ found, parts: { Summary }, linkTo }) => {
  const linkToCase = React.useCallback((reference: string) => linkTo({ reference, command: undefined }), [linkTo]);
  return (
    <section aria-labelledby="case-summary-heading">
      <h4 id="case-summary-heading" className={styles.heading}>{strings.summaryHeading}</h4>
      <Summary found={found} linkTo={linkToCase} />
    </section>
  );
};
