// What a draft comes to, while it is typed. Without this script the button "Check now" does the same.
'use strict';

const PAUSE_MS = 350;

for (const form of document.querySelectorAll('form[data-check]')) {
  const shown = document.getElementById('findings');
  let timer;
  let latest = 0;

  const check = async () => {
    const mine = ++latest;
    shown.setAttribute('data-busy', '');
    let content;
    try {
      const answer = await fetch(form.dataset.check, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
      content = answer.ok ? await answer.text() : null;
    } catch {
      content = null;
    }
    // A later keystroke has its own answer on the way.
    if (mine !== latest) return;
    if (content === null) {
      shown.textContent = 'The studio does not answer. Is it still running? Load the page again; copy what you wrote first.';
    } else {
      // The studio's own page, in which every text is escaped.
      shown.innerHTML = content;
    }
    shown.removeAttribute('data-busy');
    shown.dataset.checked = String(mine);
  };

  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE_MS);
  });
  form.querySelector('[data-check-now]').addEventListener('click', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    check();
  });
}
