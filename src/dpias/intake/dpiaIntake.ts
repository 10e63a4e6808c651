import messages from '../../loc/dpiaMessages';
import * as v from 'valibot';
import { linkToCase } from '../../casework/rules/caseAddress';
import { genericEvent } from '../../casework/rules/events/makeEvent';
import { referenceOf } from '../../casework/rules/reference';
import type { Intake, IntakeKind, IntakeSite, LoggedCase } from '../../casework/intake/contract';
import { ownersMailOf } from '../../casework/intake/ownersMailOf';
import { readReportersTries } from '../../casework/staff/tries';
import { nations, type Nation } from '../../calendar';
import { fetchPart } from '../../platform/host/fetchPart';
import type { DeskServices } from '../../platform/host/services';
import type { DeskSettings } from '../../platform/settings';
import { settingsAtOpening } from '../../platform/settings/atOpening';
import { deskPageOf, tasksPageOf } from '../../platform/settings/pages';
import { plainServiceName } from '../../platform/settings/serviceNames';
import { DeskError } from '../../platform/sharepoint/errors';
import { dpiaKind } from '../cases/kind';
import { dpiaPlaces } from '../lists/paths';
import { fromDpia, fromScreening } from '../rules/cases/newDpia';
import { prefix, screeningPrefix } from '../rules/cases/prefix';
import type { DpiaFixed, DpiaValues } from '../rules/cases/values';
import type { StoredOpening } from '../rules/intake/rows';
import { dueOfScreening, dueToService, type DpiaMessage, type Standing } from '../rules/messages/dueMessages';
import { dpiaMessage } from '../rules/messages/messageContent';
import { readDpia, readRepeatOfScreening, readScreening } from './rows';

/** What the rows of the two lists make of a case. */
export interface DpiaIntake {
  readonly values: DpiaValues;
  readonly fixed: DpiaFixed;
  readonly message: DpiaMessage;
  readonly told: StoredOpening;
  readonly more: Standing & { readonly service: string; readonly submissionHash: string };
}

/** The service of a folder, as the settings name it. */
const serviceOf = ({ services }: Pick<DeskSettings, 'services'>, folder: string): DeskSettings['services'][number] | undefined => services.find(({ name }) => plainServiceName(name) === plainServiceName(folder));

async function settingsNow(services: DeskServices): Promise<DeskSettings> {
  const { settings } = await settingsAtOpening(services);
  if (!settings) throw new DeskError('not-set-up');
  return settings;
}

const nationIn = ({ nation }: Pick<DeskSettings, 'nation'>): Nation => nations.find((each) => each === nation) ?? 'england-and-wales';
const fixedOf = ({ id, guid, created, opens }: StoredOpening, repeatOf?: number): DpiaFixed => ({
  reference: referenceOf(opens === 'screening' ? screeningPrefix : prefix, id, created), screeningId: opens === 'screening' ? id : undefined, dpiaId: opens === 'dpia' ? id : undefined, intakeGuid: guid, enteredAt: created, repeatOf
});

/** Anybody of staff screens a project; each screening opens a case `DPS-…`. */
const screenings: Intake<DpiaIntake> = {
  key: 'screening',
  list: dpiaPlaces.screenings,
  origin: 'ScreeningId',
  neverRestricted: true,
  files: undefined,
  read: async (services, id) => {
    const told = await readScreening(services, id);
    return { id, created: told.created, hasFiles: false, told };
  },
  open: async (services, { told }) => {
    const settings = await settingsNow(services);
    if (told.opens !== 'screening') throw new DeskError('invalid');
    return { fixed: fixedOf(told, await readRepeatOfScreening(services, told)), values: fromScreening(told, nationIn(settings)) };
  },
  added: ({ id }, { repeatOf }) => genericEvent('takenIn', { report: id, version: '', repeatOf }),
  cameAt: ({ enteredAt }) => enteredAt,
  repeatOf: ({ repeatOf }) => repeatOf
};

/** A service, or an officer for it, begins a DPIA in its folder; each opens a case `DPIA-…`. */
const dpias: Intake<DpiaIntake> = {
  key: 'dpia',
  list: dpiaPlaces.dpias,
  origin: 'DpiaId',
  neverRestricted: true,
  files: undefined,
  read: async (services, id) => {
    const told = await readDpia(services, id);
    return { id, created: told.created, hasFiles: false, told };
  },
  open: async (services, { told }) => {
    const settings = await settingsNow(services);
    if (told.opens !== 'dpia') throw new DeskError('invalid');
    // at the root of the list only officers add: of such a row their word counts
    const service = told.folder === '' ? told.service : serviceOf(settings, told.folder)?.name ?? told.folder;
    return { fixed: fixedOf(told), values: fromDpia(told, service, nationIn(settings)) };
  },
  added: ({ id }) => genericEvent('takenIn', { report: id, version: '' }),
  cameAt: ({ enteredAt }) => enteredAt,
  repeatOf: () => undefined
};

const text = v.nullish(v.fallback(v.string(), ''), '');
const more = v.object({ CaseState: text, Service: text, LookDecision: text, Submission: text, SubmissionNumber: v.nullish(v.fallback(v.number(), 0), 0) });

/** The messages that follow from where a case stands: whose turn it is. */
export const messagesOfTurn = (standing: Standing & { readonly service: string }, settings: Pick<DeskSettings, 'services'>, sender: DeskServices['me']): readonly DpiaMessage[] =>
  dueToService(standing, serviceOf(settings, standing.service), sender);

/** A message about a case as it would go out now. */
export function contentOf({ services, settings }: { readonly services: Pick<DeskServices, 'siteUrl' | 'locale'>; readonly settings: DeskSettings }, reference: string, message: DpiaMessage, mayBeRepeat: boolean): ReturnType<typeof dpiaMessage> {
  const { councilName, dpoPhone } = settings;
  const facts = {
    reference, link: linkToCase(services.siteUrl, deskPageOf(services.siteUrl, settings), reference), staffLink: tasksPageOf(services.siteUrl, settings) ?? services.siteUrl, councilName, dpoPhone, mayBeRepeat
  };
  return dpiaMessage(message, facts, messages, services.locale);
}

/** Screenings and DPIAs with their two intakes: ids of both are the same numbers, and each has its prefix. */
export const dpiaIntakeKind: IntakeKind<DpiaIntake> = {
  ...dpiaKind,
  intakes: { open: [screenings, dpias], add: [] },
  logged: {
    columns: Object.keys(more.entries),
    read: (row) => {
      const read = v.parse(more, row);
      return { caseState: read.CaseState ?? '', service: read.Service ?? '', lookDecision: read.LookDecision ?? '', submissionHash: read.Submission ?? '', submissionNumber: read.SubmissionNumber ?? 0 };
    }
  },
  messages: {
    occasion: 'screened',
    referenceOf: ({ told }) => fixedOf(told).reference,
    due: ({ row: { told }, fixed, logged }, settings, sender) => [
      ...(told.opens === 'screening' && fixed.repeatOf === undefined ? dueOfScreening(told, settings, sender) : []), ...(logged ? messagesOfTurn(logged, settings, sender) : [])
    ],
    follows: async (sender, { row: { told }, logged }) =>
      (told.opens === 'dpia' ? (await fetchPart(() => import(/* webpackChunkName: 'dpia-arrivals' */ './arrivals'))).messagesOfArrivals(sender, told.id, logged) : []),
    // what the page of whoever screened has sent in their name goes out no second time
    reporterTries: async (services, { told }, due) =>
      ({ authorId: told.authorId, rows: due.some(({ fromReporter }) => fromReporter) ? await readReportersTries(services, dpiaKind.key, told.authorId, told.id) : [] }),
    content: (sender, { logged }, message, mayBeRepeat) => contentOf(sender, logged.reference, message, mayBeRepeat),
    ownersMail: ownersMailOf
  }
};

export type LoggedDpia = LoggedCase<DpiaIntake>;
export const dpiaIntake = (services: DeskServices): IntakeSite<DpiaIntake> => ({ services, kind: dpiaIntakeKind });
