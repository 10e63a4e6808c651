import strings from '../../../loc/dpiaCases';
import { panelForms } from '../../../casework/ui/panelForm';

/** The forms of the panels of DPIAs, and the sentences of what is wrong with an answer. */
export const { problemText, useForm } = panelForms(strings);
