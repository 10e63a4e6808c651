import * as React from 'react';
import strings from '../../../loc/complaintForm';
import { TEXT_LIMIT } from '../../../casework/rules/limits';
import styles from '../../../casework/ui/staff/StaffForm.module.scss';
import { serviceText } from '../../../platform/settings';
import { CheckBox, CheckBoxes } from '../../../shared-ui/fields/CheckBoxes';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { alternateOf } from '../../rules/messages/alternate';
import { question, type SectionProps } from './questions';

/** Which services it is about, and whether it is about the very people who would look into it. What that changes is said before it is sent. */
export const AboutSection: React.FC<SectionProps> = ({ form, services, settings }) => {
  const { draft, update } = form;
  const known = settings.services;
  const aboutDpo = draft.aboutDpo === true;
  return (
    <>
      {known.length > 0 ? (
        <CheckBoxes {...question(form, 'services')} label={strings.servicesLabel} hint={strings.servicesHint} optional
          choices={known.map(({ name }) => ({ key: name, text: serviceText(name, known, services.locale) }))} values={draft.services ?? []}
          onChange={(chosen) => update({ services: chosen })} />
      ) : (
        <TextBox {...question(form, 'services')} label={strings.servicesLabel} hint={strings.serviceTypedHint} optional width="medium" maximum={TEXT_LIMIT}
          value={draft.services?.[0] ?? ''} onChange={(service) => update({ services: [service] })} />
      )}
      <div className={styles.single}>
        <CheckBox id="desk-complaint-aboutDpo" text={strings.aboutDpoLabel} checked={aboutDpo} onChange={(checked) => update({ aboutDpo: checked })} />
      </div>
      {aboutDpo && !draft.restricted ? (
        <MessagePanel tone="information" title={strings.aboutDpoTitle} level={4} urgent>
          <ul>
            <li>{alternateOf(settings) === undefined ? strings.aboutDpoNobody : strings.aboutDpoAlternate}</li>
            <li>{strings.aboutDpoList}</li>
            {settings.restrictedMailbox ? <li>{strings.aboutDpoGroup}</li> : null}
          </ul>
        </MessagePanel>
      ) : null}
    </>
  );
};
