import * as React from 'react';
import strings from '../../../loc/complaintForm';
import styles from '../../../casework/ui/staff/StaffForm.module.scss';
import type { DeskSettings } from '../../../platform/settings';
import { CheckBox } from '../../../shared-ui/fields/CheckBoxes';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import type { EntryDraft } from '../../rules/intake/entryDraft';
import { alternateOf } from '../../rules/messages/alternate';

interface AboutDpoProps {
  readonly draft: EntryDraft;
  readonly settings: DeskSettings;
  readonly onChange: (aboutDpo: boolean) => void;
}

/** Whether it is about the very people who would look into it. What that changes is said before it is sent. */
export const AboutDpo: React.FC<AboutDpoProps> = ({ draft, settings, onChange }) => {
  const aboutDpo = draft.aboutDpo === true;
  return (
    <>
      <div className={styles.single}>
        <CheckBox id="desk-complaint-aboutDpo" text={strings.aboutDpoLabel} checked={aboutDpo} onChange={onChange} />
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
