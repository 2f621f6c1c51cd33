import { sentence } from "/app/record/sentence.js";
import { useLanguage } from "/ui/i18n.js";
import { same } from "./expect.js";

const chair = { as: "CHAIR", name: "Lò Văn A" };
const site = { siteId: "dc-03160", site: "UBND xã Mường Nhé" };

function told(type, text = {}) {
  return sentence({ type, text, by: chair });
}

export default {
  "every line that the server tells becomes a whole sentence": async () => {
    await useLanguage("vi");
    const lines = await (await fetch("/tests/timeline.json")).json();
    const broken = lines.map((line) => sentence(line)).filter((words) => /[{}]|undefined|^event\./.test(words));
    same(broken, []);
    same(lines.length > 20, true);
  },

  "an entry names who did it": async () => {
    await useLanguage("vi");
    same(told("Opened"), "Lò Văn A khai mạc.");
  },

  "an entry says more when it carries more": () => {
    same(told("SiteConnected", site), "UBND xã Mường Nhé kết nối.");
    same(told("SiteConnected", { ...site, heads: 7 }), "UBND xã Mường Nhé kết nối, 7 người.");
    same(told("HandRaised", { ...site, topic: "Cầu treo" }), "UBND xã Mường Nhé xin phát biểu về: Cầu treo.");
    same(told("Suspended", { reason: "Mất điện" }), "Lò Văn A tạm dừng cuộc họp. Lý do: Mất điện");
  },

  "the floor is told with its length and how it ended": () => {
    same(told("FloorGranted", { ...site, seconds: 300 }), "UBND xã Mường Nhé phát biểu, thời gian 5 phút.");
    same(told("FloorEnded", { ...site, reason: "NEXT" }), "UBND xã Mường Nhé dừng phát biểu (chuyển điểm cầu khác).");
  },

  "an item of the agenda is told by its title": () => {
    same(told("ItemStarted", { itemId: "a-2", item: "Báo cáo" }), "Chuyển sang nội dung: Báo cáo.");
  },

  "a correction of the roll is told with its reason": () => {
    const text = { ...site, roll: "PRESENT", heads: 7, reason: "Báo qua điện thoại" };
    same(
      told("RollCallCorrected", text),
      "Lò Văn A sửa điểm danh của UBND xã Mường Nhé: có mặt. Lý do: Báo qua điện thoại",
    );
  },

  "what was said is told by the site that said it, else by the person": () => {
    same(told("Said", { ...site, name: "Vàng B", text: "Rõ" }), "UBND xã Mường Nhé: “Rõ”");
    same(told("Said", { name: "Lò Văn A", text: "Rõ" }), "Lò Văn A: “Rõ”");
  },
};
