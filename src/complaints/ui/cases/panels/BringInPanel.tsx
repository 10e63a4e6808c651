import strings from '../../../../loc/complaintPanels';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { formatUkDate } from '../../../../calendar';
import { BringIn, type BringInRoom } from '../../../../casework/ui/bringIn/BringIn';
import { OwnForm } from '../../../../casework/ui/ownForm/OwnForm';
import { readSettings } from '../../../../platform/settings';
import { defaultOfficerSettings, readOfficerSettings } from '../../../../platform/settings/officers';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { focusField } from '../../../../shared-ui/focus';
import { counted } from '../../../../shared-ui/text';
import { complaintForm, complaintFormDocument } from '../../../documents';
import { complaintImport, type ImportAbout } from '../../../intake/bringIn';
import type { ComplaintIntake } from '../../../intake/complaintIntake';
import { isBreachReference } from '../../../rules/cases/assess';
import { complaintFormat, type ComplaintRow, type ImportColumn } from '../../../rules/intake/bringIn';
import { useComplaintStore, type ComplaintsPanelProps } from '../contract';
import { problemText } from '../problems';

type Room = BringInRoom<ComplaintIntake, Exclude<ImportColumn, 'externalId'>, ComplaintRow, ImportAbout>;

function roomOf({ services, access }: Pick<ComplaintsPanelProps, 'services' | 'access'>): Room {
  const day = (at: ComplaintRow['receivedAt']): string => (at ? formatUkDate(at, services.locale) : '');
  return {
    format: complaintFormat,
    intro: strings.bringIntro,
    heads: strings.bringHeads,
    words: byKey(strings),
    add: (count) => counted(strings, 'bringAdd', count),
    done: (count) => counted(strings, 'bringDone', count),
    problem: (code) => problemText({ field: '', code }),
    cells: [
      { title: strings.bringReceived, text: ({ receivedAt }) => day(receivedAt) },
      { title: strings.bringWho, text: ({ name }) => name },
      { title: strings.bringWhat, text: ({ said }) => said.slice(0, 120) },
      { title: strings.bringFormer, text: ({ former }) => formerText(former, day) }
    ],
    open: async () => {
      const [{ settings }, officers] = await Promise.all([readSettings(services.sp, services.siteUrl), readOfficerSettings(services.sp, services.siteUrl)]);
      const { complaint } = (officers.settings ?? defaultOfficerSettings).retention;
      return {
        site: { services, me: access.me, how: complaintImport(complaint, { why: strings.bringFormerWhy, notSaid: strings.bringNotSaid }) },
        context: { services: (settings?.services ?? []).map(({ name }) => name), now: services.now() }
      };
    }
  };
}

function formerText(former: ComplaintRow['former'], day: (at: ComplaintRow['receivedAt']) => string): string {
  const steps = [[strings.bringAcknowledged, former?.acknowledgedAt], [strings.bringTold, former?.toldAt], [strings.bringClosed, former?.closedAt]] as const;
  return steps.flatMap(([word, at]) => (at ? [`${word} ${day(at)}`] : [])).join('; ');
}

/** Many complaints at once, from the council's e-forms, after a breach, or from the register that it kept before. */
export const BringInPanel: React.FC<ComplaintsPanelProps> = (props) => {
  const { services, access, say, fail } = props;
  const store = useComplaintStore();
  const [group, setGroup] = React.useState('');
  const [breach, setBreach] = React.useState('');
  const [wrong, setWrong] = React.useState<{ readonly group?: string; readonly breach?: string }>({});
  const room = React.useMemo(() => roomOf({ services, access }), [services, access]);

  async function about(): Promise<ImportAbout | undefined> {
    const reference = group.trim().toUpperCase();
    const wanted = breach.trim().toUpperCase();
    const leader = reference === '' ? undefined : await store.readLeader(reference);
    const found = {
      ...(reference !== '' && !leader ? { group: strings.bringGroupUnknown } : leader && leader.values.group !== '' ? { group: strings.bringLeaderLed } : {}),
      ...(wanted !== '' && !isBreachReference(wanted) ? { breach: strings.bringBreachWrong } : {})
    };
    setWrong(found);
    if (found.group ?? found.breach) {
      focusField(found.group ? 'bring-group' : 'bring-breach');
      return undefined;
    }
    return { group: reference, breach: wanted };
  }

  return (
    <>
      <BringIn room={room} about={about} fail={fail}>
        <TextBox id="bring-group" label={strings.bringGroup} hint={strings.bringGroupHint} optional width="medium" error={wrong.group} value={group} onChange={setGroup} />
        <TextBox id="bring-breach" label={strings.bringBreach} optional width="medium" error={wrong.breach} value={breach} onChange={setBreach} />
      </BringIn>
      <OwnForm services={services} form={complaintForm} document={complaintFormDocument} say={say} fail={fail} />
    </>
  );
};
