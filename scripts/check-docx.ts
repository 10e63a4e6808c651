import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
// first: it is what finds the texts
import { JSDOM } from 'jsdom';
import strings from '../src/loc/wordFile';
import { checkDocument, type DocumentFinding } from '../src/casework/documents/check/checkDocument';
import { WordFileError } from '../src/casework/documents/read/wordFileError';

const usage = `npm run check-docx FILE [-- --json]

FILE    a Word document (.docx)
--json  the findings for another program

Ends with 0 when the document has a title, its language, headings in order and a header row in each table, with 1 when it lacks one of them, with 2 when it cannot be read.
Nothing leaves this machine.`;

class CannotRead extends Error {}

function main(args: readonly string[]): number {
  const { values, positionals: [named] } = parseArgs({ args: [...args], allowPositionals: true, options: { json: { type: 'boolean' } } });
  if (named === undefined) throw new CannotRead(usage);
  const findings = check(resolve(process.env.INIT_CWD ?? process.cwd(), named), named);
  if (values.json ?? process.env.npm_config_json === 'true') process.stdout.write(`${JSON.stringify({ file: basename(named), findings }, undefined, 2)}\n`);
  else process.stdout.write(`${[...findings.map(told), `${basename(named)}: ${findings.length === 0 ? 'title, language, headings and tables are as they should be.' : `${findings.length} to mend.`}`].join('\n')}\n`);
  return findings.length === 0 ? 0 : 1;
}

function check(path: string, named: string): readonly DocumentFinding[] {
  // the reader of Word files runs in browsers, which have this
  globalThis.DOMParser ??= new JSDOM('').window.DOMParser;
  try {
    return checkDocument(new Uint8Array(readFileSync(path)));
  } catch (error) {
    if (error instanceof WordFileError) throw new CannotRead(`${named}: ${strings[`wordFile_${error.fault}`]}`, { cause: error });
    throw new CannotRead(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function told({ rule, place, levels }: DocumentFinding): string {
  switch (rule) {
    case 'title': return 'No title. In Word: File, Info, Title. Screen readers and windows say it instead of the name of the file.';
    case 'language': return 'No language. In Word: Review, Language, Set Proofing Language, Set As Default. Screen readers choose their voice by it.';
    case 'headings': return 'No headings. Give the lines that head a part the styles Heading 1, Heading 2 and so on: people who do not see the page find their way by them.';
    case 'heading-order': return `“${place}” is a heading of level ${levels?.[0] ?? ''}; here it can be ${levels?.[1] ?? ''} at most. Give it that style, or put the heading in between that is missing.`;
    case 'header-row': return `The table that begins “${place}” has no header row. In Word: its first row, Layout, Repeat Header Rows.`;
  }
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof CannotRead ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = 2;
}
