const loaded = new Map();

/** Adds a feature's stylesheet once and resolves when it applies, so that no page is seen without its style. */
export function stylesheet(href) {
  if (!loaded.has(href)) loaded.set(href, add(href));
  return loaded.get(href);
}

function add(href) {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  const arrived = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => {
      loaded.delete(href);
      link.remove();
      reject(new Error(`no stylesheet at ${href}`));
    };
  });
  // Before the print style, which has the last word on paper.
  document.head.insertBefore(link, document.querySelector('link[media="print"]'));
  return arrived;
}
