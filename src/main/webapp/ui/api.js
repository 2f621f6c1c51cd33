// The one way to the server's REST interface.

import { session } from "./session.js";

/** A request that did not succeed: a refusal with its stable code, or no answer at all (status 0, code "OFFLINE"). */
export class Problem extends Error {
  constructor(status, code, details = {}) {
    super(code);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

/**
 * Sends one request and gives the answer's JSON (or undefined for none). An ended session asks for the login over the
 * page and sends the request again, so nothing that was typed is lost.
 */
export async function request(method, path, body, { signal, type = "application/json" } = {}) {
  const answer = await send(method, path, body, signal, type);
  if (answer.ok) return read(answer);
  const problem = await problemOf(answer);
  if (await mended(problem)) return request(method, path, body, { signal, type });
  throw problem;
}

export const api = {
  get: (path, options) => request("GET", path, undefined, options),
  post: (path, body, options) => request("POST", path, body, options),
  put: (path, body, options) => request("PUT", path, body, options),
  delete: (path, options) => request("DELETE", path, undefined, options),
};

/** One path segment, safe whatever the id holds. */
export function segment(id) {
  return encodeURIComponent(id);
}

async function send(method, path, body, signal, type) {
  const headers = { Accept: "application/json" };
  if (method !== "GET" && session.current) headers["X-Csrf-Token"] = session.current.csrf;
  if (body !== undefined) headers["Content-Type"] = type;
  const payload = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
  try {
    return await fetch(path, { method, headers, body: payload, signal, credentials: "same-origin", cache: "no-store" });
  } catch (failure) {
    if (failure.name === "AbortError") throw failure;
    throw new Problem(0, "OFFLINE");
  }
}

async function read(answer) {
  if (answer.status === 204) return undefined;
  const text = await answer.text();
  return text === "" ? undefined : JSON.parse(text);
}

async function problemOf(answer) {
  try {
    const { code, details } = await answer.json();
    return new Problem(answer.status, code ?? "UNEXPECTED", details ?? {});
  } catch {
    return new Problem(answer.status, answer.status === 404 ? "NOT_FOUND" : "UNEXPECTED");
  }
}

/** Whether what was wrong with the session has been put right, so that the request may be sent again. */
async function mended({ status, code }) {
  if (status === 401 && code === "NOT_SIGNED_IN") return session.renew();
  // Another tab of this browser signed in again: same cookie, new token.
  if (status === 403 && code.startsWith("CSRF")) return session.refresh();
  return false;
}
