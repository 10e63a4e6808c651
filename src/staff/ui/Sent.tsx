import * as React from 'react';
import strings from '../../loc/dataProtection';
import { formatUkDateTime } from '../../calendar';
import { SentList } from '../../casework/ui/staff/SentList';
import type { DeskServices } from '../../platform/host/services';
import { Skeleton } from '../../shared-ui/Skeleton';
import { fill } from '../../shared-ui/text';
import type { RoomEntry } from './doors';
import { NotRead } from './NotRead';
import { useAsked } from './useAsked';
import styles from './DataProtection.module.scss';

interface SentProps {
  readonly services: DeskServices;
  readonly entry: RoomEntry;
  readonly onOpen: (reportId: number) => void;
}

/** What whoever looks has sent to a room, and where each stands. */
export const Sent: React.FC<SentProps> = ({ services, entry, onOpen }) => {
  const asked = useAsked(React.useCallback(async () => (await entry.loadSent()).readSent(services), [entry, services]));
  return (
    <>
      <h4 className={styles.subheading}>{entry.title}</h4>
      {asked.state === 'asking' ? <Skeleton label={strings.sentReading} lines={2} /> : null}
      {asked.state === 'failed' ? <NotRead title={strings.sentNotRead} failure={asked.failure} again={asked.again} /> : null}
      {asked.state === 'answered' && asked.answer.length === 0 ? <p className={styles.quiet}>{strings.sentNone}</p> : null}
      {asked.state === 'answered' && asked.answer.length > 0 ? (
        <SentList lines={asked.answer.map(({ reportId, reference, title, sentAt, state, canOpen }) => (
          { reference, title, when: fill(strings.sentAt, formatUkDateTime(sentAt, services.locale)), state, ...(canOpen ? { onOpen: () => onOpen(reportId) } : {}) }
        ))} />
      ) : null}
    </>
  );
};
