import * as React from 'react';
import '../../platform/sharepoint/pnpSetup';
import { connectHost } from '../../platform/host/connectHost';
import { hostedRoom } from '../../shared-ui/theme/hostedRoom';
import { SetUpPage } from './SetUpPage';

/** Set-up works on the site that the page is on. */
export const room = hostedRoom(({ context }) => {
  const services = React.useMemo(() => connectHost(context), [context]);
  return <SetUpPage services={services} />;
});
