import * as React from 'react';
import strings from '../../loc/setup';
import { QuietButton } from '../../shared-ui/Button';
import { Fold } from '../../shared-ui/Fold';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import styles from './SetUpPage.module.scss';

/** Set by SPFx to where the scripts lie, which differs by tenant; the notices lie beside them. */
declare const __webpack_public_path__: string;
const noticesFile = 'third-party-notices.txt';

type Notices = { readonly state: 'none' | 'loading' | 'failed' } | { readonly state: 'read'; readonly text: string };

async function readNotices(): Promise<string> {
  const response = await fetch(`${__webpack_public_path__}${noticesFile}`);
  if (!response.ok) {
    throw new Error(`${noticesFile}: status ${response.status}`);
  }
  return response.text();
}

/** The licence notices of what is bundled. Not every tenant's network hands out text files: then the page says where they lie. */
export const LicenceNotices: React.FC = () => {
  const [notices, setNotices] = React.useState<Notices>({ state: 'none' });
  const show = (): void => {
    setNotices({ state: 'loading' });
    readNotices().then((text) => setNotices({ state: 'read', text }), (error: unknown) => {
      console.warn('The licence notices could not be read', error);
      setNotices({ state: 'failed' });
    });
  };
  return (
    <Fold title={strings.licencesTitle}>
      <p>{strings.licencesText}</p>
      {notices.state === 'none' || notices.state === 'loading'
        ? <QuietButton thenFocus="setup-licences" onClick={show} disabled={notices.state === 'loading'}>{notices.state === 'loading' ? strings.loading : strings.licencesShow}</QuietButton>
        : null}
      {notices.state === 'failed' ? <MessagePanel tone="warning" urgent><p>{strings.licencesFailed}</p></MessagePanel> : null}
      {notices.state === 'read' ? <pre id="setup-licences" className={styles.notices} role="region" aria-label={strings.licencesTitle} lang="en" tabIndex={0}>{notices.text}</pre> : null}
    </Fold>
  );
};
