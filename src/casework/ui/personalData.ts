import strings from '../../loc/personalData';
import { byKey } from '../../loc/texts';
import { choiceKey } from '../rules/choiceKey';
import type { PersonalDataHint } from '../rules/personalDataHint';

/** What stands above the hints. */
export const hintTitle = strings.hintTitle;

/** What a text seems to hold, in words: `an NHS number`. */
export const hintText = (hint: PersonalDataHint): string => byKey(strings)[`hint_${choiceKey(hint)}`] ?? hint;
