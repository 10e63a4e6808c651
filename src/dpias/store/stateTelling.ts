import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { plainServiceName } from '../../platform/settings/serviceNames';
import type { DpiaCase } from '../rules/cases/values';
import { tellDecided } from './decidedTelling';
import { addTalk, readTalk } from './talk';

const told = v.object({ state: v.string() });

/** Tells the service in which state its DPIA is: it cannot read the log. One that lies in no service's folder has nobody to tell. @throws DeskError */
export async function tellState(services: DeskServices, { reference, values: { service, caseState, submission } }: DpiaCase): Promise<void> {
  if (plainServiceName(service) === '') return;
  await addTalk(services, { reference, service }, { kind: 'state', said: '', submission: submission.hash, details: { state: caseState } }, crypto.randomUUID());
}

/** The same, and what was decided, where a page that saved did not come so far. @throws DeskError */
export async function catchUpState(services: DeskServices, found: DpiaCase): Promise<void> {
  const { reference, values: { service, caseState } } = found;
  if (plainServiceName(service) === '') return;
  const talk = await readTalk(services, { reference, service });
  // first what was decided, such as the points of the advice, then that it is their turn
  await tellDecided(services, found, talk);
  const last = talk.filter(({ kind }) => kind === 'state').at(-1);
  const read = v.safeParse(told, last?.details);
  // of one that was never anything but a draft nobody has to be told
  const known = read.success ? read.output.state : 'Draft';
  if (known !== caseState) await tellState(services, found);
}
