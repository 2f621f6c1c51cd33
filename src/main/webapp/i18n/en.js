// All visible text in English, by feature. The other language has the same keys; a test compares them.

import account from "./en/account.js";
import answer from "./en/answer.js";
import asset from "./en/asset.js";
import composition from "./en/composition.js";
import law from "./en/law.js";
import live from "./en/live.js";
import meeting from "./en/meeting.js";
import month from "./en/month.js";
import notice from "./en/notice.js";
import pool from "./en/pool.js";
import record from "./en/record.js";
import refusal from "./en/refusal.js";
import series from "./en/series.js";
import shell from "./en/shell.js";
import today from "./en/today.js";
import unit from "./en/unit.js";
import watch from "./en/watch.js";
import week from "./en/week.js";

export default { ...shell, ...today, ...week, ...month, ...meeting, ...series, ...answer, ...composition, ...asset, ...unit, ...account, ...notice, ...law, ...pool, ...watch, ...record, ...live, ...refusal };
