import { Temporal } from 'temporal-polyfill';
import { TEXT_LIMIT } from './limits';
import { normaliseText } from './normaliseText';
import type { Problems } from './problems';

/** What is typed of a case that ends before what the law asks for was done. */
export interface EarlyClosingInput {
  readonly how: string;
  readonly who: string;
  readonly why: string;
  readonly advice: string;
  readonly adviceBy: string;
  readonly mergedInto: string;
}
export const emptyClosing: EarlyClosingInput = { how: '', who: '', why: '', advice: '', adviceBy: '', mergedInto: '' };

/** A case that may live on in another one. */
interface Mergeable {
  readonly logId: number;
  readonly reference: string;
  readonly values: { readonly receivedAt: Temporal.Instant | undefined; readonly file: { readonly closing?: { readonly mergedInto: string } | undefined } };
}

interface Known<Closing extends string> {
  /** How it ends by itself: nobody has to answer for that. */
  readonly plain: Closing | undefined;
  /** How it ends; undefined as long as that is not said. */
  readonly how: Closing | undefined;
  /** The case that `mergedInto` names, where there is one. */
  readonly survivor: Mergeable | undefined;
  /** The problem of a reference that names no such case. */
  readonly notOne: string;
}

/** How a case was closed, as its file keeps it. */
export interface ClosingRead<Closing extends string> extends EarlyClosingInput {
  readonly how: Closing;
  readonly mergedId?: number;
}

/**
 * How a case to which people write is closed. One that ends by itself asks nothing; any other says how, who answers for it, why, and what the Data Protection Officer advised. One that is
 * the same as another lives on in the older of the two, whose time ends first.
 * Problems: `how` (`closing-how`), `who` (`closing-who`), `adviceBy` (`closing-adviceBy`), `why` (`closing-why`), `advice` (`closing-advice`), `mergedInto` (`notOne`, `younger`), and texts
 * that are too long.
 * @returns undefined as long as it is not said how
 */
export function readClosing<Closing extends string>(found: Mergeable, input: EarlyClosingInput, { plain, how, survivor, notOne }: Known<Closing>, problems: Problems): ClosingRead<Closing> | undefined {
  const needed = (code: string): string | undefined => (plain === undefined ? code : undefined);
  const line = (name: 'who' | 'adviceBy'): string => {
    const text = normaliseText(input[name]);
    if (plain === undefined && text === '') problems.add(name, `closing-${name}`);
    if (text.length > TEXT_LIMIT) problems.add(name, 'too-long');
    return text;
  };
  if (how === undefined) problems.add('how', 'closing-how');
  const [who, adviceBy] = [line('who'), line('adviceBy')];
  const why = problems.text('why', input.why, needed('closing-why'));
  const advice = problems.text('advice', input.advice, needed('closing-advice'));
  const mergedInto = how === 'Merged' ? input.mergedInto.trim().toUpperCase() : '';
  const into = how === 'Merged' && survivor?.reference === mergedInto && survivor.logId !== found.logId ? survivor : undefined;
  if (how === 'Merged' && (into === undefined || into.values.file.closing?.mergedInto)) problems.add('mergedInto', notOne);
  if (into && isYounger(into, found)) problems.add('mergedInto', 'younger');
  if (how === undefined) return undefined;
  return plain === undefined ? { how, who, why, advice, adviceBy, mergedInto, ...(into ? { mergedId: into.logId } : {}) } : { ...emptyClosing, how };
}

const isYounger = ({ values: { receivedAt } }: Mergeable, { values }: Mergeable): boolean =>
  receivedAt !== undefined && values.receivedAt !== undefined && Temporal.Instant.compare(receivedAt, values.receivedAt) > 0;
