// A dialogue that lives: what is sent is kept on the phone until it has been taken in, what is written is never lost, and the page follows what happens.
interface Waiting { key: string; to: string; body: string; form: string }

const shelf = `samsyn ${location.pathname.replace(/\/(part|desk|screen)$/, "")}`;

// Some browsers forbid keeping things; then a page keeps them for as long as it is open.
const held = new Map<string, string>();
function read(name: string): string | null {
    try { return localStorage.getItem(`${shelf} ${name}`); } catch { return held.get(name) ?? null; }
}
function write(name: string, value: string | null): void {
    try {
        if (value === null) { localStorage.removeItem(`${shelf} ${name}`); } else { localStorage.setItem(`${shelf} ${name}`, value); }
    } catch {
        if (value === null) { held.delete(name); } else { held.set(name, value); }
    }
}

const waiting = (): Waiting[] => JSON.parse(read("waiting") ?? "[]") as Waiting[];
const keep = (all: Waiting[]): void => { write("waiting", all.length === 0 ? null : JSON.stringify(all)); };

const pause = (milliseconds: number): Promise<void> => new Promise(done => { setTimeout(done, milliseconds); });

function tell(text: string): void {
    const place = document.querySelector<HTMLElement>("[data-part=told]");
    if (place !== null && place.textContent?.trim() !== text) {
        const said = document.createElement("p");
        said.className = "done";
        said.textContent = text;
        place.replaceChildren(...(text === "" ? [] : [said]));
    }
}

// One after the other, the oldest first: what was said last counts last. Sent again after a broken line, it is there once.
let sending = false;
async function sendAll(): Promise<void> {
    if (sending) { return; }
    sending = true;
    let wait = 1000;
    let wrote = false;
    for (let all = waiting(); all.length > 0; all = waiting()) {
        const first = all[0]!;
        const answer = await post(first);
        if (answer === null || answer.status === 429 || answer.status >= 500) {
            tell(texts.keeping);
            await pause(wait + Math.random() * wait);
            wait = Math.min(wait * 2, 15000);
            continue;
        }
        wait = 1000;
        keep(waiting().filter(one => one.key !== first.key));
        if (answer.ok) {
            wrote ||= first.form.endsWith("/write");
            tell(texts.sent);
        } else {
            refuse(first, answer.headers.get("Content-Type")?.startsWith("text/plain") === true ? await answer.text() : texts.refused);
        }
    }
    sending = false;
    if (wrote || cardsAreOut()) { await refresh(); }
}

async function post(one: Waiting): Promise<Response | null> {
    try {
        return await fetch(one.to, { method: "POST", body: new URLSearchParams(one.body), headers: { "X-Samsyn": "send" }, redirect: "manual" });
    } catch {
        return null;
    }
}

// What was not taken in is told beside its form, and the text comes back into it.
function refuse(one: Waiting, why: string): void {
    const sent = new URLSearchParams(one.body);
    const form = [...document.querySelectorAll<HTMLFormElement>("form[data-send]")]
        .find(candidate => candidate.action.endsWith(one.form) && (candidate.dataset["send"] !== "judge" || field(candidate, "item") === sent.get("item")));
    const place = form?.querySelector<HTMLElement>("[data-failed]");
    if (form !== undefined && place) {
        form.hidden = false;
        for (const box of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("textarea, input:not([type=hidden], [type=radio])")) {
            if (box.value === "") { box.value = sent.get(box.name) ?? ""; }
        }
        place.textContent = why;
        tell("");
    } else {
        tell(why);
    }
}

const field = (form: HTMLFormElement, name: string): string => form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value ?? "";

const texts = { sent: "", keeping: "", refused: "" };

// What a form says of itself in the reader's language.
function learn(form: HTMLFormElement | null): void {
    texts.sent = form?.dataset["sent"] ?? texts.sent;
    texts.keeping = form?.dataset["keeping"] ?? texts.keeping;
    texts.refused = form?.dataset["refused"] ?? texts.refused;
}

function send(form: HTMLFormElement, button: HTMLElement | null): void {
    learn(form);
    const body = new URLSearchParams();
    new FormData(form).forEach((value, name) => { body.append(name, String(value)); });
    if (button instanceof HTMLButtonElement && button.name !== "") { body.set(button.name, button.value); }
    keep([...waiting(), { key: crypto.randomUUID(), to: form.action, body: body.toString(), form: new URL(form.action).pathname }]);
    form.querySelector("[data-failed]")?.replaceChildren();
    if (form.dataset["send"] === "write") {
        form.reset();
        form.querySelector<HTMLInputElement>("[name=id]")!.value = crypto.randomUUID();
        write(`draft ${form.action} ${field(form, "activity")}`, null);
        form.querySelector<HTMLElement>("textarea")?.focus();
    } else if (form.dataset["stays"] === undefined) {
        form.remove();
        oneByOne();
    }
    void sendAll();
}

// One card at a time, and a word when there are none left.
function oneByOne(): void {
    for (const stack of document.querySelectorAll<HTMLElement>("[data-one-by-one]")) {
        const cards = [...stack.querySelectorAll<HTMLElement>("form.card")];
        cards.forEach((card, place) => { card.hidden = place > 0; });
        const done = stack.parentElement?.querySelector<HTMLElement>("[data-when-done]");
        if (done) { done.hidden = cards.length > 0; }
    }
}

function cardsAreOut(): boolean {
    const stack = document.querySelector("[data-one-by-one]");
    return stack !== null && stack.querySelector("form.card") === null;
}

// What somebody is writing stays theirs through reloads, broken lines and a changed agenda.
function drafts(): void {
    for (const form of document.querySelectorAll<HTMLFormElement>("form[data-send=write]")) {
        const name = `draft ${form.action} ${field(form, "activity")}`;
        const text = form.querySelector("textarea");
        if (text !== null && text.value === "") { text.value = read(name) ?? ""; }
        text?.addEventListener("input", () => { write(name, text.value === "" ? null : text.value); });
    }
}

// The page asks for itself again, and puts in the parts that have changed; what somebody has begun to fill in stays.
let asking = false;
let again = false;
async function refresh(): Promise<void> {
    if (asking) { again = true; return; }
    asking = true;
    try {
        const answer = await fetch(location.pathname, { headers: { "X-Samsyn": "look" } });
        if (answer.ok) { put(new DOMParser().parseFromString(await answer.text(), "text/html")); }
    } catch {
        // No net: asked again when something happens next.
    }
    asking = false;
    if (again) { again = false; await refresh(); }
}

const isTouched = (part: Element): boolean =>
    part.contains(document.activeElement) && document.activeElement?.matches("textarea, input:not([type=hidden]), select") === true
    || [...part.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("form[data-keep] :is(input, textarea)")].some(one => one.value !== one.defaultValue || (one instanceof HTMLInputElement && one.checked !== one.defaultChecked))
    || part.querySelector("details[open]") !== null;

const activities = (root: ParentNode): string => [...root.querySelectorAll<HTMLElement>("[data-activity]")].map(one => one.dataset["activity"]).join(" ");

function put(fresh: Document): void {
    for (const part of document.querySelectorAll<HTMLElement>("[data-part]")) {
        const name = part.dataset["part"]!;
        const other = fresh.querySelector(`[data-part="${name}"]`);
        const changed = other !== null && other.innerHTML !== part.innerHTML;
        const moved = other !== null && activities(other) !== activities(part);
        if (name === "told" || !changed || (!moved && isTouched(part))) { continue; }
        part.replaceChildren(...other.childNodes);
    }
    ready();
}

// How long an activity goes on still: counted from when the page was made, whatever this device's own clock says.
const ends = new WeakMap<HTMLElement, number>();
function clocks(): void {
    for (const clock of document.querySelectorAll<HTMLElement>("[data-left]")) {
        const end = ends.get(clock) ?? performance.now() + 1000 * Number(clock.dataset["left"]);
        ends.set(clock, end);
        const left = Math.ceil((end - performance.now()) / 1000);
        const [hours, minutes, seconds] = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60].map(part => String(part).padStart(2, "0"));
        clock.textContent = left <= 0 ? clock.dataset["over"] ?? "" : hours === "00" ? `${minutes}:${seconds}` : `${hours}:${minutes}:${seconds}`;
        clock.hidden = false;
    }
}

function ready(): void {
    oneByOne();
    drafts();
    clocks();
}

function follow(address: string): void {
    let paused = false;
    const stop = document.querySelector<HTMLButtonElement>("[data-pause]");
    if (stop !== null) {
        const own = stop.textContent;
        stop.hidden = false;
        stop.addEventListener("click", () => {
            paused = !paused;
            stop.textContent = paused ? stop.dataset["resume"] ?? own : own;
            if (!paused) { void refresh(); }
        });
    }
    const many = address.endsWith("part"); // a whole hall: not all in the same moment
    const source = new EventSource(address);
    let heard = false;
    const changed = async (): Promise<void> => {
        if (many) { await pause(Math.random() * 1500); }
        if (!paused) { await refresh(); }
    };
    source.addEventListener("changed", () => { void changed(); });
    source.addEventListener("here", () => {
        if (heard) { void sendAll(); } // back after a broken line; what was missed meanwhile the site tells next
        heard = true;
    });
}

document.addEventListener("submit", event => {
    const form = event.target;
    if (form instanceof HTMLFormElement && form.dataset["send"] !== undefined) {
        event.preventDefault();
        send(form, event.submitter);
    }
});
addEventListener("online", () => { void sendAll(); });
ready();
setInterval(clocks, 1000);
const live = document.querySelector<HTMLElement>("[data-live]")?.dataset["live"];
if (live !== undefined) { follow(live); }
learn(document.querySelector<HTMLFormElement>("form[data-send]"));
void sendAll();
