/* The filters of the timeline: by person, subject and source, kept in the address so that a filtered
   view can be shared. What is left out of the list is an outline in the drawing. */
(() => {
  "use strict";
  const box = document.querySelector(".filters");
  if (!box) return;
  const selects = [...box.querySelectorAll("select")];
  const clear = box.querySelector("button");
  const output = box.querySelector("output");
  const none = box.querySelector(".filter-none");
  const events = [...document.querySelectorAll("main .event")];
  const marks = [...document.querySelectorAll(".axis a[href^='#']")];
  const target = () => document.getElementById(decodeURIComponent(location.hash.slice(1)));

  /* A heading goes with the events up to the next one, a group with all of its own. */
  const fold = () => {
    let heading;
    let any;
    const close = () => {
      if (!heading) return;
      heading.hidden = !any;
      const jump = document.querySelector(`.jumps a[href="#${heading.id}"]`);
      if (jump) jump.parentElement.hidden = !any;
    };
    for (const part of document.querySelectorAll(".dated > *")) {
      if (part.matches("h2")) {
        close();
        heading = part;
        any = false;
      } else any ||= !part.hidden;
    }
    close();
    for (const group of document.querySelectorAll(".undated-group, section.undated")) {
      group.hidden = !group.querySelector(".event:not([hidden])");
    }
  };

  const show = () => {
    const chosen = selects.filter((select) => select.value);
    const kept = chosen.map((s) => new Set(s.selectedOptions[0].dataset.events.split(" ")));
    const fits = (id) => kept.every((ids) => ids.has(id));
    let shown = 0;
    for (const event of events) {
      event.hidden = !fits(event.id);
      if (!event.hidden) shown += 1;
    }
    for (const mark of marks) mark.classList.toggle("off", !fits(mark.getAttribute("href").slice(1)));
    fold();
    box.classList.toggle("filtered", chosen.length > 0);
    clear.disabled = !chosen.length;
    none.hidden = shown > 0;
    output.textContent = output.dataset.count.replace("{shown}", shown);
  };

  const keep = () => {
    const query = new URLSearchParams(location.search);
    for (const { dataset } of selects) query.delete(dataset.name);
    for (const { dataset, value } of selects) if (value) query.set(dataset.name, value);
    const text = query.toString();
    history.replaceState(history.state, "", (text ? `?${text}` : location.pathname) + location.hash);
    show();
  };

  const reset = () => {
    for (const select of selects) select.value = "";
    keep();
  };

  /* An event that the address names is shown, whatever is chosen. */
  const reveal = () => {
    const event = target();
    if (!event || !event.closest("[hidden]")) return;
    reset();
    event.scrollIntoView();
  };

  const restore = () => {
    const query = new URLSearchParams(location.search);
    for (const select of selects) {
      select.value = query.get(select.dataset.name) ?? "";
      if (select.selectedIndex < 0) select.value = "";
    }
    show();
    reveal();
  };

  for (const select of selects) select.addEventListener("change", keep);
  clear.addEventListener("click", () => {
    reset();
    selects[0].focus();
  });
  addEventListener("popstate", restore);
  addEventListener("hashchange", reveal);
  restore();
})();
