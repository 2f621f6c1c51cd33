import { html } from "lit";
import { PageElement } from "../../ui/element.js";
class TodayPage extends PageElement {
  render() {
    return html`<div class="page"><h1>Hôm nay</h1></div>`;
  }
}
customElements.define("today-page", TodayPage);
