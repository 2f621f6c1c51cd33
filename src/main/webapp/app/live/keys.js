/** Keys of the room, taken only when nobody is typing and no dialog is open. */
export class Keys {
  #actions;
  #listen = (event) => this.#pressed(event);

  /** @param actions `{key: function}`; keys as in KeyboardEvent.key, letters in lower case */
  constructor(actions) {
    this.#actions = new Map(Object.entries(actions));
  }

  start() {
    document.addEventListener("keydown", this.#listen);
  }

  stop() {
    document.removeEventListener("keydown", this.#listen);
  }

  #pressed(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return;
    if (isTyping(event.target) || document.querySelector("dialog[open]")) return;
    const act = this.#actions.get(event.key.length === 1 ? event.key.toLowerCase() : event.key);
    if (!act) return;
    event.preventDefault();
    act();
  }
}

function isTyping(element) {
  return (
    element instanceof HTMLElement && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName))
  );
}
