import { dataSubjectTypeLabels } from '../rules/incidents/dataSubjectTypes';
import { dataTypeLabels } from '../rules/incidents/dataTypes';
import { incidentGroups } from '../rules/incidents/incidentKind';
import { incidentKindChoices } from '../rules/incidents/incidentKinds';
import { peopleBandLabels } from '../rules/incidents/peopleBands';
import { containedChoices, equipmentChoices, protectionChoices } from '../rules/report/report';

/** What the report says, in the reporter's list and copied into the officers' log. */
export const told = {
  IncidentKind: { type: 'choice', title: 'Kind of incident', choices: incidentKindChoices },
  IncidentGroup: { type: 'choice', title: 'Group', choices: incidentGroups },
  Service: { type: 'text', title: 'Service', maxLength: 255 },
  WhatHappened: { type: 'note', title: 'What happened' },
  DataSubjectTypes: { type: 'multiChoice', title: 'Whose data', choices: dataSubjectTypeLabels },
  DataTypes: { type: 'multiChoice', title: 'What data', choices: dataTypeLabels },
  PeopleCount: { type: 'number', title: 'How many people' },
  PeopleBand: { type: 'choice', title: 'How many people (band)', choices: peopleBandLabels },
  Contained: { type: 'choice', title: 'Contained', choices: containedChoices },
  Protection: { type: 'choice', title: 'Protection', choices: protectionChoices },
  Equipment: { type: 'choice', title: 'Equipment', choices: equipmentChoices },
  NameWithheld: { type: 'boolean', title: 'Name left off' }
} as const;
