// Three small kindnesses. Every page works without them. No HTML is ever written from here.
(() => {
  "use strict";

  // A shared phone: nothing that was typed comes back with the Back button, not even what the server had sent along.
  addEventListener("pagehide", () => {
    for (const form of document.forms) {
      for (const field of form.querySelectorAll("textarea, input:not([type=hidden], [type=submit])")) {
        if (field.type === "radio" || field.type === "checkbox") field.defaultChecked = false;
        else field.defaultValue = "";
      }
      form.reset();
    }
  });

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
      if (presses.length === 3) leave();
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
