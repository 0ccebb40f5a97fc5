/* Buttons that copy a text: `data-copy` is the id of the element whose text it is, taken as it stands;
   `data-copied` is the word that says that it was done. */
(() => {
  "use strict";
  const buttons = document.querySelectorAll("[data-copy]");
  if (!buttons.length) return;

  const said = document.createElement("p");
  said.className = "unseen";
  said.setAttribute("role", "status");
  document.body.append(said);

  /* What a browser without the newer way, or one that refuses it here, still can. */
  const copyByEvent = (text) => {
    let done = false;
    const give = (event) => {
      event.clipboardData.setData("text/plain", text);
      event.preventDefault();
      done = true;
    };
    document.addEventListener("copy", give, { once: true });
    document.execCommand("copy");
    document.removeEventListener("copy", give);
    return done;
  };

  const copy = async (text) => {
    if (!navigator.clipboard) return copyByEvent(text);
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyByEvent(text);
    }
  };

  const press = async (button) => {
    const element = document.getElementById(button.dataset.copy);
    const word = button.textContent;
    if (!(await copy(element.textContent))) {
      getSelection().selectAllChildren(element); /* ready for the reader's own keys */
      return;
    }
    if (word === button.dataset.copied) return;
    said.textContent = button.textContent = button.dataset.copied;
    setTimeout(() => {
      button.textContent = word;
      said.textContent = "";
    }, 2000);
  };

  for (const button of buttons) button.addEventListener("click", () => press(button));
})();
