/**
 * What a file of Office says of itself (ISO 29500-2, core properties): its title, which screen readers and the bar of the window say instead of the
 * file's name, and its language.
 */
export interface FileAbout {
  readonly title: string;
  /** BCP 47, such as `cy-GB`. */
  readonly language: string;
}

export const propertiesPart = 'docProps/core.xml';

/** XML has no way to write control characters and half an emoji. */
export const xmlText = (text: string): string => text
  .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
  .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The part itself. */
export function propertiesXml({ title, language }: FileAbout): string {
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    + `<dc:title>${xmlText(title)}</dc:title><dc:creator>Data Protection Desk</dc:creator><dc:language>${xmlText(language)}</dc:language></cp:coreProperties>`;
}

/** For `[Content_Types].xml`. */
export const propertiesType = `<Override PartName="/${propertiesPart}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`;

/** For `_rels/.rels`. */
export const propertiesRelation = `<Relationship Id="rId-properties" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${propertiesPart}"/>`;
