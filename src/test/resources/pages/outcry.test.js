import { Outcry } from "/app/media/outcry.js";
import { same } from "./expect.js";

function outcry() {
  const later = [];
  const heard = [];
  return { later, heard, cry: new Outcry(() => heard.push("lost"), (task) => later.push(task)) };
}

export default {
  aLossIsToldAtOnceAndOnceHoweverManyEventsSayIt() {
    const { cry, heard } = outcry();
    cry.cry();
    cry.cry();
    same(heard.length, 1);
  },

  itIsToldAgainWhileTheServerMayForget() {
    const { cry, heard, later } = outcry();
    cry.cry();
    later.shift()();
    later.shift()();
    same(heard.length, 3);
  },

  nobodyIsToldAnyMoreWhenItIsOver() {
    const { cry, heard, later } = outcry();
    cry.cry();
    cry.calm();
    later.shift()();
    same(heard.length, 1);
  },

  whoIsAloneWithTheTroubleFallsSilentAfterAMinute() {
    const { cry, heard, later } = outcry();
    cry.cry();
    while (later.length > 0) later.shift()();
    same(heard.length, 20);
  },
};
