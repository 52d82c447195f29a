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

const prefix = "samsyn draft ";
const sent = "samsyn draft sent";

// All drafts that a test holds for are forgotten.
function forget(those: (name: string) => boolean): void {
    try { Object.keys(localStorage).filter(name => name.startsWith(prefix) && those(name)).forEach(name => localStorage.removeItem(name)); } catch { /* nothing was kept here */ }
}

// A page that says that something was kept is where a form leads to once it has arrived.
try {
    const arrived = sessionStorage.getItem(sent);
    if (arrived !== null && new URL(location.href).searchParams.has("done")) { write(arrived, null); }
    sessionStorage.removeItem(sent);
} catch { /* then the draft waits until its form is seen again */ }

// Whoever signs out leaves nothing on the device.
document.querySelectorAll("form[action$='/sign-out']").forEach(form => form.addEventListener("submit", () => { forget(() => true); }));

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
        const base = `${prefix}${this.dataset["draft"] ?? `${at.pathname}${at.search}`}`;
        const version = this.dataset["version"];
        if (version !== undefined) { this.keepFilled(form, base, `${base} ${version}`); return; }
        const name = base;
        if (document.querySelector(".done[role=status]") !== null) { write(name, null); }
        // What the server shows after a flaw is newer than what was kept.
        if (document.querySelector("[role=alert]") === null) { this.fill(form, read(name)); }
        let timer = 0;
        const keep = (): void => { write(name, this.written(form)); };
        form.addEventListener("input", () => { clearTimeout(timer); timer = window.setTimeout(keep, pause); });
        window.addEventListener("pagehide", keep);
        form.addEventListener("submit", keep);
    }

    // A form that comes filled in with a version of a thing: what was changed in it is put back, and said, until it is kept or begun again.
    private keepFilled(form: HTMLFormElement, base: string, name: string): void {
        const flawed = document.querySelector("[role=alert]") !== null;
        const original = this.written(form);
        forget(other => other !== name && other.startsWith(`${base} `));
        const kept = read(name);
        const back = Object.keys(kept).filter(box => box in original && original[box] !== kept[box]);
        const notice = this.querySelector<HTMLElement>("[data-back]");
        if (!flawed && back.length > 0) {
            this.fill(form, kept, true);
            if (notice !== null) { notice.hidden = false; }
        }
        // After a flaw the form holds what was sent, which stands nowhere else.
        const keep = (): void => {
            const now = this.written(form);
            const changed = Object.fromEntries(Object.entries(now).filter(([box, value]) => flawed || original[box] !== value));
            write(name, Object.keys(changed).length > 0 ? changed : null);
        };
        let timer = 0;
        if (flawed) { keep(); }
        form.addEventListener("input", () => { clearTimeout(timer); timer = window.setTimeout(keep, pause); });
        window.addEventListener("pagehide", () => { clearTimeout(timer); keep(); });
        form.addEventListener("submit", () => { keep(); try { sessionStorage.setItem(sent, name); } catch { /* then it is put back, and can be begun again */ } });
        this.querySelector("[data-again]")?.addEventListener("click", () => { form.reset(); write(name, null); if (notice !== null) { notice.hidden = true; } });
    }

    private written(form: HTMLFormElement): Record<string, string> {
        const all: Record<string, string> = {};
        [...form.elements].filter(writable).forEach((box, place) => {
            all[`${box.name} ${place}`] = box instanceof HTMLInputElement && ["checkbox", "radio"].includes(box.type) ? (box.checked ? "on" : "") : box.value;
        });
        return all;
    }

    private fill(form: HTMLFormElement, all: Record<string, string>, over = false): void {
        [...form.elements].filter(writable).forEach((box, place) => {
            const kept = all[`${box.name} ${place}`];
            if (kept === undefined) { return; }
            if (box instanceof HTMLInputElement && ["checkbox", "radio"].includes(box.type)) { box.checked = kept === "on"; } else if (over || box.value === "") { box.value = kept; }
        });
    }
}

customElements.define("keep-draft", KeepDraft);
