/** @jest-environment jsdom */
import * as fc from 'fast-check';
import { parseXml, writeXml } from '../../../../casework/documents/fill/wordXml';
import { lendTextCoding } from '../../../../casework/documents/testing/textCoding';
import type { DpiaContent } from '../../../rules/content';
import { documentXml, made, readBack, withParts } from '../testing/documents';
import { testContent } from '../testing/testQuestionnaire';

lendTextCoding();

/** Each answer is a word that stands nowhere else. */
const content: DpiaContent = {
  ...testContent, answers: { need_aims: 'alpha1\nalpha2', need_name: 'alpha3', need_why: ['scale'], processing_start: '2027-05-06', processing_outside: 'no', processing_where: 'alpha4', processing_context: 'alpha5', risks_views: 'alpha6' }
};

/** What somebody does to a block of the document. */
type Deed = { readonly do: 'delete' | 'copy' | 'move' | 'unmark' | 'untag' | 'unstyle' | 'type'; readonly at: number; readonly to: number };
/** The last block is the end of the questions, the others are as likely as each other. */
const block = fc.oneof({ arbitrary: fc.nat(60), weight: 5 }, { arbitrary: fc.constant(-1), weight: 1 });
const deed: fc.Arbitrary<Deed> = fc.record({ do: fc.constantFrom('delete', 'copy', 'move', 'unmark', 'untag', 'unstyle', 'type'), at: block, to: block });

function done(xml: string, deeds: readonly Deed[]): string {
  const document = parseXml(xml);
  const body = document.documentElement.firstElementChild as Element;
  deeds.forEach(({ do: what, at, to }, place) => {
    const blocks = [...body.children].filter(({ localName }) => localName !== 'sectPr');
    const [block, other] = [at, to].map((each) => blocks[(each + blocks.length) % blocks.length]);
    const inside = (...names: readonly string[]): readonly Element[] => [...block.getElementsByTagName('*')].filter(({ localName }) => names.includes(localName));
    switch (what) {
      case 'delete': block.remove(); break;
      case 'copy': {
        const copy = block.cloneNode(true) as Element;
        // somebody writes over the copy
        for (const text of copy.getElementsByTagName('w:t')) text.textContent = (text.textContent ?? '').replace(/^alpha/, `gamma${place}`);
        body.insertBefore(copy, other);
        break;
      }
      case 'move': if (block !== other) body.insertBefore(block, other); break;
      case 'unmark': inside('bookmarkStart', 'bookmarkEnd').forEach((each) => each.remove()); break;
      case 'untag': inside('tag', 'alias').forEach((each) => each.remove()); break;
      case 'unstyle': inside('pStyle').forEach((each) => each.remove()); break;
      case 'type': {
        const typed = parseXml(`<w:p xmlns:w="${body.namespaceURI ?? ''}"><w:r><w:t>beta${place}</w:t></w:r></w:p>`).documentElement;
        body.insertBefore(document.importNode(typed, true), (to & 1) === 0 ? block : block.nextSibling);
      }
    }
  });
  return writeXml(document);
}

test('whatever people move, copy, take out, retype or write between, each word of theirs is found in an answer or listed', async () => {
  const sent = await made(content);
  await fc.assert(fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 8 }), async (deeds) => {
    const bytes = withParts(sent, { 'word/document.xml': (xml) => done(xml, deeds) });
    const found = await readBack(bytes, { now: content });
    // of an answer that stands twice the one that was written over is taken: what the document was made with is in the list
    const theirs = deeds.some((each) => each.do === 'copy') ? /\b(beta|gamma)\d+\b/g : /\b(alpha|beta)\d+\b/g;
    const words = [...new Set(documentXml(bytes).match(theirs) ?? [])];
    const kept = JSON.stringify([found.answers, found.unplaced, found.risks]);
    expect(words.filter((word) => !new RegExp(`\\b${word}\\b`).test(kept.replace(/\\n/g, ' ')))).toEqual([]);
  }), { numRuns: 60 });
}, 300_000);
