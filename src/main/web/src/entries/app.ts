import htmx from 'htmx.org';
import { keepFormsHonest } from '../forms';
import { walkWithKeys } from '../keys';
import { follow } from '../live';
import { showLink } from '../link';
import { keepRefreshing } from '../refresh';
import { tick } from '../ticking';

// Values of "open" belong to whoever opened a panel; a refresh must not shut it under their finger.
htmx.config.morphIgnore = ['data-htmx-powered', 'open', 'aria-busy'];
htmx.config.includeIndicatorCSS = false;
htmx.config.history = false;

const refresh = keepRefreshing();
if (document.querySelector('[data-live]')) {
  follow({ changed: refresh, state: showLink });
}
keepFormsHonest();
walkWithKeys();
tick();
