import { writeReadingText, type ReadingText } from '../rules';
import { readPolicyFile } from './readFile';
import { outline } from './testing/outline';
import { pdfFile, taggedPdf, type Pdf } from './testing/pdfFile';

const filler = 'The council keeps personal data safe and staff report every loss at once to the data protection officer, who records it in the register of breaches.';

async function read(bytes: Uint8Array): Promise<ReadingText> {
  const answer = await readPolicyFile(bytes, 'Access policy.pdf');
  if (!answer.ok) throw new Error(answer.reason);
  return answer.text;
}

// the first time, two megabytes of pdf.js are made ready for jest
beforeAll(async () => { await import('./pdf/readPdf'); }, 60_000);
beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => undefined));

describe('a PDF with structure', () => {
  const structured = (pdf: Pdf): void => {
    const all = pdf.struct('Document');
    pdf.addStructure(all);
    const text = (role: string, words: string, options = {}): void => { all.add(pdf.struct(role, options, () => { pdf.text(words); })); };
    text('H1', 'Access policy');
    text('H2', '2 Time limits');
    text('P', '2.1 Answers are given within one month.');
    const item = (label: string, words: string, inside: readonly ReturnType<Pdf['struct']>[] = []): ReturnType<Pdf['struct']> =>
      pdf.struct('LI', {}, [pdf.struct('Lbl', {}, () => { pdf.text(label, { continued: false }); }), pdf.struct('LBody', {}, [pdf.struct('P', {}, () => { pdf.text(words); }), ...inside])]);
    all.add(pdf.struct('L', {}, [item('•', 'in writing', [pdf.struct('L', {}, [item('(a)', 'by letter'), item('(b)', 'by e-mail')])]), item('•', 'or by telephone')]));
    const cell = (role: string, words: string): ReturnType<Pdf['struct']> => pdf.struct(role, {}, [pdf.struct('P', {}, () => { pdf.text(words); })]);
    all.add(pdf.struct('Table', {}, [pdf.struct('TR', {}, [cell('TH', 'Request'), cell('TH', 'Days')]), pdf.struct('TR', {}, [cell('TD', 'Simple'), cell('TD', '30')])]));
    all.add(pdf.struct('Figure', { alt: 'Flow of a request from post room to answer' }, () => { pdf.rect(100, 700, 20, 20).fill(); }));
    all.add(pdf.struct('Figure', {}, () => { pdf.rect(140, 700, 20, 20).fill(); }));
    all.end();
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf.text('Page 1 of 1');
    pdf.endMarkedContent();
  };

  test('keeps its headings, clauses, lists in lists, tables and descriptions of pictures, and drops what it marks as no text', async () => {
    const text = await read(await taggedPdf(structured));
    expect(outline(text.blocks)).toBe([
      '# Access policy', '## 2 Time limits', '2.1 Answers are given within one month.', '- in writing', '  (a) by letter', '  (b) by e-mail', '- or by telephone',
      '|^Request |^Days |', '| Simple | 30 |', '!(Flow of a request from post room to answer)', '!()'
    ].join('\n'));
    expect(text).toMatchObject({ language: 'en-GB', title: 'Access policy', notices: ['pictures-without-text'] });
  });

  test('keeps a paragraph whole that a browser wrote with marks around its bold words', async () => {
    const text = await read(await taggedPdf((pdf) => {
      const all = pdf.struct('Document');
      pdf.addStructure(all);
      const words = (said: string, font: string): (() => void) => () => { pdf.font(font).text(said, { continued: !said.endsWith('.') }); };
      all.add(pdf.struct('P', {}, [words('Share a password ', 'Helvetica'), pdf.struct('NonStruct', {}, [words('never', 'Helvetica-Bold')]), words(' with anybody.', 'Helvetica')]));
      all.end();
    }));
    expect(outline(text.blocks)).toBe('Share a password **never** with anybody.');
  });

  test('half of which has none is read by its look', async () => {
    const text = await read(await taggedPdf((pdf) => {
      const all = pdf.struct('Document');
      pdf.addStructure(all);
      all.add(pdf.struct('P', {}, () => { pdf.text('A short note.'); }));
      all.end();
      pdf.text(filler).text(filler);
    }));
    expect(text.notices).toEqual(['guessed-structure']);
    expect(outline(text.blocks)).toContain('A short note.');
  });
});

describe('a PDF without structure', () => {
  const plain = (pdf: Pdf): void => {
    for (let page = 1; page <= 3; page++) {
      if (page > 1) pdf.addPage();
      pdf.fontSize(9).text(`Anytown Council: Access policy, version ${page}`, 72, 30, { lineBreak: false });
      pdf.text(`Page ${page} of 3`, 280, 800, { lineBreak: false, height: 10 });
      pdf.text('', 72, 90);
      if (page === 1) pdf.fontSize(24).text('Access to personal data').moveDown();
      pdf.fontSize(16).text(`${page}. Section of page ${page}`).moveDown();
      pdf.fontSize(11).text(`${filler} ${filler}`).moveDown();
      pdf.font('Helvetica-Bold').text('What to send').font('Helvetica').moveDown();
      pdf.text('• your name').text('• two proofs of who you are, such as a driving licence and a bill that is not older than three months, if we do not know you already').moveDown();
      pdf.text('1.2 A clause with a number of its own.').moveDown();
    }
  };

  test('has headings by their type, lists by their signs, clauses by their numbers, and no headers, footers or numbers of pages', async () => {
    const text = await read(await pdfFile(plain));
    expect(outline(text.blocks).split('\n').slice(0, 8)).toEqual([
      '# Access to personal data', '## 1. Section of page 1', `${filler} ${filler}`, '### What to send', '- your name',
      '- two proofs of who you are, such as a driving licence and a bill that is not older than three months, if we do not know you already',
      '1.2 A clause with a number of its own.', '## 2. Section of page 2'
    ]);
    expect(outline(text.blocks)).not.toMatch(/Anytown|Page \d/);
    expect(text).toMatchObject({ title: 'Access to personal data', notices: ['guessed-structure'] });
  });

  test('of two columns is read down the left one first', async () => {
    const column = (letter: string): string => Array.from({ length: 12 }, (_, place) => `${letter}${place} of the column stands here`).join('\n');
    const text = await read(await pdfFile((pdf) => {
      pdf.fontSize(10).text(column('L'), 60, 100, { width: 220 }).text(column('R'), 320, 100, { width: 220 });
    }));
    const words = outline(text.blocks);
    expect(words.indexOf('L11')).toBeLessThan(words.indexOf('R0'));
  });

  test('has words whole that were broken at the end of a line, and keeps hyphens that belong to them', async () => {
    const text = await read(await pdfFile((pdf) => { pdf.text('We hold infor-\nmation for a third-\nparty. That information is kept safe for as long as the law asks.'); }));
    expect(outline(text.blocks)).toBe('We hold information for a third-party. That information is kept safe for as long as the law asks.');
  });

  test('keeps bold, italics and links to the web, and no other links', async () => {
    const text = await read(await pdfFile((pdf) => {
      pdf.text('Ask ', { continued: true }).font('Helvetica-Bold').text('always', { continued: true }).font('Helvetica').text(' the ', { continued: true });
      pdf.text('ICO', { continued: true, link: 'https://ico.org.uk/' }).text(' or ', { continued: true, link: null }).text('this file', { link: 'file:///C:/secret' });
    }));
    expect(outline(text.blocks)).toBe('Ask **always** the [ICO](https://ico.org.uk/) or this file');
  });

  test('loses the watermark that lies across it', async () => {
    const text = await read(await pdfFile((pdf) => { pdf.text(filler); pdf.rotate(45).fontSize(60).text('DRAFT', 300, 100); }));
    expect(outline(text.blocks)).toBe(filler);
  });
});

describe('a PDF that no text can be made of', () => {
  test.each([
    ['without words, such as a scan', () => pdfFile((pdf) => { pdf.rect(72, 72, 400, 600).fill('grey'); }), 'no-text'],
    ['of scanned pages with a number on each', () => pdfFile((pdf) => { pdf.text('1').addPage().text('2').addPage().text('3'); }), 'no-text'],
    ['with a password', () => pdfFile((pdf) => { pdf.text(filler); }, { userPassword: 'secret', pdfVersion: '1.7' }), 'password'],
    ['that is only its first line', () => Promise.resolve(new TextEncoder().encode('%PDF-1.7\nnothing more')), 'damaged']
  ] as const)('%s is answered with the reason', async (_, make, reason) => {
    expect(await readPolicyFile(await make(), 'policy.pdf')).toEqual({ ok: false, reason });
  });

  test('that was cut off gives what is there or says that it is damaged, and never throws', async () => {
    const whole = await pdfFile((pdf) => { for (let page = 0; page < 5; page++) pdf.text(filler).addPage(); });
    for (const share of [0.1, 0.4, 0.7, 0.95]) {
      const answer = await readPolicyFile(whole.slice(0, Math.floor(whole.length * share)), 'policy.pdf');
      expect(answer.ok || ['damaged', 'no-text'].includes(answer.reason)).toBe(true);
    }
  });

  test('a password that only forbids printing hides no text', async () => {
    expect(outline((await read(await pdfFile((pdf) => { pdf.text(filler); }, { ownerPassword: 'secret', pdfVersion: '1.7' }))).blocks)).toBe(filler);
  });
});

test('how far it is, is said by the page', async () => {
  const shares: number[] = [];
  await readPolicyFile(await pdfFile((pdf) => { pdf.text(filler).addPage().text(filler); }), 'policy.pdf', (share) => shares.push(share));
  expect(shares).toEqual([0.5, 1]);
});

test('the same bytes make the same text to the letter, also beside another file', async () => {
  const file = await pdfFile((pdf) => { pdf.fontSize(20).text('Access').fontSize(11).text(filler, { link: 'https://ico.org.uk/' }); });
  const other = await pdfFile((pdf) => { pdf.text(`Another one. ${filler}`); });
  const [one, , again] = await Promise.all([read(file), read(other), read(file.slice())]);
  expect(writeReadingText(again)).toBe(writeReadingText(one));
});
