// Keys of the list of mentions: they press the buttons and links that name them as their `aria-keyshortcuts`.
(() => {
  const cards = () => [...document.querySelectorAll('.feed .mention')];
  const current = () => document.activeElement?.closest?.('.feed .mention') ?? lastCard();
  let lastId = null;
  // The card whose sentiment is about to be said.
  let asked = null;
  // The field that somebody waits for.
  let wanted = null;

  function lastCard() {
    return lastId === null ? null : document.getElementById(lastId);
  }

  function goTo(card) {
    if (!card) return;
    lastId = card.id;
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'nearest' });
  }

  function step(by) {
    const all = cards();
    const at = all.indexOf(current());
    if (at === -1) return goTo(all.find((card) => card.getBoundingClientRect().bottom > 120) ?? all[0]);
    // The end of the list brings its next part when it comes into view.
    if (by > 0 && at === all.length - 1) document.querySelector('.more')?.scrollIntoView({ block: 'end' });
    goTo(all[at + by]);
  }

  function pressIn(place, key) {
    const target = [...(place?.querySelectorAll('[aria-keyshortcuts]') ?? [])].find((element) =>
      element.getAttribute('aria-keyshortcuts').split(' ').includes(key),
    );
    if (!target) return false;
    target.click();
    const part = target.closest('details');
    if (target.tagName === 'SUMMARY' && part?.open) part.querySelector('button')?.focus();
    return true;
  }

  function onCard(key) {
    const card = current();
    if (!card) return pressIn(document.querySelector('main'), key);
    lastId = card.id;
    // A card that has just been replaced does not know its buttons yet: its links would leave the page.
    if (card.matches('.htmx-settling')) {
      document.addEventListener('htmx:afterSettle', () => onCard(key), { once: true });
      return true;
    }
    if (typesIn(card, key)) return true;
    // What unfolds the copies stands beside the card.
    const done = pressIn(card, key) || pressIn(card.parentElement, key);
    if (done && key === 's') asked = card.querySelector('details[open]') && card.id;
    return done;
  }

  // Tagging, answering and assigning take typing: their fields are fetched when first asked for.
  function typesIn(card, key) {
    const field = card.querySelector(`[data-field="${CSS.escape(key)}"]`);
    if (!field) {
      if (['t', 'r', 'g'].includes(key)) wanted = key;
      return false;
    }
    field.closest('details')?.setAttribute('open', '');
    field.focus();
    return true;
  }

  function choose(key) {
    const card = document.getElementById(asked);
    asked = null;
    const button = [...(card?.querySelectorAll('[data-choice]') ?? [])].find((one) =>
      one.dataset.choice.split(' ').includes(key),
    );
    button?.click();
    return Boolean(button);
  }

  function help() {
    document.getElementById('keys')?.showModal();
  }

  function search() {
    document.querySelector('input[type="search"]')?.focus();
  }

  function leave() {
    asked = null;
    const card = current();
    for (const part of card?.querySelectorAll('details[open]') ?? []) part.open = false;
    const said = document.getElementById('said');
    if (said?.classList.contains('is-over')) said.replaceChildren();
    goTo(card);
  }

  const types = (element) =>
    element.matches('textarea, select, [contenteditable]') ||
    (element.matches('input') && !element.matches('[type="checkbox"], [type="radio"]'));

  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (document.querySelector('dialog[open]') || !document.querySelector('main [aria-keyshortcuts]')) return;
    if (key === 'Escape') return target.closest?.('.mention') ? leave() : undefined;
    if (types(target)) return;
    if (asked !== null && choose(key)) return event.preventDefault();
    asked = null;
    const done = act(key, target);
    if (done !== false) event.preventDefault();
  });

  function act(key, target) {
    const inList = document.querySelector('.feed') !== null;
    if (key === '?' && inList) return help();
    if (key === '/') return search();
    if (key === 'u') return pressIn(document.getElementById('said'), 'u');
    if (inList && key === 'j') return step(1);
    if (inList && key === 'k') return step(-1);
    // Enter opens the card that is in front; on a button or a link it is theirs.
    if (key === 'Enter') return target.matches('.mention') ? onCard('o') : false;
    return key.length === 1 ? onCard(key) : false;
  }

  // A card that was replaced is the one that was in front.
  document.addEventListener('htmx:afterSwap', () => {
    const card = lastCard();
    const key = wanted;
    wanted = null;
    if (card && key !== null && typesIn(card, key)) return;
    if (card && (document.activeElement === document.body || document.activeElement === null)) goTo(card);
  });
  document.addEventListener('focusin', ({ target }) => {
    const card = target.closest?.('.feed .mention');
    if (card) lastId = card.id;
  });
})();
