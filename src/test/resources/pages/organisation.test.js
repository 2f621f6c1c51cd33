import { branches, forest, pathTo, sift, sizeOf, visible } from "/app/unit/forest.js";
import { operationsOf, typeOf } from "/app/reference/openapi.js";
import { same } from "./expect.js";

const unit = (id, level, parentId, name = id) => ({ id, code: id, level, parentId, name });
const units = [
  unit("p", "PROVINCE", null, "Tỉnh Điện Biên"),
  unit("vp", "PROVINCE", "p", "Văn phòng"),
  unit("x1", "COMMUNE", "p", "Xã Mường Nhé"),
  unit("x2", "COMMUNE", "p", "Xã Sín Thầu"),
];
const names = (nodes) => nodes.map((node) => [node.id, names(node.children)]);

export default {
  "bodies and communes below one parent get a heading each": () => {
    same(names(forest(units)), [
      [
        "p",
        [
          ["p/bodies", [["vp", []]]],
          [
            "p/communes",
            [
              ["x1", []],
              ["x2", []],
            ],
          ],
        ],
      ],
    ]);
  },

  "districts get their own heading and keep their communes": () => {
    const old = [
      unit("p", "PROVINCE", null),
      unit("vp", "PROVINCE", "p"),
      unit("h", "DISTRICT", "p"),
      unit("x", "COMMUNE", "h"),
    ];
    same(names(forest(old)), [
      [
        "p",
        [
          ["p/bodies", [["vp", []]]],
          ["p/districts", [["h", [["x", []]]]]],
        ],
      ],
    ]);
  },

  "headings are not counted as units": () => same(sizeOf(forest(units)[0]), 3),

  "a search keeps what it finds and the way to it": () => {
    same(names(sift(forest(units), "muong nhe")), [["p", [["p/communes", [["x1", []]]]]]]);
    same(sift(forest(units), "không có"), []);
  },

  "only open branches are seen": () => {
    const nodes = forest(units);
    same(
      visible(nodes, new Set()).map(({ node }) => node.id),
      ["p"],
    );
    same(
      visible(nodes, new Set(branches(nodes)))
        .map(({ node, level }) => [node.id, level])
        .slice(0, 3),
      [
        ["p", 1],
        ["p/bodies", 2],
        ["vp", 3],
      ],
    );
  },

  "the way to a unit leads through its headings": () => same(pathTo(forest(units), "x2"), ["p", "p/communes", "x2"]),

  "the description of the interface is shown by tag": () => {
    const description = {
      paths: {
        "/api/meetings": { get: { tags: ["Meetings"], summary: "All", responses: { 200: { description: "OK" } } } },
      },
    };
    same(operationsOf(description), [
      {
        tag: "Meetings",
        operations: [
          {
            method: "GET",
            path: "/api/meetings",
            summary: "All",
            parameters: [],
            answers: [{ status: "200", says: "OK" }],
          },
        ],
      },
    ]);
  },

  "a schema is written like what it describes, also one that holds itself": () => {
    const description = {
      components: {
        schemas: {
          Unit: { properties: { id: { type: "string" }, children: { items: { $ref: "#/components/schemas/Unit" } } } },
        },
      },
    };
    const text = typeOf({ $ref: "#/components/schemas/Unit" }, description);
    same(text.startsWith("{\n  id: string,\n  children: [{"), true);
    same(text.includes("{…}"), true);
  },
};
