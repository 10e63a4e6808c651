import * as React from 'react';
import type { Bucket } from './worklistView';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

const face = <circle cx="10" cy="10" r="7.5" {...line} />;
const shapes: Readonly<Record<Bucket, React.ReactElement>> = {
  none: <>{face}<path d="M7.8 7.8a2.3 2.3 0 1 1 3.2 2.1c-.7.3-1 .8-1 1.4M10 13.9v.1" {...line} /></>,
  late: <><path d="M6.9 2.5h6.2l4.4 4.4v6.2l-4.4 4.4H6.9l-4.4-4.4V6.9z" {...line} /><path d="M10 6v4.6M10 13.6v.1" {...line} /></>,
  dueSoon: <><path d="M10 2.5l8 14.5H2z" {...line} /><path d="M10 8v4M10 14.6v.1" {...line} /></>,
  running: <>{face}<path d="M10 5.8V10l2.8 1.8" {...line} /></>,
  waiting: <>{face}<path d="M8 7v6M12 7v6" {...line} /></>,
  stopped: <>{face}<path d="M4.8 15.2L15.2 4.8" {...line} /></>,
  met: <>{face}<path d="M6.6 10.2l2.4 2.4 4.4-4.8" {...line} /></>
};

/** The state of the clock as a drawing, each of another outline, beside the words that say it. */
export const ClockIcon: React.FC<{ readonly bucket: Bucket; readonly className?: string }> = ({ bucket, className }) => (
  <svg className={className} width={20} height={20} viewBox="0 0 20 20" aria-hidden="true" focusable="false">{shapes[bucket]}</svg>
);
