// Runs before the first paint, so that a dark room never sees a white flash. The only classic script of the product.
(function () {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");

  function wanted() {
    try {
      return localStorage.getItem("dc-theme");
    } catch {
      return null; // storage may be closed by policy
    }
  }

  function paint() {
    const choice = wanted();
    const dark = choice === "dark" || (choice !== "light" && system.matches);
    root.dataset.theme = dark ? "dark" : "light";
  }

  system.addEventListener("change", paint);
  addEventListener("storage", paint);
  addEventListener("dc-theme", paint);
  paint();
})();
