// Comments go with the form they stand in, which leaves the page. So the line is asked first: on the browser's own page about
// a cut line the words would be gone.
(() => {
  "use strict";
  const form = document.getElementById("text");
  const told = document.getElementById("not-sent");
  if (!form || !told) return;
  let isAsked = false;
  let isThere = false;

  const send = async (press) => {
    isAsked = true;
    told.textContent = "";
    try {
      await fetch(form.dataset.draft, { redirect: "manual", cache: "no-store", signal: AbortSignal.timeout(15_000) });
      isThere = true; // whatever it answers
      form.requestSubmit(press);
    } catch {
      told.textContent = form.dataset.cut;
    }
    isAsked = isThere = false;
  };

  // After editor.js, which keeps the text first and then presses again.
  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented || isThere || !event.submitter?.hasAttribute("formaction")) return;
    event.preventDefault();
    if (!isAsked) send(event.submitter);
  });
})();
