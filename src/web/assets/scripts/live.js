// News while a page is open: new mentions are announced above the list, never put into it; what a page says of incidents
// is renewed in its place. A hidden page holds no connection, of which browsers have few, and catches up when it is shown.
const list = document.querySelector('[data-live-list]');
const button = list?.querySelector('a');
const counters = document.querySelectorAll('[data-live-open]');
const subjects = document.querySelectorAll('[data-live-incident]');

let since = list?.dataset.liveSince ?? '';
let fresh = 0;
let source = null;
let renewal = null;

function connect() {
  const params = new URLSearchParams(list === null ? '' : new URL(list.dataset.liveList, location).search);
  if (list !== null) params.set('list', '1');
  if (since !== '') params.set('after', since);
  source = new EventSource(`/live?${params}`);
  source.addEventListener('news', ({ data, lastEventId }) => {
    since = lastEventId || since;
    hear(JSON.parse(data));
  });
  source.addEventListener('reset', ({ data, lastEventId }) => {
    since = lastEventId;
    hear(JSON.parse(data));
    announce(button?.dataset.some);
    renewSoon();
  });
}

function disconnect() {
  source?.close();
  source = null;
}

function hear({ mentions, incidents, open }) {
  for (const counter of counters) {
    counter.hidden = open === 0;
    counter.firstChild.textContent = open;
  }
  if (mentions > 0) {
    fresh += mentions;
    announce(fresh === 1 ? button.dataset.one : button.dataset.many.replace('{count}', fresh));
  }
  const isShown = ({ dataset }) => dataset.liveIncident === '' || incidents.includes(dataset.liveIncident);
  if (incidents.length > 0 && [...subjects].some(isShown)) renewSoon();
}

function announce(text) {
  if (!button) return;
  button.textContent = text;
  button.hidden = false;
}

function renewSoon() {
  if (subjects.length > 0 && renewal === null) renewal = setTimeout(renew, 500);
}

/** Puts what the server says now into the marked parts, but for those in which somebody is at work. */
async function renew() {
  renewal = null;
  const response = await fetch(location.href, { headers: { accept: 'text/html' } });
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const part of document.querySelectorAll('[data-live-part]')) {
    const now = page.querySelector(`[data-live-part="${CSS.escape(part.dataset.livePart)}"]`);
    const isBusy = part.contains(document.activeElement) || part.querySelector('details[open] form') !== null;
    if (now === null || isBusy || now.outerHTML === part.outerHTML) continue;
    part.replaceWith(document.adoptNode(now));
    window.htmx?.process(now);
  }
}

function followVisibility() {
  if (document.visibilityState === 'hidden') disconnect();
  else if (source === null) connect();
}

// Pages without a menu are for those who may see nothing else.
if (counters.length > 0) {
  document.addEventListener('visibilitychange', followVisibility);
  window.addEventListener('pagehide', disconnect);
  window.addEventListener('pageshow', followVisibility);
}
