import strings from '../../../../loc/requestBringIn';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { formatUkDate } from '../../../../calendar';
import { BringIn, type BringInRoom } from '../../../../casework/ui/bringIn/BringIn';
import { OwnForm } from '../../../../casework/ui/ownForm/OwnForm';
import { readSettings } from '../../../../platform/settings';
import { defaultOfficerSettings, readOfficerSettings } from '../../../../platform/settings/officers';
import { counted } from '../../../../shared-ui/text';
import { requestForm, requestFormDocument } from '../../../documents';
import { requestImport, type ImportAbout } from '../../../intake/bringIn';
import type { RequestIntake } from '../../../intake/requestIntake';
import { requestFormat, type RequestRow } from '../../../rules/intake/bringIn';
import type { ImportColumn } from '../../../rules/intake/importColumns';
import type { RequestsPanelProps } from '../contract';
import { problemText } from '../problems';
import { choiceText } from '../words';

type Room = BringInRoom<RequestIntake, Exclude<ImportColumn, 'externalId'>, RequestRow, ImportAbout>;
type Day = (at: RequestRow['receivedAt']) => string;

function roomOf({ services, access }: Pick<RequestsPanelProps, 'services' | 'access'>): Room {
  const day: Day = (at) => (at ? formatUkDate(at, services.locale) : '');
  return {
    format: requestFormat,
    intro: strings.intro,
    heads: strings.heads,
    words: byKey(strings),
    add: (count) => counted(strings, 'add', count),
    done: (count) => counted(strings, 'done', count),
    problem: (code) => problemText({ field: '', code }),
    cells: [
      { title: strings.received, text: ({ receivedAt }) => day(receivedAt) },
      { title: strings.who, text: ({ name, kind, subject }) => [name, kind === 'The person' ? '' : choiceText(kind), subject].filter((text) => text !== '').join('; ') },
      { title: strings.what, text: ({ rights, said }) => [rights.map(choiceText).join(', '), said.slice(0, 120)].filter((text) => text !== '').join(': ') },
      { title: strings.former, text: ({ former }) => formerText(former, day) }
    ],
    open: async () => {
      const [{ settings }, officers] = await Promise.all([readSettings(services.sp, services.siteUrl), readOfficerSettings(services.sp, services.siteUrl)]);
      const { request } = (officers.settings ?? defaultOfficerSettings).retention;
      const words = { why: strings.why, notSaid: strings.notSaid, since: strings.labelSince, sendBy: strings.labelSendBy };
      return {
        site: { services, me: access.me, how: requestImport(request, words) },
        context: { services: (settings?.services ?? []).map(({ name }) => name), now: services.now(), ...(settings ? { nation: settings.nation } : {}) }
      };
    }
  };
}

function formerText(former: RequestRow['former'], day: Day): string {
  if (!former) return '';
  const steps = [
    [strings.identityAsked, former.identityAskedAt], [strings.identityGiven, former.identityGivenAt], [strings.clarifiedFrom, former.clarifiedFrom], [strings.clarifiedUntil, former.clarifiedUntil], [strings.extended, former.extendedAt]
  ] as const;
  return [
    ...steps.flatMap(([word, at]) => (at ? [`${word} ${day(at)}`] : [])),
    ...former.answered.map(({ right, outcome, at }) => `${choiceText(right)}: ${strings.answered} ${day(at)} (${choiceText(outcome)})`),
    ...(former.closedAt ? [`${strings.closed} ${day(former.closedAt)}`] : [])
  ].join('; ');
}

/** Many requests at once, from the council's e-forms or from the log that it kept before; and the form that its website needs for it. */
export const BringInPanel: React.FC<RequestsPanelProps> = (props) => {
  const { services, access, say, fail } = props;
  const room = React.useMemo(() => roomOf({ services, access }), [services, access]);
  return (
    <>
      <BringIn room={room} about={() => Promise.resolve({})} fail={fail} />
      <OwnForm services={services} form={requestForm} document={requestFormDocument} say={say} fail={fail} />
    </>
  );
};
