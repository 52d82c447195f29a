// Lets a form be answered by a key on the person's device, where the browser can; without it, the form stays hidden.
interface Asked { ask: string; form: HTMLFormElement; making: boolean }

const can = "PublicKeyCredential" in window
    && "parseCreationOptionsFromJSON" in PublicKeyCredential && "parseRequestOptionsFromJSON" in PublicKeyCredential;

// The question comes from the server, with the token of the form; the answer goes back in the form.
async function answer({ ask, form, making }: Asked): Promise<string> {
    const written = new URLSearchParams();
    new FormData(form).forEach((value, name) => { written.set(name, String(value)); });
    const reply = await fetch(`${ask}/options`, { method: "POST", body: written });
    if (!reply.ok) {
        throw new Error(reply.status === 422 ? await reply.text() : "");
    }
    const options = await reply.json();
    const credential = making
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
    return JSON.stringify((credential as PublicKeyCredential).toJSON());
}

// What the server said, in the reader's language; what a device says is in nobody's.
function reply(wrong: unknown): string {
    return wrong instanceof Error && wrong.constructor === Error ? wrong.message : "";
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
        } catch (wrong) {
            if (failed !== null) {
                const said = reply(wrong);
                failed.textContent = said.length > 0 ? said : failed.dataset["failed"] ?? "";
            }
        }
    });
}

if (can) {
    document.querySelectorAll<HTMLElement>("[data-passkey=missing]").forEach(line => { line.hidden = true; });
    document.querySelectorAll<HTMLElement>("[data-passkey][data-ask]").forEach(wire);
}
