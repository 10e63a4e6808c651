import { readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
// first: it is what finds the texts
import { JSDOM } from 'jsdom';
import { Temporal } from 'temporal-polyfill';
import strings from '../src/loc/policyCheck';
import { byKey } from '../src/loc/texts';
import { regulatorIn } from '../src/platform/settings/regulator';
import { readPolicyFile } from '../src/policies/documents/readFile';
import { checkable, checkPolicy, pastedText, sourceUrl, type Finding, type Place } from '../src/policies/rules/check';
import type { ReadFile } from '../src/policies/rules/readingText';

const usage = `npm run check-policy FILE [-- --today 2026-11-22] [-- --json]

FILE     a policy: .docx, .pdf or .txt (headings on lines of their own, cells of tables between | or tabs)
--today  the day against which dates and the law are held; today without it
--json   the findings for another program

Ends with 0 when nothing is called wrong, 1 when something is, 2 when the file cannot be read. Nothing leaves this machine.`;

class CannotRead extends Error {}

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals: [named] } = parseArgs({ args: [...args], allowPositionals: true, options: { today: { type: 'string' }, json: { type: 'boolean' } } });
  if (named === undefined) throw new CannotRead(usage);
  const file = await read(resolve(process.env.INIT_CWD ?? process.cwd(), named));
  if (!file.ok) throw new CannotRead(`${named}: ${strings[`unreadable_${file.reason}`]}`);
  const findings = checkPolicy(file.text, { today: day(values.today) });
  if (values.json ?? process.env.npm_config_json === 'true') {
    process.stdout.write(`${JSON.stringify({ file: basename(named), language: checkable(file.text), findings }, undefined, 2)}\n`);
  } else {
    if (checkable(file.text) === 'not-english') process.stdout.write(`${strings.notEnglish}. ${strings.notEnglishText}\n\n`);
    process.stdout.write(findings.map((finding) => told(finding)).join('\n'));
    const count = (sure: Finding['sure']): number => findings.filter((finding) => finding.sure === sure).length;
    process.stdout.write(`\n${basename(named)}: ${count('wrong')} wrong, ${count('worth-checking')} worth checking. This is advice: read each place yourself.\n`);
  }
  return findings.some(({ sure }) => sure === 'wrong') ? 1 : 0;
}

function day(given: string | undefined): Temporal.PlainDate {
  try {
    return given === undefined ? Temporal.Now.plainDateISO('Europe/London') : Temporal.PlainDate.from(given);
  } catch (error) {
    throw new CannotRead(`--today ${given}: not a date such as 2026-11-22.`, { cause: error });
  }
}

async function read(path: string): Promise<ReadFile> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new CannotRead(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  if (/^\.(txt|md)$/i.test(extname(path))) {
    return { ok: true, format: 'docx', text: pastedText(new TextDecoder().decode(bytes), basename(path)) };
  }
  // the reader of Word files runs in browsers, which have this
  globalThis.DOMParser ??= new JSDOM('').window.DOMParser;
  return readPolicyFile(new Uint8Array(bytes), basename(path));
}

function told({ rule, sure, place, also, sources }: Finding): string {
  const cited = sources.map((source) => `${strings[`source_${source.in}`].replace('{0}', source.at)}${sourceUrl(source) ? ` <${sourceUrl(source)}>` : ''}`);
  return [
    `${sure === 'wrong' ? 'WRONG' : 'Worth checking'}: ${byKey(strings)[`${rule}_title`]}`, ...[place, ...also].map(where),
    `  Why: ${byKey(strings)[`${rule}_why`]}`, `  Source: ${cited.join('; ')}`, `  Write: ${byKey(strings)[`${rule}_write`].replace('{0}', regulatorIn('en-GB', undefined))}`, ''
  ].join('\n');
}

function where({ path, sentence, words: marked, start }: Place): string {
  const quoted = sentence === '' ? '' : `: ${sentence.slice(0, start)}[${marked}]${sentence.slice(start + marked.length)}`;
  return `  ${path.length === 0 ? 'In the whole text' : path.join(' > ')}${quoted}`;
}

main(process.argv.slice(2)).then((code) => { process.exitCode = code; }, (error: unknown) => {
  process.stderr.write(`${error instanceof CannotRead ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = 2;
});
