import styles from './Print.module.scss';

/** Prints one part of a page without what SharePoint or Teams puts around it: a copy of it, the rest of the page is hidden on paper. */
export function printPart(part: HTMLElement): void {
  const sheet = document.createElement('div');
  sheet.className = styles.sheet;
  sheet.lang = part.closest<HTMLElement>('[lang]')?.lang ?? '';
  const copy = part.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('details').forEach((fold) => { fold.open = true; });
  sheet.append(copy);
  document.body.append(sheet);
  document.body.classList.add(styles.printing);
  const clear = (): void => {
    sheet.remove();
    document.body.classList.remove(styles.printing);
  };
  window.addEventListener('afterprint', clear, { once: true });
  window.print();
}
