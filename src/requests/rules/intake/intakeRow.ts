import * as v from 'valibot';
import { choicesIn } from '../../../casework/rules/cells';
import { languageIn, readTold, textCell, toldCells, toldSelect } from '../../../casework/rules/told/readTold';
import type { Correspondent, StoredTold, Told } from '../../../casework/rules/told/told';
import { requesters, rights, type Requester, type Right } from '../choices';

export { publicStates, type PublicState } from '../../../casework/rules/publicStates';

/** What a person whom a request reached writes down: `said` is what they ask for, in their words. */
export interface RequestTold extends Told {
  readonly requester: RequestingPerson;
  /** Whose information it is, where it is not the requester's own; else empty. */
  readonly subject: string;
  /** What staff think is asked for; may be none: officers decide. */
  readonly rights: readonly Right[];
}

/** Who asks. Nobody is anonymous: an answer goes to somebody. */
export interface RequestingPerson extends Correspondent {
  /** For whom they ask. */
  readonly kind: Requester;
}

/** A row of the intake as read. */
export interface StoredRequest extends RequestTold, StoredTold {
  /** Of an import, and to be believed only where its author is an officer. */
  readonly imported: { readonly externalId: string };
  /** Where mail to whoever SharePoint stamped as its author goes; empty where they have no mailbox. */
  readonly authorMail: string;
}

const own = { RequesterName: textCell, RequesterContact: textCell, RequesterKind: textCell, SubjectName: textCell, Rights: v.optional(v.unknown()) };
const author = v.nullish(v.fallback(v.object({ EMail: textCell }), { EMail: '' }), { EMail: '' });
const row = v.object({ ...toldCells, ...own, Author: author });

/** The columns that are read of a row of the intake. */
export const intakeSelect: readonly string[] = [...toldSelect, ...Object.keys(own)];

/** A request as its row tells it. Who says neither for whom nor anything readable is looked at by an officer: `Other` is nobody's own request. */
export function readIntakeRow(stored: object, restricted: boolean): StoredRequest {
  const read = v.parse(row, stored);
  const told = readTold(read, restricted);
  const claimed = read.RequesterKind ?? '';
  const kind = claimed === '' ? 'The person' : requesters.find((each) => each === claimed);
  const named = choicesIn(read.Rights);
  return {
    ...told,
    requester: { name: read.RequesterName ?? '', contact: read.RequesterContact ?? '', language: languageIn(read), kind: kind ?? 'Other' },
    subject: kind === 'The person' ? '' : (read.SubjectName ?? ''),
    rights: rights.filter((right) => named.includes(right)),
    imported: { externalId: read.ExternalId ?? '' },
    authorMail: read.Author?.EMail ?? '',
    unreadable: [...told.unreadable, ...(kind ? [] : ['RequesterKind']), ...(named.every((each) => rights.some((right) => right === each)) ? [] : ['Rights'])]
  };
}
