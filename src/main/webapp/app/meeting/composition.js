// Who is asked to a meeting, line by line, while it is being written.

export const POSTS = [
  "Chủ tịch UBND",
  "Phó Chủ tịch UBND",
  "Ủy viên UBND",
  "Chánh Văn phòng",
  "Phó Chánh Văn phòng",
  "Giám đốc",
  "Phó Giám đốc",
  "Trưởng phòng",
  "Phó Trưởng phòng",
  "Chuyên viên",
  "Văn thư",
  "Cán bộ kỹ thuật",
];

export const MOST_OF_A_UNIT = 99;

/** A new line: one person of each invited site, not demanded. */
export function emptyLine(change = {}) {
  return {
    key: crypto.randomUUID(),
    id: null,
    whom: "EACH",
    level: null,
    unitIds: [],
    personId: null,
    name: "",
    post: "",
    quota: 1,
    mandatory: false,
    ...change,
  };
}

/** The lines of a meeting or of a saved group; a group's lines are new wherever they are put. */
export function linesOf(composition) {
  return (composition ?? []).map(({ id = null, whom, level, unitIds, personId, name, outside, post, quota, mandatory }) =>
    emptyLine({ id, whom, level, unitIds, personId, name: name ?? outside ?? "", post: post ?? "", quota, mandatory }),
  );
}

/** What is sent. */
export function compositionBody(lines) {
  return lines.map(({ id, whom, level, unitIds, personId, name, post, quota, mandatory }) => ({
    id,
    whom,
    level: whom === "EACH" ? level : null,
    unitIds: whom === "UNITS" ? unitIds : [],
    personId: whom === "PERSON" ? personId : null,
    outside: whom === "OUTSIDE" ? name.trim() : null,
    post: post.trim() || null,
    quota: whom === "PERSON" ? 1 : quota,
    mandatory: whom !== "OUTSIDE" && mandatory,
  }));
}

/** The key of what a line lacks; null when nothing. */
export function lineFault({ whom, unitIds, personId, name, post, quota }) {
  if (whom === "UNITS" && unitIds.length === 0) return "composition.unitsMissing";
  if (whom === "PERSON" && !personId) return "composition.personMissing";
  if (whom === "OUTSIDE" && name.trim() === "") return "composition.outsideMissing";
  if ((whom === "EACH" || whom === "UNITS") && post.trim() === "") return "composition.postMissing";
  return Number.isInteger(quota) && quota >= 1 && quota <= MOST_OF_A_UNIT ? null : "composition.quotaWrong";
}

/** Whether every line says whom it asks. */
export function compositionComplete(lines) {
  return lines.every((line) => lineFault(line) === null);
}

/** The sites through which these lines ask: units have to be invited to be asked, a saved tier is invited as a whole. */
export function sitesAsked(lines, units, sites, { tiers = false } = {}) {
  const levels = new Map(units.map(({ id, level }) => [id, level]));
  const asks = ({ unitId }) =>
    lines.some(
      ({ whom, level, unitIds }) =>
        (whom === "UNITS" && unitIds.includes(unitId)) ||
        (tiers && whom === "EACH" && (level === null || levels.get(unitId) === level)),
    );
  return sites.filter(asks).map(({ id }) => id);
}

/** How many people the lines ask for, of these sites; the hub is no invited site. */
export function peopleAsked(lines, units, sites) {
  const levels = new Map(units.map(({ id, level }) => [id, level]));
  const of = ({ whom, level, unitIds, quota }) => {
    if (whom === "PERSON") return 1;
    if (whom === "OUTSIDE") return quota;
    if (whom === "UNITS") return unitIds.length * quota;
    return sites.filter(({ unitId }) => level === null || levels.get(unitId) === level).length * quota;
  };
  return lines.reduce((sum, line) => sum + of(line), 0);
}
