/* Before the page is drawn: that scripts run, and the theme this reader chose last time.
   It stands in the head and is not deferred, so that nothing on the page moves or flashes. */
(function () {
  "use strict";
  var root = document.documentElement;
  root.classList.add("js");
  try {
    var kept = localStorage.getItem("factsheet-theme");
    if (kept === "light" || kept === "dark") root.setAttribute("data-theme", kept);
  } catch (_) {
    /* Without storage the system's theme is shown. */
  }
})();
