// An OpenAPI 3 description in the form in which a page shows it.

const METHODS = ["get", "post", "put", "patch", "delete"];
const DEEPEST = 4;

/** All operations by tag: [{tag, operations: [{method, path, summary, parameters, body, answers}]}]. */
export function operationsOf({ paths = {} }) {
  const groups = new Map();
  for (const [path, item] of Object.entries(paths)) {
    for (const method of METHODS) {
      if (!item[method]) continue;
      const tag = item[method].tags?.[0] ?? path.split("/")[2] ?? path;
      if (!groups.has(tag)) groups.set(tag, []);
      groups.get(tag).push(operation(method, path, item));
    }
  }
  return [...groups].map(([tag, operations]) => ({ tag, operations })).sort((a, b) => a.tag.localeCompare(b.tag));
}

function operation(method, path, item) {
  const { summary = "", parameters = [], requestBody, responses = {} } = item[method];
  return {
    method: method.toUpperCase(),
    path,
    summary,
    parameters: [...(item.parameters ?? []), ...parameters],
    body: schemaOf(requestBody),
    answers: Object.entries(responses).map(([status, answer]) => ({
      status,
      says: answer.description ?? "",
      schema: schemaOf(answer),
    })),
  };
}

function schemaOf(carrier) {
  return Object.values(carrier?.content ?? {})[0]?.schema;
}

/** A schema written like the JSON it describes. */
export function typeOf(schema, description, depth = 0) {
  if (!schema) return "…";
  const known = schema.$ref ? resolve(schema.$ref, description) : schema;
  if (!known) return schema.$ref.split("/").pop();
  if (known.allOf) return known.allOf.map((part) => typeOf(part, description, depth)).join(" & ");
  if (known.enum) return known.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (known.items) return `[${typeOf(known.items, description, depth)}]`;
  if (known.properties) return depth < DEEPEST ? objectOf(known.properties, description, depth) : "{…}";
  const type = [known.type].flat().filter(Boolean).join(" | ");
  return known.format ? `${type} (${known.format})` : type || "…";
}

function objectOf(properties, description, depth) {
  const indent = "  ".repeat(depth + 1);
  const lines = Object.entries(properties).map(
    ([name, schema]) => `${indent}${name}: ${typeOf(schema, description, depth + 1)}`,
  );
  return `{\n${lines.join(",\n")}\n${"  ".repeat(depth)}}`;
}

function resolve(reference, description) {
  return reference
    .replace(/^#\//, "")
    .split("/")
    .reduce((found, name) => found?.[name], description);
}
