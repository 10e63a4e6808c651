// the worker's part runs in the page: a worker of its own would have to come from SharePoint's content delivery network, which is another origin
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import { getDocument, type PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.min.mjs';

/** Opens a PDF for its text alone: no fonts, no pictures, nothing fetched from elsewhere, no code of the file's own. The bytes are copied, because pdf.js keeps what it is given. */
export function openPdf(bytes: Uint8Array): PDFDocumentLoadingTask {
  return getDocument({
    // the names of fonts, which say what is bold, are forgotten without the extra properties
    data: bytes.slice(), verbosity: 0, fontExtraProperties: true, enableXfa: false, disableFontFace: true, useSystemFonts: false, useWorkerFetch: false,
    useWasm: false, isOffscreenCanvasSupported: false, isImageDecoderSupported: false, disableWorkerRendering: true
  });
}
