import htmx from 'htmx.org';
import { focusKept } from './focus';

const AFTER_RELEASE_MILLIS = 300;

/** Parts of the page marked data-live="store" fetch themselves anew when their store changed; silently, and never under a pressed finger. */
export function keepRefreshing(): (store: string) => void {
  const waiting = new Set<string>();
  let pressed = false;
  const refresh = (store: string): void => {
    for (const part of document.querySelectorAll<HTMLElement>('[data-live]')) {
      if (store === '*' || part.dataset.live === store) {
        htmx.trigger(part, 'refresh');
      }
    }
  };
  const release = (): void => {
    setTimeout(() => {
      pressed = false;
      waiting.forEach(refresh);
      waiting.clear();
    }, AFTER_RELEASE_MILLIS);
  };
  document.addEventListener('pointerdown', () => { pressed = true; });
  document.addEventListener('pointerup', release);
  document.addEventListener('pointercancel', release);
  focusKept();
  return store => {
    if (pressed) {
      waiting.add(store);
    } else {
      refresh(store);
    }
  };
}
