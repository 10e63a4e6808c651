import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { nations, readInstant, type Nation } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { settingsAtOpening } from '../../platform/settings/atOpening';
import { deskPageOf, tasksPageOf } from '../../platform/settings/pages';
import type { DeskSettings } from '../../platform/settings';
import { DeskError } from '../../platform/sharepoint/errors';
import type { ListSchema } from '../../platform/sharepoint/listSchema';
import { linkToCase } from '../rules/caseAddress';
import { genericEvent } from '../rules/events/makeEvent';
import type { CaseCore } from '../rules/kind';
import type { DueMessage } from '../rules/messages/message';
import type { ReporterTries } from '../rules/messages/deliveryStatus';
import type { MessageContent } from '../rules/messages/messageParts';
import { referenceOf } from '../rules/reference';
import { isUnfinished } from '../rules/told/readTold';
import type { StoredTold } from '../rules/told/told';
import { fixedOfTold, type ToldFixed } from '../rules/told/toldCase';
import type { ToldFacts } from '../rules/messages/toldMessage';
import type { CaseKind } from '../store/site';
import type { Intake, IntakeKind, IntakeTypes, MessageRules } from './contract';
import { officersOfImport } from './officersRow';
import { ownersMailOf } from './ownersMailOf';
import type { ToldRows } from './toldRows';

type ImportedTold = StoredTold & { readonly imported: { readonly externalId: string } };

/** What a row of such an intake makes of a case. */
export interface ToldTypes<Values extends CaseCore, Row extends ImportedTold, Message extends DueMessage> {
  readonly values: Values;
  readonly fixed: ToldFixed;
  readonly message: Message;
  readonly told: Row;
  readonly more: { readonly receivedAt: Temporal.Instant | undefined; readonly caseState: string; readonly nation: Nation };
}

/** What a room says of its intake, besides what all have. */
export interface ToldIntakeOf<Values extends CaseCore, Row extends ImportedTold, Message extends DueMessage> {
  readonly kind: CaseKind<Values, ToldFixed>;
  readonly list: Pick<ListSchema, 'path'>;
  readonly rows: ToldRows<Row>;
  /** @param nation of the settings when it came: the case keeps it */
  readonly values: (row: Row, nation: Nation, isImported: boolean) => Values;
  readonly due: (row: Row, settings: DeskSettings, sender: DeskServices['me']) => readonly Message[];
  /** What the page of whoever wrote the row has tried by itself: the room's own, since it hangs on its form. */
  readonly tries: (services: DeskServices, kind: string, authorId: number, id: number) => Promise<ReporterTries['rows']>;
  readonly asked?: MessageRules<ToldTypes<Values, Row, Message>>['asked'];
  readonly content: (message: Message, facts: ToldFacts, locale: DeskServices['locale']) => MessageContent;
}

const more = v.object({
  ReceivedAt: v.nullish(v.string(), ''), CaseState: v.nullish(v.string(), 'New'), Nation: v.nullish(v.fallback(v.picklist(nations), 'england-and-wales'), 'england-and-wales')
});

/** With the intake itself, for an import that writes into it. */
export interface ToldIntakeKind<T extends IntakeTypes> extends IntakeKind<T> {
  readonly entries: Intake<T> & { readonly files: object };
}

/** A kind of case of which each row opens one that somebody of staff wrote down, or an officer's import. */
export function toldIntakeKind<Values extends CaseCore, Row extends ImportedTold, Message extends DueMessage>(
  { kind, list, rows, values, due, tries, asked, content }: ToldIntakeOf<Values, Row, Message>
): ToldIntakeKind<ToldTypes<Values, Row, Message>> {
  const { prefix } = kind;
  const entries: Intake<ToldTypes<Values, Row, Message>> & { readonly files: object } = {
    key: 'entry',
    list,
    origin: 'IntakeId',
    files: { origin: 'IntakeId' },
    read: async (services, id) => {
      const told = await rows.readIntake(services, id);
      return { id, created: told.created, hasFiles: told.hasFiles, restricted: told.restricted === true, unfinished: isUnfinished(told, services.now()), told };
    },
    open: async (services, { told }) => {
      const [officers, { settings }] = await Promise.all([officersOfImport(services, told.authorId, Object.values<string>(told.imported)), settingsAtOpening(services)]);
      const repeatOf = await rows.readRepeatOf(services, told, officers);
      const isImported = officers !== undefined;
      // a case keeps the nation with which it was counted first, so it is never guessed
      if (!settings) {
        throw new DeskError('not-set-up');
      }
      return { fixed: fixedOfTold(prefix, told, repeatOf, isImported), values: values(told, settings.nation, isImported) };
    },
    added: ({ told }, { repeatOf }) => genericEvent('takenIn', { report: told.id, version: '', repeatOf, unreadable: told.unreadable }),
    cameAt: ({ enteredAt }) => enteredAt,
    repeatOf: ({ repeatOf }) => repeatOf
  };
  return {
    ...kind,
    entries,
    intakes: { open: [entries], add: [] },
    logged: {
      columns: Object.keys(more.entries),
      read: (row) => {
        const { ReceivedAt, CaseState, Nation: nation } = v.parse(more, row);
        return { receivedAt: readInstant(ReceivedAt ?? ''), caseState: CaseState ?? 'New', nation: nation ?? 'england-and-wales' };
      }
    },
    messages: {
      occasion: 'entered',
      referenceOf: ({ id, created }) => referenceOf(prefix, id, created),
      // an officer who brings many in needs no message for each of them
      due: ({ row, fixed }, settings, sender) => (fixed.repeatOf === undefined && !fixed.isImported ? due(row.told, settings, sender) : []),
      // what the page of whoever logged it has sent in their name goes out no second time
      reporterTries: async (services, { told }, messages) =>
        ({ authorId: told.authorId, rows: messages.some(({ fromReporter }) => fromReporter) ? await tries(services, kind.key, told.authorId, told.id) : [] }),
      content: ({ services, settings }, { logged, row: { told } }, message, mayBeRepeat) => {
        const reference = referenceOf(prefix, told.id, told.created);
        const link = linkToCase(services.siteUrl, deskPageOf(services.siteUrl, settings), reference);
        const { councilName, dpoPhone } = settings;
        return content(message, { reference, receivedAt: logged.receivedAt ?? told.receivedAt, nation: logged.nation, link, staffLink: tasksPageOf(services.siteUrl, settings) ?? services.siteUrl, councilName, dpoPhone, mayBeRepeat }, services.locale);
      },
      ...(asked ? { asked } : {}),
      ownersMail: ownersMailOf
    }
  };
}
