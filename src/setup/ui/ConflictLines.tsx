import * as React from 'react';
import strings from '../../loc/setup';
import { fill } from '../../shared-ui/text';
import { controllersText } from './controllerDraft';
import { differingFields, servicesText, type SettingsDraft } from './settingsDraft';
import { settingLabel } from './words';
import styles from './SetUpPage.module.scss';

function valueText(draft: SettingsDraft, name: keyof SettingsDraft): string {
  const text = name === 'services' ? servicesText(draft, strings.serviceManagers) : name === 'controllers' ? controllersText(draft.controllers) : String(draft[name]);
  return text === '' ? strings.conflictEmpty : text;
}

/** Two versions of the settings, field by field where they differ. */
export const ConflictLines: React.FC<{ readonly mine: SettingsDraft; readonly theirs: SettingsDraft }> = ({ mine, theirs }) => (
  <>
    <p>{strings.conflictText}</p>
    <ul>
      {differingFields(mine, theirs).map((name) => (
        <li key={name} className={styles.difference}>{fill(strings.conflictLine, settingLabel(name), valueText(theirs, name), valueText(mine, name))}</li>
      ))}
    </ul>
  </>
);
