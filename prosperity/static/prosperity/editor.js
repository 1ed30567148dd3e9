// The page on which a text is written: what is typed is kept, and the checks follow. Everything works without it, by buttons
// and a page for each press. Nothing is stored in the browser: the text area is the copy.
(() => {
  "use strict";
  const form = document.getElementById("text");
  const area = form?.elements.body;
  if (!area) return;
  const words = form.dataset;
  const { title, summary, version, csrfmiddlewaretoken: token } = form.elements;
  const texts = [title, summary, area];
  const one = (id) => document.getElementById(id);
  const put = (id, text) => {
    if (one(id).textContent.trim() !== text) one(id).textContent = text;
  };
  // That all is well is only shown; trouble is also read aloud.
  const say = (text, trouble = "") => {
    put("saved", text);
    put("trouble", trouble);
  };
  const node = (tag, text = "", kind = "") => {
    const made = document.createElement(tag);
    made.textContent = text;
    if (kind) made.className = kind;
    return made;
  };

  // --- Keeping what is typed: a moment after the last key; what could not be sent is sent again, at longer and longer times
  let waits = "waits" in words; // another window has newer words: a press decides
  let unsaved = waits || "unsaved" in words;
  let busy = false;
  let leaving = false;
  let out = false;
  let failures = 0;
  let timer = 0;
  let pressed = null;
  let sent = []; // since the last answer: what was sent last is the last one
  let etag = "";

  const ask = (url, more) =>
    fetch(url, { redirect: "manual", cache: "no-store", signal: AbortSignal.timeout(15_000), ...more });
  const isOut = (answer) => answer.type === "opaqueredirect" || answer.status === 403;
  const later = (wait) => {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  };

  // Who has signed in again in another tab has another token.
  const renew = async () => {
    const answer = await ask(words.draft);
    if (isOut(answer)) return words.out;
    const { who, token: fresh } = await answer.json();
    if (who !== words.who) return words.other;
    token.value = fresh;
    out = false;
    return "";
  };

  const send = async () => {
    const refusal = out ? await renew() : "";
    if (refusal) return [refusal];
    sent.push(texts.map((field) => field.value));
    const answer = await ask(words.draft, { method: "POST", body: new FormData(form) });
    if (isOut(answer)) {
      out = true;
      return [words.out];
    }
    if (![200, 409, 422].includes(answer.status)) throw new Error(answer.status);
    return [answer.status, await answer.json()];
  };

  const save = async () => {
    clearTimeout(timer);
    if (busy || !unsaved) return;
    busy = true;
    unsaved = false;
    try {
      const [status, told] = await send();
      if (status === 200) kept(told);
      else {
        unsaved = true;
        if (status === 409) moved(told);
        else say("", told?.say ?? status);
        if (!told) again();
      }
    } catch {
      unsaved = true;
      say("", words.trying);
      again();
    }
    busy = false;
    if (!pressed || unsaved) return;
    const press = pressed;
    pressed = null;
    form.requestSubmit(press);
  };
  const again = () => later(Math.min(2000 * 2 ** failures++, 60_000));

  const kept = (told) => {
    failures = 0;
    version.value = told.version;
    const last = sent.pop();
    sent = [];
    texts.forEach((field, at) => (field.defaultValue = last[at])); // so that nobody is asked about it when they leave
    say(told.say);
    const people = told.others.map(({ name, at }) => `${name} (${at})`).join(", ");
    const line = people && words.others.replace("{people}", people);
    put("others", line);
    if (unsaved) later(1500);
    check();
  };

  // The draft says something else there. If it is anything we sent, only its answer was lost.
  const moved = (told) => {
    const there = told.text && [told.text.title, told.text.summary, told.text.body];
    version.value = told.version;
    const plain = (text) => text.replace(/\s+/g, " ").trim();
    if (there && sent.some((ours) => there.every((text, at) => plain(text) === plain(ours[at])))) return later(0);
    pressed = null;
    clearTimeout(timer); // of keys typed while it was on its way
    say("", told.say);
    one("clash-text").defaultValue = there?.[2] ?? "";
    one("clash").hidden = false;
    one("clash-take").hidden = !there;
    one("clash").onclick = ({ target }) => {
      const choice = target.dataset.clash;
      if (!choice) return;
      if (choice === "take" && there) texts.forEach((field, at) => (field.value = there[at]));
      one("clash").hidden = true;
      area.focus();
      typed();
    };
  };

  const typed = () => {
    unsaved = true;
    if (failures || out) pressed = null;
    else say(words.typing);
    if (one("clash").hidden && !waits) later(out || failures ? 5000 : 1500);
  };

  form.addEventListener("input", ({ target }) => {
    if (!target.closest(".tools, .comments, .clash")) typed();
  });
  // The draft first, so that no word is lost, whatever becomes of the press.
  form.addEventListener("submit", (event) => {
    if ((unsaved || busy) && event.submitter?.value !== "discard") {
      event.preventDefault();
      pressed = event.submitter;
      waits = false;
      save();
      return;
    }
    clearTimeout(timer);
    leaving = true;
    setTimeout(() => (leaving = false), 5000);
  });
  addEventListener("beforeunload", (event) => {
    if ((unsaved || busy) && !leaving) event.preventDefault();
  });

  // --- Checks. The list is never changed under the focus.
  let held = null;
  const check = async () => {
    try {
      const answer = await ask(words.checks, { headers: etag ? { "If-None-Match": etag } : {} });
      if (answer.status !== 200) return;
      etag = answer.headers.get("ETag");
      held = await answer.json();
      show();
    } catch {
      // the next draft asks again
    }
  };
  const show = () => {
    const list = one("faults");
    if (!held || list.contains(document.activeElement)) return;
    const told = held;
    held = null;
    put("checks-sum", told.summary);
    put("figures", told.figures.join(" · "));
    list.replaceChildren(...told.lines.map(fault));
    one("by-section").replaceChildren(...told.sections.map((line) => node("li", line)));
    one("by-section").parentElement.hidden = !told.sections.length;
    offer(told.titles);
  };
  one("faults").addEventListener("focusout", () => setTimeout(show));

  const fault = (line) => {
    const item = node("li", "", line.refuses ? "refuses" : "asks");
    item.append(node("p", line.say));
    if (line.better) item.append(node("p", line.better, "soft"));
    if (!line.refuses) item.append(node("p", words.asks, "soft"));
    if (line.field) {
      const go = node("button", words.show, "link-button");
      go.type = "button";
      go.setAttribute("aria-label", `${words.show}: ${line.say}`);
      go.addEventListener("click", () => {
        const field = form.elements[line.field];
        field.setSelectionRange(line.start, line.start);
        field.blur();
        field.focus(); // browsers bring a caret into sight when it comes, but not what is selected
        field.setSelectionRange(line.start, line.end);
      });
      item.append(go);
    }
    return item;
  };

  // A section that was written since can be excused from naming a source, too.
  const offer = (titles) => {
    const box = document.querySelector("#id_no_source_needed .choices");
    const there = new Set([...box.querySelectorAll("input")].map((input) => input.value));
    for (const text of titles.filter((text) => !there.has(text))) {
      const label = node("label", "", "choice");
      const input = node("input");
      Object.assign(input, { type: "checkbox", name: "no_source_needed", value: text });
      label.append(input, node("span", text));
      box.append(label);
    }
  };

  if (unsaved && !waits) later(0);
  else check();
})();
