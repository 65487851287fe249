const ROW = '[data-row]';
const MAIN_ACTION = 'button, a, summary';

/** When the row that had the focus is gone, the focus goes to the row that took its place. */
export function focusKept(): void {
  let place = -1;
  document.addEventListener('htmx:before:swap', () => {
    const row = document.activeElement?.closest(ROW);
    place = row ? rows().indexOf(row) : -1;
  });
  document.addEventListener('htmx:after:swap', () => {
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (place >= 0 && lost) {
      const all = rows();
      (all[Math.min(place, all.length - 1)]?.querySelector<HTMLElement>(MAIN_ACTION) ?? document.getElementById('main'))?.focus();
    }
  });
}

export function rows(): Element[] {
  return [...document.querySelectorAll(ROW)];
}

export function focusRow(row: Element | undefined): void {
  row?.querySelector<HTMLElement>(MAIN_ACTION)?.focus();
}
