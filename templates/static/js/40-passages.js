/* The annotated text: a passage and its note are lit together, and keys and buttons lead from one to the next.
   The text is whole without this, and a link to a passage lights it. */
(() => {
  "use strict";
  const region = document.querySelector(".paragraphs");
  if (!region) return;

  const inline = [...region.querySelectorAll(".text > *")];
  const passages = []; /* by number, from 1 */
  const lying = new Map(); /* from a part of the page to the passages that it is of */

  for (const note of region.querySelectorAll(".passage-note")) {
    const start = document.getElementById(note.firstElementChild.hash.slice(1));
    const link = region.querySelector(`.ref [href="#${note.id}"]`);
    /* a passage has its lane to itself: its marks are those of the lane from its start to its end */
    const [lane] = /-\w+/.exec(start.className);
    const parts = inline
      .slice(inline.indexOf(start), inline.indexOf(link.parentElement))
      .filter((part) => part.matches(`mark[class*="${lane}"]`));
    parts.push(note, link.parentElement);
    const number = Number(note.id.slice(2));
    passages[number] = { number, start, link, parts };
    for (const part of [start, ...parts]) {
      lying.set(part, [...(lying.get(part) || []), passages[number]]);
    }
  }

  const at = (element) => {
    let part = element && element.closest(".passage-note, .text > *");
    while (part && part.matches(".also")) part = part.previousElementSibling;
    return lying.get(part) || [];
  };
  const target = () => at(document.getElementById(location.hash.slice(1)));

  const light = (pointed) => {
    for (const part of region.querySelectorAll(".lit")) part.classList.remove("lit");
    for (const passage of [...at(pointed), ...target(), ...at(document.activeElement)]) {
      for (const part of passage.parts) part.classList.add("lit");
    }
  };
  for (const type of ["mouseover", "focusin"]) {
    region.addEventListener(type, (event) => light(event.target));
  }
  region.addEventListener("mouseleave", () => light());
  region.addEventListener("focusout", () => setTimeout(light));
  addEventListener("hashchange", () => light());
  light();

  const go = (step) => {
    const [here] = [...at(document.activeElement), ...target()];
    const next = passages[here ? here.number + step : 1];
    if (!next) return;
    location.hash = next.start.id;
    next.link.focus({ preventScroll: true });
  };

  addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.target.closest("input, select, textarea")) return;
    event.preventDefault();
    go(step);
  });
  for (const button of document.querySelectorAll("[data-step]")) {
    button.addEventListener("click", () => go(Number(button.dataset.step)));
  }
})();
