import type { LinkState } from './live';

/** Says how the page is connected; its words stand in the page, so that they are in the page's language. */
export function showLink(state: LinkState): void {
  const light = document.querySelector<HTMLElement>('#link');
  if (!light || light.dataset.state === state) {
    return;
  }
  light.dataset.state = state;
  light.textContent = light.getAttribute(`data-${state}`);
}
