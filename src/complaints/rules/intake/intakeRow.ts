import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { readInstant } from '../../../calendar';
import { answerLanguages, waysReceived, type AnswerLanguage, type WayReceived } from '../../../casework/rules/waysTold';

/** What whoever entered it is told; the desk never reads it. */
export const publicStates = ['Received', 'Being looked at', 'Closed'] as const;
export type PublicState = (typeof publicStates)[number];

/** What a person who was told of a complaint writes down. */
export interface ComplaintTold {
  /** When it reached the council: anybody of its staff. */
  readonly receivedAt: Temporal.Instant;
  readonly how: WayReceived;
  /** As the complainant put it. */
  readonly said: string;
  /** As the settings name services, the first of them first; none where nobody knows. */
  readonly services: readonly string[];
  readonly complainant: Complainant;
  readonly aboutDpo: boolean;
  /** Only the restricted group sees it. Where the row lies says so, and no column of it. */
  readonly restricted?: true | undefined;
}

export interface Complainant {
  /** No name was given. */
  readonly anonymous: boolean;
  readonly name: string;
  /** Address, mail or telephone, each on a line; empty where there is none. */
  readonly contact: string;
  readonly language: AnswerLanguage;
}

/** A row of the intake as read: nothing that stands in it is trusted to be there. */
export interface StoredComplaint extends ComplaintTold {
  readonly id: number;
  readonly guid: string;
  /** Stamped by SharePoint. */
  readonly created: Temporal.Instant;
  readonly authorId: number;
  readonly hasFiles: boolean;
  /** Of an import, and to be believed only where its author is an officer. */
  readonly imported: Imported;
  /** Columns that could not be read. */
  readonly unreadable: readonly string[];
}

export interface Imported {
  readonly externalId: string;
  readonly group: string;
  readonly breach: string;
}

/** The columns that are read of a row of the intake. */
export const intakeSelect = [
  'Id', 'Created', 'AuthorId', 'Attachments', 'FileDirRef', 'OData__UIVersionString', 'IntakeGuid', 'ReceivedAt', 'HowReceived', 'WhatSaid', 'Service', 'OtherServices', 'Anonymous', 'ComplainantName',
  'ComplainantContact', 'AnswerLanguage', 'AboutDpo', 'ExternalId', 'GroupReference', 'BreachReference'
] as const;

const text = v.nullish(v.fallback(v.string(), ''), '');
const flag = v.nullish(v.fallback(v.boolean(), false), false);
const row = v.object({
  Id: v.number(), Created: v.string(), AuthorId: v.nullish(v.number(), 0), Attachments: flag, IntakeGuid: text, ReceivedAt: text, HowReceived: text, WhatSaid: text, Service: text, OtherServices: text,
  Anonymous: flag, ComplainantName: text, ComplainantContact: text, AnswerLanguage: text, AboutDpo: flag, ExternalId: text, GroupReference: text, BreachReference: text
});

/** Before it a moment stands for one that was not written yet (a restricted row takes two writes): no complaint is of that time. */
const firstDay = Temporal.Instant.from('1901-01-01T00:00:00Z');

function believable(moment: Temporal.Instant | undefined): Temporal.Instant | undefined {
  return moment && Temporal.Instant.compare(moment, firstDay) >= 0 ? moment : undefined;
}

/**
 * A complaint as its row tells it. A moment that cannot be read, or lies after the row was made (a raw request may claim any), is that of the row: the
 * 30 days are never put off by it.
 */
export function readIntakeRow(stored: object, restricted: boolean): StoredComplaint {
  const read = v.parse(row, stored);
  const created = Temporal.Instant.from(read.Created);
  const claimed = believable(readInstant(read.ReceivedAt ?? ''));
  const how = waysReceived.find((way) => way === read.HowReceived);
  const others = (read.OtherServices ?? '').split('\n').map((line) => line.trim());
  return {
    id: read.Id, guid: read.IntakeGuid ?? '', created, authorId: read.AuthorId ?? 0, hasFiles: read.Attachments === true,
    receivedAt: claimed === undefined || Temporal.Instant.compare(claimed, created) > 0 ? created : claimed,
    how: how ?? 'Other', said: read.WhatSaid ?? '', services: [...new Set([(read.Service ?? '').trim(), ...others].filter((service) => service !== ''))],
    complainant: {
      anonymous: read.Anonymous === true, name: read.ComplainantName ?? '', contact: read.ComplainantContact ?? '',
      language: answerLanguages.find((language) => language === read.AnswerLanguage) ?? 'English'
    },
    aboutDpo: read.AboutDpo === true, ...(restricted ? { restricted: true as const } : {}),
    imported: { externalId: read.ExternalId ?? '', group: read.GroupReference ?? '', breach: read.BreachReference ?? '' },
    unreadable: [...(claimed === undefined ? ['ReceivedAt'] : []), ...(how === undefined && read.HowReceived ? ['HowReceived'] : [])]
  };
}
