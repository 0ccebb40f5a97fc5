/* The filters of the timeline, kept in the address so that a filtered view can be shared. */
(() => {
  "use strict";
  const box = document.querySelector(".filters");
  if (!box) return;
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const selects = all("select", box);
  const [clear] = all("button", box);
  const [output] = all("output", box);

  const show = () => {
    const chosen = selects.filter((select) => select.value);
    const kept = chosen.map((select) => select.selectedOptions[0].dataset.events.split(" "));
    const fits = (id) => kept.every((ids) => ids.includes(id));
    let shown = 0;
    let heading = {};
    for (const part of all("#dated_events > *, .undated-group > .event")) {
      if (part.matches("h2")) {
        heading = part;
        heading.hidden = true;
      } else {
        part.hidden = !fits(part.id);
        if (part.hidden) continue;
        shown += 1;
        if (part.matches("#dated_events > *")) heading.hidden = false;
      }
    }
    for (const group of all("#dated_events, .undated-group, section.undated")) {
      group.hidden = !group.querySelector(".event:not([hidden])");
    }
    for (const { hash, parentElement } of all(".jumps a")) {
      parentElement.hidden = !!document.getElementById(hash.slice(1))?.closest("[hidden]");
    }
    for (const mark of all(".axis a[href^='#']")) {
      mark.classList.toggle("off", !fits(mark.getAttribute("href").slice(1)));
    }
    box.classList.toggle("filtered", chosen.length);
    clear.disabled = !chosen.length;
    box.querySelector(".filter-none").hidden = shown;
    output.textContent = output.dataset.count.replace("{shown}", shown);
  };

  const keep = () => {
    const query = new URLSearchParams(location.search);
    for (const { dataset } of selects) query.delete(dataset.name);
    for (const { dataset, value } of selects) if (value) query.set(dataset.name, value);
    const text = query.toString();
    const { pathname, hash } = location;
    history.replaceState(history.state, "", (text ? `?${text}` : pathname) + hash);
    show();
  };

  const reset = () => {
    for (const select of selects) select.value = "";
    keep();
  };

  /* An event that the address names is shown, whatever is chosen. */
  const reveal = () => {
    const event = document.getElementById(location.hash.slice(1));
    if (!event?.closest("[hidden]")) return;
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
