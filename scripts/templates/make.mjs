/**
 * `npm run templates`: writes the Word templates as the XML of their parts, from which the desk makes Word files when somebody wants one.
 * What all of them share is kept once. To add one, write its file beside this and put it into `templates`, then into `src/breaches/documents/templates.ts`.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { adviceSheet } from './adviceSheet.mjs';
import { investigationReport } from './investigationReport.mjs';
import { letter } from './letter.mjs';
import { notificationPack } from './notificationPack.mjs';
import { parts } from './look.mjs';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../src/breaches/documents/templates');

/** By file name: each says its language, its title and its content. */
const templates = {
  'notification-pack.en-GB': notificationPack('en-GB'),
  'notification-pack.cy-GB': notificationPack('cy-GB'),
  'letter.en-GB': letter('en-GB'),
  'letter.cy-GB': letter('cy-GB'),
  'advice-sheet.en-GB': adviceSheet('en-GB'),
  'advice-sheet.cy-GB': adviceSheet('cy-GB'),
  'investigation-report.en-GB': investigationReport('en-GB'),
  'investigation-report.cy-GB': investigationReport('cy-GB')
};

/** The files as they should be: name → text. */
export async function templateFiles() {
  const made = Object.fromEntries(await Promise.all(Object.entries(templates).map(async ([name, template]) => [name, await parts(template)])));
  const [first, ...others] = Object.values(made);
  const shared = Object.keys(first).filter((part) => others.every((other) => other[part] === first[part]));
  const only = (files, keep) => Object.fromEntries(Object.entries(files).filter(([part]) => keep(part)));
  const all = { shared: only(first, (part) => shared.includes(part)), ...Object.fromEntries(Object.entries(made).map(([name, files]) => [name, only(files, (part) => !shared.includes(part))])) };
  return Object.fromEntries(Object.entries(all).map(([name, files]) => [path.join(folder, `${name}.json`), `${JSON.stringify(files, null, 1)}\n`]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of Object.entries(await templateFiles())) fs.writeFileSync(file, text);
}
