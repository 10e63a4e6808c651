import { gravity, type Finding } from '../src/platform/provisioning';
import { connectSharePoint } from '../src/platform/sharepoint/connect';
import { isDeskError } from '../src/platform/sharepoint/errors';
import '../src/platform/sharepoint/pnpSetup';
import { describeError, describeFinding, describeMend, type SetupWords } from '../src/setup/describe';
import { siteProperty } from '../src/setup/desk';
import { examineSite } from '../src/setup/examineSite';
import { tryStamps, type ListProbe } from '../src/setup/tryStamps';
import englishWords from '../src/loc/setup/en';

/**
 * `npm run doctor -- --site http://localhost:4400/sites/dataprotection [--user owner@northmere.example]`: compares a site
 * of the local tenant with the code. With a bearer token in the variable SHAREPOINT_TOKEN it reads a site of a real tenant.
 * With `--try-stamps` it tries assumption A1 instead, as an ordinary member of staff: whether such an account can change who
 * wrote a row, or when. That leaves a row in two lists, which a site owner deletes.
 * Ends with 0 when nothing is to be mended, 1 otherwise.
 */
async function main(args: readonly string[]): Promise<number> {
  const site = option(args, '--site') ?? 'http://localhost:4400/sites/dataprotection';
  const token = process.env.SHAREPOINT_TOKEN;
  const headers: Record<string, string> = token ? { Authorization: `Bearer ${token}` } : { 'X-Local-User': option(args, '--user') ?? 'owner@northmere.example' };
  const words = englishWords;
  const sp = connectSharePoint({ webUrl: site, headers, digest: 'not-needed', retry: { retries: 1 } });
  try {
    return args.includes('--try-stamps') ? reportStamps(await tryStamps(sp, site)) : report(words, site, await examineSite(sp, site));
  } catch (error) {
    if (!isDeskError(error)) {
      throw error;
    }
    console.error(`${site}: ${describeError(words, error)}`);
    return 1;
  }
}

function report(words: SetupWords, site: string, findings: readonly Finding[]): number {
  const wrong = findings.filter((finding) => gravity(finding) === 'wrong');
  const notes = findings.filter((finding) => gravity(finding) === 'note');
  const lines = (those: readonly Finding[]): string[] => those.map((finding) => `  - ${describeFinding(words, finding)}\n    ${describeMend(words, finding, siteProperty)}`);
  console.log([
    site,
    wrong.length === 0 ? words.doctorSound : words.doctorWrongTitle.replace('{0}', String(wrong.length)), ...lines(wrong),
    ...(notes.length > 0 ? [words.doctorNotesTitle.replace('{0}', String(notes.length)), ...lines(notes)] : []),
    words.stampProbeNote
  ].join('\n'));
  return wrong.length === 0 ? 0 : 1;
}

function reportStamps(probes: readonly ListProbe[]): number {
  for (const { list, probe } of probes) {
    const tries = probe.attempts.map(({ way, outcome }) => `${way}: ${outcome}`).join(', ');
    console.log(`${list}: ${tries}. A site owner should delete row ${probe.itemId}.`);
  }
  const forged = probes.some(({ probe }) => probe.attempts.some(({ outcome }) => outcome === 'taken'));
  console.log(forged
    ? 'This account could forge a stamp: who wrote a report, or when, is no evidence on this tenant.'
    : 'Assumption A1 holds for this account: SharePoint kept its own stamps.');
  return forged ? 1 : 0;
}

function option(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}

main(process.argv.slice(2)).then((code) => { process.exitCode = code; }, (error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
