import type { CaseValues } from '../cases/caseValues';
import type { ContainmentStep, ToTell } from '../cases/triageFile';
import { readInstant } from '../../../calendar';
import { TEXT_LIMIT } from '../report/report';
import type { Reading } from './reading';
import type { StepInput, TellInput } from './triageInput';

type Row = Pick<TellInput, 'date' | 'time' | 'by'> & { readonly at: string | undefined };

/** Who else is told: a row without a state is none. *Told* needs who told them and when. */
export function readTell(rows: readonly TellInput[], before: CaseValues, reading: Reading): readonly ToTell[] {
  return rows.flatMap(({ state, date, time, ...row }, index): ToTell[] => {
    if (state === '') return [];
    const field = `triage.tell.${index}`;
    const stored = before.triage.tell.find((known) => known.key === row.key && known.name === row.name);
    return [{
      key: row.key,
      name: reading.required(`${field}.name`, row.name, TEXT_LIMIT),
      state,
      ...done(state === 'Told', field, { date, time, by: row.by, at: stored?.at }, reading),
      reference: reading.text(`${field}.reference`, row.reference, TEXT_LIMIT),
      note: reading.text(`${field}.note`, row.note)
    }];
  });
}

/** The checklist: a step without a state was not looked at. *Done* needs who did it and when. */
export function readContainment(rows: readonly StepInput[], before: CaseValues, reading: Reading): readonly ContainmentStep[] {
  return rows.flatMap(({ state, date, time, ...row }, index): ContainmentStep[] => {
    if (state === '') return [];
    const field = `triage.containment.${index}`;
    const stored = before.triage.containment.find((known) => known.key === row.key && known.wording === row.wording);
    return [{
      key: row.key,
      wording: reading.required(`${field}.wording`, row.wording),
      state,
      ...done(state === 'Done', field, { date, time, by: row.by, at: stored?.at }, reading),
      note: reading.text(`${field}.note`, row.note)
    }];
  });
}

function done(isDone: boolean, field: string, { date, time, by, at: stored }: Row, reading: Reading): { readonly at?: string; readonly by: string } {
  const at = reading.moment(`${field}.at`, { date, time }, stored === undefined ? undefined : readInstant(stored));
  const who = isDone ? reading.required(`${field}.by`, by, TEXT_LIMIT) : reading.text(`${field}.by`, by, TEXT_LIMIT);
  if (isDone && !at) reading.problem(`${field}.at`, 'required');
  return { ...(at ? { at: at.toString() } : {}), by: who };
}

/** Rows of `after` that are new, or in another state than before. */
export function newlyInState<Row extends { readonly state: string }>(before: readonly Row[], after: readonly Row[], same: (a: Row, b: Row) => boolean): readonly Row[] {
  return after.filter((row) => before.find((known) => same(known, row))?.state !== row.state);
}
