import { LitElement } from "lit";
import { t } from "../../ui/i18n.js";

const ticking = new Set();
let timer = null;

/**
 * A clock that counts by the server's time: up from `spent` since `from`, or down to `until`. Tabular figures; it writes only its own
 * text, so a page with many clocks is not rendered four times a second.
 */
export class RoomClock extends LitElement {
  static properties = {
    clock: { attribute: false },
    from: { type: Number },
    spent: { type: Number },
    until: { type: Number },
  };

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    ticking.add(this);
    timer ??= setInterval(() => ticking.forEach((tick) => tick.show()), 250);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    ticking.delete(this);
    if (ticking.size > 0) return;
    clearInterval(timer);
    timer = null;
  }

  updated() {
    this.show();
  }

  show() {
    const over = this.milliseconds() < 0;
    const text = clockText(Math.abs(this.milliseconds()));
    const shown = over ? t("live.clock.over", { time: text }) : text;
    if (this.textContent !== shown) this.textContent = shown;
    this.classList.toggle("is-over", over);
  }

  milliseconds() {
    const now = this.clock?.now() ?? Date.now();
    if (this.until != null) return this.until - now;
    return (this.spent ?? 0) + (this.from != null ? Math.max(0, now - this.from) : 0);
  }
}

/** Minutes and seconds, with hours only when there are some: 4:05, 1:02:03. Rounded so that a countdown ends with 0:00. */
export function clockText(milliseconds) {
  const all = Math.floor((milliseconds + 499) / 1000);
  const [h, m, s] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  const two = (n) => String(n).padStart(2, "0");
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

customElements.define("room-clock", RoomClock);
