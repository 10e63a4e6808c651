import strings from '../../../loc/casePeriod';
import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import { formatUkStamp } from '../../../calendar';
import { QuietButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import type { PeriodReading } from '../../store/period';

export type Making<Made> =
  | { readonly state: 'asking' | 'stopped' }
  | { readonly state: 'reading'; readonly rows: number; readonly upTo: Temporal.Instant | undefined }
  | { readonly state: 'made'; readonly made: Made };

/** What reading is told: to stop, and how far it has come. */
export type Reading = Pick<PeriodReading, 'signal' | 'onProgress'>;

/** Figures that take a while to read, and can be stopped; leaving stops them too. */
export function useMaking<Made>(fail: (error: unknown) => void): {
  readonly making: Making<Made>; readonly make: (read: (reading: Reading) => Promise<Made>, done: (made: Made) => void) => Promise<void>; readonly stop: () => void;
} {
  const [making, setMaking] = React.useState<Making<Made>>({ state: 'asking' });
  const stopper = React.useRef<AbortController>();
  React.useEffect(() => () => stopper.current?.abort(), []);
  return {
    making,
    make: async (read, done) => {
      const own = new AbortController();
      stopper.current = own;
      setMaking({ state: 'reading', rows: 0, upTo: undefined });
      try {
        const made = await read({ signal: own.signal, onProgress: (rows, upTo) => setMaking({ state: 'reading', rows, upTo }) });
        setMaking({ state: 'made', made });
        done(made);
      } catch (error) {
        setMaking({ state: own.signal.aborted ? 'stopped' : 'asking' });
        if (!own.signal.aborted) fail(error);
      }
    },
    stop: () => stopper.current?.abort()
  };
}

/** How far it has come, with *Stop*. @param thenFocus the button with which it is made */
export const MakingState: React.FC<{ readonly making: Making<unknown>; readonly stop: () => void; readonly thenFocus: string }> = ({ making, stop, thenFocus }) => {
  switch (making.state) {
    case 'reading': return (
      <>
        <p role="status">{making.upTo ? fill(strings.reading, making.rows, formatUkStamp(making.upTo)) : strings.beginning}</p>
        <QuietButton thenFocus={thenFocus} onClick={stop}>{strings.stop}</QuietButton>
      </>
    );
    case 'stopped': return <MessagePanel tone="information"><p>{strings.stopped}</p></MessagePanel>;
    default: return null;
  }
};
