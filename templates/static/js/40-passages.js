/* The annotated text: a passage and its note are lit together, and keys lead from one to the next.
   The text is whole without this, and a link to a passage lights it. */
(() => {
  "use strict";
  const region = document.querySelector(".paragraphs");
  if (!region) return;

  const passages = [];
  const found = new Map();
  const texts = [...region.querySelectorAll(".text")];
  const laneOf = (start) => /start-(\w+)/.exec(start.className)[1];

  /* A passage has its lane to itself, from its start to the end of that lane, over paragraphs too. */
  const follow = (start, passage) => {
    const lane = laneOf(start);
    let element = start;
    let text = texts.indexOf(start.parentElement);
    while (element) {
      if (element.classList.contains(`end-${lane}`)) {
        passage.link = element.firstElementChild;
        passage.parts.push(element);
        return;
      }
      if (element.matches(`mark[class*="-${lane}"]`)) passage.parts.push(element);
      element = element.nextElementSibling;
      while (!element && texts[text + 1]) element = texts[++text].firstElementChild;
    }
  };

  for (const note of region.querySelectorAll(".passage-note")) {
    const start = document.getElementById(note.querySelector(".number").hash.slice(1));
    const passage = { start, note, link: null, parts: [] };
    if (laneOf(start) !== "deep") follow(start, passage);
    else passage.parts.push(start.nextElementSibling);
    passage.link = passage.link || region.querySelector(`.ref a[href="#${note.id}"]`);
    passage.number = passages.push(passage);
    for (const part of [note, ...passage.parts]) {
      found.set(part, [...(found.get(part) || []), passage]);
    }
    for (let id = start; id && id.matches(".start"); id = id.nextElementSibling) {
      if (id === start || id.matches(".also")) found.set(id, [passage]);
      else break;
    }
  }

  const at = (element) => {
    const part = element && element.closest && element.closest(".passage-note, .ref, mark, .start");
    return found.get(part) || [];
  };
  const target = () => at(document.getElementById(decodeURIComponent(location.hash.slice(1))));

  let pointed = [];
  const light = () => {
    const lit = new Set([...pointed, ...target(), ...at(document.activeElement)]);
    for (const passage of passages) {
      for (const part of [passage.note, ...passage.parts]) part.classList.remove("lit");
    }
    for (const passage of lit) {
      for (const part of [passage.note, ...passage.parts]) part.classList.add("lit");
    }
  };

  region.addEventListener("mouseover", (event) => {
    pointed = at(event.target);
    light();
  });
  region.addEventListener("mouseleave", () => {
    pointed = [];
    light();
  });
  region.addEventListener("focusin", light);
  region.addEventListener("focusout", () => setTimeout(light));
  addEventListener("hashchange", light);

  const STEPS = { ArrowDown: 1, ArrowUp: -1 };
  addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    if (!step || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.target.closest("input, select, textarea")) return;
    event.preventDefault();
    const [here] = [...at(document.activeElement), ...target()];
    const number = here ? here.number + step : 1;
    const passage = passages[number - 1];
    if (!passage) return;
    location.hash = passage.start.id;
    passage.link.focus({ preventScroll: true });
  });

  light();
})();
