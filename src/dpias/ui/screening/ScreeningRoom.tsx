import * as React from 'react';
import strings from '../../../loc/dpiaScreen';
import { StaffRoom, type OpenDesk } from '../../../casework/ui/staff/StaffRoom';
import type { ScreeningDesk } from './contract';
import { ScreeningPage } from './ScreeningPage';

/** Screening a project, from an empty page on. */
export const ScreeningRoom: React.FC<Pick<ScreeningDesk, 'loadStore' | 'loadStart'> & { readonly open: OpenDesk }> = ({ open, ...load }) => (
  <StaffRoom open={open} heading={strings.heading}>{({ services, settings }) => <ScreeningPage services={services} settings={settings} {...load} />}</StaffRoom>
);
