import type { Locale } from '../platform/host/services';

/** The only words that do not come with a chunk: they say that a chunk did not come. */
const words = {
  'en-GB': { text: 'This part of the page could not be loaded. Nothing that you typed earlier is lost. Check your connection and try again.', again: 'Try again', trying: 'Loading…' },
  'cy-GB': { text: 'Nid oedd modd llwytho’r rhan hon o’r dudalen. Nid oes dim a deipioch yn gynharach wedi’i golli. Edrychwch ar eich cysylltiad a rhowch gynnig arall arni.', again: 'Rhoi cynnig arall arni', trying: 'Yn llwytho…' }
} as const;

/** Says in the web part's place that its code did not arrive, with a button that fetches it again; drawn without React, which may be what is missing. */
export function sayNotLoaded(element: HTMLElement, locale: Locale, fetchAgain: () => Promise<void>): void {
  const { text, again, trying } = words[locale];
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'alert');
  sentence.textContent = text;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = again;
  button.addEventListener('click', () => {
    button.textContent = trying;
    fetchAgain().catch(() => {
      button.textContent = again;
      // said again for whoever does not see that nothing changed
      sentence.textContent = '';
      window.setTimeout(() => { sentence.textContent = text; }, 100);
    });
  });
  const part = document.createElement('div');
  part.lang = locale;
  part.append(sentence, button);
  element.replaceChildren(part);
}
