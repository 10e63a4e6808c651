/** Content controls as Word writes them: the order of what is in `w:sdtPr` is that of the schema (ISO/IEC 29500-1 §17.5.2.38). */
import { BuilderElement, Paragraph, TableCell, TableRow, TextRun } from 'docx';
import { text } from './look.mjs';

const element = (name, children = [], attributes = {}) => new BuilderElement({ name, children, attributes });
const value = (name, text) => element(name, [], { val: { key: 'w:val', value: text } });

/** The id is made of the tag, so that the same script makes the same file. */
function idOf(tag) {
  let hash = 7;
  for (const letter of tag) hash = (hash * 31 + letter.codePointAt(0)) % 600_000_000;
  return 1 + hash;
}

function control(tag, title, kind, content) {
  const properties = [value('w:alias', title), value('w:tag', tag), value('w:id', String(idOf(`${tag} ${title}`))), ...kind];
  return element('w:sdt', [element('w:sdtPr', properties), element('w:sdtContent', content)]);
}

/** A field inside a paragraph. `title` is what Word shows on its handle, for whoever changes the template. */
export const field = (tag, title, look = {}) => control(tag, title, [], [new TextRun({ text: `[${title}]`, ...look })]);

/** A line such as "Reference: [Reference]". */
export const named = (tag, label) => text(`${label}: `, field(tag, label, { bold: true }));

/** A field of whole paragraphs. Several lines become several paragraphs. */
export const paragraphs = (tag, title, options = {}) => control(tag, title, [], [new Paragraph({ ...options, children: [new TextRun(`[${title}]`)] })]);

/** What repeats for each row, or goes when there is none: paragraphs, tables or rows of a table. */
export const repeat = (tag, title, content) =>
  control(tag, title, [element('w15:repeatingSection')], [
    element('w:sdt', [element('w:sdtPr', [value('w:id', String(idOf(`${tag} item`))), element('w15:repeatingSectionItem')]), element('w:sdtContent', content)])
  ]);

/** A list of one field; the bullet goes with it. */
export const bullets = (tag, item, title) => repeat(tag, title, [new Paragraph({ bullet: { level: 0 }, children: [field(item, title)] })]);

export const headerRow = (...texts) =>
  new TableRow({ tableHeader: true, cantSplit: true, children: texts.map((text) => new TableCell({ shading: { fill: 'E8EEF4' }, children: [new Paragraph({ style: 'TableHead', children: [new TextRun(text)] })] })) });

/** A row of fields: the first is the row's name. */
export const fieldRow = (...fields) =>
  new TableRow({ children: fields.map(([tag, title], place) => new TableCell({ children: [new Paragraph({ style: place === 0 ? 'TableName' : 'TableText', children: [field(tag, title)] })] })) });

/** Rows of a table that repeat. The table sets the widths of the row's cells, so it must see them. */
export const repeatRow = (tag, title, row) => Object.assign(repeat(tag, title, [row]), { cells: row.cells });
