// One stream of changes for all tabs of a browser: over HTTP/1.1 a browser keeps six connections, so the seventh tab would hang.
// Whoever holds the lock keeps the stream and tells the others; when that tab closes, the next one takes over.

export type LinkState = 'opening' | 'live' | 'down' | 'out';

export interface Listener {
  /** Something changed in the store, or anywhere where it is "*". */
  changed(store: string): void;
  state(state: LinkState): void;
}

type Told = { changed: string } | { state: LinkState } | { ask: true };

const NAME = 'curbline-live';
const EVERYWHERE = '*';
const AGAIN_MILLIS = 5_000;
const POLL_LIVE_MILLIS = 60_000;
const POLL_DOWN_MILLIS = 15_000;

let state: LinkState = 'opening';

export function follow(listener: Listener): void {
  const others = 'BroadcastChannel' in window ? new BroadcastChannel(NAME) : null;
  const hear = (told: Told): void => {
    if ('changed' in told) {
      listener.changed(told.changed);
    } else if ('state' in told) {
      state = told.state;
      listener.state(state);
    }
  };
  const tell = (told: Told): void => {
    hear(told);
    others?.postMessage(told);
  };
  let leads = false;
  others?.addEventListener('message', (event: MessageEvent<Told>) => {
    if (!('ask' in event.data)) {
      hear(event.data);
    } else if (leads) {
      others.postMessage({ state } satisfies Told);
    }
  });
  const lead = (): Promise<never> => {
    leads = true;
    openStream(tell);
    return new Promise<never>(() => undefined);
  };
  // Without a secure context there are no locks; then every tab has a stream of its own.
  if (others && navigator.locks) {
    others.postMessage({ ask: true } satisfies Told);
    void navigator.locks.request(NAME, lead);
  } else {
    void lead();
  }
  poll(listener);
}

function openStream(tell: (told: Told) => void): void {
  const stream = new EventSource('/live');
  stream.addEventListener('open', () => {
    tell({ state: 'live' });
    tell({ changed: EVERYWHERE }); // whatever happened while nobody listened
  });
  stream.addEventListener('changed', event => tell({ changed: (event as MessageEvent<string>).data }));
  stream.addEventListener('error', () => {
    if (stream.readyState === EventSource.CONNECTING) {
      tell({ state: 'down' }); // the browser comes back by itself
      return;
    }
    stream.close();
    void whyRefused().then(reason => {
      tell({ state: reason });
      if (reason === 'down') {
        setTimeout(() => openStream(tell), AGAIN_MILLIS);
      }
    });
  });
  window.addEventListener('pagehide', () => stream.close(), { once: true });
}

async function whyRefused(): Promise<LinkState> {
  try {
    return (await fetch('/live/ping')).status === 401 ? 'out' : 'down';
  } catch {
    return 'down';
  }
}

/** Changes that got lost on the way are found in the end, and promises pass without anything happening. */
function poll(listener: Listener): void {
  setTimeout(() => {
    if (state === 'out') {
      return;
    }
    if (document.visibilityState === 'visible') {
      listener.changed(EVERYWHERE);
    }
    poll(listener);
  }, state === 'live' ? POLL_LIVE_MILLIS : POLL_DOWN_MILLIS);
}
