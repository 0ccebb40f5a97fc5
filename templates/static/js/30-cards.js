/* Escape puts away a card that is shown because its number is pointed at or focused; it comes back
   the next time. A card that was opened by a click or by Enter is put away by the browser. */
(() => {
  "use strict";
  if (!document.querySelector(".citation")) return;

  addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const at of [document.activeElement, ...document.querySelectorAll(".citation:hover")]) {
      const shown = at && at.closest(".citation");
      if (shown) shown.dataset.shut = "";
    }
  });
  const forget = () => {
    for (const left of document.querySelectorAll("[data-shut]:not(:hover, :focus-within)")) {
      delete left.dataset.shut;
    }
  };
  for (const type of ["focusin", "pointerover"]) addEventListener(type, forget);
})();
