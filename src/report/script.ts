/**
 * The one script of a report. The page is complete without it, as one long document; the script shows one customer at a time, and
 * makes the table sort and the cells filter. It reads what stands in the page, writes text and attributes only, and keeps nothing.
 */
export const script = `"use strict";
(() => {
  const root = document.documentElement;
  const start = root.lang;
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const one = (id) => document.getElementById(id);
  root.classList.add("js");

  const ready = () => {
    const languages = all("input[name=language]");
    const rows = all("#list > tbody > tr");
    const body = rows.length > 0 ? rows[0].parentNode : null;
    const heads = all("#list th[data-sort]");
    const search = one("search");
    let page = null;
    let cell = null;

    /* The text of a part of the page in the language that is shown. */
    const textOf = (node) => {
      const copy = node.cloneNode(true);
      for (const other of all("[lang]", copy)) if (other.lang !== root.lang) other.remove();
      return copy.textContent.replace(/\\s+/g, " ").trim();
    };

    /* Language: which of the two is shown is said by the buttons alone. */
    const showTitle = () => {
      const title = textOf(document.querySelector("h1"));
      document.title = page === null ? title : textOf(page.querySelector("h2")) + " – " + title;
    };
    const parts = () => {
      const found = location.hash.slice(1).split("/");
      const language = languages.find(({ value }) => value === found[0]);
      return { language, id: language === undefined ? found[0] : found[1] || "" };
    };
    const writeHash = () => {
      const { id } = parts();
      const hash = [...(root.lang === start ? [] : [root.lang]), ...(id === "" ? [] : [id])].join("/");
      if (location.hash.slice(1) !== hash) history.replaceState(null, "", hash === "" ? "#" : "#" + hash);
    };
    const speak = (language) => {
      language.checked = true;
      root.lang = language.value;
      showTitle();
    };
    for (const language of languages) {
      language.addEventListener("change", () => {
        speak(language);
        writeHash();
      });
    }

    /* One customer at a time, the neighbours being those of the table as it stands. */
    const pageOf = (row) => {
      const link = row.querySelector("th a");
      return link === null ? null : one(link.getAttribute("href").slice(1));
    };
    const leadTo = (link, row) => {
      link.hidden = row === undefined;
      if (row === undefined) return;
      const source = row.querySelector("th a");
      link.setAttribute("href", source.getAttribute("href"));
      link.querySelector(".to").replaceChildren(...[...source.childNodes].map((node) => node.cloneNode(true)));
    };
    const showNeighbours = () => {
      const row = rows.find((candidate) => pageOf(candidate) === page);
      if (row === undefined || row.hidden) return;
      const order = [...body.rows].filter((candidate) => !candidate.hidden && pageOf(candidate) !== null);
      const at = order.indexOf(row);
      for (const link of all("a[rel=prev]", page)) leadTo(link, order[at - 1]);
      for (const link of all("a[rel=next]", page)) leadTo(link, order[at + 1]);
    };
    const route = () => {
      const { language, id } = parts();
      if (language !== undefined) speak(language);
      const target = id === "" ? null : one(id);
      const left = page;
      page = target === null ? null : target.closest(".customer");
      if (left !== null) left.classList.remove("shown");
      root.classList.toggle("one", page !== null);
      if (page !== null) {
        page.classList.add("shown");
        showNeighbours();
        scrollTo(0, 0);
        page.querySelector("h2").focus({ preventScroll: true });
      } else if (left !== null) {
        const row = rows.find((candidate) => pageOf(candidate) === left);
        const link = row === undefined || row.hidden ? null : row.querySelector("th a");
        if (link !== null && (id === "" || id === "customers")) {
          link.focus({ preventScroll: true });
          link.scrollIntoView({ block: "center" });
        } else if (target !== null) target.scrollIntoView();
      } else if (target !== null) target.scrollIntoView();
      showTitle();
      writeHash();
    };
    addEventListener("hashchange", route);

    /* On paper nothing can be opened: all of it is. */
    let closed = [];
    const unfold = (isOpen) => { for (const one of closed) one.open = isOpen; };
    addEventListener("beforeprint", () => { closed = all("details:not([open])"); unfold(true); });
    addEventListener("afterprint", () => unfold(false));

    /* The table sorts by any column: numbers as numbers, texts as the language does, what is unknown last. */
    const valueOf = (row, at, kind) => {
      const td = row.cells[at];
      if (kind === "number") return td.dataset.v === undefined ? null : Number(td.dataset.v);
      const text = textOf(td);
      return text === "–" || text === "" ? null : text;
    };
    const columnOf = (head) => {
      if (head.rowSpan > 1) {
        let at = 0;
        for (const other of head.parentNode.cells) {
          if (other === head) return at;
          at += other.colSpan;
        }
      }
      const groups = [...head.parentNode.previousElementSibling.cells];
      const first = groups.findIndex((group) => group.colSpan > 1);
      return first + head.cellIndex;
    };
    const sortBy = (head) => {
      const kind = head.dataset.sort;
      const at = columnOf(head);
      const now = head.getAttribute("aria-sort");
      const first = kind === "number" && at > 0 ? "descending" : "ascending";
      const order = now === null ? first : now === "ascending" ? "descending" : "ascending";
      const sign = order === "ascending" ? 1 : -1;
      const collator = new Intl.Collator(root.lang, { numeric: true });
      const compare = kind === "number" ? (a, b) => a - b : collator.compare;
      const keyed = [...body.rows].map((row) => ({ row, value: valueOf(row, at, kind) }));
      keyed.sort((a, b) => {
        if (a.value === null || b.value === null) return (a.value === null ? 1 : 0) - (b.value === null ? 1 : 0);
        return sign * compare(a.value, b.value);
      });
      body.append(...keyed.map(({ row }) => row));
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", order);
      if (page !== null) showNeighbours();
    };
    const buttonIn = (holder) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...holder.childNodes);
      holder.append(button);
      return button;
    };
    for (const head of heads) buttonIn(head).addEventListener("click", () => sortBy(head));

    /* Search and cells: a row is shown where it has every word, in either language, and lies in the chosen cell. */
    const folded = (text) => text.normalize("NFKC").toLowerCase();
    const texts = new Map();
    const cellButtons = new Map();
    const show = () => {
      const words = folded(search.value).split(/\\s+/).filter((word) => word !== "");
      let count = 0;
      for (const row of rows) {
        if (words.length > 0 && !texts.has(row)) texts.set(row, folded(row.textContent));
        const fits = (cell === null || row.dataset.cell === cell) && words.every((word) => texts.get(row).includes(word));
        row.hidden = !fits;
        const own = pageOf(row);
        if (own !== null) own.classList.toggle("out", !fits);
        if (fits) count++;
      }
      one("shown").querySelector("b").textContent = String(count);
      one("all").hidden = cell === null && words.length === 0;
      for (const [id, button] of cellButtons) button.setAttribute("aria-pressed", String(id === cell));
    };
    const choose = (id) => {
      cell = cell === id ? null : id;
      show();
      if (cell !== null) one("customers").scrollIntoView();
    };
    if (search !== null) {
      search.addEventListener("input", show);
      one("all").addEventListener("click", () => {
        search.value = "";
        cell = null;
        show();
        search.focus();
      });
      for (const holder of all("#cells td[data-cell]")) {
        const id = holder.dataset.cell;
        const button = buttonIn(holder);
        button.setAttribute("aria-pressed", "false");
        cellButtons.set(id, button);
        button.addEventListener("click", () => choose(id));
      }
      for (const drawn of all("#matrix svg .cell")) drawn.addEventListener("click", () => choose(drawn.dataset.cell));
    }
    route();
  };
  document.addEventListener("DOMContentLoaded", ready);
})();`;
