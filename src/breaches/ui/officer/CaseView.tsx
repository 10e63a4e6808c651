import strings from '../../../loc/officer';
import incident from '../../../loc/incident';
import * as React from 'react';
import { formatUkDateTime } from '../../../calendar';
import { FailureMessage } from '../../../casework/ui/FailureMessage';
import type { DeskServices } from '../../../platform/host/services';
import { QuietButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import { caseForOfficer, type CaseKey, type OfficersCase } from '../../intake';
import { dueAt, timeLeftText } from '../../rules';
import { Changes } from './Changes';
import { MessageList } from './MessageList';
import { NewFiles } from './NewFiles';
import { OwnWord } from './OwnWord';
import type { OfficersDesk } from './work';
import { caseStateText } from './words';
import styles from './officer.module.scss';

type Opened = { readonly state: 'opening' } | { readonly state: 'failed'; readonly error: unknown } | { readonly state: 'none' } | { readonly state: 'open'; readonly found: OfficersCase };

export interface CaseViewProps {
  readonly desk: OfficersDesk;
  readonly caseKey: CaseKey;
  readonly onReference: (reference: string) => void;
}

/** One report or log row: its clock, its messages, its files, and whether the reporter changed it. */
export const CaseView: React.FC<CaseViewProps> = ({ desk, caseKey, onReference }) => {
  const { services } = desk;
  const [opened, setOpened] = React.useState<Opened>({ state: 'opening' });
  const open = React.useCallback(async (takeInFirst: boolean): Promise<void> => {
    setOpened({ state: 'opening' });
    try {
      if (takeInFirst) {
        await desk.run();
      }
      const found = await caseForOfficer(services, caseKey);
      setOpened(found ? { state: 'open', found } : { state: 'none' });
      if (found) {
        onReference(found.logged.reference);
      }
    } catch (error) {
      setOpened({ state: 'failed', error });
    }
  }, [desk, services, caseKey, onReference]);
  React.useEffect(() => void open(false), [open]);

  switch (opened.state) {
    case 'opening':
      return <p role="status">{strings.opening}</p>;
    case 'failed':
      return <FailureMessage error={opened.error} onRetry={() => void open(false)} level={3} />;
    case 'none':
      return (
        <MessagePanel tone="information">
          <p>{strings.notTakenIn}</p>
          <QuietButton onClick={() => void open(true)}>{strings.takeInNow}</QuietButton>
        </MessagePanel>
      );
    case 'open':
      return <Case services={services} found={opened.found} onChange={(found) => setOpened({ state: 'open', found })} onReopen={() => void open(false)} />;
  }
};

const Case: React.FC<{ readonly services: DeskServices; readonly found: OfficersCase; readonly onChange: (found: OfficersCase) => void; readonly onReopen: () => void }> = ({ services, found, onChange, onReopen }) => {
  const { logged, report, files } = found;
  const form = (list: string, id: number): string => `${services.siteUrl}/Lists/${list}/DispForm.aspx?ID=${id}`;
  return (
    <>
      <p className={styles.kind}>{incident[`kind_${report.incidentKind}`]}</p>
      <dl className={styles.facts}>
        <dt>{strings.caseState}</dt><dd>{caseStateText(logged.caseState)}</dd>
        <dt>{strings.timeLeft}</dt><dd>{timeLeftText(logged.awareAt, services.now(), { ...incident }, logged.clock)}</dd>
        <dt>{strings.dueBy}</dt><dd>{logged.awareAt ? formatUkDateTime(dueAt(logged.awareAt), services.locale) : ''}</dd>
      </dl>
      <p className={styles.links}>
        <a href={form('BreachLog', logged.logId)}>{strings.logRow}</a>
        <a href={form('BreachReports', report.id)}>{strings.reportRow}</a>
      </p>
      {report.nameWithheld ? <p>{strings.nameWithheld}</p> : null}
      {logged.repeatOf === undefined ? null : <MessagePanel tone="warning"><p>{fill(strings.repeatOf, logged.repeatOf)}</p></MessagePanel>}
      <OwnWord report={report} locale={services.locale} />
      <Changes changes={found.changes} locale={services.locale} />
      {logged.repeatOf === undefined ? (
        <>
          <h3 className={styles.heading}>{strings.messagesHeading}</h3>
          <MessageList services={services} messages={found} onChange={(messages) => onChange({ ...found, ...messages })} />
        </>
      ) : null}
      <h3 className={styles.heading}>{strings.filesHeading}</h3>
      {files.length === 0 && found.newFiles.length === 0 ? <p>{strings.filesNone}</p> : null}
      <ul className={styles.files}>
        {files.map((file) => <li key={file.name}><strong>{file.name}</strong><span className={styles.hash}>{fill(strings.fileHash, file.sha256)}</span></li>)}
      </ul>
      <Noticed title={strings.filesReplaced} files={found.noticed.replaced} locale={services.locale} />
      <Noticed title={strings.filesGone} files={found.noticed.gone} locale={services.locale} />
      {found.newFiles.length === 0 ? null : <NewFiles services={services} found={found} onKept={onReopen} />}
    </>
  );
};

/** What the reporter did to files that are kept: the copies above are as they first came. */
const Noticed: React.FC<{ readonly title: string; readonly files: OfficersCase['noticed']['gone']; readonly locale: DeskServices['locale'] }> = ({ title, files, locale }) =>
  files.length === 0 ? null : (
    <MessagePanel tone="warning" title={title} level={4}>
      <ul>{files.map(({ name, noticedAt }) => <li key={name}>{noticedAt ? fill(strings.filesNoticed, name, formatUkDateTime(noticedAt, locale)) : name}</li>)}</ul>
    </MessagePanel>
  );
