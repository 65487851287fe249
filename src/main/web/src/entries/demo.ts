// The demonstration works without this script; with it, texts come in by themselves and buttons leave both frames alone.

interface Pulse {
  texts: number;
  step: number;
  running: boolean;
}

const PULSE_MILLIS = 1_500;
const THREAD_MILLIS = 1_000;
const BUZZ_MILLIS = 700;

if (document.body.dataset.phone) {
  showThread(document.body.dataset.phone);
} else {
  watch();
  keepFrames();
}

/** The phone's own page: its thread, live, and a reply that does not reload it. */
function showThread(phone: string): void {
  const form = document.querySelector<HTMLFormElement>('#reply')!;
  toEnd();
  every(THREAD_MILLIS, refreshThread);
  form.addEventListener('submit', event => {
    event.preventDefault();
    const data = new FormData(form, (event as SubmitEvent).submitter);
    const body = String(data.getAll('body').map(String).filter(text => text.trim() !== '').pop() ?? '');
    void send(phone, body).then(refreshThread);
    form.reset();
  });
}

async function send(phone: string, body: string): Promise<void> {
  if (body.trim() !== '') {
    await fetch(`/demo/phone/${encodeURIComponent(phone)}/messages`,
      { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ body }) });
  }
}

async function refreshThread(): Promise<void> {
  const there = await page('/demo/phone');
  const here = document.querySelector<HTMLElement>('#thread')!;
  const thread = there.querySelector<HTMLElement>('#thread');
  if (thread && thread.textContent !== here.textContent) {
    here.replaceChildren(...thread.children);
    toEnd();
  }
  show('#call', there);
  show('#choices', there);
}

/** A call rings or is over, other choices are open; a button that somebody is about to press stays. */
function show(part: string, page: ParentNode): void {
  const here = document.querySelector(part);
  const there = page.querySelector(part);
  if (here && there && there.textContent !== here.textContent) {
    here.replaceChildren(...there.childNodes);
  }
}

function toEnd(): void {
  document.querySelector('#thread')!.lastElementChild?.scrollIntoView({ block: 'end' });
}

/** The page around the frames: the guide goes on by itself, and the phone buzzes. */
function watch(): void {
  let known = -1;
  every(PULSE_MILLIS, async () => {
    const pulse = await (await fetch('/demo/pulse')).json() as Pulse;
    guide(pulse.step);
    if (known >= 0 && pulse.texts > known) {
      buzz();
    }
    known = pulse.texts;
  });
  document.querySelector('#texts')!.addEventListener('click', () => { news().hidden = true; });
}

function guide(step: number): void {
  document.querySelectorAll('#guide > li').forEach((item, index) => {
    item.classList.toggle('past', index + 1 < step);
    if (index + 1 === step) {
      item.setAttribute('aria-current', 'step');
    } else {
      item.removeAttribute('aria-current');
    }
  });
}

function buzz(): void {
  const phone = document.querySelector('#phone')!;
  phone.classList.add('buzz');
  setTimeout(() => phone.classList.remove('buzz'), BUZZ_MILLIS);
  const shown = document.querySelector<HTMLIFrameElement>('iframe[name=phone]')!.contentWindow;
  news().hidden = shown?.location.pathname === '/demo/phone';
}

function news(): HTMLElement {
  return document.querySelector<HTMLElement>('#news')!;
}

/** Buttons are sent in the background, and only what they changed is shown anew. */
function keepFrames(): void {
  document.addEventListener('submit', event => {
    const form = event.target as HTMLFormElement;
    const submitter = (event as SubmitEvent).submitter;
    if (!form.closest('#controls, #roles, #pace')) {
      return;
    }
    event.preventDefault();
    void press(form, submitter);
  });
}

async function press(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const again = submitter ? [form.getAttribute('action'), submitter.getAttribute('value')] : [];
  const data = new URLSearchParams(new FormData(form, submitter) as unknown as Record<string, string>);
  const there = await page(form.action, { method: 'POST', body: data });
  for (const id of ['controls', 'roles', 'pace']) {
    const part = there.getElementById(id);
    document.getElementById(id)?.replaceChildren(...(part?.childNodes ?? []));
  }
  const store = there.querySelector<HTMLIFrameElement>('#store');
  if (form.id !== 'pace' && store) {
    document.querySelector<HTMLIFrameElement>('#store')!.src = store.getAttribute('src')!; // what there is to see is on its first page
  }
  focusAgain(again);
}

/** What was pressed has been replaced by its like, which takes the focus over. */
function focusAgain([action, value]: (string | null)[]): void {
  const forms = [...document.querySelectorAll<HTMLFormElement>('#controls form, #roles, #pace')].filter(form => form.getAttribute('action') === action);
  const buttons = forms.flatMap(form => [...form.querySelectorAll<HTMLElement>('button')]);
  (buttons.find(button => value === null || button.getAttribute('value') === value) ?? buttons[0])?.focus();
}

async function page(address: string, init?: RequestInit): Promise<Document> {
  return new DOMParser().parseFromString(await (await fetch(address, init)).text(), 'text/html');
}

/** Again and again while somebody looks; a server that is away for a moment is asked again. */
function every(millis: number, act: () => Promise<void>): void {
  const turn = (): void => {
    const done = document.visibilityState === 'visible' ? act().catch(() => undefined) : Promise.resolve();
    void done.then(() => setTimeout(turn, millis));
  };
  turn();
}
