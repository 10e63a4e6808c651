import strings from '../../../../loc/breachWorklist';
import * as React from 'react';
import type { HostName } from '../../../../platform/host/services';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { DpoContact } from '../../../../casework/ui/staff/DpoContact';
import type { PublicSettings } from '../../storePort';

/** For everybody who may not read the log: nearly all of them want to report a breach. */
export const NotForYou: React.FC<{ readonly siteUrl: string; readonly host: HostName; readonly settings: PublicSettings }> = ({ siteUrl, host, settings }) => (
  <MessagePanel tone="information" title={strings.notForYouTitle}>
    <p>{strings.notForYouText}</p>
    {host === 'sharepoint' ? null : <p>{strings.notForYouTab}</p>}
    {/* in a host's frame the intranet opens beside it */}
    <p><a href={siteUrl} {...(host === 'sharepoint' ? {} : { target: '_blank', rel: 'noopener' })}>{strings.notForYouLink}</a></p>
    <DpoContact settings={settings} />
    <p>{strings.notForYouAccess}</p>
  </MessagePanel>
);
