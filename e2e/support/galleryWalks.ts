import { bigTextFaults } from './bigText';
import { axe } from './checks/axe';
import { focusInSight, focusNow, reflow } from './checks/layout';
import { listen, saidTwice } from './checks/said';
import { errors, fileInputs, forms, headings, references, type Check } from './checks/structure';
import { contrastFaults } from './contrastCheck';
import { Faults } from './faults';
import type { Look, OpenGallery } from './gallery';
import { noteWhatIsKnown } from './known';

/** One way to go through the whole gallery: how one looks at it, and what is asked of every scene. */
export interface Walk extends Look {
  readonly name: string;
  readonly checks: Readonly<Record<string, Check>>;
  /** Asks too whether something is said twice, and where the focus is after what was done. */
  readonly listens?: true;
  /** Another theme, put on each scene where it stands, and what is asked of it then. */
  readonly then?: { readonly theme: Look['theme']; readonly checks: Readonly<Record<string, Check>> };
}

/** Letters of 200 % in the walk's own window. */
const bigText: Check = (page) => bigTextFaults(page, [page.viewportSize() ?? { width: 1280, height: 900 }]);
const structure = { headings, fileInputs, references, errors, forms };
export const walks: readonly Walk[] = [
  {
    name: 'English, light, 1280 px', language: 'en', theme: 'light', width: 1280, height: 900, listens: true,
    checks: { ...structure, axe: axe(), focusNow, bigText, focusInSight, forcedColours: contrastFaults }
  },
  {
    name: 'Welsh, light, then high contrast of Teams, 320 px', language: 'cy', theme: 'light', width: 320, height: 700, checks: { ...structure, axe: axe(), reflow },
    then: { theme: 'contrast', checks: { 'axe in high contrast': axe(['color-contrast']), 'reflow in high contrast': reflow } }
  },
  { name: 'English, dark, 390 px', language: 'en', theme: 'dark', width: 390, height: 844, checks: { axe: axe(['color-contrast']), reflow, focusNow, bigText, focusInSight } }
];

/** Notes whether something takes the focus from now on. */
const watchForFocus = (gallery: OpenGallery): Promise<void> => gallery.page.evaluate(() => {
  (window as Watched).hadFocus = false;
  document.addEventListener('focusin', () => { (window as Watched).hadFocus = true; }, { capture: true, once: true });
});

interface Watched extends Window { hadFocus?: boolean }

/** Whether the focus is on the page itself, having been on something; what moves it waits for what knows better, so a moment is not asked. */
const focusFell = (gallery: OpenGallery): Promise<boolean> => gallery.page.evaluate(async () => {
  if ((window as Watched).hadFocus !== true) return false;
  for (let waited = 0; waited < 300 && document.activeElement === document.body; waited += 20) await new Promise((resolve) => setTimeout(resolve, 20));
  return document.activeElement === document.body;
});

/** Draws every scene and asks the checks of it; those that take longest, of what no scene before it has shown (`noteWhatIsKnown`). */
export async function walk(gallery: OpenGallery, { theme, checks, listens, then }: Walk): Promise<Faults> {
  const faults = new Faults();
  for (const { name } of gallery.scenes) {
    try {
      await gallery.draw(name);
      if (listens) {
        await listen(gallery.page);
        await watchForFocus(gallery);
      }
      const acted = await gallery.act(name);
      if (listens && acted) {
        faults.add('said twice', name, await saidTwice(gallery.page));
        if (await focusFell(gallery)) faults.add('focus', name, ['the focus fell to the page']);
      }
    } catch (error) {
      faults.add('drawing', name, [String(error).split('\n')[0] ?? '']);
    }
    faults.add('console', name, gallery.complaints());
    faults.add('focus', name, gallery.focusFaults());
    await noteWhatIsKnown(gallery.page);
    for (const [check, look] of Object.entries(checks)) faults.add(check, name, await look(gallery.page));
    if (then === undefined) continue;
    await gallery.dress(then.theme);
    for (const [check, look] of Object.entries(then.checks)) faults.add(check, name, await look(gallery.page));
    await gallery.dress(theme);
  }
  return faults;
}
