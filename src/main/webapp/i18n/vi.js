// All visible text in Vietnamese, by feature. The other language has the same keys; a test compares them.

import account from "./vi/account.js";
import answer from "./vi/answer.js";
import asset from "./vi/asset.js";
import composition from "./vi/composition.js";
import law from "./vi/law.js";
import live from "./vi/live.js";
import meeting from "./vi/meeting.js";
import month from "./vi/month.js";
import notice from "./vi/notice.js";
import pool from "./vi/pool.js";
import record from "./vi/record.js";
import refusal from "./vi/refusal.js";
import series from "./vi/series.js";
import shell from "./vi/shell.js";
import today from "./vi/today.js";
import unit from "./vi/unit.js";
import watch from "./vi/watch.js";
import week from "./vi/week.js";

export default { ...shell, ...today, ...week, ...month, ...meeting, ...series, ...answer, ...composition, ...asset, ...unit, ...account, ...notice, ...law, ...pool, ...watch, ...record, ...live, ...refusal };
