import * as React from 'react';
import strings from '../../../src/loc/complaintForm';
import { readGroup } from '../../../src/casework/staff/restrictedGroup';
import { ComplaintRoom } from '../../../src/complaints/ui/ComplaintRoom';
import type { ComplaintStore } from '../../../src/complaints/ui/contract';
import { complaintStore, outcome } from '../../../src/complaints/ui/testing/complaintDesk';
import { entryDraft } from '../../../src/complaints/rules/intake/testEntries';
import { pick, press } from '../page/hands';
import type { Scene } from '../page/scene';
import { stand } from '../page/standIn';
import { browserWithDraft, emptyBrowser, fails, longText, longWord, never, Page, services, settings } from './world';

const shows = ['page ReportComplaintWebPart'];
const withOthers = {
  ...settings, complaintAlternateUpn: 'deputy@northmere.example', restrictedMailbox: 'monitoring.officer@northmere.example', restrictedWho: 'the Monitoring Officer and the deputy Data Protection Officer',
  restrictedWhoCy: 'y Swyddog Monitro a’r Dirprwy Swyddog Diogelu Data'
};

const room = (store: ComplaintStore = complaintStore(), open: () => Promise<never> | undefined = () => undefined, known: typeof settings = settings): React.ReactElement => (
  <Page><ComplaintRoom open={() => open() ?? Promise.resolve({ services, settings: known })} loadStore={() => Promise.resolve(store)} /></Page>
);

/** The form over a browser that has a draft with these answers. */
const drafted = (changes: Partial<typeof entryDraft> = {}): void => browserWithDraft('complaint', { ...entryDraft, ...changes });

export const complaining: readonly Scene[] = [
  { name: 'Log a complaint: empty', shows, draw: () => { emptyBrowser(); return room(); } },
  { name: 'Log a complaint: sent empty, with the list of what is missing', shows, draw: () => { emptyBrowser(); return room(); }, then: () => press(strings.send) },
  { name: 'Log a complaint: no name was given', shows, draw: () => { emptyBrowser(); return room(); }, then: () => pick(strings.anonymousLabel) },
  { name: 'Log a complaint: a draft with long words', shows, draw: () => { drafted({ said: longText, name: longWord, contact: longText }); return room(); } },
  { name: 'Log a complaint: about the Data Protection Officer', shows, draw: () => { drafted({ aboutDpo: true }); return room(complaintStore(), undefined, withOthers); } },
  { name: 'Log a complaint: about the Data Protection Officer, and nobody is named for it', shows, draw: () => { drafted({ aboutDpo: true }); return room(); } },
  {
    name: 'Log a complaint: for the restricted group alone', shows,
    draw: () => { stand(readGroup, () => Promise.resolve('has-members')); drafted({ restricted: true }); return room(complaintStore(), undefined, withOthers); }
  },
  { name: 'Log a complaint: sending', shows, draw: () => { drafted(); return room(complaintStore(never)); }, then: () => press(strings.send) },
  { name: 'Log a complaint: it could not be sent', shows, draw: () => { drafted(); return room(complaintStore(fails('offline'))); }, then: () => press(strings.send) },
  { name: 'Log a complaint: sent', shows, draw: () => { drafted(); return room(); }, then: () => press(strings.send) },
  {
    name: 'Log a complaint: sent, but a file and the message were not', shows,
    draw: () => {
      drafted();
      return room(complaintStore(() => Promise.resolve({
        ...outcome, attachments: [{ name: `${longWord}.pdf`, ok: false, problem: 'too-large' }], messages: [{ channel: 'mail', role: 'dpo', state: 'failed', reason: 'connection' }]
      })));
    },
    then: () => press(strings.send)
  },
  { name: 'Log a complaint: opening', shows, draw: () => room(complaintStore(), never) },
  { name: 'Log a complaint: cannot begin (signed-out)', shows, draw: () => room(complaintStore(), fails('signed-out')) }
];
