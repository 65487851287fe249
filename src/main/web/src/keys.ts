import { focusRow, rows } from './focus';

/** j and k walk through the rows. They work only while the focus is in a row, so that single letters never surprise anyone. */
export function walkWithKeys(): void {
  document.addEventListener('keydown', event => {
    const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
    const row = event.target instanceof Element ? event.target.closest('[data-row]') : null;
    if (!step || !row || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
      return;
    }
    const all = rows();
    focusRow(all[all.indexOf(row) + step]);
    event.preventDefault();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
