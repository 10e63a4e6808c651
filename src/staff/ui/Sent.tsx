import * as React from 'react';
import strings from '../../loc/dataProtection';
import { formatUkDateTime } from '../../calendar';
import type { StaffSent } from '../../casework/ui/staff/staffDoor';
import { SentList } from '../../casework/ui/staff/SentList';
import type { DeskServices } from '../../platform/host/services';
import { Skeleton } from '../../shared-ui/Skeleton';
import { fill } from '../../shared-ui/text';
import { NotRead } from './NotRead';
import { useAsked } from './useAsked';
import styles from './DataProtection.module.scss';

interface SentProps {
  readonly services: DeskServices;
  readonly title: string;
  readonly load: () => Promise<StaffSent>;
  readonly onOpen: (reportId: number) => void;
}

/** What whoever looks has sent to a room, and where each stands. */
export const Sent: React.FC<SentProps> = ({ services, title: room, load, onOpen }) => {
  const asked = useAsked(React.useCallback(async () => (await load()).readSent(services), [load, services]));
  return (
    <>
      <h4 className={styles.subheading}>{room}</h4>
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
