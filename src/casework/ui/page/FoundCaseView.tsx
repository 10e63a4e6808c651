import casework from '../../../loc/casework';
import strings from '../../../loc/casePage';
import * as React from 'react';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import { AroundDeskView } from '../AroundDeskView';
import { CaseDesk } from '../CaseDesk';
import { ActsFor } from '../controller/ActsFor';
import { HoldNotice } from '../hold/HoldNotice';
import { useAskBeforeUnload } from '../Leaving';
import { LeadOutside } from '../LeadOutside';
import { NotRead } from '../NotRead';
import { useCaseUi } from '../room';
import { useNow } from '../useNow';
import type { AnyCase } from '../../rules/kind';
import { CaseBody, CaseSummary } from './CaseBody';
import { CaseEnded } from './CaseEnded';
import { ClockMoments } from './ClockMoments';
import { MissingParts, NextStep, StepBar } from './StepBar';
import type { CasePageParts } from './parts';
import type { CasePlaces } from './useCasePlace';
import { useCaseRows } from './useCaseRows';
import styles from './CasePage.module.scss';

interface FoundCaseViewProps {
  readonly opened: AnyCase;
  readonly parts: CasePageParts;
  readonly places: CasePlaces;
}

/**
 * A case with its way: at the top which it is and its steps; below that what is missing and all that is known, or the command that is open, with clock and
 * summary beside it.
 */
export const FoundCaseView: React.FC<FoundCaseViewProps> = ({ opened, parts, places }) => {
  const { room, services } = useCaseUi();
  const [found, setFound] = React.useState(opened);
  /** The command that has saved while it was open. */
  const [savedIn, setSavedIn] = React.useState<string>();
  const now = useNow(services);
  const { place, go, guard, linkTo } = places;
  const command = place?.command !== undefined && room.panels[place.command] !== undefined ? place.command : undefined;
  const rows = useCaseRows(found, command === undefined);
  const [dirty, setDirty] = React.useState(false);
  useAskBeforeUnload(dirty);
  const heard = React.useCallback((isDirty: boolean): void => { setDirty(isDirty); guard(isDirty); }, [guard]);
  React.useEffect(() => () => guard(false), [guard]);

  const heading = React.useRef<HTMLHeadingElement>(null);
  const commandHeading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    setSavedIn(undefined);
    heard(false);
    (commandHeading.current ?? heading.current)?.focus();
  }, [command, heard]);
  const heardOf = React.useCallback((fresh: AnyCase, isSaved: boolean): void => {
    setFound(fresh);
    if (isSaved) setSavedIn(command);
  }, [command]);

  const { reference } = found;
  const end = parts.end(found);
  const steps = parts.steps(found, { now, openTasks: rows.openTasks, counts: rows.counts });
  const way = { found, steps, parts, linkToCommand: (name: string) => linkTo({ reference, command: name }) };
  return (
    <article>
      {room.heading(found, services, heading)}
      <ActsFor found={found} />
      <HoldNotice found={found} />
      {found.unreadable.length > 0 ? (
        <MessagePanel tone="warning"><p>{fill(casework.unreadable, found.unreadable.join(', '))}</p></MessagePanel>
      ) : null}
      <NotRead found={found} />
      <LeadOutside found={found} />
      {end ? <CaseEnded end={end} reference={reference} kept={parts.keptText} linkTo={linkTo} /> : (
        <>
          <StepBar {...way} />
          {command === undefined ? (
            <div className={styles.beside}>
              <ClockMoments found={found} parts={parts} />
              <MissingParts {...way} />
            </div>
          ) : null}
        </>
      )}
      {command === undefined ? (
        <>
          {found.aroundDesk === undefined ? null : <AroundDeskView found={found} onSettled={setFound} />}
          <CaseBody
            found={found} parts={parts} rows={rows} isEnded={end !== undefined} linkTo={linkTo}
            onCommand={(name) => go({ reference, command: name })}
          />
        </>
      ) : (
        <div className={styles.withCommand}>
          {end ? null : (
            <div className={styles.caseBeside}>
              <ClockMoments found={found} parts={parts} />
              <div className={styles.summaryBeside}>
                <CaseSummary found={found} parts={parts} linkTo={linkTo} />
              </div>
            </div>
          )}
          <section aria-labelledby="case-command-heading" className={styles.command}>
            <h3 ref={commandHeading} id="case-command-heading" tabIndex={-1} className={styles.title}>{room.title(command)}</h3>
            <p><a data-interception="off" {...linkTo({ reference, command: undefined })}>{strings.backToCase}</a></p>
            <CaseDesk
              key={command} command={command} logIds={[found.logId]} onDirty={heard} onFound={heardOf} isHeaded
              next={savedIn === command && !end ? <NextStep {...way} /> : undefined}
            />
          </section>
        </div>
      )}
    </article>
  );
};
