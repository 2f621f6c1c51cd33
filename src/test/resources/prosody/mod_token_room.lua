-- Lets somebody into the one room of the token, as owner or member as the token says; Jitsi's token_verification and token_affiliation do
-- the same at this moment of the join.

local jid = require "util.jid";
local st = require "util.stanza";

module:hook("muc-occupant-pre-join", function (event)
	local session, room, stanza = event.origin, event.room, event.stanza;
	if session.token_room ~= "*" and session.token_room:lower() ~= jid.node(room.jid) then
		session.send(st.error_reply(stanza, "cancel", "not-allowed", "Room does not match the room from token"));
		return true;
	end
	local user = session.token_user;
	local owner = user.moderator == true or user.moderator == "true" or user.affiliation == "owner";
	local affiliation = owner and "owner" or "member";
	room:set_affiliation(true, jid.bare(stanza.attr.from), affiliation);
	event.occupant.role = room:get_default_role(affiliation);
end, -3.5);
