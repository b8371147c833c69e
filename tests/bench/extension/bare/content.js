// The least that a warning in The Lounge takes: sees a message, has the server asked, shows what it says.
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      const text = node instanceof Element && node.matches('.msg') ? node.querySelector('.content')?.textContent : undefined;
      if (text) void chrome.runtime.sendMessage(text).then(({ warning }) => warning !== null && show(warning));
    }
  }
}).observe(document.body, { childList: true, subtree: true });

function show(warning) {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'closed' }).textContent = warning;
  host.style.cssText = 'position: fixed; inset: 10px 10px auto; padding: 16px; background: white; color: black; z-index: 2147483647';
  document.documentElement.append(host);
}
