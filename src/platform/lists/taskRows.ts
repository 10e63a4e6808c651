import * as v from 'valibot';
import { etagOf } from '../sharepoint/etag';
import { listUrl } from '../sharepoint/listSchema';
import { places } from './places';

const person = v.nullish(v.object({ Title: v.nullish(v.string(), '') }));
const text = v.nullish(v.string(), '');

const stored = v.object({
  Id: v.number(), Title: text, CaseReference: text, Service: text, DueAt: v.nullish(v.string()), TaskKind: text,
  TaskState: v.nullish(v.fallback(v.picklist(['Open', 'Done', 'Withdrawn']), 'Open'), 'Open'),
  AskedOfId: v.nullish(v.number()), AnswerKind: text, Answer: text, FileDirRef: text, AuthorId: v.nullish(v.number(), 0), EditorId: v.nullish(v.number(), 0), Modified: text,
  AskedOf: person, Author: person, Editor: person
});

/** What is asked of a row, and of whom the row names. */
export const taskPeople = ['AskedOf', 'Author', 'Editor'] as const;
export const taskColumns = [...Object.keys(stored.entries).filter((name) => !taskPeople.some((each) => each === name)), ...taskPeople.map((name) => `${name}/Title`)];

/** Somebody as SharePoint names them. */
export interface TaskPerson {
  readonly id: number;
  readonly name: string;
}

/** A row of *Tasks* as it stands. Who made it, who wrote it last, when, and where it lies are what SharePoint stamped; all else anybody of the service may have written. */
export interface TaskRowRead {
  readonly id: number;
  readonly etag: string;
  readonly title: string;
  readonly reference: string;
  readonly service: string;
  /** ISO text. */
  readonly dueAt: string;
  readonly kind: string;
  readonly state: 'Open' | 'Done' | 'Withdrawn';
  readonly asked: TaskPerson | undefined;
  readonly answerKind: string;
  readonly answer: string;
  readonly by: TaskPerson;
  readonly lastBy: TaskPerson;
  /** ISO text. */
  readonly lastAt: string;
  /** The service in whose folder it lies; empty at the root of the list. */
  readonly folder: string;
}

/** Nothing of a row is trusted to be there. @throws DeskError `invalid` for what is no row */
export function readTaskRow(siteUrl: string, row: object): TaskRowRead {
  const read = v.parse(stored, row);
  const root = listUrl(siteUrl, places.tasks);
  const lies = read.FileDirRef ?? '';
  const named = (id: number | null | undefined, who: { readonly Title?: string | null | undefined } | null | undefined): TaskPerson => ({ id: id ?? 0, name: who?.Title ?? '' });
  return {
    id: read.Id, etag: etagOf(row), title: read.Title ?? '', reference: read.CaseReference ?? '', service: read.Service ?? '', dueAt: read.DueAt ?? '', kind: read.TaskKind ?? '', state: read.TaskState ?? 'Open',
    asked: read.AskedOfId ? named(read.AskedOfId, read.AskedOf) : undefined, answerKind: read.AnswerKind ?? '', answer: read.Answer ?? '',
    by: named(read.AuthorId, read.Author), lastBy: named(read.EditorId, read.Editor), lastAt: read.Modified ?? '',
    folder: lies.toLowerCase().startsWith(`${root.toLowerCase()}/`) ? lies.slice(root.length + 1) : ''
  };
}
