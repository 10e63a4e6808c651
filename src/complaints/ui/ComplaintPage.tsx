import strings from '../../loc/complaintForm';
import { toldPage } from '../../casework/ui/staff/told/ToldPage';
import type { EntryDraft } from '../rules/intake/entryDraft';
import type { LoadComplaintStore, SentComplaint } from './contract';
import { ComplaintForm } from './form/ComplaintForm';

/** Somebody of staff logs a complaint that reached them, and is told what comes of it. */
export const ComplaintPage = toldPage<EntryDraft, SentComplaint, LoadComplaintStore>({
  draftKind: { text: 'complaint|text', files: 'complaint|files' },
  words: strings,
  Form: ComplaintForm,
  loadConfirmation: () => import(/* webpackChunkName: 'complaint-sent' */ './sent/Confirmation')
});
