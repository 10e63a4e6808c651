import * as React from 'react';
import strings from '../../loc/requestForm';
import { toldPage } from '../../casework/ui/staff/told/ToldPage';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import type { EntryDraft } from '../rules/intake/entryDraft';
import type { LoadRequestStore, SentRequest } from './contract';
import { RequestForm } from './form/RequestForm';

/** Somebody of staff logs a request that reached them, is told what not to do (Data Protection Act 2018, section 173), and what comes of it. */
export const RequestPage = toldPage<EntryDraft, SentRequest, LoadRequestStore>({
  draftKind: { text: 'request|text', files: 'request|files' },
  words: strings,
  Form: RequestForm,
  loadConfirmation: () => import(/* webpackChunkName: 'request-sent' */ './sent/Confirmation'),
  warning: (
    <MessagePanel tone="warning" title={strings.keepTitle}>
      <ul>
        <li>{strings.keepSearch}</li>
        <li>{strings.keepOffence}</li>
      </ul>
    </MessagePanel>
  )
});
