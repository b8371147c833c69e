// Asks the server, and nothing else. The port is put in when the extension is copied for a run.
const SERVER = 'http://127.0.0.1:PORT/bare';

chrome.runtime.onMessage.addListener((text, _sender, respond) => {
  fetch(SERVER, { method: 'POST', body: text }).then((answer) => answer.json()).then(respond);
  return true;
});
