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

/** The part with the comments. @param space the template's own namespace of Word */
export function commentsXml(talk: readonly TalkOut[], space: string): string {
  const comments = talk.map(({ author, at, text }, id) => {
    const lines = normaliseText(text).split('\n').map((line) => paragraphXml('CommentText', runXml(line)));
    return `<w:comment w:id="${id}" w:author="${quotedText(author)}" w:date="${quotedText(at)}" w:initials="${quotedText(initials(author))}">${lines.join('')}</w:comment>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="${space}">${comments.join('')}</w:comments>`;
}

/** The marks around the heading of each question that somebody spoke of. */
export function commentMarks(talk: readonly TalkOut[]): ReadonlyMap<string, { readonly before: string; readonly after: string }> {
  const marks = new Map<string, { before: string; after: string }>();
  talk.forEach(({ question }, id) => {
    const { before, after } = marks.get(question) ?? { before: '', after: '' };
    marks.set(question, {
      before: `${before}<w:commentRangeStart w:id="${id}"/>`,
      after: `${after}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
    });
  });
  return marks;
}
