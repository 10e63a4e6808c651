import strings from '../../../../loc/investigation';
import * as React from 'react';
import { QuietButton } from '../../../../shared-ui/Button';
import type { ChosenFile } from '../../../../shared-ui/files/chosenFiles';
import { FilePicker } from '../../../../shared-ui/files/FilePicker';
import { fill } from '../../../../shared-ui/text';
import { judgeFile } from '../../../../casework/ui/staff/judgeFile';
import { lookAtFile } from '../../../../casework/ui/staff/lookAtFile';
import type { CasePanelProps } from '../panelContract';
import { fieldId } from '../problems';
import { useCaseStore } from '../shell/casePort';
import styles from './investigation.module.scss';

/** Files of the investigation, kept beside the evidence one after the other: what was kept before a failure stays, what was not stays chosen. */
export const Files: React.FC<Pick<CasePanelProps, 'services' | 'found' | 'say' | 'fail'> & { readonly onKept: () => void }> = ({ services, found, say, fail, onKept }) => {
  const store = useCaseStore();
  const [files, setFiles] = React.useState<readonly ChosenFile[]>([]);
  const [busy, setBusy] = React.useState(false);

  async function keep(): Promise<void> {
    setBusy(true);
    const kept: string[] = [];
    try {
      for (const file of files) {
        const { name } = await store.keepFile(found, { name: file.name, bytes: new Uint8Array(await file.content.arrayBuffer()) });
        kept.push(name);
        setFiles((before) => before.filter(({ id }) => id !== file.id));
      }
    } catch (error) {
      fail(error);
    } finally {
      setBusy(false);
      if (kept.length > 0) {
        say(fill(strings.filesKept, kept.join(', ')));
        onKept();
      }
    }
  }

  return (
    <section aria-labelledby={fieldId(found.logId, 'files')}>
      <h3 id={fieldId(found.logId, 'files')} className={styles.heading}>{strings.filesHeading}</h3>
      <p><a href={`${services.siteUrl}/BreachEvidence/${found.reference}`}>{strings.filesLink}</a></p>
      <FilePicker id={fieldId(found.logId, 'file')} label={strings.filesChoose} hint={strings.filesHint} files={files} onChange={setFiles} judge={judgeFile} look={lookAtFile} locale={services.locale} disabled={busy} />
      {files.length > 0 ? <QuietButton aria-disabled={busy} onClick={() => { if (!busy) { void keep(); } }}>{strings.filesKeep}</QuietButton> : null}
    </section>
  );
};
