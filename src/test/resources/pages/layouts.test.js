import { large, layoutAfter, rememberedLayout } from "/app/media/layouts.js";
import { same } from "./expect.js";

const ROOM = { speaker: "a", hub: "hub", mine: "b", sharers: [] };

function shown(layout, room) {
  const { site, what } = large(layout, { ...ROOM, ...room });
  return `${site} ${what}`;
}

export default {
  theSpeakerStandsLarge() {
    same(shown("SPEAKER", {}), "a camera");
  },

  whoSpeaksSeesTheHub() {
    same(shown("SPEAKER", { mine: "a" }), "hub camera");
    same(shown("SHOWN", { mine: "a" }), "hub camera");
  },

  whatTheSpeakerOrTheHubShowsIsShown() {
    same(shown("SPEAKER", { sharers: ["a"] }), "a desktop");
    same(shown("SPEAKER", { sharers: ["hub"] }), "hub desktop");
    same(shown("SPEAKER", { sharers: ["c"] }), "a camera");
  },

  whoWantsToSeeWhatIsShownSeesTheLastWhoBegan() {
    same(shown("SHOWN", { sharers: ["a", "c"] }), "c desktop");
    same(shown("SHOWN", {}), "a camera");
  },

  nobodyIsShownHisOwnScreen() {
    same(shown("SPEAKER", { mine: "a", sharers: ["a"] }), "hub camera");
  },

  inTheGridNobodyStandsLarge() {
    same(large("GRID", ROOM), { grid: true, site: null, what: "camera" });
  },

  onlyAMediaServerCarriesScreens() {
    same(layoutAfter("GRID", "JITSI"), "SHOWN");
    same(layoutAfter("GRID", "MESH"), "SPEAKER");
    same(layoutAfter("SHOWN", "MESH"), "SPEAKER");
  },

  aLayoutThatIsNotKnownIsForgotten() {
    same(rememberedLayout({ getItem: () => "CIRCLE" }), "SPEAKER");
    same(rememberedLayout({ getItem: () => "GRID" }), "GRID");
  },
};
