import { locale, themeName } from './language';
import * as ReactDom from 'react-dom';
import { deskVariables } from '../../../src/shared-ui/theme/deskTheme';
import { scenes } from '../scenes';
import { drawn } from './drawn';
import { overview } from './overview';
import type { Scene } from './scene';
import { settled } from './settled';
import { standDown } from './standIn';
import { theme, wear } from './theme';

const place = document.getElementById('scene') ?? document.body;

function clear(): void {
  // who watches the focus hears that this is no press that lost it
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
  ReactDom.unmountComponentAtNode(place);
  // what a Fluent layer or a panel of its own left at the end of the page
  for (const element of [...document.body.children]) {
    if (!['HEADER', 'MAIN', 'SCRIPT'].includes(element.tagName)) element.remove();
  }
  (document.activeElement as HTMLElement | null)?.blur();
  window.scrollTo(0, 0);
  standDown();
}

const sceneOf = (name: string): Scene => {
  const scene = scenes.find((each) => each.name === name);
  if (!scene) throw new Error(`There is no scene "${name}".`);
  return scene;
};

async function draw(name: string): Promise<void> {
  clear();
  ReactDom.render(sceneOf(name).draw(), place);
  await settled();
}

async function act(name: string): Promise<boolean> {
  const { then } = sceneOf(name);
  if (then === undefined) return false;
  await then();
  await settled();
  return true;
}

async function dress(name: string): Promise<void> {
  wear(name);
  colourPage();
  await settled();
}

/** What the browser tests ask of the page. */
export interface Gallery {
  readonly scenes: readonly { readonly name: string; readonly shows: readonly string[] }[];
  readonly locale: string;
  /** Draws a scene in the place of the one before, as it stands before anybody does anything. */
  draw(name: string): Promise<void>;
  /** Does what brings the drawn scene into its state. @returns false for a scene in which nothing is done */
  act(name: string): Promise<boolean>;
  /** Puts another theme on what is drawn, and on what is drawn from then on. */
  dress(theme: string): Promise<void>;
  settled(): Promise<void>;
  /** Names of the components that were drawn since the page was loaded. */
  drawn(): readonly string[];
}

const gallery: Gallery = { scenes: scenes.map(({ name, shows }) => ({ name, shows })), locale, draw, act, dress, settled, drawn };
(window as unknown as { gallery: Gallery }).gallery = gallery;

function colourPage(): void {
  const colours = deskVariables(theme());
  Object.assign(document.body.style, { background: colours['--desk-background'], color: colours['--desk-text'] });
}
colourPage();

const named = new URLSearchParams(location.search).get('scene');
if (named !== null) void draw(named).then(() => act(named));
else if (!navigator.webdriver) overview(place, scenes, { locale, themeName });
