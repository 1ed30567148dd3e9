// The queue keeps itself up to date: it asks again and again, and gets "nothing new" or the list anew.
// A row never moves under the pointer or while the focus is in the list: what is new waits then, and is announced.
(() => {
  "use strict";
  const list = document.getElementById("live");
  if (!list) return;
  const [said, show, signIn] = list.nextElementSibling.children;
  const words = list.dataset;
  const ahead = Date.now() - Date.parse(words.at); // of the server's clock
  let etag = "";
  let failures = 0;
  let touched = Date.now();
  let timer = 0;
  let asking = false;
  let over = false;
  let held = null;

  const say = (text, shown) => {
    said.textContent = text;
    for (const way of [show, signIn]) way.hidden = way !== shown;
  };

  const rowsOf = (root) => [...root.querySelectorAll("tbody tr")];
  const orderOf = (root) => rowsOf(root).map((row) => row.dataset.id ?? row.textContent.trim());
  const isInUse = () => list.contains(document.activeElement) || list.querySelector("tbody:hover") !== null;

  const put = (page) => {
    const focused = document.activeElement?.closest("#live tr")?.dataset.id;
    held = null;
    list.replaceChildren(...page.body.childNodes);
    if (focused) (list.querySelector(`tr[data-id="${focused}"] a`) ?? list.querySelector("tbody a"))?.focus();
    if (!show.hidden) say("");
  };

  const arrive = (html) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    const before = orderOf(list);
    const fresh = rowsOf(page).filter((row) => row.dataset.id && !before.includes(row.dataset.id));
    const moved = before.join("\n") !== orderOf(page).join("\n");
    if (moved) touched = Date.now();
    const count = fresh.length === 1 ? words.one : words.many.replace("{n}", fresh.length);
    const urgent = fresh.some((row) => row.dataset.tier === "1") ? `${words.urgent} ` : "";
    const news = fresh.length ? urgent + count : "";
    if (!isInUse()) {
      put(page);
      if (news) say(news);
      return;
    }
    held = page;
    const keys = document.body.classList.contains("keys-on");
    if (moved) {
      say(`${news || words.changed} ${keys ? words.press : ""}`, show);
    } else {
      // The same rows in the same places: only what their cells say is new. The links stay, so that a click finds them.
      rowsOf(page).forEach((row, at) => {
        const cells = rowsOf(list)[at].querySelectorAll("td");
        row.querySelectorAll("td").forEach((cell, number) => cells[number].replaceWith(cell.cloneNode(true)));
      });
    }
  };

  const recover = () => {
    if (failures > 2) say("");
    failures = 0;
  };

  const ask = async () => {
    if (asking || over) return;
    asking = true;
    try {
      const headers = etag ? { "If-None-Match": etag } : {};
      const signal = AbortSignal.timeout(15_000);
      const answer = await fetch(words.live, { headers, signal, redirect: "manual", cache: "no-store" });
      if (answer.type === "opaqueredirect" || answer.status === 403) {
        over = true;
        list.classList.remove("is-live");
        say(words.out, signIn);
      } else if (answer.status === 200) {
        const html = await answer.text();
        recover();
        arrive(html);
        etag = answer.headers.get("ETag") ?? "";
      } else if (answer.status === 304) {
        recover();
      } else {
        throw new Error(answer.status);
      }
    } catch {
      failures += 1;
      if (failures === 3) say(words.old);
    }
    asking = false;
    wait();
  };

  const wait = () => {
    clearTimeout(timer);
    if (over || document.hidden) return;
    const often = Date.now() - touched > 600_000 ? 60_000 : 10_000;
    timer = setTimeout(ask, failures ? Math.min(10_000 * 2 ** failures, 300_000) : often);
  };

  // How long each has waited, minute by minute; beyond a week it hardly changes.
  const count = () => {
    if (!Intl.DurationFormat) return;
    const format = new Intl.DurationFormat(document.documentElement.lang, { style: "long" });
    for (const time of list.querySelectorAll(".field-waiting_since time")) {
      const minutes = Math.floor((Date.now() - ahead - Date.parse(time.dateTime)) / 60_000);
      const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
      if (minutes < 1 || days > 6) continue;
      time.textContent = format.format(days ? { days, hours } : { hours, minutes: minutes % 60 });
    }
  };

  const release = () =>
    setTimeout(() => {
      if (held && !isInUse()) put(held);
    });
  list.addEventListener("pointerout", release);
  list.addEventListener("focusout", release);
  show.addEventListener("click", () => held && put(held));
  for (const sign of ["pointermove", "keydown"]) addEventListener(sign, () => (touched = Date.now()), { passive: true });
  document.addEventListener("visibilitychange", () => (document.hidden ? clearTimeout(timer) : ask()));
  list.classList.add("is-live");
  setInterval(count, 60_000);
  wait();
})();
