import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readDigestsCsv } from '../src/policies/documents/proof/digestsCsv';
import { readReceiptsCsv, type ExportNotice } from '../src/policies/documents/proof/receiptsCsv';
import { checkChain } from '../src/policies/rules/chain';
import { withUnreadable, type Outcome, type Verdict, type Verification } from '../src/policies/rules/verdicts';
import { verifier } from '../src/policies/rules/verify';
import { faultWords, findingName, findingWords, provesWords, resultWords, type ProofWords } from '../src/policies/ui/proof/words';
import englishWords from '../src/loc/proof/en';

const usage = `npm run verify-receipts EXPORT DIGESTS [--head HASH] [--json]

EXPORT   the receipts, as the page "Receipts and proof" exports them (CSV)
DIGESTS  the digests, exported there too (CSV)
--head   a hash that was kept outside the site, such as in the mail to Internal Audit: without it nobody sees a chain that was rewritten whole
--json   the result for another program

Ends with 0 when everything fits, 1 when something does not, 2 when a file cannot be read as such an export,
3 when nothing is wrong but nothing is shown either, because no receipt could be compared with a digest.`;

class CannotRead extends Error {}

interface Asked {
  readonly receipts: string;
  readonly digests: string;
  readonly head: string | undefined;
  readonly json: boolean;
}

/** npm takes options for its own when no `--` stands before them, and leaves them in the environment. */
function asked(args: readonly string[]): Asked {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { head: { type: 'string' }, json: { type: 'boolean' } } });
  const isHash = (text: string): boolean => /^[0-9a-f]{64}$/i.test(text);
  // without `--`, npm 10 takes `--head` for its own `--heading`; other versions leave the hash among the files
  const fromNpm = [process.env.npm_config_head, process.env.npm_config_heading, ...positionals].find((text) => text !== undefined && isHash(text));
  const files = positionals.filter((text) => !isHash(text));
  const head = values.head ?? fromNpm;
  if (files.length !== 2) throw new CannotRead(usage);
  if (head !== undefined && !isHash(head.trim())) throw new CannotRead(`--head ${head}: not a SHA-256 hash, which has 64 signs from 0 to 9 and a to f.`);
  const [receipts, digests] = files.map((file) => resolve(process.env.INIT_CWD ?? process.cwd(), file));
  return { receipts, digests, head: head?.trim(), json: values.json ?? process.env.npm_config_json === 'true' };
}

async function main(args: readonly string[]): Promise<number> {
  const question = asked(args);
  const words = englishWords;
  const digests = readDigestsCsv(read(question.digests));
  if (!digests.ok) throw new CannotRead(faultWords(words, question.digests, digests.fault));
  const receipts = readReceiptsCsv(read(question.receipts));
  if (!receipts.ok) throw new CannotRead(faultWords(words, question.receipts, receipts.fault));
  const hash = async (text: string): Promise<string> => createHash('sha256').update(text, 'utf8').digest('hex');
  const verifying = verifier(await checkChain(digests.digests, hash, question.head), hash, { whole: receipts.whole });
  for (const page of receipts.pages()) await verifying.add(page);
  const result = withUnreadable(await verifying.finish(), digests.unreadable);
  process.stdout.write(question.json ? json(result, receipts.notices) : table(words, result, receipts.notices, question));
  return exitCodes[result.outcome];
}

/** 2 is for files that cannot be read. */
const exitCodes: Readonly<Record<Outcome, number>> = { fits: 0, 'does-not-fit': 1, 'nothing-shown': 3 };

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new CannotRead(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function table(words: ProofWords, result: Verification, notices: ReadonlySet<ExportNotice>, { receipts, digests, head }: Asked): string {
  const counts = (Object.entries(result.counts) as [Verdict, number][]).filter(([verdict, count]) => count > 0 || verdict === 'fits');
  const rows = result.findings.map((finding) => `  ${findingName(words, finding)} · ${finding.created}\n    ${words[`verdict_${finding.verdict}`]}. ${findingWords(words, finding)}`);
  return [
    `${receipts}\n${digests}`,
    '',
    ...counts.map(([verdict, count]) => `${String(count).padStart(9)}  ${words[`verdict_${verdict}`]}`),
    ...(rows.length === 0 ? [] : ['', ...rows]),
    '',
    ...resultWords(words, result, head !== undefined),
    ...[...notices].map((notice) => words[`notice_${notice}`]),
    '',
    words.provesHeading,
    ...provesWords(words).map((sentence) => `  - ${sentence}`),
    ''
  ].join('\n');
}

function json(result: Verification, notices: ReadonlySet<ExportNotice>): string {
  const { entries, doubted, ...chain } = result.chain;
  return `${JSON.stringify({ ...result, chain: { ...chain, receipts: entries.size, receiptsInDoubt: doubted.size }, notices: [...notices] }, null, 2)}\n`;
}

main(process.argv.slice(2)).then((code) => { process.exitCode = code; }, (error: unknown) => {
  const isOptions = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  console.error(error instanceof CannotRead ? error.message : isOptions ? `${error.message}\n\n${usage}` : error);
  process.exitCode = 2;
});
