import type { Scene } from './scene';

/** For somebody who looks at the gallery by hand: every scene as a link, in each language and theme. */
export function overview(place: HTMLElement, scenes: readonly Scene[], { locale, themeName }: { readonly locale: string; readonly themeName: string }): void {
  const language = locale === 'cy-GB' ? 'cy' : 'en';
  const link = (text: string, query: Readonly<Record<string, string>>): HTMLAnchorElement => {
    const made = document.createElement('a');
    made.textContent = text;
    made.href = `?${new URLSearchParams({ language, theme: themeName, ...query }).toString()}`;
    return made;
  };
  const choice = document.createElement('p');
  for (const [text, query] of [['English', { language: 'en' }], ['Cymraeg', { language: 'cy' }], ['light', { theme: 'light' }], ['dark', { theme: 'dark' }], ['high contrast', { theme: 'contrast' }]] as const) {
    choice.append(link(text, query), ' ');
  }
  const list = document.createElement('ul');
  for (const { name } of scenes) {
    const line = document.createElement('li');
    line.append(link(name, { scene: name }));
    list.append(line);
  }
  place.replaceChildren(choice, list);
}
