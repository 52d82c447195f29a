// Lets a form be answered by a key on the person's device, where the browser can; without it, the form stays hidden.
interface Asked { ask: string; form: HTMLFormElement; making: boolean }

const can = "PublicKeyCredential" in window
    && "parseCreationOptionsFromJSON" in PublicKeyCredential && "parseRequestOptionsFromJSON" in PublicKeyCredential;

// The question comes from the server, with the token of the form; the answer goes back in the form.
async function answer({ ask, form, making }: Asked): Promise<string> {
    const token = new FormData(form).get("__RequestVerificationToken");
    const reply = await fetch(`${ask}/options`, { method: "POST", body: new URLSearchParams({ __RequestVerificationToken: String(token) }) });
    if (!reply.ok) {
        throw new Error(`The server answered ${reply.status}.`);
    }
    const options = await reply.json();
    const credential = making
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
    return JSON.stringify((credential as PublicKeyCredential).toJSON());
}

function wire(box: HTMLElement): void {
    const form = box.querySelector("form");
    const ask = box.dataset["ask"];
    if (form === null || ask === undefined) {
        return;
    }
    box.hidden = false;
    form.addEventListener("submit", async event => {
        event.preventDefault();
        const failed = form.querySelector<HTMLElement>("[data-failed]");
        try {
            form.querySelector<HTMLInputElement>("[name=credential]")!.value = await answer({ ask, form, making: box.dataset["passkey"] === "add" });
            form.submit();
        } catch {
            if (failed !== null) {
                failed.textContent = failed.dataset["failed"] ?? "";
            }
        }
    });
}

if (can) {
    document.querySelectorAll<HTMLElement>("[data-passkey=missing]").forEach(line => { line.hidden = true; });
    document.querySelectorAll<HTMLElement>("[data-passkey][data-ask]").forEach(wire);
}
