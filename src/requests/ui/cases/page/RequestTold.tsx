import strings from '../../../../loc/requestPage';
import * as React from 'react';
import { Told } from '../../../../casework/ui/summary/Told';
import type { RequestValues } from '../../../rules/cases/values';
import { choiceText, requesterText } from '../words';

/** Who asks for whom, how to reach them, and what they ask for. */
export const RequestTold: React.FC<{ readonly said: string; readonly requester: RequestValues['requester'] }> = ({ said, requester: { kind, name, contact, language } }) => (
  <Told label={strings.who} name={name} contact={contact} saidLabel={strings.said} said={said}
    notes={[...(kind === 'The person' ? [] : [requesterText(kind)]), ...(language === 'English' ? [] : [choiceText(language)])]} />
);
