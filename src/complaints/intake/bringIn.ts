import * as v from 'valibot';
import { utcSecond } from '../../calendar';
import { takeIn } from '../../casework/intake/takeIn';
import { readOfficers } from '../../casework/store/access';
import type { DeskServices } from '../../platform/host/services';
import { askedOnce } from '../../platform/sharepoint/askedOnce';
import type { NewComplaintIntakeRow } from '../lists/complaintIntake';
import type { ImportRow } from '../rules/intake/bringIn';
import { complaintIntake } from './complaintIntake';
import { intakeItems } from './intakeRows';

/** So many numbers fit into one address. */
const idsACall = 15;
const rows = v.array(v.object({ ExternalId: v.nullish(v.string(), ''), AuthorId: v.nullish(v.number(), 0) }));

/**
 * Which of these numbers the intake has already, of rows that an officer added: what somebody else wrote into that column keeps no complaint out.
 * @throws DeskError
 */
export async function readThere(services: DeskServices, externalIds: readonly string[], signal?: AbortSignal): Promise<ReadonlySet<string>> {
  const officers = new Set((await askedOnce(services.sp, 'officers', () => readOfficers(services))).map(({ id }) => id));
  const there = new Set<string>();
  for (let from = 0; from < externalIds.length; from += idsACall) {
    stopIfAsked(signal);
    const filter = externalIds.slice(from, from + idsACall).map((id) => `ExternalId eq '${id.replace(/'/g, "''")}'`).join(' or ');
    const read: unknown = await intakeItems(services).filter(filter).select('ExternalId', 'AuthorId').top(500)();
    v.parse(rows, read).filter(({ AuthorId }) => officers.has(AuthorId ?? 0)).forEach(({ ExternalId }) => there.add(ExternalId ?? ''));
  }
  return there;
}

/** What all rows of one import have in common. */
export interface ImportAbout {
  readonly group: string;
  readonly breach: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Adds rows to the intake one after the other, each looked for by its number shortly before: stopped anywhere it is run again and adds those that are missing.
 * Of two officers who do it at the same moment both may add a row; in the log the later one is a repeat of the first (`readRepeatOf`).
 * @returns how many were added
 * @throws DeskError; DOMException `AbortError` when it was stopped
 */
export async function bringIn(services: DeskServices, toAdd: readonly ImportRow[], { group, breach, signal, onProgress }: ImportAbout): Promise<number> {
  let added = 0;
  for (let from = 0; from < toAdd.length; from += idsACall) {
    const rows = toAdd.slice(from, from + idsACall);
    // an answer that was lost, or a colleague with the same file
    const there = await readThere(services, rows.map(({ externalId }) => externalId), signal);
    for (const [place, row] of rows.entries()) {
      stopIfAsked(signal);
      if (!there.has(row.externalId)) {
        await intakeItems(services).add(columnsOf(row, group, breach));
        added += 1;
      }
      onProgress?.(from + place + 1, toAdd.length);
    }
  }
  return added;
}

/** Adds what was brought in to the log, as an officers' page does when it opens. @throws DeskError */
export const addToLog = async (services: DeskServices): Promise<void> => { await takeIn(complaintIntake(services)); };

function columnsOf({ externalId, receivedAt, name, contact, said, service, language, how }: ImportRow, group: string, breach: string): NewComplaintIntakeRow & { readonly Title: string } {
  return {
    Title: 'Complaint', IntakeGuid: crypto.randomUUID(), ReceivedAt: receivedAt ? utcSecond(receivedAt) : '', HowReceived: how, WhatSaid: said, Service: service, Anonymous: name === '', ComplainantName: name,
    ComplainantContact: contact, AnswerLanguage: language, Source: 'Import', ExternalId: externalId, GroupReference: group, BreachReference: breach
  };
}

function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted) {
    throw new DOMException('Stopped', 'AbortError');
  }
}
