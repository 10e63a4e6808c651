import { asking } from '../tenant/server/testing';
import type { LocalServer } from '../tenant/server';
import { ask, type Heard } from './ask';
import { lostFilter, rowsIn, unfit } from './judge';
import { mutations, type Mutation } from './mutations';
import { chanceFrom, type Chance } from './random';
import { things, type Sample } from './requests';

/** MALFORMED_SEED=1 tries other requests than these, MALFORMED_COUNT=20000 more of them, MALFORMED_PROBLEMS=20 goes on after the first problem. */
const seed = Number(process.env.MALFORMED_SEED ?? 20261130);
const most = Number(process.env.MALFORMED_PROBLEMS ?? 1);
export const howMany = (usually: number): number => Number(process.env.MALFORMED_COUNT ?? usually);

const rows = async (server: LocalServer): Promise<number> => Number((await asking(server)('owner', 'GET', `${things}/items/$count`)).text);

/** After a success, every column that was sent is in the row as it was sent; numbers may have been texts. */
async function lostWrite(server: LocalServer, sample: Sample, heard: Heard): Promise<string | undefined> {
  if (sample.promise !== 'write' || heard.status >= 300 || sample.method !== 'POST' || !sample.body) return undefined;
  const method = sample.headers['x-http-method'] ?? 'POST';
  const row = method === 'MERGE' || method === 'PATCH' ? /items\((\d+)\)$/.exec(sample.path)?.[1] : /"Id":(\d+)/.exec(heard.text)?.[1];
  if (row === undefined) return undefined;
  const sent = JSON.parse(sample.body) as Record<string, unknown>;
  const kept = (await asking(server)('owner', 'GET', `${things}/items(${row})?$select=*,Note`)).json<Record<string, unknown>>();
  const same = (name: string): boolean => String(sent[name] ?? '') === String(kept[name] ?? '') || Number(sent[name]) === Number(kept[name]) || sent[name] === '' || Array.isArray(sent[name]);
  const lost = Object.keys(sent).find(name => name !== '__metadata' && !/odata\.|^(ID|Id)$/.test(name) && !(Object.hasOwn(kept, name) && same(name)));
  return lost === undefined ? undefined : `${lost} was sent as ${JSON.stringify(sent[lost])} and is ${JSON.stringify(kept[lost])}`;
}

/** Of a batch that was answered, as many rows came to be as parts say so. */
function lostParts(sample: Sample, heard: Heard, added: number): string | undefined {
  if (sample.promise !== 'batch' || heard.status !== 200) return undefined;
  const made = [...heard.text.matchAll(/^HTTP\/1\.1 201/gm)].length;
  const asked = [...(sample.body ?? '').matchAll(/\sHTTP\/1\.1/g)].length;
  const answered = [...heard.text.matchAll(/^HTTP\/1\.1 \d/gm)].length;
  if (made !== added) return `${made} parts say that a row was made, and there are ${added} more`;
  return answered < asked ? `${asked} requests were sent and ${answered} answered` : undefined;
}

const shown = ({ method, path, headers, body }: Sample): string => JSON.stringify({ method, path: path.slice(0, 600), headers, body: body?.slice(0, 600) });

async function problemOf(server: LocalServer, sample: Sample, before: number): Promise<string | undefined> {
  const counted = sample.promise === 'batch' ? await rows(server) : 0;
  const heard = await ask(server.url, sample);
  const surprise = server.controls.surprises.take();
  const problem = unfit(sample.method, heard) ?? (surprise ? `the tenant failed: ${surprise.error instanceof Error ? surprise.error.stack : String(surprise.error)}` : undefined);
  return problem ?? lostFilter(sample, heard, before) ?? (await lostWrite(server, sample, heard)) ?? (sample.promise === 'batch' ? lostParts(sample, heard, (await rows(server)) - counted) : undefined);
}

function made(chance: Chance, from: readonly Sample[]): { sample: Sample; mutation: Mutation; index: number } {
  for (;;) {
    const index = chance.whole(from.length);
    const mutation = chance.one(mutations);
    const sample = mutation.apply(from[index], chance);
    if (sample) return { sample, mutation, index };
  }
}

/** Makes as many of the samples wrong by chance and tries them, until one is answered wrongly: what was wrong, with the seed to have it again. */
export async function tryAll(server: LocalServer, from: readonly Sample[], number: number): Promise<string[]> {
  const chance = chanceFrom(seed);
  const wrong: string[] = [];
  const before: number[] = [];
  for (const sample of from) {
    const heard = await ask(server.url, sample);
    const unchanged = unfit(sample.method, heard) ?? (heard.status >= 400 ? `${heard.status} ${heard.text}` : undefined);
    if (unchanged !== undefined) wrong.push(`the right request ${shown(sample)} fails: ${unchanged}`);
    before.push(sample.promise === 'filtered' ? (rowsIn(heard.text) ?? Number.NaN) : 0);
  }
  if (wrong.length > 0) return wrong;
  const problems: string[] = [];
  for (let each = 0; each < number && problems.length < most; each += 1) {
    const { sample, mutation, index } = made(chance, from);
    const problem = await problemOf(server, sample, before[index]);
    if (problem !== undefined) problems.push(`seed ${seed}, request ${each} (${mutation.name}): ${problem}\n${shown(sample)}`);
  }
  // the rows that the reads are about are still there: otherwise nothing could have been lost
  for (const [index, sample] of from.entries()) {
    if (sample.promise !== 'filtered') continue;
    const after = rowsIn((await ask(server.url, sample)).text);
    if (after === undefined || after < Math.min(1, before[index])) problems.push(`${shown(sample)} gave ${before[index]} rows at first and ${after} in the end`);
  }
  return problems;
}

