import { match, pattern } from "/ui/router.js";
import { same } from "./expect.js";

const routes = [
  { name: "new", matches: pattern("/cuoc-hop/moi") },
  { name: "meeting", matches: pattern("/cuoc-hop/:id") },
  { name: "record", matches: pattern("/cuoc-hop/:id/bien-ban") },
];

function found(path) {
  const answer = match(routes, path);
  return answer && [answer.route.name, { ...answer.params }];
}

export default {
  "the first route that matches shows its page": () => {
    same(found("/cuoc-hop/moi"), ["new", {}]);
    same(found("/cuoc-hop/0HZ8K"), ["meeting", { id: "0HZ8K" }]);
    same(found("/cuoc-hop/0HZ8K/bien-ban"), ["record", { id: "0HZ8K" }]);
  },

  "a slash at the end changes nothing": () => same(found("/cuoc-hop/moi/"), ["new", {}]),

  "a part of a path is read as it was meant": () => same(found("/cuoc-hop/a%20b"), ["meeting", { id: "a b" }]),

  "what matches no route is no page": () => {
    same(found("/cuoc-hop"), null);
    same(found("/cuoc-hop/1/2/3"), null);
  },
};
