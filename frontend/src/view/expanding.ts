/** Details whose content is built when first opened; a print opens them all, as paper cannot be opened. */

const WAITING = new WeakMap<HTMLDetailsElement, () => void>();

export function expandWhenOpened(details: HTMLDetailsElement, content: () => Node): void {
  details.classList.add('expanding');
  WAITING.set(details, () => {
    WAITING.delete(details);
    details.querySelector('.govuk-details__text')?.appendChild(content());
  });
  details.addEventListener('toggle', () => details.open && WAITING.get(details)?.());
}

export function expandForPrinting(root: Window): void {
  let opened: HTMLDetailsElement[] = [];
  root.addEventListener('beforeprint', () => {
    opened = [...root.document.querySelectorAll<HTMLDetailsElement>('details.expanding:not([open])')];
    for (const details of opened) {
      WAITING.get(details)?.();
      details.open = true;
    }
  });
  root.addEventListener('afterprint', () => {
    opened.forEach((details) => (details.open = false));
    opened = [];
  });
}
