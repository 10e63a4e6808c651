import * as React from 'react';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

const shapes = {
  tick: <path d="M4 10.5l4 4 8-9" {...line} />,
  cross: <path d="M5 5l10 10M15 5L5 15" {...line} />,
  chevron: <path d="M5 7.5l5 5 5-5" {...line} />,
  warning: <><path d="M10 2.5l8 14.5H2z" {...line} /><path d="M10 8v4M10 14.6v.1" {...line} /></>,
  information: <><circle cx="10" cy="10" r="7.5" {...line} /><path d="M10 9.5v4M10 6.4v.1" {...line} /></>,
  phone: <path d="M6.2 3l2 4-1.8 1.6a9.5 9.5 0 0 0 5 5l1.6-1.8 4 2-.6 2.4c-.2.6-.7.9-1.3.8C8.6 16.4 3.6 11.4 3 4.9c0-.6.3-1.1.8-1.3z" {...line} />,
  camera: <><path d="M2.5 6.5h3.5l1.5-2h5l1.5 2h3.5v10h-15z" {...line} /><circle cx="10" cy="11" r="3" {...line} /></>,
  file: <path d="M5 2.5h6.5l3.5 3.5v11.5h-10zM11.5 2.5v3.5h3.5" {...line} />,
  search: <><circle cx="8.5" cy="8.5" r="5" {...line} /><path d="M12.5 12.5l4.5 4.5" {...line} /></>
} as const;

export type IconName = keyof typeof shapes;

/** A drawing beside words that already say it; never the only carrier of a meaning. */
export const Icon: React.FC<{ readonly name: IconName; readonly size?: number; readonly className?: string }> = ({ name, size = 20, className }) => (
  <svg className={className} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">{shapes[name]}</svg>
);
