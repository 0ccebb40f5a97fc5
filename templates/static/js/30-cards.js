/* Escape puts away a card that is shown because its number is pointed at or focused; it comes back
   the next time. A card that was opened by a click or by Enter is put away by the browser. */
(() => {
  "use strict";
  if (!document.querySelector(".citation")) return;

  addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const shown of document.querySelectorAll(".citation:is(:hover, :focus-within)")) {
      shown.dataset.shut = "";
    }
  });
  for (const type of ["focusout", "pointerout"]) {
    addEventListener(type, (event) => {
      const left = event.target.closest && event.target.closest(".citation");
      if (left && !left.contains(event.relatedTarget)) delete left.dataset.shut;
    });
  }
})();
