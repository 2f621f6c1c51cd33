// The changes that an administrator can make to the organisation, one dialog each.

import "./create-dialog.js";
import "./import-dialog.js";
import "./merge-dialog.js";
import "./one-unit-dialogs.js";
import "./split-dialog.js";
