// What is pasted out of Word or a page keeps its headings, lists, stress, links and tables, as the Markdown that says the same. Without a script its words are kept.
const forms = "h1, h2, h3, h4, h5, h6, li, table, b, strong, i, em, a[href], p[class*='MsoList']";
const silent = new Set(["style", "script", "title", "meta", "link", "xml", "head"]);

// Space beside stressed words stands outside of the signs.
const around = (text: string, sign: string): string => text.trim() === "" ? text : text.replace(/^(\s*)([\s\S]*?)(\s*)$/, `$1${sign}$2${sign}$3`);

const row = (cells: readonly Element[]): string => `| ${cells.map(cell => words(cell).replace(/\s+/g, " ").trim()).join(" | ")} |`;

const table = (one: Element): string => {
    const rows = [...one.querySelectorAll("tr")].map(line => [...line.querySelectorAll("td, th")]).filter(cells => cells.length > 0);
    const [head, ...others] = rows;
    return head === undefined ? "" : `\n\n${[row(head), `|${" --- |".repeat(head.length)}`, ...others.map(row)].join("\n")}\n\n`;
};

const words = (one: Element): string => [...one.childNodes].map(told).join("");

const told = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) { return (node.textContent ?? "").replace(/\s+/g, " "); }
    if (!(node instanceof Element) || silent.has(node.localName)) { return ""; }
    const [name, text] = [node.localName, node.localName === "table" ? "" : words(node)];
    switch (name) {
        case "h1": case "h2": case "h3": case "h4": case "h5": case "h6":
            return `\n\n${"#".repeat(Math.min(3, Number(name[1]) + 1))} ${text.trim()}\n\n`;
        case "li":
            return `\n${node.parentElement?.localName === "ol" ? `${[...node.parentElement.children].indexOf(node) + 1}.` : "-"} ${text.trim()}`;
        case "p": case "div": case "ul": case "ol": case "blockquote":
            return /MsoList/.test(node.className) ? `\n- ${text.trim().replace(/^(?:[·•o§-]|\d+[.)])\s+/, "")}` : `\n\n${text.trim()}\n\n`;
        case "br": return "\n";
        case "table": return table(node);
        case "b": case "strong": return /font-weight:\s*normal/.test(node.getAttribute("style") ?? "") ? text : around(text, "**");
        case "i": case "em": return around(text, "*");
        case "a": return /^(?:https?|mailto):/.test(node.getAttribute("href") ?? "") ? `[${text.trim()}](${node.getAttribute("href") ?? ""})` : text;
        default: return text;
    }
};

document.addEventListener("paste", event => {
    const box = event.target;
    const html = event.clipboardData?.getData("text/html") ?? "";
    if (!(box instanceof HTMLTextAreaElement) || html === "") { return; }
    const body = new DOMParser().parseFromString(html, "text/html").body;
    if (body.querySelector(forms) === null) { return; }
    event.preventDefault();
    const text = words(body).replace(/[ \t]*\n[ \t]*/g, "\n").replace(/\n{3,}/g, "\n\n").trim();
    if (!document.execCommand("insertText", false, text)) {
        box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
        box.dispatchEvent(new Event("input", { bubbles: true }));
    }
});
