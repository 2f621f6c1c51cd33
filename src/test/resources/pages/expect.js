/** Throws unless both are the same, read as JSON, whatever the order of their fields. */
export function same(actual, expected, what = "value") {
  const [a, b] = [canonical(actual), canonical(expected)];
  if (a !== b) throw new Error(`${what}:\n  is       ${a}\n  expected ${b}`);
}

function canonical(value) {
  return JSON.stringify(value, (_, v) =>
    v && typeof v === "object" && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([x], [y]) => (x < y ? -1 : 1)))
      : v,
  );
}

/** Throws unless the function throws an error of this name. */
export function throws(act, name) {
  try {
    act();
  } catch (error) {
    same(error.name, name, "error");
    return;
  }
  throw new Error(`no ${name} was thrown`);
}

/** Lets promises that are ready go on. */
export function settled() {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
