// All visible text in English, by feature. The other language has the same keys; a test compares them.

import account from "./en/account.js";
import law from "./en/law.js";
import live from "./en/live.js";
import meeting from "./en/meeting.js";
import notice from "./en/notice.js";
import pool from "./en/pool.js";
import record from "./en/record.js";
import refusal from "./en/refusal.js";
import shell from "./en/shell.js";
import today from "./en/today.js";
import unit from "./en/unit.js";
import watch from "./en/watch.js";
import week from "./en/week.js";

export default { ...shell, ...today, ...week, ...meeting, ...unit, ...account, ...notice, ...pool, ...watch, ...record, ...law, ...live, ...refusal };
