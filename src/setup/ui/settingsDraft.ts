import type { DeskSettings, Nation, SettingsProblem } from '../../platform/settings';
import { defaultJoinerDays, defaultRegulator, validateSettings } from '../../platform/settings';
import { controllerDraft, controllerField, controllersOf, plainControllers, type ControllerDraft } from './controllerDraft';
import { channelFromLink, linkOfChannel } from '../channelLink';

/** The settings while someone types: everything is text, nothing is refused yet. */
export interface SettingsDraft {
  readonly councilName: string;
  readonly nation: Nation | '';
  readonly dpoName: string;
  readonly dpoPhone: string;
  readonly dpoPhoneOutOfHours: string;
  readonly mailbox: string;
  readonly teamsKind: 'none' | 'chat' | 'channel';
  readonly teamsUpn: string;
  readonly channelLink: string;
  readonly caldicottUpn: string;
  readonly ictSecurityUpn: string;
  readonly complaintAlternateUpn: string;
  readonly restrictedMailbox: string;
  readonly restrictedWho: string;
  readonly restrictedWhoCy: string;
  readonly icoRegistration: string;
  readonly regulatorEn: string;
  readonly regulatorCy: string;
  readonly policiesPage: string;
  readonly deskPage: string;
  readonly tasksPage: string;
  readonly joinerDays: string;
  readonly controllers: readonly ControllerDraft[];
  readonly services: readonly ServiceDraft[];
}

/** Somebody whose box may be empty yet. */
export interface DraftPerson {
  /** Stays while others are added and removed, so that fields keep their focus. */
  readonly id: number;
  readonly upn: string;
}

export interface ServiceDraft {
  /** As of a person. */
  readonly id: number;
  readonly name: string;
  readonly nameCy: string;
  readonly headUpn: string;
  readonly champions: readonly DraftPerson[];
  readonly managers: readonly DraftPerson[];
  readonly socialCare: boolean;
  /** Taken away when the form is saved; until then it can be put back. */
  readonly goes?: true;
}

const staying = ({ services }: SettingsDraft): readonly ServiceDraft[] => services.filter(({ goes }) => !goes);

/** Whether a save would change what is stored; a service that was put back is no change. */
export function isChanged(draft: SettingsDraft, stored: DeskSettings | undefined): boolean {
  const said = (each: SettingsDraft): string =>
    JSON.stringify({ ...each, controllers: plainControllers(each.controllers), services: staying(each).map(({ id: _id, champions, managers, ...service }) => ({ ...service, champions: champions.map(({ upn }) => upn), managers: managers.map(({ upn }) => upn) })) });
  return said(draft) !== said(draftOf(stored));
}

/** Whole numbers only: "72.5", "six" and an empty box are no number of months or days. */
export const wholeOf = (typed: string): number => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : Number.NaN);

const emptyDraft: SettingsDraft = {
  councilName: '', nation: '', dpoName: '', dpoPhone: '', dpoPhoneOutOfHours: '', mailbox: '', teamsKind: 'none', teamsUpn: '', channelLink: '',
  caldicottUpn: '', ictSecurityUpn: '', complaintAlternateUpn: '', restrictedMailbox: '', restrictedWho: '', restrictedWhoCy: '', icoRegistration: '', regulatorEn: defaultRegulator.en, regulatorCy: defaultRegulator.cy, policiesPage: '', deskPage: '', tasksPage: '', joinerDays: String(defaultJoinerDays), controllers: [], services: []
};

const draftPerson = (upn: string, id: number): DraftPerson => ({ id, upn });

export function draftOf(settings: DeskSettings | undefined): SettingsDraft {
  if (!settings) {
    return emptyDraft;
  }
  const { teams, services, controllers = [], ...texts } = settings;
  return {
    ...texts,
    policiesPage: settings.policiesPage ?? '',
    deskPage: settings.deskPage ?? '',
    tasksPage: settings.tasksPage ?? '',
    complaintAlternateUpn: settings.complaintAlternateUpn ?? '',
    restrictedMailbox: settings.restrictedMailbox ?? '',
    restrictedWho: settings.restrictedWho ?? '',
    restrictedWhoCy: settings.restrictedWhoCy ?? '',
    icoRegistration: settings.icoRegistration ?? '',
    joinerDays: String(settings.joinerDays),
    teamsKind: teams.kind,
    teamsUpn: teams.kind === 'chat' ? teams.upn : '',
    channelLink: teams.kind === 'channel' ? linkOfChannel(teams) : '',
    controllers: controllers.map(controllerDraft),
    services: services.map((service, index) => ({
      id: index, name: service.name, nameCy: service.nameCy ?? '', headUpn: service.headUpn, socialCare: service.socialCare,
      champions: service.championUpns.map(draftPerson), managers: (service.managerUpns ?? []).map(draftPerson)
    }))
  };
}

export type DraftProblem = SettingsProblem | { readonly field: 'channelLink'; readonly code: 'channel' };

/** Field ids on the page, from where a problem was found. */
export function fieldOf(problem: DraftProblem, draft: SettingsDraft): string {
  if (problem.field === 'teams.upn') {
    return 'setup-teamsUpn';
  }
  const [area, index, part, person] = problem.field.split('.');
  if (area === 'controllers') {
    return controllerField(draft.controllers, problem.field.split('.').slice(1));
  }
  if (area !== 'services') {
    return `setup-${area}`;
  }
  const service = staying(draft)[Number(index ?? 0)];
  if (!service) {
    return 'setup-services';
  }
  if (part === 'championUpns' || part === 'managerUpns') {
    const [kind, people] = part === 'championUpns' ? ['champion', service.champions] as const : ['manager', service.managers] as const;
    return `setup-service-${service.id}-${kind}-${people.filter(({ upn }) => upn !== '')[Number(person)]?.id ?? 0}`;
  }
  return `setup-service-${service.id}-${part ?? 'name'}`;
}

const filled = (text: string): string | undefined => (text.trim() === '' ? undefined : text);

const named = (people: readonly DraftPerson[]): string[] => people.map(({ upn }) => upn).filter((upn) => upn !== '');

/** What is stored, or what has to be put right first. Empty boxes of people are left out. */
export function checkDraft(draft: SettingsDraft): { readonly ok: true; readonly settings: DeskSettings } | { readonly ok: false; readonly problems: readonly DraftProblem[] } {
  const { teamsKind, teamsUpn, channelLink, services: _all, controllers, ...texts } = draft;
  const channel = teamsKind === 'channel' ? channelFromLink(channelLink) : undefined;
  const checked = validateSettings({
    ...texts,
    policiesPage: texts.policiesPage.trim() === '' ? undefined : texts.policiesPage,
    deskPage: texts.deskPage.trim() === '' ? undefined : texts.deskPage,
    tasksPage: texts.tasksPage.trim() === '' ? undefined : texts.tasksPage,
    complaintAlternateUpn: filled(texts.complaintAlternateUpn),
    restrictedMailbox: filled(texts.restrictedMailbox),
    restrictedWho: filled(texts.restrictedWho),
    restrictedWhoCy: filled(texts.restrictedWhoCy),
    icoRegistration: texts.icoRegistration.trim() === '' ? undefined : texts.icoRegistration,
    joinerDays: wholeOf(texts.joinerDays),
    teams: teamsKind === 'chat' ? { kind: 'chat', upn: teamsUpn } : channel ? { kind: 'channel', ...channel } : { kind: 'none' },
    controllers: controllersOf(controllers),
    services: staying(draft).map(({ name, nameCy, headUpn, champions, managers, socialCare }) => ({
      name, ...(nameCy.trim() === '' ? {} : { nameCy }), headUpn, socialCare, championUpns: named(champions), ...(named(managers).length === 0 ? {} : { managerUpns: named(managers) })
    }))
  });
  const problems: DraftProblem[] = [
    ...(checked.ok ? [] : checked.problems), ...(teamsKind === 'channel' && !channel ? [{ field: 'channelLink', code: 'channel' } as const] : [])
  ];
  return checked.ok && problems.length === 0 ? checked : { ok: false, problems };
}

/** Names of the plain answers in which two versions differ. */
export function differingFields(mine: SettingsDraft, theirs: SettingsDraft): (keyof SettingsDraft)[] {
  return (Object.keys(mine) as (keyof SettingsDraft)[]).filter((name) => JSON.stringify(comparable(mine, name)) !== JSON.stringify(comparable(theirs, name)));
}

function comparable(draft: SettingsDraft, name: keyof SettingsDraft): unknown {
  return name === 'services' ? staying(draft).map((service) => serviceText(service, 'managers')) : name === 'controllers' ? plainControllers(draft.controllers) : draft[name];
}

/** The services that stay, in one line. @param managersAre what stands before the managers of each */
export const servicesText = (draft: SettingsDraft, managersAre: string): string => staying(draft).map((service) => serviceText(service, managersAre)).join('; ');

/** A service in one line, for the comparison of two versions: who goes from one of its groups to the other is a difference. */
function serviceText({ name, nameCy, headUpn, champions, managers }: ServiceDraft, managersAre: string): string {
  const others = named(managers);
  return [name, nameCy, headUpn, ...named(champions), ...(others.length === 0 ? [] : [`${managersAre} ${others.join(', ')}`])].filter((text) => text !== '').join(', ');
}
