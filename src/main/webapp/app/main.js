// Starts the product in this page: the language first, so that nothing is ever shown without words.

import { rememberedLanguage, useLanguage } from "../ui/i18n.js";
import { startRouting } from "../ui/router.js";

await useLanguage(rememberedLanguage());
startRouting();
await import("./shell/app-shell.js");
