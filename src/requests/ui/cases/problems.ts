import shared from '../../../loc/casePanels';
import strings from '../../../loc/requests';
import { panelForms } from '../../../casework/ui/panelForm';

/** Where a day is asked without an hour. */
const days = /(^on|askedOn|answeredOn)$/;

/** The forms of the panels of requests, and the sentences of what is wrong with an answer. */
export const { problemText, useForm } = panelForms(strings, ({ field, code }) => (code === 'required' && days.test(field) ? shared['problem_date-missing'] : undefined));
