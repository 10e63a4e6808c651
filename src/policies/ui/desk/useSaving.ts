import * as React from 'react';

export type Saving = { readonly name: 'no' } | { readonly name: 'saving' } | { readonly name: 'failed'; readonly error: unknown } | { readonly name: 'saved' };

/** A save with its outcome; nothing is drawn any more once the page is gone. */
export function useSaving(): readonly [Saving, (work: () => Promise<void>) => void] {
  const [saving, setSaving] = React.useState<Saving>({ name: 'no' });
  const here = React.useRef(true);
  React.useEffect(() => () => { here.current = false; }, []);
  return [saving, (work) => {
    setSaving({ name: 'saving' });
    work().then(() => here.current && setSaving({ name: 'saved' }), (error: unknown) => here.current && setSaving({ name: 'failed', error }));
  }];
}
