const EVERY_MILLIS = 10_000;
const MINUTE = 60_000;

/** Keeps "12 min left" true between two refreshes. Nothing that ticks stands in a live region, so nothing is read out. */
export function tick(): void {
  const words = document.body.dataset;
  const ahead = Number(words.now ?? Date.now()) - Date.now(); // handhelds are often wrong about the time
  const passed = (from: string): number => Date.now() + ahead - Date.parse(from);
  setInterval(() => {
    for (const part of document.querySelectorAll<HTMLElement>('[data-due]')) {
      const late = passed(part.dataset.due ?? '');
      const minutes = late < 0 ? Math.ceil(-late / MINUTE) : Math.floor(late / MINUTE);
      write(part, minutes === 0 ? words.dueNow : fill(late < 0 ? words.dueLeft : words.dueLate, minutes));
    }
    for (const part of document.querySelectorAll<HTMLElement>('[data-since]')) {
      const minutes = Math.floor(passed(part.dataset.since ?? '') / MINUTE);
      write(part, minutes <= 0 ? words.agoNow : fill(words.ago, minutes));
    }
  }, EVERY_MILLIS);
}

function fill(sentence: string | undefined, minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const span = [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
  return (sentence ?? '{0}').replace('{0}', span);
}

function write(part: HTMLElement, text: string | undefined): void {
  if (text && part.textContent !== text) {
    part.textContent = text;
  }
}
