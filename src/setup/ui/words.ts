import strings from '../../loc/setup';
import type { DraftProblem, SettingsDraft } from './settingsDraft';

/** What the page calls a setting, by the name it has in the draft or in a problem. */
export function settingLabel(name: string): string {
  const labels: Readonly<Record<keyof SettingsDraft, string>> = {
    councilName: strings.councilName, nation: strings.nation, dpoName: strings.dpoName, dpoPhone: strings.dpoPhone,
    dpoPhoneOutOfHours: strings.dpoPhoneOutOfHours, mailbox: strings.mailbox, teamsKind: strings.teamsKind, teamsUpn: strings.teamsUpn,
    channelLink: strings.channelLink, caldicottUpn: strings.caldicott, ictSecurityUpn: strings.ictSecurity, complaintAlternateUpn: strings.complaintAlternate, restrictedMailbox: strings.restrictedMailbox, restrictedWho: strings.restrictedWho, restrictedWhoCy: strings.restrictedWhoCy, icoRegistration: strings.icoRegistration, regulatorEn: strings.regulatorEn, regulatorCy: strings.regulatorCy, policiesPage: strings.policiesPage, deskPage: strings.deskPage, tasksPage: strings.tasksPage,
    joinerDays: strings.joinerDays, controllers: strings.controllersSection, services: strings.servicesSection
  };
  if (name === 'teams.upn') {
    return strings.teamsUpn;
  }
  if (name.startsWith('services.')) {
    return serviceLabel(name.split('.')[2]);
  }
  if (name.startsWith('controllers.')) {
    return controllerLabel(name.split('.').slice(2).join('.'));
  }
  return labels[name as keyof SettingsDraft] ?? name;
}

function serviceLabel(part: string): string {
  switch (part) {
    case 'headUpn': return strings.serviceHead;
    case 'championUpns': return strings.serviceChampion.replace(' {0}', '');
    case 'managerUpns': return strings.serviceManager.replace(' {0}', '');
    case 'nameCy': return strings.serviceNameCy;
    default: return strings.serviceName;
  }
}

function controllerLabel(part: string): string {
  switch (part) {
    case 'nameCy': return strings.controllerNameCy;
    case 'icoRegistration': return strings.controllerIco;
    case 'dpo.name': return strings.controllerDpoName;
    case 'dpo.phone': return strings.controllerDpoPhone;
    case 'dpo.mailbox': return strings.controllerDpoMailbox;
    default: return part.startsWith('letterhead') ? strings.controllerLetterhead : strings.controllerName;
  }
}

/** The sentence that goes with a field and into the summary. */
export function problemSentence(problem: DraftProblem): string {
  const sentences: Readonly<Record<DraftProblem['code'], string>> = {
    required: strings.problemRequired, sameMailbox: strings.problemSameMailbox, tooLong: strings.problemTooLong, email: strings.problemEmail, phone: strings.problemPhone,
    duplicate: strings.problemDuplicate, months: strings.problemInvalid, days: strings.problemDays, limit: strings.problemInvalid, page: strings.problemPage, term: strings.problemInvalid, termOrder: strings.problemInvalid, invalid: strings.problemInvalid, channel: strings.problemChannel
  };
  return sentences[problem.code].replace('{0}', settingLabel(problem.field));
}
