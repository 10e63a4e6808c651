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
import { downloadWord } from '../../../../casework/ui/documents/downloadWord';
import styles from './investigation.module.scss';

const loadReport = (): Promise<typeof import('../../../documents/investigationReport')> => import(/* webpackChunkName: 'case-report' */ '../../../documents/investigationReport');
const loadTemplates = (): Promise<typeof import('../../../../casework/documents/templates')> => import(/* webpackChunkName: 'case-report' */ '../../../../casework/documents/templates');
const loadDocuments = (): Promise<typeof import('../../../documents/templates')> => import(/* webpackChunkName: 'case-report' */ '../../../documents/templates');
const loadLibrary = (): Promise<typeof import('../../../../casework/store/templates')> => import(/* webpackChunkName: 'case-report' */ '../../../../casework/store/templates');

async function reportTemplate(services: CasePanelProps['services']): Promise<Uint8Array> {
  const [{ templateFor }, { breachDocuments }, { readTemplate }] = await Promise.all([loadTemplates(), loadDocuments(), loadLibrary()]);
  return (await templateFor(breachDocuments['investigation-report'], services.locale, (name) => readTemplate(services, name))).bytes;
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
      loadReport(), reportTemplate(services), readSettings(services.sp, services.siteUrl), store.readHistory(found)
    ]);
    const name = reportFileName({ found, audience });
    const { bytes } = investigationReportDocument(template, {
      found, audience, councilName: settings?.councilName ?? '', now: services.now(), language: services.locale, serviceText,
      leadName: access.officers.find(({ id }) => id === found.values.leadId)?.name,
      // what a version of the row tells is field by field: the report tells events, and nobody's head of service who reported
      events: events.filter(({ source }) => source !== 'version').map((event) => reportEvent(event, services.locale))
    });
    downloadWord(name, bytes);
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
