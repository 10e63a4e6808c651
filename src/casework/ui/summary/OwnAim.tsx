import strings from '../../../loc/caseSummary';
import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import { formatUkDate, ukStartOfDay } from '../../../calendar';
import { defaultOfficerSettings, readOfficerSettings, type OfficerSettings } from '../../../platform/settings/officers';
import { useCaseUi } from '../room';
import { useRead } from '../useRead';

/** The day that the council has set itself, where its officers' settings know one. Whoever may not read those sees none, and so does a page that could not: no law hangs on it. */
export const OwnAim: React.FC<{ readonly dayOf: (settings: OfficerSettings) => Temporal.PlainDate | undefined }> = ({ dayOf }) => {
  const { services } = useCaseUi();
  const read = useRead(React.useCallback(async () => (await readOfficerSettings(services.sp, services.siteUrl)).settings ?? defaultOfficerSettings, [services]));
  const day = read.state === 'read' ? dayOf(read.value) : undefined;
  return day ? <><dt>{strings.ownAim}</dt><dd>{formatUkDate(ukStartOfDay(day), services.locale)}</dd></> : null;
};
