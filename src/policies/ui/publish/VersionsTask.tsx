import strings from '../../../loc/publishing';
import * as React from 'react';
import { formatUkDate, formatUkDateTime, readInstant } from '../../../calendar';
import { LinkButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import { languageOfPolicy, type PolicyVersion } from '../../rules/version';
import { publishedLink } from '../../store/published';
import { readPolicyEvents } from '../../store/publishing/reviews';
import { Failure } from '../desk/failure';
import type { TaskProps } from '../desk/tasks';
import { useRead } from '../desk/useRead';
import { ControlTable } from './ControlTable';
import { Differences } from './Differences';
import { policyEventText } from './eventText';
import { VersionText } from './VersionText';
import styles from '../desk/policyDesk.module.scss';

/** Everything that was ever published of a policy, which stays readable; what differs; the document control table; what was recorded. */
const VersionsTask: React.FC<TaskProps> = ({ services, working, policy }) => {
  const [open, setOpen] = React.useState<number>();
  const { locale } = services;
  const versions = [...(policy?.versions ?? [])].reverse();
  return (
    <>
      {policy?.withdrawn ? (
        <MessagePanel tone="information" title={fill(strings.withdrawnOn, formatUkDate(policy.withdrawn.at, locale))}><p className={styles.prose}>{policy.withdrawn.reason}</p></MessagePanel>
      ) : null}
      {versions.length === 0 ? <p>{strings.neverPublished}</p> : null}
      <ul className={styles.list}>
        {versions.map((version) => (
          <li key={version.id}>
            <h4 className={styles.name}>{fill(strings.versionHeading, version.number, changeText(version))}</h4>
            {version.sealed ? null : <MessagePanel tone="warning"><p>{strings.unsealed}</p></MessagePanel>}
            {version.held?.why ? <MessagePanel tone="error"><p>{fill(strings[`held_${version.held.why}`], formatUkDateTime(version.held.at, locale), version.held.by)}</p></MessagePanel> : null}
            <p>{fill(strings.versionBy, formatUkDateTime(version.publishedAt, locale), version.publishedBy)}</p>
            {version.changeSummary ? <p className={styles.prose} lang={languageOfPolicy(version)}>{version.changeSummary}</p> : null}
            <p>{fill(strings.versionFor, version.audienceText)}</p>
            <p className={styles.hash}>SHA-256 {version.contentHash}</p>
            <div className={styles.buttons}>
              <LinkButton aria-expanded={open === version.id} onClick={() => setOpen(open === version.id ? undefined : version.id)}>{fill(open === version.id ? strings.closeText : strings.openText, version.number)}</LinkButton>
              <Original services={services} version={version} />
            </div>
            {open === version.id ? <VersionText services={services} version={version} /> : null}
          </li>
        ))}
      </ul>
      {versions.length > 1 ? <Differences services={services} versions={versions} /> : null}
      <ControlTable locale={locale} working={working} policy={policy} />
      <Events services={services} policyId={working.id} />
    </>
  );
};
export default VersionsTask;

/** Only a file of the library that holds what was published is a link: the row is one that any officer can add. */
const Original: React.FC<Pick<TaskProps, 'services'> & { readonly version: PolicyVersion }> = ({ services, version }) => {
  const address = publishedLink(services, version.fileUrl);
  return address === undefined ? <span>{strings.noOriginal}</span> : <a href={address} target="_blank" rel="noopener">{fill(strings.openOriginal, version.fileName)}</a>;
};

export const changeText = ({ change }: PolicyVersion): string => (change === 'material' ? strings.kind_material : strings.kind_minor);

const Events: React.FC<Pick<TaskProps, 'services'> & { readonly policyId: number }> = ({ services, policyId }) => {
  const [read, again] = useRead(React.useCallback(() => readPolicyEvents(services, policyId), [services, policyId]));
  if (read.name === 'failed') return <Failure error={read.error} onRetry={again} />;
  // dismissed findings are told where the text is checked
  const events = read.name === 'there' ? read.value.filter(({ kind }) => !kind.startsWith('policy-finding')) : [];
  if (events.length === 0) return null;
  return (
    <>
      <h4 className={styles.small}>{strings.eventsHeading}</h4>
      <ul className={styles.list}>
        {events.map((event) => {
          const { details, at, by } = event;
          const moment = readInstant(at);
          const { title, lines } = policyEventText(event, services.locale);
          return (
            <li key={`${at} ${event.title}`}>
              <strong>{title}</strong> <span className={styles.quiet}>{moment ? formatUkDateTime(moment, services.locale) : ''}, {by}</span>
              {lines.map((line) => <p key={line} className={styles.prose}>{line}</p>)}
              {details ? <p className={styles.prose}>{details}</p> : null}
            </li>
          );
        })}
      </ul>
    </>
  );
};
