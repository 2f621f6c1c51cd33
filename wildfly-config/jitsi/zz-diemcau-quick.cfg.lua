-- The other side: Prosody forgets a bridge that has died at once. As delivered it keeps the dead bridge's session for 15 s, and with a second bridge at hand
-- people are without picture for 17 s; without stream management for the components it was 2.7 s. Clients keep theirs: they come and go over radio links.
-- It must be read after jitsi-meet.cfg.lua, so it goes into the same folder conf.d (prosody/config/conf.d), under a name that sorts behind.

VirtualHost "auth.meet.jitsi"
    modules_disabled = { "smacks" }
