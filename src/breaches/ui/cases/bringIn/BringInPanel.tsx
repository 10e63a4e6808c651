import strings from '../../../../loc/breachBringIn';
import breach from '../../../../loc/breach';
import kindSearch from '../../../../loc/kindSearch';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { formatUkDate } from '../../../../calendar';
import { BringIn, type BringInRoom } from '../../../../casework/ui/bringIn/BringIn';
import { readSettings } from '../../../../platform/settings';
import { defaultOfficerSettings, readOfficerSettings } from '../../../../platform/settings/officers';
import { counted } from '../../../../shared-ui/text';
import { breachImport, type RegisterAbout } from '../../../intake/bringIn';
import type { BreachIntake } from '../../../intake';
import { breachFormat, type BreachColumn, type BreachRow } from '../../../rules/bringIn/format';
import { kindText } from '../fields';
import type { CasesPanelProps } from '../panelContract';

type Room = BringInRoom<BreachIntake, Exclude<BreachColumn, 'externalId'>, BreachRow, RegisterAbout>;

function roomOf({ services, access }: Pick<CasesPanelProps, 'services' | 'access'>): Room {
  const day = (at: BreachRow['noticedAt']): string => (at ? formatUkDate(at, services.locale) : '');
  return {
    format: breachFormat({ ...breach, ...kindSearch }),
    intro: strings.intro,
    heads: strings.heads,
    words: byKey(strings),
    add: (count) => counted(strings, 'add', count),
    done: (count) => counted(strings, 'done', count),
    problem: (code) => code,
    cells: [
      { title: strings.noticed, text: ({ noticedAt }) => day(noticedAt) },
      { title: strings.kind, text: ({ kind }) => kindText(kind) },
      { title: strings.service, text: ({ service }) => service },
      { title: strings.what, text: ({ said }) => said.slice(0, 120) },
      { title: strings.former, text: ({ former }) => formerText(former, day) }
    ],
    open: async () => {
      const [{ settings }, officers] = await Promise.all([readSettings(services.sp, services.siteUrl), readOfficerSettings(services.sp, services.siteUrl)]);
      const { retention } = officers.settings ?? defaultOfficerSettings;
      return {
        site: { services, me: access.me, how: breachImport(retention, { why: strings.why, notSaid: strings.notSaid }) },
        context: { services: (settings?.services ?? []).map(({ name }) => name), now: services.now() }
      };
    }
  };
}

function formerText(former: BreachRow['former'], day: (at: BreachRow['noticedAt']) => string): string {
  if (!former) return '';
  const { breach: decided, icoToldAt, icoReference, icoNotTold, closedAt } = former;
  return [
    decided && byKey(strings)[`breach_${decided}`], icoToldAt && `${strings.icoTold} ${day(icoToldAt)} ${icoReference}`.trim(), icoNotTold ? strings.icoNotTold : undefined, closedAt && `${strings.closed} ${day(closedAt)}`
  ].filter((text) => text !== undefined).join('; ');
}

/** The register of breaches that the council kept before, brought into the log as what it is. */
export const BringInPanel: React.FC<CasesPanelProps> = ({ services, access, fail }) => {
  const room = React.useMemo(() => roomOf({ services, access }), [services, access]);
  return <BringIn room={room} about={() => Promise.resolve({})} fail={fail} />;
};
