import type { HtmxRequestCtx } from 'htmx.org';
import { showLink } from './link';

const SIGNED_OUT = 401;

/** Forms are sent once, prove at the moment of sending that they are ours, and never pretend to have arrived. */
export function keepFormsHonest(): void {
  on('htmx:config:request', (ctx, event) => {
    if (ctx.sourceElement.getAttribute('aria-busy') === 'true') {
      event.preventDefault();
    }
    ctx.request.headers['X-XSRF-TOKEN'] = cookie('XSRF-TOKEN');
  });
  on('htmx:before:request', ctx => busy(ctx.sourceElement, true));
  on('htmx:finally:request', ctx => busy(ctx.sourceElement, false));
  on('htmx:before:response', (ctx, event) => {
    if (ctx.response?.status === SIGNED_OUT) {
      showLink('out');
      event.preventDefault();
    }
  });
  on('htmx:error', ctx => {
    if (ctx?.sourceElement instanceof HTMLFormElement) {
      sayUnsent();
    }
  });
  document.addEventListener('submit', event => once(event));
}

function on(name: string, act: (ctx: HtmxRequestCtx, event: Event) => void): void {
  document.addEventListener(name, event => act((event as CustomEvent<{ ctx: HtmxRequestCtx }>).detail.ctx, event));
}

function busy(element: Element, is: boolean): void {
  if (element instanceof HTMLFormElement) {
    element.setAttribute('aria-busy', String(is));
  }
}

/** A form that the browser sends itself leaves the page, so its second press can only be a slip. */
function once(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  if (form.hasAttribute('hx-boost') || event.defaultPrevented) {
    return;
  }
  if (form.getAttribute('aria-busy') === 'true') {
    event.preventDefault();
  }
  busy(form, true);
}

function sayUnsent(): void {
  const notice = document.getElementById('unsent');
  if (notice) {
    notice.hidden = false;
    notice.focus();
  }
}

function cookie(name: string): string {
  const found = document.cookie.split('; ').find(pair => pair.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : '';
}
