import type { WantedStyle } from '../../../../casework/documents/write/addStyles';

/** By which name a document of ours finds its styles. A template that a council made anew may lack some: then these are added, and the council can change them there. */
export const wordStyles = {
  section: { name: 'heading 1', id: 'Heading1', xml: '<w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="320" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>' },
  question: { name: 'heading 2', id: 'Heading2', xml: '<w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr>' },
  help: { name: 'form help', id: 'FormHelp', xml: '<w:qFormat/><w:pPr><w:keepNext/><w:spacing w:after="80"/></w:pPr><w:rPr><w:color w:val="4A4A4A"/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>' },
  answer: { name: 'form answer', id: 'FormAnswer', xml: '<w:qFormat/><w:pPr><w:spacing w:after="80"/><w:ind w:left="170"/></w:pPr>' },
  tableHead: { name: 'table heading', id: 'TableHead', xml: '<w:qFormat/><w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr>' },
  tableText: { name: 'table text', id: 'TableText', xml: '<w:qFormat/><w:pPr><w:spacing w:before="20" w:after="20"/></w:pPr>' }
} as const satisfies Readonly<Record<string, WantedStyle>>;

/** The ids of the styles as the document has them. */
export type WordStyleIds = Readonly<Record<keyof typeof wordStyles, string>>;
