import * as React from 'react';
import strings from '../../loc/dataProtection';
import type { StaffWaiting } from '../../casework/ui/staff/staffDoor';
import staffStyles from '../../casework/ui/staff/StaffPage.module.scss';
import type { DeskServices } from '../../platform/host/services';
import type { DeskSettings } from '../../platform/settings';
import { LinkButton } from '../../shared-ui/Button';
import type { RoomEntry } from './doors';
import { Sent } from './Sent';
import { Started, type Opened } from './Started';
import { TasksPart, type TasksPartProps } from './TasksPart';
import { Waiting } from './Waiting';
import styles from './DataProtection.module.scss';

/** Where the page's parts are fetched from. */
export interface DataProtectionDoors {
  readonly rooms: readonly RoomEntry[];
  readonly loadWaiting: () => Promise<StaffWaiting>;
  readonly loadTasks: () => Promise<React.ComponentType<TasksPartProps>>;
  readonly loadSearches: () => Promise<React.ComponentType<TasksPartProps>>;
}

export interface DataProtectionPageProps {
  readonly services: DeskServices;
  readonly settings: DeskSettings;
  readonly doors: DataProtectionDoors;
}

const backId = 'desk-staff-back';
const headingId = 'desk-staff-heading';

/** All that staff can start, what waits for them, and what they have sent. What is begun and left is kept while one looks elsewhere on the page. */
export const DataProtectionPage: React.FC<DataProtectionPageProps> = ({ services, settings, doors }) => {
  const [begun, setBegun] = React.useState<readonly Opened[]>([]);
  const [shown, setShown] = React.useState<string | undefined>();
  const [tasks, setTasks] = React.useState(0);
  const [searches, setSearches] = React.useState(0);
  const rooms = doors.rooms.filter(({ isFor }) => isFor === undefined || isFor(services.me, settings));
  const open = (entry: RoomEntry, reportId?: number): void => {
    const key = `${entry.key} ${reportId ?? ''}`;
    setBegun((before) => (before.some((one) => one.key === key) ? before : [...before, { key, entry, reportId }]));
    setShown(key);
  };
  return (
    <>
      {shown === undefined ? (
        <div className={staffStyles.page}>
          <h2 id={headingId} tabIndex={-1} className={staffStyles.title}>{strings.heading}</h2>
          <section>
            <h3 className={styles.heading}>{strings.startHeading}</h3>
            <ul className={styles.doors}>
              {rooms.map((entry) => (
                <li key={entry.key} className={styles.door}>
                  <h4 className={styles.doorTitle}><LinkButton thenFocus={backId} onClick={() => open(entry)}>{entry.title}</LinkButton></h4>
                  <p>{entry.text}</p>
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h3 className={styles.heading}>{strings.waitsHeading}</h3>
            <TasksPart services={services} settings={settings} load={doors.loadTasks} onFound={setTasks} />
            <TasksPart services={services} settings={settings} load={doors.loadSearches} onFound={setSearches} />
            <Waiting services={services} settings={settings} load={doors.loadWaiting} othersWait={tasks + searches > 0} />
          </section>
          <section>
            <h3 className={styles.heading}>{strings.sentHeading}</h3>
            {rooms.flatMap((entry) => (entry.loadSent ? [<Sent key={entry.key} services={services} title={entry.title} load={entry.loadSent} onOpen={(reportId) => open(entry, reportId)} />] : []))}
          </section>
        </div>
      ) : <div className={styles.back}><LinkButton id={backId} thenFocus={headingId} onClick={() => setShown(undefined)}>{strings.back}</LinkButton></div>}
      {begun.map((one) => <div key={one.key} hidden={one.key !== shown}><Started services={services} settings={settings} opened={one} /></div>)}
    </>
  );
};
