// Marks for the text that is written, by buttons and Alt with an arrow. They write as if typed, so that undo takes it back.
(() => {
  "use strict";
  const area = document.getElementById("id_body");
  const tools = document.getElementById("tools");
  if (!area || !tools) return;

  const put = (start, end, text, from, to = from) => {
    area.focus();
    area.setSelectionRange(start, end);
    if (!document.execCommand("insertText", false, text)) {
      area.setRangeText(text, start, end, "end");
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }
    area.setSelectionRange(start + from, start + to);
  };

  const insert = (template, isAlone) => {
    const { selectionStart: start, selectionEnd: end, value } = area;
    const chosen = value.slice(start, end);
    // The last of each is its place: what a picture says stands before them, and may hold such signs.
    const [caret, choice] = ["|", "%"].map((sign) => template.lastIndexOf(sign));
    const fill = (part, at) => (part[at] === "%" ? part.slice(0, at) + chosen + part.slice(at + 1) : part);
    const before = fill(template.slice(0, caret), choice);
    const after = fill(template.slice(caret + 1), choice - caret - 1);
    const gap = (near) => (isAlone && near && near !== "\n\n" ? (near.includes("\n") ? "\n" : "\n\n") : "");
    const above = gap(value.slice(0, start).slice(-2).replace(/^[^\n](?=\n)/, ""));
    const below = gap(value.slice(end, end + 2).replace(/(?<=\n)[^\n]$/, ""));
    put(start, end, above + before + after + below, (above + before).length);
  };

  const prefix = (mark) => {
    const { selectionStart, selectionEnd, value } = area;
    const start = value.lastIndexOf("\n", selectionStart - 1) + 1;
    const end = (value + "\n").indexOf("\n", selectionEnd);
    const lines = value.slice(start, end).split("\n");
    const old = /^(#{1,6} |[-*] |\d+\. )/;
    const isNumbered = mark === "1. ";
    const isItem = (line) => line.trim() || lines.length === 1;
    const all = lines.filter(isItem).every((line) => (isNumbered ? /^\d+\. /.test(line) : line.startsWith(mark)));
    let number = 0;
    const marked = (line) => (isNumbered ? `${(number += 1)}. ` : mark) + line.replace(old, "");
    const made = lines.map((line) => (!isItem(line) ? line : all ? line.replace(old, "") : marked(line))).join("\n");
    put(start, end, made, 0, made.length);
  };

  // A paragraph is what stands between empty lines; a named block goes as a whole.
  const PARAGRAPH = /^:::[ \t]*\w[^\n]*\n(?:(?!:::)[^\n]*\n)*:::[ \t]*$|^[^\n]*\S[^\n]*(?:\n(?!:::)[^\n]*\S[^\n]*)*/gm;
  const move = (step) => {
    const caret = area.selectionStart;
    const all = [...area.value.matchAll(PARAGRAPH)];
    const here = all.findIndex((found) => found.index <= caret && caret <= found.index + found[0].length);
    const [first, last] = [all[Math.min(here, here + step)], all[Math.max(here, here + step)]];
    if (here < 0 || !first || !last) return area.focus();
    const between = area.value.slice(first.index + first[0].length, last.index);
    const within = caret - all[here].index + (step > 0 ? last[0].length + between.length : 0);
    put(first.index, last.index + last[0].length, last[0] + between + first[0], within);
  };

  const bar = tools.firstElementChild;
  tools.hidden = false;
  [...bar.children].forEach((button, at) => (button.tabIndex = at ? -1 : 0));
  tools.addEventListener("click", ({ target }) => {
    const { puts, line, move: step, from, alone } = target.closest("button")?.dataset ?? {};
    if (puts) insert(puts);
    else if (line) prefix(line);
    else if (step) move(Number(step));
    else if (from) insert(document.getElementById(from).value, alone !== undefined);
  });
  bar.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const all = [...bar.children];
    const next = all[(all.indexOf(document.activeElement) + step + all.length) % all.length];
    for (const button of all) button.tabIndex = button === next ? 0 : -1;
    next.focus();
    event.preventDefault();
  });
  area.addEventListener("keydown", (event) => {
    if (!event.altKey || !event.key.startsWith("Arrow") || !/Up|Down/.test(event.key)) return;
    event.preventDefault();
    move(event.key === "ArrowUp" ? -1 : 1);
  });
})();
