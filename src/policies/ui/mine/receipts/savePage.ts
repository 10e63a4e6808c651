import { download } from '../../../../shared-ui/download';

const look = 'body{font:11pt/1.4 "Segoe UI",sans-serif;margin:2rem;max-width:60rem}table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}code{font-size:8pt}';

/** Saves a part of the page as a file that any browser opens and prints, without this page or the network. */
export function savePage(part: HTMLElement, name: string, title: string, lang: string): void {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = lang;
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const style = page.createElement('style');
  style.textContent = look;
  page.head.prepend(charset);
  page.head.append(style);
  const copy = page.importNode(part, true);
  copy.querySelectorAll('details').forEach((fold) => { fold.open = true; });
  page.body.append(copy);
  download(`${name}.html`, new Blob([`<!doctype html>${page.documentElement.outerHTML}`], { type: 'text/html' }));
}
