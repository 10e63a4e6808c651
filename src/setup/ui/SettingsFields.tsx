import * as React from 'react';
import strings from '../../loc/setup';
import type { Nation } from '../../platform/settings';
import type { SPFI } from '../../platform/sharepoint/pnp';
import { RadioGroup } from '../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../shared-ui/fields/TextBox';
import { ControllerFields } from './ControllerFields';
import { PersonField } from './PersonField';
import { ServiceFields } from './ServiceFields';
import type { SettingsDraft } from './settingsDraft';
import styles from './SetUpPage.module.scss';

export interface SettingsFieldsProps {
  readonly sp: SPFI;
  readonly draft: SettingsDraft;
  readonly onChange: (changes: Partial<SettingsDraft>) => void;
  readonly errorOf: (fieldId: string) => string | undefined;
  readonly announce: (text: string) => void;
}

type TextName = 'restrictedMailbox' | 'restrictedWho' | 'restrictedWhoCy' | 'policiesPage' | 'deskPage' | 'tasksPage' | 'joinerDays' | 'icoRegistration' | 'regulatorEn' | 'regulatorCy' | 'councilName' | 'dpoName' | 'dpoPhone' | 'dpoPhoneOutOfHours' | 'mailbox' | 'channelLink';
type PersonName = 'teamsUpn' | 'caldicottUpn' | 'ictSecurityUpn' | 'complaintAlternateUpn';

/** The questions of the settings form; what they mean is in the labels and hints. */
export const SettingsFields: React.FC<SettingsFieldsProps> = ({ sp, draft, onChange, errorOf, announce }) => {
  const text = (name: TextName, label: string, extra: Partial<React.ComponentProps<typeof TextBox>> = {}): React.ReactElement => (
    <TextBox id={`setup-${name}`} label={label} value={draft[name]} onChange={(value) => onChange({ [name]: value })} error={errorOf(`setup-${name}`)} width="medium" {...extra} />
  );
  const person = (name: PersonName, label: string, extra: { readonly hint?: string; readonly optional?: boolean } = {}): React.ReactElement => (
    <PersonField id={`setup-${name}`} sp={sp} label={label} upn={draft[name]} onChange={(upn) => onChange({ [name]: upn })} error={errorOf(`setup-${name}`)} {...extra} />
  );
  const nations: readonly { readonly key: Nation; readonly text: string }[] = [
    { key: 'england-and-wales', text: strings.nationEnglandWales }, { key: 'scotland', text: strings.nationScotland },
    { key: 'northern-ireland', text: strings.nationNorthernIreland }
  ];
  const kinds = [
    { key: 'none', text: strings.teamsNone }, { key: 'chat', text: strings.teamsChat }, { key: 'channel', text: strings.teamsChannel }
  ] as const;
  return (
    <>
      <fieldset className={styles.section}>
        <legend>{strings.councilSection}</legend>
        {text('councilName', strings.councilName, { autoComplete: 'organization' })}
        <RadioGroup id="setup-nation" label={strings.nation} hint={strings.nationHint} choices={nations} value={draft.nation} onChange={(nation) => onChange({ nation })} error={errorOf('setup-nation')} />
        {text('icoRegistration', strings.icoRegistration, { hint: strings.icoRegistrationHint, optional: true })}
        {text('regulatorEn', strings.regulatorEn, { hint: strings.regulatorHint })}
        {text('regulatorCy', strings.regulatorCy, { hint: strings.regulatorCyHint, lang: 'cy-GB' })}
      </fieldset>
      <fieldset className={styles.section}>
        <legend>{strings.dpoSection}</legend>
        {text('dpoName', strings.dpoName, { hint: strings.dpoNameHint })}
        {text('dpoPhone', strings.dpoPhone, { type: 'tel' })}
        {text('dpoPhoneOutOfHours', strings.dpoPhoneOutOfHours, { type: 'tel', hint: strings.dpoPhoneOutOfHoursHint, optional: true })}
        {text('mailbox', strings.mailbox, { hint: strings.mailboxHint })}
      </fieldset>
      <fieldset className={styles.section}>
        <legend>{strings.teamsSection}</legend>
        <RadioGroup id="setup-teamsKind" label={strings.teamsKind} hint={strings.teamsChannelHint} choices={kinds} value={draft.teamsKind} onChange={(teamsKind) => onChange({ teamsKind })} />
        {draft.teamsKind === 'chat' ? person('teamsUpn', strings.teamsUpn) : null}
        {draft.teamsKind === 'channel' ? text('channelLink', strings.channelLink, { hint: strings.channelLinkHint }) : null}
      </fieldset>
      <fieldset className={styles.section}>
        <legend>{strings.contactsSection}</legend>
        {person('caldicottUpn', strings.caldicott, { hint: strings.caldicottHint, optional: true })}
        {person('ictSecurityUpn', strings.ictSecurity, { hint: strings.ictSecurityHint, optional: true })}
        {person('complaintAlternateUpn', strings.complaintAlternate, { hint: strings.complaintAlternateHint, optional: true })}
        {text('deskPage', strings.deskPage, { hint: strings.deskPageHint, optional: true })}
        {text('tasksPage', strings.tasksPage, { hint: strings.tasksPageHint, optional: true })}
      </fieldset>
      <fieldset className={styles.section}>
        <legend>{strings.restrictedSection}</legend>
        <p>{strings.restrictedIntro}</p>
        {text('restrictedMailbox', strings.restrictedMailbox, { hint: strings.restrictedMailboxHint, optional: true })}
        {text('restrictedWho', strings.restrictedWho, { hint: strings.restrictedWhoHint, optional: true })}
        {text('restrictedWhoCy', strings.restrictedWhoCy, { optional: true, lang: 'cy-GB' })}
      </fieldset>
      <fieldset className={styles.section}>
        <legend>{strings.policiesSection}</legend>
        {text('policiesPage', strings.policiesPage, { hint: strings.policiesPageHint, optional: true })}
        {text('joinerDays', strings.joinerDays, { hint: strings.joinerDaysHint, inputMode: 'numeric' })}
      </fieldset>
      <ControllerFields controllers={draft.controllers} onChange={(controllers) => onChange({ controllers })} errorOf={errorOf} announce={announce} />
      <ServiceFields sp={sp} services={draft.services} onChange={(services) => onChange({ services })} errorOf={errorOf} announce={announce} />
    </>
  );
};
