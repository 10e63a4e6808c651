import exemptionWords from '../../../../loc/exemptions';
import requestWords from '../../../../loc/requests';
import choiceWords from '../../../../loc/reviewChoices';
import strings from '../../../../loc/requestSchedule';
import { byKey } from '../../../../loc/texts';
import { panelForms } from '../../../../casework/ui/panelForm';
import type { Choice } from '../../../../shared-ui/fields/RadioGroup';
import { exemptionsFor, type ExemptionQuestion } from '../../../rules/exemptions/choose';

const own = byKey(strings);
const law = byKey(exemptionWords);

/** Words of a stored code of the schedule, such as `decision_withhold`. */
export const wordOf = (family: string, code: string): string => own[`${family}_${code}`] ?? code;
export const choicesBy = <Key extends string>(family: string, codes: readonly Key[]): readonly Choice<Key>[] => codes.map((key) => ({ key, text: wordOf(family, key) }));

export const exemptionName = (id: string): string => law[`name_${id}`] ?? id;
export const tellingName = (code: string): string => byKey(choiceWords)[`telling_${code}`] ?? code;
export const lawWarning = (code: string): string => own[`warning_${code}`] ?? law[`warning_${code}`] ?? code;

/** Those that may be used for this request, in the order of the Act. */
export const exemptionChoices = (question: ExemptionQuestion): readonly Choice<string>[] => exemptionsFor(question).offered.map(({ id }) => ({ key: id, text: exemptionName(id) }));

/** Sentences of the law of withholding stand with its other words; the schedule's own go before both. */
export const { useForm } = panelForms({ ...requestWords, ...exemptionWords, ...strings });

/** Some numbers of documents in a sentence. */
export const someNumbers = (numbers: readonly number[], most = 20): { readonly shown: string; readonly more: number } =>
  ({ shown: numbers.slice(0, most).join(', '), more: Math.max(0, numbers.length - most) });
