import type { DeskServices } from '../../platform/host/services';
import { stepCounts, type StepCounts } from '../rules/cases/stepCounts';
import { isScreening, type DpiaCase } from '../rules/cases/values';
import { readSigns } from './signOffs';
import { listSubmissions } from './submissions';
import { readTalk } from './talk';

/** What hangs on a DPIA as rows of the room, for its steps; a screening has none. @throws DeskError */
export async function readCounts(services: DeskServices, found: DpiaCase): Promise<StepCounts | Readonly<Record<string, never>>> {
  if (isScreening(found)) return {};
  const about = { reference: found.reference, service: found.values.service };
  const [submissions, talk, signs] = await Promise.all([listSubmissions(services, about), readTalk(services, about), readSigns(services, about)]);
  return stepCounts(found, { submissions, talk, signs });
}
