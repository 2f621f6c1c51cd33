/**
 * What a site's views look at: those it is told of by name, those whose picture it may have, and its own seat, all as sites with a presence.
 * The desk needs nothing of this, it knows every seat.
 *
 * @param told the folded state of a site
 * @param seat its own seat, null as long as it has none
 * @param peers who exchanges pictures (`{site, name, away}`)
 */
export function withOthers(told, seat, peers) {
  const away = told.roster.away ?? {};
  const sites = new Map(peers.map((p) => [p.site, { id: p.site, name: p.name, hub: false, presence: here(p.away) }]));
  for (const site of told.sites) sites.set(site.id, { ...site, presence: here(away[site.id]) });
  if (seat) sites.set(seat.id, seat);
  return { ...told, sites: [...sites.values()] };
}

function here(presence) {
  return presence ?? "CONNECTED";
}
