import type { EventTable } from './eventTable';

/** Kinds of events that the cases of every log have. */
export type GenericEventKind =
  | 'taken in' | 'files copied' | 'report files changed' | 'file withdrawn' | 'file shown again' | 'message undeliverable' | 'assigned' | 'action recorded' | 'task given' | 'pack made' | 'investigation' | 'legal hold' | 'controller chosen'
  | 'closed' | 'reopened' | 'changed around the desk' | 'accepted' | 'put back' | 'disposed';

/** Families of stored choices that every log's pages have words for; `field` is the path of an answer or a column. */
export type GenericFamily = 'field' | 'role' | 'channel' | 'reason';

/** Families of the engine's own fields, for which it has the words itself: no room is asked. */
export type CoreFamily = 'hold';

/** What happens to the cases of every log. `details` beside the values is what a person typed: the reason, the note. */
export const genericEvents = {
  takenIn: { kind: 'taken in', words: 'added to the log', title: ['report'], values: { report: 'number', version: 'text', repeatOf: 'number?', unreadable: 'code:field[]?' } },
  /** From the register that was kept before; `number` is its number there. */
  broughtIn: { kind: 'taken in', words: 'brought in from a former register', values: { number: 'text?' } },
  /** Each file is a line: its name, and the hash of its bytes. */
  filesCopied: { kind: 'files copied', title: ['count'], values: { count: 'number', files: 'typed[]' } },
  reportFilesChanged: { kind: 'report files changed', values: { gone: 'typed[]?', replaced: 'typed[]?', notKept: 'typed[]?' } },
  /** By its number in the library and the hash of its bytes: its name may be what is wrong with it. `details` is why. */
  fileWithdrawn: { kind: 'file withdrawn', title: ['file'], values: { file: 'number', sha256: 'text' } },
  fileShownAgain: { kind: 'file shown again', title: ['file'], values: { file: 'number', sha256: 'text' } },
  messageUndeliverable: { kind: 'message undeliverable', title: ['channel', 'role'], values: { channel: 'code:channel', role: 'code:role', reason: 'code:reason' } },
  assigned: { kind: 'assigned', title: ['lead'], values: { lead: 'person' } },
  nobodyAssigned: { kind: 'assigned', values: {} },
  actionRecorded: { kind: 'action recorded', values: {} },
  /** `details` is the task. */
  taskGiven: { kind: 'task given', title: ['service'], values: { service: 'text' } },
  documentKept: { kind: 'pack made', title: ['name'], values: { name: 'text', sha256: 'text' } },
  /** A line of the timeline that an officer adds. */
  happened: { kind: 'investigation', title: ['what'], values: { what: 'typed' } },
  /** `details` is why. */
  holdPlaced: { kind: 'legal hold', words: 'legal hold placed', title: ['reasons'], values: { reasons: 'code:hold[]', since: 'day' } },
  /** `still` are the reasons that go on holding it. `details` is why. */
  holdLifted: { kind: 'legal hold', words: 'legal hold lifted', title: ['reasons'], values: { reasons: 'code:hold[]', still: 'code:hold[]?' } },
  /** By the name that it had then. */
  controllerChosen: { kind: 'controller chosen', title: ['controller'], values: { controller: 'text' } },
  controllerIsCouncil: { kind: 'controller chosen', values: {} },
  closed: { kind: 'closed', values: { keptUntil: 'day' } },
  closingConfirmed: { kind: 'closed', values: {} },
  reopened: { kind: 'reopened', values: {} },
  changedAroundTheDesk: { kind: 'changed around the desk', values: { by: 'person', changedAt: 'moment' } },
  madeAroundTheDesk: { kind: 'changed around the desk', values: { by: 'person', changedAt: 'moment' } },
  /** A row outside of the restricted folder bore the number of this case; `row` is its id in the log. */
  numberTakenBack: { kind: 'changed around the desk', title: ['row'], values: { row: 'number' } },
  accepted: { kind: 'accepted', values: {} },
  putBack: { kind: 'put back', values: {} },
  disposed: { kind: 'disposed', values: {} },
  /** Of a save whose own event was lost: what changed, from the versions of the row. */
  toldAgain: { kind: 'any', title: ['version'], values: { version: 'text', changedBy: 'person', fields: 'code:field[]' } }
} as const satisfies EventTable<GenericEventKind, GenericFamily | CoreFamily>;
