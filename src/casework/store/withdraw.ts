import { utcSecond } from '../../calendar';
import { deskList } from '../../platform/sharepoint/deskList';
import { updateVersioned } from '../../platform/sharepoint/etag';
import { DeskError } from '../../platform/sharepoint/errors';
import { genericEvent } from '../rules/events/makeEvent';
import type { Case, CaseCore, CaseFixed } from '../rules/kind';
import { normaliseText } from '../rules/normaliseText';
import { referencesOf } from '../rules/reach';
import type { CaseFile } from './contract';
import { addEvents } from './events';
import { CaseRefusedError } from './failures';
import type { CaseSite } from './site';

interface Mark {
  readonly WithdrawnAt: string | null;
  readonly WithdrawnReason: string;
}

/**
 * Hides a wrong file: no page and no view shows it from then on. Nobody but the site owner may delete it. The row comes first, since it hides, then
 * the event that says who and why; withdrawn again, a file whose event was lost gets one.
 * @throws CaseRefusedError without a reason; ConflictError when somebody changed the file's row meanwhile; DeskError
 */
export async function withdrawFile<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>, found: Case<V, F>, file: CaseFile, reason: string): Promise<void> {
  const details = reasonOf(reason);
  await mark(site, found, file, { WithdrawnAt: utcSecond(site.services.now()), WithdrawnReason: details });
  await addEvents(site, found, [genericEvent('fileWithdrawn', { file: file.id, sha256: file.sha256 }, { details })]);
}

/** Shows it again, with who and why. @throws as `withdrawFile` */
export async function showFileAgain<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>, found: Case<V, F>, file: CaseFile, reason: string): Promise<void> {
  const details = reasonOf(reason);
  await mark(site, found, file, { WithdrawnAt: null, WithdrawnReason: '' });
  await addEvents(site, found, [genericEvent('fileShownAgain', { file: file.id, sha256: file.sha256 }, { details })]);
}

function reasonOf(typed: string): string {
  const reason = normaliseText(typed);
  if (reason === '') {
    throw new CaseRefusedError([{ field: 'reason', code: 'required' }]);
  }
  return reason;
}

async function mark<V extends CaseCore, F extends CaseFixed>({ services, kind }: CaseSite<V, F>, found: Case<V, F>, { id, etag, reference }: CaseFile, to: Mark): Promise<void> {
  // another case's file is withdrawn on its own page, where its history is
  if (!referencesOf(kind, found).includes(reference)) {
    throw new DeskError('invalid', { serverMessage: `The file ${id} is not of ${found.reference}.` });
  }
  const item = deskList(services.sp, services.siteUrl, kind.lists.files).items.getById(id);
  await updateVersioned<Mark>(item, to, etag, ['Id', 'WithdrawnAt', 'WithdrawnReason']);
}
