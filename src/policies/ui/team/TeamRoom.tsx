import strings from '../../../loc/policies';
import * as React from 'react';
import { formatUkDate, formatUkDateTime, ukStartOfDay } from '../../../calendar';
import type { DeskServices } from '../../../platform/host/services';
import { serviceText, type NamedService } from '../../../platform/settings';
import { Fold } from '../../../shared-ui/Fold';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { counted, fill } from '../../../shared-ui/text';
import { policyReference } from '../../rules/version';
import type { StoredTeamRow, TeamService } from '../../store/team';
import { PolicyTitle } from '../reading/PolicyTitle';
import { useOpening } from '../../../shared-ui/useOpening';
import { FailurePanel } from '../mine/FailurePanel';
import styles from './team.module.scss';

export interface OpenedTeam {
  readonly services: DeskServices;
  readonly team: readonly TeamService[];
  /** The council's services, for their names. */
  readonly named: readonly NamedService[];
}

/** What heads and managers see of their services: figures with their time, and who has not read. */
export const TeamRoom: React.FC<{ readonly open: () => Promise<OpenedTeam> }> = ({ open }) => {
  const opening = useOpening(open);
  return (
    <div className={styles.page}>
      <h2>{strings.teamReadingHeading}</h2>
      <p>{strings.teamIntro}</p>
      {opening.state === 'loading' ? <Skeleton label={strings.teamOpening} /> : null}
      {opening.state === 'failed' ? <FailurePanel failure={opening.failure} title={strings.failLoadTitle} onRetry={opening.again} /> : null}
      {opening.state === 'ready' && opening.opened.team.length === 0 ? <MessagePanel tone="information" title={strings.teamNoneTitle}><p>{strings.teamNone}</p></MessagePanel> : null}
      {opening.state === 'ready' ? opening.opened.team.map((service) => <Service key={service.name} service={service} services={opening.opened.services} named={opening.opened.named} />) : null}
    </div>
  );
};

/** Older figures are likely to be wrong about joiners, and about who has read since. */
const oldAfterDays = 7;

const Service: React.FC<{ readonly service: TeamService } & Pick<OpenedTeam, 'services' | 'named'>> = ({ service: { name: code, whole, policies }, services: { now, locale }, named }) => {
  const name = serviceText(code, named, locale);
  const asAt = whole?.asAt;
  const days = asAt ? Math.floor(now().since(asAt).total('days')) : 0;
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      {asAt ? <p>{fill(strings.teamAsAt, formatUkDateTime(asAt, locale))}</p> : <p>{strings.teamNotCounted}</p>}
      {days >= oldAfterDays ? <MessagePanel tone="warning"><p>{counted(strings, 'teamOld', days)}</p></MessagePanel> : null}
      <table className={styles.table}>
        <thead><tr><th scope="col">{strings.teamPolicy}</th><th scope="col">{strings.teamHowFar}</th></tr></thead>
        <tbody>
          {whole && policies.length > 1 ? <tr><th scope="row">{strings.teamAll}</th><td><Figures row={whole} /></td></tr> : null}
          {policies.map((row) => (
            <tr key={row.policyId}>
              <th scope="row"><PolicyTitle of={row} /><span className={styles.quiet}>{policyReference(row.policyId)} · {fill(strings.teamVersion, row.versionNumber)}</span></th>
              <td><Figures row={row} /><Who row={row} locale={locale} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** The figures in words and as a bar; nothing stands without what it is of. */
const Figures: React.FC<{ readonly row: StoredTeamRow }> = ({ row: { concerned, haveRead, readLate, notYet, overdue, declined, exempt } }) => {
  const parts = [['read', haveRead], ['notYet', notYet], ['declined', declined], ['overdue', overdue]] as const;
  const words = [[strings.teamLate, readLate], [strings.teamNotYet, notYet], [strings.teamOverdue, overdue], [strings.teamDeclined, declined], [strings.teamExempt, exempt]] as const;
  return (
    <>
      {fill(strings.teamRead, haveRead, concerned)}
      <div className={styles.bar} aria-hidden="true">
        {parts.filter(([, count]) => count > 0).map(([part, count]) => <div key={part} className={`${styles.part} ${styles[part]}`} style={{ flexGrow: count }} />)}
      </div>
      <span className={styles.quiet}>{words.filter(([, count]) => count > 0).map(([text, count]) => fill(text, count)).join(' · ')}</span>
    </>
  );
};

const Who: React.FC<{ readonly row: StoredTeamRow; readonly locale: DeskServices['locale'] }> = ({ row: { outstanding, more }, locale }) => (outstanding.length === 0 ? null : (
  <Fold title={strings.teamWho} size="tight">
    <ul>{outstanding.map(({ name, due, isLate }) => <li key={name}>{fill(isLate ? strings.teamWasDue : strings.teamDue, name, formatUkDate(ukStartOfDay(due), locale))}</li>)}</ul>
    {more > 0 ? <p>{fill(strings.teamMore, more)}</p> : null}
  </Fold>
));
