import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  wordFile_empty: 'Nid oes dim yn y ffeil hon. Cadwch hi eto yn Word a’i dewis unwaith yn rhagor.',
  'wordFile_too-large': 'Mae’r ffeil hon yn fwy na 25 MB. Tynnwch luniau mawr ohoni, cadwch hi, a’i dewis unwaith yn rhagor.',
  wordFile_pdf: 'PDF yw hon, beth bynnag a ddywed ei henw. Dewiswch y ddogfen Word y gwnaed hi ohoni.',
  'wordFile_old-word': 'Dogfen Word o’r math cyn 2007 (.doc) yw hon. Agorwch hi yn Word, cadwch hi fel .docx, a dewiswch honno.',
  wordFile_protected: 'Mae’r ffeil hon wedi’i gwarchod gan label neu gyfrinair, felly ni ellir ei darllen yma. Cadwch gopi hebddo, a dewiswch hwnnw.',
  'wordFile_not-word': 'Nid dogfen Word (.docx) yw hon, neu fe’i torrwyd yn fyr ar ei ffordd. Dewiswch y ddogfen a anfonwyd atoch, neu cadwch hi eto yn Word.',
  wordFile_broken: 'Mae testun y ffeil hon wedi’i ddifrodi. Agorwch hi yn Word, gadewch i Word ei thrwsio, cadwch hi, a’i dewis unwaith yn rhagor.',
  wordFile_macros: 'Mae rhaglenni (macros) yn y ffeil hon, felly ni chaiff ei darllen. Cadwch hi fel .docx hebddynt, a dewiswch honno.',
  wordFile_names: 'Nid yw’r ffeil hon wedi’i rhoi at ei gilydd fel y gwna Word, a gallai ysgrifennu i fannau lle na ddylai. Ni chaiff ei darllen. Cadwch hi eto yn Word, a dywedwch wrth eich tîm diogelwch TG o ble y daeth.',
  wordFile_bomb: 'O’i dadbacio byddai’r ffeil hon yn llawer mwy nag unrhyw ddogfen, felly ni chaiff ei darllen. Cadwch hi eto yn Word, a dywedwch wrth eich tîm diogelwch TG o ble y daeth.',
  wordFile_entities: 'Mae’r ffeil hon yn cynnwys cyfarwyddiadau nad oes gan unrhyw ddogfen Word, felly ni chaiff ei darllen. Cadwch hi eto yn Word, a dywedwch wrth eich tîm diogelwch TG o ble y daeth.'
};

export default cy;
