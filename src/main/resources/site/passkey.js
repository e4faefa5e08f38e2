// A form that asks for a passkey: gets from us what the device is to sign, asks the device, and sends its answer.
(() => {
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const described = (list) => list.map((one) => ({ ...one, id: bytes(one.id) }));

  const made = async (options) => {
    options.challenge = bytes(options.challenge);
    options.user.id = bytes(options.user.id);
    options.excludeCredentials = described(options.excludeCredentials);
    const credential = await navigator.credentials.create({ publicKey: options });
    const response = credential.response;
    return said(credential, {
      attestationObject: text(response.attestationObject),
      transports: response.getTransports ? response.getTransports() : [],
    });
  };
  const used = async (options) => {
    options.challenge = bytes(options.challenge);
    options.allowCredentials = described(options.allowCredentials);
    const credential = await navigator.credentials.get({ publicKey: options });
    const response = credential.response;
    return said(credential, {
      authenticatorData: text(response.authenticatorData),
      signature: text(response.signature),
      userHandle: response.userHandle ? text(response.userHandle) : null,
    });
  };
  const said = (credential, response) =>
    JSON.stringify({
      id: credential.id,
      rawId: text(credential.rawId),
      type: credential.type,
      clientExtensionResults: {},
      response: { clientDataJSON: text(credential.response.clientDataJSON), ...response },
    });

  const ask = async (form) => {
    const answer = await fetch(form.dataset.passkey, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (!answer.ok) {
      throw new Error(answer.statusText);
    }
    const options = await answer.json();
    form.elements.credential.value = await ("passkeyNew" in form.dataset ? made(options) : used(options));
    form.submit();
  };
  document.querySelectorAll("form[data-passkey]").forEach((form) => {
    form.hidden = !window.PublicKeyCredential;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      event.stopPropagation();
      const trouble = form.querySelector("[data-trouble]");
      trouble.hidden = true;
      ask(form).catch(() => {
        trouble.hidden = false;
      });
    });
  });
})();
