// Passkeys: the only thing here that needs a script. Without it the controls stay hidden.
for (const part of document.querySelectorAll("[data-passkey]")) {
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) break;
  const { passkey, base, header, token, failed } = part.dataset;
  const message = part.querySelector("[role=alert]");
  const label = part.querySelector("input[type=text]");

  const send = async (path, content) => {
    const answer = await fetch(base + path, {
      method: "POST",
      headers: { "Content-Type": "application/json", [header]: token },
      body: content && JSON.stringify(content),
    });
    // Too long after the sign-in: the form itself leads to the password, and back.
    if (answer.status === 428) part.submit();
    if (!answer.ok) throw new Error(answer.statusText);
    return answer.json();
  };
  const signIn = async () => {
    const options = await send("webauthn/authenticate/options");
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
    const proof = await navigator.credentials.get({ publicKey });
    location.assign((await send("login/webauthn", proof.toJSON())).redirectUrl);
  };
  const add = async () => {
    const options = await send("webauthn/register/options");
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
    const credential = await navigator.credentials.create({ publicKey });
    const named = { label: label.value.trim() || label.placeholder, credential: credential.toJSON() };
    await send("webauthn/register", { publicKey: named });
    location.assign(base + "account?passkey");
  };
  const run = (event) => {
    event.preventDefault();
    message.textContent = "";
    (passkey === "add" ? add() : signIn()).catch(() => (message.textContent = failed));
  };
  part.hidden = false;
  document.querySelector(".without-passkeys")?.remove();
  if (part.tagName === "FORM") part.addEventListener("submit", run);
  else part.querySelector("button").addEventListener("click", run);
}
