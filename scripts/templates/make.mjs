/**
 * `npm run templates`: writes the Word templates as the XML of their parts, from which the desk makes Word files when somebody wants one.
 * What all of them share is kept once. To add one, write its file beside this and put it into `rooms`, then into the room's
 * `documents/templates.ts`.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { adviceSheet } from './adviceSheet.mjs';
import { complaintAcknowledgement, complaintAcknowledgementOutcome, complaintOutcome, complaintProgress } from './complaintLetters.mjs';
import { dpiaForm } from './dpiaForm.mjs';
import { investigationReport } from './investigationReport.mjs';
import { letter } from './letter.mjs';
import { notificationPack } from './notificationPack.mjs';
import { ownForm } from './ownForm.mjs';
import { parts } from './look.mjs';
import {
  requestAcknowledgement, requestApology, requestClarification, requestExtension, requestIdentity, requestNotHeld, requestRefusal, requestResponse
} from './requestLetters.mjs';
import { requestFee, requestPassedOn, requestSearch } from './requestOtherLetters.mjs';
import { requestWeeklyReturn } from './weeklyReturn.mjs';

const source = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../src');
const locales = ['en-GB', 'cy-GB'];

/** The templates of each room by their keys, which are their names in `Desk templates`: each says its language, its title and its content. */
const rooms = {
  breaches: { 'notification-pack': notificationPack, letter, 'advice-sheet': adviceSheet, 'investigation-report': investigationReport },
  complaints: {
    'complaint-acknowledgement': complaintAcknowledgement, 'complaint-progress': complaintProgress, 'complaint-outcome': complaintOutcome,
    'complaint-acknowledgement-outcome': complaintAcknowledgementOutcome, 'complaint-form': ownForm('complaints')
  },
  requests: {
    'request-acknowledgement': requestAcknowledgement, 'request-identity': requestIdentity, 'request-clarification': requestClarification,
    'request-extension': requestExtension, 'request-response': requestResponse, 'request-refusal': requestRefusal, 'request-not-held': requestNotHeld,
    'request-apology': requestApology, 'request-fee': requestFee, 'request-passed-on': requestPassedOn, 'request-search': requestSearch,
    'request-weekly-return': requestWeeklyReturn, 'request-form': ownForm('requests')
  },
  dpias: { 'dpia-form': dpiaForm }
};

/** The files as they should be: name → text. */
export async function templateFiles() {
  const templates = Object.entries(rooms).flatMap(([room, kinds]) => Object.entries(kinds).flatMap(([key, template]) =>
    locales.map((locale) => ({ file: path.join(source, room, 'documents/templates', `${key}.${locale}.json`), template: template(locale) }))));
  const made = Object.fromEntries(await Promise.all(templates.map(async ({ file, template }) => [file, await parts(template)])));
  const [first, ...others] = Object.values(made);
  const shared = Object.keys(first).filter((part) => others.every((other) => other[part] === first[part]));
  const only = (files, keep) => Object.fromEntries(Object.entries(files).filter(([part]) => keep(part)));
  const all = {
    [path.join(source, 'casework/documents/templates/shared.json')]: only(first, (part) => shared.includes(part)),
    ...Object.fromEntries(Object.entries(made).map(([file, files]) => [file, only(files, (part) => !shared.includes(part))]))
  };
  return Object.fromEntries(Object.entries(all).map(([file, files]) => [file, `${JSON.stringify(files, null, 1)}\n`]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of Object.entries(await templateFiles())) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
}
