// Keeps a text on the server while somebody writes it, and says so. Without a script, or without a net, the button keeps it.
const pause = 1500;

class KeepSaved extends HTMLElement {
    connectedCallback(): void {
        const form = this.querySelector("form");
        const says = this.querySelector<HTMLElement>("[data-says]");
        const to = this.dataset["to"];
        if (form === null || says === null || to === undefined) { return; }
        says.hidden = false;
        let timer = 0;
        let busy = false;
        let again = false;
        const say = (what: string): void => { says.textContent = this.dataset[what] ?? ""; };
        const save = async (): Promise<void> => {
            if (busy) { again = true; return; }
            busy = true;
            try {
                const answer = await fetch(to, { method: "POST", body: new FormData(form), headers: { accept: "application/json" }, redirect: "error" });
                if (answer.ok) {
                    const kept = await answer.json() as { version: number };
                    const version = form.elements.namedItem("version");
                    if (version instanceof HTMLInputElement) { version.value = String(kept.version); }
                    say("kept");
                } else { say(answer.status === 409 ? "overtaken" : answer.status === 422 ? "flawed" : answer.status === 404 ? "gone" : "failed"); again = false; }
            } catch { say("failed"); }
            busy = false;
            if (again) { again = false; await save(); }
        };
        form.addEventListener("input", () => { clearTimeout(timer); timer = window.setTimeout(() => { void save(); }, pause); });
        form.addEventListener("submit", () => { clearTimeout(timer); });
    }
}

customElements.define("keep-saved", KeepSaved);
