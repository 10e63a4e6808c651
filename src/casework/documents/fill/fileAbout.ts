import type { Unzipped } from 'fflate';
import { propertiesPart, propertiesRelation, propertiesType, propertiesXml, type FileAbout } from '../../../platform/officeFiles/properties';
import { toBytes, toText } from './bytes';
import { parseXml, writeXml } from './wordXml';

/** Writes the file's title and language into its parts. A council's own template may say nothing of itself: then the part that says it is added. */
export function setProperties(files: Unzipped, about: FileAbout): void {
  if (!files[propertiesPart]) return addProperties(files, about);
  const document = parseXml(toText(files[propertiesPart]));
  const elements = 'http://purl.org/dc/elements/1.1/';
  for (const name of ['title', 'language'] as const) {
    const element = document.getElementsByTagNameNS(elements, name)[0] ?? document.documentElement.appendChild(document.createElementNS(elements, `dc:${name}`));
    element.textContent = about[name];
  }
  files[propertiesPart] = toBytes(writeXml(document));
}

function addProperties(files: Unzipped, about: FileAbout): void {
  files[propertiesPart] = toBytes(propertiesXml(about));
  for (const [name, entry] of [['[Content_Types].xml', propertiesType], ['_rels/.rels', propertiesRelation]] as const) {
    const part = files[name];
    if (part) files[name] = toBytes(toText(part).replace(/<\/(?=(?:\w+:)?(?:Types|Relationships)>\s*$)/, () => `${entry}</`));
  }
}
