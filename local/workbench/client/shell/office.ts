/** Cleans and shows what people wrote in letters and chats, draws the cards, and says when something new arrived. */
import * as AdaptiveCards from 'adaptivecards';
import createPurifier from 'dompurify';
import { bodiesElementId, type OfficeData, type WrittenBody } from '../../pages/office';

const purifier = createPurifier(window);
purifier.addHook('afterSanitizeAttributes', (node) => {
  if (!(node instanceof HTMLAnchorElement)) return;
  node.target = '_blank';
  node.rel = 'noopener noreferrer';
});

function cleaned(body: WrittenBody): string {
  const text = body.contentType === 'html' ? body.content.replace(/<attachment[^>]*>(?:\s*<\/attachment>)?/gi, '') : '';
  return purifier.sanitize(text, { USE_PROFILES: { html: true }, FORBID_TAGS: ['style', 'form', 'input', 'button'], FORBID_ATTR: ['style', 'class', 'id'] });
}

function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function hostConfig(): AdaptiveCards.HostConfig {
  const shade = (name: string): object => ({ default: colour(name), subtle: colour('--quiet') });
  const foregroundColors = { default: shade('--ink'), accent: shade('--link'), attention: shade('--bad'), good: shade('--good'), warning: shade('--accent'), dark: shade('--ink'), light: shade('--ink') };
  const style = (name: string): object => ({ backgroundColor: colour(name), foregroundColors });
  return new AdaptiveCards.HostConfig({
    fontFamily: 'inherit',
    textBlock: { headingLevel: 3 },
    spacing: { small: 4, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 14 },
    actions: { actionsOrientation: 'horizontal', actionAlignment: 'left', buttonSpacing: 8, maxActions: 6 },
    containerStyles: { default: style('--surface'), emphasis: style('--surface-2'), attention: style('--surface-2'), good: style('--surface-2'), warning: style('--surface-2'), accent: style('--surface-2') }
  });
}

function cardElement(json: string): HTMLElement {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = hostConfig();
  card.onExecuteAction = (action) => {
    if (action instanceof AdaptiveCards.OpenUrlAction && action.url !== undefined && /^https?:/i.test(action.url)) window.open(action.url, '_blank', 'noopener');
  };
  card.parse(JSON.parse(json));
  const room = document.createElement('div');
  room.className = 'card';
  const rendered = card.render();
  if (rendered !== undefined) room.append(rendered);
  return room;
}

function show(body: WrittenBody): void {
  const place = document.querySelector(`[data-body="${CSS.escape(body.key)}"]`);
  if (place === null) return;
  if (body.contentType === 'text') place.textContent = body.content;
  else place.innerHTML = cleaned(body);
  for (const json of body.cards) place.append(cardElement(json));
}

function countOf(answer: unknown): number {
  const { value, chats = [], channels = [] } = answer as { readonly value?: readonly unknown[]; readonly chats?: readonly { readonly messages: readonly unknown[] }[]; readonly channels?: readonly { readonly messages: readonly unknown[] }[] };
  return value?.length ?? [...chats, ...channels].reduce((sum, one) => sum + one.messages.length, 0);
}

function watch({ watch: address, shown }: OfficeData): void {
  const place = document.getElementById('office-news');
  if (place === null) return;
  const timer = window.setInterval(() => {
    if (document.hidden) return;
    fetch(address).then((response) => response.json()).then(
      (answer: unknown) => {
        if (countOf(answer) === shown) return;
        window.clearInterval(timer);
        const link = document.createElement('a');
        link.href = location.href;
        link.textContent = place.dataset['text'] ?? '';
        place.append(link);
      },
      (error: unknown) => console.warn('The page could not look for news', error)
    );
  }, 4000);
}

// no library for Markdown: what a card writes is shown as it is
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (_text, result) => {
  result.didProcess = false;
};

const data = JSON.parse(document.getElementById(bodiesElementId)?.textContent ?? '{}') as OfficeData;
data.bodies.forEach(show);
watch(data);
