/** Why a file is not read as a Word file, and what to do. */
export default {
  wordFile_empty: 'There is nothing in this file. Save it again in Word and choose it once more.',
  'wordFile_too-large': 'This file is larger than 25 MB. Take large pictures out of it, save it, and choose it once more.',
  wordFile_pdf: 'This is a PDF, whatever its name says. Choose the Word document from which it was made.',
  'wordFile_old-word': 'This is a Word document of the kind before 2007 (.doc). Open it in Word, save it as .docx, and choose that.',
  wordFile_protected: 'This file is protected by a label or a password, so it cannot be read here. Save a copy without it, and choose that.',
  'wordFile_not-word': 'This is not a Word document (.docx), or it was cut off on its way. Choose the document that was sent to you, or save it again in Word.',
  wordFile_broken: 'The text of this file is damaged. Open it in Word, let Word repair it, save it, and choose it once more.',
  wordFile_macros: 'There are programs (macros) in this file, so it is not read. Save it as .docx without them, and choose that.',
  wordFile_names: 'This file is not put together as Word does it, and could write to places where it should not. It is not read. Save it again in Word, and tell your IT security where it came from.',
  wordFile_bomb: 'Unpacked this file would be far larger than any document is, so it is not read. Save it again in Word, and tell your IT security where it came from.',
  wordFile_entities: 'This file holds instructions that no Word document has, so it is not read. Save it again in Word, and tell your IT security where it came from.'
};
