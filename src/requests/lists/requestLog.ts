import { nations } from '../../calendar';
import { closingColumns, deskColumns, trackingColumns } from '../../casework/lists/logColumns';
import { logViews } from '../../casework/lists/logViews';
import { cameInColumns } from '../../casework/lists/toldColumns';
import { answerLanguages, waysReceived } from '../../casework/rules/waysTold';
import { defineList } from '../../platform/sharepoint/listSchema';
import { clockStates } from '../rules/cases/clock';
import { extensionGrounds, regimes, requesters, requestKinds, requestStates, rights } from '../rules/choices';
import clockFormat from './formatting/clock.json';
import openRightsFormat from './formatting/openRights.json';
import caseStateFormat from './formatting/requestState.json';
import titleFormat from './formatting/title.json';
import { requestPlaces } from './paths';

const shown = ['Reference', 'Title', 'DueAt', 'ClockState', 'OpenRights', 'CaseState', 'Service', 'AssignedTo', 'Undelivered', 'AroundDesk'];
const shownClosed = ['Reference', 'Title', 'ClosedAt', 'CaseState', 'ClockState', 'Service', 'AssignedTo', 'DisposalDue', 'AroundDesk'];
const views = logViews({ shown, shownClosed, running: 'To answer', mine: 'My requests', shownOfAll: ['ReceivedAt', 'RequestKind'] });

export const requestLog = defineList({
  key: 'requestLog',
  title: 'Request log',
  description: "The officers' record of each request about somebody's own information, with a clock for each right. One row a request.",
  kind: 'list',
  ...requestPlaces.log,
  columns: {
    ...cameInColumns,
    Nation: { type: 'choice', title: 'Bank holidays of', choices: nations, default: 'england-and-wales', inForms: false },
    DueAt: { type: 'dateTime', title: 'Answer by', indexed: true, formatting: clockFormat },
    ClockState: { type: 'choice', title: 'Clock', indexed: true, choices: clockStates, default: 'Running' },
    CaseState: { type: 'choice', title: 'State', indexed: true, choices: requestStates, default: 'New', formatting: caseStateFormat },
    AssignedTo: { type: 'user', title: 'Case officer', indexed: true },
    HowReceived: { type: 'choice', title: 'How it came', choices: waysReceived },
    WhatSaid: { type: 'note', title: 'What is asked for' },
    Service: { type: 'text', title: 'Service', maxLength: 255 },
    /** One a line. */
    OtherServices: { type: 'note', title: 'Other services' },
    RequesterKind: { type: 'choice', title: 'Who asks', choices: requesters, default: 'The person' },
    RequesterName: { type: 'text', title: 'Name of who asks', maxLength: 255 },
    RequesterContact: { type: 'note', title: 'How to reach them' },
    AnswerLanguage: { type: 'choice', title: 'Language of the answer', choices: answerLanguages, default: 'English' },
    SubjectName: { type: 'text', title: 'Whose information it is', maxLength: 255 },
    RequestKind: { type: 'choice', title: 'What kind of request', choices: requestKinds, default: 'Not decided' },
    KindReason: { type: 'note', title: 'Why this kind' },
    Regime: { type: 'choice', title: 'Law', choices: regimes, default: 'UK GDPR' },
    Rights: { type: 'multiChoice', title: 'Rights', choices: rights },
    IdentityAskedAt: { type: 'dateTime', title: 'Identity asked at' },
    IdentityGivenAt: { type: 'dateTime', title: 'Identity clear at' },
    IdentityDoubt: { type: 'note', title: 'Doubt about who it is' },
    IdentitySeen: { type: 'note', title: 'What was seen' },
    AuthorityAskedAt: { type: 'dateTime', title: 'Authority asked at' },
    AuthorityGivenAt: { type: 'dateTime', title: 'Authority shown at' },
    AuthorityWhat: { type: 'note', title: 'Authority' },
    FeeAskedAt: { type: 'dateTime', title: 'Fee asked at' },
    FeePaidAt: { type: 'dateTime', title: 'Fee paid at' },
    FeeWhy: { type: 'note', title: 'Why a fee' },
    ExtensionToldAt: { type: 'dateTime', title: 'Extension told at' },
    ExtensionGround: { type: 'choice', title: 'Ground of the extension', choices: extensionGrounds },
    ExtensionWhy: { type: 'note', title: 'Why it was extended' },
    ExtensionLateBecause: { type: 'note', title: 'Why the notice was late' },
    /** `YYYY-MM-DD`: a day without a zone. */
    PromisedBy: { type: 'text', title: 'Told they would hear by', maxLength: 10 },
    LinkedReference: { type: 'text', title: 'Linked case', indexed: true, maxLength: 50 },
    OpenRights: { type: 'text', title: 'Still to answer', maxLength: 255, formatting: openRightsFormat },
    WaitsFor: { type: 'text', title: 'Waits for', maxLength: 50, inForms: false },
    Clarifying: { type: 'choice', title: 'Requester was asked', choices: ['Yes', 'No'], default: 'No', inForms: false },
    /** By these two an earlier request of the same person is found: short hashes, of a name and of an address. */
    PersonKey: { type: 'text', title: 'Person (key)', indexed: true, maxLength: 16, inForms: false },
    ContactKey: { type: 'text', title: 'Contact (key)', indexed: true, maxLength: 16, inForms: false },
    RequestFile: { type: 'note', title: 'Request (file)', inForms: false },
    RequestReview: { type: 'note', title: 'Request (review)', inForms: false },
    RequestScheduleCounts: { type: 'note', title: 'Request (schedule)', inForms: false },
    ...trackingColumns,
    ...closingColumns,
    ...deskColumns
  },
  titleFormatting: titleFormat,
  views,
  read: 'all',
  write: 'all',
  indexModified: true,
  attachments: false,
  folders: false
});
