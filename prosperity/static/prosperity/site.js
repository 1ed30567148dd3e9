// Five small kindnesses. Every page works without them. No HTML is ever written from here.
(() => {
  "use strict";

  // A shared phone: nothing that was typed comes back with the Back button, not even what the server had sent along.
  addEventListener("pagehide", () => {
    for (const form of document.forms) {
      if (!("typed" in form.dataset)) {
        form.reset(); // what the server sent along is nobody's
        continue;
      }
      for (const field of form.querySelectorAll("textarea, input:not([type=hidden], [type=submit])")) {
        if (field.type === "radio" || field.type === "checkbox") field.defaultChecked = false;
        else field.defaultValue = "";
      }
      for (const option of form.querySelectorAll("option")) option.defaultSelected = false;
      form.reset();
    }
  });

  // A page that answers a sent form stands in the browser's history together with all that was sent: it would be written to
  // the browser's files, and sent again by Back. Under its own name again it is a plain visit, and the browser lets go of it.
  if (document.querySelector("form[method=post]")) history.replaceState(null, "");

  // The exit: empty the screen at once, and put the neutral page in this page's place in the history.
  const exit = document.querySelector("a[data-leave]");
  if (exit) {
    const leave = () => {
      document.documentElement.hidden = true;
      location.replace(exit.href);
    };
    exit.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });

    // Shift or Escape three times within a second and a half does the same.
    let presses = [];
    addEventListener("keydown", (event) => {
      if (event.repeat) return;
      if (event.key !== "Shift" && event.key !== "Escape") {
        presses = [];
        return;
      }
      presses = presses.filter((press) => press.key === event.key && event.timeStamp - press.at < 1500);
      presses.push({ key: event.key, at: event.timeStamp });
      if (presses.length < 3) return;
      event.preventDefault(); // Escape also stops a page that is on its way, and the neutral one is
      leave();
    });
  }

  // The time zone that this device keeps, or the offered one that has the same hours in winter and in summer. Also on a page
  // that comes back from the browser's memory, where leaving it has emptied the form.
  const zones = document.querySelector("select[data-guess]");
  if (zones) {
    const clock = (timeZone) =>
      [0, 6].map((month) => new Date(Date.UTC(2026, month, 15)).toLocaleString("en", { timeZone })).join();
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const offered = [...zones.options].map((option) => option.value);
    const same = offered.includes(here) ? here : offered.find((zone) => clock(zone) === clock(here));
    const guess = () => {
      if (same) zones.value = same;
    };
    guess();
    addEventListener("pageshow", (event) => {
      if (event.persisted) guess();
    });
  }

  // The contents list of an article marks the section that is being read.
  const sections = [];
  for (const link of document.querySelectorAll(".contents a[href^='#']")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) sections.push({ heading, link });
  }
  if (sections.length && "IntersectionObserver" in window) {
    const mark = () => {
      let current = null;
      for (const { heading, link } of sections) {
        if (heading.getBoundingClientRect().top < innerHeight / 3) current = link;
      }
      for (const { link } of sections) {
        if (link === current) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    };
    const watcher = new IntersectionObserver(mark, { rootMargin: "0px 0px -67% 0px" });
    for (const { heading } of sections) watcher.observe(heading);
  }
})();
