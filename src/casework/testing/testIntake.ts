import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { utcSecond } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import { ownersMail } from '../rules/messages/ownersMail';
import { liesRestricted } from '../../platform/sharepoint/restricted';
import type { AddingIntake, Intake, IntakeKind } from '../intake/contract';
import { genericEvent } from '../rules/events/makeEvent';
import type { DueMessage, MessageTarget } from '../rules/messages/message';
import { messageOf } from '../rules/messages/messageParts';
import { referenceOf } from '../rules/reference';
import { testRules, testValues, type TestFixed, type TestValues } from './testKind';
import { testAdded, testAdditions, testQuestions } from './testLists';
import { testKind } from './testRoom';

/** What the intakes of the made-up kind are made of. */
export interface TestIntake {
  readonly values: TestValues;
  readonly fixed: TestFixed;
  readonly message: DueMessage;
  readonly told: { readonly subject: string; readonly authorId: number };
  readonly more: { readonly caseState: string };
}

const stamps = { Id: v.number(), Created: v.string(), AuthorId: v.number(), Attachments: v.nullish(v.boolean(), false) };
const question = v.object({ ...stamps, Subject: v.nullish(v.string(), ''), FileDirRef: v.nullish(v.string(), '') });
const addition = v.object({ ...stamps, CaseReference: v.nullish(v.string(), ''), Said: v.nullish(v.string(), '') });

const read = (services: DeskServices, list: { readonly path: string }, id: number, shape: typeof question | typeof addition): Promise<unknown> =>
  deskList(services.sp, services.siteUrl, list).items.getById(id).select(...Object.keys(shape.entries))();

/** A question of staff opens a case. */
export const questions: Intake<TestIntake> = {
  key: 'question',
  list: testQuestions,
  origin: 'IntakeId',
  files: { origin: 'IntakeId' },
  read: async (services, id) => {
    const { Id, Created, AuthorId, Attachments, Subject, FileDirRef } = v.parse(question, await read(services, testQuestions, id, question));
    return { id: Id, created: Temporal.Instant.from(Created), hasFiles: Attachments === true, restricted: liesRestricted(FileDirRef), told: { subject: Subject ?? '', authorId: AuthorId } };
  },
  open: (_services, { id, created, told: { subject } }) =>
    Promise.resolve({ fixed: { reference: referenceOf(testRules.prefix, id, created), intakeId: id, askedAt: created }, values: testValues({ subject, receivedAt: created }) }),
  added: ({ id }) => genericEvent('takenIn', { report: id, version: '1.0' }),
  cameAt: ({ askedAt }) => askedAt,
  repeatOf: () => undefined
};

/** What the same person says later adds to it. */
export const additions: AddingIntake<TestIntake> = {
  key: 'addition',
  list: testAdditions,
  into: testAdded,
  origin: 'AdditionId',
  files: { origin: 'AdditionId' },
  read: async (services, id) => {
    const { Id, Created, AuthorId, Attachments, CaseReference, Said } = v.parse(addition, await read(services, testAdditions, id, addition));
    const created = Temporal.Instant.from(Created);
    return {
      id: Id, created, hasFiles: Attachments === true, authorId: AuthorId, names: CaseReference ?? '',
      cells: { Title: `Addition ${Id}`, Named: CaseReference ?? '', Said: Said ?? '', SaidAt: utcSecond(created) },
      added: { kind: 'added to', code: 'saidMore', values: { number: Id }, details: '' }
    };
  },
  // anybody may name any case in a raw request
  belongs: async (services, { authorId }, { intakeId }) => (await questions.read(services, intakeId)).told.authorId === authorId
};

const mailTo = (address: string | undefined): MessageTarget => (address ? { kind: 'mail', address } : { kind: 'missing' });

function message(key: string, role: string, target: MessageTarget, sender: DeskServices['me'], occasion?: string): DueMessage {
  const skip = target.kind === 'mail' && target.address === sender.email ? ({ skip: 'sender' } as const) : {};
  return { key, keys: [key], channel: 'mail', role, alsoFor: [], target, fromReporter: false, ...skip, ...(occasion === undefined ? {} : { occasion }) };
}

/** The made-up kind with its intakes and messages: one to the mailbox for each thing that came, and one to a role that the settings may leave open. */
export const testIntakeKind: IntakeKind<TestIntake> = {
  ...testKind,
  intakes: { open: [questions], add: [additions] },
  logged: { columns: ['CaseState'], read: (row) => ({ caseState: String(Reflect.get(row, 'CaseState') ?? 'New') }) },
  messages: {
    occasion: 'asked',
    referenceOf: ({ id, created }) => referenceOf(testRules.prefix, id, created),
    due: ({ row, additions: more }, { mailbox, ictSecurityUpn }, sender) => [
      message(`${row.id}:mail:desk`, 'desk', mailTo(mailbox), sender),
      message(`${row.id}:mail:second`, 'second', mailTo(ictSecurityUpn), sender),
      ...more.map(({ intakeId }) => message(`${row.id}:mail:desk:${intakeId}`, 'desk', mailTo(mailbox), sender, `added ${intakeId}`))
    ],
    content: ({ services, settings: { councilName } }, { logged: { reference } }, { occasion = 'asked' }, mayBeRepeat) => messageOf({
      subject: `${reference} ${occasion}`, intro: 'There is something in the log.', facts: [{ label: 'Reference', value: reference }], whatToDo: 'Open the log.',
      repeatNote: mayBeRepeat ? 'This may be a repeat.' : undefined, linkLabel: 'Open', link: services.siteUrl, footer: councilName
    }, services.locale),
    ownersMail: ({ services: { siteUrl, locale } }, reference, mayBeRepeat) => Promise.resolve(ownersMail(
      { ownersSubject: '{0}: a file', ownersText: 'Delete a file of {0}.', ownersLink: 'Open {0}', ownersRepeat: 'Perhaps again.' }, { reference, link: siteUrl, locale, mayBeRepeat }
    ))
  }
};
