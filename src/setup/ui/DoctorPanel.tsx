import * as React from 'react';
import strings from '../../loc/setup';
import { gravity, type Finding } from '../../platform/provisioning';
import { isDeskError, type DeskError } from '../../platform/sharepoint/errors';
import type { SPFI } from '../../platform/sharepoint/pnpSetup';
import { QuietButton } from '../../shared-ui/Button';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { fill } from '../../shared-ui/text';
import { describeError, describeFinding, describeMend } from '../describe';
import { siteProperty } from '../desk';
import { examineSite } from '../examineSite';
import styles from './SetUpPage.module.scss';

type Examination =
  | { readonly state: 'none' | 'running' }
  | { readonly state: 'done'; readonly findings: readonly Finding[] }
  | { readonly state: 'failed'; readonly error: DeskError };

/** Compares the site with the code and says what differs; changes nothing. */
export const DoctorPanel: React.FC<{ readonly sp: SPFI; readonly siteUrl: string }> = ({ sp, siteUrl }) => {
  const [examination, setExamination] = React.useState<Examination>({ state: 'none' });
  async function check(): Promise<void> {
    setExamination({ state: 'running' });
    try {
      setExamination({ state: 'done', findings: await examineSite(sp, siteUrl) });
    } catch (error) {
      if (!isDeskError(error)) {
        throw error;
      }
      setExamination({ state: 'failed', error });
    }
  }
  return (
    <section aria-labelledby="setup-doctor">
      <h3 id="setup-doctor">{strings.doctorTitle}</h3>
      <p>{strings.doctorIntro}</p>
      <p>
        <QuietButton onClick={() => { void check(); }} disabled={examination.state === 'running'}>
          {examination.state === 'running' ? strings.doctorRunning : strings.doctorButton}
        </QuietButton>
      </p>
      {examination.state === 'failed' ? <MessagePanel tone="error" urgent><p>{describeError(strings, examination.error)}</p></MessagePanel> : null}
      {examination.state === 'done' ? <Findings findings={examination.findings} /> : null}
    </section>
  );
};

const Findings: React.FC<{ readonly findings: readonly Finding[] }> = ({ findings }) => {
  const wrong = findings.filter((finding) => gravity(finding) === 'wrong');
  const notes = findings.filter((finding) => gravity(finding) === 'note');
  return (
    <>
      {wrong.length === 0
        ? <MessagePanel tone="success" title={strings.doctorSound} level={4} urgent takesFocus />
        : <MessagePanel tone="error" title={fill(strings.doctorWrongTitle, wrong.length)} level={4} urgent takesFocus><Lines findings={wrong} /></MessagePanel>}
      {notes.length > 0 ? <MessagePanel tone="information" title={fill(strings.doctorNotesTitle, notes.length)} level={4}><Lines findings={notes} /></MessagePanel> : null}
      <p>{strings.stampProbeNote}</p>
    </>
  );
};

const Lines: React.FC<{ readonly findings: readonly Finding[] }> = ({ findings }) => (
  <ul className={styles.findings}>
    {findings.map((finding, index) => (
      <li key={index}>
        {describeFinding(strings, finding)} <span className={styles.mend}>{describeMend(strings, finding, siteProperty)}</span>
      </li>
    ))}
  </ul>
);
