import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { Marks } from '../../rules/marks';
import { readCompliance, type Compliance } from '../../store/compliance';

export type Counting =
  | { readonly state: 'reading'; readonly marks: number }
  | { readonly state: 'stopped'; readonly marks: number }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'ready' };

export interface ComplianceReading {
  readonly counting: Counting;
  /** The last figures; they stay while newer ones are read. */
  readonly compliance: Compliance | undefined;
  /** Reads what was added since, or goes on after a stop. */
  readonly read: () => void;
  readonly stop: () => void;
}

/** Reads everything when the page opens. The receipts stay in the page's memory: later only new ones are read. */
export function useCompliance(services: DeskServices): ComplianceReading {
  const marks = React.useRef(new Marks());
  const stopper = React.useRef<AbortController>();
  const [counting, setCounting] = React.useState<Counting>({ state: 'reading', marks: 0 });
  const [compliance, setCompliance] = React.useState<Compliance>();

  const read = React.useCallback(() => {
    stopper.current?.abort();
    const own = new AbortController();
    stopper.current = own;
    const isMine = (): boolean => stopper.current === own;
    setCounting({ state: 'reading', marks: marks.current.size });
    readCompliance(services, marks.current, { signal: own.signal, onProgress: (count) => { if (isMine()) setCounting({ state: 'reading', marks: count }); } }).then(
      (found) => {
        if (!isMine()) return;
        setCompliance(found);
        setCounting({ state: 'ready' });
      },
      (error: unknown) => {
        if (isMine()) setCounting(own.signal.aborted ? { state: 'stopped', marks: marks.current.size } : { state: 'failed', error });
      }
    );
  }, [services]);

  React.useEffect(() => {
    read();
    return () => {
      const last = stopper.current;
      stopper.current = undefined;
      last?.abort();
    };
  }, [read]);
  return { counting, compliance, read, stop: () => stopper.current?.abort() };
}
