-- Checks tokens at the login as Jitsi's Prosody was seen to do (src/docs/jitsi.md): exactly the algorithm of the host, a header of type
-- JWT, issuer and audience as plain strings among the accepted ones, sub and room required, times without leeway, and RS256
-- keys fetched once as <key server>/<sha256 of the kid>.pem.

local async = require "util.async";
local base64 = require "util.encodings".base64;
local formdecode = require "util.http".formdecode;
local hashes = require "util.hashes";
local http = require "net.http";
local json = require "util.json";
local new_id = require "util.id".medium;
local sasl = require "util.sasl";

local algorithm = module:get_option_string("signature_algorithm");
local secret = module:get_option_string("app_secret");
local key_server = module:get_option_string("asap_key_server");
local issuers = module:get_option_set("asap_accepted_issuers");
local audiences = module:get_option_set("asap_accepted_audiences");
local keys = {};

local function unbase64url(text)
	return base64.decode((text:gsub("[-_]", { ["-"] = "+", ["_"] = "/" })) .. string.rep("=", -#text % 4));
end

local function decoded(text)
	local bytes = unbase64url(text);
	return bytes and json.decode(bytes);
end

local function fetched(kid)
	local wait, done = async.waiter();
	http.request(key_server .. "/" .. hashes.sha256(kid, true) .. ".pem", nil, function (body, code)
		if code == 200 then
			keys[kid] = require "openssl.pkey".new(body, "PEM", "public");
		end
		done();
	end);
	wait();
	return keys[kid];
end

local signs = {};

function signs.HS256(_, text, signature)
	return hashes.equals(hashes.hmac_sha256(secret, text), signature);
end

function signs.RS256(header, text, signature)
	if type(header.kid) ~= "string" then
		return false;
	end
	local key = keys[header.kid] or fetched(header.kid);
	return key and key:verify(signature, require "openssl.digest".new("sha256"):update(text));
end

local function strings(user)
	for _, value in pairs(user) do
		if value == json.null then
			return false;
		end
	end
	return true;
end

-- Why the token is refused; nil when it is accepted.
local function fault(session)
	local text, head, body, tail = (session.token or ""):match("^(([%w_-]+)%.([%w_-]+))%.([%w_-]+)$");
	if not text then return "no token"; end
	local header, claims = decoded(head), decoded(body);
	if type(header) ~= "table" or type(claims) ~= "table" then return "unreadable"; end
	if header.typ ~= "JWT" or header.alg ~= algorithm then return "header"; end
	if not signs[algorithm](header, text, unbase64url(tail)) then return "signature"; end
	if type(claims.iss) ~= "string" or not issuers:contains(claims.iss) then return "iss"; end
	if type(claims.aud) ~= "string" or not audiences:contains(claims.aud) then return "aud"; end
	if type(claims.sub) ~= "string" then return "sub"; end
	if type(claims.room) ~= "string" then return "room"; end
	local now = os.time();
	if claims.exp and claims.exp <= now then return "exp"; end
	if claims.nbf and claims.nbf > now then return "nbf"; end
	local context = claims.context or {};
	if not strings(context.user or {}) then return "user"; end
	session.token_room = claims.room;
	session.token_user = context.user or {};
	return nil;
end

module:hook_global("bosh-session", function (event)
	local query = event.request.url.query;
	event.session.token = query and formdecode(query).token;
end);

-- Prosody's own would ask for another name until one is accepted, for ever.
sasl.registerMechanism("ANONYMOUS", { "anonymous" }, function (self)
	local why = self.profile.anonymous();
	if why then
		return "failure", "not-allowed", why;
	end
	self.username = new_id():lower();
	return "success";
end);

local provider = {};

function provider.get_sasl_handler(session)
	return sasl.new(module.host, { anonymous = function () return fault(session); end });
end

module:provides("auth", provider);
