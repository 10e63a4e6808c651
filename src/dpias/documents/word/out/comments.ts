import { paragraphXml, quotedText, runXml } from '../../../../casework/documents/write/wordText';
import { shortHash } from '../../../../casework/rules/shortHash';
import { normaliseText } from '../../../../casework/rules/normaliseText';

/** What somebody said of a question in the desk; it goes out as a comment of Word. */
export interface TalkOut {
  readonly question: string;
  readonly author: string;
  /** ISO, to the second. */
  readonly at: string;
  readonly text: string;
}

/** By which a comment that went out is known when it comes back, whatever program numbered it anew. */
export const talkHash = (author: string, text: string): string => shortHash(`${author.trim()}\n${normaliseText(text).replace(/\s+/g, ' ')}`);

const initials = (author: string): string => author.split(/\s+/).map(([first = '']) => first).join('').slice(0, 4);

/** Where comments of ours begin: behind those that the template has. */
export const firstComment = (part: string): number => 1 + Math.max(-1, ...[...part.matchAll(/<w:comment\b[^>]*\bw:id="(\d+)"/g)].map(([, id]) => Number(id)));

/** The part with the comments. @param part of the template; empty where it has none @param space the template's own namespace of Word */
export function commentsXml(talk: readonly TalkOut[], part: string, space: string): string {
  const first = firstComment(part);
  const comments = talk.map(({ author, at, text }, place) => {
    const lines = normaliseText(text).split('\n').map((line) => paragraphXml('CommentText', runXml(line)));
    return `<w:comment xmlns:w="${space}" w:id="${first + place}" w:author="${quotedText(author)}" w:date="${quotedText(at)}" w:initials="${quotedText(initials(author))}">${lines.join('')}</w:comment>`;
  }).join('');
  if (part !== '') return part.replace(/<\/(?=(?:\w+:)?comments>\s*$)/, () => `${comments}</`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="${space}">${comments}</w:comments>`;
}

/** The marks around the heading of each question that somebody spoke of. */
export function commentMarks(talk: readonly TalkOut[], first: number): ReadonlyMap<string, { readonly before: string; readonly after: string }> {
  const marks = new Map<string, { before: string; after: string }>();
  talk.forEach(({ question }, place) => {
    const { before, after } = marks.get(question) ?? { before: '', after: '' };
    marks.set(question, {
      before: `${before}<w:commentRangeStart w:id="${first + place}"/>`,
      after: `${after}<w:commentRangeEnd w:id="${first + place}"/><w:r><w:commentReference w:id="${first + place}"/></w:r>`
    });
  });
  return marks;
}
