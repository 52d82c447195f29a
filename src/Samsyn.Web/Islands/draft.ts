// Keeps what is being written in a form on the device until it has been sent, so that a lost page or a broken line loses no word.
const pause = 300;

// Some browsers forbid keeping things; then the form is as it is without a script.
function read(name: string): Record<string, string> {
    try { return JSON.parse(localStorage.getItem(name) ?? "{}") as Record<string, string>; } catch { return {}; }
}
function write(name: string, value: Record<string, string> | null): void {
    try {
        if (value === null) { localStorage.removeItem(name); } else { localStorage.setItem(name, JSON.stringify(value)); }
    } catch { /* nothing can be kept here */ }
}

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const writable = (box: Element): box is Box => (box instanceof HTMLTextAreaElement || box instanceof HTMLSelectElement
    || (box instanceof HTMLInputElement && ["text", "date", "checkbox", "radio", "number"].includes(box.type))) && box.name !== "";

class KeepDraft extends HTMLElement {
    connectedCallback(): void {
        const form = this.querySelector("form");
        if (form === null) { return; }
        const at = new URL(location.href);
        at.searchParams.delete("done");
        // A form that is reached at several addresses says under which name its one draft is kept.
        const name = `samsyn draft ${this.dataset["draft"] ?? `${at.pathname}${at.search}`}`;
        if (document.querySelector(".done[role=status]") !== null) { write(name, null); }
        // What the server shows after a flaw is newer than what was kept.
        if (document.querySelector("[role=alert]") === null) { this.fill(form, read(name)); }
        let timer = 0;
        const keep = (): void => { write(name, this.written(form)); };
        form.addEventListener("input", () => { clearTimeout(timer); timer = window.setTimeout(keep, pause); });
        window.addEventListener("pagehide", keep);
        form.addEventListener("submit", keep);
    }

    private written(form: HTMLFormElement): Record<string, string> {
        const all: Record<string, string> = {};
        [...form.elements].filter(writable).forEach((box, place) => {
            all[`${box.name} ${place}`] = box instanceof HTMLInputElement && ["checkbox", "radio"].includes(box.type) ? (box.checked ? "on" : "") : box.value;
        });
        return all;
    }

    private fill(form: HTMLFormElement, all: Record<string, string>): void {
        [...form.elements].filter(writable).forEach((box, place) => {
            const kept = all[`${box.name} ${place}`];
            if (kept === undefined) { return; }
            if (box instanceof HTMLInputElement && ["checkbox", "radio"].includes(box.type)) { box.checked = kept === "on"; } else if (box.value === "") { box.value = kept; }
        });
    }
}

customElements.define("keep-draft", KeepDraft);
