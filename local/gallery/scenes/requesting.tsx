import * as React from 'react';
import strings from '../../../src/loc/requestForm';
import { readGroup } from '../../../src/casework/staff/restrictedGroup';
import { entryDraft } from '../../../src/requests/rules/intake/testEntries';
import type { RequestStore } from '../../../src/requests/ui/contract';
import { RequestRoom } from '../../../src/requests/ui/RequestRoom';
import { outcome, requestStore } from '../../../src/requests/ui/testing/requestDesk';
import { pick, press } from '../page/hands';
import type { Scene } from '../page/scene';
import { stand } from '../page/standIn';
import { browserWithDraft, emptyBrowser, fails, longText, longWord, never, Page, services, settings } from './world';

const shows = ['page ReportRequestWebPart'];
const withGroup = {
  ...settings, restrictedMailbox: 'monitoring.officer@northmere.example', restrictedWho: 'the Monitoring Officer and the deputy Data Protection Officer', restrictedWhoCy: 'y Swyddog Monitro a’r Dirprwy Swyddog Diogelu Data'
};

const room = (store: RequestStore = requestStore(), open: () => Promise<never> | undefined = () => undefined, known: typeof settings = settings): React.ReactElement => (
  <Page><RequestRoom open={() => open() ?? Promise.resolve({ services, settings: known })} loadStore={() => Promise.resolve(store)} /></Page>
);

/** The form over a browser that has a draft with these answers. */
const drafted = (changes: Partial<typeof entryDraft> = {}): void => browserWithDraft('request', { ...entryDraft, ...changes });

export const requesting: readonly Scene[] = [
  { name: 'Log a request: empty', shows, draw: () => { emptyBrowser(); return room(); } },
  { name: 'Log a request: sent empty, with the list of what is missing', shows, draw: () => { emptyBrowser(); return room(); }, then: () => press(strings.send) },
  { name: 'Log a request: somebody asks for a child', shows, draw: () => { emptyBrowser(); return room(); }, then: () => pick(strings.requester_parent) },
  {
    name: 'Log a request: a draft with long words', shows,
    draw: () => { drafted({ said: longText, name: longWord, contact: longText, kind: 'Solicitor', subject: longWord, rights: ['Access', 'Automated decision'] }); return room(); }
  },
  {
    name: 'Log a request: for the restricted group alone', shows,
    draw: () => { stand(readGroup, () => Promise.resolve('has-members')); drafted({ restricted: true }); return room(requestStore(), undefined, withGroup); }
  },
  { name: 'Log a request: sent', shows, draw: () => { drafted(); return room(); }, then: () => press(strings.send) },
  {
    name: 'Log a request: sent, but a file and the message were not', shows,
    draw: () => {
      drafted();
      return room(requestStore(() => Promise.resolve({
        ...outcome, attachments: [{ name: `${longWord}.pdf`, ok: false, problem: 'too-large' }], messages: [{ channel: 'mail', role: 'dpo', state: 'failed', reason: 'connection' }]
      })));
    },
    then: () => press(strings.send)
  },
  { name: 'Log a request: cannot begin (signed-out)', shows, draw: () => room(requestStore(), fails('signed-out')) },
  { name: 'Log a request: opening', shows, draw: () => room(requestStore(), never) }
];
