import strings from '../../../loc/incoming';
import * as React from 'react';
import { formatUkDateTime } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import { QuietButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import type { IntakeTypes } from '../../intake/contract';
import { intakeOf } from '../../intake/loggedCase';
import { caseForOfficer, type CaseKey, type OfficersCase } from '../../intake/officersCase';
import { FailureMessage } from '../FailureMessage';
import { MessageList } from './MessageList';
import { NewFiles } from './NewFiles';
import type { OfficersDesk } from './officersDesk';
import type { IncomingParts } from './parts';
import styles from './incoming.module.scss';

type Found = OfficersCase<IntakeTypes>;
type Opened = { readonly state: 'opening' } | { readonly state: 'failed'; readonly error: unknown } | { readonly state: 'none' } | { readonly state: 'open'; readonly found: Found };

export interface CaseViewProps {
  readonly desk: OfficersDesk;
  readonly parts: IncomingParts;
  readonly caseKey: CaseKey;
  readonly onReference: (reference: string) => void;
}

/** One row of an intake or of the log: its clock, its messages, its files, and what its author changed of it. */
export const CaseView: React.FC<CaseViewProps> = ({ desk, parts, caseKey, onReference }) => {
  const [opened, setOpened] = React.useState<Opened>({ state: 'opening' });
  const open = React.useCallback(async (takeInFirst: boolean): Promise<void> => {
    setOpened({ state: 'opening' });
    try {
      if (takeInFirst) {
        await desk.run();
      }
      const found = await caseForOfficer(desk, caseKey, parts.beside);
      setOpened(found ? { state: 'open', found } : { state: 'none' });
      if (found) {
        onReference(found.logged.reference);
      }
    } catch (error) {
      setOpened({ state: 'failed', error });
    }
  }, [desk, parts, caseKey, onReference]);
  React.useEffect(() => void open(false), [open]);

  switch (opened.state) {
    case 'opening':
      return <p role="status">{strings.opening}</p>;
    case 'failed':
      return <FailureMessage error={opened.error} onRetry={() => void open(false)} level={3} />;
    case 'none':
      return (
        <MessagePanel tone="information">
          <p>{parts.texts.notTakenIn}</p>
          <QuietButton onClick={() => void open(true)}>{strings.takeInNow}</QuietButton>
        </MessagePanel>
      );
    case 'open':
      return <Case desk={desk} parts={parts} found={opened.found} onChange={(found) => setOpened({ state: 'open', found })} onReopen={() => void open(false)} />;
  }
};

interface CaseProps extends Pick<CaseViewProps, 'desk' | 'parts'> {
  readonly found: Found;
  readonly onChange: (found: Found) => void;
  readonly onReopen: () => void;
}

const Case: React.FC<CaseProps> = ({ desk, parts, found, onChange, onReopen }) => {
  const { services, kind } = desk;
  const { texts, Said } = parts;
  const { logged, files, newFiles, noticed } = found;
  const intake = intakeOf(desk, logged);
  const form = (list: { readonly path: string }, id: number): string => `${services.siteUrl}/${list.path}/DispForm.aspx?ID=${id}`;
  const repeatOf = intake.repeatOf(logged);
  return (
    <>
      <p className={styles.kind}>{parts.name(found)}</p>
      <dl className={styles.facts}>
        {parts.facts(found, services).map(({ label, value }) => <React.Fragment key={label}><dt>{label}</dt><dd>{value}</dd></React.Fragment>)}
      </dl>
      <p className={styles.links}>
        <a href={form(kind.lists.log, logged.logId)}>{strings.logRow}</a>
        <a href={form(intake.list, logged.intakeId)}>{texts.intakeRow}</a>
      </p>
      {parts.notes(found).map((note) => <p key={note}>{note}</p>)}
      {repeatOf === undefined ? null : <MessagePanel tone="warning"><p>{fill(texts.repeatOf, repeatOf)}</p></MessagePanel>}
      {Said ? <Said found={found} locale={services.locale} /> : null}
      {repeatOf === undefined ? (
        <>
          <h3 className={styles.heading}>{strings.messagesHeading}</h3>
          <MessageList desk={desk} parts={parts} messages={found} onChange={(messages) => onChange({ ...found, ...messages })} />
        </>
      ) : null}
      {intake.files ? (
        <>
          <h3 className={styles.heading}>{texts.filesHeading}</h3>
          {files.length === 0 && newFiles.length === 0 ? <p>{texts.filesNone}</p> : null}
          <ul className={styles.files}>
            {files.map((file) => <li key={file.name}><strong>{file.name}</strong><span className={styles.hash}>{fill(strings.fileHash, file.sha256)}</span></li>)}
          </ul>
          <Noticed title={texts.filesReplaced} files={noticed.replaced} locale={services.locale} />
          <Noticed title={texts.filesGone} files={noticed.gone} locale={services.locale} />
          {newFiles.length === 0 ? null : <NewFiles site={desk} texts={texts} found={found} onKept={onReopen} />}
        </>
      ) : null}
    </>
  );
};

/** What the author did to files that are kept: the copies above are as they first came. */
const Noticed: React.FC<{ readonly title: string; readonly files: Found['noticed']['gone']; readonly locale: Locale }> = ({ title, files, locale }) =>
  files.length === 0 ? null : (
    <MessagePanel tone="warning" title={title} level={4}>
      <ul>{files.map(({ name, noticedAt }) => <li key={name}>{noticedAt ? fill(strings.filesNoticed, name, formatUkDateTime(noticedAt, locale)) : name}</li>)}</ul>
    </MessagePanel>
  );
