import { ukDate, utcSecond } from '../../../calendar';
import type { CommandContext } from '../../../casework/rules/command';
import { Problems } from '../../../casework/rules/problems';
import { publicationStates } from './choices';
import { answer, type DpiaResult } from './commands';
import type { DpiaFile } from './dpiaFile';
import { dpiaEvent } from './events';
import { typedDay, typedLine } from './typed';
import type { DpiaCase, DpiaValues } from './values';

export interface PublishInput {
  readonly state: string;
  readonly on: string;
  readonly address: string;
  readonly why: string;
}

export const publishInput = ({ publication, file }: Pick<DpiaValues, 'publication' | 'file'>): PublishInput => {
  const last = file.publications.at(-1);
  return { state: publication === 'Not decided' ? '' : publication, on: last?.on ?? '', address: last?.address ?? '', why: last?.why ?? '' };
};

/**
 * Whether it is published, where and since when. The ICO asks for publishing "removing sensitive details"; the law does not, so not to is a decision with its why. One that is taken back says why too.
 * Problems: `state` (`publish-state`), `on` (`publish-day`, days), `address` (`publish-address`, `too-long`), `why` (`publish-why`), `file`.
 */
export function publish(found: DpiaCase, input: PublishInput, { now, me }: CommandContext): DpiaResult {
  const { values } = found;
  const problems = new Problems();
  const state = publicationStates.find((each) => each === input.state && each !== 'Not decided');
  if (!state) problems.add('state', 'publish-state');
  if (state === 'Withdrawn' && values.publication !== 'Published' && values.publication !== 'Withdrawn') problems.add('state', 'not-published');
  const isOut = state === 'Published';
  const on = typedDay(problems, 'on', input.on, { ...(isOut ? { needed: 'publish-day' } : {}), notAfter: { day: ukDate(now), code: 'in-the-future' } });
  const address = typedLine(problems, 'address', input.address, isOut ? 'publish-address' : undefined);
  if (isOut && address !== '' && !/^https?:\/\/\S+$/i.test(address)) problems.add('address', 'publish-address');
  const why = problems.text('why', input.why, state === undefined || isOut ? undefined : 'publish-why');
  const at = utcSecond(now);
  const publication: DpiaFile['publications'][number] = { key: at, at, by: me.name, state: state ?? 'Not decided', ...(on ? { on } : {}), address, why, submission: values.submission.hash };
  const next: DpiaValues = { ...values, publication: publication.state, file: { ...values.file, publications: [...values.file.publications, publication] } };
  problems.file('file', next.file);
  return answer(problems, next, [dpiaEvent('published', { state: publication.state, on, address, before: values.publication === 'Not decided' ? undefined : values.publication }, { details: why })]);
}
