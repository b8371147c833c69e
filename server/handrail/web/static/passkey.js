// Asks the browser for a passkey and puts its answer into the form. The page's words are in the page.
const form = document.querySelector("form[data-passkey]");
const options = JSON.parse(form.dataset.options);
const trouble = document.getElementById("passkey-trouble");

const toBytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
const toText = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const credentials = (list = []) => list.map((one) => ({ ...one, id: toBytes(one.id) }));

async function ask() {
  const publicKey = { ...options, challenge: toBytes(options.challenge) };
  if (form.dataset.passkey === "add") {
    publicKey.user = { ...options.user, id: toBytes(options.user.id) };
    publicKey.excludeCredentials = credentials(options.excludeCredentials);
    return navigator.credentials.create({ publicKey });
  }
  publicKey.allowCredentials = credentials(options.allowCredentials);
  return navigator.credentials.get({ publicKey });
}

function answer(credential) {
  const response = {};
  for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (credential.response[name]) response[name] = toText(credential.response[name]);
  }
  return { id: credential.id, rawId: toText(credential.rawId), type: credential.type, response };
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  trouble.hidden = true;
  try {
    form.elements.answer.value = JSON.stringify(answer(await ask()));
    form.submit();
  } catch {
    trouble.hidden = false;
    trouble.focus();
  }
});

// Without passkeys in this browser the page shows its other half.
const can = "credentials" in navigator && "PublicKeyCredential" in window;
document.getElementById("passkey-can").hidden = !can;
document.getElementById("passkey-cannot").hidden = can;
