import type { Temporal } from 'temporal-polyfill';
import { earliest } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import type { DeskSettings } from '../../platform/settings';
import { deskPageOf } from '../../platform/settings/pages';
import type { ListSchema } from '../../platform/sharepoint/listSchema';
import type { MessageContent } from '../rules/messages/messageParts';
import type { ToldFacts } from '../rules/messages/toldMessage';
import { referenceOf } from '../rules/reference';
import { caseLink } from './caseLink';
import type { DeliveryResult, SentOutcome, StaffReport, SubmitRequest } from './contract';
import type { SavedReport } from './saveOnce';
import type { StaffForm } from './staffForm';
import { submitOnce } from './submitOnce';
import { tellPeople } from './tellPeople';
import type { StaffMessage, StaffRole } from './tries';

interface ToldReport extends StaffReport {
  readonly receivedAt: Temporal.Instant;
}

/** What a room says of what staff log in it, as far as it is sent. */
export interface ToldKind<Entry extends ToldReport, Role extends StaffRole> {
  readonly form: StaffForm<Entry>;
  /** The key of the room's kind of case, and the prefix of its references. */
  readonly key: string;
  readonly prefix: string;
  readonly log: Pick<ListSchema, 'path'>;
  /** Who is due, by the same rule as on an officers' page. */
  readonly due: (entry: Entry & { readonly id: number }, settings: DeskSettings, me: DeskServices['me']) => readonly StaffMessage<Role>[];
  /** Who should hear of it first, said where the settings and so every address could not be read. */
  readonly first: (entry: Entry) => Role;
  readonly content: (role: Role, facts: ToldFacts, locale: DeskServices['locale']) => MessageContent;
}

/** Saves what staff were told once, and tells whoever is due, in the name of whoever logged it. @throws DeskError only while nothing is known to be saved */
export function submitTold<Entry extends ToldReport, Role extends StaffRole>(
  services: DeskServices, request: SubmitRequest<Entry>, kind: ToldKind<Entry, Role>
): Promise<SentOutcome<Role>> {
  return submitOnce<Entry, Role>(services, kind.form, request, {
    referenceOf: ({ id, created }) => referenceOf(kind.prefix, id, created),
    tell: (saved, settings) => tell(services, request.report, { saved, settings, kind }),
    untold: [{ channel: 'mail', role: kind.first(request.report), state: 'failed', reason: 'not-configured' }]
  });
}

interface Known<Entry extends ToldReport, Role extends StaffRole> {
  readonly saved: SavedReport;
  readonly settings: DeskSettings;
  readonly kind: ToldKind<Entry, Role>;
}

function tell<Entry extends ToldReport, Role extends StaffRole>(
  services: DeskServices, entry: Entry, { saved, settings, kind }: Known<Entry, Role>
): Promise<readonly DeliveryResult<Role>[]> {
  const reference = referenceOf(kind.prefix, saved.id, saved.created);
  const { councilName, dpoPhone, nation } = settings;
  const link = caseLink(services, { reference, deskPage: deskPageOf(services.siteUrl, settings), log: kind.log, mayReadLog: true });
  const receivedAt = earliest([entry.receivedAt, saved.created]) ?? saved.created;
  return tellPeople<Role>(services, {
    about: { kind: kind.key, id: saved.id, reportGuid: entry.reportGuid, reference, restricted: entry.restricted },
    due: kind.due({ ...entry, id: saved.id }, settings, services.me),
    alreadyThere: saved.alreadyThere,
    content: ({ role }, mayBeRepeat) => kind.content(role, { reference, receivedAt, nation, link, councilName, dpoPhone, mayBeRepeat }, services.locale)
  });
}
