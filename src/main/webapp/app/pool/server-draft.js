/** A new server as the form first shows it. */
export const NEW_SERVER = {
  revision: 0,
  name: "",
  state: "OUT_OF_SERVICE",
  url: "",
  script: "",
  domain: "",
  muc: "",
  algorithm: "RS256",
  issuer: "diemcau",
  audience: "diemcau",
  subject: "*",
  secret: "",
  prosody: "",
  jicofo: "",
  bridges: "",
  recorders: "",
  region: "",
  endpoints: 200,
  recordings: 0,
  weight: 1,
};

const NEEDED = ["name", "url", "issuer", "audience", "subject"];
const LISTS = ["bridges", "recorders"];

/** A server of the pool as the form shows it: each list is a text with a line for each address. */
export function draftOf(server) {
  const draft = Object.fromEntries(Object.keys(NEW_SERVER).map((name) => [name, server[name] ?? NEW_SERVER[name]]));
  for (const name of LISTS) draft[name] = server[name].join("\n");
  return draft;
}

/** What the form says as the server reads it; an empty secret keeps the one that is there. */
export function bodyOf(draft) {
  const body = { ...draft, secret: draft.secret || null };
  for (const name of LISTS) body[name] = lines(draft[name]);
  return body;
}

/** The names of the fields that still lack something. */
export function lacking(draft, hasSecret) {
  const empty = NEEDED.filter((name) => !draft[name].trim());
  if (draft.algorithm === "HS256" && !hasSecret && !draft.secret) empty.push("secret");
  for (const name of ["endpoints", "recordings", "weight"]) if (!Number.isInteger(draft[name])) empty.push(name);
  return empty;
}

function lines(text) {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
