/* The choice of theme: as the system has it, light or dark. It is kept for the next page; a browser
   that keeps nothing for files on a disk shows the system's theme there. */
(() => {
  "use strict";
  const KEY = "factsheet-theme";
  const root = document.documentElement;
  const choice = document.getElementById("theme_choice");
  if (!choice) return;

  const show = (theme) => {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
    choice.value = root.dataset.theme || "auto";
  };

  show(root.dataset.theme);
  choice.addEventListener("change", () => {
    show(choice.value);
    try {
      if (root.dataset.theme) localStorage.setItem(KEY, root.dataset.theme);
      else localStorage.removeItem(KEY);
    } catch {
      /* The choice holds for this page only. */
    }
  });
  addEventListener("storage", (event) => {
    if (event.key === KEY) show(event.newValue);
  });
})();
