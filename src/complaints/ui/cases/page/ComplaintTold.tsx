import strings from '../../../../loc/complaintPage';
import * as React from 'react';
import { Told } from '../../../../casework/ui/summary/Told';
import type { Complainant } from '../../../rules/intake/intakeRow';
import { choiceText } from '../words';

/** Who complains, how to reach them, and what they say. */
export const ComplaintTold: React.FC<{ readonly said: string; readonly complainant: Complainant }> = ({ said, complainant: { anonymous, name, contact, language } }) => (
  <Told label={strings.who} name={anonymous ? strings.anonymous : name} contact={contact} notes={language === 'English' ? [] : [choiceText(language)]} said={said} />
);
