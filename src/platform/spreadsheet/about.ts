import type { Feature } from 'write-excel-file/universal';
import { propertiesPart, propertiesRelation, propertiesType, propertiesXml, xmlText, type FileAbout } from '../officeFiles/properties';

/** A sheet's name inside a reference: an apostrophe in it is written twice. */
const quoted = (name: string): string => xmlText(`'${name.replace(/'/g, "''")}'`);

/**
 * Gives a workbook its title and language, and makes the rows that stay in sight the headings that each printed page repeats: they are the header
 * rows of its tables.
 */
export function aboutWorkbook(about: FileAbout): Feature<Blob> {
  return {
    files: {
      transform: {
        '[Content_Types].xml': { insert: () => propertiesType },
        '_rels/.rels': { insert: () => propertiesRelation },
        'xl/workbook.xml': {
          transform: (xml, sheets) => {
            const names = sheets.flatMap(({ sheet, stickyRowsCount = 0 }, index) => (stickyRowsCount === 0 || sheet === undefined ? [] : [
              `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted(sheet)}!$1:$${stickyRowsCount}</definedName>`
            ]));
            return names.length === 0 ? xml : xml.replace('</sheets>', () => `</sheets><definedNames>${names.join('')}</definedNames>`);
          }
        }
      },
      write: { files: () => ({ [propertiesPart]: propertiesXml(about) }) }
    }
  };
}
