import { Flow } from "/app/media/flow.js";
import { same } from "./expect.js";

const arriving = (download) => ({ bitrate: { download } });

function flow() {
  const hands = { now: 100000 };
  return { hands, flow: new Flow(() => hands.now) };
}

export default {
  whatStopsSuddenlyIsNoticedAtTheSecondLook() {
    const { flow: line } = flow();
    same([500, 0, 0].map((rate) => line.hasStopped(arriving(rate))), [false, false, true]);
  },

  whatHardlyFlowedDoesNotStop() {
    const { flow: line } = flow();
    same([10, 0, 0, 0].map((rate) => line.hasStopped(arriving(rate))), [false, false, false, false]);
  },

  somebodyWhoClosedHisCameraExplainsIt() {
    const { flow: line, hands } = flow();
    line.hasStopped(arriving(500));
    line.explain();
    hands.now += 20000;
    same(line.hasStopped(arriving(0)), false);
    hands.now += 60000;
    same([0, 0, 0].map((rate) => line.hasStopped(arriving(rate))), [false, false, false]);
  },

  aServerThatSaysNothingOfItsConnectionIsNotSuspected() {
    const { flow: line } = flow();
    same([arriving(500), undefined, {}, arriving(null)].map((stats) => line.hasStopped(stats)), [false, false, false, false]);
  },
};
