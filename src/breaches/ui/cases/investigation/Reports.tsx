import strings from '../../../../loc/investigation';
import * as React from 'react';
import { readSettings } from '../../../../platform/settings';
import { QuietButton } from '../../../../shared-ui/Button';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import type { ReportAudience } from '../../../documents/investigationReport';
import type { CasePanelProps } from '../panelContract';
import { fieldId } from '../problems';
import { reportEvent } from './reportEvent';
import { useServiceText } from '../../../../casework/ui/serviceNames';
import { useCaseStore } from '../shell/casePort';
import { download } from '../../../../shared-ui/download';
import styles from './investigation.module.scss';

const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const loadReport = (): Promise<typeof import('../../../documents/investigationReport')> => import(/* webpackChunkName: 'case-report' */ '../../../documents/investigationReport');
const loadTemplates = (): Promise<typeof import('../../../documents/templates')> => import(/* webpackChunkName: 'case-report' */ '../../../documents/templates');
const loadLibrary = (): Promise<typeof import('../../../cases/templates')> => import(/* webpackChunkName: 'case-report' */ '../../../cases/templates');

/** The council's own template, or the one that comes with the desk. */
async function templateFor(services: CasePanelProps['services']): Promise<Uint8Array> {
  const [{ shippedTemplate, templateFileName }, { readTemplate }] = await Promise.all([loadTemplates(), loadLibrary()]);
  const own = await readTemplate(services, templateFileName('investigation-report', services.locale));
  return own ?? shippedTemplate('investigation-report', services.locale);
}

type Props = Pick<CasePanelProps, 'services' | 'access' | 'found' | 'say' | 'fail'> & { readonly unsaved: boolean; readonly onKept: () => void };

/** The investigation report as a Word file, to download and to keep. It is made from what is saved. */
export const Reports: React.FC<Props> = ({ services, access, found, say, fail, unsaved, onKept }) => {
  const store = useCaseStore();
  const [made, setMade] = React.useState<{ readonly name: string; readonly bytes: Uint8Array }>();
  const [busy, setBusy] = React.useState(false);

  async function work(doing: () => Promise<void>): Promise<void> {
    if (busy) {
      return;
    }
    setBusy(true);
    try {
      await doing();
    } catch (error) {
      fail(error);
    } finally {
      setBusy(false);
    }
  }

  const serviceText = useServiceText();
  const make = (audience: ReportAudience): void => void work(async () => {
    const [{ investigationReportDocument, reportFileName }, template, { settings }, events] = await Promise.all([
      loadReport(), templateFor(services), readSettings(services.sp, services.siteUrl), store.readHistory(found)
    ]);
    const name = reportFileName({ found, audience });
    const { bytes } = investigationReportDocument(template, {
      found, audience, councilName: settings?.councilName ?? '', now: services.now(), language: services.locale, serviceText,
      leadName: access.officers.find(({ id }) => id === found.values.leadId)?.name,
      // what a version of the row tells is field by field: the report tells events, and nobody's head of service who reported
      events: events.filter(({ source }) => source !== 'version').map((event) => reportEvent(event, services.locale))
    });
    download(name, new Blob([Uint8Array.from(bytes)], { type: documentType }));
    setMade({ name, bytes });
    say(fill(strings.reportMade, name));
  });

  const keep = (file: { readonly name: string; readonly bytes: Uint8Array }): void => void work(async () => {
    const kept = await store.keepFile(found, file);
    setMade(undefined);
    say(fill(strings.reportKept, kept.name));
    onKept();
  });

  return (
    <section aria-labelledby={fieldId(found.logId, 'reports')}>
      <h3 id={fieldId(found.logId, 'reports')} className={styles.heading}>{strings.reportHeading}</h3>
      <p className={styles.quiet}>{strings.reportHint}</p>
      {unsaved ? <MessagePanel tone="information"><p>{strings.reportUnsaved}</p></MessagePanel> : null}
      <div className={styles.buttons}>
        <QuietButton aria-disabled={busy} onClick={() => make('head')}>{strings.reportForHead}</QuietButton>
        <QuietButton aria-disabled={busy} onClick={() => make('committee')}>{strings.reportForCommittee}</QuietButton>
        {made ? <QuietButton aria-disabled={busy} onClick={() => keep(made)}>{fill(strings.reportKeep, made.name)}</QuietButton> : null}
      </div>
    </section>
  );
};
