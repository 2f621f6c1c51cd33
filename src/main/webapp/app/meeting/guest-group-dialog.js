import { api } from "../../ui/api.js";
import { DialogElement } from "../../ui/dialog.js";
import { focusFirstWrong, textField } from "../../ui/fields.js";
import { t } from "../../ui/i18n.js";
import { compositionBody } from "./composition.js";

/** Names the composition as it stands, to have it again. Takes {lines}; answers the saved group. */
class GuestGroupDialog extends DialogElement {
  name = "";
  wrong = "";

  heading() {
    return t("groups.saveTitle");
  }

  actionLabel() {
    return t("groups.saveYes");
  }

  body() {
    return textField({
      id: "group-name",
      label: t("groups.name"),
      hint: t("groups.nameHint"),
      value: this.name,
      max: 200,
      required: true,
      wrong: this.wrong,
      onInput: (name) => {
        this.name = name;
        this.requestUpdate();
      },
    });
  }

  async act() {
    this.wrong = this.name.trim() === "" ? t("field.missing") : "";
    this.requestUpdate();
    if (!this.wrong) return api.post("/api/meetings/groups", { name: this.name.trim(), lines: compositionBody(this.lines) });
    focusFirstWrong(this);
    return undefined;
  }
}

customElements.define("guest-group-dialog", GuestGroupDialog);
