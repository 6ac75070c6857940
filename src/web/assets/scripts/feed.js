// The list of mentions: what is ticked, how far one has scrolled, and the marks of what was just done.
(() => {
  const bulk = () => document.getElementById('bulk');
  const boxes = () => [...document.querySelectorAll('input[name="id"][form="bulk"]')];

  // Says how many are ticked. A box that is ticked or cleared may change what "all" means.
  function countChosen() {
    const form = bulk();
    if (!form) return;
    const chosen = boxes().filter((box) => box.checked).length;
    const says = form.querySelector('.chosen');
    const everything = form.querySelector('input[value="all"]');
    if (says) says.textContent = everything?.checked ? '' : `${chosen} ${says.dataset.text}`;
  }

  document.addEventListener('change', ({ target }) => {
    const form = bulk();
    if (!form || target.form !== form) return;
    const [shown, all] = ['shown', 'all'].map((scope) => form.querySelector(`input[value="${scope}"]`));
    if (target === shown) for (const box of boxes()) box.checked = shown.checked;
    else if (target.name === 'id' && !target.checked && shown) shown.checked = false;
    if (all && !shown?.checked) all.checked = false;
    countChosen();
  });

  // Whatever was done to many is done: nothing stays ticked that one may forget about.
  document.addEventListener('htmx:afterRequest', ({ detail }) => {
    const form = bulk();
    if (detail.elt !== form || !detail.successful) return;
    form.reset();
    for (const box of boxes()) box.checked = false;
    countChosen();
  });

  // Coming back, or loading again, shows as much of the list as was scrolled through.
  document.addEventListener('htmx:afterSettle', () => {
    const end = document.querySelector('.feed [data-here]');
    if (end && end.dataset.here !== location.pathname + location.search)
      history.replaceState(history.state, '', end.dataset.here + location.hash);
    if (bulk()?.querySelector('input[value="shown"]')?.checked) for (const box of boxes()) box.checked = true;
    countChosen();
  });

  countChosen();
})();
