import * as React from 'react';
import strings from '../../loc/setup';
import type { DeskServices } from '../../platform/host/services';
import { holds, type BasePermissions } from '../../platform/rights';
import { readSettings, type DeskSettings, type StoredSettings } from '../../platform/settings';
import { deskOfficerSettings } from '../../platform/settings/lists';
import { isDeskError, type DeskError } from '../../platform/sharepoint/errors';
import { listUrl } from '../../platform/sharepoint/listSchema';
import type { SPFI } from '../../platform/sharepoint/pnpSetup';
import { QuietButton } from '../../shared-ui/Button';
import { Fold } from '../../shared-ui/Fold';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { useAskBeforeUnload } from '../../shared-ui/useAskBeforeUnload';
import { Skeleton } from '../../shared-ui/Skeleton';
import { fill } from '../../shared-ui/text';
import { describeError } from '../describe';
import { deskDefinition } from '../desk';
import { DoctorPanel } from './DoctorPanel';
import { LicenceNotices } from './LicenceNotices';
import { OfficerSettings } from './OfficerSettings';
import { RunPanel } from './RunPanel';
import { SettingsForm } from './SettingsForm';
import { useRun } from './useRun';
import styles from './SetUpPage.module.scss';

type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: DeskError }
  | { readonly state: 'not-owner'; readonly owners: readonly string[]; readonly isOfficer: boolean }
  /** `stored` is undefined until set-up has made the list of settings. */
  | { readonly state: 'ready'; readonly stored: StoredSettings<DeskSettings> | undefined };

async function storedIfAny(sp: SPFI, siteUrl: string): Promise<StoredSettings<DeskSettings> | undefined> {
  try {
    return await readSettings(sp, siteUrl);
  } catch (error) {
    if (isDeskError(error, 'not-set-up')) {
      return undefined;
    }
    throw error;
  }
}

/** Names of who may; a site may hide them from others, and then the page does without. */
async function ownersOf(sp: SPFI): Promise<readonly string[]> {
  try {
    const users: { Title: string }[] = await sp.web.associatedOwnerGroup.users.select('Title')();
    return users.map((user) => user.Title);
  } catch (error) {
    if (isDeskError(error)) {
      return [];
    }
    throw error;
  }
}

/** SharePoint leaves lists that one may not see out of the collection, so that asking is no refusal on the console of every member of staff. */
async function seesOfficerSettings(sp: SPFI, siteUrl: string): Promise<boolean> {
  const url = listUrl(siteUrl, deskOfficerSettings).toLowerCase();
  const lists: { RootFolder: { ServerRelativeUrl: string } }[] = await sp.web.lists.select('RootFolder/ServerRelativeUrl').expand('RootFolder')();
  return lists.some((list) => list.RootFolder.ServerRelativeUrl.toLowerCase() === url);
}

async function load(sp: SPFI, siteUrl: string): Promise<Loaded> {
  try {
    const { EffectiveBasePermissions: mask } = await sp.web.select('EffectiveBasePermissions')<{ EffectiveBasePermissions: BasePermissions }>();
    return holds(mask, 'managePermissions')
      ? { state: 'ready', stored: await storedIfAny(sp, siteUrl) }
      : { state: 'not-owner', owners: await ownersOf(sp), isOfficer: await seesOfficerSettings(sp, siteUrl) };
  } catch (error) {
    if (!isDeskError(error)) {
      throw error;
    }
    return { state: 'failed', error };
  }
}

/** "Set up the desk": for the site owner. */
export const SetUpPage: React.FC<{ readonly services: DeskServices }> = ({ services: { sp, siteUrl } }) => {
  const [loaded, setLoaded] = React.useState<Loaded>({ state: 'loading' });
  const here = React.useRef(true);
  React.useEffect(() => () => { here.current = false; }, []);
  const read = React.useCallback(async () => {
    const now = await load(sp, siteUrl);
    if (here.current) {
      setLoaded(now);
    }
  }, [sp, siteUrl]);
  React.useEffect(() => { void read(); }, [read]);
  // the settings form appears as soon as its list is there, and is left alone when it is on the page already
  const run = useRun(sp, siteUrl, () => { if (loaded.state === 'ready' && !loaded.stored) void read(); });
  // leaving stops it
  useAskBeforeUnload(run.run.state === 'running');

  return (
    <div className={styles.page}>
      <h2>{strings.pageTitle}</h2>
      {loaded.state === 'loading' ? <Skeleton label={strings.loading} /> : null}
      {loaded.state === 'failed' ? (
        <MessagePanel tone="error" urgent>
          <p>{describeError(strings, loaded.error)}</p>
          <p><QuietButton onClick={() => { setLoaded({ state: 'loading' }); void read(); }}>{strings.tryAgain}</QuietButton></p>
        </MessagePanel>
      ) : null}
      {loaded.state === 'not-owner' ? (
        <>
          <MessagePanel tone="warning" title={strings.notOwnerTitle}>
            <p>{strings.notOwnerText}</p>
            {loaded.owners.length > 0 ? <p>{fill(strings.notOwnerNames, loaded.owners.join(', '))}</p> : null}
          </MessagePanel>
          {loaded.isOfficer ? <OfficerSettings sp={sp} siteUrl={siteUrl} /> : null}
        </>
      ) : null}
      {loaded.state === 'ready' ? (
        <>
          <p>{strings.pageIntro}</p>
          <WhatWillBeMade />
          <p>{strings.sizeOfJob}</p>
          <RunPanel run={run} siteUrl={siteUrl} />
          <section aria-labelledby="setup-settings">
            <h3 id="setup-settings">{strings.settingsTitle}</h3>
            {loaded.stored ? (
              <>
                <p>{strings.settingsIntro}</p>
                <SettingsForm sp={sp} siteUrl={siteUrl} stored={loaded.stored} onSaved={(stored) => setLoaded({ state: 'ready', stored })} />
              </>
            ) : <p>{strings.settingsAfterSetup}</p>}
          </section>
          {loaded.stored ? <OfficerSettings sp={sp} siteUrl={siteUrl} /> : null}
          <DoctorPanel sp={sp} siteUrl={siteUrl} />
          <LicenceNotices />
        </>
      ) : null}
    </div>
  );
};

const WhatWillBeMade: React.FC = () => (
  <Fold title={strings.whatTitle}>
    <ul>
      <li>{fill(strings.whatLists, deskDefinition(undefined).lists.map((list) => list.title).join(', '))}</li>
      <li>{strings.whatLevels}</li>
      <li>{strings.whatGroups}</li>
      <li>{strings.whatRights}</li>
      <li>{strings.whatSharing}</li>
      <li>{strings.whatPrivacy}</li>
      <li>{strings.whatCommands}</li>
    </ul>
  </Fold>
);
