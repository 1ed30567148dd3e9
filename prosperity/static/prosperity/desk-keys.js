// The desk by keyboard, and care for words that are half written. Every page works without it, and no HTML is written here.
// What a key does stands in the page: an element with data-key="n" is pressed, opened or written into. `_keys.html` lists them.
(() => {
  "use strict";
  const off = document.body.classList.contains("keys-off");
  const sheet = document.getElementById("keys");
  const isWrittenIn = (field) =>
    field.matches("textarea, select, input:not([type=radio], [type=checkbox], [type=submit], [type=button])");

  // While a form or a link is on its way, keys mean the page to come: they are not given to the one that is still here.
  let onItsWay = null;
  const leave = (element) => {
    onItsWay = element;
    setTimeout(() => (onItsWay = null), 5000); // it was stopped, or does not answer
  };

  const use = (element) => {
    for (let box = element.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
    if (element.matches("summary")) {
      const box = element.parentElement;
      const first = box.querySelector("input:not([type=hidden]), select, textarea, button");
      (box.querySelector("input:checked") ?? first ?? element).focus();
    } else if (isWrittenIn(element)) {
      element.focus();
    } else {
      if (element.href && element.dataset.key !== "?") leave(element);
      element.click();
    }
  };

  const named = (key) => {
    for (const element of document.querySelectorAll("[data-key]")) {
      if (element.dataset.key === key && !element.closest("[hidden]")) return () => use(element);
    }
    return null;
  };

  // j and k go from row to row; Enter opens the one that has the focus, as any link.
  const row = (step) => {
    const links = [...document.querySelectorAll("#result_list th a")];
    const here = links.findIndex((link) => link.closest("tr").contains(document.activeElement));
    const next = links[here < 0 ? 0 : here + step];
    return next ? () => next.focus() : null;
  };

  // Digits choose among the answers of the verb that is open.
  const answer = (digit) => {
    const choice = document.querySelectorAll("details[open] [data-digits] input")[digit - 1];
    if (!choice) return null;
    return () => {
      choice.click();
      choice.focus();
    };
  };

  const meant = (key) => {
    if (key === "j" || key === "k") return row(key === "j" ? 1 : -1);
    return /^[1-9]$/.test(key) ? answer(Number(key)) : named(key);
  };

  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.repeat || event.isComposing) return;
    if (event.ctrlKey || event.altKey || event.metaKey || document.querySelector("dialog[open]")) return;
    if (isWrittenIn(event.target)) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const act = off ? null : meant(event.shiftKey ? event.key : event.key.toLowerCase());
    if (!act) return;
    event.preventDefault();
    if (!onItsWay) act();
  });

  if (!off) {
    document.body.classList.add("keys-on"); // the hints on buttons are drawn by desk.css
    for (const element of document.querySelectorAll("[data-key]")) {
      element.setAttribute("aria-keyshortcuts", element.dataset.key);
    }
  }

  // The sheet: what of it this page has. Without script its link leads to the same as a page.
  const opener = document.querySelector("a[data-key='?']");
  if (sheet && opener) {
    opener.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      for (const line of sheet.querySelectorAll("[data-for]")) line.hidden = !document.querySelector(line.dataset.for);
      sheet.showModal();
    });
  }

  // Half-written words: asked before they go, and gone from a page that stays in the browser's memory.
  const fields = () => [...document.querySelectorAll("textarea, #call input")].filter(isWrittenIn);
  const unsent = (field) =>
    field.form !== onItsWay && (field.value !== field.defaultValue || (field.value && field.closest("[data-unsent]")));
  addEventListener("submit", (event) => {
    if (event.target.method !== "dialog") leave(event.target);
  });
  addEventListener("beforeunload", (event) => {
    if (fields().some(unsent)) event.preventDefault();
  });
  addEventListener("pagehide", () => {
    document.documentElement.hidden = true;
    for (const field of fields()) field.value = "";
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
})();
