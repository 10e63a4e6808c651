import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { readInstant } from '../../../calendar';
import { answerLanguages, waysReceived, type AnswerLanguage } from '../waysTold';
import type { StoredTold } from './told';

/** Of a cell that somebody emptied or broke nothing is kept. */
export const textCell = v.nullish(v.fallback(v.string(), ''), '');
export const flagCell = v.nullish(v.fallback(v.boolean(), false), false);

/** What is read of a row of every such intake, beside a room's own columns. */
export const toldCells = {
  Id: v.number(), Created: v.string(), AuthorId: v.nullish(v.number(), 0), Attachments: flagCell, IntakeGuid: textCell, ReceivedAt: textCell, HowReceived: textCell, WhatSaid: textCell, Service: textCell,
  OtherServices: textCell, AnswerLanguage: textCell, ExternalId: textCell
};
type Row = { readonly [Name in keyof typeof toldCells]: v.InferOutput<(typeof toldCells)[Name]> };

/** The same as columns, with where the row lies and its version. */
export const toldSelect: readonly string[] = [...Object.keys(toldCells), 'FileDirRef', 'OData__UIVersionString'];

/** Before it a moment stands for one that was not written yet (a restricted row takes two writes): nothing that reached a council is of that time. */
const firstDay = Temporal.Instant.from('1901-01-01T00:00:00Z');

function believable(moment: Temporal.Instant | undefined): Temporal.Instant | undefined {
  return moment && Temporal.Instant.compare(moment, firstDay) >= 0 ? moment : undefined;
}

/**
 * What was told, as its row says it. A moment that cannot be read, or lies after the row was made (a raw request may claim any), is that of the row: no
 * period of the law is put off by it.
 */
export function readTold(read: Row, restricted: boolean): StoredTold {
  const created = Temporal.Instant.from(read.Created);
  const claimed = believable(readInstant(read.ReceivedAt ?? ''));
  const how = waysReceived.find((way) => way === read.HowReceived);
  const others = (read.OtherServices ?? '').split('\n').map((line) => line.trim());
  return {
    id: read.Id, guid: read.IntakeGuid ?? '', created, authorId: read.AuthorId ?? 0, hasFiles: read.Attachments === true,
    receivedAt: claimed === undefined || Temporal.Instant.compare(claimed, created) > 0 ? created : claimed,
    how: how ?? 'Other', said: read.WhatSaid ?? '', services: [...new Set([(read.Service ?? '').trim(), ...others].filter((service) => service !== ''))],
    ...(restricted ? { restricted: true as const } : {}),
    unreadable: [...(claimed === undefined ? ['ReceivedAt'] : []), ...(how === undefined && read.HowReceived ? ['HowReceived'] : [])]
  };
}

export function languageIn({ AnswerLanguage: stored }: Pick<Row, 'AnswerLanguage'>): AnswerLanguage {
  return answerLanguages.find((language) => language === stored) ?? 'English';
}

/** A restricted row takes two writes; after so long the second is not waited for any more. */
const writtenWithinMinutes = 10;

/** Whether its author's page is still writing it. */
export const isUnfinished = ({ restricted, unreadable, created }: StoredTold, now: Temporal.Instant): boolean =>
  restricted === true && unreadable.includes('ReceivedAt') && Temporal.Instant.compare(now, created.add({ minutes: writtenWithinMinutes })) < 0;

type Repeating = Pick<StoredTold, 'id' | 'guid' | 'authorId' | 'restricted'>;

/**
 * Rows with one GUID by one author are one that was saved twice: the earliest is it, the others are marked as its repeats. With somebody else's
 * GUID nobody can hide their row.
 */
export function repeatOfRow(one: Repeating, same: readonly Repeating[]): number | undefined {
  if (one.guid === '') return undefined;
  return same.filter((each) => each.guid === one.guid && each.authorId === one.authorId && each.restricted === one.restricted && each.id < one.id).map(({ id }) => id).sort((a, b) => a - b).at(0);
}
