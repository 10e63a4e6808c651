import exemptionWords from '../../../../../loc/exemptions';
import requestWords from '../../../../../loc/requests';
import strings from '../../../../../loc/requestReview';
import choiceWords from '../../../../../loc/reviewChoices';
import { byKey } from '../../../../../loc/texts';
import { panelForms, type FormField } from '../../../../../casework/ui/panelForm';
import type { Choice } from '../../../../../shared-ui/fields/RadioGroup';
import type { RequestReview } from '../../../../rules/cases/reviewFile';

/** What is typed of the review. */
export type ReviewInput = Omit<RequestReview, 'v' | 'counts'>;

/** Sentences of the law of withholding stand with its other words. */
export const { useForm } = panelForms({ ...requestWords, ...exemptionWords });

const words = byKey({ ...exemptionWords, ...choiceWords });

/** Choices of one family of words, such as `consent_refused`. */
export const choicesBy = <Key extends string>(family: string, keys: readonly Key[]): readonly Choice<Key>[] =>
  keys.map((key) => ({ key, text: words[`${family}_${key}`] ?? key }));

export const wordOf = (key: string): string => words[key] ?? key;

export const yesNo: readonly Choice<'yes' | 'no'>[] = [{ key: 'yes', text: strings.yes }, { key: 'no', text: strings.no }];

/** What each part of the form is given. */
export interface PartProps {
  readonly value: ReviewInput;
  readonly change: (changes: Partial<ReviewInput>) => void;
  readonly at: (path: string) => FormField;
}

/** A field without a word is not there. */
export const given = <Value extends string>(typed: string, of: readonly Value[]): Value | undefined => of.find((each) => each === typed);
