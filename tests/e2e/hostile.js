// What a page does that turns against the card. Put into a page before its own scripts, and called by name:
// `hostile.READS[way](...)`. One entry a way; the tests take the names from here.
(() => {
const card = () => document.querySelector(':root > :not(head, body)');
const everything = () => [...document.querySelectorAll('*')];
const textOf = (one) => one?.textContent ?? '';
const seen = [];
const caught = [];
const pressed = [];

new MutationObserver((records) => {
  for (const { target, addedNodes } of records) {
    for (const node of [target, ...addedNodes]) if (node.parentNode === document.documentElement && !node.matches?.('head, body')) seen.push(textOf(node));
  }
}).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
for (const name of ['attachShadow', 'append', 'replaceChildren', 'setAttribute']) {
  const own = Element.prototype[name];
  Element.prototype[name] = function (...given) {
    caught.push(given.map(textOf).join(' '));
    return own.apply(this, given);
  };
}
for (const type of ['click', 'keydown', 'focusin', 'pointerdown']) {
  const isHidden = (one) => one instanceof Element && one.getRootNode() !== document;
  addEventListener(type, (event) => pressed.push(...event.composedPath().filter(isHidden).map(textOf)), true);
}

function layer(style) {
  const cover = Object.assign(document.createElement('div'), { popover: 'manual' });
  const all = 'position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0; background: white;';
  cover.style.cssText = `${all} ${style}`;
  document.body.append(cover);
  cover.showPopover();
}

/** Whether words can be found on the page: a search sees into closed roots, where scripts do not. */
const find = (words) => {
  getSelection().removeAllRanges();
  return globalThis.find(words, false, false, true, false, true, false);
};

const READS = {
  'the shadow root': () => [everything().map((one) => one.shadowRoot?.textContent ?? '').join(' ')],
  'the text of the host': () => everything().map((one) => one.textContent + one.innerText + one.innerHTML),
  'the text of the document': () => [document.documentElement.innerText, document.documentElement.textContent, document.documentElement.outerHTML],
  'the serialised document': () => [new XMLSerializer().serializeToString(document), document.documentElement.getHTML({ serializableShadowRoots: true })],
  'a selection of all': () => { getSelection().selectAllChildren(document.documentElement); document.execCommand('selectAll'); return [String(getSelection())]; },
  'what a search selects': () => [...'ae'].flatMap((letter) => {
    const found = [];
    getSelection().removeAllRanges();
    for (let times = 0; times < 12 && globalThis.find(letter, false, false, false, false, true, false); times++) {
      for (const step of ['word', 'line', 'paragraph', 'documentboundary']) {
        found.push(String(getSelection()), getSelection().anchorNode?.textContent ?? '', getSelection().rangeCount ? getSelection().getRangeAt(0).cloneContents().textContent : '');
        getSelection().modify('extend', 'forward', step);
      }
      found.push(String(getSelection()));
      getSelection().collapseToEnd();
    }
    return found;
  }),
  'what a point shows': ([x, y]) => [...document.elementsFromPoint(x, y).map((one) => one.textContent), document.caretRangeFromPoint(x, y)?.startContainer.textContent ?? ''],
  'names and descriptions': () => everything().flatMap((one) => [...one.attributes].map(({ value }) => value).concat(one.ariaLabel ?? '', one.title ?? '', one.ariaDescription ?? '')),
  'what was seen to change': () => seen,
  'what was given to attachShadow and its like': () => caught,
  'the global variables': () => Object.getOwnPropertyNames(globalThis).map((name) => { try { return String(globalThis[name]?.textContent ?? ''); } catch { return ''; } }),
  'the event path of a press': () => pressed,
};

const PRESSES = {
  'made-up mouse events': ([x, y]) => {
    const at = { bubbles: true, composed: true, cancelable: true, view: window, clientX: x, clientY: y, button: 0 };
    for (const target of [document.elementFromPoint(x, y), card()]) {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        target.dispatchEvent(new (type.startsWith('pointer') ? PointerEvent : MouseEvent)(type, at));
      }
      target.click();
    }
  },
  'focus and made-up keys': () => {
    card().focus();
    for (const key of ['Tab', 'Enter', ' ', 'Escape']) for (const type of ['keydown', 'keypress', 'keyup']) {
      for (const target of [card(), document.activeElement, document, window]) {
        target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
      }
    }
  },
  'a form and a label': () => {
    const label = Object.assign(document.createElement('label'), { htmlFor: 'title' });
    document.body.append(label);
    label.click();
    card().id = 'stolen';
    label.htmlFor = 'stolen';
    label.click();
  },
  'closing what lies on top': () => { card().hidePopover(); document.querySelectorAll('dialog').forEach((one) => one.close()); },
  'speaking as the extension': () => {
    for (const kind of ['dismiss', 'close-support', 'quick-exit', 'withdraw-consent', 'focus-warning', 'standing-changed']) {
      window.postMessage({ kind, id: 'handrail' }, '*');
      document.dispatchEvent(new CustomEvent('handrail', { detail: { kind } }));
    }
  },
};

const REACHES = {
  'a message to the extension': ([id]) => new Promise((resolve) => {
    if (!globalThis.chrome?.runtime?.sendMessage) return resolve('no way to send');
    try {
      chrome.runtime.sendMessage(id, { kind: 'hello' }, (answer) => resolve(chrome.runtime.lastError ? 'refused' : (answer ?? 'nothing')));
    } catch { resolve('refused'); }
  }),
  'a port to the extension': ([id]) => new Promise((resolve) => {
    if (!globalThis.chrome?.runtime?.connect) return resolve('no way to send');
    try {
      const port = chrome.runtime.connect(id);
      port.onDisconnect.addListener(() => resolve('refused'));
      port.onMessage.addListener((message) => resolve(message));
      port.postMessage({ kind: 'hello' });
    } catch { resolve('refused'); }
  }),
  'a file of the extension': async ([id]) => { try { await fetch(`chrome-extension://${id}/content.js`); return 'read'; } catch { return 'refused'; } },
  'a picture of the extension': ([id]) => new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve('read');
    image.onerror = () => resolve('refused');
    image.src = `chrome-extension://${id}/icons/16.png`;
  }),
  'a frame with the options': ([id]) => new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.onload = () => { try { resolve(frame.contentDocument?.body.textContent || 'refused'); } catch { resolve('refused'); } };
    frame.onerror = () => resolve('refused');
    frame.src = `chrome-extension://${id}/options.html`;
    document.body.append(frame);
  }),
  'the server itself': async ([, server]) => {
    try { return await (await fetch(`${server}/v1/check`, { method: 'POST', body: '{}' })).text(); } catch { return 'refused'; }
  },
};

const TAKES_AWAY = {
  'removed': () => card().remove(),
  'removed with all that is strange': () => [...document.documentElement.children].filter((one) => !one.matches('head, body')).forEach((one) => one.remove()),
  'moved elsewhere': () => document.body.append(card()),
  'made to leave the top': () => card().hidePopover(),
};

const COVERS = {
  'made invisible': () => card().style.setProperty('opacity', '0', 'important'),
  'not displayed': () => card().style.setProperty('display', 'none', 'important'),
  'hidden by a style sheet': () => {
    const sheet = document.createElement('style');
    sheet.textContent = ':root > :not(head, body) { visibility: hidden !important; opacity: 0 !important; clip-path: circle(0) !important }';
    document.head.append(sheet);
  },
  'pushed out of the window': () => card().style.setProperty('transform', 'translateX(-9999px)', 'important'),
  'covered by a layer of the page': () => {
    const cover = Object.assign(document.createElement('div'), { popover: 'manual' });
    cover.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0; background: white';
    document.body.append(cover);
    cover.showPopover();
  },
  'covered by a layer that lets presses through': () => {
    const cover = Object.assign(document.createElement('div'), { popover: 'manual' });
    cover.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0; background: white; pointer-events: none';
    document.body.append(cover);
    cover.showPopover();
  },
  'covered by a dialogue': () => {
    const cover = document.createElement('dialog');
    cover.style.cssText = 'width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0; border: 0';
    document.body.append(cover);
    cover.showModal();
  },
};

globalThis.hostile = { READS, PRESSES, REACHES, TAKES_AWAY, COVERS, find };
})();
