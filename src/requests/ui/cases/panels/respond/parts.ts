import requestWords from '../../../../../loc/requests';
import shared from '../../../../../loc/casePanels';
import strings from '../../../../../loc/requestRespond';
import { panelForms, type FormField } from '../../../../../casework/ui/panelForm';
import type { Choice } from '../../../../../shared-ui/fields/RadioGroup';
import type { RespondInput } from '../../../../rules/cases/respond';
import type { ResponseGapCode } from '../../../../rules/response/checker';
import { maybeParts } from '../../../../rules/response/typed';

/** Sentences of an answer stand with its other words; a day that is missing is said as one. */
export const { useForm } = panelForms({ ...requestWords, ...strings }, ({ field, code }) => (code === 'required' && /(^|\.)(on|since|told)$/.test(field) ? shared['problem_date-missing'] : undefined));

export const yesNo: readonly Choice<'yes' | 'no'>[] = [{ key: 'yes', text: strings.yes }, { key: 'no', text: strings.no }];

/** What each part of the form is given. */
export interface PartProps {
  readonly value: RespondInput;
  readonly change: (changes: Partial<RespondInput>) => void;
  readonly at: (path: string) => FormField;
}

const named: Readonly<Partial<Record<ResponseGapCode, keyof RespondInput>>> = {
  'legal-basis': 'legalBasis', 'recipients-told': 'recipientsTold', safeguards: 'isSentAbroad', automated: 'isAutomated',
  source: 'hasOtherSource', abbreviations: 'hasAbbreviations', ground: 'grounds', marketing: 'isMarketing'
};
/** What the letter says in the words of its template: no question of this form. */
const ofTemplate: readonly ResponseGapCode[] = ['rights', 'complaint-council', 'complaint-regulator', 'check-regulator', 'court', 'codes'];

/** The question in which what is missing is written: of what may not be there whether it is, until that is said. Undefined for what is the template's. */
export function questionOf(code: ResponseGapCode, value: RespondInput): string | undefined {
  if (ofTemplate.includes(code)) return undefined;
  const field = named[code] ?? code;
  const maybe = maybeParts.find(([has]) => has === field);
  return maybe && value[maybe[0]] === 'yes' ? maybe[1] : field;
}
