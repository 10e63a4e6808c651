import requestWords from '../../../../loc/requests';
import strings from '../../../../loc/requestSchedule';
import * as React from 'react';
import { PrimaryButton, QuietButton } from '../../../../shared-ui/Button';
import { download } from '../../../../shared-ui/download';
import { fill } from '../../../../shared-ui/text';
import { keepsBack } from '../../../rules/schedule/choices';
import { countSchedule, noSchedule, type ScheduleCounts } from '../../../rules/schedule/counts';
import type { ScheduleLine } from '../../../rules/schedule/entry';
import type { PartProps } from './parts';
import styles from './schedule.module.scss';

interface Props extends PartProps {
  readonly lines: readonly ScheduleLine[];
  /** Keeps the counts in the request. */
  readonly onKeep: (counts: ScheduleCounts) => void;
  readonly busy: boolean;
}

/** What the council can show afterwards: each redaction and each document that was kept back, and the counts that the answer says. */
export const RecordTab: React.FC<Props> = ({ services, store, found, id, say, fail, lines, onKeep, busy }) => {
  const [isMaking, setIsMaking] = React.useState(false);
  const { reference, values } = found;
  const counts = countSchedule(lines);
  const wasKept = JSON.stringify(values.schedule) !== JSON.stringify(noSchedule);
  const isKept = JSON.stringify(counts) === JSON.stringify(values.schedule);

  async function make(): Promise<void> {
    if (isMaking) return;
    setIsMaking(true);
    say(strings.recordReading);
    try {
      const kept = lines.filter(({ decision }) => keepsBack(decision));
      const [redactions, acts, { redactionWorkbook }] = await Promise.all([
        store.readRedactions(services, reference, lines.at(-1)?.number ?? 0), store.readActs(services, reference, kept.map(({ decidedIn }) => decidedIn)),
        import(/* webpackChunkName: 'request-schedule-record' */ './redactionWorkbook')
      ]);
      download(`${fill(strings.recordFile, reference)}.xlsx`, await redactionWorkbook({ reference, lines, acts, redactions }, services.locale));
      say(fill(strings.recordMade, redactions.length, kept.length));
    } catch (error) {
      fail(error);
    } finally {
      setIsMaking(false);
    }
  }

  return (
    <>
      <p>{strings.recordIntro}</p>
      <p><QuietButton id={id('record')} aria-disabled={isMaking} onClick={() => void make()}>{strings.recordMake}</QuietButton></p>
      <h4 className={styles.heading}>{strings.countsHeading}</h4>
      <p>{fill(requestWords.scheduleCounts, counts.found, counts.disclosed, counts.part, counts.withheld, counts.outOfScope, counts.duplicates, counts.undecided)}</p>
      <p>{fill(requestWords.schedulePages, counts.pages, counts.released, counts.releasedPages)}</p>
      <p role="status">{isKept ? strings.countsKept : wasKept ? strings.countsOld : strings.countsNone}</p>
      {isKept ? null : <PrimaryButton thenFocus={id('record')} aria-disabled={busy} onClick={() => onKeep(counts)}>{strings.countsSave}</PrimaryButton>}
    </>
  );
};
