import strings from '../../../../loc/triage';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import type { DeskServices } from '../../../../platform/host/services';
import { QuietButton } from '../../../../shared-ui/Button';
import { CheckBox } from '../../../../shared-ui/fields/CheckBoxes';
import { fill } from '../../../../shared-ui/text';
import type { ReportedCase } from '../../../intake';
import type { BreachCase } from '../../../rules';
import { Changes } from '../../incoming/Changes';
import { fieldId } from '../problems';
import { useTriageHelp } from './help';
import { Waiting } from './Section';
import { useLoad, type Loaded } from './useLoad';
import { hasNews } from './useTriage';
import { wordOf } from './words';
import styles from './triage.module.scss';

interface ReporterProps {
  readonly services: DeskServices;
  readonly found: BreachCase;
  readonly reported: Loaded<ReportedCase | undefined>;
  readonly seen: string;
  readonly onSeen: (version: string) => void;
  readonly fail: (error: unknown) => void;
}

const details = ['reporter', 'toldBy', 'manager', 'whoKnows', 'containmentActions', 'protectionDetails', 'equipmentDetails'] as const;

/** Everything that comes from the reporter besides the facts: who it is, what was added and changed later, and the files. What no officer has read is marked. */
export const Reporter: React.FC<ReporterProps> = ({ services, found, reported, seen, onSeen, fail }) => {
  const report = reported.value;
  if (!report) {
    return reported.state === 'ready' ? <p>{strings.reportGone}</p> : <Waiting of={reported} />;
  }
  const given = details.filter((key) => report.details[key] !== '');
  return (
    <>
      {found.nameWithheld ? <p>{strings.nameWithheld}</p> : null}
      {given.length === 0 ? null : (
        <dl className={styles.details}>
          {given.map((key) => <React.Fragment key={key}><dt>{wordOf(`detail_${key}`)}</dt><dd>{report.details[key]}{key === 'toldBy' ? <> <span className={styles.note}>{strings.detail_ownWord}</span></> : null}</dd></React.Fragment>)}
        </dl>
      )}
      {report.furtherInformation.length === 0 ? null : (
        <>
          <h5 className={styles.subheading}>{strings.additions}</h5>
          <ul className={styles.additions}>
            {report.furtherInformation.map(({ at, text, isNew }, index) => (
              <li key={`${index} ${at.toString()}`}>
                <span className={styles.note}>{formatUkDateTime(at, services.locale)} {isNew ? <span className={styles.mark}>{strings.newMark}</span> : null}</span>
                <p>{text}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {report.changes === 'unknown' || report.changes.length > 0 ? (
        <>
          <h5 className={styles.subheading}>{strings.changes} <span className={styles.mark}>{strings.newMark}</span></h5>
          <Changes changes={report.changes} locale={services.locale} />
        </>
      ) : null}
      <Files services={services} found={found} reported={report} onKept={reported.again} fail={fail} />
      {hasNews(report) ? (
        <>
          <CheckBox id={fieldId(found.logId, 'triage.reportVersionSeen')} text={strings.readIt} checked={seen === report.reportVersion}
            describedBy={fieldId(found.logId, 'seen-hint')} onChange={(checked) => onSeen(checked ? report.reportVersion : found.values.triage.reportVersionSeen)} />
          <p id={fieldId(found.logId, 'seen-hint')} className={styles.hint}>{strings.readItHint}</p>
        </>
      ) : null}
    </>
  );
};

interface FilesProps extends Pick<ReporterProps, 'services' | 'found' | 'fail'> {
  readonly reported: Pick<ReportedCase, 'newFiles' | 'replacedFiles' | 'goneFiles'>;
  readonly onKept: () => void;
}

const Files: React.FC<FilesProps> = ({ services, found, reported: { newFiles: later, replacedFiles: replaced, goneFiles: gone }, onKept, fail }) => {
  const help = useTriageHelp();
  const [busy, setBusy] = React.useState(false);
  const about = React.useRef(found);
  about.current = found;
  const kept = useLoad(React.useCallback(() => help.readFiles(services, about.current), [help, services]));
  const keep = async (): Promise<void> => {
    setBusy(true);
    try {
      await help.keepFiles(services, found);
      kept.again();
      onKept();
    } catch (error) {
      fail(error);
    } finally {
      setBusy(false);
    }
  };
  const files = kept.value ?? [];
  return (
    <>
      <h5 className={styles.subheading}>{strings.files}</h5>
      <Waiting of={kept} />
      {kept.state === 'ready' && files.length === 0 && later.length === 0 ? <p>{strings.filesNone}</p> : null}
      {files.length === 0 ? null : (
        <>
          <p className={styles.note}>{strings.filesKept}</p>
          <ul>
            {files.map(({ name, keptAs }) => (
              <li key={keptAs}>
                <a href={fileAddress(services.siteUrl, found.reference, keptAs)}>{keptAs}</a>
                {name === keptAs ? null : <span className={styles.hint}> {fill(strings.filesCameAs, name)}</span>}
              </li>
            ))}
          </ul>
          <p className={styles.hint}>{strings.filesFirst}</p>
        </>
      )}
      {replaced.length === 0 ? null : (
        <>
          <p className={styles.note}>{strings.filesReplaced} <span className={styles.mark}>{strings.newMark}</span></p>
          <Noticed files={replaced} locale={services.locale} />
        </>
      )}
      {gone.length === 0 ? null : (
        <>
          <p className={styles.note}>{strings.filesGone} {gone.some(({ isNew }) => isNew) ? <span className={styles.mark}>{strings.newMark}</span> : null}</p>
          <Noticed files={gone} locale={services.locale} />
        </>
      )}
      {later.length === 0 ? null : (
        <>
          <p className={styles.note}>{strings.filesLater} <span className={styles.mark}>{strings.newMark}</span></p>
          <ul>{later.map((name) => <li key={name}>{name}</li>)}</ul>
          <QuietButton aria-disabled={busy} onClick={() => (busy ? undefined : void keep())}>{strings.filesKeep}</QuietButton>
        </>
      )}
    </>
  );
};

const Noticed: React.FC<{ readonly files: ReportedCase['replacedFiles']; readonly locale: DeskServices['locale'] }> = ({ files, locale }) => (
  <ul>
    {files.map(({ name, noticedAt }) => <li key={name}>{noticedAt ? fill(strings.filesNoticed, name, formatUkDateTime(noticedAt, locale)) : name}</li>)}
  </ul>
);

/** The library keeps a folder a case. */
function fileAddress(siteUrl: string, reference: string, name: string): string {
  return `${siteUrl}/BreachEvidence/${encodeURIComponent(reference)}/${encodeURIComponent(name)}`;
}
