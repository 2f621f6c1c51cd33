import { carried, offered } from "/app/meeting/carry.js";
import { emptyItem } from "/app/meeting/draft.js";
import { same } from "./expect.js";

const MARK = "Chuyển từ cuộc họp ngày 26/11/2026.";
const item = (title, note = "") => ({ ...emptyItem(), key: title, title, note });
const short = (agenda) => agenda.map(({ title, note }) => `${title}|${note}`);

export default {
  "a point that is not there is put at the end, before nothing that is empty": () => {
    const agenda = carried([item("Khai mạc"), item("")], item("Cấp nước"), MARK);
    same(short(agenda), ["Khai mạc|", `Cấp nước|${MARK}`]);
  },

  "a copy that is there is marked where it stands": () => {
    const agenda = carried([item("Cấp nước", "Xem báo cáo"), item("Kết luận")], item("Cấp nước", "Xem báo cáo"), MARK);
    same(short(agenda), [`Cấp nước|${MARK}\nXem báo cáo`, "Kết luận|"]);
  },

  "what was carried is not offered again": () => {
    const points = [item("Cấp nước"), item("Y tế")];
    same(offered(points, [item("Y tế")], MARK).map(({ title }) => title), ["Cấp nước", "Y tế"]);
    same(offered(points, carried([], points[0], MARK), MARK).map(({ title }) => title), ["Y tế"]);
  },
};
