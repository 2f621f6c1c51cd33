import { t } from "../../ui/i18n.js";

/**
 * The ways in which the server lets this person into a meeting: `{key, as, site, heads, label}`. The chair sits at the hub; a
 * secretary and an operator carry no site's picture and sound.
 */
export function entrances(meeting) {
  return meeting.my.flatMap((part) => WAYS[part]?.(meeting) ?? []);
}

const WAYS = {
  CHAIR: (m) => [
    {
      key: "CHAIR",
      as: "CHAIR",
      site: m.hubSite.id,
      heads: null,
      label: t("media.as.CHAIR", { site: m.hubSite.name }),
    },
  ],
  SECRETARY: () => [desk("SECRETARY")],
  OPERATOR: () => [desk("OPERATOR")],
  SITE: (m) => m.mySites.map((id) => siteOf(m, id)),
};

function desk(as) {
  return { key: as, as, site: null, heads: null, label: t(`media.as.${as}`) };
}

function siteOf(meeting, id) {
  const site = meeting.sites.find((s) => s.id === id);
  return {
    key: id,
    as: "SITE",
    site: id,
    heads: site?.reply?.headCount ?? null,
    label: t("media.as.SITE", { site: site?.name ?? id }),
  };
}
