import type { PageLocale } from '../pageData';
import type { ChatMessage, Letter } from '../officeData';
import type { Words } from '../words';
import { clockText } from './bar';
import { html, jsonForScript, type Html } from './html';

export const bodiesElementId = 'office-bodies';

/** A text that a person wrote, which the browser's side cleans and puts into `data-body` of the same key. */
export interface WrittenBody {
  readonly key: string;
  readonly contentType: 'text' | 'html';
  readonly content: string;
  /** Adaptive Cards as JSON. */
  readonly cards: readonly string[];
}

export interface OfficeData {
  readonly bodies: readonly WrittenBody[];
  /** Asked again and again for news; the page says when the count changed. */
  readonly watch: string;
  readonly shown: number;
}

function data(office: OfficeData): Html {
  return html`<script type="application/json" id="${bodiesElementId}">${jsonForScript(office)}</script>`;
}

export interface Entry {
  readonly href: string;
  readonly title: string;
  readonly about: string;
  readonly at: string | undefined;
  readonly current: boolean;
}

function entries(list: readonly Entry[], label: string, locale: PageLocale, none: string): Html {
  if (list.length === 0) return html`<p class="quiet">${none}</p>`;
  return html`<ul class="office-entries" aria-label="${label}">${list.map((one) => html`<li><a href="${one.href}"${one.current ? html` aria-current="true"` : ''}><strong>${one.title}</strong><span>${one.about}</span>${one.at === undefined ? '' : html`<time datetime="${one.at}">${clockText(one.at, locale)}</time>`}</a></li>`)}</ul>`;
}

export interface MailInput {
  readonly words: Words;
  readonly locale: PageLocale;
  readonly boxes: readonly string[];
  readonly box: string;
  readonly letters: readonly Letter[];
  readonly open: Letter | undefined;
  nameOf(address: string): string;
}

/** The mailbox: the person's own and the shared ones that they may open. */
export function mailMain({ words, locale, boxes, box, letters, open, nameOf }: MailInput): Html {
  const link = (id: number): string => `/mail?${new URLSearchParams({ box, id: String(id) }).toString()}`;
  const list = letters.map((letter): Entry => ({ href: link(letter.id), title: letter.folder === 'sentitems' ? `→ ${letter.to.map(nameOf).join(', ')}` : nameOf(letter.from), about: letter.subject, at: letter.at, current: letter.id === open?.id }));
  return html`<h1 class="page-title">${words.linkMail}</h1>
<nav class="list-views" aria-label="${words.mailBoxes}"><ul>${boxes.map((one) => html`<li><a href="/mail?${new URLSearchParams({ box: one }).toString()}"${one === box ? html` aria-current="page"` : ''}>${nameOf(one)}</a></li>`)}</ul></nav>
<p class="office-news" role="status" id="office-news" data-text="${words.newsArrived}"></p>
<div class="office"><section aria-label="${words.mailLetters}">${entries(list, words.mailLetters, locale, words.mailNone)}</section>
<article class="office-open">${open === undefined ? html`<p class="quiet">${words.mailChoose}</p>` : html`<h2>${open.subject}</h2>
<dl class="office-head"><div><dt>${words.mailFrom}</dt><dd>${nameOf(open.from)} &lt;${open.from}&gt;</dd></div><div><dt>${words.mailTo}</dt><dd>${open.to.join(', ')}</dd></div>${open.cc.length === 0 ? '' : html`<div><dt>Cc</dt><dd>${open.cc.join(', ')}</dd></div>`}<div><dt>${words.mailAt}</dt><dd>${clockText(open.at, locale)}</dd></div></dl>
<div class="office-body" data-body="letter"></div>`}</article></div>
${data({ bodies: open === undefined ? [] : [{ key: 'letter', contentType: open.contentType, content: open.content, cards: [] }], watch: `/_local/mail?mailbox=${encodeURIComponent(box)}`, shown: letters.length })}`;
}

export interface ChatsInput {
  readonly words: Words;
  readonly locale: PageLocale;
  readonly me: string;
  readonly chats: readonly Entry[];
  readonly channels: readonly Entry[];
  readonly title: string | undefined;
  readonly messages: readonly ChatMessage[];
  /** Messages in all chats and channels together, to notice new ones. */
  readonly total: number;
  nameOf(address: string): string;
}

/** One-to-one chats and channels, with the cards that came in them. */
export function chatsMain({ words, locale, me, chats, channels, title, messages, total, nameOf }: ChatsInput): Html {
  const bodies = messages.map((message): WrittenBody => ({
    key: message.id, contentType: message.contentType, content: message.content, cards: message.attachments.filter((one) => one.contentType.endsWith('adaptive')).map((one) => one.content ?? '')
  }));
  return html`<h1 class="page-title">${words.linkChats}</h1><p class="office-news" role="status" id="office-news" data-text="${words.newsArrived}"></p>
<div class="office"><section aria-label="${words.linkChats}"><h2>${words.chatsPeople}</h2>${entries(chats, words.chatsPeople, locale, words.chatsNone)}<h2>${words.chatsChannels}</h2>${entries(channels, words.chatsChannels, locale, words.channelsNone)}</section>
<article class="office-open">${title === undefined ? html`<p class="quiet">${words.chatsChoose}</p>` : html`<h2>${title}</h2>
${messages.length === 0 ? html`<p class="quiet">${words.chatsEmpty}</p>` : html`<ol class="chat">${messages.map((message) => html`<li class="${message.sender === me ? 'mine' : 'theirs'}"><p class="chat-head"><strong>${nameOf(message.sender)}</strong> <time datetime="${message.at}">${clockText(message.at, locale)}</time></p><div class="office-body" data-body="${message.id}"></div></li>`)}</ol>`}`}</article></div>
${data({ bodies, watch: '/_local/chats', shown: total })}`;
}
