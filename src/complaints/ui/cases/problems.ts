import strings from '../../../loc/complaints';
import { panelForms } from '../../../casework/ui/panelForm';

/** The forms of the panels of complaints, and the sentences of what is wrong with an answer. */
export const { problemText, useForm } = panelForms(strings);
